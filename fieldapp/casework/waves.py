"""When the next contact is due: waves and their windows, plans, services, consents, as one list. Pure.

The list is in the order of due dates; what falls on one day, in that of the *service's* urgency. Nothing of a person's
answers takes part (R-2), and nobody is on it whose consent to be contacted does not stand.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, timedelta, tzinfo
from enum import StrEnum
from typing import Final

from fieldapp.casework import consent, lists, reach, retention
from fieldapp.casework.consent import Consents, Lack, Scope
from fieldapp.casework.events import EntityId, Event
from fieldapp.casework.months import months_after
from fieldapp.casework.reach import REACHED, Status
from fieldapp.casework.registers import Case, Entity
from fieldapp.casework.rules import Rules
from fieldapp.model import PersonId, Role


@dataclass(frozen=True, slots=True)
class Wave:
    """One planned contact: months after the start of support, and how far from that day it may lie."""

    name: str
    months: int
    before: timedelta
    after: timedelta


def _weeks(number: int) -> timedelta:
    return timedelta(weeks=number)


WAVES: Final = (  # section 6.2
    Wave("W0", 0, timedelta(), timedelta(days=30)),
    Wave("W1", 1, _weeks(2), _weeks(2)),
    Wave("W3", 3, _weeks(4), _weeks(4)),
    Wave("W6", 6, _weeks(4), _weeks(4)),
    Wave("W12", 12, _weeks(6), _weeks(6)),
    Wave("W24", 24, _weeks(8), _weeks(8)),
)
BY_NAME: Final = {wave.name: wave for wave in WAVES}
BEGAN: Final = "started_on"  # a person's property
LAST_CONTACT: Final = "last_contact"  # another: the day of a talk


class Urgency(StrEnum):
    """Of a service, never of a person; the order is this one."""

    SAME_DAY = "same_day"
    WEEK = "week"
    ROUTINE = "routine"


RANK: Final = {urgency: place for place, urgency in enumerate(Urgency)}


class What(StrEnum):
    WELCOME = "welcome"  # nobody asked for consent yet
    WAVE = "wave"
    SERVICE = "service"
    PLAN = "plan"
    LEARNING = "learning"  # how it goes at school: to be asked of the learner, and of the teacher where that is agreed
    MEETING = "meeting"  # agreed on with the person: "When shall we meet next?"
    CONSENT = "consent"  # to be asked again
    RETENTION = "retention"  # to be erased, or kept with a reason


SOON: Final = timedelta(days=7)
TO_ASK: Final = frozenset((Lack.NOT_ASKED, Lack.NO_ASSENT, Lack.NO_CARER, Lack.AGE_OPEN))


class Group(StrEnum):
    OVERDUE = "overdue"
    TODAY = "today"
    WEEK = "week"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Due:
    """One thing to do. `opens` and `closes`: the window; outside of it a contact still counts, and is told so."""

    person: PersonId
    what: What
    due: date
    name: str = ""  # the wave's, or what is kept
    entity: EntityId | None = None  # the service, the plan
    urgency: Urgency = Urgency.ROUTINE
    opens: date | None = None
    closes: date | None = None


def day_of(start: date, wave: Wave) -> date:
    """The day that a wave is planned for: the same day of the month, or the month's last."""
    return months_after(start, wave.months)


def window(start: date, wave: Wave) -> tuple[date, date]:
    """From when to when a contact counts as this wave's."""
    planned = day_of(start, wave)
    return planned - wave.before, planned + wave.after


def in_window(start: date, wave: Wave, on: date) -> bool:
    """Whether a contact on that day lies in the wave's window; outside it counts, and the form says so."""
    opens, closes = window(start, wave)
    return opens <= on <= closes


def wave_on(start: date, on: date, finished: Collection[str] = ()) -> Wave | None:
    """The wave whose window a day lies in. Where two overlap, the first that was not done yet; else the nearer one."""
    fitting = [wave for wave in WAVES if in_window(start, wave, on)]
    open_ = [wave for wave in fitting if wave.name not in finished]
    if open_:
        return open_[0]
    return min(fitting, key=lambda wave: abs(day_of(start, wave) - on), default=None)


def done(case: Case, but: str = "") -> frozenset[str]:
    """Waves in which the person was reached, by what the attempt says. `but`: a record whose attempt is left out,
    because it is the one that is being judged."""
    return frozenset(
        one.wave
        for one in reach.tries(case)
        if one.result == REACHED and one.wave in BY_NAME and (not but or one.record != but)
    )


def of_talk(
    start: date, talked: date, said: str, offered: Collection[str], finished: Collection[str] = ()
) -> str:
    """The wave of a talk, which may be typed days after it: that of its own day, "" outside of all windows. What
    somebody chose by hand (`said`, where it is none of those that were `offered` on the day of typing) stands where it
    contradicts no window."""
    right = wave_on(start, talked, finished)
    by_hand = said in BY_NAME and said not in offered
    if by_hand and (right is None or in_window(start, BY_NAME[said], talked)):
        return said
    return "" if right is None else right.name


def started(case: Case) -> date | None:
    """When support began: what the waves count from. That is the first consent to take part, however it was given; a
    later one does not move it, nor does an end after which it goes on. A day that somebody wrote by itself holds: so a
    mistaken one is put right. Of somebody who was registered twice it is the earlier day."""
    days = (_started(one) for one in (case, *case.others))
    return min((one for one in days if one is not None), default=None)


def _started(case: Case) -> date | None:
    said = [one for one in case.history if one.list == lists.PERSON and case.standings.get(one.event) is None]
    written = [one for one in said if one.properties.get(BEGAN) and lists.STATEMENT not in one.properties]
    if written:
        newest = case.history.newest(one.event for one in written)
        found = (day(one.properties[BEGAN]) for one in written if one.event in newest)
        return min((one for one in found if one is not None), default=None)
    agreed = [one for one in said if consent.takes_part(one)]
    first = [one for one in agreed if not any(case.history.knew(one.event, other.event) for other in agreed)]
    return min((one for event in first if (one := _began(event)) is not None), default=None)


def with_beginning(case: Case, entity: Entity) -> Mapping[str, str]:
    """What is told of an entity of a case; of its person, when support began as all that is here says, and not as the
    last form wrote."""
    if entity is not case.person:
        return entity.properties
    began = started(case)
    left = {name: told for name, told in entity.properties.items() if name != BEGAN}
    return left if began is None else left | {BEGAN: began.isoformat()}


def _began(agreed: Event) -> date | None:
    """What a form says beside the consent; else the day of the consent itself. A sheet that does not tell the day has
    an empty one: its consent is the newest, not the first."""
    told = agreed.properties
    if BEGAN in told:
        return day(told[BEGAN])
    return day(told.get("consent_on", "")) or agreed.at.date()


def next_wave(case: Case, today: date) -> Due | None:
    """The first wave that was not done and whose window has not closed; nobody is reminded of missed ones."""
    start = started(case)
    if start is None:
        return None
    finished = done(case)
    for wave in WAVES:
        opens, closes = window(start, wave)
        if wave.name not in finished and closes >= today:
            planned = closes if not wave.months else day_of(start, wave)
            return Due(case.case, What.WAVE, planned, wave.name, opens=opens, closes=closes)
    return None


def due_of(
    case: Case, consents: Consents, today: date, rules: Rules = retention.RULES, zone: tzinfo | None = UTC
) -> tuple[Due, ...]:
    """All that is due for one person, soonest first. `zone`: in which `today` is that day."""
    return tuple(sorted(_due(case, consents, today, rules, zone), key=_order))


def _due(case: Case, consents: Consents, today: date, rules: Rules, zone: tzinfo | None) -> Iterator[Due]:
    person = case.person
    if person is None or not person.created:
        return
    status = reach.standing(case).status
    if not _is_double(case):  # also where nothing may be used: it is kept no longer for that
        yield from _retention(case, today, rules)
    if status is not Status.OPEN or consents.restricted:
        if status is Status.OPEN and not consents.statements:
            yield from _never_agreed(case)
        return
    if not _is_double(case):  # a talk with somebody is due once, at the registration that goes on
        yield from _talks(case, consents, today, zone)
    if not consents.statements:
        return  # no contact of another kind before consent
    if consents.may(Scope.SERVICES):
        yield from _services(case)
        yield from _plans(case)
        yield from _learning(case)


def _talks(case: Case, consents: Consents, today: date, zone: tzinfo | None) -> Iterator[Due]:
    if not consents.statements:
        yield Due(case.case, What.WELCOME, _first_talk(case, today, zone))
        return
    if _is_to_be_asked(consents):
        yield Due(case.case, What.CONSENT, _asked_again(case, consents))
    if consents.may(Scope.CONTACT):
        if not _is_to_be_asked(consents):
            yield from _meeting(case)
        wave = next_wave(case, today)
        if wave is not None:
            yield wave
        asked = [one for one in (consents.by_others, consents.review_on) if one is not None]
        if asked and not _is_to_be_asked(consents):
            yield Due(case.case, What.CONSENT, min(asked))


def _first_talk(case: Case, today: date, zone: tzinfo | None) -> date:
    """The day that was agreed on, or that on which somebody came onto the list, where they are: people arrive at night,
    and in UTC that is the day before, so that all of them would be overdue at once."""
    person = case.person
    if person is None:
        return today
    arrived = case.history[min(person.newest)].at.astimezone(zone).date() if person.newest else today
    return day(person.properties.get(lists.NEXT_DUE, "")) or arrived


def _is_double(case: Case) -> bool:
    """Whether a coordinator said that this is another registration of somebody."""
    told = case.person.properties.get("same_as", "") if case.person else ""
    return bool(told) and not any(one.name == "same_as" for one in case.conflicts)


def _is_to_be_asked(consents: Consents) -> bool:
    """Whether nobody said no, and nothing can go on: the talk about consent ended before its two first questions, or a
    child became old enough to be asked itself, or it was asked without who looks after it (R-8)."""
    first = {consents.scopes[Scope.SERVICES], consents.scopes[Scope.CONTACT]}
    said_no = bool(consents.statements) and consents.statements[-1].assent == "no"  # the child itself
    return bool(first & TO_ASK) and Lack.REFUSED not in first and not said_no


def _asked_again(case: Case, consents: Consents) -> date:
    """The day that was agreed for the next talk, or a week after the one that was not finished."""
    asked = consent.day_of(consents.statements[-1])
    agreed = day(case.person.properties.get(lists.NEXT_DUE, "")) if case.person else None
    return agreed if agreed is not None and agreed >= asked else asked + SOON


def _never_agreed(case: Case) -> Iterator[Due]:
    """Nothing was ever agreed, and nothing may be used: there is no reason left to keep who they are."""
    on = [one.at.date() for one in case.history if one.properties.get("consent_restricted") in consent.YES]
    if on:
        yield Due(case.case, What.RETENTION, max(on), retention.Kept.CONTACT)


def _retention(case: Case, today: date, rules: Rules) -> Iterator[Due]:
    """R-14: before something is kept too long, somebody looks at it."""
    for one in retention.countdowns(case, today, rules):
        if one.until is not None:
            yield Due(case.case, What.RETENTION, one.until - retention.LOOK_BEFORE, one.kept)


def _services(case: Case) -> Iterator[Due]:
    for one in case.of(lists.SERVICE):
        told = one.properties
        on = day(told.get("next_check_on", ""))
        if on is not None and told.get("status") not in ("completed", "declined", "unavailable"):
            urgency = Urgency(told["urgency"]) if told.get("urgency") in set(Urgency) else Urgency.ROUTINE
            yield Due(case.case, What.SERVICE, on, entity=one.entity, urgency=urgency)


def _meeting(case: Case) -> Iterator[Due]:
    """On the day that was agreed on, until somebody was reached on that day or later: a call before it, to say that it
    stays so, is not the meeting. A talk that is no attempt says by its day that it was one."""
    told = case.person.properties if case.person else {}
    agreed = day(told.get(lists.NEXT_DUE, ""))
    if agreed is None:
        return
    talked = day(told.get(LAST_CONTACT, ""))
    met = any(one.result == REACHED and one.on >= agreed for one in reach.tries(case))
    if not met and (talked is None or talked < agreed):
        yield Due(case.case, What.MEETING, agreed)


def _plans(case: Case) -> Iterator[Due]:
    """The plan that holds is looked at again; one that began earlier was replaced by it. Of one that is done nobody
    says a day any more."""
    plans = case.of(lists.PLAN)
    began = {one.entity: day(one.properties.get("start_on", "")) or date.min for one in plans}
    for one in plans:
        on = day(one.properties.get("review_on", ""))
        if on is not None and began[one.entity] == max(began.values()):
            yield Due(case.case, What.PLAN, on, entity=one.entity)


def _learning(case: Case) -> Iterator[Due]:
    """Each school or course again on the day that the last talk about it set, until it is finished."""
    for one in case.of(lists.ENROLMENT):
        on = day(one.properties.get("next_check_on", ""))
        if on is not None and one.properties.get("status") != "completed":
            yield Due(case.case, What.LEARNING, on, entity=one.entity)


def shown_to(role: Role, due: Iterable[Due]) -> tuple[Due, ...]:
    """What is due as far as somebody of a role can do it: what is kept too long is for coordinators to look at, and who
    hears of no contacts cannot know which meeting took place."""
    hidden = {
        *(() if role is Role.COORDINATOR else (What.RETENTION,)),
        *((What.MEETING,) if role is Role.TEACHER else ()),
    }
    return tuple(one for one in due if one.what not in hidden)


def _order(due: Due) -> tuple[date, int, str, str, str]:
    return due.due, RANK[due.urgency], due.person, due.what, due.entity or ""


def ordered(due: Iterable[Due]) -> tuple[Due, ...]:
    """Of many people: by due date, then by the urgency of the service."""
    return tuple(sorted(due, key=_order))


def group(due: Due, today: date) -> Group:
    """Where it stands on the list; nothing is overdue while its window is open."""
    on = due.due
    if on < today and due.closes is not None and due.closes >= today:
        on = min(due.closes, today + SOON)
    if on < today:
        return Group.OVERDUE
    if on == today:
        return Group.TODAY
    return Group.WEEK if on <= today + SOON else Group.LATER


def day(text: str) -> date | None:
    """An ISO date, or None."""
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None
