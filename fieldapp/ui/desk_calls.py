"""The desk as the screens see it: ask on a reader, change on the writer, announce once what changed.

A screen never sees a thread. `read(self, verbs.form_rows, self.show_rows, key="rows")` hands the result back
on the UI thread, or drops it when the screen is gone, the desk was locked, or a later read overtook it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from fieldapp.errors import Locked
from fieldapp.model import Changed, Line, MemberId, Role, RoundResult
from fieldapp.ui import verbs
from fieldapp.ui.background import Background, Lane
from fieldapp.ui.watch import Watch

if TYPE_CHECKING:
    from fieldapp.operations.desk import Desk

T = TypeVar("T")
Failed = Callable[[Exception], None]


def local_time() -> datetime:
    """Now, in the laptop's own time zone."""
    return datetime.now().astimezone()


class DeskCalls(QObject):
    """Holds the desk of the person who is signed in; `changed` tells every place what to refresh."""

    changed = Signal(object)  # Changed
    failed = Signal(object)  # an Exception that no screen took

    def __init__(self, background: Background, home: Path, now: Callable[[], datetime] = local_time) -> None:
        super().__init__()
        self.home, self.now = home, now
        self._background = background
        self._desk: Desk | None = None
        self._locked = False
        self._round: Watch | None = None  # of the newest one; calling off what is over does nothing
        background.closing.connect(verbs.hang_up)
        background.failed_unexpectedly.connect(self.failed)

    @property
    def background(self) -> Background:
        """The threads, for those who wait until nothing runs."""
        return self._background

    @property
    def signed_in(self) -> bool:
        return self._desk is not None

    @property
    def desk(self) -> Desk:
        """The desk; only to be asked for while somebody is signed in."""
        if self._desk is None:
            raise RuntimeError("nobody is signed in")
        return self._desk

    @property
    def name(self) -> str:
        return self._desk.name if self._desk else ""

    @property
    def member(self) -> str:
        """The member who is signed in, "" for nobody."""
        return self._desk.member if self._desk else ""

    @property
    def coordinator(self) -> bool:
        return self._desk is not None and self._desk.role is Role.COORDINATOR

    @property
    def sees_people(self) -> bool:
        """The focal point of data protection follows nobody up."""
        return self._desk is not None and self._desk.role is not Role.FOCAL_POINT

    @property
    def watches_openings(self) -> bool:
        """Whether the journal of openings is told to this person."""
        return self._desk is not None and self._desk.role in (Role.COORDINATOR, Role.FOCAL_POINT)

    def take(self, desk: Desk | None) -> None:
        """The desk of the person who signed in or unlocked; None when it was closed."""
        self._desk, self._locked = desk, False

    def lock(self, owner: QObject, done: Callable[[], None]) -> None:
        """Lock behind all writes that wait; from now on nothing is read, and only sealed work is sent."""
        desk = self._desk
        if desk is None or self._locked:
            return
        self._locked = True
        self._background.run(
            Lane.WRITE, owner, lambda: verbs.lock(desk), lambda _nothing: done(), lambda _error: done()
        )

    def unlock(self, owner: QObject, passphrase: str, done: Callable[[Desk], None], failed: Failed) -> None:
        """Open the locked desk again; slow on purpose."""
        desk = self.desk
        self._background.run(
            Lane.WRITE, owner, lambda: verbs.unlock(desk, passphrase), lambda _none: done(desk), failed
        )

    def sign_out(self, owner: QObject) -> None:
        """Close the desk; unsent work stays and is sent by whoever signs in next."""
        desk, self._desk, self._locked = self._desk, None, False
        if desk is not None:
            self._background.run(Lane.WRITE, owner, lambda: verbs.close(desk))

    def read(
        self,
        owner: QObject,
        ask: Callable[[Desk], T],
        done: Callable[[T], None],
        failed: Failed | None = None,
        *,
        key: str = "",
    ) -> None:
        """Ask something of the desk; nothing happens when nobody is signed in."""
        desk = self._desk
        if desk is not None and not self._locked:
            self._background.run(Lane.READ, owner, lambda: ask(desk), done, failed, key=key)

    def write(
        self,
        owner: QObject,
        act: Callable[[Desk], T],
        done: Callable[[T], None] | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Change something; a returned `Changed` (or a value with `.changed`) is announced to every place."""
        desk = self._desk
        if desk is None:
            return

        def finished(value: T) -> None:
            if done:
                done(value)
            self._announce(value)

        self._background.run(Lane.WRITE, owner, lambda: act(desk), finished, failed)

    def sign_in(
        self,
        owner: QObject,
        member: MemberId,
        passphrase: str,
        done: Callable[[Desk], None],
        failed: Failed,
    ) -> None:
        """Open the desk of a member; slow on purpose (Argon2id)."""
        home = self.home
        self._background.run(Lane.WRITE, owner, lambda: verbs.sign_in(home, member, passphrase), done, failed)

    def exchange(self, owner: QObject, done: Callable[[RoundResult], None], watch: Watch) -> None:
        """One write-read round on the sync thread, then what came is applied by the writer."""
        self._end_with_the_program(watch)
        self._round = watch
        desk, home = None if self._locked else self._desk, self.home

        def finished(result: RoundResult) -> None:
            done(result)
            self._announce(result)
            if desk is not None and self._desk is desk and not self._locked:
                self.write(owner, verbs.apply_inbox)

        def failed(error: Exception) -> None:
            done(RoundResult(Line.OFFLINE))  # what waits, waits on; the next round tries again
            self.failed.emit(error)

        self._background.run(
            Lane.SYNC,
            owner,
            lambda: (
                verbs.exchange_locked(home, watch.tell) if desk is None else verbs.exchange(desk, watch.tell)
            ),
            finished,
            failed,
        )

    def carry(
        self,
        owner: QObject,
        act: Callable[[Desk], T],
        done: Callable[[T], None],
        failed: Failed,
        watch: Watch,
    ) -> None:
        """A stick, on the sync thread: it may take minutes, and no answer waits behind it to be saved. A round that
        runs is called off: somebody stands there with a stick, and it goes on where it was two minutes later."""
        desk = self._desk
        if desk is None or self._locked:
            failed(Locked())
            return

        def finished(value: T) -> None:
            done(value)
            self._announce(value)

        def came_before_it_failed(error: Exception) -> None:
            failed(error)
            self.announce(Changed(drafts=True, records=True, people=True, forms=True, reviews=True))

        self.carry_sealed(owner, lambda: act(desk), finished, came_before_it_failed, watch)

    def carry_sealed(
        self,
        owner: QObject,
        act: Callable[[], T],
        done: Callable[[T], None],
        failed: Failed,
        watch: Watch,
    ) -> None:
        """As `carry`, for what is sealed already: nobody has to be signed in."""
        if self._round is not None:
            self._round.call_off()
        self._end_with_the_program(watch)
        self._background.run(Lane.SYNC, owner, act, done, failed)

    def _end_with_the_program(self, watch: Watch) -> None:
        self._background.closing.connect(watch.call_off)

    def ask(
        self,
        owner: QObject,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Failed | None = None,
        *,
        key: str = "",
    ) -> None:
        """A reading that needs no desk: the tiles, examining a file."""
        self._background.run(Lane.READ, owner, work, done, failed, key=key)

    def announce(self, changed: Changed) -> None:
        """Tell every place; for callers that changed something themselves."""
        if changed != Changed():
            self.changed.emit(changed)

    def _announce(self, value: object) -> None:
        changed = value if isinstance(value, Changed) else getattr(value, "changed", None)
        if isinstance(changed, Changed):
            self.announce(changed)
