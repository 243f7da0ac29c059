"""The desk's lanes without threads: jobs run when the test says so, and the disk can be full."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from PySide6.QtCore import QObject

from fieldapp.errors import DiskFull, FieldError
from fieldapp.model import (
    Action,
    Changed,
    Closed,
    Contact,
    DraftId,
    DraftRow,
    FormId,
    Participant,
    PersonId,
    RecordId,
)
from fieldapp.ui.filling.calls import DraftVerbs

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
AMINA = Participant(PersonId("p1"), "7KQ-42M", "Amina", 2014)
DANIYAR = Participant(PersonId("p2"), "3HX-90T", "Daniyar", 2012)


def draft(position: str = "", person: Participant | None = AMINA) -> DraftRow:
    return DraftRow(DraftId("d1"), person, FormId("form_a"), "1", "Form A", 0, 3, position, NOW)


class Lanes:
    """Runs jobs at once, or keeps them until `work` while `held`."""

    def __init__(self) -> None:
        self.clock = NOW
        self.held = False
        self.queue: list[Callable[[], None]] = []
        self.announced: list[Changed] = []

    def now(self) -> datetime:
        self.clock += timedelta(milliseconds=10)
        return self.clock

    def read(self, owner: QObject, ask: Any, done: Any, failed: Any = None, *, key: str = "") -> None:
        try:
            value = ask(None)
        except FieldError as error:
            if failed is None:
                raise
            failed(error)
            return
        done(value)

    def write(self, owner: QObject, act: Any, done: Any = None, failed: Any = None) -> None:
        def job() -> None:
            try:
                value = act(None)
            except Exception as error:
                if failed is None:
                    raise
                failed(error)
                return
            if done:
                done(value)

        self.queue.append(job)
        if not self.held:
            self.work()

    def work(self) -> None:
        """Runs what waits, in order."""
        while self.queue:
            self.queue.pop(0)()

    def announce(self, changed: Changed) -> None:
        self.announced.append(changed)


@dataclass
class Disk:
    """What was made durable, in order; `full` refuses every write."""

    full: bool = False
    acts: list[Action] = field(default_factory=list)
    snapshots: list[bytes] = field(default_factory=list)
    positions: list[str] = field(default_factory=list)
    log: list[str] = field(default_factory=list)
    saved_at: datetime = NOW

    def verbs(self) -> DraftVerbs:
        return DraftVerbs(
            save=self.save,
            snapshot=self.snapshot,
            move=self._does("move"),
            discard=self._does("discard"),
            decline=self._does("decline"),
            close=lambda _desk, _draft, _session: self._closed(),
            contacts=lambda _desk: (Contact("Saule", "Coordinator", "+996 555 010 203"),),
            note_safety=lambda _d, _draft, opened, called: self._log(f"safety {opened} {called}"),
            people=lambda _desk, _text: (AMINA, DANIYAR),
            close_with_log=lambda _desk, _draft, _session, _log: self._closed(),
        )

    def save(
        self,
        _desk: object,
        _draft: DraftId,
        acts: Sequence[Action],
        position: str,
        _answered: int,
        _total: int,
        at: datetime = NOW,
    ) -> Changed:
        if self.full:
            raise DiskFull
        self.acts += acts
        self.saved_at = at
        self.positions.append(position)
        return self._log(f"save {len(acts)}")

    def snapshot(
        self, _desk: object, _draft: DraftId, xml: bytes, position: str, at: datetime = NOW
    ) -> Changed:
        if self.full:
            raise DiskFull
        self.saved_at = at
        self.snapshots.append(xml)
        self.positions.append(position)
        return self._log("snapshot")

    def _does(self, what: str) -> Callable[..., Changed]:
        def act(*_given: object) -> Changed:
            if self.full:
                raise DiskFull
            return self._log(what)

        return act

    def _log(self, what: str) -> Changed:
        self.log.append(what)
        return Changed(drafts=True)

    def _closed(self) -> Closed:
        self._log("close")
        return Closed(RecordId("r1"), False, True, Changed(records=True))
