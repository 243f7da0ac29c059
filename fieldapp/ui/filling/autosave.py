"""When the acts of an interview are written, and what may be called saved.

Knows a writer and nothing of widgets.

Acts keep their order: one write runs at a time, the acts made meanwhile go together in the next. A write
that fails
keeps its acts in front of the queue and is tried again until it works; nothing is dropped.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from fieldapp.model import Action

ACTS_PER_SNAPSHOT = 64  # replaying so many acts on top of a snapshot stays under a tenth of a second
RETRY_MS = 2_000  # a full disk is freed by a person: soon enough to notice, rare enough not to wear the disk
RETRY_MOST_MS = 15_000
PLACE_MS = 400  # a glance at a question is no place to come back to

Job = Callable[[Any], object]  # what runs on the writer, with the desk
Write = Callable[[Job, Callable[[object], None], Callable[[Exception], None]], None]


class Saving(StrEnum):
    SAVED = "saved"  # every act is durable
    WRITING = "writing"
    FAILED = "failed"  # the last write failed; what was saved before it is safe


@dataclass(frozen=True, slots=True)
class SaveState:
    saving: Saving
    saved_at: datetime | None
    waiting: int  # acts that are not durable yet
    reason: str = ""  # the plain sentence of the error, for FAILED


@dataclass(frozen=True, slots=True)
class Journal:
    """Where acts go. Both calls run at once, read what they need, and give the job for the writer.

    A job returns only when what it wrote is durable.
    """

    save: Callable[[Sequence[Action]], Job]
    snapshot: Callable[[], Job]


class Autosave(QObject):
    """Queues acts to the writer at once and says truthfully what is saved."""

    changed = Signal(object)  # SaveState
    settled = Signal()  # everything is durable and nothing runs

    def __init__(
        self,
        write: Write,
        journal: Journal,
        now: Callable[[], datetime],
        words: Callable[[Exception], str] = str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._write, self._journal, self._now, self._words = write, journal, now, words
        self._waiting: list[Action] = []
        self._running: tuple[Action, ...] = ()
        self._busy = False
        self._since_snapshot = 0
        self._snapshot_due = False
        self._reason = ""
        self._saved_at: datetime | None = None
        self._closed = self._held = False
        self._pause = RETRY_MS
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self.flush)
        self._place_due = self._place_only = False
        self._rest = QTimer(self, singleShot=True, interval=PLACE_MS)
        self._rest.timeout.connect(self._note_place)

    @property
    def state(self) -> SaveState:
        waiting = len(self._waiting) + len(self._running)
        writing = waiting or (self._busy and not self._place_only)
        saving = Saving.FAILED if self._reason else Saving.WRITING if writing else Saving.SAVED
        return SaveState(saving, self._saved_at, waiting, self._reason)

    @property
    def is_settled(self) -> bool:
        return not self._busy and not self._waiting and not self._snapshot_due

    def add(self, action: Action) -> None:
        if self._closed:
            return
        self._waiting.append(action)
        self._since_snapshot += 1
        if not self._again.isActive():
            self.flush()
        self.changed.emit(self.state)

    def mark_saved(self, at: datetime) -> None:
        """What was opened is durable since then."""
        self._saved_at = at
        self.changed.emit(self.state)

    def want_place(self) -> None:
        """The person looks at another question: kept once they rest there, for after a power cut."""
        self._rest.start()

    def _note_place(self) -> None:
        self._place_due = True
        if not self._again.isActive():
            self.flush()

    def want_snapshot(self) -> None:
        """After the acts that wait, write the whole state (on leaving, and when an act cannot be
        replayed).
        """
        self._snapshot_due = True
        self.flush()

    def hold(self) -> None:
        """The draft is about to be destroyed: acts are kept here and not written until that is decided."""
        self._held = True

    def go_on(self) -> None:
        """It was not destroyed: what waited is written."""
        self._held = False
        self.flush()

    def stop(self) -> None:
        """The draft is finished or gone: nothing may be written to it any more."""
        self._closed = True
        self._waiting.clear()
        self._snapshot_due = self._place_due = False
        self._again.stop()
        self._rest.stop()

    def flush(self) -> None:
        if self._busy or self._closed or self._held:
            return
        if self._waiting:
            self._start(tuple(self._waiting))
        elif self._snapshot_due or self._since_snapshot >= ACTS_PER_SNAPSHOT:
            self._start_snapshot()
        elif self._place_due:
            self._start(())
        else:
            self.settled.emit()

    def _start(self, batch: tuple[Action, ...]) -> None:
        self._running, self._waiting, self._busy = batch, [], True
        self._place_only = not batch
        self._place_due = False  # every write carries the place
        self._write(self._journal.save(batch), self._saved, self._failed)

    def _start_snapshot(self) -> None:
        # Taken here, with an empty queue: it holds exactly the acts that are durable already.
        job = self._journal.snapshot()
        self._busy, self._snapshot_due, self._since_snapshot = True, False, 0
        self._place_only = False
        self._write(job, self._saved, self._snapshot_failed)

    def _saved(self, _result: object) -> None:
        self._running, self._busy, self._reason = (), False, ""
        if not self._place_only:
            self._saved_at = self._now()
        self._pause = RETRY_MS
        self.flush()
        self.changed.emit(self.state)

    def _failed(self, error: Exception) -> None:
        self._waiting[:0] = self._running
        self._retry_later(error)

    def _snapshot_failed(self, error: Exception) -> None:
        self._snapshot_due = True
        self._retry_later(error)

    def _retry_later(self, error: Exception) -> None:
        self._running, self._busy, self._reason = (), False, self._words(error) or type(error).__name__
        if not self._closed:
            self._again.start(self._pause)
            self._pause = min(self._pause * 2, RETRY_MOST_MS)
        self.changed.emit(self.state)
