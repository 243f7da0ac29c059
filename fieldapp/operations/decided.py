"""What one coordinator lets in of what was kept apart counts for all of them (PROTOCOL Q-5): their decision is signed,
and comes as a line of the journal that names the batch by its hash, before the batch or after it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import datetime
from typing import Final

from fieldapp.model import MemberId
from fieldapp.operations import admission, ended, openings, rosters
from fieldapp.operations.desk import Desk
from fieldapp.store import inbox, journal
from fieldapp.store.engine import Tx
from fieldapp.store.inbox import Arrived
from sync.protocol import messages
from sync.protocol.batch import OpenedBatch
from sync.protocol.contents import Written
from sync.protocol.envelope import EpochAddress, Header, verified_before
from sync.protocol.errors import Forked, ProtocolError
from sync.protocol.identifiers import BatchHash, KeyId
from sync.protocol.quarantine import Reason
from sync.protocol.roster import Roster

LET_IN: Final = "admitted"  # as the journal calls it
OF_WRITERS: Final = (
    messages.RecordVersion,
    messages.AttachmentPart,
    messages.Change,
    messages.Tally,
    messages.Taken,
    messages.Erased,
)
DECIDABLE: Final = frozenset(admission.CODES.values())


def tell(desk: Desk, tx: Tx, decided: Arrived, now: datetime) -> None:
    """This person let it in, which is not merged yet. Of a stream that went two ways others may hold this way, and keep
    the one apart that is merged here: both are true work, then. What follows either way needs no word (`_goes_on`)."""
    openings.note(desk, tx, LET_IN, decided.batch, now)
    if decided.code != Forked.code:
        return
    for one in inbox.stream(tx, decided.writer, decided.incarnation):
        if abs(one.sequence - decided.sequence) <= 1:
            openings.note(desk, tx, LET_IN, one.batch, now)


def hand_over(desk: Desk, tx: Tx, to: MemberId, now: datetime) -> None:
    """What this person let in, to a coordinator who is new; and what is merged here on the word of somebody who has
    left since, whose word says nothing to who comes later."""
    roster = rosters.load(desk.home)
    for at, batch, by in journal.lines(tx, LET_IN):
        vouched = _has_left(roster, KeyId(bytes.fromhex(by))) and inbox.state(tx, batch) == inbox.APPLIED
        if by == desk.member or vouched:
            openings.tell(tx, (to,), LET_IN, batch, at, now)


def is_let_in(tx: Tx, roster: Roster, header: Header, batch: BatchHash) -> bool:
    """By a coordinator of its area who reads its class and has not left: a stolen key could name what it is going to
    sign. Nobody lets in what they signed themselves."""
    said_by = (KeyId(bytes.fromhex(by)) for by in journal.who(tx, LET_IN, batch.hex()))
    return any(by != header.sender and _decides(roster, by, header) for by in said_by)


def judged(
    tx: Tx, roster: Roster, found: OpenedBatch, now: datetime, chosen: Arrived | None
) -> tuple[tuple[Reason, ...], tuple[str, str]]:
    """What is odd about a batch that is merged; and the reason that is kept with it, with its word. `chosen`: it was
    kept apart, and this person lets it in. Raises KeptApart, UnknownKey."""
    if chosen is not None:
        return (), (chosen.reason, chosen.code)
    try:
        odd = admission.judged(tx, roster, found, now)
    except admission.KeptApart as apart:
        if not is_let_in(tx, roster, found.header, found.hash):
            raise
        return (), (apart.plain, apart.code)
    return odd, (" ".join(one.value for one in odd), ",".join(one.name.lower() for one in odd))


def counts(written: Written, *, stood: bool) -> bool:
    """Whether a message of a merged batch is applied. What was sealed with a key that no longer stood holds no word of
    office, whoever let it in: it may be a thief's, and one press would let in all that it names. `stood`: by
    `ended.stands`."""
    return stood or isinstance(written.message, OF_WRITERS)


def _decides(roster: Roster, by: KeyId, header: Header) -> bool:
    reader, to = roster.ever_reader(by), header.to
    if reader is None or _has_left(roster, by) or not isinstance(to, EpochAddress):
        return False
    return to.area in reader.appoints and reader.reads(to.area, to.content_class)


def _has_left(roster: Roster, by: KeyId) -> bool:
    return roster.departure(by) is not None


def retry(desk: Desk) -> bool:
    """Put what is freed into the inbox again, by a longer chain or a decision; whether there was something."""
    roster = rosters.load(desk.home)
    with desk.vault.read() as tx:
        found = {*ended.freed(tx, roster), *_freed(tx, roster)}
    return ended.put_back(desk, sorted(found)) > 0


def _freed(tx: Tx, roster: Roster) -> Iterator[str]:
    """Looked at once for all: a thief's batches can be thousands."""
    named = {subject for _, subject, _ in journal.lines(tx, LET_IN)}
    merged = dict[tuple[MemberId, bytes], tuple[Arrived, ...]]()
    for one in inbox.quarantined(tx):
        stream = one.writer, one.incarnation
        with suppress(ProtocolError):
            if one.code in DECIDABLE and one.batch in named:
                header = verified_before(one.header)
                if is_let_in(tx, roster, header, BatchHash(bytes.fromhex(one.batch))):
                    yield one.batch
                    continue
            if one.code == Forked.code:
                if stream not in merged:
                    merged[stream] = inbox.stream(tx, *stream)
                if _goes_on(one, merged[stream]):
                    yield one.batch


def _goes_on(one: Arrived, merged: Sequence[Arrived]) -> bool:
    """Whether nothing contradicts it any more since the way that it follows was let in."""
    near = [other for other in merged if abs(other.sequence - one.sequence) <= 1]
    before = verified_before(one.header).previous
    if before is None or before.hex() not in {other.batch for other in near}:
        return False
    after = (other for other in near if other.sequence == one.sequence + 1)
    follow = all(verified_before(other.header).previous == bytes.fromhex(one.batch) for other in after)
    return follow and one.sequence not in {other.sequence for other in near}
