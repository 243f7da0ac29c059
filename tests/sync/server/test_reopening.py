"""Requests to open somebody's work anew at the server: one a member, shown and answered by who appoints there."""

from __future__ import annotations

import hashlib

from sync.protocol import age, canonical
from sync.protocol.identifiers import AreaId, KeyId, random_id
from sync.protocol.keys import Identity, MemberKeys, SigningKey
from sync.protocol.programme import next_charter, reader_for
from sync.protocol.reopening import MAX_ANSWER_BYTES, MAX_REQUEST_BYTES, Reopening
from sync.protocol.succession import with_areas, with_reader
from sync.server import reopening
from tests.sync.server.conftest import Running
from tests.sync.server.test_asking import token

PATH = "/v1/reopenings"


def request(running: Running, member: KeyId | None = None) -> bytes:
    """As a locked laptop makes it."""
    made = running.programme
    escrow = age.seal(b"a database's key", [made.coordinator.keys.identity.recipient])
    return Reopening(member or made.workers[0].key_id, Identity.generate().recipient, escrow).to_bytes()


def answer_path(raw: bytes) -> str:
    return f"{PATH}/{hashlib.sha256(raw).hexdigest()}"


def listed(running: Running, key: SigningKey | None = None) -> list[bytes]:
    key = key or running.programme.coordinator.keys.signing
    answer = running.call("GET", PATH, Authorization=token(running, key))
    assert answer.status == 200
    found = canonical.decode(answer.body, max_bytes=2**20)
    assert isinstance(found, list)
    return found  # type: ignore[return-value]


def test_a_request_goes_up_and_its_answer_comes_down(running: Running) -> None:
    raw = request(running)
    for _ in range(2):
        assert running.call("POST", PATH, raw).status == 202
    assert listed(running) == [raw]
    assert running.call("GET", answer_path(raw)).status == 404
    coordinator = token(running, running.programme.coordinator.keys.signing)
    assert running.call("POST", answer_path(raw), b"sealed", Authorization=coordinator).status == 202
    assert running.call("GET", answer_path(raw)).body == b"sealed"
    assert listed(running) == []
    newer = request(running)
    running.call("POST", PATH, newer)
    assert listed(running) == [newer]


def test_a_request_asked_again_waits_again_and_an_answer_that_served_nothing_goes(running: Running) -> None:
    raw, coordinator = request(running), token(running, running.programme.coordinator.keys.signing)
    running.call("POST", PATH, raw)
    running.call("POST", answer_path(raw), b"rubbish", Authorization=coordinator)
    assert listed(running) == []
    running.call("POST", PATH, raw)
    assert listed(running) == [raw]
    assert running.call("GET", answer_path(raw)).status == 404


def test_only_who_appoints_sees_and_answers(running: Running) -> None:
    raw = request(running)
    running.call("POST", PATH, raw)
    for key, status in ((running.programme.workers[1].keys.signing, 403), (SigningKey.generate(), 403)):
        allowed = token(running, key)
        assert running.call("GET", PATH, Authorization=allowed).status == status
        assert running.call("POST", answer_path(raw), b"x", Authorization=allowed).status == status
    assert running.call("GET", PATH).status == 401
    assert running.call("POST", answer_path(raw), b"x").status == 401
    assert running.call("GET", answer_path(raw)).status == 404


def test_another_areas_coordinator_sees_and_answers_none(running: Running) -> None:
    made, other, area = running.programme, MemberKeys.generate(), AreaId(random_id())
    roster = made.roster.with_objects([other.identity.recipient.raw])
    content = with_reader(with_areas(roster.charter, [area]), reader_for(other, [area]))
    roster = roster.with_charter(next_charter(roster, content, made.root[:2], 1).raw)
    running.server.server.box.keys.give(roster.bundle().to_bytes())
    raw = request(running)
    running.call("POST", PATH, raw)
    assert listed(running) == [raw]
    assert listed(running, other.signing) == []
    answered = running.call("POST", answer_path(raw), b"x", Authorization=token(running, other.signing))
    assert answered.status == 403


def test_nonsense_giants_and_strangers_are_refused(running: Running) -> None:
    good = request(running)
    strange = request(running, MemberKeys.generate().key_id)
    for raw, status in ((b"", 400), (good[:-1], 400), (b"x" * (MAX_REQUEST_BYTES + 1), 413), (strange, 403)):
        assert running.call("POST", PATH, raw).status == status, len(raw)
    assert listed(running) == []
    coordinator = token(running, running.programme.coordinator.keys.signing)
    assert running.call("POST", answer_path(good), b"x", Authorization=coordinator).status == 404
    running.call("POST", PATH, good)
    giant = b"x" * (MAX_ANSWER_BYTES + 1)
    assert running.call("POST", answer_path(good), giant, Authorization=coordinator).status == 413
    assert running.call("GET", f"{PATH}/{'0' * 63}").status == 400


def test_a_flood_takes_no_more_room_than_one_request_a_member(running: Running) -> None:
    box = running.server.server.box
    members, now = box.keys.members, 1_800_000_000
    for at in range(20):
        reopening.keep(box.store, members, request(running), now + at)
    assert len(listed(running)) == 1
    reopening.keep(
        box.store, members, request(running, running.programme.workers[1].key_id), now + reopening.KEPT_S + 30
    )
    assert len(listed(running)) == 1  # a month later the old one is gone
