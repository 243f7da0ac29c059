"""The due list as it is shown: one group of it at a time, with names, and those with whom contact is lost (R-26)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from fieldapp.casework.reach import Status
from fieldapp.casework.waves import Due, Group
from fieldapp.model import Participant, PersonId
from fieldapp.operations import overviews
from fieldapp.operations.desk import Desk
from fieldapp.store import overviews as kept
from fieldapp.store import people
from fieldapp.store.engine import Tx

LOST: Final = "lost"


@dataclass(frozen=True, slots=True)
class DueRow:
    """One thing to do for one person."""

    participant: Participant
    due: Due


@dataclass(frozen=True, slots=True)
class DuePage:
    """`group` is one of `Group`, or LOST. `counts`: of each group, LOST too; `rows` are the first of them."""

    group: str
    counts: Mapping[str, int]
    rows: tuple[DueRow, ...]
    lost: tuple[Participant, ...] = ()


def page(desk: Desk, group: str) -> DuePage:
    """One group, at most 200 of it: by due date, then by the urgency of the service, never by an answer (R-2)."""
    today = desk.now().date()
    with overviews.looked_at(desk) as tx:
        counts: dict[str, int] = {one.value: kept.count_due(tx, one, today) for one in Group}
        counts[LOST] = kept.count_with_status(tx, Status.CONTACT_LOST)
        if group == LOST:
            return DuePage(group, counts, (), _named(tx, kept.with_status(tx, Status.CONTACT_LOST)))
        found = kept.due_in(tx, Group(group), today, kept.MOST_SHOWN)
        rows = ((people.get(tx, one.person), one) for one in found)
        return DuePage(
            group, counts, tuple(DueRow(person, one) for person, one in rows if person is not None)
        )


def _named(tx: Tx, named: tuple[PersonId, ...]) -> tuple[Participant, ...]:
    found = (people.get(tx, one) for one in named)
    return tuple(one for one in found if one is not None)
