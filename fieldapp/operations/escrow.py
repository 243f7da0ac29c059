"""A database's key as it is given to others: sealed, and bound to the person whose work it opens.

    01 ‖ the person's key id, 16 bytes ‖ the database's key, 32 bytes

The name is in it because locks lie in files that everybody with this OS account can exchange: else a coordinator
who means to open one person's work could be made to open another's.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from fieldapp.config import Home
from fieldapp.model import MemberId, Opens
from fieldapp.operations import areas, rosters
from fieldapp.security.passphrase import KEY_BYTES
from fieldapp.store import belonging
from fieldapp.store.engine import Tx
from sync.protocol import age, split
from sync.protocol.charter import MAX_READERS
from sync.protocol.errors import InsideDiffers, ProtocolError, UnknownVersion, WrongLength
from sync.protocol.identifiers import ID_BYTES, KeyId
from sync.protocol.keys import Identity, Recipient
from sync.protocol.programme import escrow_circle, escrow_parts

VERSION: Final = 1
CIRCLE: Final = "escrow_circle"  # identity: a hash of to whom the escrow was sealed; none: seal another
PLAIN_BYTES: Final = 1 + ID_BYTES + KEY_BYTES


@dataclass(frozen=True, slots=True)
class Circle:
    """To whom a member's escrow is sealed: who may read all of their work, and the recovery key (PROTOCOL K-4).
    `parts`: where no other coordinator may, those who may read all of it together, a part for each (K-13)."""

    whole: tuple[Recipient, ...]
    parts: tuple[tuple[Recipient, ...], ...] = ()

    def digest(self) -> bytes:
        """By which it is told that others belong to it now."""
        rows = [self.whole, *self.parts]
        return hashlib.sha256(
            bytes([VERSION]) + b"".join(one.raw for row in rows for one in row) + bytes(map(len, self.parts))
        ).digest()


def circle(place: Home, member: MemberId, tx: Tx) -> Circle:
    """Raises RosterRefused where no programme is known yet."""
    roster, key = rosters.load(place), KeyId(bytes.fromhex(member))
    where = areas.of_member(roster, key, belonging.agreed(tx))
    parts = escrow_parts(roster, key, where)
    fits = len(parts) <= split.MOST_PARTS and sum(map(len, parts)) <= MAX_READERS - len(parts)
    return Circle(tuple(escrow_circle(roster, key, where)), parts if fits else ())


def made(key: bytes, member: MemberId, to: Circle) -> bytes:
    """The escrow of a database's key."""
    whole = seal(key, member, to.whole)
    if not to.parts:
        return whole
    return split.make(key, KeyId(bytes.fromhex(member)), whole, to.parts).to_bytes()


def seal(key: bytes, member: MemberId, to: Sequence[Recipient]) -> bytes:
    """An age file that each of `to` opens."""
    return age.seal(bytes([VERSION]) + bytes.fromhex(member) + key, to)


def opens(sealed: bytes, member: MemberId, own: Identity) -> Opens:
    """How much of it this key opens."""
    with suppress(ProtocolError):
        opened(sealed, member, own)
        return Opens.ALL
    with suppress(ProtocolError):
        split.records(split.read(sealed), KeyId(bytes.fromhex(member)), own)
        return Opens.PART
    return Opens.NOTHING


def answer(sealed: bytes, member: MemberId, own: Identity, to: Recipient) -> bytes:
    """The key, or the parts of it that this key opens, for the laptop that asked. Errors as `opened`."""
    try:
        return seal(opened(sealed, member, own), member, [to])
    except ProtocolError:
        if not split.is_split(sealed):
            raise
    return age.seal(split.records(split.read(sealed), KeyId(bytes.fromhex(member)), own), [to])


def opened(sealed: bytes, member: MemberId, own: Identity) -> bytes:
    """The key of this person's database.

    Errors: SealRefused's (not sealed to `own`, damaged), WrongLength, UnknownVersion, InsideDiffers (it is
    another person's).
    """
    if split.is_split(sealed):
        sealed = split.read(sealed).whole
    plain = age.open_file(sealed, own, max_plain=PLAIN_BYTES)
    if len(plain) != PLAIN_BYTES:
        raise WrongLength("an escrow")
    if plain[0] != VERSION:
        raise UnknownVersion(f"escrow version {plain[0]}")
    if not hmac.compare_digest(plain[1 : 1 + ID_BYTES], bytes.fromhex(member)):
        raise InsideDiffers("another person's work")
    return plain[1 + ID_BYTES :]
