"""Two batches of one key for one place: the second is told which has it, however it comes (PROTOCOL S-7)."""

from __future__ import annotations

import base64
import json
import secrets

import pytest

from sync.protocol.batch import SealedBatch
from sync.server.store.ageing import erase_some
from sync.testing import SmallProgramme
from sync.testing.programme import Member
from tests.sync.server.conftest import Running

LONG = 300_000
FAR_AHEAD = 2**40


def two_lives(programme: SmallProgramme, worker: Member, second: bytes) -> tuple[SealedBatch, SealedBatch]:
    """What a laptop sealed next, and what a copy of it seals next."""
    programme.up(worker, b"before both")
    before = dict(worker.heads)
    one = programme.up(worker, b"one")
    worker.heads.clear()
    worker.heads.update(before)
    return one, programme.up(worker, second)


def told(body: bytes) -> bytes:
    said = json.loads(body)
    assert said["code"] == "place-taken"
    return base64.b64decode(said["header"], validate=True)


@pytest.mark.parametrize("retained", [False, True])
def test_s7_a_place_that_is_taken_is_told_with_the_header_that_has_it(
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


def test_s7_also_of_one_that_comes_in_pieces(running: Running) -> None:
    one, other = two_lives(running.programme, running.programme.workers[0], secrets.token_bytes(LONG))
    name = f"/v1/batches/{other.hash.hex()}"
    begun = running.call("POST", "/v1/batches", other.header + other.body[:1000])
    assert begun.status == 202
    assert running.call("POST", "/v1/batches", one.header + one.body).status == 200
    end = running.call("PATCH", name, other.body[1000:], Upload_Offset="1000")
    assert (end.status, told(end.body)) == (409, one.header)


def test_another_person_has_places_of_their_own(running: Running) -> None:
    worker = running.programme.workers[0]
    first = running.programme.up(worker, b"one")
    down = running.programme.down(worker, b"seen")
    for batch in (first, down):
        assert running.call("POST", "/v1/batches", batch.header + batch.body).status == 200
