"""Who had a case before, and who after: what coordinators' words about whose it is come to. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from fieldapp.casework import authority, lists
from fieldapp.casework.authority import Offices
from fieldapp.casework.events import Event, EventId, History
from fieldapp.model import MemberId


@dataclass(frozen=True, slots=True)
class Move:
    """One hand-over. `before` is empty for a case that nobody had; `place`: where it goes, "" for no new place."""

    event: EventId
    at: datetime
    by: MemberId
    before: frozenset[MemberId]
    after: frozenset[MemberId]
    place: str

    @property
    def gone(self) -> frozenset[MemberId]:
        """Who has it no longer."""
        return self.before - self.after

    @property
    def new(self) -> frozenset[MemberId]:
        """Who did not have it before."""
        return self.after - self.before


def of(history: History, offices: Offices) -> tuple[Move, ...]:
    """A case's hand-overs, each after those that its coordinator knew of; one that changed nothing is none."""
    made = authority.assignments(history, offices)
    moves = (_move(history, one, made, offices) for one in made)
    return tuple(one for one in moves if one.before != one.after or one.place)


def last_of(moves: Iterable[Move], member: MemberId) -> Move | None:
    """The newest one by which somebody got a case, or gave it away."""
    theirs = [one for one in moves if member in one.gone | one.new]
    return max(theirs, key=lambda one: one.at, default=None)


def _move(history: History, event: Event, made: Iterable[Event], offices: Offices) -> Move:
    known = {one.event: one for one in made if history.knew(event.event, one.event)}
    newest = [known[one] for one in history.newest(known)]
    had = (
        frozenset().union(*map(authority.owners_of, newest)) if newest else _openers(history, event, offices)
    )
    places = {one.properties.get("place", "") for one in newest}
    place = event.properties.get("place", "")
    after = authority.owners_of(event)
    return Move(event.event, event.at, event.by, had, after, "" if place in places else place)


def _openers(history: History, event: Event, offices: Offices) -> frozenset[MemberId]:
    """Before any hand-over a case is of whoever opened it; coordinators have all cases, and give none away."""
    made = (one for one in history if one.creates and one.list == lists.PERSON)
    knew = (one.by for one in made if history.knew(event.event, one.event))
    return frozenset(by for by in knew if by not in offices.coordinators)
