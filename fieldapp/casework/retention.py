"""How long what is kept, and when somebody has to look at it before it goes (R-14). Pure.

Name and telephone go first, the file of the work later, as the programme's rules say. Whoever closes a case says which
of the two its file is: chosen as "contact", nothing of it outlives the name.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from fieldapp.casework import lists, reach
from fieldapp.casework.reach import Status
from fieldapp.casework.registers import Case
from fieldapp.casework.rules import Rules


class Kept(StrEnum):
    """A retention class: what a case's whole file is stands in its property `retention`, from closing on."""

    CONTACT = "contact"  # name, phone, home: some months after closing
    CASE_FILE = "case_file"  # by the law or the agreement of the programme
    TALLY = "tally"  # counts that belong to nobody: for good


LOOK_BEFORE: Final = timedelta(days=30)
MONTH: Final = timedelta(days=365.25 / 12)
RULES: Final = Rules()  # where a programme has said nothing


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


def months(case: Case, rules: Rules) -> dict[Kept, int]:
    """How many months after closing each class of a case is kept. While two people's choices differ the longer one
    counts, until somebody has decided: what is erased does not come back."""
    told = case.person.properties.get("retention", "") if case.person else ""
    disputed = any(one.list == lists.PERSON and one.name == "retention" for one in case.conflicts)
    short = told == Kept.CONTACT and not disputed
    return {
        Kept.CONTACT: rules.contact_months,
        Kept.CASE_FILE: rules.contact_months if short else rules.case_file_months,
    }


def countdowns(case: Case, today: date, rules: Rules = RULES) -> tuple[Countdown, ...]:
    """Each class of a case with its days; a tally never ends."""
    closed = closed_on(case)
    found = []
    for kept, count in months(case, rules).items():
        until = None if closed is None else closed + MONTH * count
        left = None if until is None else (until - today).days
        found.append(Countdown(kept, until, left, until is not None and today >= until - LOOK_BEFORE))
    return tuple(found)
