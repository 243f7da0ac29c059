"""Signed receipts that came by network or stick: what they say of one's own batches, and of nothing else."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from fieldapp.casework.delivery import Event
from fieldapp.errors import from_os
from fieldapp.log import topic
from fieldapp.model import MemberId
from fieldapp.operations import admission, carried, clocks, horizons, notices, rosters, sealing, targets, wire
from fieldapp.operations.desk import Desk
from fieldapp.store import handing, outgoing, records
from fieldapp.store.engine import Tx
from sync.client.folders import plain_files, read_plain
from sync.protocol.errors import ProtocolError
from sync.protocol.receipts import MAX_RECEIPT_BYTES, Keeper, Receipt

RECEIPT_SUFFIX = ".receipt"
MOST_FILES = 10_000  # a round brings some dozens; more waits for the next


def apply(desk: Desk) -> int:
    """Those that lie in the receipts folder; returns how many counted. Raises DiskFull, DatabaseDamaged."""
    roster, count = rosters.load(desk.home), 0
    for path in sorted(plain_files(desk.folder.receipts, RECEIPT_SUFFIX, most=MOST_FILES)):
        try:
            receipt = roster.receipt(read_plain(path, most=MAX_RECEIPT_BYTES))
        except (ProtocolError, OSError) as problem:
            topic("sync").warning("a receipt was refused: %s", type(problem).__name__)
            path.unlink(missing_ok=True)
            continue
        try:
            with admission.fits():
                _believe(desk, receipt)
        except admission.Unfit:
            _set_apart(desk, path)
            continue
        path.unlink(missing_ok=True)
        count += 1
    return count


def _set_apart(desk: Desk, path: Path) -> None:
    """Out of the way of all others: its batches are sent again, and get another one."""
    try:
        desk.folder.quarantine.mkdir(exist_ok=True)
        path.replace(desk.folder.quarantine / path.name)
    except OSError as disk:
        raise from_os(disk) from disk


def _believe(desk: Desk, receipt: Receipt) -> None:
    """A signed receipt names batches: the laptop, which knows what is inside, moves the records on.

    A stick's says that its signer holds them, not that a server has them (R-28): a downlink has then arrived, and a
    record is in one coordinator's hands, and is sent on until all of them have opened it.
    """
    now = desk.now()
    done: list[str] = []
    kept: list[str] = []  # only a server has them
    with desk.vault.write() as tx:
        clocks.heard(tx, receipt.received_at)
        for batch in (one.hex() for one in receipt.batches):
            if receipt.keeper is Keeper.SERVER or outgoing.target_of_batch(
                tx, batch
            ) == targets.person_target(MemberId(receipt.signer.hex())):
                done += _arrived_there(tx, batch, receipt, now)
                kept += [batch] if receipt.keeper is Keeper.SERVER else []
            elif rosters.load(desk.home).is_reader(receipt.signer):
                handing.handed_over(tx, batch)
                horizons.heard(tx, receipt.received_at, now)
        notices.take_back(tx, "notice.restored")
    carried.keep(desk.folder, kept)
    sealing.remove_files(desk.folder.outbox, tuple(done))
    sealing.remove_files(desk.folder.carried, tuple(one for one in done if one not in kept))


def _arrived_there(tx: Tx, batch: str, receipt: Receipt, now: datetime) -> tuple[str, ...]:
    """Returns the files that need not lie in the outbox any longer.

    When it was confirmed (M-4) is the earlier of both clocks: a laptop's that is ahead would not miss what a server
    dropped until that day has come, and a server's that is ahead must not put it off either.
    """
    keeper = receipt.keeper
    confirmed_at = min(now, wire.moment(receipt.received_at))
    by = outgoing.SERVER if keeper is Keeper.SERVER else outgoing.STICK
    found = outgoing.received(tx, batch, confirmed_at, by)
    if found is None:
        return ()
    files, inside = found
    if keeper is Keeper.SERVER:
        records.happened(tx, inside, Event.RECEIPT, now)
    return files
