"""The line to the server: requests in, bounded answers out. The only user of requests.

It trusts nothing that answers: a captive portal, a broken proxy, a server of another kind become a LineError.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, field
from typing import Protocol
from urllib.parse import urlsplit

import requests
from requests.adapters import HTTPAdapter

CONNECT_TIMEOUT_S = 10.0
READ_TIMEOUT_S = 30.0  # Silence for this long: satellite links stall for up to twenty seconds.
ANSWER_DEADLINE_S = 300.0  # A server that drips one byte a second is as good as absent.
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
    environment elsewhere; exceptions as they stand there, passwords never."""

    def __init__(
        self,
        server: str,
        *,
        connect_timeout_s: float = CONNECT_TIMEOUT_S,
        read_timeout_s: float = READ_TIMEOUT_S,
        deadline_s: float = ANSWER_DEADLINE_S,
    ) -> None:
        parts = urlsplit(server)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ValueError("A server's address begins with https:// or http://")
        self._server = server.rstrip("/")
        self._timeouts = (connect_timeout_s, read_timeout_s)
        self._deadline_s = deadline_s
        self.traffic = Traffic()
        self._session = _session()

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
        try:
            reply = self._session.request(
                method,
                self._server + path,
                data=body or None,
                headers=dict(headers or {}),
                timeout=self._timeouts,
                allow_redirects=False,
                stream=True,
            )
            with closing(reply):
                answer = self._read(reply, most)
        except (requests.exceptions.ProxyError, requests.exceptions.InvalidSchema) as error:
            raise NoWayThrough(type(error).__name__) from error  # the latter: SOCKS
        except requests.Timeout as error:
            raise TooSlow(type(error).__name__) from error
        except (requests.RequestException, OSError, ValueError) as error:
            raise NoConnection(type(error).__name__) from error
        self.traffic.sent += len(body)
        self.traffic.received += len(answer.body)
        return answer

    def close(self) -> None:
        self._session.close()

    def _read(self, reply: requests.Response, most: int) -> Answer:
        if reply.status_code == requests.codes.proxy_authentication_required:
            raise NoWayThrough("a password is wanted")
        if reply.headers.get("Content-Encoding", "identity") != "identity":
            raise OddAnswer("compressed although not asked for")
        until = time.monotonic() + self._deadline_s
        content = bytearray()
        for piece in reply.iter_content(PIECE):
            content += piece
            if len(content) > most:
                raise OddAnswer(f"an answer longer than {most} bytes")
            if time.monotonic() > until:
                raise TooSlow("the answer dripped")
        promised = reply.headers.get("Content-Length", "")
        if not promised and not content and "Transfer-Encoding" not in reply.headers:
            raise NoConnection("the answer was cut before its length")
        if (
            promised.isascii()
            and promised.isdigit()
            and int(promised) != len(content)
            and reply.request.method != "HEAD"
        ):
            raise NoConnection("the answer was cut short")
        return Answer(reply.status_code, bytes(content), {k.lower(): v for k, v in reply.headers.items()})


# Its warnings hold addresses, and each of them becomes a LineError here anyway.
logging.getLogger("urllib3").setLevel(logging.ERROR)


def _session() -> requests.Session:
    session = requests.Session()
    session.headers.clear()  # No User-Agent: the version of a program is nobody's business on the way.
    session.headers["Accept-Encoding"] = "identity"
    session.auth = _no_credentials
    adapter = HTTPAdapter(max_retries=0, pool_connections=1, pool_maxsize=1)
    session.mount("http://", adapter)
    session.mount("https://", adapter)
    return session


def _no_credentials(request: requests.PreparedRequest) -> requests.PreparedRequest:
    """Keeps requests from looking into ~/.netrc for a password to send along."""
    return request
