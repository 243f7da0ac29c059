"""What a laptop need not hold any longer: records that were accepted long ago and that enough coordinators hold.

A server's receipt never allows it (PROTOCOL T-2), nor one coordinator's word where there are two: who acknowledges
without holding a record, or forges it, destroys nothing alone.
"""

from __future__ import annotations

from datetime import timedelta

from fieldapp.casework import lists
from fieldapp.log import topic
from fieldapp.model import Changed, MemberId, Verdict
from fieldapp.operations import attachments, carried, picture, purge_policy, rosters
from fieldapp.operations.desk import Desk
from fieldapp.operations.picture import Folded
from fieldapp.store import drafts, files, inbox, outgoing, records
from fieldapp.store.engine import Tx
from sync.protocol.errors import Forked
from sync.protocol.identifiers import AreaId
from sync.protocol.roster import Roster


def purge(desk: Desk, kept_for: timedelta | None = None) -> Changed:
    """Delete one's own accepted records that others hold, with their files. A coordinator's laptop keeps all.
    `kept_for`: by default what the area's coordinators have set.

    A record that comes back, returned or handed over, is here again whole.
    """
    if desk.role not in lists.WORKERS:
        return Changed()
    roster = rosters.load(desk.home)
    with desk.vault.write() as tx:
        policy = purge_policy.current(tx)
        until = desk.now() - (timedelta(days=policy.days) if kept_for is None else kept_for)
        known = picture.names(tx)
        own = [record for record in records.all_records(tx) if record.author == desk.member]
        unsure, gone = inbox.last_apart(tx, Forked.code), 0
        for folded in picture.folded(tx, own, known):
            decided = [one.at for one in folded.standing.decided_by]
            old = bool(decided) and max(decided) <= until
            if (
                old
                and folded.standing.verdict is Verdict.ACCEPTED
                and _is_held(tx, roster, folded, policy.coordinators, unsure)
            ):
                records.purge(tx, folded.record.record)
                gone += 1
        if gone:
            attachments.forget_unnamed(tx)
    if gone:
        carried.settle(desk)
        desk.vault.forget_deleted()
        topic("vault").info("%d records were purged; coordinators hold them", gone)
    return Changed(records=gone > 0, people=gone > 0)


def _is_held(tx: Tx, roster: Roster, folded: Folded, coordinators: int, unsure: frozenset[MemberId]) -> bool:
    """Every version and every part of a file is acknowledged by enough of today's coordinators in its scope, nothing
    of it waits to be sent, and nobody is correcting it. `unsure`: whose newest word claims the place of another one:
    their laptop may have been put back, and the next word that can be merged tells what is still there (gone_back.py).
    """
    record = folded.record
    content_class = rosters.wire_class(record.content_class.name)
    area = AreaId(bytes.fromhex(record.area))
    readers = roster.readers_of(area, content_class)
    # Who reads without appointing, as a focal point, is no coordinator: their word neither counts nor is waited for.
    holding = {reader.key.key_id.hex() for reader in readers if area in reader.appoints}
    if not holding or drafts.correcting(tx, record.record) is not None:
        return False
    named = [version.version for version in folded.versions]
    named += [part for one in files.of_record(tx, record.record) if one.file for part in one.parts]  # type: ignore[misc]
    enough = min(coordinators, len(holding))
    sure = holding - unsure
    return all(len(records.acknowledged_by(tx, one) & sure) >= enough for one in named) and all(
        done for _, done in outgoing.states(tx, named)
    )
