"""A sealed batch from end to end: messages in, two files out; two files in, messages out."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sync.protocol import age
from sync.protocol.authorship import Proof, message_hash, prove, root_of
from sync.protocol.body import Body, read_body, write_body
from sync.protocol.envelope import (
    Address,
    EpochAddress,
    Head,
    Header,
    KeyOf,
    Span,
    batch_hash,
    sign_header,
    verify_header,
)
from sync.protocol.errors import BodyDiffers
from sync.protocol.identifiers import BatchHash, Incarnation, MessageHash, Random, ViewHash
from sync.protocol.keys import Identity, Recipient, SigningKey
from sync.protocol.padding import MAX_PACKED

HEADER_SUFFIX: Final = ".head"
BODY_SUFFIX: Final = ".age"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a new batch stands in its stream."""

    incarnation: Incarnation
    sequence: int
    previous: BatchHash | None = None
    continues: Head | None = None
    supersedes: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class SealedBatch:
    """Two files: a signed header and a plain age file."""

    header: bytes
    body: bytes

    @property
    def hash(self) -> BatchHash:
        return batch_hash(self.header)


@dataclass(frozen=True, slots=True)
class OpenedBatch:
    """A batch whose signature, seal and content all fit together."""

    hash: BatchHash
    raw_header: bytes
    header: Header
    body: Body

    @property
    def messages(self) -> tuple[tuple[MessageHash, bytes], ...]:
        """Each message with its hash, in order."""
        return tuple((message_hash(raw), raw) for raw in self.body.messages)

    def proof(self, place: int) -> Proof:
        """What shows that the sender wrote the message at `place`, without the batch."""
        return prove(self.raw_header, self.body.messages, self.body.secret, place)


def seal_batch(
    messages: Sequence[bytes],
    *,
    key: SigningKey,
    recipient: Recipient,
    to: Address,
    place: Place,
    roster: ViewHash,
    sealed_at: int,
    random: Random = secrets.token_bytes,
) -> SealedBatch:
    """Sign and seal `messages` (encoded, in order) to one recipient.

    `recipient` is the epoch's or the member's; `sealed_at` in seconds. Errors: TooLarge.
    """
    if isinstance(to, EpochAddress) and to.epoch != recipient.epoch_id(to.area, to.content_class):
        raise ValueError("the recipient is not the epoch's")
    body = Body(
        sender=key.key_id,
        incarnation=place.incarnation,
        sequence=place.sequence,
        roster=roster,
        to=to,
        secret=random(32),
        messages=tuple(messages),
        sealed_at=sealed_at,
        previous=place.previous,
    )
    sealed = age.seal(write_body(body), [recipient], random)
    return SealedBatch(sign_header(_cover(body, place, sealed), key), sealed)


def _cover(body: Body, place: Place, sealed: bytes) -> Header:
    """What stands outside on `sealed`."""
    return Header(
        incarnation=body.incarnation,
        sequence=body.sequence,
        roster=body.roster,
        to=body.to,
        body_hash=hashlib.sha256(sealed).digest(),
        root=root_of(body.messages, body.secret),
        previous=body.previous,
        continues=place.continues,
        supersedes=place.supersedes,
        sender=body.sender,
        body_length=len(sealed),
    )


def check_body(header: Header, sealed: bytes) -> None:
    """What everybody can check, the server too: length and hash. Errors: BodyDiffers."""
    if len(sealed) != header.body_length or hashlib.sha256(sealed).digest() != header.body_hash:
        raise BodyDiffers


def open_batch(batch: SealedBatch, identity: Identity, key_of: KeyOf) -> OpenedBatch:
    """Verify the signature, compare the body, open it, compare its inside; in this order.

    Errors: those of `verify_header`, BodyDiffers, SealRefused's, those of `read_body`.
    """
    header = verify_header(batch.header, key_of)
    check_body(header, batch.body)
    packed = age.open_file(batch.body, identity, max_plain=MAX_PACKED, only_recipient=True)
    return OpenedBatch(batch.hash, batch.header, header, read_body(packed, header))
