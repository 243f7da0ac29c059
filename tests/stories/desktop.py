"""A desktop of its own for a story: an X server without a screen and a window manager, both gone afterwards.

`./dev run --story --window` plays the story in real windows on it: focus, activation and stacking are then the window
manager's, as on a laptop.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SCREEN = "1366x768x24"
PATIENCE_S = 30


class NoDesktop(Exception):
    """What a desktop needs is not here; the text says what to install."""


@contextmanager
def desktop() -> Iterator[dict[str, str]]:
    """The environment for a program whose windows stand on a new desktop."""
    for name in ("Xvfb", "openbox"):
        if not shutil.which(name):
            raise NoDesktop(f"{name} is not here: install the Debian packages xvfb and openbox.")
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", SCREEN, "-nolisten", "tcp"],
        pass_fds=(writing,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        display = f":{told.readline().strip()}"
    env = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    manager = subprocess.Popen(["openbox", "--sm-disable"], env=os.environ | env, **quiet)  # type: ignore[call-overload]
    try:
        _until_managed(env["DISPLAY"])
        yield env
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait(timeout=PATIENCE_S)


def _until_managed(display: str) -> None:
    """A window manager says so on the root window; Qt asks for it, and so a moment is given."""
    until = time.monotonic() + PATIENCE_S
    socket = Path(f"/tmp/.X11-unix/X{display.removeprefix(':')}")  # where X servers listen
    while not socket.exists():
        if time.monotonic() > until:
            raise NoDesktop(f"the X server {display} never listened")
        time.sleep(0.05)
    time.sleep(1)  # openbox has no way of saying that it is ready
