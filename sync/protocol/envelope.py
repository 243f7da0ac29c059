"""The header of a batch: a fixed prefix, canonical CBOR, a signature over both.

    0   8  magic 89 53 59 4e 0d 0a 1a 0a
    8   1  format version, 1
    9   1  suite, 1: Ed25519, SHA-256, age mlkem768x25519, zstd
    10  2  length of the CBOR in bytes, big endian
    12  8  length of the body in bytes, big endian
    20  16 key id of the signer
    36  n  CBOR
    ..  64 signature over prefix and CBOR

The signature is checked before the CBOR is looked at.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ClassVar, Final

from sync.protocol import canonical
from sync.protocol.errors import Malformed, TooLarge, UnknownVersion, WrongLength
from sync.protocol.identifiers import (
    NOBODY,
    AreaId,
    BatchHash,
    ContentClass,
    EpochId,
    Incarnation,
    KeyId,
    ViewHash,
    tagged_hash,
)
from sync.protocol.keys import SIGNATURE_BYTES, SigningKey, VerifyKey
from sync.protocol.shapes import (
    HASH,
    ID,
    Field,
    Shape,
    Shaped,
    choice,
    flag,
    from_map,
    several,
    shaped,
    to_map,
    uint,
)

MAGIC: Final = b"\x89SYN\r\n\x1a\n"  # notices a text-mode copy, as PNG's does
FORMAT_VERSION: Final = 1
SUITE: Final = 1
PREFIX_BYTES: Final = 36
MAX_CBOR_BYTES: Final = 8192  # 500 spans of superseded sequence numbers and all the rest
MAX_HEADER_BYTES: Final = PREFIX_BYTES + MAX_CBOR_BYTES + SIGNATURE_BYTES
MAX_BODY_BYTES: Final = 16 * 1024 * 1024  # a form with its files, or one part of an attachment
_PREFIX: Final = struct.Struct(">8sBBHQ16s")
_PURPOSE: Final = "batch header"

KeyOf = Callable[[KeyId], VerifyKey]  # raises UnknownKey


@dataclass(frozen=True, slots=True)
class EpochAddress:
    """Sealed to an epoch's key: whoever may read this area and class."""

    area: AreaId
    content_class: ContentClass
    epoch: EpochId
    urgent: bool = False


@dataclass(frozen=True, slots=True)
class PersonAddress:
    """Sealed to one member's own key: a downlink."""

    member: KeyId


Address = EpochAddress | PersonAddress
Lane = tuple[bytes, int, bool]  # what all batches of one stream share: see `lane_of`


@dataclass(frozen=True, slots=True)
class Span(Shaped):
    """Sequence numbers from `first` to `last`, both included."""

    first: int
    last: int
    SHAPE: ClassVar[Shape] = {1: ("first", uint(least=1)), 2: ("last", uint(least=1))}


@dataclass(frozen=True, slots=True)
class Head(Shaped):
    """The newest batch of a stream that somebody has seen."""

    incarnation: Incarnation
    sequence: int
    batch: BatchHash
    SHAPE: ClassVar[Shape] = {1: ("incarnation", ID), 2: ("sequence", uint(least=1)), 3: ("batch", HASH)}


@dataclass(frozen=True, slots=True)
class Header(Shaped):
    """What stands outside on a batch, signed. `sender` and `body_length` travel in the prefix."""

    incarnation: Incarnation
    sequence: int  # from 1, by one, within the stream
    roster: ViewHash  # the roster that the sender went by
    to: Address
    body_hash: bytes  # SHA-256 of the whole age file
    root: bytes  # over the salted hashes of the messages inside (authorship.py)
    previous: BatchHash | None = None  # of sequence - 1; absent for the first
    continues: Head | None = None  # in a new incarnation's first batch: the old head
    supersedes: tuple[Span, ...] = ()  # earlier batches whose messages are all here again
    sender: KeyId = NOBODY
    body_length: int = 0


def _address_out(to: Address) -> list[Any]:
    if isinstance(to, PersonAddress):
        return [2, to.member]
    return [1, to.area, int(to.content_class), to.epoch, to.urgent]


def _address_back(part: object) -> Address:
    if not isinstance(part, list) or not part or isinstance(part[0], bool):
        raise Malformed("not an address")
    match part:
        case [1, area, content_class, epoch, urgent]:
            return EpochAddress(
                ID.back(area), choice(ContentClass).back(content_class), ID.back(epoch), flag.back(urgent)
            )
        case [2, member]:
            return PersonAddress(ID.back(member))
    raise Malformed("an address that is not known here")


ADDRESS: Final = Field(_address_out, _address_back)
MAX_SPANS: Final = 500
Header.SHAPE = {
    1: ("incarnation", ID),
    2: ("sequence", uint(least=1)),
    3: ("roster", HASH),
    4: ("to", ADDRESS),
    5: ("body_hash", HASH),
    6: ("root", HASH),
    7: ("previous", HASH),
    8: ("continues", shaped(Head)),
    9: ("supersedes", several(shaped(Span), MAX_SPANS)),
}


@dataclass(frozen=True, slots=True)
class Prefix:
    """What can be told before any check: lengths, and which key to look for."""

    sender: KeyId
    cbor_length: int
    body_length: int

    @property
    def header_length(self) -> int:
        """Bytes of the whole header, signature included."""
        return PREFIX_BYTES + self.cbor_length + SIGNATURE_BYTES


def read_prefix(raw: bytes) -> Prefix:
    """From the first 36 bytes. Errors: WrongLength, Malformed, UnknownVersion, TooLarge."""
    if len(raw) < PREFIX_BYTES:
        raise WrongLength("the header is cut off")
    magic, version, suite, cbor_length, body_length, sender = _PREFIX.unpack(raw[:PREFIX_BYTES])
    if magic != MAGIC:
        raise Malformed("not a header")
    if version != FORMAT_VERSION or suite != SUITE:
        raise UnknownVersion(f"format {version}, suite {suite}")
    if cbor_length > MAX_CBOR_BYTES or body_length > MAX_BODY_BYTES:
        raise TooLarge("a length in the header")
    return Prefix(KeyId(sender), cbor_length, body_length)


def sign_header(header: Header, key: SigningKey) -> bytes:
    """The bytes of `header`, signed; its `sender` must be the key's."""
    if header.sender != key.key_id:
        raise ValueError("the sender is another key")
    cbor = canonical.encode(to_map(header))
    if len(cbor) > MAX_CBOR_BYTES:
        raise TooLarge("the header")
    prefix = _PREFIX.pack(MAGIC, FORMAT_VERSION, SUITE, len(cbor), header.body_length, header.sender)
    signed = prefix + cbor
    _check(header)
    return signed + key.sign(_PURPOSE, signed)


def verify_header(raw: bytes, key_of: KeyOf) -> Header:
    """The header in `raw`, which is exactly one header; signature first.

    Errors: WrongLength, Malformed, UnknownVersion, TooLarge, UnknownKey (from `key_of`), SignatureInvalid.
    """
    prefix = read_prefix(raw)
    if len(raw) != prefix.header_length:
        raise WrongLength("the header")
    signed, signature = raw[:-SIGNATURE_BYTES], raw[-SIGNATURE_BYTES:]
    key = key_of(prefix.sender)
    key.verify(_PURPOSE, signed, signature)
    found = canonical.decode(signed[PREFIX_BYTES:], max_bytes=MAX_CBOR_BYTES)
    bare = from_map(Header, found)
    header = _with_prefix(bare, prefix)
    _check(header)
    return header


def verified_before(raw: bytes) -> Header:
    """The header in `raw`, whose signature was verified when it came here. Errors: those of its form."""
    prefix = read_prefix(raw)
    return _with_prefix(
        from_map(Header, canonical.decode(raw[PREFIX_BYTES:-SIGNATURE_BYTES], max_bytes=MAX_CBOR_BYTES)),
        prefix,
    )


def place_of(header: Header) -> bytes:
    """incarnation ‖ sequence (8): where a batch stands among its sender's."""
    return header.incarnation + header.sequence.to_bytes(8, "big")


def place_before(header: Header) -> bytes:
    """As `place_of`, of the batch that it names as `previous`."""
    return header.incarnation + (header.sequence - 1).to_bytes(8, "big")


def place_since(header: Header) -> bytes:
    """As `place_of`, of the lowest number that it stands for: its own, or the first that it supersedes."""
    first = header.supersedes[0].first if header.supersedes else header.sequence
    return header.incarnation + first.to_bytes(8, "big")


def place_continued(header: Header) -> bytes:
    """As `place_of`, of the batch of another stream that it goes on from; b"" for none."""
    old = header.continues
    return b"" if old is None else old.incarnation + old.sequence.to_bytes(8, "big")


def batch_hash(raw: bytes) -> BatchHash:
    """What names a batch everywhere: over its whole header."""
    return BatchHash(tagged_hash("batch", raw))


def lane_of(to: Address) -> Lane:
    """What stays the same through a stream: area, class and urgency, or the one person. Epochs change."""
    if isinstance(to, PersonAddress):
        return (to.member, 0, False)
    return (to.area, int(to.content_class), to.urgent)


def _with_prefix(bare: Header, prefix: Prefix) -> Header:
    return Header(
        **{name: getattr(bare, name) for name, _ in Header.SHAPE.values()},
        sender=prefix.sender,
        body_length=prefix.body_length,
    )


def _check(header: Header) -> None:
    if (header.sequence == 1) != (header.previous is None):
        raise Malformed("the first batch, and only it, has none before")
    if header.continues is not None and header.sequence != 1:
        raise Malformed("only a first batch continues another incarnation")
    if header.continues is not None and header.continues.incarnation == header.incarnation:
        raise Malformed("an incarnation does not continue itself")
    before = -1
    for span in header.supersedes:
        if not (before + 1 < span.first <= span.last < header.sequence):
            raise Malformed("superseded spans are ascending, apart and earlier")
        before = span.last
