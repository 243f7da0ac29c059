"""An escrow that several coordinators open together, none of them alone (PROTOCOL K-13).

    CBOR [2, mark, how many parts, age file over the whole key, [[number, check, age file]…]]

Each part is sealed to those who may read one area's content class; its plain content is

    02 ‖ the person's key id, 16 bytes ‖ mark, 16 bytes ‖ number ‖ share, 32 bytes

and the key is what all shares give together, by exclusive or: whoever lacks one knows nothing of it. `check` tells a
false share, and which; a share is 32 random bytes, so it gives nothing away.
"""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from typing import Final

from sync.protocol import age, canonical
from sync.protocol.errors import (
    InsideDiffers,
    Malformed,
    NotSealedToYou,
    UnknownVersion,
    WrongLength,
)
from sync.protocol.identifiers import ID_BYTES, KeyId, Random, tagged_hash
from sync.protocol.keys import Identity, Recipient

FORMAT: Final = 2
SHARE_BYTES: Final = 32
MARK_BYTES: Final = 16
MOST_PARTS: Final = 30
RECORD_BYTES: Final = 1 + ID_BYTES + MARK_BYTES + 1 + SHARE_BYTES
_MOST_BYTES: Final = 1024 * 1024
_AGE: Final = b"age-encryption.org/"


@dataclass(frozen=True, slots=True)
class Part:
    """`number` counts from 0; `check`: what its share must give."""

    number: int
    check: bytes
    sealed: bytes


@dataclass(frozen=True, slots=True)
class Split:
    """`whole`: an age file over the key, to the recovery key; `parts`: all, or those that are still asked for."""

    mark: bytes
    count: int
    whole: bytes
    parts: tuple[Part, ...]

    def to_bytes(self) -> bytes:
        parts = [[one.number, one.check, one.sealed] for one in self.parts]
        return canonical.encode([FORMAT, self.mark, self.count, self.whole, parts])

    def without(self, numbers: Sequence[int]) -> Split:
        """What is still asked for, once these parts came."""
        return replace(self, parts=tuple(one for one in self.parts if one.number not in numbers))


def is_split(escrow: bytes) -> bool:
    """Whether an escrow is one of these, and no age file."""
    return not escrow.startswith(_AGE)


def make(
    key: bytes,
    member: KeyId,
    whole: bytes,
    circles: Sequence[Sequence[Recipient]],
    random: Random = secrets.token_bytes,
) -> Split:
    """A part for each of these circles, of at least two."""
    mark, shares = random(MARK_BYTES), [random(SHARE_BYTES) for _ in circles[1:]]
    shares.append(_together([key, *shares]))
    parts = []
    for number, (share, circle) in enumerate(zip(shares, circles, strict=True)):
        record = bytes([FORMAT]) + member + mark + bytes([number]) + share
        parts.append(Part(number, _check(mark, number, share), age.seal(record, circle, random)))
    return Split(mark, len(parts), whole, tuple(parts))


def read(raw: bytes) -> Split:
    """Errors: Malformed and below; nothing is opened."""
    match canonical.decode(raw, max_bytes=_MOST_BYTES):
        case [int(form), bytes(mark), int(count), bytes(whole), list(parts)] if form == FORMAT:
            found = tuple(_part(one, count) for one in parts)
            numbers = [one.number for one in found]
            if len(mark) == MARK_BYTES and 2 <= count <= MOST_PARTS and numbers == sorted({*numbers}):
                return Split(mark, count, whole, found)
    raise Malformed("an escrow of several")


def _part(one: object, count: int) -> Part:
    match one:
        case [int(number), bytes(check), bytes(sealed)] if 0 <= number < count and len(check) == SHARE_BYTES:
            return Part(number, check, sealed)
    raise Malformed("a part of an escrow")


def records(split: Split, member: KeyId, own: Identity) -> bytes:
    """What goes into an answer: each part that `own` opens, one after the other. Errors: NotSealedToYou for none, and
    what is wrong with one."""
    found = []
    for part in split.parts:
        try:
            record = age.open_file(part.sealed, own, max_plain=RECORD_BYTES)
        except NotSealedToYou:
            continue
        _share(split, member, record)
        found.append(record)
    if not found:
        raise NotSealedToYou
    return b"".join(found)


def shares(split: Split, member: KeyId, answered: bytes) -> dict[int, bytes]:
    """The shares in an answer, by number. Errors: WrongLength, UnknownVersion, InsideDiffers."""
    if not answered or len(answered) % RECORD_BYTES:
        raise WrongLength("an answer of a part")
    rows = (answered[at : at + RECORD_BYTES] for at in range(0, len(answered), RECORD_BYTES))
    return dict(_share(split, member, row) for row in rows)


def key_of(split: Split, known: Mapping[int, bytes]) -> bytes | None:
    """The key, once all shares are known."""
    if set(known) != set(range(split.count)):
        return None
    return _together([known[number] for number in range(split.count)])


def _share(split: Split, member: KeyId, record: bytes) -> tuple[int, bytes]:
    if len(record) != RECORD_BYTES:
        raise WrongLength("a part of an escrow")
    if record[0] != FORMAT:
        raise UnknownVersion(f"escrow version {record[0]}")
    name, rest = record[1 : 1 + ID_BYTES], record[1 + ID_BYTES :]
    mark, number, share = rest[:MARK_BYTES], rest[MARK_BYTES], rest[MARK_BYTES + 1 :]
    checks = {one.number: one.check for one in split.parts}
    if not hmac.compare_digest(name, member):
        raise InsideDiffers("another person's work")
    if mark != split.mark or number not in checks:
        raise InsideDiffers("a part of another escrow")
    if not hmac.compare_digest(checks[number], _check(mark, number, share)):
        raise InsideDiffers("a false part")
    return number, share


def _check(mark: bytes, number: int, share: bytes) -> bytes:
    return tagged_hash("escrow part", mark, bytes([number]), share)


def _together(shares: Sequence[bytes]) -> bytes:
    return reduce(lambda one, other: bytes(a ^ b for a, b in zip(one, other, strict=True)), shares)
