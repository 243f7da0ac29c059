"""Another key for a person's database, after its old one was in other hands: whoever opened an escrow knew it.

Both keys have their locks in slots.json before the first page changes; the pages change in one transaction; then the
old locks go. So after a power cut at any moment one of the two keys fits, and the passphrase finds out which.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from typing import Final

from fieldapp.config import Home, PersonFolder
from fieldapp.errors import FieldError
from fieldapp.log import short, topic
from fieldapp.model import MemberId
from fieldapp.operations import escrow, pinning
from fieldapp.security import slots
from fieldapp.security.passphrase import KEY_BYTES, PRODUCT_COST, Cost
from fieldapp.store import engine, identity
from fieldapp.store.engine import Tx

# identity: SHA-256 of the key that the database is being given, and to whom its escrow was sealed, as escrow.CIRCLE
COMING: Final = "key_coming"
_HASH: Final = hashlib.sha256().digest_size


def change(place: Home, member: MemberId, key: bytes, passphrase: str, secret: bytes, cost: Cost) -> bytes:
    """Give the database another key under the same passphrase, and it a new escrow; returns the key that fits now.

    What goes wrong is tried again at the next sign-in. Raises SlotsDamaged, DiskFull.
    """
    folder, new = place.person(member), secrets.token_bytes(KEY_BYTES)
    vault = engine.open_vault(folder.vault, key)
    try:
        pinning.check(place, member, vault, at_sign_in=False)
        with vault.write() as tx:
            to = escrow.circle(place, member, tx)
            identity.put(tx, COMING, hashlib.sha256(new).digest() + to.to_bytes())
            identity.forget(tx, escrow.SEALED)  # should the change not end, another escrow is made
    finally:
        vault.dispose()
    coming = slots.close_slot(new, passphrase, secret, member, cost)
    now = _locks_of(folder, member, key, passphrase, secret)
    both = replace(now, coming=coming, coming_escrow=escrow.made(new, member, to))
    slots.write_slots(folder.slots, both)
    return _go_on(folder, member, key, new, both)


def _locks_of(
    folder: PersonFolder, member: MemberId, key: bytes, passphrase: str, secret: bytes
) -> slots.Slots:
    """Where the change before this one ended but for its locks, those that were coming are all that hold `key`."""
    now = slots.read_slots(folder.slots)
    if now.coming is not None:
        with suppress(slots.SlotClosed, FieldError):
            if slots.open_slot(now.coming, passphrase, secret, member) == key:
                return slots.Slots(now.coming, now.coming_escrow)
    return now


def is_due(place: Home, member: MemberId, vault: engine.Vault) -> bool:
    """Whether somebody has this key who may not, or not alone any longer (PROTOCOL K-7, K-13)."""
    with vault.read() as tx:
        if identity.get(tx, escrow.HELD) is not None:
            return True
        before = identity.get(tx, escrow.CIRCLE)
        if before is None:
            return False
        with suppress(FieldError, OSError):  # no programme is known yet
            return escrow.circle(place, member, tx).leaves_out(before)
    return False


def change_at_sign_in(
    place: Home, member: MemberId, key: bytes, passphrase: str, secret: Callable[[], bytes]
) -> bytes:
    """As `change`; returns the key that fits also where it goes wrong, and the next sign-in comes here again. Raises
    StoreBusy, DiskRefused, DiskFull where nobody knows which does."""
    folder = place.person(member)
    slot = slots.read_slots(folder.slots).person
    with suppress(FieldError, OSError):
        return change(place, member, key, passphrase, secret(), slot.cost if slot else PRODUCT_COST)
    topic("vault").warning("no new key yet: %s", short(member))
    if engine.opens_with(folder.vault, key):
        return key
    return settle(folder, member, key, passphrase, secret)


def settle(
    folder: PersonFolder, member: MemberId, key: bytes, passphrase: str, secret: Callable[[], bytes]
) -> bytes:
    """At sign-in, what a power cut left: `key` is what the person's slot holds; returns the key that fits."""
    both = slots.read_slots(folder.slots)
    if both.coming is None:
        return key
    with suppress(slots.SlotClosed):
        return _go_on(folder, member, key, slots.open_slot(both.coming, passphrase, secret(), member), both)
    return key


def _go_on(folder: PersonFolder, member: MemberId, key: bytes, new: bytes, both: slots.Slots) -> bytes:
    """`both`: the locks of the two keys, as they were read or written: what a second copy of the program, which changes
    it as well, has laid there since are those of another key."""
    if not engine.opens_with(folder.vault, new):
        if not _is_awaited(folder, key, new):
            topic("vault").warning("the locks of another key lay here; they count for nothing")
            now = slots.read_slots(folder.slots)
            slots.write_slots(folder.slots, replace(now, coming=None, coming_escrow=b""))
            return key
        try:
            engine.rekey(folder.vault, key, new)
        except FieldError as problem:  # the disk is full, or a second copy has it open
            topic("vault").warning("no new key yet: %s", type(problem).__name__)
        if not engine.opens_with(folder.vault, new):
            return key
    try:
        _seal_anew_later(folder, new)
        slots.write_slots(folder.slots, slots.Slots(both.coming, both.coming_escrow))
    except (FieldError, OSError) as problem:  # with the old locks the next sign-in comes here again
        topic("vault").warning("the old locks stay: %s", type(problem).__name__)
        return new
    topic("vault").info("another key: %s", short(member))
    return new


def _is_awaited(folder: PersonFolder, key: bytes, new: bytes) -> bool:
    """Whether the database itself waits for this key: locks of an earlier change, laid there again, would bring back a
    key that somebody else has."""
    vault = engine.open_vault(folder.vault, key)
    try:
        with vault.read() as tx:
            return _sealed_to(tx, new) is not None
    finally:
        vault.dispose()


def _sealed_to(tx: Tx, key: bytes) -> bytes | None:
    """To whom the escrow of the key that is awaited was sealed; None where that is another key, or none."""
    raw = identity.get(tx, COMING) or b""
    return raw[_HASH:] if raw[:_HASH] == hashlib.sha256(key).digest() else None


def _seal_anew_later(folder: PersonFolder, key: bytes) -> None:
    """Which of the two escrows is this key's is not sure where somebody asked for another answer between: to forget
    that one was made makes the next sign-in seal another. What the database says of who has its key stands but where
    it waited for this one: locks of the change that brought it, laid there again later, say nothing of who has it now.
    """
    vault = engine.open_vault(folder.vault, key)
    try:
        with vault.write() as tx:
            identity.forget(tx, escrow.SEALED)
            sealed_to = _sealed_to(tx, key)
            if sealed_to is not None:  # those of the day when it was made: they may not be those of today
                identity.put(tx, escrow.CIRCLE, sealed_to)
                identity.forget(tx, escrow.HELD)
                identity.forget(tx, COMING)
    finally:
        vault.dispose()
