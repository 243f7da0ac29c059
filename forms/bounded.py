"""How to do dangerous work where it can be stopped: one function in a child process, one text in, one out.

The child is started afresh (spawn), so it works alike on Windows, macOS and inside a frozen program, whose `__main__`
must call `multiprocessing.freeze_support()` first. On Linux it is forked from a clean server process that has read the
converter once: 0.1 seconds a form instead of one. macOS does not fork safely.
"""

from __future__ import annotations

import multiprocessing
import sys
import threading
import time
from collections.abc import Callable
from functools import cache
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerContext, SpawnContext

MEMORY_MB = 3072  # the largest real form seen needs 300 MB; a bomb must not take the laptop with it
LOOK_S = 0.1  # how soon somebody who calls the work off is heard
READ_BEFORE = ["pyxform.xls2xform", "forms.doctor", "forms.lint.cells", "forms.sheets", "forms.tables"]
REPLY_BYTES = 256 * 1024 * 1024  # no XForm comes near it; more means that something runs wild


class ChildStopped(Exception):
    """The work took longer than allowed and was killed."""


class ChildDied(Exception):
    """The child ended without a reply: out of memory, or a crash below Python."""


class ChildCalledOff(Exception):
    """Whoever asked does not want the result any more; the child was killed."""


def in_child(
    work: Callable[[str], str], argument: str, *, timeout_s: float, called_off: threading.Event | None = None
) -> str:
    """Runs `work(argument)` in a fresh process and returns its text.

    `work` is a module-level function that lets no exception out but MemoryError. Raises ChildStopped after
    `timeout_s` seconds, ChildCalledOff soon after another thread sets `called_off`, ChildDied when the process
    ends without a reply.
    """
    fresh = _fresh()
    receiver, sender = fresh.Pipe(duplex=False)
    child = fresh.Process(target=_serve, args=(work, argument, sender), daemon=True)
    child.start()
    sender.close()  # so that the child's death is seen as end of file
    try:
        _wait(receiver, timeout_s, called_off)
        return receiver.recv_bytes(REPLY_BYTES).decode()
    except (EOFError, OSError) as end:
        raise ChildDied from end
    finally:
        receiver.close()
        child.kill()
        child.join()
        child.close()


@cache
def _fresh() -> ForkServerContext | SpawnContext:
    if sys.platform != "linux":
        return multiprocessing.get_context("spawn")
    server = multiprocessing.get_context("forkserver")
    server.set_forkserver_preload(READ_BEFORE)
    return server


def _wait(receiver: Connection, timeout_s: float, called_off: threading.Event | None) -> None:
    until = time.monotonic() + timeout_s
    # Asked first: a quick child is called off all the same.
    while called_off is None or not called_off.is_set():
        if receiver.poll(max(0.0, min(LOOK_S, until - time.monotonic()))):
            return
        if time.monotonic() >= until:
            raise ChildStopped
    raise ChildCalledOff


def _serve(work: Callable[[str], str], argument: str, sender: Connection) -> None:
    _limit_memory()
    try:
        sender.send_bytes(work(argument).encode())
    except MemoryError:
        pass  # no reply says it: ChildDied
    finally:
        sender.close()


def _limit_memory() -> None:
    """Caps the address space where the system can; on Windows only the time is bounded."""
    try:
        import resource
    except ImportError:  # Windows
        return
    limit = MEMORY_MB * 1024 * 1024
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
