"""Whose signature counts here, and the server's own: the roster as given, and the receipt key in its file."""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from sync.protocol.bundle import MAX_BUNDLE_BYTES
from sync.protocol.envelope import batch_hash, verify_header
from sync.protocol.errors import UnknownKey
from sync.protocol.identifiers import BatchHash, KeyId
from sync.protocol.keys import SEED_BYTES, SigningKey, VerifyKey
from sync.protocol.receipts import Keeper, read_receipt, read_token, sign_receipt
from sync.protocol.roster import Roster
from sync.protocol.succession import destroyed_objects
from sync.server.delivery import area_mailbox, mailbox_for, person_mailbox
from sync.server.refusals import NoRosterYet, TooLongRoster
from sync.server.store import Store, Transaction, mailbox
from sync.server.store.mailbox import Announced

RECEIPT_KEY_FILE = "receipt.key"
ROSTER = "roster"  # the setting that holds the newest roster as a bundle
ROSTER_MARK = "roster mark"  # SHA-256 of that bundle: cheap to compare


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
