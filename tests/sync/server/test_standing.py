"""Who asks without standing: strangers, another programme's coordinator, who has left, whose key was withdrawn; by each
way to keys and to what is sealed."""

from __future__ import annotations

import base64
import json

import pytest

from sync.protocol import canonical
from sync.protocol.charter import Departure
from sync.protocol.enrolment import request_of
from sync.protocol.keys import MemberKeys
from sync.protocol.places import Known, write_question
from sync.protocol.programme import next_charter, reader_for
from sync.protocol.receipts import TOKEN_LIFE_S, TOKEN_SKEW_S, sign_token
from sync.protocol.register import Revoke
from sync.protocol.succession import with_reader, without_reader
from sync.server.app import now
from sync.testing import Member, SmallProgramme
from tests.sync.server.conftest import Running
from tests.sync.server.test_fetching import bearer, post_all

WAYS = [
    ("GET", "/v1/waiting"),
    ("GET", "/v1/roster"),
    ("POST", "/v1/roster"),
    ("GET", "/v1/requests"),
    ("GET", "/v1/reopenings"),
    ("POST", f"/v1/reopenings/{'ab' * 32}"),
    ("GET", f"/v1/batches/{'ab' * 32}/body"),
    ("POST", "/v1/places"),
]


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way[0] + way[1][:14])
def test_no_way_gives_anything_to_who_has_no_standing(running: Running, way: tuple[str, str]) -> None:
    worker, key = running.programme.workers[0], running.server.server.box.keys.server
    other = SmallProgramme(key, writers=1)
    question = write_question([Known(bytes(16), bytes(32))])
    content = other.bundle if way[1] == "/v1/roster" and way[0] == "POST" else question
    for token, status in (
        ("", 401),
        (bearer(running, worker, at=now() - TOKEN_LIFE_S - 30), 401),
        (bearer(running, worker, at=now() + TOKEN_SKEW_S + 30), 401),
        (bearer(running, worker, server=other.coordinator.key_id), 403),
        (bearer(running, Member()), 403),
        (bearer(running, other.coordinator), 403),
        ("Bearer " + base64.b64encode(bytes(500)).decode(), 401),
    ):
        answer = running.call(*way, content if way[0] == "POST" else b"", Authorization=token)
        refused = {status, 409, 422} if content == other.bundle else {status}
        assert answer.status in refused, (token, answer.status)
        assert json.loads(answer.body)["code"]
    assert running.server.server.box.keys.roster.view == running.programme.roster.view


def test_who_has_left_gets_what_is_addressed_to_them_and_no_more(running: Running) -> None:
    made, gone = running.programme, running.programme.coordinator
    new = MemberKeys.generate()
    up, own = made.up(made.workers[0], b"up"), made.down(made.workers[0], b"down")
    post_all(running, up, own)
    assert running.call("POST", "/v1/requests", request_of(MemberKeys.generate()).to_bytes()).status == 202
    content = with_reader(made.roster.charter, reader_for(new, [made.area]))
    content = without_reader(content, Departure(gone.key_id, 0, ()))
    grown = made.roster.with_objects([new.identity.recipient.raw])
    grown = grown.with_charter(next_charter(made.roster, content, made.root[:2], now()).raw)
    running.server.server.box.keys.give(grown.bundle().to_bytes())
    token = bearer(running, gone)
    assert running.call("GET", "/v1/waiting", Authorization=token).body == b""
    name = f"/v1/batches/{up.hash.hex()}/body"
    assert running.call("GET", name, Authorization=token).status == 404
    for path in ("/v1/requests", "/v1/reopenings"):
        assert running.call("GET", path, Authorization=token).status == 403
    fresh = bearer(running, Member(new))
    assert running.call("GET", "/v1/waiting", Authorization=fresh).body[9:] == up.header + up.body
    found = running.call("GET", "/v1/requests", Authorization=fresh).body
    assert len(canonical.decode(found, max_bytes=2**20)) == 1  # type: ignore[arg-type]


def test_whose_key_was_withdrawn_keeps_their_own_mailbox_alone(running: Running) -> None:
    made, (one, other) = running.programme, running.programme.workers
    mine, others = made.down(one, b"mine"), made.down(other, b"others")
    post_all(running, mine, others, made.up(one, b"up"))
    made.enter([Revoke(one.key_id, made.area, (), now())])
    running.server.server.box.keys.give(made.bundle)
    token = bearer(running, one)
    assert running.call("GET", "/v1/waiting", Authorization=token).body[9:] == mine.header + mine.body
    name = f"/v1/batches/{others.hash.hex()}/body"
    assert running.call("GET", name, Authorization=token).status == 404


def test_t4_whom_a_list_names_first_is_told_the_time(running: Running) -> None:
    """After a recovery nobody else brings the list, and a clock may be years off."""
    made, new = running.programme, MemberKeys.generate()
    content = with_reader(made.roster.charter, reader_for(new, [made.area]))
    grown = made.roster.with_objects([new.identity.recipient.raw])
    grown = grown.with_charter(next_charter(made.roster, content, made.root[:2], 1).raw)
    raw, key = grown.bundle().to_bytes(), running.server.server.box.keys.server.key_id

    def give(at: int) -> tuple[int, dict[str, object]]:
        token = base64.b64encode(sign_token(key, at, new.signing)).decode()
        answer = running.call("POST", "/v1/roster", raw, Authorization=f"Bearer {token}")
        return answer.status, json.loads(answer.body)

    status, told = give(now() - 10 * 366 * 86400)
    assert (status, told["code"]) == (401, "token-refused")
    assert running.server.server.box.keys.roster.view == made.roster.view
    assert give(int(str(told["time"])))[0] == 200
    assert running.server.server.box.keys.roster.view == grown.view
