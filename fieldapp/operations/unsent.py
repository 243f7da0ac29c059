"""What of somebody who is erased lies in the outbox, or went down: it goes, the rest is sealed anew."""

from __future__ import annotations

from collections.abc import Iterable, Set

from fieldapp.model import VersionId
from fieldapp.operations import letting_go, sealing
from fieldapp.operations.reach import Reach
from fieldapp.store import erasures, outgoing
from fieldapp.store.engine import Tx
from sync.protocol import messages
from sync.protocol.errors import ProtocolError


def forget(tx: Tx, far: Reach, versions: Iterable[VersionId], *, and_sent: bool) -> list[str]:
    """What lies in the outbox of it: the files go, and the rest of them is sealed again. `and_sent`: a coordinator's
    downlinks that the server has, too."""
    gone, wanted = [], far.named | set(versions)
    for message_id, body in erasures.waiting_bodies(tx):
        if _is_about(body, wanted, far.spared):
            gone.append(message_id)
    batches = erasures.batches_with(tx, versions, gone)
    bad = [sealed for sealed in outgoing.standing(tx) if sealed.batch in batches]
    for sealed in bad:
        outgoing.unseal(tx, sealed.batch)
    for target in sorted({sealed.target for sealed in bad if sealed.closed}):
        sealing.begin_anew(tx, target)
    erasures.forget_waiting(tx, gone)
    if and_sent:
        letting_go.take_back(tx, batches)
    return [sealed.file for sealed in bad]


def _is_about(body: bytes, wanted: Set[str], spared: Set[str]) -> bool:
    try:
        message = messages.decode(body)
        if isinstance(message, messages.Enclosure):
            message = messages.decode(message.message)
    except ProtocolError:  # where a part of a file lies, not a message
        return any(one.encode() in body for one in wanted)
    match message:
        case messages.RecordVersion() if message.record.hex() in spared:
            return False
        case messages.RecordVersion():
            return message.record.hex() in wanted or str(message.details.get("person", "")) in wanted
        case messages.Participant():
            return message.person.hex() in wanted
        case messages.Change():
            of = (message.case, message.entity, *message.versions)
            return not wanted.isdisjoint({one.hex() for one in of} | set(message.properties.values()))
        case messages.CaseSheet():
            return message.case.hex() in wanted or any(
                not wanted.isdisjoint(one.properties.values()) for one in message.entities
            )
        case messages.Decision():
            return message.record.hex() in wanted
    return False
