"""Cases: saying a change, taking in those of others, and the picture that comes of all of them.

A coordinator's program holds every change of its scope and folds them. A worker's holds the newest sheet of each case
that is theirs, and their own changes on top of it, so that what they did counts here at once.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, timezone

from fieldapp.case_errors import ChangeRefused
from fieldapp.casework import approved, carers, consent, entries, kinship, lists, schooling, sharing
from fieldapp.casework.authority import Offices
from fieldapp.casework.consent import Consents
from fieldapp.casework.events import EntityId, History, fault
from fieldapp.casework.of_age import year_of
from fieldapp.casework.reach import Ending, Status
from fieldapp.casework.registers import Case, Entity, fold
from fieldapp.errors import NoSuchPerson
from fieldapp.model import ContentClass, MemberId, Notice, Participant, PersonId, Role
from fieldapp.operations import case_wire, programme_rules, rosters, targets
from fieldapp.operations.case_wire import Said
from fieldapp.operations.desk import FIRST_DAY, Desk
from fieldapp.store import cases, erasures, identity, outgoing, people
from fieldapp.store.cases import KeptChange
from fieldapp.store.engine import Tx
from fieldapp.store.outgoing import Waiting
from sync.protocol import messages
from sync.protocol.contents import Written
from sync.protocol.envelope import EpochAddress, verified_before
from sync.protocol.errors import NotAllowed
from sync.protocol.identifiers import AreaId, KeyId
from sync.protocol.roster import Roster

KIND = "change"
FURTHEST_EAST = timezone(timedelta(hours=14))
MOST_HEADS = 256  # PROTOCOL: parents of a change


@dataclass(frozen=True, slots=True)
class Coming:
    """A change that was read, with the area in whose stream it came."""

    written: Written
    told: messages.Change
    area: AreaId


def read(written: Written, told: messages.Change) -> Coming:
    """A change comes in the lane of its list's class, or enclosed by a coordinator from there. Raises NotAllowed."""
    to = verified_before(written.proof.header).to
    if not isinstance(to, EpochAddress):
        raise NotAllowed("a change outside its area's stream")
    if to.content_class.name.lower() != class_of(told.list):
        raise NotAllowed("a change of another class's list")
    return Coming(written, told, to.area)


def class_of(name: str) -> ContentClass:
    """Under whose key a list travels; what is not known here is nobody's care."""
    known = lists.LISTS.get(name)
    return known.content_class if known else ContentClass.CARE


def arrived(desk: Desk, tx: Tx, coming: Coming, proof: bytes) -> bool:
    """Take in somebody's change; twice changes nothing, and what was erased stays so (PROTOCOL G-4). One that says what
    this program does not know is kept whole: what it knows of it counts now, the rest once it does.

    After the last one of a batch `grown` is told: a case is folded once, however much of it comes.
    """
    told, written = coming.told, coming.written
    kept = case_wire.keep_change(written.raw, told, MemberId(written.signer.hex()), coming.area, proof)
    if erasures.is_erased_in(tx, kept.area, kept.case, told.entity.hex()):
        return False
    if (kept.version and erasures.is_erased(tx, kept.version)) or _relates_to_erased(tx, told):
        kept = replace(kept, by=MemberId(""), message=b"", proof=b"")
    return cases.put(tx, kept)


def grown(desk: Desk, tx: Tx, several: Iterable[PersonId]) -> None:
    """More of these cases is here than before."""
    for case in several:
        learn(tx, case)
        reflect(desk, tx, case)


def _relates_to_erased(tx: Tx, told: messages.Change) -> bool:
    """A relation to somebody who is erased says nothing, also where it comes after the order did."""
    named = [value for value in told.properties.values() if value]
    return told.list == lists.LINK and bool(named) and erasures.is_erased_anywhere(tx, *named)


def learn(tx: Tx, case: PersonId) -> None:
    """Note the newest changes of a case: what the next one will name as its parents."""
    kept = cases.of_case(tx, case)
    sheet = cases.sheet(tx, case)
    named = {one.change for one in kept}
    followed = {parent for one in kept for parent in one.parents}
    heads = named - followed
    if sheet is not None and not sheet.removed:
        told = case_wire.read_sheet(sheet)
        own = [case_wire.read_event(one) for one in kept]
        covered = case_wire.covered_by({one.hex() for one in told.covered}, list(History(own)))
        heads = {one.hex() for one in told.heads} - followed | (heads - covered)
    cases.know(tx, case, sorted(heads)[:MOST_HEADS])


def say(
    desk: Desk,
    tx: Tx,
    said: Said,
    now: datetime,
    upto: int | None = None,
    after: Collection[str] = (),
    belongs: AreaId | None = None,
    *,
    as_it_was: bool = False,
) -> KeptChange:
    """A change by who sits here, kept and queued. `upto`: what its author knew (an interview's beginning); `after`:
    the changes of the same record before it, where it knows of no more than those; `belongs`: the area of a case that
    is new; `as_it_was`: what stood on this laptop's list before there were cases is kept, whatever it is.

    Raises ChangeRefused where the list does not hold that, or it cannot be true.
    """
    said = _ended(desk, tx, said)
    problem = fault(said.list, said.properties)
    if not as_it_was:
        problem = problem or _odd(desk, tx, said, now)
    if problem is not None:
        raise ChangeRefused(reason=problem)
    area = area_of(desk, tx, said.case) if belongs is None else known_case(tx, said.case) or belongs
    at = now.replace(microsecond=0)
    raw = case_wire.write_change(said, after or cases.known(tx, said.case, upto), at)
    told = messages.decode(raw)
    assert isinstance(told, messages.Change)
    kept = case_wire.keep_change(raw, told, desk.member, area)
    if cases.put(tx, kept):
        kind = rosters.wire_class(class_of(said.list).name)
        about = None
        outgoing.add(tx, Waiting(kept.change, targets.epoch_target(area, kind, False), KIND, raw, about, now))
        learn(tx, said.case)
        reflect(desk, tx, said.case)
    return kept


def _ended(desk: Desk, tx: Tx, said: Said) -> Said:
    """With a case that a coordinator closes, the meeting that was agreed on ends: it does not come back late when the
    case goes on one day."""
    closes = said.list == lists.PERSON and said.properties.get("case_status") == Status.CLOSED
    if desk.role is not Role.COORDINATOR or not closes or lists.NEXT_DUE in said.properties:
        return said
    found = find(desk, tx, said.case)
    if found is None or found.person is None or not found.person.properties.get(lists.NEXT_DUE):
        return said
    return replace(said, properties={**said.properties, lists.NEXT_DUE: ""})


def _odd(desk: Desk, tx: Tx, said: Said, now: datetime) -> Notice | None:
    """Of a coordinator's word no day is refused that has begun anywhere: they repeat what was said further east."""
    day = max(now.date(), FIRST_DAY)
    if desk.role is Role.COORDINATOR:
        day = max(day, now.astimezone(FURTHEST_EAST).date())
    odd = entries.odd(said.list, said.properties, day, said.case, said.entity)
    return odd or _not_lost(desk, tx, said) or _not_shared(desk, tx, said) or _too_early(desk, tx, said)


def _not_shared(desk: Desk, tx: Tx, said: Said) -> Notice | None:
    """By whichever form, or by hand: a programme's own form may have left the question out."""
    if said.list != lists.SERVICE or not {"provider", "status"} & said.properties.keys():
        return None
    found = find(desk, tx, said.case)
    if found is None or found.person is None:
        return None
    before = found.entities.get((lists.SERVICE, said.entity))
    told = sharing.own_word(before.properties if before is not None else {}, said.properties)
    if not said.properties.get("provider"):
        return None if desk.role is Role.COORDINATOR else sharing.unnamed(told)
    return sharing.refused(consents(desk, tx, found), told, _label(desk, tx, told["provider"]))


def _label(desk: Desk, tx: Tx, provider: str) -> str:
    """The name of an entry of the programme's list; "" of none."""
    entry = PersonId(provider.replace("-", ""))
    found = find(desk, tx, entry)
    named = found.entities.get((lists.PROVIDER, EntityId(entry))) if found is not None else None
    return named.label if named is not None else ""


def _not_lost(desk: Desk, tx: Tx, said: Said) -> Notice | None:
    if said.list != lists.PERSON or said.properties.get("closure_reason") != Ending.CONTACT_LOST:
        return None
    from fieldapp.operations import registrations

    found = registrations.find(desk, tx, said.case)
    return None if found is None else entries.not_lost(found)


def _too_early(desk: Desk, tx: Tx, said: Said) -> Notice | None:
    """Section 6.1: what a coordinator's word needs besides. A worker's is a proposal."""
    if desk.role is not Role.COORDINATOR or not kinship.concerns(said.list, said.properties):
        return None
    found = find(desk, tx, said.case)
    if found is None:
        return kinship.NOT_BOTH
    return kinship.refused(
        found, said.list, said.entity, said.properties, offices(desk, tx, area_of(desk, tx, said.case))
    )


def area_of(desk: Desk, tx: Tx, case: PersonId) -> AreaId:
    """The area of a case: where it was opened; of a new one, where this person works."""
    from fieldapp.operations import areas

    return known_case(tx, case) or areas.of_person(desk, tx, case) or areas.usual(desk, tx)


def known_case(tx: Tx, case: PersonId) -> AreaId | None:
    """The area in which a case was opened; None where nothing of it is here."""
    sheet = cases.sheet(tx, case)
    if sheet is not None:
        return case_wire.read_sheet(sheet).area
    area = cases.opened_in(tx, case)
    return AreaId(bytes.fromhex(area)) if area is not None else None


def offices(desk: Desk, tx: Tx, area: AreaId) -> Offices:
    """Who decides in an area, and what everybody else is."""
    roster = rosters.load(desk.home)
    roles = {member: tile.role for member, tile in identity.member_names(tx).items()}
    roles.pop(desk.member, None)
    return Offices(coordinators(roster, area), roles | {desk.member: desk.role})


def coordinators(roster: Roster, area: AreaId) -> frozenset[MemberId]:
    """Everybody who appoints in an area, or did: what they said stands."""
    keys = {reader.key.key_id for reader in roster.charter.readers} | set(roster.registers)
    found = set()
    for key in keys:
        reader = roster.ever_reader(KeyId(key))
        if reader is not None and area in reader.appoints:
            found.add(MemberId(key.hex()))
    return frozenset(found)


def coordinators_of(desk: Desk, tx: Tx, case: PersonId) -> frozenset[MemberId]:
    """The coordinators of a case's area."""
    return coordinators(rosters.load(desk.home), area_of(desk, tx, case))


def picture(desk: Desk, tx: Tx, case: PersonId) -> Case:
    """One case, from all that is here. Raises NoSuchPerson where nothing is."""
    found = by_itself(desk, tx, case)
    if found is None:
        raise NoSuchPerson
    judges, area = desk.role is Role.COORDINATOR, area_of(desk, tx, case)
    if judges or cases.sheet(tx, case) is None:
        judged = offices(desk, tx, area)
        found = _held_back(desk, tx, found, judged)
        if judges and _reads_relations(desk, area):
            found = kinship.held(found, judged)
    if desk.role is Role.TEACHER:
        found = schooling.without(found)
    gone = erasures.erased_of(tx, area.hex(), carers.named(found))
    return carers.without(found, gone) if gone else found


def by_itself(desk: Desk, tx: Tx, case: PersonId) -> Case | None:
    """As the changes of one case alone say; None where none is here."""
    kept, sheet = cases.of_case(tx, case), cases.sheet(tx, case)
    if not kept and sheet is None:
        return None
    area = area_of(desk, tx, case)
    judged = offices(desk, tx, area)
    events = tuple(History(case_wire.read_event(one) for one in kept if one.area == area.hex()))
    if sheet is not None and desk.role is not Role.COORDINATOR:
        if sheet.removed:
            return fold(case, (), judged)
        events, judged = case_wire.as_events(sheet, desk.member, events)
    return approved.held(fold(case, events, judged), judged)


def _held_back(desk: Desk, tx: Tx, found: Case, judged: Offices) -> Case:
    """Nothing counts as passed on that was not agreed to, from whichever program it came (R-7)."""
    from fieldapp.operations import registrations

    today, rules = desk.today(), programme_rules.current(tx)
    return sharing.held(
        found,
        judged,
        lambda one: consent.of(registrations.aged(desk, tx, one, fresh=False), today, rules, judged),
        lambda provider: _label(desk, tx, provider),
    )


def _reads_relations(desk: Desk, area: AreaId) -> bool:
    """Whether all relations of an area come here: who does not read them cannot judge what stands on them."""
    reader = rosters.load(desk.home).ever_reader(desk.keys.key_id)
    return reader is not None and reader.reads(area, rosters.wire_class(ContentClass.LINKS.name))


def is_here(tx: Tx, case: PersonId) -> bool:
    """Whether anything of a case came here, also that it was let go."""
    return cases.sheet(tx, case) is not None or bool(cases.of_case(tx, case))


def find(desk: Desk, tx: Tx, case: PersonId) -> Case | None:
    """One case, or None where nothing of it is here."""
    try:
        return picture(desk, tx, case)
    except NoSuchPerson:
        return None


def home(desk: Desk, tx: Tx, case: Case) -> Entity | None:
    """The home that a case's person lives in, where it is here."""
    found = find(desk, tx, PersonId(case.home)) if case.home else None
    homes = found.of(lists.HOUSEHOLD) if found is not None else ()
    return homes[0] if homes else None


def consents(desk: Desk, tx: Tx, case: Case) -> Consents:
    """What the person of a case agreed to, as it holds today: how old they are stands in any of their registrations."""
    from fieldapp.operations import registrations

    return consents_alone(desk, tx, registrations.aged(desk, tx, case))


def consents_alone(desk: Desk, tx: Tx, case: Case) -> Consents:
    """As `consents`, of the registrations alone that stand beside this one already."""
    sheet = cases.sheet(tx, case.case)
    judged = offices(desk, tx, area_of(desk, tx, case.case))
    if sheet is not None and desk.role is not Role.COORDINATOR:
        judged = Offices(frozenset((sheet.by,)), judged.roles)
    return case_wire.as_told(consent.of(case, desk.today(), programme_rules.current(tx), judged))


def forget_relations(tx: Tx, person: PersonId) -> None:
    """Of somebody who is erased, what others' relations say: the place in history stays, nothing else."""
    for one in cases.naming(tx, person):
        told = case_wire.read_event(one)
        if told.list == lists.LINK and one.case != person and person in told.properties.values():
            cases.empty_change(tx, one.change)
        cases.look_again(tx, one.case)  # a carer who is erased is nobody's carer


def reflect(desk: Desk, tx: Tx, case: PersonId) -> None:
    """The list of participants shows the picture."""
    found = picture(desk, tx, case)
    if found.person is None or not found.person.created:
        return
    told = found.person.properties
    person = participant(case, told, found.person.label)
    before = people.told(tx, case)
    sheet = cases.sheet(tx, case)
    double = bool(told.get("same_as", "")) and not any(one.name == "same_as" for one in found.conflicts)
    shown = not double and not (sheet is not None and sheet.removed)
    people.put(tx, person, assigned=shown, told=before[0], told_at=before[1])


def participant(case: PersonId, told: Mapping[str, str], label: str) -> Participant:
    """A line of the list of participants, from what is said of a person."""
    name = told.get("given_name", "") or label
    return Participant(case, told.get("case_code", ""), name, year_of(told.get("birth_year", "")))


def change(
    desk: Desk,
    case: PersonId,
    properties: Mapping[str, str],
    *,
    of: str = lists.PERSON,
    entity: str = "",
    creates: bool = False,
    label: str = "",
) -> KeptChange:
    """Change one entity of a case by an operation rather than by a form; the person itself where none is named.

    Raises ChangeRefused, DiskFull.
    """
    from fieldapp.operations import handing_over, posting

    said = Said(case, of, EntityId(entity or case), properties, creates, label)
    with desk.vault.write() as tx:
        kept = handing_over.said(desk, tx, said, desk.now())
    posting.send_off(desk)
    return kept


def look(desk: Desk, case: PersonId) -> tuple[Case, Consents]:
    """A person's picture with what they agreed to. Raises NoSuchPerson."""
    with desk.vault.read() as tx:
        return (found := picture(desk, tx, case)), consents(desk, tx, found)


def decide(desk: Desk, case: PersonId, of: str, entity: EntityId, name: str, value: str) -> KeptChange:
    """A coordinator settles a conflict, or takes or leaves a proposal, by saying what holds. Raises NotAllowed."""
    desk.need_coordinator()
    return change(desk, case, {name: value}, of=of, entity=entity)
