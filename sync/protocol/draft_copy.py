"""A copy of an unfinished interview for a stick: signed by its author, sealed to the author and to who reads its class.

It is no record and never merged: it gives an interview back to who was holding it. Its content is opaque here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Final

from sync.protocol import age, canonical, padding, statement
from sync.protocol.envelope import KeyOf
from sync.protocol.identifiers import NOBODY, KeyId
from sync.protocol.keys import Identity, Recipient, SigningKey
from sync.protocol.shapes import ID, SECONDS, Shape, Shaped, blob, from_map, to_map

PURPOSE: Final = "draft"
MOST_CONTENT: Final = 14 * 1024 * 1024  # packed, it has to fit into an entry of a parcel


@dataclass(frozen=True, slots=True)
class DraftCopy(Shaped):
    """`author` is who signed; filled in by reading."""

    draft: bytes
    saved_at: int
    content: bytes
    author: KeyId = NOBODY
    SHAPE: ClassVar[Shape] = {
        1: ("draft", ID),
        2: ("saved_at", SECONDS),
        3: ("content", blob(MOST_CONTENT)),
    }


def seal(copy: DraftCopy, key: SigningKey, recipients: list[Recipient]) -> bytes:
    """Errors: TooLarge."""
    signed = statement.sign(PURPOSE, canonical.encode(to_map(copy)), [key]).to_bytes()
    return age.seal(padding.pack(signed), recipients)


def opened(raw: bytes, own: Identity, key_of: KeyOf) -> DraftCopy:
    """Errors: SealRefused and below, Malformed and below, UnknownKey, SignatureInvalid."""
    plain = padding.unpack(age.open_file(raw, own, max_plain=padding.MAX_PLAIN))
    found = statement.read_statement(plain, max_bytes=MOST_CONTENT + 4096)
    author = found.signer(PURPOSE, key_of).key_id
    copy = from_map(DraftCopy, canonical.decode(found.payload, max_bytes=MOST_CONTENT + 1024))
    return DraftCopy(copy.draft, copy.saved_at, copy.content, author)
