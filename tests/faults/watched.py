"""Tells a process that hangs from one that a busy machine lets wait: by what it computes, not by the clock alone."""

from __future__ import annotations

import os
import time
from pathlib import Path

BUSY_S = 120.0  # of its own computing: a turn needs one or two, so it goes round in circles
# By the clock, without any computing: it waits for what never comes, however busy the machine is.
IDLE_S = 600.0
TICKS = os.sysconf("SC_CLK_TCK")


class Watched:
    """One process, from now on."""

    def __init__(self, pid: int) -> None:
        self._pid, self._used, self._since = pid, 0.0, time.monotonic()

    def hangs(self) -> bool:
        used, now = computed_s(self._pid), time.monotonic()
        if used > self._used:
            self._used, self._since = used, now
        return used > BUSY_S or now - self._since > IDLE_S


def computed_s(pid: int) -> float:
    """Seconds that a process has computed; 0 where it is no more."""
    try:
        after_name = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(after_name[11]) + int(after_name[12])) / TICKS
