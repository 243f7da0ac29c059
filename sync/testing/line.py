"""Lines and servers that misbehave on request: drops, cuts, duplicates, nonsense, slowness."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from sync.client.transport import Answer, Headers, NoConnection, TooSlow, Transport
from sync.testing.relay import Relay, hang_up

PIECE = 16 * 1024


HTML = {"content-type": "text/html"}


class Fault(StrEnum):
    """What happens to one call of a `FaultyTransport`."""

    NONE = "none"
    DROP = "drop"  # the request never arrives
    LOSE_ANSWER = "lose answer"  # the server did it, the laptop never hears
    TWICE = "twice"  # a proxy repeats the request
    CORRUPT = "corrupt"  # one bit of the request's body is flipped on the way
    CUT = "cut"  # only the first half of the body arrives, and the answer is lost
    NONSENSE = "nonsense"  # somebody else answers
    CORRUPT_ANSWER = "corrupt answer"  # one bit of the answer's body is flipped
    SLOW = "slow"  # the server did it, but after the laptop's patience


class FaultyTransport:
    """A real transport whose calls go wrong as the plan says; after the plan's end everything works."""

    def __init__(self, inner: Transport, plan: Iterable[Fault]) -> None:
        self._inner = inner
        self._plan = iter(plan)
        self.met: list[Fault] = []

    def call(
        self,
        method: str,
        path: str,
        *,
        body: bytes = b"",
        headers: Headers | None = None,
        most: int,
    ) -> Answer:
        fault = next(self._plan, Fault.NONE)
        self.met.append(fault)

        def send(content: bytes) -> Answer:
            return self._inner.call(method, path, body=content, headers=headers, most=most)

        return _misbehave(fault, body, send)

    def close(self) -> None:
        self._inner.close()


def _misbehave(fault: Fault, body: bytes, send: Callable[[bytes], Answer]) -> Answer:
    if fault is Fault.DROP:
        raise NoConnection("dropped on request")
    if fault is Fault.NONSENSE:
        return Answer(
            200, b"<html><title>Welcome to the airport</title></html>", {"content-type": "text/html"}
        )
    answer = send(_spoiled(fault, body))
    if fault is Fault.TWICE:
        return send(body)
    if fault in (Fault.LOSE_ANSWER, Fault.CUT):
        raise NoConnection("the answer was lost on request")
    if fault is Fault.SLOW:
        raise TooSlow("slow on request")
    if fault is Fault.CORRUPT_ANSWER:
        return Answer(answer.status, flip_a_bit(answer.body), answer.headers)
    return answer


def _spoiled(fault: Fault, body: bytes) -> bytes:
    if fault is Fault.CORRUPT:
        return flip_a_bit(body)
    return body[: len(body) // 2] if fault is Fault.CUT else body


def flip_a_bit(content: bytes) -> bytes:
    middle = len(content) // 2
    return content[:middle] + bytes([content[middle] ^ 1]) + content[middle + 1 :] if content else content


@dataclass(frozen=True, slots=True)
class Trouble:
    """What one TCP connection through a `FaultyLine` suffers. Counts are bytes; None: never."""

    cut_after_sent: int | None = None  # towards the server
    cut_after_answered: int | None = None  # towards the laptop
    answer_instead: bytes | None = None  # the server is never reached; this is said, then the line is closed


class FaultyLine(Relay):
    """A TCP proxy on loopback before a real server: cuts real connections at a chosen byte.

    Each new connection takes the next trouble from the list; when it is empty everything passes.
    """

    def __init__(self, server_port: int, troubles: Iterable[Trouble] = ()) -> None:
        super().__init__(server_port, "faulty-line")
        self.troubles = list(troubles)
        self._taking = threading.Lock()
        self.bytes_sent = 0
        self.bytes_answered = 0
        self.cuts = 0

    def _carry(self, laptop: socket.socket) -> None:
        with self._taking:
            trouble = self.troubles.pop(0) if self.troubles else Trouble()
        if trouble.answer_instead is not None:
            with contextlib.suppress(OSError):
                laptop.recv(PIECE)
                laptop.sendall(trouble.answer_instead)
                laptop.shutdown(socket.SHUT_WR)
                laptop.recv(PIECE)
            hang_up(laptop)
            return
        server = self._to_server(laptop)
        if server is None:
            return
        back = threading.Thread(
            target=self._pump, args=(server, laptop, trouble.cut_after_answered, False), daemon=True
        )
        back.start()
        self._pump(laptop, server, trouble.cut_after_sent, True)
        back.join()
        self._open -= {laptop, server}

    def _pump(
        self, source: socket.socket, target: socket.socket, cut_after: int | None, sending: bool
    ) -> None:
        carried = 0
        with contextlib.suppress(OSError):
            while piece := source.recv(PIECE):
                left = len(piece) if cut_after is None else max(0, cut_after - carried)
                self._count(
                    min(left, len(piece)), sending
                )  # before whoever gets them can ask how many they were
                target.sendall(piece[:left])
                carried += min(left, len(piece))
                if left < len(piece):
                    self.cuts += 1
                    break
        hang_up(source)
        hang_up(target)

    def _count(self, carried: int, sending: bool) -> None:
        if sending:
            self.bytes_sent += carried
        else:
            self.bytes_answered += carried


@contextlib.contextmanager
def odd_server(answer: bytes) -> Iterator[str]:
    """Somebody who answers every request with the same raw bytes; gives the URL."""
    with FaultyLine(0, _endless(Trouble(answer_instead=answer))) as line:
        yield line.url


def _endless(trouble: Trouble) -> list[Trouble]:
    return [trouble] * 10_000
