"""Process CPU in ms, percentiles, and the memory of this process in MB."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication


def cpu_ms(act: Callable[[], object]) -> float:
    """What an act costs with all that it makes Qt paint."""
    began = time.process_time()
    act()
    QApplication.processEvents()
    return (time.process_time() - began) * 1000


def p99(times: list[float]) -> float:
    """The value that one in a hundred exceeds."""
    ordered = sorted(times)
    return ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))]


def memory_mb(kind: str = "VmRSS") -> float:
    """Resident memory now, or at its highest with `VmHWM`; Linux."""
    lines = Path("/proc/self/status").read_text("utf-8").splitlines()
    found = next(line for line in lines if line.startswith(f"{kind}:"))
    return int(found.split()[1]) / 1024


def idle(seconds: float) -> None:
    """Qt goes on by itself for so long by the clock."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        QApplication.processEvents()
        time.sleep(0.02)
