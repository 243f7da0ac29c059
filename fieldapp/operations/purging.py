"""What a laptop need not hold any longer: records that were accepted long ago and that enough coordinators hold.

A server's receipt never allows it (PROTOCOL T-2), nor one coordinator's word where there are two: who acknowledges
without holding a record, or forges it, destroys nothing alone.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from fieldapp.log import topic
from fieldapp.model import Changed, Role, Verdict
from fieldapp.operations import attachments, picture, rosters
from fieldapp.operations.desk import Desk
from fieldapp.operations.picture import Folded
from fieldapp.store import drafts, files, outgoing, records
from fieldapp.store.engine import Tx
from sync.protocol.identifiers import AreaId
from sync.protocol.roster import Roster

ENOUGH: Final = 2  # coordinators who hold a record; one where the area has only one
KEPT_FOR: Final = timedelta(days=90)  # after it was accepted: the next visit looks back at the last


def purge(desk: Desk, kept_for: timedelta = KEPT_FOR) -> Changed:
    """Delete one's own accepted records that others hold, with their files. A coordinator's laptop keeps all.

    A record that comes back, returned or handed over, is here again whole.
    """
    if desk.role is not Role.WORKER:
        return Changed()
    roster, until = rosters.load(desk.home), desk.now() - kept_for
    with desk.vault.write() as tx:
        known = picture.names(tx)
        own = [record for record in records.all_records(tx) if record.author == desk.member]
        gone = 0
        for folded in picture.folded(tx, own, known):
            decided = [one.at for one in folded.standing.decided_by]
            old = bool(decided) and max(decided) <= until
            if old and folded.standing.verdict is Verdict.ACCEPTED and _is_held(tx, roster, folded):
                records.purge(tx, folded.record.record)
                gone += 1
        if gone:
            attachments.forget_unnamed(tx)
    if gone:
        desk.vault.forget_deleted()
        topic("vault").info("%d records were purged; coordinators hold them", gone)
    return Changed(records=gone > 0, people=gone > 0)


def _is_held(tx: Tx, roster: Roster, folded: Folded) -> bool:
    """Every version and every part of a file is acknowledged by enough of today's coordinators in its scope, nothing
    of it waits to be sent, and nobody is correcting it."""
    record = folded.record
    content_class = rosters.wire_class(record.content_class.name)
    readers = roster.readers_of(AreaId(bytes.fromhex(record.area)), content_class)
    holding = {reader.key.key_id.hex() for reader in readers}
    if not holding or drafts.correcting(tx, record.record) is not None:
        return False
    named = [version.version for version in folded.versions]
    named += [part for one in files.of_record(tx, record.record) for part in one.parts]  # type: ignore[misc]
    enough = min(ENOUGH, len(holding))
    return all(len(records.acknowledged_by(tx, one) & holding) >= enough for one in named) and all(
        done for _, done in outgoing.states(tx, named)
    )
