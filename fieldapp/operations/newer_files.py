"""Sealed files that are newer than the database: a backup was put back over the folder, and what was sealed since lies
there still (PROTOCOL S-6).

They are true work of the life before, perhaps the only copy, and go on waiting to be sent as they are. The database
has to know of them before it seals anything more: its next batches would claim their places. So every lane begins anew
behind the newest of them.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Final

from fieldapp.log import topic
from fieldapp.operations import rosters, sealing
from fieldapp.operations.desk import Desk, folders_of
from fieldapp.store import identity, outgoing
from fieldapp.store.engine import Tx
from sync.client.sending import Listed, lying_in

SEEN: Final = "newer_files"  # identity: JSON, the names of those that were reckoned with


def reckon(desk: Desk) -> bool:
    """Look at the outbox; True where something newer lay there and new streams were begun. Raises RosterRefused,
    DiskFull, DatabaseDamaged."""
    if not rosters.path_of(desk.home).exists():
        return False
    roster = rosters.load(desk.home)
    listed, _ = lying_in(folders_of(desk.folder).outbox, roster)
    own = [one for one in listed if one.parsed.sender == desk.keys.key_id]
    with desk.vault.read() as tx:
        newer = [one for one in own if not outgoing.knows(tx, one.hash.hex())]
        if not {one.hash.hex() for one in newer} - _seen(tx):
            return False
    topic("sync").warning("%d sealed files are newer than the database", len(newer))
    with desk.vault.write() as tx:
        identity.put(tx, SEEN, json.dumps(sorted(one.hash.hex() for one in newer)).encode())
        for stream in outgoing.all_streams(tx):
            last = _last(newer, stream.incarnation)
            if last is not None and last.parsed.sequence > stream.sequence:
                outgoing.put_stream(tx, replace(stream, sequence=last.parsed.sequence, head=last.hash))
    sealing.put_back(desk)
    return True


def _last(newer: list[Listed], incarnation: bytes) -> Listed | None:
    mine = (one for one in newer if one.parsed.incarnation == incarnation)
    return max(mine, key=lambda one: one.parsed.sequence, default=None)


def _seen(tx: Tx) -> set[str]:
    raw = identity.get(tx, SEEN)
    return set() if raw is None else set(json.loads(raw))
