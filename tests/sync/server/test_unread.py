"""Who asks and does not take the answers holds no place of the others. Beside a real one, the clock is a made one."""

from __future__ import annotations

import contextlib
import socket
import time
from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
import uvicorn
from uvicorn.server import ServerState

from sync.server.http.lines import LOOK_S, STILL_LOOKS, PatientLine
from tests.sync.server.conftest import Running

WAIT_S = 30.0  # far more than the test needs


@dataclass
class Handle:
    act: Callable[[], None]
    at: float
    off: bool = False

    def cancel(self) -> None:
        self.off = True


@dataclass
class Clock:
    """Stands where a loop does: time passes when it is told to."""

    now: float = 0.0
    due: list[Handle] = field(default_factory=list)

    def call_later(self, seconds: float, act: Callable[[], None]) -> Handle:
        self.due.append(Handle(act, self.now + seconds))
        return self.due[-1]

    def pass_(self, seconds: float) -> None:
        self.now += seconds
        ripe = [one for one in self.due if one.at <= self.now and not one.off]
        self.due = [one for one in self.due if one.at > self.now]
        for one in ripe:
            one.act()


@dataclass
class Outlet:
    """A transport with so many bytes that the other end has not taken."""

    unsent: int = 0
    aborted: bool = False

    def get_write_buffer_size(self) -> int:
        return self.unsent

    def get_extra_info(self, _name: str) -> None:
        return None

    def close(self) -> None:
        pass

    def abort(self) -> None:
        self.aborted = True


@pytest.fixture
def line(monkeypatch: pytest.MonkeyPatch) -> tuple[PatientLine, Outlet, Clock]:
    monkeypatch.setattr(PatientLine, "head_s", 1e9)

    async def nothing(scope: object, receive: object, send: object) -> None: ...

    clock, outlet = Clock(), Outlet()
    made = PatientLine(uvicorn.Config(nothing, log_config=None), ServerState(), {}, _loop=clock)
    made.connection_made(outlet)  # type: ignore[arg-type]
    return made, outlet, clock


def test_an_answer_that_nobody_takes_is_given_up_after_a_minute(
    line: tuple[PatientLine, Outlet, Clock],
) -> None:
    _, outlet, clock = line
    outlet.unsent = 5000
    for _ in range(STILL_LOOKS):
        clock.pass_(LOOK_S)
        assert not outlet.aborted
    clock.pass_(LOOK_S)
    assert outlet.aborted
    assert clock.now == 75.0
    assert not clock.due or all(one.at > 1e8 for one in clock.due)  # nothing is looked at any more


def test_a_slow_reader_and_an_idle_line_are_left_alone(line: tuple[PatientLine, Outlet, Clock]) -> None:
    made, outlet, clock = line
    for unsent in (0, 0, 0, 0, 0, 0, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0, 0, 0):  # idle, then drop by drop
        outlet.unsent = unsent
        clock.pass_(LOOK_S)
    outlet.unsent = 5000
    for look in range(20):  # ever as much: what leaves is followed by as much
        clock.pass_(LOOK_S)
        if look % 3 == 2:
            made.pause_writing()
            made.resume_writing()
    assert not outlet.aborted


def test_a_line_that_is_gone_is_looked_at_no_more(line: tuple[PatientLine, Outlet, Clock]) -> None:
    made, outlet, clock = line
    made.connection_lost(None)
    outlet.unsent = 5000
    clock.pass_(1e6)
    assert not outlet.aborted


def test_who_asks_six_hundred_times_and_reads_nothing_is_hung_up_on(
    running: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(PatientLine, "look_s", 0.1)
    open_ones = running.server._uvicorn.server_state.connections
    with contextlib.ExitStack() as lines:
        for _ in range(3):
            one = lines.enter_context(socket.socket())
            one.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
            one.connect(("127.0.0.1", running.server.port))
            one.sendall(b"GET /v1/openapi.json HTTP/1.1\r\nHost: x\r\n\r\n" * 600)
        until = time.monotonic() + WAIT_S
        seen = 0
        while (seen < 3 or open_ones) and time.monotonic() < until:
            seen = max(seen, len(open_ones))
            time.sleep(0.01)
        assert (seen, len(open_ones)) == (3, 0)
    assert running.call("GET", "/health").status == 200
