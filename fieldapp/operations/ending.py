"""What may not be done by an older list of keys than the server has. A key is withdrawn by a person's word, or a reader
leaves by that of two with sheets: what its owner sent is fetched first, so that it stands (R-14). Two with sheets let
somebody read: a charter that was signed elsewhere meanwhile is fetched first, for two in one place part the programme
for good (R-17)."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from fieldapp.model import Changed, Line, MemberId, RoundResult, Step
from fieldapp.operations import coordinators, enrolment, epochs, intake, rounds
from fieldapp.operations.desk import Desk
from sync.protocol.sheets import Together

LONGEST_S: Final = 300.0  # somebody may sign with that key meanwhile
NOT_SENT: Final = (
    "Do not type recovery sheets on another computer before this one was connected: two lists of keys would "
    "contradict each other, and some people could not work together any more."
)


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """`fetched`: False where a server is set and did not answer: what lies there may be kept apart when it comes."""

    changed: Changed
    fetched: bool = True


def withdraw(desk: Desk, member: MemberId, *, progress: rounds.Progress = lambda _: True) -> Withdrawn:
    """As `enrolment.revoke`, after a whole round where a server is set; without an answer the key is withdrawn all the
    same, for somebody may have it. Raises NotAllowed, WithdrawalRefused, ListInDoubt, DiskFull, DatabaseDamaged."""
    fetched = _fetch(desk, progress)
    return Withdrawn(enrolment.revoke(desk, member), fetched)


def leave(
    desk: Desk, member: MemberId, paper: Together, *, progress: rounds.Progress = lambda _: True
) -> Withdrawn:
    """As `coordinators.leave`, likewise. Raises NotAllowed, SheetsRefused, RequestRefused, ListInDoubt, DiskFull,
    DatabaseDamaged."""
    fetched = _fetch(desk, progress)
    return Withdrawn(coordinators.leave(desk, member, paper), fetched)


def let_in(desk: Desk, sign: Callable[[], object], *, progress: rounds.Progress = lambda _: True) -> bool:
    """`sign` lets somebody read, as `coordinators.join`; after a whole round where a server is set. Then what it signed
    is sent at once, so that nobody else signs beside it. False where a server is set and did not answer: sheets must
    not be typed anywhere else before it did. Raises as `sign` does; NotAllowed, DiskFull, DatabaseDamaged."""
    fetched = _fetch(desk, progress)
    sign()
    return _fetch(desk, progress) and fetched


def send_charter(desk: Desk, paper: Together) -> RoundResult:
    """After a recovery began: its charter is sent at once, so that nobody signs another beside it; and the keys of the
    months of which the server's list tells are opened while the sheets are at hand. Raises Locked, DatabaseDamaged."""
    found = rounds.exchange(desk)
    if epochs.keep_up(desk, paper.recovery):
        found = rounds.exchange(desk)
    return found


def _fetch(desk: Desk, progress: rounds.Progress) -> bool:
    """A server that never comes to an end, as one in a thief's hands would not, puts nothing off."""
    desk.need_coordinator()
    until = time.monotonic() + LONGEST_S

    def goes_on(step: Step) -> bool:
        return progress(step) and time.monotonic() < until

    fetched = not desk.server or rounds.exchange(desk, progress=goes_on).line is Line.SENT
    intake.apply_all(desk)  # what is wrong with the disk or the database the round would only say
    return fetched
