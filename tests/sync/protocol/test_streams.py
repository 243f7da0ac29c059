"""Streams: forks and gaps are told apart from what is merely late, restored or replaced."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sync.protocol.batch import Place, SealedBatch
from sync.protocol.envelope import Head, Header, Span, lane_of, verify_header
from sync.protocol.errors import WrongLength
from sync.protocol.identifiers import BatchHash, ContentClass, Incarnation
from sync.protocol.streams import (
    MARK_BYTES,
    Arrival,
    Mark,
    Neighbours,
    judge,
    linked,
    missing,
    new_incarnation,
    next_place,
)
from tests.sync.protocol.world import Dice, world


def chain(length: int, seed: str = "chain", start: Head | None = None) -> list[SealedBatch]:
    """Batches that follow each other in one lane."""
    dice, head, out = Dice(seed), start, []
    for _ in range(length):
        place = next_place(head, random=dice)
        out.append(world().seal([dice(8)], place=place))
        head = Head(place.incarnation, place.sequence, out[-1].hash)
    return out


def header(some: SealedBatch) -> Header:
    return verify_header(some.header, world().roster.verify_key)


def head_of(some: SealedBatch) -> Head:
    found = header(some)
    return Head(found.incarnation, found.sequence, some.hash)


def near(known: list[SealedBatch], sequence: int) -> Neighbours:
    """What a store would find around one place."""
    here = {header(one).sequence: one for one in known}
    return Neighbours(
        here=here[sequence].hash if sequence in here else None,
        before=here[sequence - 1].hash if sequence - 1 in here else None,
        named_by_next=header(here[sequence + 1]).previous if sequence + 1 in here else None,
        lane=lane_of(header(known[0]).to) if known else None,
    )


def arrives(some: SealedBatch, known: list[SealedBatch]) -> Arrival:
    return judge(header(some), some.hash, near(known, header(some).sequence))


def test_s3_in_any_order_every_batch_of_a_chain_is_new() -> None:
    batches = chain(4)
    for order in itertools.permutations(batches):
        for count, one in enumerate(order):
            assert arrives(one, list(order[:count])) is Arrival.NEW


def test_s2_the_same_batch_again_is_known() -> None:
    batches = chain(3)
    assert [arrives(one, batches) for one in batches] == [Arrival.KNOWN] * 3


def test_s1_two_batches_in_one_place_are_a_fork() -> None:
    ours = chain(3)
    clone = chain(1, "clone", head_of(ours[1]))[0]
    assert header(clone).sequence == 3
    assert arrives(clone, ours) is Arrival.FORK
    assert arrives(ours[2], [*ours[:2], clone]) is Arrival.FORK


def test_s1_a_batch_that_does_not_follow_its_neighbours_is_a_fork() -> None:
    ours = chain(3)
    clone = chain(2, "clone", head_of(ours[1]))
    assert arrives(clone[1], ours) is Arrival.FORK
    assert arrives(clone[0], [*ours[:2], clone[1]]) is Arrival.NEW
    assert arrives(ours[2], [*ours[:2], clone[1]]) is Arrival.FORK


def test_s4_a_stream_does_not_change_its_lane() -> None:
    first = chain(1)[0]
    place = next_place(head_of(first))
    for to in (world().address(ContentClass.LINKS), world().address(urgent=True)):
        assert arrives(world().seal([b""], place=place, to=to), [first]) is Arrival.LANE_CHANGED
    assert arrives(world().seal([b""], place=place), [first]) is Arrival.NEW


def test_s3_a_superseded_number_is_no_gap() -> None:
    assert missing([1, 2, 5], []) == (Span(3, 4),)
    assert missing([1, 2, 5], [Span(3, 4)]) == ()
    assert missing([5], [Span(2, 4)]) == (Span(1, 1),)
    assert missing([3, 9], [Span(4, 6)]) == (Span(1, 2), Span(7, 8))
    assert missing([], []) == ()
    assert missing([4], [Span(1, 9)]) == ()


@settings(max_examples=200, deadline=None)
@given(
    st.sets(st.integers(1, 30), max_size=20),
    st.lists(st.tuples(st.integers(1, 30), st.integers(0, 5)), max_size=6),
)
def test_s3_gaps_are_exactly_what_is_neither_here_nor_superseded(
    present: set[int], spans: list[tuple[int, int]]
) -> None:
    superseded = [Span(first, first + more) for first, more in spans]
    covered = present | {number for span in superseded for number in range(span.first, span.last + 1)}
    expected = {number for number in range(1, max(present, default=0)) if number not in covered}
    found = [number for gap in missing(present, superseded) for number in range(gap.first, gap.last + 1)]
    assert found == sorted(expected)


def test_following_previous_from_a_head_reaches_the_chain_and_nothing_else() -> None:
    ours = chain(5)
    known = {one.hash: header(one) for one in ours}
    head = head_of(ours[3])
    assert [linked(head, known, header(one).sequence, one.hash) for one in ours] == [True] * 4 + [False]
    stranger = chain(2, "clone")[1]
    assert not linked(head, known, 2, stranger.hash)
    del known[ours[2].hash]
    assert linked(head, known, 3, ours[2].hash)
    assert not linked(head, known, 2, ours[1].hash)
    assert not linked(replace(head, sequence=5), known, 3, ours[2].hash)


HEADS = [Head(Incarnation(bytes([n]) * 16), n, BatchHash(bytes([n]) * 32)) for n in (1, 2, 3)]
LATER = [replace(HEADS[0], sequence=2, batch=BatchHash(b"n" * 32)), *HEADS[1:]]


def test_s5_a_crash_at_any_step_of_sealing_leaves_a_mark_that_agrees() -> None:
    """Mark (now, then); commit; mark (then, then): the database is either before or after its commit."""
    for mark, database in (
        (Mark.at_rest(HEADS), HEADS),
        (Mark.sealing(HEADS, LATER), HEADS),
        (Mark.sealing(HEADS, LATER), LATER),
        (Mark.at_rest(LATER), LATER),
    ):
        assert Mark.from_bytes(mark.to_bytes()).agrees(database)


def test_s6_a_restored_database_does_not_agree_with_the_mark() -> None:
    assert not Mark.at_rest(LATER).agrees(HEADS)
    assert not Mark.at_rest(HEADS).agrees(LATER)
    assert not Mark.at_rest(HEADS).agrees(HEADS[:2])
    assert not Mark.at_rest(HEADS).agrees([])
    assert Mark.at_rest(HEADS).agrees(reversed(HEADS))


def test_s6_a_new_incarnation_names_the_old_head_and_forks_nothing() -> None:
    ours = chain(3)
    restored = new_incarnation(head_of(ours[0]))
    assert restored.sequence == 1
    first = world().seal([b"after the backup"], place=restored)
    assert header(first).continues == head_of(ours[0])
    assert header(first).incarnation != header(ours[0]).incarnation
    assert arrives(first, []) is Arrival.NEW


def test_s6_without_a_new_incarnation_a_restored_laptop_would_fork() -> None:
    """What is not noticed on the laptop, because mark and database were restored together, is seen here."""
    ours = chain(3)
    again = chain(1, "after restoring both", head_of(ours[0]))[0]
    assert arrives(again, ours) is Arrival.FORK


def test_a_mark_fits_a_keyring() -> None:
    assert len(Mark.at_rest(HEADS).to_bytes()) == MARK_BYTES == 32
    with pytest.raises(WrongLength):
        Mark.from_bytes(b"x")


def test_the_first_place_of_a_lane_is_a_fresh_incarnation() -> None:
    assert next_place(None).incarnation != next_place(None).incarnation
    assert next_place(None).sequence == 1
    assert isinstance(next_place(None), Place)
