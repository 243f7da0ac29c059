"""Who may fetch what: tokens, scopes, cursors, long bodies, rosters."""

from __future__ import annotations

import base64
import json
import secrets

from sync.protocol import programme
from sync.protocol.enrolment import request_of
from sync.protocol.identifiers import ContentClass, KeyId
from sync.protocol.keys import SigningKey
from sync.protocol.receipts import TOKEN_LIFE_S, sign_token
from sync.server.app import new_life, now
from sync.server.keys import Keys
from sync.testing import Member
from tests.sync.server.conftest import Running


def bearer(running: Running, member: Member, *, at: int | None = None, server: KeyId | None = None) -> str:
    issued = now() if at is None else at
    to = server or running.server.server.box.keys.server.key_id
    return "Bearer " + base64.b64encode(sign_token(to, issued, member.keys.signing)).decode()


def post_all(running: Running, *batches: object) -> None:
    for batch in batches:
        content = batch.header + batch.body  # type: ignore[attr-defined]
        assert running.call("POST", "/v1/batches", content).status == 200


def test_without_a_token_the_server_tells_what_a_token_needs(running: Running) -> None:
    for authorization in ("", "Bearer", "Bearer !!!", "Basic eHg="):
        answer = running.call("GET", "/v1/waiting", Authorization=authorization)
        told = json.loads(answer.body)
        assert (answer.status, told["code"]) == (401, "token-refused")
        assert told["server"] == running.server.server.box.keys.server.key_id.hex()
        assert abs(told["time"] - now()) < 60


def test_a_stale_token_is_refused_and_a_strangers_too(running: Running) -> None:
    worker = running.programme.workers[0]
    late = bearer(running, worker, at=now() - TOKEN_LIFE_S - 60)
    assert running.call("GET", "/v1/waiting", Authorization=late).status == 401
    foreign = bearer(running, worker, server=KeyId(bytes(16)))
    assert running.call("GET", "/v1/waiting", Authorization=foreign).status == 403
    stranger = bearer(running, Member())
    assert running.call("GET", "/v1/waiting", Authorization=stranger).status == 403
    assert running.call("GET", "/v1/waiting", Authorization="Bearer " + "A" * 900).status == 401


def test_a_worker_gets_its_own_and_a_coordinator_its_scope(running: Running) -> None:
    made, (one, other) = running.programme, running.programme.workers
    up, mine, others = made.up(one, b"up"), made.down(one, b"mine"), made.down(other, b"others")
    post_all(running, up, mine, others)
    for member, expected in ((one, mine), (other, others), (made.coordinator, up)):
        answer = running.call("GET", "/v1/waiting", Authorization=bearer(running, member))
        assert answer.body[9:] == expected.header + expected.body
        assert answer.headers["mailbox-more"] == "0"
        assert answer.headers["roster-view"] == made.roster.view.hex()


def test_the_cursor_goes_on_and_a_restored_server_begins_again(running: Running) -> None:
    made, worker = running.programme, running.programme.workers[0]
    post_all(running, made.down(worker, b"one"))
    first = running.call("GET", "/v1/waiting", Authorization=bearer(running, worker))
    path = f"/v1/waiting?after={first.headers['mailbox-cursor']}"
    assert running.call("GET", path, Authorization=bearer(running, worker)).body == b""
    post_all(running, made.down(worker, b"two"))
    assert running.call("GET", path, Authorization=bearer(running, worker)).body[:8] == bytes(7) + b"\x02"
    box = running.server.server.box
    new_life(box.store)
    again = running.call("GET", path, Authorization=bearer(running, worker))
    assert again.body[:8] == bytes(7) + b"\x01"


def test_a_long_body_is_fetched_in_pieces_and_only_by_its_addressee(running: Running) -> None:
    made, (one, other) = running.programme, running.programme.workers
    batch = made.down(one, secrets.token_bytes(700_000))
    assert running.call("POST", "/v1/batches", batch.header + batch.body).status == 200
    waiting = running.call("GET", "/v1/waiting", Authorization=bearer(running, one))
    assert waiting.body[8:] == b"\x00" + batch.header
    name, got = f"/v1/batches/{batch.hash.hex()}/body", b""
    while len(got) < len(batch.body):
        piece = running.call("GET", f"{name}?start={len(got)}", Authorization=bearer(running, one))
        assert (piece.status, piece.headers["body-length"]) == (200, str(len(batch.body)))
        got += piece.body
    assert got == batch.body
    assert running.call("GET", name, Authorization=bearer(running, other)).status == 404
    assert running.call("GET", name).status == 401
    beyond = running.call("GET", f"{name}?start=99999999", Authorization=bearer(running, one))
    assert (beyond.status, beyond.body) == (200, b"")


def test_a_roster_is_continued_and_nothing_else_gets_in(running: Running) -> None:
    made, newcomer = running.programme, Member()
    token = bearer(running, made.coordinator)
    act, named = programme.appoint(request_of(newcomer.keys), made.area, [ContentClass.CARE])
    made.roster = made.roster.with_objects([named, b"unasked for" * 1000])
    made.enter([act])
    assert running.call("POST", "/v1/roster", made.bundle).status == 401
    told = running.call("POST", "/v1/roster", made.bundle, Authorization=token)
    assert json.loads(told.body) == {"view": made.roster.view.hex()}
    kept = running.call("GET", "/v1/roster", Authorization=token).body
    assert b"unasked for" not in kept
    assert named in kept
    post_all(running, made.up(newcomer, b"first"))
    for junk in (b"", b"\xff" * 999, made.bundle[:-1]):
        assert running.call("POST", "/v1/roster", junk, Authorization=token).status == 400
    assert running.call("POST", "/v1/roster", bytes(5 * 2**20), Authorization=token).status == 413


def test_a_revoked_sender_is_still_taken_for_the_quarantine(running: Running) -> None:
    from sync.protocol.register import Revoke

    made, worker = running.programme, running.programme.workers[0]
    made.enter([Revoke(worker.key_id, made.area, (), now())])
    running.server.server.box.keys.give(made.bundle)
    post_all(running, made.up(worker, b"unsent on a lost laptop"))


def test_openapi_describes_every_route_and_names_no_person(running: Running) -> None:
    described = json.loads(running.call("GET", "/v1/openapi.json").body)
    assert set(described["paths"]) == {
        "/v1/batches",
        "/v1/batches/{name}",
        "/v1/batches/{name}/body",
        "/v1/waiting",
        "/v1/places",
        "/v1/roster",
        "/v1/requests",
        "/v1/reopenings",
        "/v1/reopenings/{name}",
        "/v1/let-go",
        "/health",
        "/metrics",
    }
    assert running.call("GET", "/docs").status == 404
    key = running.programme.workers[0].key_id.hex().encode()
    assert key not in running.call("GET", "/metrics").body


def test_health_tells_the_key_and_the_time(running: Running) -> None:
    told = json.loads(running.call("GET", "/health").body)
    assert told["ok"] is True
    assert told["server"] == running.server.server.box.keys.server.key_id.hex()


def test_a_roster_that_another_process_was_given_is_found_in_the_store(running: Running) -> None:
    made, newcomer = running.programme, Member()
    act, named = programme.appoint(request_of(newcomer.keys), made.area, [ContentClass.CARE])
    made.roster = made.roster.with_objects([named])
    made.enter([act])
    Keys(running.server.server.box.store, SigningKey.generate(), lambda: 0).give(made.bundle)
    post_all(running, made.up(newcomer, b"first"))
