"""Who wrote a message, shown without the batch that it came in.

The signed header holds a root over salted hashes of all messages inside. Whoever has the header, one
message, its salt and the path can show who signed it, after the body was sealed anew, split or destroyed,
and learns nothing of the other messages. So no message needs a signature of its own: 64 bytes that do not
compress, a quarter of a record in a batch of a hundred.
"""

from __future__ import annotations

import hmac
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, Final

from sync.protocol.envelope import MAX_HEADER_BYTES, Header, KeyOf, verify_header
from sync.protocol.errors import ProofInvalid
from sync.protocol.identifiers import MessageHash, domain, tagged_hash
from sync.protocol.shapes import HASH, Shape, Shaped, blob, several, uint

MAX_MESSAGES: Final = 2**16
SALT_BYTES: Final = 32


def message_hash(raw: bytes) -> MessageHash:
    """A message's identity, the same in every batch that carries it: over its bytes as written."""
    return MessageHash(tagged_hash("message", raw))


def salt_of(secret: bytes, place: int) -> bytes:
    """The salt of the message at `place`; one may be shown without the others."""
    return hmac.digest(secret, domain("salt") + place.to_bytes(4, "big"), "sha256")


def root_of(messages: Sequence[bytes], secret: bytes) -> bytes:
    """The root over `messages` in order, 32 bytes."""
    return _seal_root(len(messages), _tree(_leaves(messages, secret)))


@dataclass(frozen=True, slots=True)
class Proof(Shaped):
    """Shows who signed a message that is kept beside it."""

    header: bytes
    place: int
    count: int
    salt: bytes
    path: tuple[bytes, ...]  # siblings from the leaf upwards
    SHAPE: ClassVar[Shape] = {
        1: ("header", blob(MAX_HEADER_BYTES)),
        2: ("place", uint(MAX_MESSAGES)),
        3: ("count", uint(MAX_MESSAGES)),
        4: ("salt", HASH),
        5: ("path", several(HASH, 16)),
    }


def prove(header: bytes, messages: Sequence[bytes], secret: bytes, place: int) -> Proof:
    """The proof for the message at `place` of a batch."""
    path = tuple(_path(_leaves(messages, secret), place))
    return Proof(header, place, len(messages), salt_of(secret, place), path)


def verify_proof(proof: Proof, message: bytes, key_of: KeyOf) -> Header:
    """The header under which `message` was signed. Errors: ProofInvalid, and those of `verify_header`."""
    header = verify_header(proof.header, key_of)
    leaf = _leaf(proof.salt, message_hash(message))
    if not 0 <= proof.place < proof.count:
        raise ProofInvalid("the place")
    top = _climb(leaf, proof.place, proof.count, list(proof.path))
    if not hmac.compare_digest(_seal_root(proof.count, top), header.root):
        raise ProofInvalid("the root")
    return header


def _leaf(salt: bytes, message: MessageHash) -> bytes:
    return tagged_hash("leaf", salt, message)


def _leaves(messages: Sequence[bytes], secret: bytes) -> list[bytes]:
    return [_leaf(salt_of(secret, place), message_hash(raw)) for place, raw in enumerate(messages)]


def _seal_root(count: int, top: bytes) -> bytes:
    return tagged_hash("root", count.to_bytes(4, "big"), top)


def _split(count: int) -> int:
    return 1 << (count - 1).bit_length() - 1


def _tree(leaves: Sequence[bytes]) -> bytes:
    if not leaves:
        return bytes(32)
    if len(leaves) == 1:
        return leaves[0]
    half = _split(len(leaves))
    return tagged_hash("node", _tree(leaves[:half]), _tree(leaves[half:]))


def _path(leaves: Sequence[bytes], place: int) -> list[bytes]:
    if len(leaves) <= 1:
        return []
    half = _split(len(leaves))
    if place < half:
        return [*_path(leaves[:half], place), _tree(leaves[half:])]
    return [*_path(leaves[half:], place - half), _tree(leaves[:half])]


def _climb(leaf: bytes, place: int, count: int, path: list[bytes]) -> bytes:
    if count == 1:
        if path:
            raise ProofInvalid("the path is too long")
        return leaf
    if not path:
        raise ProofInvalid("the path is too short")
    sibling, half = path[-1], _split(count)
    if place < half:
        return tagged_hash("node", _climb(leaf, place, half, path[:-1]), sibling)
    return tagged_hash("node", sibling, _climb(leaf, place - half, count - half, path[:-1]))
