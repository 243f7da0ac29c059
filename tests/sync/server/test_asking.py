"""Requests to be enrolled at the server: signed by themselves, bounded, and shown to nobody but who appoints."""

from __future__ import annotations

import base64

from sync.protocol import canonical
from sync.protocol.enrolment import request_of
from sync.protocol.keys import MemberKeys, SigningKey
from sync.protocol.programme import next_charter, reader_for
from sync.protocol.receipts import sign_token
from sync.protocol.succession import with_reader
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


def test_a_list_is_taken_from_whom_it_names_and_from_no_stranger(running: Running) -> None:
    """A coordinator who was appointed by paper brings the list that names it; a stranger brings nothing."""
    made, newcomer, stranger = running.programme, MemberKeys.generate(), MemberKeys.generate()
    roster = made.roster.with_objects([newcomer.identity.recipient.raw])
    content = with_reader(roster.charter, reader_for(newcomer, [made.area]))
    grown = roster.with_charter(next_charter(roster, content, made.root[:2], 1).raw)
    before = running.server.server.box.keys.roster.view
    for key, bundle in ((stranger.signing, grown), (newcomer.signing, roster)):
        answer = running.call(
            "POST", "/v1/roster", bundle.bundle().to_bytes(), Authorization=token(running, key)
        )
        assert answer.status == 403
        assert running.server.server.box.keys.roster.view == before
    forged = grown.bundle()  # one of its two signatures is bent
    bent = forged.to_bytes().replace(forged.charters[-1][-20:], bytes(20))
    answer = running.call("POST", "/v1/roster", bent, Authorization=token(running, newcomer.signing))
    assert answer.status >= 400
    assert running.server.server.box.keys.roster.view == before
    answer = running.call(
        "POST", "/v1/roster", grown.bundle().to_bytes(), Authorization=token(running, newcomer.signing)
    )
    assert answer.status == 200
    assert running.server.server.box.keys.roster.view == grown.view


def test_e4_the_server_forgets_secrets_whose_time_is_over(running: Running) -> None:
    keys, roster = running.server.server.box.keys, running.programme.roster
    assert keys.destroy_due() == 0
    epoch = next(iter(roster.epochs.values()))
    keys._clock = lambda: epoch.destroy_at
    assert keys.destroy_due() == len(roster.epochs)
    assert not keys.give(running.programme.bundle)  # nor takes them again
    assert not [wrap for wrap in roster.wraps(epoch.epoch) if wrap in keys.roster.objects]
    assert keys.roster.view == roster.view
