"""What happens to a genuine batch: merged, merged with a notice, or kept apart for a person to decide.

Nothing genuine is thrown away: what a revoked or misplaced key signed may still be somebody's only record.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from typing import Final

from sync.protocol.envelope import EpochAddress, Head, Header
from sync.protocol.errors import UnknownKey
from sync.protocol.identifiers import BatchHash
from sync.protocol.roster import Roster
from sync.protocol.streams import Arrival

CLOCK_NOTICE_S: Final = 2 * 86400  # a dead battery or a wrong year, not a time zone


class Standing(Enum):
    MERGE = "merge"
    NOTICE = "notice"  # merged, and a coordinator is told why it is odd
    QUARANTINE = "quarantine"  # kept, shown, never merged by itself


class Reason(Enum):
    """Each with what a coordinator reads."""

    OLD_EPOCH = "Sealed to an old key: this laptop has been away for long."
    NEWER_ROSTER = "The sender knows a list of keys that has not arrived here."
    CLOCK = "The sender's clock is far off."
    NEW_INCARNATION = "The sender's laptop was restored or set up again."
    REVOKED = "Signed after the key was withdrawn, or not in the line that was seen before."
    NOT_APPOINTED = "The sender was not appointed for this area and kind of content."
    FORK = "Two batches claim the same place: a copy of this laptop may be in use."
    LANE_CHANGED = "The sender's line of batches was for something else before."


@dataclass(frozen=True, slots=True)
class Judgement:
    standing: Standing
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What a receiver knows around a batch."""

    arrival: Arrival
    is_linked: bool  # the chain from the head that a revocation names reaches it (`streams.linked`)
    knows_view: bool  # the roster that its header names is, or was, held here
    sealed_at: int  # by the sender's clock
    received_at: int


def judge(header: Header, batch: BatchHash, roster: Roster, around: Circumstances) -> Judgement:
    """For a verified and opened batch.

    Errors: UnknownKey where the sender never was in the roster; such a batch is refused.
    """
    against = tuple(_against(header, batch, roster, around))
    if against:
        return Judgement(Standing.QUARANTINE, against)
    odd = tuple(_odd(header, roster, around))
    return Judgement(Standing.NOTICE, odd) if odd else Judgement(Standing.MERGE, ())


def _against(header: Header, batch: BatchHash, roster: Roster, around: Circumstances) -> Iterable[Reason]:
    if around.arrival is Arrival.FORK:
        yield Reason.FORK
    if around.arrival is Arrival.LANE_CHANGED:
        yield Reason.LANE_CHANGED
    if not stands(header, batch, roster, is_linked=around.is_linked):
        yield Reason.REVOKED
    if not _may_send(header, roster):
        yield Reason.NOT_APPOINTED


def _odd(header: Header, roster: Roster, around: Circumstances) -> Iterable[Reason]:
    epoch = roster.epochs.get(header.to.epoch) if isinstance(header.to, EpochAddress) else None
    if epoch is not None and around.sealed_at >= epoch.ends_at:
        yield Reason.OLD_EPOCH
    if not around.knows_view:
        yield Reason.NEWER_ROSTER
    if around.sealed_at - around.received_at > CLOCK_NOTICE_S:
        yield Reason.CLOCK
    if header.continues is not None:
        yield Reason.NEW_INCARNATION


def stands(header: Header, batch: BatchHash, roster: Roster, *, is_linked: bool) -> bool:
    """Whether the sender is in office by this list of keys, or was when it signed this. `is_linked`: as in
    Circumstances."""
    ended = ended_at(header, roster)
    return ended is None or _up_to(header, batch, ended, is_linked)


def ended_at(header: Header, roster: Roster) -> tuple[Head, ...] | None:
    """The heads up to which this sender's batches stand, or None while it is in office."""
    departure = roster.departure(header.sender)
    if departure is not None:
        area = header.to.area if isinstance(header.to, EpochAddress) else None
        return departure.heads if area is None else (*departure.heads, *roster.seen_in(header.sender, area))
    writer = roster.writers.get(header.sender)
    if writer is None:
        return None
    if not isinstance(header.to, EpochAddress):  # what somebody sealed to themselves, in whichever area
        every = tuple(head for one in writer.revocations for head in one.heads)
        return every if writer.revoked is not None else None
    revoke = writer.revoked_in(header.to.area)
    return revoke.heads if revoke is not None else None


def _up_to(header: Header, batch: BatchHash, heads: tuple[Head, ...], is_linked: bool) -> bool:
    """Of one stream several heads may be named, each by who saw it: up to any of them."""
    mine = [head for head in heads if head.incarnation == header.incarnation]
    if any((head.sequence, head.batch) == (header.sequence, batch) for head in mine):
        return True
    return is_linked and any(header.sequence < head.sequence for head in mine)


def _may_send(header: Header, roster: Roster) -> bool:
    """Readers write within their scope and to persons; writers to what they were appointed for and to
    themselves (drafts on a stick)."""
    reader = roster.ever_reader(header.sender)
    writer = roster.writers.get(header.sender)
    if reader is None and writer is None:
        raise UnknownKey
    if not isinstance(header.to, EpochAddress):
        return reader is not None or header.to.member == header.sender
    epoch = roster.epochs.get(header.to.epoch)
    area, content_class = header.to.area, header.to.content_class
    if epoch is None or (epoch.area, epoch.content_class) != (area, content_class):
        return False
    if writer is not None and writer.writes(area, content_class):
        return True
    return reader is not None and reader.reads(area, content_class)
