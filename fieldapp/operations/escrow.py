"""A database's key as it is given to others: sealed, and bound to the person whose work it opens.

    01 ‖ the person's key id, 16 bytes ‖ the database's key, 32 bytes

The name is in it because locks lie in files that everybody with this OS account can exchange: else a coordinator
who means to open one person's work could be made to open another's.
"""

from __future__ import annotations

import hmac
from collections.abc import Sequence
from typing import Final

from fieldapp.config import Home
from fieldapp.model import MemberId
from fieldapp.operations import areas, rosters
from fieldapp.security.passphrase import KEY_BYTES
from fieldapp.store import belonging
from fieldapp.store.engine import Tx
from sync.protocol import age
from sync.protocol.errors import InsideDiffers, ProtocolError, UnknownVersion, WrongLength
from sync.protocol.identifiers import ID_BYTES, KeyId
from sync.protocol.keys import Identity, Recipient
from sync.protocol.programme import escrow_circle

VERSION: Final = 1
CIRCLE: Final = "escrow_circle"  # identity: a hash of to whom the escrow was sealed; none: seal another
PLAIN_BYTES: Final = 1 + ID_BYTES + KEY_BYTES


def circle(place: Home, member: MemberId, tx: Tx) -> tuple[Recipient, ...]:
    """To whom a member's escrow is sealed: who may read all of their work, and the recovery key (PROTOCOL K-4).

    Raises RosterRefused where no programme is known yet.
    """
    roster, key = rosters.load(place), KeyId(bytes.fromhex(member))
    return tuple(escrow_circle(roster, key, areas.of_member(roster, key, belonging.agreed(tx))))


def seal(key: bytes, member: MemberId, to: Sequence[Recipient]) -> bytes:
    """An age file that each of `to` opens."""
    return age.seal(bytes([VERSION]) + bytes.fromhex(member) + key, to)


def opens(sealed: bytes, member: MemberId, own: Identity) -> bool:
    """Whether `opened` would give the key."""
    try:
        opened(sealed, member, own)
    except ProtocolError:
        return False
    return True


def opened(sealed: bytes, member: MemberId, own: Identity) -> bytes:
    """The key of this person's database.

    Errors: SealRefused's (not sealed to `own`, damaged), WrongLength, UnknownVersion, InsideDiffers (it is
    another person's).
    """
    plain = age.open_file(sealed, own, max_plain=PLAIN_BYTES)
    if len(plain) != PLAIN_BYTES:
        raise WrongLength("an escrow")
    if plain[0] != VERSION:
        raise UnknownVersion(f"escrow version {plain[0]}")
    if not hmac.compare_digest(plain[1 : 1 + ID_BYTES], bytes.fromhex(member)):
        raise InsideDiffers("another person's work")
    return plain[1 + ID_BYTES :]
