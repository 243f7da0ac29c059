"""Whether what somebody enters can be true, and what a visit was told that was not expected. Pure.

Only one's own entries are judged so, before they are kept: what others said is kept as they said it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from typing import Final

from fieldapp.casework import codes, lists, reach, retention, value_words, waves
from fieldapp.casework.reach import Ending, Status
from fieldapp.casework.registers import Case
from fieldapp.model import Notice

OLDEST: Final = 110
FURTHEST: Final = 5  # years ahead: a plan is looked at again, and the last follow-up is, within two
CHOSEN: Final[
    Mapping[tuple[str, str], frozenset[str]]
] = {  # no other word, whatever a form offers
    (lists.PERSON, "closure_reason"): frozenset(Ending),
    (lists.PERSON, "case_status"): frozenset(Status),
    (lists.PERSON, "attempt_channel"): reach.CHANNELS,
    (lists.PERSON, "attempt_result"): reach.RESULTS,
    (lists.PERSON, retention.KEPT_REASON): frozenset(retention.Longer),
    (lists.SERVICE, "urgency"): frozenset(waves.Urgency),
}
DAYS: Final = frozenset(
    (lists.NEXT_DUE, waves.LAST_CONTACT, retention.KEPT_UNTIL)
)  # and all that ends in "_on"
PAST: Final = frozenset(("attempt_on", "consent_on", "last_contact"))  # nobody did anything tomorrow


def odd(name: str, properties: Mapping[str, str], today: date, of: str = "", at: str = "") -> Notice | None:
    """The first of these values that cannot be true, with a remedy; None where all can. `of`: the person whose case it
    is; `at`: the entity."""
    for key, told in sorted(properties.items()):
        if (
            told
            and (found := _odd(name, key, told, today) or _of_oneself(name, key, told, of, at)) is not None
        ):
            return found
    return None


def miscorrected(name: str, properties: Mapping[str, str]) -> Notice | None:
    """The first of these corrections of a list that cannot stand, with a remedy. A form may have words of its own; who
    corrects by hand has those of the program."""
    for key, told in sorted(properties.items()):
        if key == "given_name" and not told.strip():
            return Notice(
                "entry.no_name", "A given name is needed. Write what the person wants to be called."
            )
        known = value_words.known(name, key)
        if told and known and not set(told.split()) <= set(known):
            return _not_chosen(key, told, known)
    return None


def in_figures(properties: Mapping[str, str]) -> dict[str, str]:
    """What somebody typed, a year as forms reckon with it: in the digits 0 to 9, whatever the keyboard writes."""
    return {
        key: str(int(told)) if key == "birth_year" and re.fullmatch(r"\s*\d{4}\s*", told) else told
        for key, told in properties.items()
    }


NO_HOME: Final = Notice(
    "entry.no_home", "No home with this number is known here. Find the home by somebody who lives there."
)


def alike(name: str, others: Sequence[str]) -> Notice:
    """Somebody who was just written down may be on the list already."""
    what = (
        "{name} may be on the list already: {others}. Both cases are kept. Look whether it is the same person, and "
        "tell your coordinator, who decides."
    )
    return Notice("welcome.alike", what, {"name": name, "others": ", ".join(others)})


def not_lost(case: Case) -> Notice | None:
    """R-3: contact is lost only after the attempts of R-26."""
    if reach.lost(reach.tries(case)):
        return None
    what = (
        "Contact is lost after {count} tries in {ways} ways within {days} days, and nobody reached since. Write down "
        "the tries that were made, each as a visit, or choose another reason."
    )
    figures: dict[str, str | int] = {
        "count": reach.LOST_ATTEMPTS, "ways": reach.LOST_CHANNELS, "days": reach.LOST_WITHIN.days,
    }  # fmt: skip
    return Notice("entry.not_lost", what, figures)


def _not_chosen(key: str, told: str, known: Collection[str]) -> Notice:
    what = "“{value}” does not fit {column}. Write one of: {known}."
    values: dict[str, str | int] = {"value": told[:40], "column": key.replace("_", " ")}
    return Notice("entry.not_chosen", what, values | {"known": ", ".join(sorted(known))})


def _odd(name: str, key: str, told: str, today: date) -> Notice | None:
    if key == "birth_year":
        return _odd_year(told, today)
    if key == "case_code" and not codes.is_code(told):
        what = "The code {code} is not whole: its last letter does not fit. Compare it with the card, or leave it out."
        return Notice("arrival.row.code", what, {"code": told[:40]})
    known = CHOSEN.get((name, key))
    if known is not None and told not in known:
        return _not_chosen(key, told, known)
    if key == "arrival_month":
        return _odd_month(told, today)
    return _odd_day(key, told, today) if key.endswith("_on") or key in DAYS else None


def _odd_day(key: str, told: str, today: date) -> Notice | None:
    day = waves.day(told) if re.fullmatch(r"\d{4}-\d\d-\d\d(T.*)?", told) else None
    if day is None:
        what = "“{value}” is no day. Write year, month and day as 2026-12-31."
        return Notice("entry.day", what, {"value": told[:40]})
    if key in PAST and day > today:
        what = "The day {day} has not come yet. Write when it happened."
        return Notice("entry.future_day", what, {"day": day.isoformat()})
    if day.year > today.year + FURTHEST:
        what = "The day {day} lies more than {years} years ahead. Look at the year again."
        return Notice("entry.far_day", what, {"day": day.isoformat(), "years": FURTHEST})
    if day.year < today.year - OLDEST:
        what = "The day {day} lies more than {years} years back. Look at the year again."
        return Notice("entry.old_day", what, {"day": day.isoformat(), "years": OLDEST})
    return None


def _odd_month(told: str, today: date) -> Notice | None:
    if not re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])", told):
        what = "“{value}” is no month. Write year and month as 2026-12."
        return Notice("entry.month", what, {"value": told[:40]})
    if told > today.strftime("%Y-%m"):
        what = "The month {month} has not come yet. Write when it happened."
        return Notice("entry.future_month", what, {"month": told})
    return None


def _of_oneself(name: str, key: str, told: str, of: str, at: str) -> Notice | None:
    """Nobody looks after themselves as their own carer, nor is related to themselves."""
    if not of or told != of:
        return None
    if name == lists.PERSON and key == "carer_id" and at == of:
        what = "Nobody is their own carer. Choose who looks after them, or leave it empty."
        return Notice("entry.own_carer", what)
    if name == lists.LINK and key == "to_id":
        return Notice("entry.own_relative", "Nobody is their own relative. Choose the other person.")
    if name == lists.PERSON and key == "same_as":
        return Notice("entry.own_double", "This is the same case. Choose the other one of the two.")
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


def counts_as(on: date, wave: str) -> Notice:
    """A talk was typed on another day than it was, and the form had begun with another wave."""
    what = "The talk was on {day}: it counts as the follow-up {wave}, in whose time that day lies."
    return Notice("visit.counts_as", what, {"day": on.isoformat(), "wave": wave})


def remarks(case: Case, on: date, today: date) -> Iterator[Notice]:
    """What a visit on that day is told of the case as it was before it. It is kept and counts all the same. `today`: a
    window that has closed by now is not one to visit in again."""
    standing = reach.standing(case)
    closed = retention.closed_on(case)
    if standing.status is Status.CLOSED and closed is not None:
        what = (
            "This case was closed on {day}. The visit is kept. If somebody was reached, the case is open again and a "
            "coordinator sees why; if that was a mistake, correct the record: what it says then counts."
        )
        yield Notice("visit.closed", what, {"day": closed.isoformat()})
    start = waves.started(case)
    coming = None if start is None else waves.next_wave(case, max(on, today))
    if start is None or coming is None or coming.opens is None or coming.closes is None:
        return
    if not any(waves.in_window(start, wave, on) for wave in waves.WAVES):
        what = (
            "This visit lies outside of every follow-up window; the next one, {wave}, is from {first} to {last}. "
            "It is kept as a visit of its own: visit again in the window."
        )
        dates = {"first": coming.opens.isoformat(), "last": coming.closes.isoformat()}
        yield Notice("visit.out_of_window", what, {"wave": coming.name} | dates)


NOT_YOURS = Notice(
    "visit.not_yours",
    "A part of this record was not put into the lists: it is of a kind that is not among what you write down. The "
    "answers are whole in the record, and a coordinator reads them there. Is something urgent? Call them.",
)
NO_LIST = Notice(
    "visit.no_list",
    "A part of this record could not be put into the lists: its form names a list or a column that this programme does "
    "not have. The answers are whole in the record. Tell your coordinator: the form needs mending.",
)
