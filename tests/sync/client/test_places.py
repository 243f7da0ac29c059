"""What a laptop believes of a server that says: another batch of yours has this place, or is newest in your stream
(PROTOCOL S-7, S-9)."""

from __future__ import annotations

import base64
import json
import time
from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sync.client.asking import Asker
from sync.client.exchange import exchange
from sync.client.places import Places
from sync.client.transport import Answer, HttpTransport, Transport
from sync.protocol.batch import SealedBatch
from sync.protocol.envelope import Head, verify_header
from sync.protocol.identifiers import Incarnation
from sync.protocol.places import MOST_STREAMS, Known, read_question
from tests.sync.client.conftest import Camp
from tests.sync.lives import two_lives


class Saying:
    """A line whose other end answers every upload so."""

    def __init__(self, header: bytes) -> None:
        said = {"code": "place-taken", "plain": "Taken.", "header": base64.b64encode(header).decode()}
        self._answer = Answer(409, json.dumps(said).encode(), {"content-type": "application/json"})

    def call(self, *_words: object, **_more: object) -> Answer:
        return self._answer

    def close(self) -> None:
        pass


def test_s9_a_genuine_header_for_the_place_is_believed_and_the_file_stays(camp: Camp) -> None:
    one, other = two_lives(camp.programme, camp.worker.member, b"other")
    camp.worker.leave(one)
    assert camp.worker.round().sent == 1
    camp.worker.leave(other)
    found = camp.worker.round(locked=True)
    assert [(one.name, one.code) for one in found.kept_back] == [(f"{other.hash.hex()}.head", "place-taken")]
    assert "put back from an older copy" in found.kept_back[0].plain
    assert found.left == 1  # the file lies there for its person's next sign-in


def test_s9_a_locked_round_sends_nothing_more_of_a_stream_of_which_one_place_is_taken(camp: Camp) -> None:
    """The third would claim a free place. Another stream goes; with its person's question the third goes as well."""
    one, other = two_lives(camp.programme, camp.worker.member, b"other")
    behind = [camp.programme.up(camp.worker.member, word) for word in (b"after", b"and after")]
    urgent = camp.programme.up(camp.worker.member, b"urgent", urgent=True)
    camp.worker.leave(one)
    assert camp.worker.round().sent == 1
    camp.worker.leave(other, *behind, urgent)
    found = camp.worker.round(locked=True)
    assert (found.sent, found.left) == (1, 3)
    assert {(kept.name, kept.code) for kept in found.kept_back} == {
        (f"{batch.hash.hex()}.head", "place-taken") for batch in (other, *behind)
    }


def flipped(camp: Camp, one: SealedBatch) -> bytes:
    return one.header[:-1] + bytes([one.header[-1] ^ 1])


def of_another_place(camp: Camp, _one: SealedBatch) -> bytes:
    return camp.programme.up(camp.worker.member, b"the next place").header


def of_somebody_else(camp: Camp, _one: SealedBatch) -> bytes:
    return camp.programme.down(camp.worker.member, b"seen").header


@pytest.mark.parametrize("lie", [flipped, of_another_place, of_somebody_else])
def test_s9_what_this_key_did_not_sign_for_the_place_is_not_believed(
    camp: Camp, lie: Callable[[Camp, SealedBatch], bytes]
) -> None:
    one, other = two_lives(camp.programme, camp.worker.member, b"other")
    camp.worker.leave(other)
    found = camp.worker.round(Saying(lie(camp, one)), locked=True)  # type: ignore[arg-type]
    assert [one.code for one in found.kept_back] == ["refused"]
    assert found.left == 1


def test_s9_its_own_header_given_back_is_no_other_life(camp: Camp) -> None:
    only = camp.programme.up(camp.worker.member, b"only")
    camp.worker.leave(only)
    found = camp.worker.round(Saying(only.header), locked=True)  # type: ignore[arg-type]
    assert [one.code for one in found.kept_back] == ["refused"]


@dataclass
class Telling:
    """A line whose other end answers every question about places so."""

    answer: bytes
    status: int = 200
    questions: list[bytes] = field(default_factory=list)

    def call(self, method: str, path: str, *, body: bytes = b"", **_more: object) -> Answer:
        assert (method, path) == ("POST", "/v1/places")
        self.questions.append(body)
        return Answer(self.status, self.answer, {"content-type": "application/octet-stream"})

    def close(self) -> None:
        pass


def ask(camp: Camp, line: Transport, *known: Known) -> dict[bytes, Head]:
    asker = Asker(line, camp.programme.roster, camp.worker.sign, time.time)
    return Places(asker, camp.programme.roster, camp.worker.member.key_id).newest(known)


def read(camp: Camp, batch: SealedBatch) -> Head:
    header = verify_header(batch.header, camp.programme.roster.verify_key)
    return Head(header.incarnation, header.sequence, batch.hash)


def test_s7_a_genuine_header_of_a_stream_that_was_asked_for_is_believed(camp: Camp) -> None:
    one, other = two_lives(camp.programme, camp.worker.member, b"other")
    camp.worker.leave(one)
    camp.worker.round()
    stream = read(camp, one).incarnation
    line = HttpTransport(camp.worker.url)
    assert ask(camp, line, Known(stream), Known(Incarnation(b"n" * 16))) == {stream: read(camp, one)}
    assert ask(camp, line, Known(stream, other.hash)) == {stream: read(camp, one)}
    assert ask(camp, line, Known(stream, one.hash)) == {}
    line.close()


def of_no_stream_asked_for(camp: Camp, _one: SealedBatch) -> bytes:
    return camp.programme.up(camp.worker.member, b"urgent", urgent=True).header


def what_was_named(_camp: Camp, one: SealedBatch) -> bytes:
    return one.header


def cut(_camp: Camp, one: SealedBatch) -> bytes:
    return one.header[:-1]


def nonsense(_camp: Camp, _one: SealedBatch) -> bytes:
    return b"<html>Sign in to the network</html>" * 9


@pytest.mark.parametrize(
    "lie", [flipped, of_somebody_else, of_no_stream_asked_for, what_was_named, cut, nonsense]
)
def test_s7_no_answer_tells_of_what_this_key_did_not_sign_there(
    camp: Camp, lie: Callable[[Camp, SealedBatch], bytes]
) -> None:
    """Withheld, old or made up: the round goes on as if nobody had been asked."""
    one, _ = two_lives(camp.programme, camp.worker.member, b"other")
    known = Known(read(camp, one).incarnation, one.hash)
    assert ask(camp, Telling(lie(camp, one)), known) == {}
    assert ask(camp, Telling(b""), known) == {}


@settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_s7_whatever_a_server_answers_only_genuine_headers_count(camp: Camp, data: st.DataObject) -> None:
    one, other = two_lives(camp.programme, camp.worker.member, b"other")
    genuine = {read(camp, batch) for batch in (one, other)}
    pieces = st.lists(
        st.sampled_from([one.header, other.header, flipped(camp, one), b"x", b""]) | st.binary()
    )
    answer = b"".join(data.draw(pieces))
    found = ask(camp, Telling(answer), Known(read(camp, one).incarnation))
    assert set(found.values()) <= genuine


def test_s7_who_writes_in_many_streams_asks_more_than_once(camp: Camp) -> None:
    line = Telling(b"")
    many = [Known(Incarnation(number.to_bytes(16, "big"))) for number in range(2 * MOST_STREAMS + 1)]
    assert ask(camp, line, *many) == {}
    assert [len(read_question(one)) for one in line.questions] == [MOST_STREAMS, MOST_STREAMS, 1]
    assert ask(camp, line) == {}
    assert len(line.questions) == 3  # of nothing nobody is asked


def test_s7_what_may_not_go_stays_and_is_told(camp: Camp) -> None:
    one, other = (camp.programme.up(camp.worker.member, word) for word in (b"one", b"other"))
    camp.worker.leave(one, other)
    line = HttpTransport(camp.worker.url)
    roster = camp.programme.roster
    found = exchange(
        camp.worker.folders, line, roster, sign=camp.worker.sign, first=lambda _asker: {one.hash}
    )
    line.close()
    assert (found.sent, found.left) == (1, 1)
    assert [(kept.name, kept.code) for kept in found.kept_back] == [(f"{one.hash.hex()}.head", "place-taken")]
