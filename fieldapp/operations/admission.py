"""Whether a genuine batch may be merged: the protocol's judgement over what this database knows."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from datetime import datetime

from fieldapp.errors import DatabaseDamaged, FieldError, Locked, RosterRefused, StoreError
from fieldapp.log import place_of, topic
from fieldapp.model import MemberId
from fieldapp.operations import ended, wire
from fieldapp.store import inbox
from fieldapp.store.engine import Tx
from fieldapp.store.inbox import Arrived
from sync.protocol import quarantine, streams
from sync.protocol.batch import OpenedBatch
from sync.protocol.envelope import Header, lane_of, verify_header
from sync.protocol.errors import Forked, Malformed, NotAllowed, NotAppointed, ProtocolError, Revoked
from sync.protocol.identifiers import BatchHash
from sync.protocol.quarantine import Circumstances, Reason, Standing
from sync.protocol.roster import Roster
from sync.protocol.streams import Neighbours


class KeptApart(NotAllowed):
    """Genuine, but a person has to decide."""

    code = "kept-apart"

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.name.lower())
        self.plain = reason.value  # type: ignore[misc]
        self.code = CODES[reason]  # type: ignore[misc]


class Unfit(Malformed):
    """Of the right form, and yet this program raises over it."""

    code = "unfit"
    plain = (
        "This is genuine, but it holds something that this program cannot take in. Nothing of it was applied. "
        "It is tried again when this program is updated. Tell whoever looks after this program."
    )


OF_THIS_COMPUTER = (StoreError, DatabaseDamaged, Locked, RosterRefused, OSError, MemoryError)


@contextmanager
def fits() -> Iterator[None]:
    """What somebody sealed or signed stops nothing but itself: whatever its content makes this program raise is Unfit.

    Raises ProtocolError, and what is the computer's fault as it is.
    """
    try:
        yield
    except (ProtocolError, *OF_THIS_COMPUTER):
        raise
    except Exception as odd:  # a named door: content is never to stop the other content
        kind = odd.message_id if isinstance(odd, FieldError) else type(odd).__name__
        topic("sync").warning("what came does not fit: %s at %s", kind, place_of(odd))
        raise Unfit(kind) from odd


CODES = {
    Reason.REVOKED: Revoked.code,
    Reason.NOT_APPOINTED: NotAppointed.code,
    Reason.FORK: Forked.code,
    Reason.LANE_CHANGED: "lane-changed",
}


def judged(tx: Tx, roster: Roster, opened: OpenedBatch, now: datetime) -> tuple[Reason, ...]:
    """What is odd about a batch that may be merged: its person is told.

    Raises KeptApart, UnknownKey.
    """
    header = opened.header
    around = Circumstances(
        arrival=streams.judge(header, opened.hash, _neighbours(tx, roster, header, opened.hash)),
        is_linked=ended.is_linked(tx, roster, header, opened.hash),
        knows_view=header.roster == roster.view,
        sealed_at=opened.body.sealed_at,
        received_at=wire.seconds(now),
    )
    judgement = quarantine.judge(header, opened.hash, roster, around)
    if judgement.standing is Standing.QUARANTINE:
        raise KeptApart(judgement.reasons[0])
    return tuple(one for one in judgement.reasons if one is not Reason.NEWER_ROSTER)


def _neighbours(tx: Tx, roster: Roster, header: Header, batch: BatchHash) -> Neighbours:
    """Of a stream whose two ways a person let in, a place has several: then those that fit to this one."""
    writer = MemberId(header.sender.hex())
    by_number: dict[int, dict[BatchHash, Header]] = {}
    for arrived in inbox.stream(tx, writer, header.incarnation):
        read = _read(roster, arrived)
        if read is not None:
            by_number.setdefault(arrived.sequence, {})[BatchHash(bytes.fromhex(arrived.batch))] = read
    here, before, after = (by_number.get(header.sequence + step, {}) for step in (0, -1, 1))
    first = next(iter(by_number.values()), {})
    return Neighbours(
        here=_that(batch, here),
        before=_that(header.previous, before),
        named_by_next=_that(batch, [one.previous for one in after.values() if one.previous is not None]),
        lane=next((lane_of(one.to) for one in first.values()), None),
    )


def _that(wanted: BatchHash | None, several: Collection[BatchHash]) -> BatchHash | None:
    """The one that is wanted where it is among them, else any, None of none."""
    return wanted if wanted in several else next(iter(several), None)


def _read(roster: Roster, arrived: Arrived) -> Header | None:
    try:
        return verify_header(arrived.header, roster.verify_key)
    except ProtocolError:
        return None
