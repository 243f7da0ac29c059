"""What is sealed: the messages of a batch, with the outside repeated so that no body can change its cover.

plain age content = padding.pack(CBOR map)
1 sender  2 incarnation  3 sequence  4 roster  5 address  6 previous (absent for the first)
7 secret of the salts  8 messages, each a byte string  9 when it was sealed by the sender's clock
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Final

from sync.protocol import canonical
from sync.protocol.authorship import MAX_MESSAGES, root_of
from sync.protocol.envelope import ADDRESS, Address, Header
from sync.protocol.errors import InsideDiffers
from sync.protocol.identifiers import BatchHash, Incarnation, KeyId, ViewHash
from sync.protocol.padding import MAX_PLAIN, pack, unpack
from sync.protocol.shapes import HASH, ID, SECONDS, Shape, Shaped, blob, from_map, several, to_map, uint

MAX_MESSAGE_BYTES: Final = 8 * 1024 * 1024  # a form with pictures; attachments travel in parts


@dataclass(frozen=True, slots=True)
class Body(Shaped):
    """The plain content of one batch."""

    sender: KeyId
    incarnation: Incarnation
    sequence: int
    roster: ViewHash
    to: Address
    secret: bytes  # 32 random bytes that the salts come from
    messages: tuple[bytes, ...]
    sealed_at: int  # seconds since 1970 by the sender's clock, which may be wrong
    previous: BatchHash | None = None
    SHAPE: ClassVar[Shape] = {
        1: ("sender", ID),
        2: ("incarnation", ID),
        3: ("sequence", uint(least=1)),
        4: ("roster", HASH),
        5: ("to", ADDRESS),
        6: ("previous", HASH),
        7: ("secret", HASH),
        8: ("messages", several(blob(MAX_MESSAGE_BYTES), MAX_MESSAGES)),
        9: ("sealed_at", SECONDS),
    }


def write_body(body: Body) -> bytes:
    """Packed and padded, ready to be sealed. Errors: TooLarge."""
    return pack(canonical.encode(to_map(body)))


def read_body(packed: bytes, header: Header) -> Body:
    """The content, after each check against its header. Errors: DoesNotUnpack, Malformed, InsideDiffers."""
    body = from_map(Body, canonical.decode(unpack(packed), max_bytes=MAX_PLAIN))
    for name in ("sender", "incarnation", "sequence", "roster", "to", "previous"):
        if getattr(body, name) != getattr(header, name):
            raise InsideDiffers(name)
    if root_of(body.messages, body.secret) != header.root:
        raise InsideDiffers("the root over the messages")
    return body
