"""Messages that keep to every bound of the protocol and that no program of ours would write: made from good ones by
putting, at each place, each of some values that are odd and allowed there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

from fieldapp.operations import rosters
from fieldapp.store import records
from sync.protocol import canonical, messages
from sync.protocol.batch import Place, SealedBatch, seal_batch
from sync.protocol.bundle import ChainHead
from sync.protocol.case_messages import SheetEntity
from sync.protocol.envelope import Address, EpochAddress, Head, PersonAddress
from sync.protocol.errors import ProtocolError
from sync.protocol.identifiers import BatchHash, ContentClass, Incarnation, random_id
from sync.protocol.keys import MemberKeys, Recipient
from sync.protocol.messages import Message, StreamHead
from sync.protocol.shapes import SECONDS, Shaped
from tests.fieldapp.operations.field import FORM, Field, xform

FAR = 2**40 - 1  # seconds: the year 36812, the last that the protocol holds
ODD: tuple[Any, ...] = (
    *(0, 1, 2**31, FAR, 2**53 - 1, 2**63, 2**64 - 1),
    *(True, False, b"", b"\x00", bytes(16), bytes(32), b"\xff" * 16),
    *("", "\x00", "\x00\ud7ff\U0010ffff", " ", "-1", "9999-99-99", "²", "../x", "x" * 64, "x" * 512),
    [],
    {},
    {"": ""},
    {"\x00": "\x00"},
)
ODD_DETAILS: tuple[Any, ...] = (0, 2**64 - 1, True, b"\xff", "", "\x00", "9999-99-99 -", "²", "x" * 512)


def variants(good: Message) -> Iterator[bytes]:
    """Each allowed message that differs from `good` at one place; first `good` itself."""
    raw = good.encode()
    seen = set[bytes]()
    for value in (None, *_altered(canonical.decode(raw, max_bytes=len(raw)))):
        if value is None:
            found = raw
        else:
            try:
                found = canonical.encode(value)
                messages.decode(found)
            except (ProtocolError, TypeError):
                continue
        if found not in seen:
            seen.add(found)
            yield found


def _altered(whole: Any) -> Iterator[Any]:
    parts: list[tuple[Any, Any]] = []
    if isinstance(whole, dict):
        parts = list(whole.items())
    elif isinstance(whole, list):
        parts = list(enumerate(whole))
    for key, part in parts:
        for other in (*(ODD_DETAILS if isinstance(key, str) else ODD), *_altered(part)):
            copy = whole.copy()
            copy[key] = other
            yield copy


def at(when: int, good: Message) -> Message:
    """The same, said at another time, wherever it names one."""
    return _at(when, good)  # type: ignore[no-any-return]


def _at(when: int, value: Any) -> Any:
    if isinstance(value, tuple):
        return tuple(_at(when, one) for one in value)
    if not isinstance(value, Shaped):
        return value
    told = {
        name: when if kind is SECONDS else _at(when, getattr(value, name))
        for name, kind in value.SHAPE.values()
    }
    return replace(value, **told)  # type: ignore[type-var]


def good_ones(field: Field) -> list[Message]:
    """One of each kind, about what is there: a finished record of the one participant, that was opened."""
    closed = field.finish()
    with field.worker.vault.read() as tx:
        version = records.chain(tx, closed.record)[0]
    roster = rosters.load(field.coordinator.home)
    now, area, person = int(field.clock.at.timestamp()), roster.charter.areas[0], _id(field.people[0].person)
    worker, named = field.worker.keys.key_id, messages.MessageHash(bytes.fromhex(version.version))
    written = messages.decode(version.message)
    assert isinstance(written, messages.RecordVersion)
    details = {**written.details, "started_at": now, "reason": "x", "wave": "w1", "mode": "self"}
    head = StreamHead(worker, Head(Incarnation(random_id()), 3, BatchHash(bytes(32))))
    comment = messages.QuestionComment("/data/grp/age", "Age", "Really?")
    about = {"code": "AAA-111", "given_name": "A", "birth_year": 2012, f"due:{FORM}": "2026-12-01 2026-12-09"}
    contact = {"position": 1, "duty": "health", "phone": "+996 555"}
    told = {"given_name": "A", "birth_year": "2012", "site": "north", "next_due": "2026-12-01"}
    entity = SheetEntity("person", person, "A", told, 1)
    return [
        replace(written, number=2, parents=(named,), details=details),
        messages.Decision(
            written.record, named, messages.Verdict.RETURNED, now, (comment,), (named,)
        ),
        messages.Acknowledgement((named,), now),
        messages.FormIssue(
            "form_b", "1", ContentClass.WELLBEING, now, xform("1", "form_b"), {"a.csv": b"name,label\nx,X\n"},
            details={"title": "B"},
        ),
        messages.FormIssue("form_b", "1", ContentClass.WELLBEING, now, withdrawn=True),
        messages.Participant(person, area, now, about),
        messages.MemberCard(worker, "Bekzat", "worker", now),
        messages.MemberCard(worker, "Nurse", "contact", now, contact),
        messages.MemberCard(messages.KeyId(area), "Osh", "area", now),
        messages.MemberCard(messages.KeyId(area), "purging", "purging", now, {"coordinators": 2, "days": 9}),
        messages.Horizon((ChainHead(worker, 1, bytes(32)), *roster.heads), (head,), now),
        messages.RosterNews(roster.bundle().to_bytes()),
        messages.Erasure(random_id(), (random_id(),), (messages.RecordId(random_id()),), now),
        messages.ErasureConsent(named, now),
        messages.ErasureWithdrawn(named, now),
        messages.Erased(random_id(), now, now),
        messages.AttachmentPart(named, "a.jpg", bytes(32), 10, 0, b"0123456789"),
        messages.Tally(202611, FORM, 3),
        messages.Opening("opened", named, now),
        messages.Change(person, "person", person, False, "A", told, (named,), now, (named,)),
        messages.CaseSheet(
            person, area, now, (named,), (named,), (entity,), ("services",),
            details={"asked": True, "attempts": "2026-11-01 phone reached w1"},
        ),
        messages.Taken(named, now),
    ]  # fmt: skip


def _id(named: str) -> bytes:
    return bytes.fromhex(named)


def lane(field: Field, of: ContentClass, when: datetime) -> tuple[Address, Recipient]:
    """Where whoever works in the programme's one area seals this class to."""
    roster = rosters.load(field.coordinator.home)
    found = roster.current_epoch(roster.charter.areas[0], of, int(when.timestamp())).epoch
    return EpochAddress(roster.charter.areas[0], of, found), roster.epoch_recipient(found)


def to_worker(field: Field) -> tuple[Address, Recipient]:
    """One member's own address."""
    keys = field.worker.keys
    return PersonAddress(keys.key_id), keys.identity.recipient


def seal(
    field: Field,
    by: MemberKeys,
    bodies: list[bytes],
    to: tuple[Address, Recipient],
    sealed_at: int,
    place: Place | None = None,
) -> SealedBatch:
    """A batch of a stream of its own, made with the protocol's own hands; by default its first."""
    return seal_batch(
        bodies,
        key=by.signing,
        recipient=to[1],
        to=to[0],
        place=place or Place(Incarnation(random_id()), 1),
        roster=rosters.load(field.coordinator.home).view,
        sealed_at=sealed_at,
    )
