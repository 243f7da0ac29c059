"""The real server on loopback: in a thread of this process, or as a child that can be killed."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

from sync.server.app import DATABASE, Server, listening, now, open_server, uvicorn_for
from sync.server.arriving import Patience
from sync.server.senders import Limits
from sync.testing.ports import OwnPort

START_S = 30.0
ROOT = Path(__file__).parents[2]  # where `sync` lies, also for a child that starts elsewhere


class ServerThread:
    """The real app under the real uvicorn, in this process."""

    def __init__(
        self,
        folder: Path,
        roster: bytes | None = None,
        *,
        limits: Limits | None = None,
        patience: Patience | None = None,
        clock: Callable[[], int] = now,
        database: str | None = None,
    ) -> None:
        self.server: Server = open_server(
            folder, database=database, limits=limits, patience=patience, clock=clock
        )
        if roster is not None:
            self.server.box.keys.give(roster)
        self._socket = listening("127.0.0.1", 0)
        self.port: int = self._socket.getsockname()[1]
        self._uvicorn = uvicorn_for(self.server.app)
        self._thread = threading.Thread(target=self._uvicorn.run, args=([self._socket],), daemon=True)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        self._thread.start()  # the socket listens already: whoever connects now waits in its queue
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._uvicorn.should_exit = True
        self._thread.join()
        self._socket.close()
        self.server.close()


class ServerChild:
    """`python -m sync.server` as a process of its own, on a port that stays the same over restarts."""

    def __init__(
        self,
        folder: Path,
        roster: Path | None = None,
        *,
        starter: tuple[str, ...] = (),
        database: str | None = None,
        workers: int = 1,
    ) -> None:
        self._folder = folder
        self._roster = roster
        self._starter = starter or (sys.executable, "-m", "sync.server")
        self._database = {DATABASE: database} if database else {}
        self._workers = workers
        self._process: subprocess.Popen[bytes] | None = None
        self._own_port = OwnPort()
        self.port = self._own_port.number

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    def start(self) -> None:
        command = [*self._starter, "--store", str(self._folder), "--port", str(self.port)]
        if self._roster is not None:
            command += ["--roster", str(self._roster)]
        if self._workers > 1:
            command += ["--workers", str(self._workers)]
        ours = {"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1", **self._database}
        surroundings = {name: value for name, value in os.environ.items() if name != DATABASE} | ours
        self._process = subprocess.Popen(command, env=surroundings, start_new_session=True)  # noqa: S603
        self._await_health()

    def kill(self) -> None:
        """As the power would: no farewell, of the workers neither."""
        if self._process is not None:
            if os.name == "nt":
                self._process.kill()
            else:
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()
            self._process = None

    def wait(self) -> int:
        """Until it ends by itself."""
        assert self._process is not None
        ended = self._process.wait(START_S)
        self._process = None
        return ended

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.kill()

    def _await_health(self) -> None:
        until = time.monotonic() + START_S
        direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        while time.monotonic() < until:
            assert self._process is not None
            if self._process.poll() is not None:
                raise RuntimeError(f"the server ended with {self._process.returncode}")
            with contextlib.suppress(OSError), direct.open(f"{self.url}/health", timeout=1) as answer:
                if answer.status == 200:
                    return
            time.sleep(0.02)
        raise TimeoutError("the server did not answer")
