"""No call outlasts its deadline or a person's patience, whatever the other end drips. Over real sockets."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

import pytest
from urllib3.connection import HTTPConnection

from sync.client import transport
from sync.client.cord import Cord
from sync.client.transport import Cancelled, HttpTransport, LineError, TooSlow, hang_up_all

FAR_S = 60.0  # a test that waits for this has failed
OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi"
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
Talk = Callable[[socket.socket, threading.Event], None]


@contextmanager
def talker(talk: Talk) -> Iterator[tuple[str, threading.Event, list[bool]]]:
    """A server whose first connection is handled by `talk`; all others are answered properly. Gives its URL, an event
    that is set when the first connection came to its end, and what connections there were."""
    ended, seen = threading.Event(), list[bool]()

    def one(line: socket.socket, first: bool) -> None:
        with line, suppress(OSError):
            if first:
                talk(line, ended)
                return
            while line.recv(65536):
                line.sendall(OK)

    def listen() -> None:
        with suppress(OSError):
            while True:
                line, _ = listening.accept()
                seen.append(True)
                threading.Thread(target=one, args=(line, len(seen) == 1), daemon=True).start()

    with socket.create_server(("127.0.0.1", 0)) as listening:
        threading.Thread(target=listen, daemon=True).start()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}", ended, seen


def drips(head: bytes, piece: bytes) -> Talk:
    """Each piece is another sign of life: no silence is ever long enough for a timeout of the socket."""

    def talk(line: socket.socket, ended: threading.Event) -> None:
        line.recv(65536)
        try:
            line.sendall(head)
            while True:
                line.sendall(piece)
                if ended.wait(0.02 if len(piece) < 100 else 0.0):
                    return
        except OSError:
            ended.set()  # the laptop let go

    return talk


def reads_nothing(line: socket.socket, ended: threading.Event) -> None:
    """Until the laptop's patience is over; what it had given to the line by then is followed by the end."""
    ended.wait(0.6)
    with suppress(OSError):
        while line.recv(65536):
            pass
    ended.set()


@pytest.mark.parametrize(
    "talk",
    [
        pytest.param(drips(b"HT", b"T"), id="status line"),
        pytest.param(drips(b"HTTP/1.1 200 OK\r\nX: ", b"x"), id="header"),
        pytest.param(drips(b"", b"HTTP/1.1 100 Continue\r\n\r\n" * 100), id="continues"),
        pytest.param(drips(b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n", b"x"), id="body"),
        pytest.param(
            drips(b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 5000\r\n\r\n", b"x"),
            id="last body",
        ),
        pytest.param(drips(CHUNKED, b"1;" + b"x"), id="chunk"),
        pytest.param(drips(CHUNKED + b"0\r\n", b"X: aaaaaaaaaaaa\r\n" * 100), id="trailers"),
        pytest.param(reads_nothing, id="send"),
    ],
)
def test_a_server_that_drips_is_too_slow_and_let_go(talk: Talk) -> None:
    with talker(talk) as (url, ended, _):
        line = HttpTransport(url, read_timeout_s=FAR_S, deadline_s=0.3)
        body = bytes(8_000_000) if talk is reads_nothing else b""
        line._deadline_s -= len(body) / 1000  # what is sent adds to the patience
        with pytest.raises(TooSlow):
            line.call("POST", "/", body=body, most=10_000)
        assert ended.wait(10), "the connection is still open"
        line._deadline_s = FAR_S
        assert line.call("GET", "/", most=10).body == b"hi"  # a new connection, as if nothing had been
        line.close()


@pytest.mark.parametrize("by", ["go_on", "hang_up", "the program closes"])
def test_a_call_that_is_called_off_ends_at_once(by: str) -> None:
    begun = threading.Event()
    inner = drips(b"HTTP/1.1 200 OK\r\nX: ", b"x")

    def talk(line: socket.socket, ended: threading.Event) -> None:
        begun.set()
        inner(line, ended)

    with talker(talk) as (url, ended, _):
        go_on = (lambda: not begun.is_set()) if by == "go_on" else (lambda: True)
        line = HttpTransport(url, read_timeout_s=FAR_S, deadline_s=FAR_S, go_on=go_on)
        found: list[LineError] = []

        def call() -> None:
            try:
                line.call("GET", "/", most=10)
            except LineError as error:
                found.append(error)

        calling = threading.Thread(target=call)
        calling.start()
        assert begun.wait(10)
        if by == "hang_up":
            line.hang_up()
        elif by == "the program closes":
            hang_up_all()
        calling.join(10)
        assert [type(one) for one in found] == [Cancelled]
        assert ended.wait(10), "the connection is still open"
        line.close()


def test_calls_share_one_connection_and_the_last_one_ends_it() -> None:
    gone = threading.Event()

    def talk(line: socket.socket, _ended: threading.Event) -> None:
        while line.recv(65536):
            line.sendall(OK)
        gone.set()

    with talker(talk) as (url, _, seen):
        line = HttpTransport(url)
        assert [line.call("GET", "/", most=10).body for _ in range(3)] == [b"hi"] * 3
        line.close()
        assert gone.wait(10)
        assert len(seen) == 1


def test_what_was_cut_while_it_connected_is_let_go() -> None:
    """The deadline may come before the connection is whole, on a busy machine: its flood was read without end."""
    here, there = socket.socketpair()
    cord, owner = Cord(), HTTPConnection("127.0.0.1")
    cord.hold(owner, here)
    cord.cut()
    owner.sock = here
    with there, pytest.raises(ConnectionAbortedError):
        cord.connected(owner)
    assert here.fileno() == -1


def test_who_floods_hears_of_the_end_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whenever it is cut: where the flood was all read, the kernel would wait a minute to pass on the rest."""
    flood = drips(CHUNKED + b"0\r\n", b"X: aaaaaaaaaaaa\r\n" * 100)
    monkeypatch.setattr(transport, "LOOK_S", 0.06)
    for _ in range(40):
        with talker(flood) as (url, ended, _):
            line = HttpTransport(url, read_timeout_s=FAR_S, deadline_s=0.0)
            with pytest.raises(TooSlow):
                line.call("POST", "/", most=10_000)
            assert ended.wait(10), "the connection is still open"
            line.close()
