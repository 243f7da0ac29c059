"""From the messages of one verified batch to the store. Everything is read first; then one transaction."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

import forms
from fieldapp.casework import lists
from fieldapp.casework.verdicts import Decision, complete
from fieldapp.errors import FormExists
from fieldapp.log import topic
from fieldapp.model import (
    Changed,
    Contact,
    ContentClass,
    Delivery,
    FormId,
    FormRow,
    MemberId,
    PersonId,
    Role,
    Tile,
)
from fieldapp.operations import (
    acknowledged,
    areas,
    attachments,
    authority,
    cases,
    clocks,
    erasing,
    given_back,
    handing_over,
    openings,
    orders_back,
    programme_rules,
    purge_policy,
    rightful,
    role_sheets,
    rosters,
    signed,
    tallies,
    wire,
)
from fieldapp.operations.desk import Desk
from fieldapp.operations.library import describe
from fieldapp.store import (
    belonging,
    decisions,
    erasures,
    identity,
    journal,
    library,
    people,
    records,
)
from fieldapp.store.engine import Tx
from fieldapp.store.records import Record, Version
from forms import FormRefused
from sync.protocol import messages
from sync.protocol.contents import Written
from sync.protocol.envelope import EpochAddress, Header
from sync.protocol.errors import NotAllowed, UnknownMessage

EARLIER_MISSING = "An earlier version of this record has not arrived yet."
OTHER_AUTHOR = "This version was written by somebody else than the record's author."
CHAIN_BROKEN = "This version does not continue the one that it names."


@dataclass(frozen=True, slots=True)
class ReadForm:
    """A form that arrived and could be opened."""

    row: FormRow
    xml: bytes
    files: dict[str, bytes]
    written: Written


@dataclass(frozen=True, slots=True)
class ReadRecord:
    """A version whose author is shown by signature."""

    record: Record
    version: Version


Ready = ReadForm | ReadRecord | cases.Coming | Written


def prepare(desk: Desk, written: Written, header: Header) -> Ready | None:
    """Everything that can be checked without the store. None for what is skipped by itself: a form that
    cannot be opened harms neither the library nor the rest of its batch.

    Raises ProtocolError: then the whole batch is kept apart.
    """
    _may_tell(desk, written)
    match written.message:
        case messages.RecordVersion() as version:
            return _record(written, version, header)
        case messages.FormIssue() as issue if not issue.withdrawn:
            return _form(written, issue)
        case messages.Change() as change:
            return cases.read(written, change)
        case (
            messages.FormIssue()
            | messages.Participant()
            | messages.MemberCard()
            | messages.Decision()
            | messages.Acknowledgement()
            | messages.Horizon()
            | messages.RosterNews()
            | messages.Tally()
            | messages.Opening()
            | messages.CaseSheet()
            | messages.Taken()
            | messages.Erasure()
            | messages.ErasureConsent()
            | messages.ErasureWithdrawn()
            | messages.Erased()
        ):
            return written
        case messages.AttachmentPart() as part if isinstance(header.to, EpochAddress):
            attachments.check(part)
            return written
    raise UnknownMessage(type(written.message).__name__)


def _may_tell(desk: Desk, written: Written) -> None:
    roster, word = rosters.load(desk.home), written.message
    with desk.vault.read() as tx:
        here = areas.of_member(roster, desk.keys.key_id, belonging.agreed(tx))
    if not authority.may_tell(roster, desk.keys.key_id, written.signer, word, wire.OWN_ROLES, here):
        raise NotAllowed("only a coordinator of this area may say this")


def _record(written: Written, version: messages.RecordVersion, header: Header) -> ReadRecord:
    record, read = wire.read_version(written.raw, version, wire.write_proof(written.proof))
    to = header.to
    if isinstance(to, EpochAddress):
        if record.area != to.area.hex() or record.content_class.name != to.content_class.name:
            raise NotAllowed("a record of another area or class")
    elif written.signer == header.sender:
        raise NotAllowed("a record outside its area's stream")
    return ReadRecord(record, read)


def _form(written: Written, issue: messages.FormIssue) -> ReadForm | None:
    try:
        form = forms.read_form(issue.content, dict(issue.files))
    except FormRefused as refused:
        topic("forms").warning("a form that arrived was refused: %d findings", len(refused.findings))
        return None
    row = describe(form, ContentClass(issue.content_class.name.lower()))
    title = str(issue.details.get("title", "")) or row.title
    at = wire.moment(issue.issued_at)
    named = replace(row, form=FormId(issue.form), version=issue.version, title=title, published_at=at)
    return ReadForm(named, issue.content, dict(issue.files), written)


def apply_all(desk: Desk, tx: Tx, several: Iterable[Ready], now: datetime) -> Changed:
    """The prepared messages of one batch into the store."""
    changed, grown = Changed(), dict[PersonId, None]()
    for ready in several:
        done = apply(desk, tx, ready, now)
        if isinstance(ready, cases.Coming) and done.people:
            grown[PersonId(ready.told.case.hex())] = None
        changed |= done
    cases.grown(desk, tx, grown)
    return changed


def apply(desk: Desk, tx: Tx, ready: Ready, now: datetime) -> Changed:
    """One prepared message into the store; twice changes nothing."""
    match ready:
        case ReadRecord(record, version):
            return _merge_version(desk, tx, record, version, now)
        case ReadForm(row, xml, files, written):
            try:
                library.put(tx, row, xml, files, now)
                signed.keep(tx, written)
            except FormExists:
                journal.line(tx, "form refused", row.form, desk.member, now)  # the first one stands
            return Changed(forms=True)
        case cases.Coming() as coming:
            proof = wire.write_proof(coming.written.proof)
            return Changed(people=cases.arrived(desk, tx, coming, proof))
        case Written():
            return _apply_word(desk, tx, ready)


def _apply_word(desk: Desk, tx: Tx, written: Written) -> Changed:
    sender = MemberId(written.signer.hex())
    match written.message:
        case messages.FormIssue() as issue:
            signed.keep(tx, written)
            return Changed(forms=library.withdraw(tx, FormId(issue.form), wire.moment(issue.issued_at)))
        case messages.Participant() as wire_person:
            return _participant(tx, written, wire_person, desk.now())
        case messages.MemberCard() as card:
            return _card(desk, tx, written, card, desk.now())
        case messages.Decision() as decision:
            return _decided(desk, tx, written, wire.read_decision(written.raw, decision, sender))
        case messages.Acknowledgement() as acknowledgement:
            return acknowledged.heard(desk, tx, sender, acknowledgement)
        case messages.AttachmentPart() as part if erasures.is_erased(tx, part.version.hex()):
            return Changed()
        case messages.AttachmentPart() as part:
            return Changed(reviews=attachments.arrived(tx, written.hash.hex(), part, sender))
        case messages.Opening() as opening:
            openings.arrived(desk, tx, sender, opening)
            return Changed(settings=True)  # the journal's place looks at it
        case messages.CaseSheet() | messages.Taken():
            return handing_over.heard(desk, tx, written)
        case messages.Erasure() | messages.ErasureConsent() | messages.ErasureWithdrawn():
            orders_back.give(desk, tx, written)
            return erasing.heard(tx, written, sender, desk.now())
        case messages.Erased():
            return erasing.heard(tx, written, sender, desk.now())
        case messages.Tally() as tally:
            tallies.arrived(tx, written, sender, tally)
    return Changed()


def _decided(desk: Desk, tx: Tx, written: Written, decision: Decision) -> Changed:
    """Of a record that is not here yet it is kept; whose word it was is looked at when the record comes."""
    known = records.find(tx, decision.record)
    if known is None and erasures.is_erased_anywhere(tx, decision.record):
        return Changed()
    if known is not None and not authority.decides(rosters.load(desk.home), decision.by, known):
        topic("sync").warning("a decision by somebody who is no coordinator of this area and class")
        return Changed()
    decisions.put(tx, decision)
    signed.keep(tx, written)
    return Changed(records=True, reviews=True)


def _participant(tx: Tx, written: Written, wire_person: messages.Participant, now: datetime) -> Changed:
    person, due = wire.read_participant(wire_person)
    named, (before, known) = written.hash.hex(), people.told(tx, person.person)
    said = clocks.Said(wire_person.changed_at, named)
    if erasures.is_erased_in(tx, wire_person.area.hex(), person.person) or not clocks.replaces(
        tx, said, clocks.Said(known, before), now
    ):
        return Changed()
    clocks.note(tx, said, now)
    signed.keep(tx, written)
    belonging.put(tx, person.person, wire_person.area.hex())
    if not cases.is_here(tx, person.person):
        people.put(tx, person, assigned=not wire_person.removed, told=named, told_at=wire_person.changed_at)
    elif people.get(tx, person.person) is None:
        return Changed()  # their case was let go before they were ever on the list
    else:  # their case alone says who they are, and whose
        people.say(tx, person.person, named, wire_person.changed_at)
    people.put_due(tx, person.person, [] if wire_person.removed else due)
    return Changed(people=True)


def _card(desk: Desk, tx: Tx, written: Written, card: messages.MemberCard, now: datetime) -> Changed:
    if card.role in (wire.PURGING_ROLE, wire.RULES_ROLE):
        if (purge_policy if card.role == wire.PURGING_ROLE else programme_rules).heard(tx, card, now):
            signed.keep(tx, written)
        return Changed(settings=True, people=True)
    subject, said = wire.subject_of(card), clocks.Said(card.changed_at, written.hash.hex())
    if not clocks.replaces(tx, said, clocks.newest(tx, subject), now):
        return Changed()
    clocks.keep(tx, subject, said, now)
    signed.keep(tx, written)
    if card.role == wire.CONTACT_ROLE:
        who = Contact(card.name, str(card.details.get("duty", "")), str(card.details.get("phone", "")))
        identity.put_contact(tx, card.member.hex(), int(card.details.get("position", 0)), who)
        return Changed(settings=True)
    if card.role == wire.AREA_ROLE:
        identity.put_area(tx, card.member.hex(), card.name)
        return Changed(settings=True)
    if card.member == desk.keys.key_id and card.role in lists.WORKERS and desk.role in lists.WORKERS:
        identity.put(tx, "role", card.role.encode())  # with the database they are opened as that
        desk.role = Role(card.role)
        role_sheets.narrow(desk, tx)
    if card.role in set(Role):
        identity.put_member(tx, Tile(MemberId(card.member.hex()), card.name, Role(card.role)))
    return Changed(people=True, records=True)


def _merge_version(desk: Desk, tx: Tx, record: Record, version: Version, now: datetime) -> Changed:
    """A version with its place in the chain; what cannot be placed is held, and looked at again with each
    further version of its record."""
    if erasing.stays_erased(tx, record.area, version.version, record.record, record.person):
        topic("vault").info("what was erased came again and stays away")
        return Changed()
    known = records.find(tx, record.record)
    arrived = replace(version, delivery=Delivery.ON_SERVER, received_at=now, sealed_at=version.finished_at)
    if record.author == desk.member:
        # It comes back from a coordinator who has it. That a server signed for it is not known.
        arrived = replace(arrived, delivery=Delivery.OPENED, opened_at=now, received_at=None)
    records.put_record(tx, record)
    if known is None:
        _forget_strangers(desk, tx, record)
    if known is None or known.author == record.author:
        new = records.put_version(tx, arrived)
        if new:
            given_back.send_again(desk, tx, record, arrived, now)
    else:
        new = records.put_version(tx, replace(arrived, held=OTHER_AUTHOR))
        rightful.settle(tx, known, OTHER_AUTHOR)
    if not new:
        return Changed()
    _place_held(tx, record)
    if version.previous is None or known is not None:
        _person_of_newest(tx, record)
    return Changed(records=True, reviews=True, people=True)


def _forget_strangers(desk: Desk, tx: Tx, record: Record) -> None:
    """What came before the record, from somebody who decides nothing about it."""
    by = {one.by for one in decisions.of_record(tx, record.record)}
    decisions.forget(tx, record.record, authority.without_office(rosters.load(desk.home), record, by))


def _place_held(tx: Tx, record: Record) -> None:
    chain = records.chain(tx, record.record)
    links = [version.link for version in chain if version.held != OTHER_AUTHOR]
    by_version = {version.version: version for version in chain}
    for version in chain:
        if version.held == OTHER_AUTHOR:
            continue
        before = None if version.previous is None else by_version.get(version.previous)
        why = ""
        if not complete(links, version.version):
            broken = before is not None and before.number != version.number - 1
            why = CHAIN_BROKEN if broken else EARLIER_MISSING
        if why != version.held:
            records.release(tx, version.version, why)


def _person_of_newest(tx: Tx, record: Record) -> None:
    """Each version says whom it is about; the newest merged one counts."""
    merged = [version for version in records.chain(tx, record.record) if not version.held]
    if not merged:
        return
    inside = messages.decode(merged[-1].message)
    if isinstance(inside, messages.RecordVersion):
        person = inside.details.get("person")
        records.move_person(tx, record.record, None if person is None else PersonId(str(person)))
