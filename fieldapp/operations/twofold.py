"""A coordinator's register that went two ways (PROTOCOL R-12): their laptop was put back from an older copy that nobody
told it of, or two copies are in use. Whoever is shown the other way takes no list with it; here it gets a name, and the
place from which a departure heals it.
"""

from __future__ import annotations

from contextlib import suppress
from typing import Final

from fieldapp.errors import RosterRefused
from fieldapp.log import topic
from fieldapp.model import MemberId
from fieldapp.operations import notices, picture, rosters
from fieldapp.operations.desk import Desk
from fieldapp.store import identity
from fieldapp.store.engine import Tx
from sync.protocol.bundle import Bundle, read_bundle
from sync.protocol.errors import ProtocolError
from sync.protocol.identifiers import KeyId
from sync.protocol.register import Revoke, peek_entry, read_entry
from sync.protocol.roster import Roster

TWICE: Final = "signed twice "  # identity, before a key id: the first version of which two were shown
NOTICE: Final = "notice.signed_twice"
OTHER: Final = "signed otherwise "  # identity, before a key id: a bundle of the entries that were refused
SHORT: Final = 8  # digits of a key whose owner's name never came here


def merge(desk: Desk, bundle: bytes) -> bool:
    """As `rosters.merge`; of a list that is refused it is found out who signed twice in one place of it.

    Raises RosterRefused.
    """
    try:
        return rosters.merge(desk.home, bundle)
    except RosterRefused:
        _look(desk, bundle)
        raise


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
    with suppress(ProtocolError):
        before = chain[after - 1] if after else None
        for raw in () if other is None else read_bundle(other).entries:
            before = read_entry(raw, before, roster.charters)
            found.append(before)
    acts = (act for one in found for act in one.entry.acts if isinstance(act, Revoke))
    return tuple(dict.fromkeys(acts))


def first(tx: Tx, key: KeyId) -> int | None:
    """The first version that somebody signed twice, as far as it came here; None of all others."""
    raw = identity.get(tx, TWICE + key.hex())
    return None if raw is None else int(raw)


def settle(desk: Desk) -> None:
    """Whoever departed before that place contradicts nothing any more."""
    with desk.vault.read() as tx:
        kept = identity.beginning(tx, TWICE)
    roster = rosters.load(desk.home)
    over = [name for name, raw in kept.items() if _is_healed(roster, name.removeprefix(TWICE), int(raw))]
    if over:
        with desk.vault.write() as tx:
            for name in over:
                identity.forget(tx, name)
                identity.forget(tx, OTHER + name.removeprefix(TWICE))
            _tell(tx)


def _is_healed(roster: Roster, key: str, version: int) -> bool:
    departure = roster.departure(KeyId(bytes.fromhex(key)))
    return departure is not None and departure.register_version < version


def _tell(tx: Tx) -> None:
    members = [MemberId(name.removeprefix(TWICE)) for name in identity.beginning(tx, TWICE)]
    if not members:
        notices.take_back(tx, NOTICE)
        return
    names = picture.names(tx)
    notices.put(tx, NOTICE, who=", ".join(names.member(one) or one[:SHORT] for one in members))
