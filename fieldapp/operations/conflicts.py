"""What a coordinator has to settle: values that differ, proposals, and people who may be one.

Nothing is decided here by itself. A decision is a change like others: it says what holds, and knows of all before it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from fieldapp.case_errors import ChangeRefused
from fieldapp.casework import carers, consent, entries, lists, registers
from fieldapp.casework.authority import Why
from fieldapp.casework.events import EntityId, EventId
from fieldapp.casework.registers import LABEL, Case, Proposal
from fieldapp.casework.twins import Reason
from fieldapp.model import Changed, MemberId, Participant, PersonId, VersionId
from fieldapp.operations import cases, directory, doubles, homes, one_person, overviews
from fieldapp.operations.desk import Desk
from fieldapp.operations.homes import Home
from fieldapp.store import identity, people, records
from fieldapp.store import overviews as kept
from fieldapp.store.engine import Tx


@dataclass(frozen=True, slots=True)
class OpenCase:
    """A case with something to settle: of a person, or (no code) of a home or place."""

    case: PersonId
    title: str
    code: str
    count: int
    home: Home | None = None


@dataclass(frozen=True, slots=True)
class Doubt:
    """Two people who may be one, and why. They are never merged by themselves."""

    first: Participant
    second: Participant
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class ToSettle:
    """All that waits for a coordinator's word about cases."""

    cases: tuple[OpenCase, ...] = ()
    doubts: tuple[Doubt, ...] = ()

    @property
    def count(self) -> int:
        return sum(one.count for one in self.cases) + len(self.doubts)


@dataclass(frozen=True, slots=True)
class Word:
    """One value with who said it, when, and in which form ("" for an operation)."""

    value: str
    by: str
    at: datetime
    form: str


@dataclass(frozen=True, slots=True)
class Register:
    """One property of one entity. `about`: the entity's label, "" for the person's own."""

    list: str
    entity: EntityId
    name: str
    about: str


@dataclass(frozen=True, slots=True)
class Differing:
    """Values that were given without knowing of each other, the earlier first."""

    register: Register
    words: tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class Offer:
    """What somebody said of one entity that does not count yet. `values`: what stands and what is offered, by name."""

    list: str
    entity: EntityId
    about: str
    why: Why
    by: str
    at: datetime
    form: str
    values: Mapping[str, tuple[str, str]]
    creates: bool  # the entity is not there yet
    event: EventId | None = None  # which change it is


@dataclass(frozen=True, slots=True)
class Settled:
    """One case as the desk shows it."""

    case: PersonId
    title: str
    code: str
    differing: tuple[Differing, ...]
    offers: tuple[Offer, ...]
    named: Mapping[str, Participant] = field(default_factory=dict)  # people whose numbers are values
    called: Mapping[str, str] = field(
        default_factory=dict
    )  # entries of lists, likewise: services, places, schools
    homes: Mapping[str, Home] = field(default_factory=dict)  # likewise
    home: Home | None = None  # whose case it is


def look(desk: Desk) -> ToSettle:
    """Raises NotAllowed."""
    desk.need_coordinator()
    with overviews.looked_at(desk) as tx:
        counts = kept.undecided(tx)
        open_ = tuple(_open(desk, tx, case, count) for case, count in counts.items())
    doubts = doubles.suspected(desk)
    with desk.vault.read() as tx:
        pairs = ((people.get(tx, one.first), people.get(tx, one.second), one.reasons) for one in doubts)
        found = tuple(Doubt(a, b, reasons) for a, b, reasons in pairs if a is not None and b is not None)
    return ToSettle(tuple(sorted(open_, key=lambda one: (one.title, one.case))), found)


def _open(desk: Desk, tx: Tx, case: PersonId, count: int) -> OpenCase:
    about = people.get(tx, case)
    if about is not None:
        return OpenCase(case, about.given_name, about.code, count)
    return OpenCase(case, _label(cases.picture(desk, tx, case)), "", count, homes.known(desk, tx, case))


def _label(case: Case) -> str:
    return next((one.label for one in case.entities.values() if one.label), "")


def of_case(desk: Desk, case: PersonId) -> Settled:
    """Raises NotAllowed, NoSuchPerson."""
    desk.need_coordinator()
    with overviews.looked_at(desk) as tx:
        found = cases.picture(desk, tx, case)
        about = people.get(tx, case)
        differing = tuple(_differing(tx, found, one) for one in found.conflicts)
        title, code = (about.given_name, about.code) if about else (_label(found), "")
        named = {str(one): who for one in carers.named(found) if (who := people.get(tx, PersonId(one)))}
        offers = _offers(tx, found)
        values = {one.value for word in differing for one in word.words}
        values |= {told for one in offers for pair in one.values.values() for told in pair}
        values |= {word for one in offers for word in one.values.get(lists.AGENCIES, ("", ""))[1].split()}
        called = {one: name for one in values if (name := directory.called(tx, one)) != one}
        lived_in = {one: home for one in values if one and (home := homes.known(desk, tx, one)) is not None}
        own = None if about else homes.known(desk, tx, case)
        return Settled(case, title, code, differing, offers, named, called, lived_in, own)


def _differing(tx: Tx, case: Case, one: registers.Conflict) -> Differing:
    register = Register(one.list, one.entity, one.name, _about(case, one.list, one.entity))
    return Differing(register, tuple(_word(tx, said) for said in one.values))


def _about(case: Case, of: str, entity: EntityId) -> str:
    found = case.entities.get((of, entity))
    return found.label if found is not None and str(entity) != str(case.case) else ""


def _word(tx: Tx, said: registers.Said) -> Word:
    return Word(said.value, _name(tx, said.by), said.at, _form(tx, said.record))


def _name(tx: Tx, member: MemberId) -> str:
    tile = identity.member_names(tx).get(member)
    return tile.name if tile is not None else ""


def _form(tx: Tx, version: str) -> str:
    found = records.version(tx, VersionId(version)) if version else None
    return found.form_title if found is not None else ""


def _offers(tx: Tx, case: Case) -> tuple[Offer, ...]:
    """What one change offers of one entity is one offer."""
    grouped: dict[tuple[str, EntityId, EventId], list[Proposal]] = {}
    for one in case.proposals:
        grouped.setdefault((one.list, one.entity, one.said.event), []).append(one)
    return tuple(_offer(tx, case, several) for several in grouped.values())


def _offer(tx: Tx, case: Case, several: list[Proposal]) -> Offer:
    first = several[0]
    entity = case.entities.get((first.list, first.entity))
    values = {}
    for one in several:
        now = (
            ""
            if entity is None
            else entity.label
            if one.name == LABEL
            else entity.properties.get(one.name, "")
        )
        values[one.name] = (now, one.said.value)
    about = _about(case, first.list, first.entity) or values.get(LABEL, ("", ""))[1]
    return Offer(
        first.list, first.entity, about, first.why, _name(tx, first.said.by), first.said.at,
        _form(tx, first.said.record), values, entity is None or not entity.created,
        first.said.event,
    )  # fmt: skip


def settle(desk: Desk, case: PersonId, of: str, entity: EntityId, told: Mapping[str, str]) -> Changed:
    """Say what holds: one of the values, or another. Raises NotAllowed, NoSuchPerson, ChangeRefused."""
    desk.need_coordinator()
    with desk.vault.read() as tx:
        said = _said(cases.picture(desk, tx, case), of, entity)
        another = {name: value for name, value in told.items() if value and value not in said.get(name, ())}
        odd = entries.miscorrected(of, another)
        home = another.get(lists.LIVES_IN) if of == lists.PERSON else None
        if odd is None and home is not None and homes.known(desk, tx, home) is None:
            odd = entries.NO_HOME
    if odd is not None:
        raise ChangeRefused(reason=odd)
    return _say(desk, case, of, entity, {**told, **entries.in_figures(another)}, creates=False)


def _said(case: Case, of: str, entity: EntityId) -> dict[str, set[str]]:
    """What was said of an entity without knowing of each other, by name: whoever picks one of these types nothing."""
    those = (one for one in case.conflicts if (one.list, one.entity) == (of, entity))
    return {one.name: {said.value for said in one.values} for one in those}


def take(desk: Desk, case: PersonId, offer: Offer) -> Changed:
    """What was offered counts from now on. Raises as `settle`."""
    told = {name: offered for name, (_, offered) in offer.values.items()}
    if lists.STATEMENT in told:
        told = _consent_to_take(desk, case, offer, told)
    return _say(desk, case, offer.list, offer.entity, told, creates=offer.creates)


def _consent_to_take(desk: Desk, case: PersonId, offer: Offer, told: Mapping[str, str]) -> dict[str, str]:
    """A late statement as a coordinator can take it: no no and no protection that its author did not know is lifted."""
    with desk.vault.read() as tx:
        found = cases.picture(desk, tx, case)
        protects = cases.consents(desk, tx, found).withheld_from
    words = told[lists.STATEMENT].split()
    unasked = (one.removeprefix(consent.UNASKED) for one in words if one.startswith(consent.UNASKED))
    yes = consent.may_be_taken(found, offer.event) if offer.event is not None else ()
    taken = dict(told) | {lists.STATEMENT: consent.told_of(yes, tuple(unasked))}
    if protects:
        taken[consent.WITHHELD] = " ".join(
            sorted({*protects, *taken.get(consent.WITHHELD, "").split()} - {consent.NOBODY})
        )
    return taken


def leave(desk: Desk, case: PersonId, offer: Offer) -> Changed:
    """What stands goes on to stand. Raises as `settle`."""
    told = {name: now for name, (now, _) in offer.values.items() if name not in lists.CONSENT}
    if lists.STATEMENT in offer.values:
        desk.need_coordinator()
        one_person.stop(desk, case, ())  # a statement as things stand, which knew of the late one
    if told:
        return _say(desk, case, offer.list, offer.entity, told, creates=False)
    return Changed(people=True, reviews=True)


def _say(
    desk: Desk, case: PersonId, of: str, entity: EntityId, told: Mapping[str, str], *, creates: bool
) -> Changed:
    desk.need_coordinator()
    with desk.vault.read() as tx:
        cases.picture(desk, tx, case)
    values = dict(told)
    label = values.pop(LABEL, "")
    cases.change(desk, case, values, of=of, entity=entity, creates=creates, label=label)
    return Changed(people=True, reviews=True)
