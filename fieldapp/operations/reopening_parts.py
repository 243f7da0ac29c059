"""The answers of several coordinators to one request, none of whom may read all of somebody's work (PROTOCOL K-13).

Each is sealed to the key that was made for the answers, and is kept like that beside it: with another passphrase, or
once the work is open, they go with that key.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from typing import Final

from fieldapp.config import PersonFolder
from fieldapp.errors import SlotsDamaged
from fieldapp.key_errors import PartAnswered
from fieldapp.model import MemberId
from fieldapp.operations import escrow
from fieldapp.security import slots
from sync.protocol import age, canonical, split
from sync.protocol.errors import ProtocolError
from sync.protocol.identifiers import KeyId
from sync.protocol.keys import Identity
from sync.protocol.reopening import MAX_ANSWER_BYTES

_MOST_BYTES: Final = MAX_ANSWER_BYTES * (split.MOST_PARTS + 1)
_MOST_PLAIN: Final = split.RECORD_BYTES * split.MOST_PARTS


def lacking(folder: PersonFolder, member: MemberId, own: Identity, sealed: bytes) -> bytes:
    """The escrow as it is asked for: without the parts that came."""
    if not split.is_split(sealed):
        return sealed
    whole = split.read(sealed)
    return whole.without(tuple(_known(folder, member, own, whole))).to_bytes()


def opened(folder: PersonFolder, member: MemberId, own: Identity, answered: bytes) -> bytes:
    """The key of this person's database, by an answer and those that came before it.

    Errors: those of `escrow.opened` and of `split.shares`. Raises PartAnswered where more are needed, SlotsDamaged.
    """
    sealed = slots.read_slots(folder.slots).escrow
    if not split.is_split(sealed):
        return escrow.opened(answered, member, own)
    with suppress(ProtocolError):  # of two sheets
        return escrow.opened(answered, member, own)
    whole = split.read(sealed)
    known = _known(folder, member, own, whole)
    known |= _shares(whole, member, own, answered)
    key = split.key_of(whole, known)
    if key is None:
        _keep(folder, answered)
        raise PartAnswered(left=whole.count - len(known))
    return key


def _known(folder: PersonFolder, member: MemberId, own: Identity, whole: split.Split) -> dict[int, bytes]:
    known = dict[int, bytes]()
    for one in _kept(folder):
        with suppress(ProtocolError):  # of an escrow that was made anew since
            known |= _shares(whole, member, own, one)
    return known


def _shares(whole: split.Split, member: MemberId, own: Identity, answered: bytes) -> dict[int, bytes]:
    plain = age.open_file(answered, own, max_plain=_MOST_PLAIN)
    return split.shares(whole, KeyId(bytes.fromhex(member)), plain)


def _kept(folder: PersonFolder) -> Iterator[bytes]:
    with suppress(ProtocolError, SlotsDamaged):
        match canonical.decode(slots.read_slots(folder.answer_key).escrow, max_bytes=_MOST_BYTES):
            case list(found):
                yield from (one for one in found if isinstance(one, bytes))


def _keep(folder: PersonFolder, answered: bytes) -> None:
    """Beside the key that opens it. Raises SlotsDamaged, DiskFull."""
    all_of_them = [*dict.fromkeys((*_kept(folder), answered))][-split.MOST_PARTS :]
    now = slots.read_slots(folder.answer_key)
    slots.write_slots(folder.answer_key, replace(now, escrow=canonical.encode(all_of_them)))
