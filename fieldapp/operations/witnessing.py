"""What a coordinator had seen of a key that somebody else withdrew, or of who has departed (PROTOCOL R-14): named
beside the other's heads, so that it stands for everybody.

Only what was merged here surely before that: what comes between a withdrawal and its news may be a thief's. How far the
clock of who withdrew lies behind one's own is seen by what their horizons cover: what somebody has seen was sealed
before they sealed that horizon, whatever the two clocks say.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from fieldapp.log import topic
from fieldapp.model import MemberId
from fieldapp.operations import clocks, doubt, ended, enrolment, posting, rosters, wire
from fieldapp.operations.desk import Desk
from fieldapp.store import identity, inbox
from fieldapp.store.engine import Tx
from sync.protocol import programme
from sync.protocol.envelope import EpochAddress, Head, verified_before
from sync.protocol.errors import ProtocolError
from sync.protocol.identifiers import AreaId, KeyId
from sync.protocol.register import Revoke, SignedEntry
from sync.protocol.roster import Roster

LOOKED_AT: Final = (
    "withdrawals_looked_at"  # identity: by which list and which clocks there was nothing left to name
)
# Identity, before a key and an area: when the round began that first told of it, and by how many seconds this laptop's
# clock lay behind at least.
HEARD: Final = "withdrawal heard "
# Identity, before a coordinator's key id, of its newest downlinks by a clock behind one's own: when it was sealed by
# that clock, and when one's own newest batch that it covers was, by one's own; in seconds.
BEHIND: Final = "clock behind "
MOST_BEHIND: Final = 10


@dataclass(frozen=True, slots=True)
class End:
    """Where the batches of one key end in one area. `named`: what is named as seen, by whomever."""

    key: KeyId
    area: AreaId
    named: tuple[Head, ...]
    at: datetime  # by this laptop's clock, as far as it is known: surely not later

    @property
    def heard(self) -> str:
        return f"{HEARD}{self.key.hex()} {self.area.hex()}"


def covered(tx: Tx, by: KeyId, sealed_at: int, own: Iterable[datetime]) -> None:
    """A coordinator's horizon covers batches that this person sealed at these times: their clock lies behind where it
    was sealed, by it, before those."""
    newest = max(map(wire.seconds, own), default=0)
    if newest <= sealed_at:
        return
    name = BEHIND + by.hex()
    known: list[list[int]] = json.loads(identity.get(tx, name) or b"[]")
    found = [one for one in known if one != [sealed_at, newest]]
    identity.put(tx, name, json.dumps([*found, [sealed_at, newest]][-MOST_BEHIND:]).encode())


def witness(desk: Desk, began: datetime) -> bool:
    """Name beside others' withdrawals and departures what had come here before them. Whether there was something.

    `began`: the round or stick that may have told of one; what came with it is not named. Raises DiskFull,
    DatabaseDamaged, RosterRefused.
    """
    roster = rosters.load(desk.home)
    with desk.vault.read() as tx:
        looked = _looked(tx, roster)
        if identity.get(tx, LOOKED_AT) == looked:
            return False
        ends = tuple(_ends(tx, roster, desk.keys.key_id))
    with desk.vault.write() as tx:
        for one in ends:
            if identity.get(tx, one.heard) is None:
                behind = clocks.behind(tx, desk.now())
                identity.put(tx, one.heard, f"{began.isoformat()} {behind}".encode())
    if doubt.there_is(desk):
        return False
    with rosters.CHANGING, desk.vault.write() as tx:
        roster = rosters.load(desk.home)
        acts = tuple(_unnamed(desk, tx, _ends(tx, roster, desk.keys.key_id)))
        if acts:
            entry = programme.next_entry(roster, desk.keys.signing, acts, wire.seconds(desk.now()))
            rosters.keep(desk.home, roster.with_entry(entry.raw))
            posting.roster_news(desk, tx, posting.everybody(desk), desk.now())
        identity.put(tx, LOOKED_AT, _looked(tx, rosters.load(desk.home)))
    if acts:
        topic("sync").info("what was seen before is named beside %d withdrawals", len(acts))
        posting.send_off(desk)
    return bool(acts)


def _looked(tx: Tx, roster: Roster) -> bytes:
    behind = sorted(identity.beginning(tx, BEHIND).items())
    return hashlib.sha256(roster.view + repr(behind).encode()).digest()


def _ends(tx: Tx, roster: Roster, own: KeyId) -> Iterator[End]:
    """In the areas in which this person appoints: keys that were withdrawn, and readers who departed."""
    offices = rosters.offices_of(roster, own)
    if not offices:
        return
    said = _said(tx, roster)
    for key, writer in roster.writers.items():
        for one in writer.revocations:
            if one.area in offices:
                yield End(key, one.area, one.heads, said[key, one.area])
    for departure in roster.charter.departed:
        key, reader = departure.key_id, roster.ever_reader(departure.key_id)
        for area in offices & (reader.areas if reader is not None else frozenset()):
            named = (*departure.heads, *roster.seen_in(key, area))
            yield End(key, area, named, _left_at(roster, key))


def _left_at(roster: Roster, key: KeyId) -> datetime:
    """By the clock of who signed it, whoever that was."""
    charters = (one.charter for one in roster.charters)
    return wire.moment(next(one.made_at for one in charters if key in {gone.key_id for gone in one.departed}))


def _said(tx: Tx, roster: Roster) -> dict[tuple[KeyId, AreaId], datetime]:
    """When each was withdrawn first."""
    found = dict[tuple[KeyId, AreaId], datetime]()
    for by, chain in roster.registers.items():
        behind: list[list[int]] = json.loads(identity.get(tx, BEHIND + by.hex()) or b"[]")
        for act, earlier in _withdrawals(roster, chain):
            lag = max((own - sealed for sealed, own in behind if sealed >= act.at), default=0)
            at = max(wire.moment(act.at) + timedelta(seconds=lag), wire.moment(earlier))
            place = act.key_id, act.area
            found[place] = min(at, found.get(place, at))
    return found


def _withdrawals(roster: Roster, chain: Iterable[SignedEntry]) -> Iterator[tuple[Revoke, int]]:
    """Each with a time before which it cannot have been signed: when its register's last entry before it was, and the
    charter that it goes by."""
    made = {one.hash: one.charter.made_at for one in roster.charters}
    latest = 0
    for one in chain:
        latest = max(latest, made[one.entry.charter])
        yield from ((act, latest) for act in one.entry.acts if isinstance(act, Revoke))
        latest = max(latest, one.entry.made_at)


def _unnamed(desk: Desk, tx: Tx, ends: Iterable[End]) -> Iterator[Revoke]:
    for one in ends:
        seen = enrolment.heads_seen(tx, MemberId(one.key.hex()), _before(tx, one))
        further = tuple(head for head in seen if _adds(tx, one, head))
        if further:
            yield Revoke(one.key, one.area, further, wire.seconds(max(desk.now(), one.at)))


def _before(tx: Tx, end: End) -> datetime:
    """By this laptop's clock, as whatever came here was dated: one that is behind dates a thief's batch before a
    withdrawal that it came after."""
    heard = identity.get(tx, end.heard)
    if heard is None:
        return end.at
    began, _, behind = heard.decode().partition(" ")
    return min(end.at - timedelta(seconds=int(behind or 0)), datetime.fromisoformat(began))


def _adds(tx: Tx, end: End, seen: Head) -> bool:
    """Whether nothing that is named is seen here to lead to it, in a stream of that area."""
    if ended.leads_to(tx, MemberId(end.key.hex()), end.named, seen):
        return False
    with suppress(ProtocolError):
        to = verified_before(inbox.header(tx, seen.batch.hex())).to
        return isinstance(to, EpochAddress) and to.area == end.area
    return False
