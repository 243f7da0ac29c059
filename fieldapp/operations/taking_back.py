"""An order to erase that waits for a second person is taken back by whoever gave it (PROTOCOL G-7).

From then on nobody carries it out, whoever agrees, and whichever of the two words comes first: what was erased comes
back to nobody, so between the two the order does not hold. Where it was carried out before, it stays so.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from fieldapp.errors import NoSuchOrder, OrderOver
from fieldapp.model import Changed
from fieldapp.operations import openings, posting, wire
from fieldapp.operations.desk import Desk
from fieldapp.store import erasures
from fieldapp.store.engine import Tx
from fieldapp.store.erasures import WITHDRAWN, KeptOrder, Word
from sync.protocol import messages
from sync.protocol.identifiers import MessageHash


def take_back(desk: Desk, named: str) -> Changed:
    """Withdraw an order of one's own that waits. Raises NotAllowed; NoSuchOrder for anybody else's; OrderOver for one
    that went through, or was taken back before."""
    from fieldapp.operations import erasing

    desk.need_coordinator()
    row = next((row for row in erasing.rows(desk) if row.order == named), None)
    if row is None or not row.may_take_back:
        raise OrderOver if row is not None and row.mine else NoSuchOrder
    now = desk.now()
    body = messages.ErasureWithdrawn(MessageHash(bytes.fromhex(named)), wire.seconds(now)).encode()
    with desk.vault.write() as tx:
        erasures.put_word(tx, Word(named, desk.member, WITHDRAWN, now))
        posting.post(tx, posting.members(desk), "erasure withdrawn", body, now)
        openings.note(desk, tx, "erasure withdrawn", named, now)
    erasing.carry_out(desk)  # it says on Today that nothing waits any more
    posting.send_off(desk)
    return Changed(people=True, reviews=True)


def when(tx: Tx) -> dict[str, datetime]:
    """By order that its signer has withdrawn, when that was; also of those that were carried out here before."""
    return {one.hash: at for one, at in _withdrawn(tx)}


def ended(tx: Tx) -> frozenset[MessageHash]:
    """Those of them that this laptop had not carried out before it heard of it: they hold no longer."""
    return frozenset(
        MessageHash(bytes.fromhex(one.hash)) for one, _ in _withdrawn(tx) if one.carried_out_at is None
    )


def _withdrawn(tx: Tx) -> Iterator[tuple[KeptOrder, datetime]]:
    said = {(word.order, word.by): word.at for word in erasures.words(tx, WITHDRAWN)}
    for one in erasures.orders(tx):
        at = said.get((one.hash, one.by))
        if at is not None:
            yield one, at
