"""What a coordinator sends to others: queued in the transaction that causes it, sealed right after."""

from __future__ import annotations

import threading
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime

from fieldapp.casework.verdicts import Decision
from fieldapp.model import Contact, FormId, FormRow, MemberId, Participant, Tile, VersionId
from fieldapp.operations import clocks, naming, rosters, sealing, targets, wire
from fieldapp.operations.desk import Desk
from fieldapp.store import belonging, library, outgoing, people
from fieldapp.store.engine import Tx
from fieldapp.store.outgoing import Waiting
from fieldapp.store.records import Record, Version
from sync.protocol import messages
from sync.protocol.identifiers import AreaId, KeyId, MessageHash

_held = threading.local()


def send_off(desk: Desk) -> None:
    """Seal what was just queued; a failure only delays it."""
    if not getattr(_held, "by", False):
        sealing.seal_all(desk)


@contextmanager
def together(desk: Desk) -> Iterator[None]:
    """Many acts of this thread in a row, each durable by itself, are sealed once at their end: each sealing holds all
    that waits, so that a hundred of them would cost as much as five thousand. What a crash leaves unsealed is sealed
    at the next start."""
    if getattr(_held, "by", False):
        yield
        return
    _held.by = True
    try:
        yield
    finally:
        _held.by = False
        sealing.seal_all(desk)


def everybody(desk: Desk) -> tuple[MemberId, ...]:
    """Everybody else in the programme who is reached by downlink: writers that stand, and readers."""
    roster, own = rosters.load(desk.home), desk.keys.key_id
    keys = {*roster.writers, *(reader.key.key_id for reader in roster.charter.readers)} - {own}
    return tuple(sorted(MemberId(key.hex()) for key in keys if targets.stands(roster, key, own)))


def members(desk: Desk) -> tuple[MemberId, ...]:
    """Of them, those of an area in which this coordinator appoints: who gets its forms, phone numbers and people."""
    mine = rosters.offices_of(rosters.load(desk.home), desk.keys.key_id)
    return in_areas(desk, mine)


def in_areas(desk: Desk, areas: Collection[AreaId]) -> tuple[MemberId, ...]:
    """Everybody else who writes or reads in one of these areas."""
    roster, wanted = rosters.load(desk.home), set(areas)
    return tuple(one for one in everybody(desk) if rosters.areas_of(roster, key_of(one)) & wanted)


def readers(desk: Desk, of: Record | None = None) -> tuple[MemberId, ...]:
    """The other readers; with `of`, those who may read that record."""
    roster = rosters.load(desk.home)
    found = roster.charter.readers
    if of is not None:
        content_class = rosters.wire_class(of.content_class.name)
        found = roster.readers_of(AreaId(bytes.fromhex(of.area)), content_class)
    return tuple(MemberId(one.key.key_id.hex()) for one in found if one.key.key_id != desk.keys.key_id)


def key_of(member: MemberId) -> KeyId:
    return KeyId(bytes.fromhex(member))


def post(
    tx: Tx, to: Iterable[MemberId], kind: str, body: bytes, now: datetime, about: VersionId | None = None
) -> None:
    """Queue one message for several members."""
    for member in to:
        message = Waiting(wire.identify(body), targets.person_target(member), kind, body, about, now)
        outgoing.add(tx, message)


def form(desk: Desk, tx: Tx, row: FormRow, xml: bytes, files: Mapping[str, bytes], now: datetime) -> None:
    """A form goes to everybody."""
    post(tx, members(desk), "form", wire.write_form(row, xml, dict(files), now), now)


def withdrawal(desk: Desk, tx: Tx, named: FormId, now: datetime) -> None:
    """Everybody hears that a form takes no new drafts."""
    post(tx, members(desk), "form", wire.write_withdrawal(library.newest(tx, named), now), now)


def whole_library(tx: Tx, to: Iterable[MemberId], now: datetime) -> None:
    """All forms for somebody who is new: every version, since returns may need an old one."""
    newcomers = tuple(to)
    for kept in library.everything(tx):
        issued = kept.row.published_at or now
        post(tx, newcomers, "form", wire.write_form(kept.row, kept.xml, dict(kept.files), issued), now)
        if kept.row.withdrawn:
            post(tx, newcomers, "form", wire.write_withdrawal(kept.row, issued), now)


def participant(
    desk: Desk,
    tx: Tx,
    to: Iterable[MemberId],
    person: Participant,
    due: list[tuple[FormId, date]],
    now: datetime,
) -> None:
    """A participant is assigned to those of these members who work in the participant's area: the others would not
    take another area's."""
    roster, subject = rosters.load(desk.home), person.person
    belongs, (_, known) = belonging.get(tx, subject), people.told(tx, subject)
    at = wire.moment(clocks.stamp(tx, now, known))
    for member in to:
        shared = rosters.areas_of(roster, key_of(member)) & rosters.offices_of(roster, desk.keys.key_id)
        area = next(
            (one for one in roster.charter.areas if one in shared and belongs in ("", one.hex())), None
        )
        if area is not None:
            body = wire.write_participant(person, area, due, at)
            post(tx, (member,), "participant", body, now)
            people.say(tx, subject, wire.identify(body), wire.seconds(at))
            clocks.note(tx, clocks.Said(wire.seconds(at), wire.identify(body)), now)


def card(tx: Tx, to: Iterable[MemberId], tile: Tile, now: datetime) -> None:
    """A colleague's name."""
    card_of = messages.MemberCard(
        KeyId(bytes.fromhex(tile.member)), naming.fitting(tile.name), tile.role.value, 0
    )
    post(tx, to, "card", _said(tx, card_of, now), now)


def area_name(tx: Tx, to: Iterable[MemberId], area: AreaId, name: str, now: datetime) -> None:
    """What an area is called: outside of batches it is a random number."""
    card_of = messages.MemberCard(KeyId(area), naming.fitting(name), wire.AREA_ROLE, 0)
    post(tx, to, "area", _said(tx, card_of, now), now)


def contact(tx: Tx, to: Iterable[MemberId], named: bytes, position: int, who: Contact, now: datetime) -> None:
    """One line of the safety pathway's list; `named` is its 16-byte id."""
    details: messages.Details = {"phone": who.phone, "position": position, "duty": who.role}
    card_of = messages.MemberCard(KeyId(named), who.name, wire.CONTACT_ROLE, 0, details)
    post(tx, to, "contact", _said(tx, card_of, now), now)


def _said(tx: Tx, card_of: messages.MemberCard, now: datetime) -> bytes:
    """The card, said after the one about the same that is known here."""
    subject = wire.subject_of(card_of)
    at = clocks.stamp(tx, now, clocks.newest(tx, subject).at)
    body = replace(card_of, changed_at=at).encode()
    clocks.keep(tx, subject, clocks.Said(at, wire.identify(body)), now)
    return body


def acknowledgement(desk: Desk, tx: Tx, record: Record, versions: Iterable[VersionId], now: datetime) -> None:
    """The author and who else may read the record learn that these versions were opened."""
    named = tuple(MessageHash(bytes.fromhex(version)) for version in versions)
    body = messages.Acknowledgement(named, wire.seconds(now)).encode()
    post(tx, _both(desk, record), "acknowledgement", body, now)


def decision(desk: Desk, tx: Tx, record: Record, decided: Decision, now: datetime) -> Decision:
    """Post a decision; returns it with the hash that names it."""
    body = wire.write_decision(decided)
    post(tx, _both(desk, record), "decision", body, now)
    return replace(decided, decision=wire.identify(body))


def enclosures(desk: Desk, tx: Tx, author: MemberId, versions: Iterable[Version], now: datetime) -> None:
    """The record itself travels with its return: its laptop may have purged it, or be another one."""
    if not targets.stands(rosters.load(desk.home), key_of(author), desk.keys.key_id):
        return
    for version in versions:
        if version.proof:
            proof = wire.read_proof(version.proof)
            body = messages.Enclosure(version.message, proof).encode()
            post(tx, (author,), "enclosure", body, now)


def roster_news(desk: Desk, tx: Tx, to: Iterable[MemberId], now: datetime) -> None:
    """The list of keys as it is now, for those who are reached by stick alone; what is wrapped in it comes with the
    stick's own list."""
    bundle = rosters.without_secrets(rosters.load(desk.home)).bundle().to_bytes()
    post(tx, to, "roster", messages.RosterNews(bundle).encode(), now)


def _both(desk: Desk, record: Record) -> tuple[MemberId, ...]:
    roster, others = rosters.load(desk.home), set(readers(desk, record)) | {record.author}
    own = desk.keys.key_id
    return tuple(sorted(one for one in others - {desk.member} if targets.stands(roster, key_of(one), own)))
