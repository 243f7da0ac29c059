"""A request to open somebody's work anew: whose it is, the escrow beside their database, and a key for this one answer.

Nothing in it is secret, and nothing is signed: the keys of whoever asks are locked. Six words over its bytes, read
aloud, tell whether it is genuine; the answer opens with the key that was made for it, on that laptop alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from sync.protocol import canonical
from sync.protocol.charter import MAX_READERS
from sync.protocol.errors import Malformed
from sync.protocol.identifiers import ID_BYTES, KeyId
from sync.protocol.keys import RECIPIENT_BYTES, Recipient

FORMAT: Final = 1
MAX_ESCROW_BYTES: Final = 2048 * (MAX_READERS + 1)  # a stanza of a hybrid recipient is about 1.6 kB
MAX_REQUEST_BYTES: Final = MAX_ESCROW_BYTES + 2048
MAX_ANSWER_BYTES: Final = 4096


@dataclass(frozen=True, slots=True)
class Reopening:
    """`escrow`: an age file; `to`: what the answer is sealed to."""

    member: KeyId
    to: Recipient
    escrow: bytes

    def to_bytes(self) -> bytes:
        return canonical.encode([FORMAT, self.member, self.to.raw, self.escrow])


def read_request(raw: bytes) -> Reopening:
    """Errors: Malformed and below."""
    match canonical.decode(raw, max_bytes=MAX_REQUEST_BYTES):
        case [int(form), bytes(member), bytes(to), bytes(sealed)] if form == FORMAT:
            if len(member) == ID_BYTES and len(to) == RECIPIENT_BYTES:
                return Reopening(KeyId(member), Recipient(to), sealed)
    raise Malformed("not a request to open work anew")
