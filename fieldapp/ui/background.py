"""The only threads of the program: one writer, two readers, one for sync; one queued signal back.

A job is any callable without arguments. Its result comes back on the UI thread; a result for a widget
that is gone, or overtaken by a later job with the same key, is dropped. Writes are never dropped.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from fieldapp.errors import FieldError
from fieldapp.log import place_of, topic

log = topic("ui")
T = TypeVar("T")


class Lane(StrEnum):
    """Which executor runs a job."""

    WRITE = "write"
    READ = "read"
    SYNC = "sync"


@dataclass(frozen=True, slots=True, eq=False)
class _Job:
    owner: QObject
    work: Callable[[], Any]
    done: Callable[[Any], None] | None
    failed: Callable[[Exception], None] | None
    key: tuple[int, str] | None
    number: int
    lane: Lane


@dataclass(frozen=True, slots=True)
class _Outcome:
    job: _Job
    value: Any = None
    error: Exception | None = None
    skipped: bool = field(default=False)


class Background(QObject):
    """Runs jobs off the UI thread. Build one per program, on the UI thread; `close` waits for writes."""

    failed_unexpectedly = Signal(object)  # an Exception nobody asked for
    closing = Signal()  # whoever makes a reader wait must end it now
    idle = Signal()  # nothing waits and nothing runs
    _came_back = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = {
            Lane.WRITE: ThreadPoolExecutor(1, thread_name_prefix="writer"),
            Lane.READ: ThreadPoolExecutor(2, thread_name_prefix="reader"),
            Lane.SYNC: ThreadPoolExecutor(1, thread_name_prefix="sync"),
        }
        self._latest: dict[tuple[int, str], int] = {}
        self._count = 0
        self._open = 0
        self._closed = False
        self._came_back.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        lane: Lane,
        owner: QObject,
        work: Callable[[], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        *,
        key: str = "",
    ) -> None:
        """Run `work` on a lane and hand its value to `done` while `owner` lives.

        With a `key`, only the latest job of this owner and key comes back, and a read that was overtaken
        before it began does not run at all. Without `failed` an error goes to `failed_unexpectedly`.
        """
        if self._closed:
            return
        self._count += 1
        self._open += 1
        keyed = (id(owner), key) if key else None
        if keyed:
            self._latest[keyed] = self._count
        job = _Job(owner, work, done, failed, keyed, self._count, lane)
        self._lanes[lane].submit(self._work, job)

    @property
    def busy(self) -> bool:
        return self._open > 0

    def close(self) -> None:
        """Finish what is being written, drop what only reads or sends; nothing comes back afterwards."""
        self._closed = True
        self.closing.emit()
        self._lanes[Lane.READ].shutdown(wait=False, cancel_futures=True)
        self._lanes[Lane.SYNC].shutdown(wait=False, cancel_futures=True)
        self._lanes[Lane.WRITE].shutdown(wait=True)
        self._lanes[Lane.READ].shutdown(wait=True)
        self._lanes[Lane.SYNC].shutdown(wait=True)

    def _work(self, job: _Job) -> None:
        if job.lane is Lane.READ and self._overtaken(job):
            self._came_back.emit(_Outcome(job, skipped=True))
            return
        try:
            outcome = _Outcome(job, job.work())
        except Exception as error:  # noqa: BLE001 - the named door: every error of a job comes through here
            outcome = _Outcome(job, error=error)
            if not isinstance(error, FieldError):
                where = place_of(error)  # never its trace: values on it could be answers
                log.error("a job failed: %s at %s", type(error).__name__, where)  # noqa: TRY400
        self._came_back.emit(outcome)

    def _overtaken(self, job: _Job) -> bool:
        return job.key is not None and self._latest.get(job.key) != job.number

    def _deliver(self, outcome: _Outcome) -> None:
        self._open -= 1
        job = outcome.job
        stale = outcome.skipped or self._overtaken(job)
        if job.key and not self._overtaken(job):
            del self._latest[job.key]
        if not self._closed and not stale and shiboken6.isValid(job.owner):
            self._hand_over(outcome)
        elif outcome.error is not None and job.lane is Lane.WRITE:
            self.failed_unexpectedly.emit(outcome.error)  # a write that failed is never silent
        if not self._open:
            self.idle.emit()

    def _hand_over(self, outcome: _Outcome) -> None:
        job, error = outcome.job, outcome.error
        if error is None:
            if job.done:
                job.done(outcome.value)
        elif job.failed:
            job.failed(error)
        else:
            self.failed_unexpectedly.emit(error)
