"""How full the battery is, as the system tells it: /sys on Linux, one call of kernel32 on Windows. No library for it.

Qt has no word on batteries, and a library would be one more to ship for two numbers. On macOS nothing is said.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

LOW, FINE = 10, 15  # percent: where it is told, and from where on it may be told again
LOOK_MS = 60_000
SUPPLIES = Path("/sys/class/power_supply")


@dataclass(frozen=True, slots=True)
class Charge:
    percent: int
    plugged: bool


def charge(supplies: Path = SUPPLIES) -> Charge | None:
    """None where there is no battery, or nothing is known of it."""
    if sys.platform == "win32":
        return _windows()
    return _linux(supplies)


def _linux(supplies: Path) -> Charge | None:
    try:
        for supply in sorted(supplies.iterdir()):
            if (supply / "type").read_text().strip() != "Battery" or not (supply / "capacity").exists():
                continue
            if (supply / "scope").exists():  # of a mouse or a keyboard
                continue
            percent = int((supply / "capacity").read_text())
            return Charge(percent, (supply / "status").read_text().strip() != "Discharging")
    except (OSError, ValueError):
        return None
    return None


class _Status(ctypes.Structure):
    """SYSTEM_POWER_STATUS of winbase.h."""

    _fields_ = (
        ("line", ctypes.c_ubyte),
        ("flag", ctypes.c_ubyte),
        ("percent", ctypes.c_ubyte),
        ("saver", ctypes.c_ubyte),
        ("seconds", ctypes.c_uint32),
        ("full_seconds", ctypes.c_uint32),
    )


if sys.platform == "win32":

    def _windows() -> Charge | None:
        status = _Status()
        told = ctypes.windll.kernel32.GetSystemPowerStatus(ctypes.byref(status))
        known = told and not status.flag & 128 and status.percent <= 100  # 128: no battery; 255: unknown
        return Charge(status.percent, status.line != 0) if known else None


class BatteryWatch(QObject):
    """Says once that the battery is low, and again only after it was charged."""

    low = Signal(int)  # percent

    def __init__(self, parent: QObject, read: Callable[[], Charge | None] = charge) -> None:
        super().__init__(parent)
        self.read, self._told = read, False
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        self._timer.start()
        self.look()

    def stop(self) -> None:
        self._timer.stop()
        self._told = False

    def look(self) -> None:
        now = self.read()
        if now is None:
            return
        if now.plugged or now.percent > FINE:
            self._told = False
        elif now.percent <= LOW and not self._told:
            self._told = True
            self.low.emit(now.percent)
