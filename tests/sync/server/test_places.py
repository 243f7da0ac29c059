"""Two batches of one key for one place: the second is told which has it, however it comes; and a member is told what is
newest in its streams (PROTOCOL S-7, S-9)."""

from __future__ import annotations

import base64
import json
import secrets

import pytest

from sync.protocol.batch import SealedBatch
from sync.protocol.envelope import Span, verify_header
from sync.protocol.identifiers import BatchHash, Incarnation
from sync.protocol.places import MOST_STREAMS, Known, read_answer, write_question
from sync.protocol.receipts import sign_token
from sync.server.app import now
from sync.server.store.ageing import erase_some
from sync.testing.programme import Member
from tests.sync.lives import two_lives
from tests.sync.server.conftest import Running

LONG = 300_000
FAR_AHEAD = 2**40


def told(body: bytes) -> bytes:
    said = json.loads(body)
    assert said["code"] == "place-taken"
    return base64.b64decode(said["header"], validate=True)


@pytest.mark.parametrize("retained", [False, True])
def test_s9_a_place_that_is_taken_is_told_with_the_header_that_has_it(
    running: Running, retained: bool
) -> None:
    one, other = two_lives(running.programme, running.programme.workers[0], b"other")
    assert running.call("POST", "/v1/batches", one.header + one.body).status == 200
    if retained:  # its body went with the years, its place is taken all the same
        running.server.server.box.store.write(lambda c: erase_some(c, FAR_AHEAD, 1))
    answer = running.call("POST", "/v1/batches", other.header + other.body)
    assert (answer.status, told(answer.body)) == (409, one.header)
    assert running.call("GET", f"/v1/batches/{other.hash.hex()}").status == 404
    assert running.call("POST", "/v1/batches", one.header + one.body).status == 200


def test_s9_also_of_one_that_comes_in_pieces(running: Running) -> None:
    one, other = two_lives(running.programme, running.programme.workers[0], secrets.token_bytes(LONG))
    name = f"/v1/batches/{other.hash.hex()}"
    begun = running.call("POST", "/v1/batches", other.header + other.body[:1000])
    assert begun.status == 202
    assert running.call("POST", "/v1/batches", one.header + one.body).status == 200
    end = running.call("PATCH", name, other.body[1000:], Upload_Offset="1000")
    assert (end.status, told(end.body)) == (409, one.header)


@pytest.mark.parametrize("length", [9, LONG])
def test_s9_a_locked_laptops_file_is_refused_where_the_stream_goes_on_behind_what_it_stands_for(
    running: Running, length: int
) -> None:
    """Number 2 of one life is here; number 4 of the other says that it stands for 2 and 3, and follows another 3."""
    worker = running.programme.workers[0]
    one, _ = two_lives(running.programme, worker, b"other")
    running.programme.up(worker, b"never sent")
    far = running.programme.up(worker, secrets.token_bytes(length), supersedes=(Span(2, 3),))
    assert running.call("POST", "/v1/batches", one.header + one.body).status == 200
    answer = running.call("POST", "/v1/batches?unasked=1", far.header + far.body[:9])
    assert (answer.status, json.loads(answer.body)["code"]) == (409, "ask-first")
    assert running.call("GET", f"/v1/batches/{far.hash.hex()}").status == 404
    assert running.call("POST", "/v1/batches?unasked=1", one.header + one.body).status == 200
    behind = running.programme.up(worker, b"behind", supersedes=())
    assert running.call("POST", "/v1/batches?unasked=1", behind.header + behind.body).status == 200
    assert running.call("POST", "/v1/batches", far.header + far.body).status in (200, 202)


def test_s9_a_locked_laptops_file_is_taken_where_only_the_receipt_of_the_one_before_was_lost(
    running: Running,
) -> None:
    """The rolling file stands for one that is here already, and names it: it is of the same life."""
    worker = running.programme.workers[0]
    first = running.programme.up(worker, b"one")
    rolled = running.programme.up(worker, b"one and two", supersedes=(Span(1, 1),))
    running.programme.up(worker, b"never sent", supersedes=(Span(1, 2),))
    far = running.programme.up(worker, b"all", supersedes=(Span(1, 3),))
    assert running.call("POST", "/v1/batches", first.header + first.body).status == 200
    assert (
        running.call("POST", "/v1/batches?unasked=1", far.header + far.body).status == 409
    )  # not to be told
    assert running.call("POST", "/v1/batches?unasked=1", rolled.header + rolled.body).status == 200


@pytest.mark.parametrize("retained", [False, True])
def test_s9_a_locked_laptops_file_is_refused_behind_the_end_that_another_stream_goes_on_from(
    running: Running, retained: bool
) -> None:
    """The stream itself has nothing newer: the life that went on began another one, at number 1."""
    made, worker = running.programme, running.programme.workers[0]
    first = made.up(worker, b"one")
    old = dict(worker.heads)
    worker.heads.clear()
    begun = made.up(worker, b"anew", continues=next(iter(old.values())))
    worker.heads.update(old)
    behind = made.up(worker, b"behind")
    for batch in (first, begun):
        assert running.call("POST", "/v1/batches", batch.header + batch.body).status == 200
    if retained:
        running.server.server.box.store.write(lambda c: erase_some(c, FAR_AHEAD, 9))
    answer = running.call("POST", "/v1/batches?unasked=1", behind.header + behind.body)
    assert (answer.status, json.loads(answer.body)["code"]) == (409, "ask-first")
    assert running.call("POST", "/v1/batches?unasked=1", first.header + first.body).status == 200
    assert running.call("POST", "/v1/batches", behind.header + behind.body).status == 200


def test_s9_a_locked_laptop_sends_what_leads_to_the_place_that_its_own_next_stream_goes_on_from(
    running: Running,
) -> None:
    """After a power cut its old files wait beside the first of the new stream, which may go first."""
    made, worker = running.programme, running.programme.workers[0]
    left = [made.up(worker, b"one"), made.up(worker, b"two")]
    end = next(iter(worker.heads.values()))
    worker.heads.clear()
    begun = made.up(worker, b"anew", continues=end)
    for batch in (begun, *left):
        assert running.call("POST", "/v1/batches?unasked=1", batch.header + batch.body).status == 200


def test_another_person_has_places_of_their_own(running: Running) -> None:
    worker = running.programme.workers[0]
    first = running.programme.up(worker, b"one")
    down = running.programme.down(worker, b"seen")
    for batch in (first, down):
        assert running.call("POST", "/v1/batches", batch.header + batch.body).status == 200


def bearer(running: Running, member: Member) -> str:
    token = sign_token(running.server.server.box.keys.server.key_id, now(), member.keys.signing)
    return "Bearer " + base64.b64encode(token).decode()


def newest(running: Running, member: Member, *asked: Known) -> list[bytes]:
    """The headers that the member is told."""
    answer = running.call("POST", "/v1/places", write_question(asked), Authorization=bearer(running, member))
    assert answer.status == 200
    return list(read_answer(answer.body))


@pytest.mark.parametrize("retained", [False, True])
def test_s7_a_member_is_told_what_is_newest_in_each_of_its_streams(running: Running, retained: bool) -> None:
    worker = running.programme.workers[0]
    first = running.programme.up(worker, b"one")
    running.programme.up(worker, b"never sent")
    last = running.programme.up(worker, b"three", supersedes=(Span(2, 2),))
    urgent = running.programme.up(worker, b"urgent", urgent=True)
    unsent = running.programme.down(worker, b"seen")
    for batch in (first, last, urgent):
        assert running.call("POST", "/v1/batches", batch.header + batch.body).status == 200
    if retained:
        running.server.server.box.store.write(lambda c: erase_some(c, FAR_AHEAD, 9))
    lives = [place(running, one) for one in (last, urgent, unsent)]
    assert newest(running, worker, *(Known(one) for one in lives)) == [last.header, urgent.header]
    assert newest(running, worker, Known(lives[0], first.hash), Known(lives[1], urgent.hash)) == [last.header]
    assert newest(running, worker, Known(lives[0], last.hash), Known(lives[1], urgent.hash)) == []


def place(running: Running, batch: SealedBatch) -> Incarnation:
    return verify_header(batch.header, running.programme.roster.verify_key).incarnation


def test_s7_nobody_is_told_of_anothers_streams(running: Running) -> None:
    one, other = running.programme.workers
    batch = running.programme.up(one, b"one")
    assert running.call("POST", "/v1/batches", batch.header + batch.body).status == 200
    asked = Known(place(running, batch))
    for member in (other, running.programme.coordinator):
        assert newest(running, member, asked) == []
    assert running.call("POST", "/v1/places", write_question([asked])).status == 401


def test_s7_a_question_of_another_form_is_refused(running: Running) -> None:
    worker = running.programme.workers[0]
    many = [Known(Incarnation(number.to_bytes(16, "big"))) for number in range(MOST_STREAMS + 1)]
    assert newest(running, worker, *many[1:]) == []
    twice = write_question([many[0], Known(many[0].incarnation, BatchHash(b"x" * 32))])
    for odd in (b"", write_question(many), write_question(many[:1])[:-1], twice):
        answer = running.call("POST", "/v1/places", odd, Authorization=bearer(running, worker))
        assert answer.status in (400, 413)
