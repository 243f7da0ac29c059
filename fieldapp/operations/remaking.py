"""Whether what counts as sealed still lies in the outbox, whole: a file that a bad sector, a virus scanner or a
tidy person took is made again of what the database holds.
"""

from __future__ import annotations

from fieldapp.errors import FieldError
from fieldapp.log import topic
from fieldapp.operations import rosters, sealing
from fieldapp.operations.desk import Desk
from fieldapp.store import outgoing
from fieldapp.store.outgoing import Sealed
from sync.client.folders import read_plain
from sync.protocol.batch import BODY_SUFFIX, HEADER_SUFFIX, check_body
from sync.protocol.envelope import MAX_BODY_BYTES, MAX_HEADER_BYTES, batch_hash, verify_header
from sync.protocol.errors import ProtocolError
from sync.protocol.roster import Roster


def seal_all(desk: Desk) -> bool:
    """As `sealing.seal_all`, after a look at every file that was sealed before and has no receipt yet.

    Never raises for a file's sake: what could not be looked at now is looked at again at the next round.
    """
    try:
        with desk.vault.read() as tx:
            is_on_its_way = bool(outgoing.unplaced(tx))
        if is_on_its_way:
            sealing.settle(desk)
        remade = _unseal_lost(desk)
        if remade:
            topic("sync").warning("%d sealed files were lost or damaged; they are made again", remade)
    except (FieldError, OSError) as problem:
        topic("sync").warning("the outbox was not looked at: %s", type(problem).__name__)
    return sealing.seal_all(desk)


def _unseal_lost(desk: Desk) -> int:
    """What waits in a bad batch is to be sealed again; a later batch stands for the bad one.

    A large one, which later batches do not stand for, would leave a gap for ever: its lane begins a new
    incarnation instead.
    """
    with sealing.LOCK:
        roster = rosters.load(desk.home)
        with desk.vault.read() as tx:
            standing = outgoing.standing(tx)
        bad = [sealed for sealed in standing if not _is_whole(desk, roster, sealed)]
        if not bad:
            return 0
        with desk.vault.write() as tx:
            for sealed in bad:
                outgoing.unseal(tx, sealed.batch)
            for target in sorted({sealed.target for sealed in bad if sealed.closed}):
                sealing.begin_anew(tx, target)
        sealing.remove_files(desk.folder.outbox, tuple(sealed.file for sealed in bad))
        return len(bad)


def _is_whole(desk: Desk, roster: Roster, sealed: Sealed) -> bool:
    """Raises OSError where the disk does not say whether the files are there."""
    folder = desk.folder.outbox
    try:
        header = read_plain(folder / (sealed.file + HEADER_SUFFIX), most=MAX_HEADER_BYTES)
        body = read_plain(folder / (sealed.file + BODY_SUFFIX), most=MAX_BODY_BYTES)
        if batch_hash(header).hex() != sealed.batch:
            return False
        check_body(verify_header(header, roster.verify_key), body)
    except (OSError, ProtocolError):
        return False
    return True
