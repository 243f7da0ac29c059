"""The real server in a child: it can be killed at a seeded call, be out of disk, and have another clock."""

from __future__ import annotations

import mmap
import os
import resource
import signal
import socket
import struct
import time
from contextlib import suppress
from pathlib import Path

from sync.server.app import listening, open_server, uvicorn_for
from sync.testing.ports import OwnPort
from tests.faults.blows import UNLIMITED, Blow, Calls
from tests.faults.watched import Watched


class Served:
    """One store, one port; a new process after each death."""

    def __init__(self, store: Path, log: Path) -> None:
        self.store, self.log, self.pid = store, log, 0
        self.blow: Blow | None = None
        self._shared = mmap.mmap(-1, 32)
        self._own_port = OwnPort()
        self.port = self._own_port.number

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def at(self, seconds: float) -> None:
        """Its clock."""
        self._shared[0:8] = struct.pack("d", seconds)

    @property
    def struck_full(self) -> int:
        return int(struct.unpack("q", self._shared[8:16])[0])

    def full(self, size: int) -> None:
        if self.pid:
            resource.prlimit(self.pid, resource.RLIMIT_FSIZE, (size, UNLIMITED))

    def start(self, blow: Blow | None) -> bool:
        """Up and answering; where the blow falls at the start already, it starts without one and tells so."""
        struck = False
        self._fork(blow)
        watched = Watched(self.pid)
        while not self._answers():
            if self.died():
                if self.blow is None:
                    raise ChildProcessError("the server died although nobody struck it")
                struck = True
                self._fork(None)
                watched = Watched(self.pid)
            if watched.hangs():
                raise TimeoutError("the server does not start")
            time.sleep(0.002)
        return struck

    def died(self) -> bool:
        """Whether it is dead now."""
        if self.pid and os.waitpid(self.pid, os.WNOHANG)[0]:
            self.pid = 0
        return not self.pid

    def stop(self) -> None:
        """An end as by the machine's shutdown; the store can be copied then."""
        if self.pid:
            with suppress(ProcessLookupError):
                os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
            self.pid = 0

    def _answers(self) -> bool:
        try:
            with socket.create_connection(("127.0.0.1", self.port), timeout=1):
                return True
        except OSError:
            return False

    def _fork(self, blow: Blow | None) -> None:
        self.blow = blow
        self.pid = os.fork()
        if self.pid:
            return
        try:
            self._serve(blow)
        finally:
            os._exit(1)

    def _serve(self, blow: Blow | None) -> None:
        log = os.open(self.log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        os.dup2(log, 1)
        os.dup2(log, 2)
        signal.signal(signal.SIGXFSZ, self._full_met)
        calls = Calls(self.store, blow)
        calls.watch()
        server = open_server(self.store, clock=lambda: int(struct.unpack("d", self._shared[0:8])[0]))
        uvicorn_for(server.app).run([listening("127.0.0.1", self.port)])

    def _full_met(self, *_: object) -> None:
        self._shared[8:16] = struct.pack("q", self.struck_full + 1)
