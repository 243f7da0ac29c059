"""Hand-overs as they are read: from whom to whom, since when, and whether the laptops of both have said so.

A coordinator's program knows them from the changes of each case and from the sheets that went out from here, with their
receipts. A worker's knows what the sheets of their own cases say.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from fieldapp.casework import moves
from fieldapp.casework.moves import Move
from fieldapp.casework.registers import Case
from fieldapp.model import Changed, MemberId, Participant, PersonId, Role, Tile
from fieldapp.operations import case_wire, cases, directory, notices, posting, wire
from fieldapp.operations.desk import Desk
from fieldapp.store import cases as case_store
from fieldapp.store import identity, people
from fieldapp.store.cases import SentSheet
from fieldapp.store.engine import Tx

MOST = 200  # rows: nobody reads on


class How(StrEnum):
    """How far a hand-over is with one of those whom it concerns."""

    ON_THE_WAY = "on_the_way"  # sent; their laptop has not said that it came
    ARRIVED = "arrived"  # or was let go
    ELSEWHERE = "elsewhere"  # another coordinator sent it: their program gets the receipt
    OUT = "out"  # nothing reaches who has left
    HAS_ALL = "has_all"  # a coordinator: there is nothing to send


@dataclass(frozen=True, slots=True)
class Step:
    """One of those whom a hand-over concerns. `at`: when it was sent, or arrived."""

    name: str
    letting_go: bool
    how: How
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One hand-over, by names. `before` or `after` is empty where nobody but the coordinators had or has the case."""

    participant: Participant
    at: datetime
    before: tuple[str, ...]
    after: tuple[str, ...]
    by: str = ""
    place: str = ""
    steps: tuple[Step, ...] = ()
    mine: bool = True  # for a worker: whether it came to them, rather than going

    @property
    def received(self) -> bool:
        """Whether nothing is on its way any more, as far as is known here."""
        return all(one.how is not How.ON_THE_WAY for one in self.steps)


def recent(desk: Desk) -> tuple[Row, ...]:
    """The newest hand-overs, at most `MOST`: of all cases for a coordinator, of their own for anybody else."""
    with desk.vault.read() as tx:
        if desk.role is not Role.COORDINATOR:
            found = [row for one in case_store.all_sheets(tx) if (row := _of_sheet(desk, tx, one.case))]
        else:
            named = case_store.assigning(tx, MOST)
            found = [row for case in named for row in of_case(desk, tx, case)]
    return tuple(sorted(found, key=lambda one: one.at, reverse=True)[:MOST])


def of_case(desk: Desk, tx: Tx, case: PersonId, found: Case | None = None) -> tuple[Row, ...]:
    """All hand-overs of a case that are known here, the newest first. `found`: its picture, where somebody has it."""
    if desk.role is not Role.COORDINATOR:
        row = _of_sheet(desk, tx, case)
        return () if row is None else (row,)
    about, found = people.get(tx, case), found or cases.find(desk, tx, case)
    if about is None or found is None:
        return ()
    return _of_moves(desk, tx, about, found)


def _of_moves(desk: Desk, tx: Tx, about: Participant, found: Case) -> tuple[Row, ...]:
    offices = cases.offices(desk, tx, cases.area_of(desk, tx, found.case))
    made = sorted(moves.of(found.history, offices), key=lambda one: one.at)
    members, sent = identity.member_names(tx), case_store.sheets_of(tx, found.case)
    reached, coordinators = set(posting.everybody(desk)), offices.coordinators
    rows = []
    for place, move in enumerate(made):
        steps = (
            _step(members, one, How.HAS_ALL)
            if one in coordinators
            else _how_far(members, move, one, sent, made[place + 1 :], reached)
            for one in (*sorted(move.new), *sorted(move.gone))
        )
        before, after = _names(members, move.before), _names(members, move.after)
        by = "" if move.by == desk.member else _name(members, move.by)
        place_ = directory.called(tx, move.place)
        rows.append(Row(about, move.at, before, after, by, place_, tuple(steps)))
    return tuple(reversed(rows))


def _how_far(
    members: Mapping[MemberId, Tile],
    move: Move,
    member: MemberId,
    sent: Sequence[SentSheet],
    later: Iterable[Move],
    reached: set[MemberId],
) -> Step:
    """Up to the next hand-over that concerns the same member, any sheet of the same kind is as good as the first."""
    until = min((one.at for one in later if member in one.new | one.gone), default=None)
    gone = member in move.gone
    told = [
        one
        for one in sent
        if one.member == member
        and one.removed is gone
        and one.sent_at >= move.at
        and (until is None or one.sent_at < until)
    ]
    taken = next((one.taken_at for one in told if one.taken_at is not None), None)
    if taken is not None:
        return _step(members, member, How.ARRIVED, taken, gone=gone)
    if told:
        return _step(members, member, How.ON_THE_WAY, told[0].sent_at, gone=gone)
    how = How.ELSEWHERE if member in reached else How.OUT
    return _step(members, member, how, gone=gone)


def _step(
    members: Mapping[MemberId, Tile],
    who: MemberId,
    how: How,
    at: datetime | None = None,
    *,
    gone: bool = False,
) -> Step:
    return Step(_name(members, who), gone, how, at)


def _names(members: Mapping[MemberId, Tile], several: Iterable[MemberId]) -> tuple[str, ...]:
    return tuple(sorted(_name(members, one) for one in several))


def _name(members: Mapping[MemberId, Tile], member: MemberId) -> str:
    return members[member].name if member in members else "–"


def _of_sheet(desk: Desk, tx: Tx, case: PersonId) -> Row | None:
    """What the newest sheet of a case says of how it came here, or where it went."""
    sheet, about = case_store.sheet(tx, case), people.get(tx, case)
    if sheet is None or about is None:
        return None
    told = case_wire.read_sheet(sheet).details
    if "moved" not in told:
        return None
    others = tuple(filter(None, str(told.get("to" if sheet.removed else "from", "")).split("\n")))
    before, after = ((desk.name,), others) if sheet.removed else (others, (desk.name,))
    return Row(about, wire.moment(int(told["moved"])), before, after, mine=not sheet.removed)


def seen(desk: Desk) -> Changed:
    """Who sits here has looked at the list: Today need not say so any more."""
    with desk.vault.write() as tx:
        stood = any(one.message_id == notices.HANDED for one in notices.standing(tx))
        notices.take_back(tx, notices.HANDED)
    return Changed(people=stood)
