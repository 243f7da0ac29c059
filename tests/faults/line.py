"""A line to the real server on which things go wrong as a plan says. Only what really went wrong is counted."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from random import Random

from sync.client.transport import Answer, Headers, HttpTransport, NoConnection, Transport
from sync.testing import FaultyLine, Trouble
from tests.faults.kinds import Kind, Telling

Held = Callable[[], object]
LATE: list[Held] = []  # requests that are still on their way when their round is over; this process's
CUT_WITHIN = 6_000  # bytes of a connection: a round has some kilobytes


class BadLine:
    """One round's line: each call may suffer what the plan has for it."""

    def __init__(
        self,
        inner: Transport,
        plan: list[Kind | None],
        dice: Random,
        tell: Telling,
        reached: Callable[[], None],
    ) -> None:
        self._inner, self._plan, self._dice = inner, iter(plan), dice
        self._tell, self._reached = tell, reached

    def call(
        self, method: str, path: str, *, body: bytes = b"", headers: Headers | None = None, most: int
    ) -> Answer:
        self._reached()
        kind = next(self._plan, None)

        def send(content: bytes = body) -> Answer:
            return self._inner.call(method, path, body=content, headers=headers, most=most)

        if kind is Kind.REORDER:
            LATE.append(send)
            raise NoConnection("it is still on its way")
        late, LATE[:] = LATE[:], []
        answer = self._suffer(kind, body, send)
        for one in late:  # behind this one, although it was said before
            self._tell.struck(Kind.REORDER)
            with contextlib.suppress(Exception):
                one()
        self._reached()
        return answer

    def _suffer(self, kind: Kind | None, body: bytes, send: Callable[..., Answer]) -> Answer:
        if kind is None or kind is Kind.CUT:  # the proxy cuts
            return send()
        if kind is Kind.DROP:
            self._tell.struck(kind)
            if self._dice.random() < 0.5:
                send()  # it arrives, and its answer is what gets lost
            raise NoConnection("dropped")
        if kind is Kind.DUPLICATE:
            send()
            self._tell.struck(kind)
            return send()
        if body and self._dice.random() < 0.5:
            self._tell.struck(Kind.CORRUPT)
            return send(flipped(body, self._dice))
        answer = send()
        if answer.body:
            self._tell.struck(Kind.CORRUPT)
        return Answer(answer.status, flipped(answer.body, self._dice), answer.headers)

    def close(self) -> None:
        self._inner.close()


def flipped(content: bytes, dice: Random) -> bytes:
    """One bit is another."""
    if not content:
        return content
    at = dice.randrange(len(content))
    return content[:at] + bytes([content[at] ^ (1 << dice.randrange(8))]) + content[at + 1 :]


@contextlib.contextmanager
def bad_line(
    url: str, plan: list[Kind | None], dice: Random, tell: Telling, reached: Callable[[], None]
) -> Iterator[BadLine]:
    """To the server at `url`; connections are cut at a real byte of a real socket."""
    with contextlib.ExitStack() as stack:
        proxy = None
        if Kind.CUT in plan:
            at = dice.randrange(1, CUT_WITHIN)
            trouble = Trouble(cut_after_sent=at) if dice.random() < 0.5 else Trouble(cut_after_answered=at)
            proxy = stack.enter_context(FaultyLine(int(url.rpartition(":")[2]), [trouble]))
            url = proxy.url
        line = BadLine(HttpTransport(url), plan, dice, tell, reached)
        try:
            yield line
        finally:
            line.close()
            if proxy is not None and proxy.cuts:
                tell.struck(Kind.CUT)
