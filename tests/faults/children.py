"""Children of a world's process: each is born warm, does its turn and ends, or is ended."""

from __future__ import annotations

import os
import pickle
import select
import signal
import tempfile
import time
from collections.abc import Callable
from typing import Any, TypeVar

from tests.faults.kinds import Telling, told
from tests.faults.turns import Turn, live

Found = TypeVar("Found")
TURN_S = 180.0  # a child that has not ended by then hangs


def child(turn: Turn) -> tuple[list[tuple[Any, ...]], int]:
    """What it said and how it ended."""
    reading, writing = os.pipe()
    pid = os.fork()
    if not pid:
        try:
            os.close(reading)
            live(turn, Telling(writing))
        finally:
            os._exit(0)
    os.close(writing)
    said, until = list[bytes](), time.monotonic() + TURN_S
    while select.select([reading], [], [], max(0.0, until - time.monotonic()))[0]:
        if not (piece := os.read(reading, 65536)):
            break
        said.append(piece)
    else:
        os.kill(pid, signal.SIGABRT)
    os.close(reading)
    _, status = os.waitpid(pid, 0)
    return list(told(b"".join(said))), status


def in_child(act: Callable[[], Found]) -> Found:
    """What `act` returns. This process opens no database: what it opened, its children would share."""
    with tempfile.TemporaryFile() as file:
        pid = os.fork()
        if not pid:
            try:
                file.write(pickle.dumps(act()))
                file.flush()
            finally:
                os._exit(0)
        os.waitpid(pid, 0)
        file.seek(0)
        found: Found = pickle.loads(file.read())
        return found
