"""Streams: what follows what, what is missing, what contradicts itself, and when a new life begins.

A stream is (key, incarnation); all its batches share one lane (`envelope.lane_of`). Pure.
"""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final

from sync.protocol.batch import Place
from sync.protocol.envelope import Head, Header, Lane, Span, lane_of
from sync.protocol.errors import WrongLength
from sync.protocol.identifiers import BatchHash, Incarnation, Random, random_id, tagged_hash


class Arrival(Enum):
    """How a genuine batch stands to what is known of its stream."""

    NEW = "new"
    KNOWN = "known"  # the very same batch: harmless, answered with the same receipt
    FORK = "fork"  # two batches claim one place: a clone is at work; both are kept
    LANE_CHANGED = "lane changed"  # the stream spoke to another area, class or person before


@dataclass(frozen=True, slots=True)
class Neighbours:
    """What is known around one place of a stream; None where nothing is."""

    here: BatchHash | None = None  # the batch that has this sequence number
    before: BatchHash | None = None  # the batch with the number before
    named_by_next: BatchHash | None = None  # what the batch with the next number calls its previous
    lane: Lane | None = None


def judge(header: Header, batch: BatchHash, near: Neighbours) -> Arrival:
    """Where a verified batch stands."""
    if near.here == batch:
        return Arrival.KNOWN
    if near.here is not None:
        return Arrival.FORK
    if near.before is not None and header.previous != near.before:
        return Arrival.FORK
    if near.named_by_next is not None and near.named_by_next != batch:
        return Arrival.FORK
    if near.lane is not None and near.lane != lane_of(header.to):
        return Arrival.LANE_CHANGED
    return Arrival.NEW


def missing(present: Iterable[int], superseded: Iterable[Span]) -> tuple[Span, ...]:
    """Which numbers up to the highest are neither here nor superseded, as spans."""
    covered = [Span(number, number) for number in present]
    highest = max((span.last for span in covered), default=0)
    gaps, expected = [], 1
    for span in sorted([*covered, *superseded], key=lambda one: one.first):
        if span.first > expected:
            gaps.append(Span(expected, span.first - 1))
        expected = max(expected, span.last + 1)
    return tuple(Span(gap.first, min(gap.last, highest)) for gap in gaps if gap.first <= highest)


def linked(head: Head, known: Mapping[BatchHash, Header], sequence: int, batch: BatchHash) -> bool:
    """Whether following `previous` from `head` through `known` reaches this batch."""
    return any(number == sequence and at == batch for number, at in behind(head, known))


def behind(head: Head, known: Mapping[BatchHash, Header]) -> Iterator[tuple[int, BatchHash]]:
    """The number and hash of `head`, then of each before it, down to the first that is not known or does not fit."""
    at, number = head.batch, head.sequence
    while True:
        yield number, at
        header = known.get(at)
        if header is None or header.sequence != number or header.previous is None:
            return
        at, number = header.previous, number - 1


def next_place(
    head: Head | None, supersedes: tuple[Span, ...] = (), random: Random = secrets.token_bytes
) -> Place:
    """Where the next batch of a lane stands; without a head a first incarnation begins."""
    if head is None:
        return Place(Incarnation(random_id(random)), 1)
    return Place(head.incarnation, head.sequence + 1, head.batch, None, supersedes)


def new_incarnation(old: Head | None, random: Random = secrets.token_bytes) -> Place:
    """The first place of a new life that names the old head, after `Mark.agrees` said no."""
    return Place(Incarnation(random_id(random)), 1, None, old)


HALF_BYTES: Final = 16
MARK_BYTES: Final = 2 * HALF_BYTES


@dataclass(frozen=True, slots=True)
class Mark:
    """The high-water mark kept outside the database: 32 bytes for the keyring.

    Two halves, so that a crash between sealing and noting it is no alarm: what the database's heads were,
    and what they are about to be. Set `Mark.sealing` before the batch is committed, `Mark.at_rest` after its
    file stands under its name.
    """

    was: bytes
    will_be: bytes

    @classmethod
    def at_rest(cls, heads: Iterable[Head]) -> Mark:
        half = _heads_hash(heads)
        return cls(half, half)

    @classmethod
    def sealing(cls, now: Iterable[Head], then: Iterable[Head]) -> Mark:
        return cls(_heads_hash(now), _heads_hash(then))

    @classmethod
    def from_bytes(cls, raw: bytes) -> Mark:
        if len(raw) != MARK_BYTES:
            raise WrongLength("a mark has 32 bytes")
        return cls(raw[:HALF_BYTES], raw[HALF_BYTES:])

    def to_bytes(self) -> bytes:
        return self.was + self.will_be

    def agrees(self, heads: Iterable[Head]) -> bool:
        """Whether the database is the one that this mark was set for. If not: a new incarnation."""
        half = _heads_hash(heads)
        return hmac.compare_digest(half, self.was) or hmac.compare_digest(half, self.will_be)


def _heads_hash(heads: Iterable[Head]) -> bytes:
    parts = sorted(head.incarnation + head.sequence.to_bytes(8, "big") + head.batch for head in heads)
    return tagged_hash("mark", *parts)[:HALF_BYTES]
