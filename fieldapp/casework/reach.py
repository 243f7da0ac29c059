"""Attempts to reach somebody, whether contact is lost (R-26), and how a case ends (R-3). Pure.

Attempts only add up: nobody's cancels another's; a correction of the record that told of one replaces it. A case that
was closed is open again as soon as somebody was reached of whom the closing did not know (R-23): closing never wins
over newer contact.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from fieldapp.casework import lists
from fieldapp.casework.events import Event, EventId
from fieldapp.casework.registers import Case
from fieldapp.model import MemberId

LOST_ATTEMPTS: Final = 3
LOST_CHANNELS: Final = 2
LOST_WITHIN: Final = timedelta(days=60)
REACHED: Final = "reached"
ANSWERED: Final = frozenset((REACHED, "declined"))
RESULTS: Final = frozenset((REACHED, "not_reached", "declined", "moved"))
CHANNELS: Final = frozenset(("home", "phone", "school", "centre", "message", "relative"))


class Status(StrEnum):
    OPEN = "open"
    PAUSED = "paused"
    CONTACT_LOST = "contact_lost"  # can be opened again at any time
    CLOSED = "closed"


class Ending(StrEnum):
    """R-3: the whole list. No free text, no destination, no motive."""

    GOALS_MET = "goals_met"
    OWN_WISH = "own_wish"
    MOVED_TRANSFERRED = "moved_transferred"  # inside the country
    MOVED_NOT_TRANSFERRED = "moved_not_transferred"
    LEFT_COUNTRY = "left_country"
    ADULTHOOD = "adulthood"  # reached, and handed over
    CONTACT_LOST = "contact_lost"  # after the attempts of R-26
    DIED = "died"
    ENTERED_IN_ERROR = "entered_in_error"  # to be erased


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try. `on`: when it was made, not when it was typed; `since`: with what its result was said first."""

    event: EventId
    by: MemberId
    on: date
    channel: str
    result: str
    wave: str
    record: str = ""  # that told of it; "" for one that was kept by itself
    since: EventId | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a case stands, and why where it is not what was typed last."""

    status: Status
    ending: Ending | None = None
    reached_after_closing: bool = False
    disputed: bool = False  # the status or the reason is a conflict: a person decides


def attempts(case: Case) -> tuple[Attempt, ...]:
    """All of them, oldest first; of each record what its newest version says."""
    told = [one for one in case.history if one.list == lists.PERSON and "attempt_on" in one.properties]
    by_record: dict[str, list[Event]] = {}
    for one in told:
        by_record.setdefault(one.properties.get("attempt_record", "") or one.event, []).append(one)
    found = [_attempt(case, several) for several in by_record.values()]
    return tuple(sorted((one for one in found if one), key=lambda one: (one.on, one.event)))


def tries(case: Case) -> tuple[Attempt, ...]:
    """As `attempts`, with those of the same person's other registrations: somebody is reached, or lost, once."""
    found = [one for registered in (case, *case.others) for one in attempts(registered)]
    return tuple(sorted(found, key=lambda one: (one.on, one.event)))


def _newest(case: Case, several: list[Event]) -> Event:
    newest = case.history.newest(one.event for one in several)
    return max((one for one in several if one.event in newest), key=lambda one: (one.at, one.event))


def _since(case: Case, several: list[Event], newest: Event) -> EventId:
    """From when on a record says what it says now of how the try ended; corrections of the rest change nothing of
    that."""
    since = newest.event
    for one in reversed([one for one in several if case.history.knew(newest.event, one.event)]):
        if one.properties.get("attempt_result") != newest.properties.get("attempt_result"):
            break
        since = one.event
    return since


def _attempt(case: Case, several: list[Event]) -> Attempt | None:
    event = _newest(case, several)
    told = event.properties
    try:
        on = date.fromisoformat(told["attempt_on"][:10])
    except ValueError:
        return None
    result, channel = told.get("attempt_result", ""), told.get("attempt_channel", "")
    if result not in RESULTS:
        return None
    return Attempt(
        event.event,
        event.by,
        on,
        channel,
        result,
        told.get("attempt_wave", ""),
        told.get("attempt_record", ""),
        _since(case, several, event),
    )


def lost(several: tuple[Attempt, ...]) -> bool:
    """R-26: three attempts on two channels within 60 days, and no answer since the first of them; a no is one."""
    last = max((one.on for one in several if one.result in ANSWERED), default=date.min)
    failed = [one for one in several if one.result not in ANSWERED and one.on > last]
    for place, first in enumerate(failed):
        window = [one for one in failed[place:] if one.on - first.on <= LOST_WITHIN]
        if len(window) >= LOST_ATTEMPTS and len({one.channel for one in window}) >= LOST_CHANNELS:
            return True
    return False


def standing(case: Case) -> Standing:
    """Where the case stands."""
    told = case.person.properties if case.person else {}
    disputed = any(
        one.list == lists.PERSON and one.name in ("case_status", "closure_reason") for one in case.conflicts
    )
    status = told.get("case_status", "")
    if status == Status.CLOSED and not disputed:
        if _reached_unknown_to_closing(case):
            return Standing(Status.OPEN, reached_after_closing=True)
        reason = told.get("closure_reason", "")
        return Standing(Status.CLOSED, Ending(reason) if reason in set(Ending) else None)
    if lost(tries(case)):
        return Standing(Status.CONTACT_LOST, disputed=disputed)
    paused = status == Status.PAUSED and not disputed
    return Standing(Status.PAUSED if paused else Status.OPEN, disputed=disputed)


def _reached_unknown_to_closing(case: Case) -> bool:
    """Another registration's history tells nothing of who knew of the closing: there the days do."""
    history = case.history
    closings = history.newest(
        one.event
        for one in history
        if one.list == lists.PERSON and one.properties.get("case_status") == Status.CLOSED
    )
    closed_on = max(history[one].at.date() for one in closings)
    if any(one.result == REACHED and one.on > closed_on for other in case.others for one in attempts(other)):
        return True
    reached = [one.since or one.event for one in attempts(case) if one.result == REACHED]
    return any(not any(history.knew(closing, one) for closing in closings) for one in reached)
