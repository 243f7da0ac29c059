"""Who gave an order to erase, or a word on one, is given it back by each coordinator who hears of it (PROTOCOL G-8).

A laptop that is put back from a copy of before knows nothing of it, and its own batches come to it from no server: it
would keep for ever what all others have erased, or carry out alone what it had taken back. What goes back lies at the
server with the other downlinks, where such a laptop finds it in its first round. Where nobody else appoints, workers'
laptops give it back.
"""

from __future__ import annotations

from fieldapp.model import MemberId
from fieldapp.operations import areas, posting, rosters, targets, wire
from fieldapp.operations.desk import Desk
from fieldapp.store import outgoing
from fieldapp.store.engine import Tx
from fieldapp.store.outgoing import Waiting
from sync.protocol import messages
from sync.protocol.contents import Written
from sync.protocol.identifiers import AreaId, ContentClass, KeyId
from sync.protocol.roster import Roster


def give(desk: Desk, tx: Tx, written: Written) -> None:
    """In the transaction of its batch. Twice is once; one's own, which came back, goes no further."""
    roster, mine, signer = rosters.load(desk.home), desk.keys.key_id, written.signer
    if signer == mine or not targets.stands(roster, signer):
        return
    body = messages.Enclosure(written.raw, written.proof).encode()
    if rosters.offices_of(roster, mine):
        posting.post(tx, [MemberId(signer.hex())], "enclosure", body, desk.now())
        return
    alone = _where_alone(roster, signer)
    area = next((one for one in areas.mine(desk, tx) if one in alone), None)
    if area is not None and not roster.is_reader(mine):
        target = targets.epoch_target(area, ContentClass.PROGRAMME, urgent=False)
        outgoing.add(tx, Waiting(wire.identify(body), target, "enclosure", body, None, desk.now()))


def _where_alone(roster: Roster, signer: KeyId) -> frozenset[AreaId]:
    """The areas in which nobody else appoints."""
    others = [one for one in roster.charter.readers if one.key.key_id != signer]
    return rosters.offices_of(roster, signer) - {area for one in others for area in one.appoints}
