"""The first header of a writer of whom the server has nothing, with every value at its bounds: taken or refused in a
word, kept once however often and from however many lines it comes, and in nobody's way."""

from __future__ import annotations

import hashlib
import json
import secrets
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from sync.client.transport import HttpTransport
from sync.protocol.envelope import (
    MAX_BODY_BYTES,
    MAX_SPANS,
    Address,
    EpochAddress,
    Head,
    Header,
    PersonAddress,
    Span,
    batch_hash,
    sign_header,
)
from sync.protocol.identifiers import AreaId, BatchHash, ContentClass, EpochId, Incarnation, KeyId
from tests.sync.server.conftest import Running

LARGEST = 2**53 - 1  # that a header may say
BODY = b"sealed"


def plain(running: Running, body: bytes = BODY) -> Header:
    """A first header as a program makes it."""
    programme = running.programme
    epoch = programme.roster.current_epoch(programme.area, ContentClass.CARE, 1_700_000_001)
    return Header(
        incarnation=Incarnation(secrets.token_bytes(16)),
        sequence=1,
        roster=programme.roster.view,
        to=EpochAddress(programme.area, ContentClass.CARE, epoch.epoch, urgent=False),
        body_hash=hashlib.sha256(body).digest(),
        root=secrets.token_bytes(32),
        sender=programme.workers[0].key_id,
        body_length=len(body),
    )


def later(header: Header, sequence: int, **other: object) -> Header:
    previous = BatchHash(secrets.token_bytes(32))
    return replace(header, sequence=sequence, previous=previous, **other)  # type: ignore[arg-type]


def send(running: Running, header: Header, body: bytes = BODY, query: str = "") -> tuple[int, str]:
    raw = sign_header(header, running.programme.workers[0].keys.signing)
    answer = running.call("POST", f"/v1/batches{query}", raw + body)
    return answer.status, "" if answer.status < 400 else json.loads(answer.body)["code"]


@pytest.mark.parametrize("query", ["", "?unasked=1"])
def test_numbers_at_their_bounds_are_taken_and_tell_nobody_else_anything(
    running: Running, query: str
) -> None:
    first = plain(running)
    old = Head(Incarnation(secrets.token_bytes(16)), LARGEST, BatchHash(secrets.token_bytes(32)))
    spans = tuple(Span(LARGEST - 3 * n - 2, LARGEST - 3 * n - 1) for n in range(MAX_SPANS, 0, -1))
    every = [
        replace(first, continues=old),
        later(plain(running), 2),
        later(plain(running), LARGEST),
        later(plain(running), LARGEST, supersedes=spans[-MAX_SPANS // 2 :]),
        later(plain(running), LARGEST, supersedes=(Span(1, LARGEST - 1),)),
    ]
    assert [send(running, one, query=query) for one in every] == [(200, "")] * len(every)
    assert [send(running, one, query=query) for one in every] == [(200, "")] * len(every)  # the same again
    assert b"mailbox_batches 5\n" in running.call("GET", "/metrics").body


def test_a_length_that_no_body_has_is_refused_before_a_byte_of_it(running: Running) -> None:
    empty = plain(running, b"")
    assert send(running, empty, b"") == (200, "")
    whole = plain(running)
    assert send(running, replace(whole, body_length=MAX_BODY_BYTES), b"")[0] == 202
    assert send(running, replace(whole, body_length=MAX_BODY_BYTES + 1), b"") == (413, "too-large")
    assert send(running, replace(whole, body_length=2**64 - 1), b"") == (413, "too-large")


def test_an_address_that_nobody_has_is_in_nobodys_way(running: Running) -> None:
    """Q-3: the server judges no appointment; what is kept for nobody counts as its sender's."""
    first, nobody = plain(running), secrets.token_bytes(16)
    strange: list[Address] = [
        EpochAddress(AreaId(nobody), ContentClass.CARE, EpochId(nobody), urgent=True),
        EpochAddress(running.programme.area, ContentClass.LINKS, EpochId(nobody), urgent=False),
        PersonAddress(KeyId(nobody)),
        PersonAddress(first.sender),
    ]
    for to in strange:
        assert send(running, replace(plain(running), to=to)) == (200, "")
    assert send(running, first) == (200, "")


def test_many_lines_at_once_are_one_batch_and_of_two_for_one_place_one_stands(running: Running) -> None:
    header, url = plain(running), running.server.url
    key = running.programme.workers[0].keys.signing
    one, other = sign_header(header, key), sign_header(replace(header, root=secrets.token_bytes(32)), key)

    def go(raw: bytes) -> int:
        line = HttpTransport(url)
        try:
            return line.call("POST", "/v1/batches", body=raw + BODY, most=2**20).status
        finally:
            line.close()

    with ThreadPoolExecutor(8) as pool:
        told = list(pool.map(go, [one, other] * 12))
    assert set(told) == {200, 409}
    assert b"mailbox_batches 1\n" in running.call("GET", "/metrics").body
    kept = [
        raw
        for raw in (one, other)
        if running.call("GET", f"/v1/batches/{batch_hash(raw).hex()}").status == 200
    ]
    assert len(kept) == 1
    assert told[0 if kept == [one] else 1 :: 2] == [200] * 12
