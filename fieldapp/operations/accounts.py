"""Signing in, locking, and what lies on a laptop for each person who works on it."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import UTC
from pathlib import Path
from types import MappingProxyType

from fieldapp.casework import compare
from fieldapp.config import Home, read_machine, write_durably, write_machine
from fieldapp.errors import (
    DatabaseDamaged,
    DeviceSecretMissing,
    FieldError,
    PutAway,
    StoreBusy,
    TooSoon,
    UnknownMember,
    WrongPassphrase,
)
from fieldapp.log import short, topic
from fieldapp.model import MemberId, Role, Tile
from fieldapp.operations import escrow, library, naming, pinning, rekeying, rosters
from fieldapp.operations.desk import Clock, Desk, Opened, system_clock
from fieldapp.security import delay, keystore, slots
from fieldapp.security import tiles as sealed_tiles
from fieldapp.security.passphrase import KEY_BYTES, PRODUCT_COST, Cost, check_new
from fieldapp.store import identity
from fieldapp.store.engine import Vault, create_vault, open_vault, opens_with
from sync.protocol.keys import MemberKeys

NAMELESS = "?"


def tiles(home: Path) -> tuple[Tile, ...]:
    """Everybody who works on this laptop, by name; NAMELESS where the name was lost, until they sign in: also where the
    keyring was, for whoever wants their work opened anew has to say whose. Raises KeyringAbsent.
    """
    place = Home(home)
    members = place.members()
    if not members:
        return ()
    try:
        secret = keystore.open_keystore(place).secret()
    except DeviceSecretMissing:
        return tuple(Tile(member, NAMELESS, Role.WORKER) for member in members)
    found = []
    for member in members:
        try:
            found.append(sealed_tiles.open_tile(place.person(member).tile.read_bytes(), member, secret))
        except (OSError, ValueError):  # a damaged tile hides a name, not a person and their work
            found.append(Tile(member, NAMELESS, Role.WORKER))
    return tuple(sorted(found, key=lambda tile: (tile.name.casefold(), tile.member)))


def sign_in(home: Path, member: MemberId, passphrase: str, *, clock: Clock = system_clock) -> Desk:
    """Open one person's database.

    Raises WrongPassphrase, TooSoon, UnknownMember, SlotsDamaged, PutAway, DatabaseDamaged, NewerDatabase,
    DeviceSecretMissing, KeyringAbsent.
    """
    place = Home(home)
    if member not in place.members():
        raise UnknownMember
    kept = keystore.open_keystore(place)
    opened = _open(place, member, passphrase, kept, clock)
    with opened.vault.read() as tx:
        name = identity.need(tx, "name").decode()
        role = Role(identity.need(tx, "role").decode())
        server = (identity.get(tx, "server") or b"").decode() or read_machine(place).server
    desk = Desk(place, member, name, role, server, kept, clock, opened)
    topic("vault").info("signed in: %s", short(member))
    slots.even_out(desk.folder.slots)
    _mend_tile(desk)
    return _settle(desk)


def _mend_tile(desk: Desk) -> None:
    path, secret = desk.folder.tile, desk.keystore.secret()
    try:
        sealed_tiles.open_tile(path.read_bytes(), desk.member, secret)
    except (OSError, ValueError):
        with suppress(OSError):  # tried again at the next sign-in
            write_durably(path, sealed_tiles.seal_tile(Tile(desk.member, desk.name, desk.role), secret))


def take_office(desk: Desk, role: Role) -> None:
    """What somebody is in the programme, once it is known; also on their tile."""
    tile = Tile(desk.member, desk.name, role)
    with desk.vault.write() as tx:
        identity.put(tx, "role", role.encode())
        identity.put_member(tx, tile)
    desk.role = role
    write_durably(desk.folder.tile, sealed_tiles.seal_tile(tile, desk.keystore.secret()))


def unlock(desk: Desk, passphrase: str) -> None:
    """Open the database again after `lock`. Raises as `sign_in`."""
    if desk.opened is None:
        desk.opened = _open(desk.home, desk.member, passphrase, desk.keystore, desk.clock)
        _settle(desk)


def lock(desk: Desk) -> None:
    """Drop the key, the connections and what was read. What was saved is saved; nothing is written here."""
    opened, desk.opened = desk.opened, None
    rosters.unpin(desk.home, desk.member)
    if opened is not None:
        opened.vault.dispose()
        compare.forget()
        library.forget_parsed()
        topic("vault").info("locked: %s", short(desk.member))


def close(desk: Desk) -> None:
    """Sign out. Unsent work stays."""
    lock(desk)


def change_passphrase(desk: Desk, old: str, new: str, *, cost: Cost = PRODUCT_COST) -> None:
    """Another passphrase for the same database. Raises WrongPassphrase, TooSoon, PassphraseTooShort; StoreBusy where
    something else gave the database another key meanwhile: a lock for this one would open nothing."""
    check_new(new)
    _database_key(desk.home, desk.member, old, desk.keystore, desk.clock)
    key = desk.database_key
    if not opens_with(desk.folder.vault, key):
        raise StoreBusy
    path = desk.folder.slots
    slot = slots.close_slot(key, new, desk.keystore.secret(), desk.member, cost)
    before = slots.read_slots(path)
    if before.coming is not None:
        # Which of the two escrows is this key's is not sure: the next sign-in seals another.
        with desk.vault.write() as tx:
            identity.forget(tx, escrow.SEALED)
    slots.write_slots(path, replace(before, person=slot, coming=None, coming_escrow=b""))


def choose_file_keystore(home: Path) -> str:
    """A person chose to do without a keyring; returns, in plain words, what that costs."""
    return keystore.choose_file(Home(home))


def remember_server(home: Path, server: str) -> None:
    """The server that this laptop's locked outboxes are sent to."""
    place = Home(home)
    write_machine(place, replace(read_machine(place), server=server))


def create(
    home: Path,
    tile: Tile,
    keys: MemberKeys,
    passphrase: str,
    *,
    clock: Clock = system_clock,
    cost: Cost = PRODUCT_COST,
    first: Mapping[str, bytes] = MappingProxyType({}),
) -> Desk:
    """Make one person's folder, locks and database, and sign them in. The member's id is their key's. `first`: what
    their database holds of them before anybody sees them among those who work here: no power cut comes between.

    The escrow is made by `renew_escrow` when the programme is known. Raises PassphraseTooShort,
    NameRefused, KeyringAbsent, DiskFull, FileExistsError.
    """
    check_new(passphrase)
    naming.check(tile.name)
    place = Home(home)
    kept = keystore.open_keystore(place)
    secret = kept.make_secret()
    folder = place.person(tile.member)
    folder.make()
    key = secrets.token_bytes(KEY_BYTES)
    vault = create_vault(folder.vault, key)
    with vault.write() as tx:
        identity.put(tx, "name", tile.name.encode())
        identity.put(tx, "role", tile.role.encode())
        identity.put(tx, "keys", keys.to_bytes())
        identity.put_member(tx, tile)
        for name, value in first.items():
            identity.put(tx, name, value)
    slot = slots.close_slot(key, passphrase, secret, tile.member, cost)
    write_durably(folder.tile, sealed_tiles.seal_tile(tile, secret))
    slots.write_slots(folder.slots, slots.Slots(slot))
    return Desk(place, tile.member, tile.name, tile.role, "", kept, clock, Opened(vault, keys, key))


def renew_escrow(desk: Desk, *, only_if_changed: bool = False) -> None:
    """Seal the database's key to the coordinators who may read all of it, and the recovery key: a forgotten passphrase
    or a lost keyring then loses nothing. Also where another one lies there than was made: that would be missed when it
    is needed. Raises RosterRefused where no programme is known yet.
    """
    with desk.vault.read() as tx:
        to = escrow.circle(desk.home, desk.member, tx)
        before, circle = identity.get(tx, escrow.CIRCLE), to.to_bytes()
        made = identity.get(tx, escrow.SEALED)
    path = desk.folder.slots
    kept = slots.read_slots(path)
    if only_if_changed and before == circle and made == hashlib.sha256(kept.escrow).digest():
        return
    sealed = escrow.made(desk.database_key, desk.member, to)
    with (
        desk.vault.write() as tx
    ):  # before it lies there: whoever can open it is known also after a power cut
        if before is not None and to.leaves_out(before):
            identity.put(tx, escrow.HELD, b"1")
        identity.put(tx, escrow.CIRCLE, circle)
        identity.put(tx, escrow.SEALED, hashlib.sha256(sealed).digest())
    # The rest stays: `coming` may be all that opens it.
    slots.write_slots(path, replace(kept, escrow=sealed))


def _database_key(
    home: Home, member: MemberId, passphrase: str, kept: keystore.Keystore, clock: Clock
) -> bytes:
    folder = home.person(member)
    slot = slots.read_slots(folder.slots).person
    if slot is None:
        raise PutAway
    return open_slowly(slot, passphrase, kept.secret, member, folder.attempts, clock)


def open_slowly(
    slot: slots.PersonSlot,
    passphrase: str,
    secret: Callable[[], bytes],
    member: MemberId,
    attempts: Path,
    clock: Clock,
) -> bytes:
    """What a slot holds; each wrong passphrase in a row costs more time. `attempts`: the file that counts them.

    Raises WrongPassphrase, TooSoon, DeviceSecretMissing, KeyringAbsent.
    """
    now = clock().astimezone(UTC)
    before = delay.from_now_on(attempts, now)
    wait = delay.still_to_wait(before, now)
    if wait:
        raise TooSoon(wait)
    tried = delay.Attempts(before.failures + 1, now)
    delay.write_attempts(attempts, tried)  # before the answer: pulling the plug buys no try
    try:
        key = slots.open_slot(slot, passphrase, secret(), member)
    except slots.SlotClosed:
        raise WrongPassphrase(delay.still_to_wait(tried, now)) from None
    except BaseException:
        delay.write_attempts(attempts, before)  # it was not the passphrase
        raise
    delay.write_attempts(attempts, delay.Attempts())
    return key


def _open(home: Home, member: MemberId, passphrase: str, kept: keystore.Keystore, clock: Clock) -> Opened:
    key = _database_key(home, member, passphrase, kept, clock)
    key = rekeying.settle(home.person(member), member, key, passphrase, kept.secret)
    vault = open_vault(home.person(member).vault, key)
    try:
        with suppress(OSError):
            pinning.check(home, member, vault)
        if rekeying.is_due(home, member, vault):
            vault.dispose()  # nobody else may have it open
            key = rekeying.change_at_sign_in(home, member, key, passphrase, kept.secret)
            vault = open_vault(home.person(member).vault, key)
        with vault.read() as tx:
            return Opened(vault, MemberKeys.from_bytes(identity.need(tx, "keys")), key)
    except LookupError as problem:
        _leave(home, member, vault)
        raise DatabaseDamaged from problem
    except BaseException:
        _leave(home, member, vault)
        raise


def _leave(home: Home, member: MemberId, vault: Vault) -> None:
    vault.dispose()
    rosters.unpin(home, member)


def _settle(desk: Desk) -> Desk:
    """What a crash or a locked round left undone: seal what is not sealed, apply what came."""
    from fieldapp.operations import (
        carried,
        coordinators,
        enrolment,
        epochs,
        newer_files,
        photos,
        purging,
        remaking,
        reopening,
        rounds,
        sealing,
        tallies,
    )

    with suppress(FieldError, OSError):  # before anything is sealed in their places
        newer_files.reckon(desk)
    with suppress(FieldError, OSError):
        enrolment.take_office(desk)
    with suppress(FieldError):
        coordinators.go_on(desk)
    with suppress(FieldError):  # each of these is tried again at the next start
        tallies.send_completed(desk)
    with suppress(FieldError):
        reopening.tell(desk)
    sealing.recover(desk)
    if not desk.server:  # else after the next round, when the newest list has been heard
        with suppress(FieldError, OSError):
            epochs.keep_up(desk)
    with suppress(FieldError, OSError):  # an old escrow still opens for those who were there then
        renew_escrow(desk, only_if_changed=True)
    rounds.apply_quietly(desk)
    remaking.seal_all(desk)  # after the receipts: their files are gone for good
    with suppress(FieldError):
        purging.purge(desk)
    with suppress(FieldError):
        photos.let_go(desk)
    with suppress(FieldError, OSError):
        carried.settle(desk)
    with suppress(FieldError):
        pinning.keep(desk)
    return desk
