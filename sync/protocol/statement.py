"""A statement that stands alone: bytes and the signatures of one or several over them.

    CBOR [payload as bytes, [[key id, signature], ...]], in ascending order of key id, each key once

Its hash is over the payload, so that signatures may be added without changing what others named.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sync.protocol import canonical
from sync.protocol.envelope import KeyOf
from sync.protocol.errors import Malformed, UnknownKey
from sync.protocol.identifiers import KeyId, tagged_hash
from sync.protocol.keys import SIGNATURE_BYTES, SigningKey, VerifyKey
from sync.protocol.shapes import ID, octets

MAX_STATEMENT_BYTES: Final = 4 * 1024 * 1024
MAX_SIGNATURES: Final = 16


@dataclass(frozen=True, slots=True)
class Statement:
    """A payload and who signed it; nothing is verified by reading it."""

    payload: bytes
    signatures: tuple[tuple[KeyId, bytes], ...]

    def to_bytes(self) -> bytes:
        return canonical.encode([self.payload, [[key, signature] for key, signature in self.signatures]])

    def hash_for(self, purpose: str) -> bytes:
        """What names this statement, 32 bytes."""
        return tagged_hash(purpose, self.payload)

    def co_signed(self, purpose: str, key: SigningKey) -> Statement:
        """With one more signature."""
        others = {one: signature for one, signature in self.signatures if one != key.key_id}
        others[key.key_id] = key.sign(purpose, self.payload)
        return Statement(self.payload, tuple(sorted(others.items())))

    def signed_by(self, purpose: str, key: VerifyKey) -> bool:
        """Whether `key` is among the signers; SignatureInvalid where its signature does not fit."""
        for one, signature in self.signatures:
            if one == key.key_id:
                key.verify(purpose, self.payload, signature)
                return True
        return False

    def signer(self, purpose: str, key_of: KeyOf) -> VerifyKey:
        """The one who signed a statement of a single signature, verified. Errors: UnknownKey and others."""
        if len(self.signatures) != 1:
            raise Malformed("one signature expected")
        key = key_of(self.signatures[0][0])
        if not self.signed_by(purpose, key):
            raise UnknownKey
        return key


def sign(purpose: str, payload: bytes, keys: Sequence[SigningKey]) -> Statement:
    """`payload` signed by all of `keys`."""
    statement = Statement(payload, ())
    for key in keys:
        statement = statement.co_signed(purpose, key)
    return statement


def read_statement(raw: bytes, *, max_bytes: int = MAX_STATEMENT_BYTES) -> Statement:
    """Read, verify nothing. Errors: Malformed and below."""
    match canonical.decode(raw, max_bytes=max_bytes):
        case [bytes() as payload, list() as pairs] if len(pairs) <= MAX_SIGNATURES:
            signatures = tuple(_pair(one) for one in pairs)
        case _:
            raise Malformed("not a statement")
    ids = [key for key, _ in signatures]
    if ids != sorted(set(ids)):
        raise Malformed("signatures unsorted or repeated")
    return Statement(payload, signatures)


def _pair(one: object) -> tuple[KeyId, bytes]:
    match one:
        case [key, signature]:
            return KeyId(ID.back(key)), octets(SIGNATURE_BYTES).back(signature)
    raise Malformed("not a signature")
