"""Whose signature counts here, and the server's own: the roster as given, and the receipt key in its file."""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from sync.protocol.bundle import MAX_BUNDLE_BYTES
from sync.protocol.envelope import (
    batch_hash,
    place_before,
    place_continued,
    place_of,
    place_since,
    verify_header,
)
from sync.protocol.errors import ProtocolError, UnknownKey, WrongLength
from sync.protocol.identifiers import BatchHash, KeyId
from sync.protocol.keys import SEED_BYTES, SigningKey, VerifyKey
from sync.protocol.receipts import Keeper, read_receipt, read_token, sign_receipt
from sync.protocol.roster import Roster
from sync.protocol.succession import destroyed_objects
from sync.server.delivery import area_mailbox, mailbox_for, person_mailbox
from sync.server.refusals import KeyNotNamed, NoRosterYet, TooLongRoster
from sync.server.store import Store, Transaction, mailbox
from sync.server.store.mailbox import Announced

RECEIPT_KEY_FILE = "receipt.key"
ROSTER = "roster"  # the setting that holds the newest roster as a bundle
ROSTER_MARK = "roster mark"  # SHA-256 of that bundle: cheap to compare


class WrongKey(Exception):
    """The folder's receipt key is not one of those by which laptops know this mailbox. Said to whoever runs it."""


def receipt_key(folder: Path) -> SigningKey:
    """The key in the store's folder; made at the first start. It can sign receipts and nothing else.

    Raises WrongKey."""
    file = folder / RECEIPT_KEY_FILE
    if file.exists():
        return _read_key(file)
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    key = SigningKey.generate()
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as opened:
        opened.write(key.seed[:SEED_BYTES])
        opened.flush()
        os.fsync(opened.fileno())
    return key


def _read_key(file: Path) -> SigningKey:
    try:
        return SigningKey(file.read_bytes())
    except WrongLength as error:
        raise WrongKey(f"{file} is damaged. Put the one of your last backup in its place.") from error


def named_key(folder: Path, roster: Roster | None) -> SigningKey:
    """The folder's key, which the newest charter must name: laptops believe no other's receipts, and what is receipted
    with another waits for ever. Only where there is no list yet is a missing one made. Raises WrongKey."""
    if roster is None:
        return receipt_key(folder)
    file = folder / RECEIPT_KEY_FILE
    if not file.exists():
        raise WrongKey(
            f"There is no {RECEIPT_KEY_FILE} in {folder}, and the list of keys names one. Name its folder with "
            "--store, or put the file of your last backup there."
        )
    key = _read_key(file)
    if not _names(roster, key):
        raise WrongKey(
            f"The newest charter does not name the key in {file}. Name the right folder with --store, put the file "
            "of your last backup there, or let the root keys sign a charter that names this one."
        )
    return key


def _names(roster: Roster, key: SigningKey) -> bool:
    return key.key_id in {one.key_id for one in roster.charter.receipt_keys}


@dataclass(frozen=True, slots=True)
class _Held:
    """A roster as it was read from the store, by which it is known again."""

    mark: bytes | None
    roster: Roster | None


class Keys:
    """The newest roster of the store, kept read as long as the store names the same one: any process may bring news."""

    def __init__(self, store: Store, receipt: SigningKey, clock: Callable[[], int]) -> None:
        self._store = store
        self._receipt = receipt
        self._clock = clock
        self._held = _Held(None, None)

    @property
    def server(self) -> VerifyKey:
        """By which laptops know this server's receipts."""
        return self._receipt.public

    def _key_of(self, key_id: KeyId) -> VerifyKey:
        """Of the roster in memory; of the store's where that one does not know the key."""
        if self._held.roster is not None:
            with contextlib.suppress(UnknownKey):
                return self._held.roster.verify_key(key_id)
        return self.roster.verify_key(key_id)

    @property
    def roster(self) -> Roster:
        """As the store has it now. Raises NoRosterYet."""
        held = self._held
        if held.mark is None or held.mark != self._store.read(lambda c: mailbox.setting(c, ROSTER_MARK)):
            held = self._held = self._store.read(_stored)
        if held.roster is None:
            raise NoRosterYet
        return held.roster

    def give(self, bundle: bytes, token: bytes | None = None) -> bool:
        """The first roster, from whoever runs the server, or a continuation. True if it brought news.

        `token`: of somebody whom only the continuation names. Errors: ProtocolError; then the old one stays.
        """

        def continued(old: Roster | None) -> Roster:
            new = Roster.of_bundle(bundle) if old is None else old.merged(bundle)
            if old is None and not _names(new, self._receipt):
                raise KeyNotNamed
            if token is not None:
                read_token(token, new.verify_key, server=self._receipt.key_id, now=self._clock())
            return new

        old, new = self._replace(continued)
        return old is None or new.view != old.view or len(new.objects) != len(old.objects)

    def destroy_due(self) -> int:
        """Drop the wrapped secrets whose time is over; returns how many."""
        if self._store.read(_stored).roster is None:
            return 0
        old, new = self._replace(lambda old: old or self.roster)
        return 0 if old is None else len(old.objects) - len(new.objects)

    def _replace(self, change: Callable[[Roster | None], Roster]) -> tuple[Roster | None, Roster]:
        """The store's roster by a changed one, whatever another process does meanwhile; (before, after)."""
        while True:
            held = self._store.read(_stored)
            new = _named_only(change(held.roster), self._clock())
            raw = new.bundle().to_bytes()
            if len(raw) > MAX_BUNDLE_BYTES:
                raise TooLongRoster
            mark = hashlib.sha256(raw).digest()
            if mark == held.mark or self._store.write(lambda c, h=held, r=raw, m=mark: _put(c, h, r, m)):  # type: ignore[misc]
                self._held = _Held(mark, new)
                return held.roster, new

    def verify(self, header: bytes) -> Announced:
        """A header whose sender is or was in the roster: the revoked too, coordinators set those apart.

        Errors: those of `verify_header`, NoRosterYet.
        """
        found = verify_header(header, self._key_of)
        return Announced(
            batch=batch_hash(header),
            sender=found.sender,
            mailbox=mailbox_for(found.to),
            header=header,
            length=found.body_length,
            body_hash=found.body_hash,
            place=place_of(found),
            before=place_before(found) if found.previous else b"",
            previous=found.previous or b"",
            since=place_since(found),
            continues=place_continued(found),
            continued=found.continues.batch if found.continues else b"",
        )

    def sign_receipt(self, batch: bytes, now: int) -> bytes:
        """Raises KeyNotNamed where a newer charter has dropped this server's key: nobody would believe it."""
        self.must_be_named()
        return sign_receipt(Keeper.SERVER, [BatchHash(batch)], now, self._receipt)

    def must_be_named(self) -> None:
        """By the list in memory, which any question for what waits brings up to date. Raises KeyNotNamed."""
        if self._held.roster is not None and not _names(self._held.roster, self._receipt):
            raise KeyNotNamed

    def is_own(self, receipt: bytes, batch: bytes) -> bool:
        """Whether laptops can believe a kept receipt: it is whole, for this batch and by the server's key of today."""
        try:
            return batch in read_receipt(receipt, self._own_key).batches
        except ProtocolError:
            return False

    def check(self, announced: Announced, receipt: bytes) -> str:
        """What is wrong with a kept header and receipt; "" if nothing. A receipt may be by any key that a charter of
        this programme ever named."""
        return ", ".join(
            filter(None, (self._header_wrong(announced), self._receipt_wrong(announced, receipt)))
        )

    def _header_wrong(self, announced: Announced) -> str:
        try:
            same = self.verify(announced.header) == announced
        except ProtocolError as error:
            return f"the header does not hold: {error.code}"
        return "" if same else "the row differs from its header"

    def _receipt_wrong(self, announced: Announced, receipt: bytes) -> str:
        try:
            found = read_receipt(receipt, self._any_key)
        except ProtocolError as error:
            return f"the receipt does not hold: {error.code}"
        return "" if found.batches == (announced.batch,) else "the receipt is for another batch"

    def _any_key(self, key_id: KeyId) -> VerifyKey:
        named = (key for one in self.roster.charters for key in one.charter.receipt_keys)
        return {key.key_id: key for key in named}.get(key_id) or self._own_key(key_id)

    def _own_key(self, key_id: KeyId) -> VerifyKey:
        if key_id != self._receipt.key_id:
            raise UnknownKey
        return self._receipt.public

    def member(self, token: bytes, now: int) -> KeyId:
        """Who fetches. Errors: those of `read_token`."""
        return read_token(token, self._key_of, server=self._receipt.key_id, now=now).member

    @property
    def members(self) -> frozenset[bytes]:
        """Key ids of all who are or were in the roster."""
        roster = self.roster
        readers = (reader.key.key_id for one in roster.charters for reader in one.charter.readers)
        return frozenset((*roster.writers, *readers))

    def mailboxes(self, member: KeyId) -> frozenset[bytes]:
        """The member's own, and for a reader of the newest charter its areas' classes."""
        mine = {person_mailbox(member)}
        try:
            scopes = self.roster.reader(member).scopes
        except UnknownKey:
            scopes = ()
        for scope in scopes:
            mine |= {area_mailbox(scope.area, one) for one in scope.classes}
        return frozenset(mine)


def stored_roster(transaction: Transaction) -> Roster | None:
    """The list of keys in the store; None where none was given yet."""
    return _stored(transaction).roster


def _stored(transaction: Transaction) -> _Held:
    raw = mailbox.setting(transaction, ROSTER)
    return _Held(None, None) if raw is None else _Held(hashlib.sha256(raw).digest(), Roster.of_bundle(raw))


def _put(transaction: Transaction, before: _Held, raw: bytes, mark: bytes) -> bool:
    """False where somebody else put another roster since `before` was read."""
    kept = mailbox.setting(transaction, ROSTER)
    if (None if kept is None else hashlib.sha256(kept).digest()) != before.mark:
        return False
    mailbox.put_setting(transaction, ROSTER, raw)
    mailbox.put_setting(transaction, ROSTER_MARK, mark)
    return True


def _named_only(roster: Roster, now: int) -> Roster:
    """Without objects that no chain names: otherwise any member could fill the server with them; and without the
    secrets whose time is over (E-4)."""
    gone = destroyed_objects(roster, now)
    return replace(
        roster,
        objects={
            name: raw for name, raw in roster.objects.items() if name in roster.named and name not in gone
        },
    )
