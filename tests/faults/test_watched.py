"""A child that hangs is told from one that works, however slow the machine is."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable

import pytest

from tests.faults import watched

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="fork, /proc")


def _hangs(act: Callable[[], object], looks: int = 400) -> bool:
    """Whether a child that does this is found to hang before it ends."""
    pid = os.fork()
    if not pid:
        try:
            act()
        finally:
            os._exit(0)
    eye, ended = watched.Watched(pid), False
    try:
        for _ in range(looks):
            if eye.hangs():
                return True
            ended = bool(os.waitpid(pid, os.WNOHANG)[0])
            if ended:
                return False
            time.sleep(0.01)
        raise AssertionError("neither an end nor a verdict")
    finally:
        if not ended:
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)


def _computes(seconds: float) -> None:
    until = time.process_time() + seconds
    while time.process_time() < until:
        pass


def test_going_round_in_circles_is_hanging(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watched, "BUSY_S", 0.05)
    assert _hangs(lambda: _computes(60), looks=10_000)


def test_waiting_for_what_never_comes_is_hanging(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watched, "IDLE_S", 0.2)
    assert _hangs(signal.pause)


def test_a_slow_child_does_not_hang(monkeypatch: pytest.MonkeyPatch) -> None:
    """Far longer by the clock than it computes: its machine is busy with others."""
    monkeypatch.setattr(watched, "BUSY_S", 0.1)
    assert not _hangs(lambda: time.sleep(0.3))
