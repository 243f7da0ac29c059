"""A record that comes back to its author from a coordinator: their laptop had purged it, or was put back."""

from __future__ import annotations

from datetime import datetime

from fieldapp.operations import authority, own_kinds, rosters, targets
from fieldapp.operations.desk import Desk
from fieldapp.store import outgoing
from fieldapp.store.engine import Tx
from fieldapp.store.outgoing import Waiting
from fieldapp.store.records import Record, Version


def send_again(desk: Desk, tx: Tx, record: Record, version: Version, now: datetime) -> None:
    """Who gave it back may lose it as this laptop did, and another coordinator may never have had it: what anybody
    holds comes to all by itself (M-10). Nothing where it is another's, or of an area or kind of content that this
    person does not write any more: it would be kept apart."""
    if record.author != desk.member:
        return
    area, content_class = authority.area_of(record), rosters.wire_class(record.content_class.name)
    if own_kinds.writes(desk, area, record.content_class):
        target = targets.epoch_target(area, content_class, version.urgent)
        outgoing.add(tx, Waiting(version.version, target, "record", version.message, version.version, now))
