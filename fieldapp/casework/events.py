"""Events: what somebody said of an entity, knowing of which earlier events. Frozen, signed, never altered. Pure.

An event names its *parents*, the hashes of the newest events of its case that its author knew. So whoever holds the
same events sees the same history, whatever order they came in: what one event *knew of* is all that can be reached
through parents.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final, NewType

from fieldapp.casework.lists import LISTS
from fieldapp.model import MemberId, Notice, PersonId

EventId = NewType("EventId", str)  # SHA-256 (hex) of the message
EntityId = NewType("EntityId", str)  # 32 hexadecimal digits
GONE: Final = ""  # the list of an event whose content was erased: its place in history is kept, nothing else
MOST_VALUE: Final = 4096  # characters; properties are operational


@dataclass(frozen=True, slots=True)
class Event:
    """One change of one entity. `case` is the person whom it belongs to; a home, a provider, a place is its own."""

    event: EventId
    case: PersonId
    list: str
    entity: EntityId
    by: MemberId
    at: datetime
    creates: bool = False
    label: str = ""
    properties: Mapping[str, str] = field(default_factory=dict)
    parents: frozenset[EventId] = frozenset()
    record: str = ""  # the version of a record that said it; "" for a decision or an operation

    @property
    def key(self) -> tuple[str, EntityId]:
        return self.list, self.entity


def emptied(event: Event) -> Event:
    """What stays of an event after its record was erased: that it was there, between which others."""
    return Event(event.event, event.case, GONE, EntityId(""), MemberId(""), event.at, parents=event.parents)


def fault(name: str, properties: Mapping[str, str]) -> Notice | None:
    """Why a change cannot be applied, with a remedy; None if it can."""
    known = LISTS.get(name)
    if known is None:
        what = "There is no list “{name}” in this programme. Save to one of: {known}."
        return Notice("change.no_list", what, {"name": name, "known": ", ".join(sorted(LISTS))})
    odd = sorted(set(properties) - known.properties)
    if odd:
        what = "The list “{name}” has no {odd}. Remove the question's save_to, or use another name."
        return Notice("change.no_property", what, {"name": name, "odd": ", ".join(odd)})
    if any(len(value) > MOST_VALUE for value in properties.values()):
        what = (
            "A value is too long for a list. Lists hold short, operational facts; leave stories to the form."
        )
        return Notice("change.too_long", what)
    return None


class History:
    """Events of one case, and who knew of what. Events that have not come yet are simply not there."""

    def __init__(self, events: Iterable[Event]) -> None:
        self._events = {event.event: event for event in events}
        self._place: dict[EventId, int] = {}
        self._past: dict[EventId, int] = {}  # a bit for each event: cases have hundreds, not millions
        for event in _parents_first(self._events):
            self._place[event.event] = len(self._place)
            known = 0
            for parent in event.parents:
                if parent in self._place:
                    known |= self._past[parent] | 1 << self._place[parent]
            self._past[event.event] = known

    def __iter__(self) -> Iterator[Event]:
        """Each event after those that it knew of; equals in one order everywhere."""
        return iter([self._events[event] for event in self._place])

    def __contains__(self, event: object) -> bool:
        return event in self._place

    def __len__(self) -> int:
        return len(self._place)

    def __getitem__(self, event: EventId) -> Event:
        return self._events[event]

    def knew(self, later: EventId, earlier: EventId) -> bool:
        """Whether the author of `later` knew of `earlier`."""
        return earlier in self._place and bool(self._past[later] >> self._place[earlier] & 1)

    def bit(self, event: EventId) -> int:
        """The event's place in a set of events that is one number."""
        return 1 << self._place[event]

    def past(self, event: EventId) -> int:
        """All that the event's author knew of, as such a set."""
        return self._past[event]

    def newest(self, events: Iterable[EventId]) -> frozenset[EventId]:
        """Those of these events that none of the others knew of."""
        among = [event for event in events if event in self._place]
        known = 0
        for event in among:
            known |= self._past[event]
        return frozenset(event for event in among if not known >> self._place[event] & 1)

    def heads(self) -> frozenset[EventId]:
        """The newest events of all: what the next one names as its parents."""
        return self.newest(self._place)


def _parents_first(events: Mapping[EventId, Event]) -> Iterator[Event]:
    """By hash where nothing else decides, so that every laptop walks alike; a circle cannot be made of hashes."""
    done: set[EventId] = set()
    for start in sorted(events):
        stack, open_ = [start], {start}
        while stack:
            event = stack[-1]
            left = (
                p for p in sorted(events[event].parents) if p in events and p not in done and p not in open_
            )
            before = next(left, None)
            if before is not None and event not in done:
                stack.append(before)
                open_.add(before)
                continue
            stack.pop()
            if event not in done:
                done.add(event)
                yield events[event]
