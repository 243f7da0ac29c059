"""The rolling outbox: nothing is left out, files that are received or full are left alone."""

from __future__ import annotations

import hashlib

from hypothesis import given, settings
from hypothesis import strategies as st

from sync.protocol.envelope import Span
from sync.protocol.identifiers import MessageHash
from sync.protocol.outbox import ROLL_BYTES, NextFile, SealedFile, Waiting, merged, next_file
from sync.protocol.streams import Arrival, missing
from tests.sync.protocol.test_streams import arrives, chain


def waiting(name: int, size: int = 2000) -> Waiting:
    return Waiting(MessageHash(hashlib.sha256(str(name).encode()).digest()), size)


def test_o1_twelve_interviews_finished_one_by_one_wait_in_one_file() -> None:
    files: list[SealedFile] = []
    for name in range(12):
        found = next_file(files, [waiting(name)])
        files = [one for one in files if one.sequence not in found.replaces]
        files.append(SealedFile(name + 1, found.holds, found.supersedes))
    assert [one.sequence for one in files] == [12]
    assert files[0].holds == tuple(waiting(name) for name in range(12))
    assert files[0].supersedes == (Span(1, 11),)
    assert missing([12], files[0].supersedes) == ()


def test_o2_a_received_file_is_not_rolled_on() -> None:
    """Its receipt takes it out of the outbox, so the rule never sees it."""
    assert next_file([], [waiting(1)]) == NextFile((waiting(1),), (), ())


def test_o2_a_file_that_would_grow_too_large_is_left_as_it_is() -> None:
    full = SealedFile(3, (waiting(1, ROLL_BYTES),), (Span(1, 2),))
    assert next_file([full], [waiting(2)]) == NextFile((waiting(2),), (), ())
    nearly = SealedFile(3, (waiting(1, ROLL_BYTES - 2000),), (Span(1, 2),))
    assert next_file([nearly], [waiting(2)]).replaces == (3,)


def test_o2_only_the_last_file_is_rolled_on() -> None:
    files = [SealedFile(3, (waiting(1, ROLL_BYTES),)), SealedFile(4, (waiting(2),))]
    assert next_file(files, [waiting(3)]) == NextFile((waiting(2), waiting(3)), (Span(4, 4),), (4,))


def test_a_message_that_waits_already_is_not_there_twice() -> None:
    found = next_file([SealedFile(1, (waiting(1), waiting(2)))], [waiting(2), waiting(3)])
    assert found.holds == (waiting(1), waiting(2), waiting(3))


def test_spans_are_joined() -> None:
    assert merged([Span(5, 6), Span(1, 2), Span(3, 3), Span(9, 9)]) == (Span(1, 3), Span(5, 6), Span(9, 9))


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(st.integers(1, ROLL_BYTES // 2), st.booleans()), max_size=40))
def test_o1_nothing_is_lost_and_no_gap_appears_whatever_is_received_when(
    steps: list[tuple[int, bool]],
) -> None:
    files: list[SealedFile] = []
    received: list[SealedFile] = []
    for name, (size, receipt) in enumerate(steps):
        found = next_file(files, [waiting(name, size)])
        files = [one for one in files if one.sequence not in found.replaces]
        files.append(SealedFile(name + 1, found.holds, found.supersedes))
        if receipt:
            received += files
            files = []
    sent = [*received, *files]
    assert {one for file in sent for one in file.holds} == {waiting(n, s) for n, (s, _) in enumerate(steps)}
    assert missing([one.sequence for one in sent], [span for one in sent for span in one.supersedes]) == ()


def test_o3_an_old_copy_that_arrives_late_is_neither_gap_nor_fork() -> None:
    """It was replaced, then came by a stick: it stands where the later one said that something stood."""
    first, second, third = chain(3)
    arrived = [third]
    assert missing([3], [Span(1, 2)]) == ()
    for late in (first, second):
        assert arrives(late, arrived) is Arrival.NEW
        arrived.append(late)
    assert missing([1, 2, 3], [Span(1, 2)]) == ()
