"""Who gave an order to erase, or a word on one, is given it back by each coordinator who hears of it (PROTOCOL G-8).

A laptop that is put back from a copy of before knows nothing of it, and its own batches come to it from no server: it
would keep for ever what all others have erased, or carry out alone what it had taken back. What goes back lies at the
server with the other downlinks, where such a laptop finds it in its first round.
"""

from __future__ import annotations

from fieldapp.model import MemberId
from fieldapp.operations import posting, rosters, targets
from fieldapp.operations.desk import Desk
from fieldapp.store.engine import Tx
from sync.protocol import messages
from sync.protocol.contents import Written


def give(desk: Desk, tx: Tx, written: Written) -> None:
    """In the transaction of its batch. Twice is once; one's own, which came back, goes no further."""
    roster, mine = rosters.load(desk.home), desk.keys.key_id
    if written.signer == mine or not rosters.offices_of(roster, mine):
        return
    if not targets.stands(roster, written.signer):
        return
    body = messages.Enclosure(written.raw, written.proof).encode()
    posting.post(tx, [MemberId(written.signer.hex())], "enclosure", body, desk.now())
