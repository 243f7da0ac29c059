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
from fieldapp.errors import AnswerRefused, SlotsDamaged
from fieldapp.key_errors import PartAnswered
from fieldapp.model import MemberId
from fieldapp.operations import escrow
from fieldapp.security import slots
from fieldapp.store.engine import opens_with
from sync.protocol import age, canonical, split
from sync.protocol.errors import ProtocolError
from sync.protocol.identifiers import KeyId
from sync.protocol.keys import Identity
from sync.protocol.reopening import MAX_ANSWER_BYTES

_MOST_BYTES: Final = MAX_ANSWER_BYTES * (split.MOST_PARTS + 1)
_MOST_PLAIN: Final = split.RECORD_BYTES * split.MOST_PARTS


def lacking(folder: PersonFolder, member: MemberId, own: Identity, sealed: bytes) -> bytes:
    """The escrow as it is asked for: without the parts that came. Raises SlotsDamaged."""
    if not split.is_split(sealed):
        return sealed
    whole = _read(sealed)
    return whole.without(tuple(_known(folder, member, own, whole))).to_bytes()


def opened(folder: PersonFolder, member: MemberId, own: Identity, answered: bytes) -> bytes:
    """The key of this person's database, by an answer and those that came before it.

    Errors: those of `escrow.opened` and of `split.shares`. Raises PartAnswered where more are needed, SlotsDamaged;
    AnswerRefused for a whole key, as two sheets give it, that is not the database's: beside parts, which show by
    themselves that they are true, that tells of no damage.
    """
    sealed = slots.read_slots(folder.slots).escrow
    if not split.is_split(sealed):
        return escrow.opened(answered, member, own)
    key = _of_two_sheets(member, own, answered)
    if key is not None:
        if opens_with(folder.vault, key) or slots.read_slots(folder.slots).coming_escrow:
            return key
        raise AnswerRefused(reason="the key in it is another one; parts of coordinators would open it still")
    whole = _read(sealed)
    before = _known(folder, member, own, whole)
    known = before | _shares(whole, member, own, answered)
    if known.keys() == before.keys():  # left on the stick, or a server gives it for the next request
        raise AnswerRefused(reason="this answer was taken before; those that are still needed have not come")
    key = split.key_of(whole, known)
    if key is None:
        _keep(folder, member, own, whole, answered)
        raise PartAnswered(left=whole.count - len(known))
    return key


def _of_two_sheets(member: MemberId, own: Identity, answered: bytes) -> bytes | None:
    with suppress(ProtocolError):
        return escrow.opened(answered, member, own)
    return None


def serves(folder: PersonFolder, member: MemberId, own: Identity, answered: bytes) -> bool:
    """Whether an answer opens something that is still asked for; nothing is taken or kept."""
    with suppress(ProtocolError, SlotsDamaged):
        sealed = slots.read_slots(folder.slots).escrow
        key = _of_two_sheets(member, own, answered)
        if key is not None:
            return opens_with(folder.vault, key)
        if not split.is_split(sealed):
            return False
        whole = _read(sealed)
        known = _known(folder, member, own, whole)
        return not _shares(whole, member, own, answered).keys() <= known.keys()
    return False


def _read(sealed: bytes) -> split.Split:
    """Raises SlotsDamaged: it lies in a file that everybody with this OS account can write."""
    try:
        return split.read(sealed)
    except ProtocolError as problem:
        raise SlotsDamaged from problem


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


def _keep(folder: PersonFolder, member: MemberId, own: Identity, whole: split.Split, answered: bytes) -> None:
    """Beside the key that opens it, one for each part: no other pushes it out. Raises SlotsDamaged, DiskFull."""
    kept, have = list[bytes](), set[int]()
    for one in (*_kept(folder), answered):
        with suppress(ProtocolError):
            more = set(_shares(whole, member, own, one)) - have
            kept += [one] if more else []
            have |= more
    now = slots.read_slots(folder.answer_key)
    slots.write_slots(folder.answer_key, replace(now, escrow=canonical.encode(kept)))
