"""From a finished record to changes of cases: what its form saves to entity lists, also inside repeats.

And the other way: the lists that a form chooses from, as this laptop knows them now, usable without any network.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

from fieldapp.casework import codes, entries, lists, twins, waves
from fieldapp.casework.events import EntityId, fault
from fieldapp.casework.registers import Entity
from fieldapp.log import topic
from fieldapp.model import ABOUT, WAVE, DraftId, Notice, PersonId, RecordId, VersionId
from fieldapp.operations import cases, correcting, overviews, own_kinds, registrations, talks
from fieldapp.operations.case_wire import Said
from fieldapp.operations.correcting import Before
from fieldapp.operations.desk import Desk
from fieldapp.store import cases as case_store
from fieldapp.store import journal, people, records
from fieldapp.store import overviews as kept
from fieldapp.store.engine import Tx
from fieldapp.store.records import Record
from forms import AnswerRefused, Form, Session, entities
from sync.protocol.identifiers import AreaId

SUFFIX = ".csv"
TRIED = "attempt_record"
MOST_ALIKE = 3  # of those who are named to who has just finished a talk


def entity_id(text: str) -> EntityId | None:
    """An ODK identifier as the program has it, or None: "uuid:5B7E..." -> 32 hexadecimal digits."""
    try:
        return EntityId(UUID(text.removeprefix("uuid:")).hex)
    except ValueError:
        return None


def person_made(session: Session) -> PersonId | None:
    """The person that the record opens a case for, where it opens exactly one."""
    made = {
        entity_id(one.id)
        for one in session.entities()
        if one.list == lists.PERSON and one.action is entities.EntityAction.CREATE and not one.problem
    }
    only = made.pop() if len(made) == 1 else None
    return None if only is None else PersonId(only)


def circumstances(desk: Desk, person: PersonId | None) -> dict[str, str]:
    """What a form may begin with about the interview's person (`jr:preload="property"`); other programs leave it."""
    if person is None:
        return {}
    with desk.vault.read() as tx:
        return {ABOUT: str(UUID(person)), WAVE: talks.wave_of(desk, tx, person, desk.now().date())}


def settle_person(session: Session, person: PersonId | None) -> PersonId | None:
    """Whom the record is about: the interview's person, whatever its form was begun with or says; without one, whom
    the form names. An interview that moved to somebody else must change nobody else's case: see `is_about`.
    """
    for ref in session.form.preloaded(ABOUT):
        if person is None:
            named = entity_id(session.node_text(ref))
            return None if named is None else PersonId(named)
        if session.node_text(ref) != str(UUID(person)):
            with suppress(AnswerRefused):  # not asked in this interview, or nobody whose case is here
                session.answer(ref, str(UUID(person)))
    return person


def is_about(session: Session, person: PersonId | None) -> bool:
    """Whether the form names this person wherever it asks whom it is about. One that was opened before somebody came
    to the list cannot name them."""
    return person is None or set(_named(session)) <= {str(UUID(person))}


def names_another(session: Session, person: PersonId | None) -> bool:
    """Whether the form names somebody else; one that names nobody opens a case, or keeps to itself."""
    return person is not None and not set(_named(session)) <= {str(UUID(person)), ""}


def _named(session: Session) -> list[str]:
    refs = session.form.preloaded(ABOUT)
    return [session.node_text(ref) for ref in refs if talks.is_asked(session, ref)]


def enter(
    desk: Desk,
    tx: Tx,
    session: Session,
    record: Record,
    version: VersionId,
    now: datetime,
    talked: date,
    before: Before,
) -> tuple[Notice, ...]:
    """Keep all that a record changes, in the transaction that keeps the record; returns what its author has to be told.

    `talked`: on which day the talk was. `before`: by `said_before`. What no list holds is left
    out: the record itself is whole, and a line in the journal names it.
    Raises ChangeRefused for a value that cannot be true: then nothing is kept.
    """
    refused, others, last = False, False, dict(before.after)
    opened = person_made(session)
    told = _remarks(desk, tx, record.person, talked, now)
    for said in _all_said(desk, tx, session, record, version, talked, before):
        if said is None or fault(said.list, said.properties):
            refused = True
            continue
        area = AreaId(bytes.fromhex(record.area))
        if not own_kinds.writes(desk, cases.known_case(tx, said.case) or area, cases.class_of(said.list)):
            others = True
            continue
        kept = cases.say(desk, tx, said, now, before.upto, last.get(said.case, ()), area)
        last[said.case] = (kept.change,)
        if said.list == lists.PERSON and said.case == opened:
            told = (*told, *_alike(desk, tx, said.case))
    if others:
        told = (*told, entries.NOT_YOURS)
    if refused or others:
        journal.line(tx, "not applied", record.record, desk.member, now)
    if refused:
        topic("casework").warning("a record changes lists that are not there")
        return (*told, entries.NO_LIST)
    return told


def _alike(desk: Desk, tx: Tx, person: PersonId) -> tuple[Notice, ...]:
    """R-22: who on this laptop's list may be whoever was just written down. Nobody is put together by that."""
    found = cases.find(desk, tx, person)
    new = None if found is None else twins.known(found)
    if new is None:
        return ()
    everybody = (one for one in kept.known(tx) if one.person != person)
    several = (people.get(tx, one.second) for one in twins.like(new, everybody))
    named = sorted(f"{one.given_name} ({one.code})" for one in several if one is not None)
    return (entries.alike(new.given_name, named[:MOST_ALIKE]),) if named else ()


def said_before(tx: Tx, draft: DraftId, session: Session | None, corrected: RecordId | None) -> Before:
    """What the newest version of a record said. `session`: that version, opened as a correction opens it, so that what
    a form makes of today's date is alike in both; None for a new record."""
    upto = case_store.begun(tx, draft)
    if session is None or corrected is None:
        return Before(upto)
    record = records.get(tx, corrected)
    return correcting.before(
        tx, corrected, upto, (_said(one, record, VersionId("")) for one in session.entities())
    )


def _all_said(
    desk: Desk, tx: Tx, session: Session, record: Record, version: VersionId, talked: date, before: Before
) -> Iterator[Said | None]:
    """One after the other, each after the one before was kept; None for what no list here holds. An attempt that an
    earlier version of this record told of, and this one does not, is taken back; a meeting that took place is over."""
    tried, spoken_of, entries_now = False, set[PersonId](), set[correcting.Entry]()
    for change in _persons_first(session.entities()):
        said = _said(change, record, version)
        if said is None:
            yield None
            continue
        tried = tried or TRIED in said.properties
        spoken_of.add(said.case)
        entries_now.add(correcting.entry(said))
        new = before.left(said)
        if new is not None:
            yield _with_code(tx, new)
    here = spoken_of | {record.person} if record.person else spoken_of
    for old in (*before.of_others(here), *before.left_out(entries_now, here)):
        versions = before.versions.get(old.case, ())
        yield from correcting.taken_back(desk, tx, replace(old, version=version), record.record, versions)
    person = record.person
    found = None if tried or person is None else cases.find(desk, tx, person)
    if person is None or found is None:
        return
    if lists.may_write(desk.role, lists.PERSON) and talks.was_agreed_meeting(session, found, talked):
        yield Said(
            person, lists.PERSON, EntityId(person), {waves.LAST_CONTACT: talked.isoformat()}, version=version
        )
    yield from correcting.untried(found, record.record, version)


def _remarks(desk: Desk, tx: Tx, person: PersonId | None, talked: date, now: datetime) -> tuple[Notice, ...]:
    """Of the case as it is before the record changes it."""
    found = None if person is None else registrations.find(desk, tx, person)
    return () if found is None or found.person is None else tuple(entries.remarks(found, talked, now.date()))


def _persons_first(made: Iterable[entities.EntityChange]) -> list[entities.EntityChange]:
    return sorted(made, key=lambda one: one.list != lists.PERSON)


def _said(change: entities.EntityChange, record: Record, version: VersionId) -> Said | None:
    entity = entity_id(change.id)
    known = lists.LISTS.get(change.list)
    if change.problem or entity is None or known is None:
        return None
    properties = {name: _plain(name, told) for name, told in change.properties.items()}
    case = _case(known, entity, properties, record.person)
    if case is None:
        return None
    if change.list == lists.PERSON and "attempt_on" in properties:
        properties[TRIED] = record.record
    if known.of:
        properties[known.of] = case
    creates = change.action is entities.EntityAction.CREATE
    return Said(case, change.list, entity, properties, creates, change.label, version)


def _with_code(tx: Tx, said: Said) -> Said:
    """Whoever is new gets one; a correction opens nobody's case a second time."""
    if not said.creates or said.list != lists.PERSON or said.properties.get("case_code"):
        return said
    known = people.by_id(tx)
    if said.case in known:
        return said
    taken = frozenset(one.code for one in known.values())
    return replace(said, properties={**said.properties, "case_code": codes.new_code(taken)})


def _plain(name: str, told: str) -> str:
    """References to other entities without their dashes."""
    if name.endswith("_id"):
        return entity_id(told) or told
    return told


def _case(
    known: lists.EntityList, entity: EntityId, properties: Mapping[str, str], person: PersonId | None
) -> PersonId | None:
    """Whose case an entity belongs to: the one that it names, else the interview's person."""
    if not known.of:
        return PersonId(entity)
    named = entity_id(properties.get(known.of, ""))
    return person if named is None else PersonId(named)


def is_list(name: str) -> bool:
    """Whether a file that a form names is an entity list, which each laptop makes of what it holds."""
    return name.endswith(SUFFIX) and name.removesuffix(SUFFIX) in lists.LISTS


def wanted(form: Form) -> frozenset[str]:
    """The lists that a form chooses from."""
    return frozenset(name.removesuffix(SUFFIX) for name in form.missing_files if is_list(name))


def list_files(desk: Desk, names: Iterable[str]) -> dict[str, bytes]:
    """These lists as files that a form reads, from what this laptop holds now."""
    found: dict[str, list[Entity]] = {name: [] for name in names}
    if not found:
        return {}
    with overviews.looked_at(desk) as tx:
        for one in kept.entities(tx, found):
            if not one.properties.get(lists.RETIRED):
                found[one.list].append(one)
    return {name + SUFFIX: _table(name, rows) for name, rows in found.items()}


def _table(name: str, rows: Iterable[Entity]) -> bytes:
    """As ODK has it: name, label, __version, and the properties that a form may see."""
    shown = sorted(lists.FORM_SEES.get(name, lists.LISTS[name].properties))
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["name", "label", "__version", *shown])
    for one in sorted(rows, key=lambda row: (row.label, row.entity)):
        told = [_with_dashes(key, one.properties.get(key, "")) for key in shown]
        writer.writerow([str(UUID(one.entity)), one.label, one.version, *told])
    return out.getvalue().encode()


def _with_dashes(name: str, told: str) -> str:
    found = entity_id(told) if name.endswith("_id") else None
    return told if found is None else str(UUID(found))
