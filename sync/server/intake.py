"""How a batch comes in: header verified, place reserved, body taken piece by piece, kept whole, receipted.

Knows the order of these steps; what a header is and how a receipt is signed come in as functions.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from sync.server import senders
from sync.server.refusals import (
    AskFirst,
    BodyLies,
    BodyTooLong,
    NoSpaceForSender,
    NothingHere,
    OtherOffset,
    Paused,
    PlaceTaken,
    QuotaSpent,
    Refusal,
    ServerFull,
)
from sync.server.senders import Limits, Over, Pause, Standing
from sync.server.store import AlreadyThere, NoRoom, Store, Transaction, mailbox
from sync.server.store.mailbox import Announced, OffsetMoved, Reservation

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Kept:
    """The batch is on disk; this receipt was signed for it, the same however often it is asked for."""

    receipt: bytes


@dataclass(frozen=True, slots=True)
class Expected:
    """`offset` bytes of the body are here, the next one is wanted."""

    batch: bytes
    offset: int
    length: int


@dataclass(frozen=True, slots=True)
class Intake:
    """`verify` raises ProtocolError for a header that is not to be believed; `clock`: seconds since 1970.

    `sign_receipt(batch, now)`; `is_own(receipt, batch)`: whether laptops can believe a kept one.
    """

    store: Store
    limits: Limits
    clock: Callable[[], int]
    verify: Callable[[bytes], Announced]
    sign_receipt: Callable[[bytes, int], bytes]
    is_own: Callable[[bytes, bytes], bool]

    def announce(self, header: bytes, *, unasked: bool = False) -> Kept | Expected:
        """A header arrived. `unasked`: its laptop is locked and cannot ask what is newest in the stream. Raises
        ProtocolError or Refusal; then nothing is kept."""
        announced = self.verify(header)
        known = self.standing(announced.batch)
        if known is not None:
            return known
        now = self.clock()
        return self._write(lambda c: self._reserve(c, announced, now, unasked), durable=False)

    def deliver(self, header: bytes, body: bytes, *, unasked: bool = False) -> Kept:
        """Header and whole body came together: one commit. Raises as `announce` and `take` do."""
        announced = self.verify(header)
        if len(body) != announced.length or hashlib.sha256(body).digest() != announced.body_hash:
            return self._told_apart(announced)
        now = self.clock()
        receipt = self.sign_receipt(announced.batch, now)
        try:
            kept = self._write(
                lambda c: self._keep_at_once(c, announced, body, (receipt, now), unasked), durable=True
            )
        except AlreadyThere:  # The same batch over another line was a moment earlier.
            kept = None
        return kept or self._earlier(announced.batch)

    def _keep_at_once(
        self,
        connection: Transaction,
        announced: Announced,
        body: bytes,
        receipted: tuple[bytes, int],
        unasked: bool,
    ) -> Kept | None:
        """None: it is here already. Asked in this transaction: a look of its own would cost as much again."""
        if mailbox.receipt_of(connection, announced.batch) is not None:
            return None
        receipt, now = receipted
        _must_be_free(connection, announced, self.verify if unasked else None)
        before = self._admit(connection, announced, now, proven=True)
        mailbox.forget(connection, announced.batch)
        mailbox.put_part(connection, announced.batch, 0, body)
        return _keep(connection, announced, before, receipt, now)

    def _told_apart(self, announced: Announced) -> Kept:
        """A header with other bytes than its own: the receipt where the genuine ones are here, else BodyLies."""
        if isinstance(known := self.standing(announced.batch), Kept):
            return known
        now = self.clock()
        self._write(lambda c: self._drop(c, announced, now), durable=False)
        raise BodyLies

    def _earlier(self, batch: bytes) -> Kept:
        known = self.standing(batch)
        if not isinstance(known, Kept):
            raise NothingHere
        return known

    def standing(self, batch: bytes) -> Kept | Expected | None:
        """How far this upload is; None: never heard of it."""
        known = self.store.read(lambda c: _standing(c, batch))
        if not isinstance(known, Kept):
            return known
        if not self.is_own(known.receipt, batch):
            return self._receipted_anew(batch)
        self.store.confirm()
        return known

    def _receipted_anew(self, batch: bytes) -> Kept:
        """A batch that was kept while the server had another key: else its laptop would never be rid of it."""
        receipt = self.sign_receipt(batch, self.clock())
        self._write(lambda c: mailbox.put_receipt(c, batch, receipt), durable=True)
        return Kept(receipt)

    def going_on(self, batch: bytes, start: int) -> Kept | Expected:
        """Someone wants to go on from `start`. Raises OtherOffset, NothingHere."""
        known = self.standing(batch)
        if known is None:
            raise NothingHere
        if isinstance(known, Expected) and known.offset != start:
            raise OtherOffset(offset=known.offset)
        return known

    def take(self, batch: bytes, start: int, piece: bytes) -> Kept | Expected:
        """The next bytes of a body, from the offset `start` on. The last ones make it whole and durable.

        An earlier request that was cut may have brought a part of `piece` meanwhile; only the rest is taken.
        Raises OtherOffset (nothing taken), BodyTooLong (nothing taken), BodyLies (all of it dropped),
        NothingHere, ServerFull.
        """
        held = self.store.read(lambda c: mailbox.reservation(c, batch))
        if held is None:
            return self._earlier(batch)
        known_already = held.arrived - start
        if not 0 <= known_already <= len(piece):
            raise OtherOffset(offset=held.arrived)
        start, piece = held.arrived, piece[known_already:]
        if start + len(piece) > held.length:
            raise BodyTooLong(offset=held.arrived)
        if start + len(piece) == held.length:
            return self._finish(held, batch, piece)
        if piece:
            self._add(held, batch, piece)
        return Expected(batch, start + len(piece), held.length)

    def _add(self, held: Reservation, batch: bytes, piece: bytes) -> None:
        now = self.clock()
        try:
            self._write(
                lambda c: mailbox.add_part(c, batch, held.arrived, piece, now, held.attempt), durable=False
            )
        except OffsetMoved as moved:
            raise OtherOffset(offset=max(0, moved.arrived)) from moved

    def _reserve(
        self, connection: Transaction, announced: Announced, now: int, unasked: bool
    ) -> Kept | Expected:
        known = _standing(connection, announced.batch)
        if known is not None:
            return known
        _must_be_free(connection, announced, self.verify if unasked else None)
        self._admit(connection, announced, now)
        left = mailbox.unfinished(connection, announced.sender)
        gone = senders.to_give_up([length for _, length in left], announced.length, self.limits)
        for batch, _ in left[:gone]:
            mailbox.forget(connection, batch)
        mailbox.reserve(connection, announced, now)
        return Expected(announced.batch, 0, announced.length)

    def _admit(
        self, connection: Transaction, announced: Announced, now: int, *, proven: bool = False
    ) -> Standing:
        before = mailbox.standing(connection, announced.sender)
        refused = senders.admit(before, announced.length, now, self.limits, proven=proven)
        if refused is not None:
            raise _refusal(refused)
        return before

    def _finish(self, held: Reservation, batch: bytes, piece: bytes) -> Kept:
        announced = self.verify(held.header)
        now = self.clock()
        if self._hash_with(batch, held.arrived, piece) != announced.body_hash:
            self._write(lambda c: self._drop(c, announced, now, held.attempt), durable=False)
            raise BodyLies
        receipt = self.sign_receipt(announced.batch, now)
        try:
            return self._write(lambda c: _complete(c, announced, (held, piece), receipt, now), durable=True)
        except AlreadyThere:
            return self._earlier(batch)
        except OffsetMoved as moved:
            if moved.arrived < 0:
                return self._earlier(batch)
            raise OtherOffset(offset=moved.arrived) from moved

    def _hash_with(self, batch: bytes, start: int, piece: bytes) -> bytes:
        """Over all that is here and the last piece. What is here cannot change below an offset of one attempt."""
        digest = hashlib.sha256()
        if start:
            self.store.read(lambda c: _hash_into(digest.update, c, batch))
        digest.update(piece)
        return digest.digest()

    def _drop(
        self, connection: Transaction, announced: Announced, now: int, attempt: bytes | None = None
    ) -> None:
        mailbox.forget(connection, announced.batch, attempt)
        before = mailbox.standing(connection, announced.sender)
        mailbox.put_standing(connection, announced.sender, senders.after_fault(before, now, self.limits))

    def _write(self, act: Callable[[Transaction], T], *, durable: bool) -> T:
        try:
            return self.store.write(act, durable=durable)
        except NoRoom as error:
            raise ServerFull from error


def _hash_into(feed: Callable[[bytes], None], connection: Transaction, batch: bytes) -> None:
    for part in mailbox.body(connection, batch):
        feed(part)


def _standing(connection: Transaction, batch: bytes) -> Kept | Expected | None:
    receipt = mailbox.receipt_of(connection, batch)
    if receipt is not None:
        return Kept(receipt)
    held = mailbox.reservation(connection, batch)
    return None if held is None else Expected(batch, held.arrived, held.length)


def _complete(
    connection: Transaction, announced: Announced, last: tuple[Reservation, bytes], receipt: bytes, now: int
) -> Kept:
    held, piece = last
    _must_be_free(connection, announced)
    mailbox.add_part(connection, announced.batch, held.arrived, piece, now, held.attempt)
    mailbox.release(connection, announced.batch)
    return _keep(connection, announced, mailbox.standing(connection, announced.sender), receipt, now)


def _must_be_free(
    connection: Transaction, announced: Announced, verify: Callable[[bytes], Announced] | None = None
) -> None:
    """Raises PlaceTaken: a laptop that was put back from a copy learns of it here, before it contradicts itself; and,
    with `verify`, AskFirst where it may be such a one that could not ask (PROTOCOL S-9)."""
    other = mailbox.taken(connection, announced)
    if other is not None:
        raise PlaceTaken(header=base64.b64encode(other).decode())
    if verify is not None and (
        mailbox.is_passed(connection, announced)
        or any(_ends(verify(one), announced) for one in mailbox.begun(connection, announced.sender))
    ):
        raise AskFirst


def _ends(begun: Announced, announced: Announced) -> bool:
    """Whether a stream began that goes on from this one's, at another batch than leads to what is announced."""
    at = begun.continues
    same = at[:-8] == announced.place[:-8]
    return same and (at < announced.place or (at == announced.place and begun.continued != announced.batch))


def _keep(connection: Transaction, announced: Announced, before: Standing, receipt: bytes, now: int) -> Kept:
    mailbox.keep(connection, announced, receipt, now)
    after = senders.after_storing(before, announced.length, now)
    mailbox.put_standing(connection, announced.sender, after)
    return Kept(receipt)


def _refusal(refused: Pause | Over) -> Refusal:
    if isinstance(refused, Pause):
        return Paused(retry_after_s=refused.seconds)
    if refused.seconds:
        return QuotaSpent(retry_after_s=refused.seconds)
    return NoSpaceForSender()
