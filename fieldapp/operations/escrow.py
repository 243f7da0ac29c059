"""A database's key as it is given to others: sealed, and bound to the person whose work it opens.

    01 ‖ the person's key id, 16 bytes ‖ the database's key, 32 bytes

The name is in it because locks lie in files that everybody with this OS account can exchange: else a coordinator
who means to open one person's work could be made to open another's.
"""

from __future__ import annotations

import hmac
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from fieldapp.config import Home
from fieldapp.errors import RosterRefused
from fieldapp.model import MemberId, Opens
from fieldapp.operations import areas, case_wire, rosters
from fieldapp.security.passphrase import KEY_BYTES
from fieldapp.store import belonging, cases, held
from fieldapp.store.engine import Tx
from sync.protocol import age, canonical, split
from sync.protocol.charter import MAX_READERS
from sync.protocol.errors import InsideDiffers, ProtocolError, UnknownVersion, WrongLength
from sync.protocol.identifiers import ID_BYTES, AreaId, ContentClass, KeyId
from sync.protocol.keys import Identity, Recipient
from sync.protocol.programme import escrow_circle, escrow_parts

VERSION: Final = 1
CIRCLE: Final = "escrow_circle"  # identity: to whom the escrow was sealed, as CBOR; none: seal another
SEALED: Final = (
    "escrow_sealed"  # identity: SHA-256 of the escrow; beside the database anybody here can write another
)
HELD: Final = "key_held"  # identity: b"1" while somebody who opens it no longer may have the database's key
_MOST_BYTES: Final = 1024 * 1024
PLAIN_BYTES: Final = 1 + ID_BYTES + KEY_BYTES


@dataclass(frozen=True, slots=True)
class Circle:
    """To whom a member's escrow is sealed: who may read all of their work, and the recovery key (PROTOCOL K-4).
    `parts`: where no other coordinator may, those who may read all of it together, a part for each (K-13)."""

    whole: tuple[Recipient, ...]
    parts: tuple[tuple[Recipient, ...], ...] = ()

    def to_bytes(self) -> bytes:
        """By which it is told that others belong to it now."""
        return canonical.encode([[one.raw for one in row] for row in (self.whole, *self.parts)])

    def leaves_out(self, before: bytes) -> bool:
        """Whether somebody could open an escrow to the circle `before`, alone or with others, and none to this one:
        the key is in their hands, and needs to be another. Of what an earlier program kept it is not known."""
        try:
            whole, *parts = (frozenset(row) for row in canonical.decode(before, max_bytes=_MOST_BYTES))  # type: ignore[union-attr, arg-type]
        except (ProtocolError, TypeError, ValueError):
            return True
        now = [frozenset(one.raw for one in row) for row in self.parts]
        if not whole <= {one.raw for one in self.whole}:
            return True
        # Whoever holds one of each old part holds one of each new part where each new one contains an old one.
        return bool(parts) and not (now and all(any(old <= new for old in parts) for new in now))


def circle(place: Home, member: MemberId, tx: Tx) -> Circle:
    """Raises RosterRefused where no programme is known yet, or nothing came that could be sealed to."""
    roster, key = rosters.load(place), KeyId(bytes.fromhex(member))
    where, lanes = areas.of_member(roster, key, belonging.agreed(tx)), _lanes(tx)
    try:
        whole = escrow_circle(roster, key, where, lanes)
        parts = escrow_parts(roster, key, where, lanes)
    except ProtocolError as problem:
        raise RosterRefused(reason=problem.plain) from problem
    fits = len(parts) <= split.MOST_PARTS and sum(map(len, parts)) <= MAX_READERS - len(parts)
    return Circle(whole, parts if fits else ())


def _lanes(tx: Tx) -> frozenset[tuple[AreaId, ContentClass | None]]:
    """What lies in the database, also of areas in which its person works no more: until it is purged."""
    found = {
        (AreaId(bytes.fromhex(area)), rosters.wire_class(kind) if kind else None)
        for area, kind in held.lanes(tx)
        if len(area) == 2 * ID_BYTES
    }
    return frozenset(found | {(case_wire.read_sheet(one).area, None) for one in cases.all_sheets(tx)})


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
