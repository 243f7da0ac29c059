"""The line's edge: whatever answers becomes a bounded Answer or a LineError, over real sockets."""

from __future__ import annotations

import socket
import threading
from contextlib import nullcontext
from pathlib import Path

import pytest

from sync.client.transport import HttpTransport, LineError, NoConnection, NoWayThrough, OddAnswer, TooSlow
from sync.testing import odd_server


def get(url: str, *, read_timeout_s: float = 5.0, deadline_s: float = 5.0, most: int = 1000) -> bytes:
    transport = HttpTransport(url, read_timeout_s=read_timeout_s, deadline_s=deadline_s)
    try:
        return transport.call("GET", "/", most=most).body
    finally:
        transport.close()


def test_a_plain_answer_is_read() -> None:
    with odd_server(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi") as url:
        assert get(url) == b"hi"


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (b"", NoConnection),
        (b"SSH-2.0-OpenSSH_9.2\r\n", LineError),
        (b"\x00\xff" * 500, LineError),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhi", NoConnection),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n" + b"x" * 5000, OddAnswer),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n", NoConnection),
        (b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 2\r\n\r\nhi", OddAnswer),
    ],
)
def test_an_odd_answer_is_a_line_error(answer: bytes, error: type[LineError]) -> None:
    with odd_server(answer) as url, pytest.raises(error):
        get(url)


def test_a_redirect_to_a_sign_in_page_is_not_followed() -> None:
    answer = b"HTTP/1.1 302 Found\r\nLocation: http://portal.invalid/\r\nContent-Length: 0\r\n\r\n"
    with odd_server(answer) as url:
        transport = HttpTransport(url)
        assert transport.call("GET", "/", most=10).status == 302
        transport.close()


def test_silence_is_too_slow() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent, pytest.raises(TooSlow):
        get(f"http://127.0.0.1:{silent.getsockname()[1]}", read_timeout_s=0.05)


def test_nobody_listens() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with pytest.raises(NoConnection):
        get(f"http://127.0.0.1:{port}")


@pytest.mark.parametrize("address", ["ftp://x", "fieldapp.org", "", "http://"])
def test_an_address_that_is_none_is_refused_at_once(address: str) -> None:
    with pytest.raises(ValueError, match="address"):
        HttpTransport(address)


def test_the_systems_proxy_is_used_and_no_password_is_looked_up(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "netrc").write_text("machine sync.invalid login somebody password secret\n")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    with socket.create_server(("127.0.0.1", 0)) as proxy:
        monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{proxy.getsockname()[1]}")
        heard: list[bytes] = []

        def answer() -> None:
            line, _ = proxy.accept()
            with line:
                heard.append(line.recv(9999))
                line.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi")

        listener = threading.Thread(target=answer)
        listener.start()
        assert get("http://sync.invalid") == b"hi"
        listener.join()
    assert heard[0].startswith(b"GET http://sync.invalid/ HTTP/1.1\r\n")
    assert b"uthorization" not in heard[0]
    assert b"User-Agent: python-requests" not in heard[0]


@pytest.mark.parametrize(
    "said",
    [b"HTTP/1.1 407 No\r\nContent-Length: 2\r\n\r\nno", b"HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n"],
)
def test_a_proxy_that_refuses_is_told_as_one(monkeypatch: pytest.MonkeyPatch, said: bytes) -> None:
    with odd_server(said) as proxy:
        monkeypatch.setenv("https_proxy", proxy)
        with pytest.raises(NoWayThrough):
            get("https://sync.invalid")  # by CONNECT
        monkeypatch.setenv("http_proxy", proxy)
        with pytest.raises(NoWayThrough) if b"407" in said else nullcontext():
            get("http://sync.invalid")


def test_a_proxy_that_is_not_there_or_of_a_kind_not_spoken_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    for proxy in (f"http://127.0.0.1:{port}", "socks5://127.0.0.1:9"):
        monkeypatch.setenv("http_proxy", proxy)
        with pytest.raises(NoWayThrough):
            get("http://sync.invalid")


def test_a_server_that_the_system_excepts_is_reached_without_the_proxy(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    with odd_server(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi") as url:
        assert get(url) == b"hi"
