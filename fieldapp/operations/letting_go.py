"""What the server need not keep any longer, because something in it was erased (PROTOCOL G-5, T-5).

No coordinator alone empties the mailbox: of what is sealed to an area the server lets go only when two readers say
so, and each one's program says it only of batches in which it found, itself, what an order in force named and a second
person agreed to, after all else that stood in them came back in another batch. A downlink is its sender's to take back.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from contextlib import suppress
from datetime import datetime, timedelta

from fieldapp.errors import NotReached
from fieldapp.log import topic
from fieldapp.model import PersonId, RecordId, VersionId
from fieldapp.operations import attachments, packs, rosters, targets, wire
from fieldapp.operations.desk import Desk
from fieldapp.store import cases, erasures, inbox, outgoing, records
from fieldapp.store import letting_go as store
from fieldapp.store.engine import Tx
from fieldapp.store.erasures import KeptOrder
from fieldapp.store.outgoing import Waiting
from sync.client import letting_go as over_line
from sync.client.transport import Transport
from sync.protocol import messages
from sync.protocol.contents import Written
from sync.protocol.envelope import EpochAddress, Header, verified_before
from sync.protocol.errors import ProtocolError
from sync.protocol.identifiers import AreaId, BatchHash, KeyId
from sync.protocol.letting_go import MAX_BATCHES, may_say, sign_word
from sync.protocol.roster import Roster

SAID_EVERY = timedelta(days=1)  # a second reader may say it tomorrow; asking more often brings nothing
MOST_ASKED = 3
Survivors = tuple[frozenset[str], ...]
COUNTED = messages.RecordVersion | messages.Change | messages.AttachmentPart


def came(tx: Tx, roster: Roster, header: Header, batch: str, contents: Iterable[Written]) -> None:
    """In the transaction of a batch, after it was applied: what stood in it; and that it is to go as well where it
    brought back what was erased."""
    if not isinstance(header.to, EpochAddress):
        return
    counted = [one for one in contents if isinstance(one.message, COUNTED)]
    store.put_contents(tx, batch, [one.hash.hex() for one in counted])
    done = [one for one in erasures.orders(tx) if one.carried_out_at is not None]
    for one in counted if done else ():
        order = _order_that_named(tx, roster, header.to.area, one, done)
        if order:
            erasures.keep_erased(tx, [one.hash.hex()])
            store.let(tx, [batch], order)


def came_again(desk: Desk, batch: str) -> None:
    """The server gave it once more: an older copy of its store was put back."""
    with desk.vault.read() as tx:
        gone = any(one.batch == batch and one.gone for one in store.going(tx))
    if gone:
        with desk.vault.write() as tx:
            store.is_gone(tx, [batch], gone=False)


def _order_that_named(tx: Tx, roster: Roster, area: AreaId, one: Written, done: Iterable[KeptOrder]) -> str:
    """Of these orders the one that erased this, by a coordinator of the area; "" where none did."""
    match one.message:
        case messages.RecordVersion() as version:
            named = {version.record.hex(), str(version.details.get("person", ""))}
        case messages.Change() as change:
            named = {change.case.hex()}
        case _:
            return ""  # a part of a file stands alone in its batch, and without its version it says nothing
    if not erasures.is_erased(tx, one.hash.hex()) and not erasures.is_erased_in(tx, area.hex(), *named):
        return ""
    for order in done:
        inside = _read(order)
        theirs = {each.hex() for each in (*inside.people, *inside.records)}
        offices = rosters.offices_of(roster, KeyId(bytes.fromhex(order.by)))
        if area in offices and theirs & named:
            return order.hash
    return ""


def messages_of(
    tx: Tx, erased: Iterable[RecordId], versions: Collection[VersionId], whom: Iterable[PersonId]
) -> frozenset[str]:
    """The messages in which what is about to be erased came, before it goes."""
    found = {str(one) for one in versions} | store.changes_by(tx, versions)
    for record in erased:
        found |= {str(part) for part in attachments.parts_of(tx, record)}
    for person in whom:
        found |= store.changes_of(tx, person)
    return frozenset(found)


def erased(tx: Tx, order: str, gone: Collection[str], offices: Collection[AreaId]) -> None:
    """The batches of these areas in which something of it stood are to go from the server."""
    erasures.keep_erased(tx, gone)
    found = store.batches_with(tx, gone)
    store.let(
        tx, [one for one in found if (lane := _lane(tx, one)) is not None and lane.area in offices], order
    )


def take_back(tx: Tx, batches: Iterable[str]) -> None:
    """One's own downlinks in which something of it stood; what else they held is sealed again first."""
    for batch in store.downlinks(tx, batches):
        store.send_again(tx, batch)
        store.let(tx, [batch], "")


def left(tx: Tx) -> dict[str, int]:
    """By order, how many of the batches that held something of it the server is not known to have let go."""
    return store.left(tx)


def settle(desk: Desk) -> bool:
    """Seal anew what else stood in the batches that are to go, where nobody holds it otherwise; whether anything is."""
    now, roster = desk.now(), rosters.load(desk.home)
    if not roster.is_reader(desk.keys.key_id):
        return False
    count = 0
    with desk.vault.read() as tx:
        waiting = [one for one in _ready(tx, roster) if not one.gone and _archives(desk, tx, roster, one)]
        lonely = {
            message
            for one in waiting
            for message in _survivors(tx, one.batch)
            if not store.kept_in(tx, message)
        }
    if not lonely:
        return False
    with desk.vault.write() as tx:
        for one in waiting:
            lane = _lane(tx, one.batch)
            for message in sorted(_survivors(tx, one.batch) & lonely):
                if lane is not None and _post(desk, tx, lane, message, now):
                    count += 1
    topic("sync").info("%d messages are sealed anew, so that the server can let go of what was erased", count)
    return count > 0


def say(desk: Desk, *, line: Transport | None = None) -> None:
    """After a round: tell the server what it need not keep. Never raises for an absent or odd server."""
    now, roster = desk.now(), rosters.load(desk.home)
    with desk.vault.read() as tx:
        due = [one.batch for one in _ready(tx, roster) if not one.gone and _is_due(one, now)]
        found = [(one, _held_by(tx, one)) for one in due if _may_go(desk, tx, roster, one)][:MAX_BATCHES]
    if not found:
        return
    left: dict[str, bool] = {}
    with suppress(NotReached):
        left = packs.over(desk.server, line, lambda there: _say(there, desk, roster, found, now))
    with desk.vault.write() as tx:
        store.said(tx, [one for one, _ in found], now)
        store.is_gone(tx, [one for one, waits in left.items() if not waits])


def _say(
    line: Transport, desk: Desk, roster: Roster, found: Sequence[tuple[str, Survivors]], now: datetime
) -> dict[str, bool]:
    """By batch of which a word was said, whether it is still there. Of one whose rest the server itself has not signed
    for nothing is said: whoever gave it by stick alone would else leave the server with neither."""
    holding = {one for _, survivors in found for held in survivors for one in held}
    there = over_line.kept_there(line, roster, sorted(BatchHash(bytes.fromhex(one)) for one in holding))
    safe = {one.hex() for one in there}
    named = [batch for batch, survivors in found if all(held & safe for held in survivors)]
    if not named:
        return {}
    wanted = [BatchHash(bytes.fromhex(one)) for one in named]
    left = over_line.say(line, sign_word(wanted, wire.seconds(now), desk.keys.signing))
    return {one.hex(): one in left for one in wanted}


def _held_by(tx: Tx, batch: str) -> Survivors:
    """Of each of what else stood in a batch, some of the batches that hold it as well: each is asked for by itself."""
    if _lane(tx, batch) is None:
        return ()
    return tuple(frozenset(sorted(store.kept_in(tx, one))[:MOST_ASKED]) for one in _survivors(tx, batch))


def _is_due(one: store.Going, now: datetime) -> bool:
    return one.said_at is None or abs(now - one.said_at) >= SAID_EVERY


def _ready(tx: Tx, roster: Roster) -> tuple[store.Going, ...]:
    """Own downlinks, and what an order named that still is in force and that a second person agreed to."""
    found = store.going(tx)
    if not found:
        return ()
    from fieldapp.operations import erasing  # it tells this module what it erased

    agreed = erasing.agreed_to(tx, roster)
    return tuple(one for one in found if not one.order or one.order in agreed)


def _may_go(desk: Desk, tx: Tx, roster: Roster, batch: str) -> bool:
    lane = _lane(tx, batch)
    if lane is None:
        return store.is_sent_again(tx, batch)
    mine = may_say(lane, KeyId(bytes(16)), desk.keys.key_id, roster.charter.readers)
    return mine and all(store.kept_in(tx, one) for one in _survivors(tx, batch))


def _survivors(tx: Tx, batch: str) -> frozenset[str]:
    return frozenset(one for one in store.contents(tx, batch) if not erasures.is_erased(tx, one))


def _lane(tx: Tx, batch: str) -> EpochAddress | None:
    """Where a batch that came was sealed to; None for a downlink."""
    try:
        to = verified_before(inbox.header(tx, batch)).to
    except ProtocolError:
        return None
    return to if isinstance(to, EpochAddress) else None


def _archives(desk: Desk, tx: Tx, roster: Roster, one: store.Going) -> bool:
    """Whether it is this person's program that seals the rest anew: the order's signer's, where they read it."""
    lane = _lane(tx, one.batch)
    order = next((kept for kept in erasures.orders(tx) if kept.hash == one.order), None)
    if lane is None or order is None:
        return False
    reading = sorted(reader.key.key_id.hex() for reader in roster.readers_of(lane.area, lane.content_class))
    return desk.member == (order.by if order.by in reading else next(iter(reading), ""))


def _post(desk: Desk, tx: Tx, lane: EpochAddress, message: str, now: datetime) -> bool:
    """One survivor into the lane's newest epoch; False where it is not here any more: then its batch stays."""
    kept = records.version(tx, VersionId(message))
    raw, proof = (
        (kept.message, kept.proof) if kept else (cases.message(tx, message), store.change_proof(tx, message))
    )
    target = targets.epoch_target(lane.area, lane.content_class, urgent=False)
    if raw and not proof:  # one's own: it needs no proof
        store.send_one_again(tx, message, target)
    elif raw:
        body = messages.Enclosure(raw, wire.read_proof(proof)).encode()
        outgoing.add(tx, Waiting(wire.identify(body), target, "enclosure", body, None, now))
    return bool(raw)


def _read(one: KeptOrder) -> messages.Erasure:
    found = messages.decode(one.body)
    assert isinstance(found, messages.Erasure)
    return found
