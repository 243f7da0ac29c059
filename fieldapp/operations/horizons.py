"""Horizons (PROTOCOL M-4): what a coordinator has seen of a member and which list of keys it holds, in every
downlink; and what the member learns from that: a server that drops what it took, a list that is held back.

`seen_at` of a horizon is when the coordinator's last whole round began, by its own clock, 0 for none: what a
server had confirmed before that must be among what was seen.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from fieldapp.log import topic
from fieldapp.model import MemberId
from fieldapp.operations import clocks, notices, rosters, sealing, wire
from fieldapp.operations.desk import Desk
from fieldapp.store import identity, inbox, outgoing
from fieldapp.store.engine import Tx
from fieldapp.store.inbox import Arrived
from fieldapp.store.outgoing import Confirmed
from sync.protocol import canonical, streams
from sync.protocol.bundle import ChainHead
from sync.protocol.envelope import Head, Span
from sync.protocol.errors import Forked, ProtocolError
from sync.protocol.identifiers import AreaId, BatchHash, ContentClass, Incarnation, KeyId
from sync.protocol.messages import Horizon, StreamHead
from sync.protocol.roster import Roster
from sync.protocol.shapes import from_map, to_map

LOOKED_AT = "looked_at"  # identity: when this person's last whole round began, in seconds
SHOWN = "heads_shown"  # identity: heads of the list of keys that a coordinator has and this laptop has not
CLOCKS_DIFFER = timedelta(
    hours=1
)  # a week offline costs a clock minutes; whose clock is years off says nothing


def write(tx: Tx, roster: Roster, member: KeyId, now: datetime) -> bytes:
    """The horizon for a batch to `member`, as it is now."""
    seen = tuple(StreamHead(member, head) for head in _whole(inbox.all_of(tx, MemberId(member.hex()))))
    looked = identity.get(tx, LOOKED_AT)
    return Horizon(roster.heads, seen, 0 if looked is None else min(int(looked), wire.seconds(now))).encode()


def _whole(arrived: Iterable[Arrived]) -> tuple[Head, ...]:
    """Of each stream the last batch up to which nothing is missing."""
    lives: dict[bytes, dict[int, Arrived]] = {}
    for one in arrived:
        lives.setdefault(one.incarnation, {})[one.sequence] = one
    found = []
    for incarnation, known in sorted(lives.items()):
        covered = [span for one in known.values() for span in read_spans(one.spans)]
        gaps = streams.missing(known, covered)
        whole = [number for number in known if not gaps or number < gaps[0].first]
        if whole:
            batch = BatchHash(bytes.fromhex(known[max(whole)].batch))
            found.append(Head(Incarnation(incarnation), max(whole), batch))
    return tuple(found)


def write_spans(spans: Iterable[Span]) -> str:
    """As the inbox keeps them."""
    return " ".join(f"{span.first}-{span.last}" for span in spans)


def read_spans(text: str) -> tuple[Span, ...]:
    """What `write_spans` wrote."""
    return tuple(Span(*map(int, one.split("-"))) for one in text.split())


def looked(desk: Desk, began: datetime) -> None:
    """A round that began then went through whole."""
    with desk.vault.write() as tx:
        identity.put(tx, LOOKED_AT, str(wire.seconds(began)).encode())


def take(desk: Desk, tx: Tx, horizon: Horizon, by: KeyId, sealed_at: int) -> None:
    """A coordinator's horizon, in the transaction of its batch. `sealed_at` is the batch's, in seconds."""
    roster, now = rosters.load(desk.home), desk.now()
    heard(tx, sealed_at, now)
    _look_for_dropped(desk, tx, roster, horizon, by, now)
    try:
        newer = roster.lacks(horizon.roster)
    except Forked:
        notices.put(tx, "notice.two_lists")
        return
    if newer:
        identity.put(tx, SHOWN, canonical.encode([to_map(head) for head in newer]))


def heard(tx: Tx, at: int, now: datetime) -> None:
    """A coordinator signed something for this person then, in seconds: a downlink, or a receipt by stick."""
    before = identity.get(tx, clocks.HEARD_AT)
    latest = max(min(at, wire.seconds(now)), 0 if before is None else int(before))
    identity.put(tx, clocks.HEARD_AT, str(latest).encode())


def _look_for_dropped(desk: Desk, tx: Tx, roster: Roster, horizon: Horizon, by: KeyId, now: datetime) -> None:
    looked_at = wire.moment(horizon.seen_at)
    if looked_at > now + CLOCKS_DIFFER:
        return
    seen = {one.head.incarnation: one.head.sequence for one in horizon.seen if one.member == desk.keys.key_id}
    anew = set()
    for batch in outgoing.confirmed(tx):
        early = batch.received_at + CLOCKS_DIFFER < looked_at
        if (
            early
            and seen.get(Incarnation(batch.incarnation), 0) < batch.sequence
            and _reads(roster, by, batch)
        ):
            outgoing.drop(tx, batch.batch)
            anew.add(batch.target)
    for target in anew:  # in the old stream a gap would stay for ever
        sealing.begin_anew(tx, target)
    if anew:
        topic("sync").warning("a coordinator lacks what the server confirmed; it is sent again")


def _reads(roster: Roster, member: KeyId, batch: Confirmed) -> bool:
    kind, _, *lane = batch.target.split("/")
    reader = roster.ever_reader(member)
    return (
        kind == "epoch"
        and reader is not None
        and reader.reads(AreaId(bytes.fromhex(lane[0])), ContentClass(int(lane[1])))
    )


def shown(tx: Tx) -> bytes:
    """Heads that a coordinator showed and this laptop lacked when they came; b"" for none."""
    return identity.get(tx, SHOWN) or b""


def judge(desk: Desk, shown_before: bytes) -> None:
    """After a whole round or a stick: what was shown before it began and is still lacking is held back.

    One round of grace, since a coordinator's program gives its list to the server after its batches.
    """
    with desk.vault.read() as tx:
        now_shown = shown(tx)
    if not now_shown:
        return
    lacking = _lacking(rosters.load(desk.home), now_shown)
    with desk.vault.write() as tx:
        if not lacking:
            identity.put(tx, SHOWN, b"")
            notices.take_back(tx, "notice.held_back")
        elif shown_before and _lacking(rosters.load(desk.home), shown_before):
            notices.put(tx, "notice.held_back")


def _lacking(roster: Roster, raw: bytes) -> bool:
    read = canonical.decode(raw, max_bytes=len(raw))
    assert isinstance(read, list)
    try:
        return bool(roster.lacks(from_map(ChainHead, head) for head in read))
    except ProtocolError:
        return True
