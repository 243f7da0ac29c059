"""Whose changes count: judged at the version that was edited, not when it arrived. Pure.

A coordinator's change counts. A worker's counts where, in what the author knew, the case was the author's: by a
coordinator's assignment or, before any, because the author opened it. A change that a hand-over did not know of, by
somebody whose case it no longer is, becomes a *proposal*; so does one that takes a coordinator's approval (R-18).
Nothing is dropped: proposals are shown until a coordinator has decided.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from fieldapp.casework import lists
from fieldapp.casework.events import Event, EventId, History
from fieldapp.model import MemberId, Role

APPROVED: Final = {  # values that only a coordinator makes true
    (lists.PERSON, "uasc_status"): frozenset(("orphan_verified",)),
    (lists.PERSON, "case_status"): frozenset(("closed",)),
    (lists.LINK, "verification"): lists.VERIFICATIONS,
    (lists.LINK, "whereabouts"): frozenset(("died_verified",)),
    (lists.PLAN, "approved"): frozenset(("yes", "y")),
}
ENDING: Final = (lists.PERSON, "closure_reason")  # any reason: it stands with the closing that it is of
COORDINATORS_ONLY: Final = frozenset(
    (*lists.MERGING, *lists.ASSIGNMENT, *lists.KEPT_LONGER, *lists.HOW_VERIFIED, lists.EVIDENCE)
)


class Why(StrEnum):
    """Why a change is a proposal."""

    FORMER_OWNER = "former_owner"  # written before its author knew that somebody else has the case
    NOT_THEIRS = "not_theirs"
    NOT_THEIR_LIST = "not_their_list"
    NEEDS_APPROVAL = "needs_approval"
    NOT_AGREED = "not_agreed"  # passed on to a service without an agreement that stands
    KINSHIP = "kinship"  # a coordinator said it, and what it stands on is not there (or no more)


@dataclass(frozen=True, slots=True)
class Offices:
    """Who is what: coordinators from the list of keys, roles from members' cards."""

    coordinators: frozenset[MemberId]
    roles: Mapping[MemberId, Role]

    def role(self, member: MemberId) -> Role:
        return Role.COORDINATOR if member in self.coordinators else self.roles.get(member, Role.WORKER)


def owners_of(event: Event) -> frozenset[MemberId]:
    """Whom an assignment names."""
    return frozenset(MemberId(one) for one in event.properties.get("worker", "").split())


def assignments(history: History, offices: Offices) -> tuple[Event, ...]:
    """Coordinators' words about whose a case is."""
    return tuple(
        event
        for event in history
        if event.list == lists.PERSON and "worker" in event.properties and event.by in offices.coordinators
    )


def owners(history: History, offices: Offices) -> frozenset[MemberId]:
    """Whose the case is now. Two coordinators who gave it to different people at once: both."""
    made = {event.event: event for event in assignments(history, offices)}
    if made:
        return frozenset().union(*(owners_of(made[head]) for head in history.newest(made)))
    return frozenset(event.by for event in history if _opens(event))


def _opens(event: Event) -> bool:
    return event.creates and event.list in (lists.PERSON, lists.HOUSEHOLD)


def standings(history: History, offices: Offices) -> dict[EventId, Why | None]:
    """For each event None where it counts, else why it is a proposal."""
    made = assignments(history, offices)
    return {event.event: _standing(history, event, made, offices) for event in history}


def _standing(history: History, event: Event, made: Collection[Event], offices: Offices) -> Why | None:
    if event.by in offices.coordinators:
        return None
    known = lists.LISTS.get(event.list)
    if known is None or known.reference or not lists.may_write(offices.role(event.by), event.list):
        return Why.NOT_THEIR_LIST
    if event.list == lists.HOUSEHOLD:
        return None  # people of several workers live in one home
    past = {one.event: one for one in made if history.knew(event.event, one.event)}
    if past:
        theirs = any(event.by in owners_of(past[head]) for head in history.newest(past))
    else:
        theirs = _opened_by(history, event)
    if not theirs:
        return Why.NOT_THEIRS
    for one in made:
        unknown = one.event not in past and not history.knew(one.event, event.event)
        if unknown and event.by not in owners_of(one):
            return Why.FORMER_OWNER
    return None


def _opened_by(history: History, event: Event) -> bool:
    """Before any assignment a case is of whoever opened it, in the author's own knowledge."""
    return _opens(event) or any(
        _opens(one) and one.by == event.by and history.knew(event.event, one.event) for one in history
    )


def needs_approval(history: History, event: Event, name: str, offices: Offices) -> bool:
    """Whether this value waits for a coordinator, whoever's case it is."""
    if event.by in offices.coordinators:
        return False
    if name in COORDINATORS_ONLY:
        return True
    told = event.properties[name]
    if (event.list, name) == ENDING:
        return bool(told) and not _closed_for_it(history, event, offices)
    return told in APPROVED.get((event.list, name), frozenset())


def _closed_for_it(history: History, event: Event, offices: Offices) -> bool:
    """A coordinator's closing that gives no reason is for the one that was proposed."""
    return any(
        one.by in offices.coordinators
        and one.properties.get("case_status") == "closed"
        and ENDING[1] not in one.properties
        and history.knew(one.event, event.event)
        for one in history
    )
