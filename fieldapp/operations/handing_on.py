"""From one coordinator to another (PROTOCOL M-10): what one lacks and the other has, with the proof of who wrote it.

A laptop that was put back from an older copy, a server likewise and an author's laptop that has purged: then the only
copy may be another coordinator's. Records and changes of cases are handed on, enclosed; nothing else.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from functools import partial

from fieldapp.log import topic
from fieldapp.model import MemberId, VersionId
from fieldapp.operations import posting, rosters, wire
from fieldapp.operations.desk import Desk
from fieldapp.store import cases, identity, records
from fieldapp.store.engine import Tx
from sync.protocol import messages
from sync.protocol.authorship import Proof
from sync.protocol.envelope import Address, EpochAddress, Header, verified_before
from sync.protocol.errors import ProtocolError
from sync.protocol.identifiers import Incarnation, KeyId
from sync.protocol.messages import Horizon
from sync.protocol.roster import Roster

WIDE = "wide horizon "  # identity, before a coordinator's key id: what came and was not compared yet
CLOCKS_DIFFER = timedelta(hours=1)  # a week offline costs a clock minutes; whose is years off says nothing


def may_read(roster: Roster, member: KeyId, to: Address) -> bool:
    """Whether somebody reads what is sealed to an address of an area."""
    reader = roster.ever_reader(member)
    return isinstance(to, EpochAddress) and reader is not None and reader.reads(to.area, to.content_class)


def keep(tx: Tx, horizon: Horizon, other: KeyId) -> None:
    """Another coordinator's wide horizon, until `settle` compares it: that takes too long for one transaction."""
    identity.put(tx, WIDE + other.hex(), horizon.encode())


def settle(desk: Desk) -> int:
    """After batches were applied: queue what others' wide horizons do not cover and was here so early that they should.

    Returns how many messages. What was handed on before waits for no second time, unless its batch is missed as well.
    """
    roster, count = rosters.load(desk.home), 0
    for reader in roster.charter.readers:
        other = reader.key.key_id
        with desk.vault.read() as tx:
            raw = identity.get(tx, WIDE + other.hex())
            told = None if raw is None else messages.decode(raw)
            lacking = list(_lacking(tx, roster, told, other, desk.now())) if isinstance(told, Horizon) else []
        if raw is not None:
            with desk.vault.write() as tx:
                for body in lacking:
                    posting.post(tx, [MemberId(other.hex())], "enclosure", body, desk.now())
                identity.forget(tx, WIDE + other.hex())
        count += len(lacking)
    if count:
        topic("sync").info("%d messages are handed on to a coordinator who lacks them", count)
    return count


def _lacking(tx: Tx, roster: Roster, horizon: Horizon, other: KeyId, now: datetime) -> Iterator[bytes]:
    seen = {(one.member, one.head.incarnation): one.head.sequence for one in horizon.seen}
    for message, proof, header in _proven(tx, wire.moment(horizon.seen_at) - CLOCKS_DIFFER, now):
        if may_read(roster, other, header.to) and seen.get(_stream(header), 0) < header.sequence:
            yield messages.Enclosure(message(), proof).encode()


def _proven(tx: Tx, early: datetime, now: datetime) -> Iterator[tuple[Callable[[], bytes], Proof, Header]]:
    """What others wrote and is here: how to get the message, its proof, the header that the proof holds."""
    found = [
        (partial(_version, tx, VersionId(name)), proof) for name, proof in records.proven(tx, early, now)
    ]
    found += [(partial(cases.message, tx, name), proof) for name, proof in cases.proven(tx, early, now)]
    for message, raw in found:
        try:
            proof = wire.read_proof(raw)
            yield message, proof, verified_before(proof.header)
        except ProtocolError:
            topic("sync").warning("a proof that is kept here cannot be read")


def _version(tx: Tx, named: VersionId) -> bytes:
    kept = records.version(tx, named)
    return b"" if kept is None else kept.message


def _stream(header: Header) -> tuple[KeyId, Incarnation]:
    return header.sender, header.incarnation
