"""A coordinator's register that went two ways (PROTOCOL R-12): their laptop was put back from an older copy that nobody
told it of, or two copies are in use. Whoever is shown the other way takes no list with it; here it gets a name, and the
place from which a departure heals it. Then one way stands everywhere (R-4), and what the other one had withdrawn is
told to whoever can withdraw it again.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from contextlib import suppress
from typing import Final

from fieldapp.errors import RosterRefused
from fieldapp.key_errors import ListsParted
from fieldapp.log import topic
from fieldapp.model import MemberId
from fieldapp.operations import notices, picture, rosters
from fieldapp.operations.desk import Desk
from fieldapp.store import identity
from fieldapp.store.engine import Tx
from sync.protocol.bundle import Bundle, read_bundle
from sync.protocol.charter import peek_charter
from sync.protocol.errors import ProtocolError
from sync.protocol.identifiers import AreaId, KeyId
from sync.protocol.register import Revoke, peek_entry, read_entry
from sync.protocol.roster import Roster

TWICE: Final = "signed twice "  # identity, before a key id: the first version of which two were shown
NOTICE: Final = "notice.signed_twice"
PARTED: Final = "notice.parted"
PARTED_LEFT: Final = "notice.parted_left"
OTHER: Final = "signed otherwise "  # identity, before a key id: a bundle of the entries that were refused
DROPPED: Final = (
    "withdrawn before "  # identity, before a key id: whose keys were withdrawn in entries that are over
)
STAND_AGAIN: Final = "notice.stand_again"
SHORT: Final = 8  # digits of a key whose owner's name never came here


def merge(desk: Desk, bundle: bytes) -> bool:
    """As `rosters.merge`; of a list that is refused it is found out who signed twice in one place of it, or that the
    root did.

    Raises RosterRefused, ListsParted.
    """
    try:
        _keep_dropped(desk, bundle)
        return rosters.merge(desk.home, bundle)
    except RosterRefused:
        _look_for_parting(desk, bundle)
        _look(desk, bundle)
        raise


def _keep_dropped(desk: Desk, bundle: bytes) -> None:
    """Before a list is taken by which entries that were taken here end: whose keys were withdrawn in them. Not said
    anew by itself: who has the key of somebody who left could have signed them since, for whoever had not heard yet."""
    if not rosters.path_of(desk.home).exists():
        return
    before = rosters.load(desk.home)
    with suppress(ProtocolError):  # it is refused right after, and told then
        if all(peek_charter(one)[0] <= before.charter.version for one in read_bundle(bundle).charters):
            return
        after = before.merged(bundle)
        with desk.vault.write() as tx:
            for key, acts in _dropped(before, after).items():
                _not_withdrawn(tx, key, acts)
            if len(after.charter.departed) > len(before.charter.departed):
                notices.take_back(tx, "notice.two_lists")  # where it is not over it is told again
            _end_parting(tx)  # likewise


def _dropped(before: Roster, after: Roster) -> dict[KeyId, tuple[Revoke, ...]]:
    found = dict[KeyId, tuple[Revoke, ...]]()
    for departure in after.charter.departed:
        standing = {one.hash for one in after.registers.get(departure.key_id, ())}
        over = (one for one in before.registers.get(departure.key_id, ()) if one.hash not in standing)
        acts = tuple(act for one in over for act in one.entry.acts if isinstance(act, Revoke))
        if acts:
            found[departure.key_id] = acts
    return found


def _not_withdrawn(tx: Tx, key: KeyId, acts: Iterable[Revoke]) -> None:
    kept = json.loads(identity.get(tx, DROPPED + key.hex()) or b"[]")
    named = sorted({*map(tuple, kept), *((one.key_id.hex(), one.area.hex()) for one in acts)})
    identity.put(tx, DROPPED + key.hex(), json.dumps(named).encode())


def _look_for_parting(desk: Desk, bundle: bytes) -> None:
    """Two charters in one place (R-17): stands until a list comes that fits, or for as long as the key is used."""
    here = rosters.load(desk.home)
    with suppress(ProtocolError):
        theirs = Roster.of_bundle(bundle, programme=here.programme)
        if not here.is_parted_from(theirs):
            return
        mine = desk.keys.key_id
        left = theirs.departure(mine) is not None and here.departure(mine) is None
        with desk.vault.write() as tx:
            _end_parting(tx)
            notices.put(tx, PARTED_LEFT if left else PARTED)
        raise ListsParted


def _end_parting(tx: Tx) -> None:
    for one in (PARTED, PARTED_LEFT):
        notices.take_back(tx, one)


def _look(desk: Desk, bundle: bytes) -> None:
    try:
        found = rosters.load(desk.home).contradicted(bundle)
    except ProtocolError:
        return  # damaged, or no list at all
    if not found:
        return
    topic("sync").warning("%d registers went two ways", len(found))
    with desk.vault.write() as tx:
        for key, version in found.items():
            known = first(tx, key)
            if known is None or version < known:
                identity.put(tx, TWICE + key.hex(), str(version).encode())
            if known is None or version <= known:
                identity.put(tx, OTHER + key.hex(), _of_one(bundle, key, version))
        _tell(tx)


def _of_one(bundle: bytes, key: KeyId, version: int) -> bytes:
    places = ((peek_entry(one), one) for one in read_bundle(bundle).entries)
    mine = [raw for (signer, place, _), raw in places if signer == key and place >= version]
    return Bundle((), tuple(mine), (), ()).to_bytes()


def withdrawals(tx: Tx, roster: Roster, key: KeyId, after: int) -> tuple[Revoke, ...]:
    """What somebody withdrew, either way, in entries that their departure drops: who signs it signs this as well, or a
    thief's key would stand again."""
    chain, other = roster.registers.get(key, ()), identity.get(tx, OTHER + key.hex())
    found = list(chain[after:])
    in_office = tuple(
        one for one in roster.charters if all(gone.key_id != key for gone in one.charter.departed)
    )
    with suppress(ProtocolError):
        before = chain[after - 1] if after else None
        for raw in () if other is None else read_bundle(other).entries:
            before = read_entry(raw, before, in_office)
            found.append(before)
    acts = (act for one in found for act in one.entry.acts if isinstance(act, Revoke))
    return tuple(dict.fromkeys(acts))


def first(tx: Tx, key: KeyId) -> int | None:
    """The first version that somebody signed twice, as far as it came here; None of all others."""
    raw = identity.get(tx, TWICE + key.hex())
    return None if raw is None else int(raw)


def settle(desk: Desk) -> None:
    """Who departed contradicts nothing any more, but where an earlier program signed their departure after that place.
    What was withdrawn in the entries that are over, and stands again, is told."""
    with desk.vault.read() as tx:
        kept, dropped = identity.beginning(tx, TWICE), identity.beginning(tx, DROPPED)
    roster = rosters.load(desk.home)
    over = [name for name, raw in kept.items() if _is_healed(roster, name.removeprefix(TWICE), int(raw))]
    if not over and not dropped:
        return
    with desk.vault.write() as tx:
        for name in over:
            key = KeyId(bytes.fromhex(name.removeprefix(TWICE)))
            first_torn = int(kept[name])
            acts = withdrawals(tx, roster, key, min(first_torn - 1, len(roster.registers.get(key, ()))))
            _not_withdrawn(tx, key, acts)
            identity.forget(tx, name)
            identity.forget(tx, OTHER + key.hex())
        if over:
            _tell(tx)
        _tell_dropped(desk, tx, roster)


def _is_healed(roster: Roster, key: str, version: int) -> bool:
    departure = roster.departure(KeyId(bytes.fromhex(key)))
    return departure is not None and (departure.is_named or departure.register_version < version)


def _tell_dropped(desk: Desk, tx: Tx, roster: Roster) -> None:
    """Until each was withdrawn again, by whoever appoints there."""
    offices, stand, by = rosters.offices_of(roster, desk.keys.key_id), set[str](), set[MemberId]()
    for name, raw in identity.beginning(tx, DROPPED).items():
        mine = {key for key, area in json.loads(raw) if _stands_again(roster, offices, key, area)}
        if mine:
            stand |= mine
            by.add(MemberId(name.removeprefix(DROPPED)))
        else:
            identity.forget(tx, name)
    if not stand:
        notices.take_back(tx, STAND_AGAIN)
        return
    who, whose = _names(tx, sorted(by)), _names(tx, [MemberId(one) for one in sorted(stand)])
    notices.put(tx, STAND_AGAIN, who=who, whose=whose)


def _stands_again(roster: Roster, offices: Collection[AreaId], key: str, area: str) -> bool:
    writer, where = roster.writers.get(KeyId(bytes.fromhex(key))), AreaId(bytes.fromhex(area))
    return writer is not None and where in offices and where in writer.standing


def _names(tx: Tx, members: Iterable[MemberId]) -> str:
    names = picture.names(tx)
    return ", ".join(names.member(one) or one[:SHORT] for one in members)


def _tell(tx: Tx) -> None:
    members = [MemberId(name.removeprefix(TWICE)) for name in identity.beginning(tx, TWICE)]
    if not members:
        notices.take_back(tx, NOTICE)
        return
    notices.put(tx, NOTICE, who=_names(tx, members))
