"""Whose signature counts here, and the server's own: the roster as given, and the receipt key in its file."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from sync.protocol.bundle import MAX_BUNDLE_BYTES
from sync.protocol.envelope import batch_hash, verify_header
from sync.protocol.errors import UnknownKey
from sync.protocol.identifiers import BatchHash, KeyId
from sync.protocol.keys import SEED_BYTES, SigningKey, VerifyKey
from sync.protocol.receipts import Keeper, read_receipt, read_token, sign_receipt
from sync.protocol.roster import Roster
from sync.protocol.succession import destroyed
from sync.server.delivery import area_mailbox, mailbox_for, person_mailbox
from sync.server.refusals import NoRosterYet
from sync.server.store import Store, Transaction, mailbox
from sync.server.store.mailbox import Announced

RECEIPT_KEY_FILE = "receipt.key"
ROSTER = "roster"  # the setting that holds the newest roster as a bundle
ROSTER_VIEW = "roster view"  # its view hash: cheap to compare


def receipt_key(folder: Path) -> SigningKey:
    """The key in the store's folder; made at the first start. It can sign receipts and nothing else."""
    file = folder / RECEIPT_KEY_FILE
    try:
        return SigningKey(file.read_bytes())
    except FileNotFoundError:
        key = SigningKey.generate()
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as opened:
        opened.write(key.seed[:SEED_BYTES])
        opened.flush()
        os.fsync(opened.fileno())
    return key


class Keys:
    """Holds the newest roster; a better one replaces it whole, so that readers need no lock."""

    def __init__(self, store: Store, receipt: SigningKey, clock: Callable[[], int]) -> None:
        self._store = store
        self._receipt = receipt
        self._clock = clock
        self._learning = threading.Lock()
        self._roster: Roster | None = None
        self._read()

    @property
    def server(self) -> VerifyKey:
        """By which laptops know this server's receipts."""
        return self._receipt.public

    def _key_of(self, key_id: KeyId) -> VerifyKey:
        """Of the roster; looked up again in the store, where another worker process may have put news."""
        try:
            return self.roster.verify_key(key_id)
        except UnknownKey:
            kept = self._store.read(lambda c: mailbox.setting(c, ROSTER_VIEW))
            if kept is None or kept == self.roster.view:
                raise
            self._read()
            return self.roster.verify_key(key_id)

    def _read(self) -> None:
        kept = self._store.read(lambda c: mailbox.setting(c, ROSTER))
        self._roster = None if kept is None else Roster.of_bundle(kept)

    @property
    def roster(self) -> Roster:
        """Raises NoRosterYet."""
        if self._roster is None:
            raise NoRosterYet
        return self._roster

    def give(self, bundle: bytes, token: bytes | None = None) -> bool:
        """The first roster, from whoever runs the server, or a continuation. True if it brought news.

        `token`: of somebody whom only the continuation names. Errors: ProtocolError; then the old one stays.
        """
        with self._learning:
            self._read()  # another worker process may have been given more
            old = self._roster
            new = _named_only(Roster.of_bundle(bundle) if old is None else old.merged(bundle), self._clock())
            if token is not None:
                read_token(token, new.verify_key, server=self._receipt.key_id, now=self._clock())
            if old is not None and new.view == old.view and len(new.objects) == len(old.objects):
                return False
            raw = new.bundle().to_bytes()
            if len(raw) > MAX_BUNDLE_BYTES:
                raise MemoryError("the roster has outgrown one bundle")
            self._store.write(lambda c: _put(c, raw, new))
            self._roster = new
            return True

    def destroy_due(self) -> int:
        """Drop the wrapped secrets whose time is over; returns how many."""
        with self._learning:
            self._read()
            if self._roster is None:
                return 0
            kept = _named_only(self._roster, self._clock())
            gone = len(self._roster.objects) - len(kept.objects)
            if gone:
                self._store.write(lambda c: _put(c, kept.bundle().to_bytes(), kept))
                self._roster = kept
            return gone

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
        )

    def sign_receipt(self, announced: Announced, now: int) -> bytes:
        return sign_receipt(Keeper.SERVER, [BatchHash(announced.batch)], now, self._receipt)

    def check(self, announced: Announced, receipt: bytes) -> str:
        """What is wrong with a kept header or receipt; "" if nothing."""
        if self.verify(announced.header) != announced:
            return "the row differs from its header"
        if read_receipt(receipt, self._own_key).batches != (announced.batch,):
            return "the receipt is for another batch"
        return ""

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


def _put(transaction: Transaction, raw: bytes, roster: Roster) -> None:
    mailbox.put_setting(transaction, ROSTER, raw)
    mailbox.put_setting(transaction, ROSTER_VIEW, roster.view)


def _named_only(roster: Roster, now: int) -> Roster:
    """Without objects that no chain names: otherwise any member could fill the server with them; and without the
    secrets whose time is over (E-4)."""
    gone = {wrap for epoch in destroyed(roster, now) for wrap in roster.wraps(epoch)}
    return replace(
        roster,
        objects={
            name: raw for name, raw in roster.objects.items() if name in roster.named and name not in gone
        },
    )
