"""Where messages go: the names of streams in the store, and the protocol's addresses of them."""

from __future__ import annotations

from datetime import datetime

from fieldapp.model import MemberId
from sync.protocol.envelope import Address, EpochAddress, PersonAddress
from sync.protocol.errors import Missing, Revoked
from sync.protocol.identifiers import AreaId, ContentClass, EpochId, KeyId
from sync.protocol.keys import Recipient
from sync.protocol.roster import Roster

FILES = "epoch/2/"


def epoch_target(area: AreaId, content_class: ContentClass, urgent: bool) -> str:
    """The stream of an area's content class; urgent records have one of their own, which sorts first."""
    return f"epoch/{'0' if urgent else '1'}/{area.hex()}/{int(content_class)}"


def files_target(area: AreaId, content_class: ContentClass) -> str:
    """The stream of the files beside an area's records: after all of them, one part in a batch."""
    return f"{FILES}{area.hex()}/{int(content_class)}"


def person_target(member: MemberId) -> str:
    """The downlink to one member."""
    return f"person/{member}"


def address_of(
    roster: Roster, target: str, now: datetime, surely: int, by: KeyId
) -> tuple[Address, Recipient]:
    """Whom a target's next batch is sealed to, by whom. `surely`: clocks.surely, in seconds.

    Raises Missing (also where the only key known is destroyed by now), Revoked, UnknownKey, RosterRefused.
    """
    parts = target.split("/")
    if parts[0] == "person":
        member = KeyId(bytes.fromhex(parts[1]))
        if not stands(roster, member, by):
            raise Revoked
        return PersonAddress(member), roster.recipient_of(member)
    area, content_class = AreaId(bytes.fromhex(parts[2])), ContentClass(int(parts[3]))
    epoch = _epoch(roster, area, content_class, int(now.timestamp()))
    if roster.epoch(epoch).destroy_at <= surely:
        raise Missing("a key that is still in use")
    address = EpochAddress(area, content_class, epoch, urgent=parts[1] == "0")
    return address, roster.epoch_recipient(epoch)


def stands(roster: Roster, member: KeyId, seen_by: KeyId | None = None) -> bool:
    """Whether anything more is sealed to a member (R-5): by whom, where that is given.

    Whoever shares areas with a member goes by those alone: what another area's coordinator publishes about a key, also
    a request that was replayed there, neither ends a downlink here nor keeps one open.
    """
    if any(reader.key.key_id == member for reader in roster.charter.readers):
        return True
    writer = roster.writers.get(member)
    if writer is None or roster.departure(member) is not None:
        return False
    reader = None if seen_by is None else roster.ever_reader(seen_by)
    shared = writer.areas & reader.areas if reader is not None else frozenset()
    return bool(writer.standing & shared if shared else writer.standing)


def is_withdrawn(roster: Roster, member: KeyId) -> bool:
    """Whether this list names a key and lets it do nothing any more."""
    return (member in roster.writers or roster.is_reader(member)) and not stands(roster, member)


def _epoch(roster: Roster, area: AreaId, content_class: ContentClass, now: int) -> EpochId:
    """A clock that fell back to 1970 (a dead battery) must not keep a record from being sealed."""
    mine = (one for one in roster.epochs.values() if (one.area, one.content_class) == (area, content_class))
    first = min((one.starts_at for one in mine), default=now)
    return roster.current_epoch(area, content_class, max(now, first)).epoch
