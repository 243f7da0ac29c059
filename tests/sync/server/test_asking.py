"""Requests to be enrolled at the server: signed by themselves, bounded, and shown to nobody but who appoints."""

from __future__ import annotations

import base64

from sync.protocol import canonical
from sync.protocol.enrolment import request_of
from sync.protocol.keys import MemberKeys, SigningKey
from sync.protocol.receipts import sign_token
from sync.server import asking
from tests.sync.server.conftest import Running


def token(running: Running, key: SigningKey) -> str:
    box = running.server.server.box
    raw = sign_token(box.keys.server.key_id, box.clock(), key)
    return f"Bearer {base64.b64encode(raw).decode()}"


def listed(running: Running) -> list[bytes]:
    answer = running.call(
        "GET", "/v1/requests", Authorization=token(running, running.programme.coordinator.keys.signing)
    )
    assert answer.status == 200
    found = canonical.decode(answer.body, max_bytes=asking.MAX_ANSWER_BYTES)
    assert isinstance(found, list)
    return found  # type: ignore[return-value]


def test_a_request_is_kept_once_and_shown_to_who_appoints(running: Running) -> None:
    request = request_of(MemberKeys.generate()).to_bytes()
    for _ in range(2):
        assert running.call("POST", "/v1/requests", request).status == 202
    assert listed(running) == [request]
    worker = running.programme.workers[0].keys.signing
    assert running.call("GET", "/v1/requests", Authorization=token(running, worker)).status == 403
    assert (
        running.call("GET", "/v1/requests", Authorization=token(running, SigningKey.generate())).status == 403
    )
    assert running.call("GET", "/v1/requests").status == 401


def test_who_was_appointed_waits_no_more(running: Running) -> None:
    known = request_of(running.programme.workers[0].keys).to_bytes()
    assert running.call("POST", "/v1/requests", known).status == 202
    assert listed(running) == []


def test_nonsense_forgeries_and_giants_are_refused(running: Running) -> None:
    good = request_of(MemberKeys.generate()).to_bytes()
    for raw, status in (
        (b"", 400),
        (good[:-1], 400),
        (b"x" * 100_000, 413),
        (good[:-1] + bytes([good[-1] ^ 1]), 422),
    ):
        assert running.call("POST", "/v1/requests", raw).status == status, len(raw)
    assert listed(running) == []


def test_a_flood_takes_no_more_room_than_it_may(running: Running) -> None:
    box, now = running.server.server.box, 1_800_000_000
    for at in range(asking.MOST + 20):
        asking.keep(box.store, request_of(MemberKeys.generate()).to_bytes(), now + at)
    assert len(listed(running)) == asking.MOST
    newest = request_of(MemberKeys.generate()).to_bytes()
    asking.keep(box.store, newest, now + asking.KEPT_S + asking.MOST + 21)
    assert listed(running) == [newest]  # a month later the old ones are gone
