"""The question for the newest places of one's streams, and its answer (PROTOCOL S-7)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol.errors import Malformed, ProtocolError, WrongLength
from sync.protocol.identifiers import BatchHash, Incarnation
from sync.protocol.places import (
    KNOWN_BYTES,
    MOST_STREAMS,
    NONE,
    Known,
    read_answer,
    read_question,
    write_question,
)
from tests.sync.protocol.test_envelope import raw

streams = st.builds(
    Known,
    st.binary(min_size=16, max_size=16).map(Incarnation),
    st.binary(min_size=32, max_size=32).map(BatchHash) | st.just(NONE),
)
questions = st.lists(streams, min_size=1, max_size=MOST_STREAMS, unique_by=lambda one: one.incarnation)


@given(questions)
def test_s7_a_question_says_what_was_asked(asked: list[Known]) -> None:
    written = write_question(asked)
    assert (len(written), read_question(written)) == (KNOWN_BYTES * len(asked), tuple(asked))


def test_s7_a_question_byte_by_byte() -> None:
    one, other = Known(Incarnation(b"i" * 16), BatchHash(b"h" * 32)), Known(Incarnation(b"j" * 16))
    assert write_question([one, other]) == b"i" * 16 + b"h" * 32 + b"j" * 16 + bytes(32)


@given(st.binary(max_size=3 * KNOWN_BYTES), questions)
def test_s7_whatever_is_no_question_is_refused(some: bytes, asked: list[Known]) -> None:
    good = write_question(asked)
    for odd, error in ((b"", WrongLength), (good[:-1], WrongLength), (good + good, ProtocolError)):
        with pytest.raises(error):
            read_question(odd)
    if len(some) % KNOWN_BYTES:
        with pytest.raises(WrongLength):
            read_question(some)


def test_s7_a_stream_stands_in_a_question_once() -> None:
    life = Incarnation(b"i" * 16)
    with pytest.raises(Malformed):
        read_question(write_question([Known(life), Known(life, BatchHash(b"h" * 32))]))


@given(st.integers(0, 3), st.integers(1, 60))
def test_s7_an_answer_is_headers_and_a_cut_one_is_refused(several: int, cut: int) -> None:
    header = raw()
    assert list(read_answer(header * several)) == [header] * several
    found = read_answer(header * several + header[:cut])
    for _ in range(several):
        assert next(found) == header
    with pytest.raises(ProtocolError):
        next(found)
