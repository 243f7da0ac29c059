"""From one coordinator to another (PROTOCOL M-10): what one lacks and the other has, with the proof of who wrote it.

A laptop that was put back from an older copy, a server likewise and an author's laptop that has purged: then the only
copy may be another coordinator's. Records and changes of cases are handed on, enclosed; nothing else.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from fieldapp.log import topic
from fieldapp.model import MemberId, VersionId
from fieldapp.operations import posting, rosters, wire
from fieldapp.operations.desk import Desk
from fieldapp.store import cases, identity, inbox, records
from fieldapp.store.engine import Tx
from sync.protocol import messages, streams
from sync.protocol.authorship import Proof
from sync.protocol.envelope import Address, EpochAddress, Head, Header, Span, batch_hash, verified_before
from sync.protocol.errors import ProtocolError
from sync.protocol.identifiers import BatchHash, Incarnation, KeyId
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
    seen = {(one.member, one.head.incarnation): one.head for one in horizon.seen}
    lives: dict[tuple[KeyId, Incarnation], Life] = {}
    for message, proof, header in _proven(tx, wire.moment(horizon.seen_at) - CLOCKS_DIFFER, now):
        if not may_read(roster, other, header.to):
            continue
        stream = _stream(header)
        head = seen.get(stream)
        if head is not None and head.sequence >= header.sequence:
            if stream not in lives:
                lives[stream] = _life(tx, stream)
            if lives[stream].surely_before(head, header.sequence, batch_hash(proof.header)):
                continue
        yield messages.Enclosure(message(), proof).encode()


@dataclass(frozen=True, slots=True)
class Life:
    """What is here of one stream. `torn`: two batches claim one place, as where a laptop was put back from an older
    copy together with its mark; `stood_for`: numbers for which a later batch stands, as its header gives them: a span
    may be longer than any memory."""

    headers: dict[BatchHash, Header]
    by_number: dict[int, BatchHash]
    torn: bool
    stood_for: frozenset[Span]

    def surely_before(self, head: Head, sequence: int, batch: BatchHash) -> bool:
        """Whether who has seen up to `head` has seen this batch, not only its number: of a stream that went two ways
        the other may know the other way alone, or what came later on both."""
        if self.torn or batch == head.batch:
            return batch == head.batch
        other_way = self.by_number.get(head.sequence, head.batch) != head.batch
        unsure = other_way or any(span.first <= sequence <= span.last for span in self.stood_for)
        return not unsure or streams.linked(head, self.headers, sequence, batch)


def _life(tx: Tx, stream: tuple[KeyId, Incarnation]) -> Life:
    headers = dict[BatchHash, Header]()
    by_number = dict[int, BatchHash]()
    torn, stood_for = False, set[Span]()
    for one in inbox.life(tx, MemberId(stream[0].hex()), stream[1]):
        try:
            header = verified_before(one.header)
        except ProtocolError:  # it came damaged
            continue
        named = batch_hash(one.header)
        torn |= one.sequence in by_number
        headers[named] = header
        by_number[one.sequence] = named
        stood_for |= set(header.supersedes)
    torn |= any(
        header.previous is not None and by_number.get(header.sequence - 1, header.previous) != header.previous
        for header in headers.values()
    )
    return Life(headers, by_number, torn, frozenset(stood_for))


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
