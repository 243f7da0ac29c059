"""A record that comes back to its author from a coordinator: their laptop had purged it, or was put back."""

from __future__ import annotations

from datetime import datetime

from fieldapp.operations import authority, rosters, targets
from fieldapp.operations.desk import Desk
from fieldapp.store import outgoing
from fieldapp.store.engine import Tx
from fieldapp.store.outgoing import Waiting
from fieldapp.store.records import Record, Version


def send_again(desk: Desk, tx: Tx, record: Record, version: Version, now: datetime) -> None:
    """Who gave it back may lose it as this laptop did, and another coordinator may never have had it: what anybody
    holds comes to all by itself (M-10). Nothing where it is another's, or from where this person
    does not work any more."""
    if record.author != desk.member:
        return
    roster, area = rosters.load(desk.home), authority.area_of(record)
    if area in rosters.areas_of(roster, desk.keys.key_id):
        target = targets.epoch_target(area, rosters.wire_class(record.content_class.name), version.urgent)
        outgoing.add(tx, Waiting(version.version, target, "record", version.message, version.version, now))
