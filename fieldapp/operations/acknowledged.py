"""Coordinators' acknowledgements: who has opened a record, and so holds it (PROTOCOL T-2).

A stick may bring one late: its signer's laptop was put back from an older copy since, and lacks again what it names.
That it was opened stays true; that it is held does not follow. By a clock that was wrong it looks the same, so the word
is kept, and counts as soon as their newest horizon covers what it names.
"""

from __future__ import annotations

import json
from typing import Final

from fieldapp.casework.delivery import Event
from fieldapp.log import topic
from fieldapp.model import Changed, MemberId, VersionId
from fieldapp.operations import authority, gone_back, rosters, targets, wire
from fieldapp.operations.desk import Desk
from fieldapp.store import identity, outgoing, records
from fieldapp.store.engine import Tx
from sync.protocol import messages
from sync.protocol.identifiers import AreaId, ContentClass, KeyId

# Identity, before a coordinator's key id: by version (or part of a file) when they opened what they may lack now.
UNSURE: Final = "opened_and_unsure "


def heard(desk: Desk, tx: Tx, sender: MemberId, word: messages.Acknowledgement) -> Changed:
    """In the transaction of its batch."""
    opened_at, unsure = wire.moment(word.opened_at), dict[str, int]()
    for named in word.versions:
        version = VersionId(named.hex())
        if not _may_acknowledge(desk, tx, version, sender):
            topic("sync").warning("an acknowledgement by somebody who does not read this area and class")
            continue
        records.happened(tx, (version,), Event.ACKNOWLEDGE, opened_at, sender)
        if gone_back.may_lack(tx, sender, version, word.opened_at):
            unsure[version] = word.opened_at
        else:
            _holds(desk, tx, sender, version, word.opened_at)
    if unsure:
        topic("sync").warning("an acknowledgement came late: a newer word shows that they may lack it")
        identity.put(tx, UNSURE + sender, json.dumps(_unsure(tx, sender) | unsure).encode())
    return Changed(records=True, reviews=True)


def settle(desk: Desk, tx: Tx, by: KeyId) -> None:
    """After a coordinator's horizon: what they opened and now surely have."""
    member = MemberId(by.hex())
    unsure = _unsure(tx, member)
    covered = [one for one in unsure if gone_back.covers(tx, member, one)]
    for one in covered:
        _holds(desk, tx, member, VersionId(one), unsure.pop(one))
    if covered:
        identity.put(tx, UNSURE + member, json.dumps(unsure).encode())


def _unsure(tx: Tx, by: MemberId) -> dict[str, int]:
    found: dict[str, int] = json.loads(identity.get(tx, UNSURE + by) or b"{}")
    return found


def _holds(desk: Desk, tx: Tx, by: MemberId, version: VersionId, opened_at: int) -> None:
    records.acknowledge(tx, version, by, wire.moment(opened_at))
    if _everybody_has(desk, tx, version):
        outgoing.arrived(tx, version)
    _file_part_acknowledged(desk, tx, version)


def _may_acknowledge(desk: Desk, tx: Tx, version: VersionId, sender: MemberId) -> bool:
    """Only who reads a record's area and class can have opened it; of what is not here nothing is known."""
    kept = records.version(tx, version)
    return kept is None or authority.reads(rosters.load(desk.home), sender, records.get(tx, kept.record))


def _file_part_acknowledged(desk: Desk, tx: Tx, named: VersionId) -> None:
    target = outgoing.target_of(tx, named)
    if target is not None and target.startswith(targets.FILES):
        area, content_class = target.removeprefix(targets.FILES).split("/")
        scope = AreaId(bytes.fromhex(area)), ContentClass(int(content_class))
        if _readers(desk, scope) <= records.acknowledged_by(tx, named):
            outgoing.arrived_alone(tx, named)


def _readers(desk: Desk, scope: tuple[AreaId, ContentClass]) -> set[str]:
    return {reader.key.key_id.hex() for reader in rosters.load(desk.home).readers_of(*scope)}


def _everybody_has(desk: Desk, tx: Tx, version: VersionId) -> bool:
    """By stick a record may reach one coordinator and not the next: until all have it, it is still sent."""
    if (kept := records.version(tx, version)) is None:
        return False
    record = records.get(tx, kept.record)
    scope = AreaId(bytes.fromhex(record.area)), rosters.wire_class(record.content_class.name)
    return _readers(desk, scope) <= records.acknowledged_by(tx, version)
