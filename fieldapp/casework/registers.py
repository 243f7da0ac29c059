"""The picture of one case: a pure fold over the set of its events, in any order and however often they came.

Each property is a register with several values at once: what nobody who knew of it has replaced. Two different values
are a *conflict*, and a person decides: a coordinator's change that knew of both replaces both. A worker who typed over
a conflict unseen replaces none of them. Nothing is decided by a clock.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from fieldapp.casework import authority, lists, unsaid
from fieldapp.casework.authority import Offices, Why
from fieldapp.casework.events import EntityId, Event, EventId, History
from fieldapp.model import MemberId, PersonId

LABEL = "label"  # the register of an entity's label: no property may be called so


@dataclass(frozen=True, slots=True)
class Said:
    """One value with who said it, when, and in which record."""

    value: str
    event: EventId
    by: MemberId
    at: datetime
    record: str


@dataclass(frozen=True, slots=True)
class Conflict:
    """Values that were given without knowing of each other; earlier ones first."""

    list: str
    entity: EntityId
    name: str
    values: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class Proposal:
    """A change that does not count until a coordinator takes it."""

    list: str
    entity: EntityId
    name: str
    said: Said
    why: Why


@dataclass(frozen=True, slots=True)
class Entity:
    """One entity as it stands. Where values conflict, the one said last is shown until a person decided."""

    list: str
    entity: EntityId
    label: str
    properties: Mapping[str, str]
    version: int  # how many events made it: what ODK calls its version
    created: bool  # False where only a change of it came yet
    newest: frozenset[EventId] = field(default_factory=frozenset)


@dataclass(frozen=True, slots=True)
class Case:
    """What is known of one person (or home, or place), from all events that are here."""

    case: PersonId
    entities: Mapping[tuple[str, EntityId], Entity]
    conflicts: tuple[Conflict, ...]
    proposals: tuple[Proposal, ...]
    owners: frozenset[MemberId]
    history: History
    standings: Mapping[EventId, Why | None]
    others: tuple[Case, ...] = ()  # other registrations of the same person, as far as they are here

    @property
    def person(self) -> Entity | None:
        return self.entities.get((lists.PERSON, EntityId(self.case)))

    @property
    def undecided(self) -> int:
        """How much a coordinator has to settle: values that differ, and what one change proposes of one entity."""
        return len(self.conflicts) + len({(one.list, one.entity, one.said.event) for one in self.proposals})

    @property
    def home(self) -> str:
        """The id of the home that the person says to live in; "" for none."""
        return self.person.properties.get("household_id", "") if self.person else ""

    @property
    def reference(self) -> str:
        """The list of which this is an entry that coordinators keep for everybody; "" for a person or a home."""
        return next(
            (one.list for one in self.entities.values() if one.created and one.list in lists.REFERENCES), ""
        )

    def of(self, name: str) -> tuple[Entity, ...]:
        """The entities of one list that were created, by id."""
        return tuple(one for key, one in sorted(self.entities.items()) if key[0] == name and one.created)


def fold(case: PersonId, events: Iterable[Event], offices: Offices) -> Case:
    """The picture of a case."""
    history = unsaid.without(History(event for event in events if event.case == case))
    standing = authority.standings(history, offices)
    written = _writes(history, standing, offices)
    entities, conflicts, proposals = {}, list[Conflict](), list[Proposal]()
    for key in sorted({event.key for event in history if event.list in lists.LISTS}):
        names = sorted(name for of, name in written if of == key)
        heads = {name: _heads(history, name, written[key, name], offices) for name in names}
        conflicts.extend(found for name in names if (found := _conflict(key, name, heads[name])))
        entities[key] = _entity(history, standing, key, heads)
    for event in history:
        proposals.extend(_proposals(history, event, standing, written, offices))
        proposals.extend(_late_consent(history, event, standing))
    return Case(
        case,
        entities,
        tuple(conflicts),
        tuple(sorted(proposals, key=lambda one: (one.said.at, one.said.event, one.name))),
        authority.owners(history, offices),
        history,
        standing,
    )


Key = tuple[str, EntityId]


def _values(event: Event) -> Mapping[str, str]:
    named = {} if not event.label else {LABEL: event.label}
    return named | {name: value for name, value in event.properties.items() if name not in lists.FACTS}


def _counts(
    history: History, event: Event, name: str, standing: Mapping[EventId, Why | None], offices: Offices
) -> bool:
    if standing[event.event] is not None:
        return False
    return name == LABEL or not authority.needs_approval(history, event, name, offices)


def _writes(
    history: History, standing: Mapping[EventId, Why | None], offices: Offices
) -> dict[tuple[Key, str], list[Event]]:
    """By register: the events that count in it, each after those that it knew of."""
    found: dict[tuple[Key, str], list[Event]] = {}
    for event in history:
        for name in _values(event):
            if _counts(history, event, name, standing, offices):
                found.setdefault((event.key, name), []).append(event)
    return found


def _heads(history: History, name: str, writes: list[Event], offices: Offices) -> tuple[Event, ...]:
    """What nobody who knew of it has replaced. `writes` come with parents first."""
    replacing: list[EventId] = []
    for event in writes:
        past = history.past(event.event)
        gone = _replaced(history, (one for one in replacing if history.bit(one) & past))
        seen = {_values(one)[name] for one in writes if history.bit(one.event) & past & ~gone}
        if len(seen) <= 1 or event.by in offices.coordinators:
            replacing.append(event.event)
    gone = _replaced(history, replacing)
    return tuple(one for one in writes if not history.bit(one.event) & gone)


def _replaced(history: History, replacing: Iterable[EventId]) -> int:
    gone = 0
    for event in replacing:
        gone |= history.past(event)
    return gone


def _said(event: Event, name: str) -> Said:
    return Said(_values(event)[name], event.event, event.by, event.at, event.record)


def _conflict(key: Key, name: str, heads: tuple[Event, ...]) -> Conflict | None:
    said = sorted((_said(one, name) for one in heads), key=_when)
    if len({one.value for one in said}) < 2:  # two who say the same do not differ
        return None
    return Conflict(*key, name, tuple(said))


def _when(said: Said) -> tuple[datetime, EventId]:
    return said.at, said.event


def _entity(
    history: History, standing: Mapping[EventId, Why | None], key: Key, heads: Mapping[str, tuple[Event, ...]]
) -> Entity:
    made = [one for one in history if one.key == key and standing[one.event] is None]
    shown = {name: max((_said(one, name) for one in found), key=_when).value for name, found in heads.items()}
    label = shown.pop(LABEL, "")
    newest = history.newest(one.event for one in made)
    gone = unsaid.is_gone([one for one in made if one.event in newest])
    return Entity(*key, label, shown, len(made), not gone and any(one.creates for one in made), newest)


def _proposals(
    history: History,
    event: Event,
    standing: Mapping[EventId, Why | None],
    written: Mapping[tuple[Key, str], list[Event]],
    offices: Offices,
) -> Iterable[Proposal]:
    """What of an event does not count, until a coordinator's change of the same register knew of it."""
    for name in _values(event):
        if event.list not in lists.LISTS or _counts(history, event, name, standing, offices):
            continue
        decided = any(
            one.by in offices.coordinators and history.knew(one.event, event.event)
            for one in written.get((event.key, name), ())
        )
        if not decided:
            why = standing[event.event] or Why.NEEDS_APPROVAL
            yield Proposal(*event.key, name, _said(event, name), why)


def _late_consent(
    history: History, event: Event, standing: Mapping[EventId, Why | None]
) -> Iterable[Proposal]:
    """A yes by somebody whose case it is not waits as a whole, until a statement that counts knew of it. A no waits for
    nobody: it has stopped use already."""
    why = standing[event.event]
    agreed = [one for one in event.properties.get(lists.STATEMENT, "").split() if not one.startswith("?")]
    if why is None or event.list != lists.PERSON or not agreed:
        return
    followed = any(
        lists.STATEMENT in one.properties
        and standing[one.event] is None
        and history.knew(one.event, event.event)
        for one in history
    )
    if not followed:
        for name in lists.CONSENT:
            if event.properties.get(name):
                yield Proposal(*event.key, name, _said_of(event, name), why)


def _said_of(event: Event, name: str) -> Said:
    return Said(event.properties[name], event.event, event.by, event.at, event.record)
