"""Who says nothing, too slowly, or far more than was asked for holds no place of the others."""

from __future__ import annotations

import contextlib
import json
import socket
import time
from http.client import HTTPResponse
from pathlib import Path

import pytest
from sqlalchemy import event

from sync.client.transport import HttpTransport
from sync.server import http
from sync.server.http.lines import PatientLine
from sync.server.http.parts import STRANGERS
from sync.server.keys import receipt_key
from sync.testing import ServerThread, SmallProgramme
from sync.testing.programme import Member
from tests.sync.server.conftest import Running
from tests.sync.server.test_fetching import bearer
from tests.sync.server.test_hostile import pour

WAIT_S = 30.0  # far more than a test needs: a line that is not hung up on fails it


def connect(running: Running) -> socket.socket:
    return socket.create_connection(("127.0.0.1", running.server.port), timeout=WAIT_S)


@pytest.fixture
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(PatientLine, "head_s", 0.5)


def ended(line: socket.socket) -> bool:
    """Whether the server hangs up, without an answer."""
    try:
        return line.recv(1) == b""
    except ConnectionResetError:
        return True


@pytest.mark.usefixtures("hurried")
def test_a_line_without_a_whole_head_is_hung_up_on(running: Running) -> None:
    with connect(running) as silent, connect(running) as half:
        half.sendall(b"GET /health HTTP/1.1\r\nHost: x\r\n")
        assert (ended(silent), ended(half)) == (True, True)


@pytest.mark.usefixtures("hurried")
def test_a_head_that_comes_drop_by_drop_is_no_reason_to_wait_longer(running: Running) -> None:
    """Also behind a request that was answered."""
    with connect(running) as line:
        line.sendall(b"GET /nothing HTTP/1.1\r\nHost: x\r\n\r\n")
        assert line.recv(9999).startswith(b"HTTP/1.1 404")
        with contextlib.suppress(OSError):
            line.sendall(b"GET /health HTTP/1.1\r\nX: ")
            for _ in range(int(WAIT_S / 0.05)):
                line.sendall(b"x")
                time.sleep(0.05)
            pytest.fail("it is still listened to")


@pytest.mark.usefixtures("hurried")
def test_a_slow_body_and_a_line_that_is_used_again_are_not_hung_up_on(running: Running) -> None:
    batch = running.programme.up(running.programme.workers[0], b"one")
    content = batch.header + batch.body
    with connect(running) as line:
        for _ in range(2):
            line.sendall(b"POST /v1/batches HTTP/1.1\r\nHost: x\r\nContent-Length: %d\r\n\r\n" % len(content))
            for at in range(0, len(content), len(content) // 4 + 1):
                time.sleep(0.2)  # in all longer than a head may take
                line.sendall(content[at : at + len(content) // 4 + 1])
            answer = HTTPResponse(line)
            answer.begin()
            assert (answer.status, len(answer.read()) > 0) == (200, True)


@pytest.mark.parametrize("head", [b"POST /v1/batches", b"GET /v1/waiting", b"GET /health"])
def test_ten_gigabytes_behind_a_request_that_is_answered_are_not_read(running: Running, head: bytes) -> None:
    batch = running.programme.up(running.programme.workers[0], b"one")
    whole = batch.header + batch.body if head.startswith(b"POST") else b""
    begun = head + b" HTTP/1.1\r\nHost: x\r\nContent-Length: 10737418240\r\n\r\n" + whole
    assert pour(running.server.port, begun, 2**28)[0] < 2**26
    assert running.call("GET", "/health").status == 200


def test_strangers_share_a_few_places_for_their_lists_of_keys(running: Running) -> None:
    """A list holds up to 4 MiB while it comes, and whoever makes a key makes a token."""
    length = http.MOST_ROSTER_BYTES

    def begin(line: socket.socket) -> None:
        token = bearer(running, Member()).encode()
        head = b"POST /v1/roster HTTP/1.1\r\nHost: x\r\nAuthorization: %s\r\nContent-Length: %d\r\n\r\n"
        line.sendall(head % (token, length) + bytes(1000))

    with contextlib.ExitStack() as lines:
        opened = [lines.enter_context(connect(running)) for _ in range(STRANGERS)]
        for one in opened:
            begin(one)
        strangers = running.server.server.box.strangers
        until = time.monotonic() + WAIT_S
        while strangers.borrowed_tokens < STRANGERS and time.monotonic() < until:
            time.sleep(0.01)
        late = lines.enter_context(connect(running))
        begin(late)
        answer = b"".join(iter(lambda: late.recv(9999), b""))  # to its end: the body may come by itself
        assert answer.startswith(b"HTTP/1.1 503") and b"retry-after" in answer.lower() and b'"busy"' in answer
        known = bearer(running, running.programme.coordinator)
        bundle = running.programme.roster.bundle().to_bytes()
        assert running.call("POST", "/v1/roster", bundle, Authorization=known).status == 200


def test_a_list_that_has_outgrown_a_bundle_is_refused_by_name(
    running: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sync.server.keys.MAX_BUNDLE_BYTES", 1000)
    known = bearer(running, running.programme.coordinator)
    bundle = running.programme.roster.bundle().to_bytes()
    answer = running.call("POST", "/v1/roster", bundle, Authorization=known)
    assert (answer.status, json.loads(answer.body)["code"]) == (413, "too-large")


def test_health_says_that_a_full_disk_takes_no_writes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(http, "PROBE_S", 0.0)
    (tmp_path / "store").mkdir()
    made = SmallProgramme(receipt_key(tmp_path / "store").public)
    with ServerThread(tmp_path / "store", made.bundle) as server:
        line, writes = HttpTransport(server.url), server.server.box.store._writes

        @event.listens_for(writes, "begin")
        def full(connection: object) -> None:
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar()  # type: ignore[attr-defined]
            connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")  # type: ignore[attr-defined]

        answer = line.call("GET", "/health", most=999)
        assert (answer.status, json.loads(answer.body)["code"]) == (507, "server-full")
        line.close()
