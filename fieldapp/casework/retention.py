"""How long what is kept, and when somebody has to look at it before it goes (R-14). Pure.

Name and telephone are looked at first, the file of the work later, as the programme's rules say. Whoever closes a case
says which of the two its file is: chosen as "contact", nothing of it outlives the name. When a time ends, a coordinator
decides: all of the person is erased, or it is kept until another day, for one of the reasons of a fixed list. Nothing
goes by itself: a program that erases while nobody looks cannot be told from one that loses.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from fieldapp.casework import consent, lists, reach
from fieldapp.casework.months import months_after
from fieldapp.casework.reach import Status
from fieldapp.casework.registers import Case
from fieldapp.casework.rules import Rules
from fieldapp.model import Notice


class Kept(StrEnum):
    """A retention class: what a case's whole file is stands in its property `retention`, from closing on."""

    CONTACT = "contact"  # name, phone, home: some months after closing
    CASE_FILE = "case_file"  # by the law or the agreement of the programme
    TALLY = "tally"  # counts that belong to nobody: for good


class Longer(StrEnum):
    """Why something is kept longer than planned: no other reason, and none in free text."""

    LAW = "law"
    OWN_WISH = "own_wish"
    SEARCH = "search"  # for relatives
    COMPLAINT = "complaint"  # a complaint or a court case, for which it is needed


KEPT_UNTIL, KEPT_REASON = "kept_until", "kept_reason"  # properties of a person: a coordinator's word
LOOK_BEFORE: Final = timedelta(days=30)
RULES: Final = Rules()  # where a programme has said nothing


@dataclass(frozen=True, slots=True)
class Countdown:
    """Until when one class of a case is kept. `until` is None while support goes on."""

    kept: Kept
    until: date | None
    days_left: int | None
    look: bool  # a coordinator should decide: erase, or keep with a reason
    reason: str = ""  # of `Longer`, where a coordinator decided that it is kept until then


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


def ended_on(case: Case) -> date | None:
    """When support ended: with the closing, or already with the no of the person, whether or not a case is closed then;
    nothing may be done for which it would be kept."""
    ends = [day for day in (closed_on(case), consent.refused_on(case)) if day is not None]
    return min(ends, default=None)


def months(case: Case, rules: Rules) -> dict[Kept, int]:
    """How many months after support ended each class of a case is kept. While two people's choices differ the longer
    one counts, until somebody has decided: what is erased does not come back."""
    told = case.person.properties.get("retention", "") if case.person else ""
    disputed = any(one.list == lists.PERSON and one.name == "retention" for one in case.conflicts)
    short = told == Kept.CONTACT and not disputed
    return {
        Kept.CONTACT: rules.contact_months,
        Kept.CASE_FILE: rules.contact_months if short else rules.case_file_months,
    }


def countdowns(case: Case, today: date, rules: Rules = RULES) -> tuple[Countdown, ...]:
    """Each class of a case with its days; a tally never ends."""
    ended = ended_on(case)
    found = []
    for kept, count in months(case, rules).items():
        if ended is None:
            found.append(Countdown(kept, None, None, look=False))
        else:
            found.append(_countdown(case, kept, months_after(ended, count), today))
    return tuple(found)


def _countdown(case: Case, kept: Kept, planned: date, today: date) -> Countdown:
    longer, reason = _longer(case)
    until = planned
    if longer is not None and longer > planned:
        until = longer
    else:
        reason = ""
    return Countdown(kept, until, (until - today).days, today >= until - LOOK_BEFORE, reason)


def _longer(case: Case) -> tuple[date | None, str]:
    """Until when a coordinator keeps it, and why. While two coordinators' days differ the later one counts."""
    person = case.person
    told = person.properties if person else {}
    differ = [
        said.value
        for one in case.conflicts
        if (one.list, one.name) == (lists.PERSON, KEPT_UNTIL)
        for said in one.values
    ]
    days = [found for one in (told.get(KEPT_UNTIL, ""), *differ) if (found := _day(one)) is not None]
    return max(days, default=None), told.get(KEPT_REASON, "")


def _day(told: str) -> date | None:
    try:
        return date.fromisoformat(told)
    except ValueError:
        return None


def not_longer(kept: Iterable[Countdown], until: date, today: date) -> Notice | None:
    """Why a case cannot be kept until that day, with a remedy; None where it can."""
    ends = [one.until for one in kept if one.until is not None]
    if not ends:
        return Notice("keep.open", "The case is open: it is kept while you work together. Close it first.")
    if until <= today:
        what = "The day {day} is over. Write a day that has not come yet."
        return Notice("keep.past", what, {"day": until.isoformat()})
    if until <= min(ends):
        what = "All of it is kept until {day} anyhow. Write a later day, or leave it as it is."
        return Notice("keep.anyhow", what, {"day": min(ends).isoformat()})
    return None
