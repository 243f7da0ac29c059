"""Posting batches to a real server over real sockets: once, twice, in pieces, with lies."""

from __future__ import annotations

import json
import secrets

import pytest

from sync.protocol.envelope import PREFIX_BYTES
from sync.protocol.receipts import read_receipt
from sync.testing import SmallProgramme, flip_a_bit
from tests.sync.server.conftest import Running


def code_of(body: bytes) -> str:
    return str(json.loads(body)["code"])


def test_a_batch_in_one_request_is_kept_and_receipted(running: Running) -> None:
    batch = running.programme.up(running.programme.workers[0], b"one")
    answer = running.call("POST", "/v1/batches", batch.header + batch.body)
    assert answer.status == 200
    assert read_receipt(answer.body, running.programme.roster.receipt_key).batches == (batch.hash,)


def test_a_batch_sent_twice_is_kept_once_with_the_same_receipt(running: Running) -> None:
    batch = running.programme.up(running.programme.workers[0], b"one")
    first = running.call("POST", "/v1/batches", batch.header + batch.body)
    for body in (batch.header + batch.body, batch.header, batch.header + batch.body[:7]):
        again = running.call("POST", "/v1/batches", body)
        assert (again.status, again.body) == (200, first.body)
    assert running.call("GET", f"/v1/batches/{batch.hash.hex()}").body == first.body
    assert b"mailbox_batches 1\n" in running.call("GET", "/metrics").body


def test_a_body_goes_on_where_it_stopped(running: Running) -> None:
    batch = running.programme.up(running.programme.workers[0], secrets.token_bytes(900_000))
    name = f"/v1/batches/{batch.hash.hex()}"
    begun = running.call("POST", "/v1/batches", batch.header + batch.body[:1000])
    assert (begun.status, begun.headers["upload-offset"]) == (202, "1000")
    more = running.call("PATCH", name, batch.body[1000:700_000], Upload_Offset="1000")
    assert (more.status, more.headers["upload-offset"]) == (202, "700000")
    wrong = running.call("PATCH", name, batch.body[1000:], Upload_Offset="1000")
    assert (wrong.status, wrong.headers["upload-offset"]) == (409, "700000")
    assert running.call("GET", name).headers["upload-offset"] == "700000"
    done = running.call("PATCH", name, batch.body[700_000:], Upload_Offset="700000")
    assert done.status == 200
    assert read_receipt(done.body, running.programme.roster.receipt_key).batches == (batch.hash,)


def test_a_body_that_lies_is_dropped_and_may_come_again(running: Running) -> None:
    batch = running.programme.up(running.programme.workers[0], b"one")
    lie = running.call("POST", "/v1/batches", batch.header + flip_a_bit(batch.body))
    assert (lie.status, code_of(lie.body)) == (422, "body-differs")
    assert running.call("GET", f"/v1/batches/{batch.hash.hex()}").status == 404
    assert running.call("POST", "/v1/batches", batch.header + batch.body).status == 200


def test_a_long_body_that_lies_is_dropped(running: Running) -> None:
    batch = running.programme.up(running.programme.workers[0], secrets.token_bytes(300_000))
    lie = running.call("POST", "/v1/batches", batch.header + flip_a_bit(batch.body))
    assert (lie.status, code_of(lie.body)) == (422, "body-differs")
    assert b"mailbox_unfinished 0\n" in running.call("GET", "/metrics").body


def test_more_than_promised_is_refused_and_what_came_before_stays(running: Running) -> None:
    batch = running.programme.up(running.programme.workers[0], secrets.token_bytes(300_000))
    name = f"/v1/batches/{batch.hash.hex()}"
    assert running.call("POST", "/v1/batches", batch.header).status == 202
    assert running.call("PATCH", name, batch.body[:100_000], Upload_Offset="0").status == 202
    surplus = running.call("PATCH", name, batch.body[100_000:] + b"x", Upload_Offset="100000")
    assert (surplus.status, code_of(surplus.body)) == (413, "too-large")
    offset = int(running.call("GET", name).headers["upload-offset"])
    assert running.call("PATCH", name, batch.body[offset:], Upload_Offset=str(offset)).status == 200


def test_any_flipped_bit_or_cut_of_a_header_is_refused(running: Running) -> None:
    batch = running.programme.up(running.programme.workers[0], b"one")
    places = [*range(0, PREFIX_BYTES), PREFIX_BYTES, len(batch.header) // 2, len(batch.header) - 1]
    for place in places:
        spoiled = bytearray(batch.header)
        spoiled[place] ^= 1
        assert running.call("POST", "/v1/batches", bytes(spoiled)).status in (400, 403, 413, 415, 422)
    for length in (0, 1, 35, 36, 99, len(batch.header) - 1):
        assert running.call("POST", "/v1/batches", batch.header[:length]).status == 400
    assert b"mailbox_unfinished 0\n" in running.call("GET", "/metrics").body


def test_a_strangers_header_is_refused_in_plain_words(running: Running) -> None:
    other = SmallProgramme(running.server.server.box.keys.server)
    batch = other.up(other.workers[0], b"foreign")
    answer = running.call("POST", "/v1/batches", batch.header + batch.body)
    assert answer.status == 403
    plain = "The signer is not in the list of keys."
    assert json.loads(answer.body) == {"code": "unknown-key", "plain": plain}


@pytest.mark.parametrize("path", ["/v1/batches/xyz", "/v1/batches/" + "A" * 64])
def test_an_odd_name_is_refused(running: Running, path: str) -> None:
    assert running.call("GET", path).status == 400


def test_unknown_names_are_not_here(running: Running) -> None:
    name = "/v1/batches/" + "0" * 64
    assert running.call("GET", name).status == 404
    assert running.call("PATCH", name, b"x", Upload_Offset="0").status == 404
