"""How long what is kept, and when somebody has to look at it before it goes (R-14). Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from fieldapp.casework import lists, reach
from fieldapp.casework.reach import Status
from fieldapp.casework.registers import Case


class Kept(StrEnum):
    """A retention class: a case's own stands in its property `retention`."""

    CONTACT = "contact"  # name, phone, home: 12 months after closing
    CASE_FILE = "case_file"  # by the law or the agreement of the programme
    TALLY = "tally"  # counts that belong to nobody: for good


MONTHS: Final = {Kept.CONTACT: 12, Kept.CASE_FILE: 60}  # the programme's own figures replace these
LOOK_BEFORE: Final = timedelta(days=30)
MONTH: Final = timedelta(days=365.25 / 12)


@dataclass(frozen=True, slots=True)
class Countdown:
    """Until when one class of a case is kept. `until` is None while the case is not closed."""

    kept: Kept
    until: date | None
    days_left: int | None
    look: bool  # a coordinator should decide: erase, or keep with a reason


def closed_on(case: Case) -> date | None:
    """When the clock began: at the earliest closing that holds."""
    if reach.standing(case).status is not Status.CLOSED:
        return None
    history = case.history
    closings = [
        one
        for one in history
        if one.list == lists.PERSON and one.properties.get("case_status") == Status.CLOSED
    ]
    newest = history.newest(one.event for one in closings)
    return min((one.at.date() for one in closings if one.event in newest), default=None)


def countdowns(case: Case, today: date, months: dict[Kept, int] | None = None) -> tuple[Countdown, ...]:
    """Each class of a case with its days; a tally never ends."""
    closed = closed_on(case)
    found = []
    for kept, count in (MONTHS | (months or {})).items():
        until = None if closed is None else closed + MONTH * count
        left = None if until is None else (until - today).days
        found.append(Countdown(kept, until, left, until is not None and today >= until - LOOK_BEFORE))
    return tuple(found)
