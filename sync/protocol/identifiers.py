"""The names of things on the wire: fixed lengths of bytes, each with a type of its own."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable
from enum import IntEnum
from typing import NewType

KeyId = NewType("KeyId", bytes)  # 16 bytes: of a signing key
AreaId = NewType("AreaId", bytes)  # 16 random bytes: an area's name is never on the wire
EpochId = NewType("EpochId", bytes)  # 16 bytes: of an epoch's public key
Incarnation = NewType("Incarnation", bytes)  # 16 random bytes: one life of one stream
RecordId = NewType("RecordId", bytes)  # 16 random bytes, the same for every version of a record
BatchHash = NewType("BatchHash", bytes)  # 32 bytes: SHA-256 of a whole header, signature included
MessageHash = NewType("MessageHash", bytes)  # 32 bytes: of one message inside a body; a version's identity
ViewHash = NewType("ViewHash", bytes)  # 32 bytes: of all heads of a roster
ObjectHash = NewType("ObjectHash", bytes)  # 32 bytes: SHA-256 of a file that a roster names

Random = Callable[[int], bytes]  # n -> n unpredictable bytes; injected so that vectors can be fixed

ID_BYTES = 16  # 128 bits of chance: no two devices ever need to ask each other
HASH_BYTES = 32
NOBODY = KeyId(bytes(16))  # where no key is meant


class ContentClass(IntEnum):
    """Which epoch key a batch is sealed to (PROTOCOL.md, "Areas and content classes")."""

    CARE = 1
    WELLBEING = 2
    LEARNING = 3
    LINKS = 4
    PROGRAMME = 5


def domain(purpose: str) -> bytes:
    """The prefix that keeps one purpose's hashes and signatures from ever being another's."""
    return b"sealed-sync v1 " + purpose.encode("ascii") + b"\x00"


def tagged_hash(purpose: str, *parts: bytes) -> bytes:
    """SHA-256 over the purpose's prefix and the parts, 32 bytes."""
    digest = hashlib.sha256(domain(purpose))
    for part in parts:
        digest.update(part)
    return digest.digest()


def epoch_id(area: AreaId, content_class: ContentClass, recipient: ObjectHash) -> EpochId:
    """How an epoch is named. Area and class are in it, so that nobody can claim its key for others."""
    return EpochId(tagged_hash("epoch id", area, bytes([content_class]), recipient)[:ID_BYTES])


def random_id(random: Random = secrets.token_bytes) -> bytes:
    """16 fresh random bytes."""
    return random(ID_BYTES)
