"""The line to the server: requests in, bounded answers out. The only user of requests.

It trusts nothing that answers: a captive portal, a broken proxy, a server of another kind become a LineError.
"""

from __future__ import annotations

import logging
import threading
import time
import weakref
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from typing import Any, Protocol
from urllib.parse import urlsplit

import requests
from requests.adapters import HTTPAdapter

from sync.client.cord import Cord, pools_on

CONNECT_TIMEOUT_S = 10.0
READ_TIMEOUT_S = 30.0  # Silence for this long: satellite links stall for up to twenty seconds.
DEADLINE_S = 300.0  # For one whole call: a server that drips one byte a second is as good as absent.
SLOWEST_BYTES_S = 1000  # What is sent adds to the deadline: a line of 8 kbit/s is slow, not absent.
LOOK_S = 0.1  # How often is looked whether the call was called off, or its time is over.
PIECE = 64 * 1024

Headers = Mapping[str, str]


class LineError(Exception):
    """The round stops here; whatever was to be sent still lies in the outbox. `plain` is for the person."""

    plain = "The server could not be reached. What waits is safe on this computer and will be sent later."


class NoConnection(LineError):
    """No network, no name, nobody listens, or the connection broke."""


class TooSlow(LineError):
    plain = "The server did not answer in time. What waits is safe on this computer and will be sent later."


class NoWayThrough(LineError):
    """The proxy that this computer is set to use refuses, wants a password, or is of a kind that is not spoken."""

    plain = (
        "This computer is set to go through a proxy, which does not answer or does not let this program through. "
        "What waits is safe on this computer. Ask whoever looks after the network."
    )


class Cancelled(LineError):
    """A person stopped the round, or closes the program. What is whole at the server has its receipt."""

    plain = "Stopped. What was sent is safe; the rest waits on this computer."


class OddAnswer(LineError):
    """An answer that no server of this protocol gives."""

    plain = (
        "Something answered that is not our server, perhaps a sign-in page of the network. "
        "What waits is safe on this computer and will be sent later."
    )


@dataclass(frozen=True, slots=True)
class Answer:
    """`headers` have lower-case names."""

    status: int
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)


class Transport(Protocol):
    """One request, one bounded answer; raises LineError and nothing else."""

    def call(
        self,
        method: str,
        path: str,
        *,
        body: bytes = b"",
        headers: Headers | None = None,
        most: int,
    ) -> Answer: ...

    def close(self) -> None: ...


@dataclass(slots=True)
class Traffic:
    """Bytes of bodies that went over the line, for the progress display."""

    sent: int = 0
    received: int = 0


class HttpTransport:
    """Keeps one connection open between calls. Proxies are the system's: its settings on Windows and macOS, the
    environment elsewhere; exceptions as they stand there, passwords never.

    No call outlasts its deadline, whatever the other end does with connecting, status line, headers, body or trailers;
    and where `go_on` says no, or after `hang_up`, it ends at once with Cancelled. Each call runs in a thread of its
    own, which is left behind with its connection cut: a name that is looked up cannot be interrupted otherwise.
    """

    def __init__(
        self,
        server: str,
        *,
        connect_timeout_s: float = CONNECT_TIMEOUT_S,
        read_timeout_s: float = READ_TIMEOUT_S,
        deadline_s: float = DEADLINE_S,
        go_on: Callable[[], bool] = lambda: True,
    ) -> None:
        parts = urlsplit(server)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ValueError("A server's address begins with https:// or http://")
        self._server = server.rstrip("/")
        self._timeouts = (connect_timeout_s, read_timeout_s)
        self._deadline_s = deadline_s
        self._go_on = go_on
        self._hung_up = False
        self.traffic = Traffic()
        self._cord = Cord()
        self._session = _session(self._cord)
        with _open_lock:
            _open.add(self)

    def call(
        self,
        method: str,
        path: str,
        *,
        body: bytes = b"",
        headers: Headers | None = None,
        most: int,
    ) -> Answer:
        """`most`: bytes of the longest answer that is read. Redirects are not followed: they are not ours."""
        until = time.monotonic() + self._deadline_s + len(body) / SLOWEST_BYTES_S
        session, cord = self._session, self._cord
        over, found = threading.Event(), list[Answer | LineError]()

        def work() -> None:
            try:
                found.append(self._ask(session, method, path, body, dict(headers or {}), most))
            except LineError as error:
                found.append(error)
            finally:
                over.set()
                cord.end()

        threading.Thread(target=work, name="line", daemon=True).start()
        while not over.wait(LOOK_S):
            called_off = self._hung_up or not self._go_on()
            if called_off or time.monotonic() > until:
                self._cut()
                if over.is_set():
                    cord.end()  # nobody was left behind
                raise Cancelled if called_off else TooSlow("the whole call took too long")
        cord.settle()
        answer = found[0] if found else NoConnection("nobody knows why")
        if isinstance(answer, LineError):
            raise answer
        self.traffic.sent += len(body)
        self.traffic.received += len(answer.body)
        return answer

    def hang_up(self) -> None:
        """From any thread: the call that runs, and any later one, ends with Cancelled."""
        self._hung_up = True

    def close(self) -> None:
        self._session.close()
        self._cord.let_go()

    def _cut(self) -> None:
        """Whoever still hangs on the old connection is let go; the next call makes a new one."""
        self._cord.cut()
        self._cord = Cord()
        self._session = _session(self._cord)

    def _ask(
        self,
        session: requests.Session,
        method: str,
        path: str,
        body: bytes,
        headers: dict[str, str],
        most: int,
    ) -> Answer:
        """In the thread of the call. Raises LineError."""
        try:
            reply = session.request(
                method,
                self._server + path,
                data=body or None,
                headers=headers,
                timeout=self._timeouts,
                allow_redirects=False,
                stream=True,
            )
            with closing(reply):
                return self._read(reply, most)
        except (requests.exceptions.ProxyError, requests.exceptions.InvalidSchema) as error:
            raise NoWayThrough(type(error).__name__) from error  # the latter: SOCKS
        except requests.Timeout as error:
            raise TooSlow(type(error).__name__) from error
        except (requests.RequestException, OSError, ValueError) as error:
            raise NoConnection(type(error).__name__) from error

    def _read(self, reply: requests.Response, most: int) -> Answer:
        if reply.status_code == requests.codes.proxy_authentication_required:
            raise NoWayThrough("a password is wanted")
        if reply.headers.get("Content-Encoding", "identity") != "identity":
            raise OddAnswer("compressed although not asked for")
        content = bytearray()
        for piece in reply.iter_content(PIECE):
            content += piece
            if len(content) > most:
                raise OddAnswer(f"an answer longer than {most} bytes")
        length = reply.headers.get("Content-Length", "")
        if not length and not content and "Transfer-Encoding" not in reply.headers:
            raise NoConnection("the answer was cut before its length")
        promised = number_in(length)
        if promised is not None and promised != len(content) and reply.request.method != "HEAD":
            raise NoConnection("the answer was cut short")
        return Answer(reply.status_code, bytes(content), {k.lower(): v for k, v in reply.headers.items()})


def number_in(text: str) -> int | None:
    """A count in a header of an answer; None for whatever is none: str.isdigit takes "²", which int refuses."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 16 else None


_open: weakref.WeakSet[HttpTransport] = weakref.WeakSet()
_open_lock = threading.Lock()


def hang_up_all() -> None:
    """The program closes: nobody waits for a server any more."""
    with _open_lock:
        lines = list(_open)
    for line in lines:
        line.hang_up()


# Its warnings hold addresses, and each of them becomes a LineError here anyway.
logging.getLogger("urllib3").setLevel(logging.ERROR)


class _Adapter(HTTPAdapter):
    def __init__(self, cord: Cord, **given: Any) -> None:
        self._pools = pools_on(cord)
        super().__init__(**given)

    def init_poolmanager(self, *args: Any, **given: Any) -> None:
        super().init_poolmanager(*args, **given)
        self.poolmanager.pool_classes_by_scheme = self._pools

    def proxy_manager_for(self, proxy: str, **given: Any) -> Any:
        manager = super().proxy_manager_for(proxy, **given)
        manager.pool_classes_by_scheme = self._pools
        return manager


def _session(cord: Cord) -> requests.Session:
    session = requests.Session()
    session.headers.clear()  # No User-Agent: the version of a program is nobody's business on the way.
    session.headers["Accept-Encoding"] = "identity"
    session.auth = _no_credentials
    adapter = _Adapter(cord, max_retries=0, pool_connections=1, pool_maxsize=1)
    session.mount("http://", adapter)
    session.mount("https://", adapter)
    return session


def _no_credentials(request: requests.PreparedRequest) -> requests.PreparedRequest:
    """Keeps requests from looking into ~/.netrc for a password to send along."""
    return request
