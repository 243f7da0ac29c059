"""What stands inside a body: each message is CBOR [type, map], and its bytes' hash is its identity.

The payloads of records, participants and forms are opaque here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import IntEnum
from typing import ClassVar, Final

from sync.protocol import canonical
from sync.protocol.authorship import Proof
from sync.protocol.body import MAX_MESSAGE_BYTES
from sync.protocol.bundle import ChainHead
from sync.protocol.case_messages import CaseSheet as CaseSheet  # noqa: PLC0414 - one door for all
from sync.protocol.case_messages import Change as Change  # noqa: PLC0414 - one door for all
from sync.protocol.case_messages import SheetEntity as SheetEntity  # noqa: PLC0414 - one door for all
from sync.protocol.case_messages import Taken as Taken  # noqa: PLC0414 - one door for all
from sync.protocol.envelope import Head
from sync.protocol.errors import Malformed, UnknownMessage
from sync.protocol.identifiers import AreaId, ContentClass, KeyId, MessageHash, RecordId, tagged_hash
from sync.protocol.message import DETAILS as _DETAILS
from sync.protocol.message import Details as Details  # noqa: PLC0414 - one door for all
from sync.protocol.message import Message as Message  # noqa: PLC0414 - one door for all
from sync.protocol.shapes import (
    HASH,
    ID,
    SECONDS,
    Shape,
    Shaped,
    blob,
    choice,
    flag,
    from_map,
    several,
    shaped,
    text,
    texts_to,
    uint,
)

MAX_NAME_BYTES: Final = 512  # of a card


@dataclass(frozen=True, slots=True)
class RecordVersion(Message):
    """One version of a record, as its author finished it. Its message hash is the version's identity."""

    TYPE: ClassVar[int] = 1
    record: RecordId
    number: int  # 1 for the first
    author: KeyId
    kind: str  # what the payload is, e.g. "xform"
    payload: bytes
    finished_at: int  # seconds, by the author's clock
    parents: tuple[MessageHash, ...] = ()  # the versions that it was made on; none for the first
    details: Details = field(default_factory=dict)  # small facts for the program, e.g. form, person, reason
    SHAPE: ClassVar[Shape] = {
        1: ("record", ID),
        2: ("number", uint(2**31, least=1)),
        3: ("author", ID),
        4: ("kind", text(32)),
        5: ("payload", blob(MAX_MESSAGE_BYTES)),
        6: ("finished_at", SECONDS),
        7: ("parents", several(HASH, 64)),
        8: ("details", _DETAILS),
    }


def named_by(first: RecordVersion) -> RecordId:
    """The record that a first version makes by being its first: nobody else's version can have the same name."""
    return RecordId(tagged_hash("record", replace(first, record=RecordId(bytes(16))).encode())[:16])


def makes(version: RecordVersion) -> bool:
    """Whether this version is the one that its record is named by."""
    return version.number == 1 and not version.parents and version.record == named_by(version)


class Verdict(IntEnum):
    ACCEPTED = 1
    RETURNED = 2


@dataclass(frozen=True, slots=True)
class QuestionComment(Shaped):
    """A coordinator's words on one question, or on the whole record where `ref` is empty."""

    ref: str
    label: str
    words: str
    SHAPE: ClassVar[Shape] = {1: ("ref", text(1024)), 2: ("label", text(16384)), 3: ("words", text(16384))}


@dataclass(frozen=True, slots=True)
class Decision(Message):
    """A coordinator's verdict on one version; `seen` are the decisions that it knew of and replaces."""

    TYPE: ClassVar[int] = 2
    record: RecordId
    version: MessageHash
    verdict: Verdict
    decided_at: int
    comments: tuple[QuestionComment, ...] = ()
    seen: tuple[MessageHash, ...] = ()
    SHAPE: ClassVar[Shape] = {
        1: ("record", ID),
        2: ("version", HASH),
        3: ("verdict", choice(Verdict)),
        4: ("decided_at", SECONDS),
        5: ("comments", several(shaped(QuestionComment), 1000)),
        6: ("seen", several(HASH, 64)),
    }


@dataclass(frozen=True, slots=True)
class Acknowledgement(Message):
    """A coordinator has opened these versions and holds them."""

    TYPE: ClassVar[int] = 3
    versions: tuple[MessageHash, ...]
    opened_at: int
    SHAPE: ClassVar[Shape] = {1: ("versions", several(HASH, 65536)), 2: ("opened_at", SECONDS)}


@dataclass(frozen=True, slots=True)
class Enclosure(Message):
    """Somebody else's message, carried whole with the proof of who wrote it: in a return, a
    handed-over case, or sealed anew when its batch goes."""

    TYPE: ClassVar[int] = 4
    message: bytes
    proof: Proof
    SHAPE: ClassVar[Shape] = {1: ("message", blob(MAX_MESSAGE_BYTES)), 2: ("proof", shaped(Proof))}


@dataclass(frozen=True, slots=True)
class FormIssue(Message):
    """A form with its files, published, or withdrawn (then no new draft begins on it)."""

    TYPE: ClassVar[int] = 5
    form: str
    version: str
    content_class: ContentClass
    issued_at: int
    content: bytes = b""
    files: Mapping[str, bytes] = field(default_factory=dict)
    withdrawn: bool = False
    details: Details = field(default_factory=dict)
    SHAPE: ClassVar[Shape] = {
        1: ("form", text(256)),
        2: ("version", text(256)),
        3: ("content_class", choice(ContentClass)),
        4: ("issued_at", SECONDS),
        5: ("content", blob(MAX_MESSAGE_BYTES)),
        6: ("files", texts_to(blob(MAX_MESSAGE_BYTES), 1000)),
        7: ("withdrawn", flag),
        8: ("details", _DETAILS),
    }


@dataclass(frozen=True, slots=True)
class Participant(Message):
    """One person served, as the coordinator's picture gives it to who works with them."""

    TYPE: ClassVar[int] = 6
    person: bytes
    area: AreaId
    changed_at: int
    details: Details = field(default_factory=dict)
    removed: bool = False  # no longer this member's: unsent work on the person is still sent
    SHAPE: ClassVar[Shape] = {
        1: ("person", ID),
        2: ("area", ID),
        3: ("changed_at", SECONDS),
        4: ("details", _DETAILS),
        5: ("removed", flag),
    }


@dataclass(frozen=True, slots=True)
class MemberCard(Message):
    """A member's name and role for those who see them; never outside a body."""

    TYPE: ClassVar[int] = 7
    member: KeyId
    name: str
    role: str
    changed_at: int
    details: Details = field(default_factory=dict)
    SHAPE: ClassVar[Shape] = {
        1: ("member", ID),
        2: ("name", text(MAX_NAME_BYTES)),
        3: ("role", text(64)),
        4: ("changed_at", SECONDS),
        5: ("details", _DETAILS),
    }


@dataclass(frozen=True, slots=True)
class StreamHead(Shaped):
    """The newest batch that the sender of this message has seen of a stream."""

    member: KeyId
    head: Head
    SHAPE: ClassVar[Shape] = {1: ("member", ID), 2: ("head", shaped(Head))}


@dataclass(frozen=True, slots=True)
class Horizon(Message):
    """In every downlink: the roster that the coordinator holds, and what it has seen of this member."""

    TYPE: ClassVar[int] = 8
    roster: tuple[ChainHead, ...]
    seen: tuple[StreamHead, ...]
    seen_at: int
    SHAPE: ClassVar[Shape] = {
        1: ("roster", several(shaped(ChainHead), 1024)),
        2: ("seen", several(shaped(StreamHead), 65536)),
        3: ("seen_at", SECONDS),
    }


@dataclass(frozen=True, slots=True)
class RosterNews(Message):
    """A roster bundle: for those who are reached by stick alone."""

    TYPE: ClassVar[int] = 9
    bundle: bytes
    SHAPE: ClassVar[Shape] = {1: ("bundle", blob(MAX_MESSAGE_BYTES))}


@dataclass(frozen=True, slots=True)
class Erasure(Message):
    """An order to erase; above 20 people a day it waits for a second coordinator's consent."""

    TYPE: ClassVar[int] = 10
    order: bytes
    people: tuple[bytes, ...]
    records: tuple[RecordId, ...]
    ordered_at: int
    SHAPE: ClassVar[Shape] = {
        1: ("order", ID),
        2: ("people", several(ID, 4096)),
        3: ("records", several(ID, 65536)),
        4: ("ordered_at", SECONDS),
    }


@dataclass(frozen=True, slots=True)
class ErasureConsent(Message):
    """A second coordinator's word on an order, named by the order's message hash."""

    TYPE: ClassVar[int] = 11
    erasure: MessageHash
    consented_at: int
    SHAPE: ClassVar[Shape] = {1: ("erasure", HASH), 2: ("consented_at", SECONDS)}


@dataclass(frozen=True, slots=True)
class Erased(Message):
    """A device or server has done as ordered."""

    TYPE: ClassVar[int] = 12
    order: bytes
    erased_at: int
    backups_until: int = 0  # 0: no backup holds it
    SHAPE: ClassVar[Shape] = {1: ("order", ID), 2: ("erased_at", SECONDS), 3: ("backups_until", SECONDS)}


@dataclass(frozen=True, slots=True)
class AttachmentPart(Message):
    """A part of a file that belongs to a version; each part is a message in a batch of its own."""

    TYPE: ClassVar[int] = 13
    version: MessageHash
    name: str
    file: bytes  # SHA-256 of the whole
    size: int
    offset: int
    content: bytes
    SHAPE: ClassVar[Shape] = {
        1: ("version", HASH),
        2: ("name", text(256)),
        3: ("file", HASH),
        4: ("size", uint()),
        5: ("offset", uint()),
        6: ("content", blob(MAX_MESSAGE_BYTES)),
    }


@dataclass(frozen=True, slots=True)
class Tally(Message):
    """How many refused in a month; linked to nobody (R-9)."""

    TYPE: ClassVar[int] = 15
    month: int  # 202611
    form: str
    refused: int
    SHAPE: ClassVar[Shape] = {
        1: ("month", uint(999912, least=197001)),
        2: ("form", text(256)),
        3: ("refused", uint(2**31)),
    }


@dataclass(frozen=True, slots=True)
class Opening(Message):
    """A coordinator's program tells the data-protection focal point what was opened: a hash, no content."""

    TYPE: ClassVar[int] = 16
    what: str  # a word of the program, e.g. "opened", "reopened", "admitted"
    subject: bytes  # of a version, a batch or a member: its hash or key id
    at: int
    SHAPE: ClassVar[Shape] = {1: ("what", text(32)), 2: ("subject", blob(32)), 3: ("at", SECONDS)}


@dataclass(frozen=True, slots=True)
class ErasureWithdrawn(Message):
    """Who gave an order takes it back; the order is named by its message hash."""

    TYPE: ClassVar[int] = 20
    erasure: MessageHash
    withdrawn_at: int
    SHAPE: ClassVar[Shape] = {1: ("erasure", HASH), 2: ("withdrawn_at", SECONDS)}


KINDS: Final[Mapping[int, type[Message]]] = {kind.TYPE: kind for kind in Message.__subclasses__()}


def decode(raw: bytes) -> Message:
    """One message. Errors: Malformed and below; UnknownMessage for a type of a later version."""
    match canonical.decode(raw, max_bytes=MAX_MESSAGE_BYTES):
        case [int() as kind, dict() as fields] if not isinstance(kind, bool):
            if kind not in KINDS:
                raise UnknownMessage(f"type {kind}")
            return from_map(KINDS[kind], fields)
    raise Malformed("not a message")
