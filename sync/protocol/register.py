"""A register: one coordinator's own chain of appointments, revocations and epochs, in the areas it was given.

Each coordinator signs a chain of its own, so that two who are both offline never compete for a version
number; the roster is the charter and all registers together, and folding them gives the same in any order.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar, Final

from sync.protocol import canonical, statement
from sync.protocol.charter import KEY, Charter, Reader, SignedCharter
from sync.protocol.enrolment import REQUEST, binding
from sync.protocol.envelope import Head
from sync.protocol.errors import Forked, Gap, Malformed, NotAppointed, UnknownMessage
from sync.protocol.identifiers import AreaId, ContentClass, EpochId, KeyId, ObjectHash, epoch_id
from sync.protocol.keys import SIGNATURE_BYTES, SigningKey, VerifyKey
from sync.protocol.shapes import (
    HASH,
    ID,
    SECONDS,
    Field,
    Shape,
    Shaped,
    choice,
    from_map,
    octets,
    several,
    shaped,
    to_map,
    uint,
)
from sync.protocol.statement import Statement, read_statement

REGISTER: Final = "register"
MAX_ACTS: Final = 4096  # "one pack for many laptops"
# Of one withdrawal; a member has some ten streams, and further ones after each restored copy.
MOST_HEADS: Final = 4096
_CLASS: Final = choice(ContentClass)


@dataclass(frozen=True, slots=True)
class Appoint(Shaped):
    """This key may write these classes in this area; downlinks to it are sealed to its recipient.

    `request` is the key owner's own signature over both (enrolment.py).
    """

    TYPE: ClassVar[int] = 1
    key: VerifyKey
    recipient: ObjectHash
    area: AreaId
    classes: tuple[ContentClass, ...]
    request: bytes
    SHAPE: ClassVar[Shape] = {
        1: ("key", KEY),
        2: ("recipient", HASH),
        3: ("area", ID),
        4: ("classes", several(_CLASS, 16)),
        5: ("request", octets(SIGNATURE_BYTES)),
    }


@dataclass(frozen=True, slots=True)
class Revoke(Shaped):
    """Nothing of this key for this area is merged by itself but what leads up to `heads`. Final."""

    TYPE: ClassVar[int] = 2
    key_id: KeyId
    area: AreaId  # one in which the signer appoints and the key writes
    heads: tuple[Head, ...]  # of each stream, the last batch seen
    at: int
    SHAPE: ClassVar[Shape] = {
        1: ("key_id", ID),
        2: ("area", ID),
        3: ("heads", several(shaped(Head), MOST_HEADS)),
        4: ("at", SECONDS),
    }


@dataclass(frozen=True, slots=True)
class OpenEpoch(Shaped):
    """From `starts_at` on, batches of this area and class are sealed to this key."""

    TYPE: ClassVar[int] = 3
    epoch: EpochId
    recipient: ObjectHash
    area: AreaId
    content_class: ContentClass
    starts_at: int
    ends_at: int
    destroy_at: int  # when every reader and the recovery destroy the secret
    wrap: ObjectHash  # of the age file that holds the secret, sealed to the readers in scope and the recovery
    SHAPE: ClassVar[Shape] = {
        1: ("epoch", ID),
        2: ("recipient", HASH),
        3: ("area", ID),
        4: ("content_class", _CLASS),
        5: ("starts_at", SECONDS),
        6: ("ends_at", SECONDS),
        7: ("destroy_at", SECONDS),
        8: ("wrap", HASH),
    }


@dataclass(frozen=True, slots=True)
class Rewrap(Shaped):
    """The epoch's secret, sealed again: a new reader came."""

    TYPE: ClassVar[int] = 4
    epoch: EpochId
    area: AreaId
    wrap: ObjectHash
    SHAPE: ClassVar[Shape] = {1: ("epoch", ID), 2: ("area", ID), 3: ("wrap", HASH)}


Act = Appoint | Revoke | OpenEpoch | Rewrap
_ACTS: Final[dict[int, type[Any]]] = {kind.TYPE: kind for kind in (Appoint, Revoke, OpenEpoch, Rewrap)}


def _act_out(act: Act) -> list[Any]:
    return [act.TYPE, to_map(act)]


def _act_back(part: object) -> Act:
    match part:
        case [int() as kind, fields] if not isinstance(kind, bool):
            if kind not in _ACTS:
                raise UnknownMessage(f"roster act {kind}")
            act: Act = from_map(_ACTS[kind], fields)
            return act
    raise Malformed("not an act of a register")


@dataclass(frozen=True, slots=True)
class Entry(Shaped):
    """One version of one coordinator's register; only what is new in it."""

    version: int
    charter: bytes  # hash of the charter by which the signer may do this
    made_at: int
    acts: tuple[Act, ...]
    previous: bytes | None = None
    SHAPE: ClassVar[Shape] = {
        1: ("version", uint(least=1)),
        2: ("previous", HASH),
        3: ("charter", HASH),
        4: ("made_at", SECONDS),
        5: ("acts", several(Field(_act_out, _act_back), MAX_ACTS)),
    }


@dataclass(frozen=True, slots=True)
class SignedEntry:
    """An entry with who signed it and the bytes."""

    entry: Entry
    statement: Statement

    @property
    def signer(self) -> KeyId:
        return self.statement.signatures[0][0]

    @property
    def hash(self) -> bytes:
        return self.statement.hash_for(REGISTER)

    @property
    def raw(self) -> bytes:
        return self.statement.to_bytes()


def sign_entry(entry: Entry, key: SigningKey) -> SignedEntry:
    """Signed by the coordinator whose register it continues."""
    return SignedEntry(entry, statement.sign(REGISTER, canonical.encode(to_map(entry)), [key]))


def peek_entry(raw: bytes) -> tuple[KeyId, int, bytes]:
    """Whose register this claims to continue, at which version, and its hash; nothing is verified."""
    found = read_statement(raw)
    if len(found.signatures) != 1:
        raise Malformed("one signature expected")
    return found.signatures[0][0], _entry_of(found).version, found.hash_for(REGISTER)


def previous_of(raw: bytes) -> bytes | None:
    """The hash of the entry before; nothing is verified."""
    return _entry_of(read_statement(raw)).previous


def read_entry(raw: bytes, before: SignedEntry | None, charters: tuple[SignedCharter, ...]) -> SignedEntry:
    """An entry that follows `before` in its signer's register and keeps within its office.

    `charters` is the whole verified chain, oldest first. Errors: Malformed and below, Gap, Forked,
    NotAppointed, SignatureInvalid.
    """
    found = read_statement(raw)
    if len(found.signatures) != 1:
        raise Malformed("one signature expected")
    signer = found.signatures[0][0]
    entry = _entry_of(found)
    by_hash = {one.hash: one.charter for one in charters}
    if entry.charter not in by_hash:
        raise Gap("the charter that it names")
    reader = _office(by_hash[entry.charter], signer)
    if not found.signed_by(REGISTER, reader.key):
        raise NotAppointed
    _follows(entry, before, by_hash)
    _within_office(entry, reader)
    _before_departure(entry, charters[-1].charter, signer)
    return SignedEntry(entry, found)


def _entry_of(found: Statement) -> Entry:
    return from_map(Entry, canonical.decode(found.payload, max_bytes=statement.MAX_STATEMENT_BYTES))


def _office(charter: Charter, signer: KeyId) -> Reader:
    for reader in charter.readers:
        if reader.key.key_id == signer:
            return reader
    raise NotAppointed("the signer is no coordinator")


def _follows(entry: Entry, before: SignedEntry | None, by_hash: dict[bytes, Charter]) -> None:
    if entry.version != (before.entry.version + 1 if before else 1):
        raise Gap(f"register version {entry.version}")
    if entry.previous != (before.hash if before else None):
        raise Forked("the entry before it is another one")
    if before and by_hash[entry.charter].version < by_hash[before.entry.charter].version:
        raise Forked("it goes by an older charter than the entry before it")


def _within_office(entry: Entry, reader: Reader) -> None:
    for act in entry.acts:
        if act.area not in reader.appoints:
            raise NotAppointed("an area that is not the signer's")
        if isinstance(act, OpenEpoch) and act.epoch != epoch_id(act.area, act.content_class, act.recipient):
            raise Malformed("an epoch's name")
        if isinstance(act, Appoint):
            act.key.verify(REQUEST, binding(act.key, act.recipient), act.request)


def _before_departure(entry: Entry, newest: Charter, signer: KeyId) -> None:
    for departure in newest.departed:
        if departure.key_id == signer and entry.version > departure.register_version:
            raise NotAppointed("the signer has left")
