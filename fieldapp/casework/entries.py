"""Whether what somebody enters can be true, and what a visit was told that was not expected. Pure.

Only one's own entries are judged so, before they are kept: what others said is kept as they said it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final

from fieldapp.casework import lists, reach, retention, waves
from fieldapp.casework.reach import Ending, Status
from fieldapp.casework.registers import Case
from fieldapp.model import Notice

OLDEST: Final = 110
CHOSEN: Final[
    Mapping[tuple[str, str], frozenset[str]]
] = {  # no other word, whatever a form offers
    (lists.PERSON, "closure_reason"): frozenset(Ending),
    (lists.PERSON, "case_status"): frozenset(Status),
    (lists.PERSON, "attempt_channel"): reach.CHANNELS,
    (lists.PERSON, "attempt_result"): reach.RESULTS,
    (lists.SERVICE, "urgency"): frozenset(waves.Urgency),
}
PAST: Final = frozenset(("attempt_on", "consent_on", "last_contact"))  # nobody did anything tomorrow


def odd(name: str, properties: Mapping[str, str], today: date) -> Notice | None:
    """The first of these values that cannot be true, with a remedy; None where all can."""
    for key, told in sorted(properties.items()):
        if told and (found := _odd(name, key, told, today)) is not None:
            return found
    return None


def _odd(name: str, key: str, told: str, today: date) -> Notice | None:
    if key == "birth_year":
        return _odd_year(told, today)
    known = CHOSEN.get((name, key))
    if known is not None and told not in known:
        what = "“{value}” does not fit {column}. Write one of: {known}."
        values: dict[str, str | int] = {"value": told[:40], "column": key.replace("_", " ")}
        return Notice("entry.not_chosen", what, values | {"known": ", ".join(sorted(known))})
    if key in PAST and (day := waves.day(told)) is not None and day > today:
        what = "The day {day} has not come yet. Write when it happened."
        return Notice("entry.future_day", what, {"day": day.isoformat()})
    return None


def _odd_year(told: str, today: date) -> Notice | None:
    if not re.fullmatch(r"\d{4}", told):
        what = "“{value}” is no year of birth. Write four digits, or leave it empty where it is not known."
        return Notice("entry.year", what, {"value": told[:40]})
    if int(told) > today.year:
        what = "The year of birth {year} lies in the future. Look at the paper again."
        return Notice("entry.future", what, {"year": told})
    if int(told) < today.year - OLDEST:
        what = "Born in {year}, this person would be more than {oldest} years old. Look at the paper again."
        return Notice("entry.old", what, {"year": told, "oldest": OLDEST})
    return None


def remarks(case: Case, on: date) -> Iterator[Notice]:
    """What a visit on that day is told of the case as it was before it. It is kept and counts all the same."""
    standing = reach.standing(case)
    closed = retention.closed_on(case)
    if standing.status is Status.CLOSED and closed is not None:
        what = (
            "This case was closed on {day}. The visit is kept. If somebody was reached, the case is open again and a "
            "coordinator sees why; if it was the wrong person, correct the record."
        )
        yield Notice("visit.closed", what, {"day": closed.isoformat()})
    start = waves.started(case)
    coming = None if start is None else waves.next_wave(case, on)
    if start is None or coming is None or coming.opens is None or coming.closes is None:
        return
    if not any(waves.in_window(start, wave, on) for wave in waves.WAVES):
        what = (
            "This visit lies outside of every follow-up window; the next one, {wave}, is from {first} to {last}. "
            "It is kept as a visit of its own: visit again in the window."
        )
        dates = {"first": coming.opens.isoformat(), "last": coming.closes.isoformat()}
        yield Notice("visit.out_of_window", what, {"wave": coming.name} | dates)


NO_LIST = Notice(
    "visit.no_list",
    "A part of this record could not be put into the lists: its form names a list or a column that this programme does "
    "not have. The answers are whole in the record. Tell your coordinator: the form needs mending.",
)
