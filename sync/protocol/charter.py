"""The charter: who may read, who may appoint, and whose receipts count. Signed by a threshold of root keys.

Every version is whole (it is small and rare), names the hash of the one before, and is kept for ever.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import ClassVar, Final

from sync.protocol import canonical, statement
from sync.protocol.envelope import Head
from sync.protocol.errors import Forked, Gap, Malformed, SignatureInvalid, TooFewSignatures
from sync.protocol.identifiers import AreaId, ContentClass, KeyId, ObjectHash
from sync.protocol.keys import SigningKey, VerifyKey
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

CHARTER: Final = "charter"
MAX_READERS: Final = 60  # stanzas of one epoch's wrapped secret
_KEY: Final = octets(32)
KEY: Final = Field(lambda key: _KEY.out(key.raw), lambda part: VerifyKey(_KEY.back(part)))


@dataclass(frozen=True, slots=True)
class Scope(Shaped):
    """An area and the content classes in it."""

    area: AreaId
    classes: tuple[ContentClass, ...]
    SHAPE: ClassVar[Shape] = {1: ("area", ID), 2: ("classes", several(choice(ContentClass), 16))}

    def covers(self, area: AreaId, content_class: ContentClass) -> bool:
        return self.area == area and content_class in self.classes


@dataclass(frozen=True, slots=True)
class Reader(Shaped):
    """A coordinator, or whoever else opens epochs; may appoint writers in the areas of `appoints`."""

    key: VerifyKey
    recipient: ObjectHash  # of the 1216 bytes of its own age recipient
    scopes: tuple[Scope, ...]
    appoints: tuple[AreaId, ...] = ()
    SHAPE: ClassVar[Shape] = {
        1: ("key", KEY),
        2: ("recipient", HASH),
        3: ("scopes", several(shaped(Scope), 256)),
        4: ("appoints", several(ID, 256)),
    }

    @property
    def areas(self) -> frozenset[AreaId]:
        """Where it reads or appoints."""
        return frozenset(scope.area for scope in self.scopes) | frozenset(self.appoints)

    def reads(self, area: AreaId, content_class: ContentClass) -> bool:
        return any(scope.covers(area, content_class) for scope in self.scopes)


@dataclass(frozen=True, slots=True)
class Departure(Shaped):
    """A reader who left, or whose laptop fell: what it signed up to these heads stands."""

    key_id: KeyId
    register_version: int  # 0: nothing in its register counts
    heads: tuple[Head, ...] = ()
    # Of the entry in that place: of a register that went two ways it tells which of them stands. None for version 0,
    # and where an earlier program signed the departure.
    register_hash: bytes | None = None
    SHAPE: ClassVar[Shape] = {
        1: ("key_id", ID),
        2: ("register_version", uint()),
        3: ("heads", several(shaped(Head), 4096)),
        4: ("register_hash", HASH),
    }

    @property
    def is_named(self) -> bool:
        """Whether it tells by its hash which entry was the last: then nothing else that its owner signed counts."""
        return self.register_hash is not None or self.register_version == 0

    def becomes(self, later: Departure) -> bool:
        """Whether a later charter may have it so: unchanged, or its entry named where none was."""
        return later == (self if self.is_named else replace(self, register_hash=later.register_hash))


@dataclass(frozen=True, slots=True)
class Charter(Shaped):
    """One version of the root's word."""

    version: int
    root: tuple[VerifyKey, ...]
    threshold: int
    areas: tuple[AreaId, ...]
    readers: tuple[Reader, ...]
    recovery: ObjectHash  # the recovery key's recipient; every epoch's secret is sealed to it too
    receipt_keys: tuple[VerifyKey, ...]
    made_at: int
    review_by: int  # a charter older than this is only warned of: laptops are offline for months
    previous: bytes | None = None
    departed: tuple[Departure, ...] = ()
    SHAPE: ClassVar[Shape] = {
        1: ("version", uint(least=1)),
        2: ("previous", HASH),
        3: ("root", several(KEY, 16)),
        4: ("threshold", uint(16, least=1)),
        5: ("areas", several(ID, 256)),
        6: ("readers", several(shaped(Reader), MAX_READERS)),
        7: ("recovery", HASH),
        8: ("receipt_keys", several(KEY, 8)),
        9: ("departed", several(shaped(Departure), 256)),
        10: ("made_at", SECONDS),
        11: ("review_by", SECONDS),
    }


@dataclass(frozen=True, slots=True)
class SignedCharter:
    """A charter with the bytes that were signed."""

    charter: Charter
    statement: Statement

    @property
    def hash(self) -> bytes:
        return self.statement.hash_for(CHARTER)

    @property
    def raw(self) -> bytes:
        return self.statement.to_bytes()


def sign_charter(charter: Charter, keys: Sequence[SigningKey]) -> SignedCharter:
    """Signed by the root keys at hand; others may add theirs (`Statement.co_signed`)."""
    _check(charter)
    return SignedCharter(charter, statement.sign(CHARTER, canonical.encode(to_map(charter)), keys))


def peek_charter(raw: bytes) -> tuple[int, bytes]:
    """Which version this claims to be, and its hash; nothing is verified."""
    found = read_statement(raw)
    return _charter_of(found).version, found.hash_for(CHARTER)


def read_charter(raw: bytes, before: SignedCharter | None) -> SignedCharter:
    """A charter that follows `before`, or a first one, with enough signatures.

    A later version needs the threshold of the root before it and of its own root. Errors: Malformed and
    below, Gap, Forked, TooFewSignatures, SignatureInvalid.
    """
    found = read_statement(raw)
    charter = _charter_of(found)
    _check(charter)
    if charter.version != (before.charter.version + 1 if before else 1):
        raise Gap(f"charter version {charter.version}")
    if charter.previous != (before.hash if before else None):
        raise Forked("the charter before it is another one")
    for root in (charter, before.charter) if before else (charter,):
        _count(found, root.root, root.threshold)
    if before:
        _keeps_offices(charter, before.charter)
    return SignedCharter(charter, found)


def _charter_of(found: Statement) -> Charter:
    return from_map(Charter, canonical.decode(found.payload, max_bytes=statement.MAX_STATEMENT_BYTES))


def _keeps_offices(charter: Charter, before: Charter) -> None:
    """Nobody vanishes or shrinks in silence: else old charters could be named for ever to act by.

    A reader who is no longer there is among the departed, up to a named version; one who loses an area
    departs and comes back with a new key; who has departed stays so (R-10).
    """
    now = {reader.key: reader for reader in charter.readers}
    gone = {departure.key_id for departure in charter.departed}
    for reader in before.readers:
        if reader.key in now:
            if not set(reader.appoints) <= set(now[reader.key].appoints):
                raise Malformed("a reader lost an area without departing")
        elif reader.key.key_id not in gone:
            raise Malformed("a reader is missing and not among the departed")
    kept = charter.departed[: len(before.departed)]
    if len(kept) < len(before.departed) or not all(map(Departure.becomes, before.departed, kept)):
        raise Malformed("a departure was changed")


def _count(found: Statement, root: Sequence[VerifyKey], threshold: int) -> None:
    good = 0
    for key in root:
        try:
            good += found.signed_by(CHARTER, key)
        except SignatureInvalid:
            continue
    if good < threshold:
        raise TooFewSignatures(f"{good} of {threshold}")


def _check(charter: Charter) -> None:
    if any(one.register_hash is not None and one.register_version == 0 for one in charter.departed):
        raise Malformed("a departure that names an entry and none")
    if not charter.threshold <= len(set(charter.root)) == len(charter.root):
        raise Malformed("the threshold does not fit the root keys")
    signers = [reader.key for reader in charter.readers] + list(charter.receipt_keys) + list(charter.root)
    if len(set(signers)) != len(signers):
        raise Malformed("one key has two offices")
    areas, gone = set(charter.areas), {departure.key_id for departure in charter.departed}
    for reader in charter.readers:
        if reader.key.key_id in gone:
            raise Malformed("a reader who has departed")
        if not {scope.area for scope in reader.scopes} | set(reader.appoints) <= areas:
            raise Malformed("a reader of an area that is not there")
