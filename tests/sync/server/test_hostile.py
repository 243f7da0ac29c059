"""Floods, races and endless uploads against the real server process: refused, and its memory stays flat."""

from __future__ import annotations

import base64
import contextlib
import os
import secrets
import socket
import sys
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from sync.client.transport import HttpTransport
from sync.protocol.receipts import sign_token
from sync.server.http import MOST_ROSTER_BYTES
from sync.server.http.parts import STRANGERS
from sync.server.keys import receipt_key
from sync.testing import Member, ServerChild, SmallProgramme
from tests.sync.server.conftest import Running

GROWTH_KB = 48 * 1024  # allocator noise of 40 worker threads; what is refused here would be gigabytes


@pytest.fixture
def programme(tmp_path: Path) -> SmallProgramme:
    (tmp_path / "store").mkdir()
    made = SmallProgramme(receipt_key(tmp_path / "store").public)
    (tmp_path / "roster").write_bytes(made.bundle)
    return made


@pytest.fixture
def child(programme: SmallProgramme, tmp_path: Path) -> Iterator[ServerChild]:
    with ServerChild(tmp_path / "store", tmp_path / "roster") as running:
        yield running


def peak_kb(child: ServerChild) -> int:
    status = Path(f"/proc/{child.pid}/status").read_text()
    return int(status.split("VmHWM:")[1].split()[0])


def pour(port: int, head: bytes, most: int) -> tuple[int, bytes]:
    """Sends zeros behind `head` until the server hangs up or `most` bytes are gone; (sent, answer)."""
    sent, answer = 0, b""
    with socket.create_connection(("127.0.0.1", port), timeout=20) as line:
        with contextlib.suppress(OSError):
            line.sendall(head)
            while sent < most:
                sent += line.send(bytes(65536))
        with contextlib.suppress(OSError):
            answer = line.recv(4096)
    return sent, answer


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_ten_gigabytes_are_not_read(programme: SmallProgramme, child: ServerChild) -> None:
    batch = programme.up(programme.workers[0], secrets.token_bytes(300_000))
    before = peak_kb(child)
    huge = b"Content-Length: 10737418240\r\n\r\n"
    sent, _ = pour(child.port, b"POST /v1/batches HTTP/1.1\r\nHost: x\r\n" + huge + batch.header, 2**28)
    assert sent < 2**26
    name = b"PATCH /v1/batches/" + batch.hash.hex().encode() + b" HTTP/1.1\r\nHost: x\r\nUpload-Offset: 0\r\n"
    assert pour(child.port, name + huge, 2**28)[0] < 2**26
    assert pour(child.port, b"POST /v1/roster HTTP/1.1\r\nHost: x\r\n" + huge, 2**28)[0] < 2**26
    assert peak_kb(child) - before < GROWTH_KB
    line = HttpTransport(child.url)
    content = batch.header + batch.body
    answers = [line.call("POST", "/v1/batches", body=content, most=9999).status for _ in range(2)]
    assert answers == [422, 200]  # what a stranger poured in is found out and dropped
    line.close()


FORGED = 10_000
AT_ONCE = 50  # requests written before the first answer is read


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_ten_thousand_forged_headers_cost_the_named_sender_nothing(
    programme: SmallProgramme, child: ServerChild
) -> None:
    batch = programme.up(programme.workers[0], b"one")
    head = b"POST /v1/batches HTTP/1.1\r\nHost: x\r\nContent-Length: %d\r\n\r\n" % len(batch.header)
    flood(child.port, [head + batch.header[:-8] + n.to_bytes(8, "big") for n in range(500)])  # warm
    before = peak_kb(child)
    told = flood(child.port, [head + batch.header[:-8] + n.to_bytes(8, "big") for n in range(FORGED)])
    assert told == {b"422": FORGED}
    assert peak_kb(child) - before < GROWTH_KB
    line = HttpTransport(child.url)
    assert line.call("POST", "/v1/batches", body=batch.header + batch.body, most=9999).status == 200
    assert b"mailbox_batches 1\n" in line.call("GET", "/metrics", most=9999).body
    line.close()


def flood(port: int, requests: list[bytes]) -> Counter[bytes]:
    """Answers by status to requests over one connection, some written ahead."""
    told: Counter[bytes] = Counter()
    with socket.create_connection(("127.0.0.1", port), timeout=60) as line, line.makefile("rb") as answers:
        for place in range(0, len(requests), AT_ONCE):
            some = requests[place : place + AT_ONCE]
            line.sendall(b"".join(some))
            for _ in some:
                told[answers.readline().split()[1]] += 1
                length = 0
                while (row := answers.readline()) != b"\r\n":
                    name, _, value = row.partition(b":")
                    length = int(value) if name.lower() == b"content-length" else length
                answers.read(length)
    return told


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_a_hundred_slow_senders_hold_little_memory_and_nobody_up(
    programme: SmallProgramme, child: ServerChild
) -> None:
    """Each promises 16 MiB and sends a few bytes at a time."""
    batch = programme.up(programme.workers[0], secrets.token_bytes(300_000))
    head = b"POST /v1/batches HTTP/1.1\r\nHost: x\r\nContent-Length: 16777216\r\n\r\n"
    before = peak_kb(child)
    with contextlib.ExitStack() as lines:
        slow = [
            lines.enter_context(socket.create_connection(("127.0.0.1", child.port), timeout=20))
            for _ in range(100)
        ]
        for one in slow:
            one.sendall(head + batch.header[:40])
        for at in range(40, len(batch.header), 25):
            for one in slow:
                one.sendall(batch.header[at : at + 25])
        other = HttpTransport(child.url)
        genuine = programme.up(programme.workers[0], b"one")
        content = genuine.header + genuine.body
        assert other.call("POST", "/v1/batches", body=content, most=9999).status == 200
        other.close()
        assert peak_kb(child) - before < GROWTH_KB


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_whole_lists_of_sixty_strangers_hold_the_memory_of_a_few(
    programme: SmallProgramme, child: ServerChild, tmp_path: Path
) -> None:
    """Whoever makes a key makes a token; a list of theirs is 4 MiB of what is none."""
    server = receipt_key(tmp_path / "store").public.key_id
    before = peak_kb(child)

    def post(_: int) -> int:
        token = sign_token(server, int(time.time()), Member().keys.signing)
        line = HttpTransport(child.url)
        given = {"Authorization": "Bearer " + base64.b64encode(token).decode()}
        try:
            content = secrets.token_bytes(MOST_ROSTER_BYTES)
            return line.call("POST", "/v1/roster", body=content, headers=given, most=9999).status
        finally:
            line.close()

    with ThreadPoolExecutor(12) as many:
        told = Counter(many.map(post, range(60)))
    assert set(told) == {400, 503}, told
    assert peak_kb(child) - before < GROWTH_KB + STRANGERS * 2 * MOST_ROSTER_BYTES // 1024


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_bodies_that_lie_about_their_length_or_hash_leave_nothing(
    programme: SmallProgramme, child: ServerChild
) -> None:
    batch = programme.up(programme.workers[0], secrets.token_bytes(200_000))
    lies = [batch.body[:-1] + b"x", batch.body + b"x", bytes(len(batch.body)), batch.body[1:] + b"x"]
    before = peak_kb(child)
    line = HttpTransport(child.url)
    for number in range(16):  # fewer than bring a pause
        body = lies[number % len(lies)]
        answer = line.call("POST", "/v1/batches", body=batch.header + body, most=9999)
        assert (answer.status, len(answer.body) < 300) in ((422, True), (413, True))
    assert line.call("POST", "/v1/batches", body=batch.header + batch.body, most=9999).status == 200
    told = line.call("GET", "/metrics", most=9999).body
    assert b"mailbox_batches 1\nmailbox_bytes %d\nmailbox_unfinished 0\n" % len(batch.body) in told
    assert peak_kb(child) - before < GROWTH_KB
    line.close()


def test_the_same_batch_over_many_lines_at_once_is_kept_once(running: Running) -> None:
    small = running.programme.up(running.programme.workers[0], b"one")
    long = running.programme.up(running.programme.workers[1], secrets.token_bytes(150_000))

    def post(content: bytes) -> tuple[int, bytes]:
        line = HttpTransport(running.server.url)
        try:
            answer = line.call("POST", "/v1/batches", body=content, most=9999)
            return answer.status, answer.body
        finally:
            line.close()

    with ThreadPoolExecutor(12) as many:
        answers = list(many.map(post, [small.header + small.body] * 12))
        longs = list(many.map(post, [long.header + long.body] * 12))
    assert len(set(answers)) == 1
    assert answers[0][0] == 200
    assert {status for status, _ in longs} <= {200, 409, 202}
    assert post(long.header + long.body)[0] == 200
    assert b"mailbox_batches 2\n" in running.call("GET", "/metrics").body


def test_requests_that_are_none_do_not_disturb_the_others(running: Running) -> None:
    for junk in (b"\x00" * 200, b"GET / HTTP/9.9\r\n\r\n", b"POST /v1/batches HTTP/1.1\r\n", os.urandom(500)):
        with socket.create_connection(("127.0.0.1", running.server.port)) as line:
            line.sendall(junk)
    assert running.call("GET", "/health").status == 200
