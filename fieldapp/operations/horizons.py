"""Horizons (PROTOCOL M-4, M-10): what a coordinator has seen of a member and which list of keys it holds, in every
downlink; and what the member learns from that: a server that drops what it took, a laptop that was put back from an
older copy, a list that is held back.

`seen_at` of a horizon is when the coordinator's last whole round began, by its own clock, 0 for none: what a
server had confirmed before that must be among what was seen.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from fieldapp.log import topic
from fieldapp.model import MemberId
from fieldapp.operations import (
    acknowledged,
    carried,
    clocks,
    doubt,
    gone_back,
    handing_on,
    notices,
    posting,
    rosters,
    sealing,
    strangers,
    targets,
    wire,
    witnessing,
)
from fieldapp.operations.desk import Desk
from fieldapp.store import handing, identity, inbox, outgoing, records
from fieldapp.store.engine import Tx
from fieldapp.store.handing import Confirmed
from fieldapp.store.inbox import Arrived
from fieldapp.store.outgoing import Waiting
from sync.protocol import canonical, streams
from sync.protocol.bundle import ChainHead
from sync.protocol.envelope import Head, Span, verified_before
from sync.protocol.errors import Forked, KeyDestroyed, Missing, ProtocolError
from sync.protocol.identifiers import AreaId, BatchHash, ContentClass, Incarnation, KeyId
from sync.protocol.messages import Horizon, StreamHead
from sync.protocol.roster import Roster
from sync.protocol.shapes import from_map, to_map

LOOKED_AT = "looked_at"  # identity: when this person's last whole round began, in seconds
HELD = "looked_at before "  # identity, before a member's target: as LOOKED_AT was when a batch to them was kept back
LOOKED_TO = "looked_to"  # identity: when it ended
# identity, before a coordinator's key id, of its newest downlinks: when one's own whole round before it ended; when it
# was sealed, and which round its horizon tells of, both in the coordinator's seconds.
DOWNLINKS = "downlinks "
MOST_DOWNLINKS = 40  # of one coordinator; an older one only makes the next proof later
SHOWN = "heads_shown"  # identity: heads of the list of keys that a coordinator has and this laptop has not
# Identity: b"1" from hearing of own batches that are not known here to the next moment.
OLDER_COPY = "older_copy"
SHOWN_EVERY = timedelta(days=7)
UNOPENED = frozenset({KeyDestroyed.code, Missing.code})  # by its code in the inbox


def write(tx: Tx, roster: Roster, by: KeyId, to: KeyId, now: datetime, *, wide: bool = False) -> bytes:
    """The horizon for a batch to `to`, as it is now: what was seen of them; `wide`: of everybody whom both read."""
    seen = _seen_of(to, inbox.all_of(tx, MemberId(to.hex())))
    if wide:
        seen += _seen_of_others(tx, roster, by, to)
    held = identity.get(tx, HELD + targets.person_target(MemberId(to.hex())))
    looked = int(held or identity.get(tx, LOOKED_AT) or 0)
    # One that lies ahead was by a clock that was set right since: nobody knows when that round was.
    return Horizon(roster.heads, seen, looked if looked <= wire.seconds(now) else 0).encode()


def _seen_of(member: KeyId, arrived: Iterable[Arrived]) -> tuple[StreamHead, ...]:
    return tuple(StreamHead(member, head) for head in _whole(arrived))


def _seen_of_others(tx: Tx, roster: Roster, by: KeyId, to: KeyId) -> tuple[StreamHead, ...]:
    """Of each stream that both may open; and one's own, which tell that nobody is left out."""
    found = list(own_heads(tx, by))
    for writer, arrived in inbox.everybody(tx).items():
        member = KeyId(bytes.fromhex(writer))
        if member != to:
            seen = _seen_of(member, _before_forks(arrived))
            found += [one for one in seen if _both_read(tx, roster, one, by, to)]
    return tuple(found)


def own_heads(tx: Tx, by: KeyId) -> tuple[StreamHead, ...]:
    """The newest batch of each of one's own streams; of one that begins anew, the old one's."""
    return tuple(
        StreamHead(by, Head(Incarnation(one.incarnation), one.sequence, BatchHash(one.head)))
        if one.sequence
        else StreamHead(by, sealing.old_head(one.continues))
        for one in outgoing.all_streams(tx)
        if one.sequence or one.continues
    )


def _both_read(tx: Tx, roster: Roster, one: StreamHead, by: KeyId, to: KeyId) -> bool:
    try:
        header = verified_before(inbox.header(tx, one.head.batch.hex()))
    except ProtocolError:
        return False
    return all(handing_on.may_read(roster, reader, header.to) for reader in (by, to))


def _before_forks(arrived: Iterable[Arrived]) -> tuple[Arrived, ...]:
    """Without what comes from where a stream went two ways, by the first batch that did not fit: numbers from the one
    before it on do not tell which of the two is here. Its author is told all the same: they know which is theirs."""
    known, torn = tuple(arrived), dict[bytes, int]()
    for one in known:
        if one.code == Forked.code:
            torn[one.incarnation] = min(one.sequence, torn.get(one.incarnation, one.sequence))
    return tuple(one for one in known if one.sequence + 1 < torn.get(one.incarnation, one.sequence + 2))


def _whole(arrived: Iterable[Arrived]) -> tuple[Head, ...]:
    """Of each stream the last batch up to which nothing is missing. What does not open counts as missing, whether its
    key was destroyed, as by a clock that was years behind, or is in no list that came: whoever has its messages seals
    them again to another, or hands them on."""
    found = []
    for incarnation, known in sorted(lives(one for one in arrived if one.code not in UNOPENED).items()):
        gaps = missing(known)
        whole = [number for number in known if not gaps or number < gaps[0].first]
        if whole:
            batch = BatchHash(bytes.fromhex(known[max(whole)].batch))
            found.append(Head(Incarnation(incarnation), max(whole), batch))
    return tuple(found)


def lives(arrived: Iterable[Arrived]) -> dict[bytes, dict[int, Arrived]]:
    """A member's batches by stream and number."""
    found: dict[bytes, dict[int, Arrived]] = {}
    for one in arrived:
        found.setdefault(one.incarnation, {})[one.sequence] = one
    return found


def missing(known: Mapping[int, Arrived]) -> tuple[Span, ...]:
    """Of one stream the numbers that neither came nor stand in a later batch."""
    return streams.missing(known, [span for one in known.values() for span in read_spans(one.spans)])


def write_spans(spans: Iterable[Span]) -> str:
    """As the inbox keeps them."""
    return " ".join(f"{span.first}-{span.last}" for span in spans)


def read_spans(text: str) -> tuple[Span, ...]:
    """What `write_spans` wrote."""
    return tuple(Span(*map(int, one.split("-"))) for one in text.split())


def looked(desk: Desk, began: datetime, kept_back: Iterable[str] = ()) -> None:
    """A round that began then went through whole. `kept_back`: own batches that the server did not take: it read before
    those were there, and to whom they go nothing newer is told of what it saw (they reckon with it, `_surely_before`).
    """
    with desk.vault.write() as tx:
        before = identity.get(tx, LOOKED_AT) or b"0"
        held = {outgoing.target_of_batch(tx, one) or "" for one in kept_back}
        for name in identity.beginning(tx, HELD):
            if name.removeprefix(HELD) not in held:
                identity.forget(tx, name)
        for target in held:
            if target.startswith(carried.PERSON) and identity.get(tx, HELD + target) is None:
                identity.put(tx, HELD + target, before)
        identity.put(tx, LOOKED_AT, str(wire.seconds(began)).encode())
        identity.put(tx, LOOKED_TO, desk.now().isoformat().encode())


def take(desk: Desk, tx: Tx, horizon: Horizon, by: KeyId, sealed_at: int, *, fresh: bool = False) -> None:
    """A coordinator's horizon, in the transaction of its batch. `sealed_at` is the batch's, in seconds; `fresh`: the
    server gave it in the round that just ended."""
    roster, now = rosters.load(desk.home), desk.now()
    heard(tx, sealed_at, now)
    known = (handing.made_at(tx, one.head.batch) for one in horizon.seen if one.member == desk.keys.key_id)
    witnessing.covered(tx, by, sealed_at, (one for one in known if one is not None))
    carried.seen(tx, horizon, by, desk.keys.key_id)
    gone = gone_back.lacked(tx, horizon, by, desk.keys.key_id, sealed_at, now)
    _send_again(tx, [one for one in gone if _reads(roster, by, one)], by)
    acknowledged.settle(desk, tx, by)
    early = _surely_before(tx, horizon, by, sealed_at, now, fresh=fresh)
    if early is not None:
        _look_for_lost(desk, tx, roster, horizon, by, now, early)
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


def _surely_before(
    tx: Tx, horizon: Horizon, by: KeyId, sealed_at: int, now: datetime, *, fresh: bool = False
) -> datetime | None:
    """What was confirmed before this moment, by this laptop's clock, lay at the server when this coordinator's last
    whole round read. None where nothing is known.

    By the clocks of both, as far as they may differ. And, however they differ, by what must have come before what: a
    downlink that this laptop's whole round did not get yet reached the server after that round; the coordinator's next
    whole round after it was sealed, by the coordinator's own clock, took it there before reading (rounds write first).
    """
    looked_at = wire.moment(horizon.seen_at)
    found = [looked_at - handing_on.CLOCKS_DIFFER] if looked_at <= now + handing_on.CLOCKS_DIFFER else []
    raw, ended = identity.get(tx, DOWNLINKS + by.hex()), identity.get(tx, LOOKED_TO)
    known: list[tuple[str, int, int]] = [] if raw is None else [(a, b, c) for a, b, c in json.loads(raw)]
    for before, sealed, seen in known:
        if sealed < horizon.seen_at and seen != horizon.seen_at:
            found.append(datetime.fromisoformat(before))
    # Which whole round it came to the server after is known of what the server gave just now. By a stick comes also
    # what never went to the server, since a later batch stands for it.
    if ended is not None and fresh:
        known.append((ended.decode(), sealed_at, horizon.seen_at))
        identity.put(tx, DOWNLINKS + by.hex(), json.dumps(known[-MOST_DOWNLINKS:]).encode())
    return max(found, default=None)


def _look_for_lost(
    desk: Desk, tx: Tx, roster: Roster, horizon: Horizon, by: KeyId, now: datetime, early: datetime
) -> None:
    """What this coordinator should have and has not: a server dropped it, or one of the two was put back from an older
    copy. Whatever is still here is sealed again."""
    mine = [one.head for one in horizon.seen if one.member == desk.keys.key_id]
    seen = {head.incarnation: head.sequence for head in mine}
    strange = [head for head in mine if not handing.is_ours(tx, head.incarnation, head.sequence, head.batch)]
    lost = [
        one
        for one in handing.confirmed(tx, targets.person_target(MemberId(by.hex())), early, now)
        if seen.get(Incarnation(one.incarnation), 0) < one.sequence and _reads(roster, by, one)
    ]
    older = any(handing.goes_on(tx, head.incarnation) for head in strange)
    lost += [one for head in strange for one in handing.confirmed_in(tx, head.incarnation)]
    _send_again(tx, lost, by)
    if not older:
        older = _look_for_others(tx, mine, by, early, now)
    if older:
        identity.put(tx, OLDER_COPY, b"1")
    if roster.is_reader(desk.keys.key_id) and any(one.member != desk.keys.key_id for one in horizon.seen):
        handing_on.keep(tx, horizon, by)


def _send_again(tx: Tx, lost: Iterable[Confirmed], by: KeyId) -> None:
    """What this coordinator lacks, with what it acknowledged of it."""
    targets_of = set[str]()
    for one in lost:
        records.unacknowledge(tx, handing.drop(tx, one.batch), MemberId(by.hex()))
        targets_of.add(one.target)
    for target in targets_of:  # in the old stream a gap would stay for ever
        sealing.begin_anew(tx, target)
    if targets_of:
        topic("sync").warning("a coordinator lacks what was confirmed; it is sent again")


def _look_for_others(tx: Tx, mine: Iterable[Head], by: KeyId, early: datetime, now: datetime) -> bool:
    """Streams under this person's key that this laptop never began: a copy of it is in use, or whoever opened its
    database signs with what they found there. True at the first sight: then it may have begun them itself, and counts
    as an older copy."""
    foreign = [head for head in mine if not handing.began(tx, head.incarnation)]
    first = not strangers.heard_before(tx)
    if first:
        if not foreign:
            return False
        strangers.begin(tx, now)
    alarming = strangers.hear(tx, foreign, by, early)
    if alarming:
        topic("sync").warning("somebody else signs with this person's key")
        notices.put(tx, "notice.foreign", count=alarming)
    return first and identity.get(tx, sealing.PUT_BACK) is None


def notice_older_copy(desk: Desk) -> None:
    """After batches were applied: somebody has seen more of this person's streams than this database ever sealed. It
    was put back together with the mark that would have told."""
    with desk.vault.read() as tx:
        older = identity.get(tx, OLDER_COPY)
    if older:
        topic("sync").warning("a coordinator knows more of this person's own batches: new streams are begun")
        sealing.put_back(desk)
        with desk.vault.write() as tx:
            identity.forget(tx, OLDER_COPY)


def show(desk: Desk) -> None:
    """After a whole round: a coordinator shows everybody of its areas what it has seen, once a week, so that whatever
    it lacks is sent again by whoever has it; at once where its database was found to be an older copy."""
    now, roster, mine = desk.now(), rosters.load(desk.home), desk.keys.key_id
    reader = next((one for one in roster.charter.readers if one.key.key_id == mine), None)
    if reader is None:
        return
    with desk.vault.read() as tx:
        showed_at = identity.get(tx, doubt.SHOWED_AT)
    if showed_at is not None and abs(now - wire.moment(int(showed_at))) < SHOWN_EVERY:
        return
    others = posting.in_areas(desk, {scope.area for scope in reader.scopes})
    with desk.vault.write() as tx:
        for member in others:
            if targets.stands(roster, posting.key_of(member)):
                _queue(tx, targets.person_target(member), sealing.HORIZON, now)
        identity.put(tx, doubt.SHOWED_AT, str(wire.seconds(now)).encode())


def follow(desk: Desk) -> bool:
    """After a whole round: what was sealed for somebody before it began and went with it is followed by one more
    horizon (M-4). With that one it is sure, however the clocks differ, that what they had confirmed before lay there
    when this round read. True where something is to be sealed."""
    now, roster = desk.now(), rosters.load(desk.home)
    if all(one.key.key_id != desk.keys.key_id for one in roster.charter.readers):
        return False
    with desk.vault.read() as tx:
        began = wire.moment(int(identity.get(tx, LOOKED_AT) or 0))
        found = handing.worded(tx, carried.PERSON, began, sealing.BARE)
    stand = [
        to
        for to in found
        if targets.stands(roster, posting.key_of(MemberId(to.removeprefix(carried.PERSON))))
    ]
    if stand:
        with desk.vault.write() as tx:
            for target in stand:
                _queue(tx, target, sealing.AGAIN, now)
    return bool(stand)


def _queue(tx: Tx, target: str, kind: str, now: datetime) -> None:
    named = hashlib.sha256(f"{kind} {target} {now.isoformat()}".encode()).hexdigest()
    outgoing.add(tx, Waiting(named, target, kind, b"", None, now))


def _reads(roster: Roster, member: KeyId, batch: Confirmed) -> bool:
    kind, _, *lane = batch.target.split("/")
    if kind == "person":
        return True
    reader = roster.ever_reader(member)
    return reader is not None and reader.reads(AreaId(bytes.fromhex(lane[0])), ContentClass(int(lane[1])))


def shown(tx: Tx) -> bytes:
    """Heads that a coordinator showed and this laptop lacked when they came; b"" for none."""
    return identity.get(tx, SHOWN) or b""


def judge(desk: Desk, shown_before: bytes) -> None:
    """After a whole round or a stick: what was shown before it began and is still lacking is held back. So is what is
    sealed to a reader of the list that came: every list brings that.

    One round of grace, since a coordinator's program gives its list to the server after its batches.
    """
    with desk.vault.read() as tx:
        now_shown = shown(tx)
        told = any(one.message_id == "notice.held_back" for one in notices.standing(tx))
    roster = rosters.load(desk.home)
    is_thin = any(one.recipient not in roster.objects for one in roster.charter.readers)
    if not (now_shown or is_thin or told):
        return
    lacking = bool(now_shown) and _lacking(roster, now_shown)
    with desk.vault.write() as tx:
        if is_thin:
            notices.put(tx, "notice.held_back")
        elif not lacking:
            identity.put(tx, SHOWN, b"")
            notices.take_back(tx, "notice.held_back")
        elif shown_before and _lacking(roster, shown_before):
            notices.put(tx, "notice.held_back")


def _lacking(roster: Roster, raw: bytes) -> bool:
    read = canonical.decode(raw, max_bytes=len(raw))
    assert isinstance(read, list)
    try:
        return bool(roster.lacks(from_map(ChainHead, head) for head in read))
    except ProtocolError:
        return True
