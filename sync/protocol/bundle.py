"""How rosters travel: versions, the files that they name, and what the sender holds newest."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import ClassVar, Final

from sync.protocol import canonical
from sync.protocol.identifiers import NOBODY, KeyId, ObjectHash
from sync.protocol.shapes import HASH, ID, Shape, Shaped, blob, from_map, several, shaped, to_map, uint

MAX_OBJECT_BYTES: Final = 256 * 1024  # a secret wrapped for 61
MAX_BUNDLE_BYTES: Final = 32 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class ChainHead(Shaped):
    """The newest version of one chain. `owner` is 16 zeros for the charter."""

    owner: KeyId
    version: int
    hash: bytes
    SHAPE: ClassVar[Shape] = {1: ("owner", ID), 2: ("version", uint(least=1)), 3: ("hash", HASH)}


@dataclass(frozen=True, slots=True)
class Bundle(Shaped):
    """How rosters travel: some versions, oldest first, some objects, and what the sender holds newest."""

    charters: tuple[bytes, ...]
    entries: tuple[bytes, ...]
    objects: tuple[bytes, ...]
    heads: tuple[ChainHead, ...]
    SHAPE: ClassVar[Shape] = {
        1: ("charters", several(blob(4 * 1024 * 1024), 4096)),
        2: ("entries", several(blob(4 * 1024 * 1024), 65536)),
        3: ("objects", several(blob(MAX_OBJECT_BYTES), 65536)),
        4: ("heads", several(shaped(ChainHead), 1024)),
    }

    def to_bytes(self) -> bytes:
        return canonical.encode(to_map(self))


CHARTER_OWNER: Final = NOBODY


def object_hash(raw: bytes) -> ObjectHash:
    """What names a recipient or a wrapped secret in the roster."""
    return ObjectHash(hashlib.sha256(raw).digest())


def read_bundle(raw: bytes) -> Bundle:
    """Read, verify nothing. Errors: Malformed and below."""
    return from_map(Bundle, canonical.decode(raw, max_bytes=MAX_BUNDLE_BYTES))
