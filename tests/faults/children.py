"""Children of a world's process: each is born warm, does its turn and ends, or is ended."""

from __future__ import annotations

import os
import pickle
import select
import signal
import tempfile
from collections.abc import Callable
from contextlib import suppress
from typing import Any, TypeVar

from fieldapp.config import Home
from fieldapp.errors import RosterRefused
from fieldapp.operations import rosters
from tests.faults.kinds import Telling, told
from tests.faults.turns import Turn, live
from tests.faults.watched import Watched

Found = TypeVar("Found")
LOOKS_S = 1.0  # between two looks at whether it hangs


def child(turn: Turn) -> tuple[list[tuple[Any, ...]], int]:
    """What it said and how it ended. The list of keys that lies there is read here once: it seldom changes."""
    with suppress(RosterRefused):
        rosters.load(Home(turn.home))
    reading, writing = os.pipe()
    pid = os.fork()
    if not pid:
        try:
            os.close(reading)
            live(turn, Telling(writing))
        finally:
            os._exit(0)
    os.close(writing)
    said, watched = list[bytes](), Watched(pid)
    while True:
        if select.select([reading], [], [], LOOKS_S)[0]:
            if not (piece := os.read(reading, 65536)):
                break
            said.append(piece)
        if watched.hangs():
            os.kill(pid, signal.SIGABRT)
            break
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
