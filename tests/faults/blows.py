"""What strikes a child at a seeded call: SIGKILL, SIGKILL with the power, and files that cannot grow.

Calls are those after which a disk, a database or a line is another: SQL statements, commits, opened files, fsync,
rename, unlink, requests. With the power goes what no fsync has pushed out: renames and unlinks whose folder was not
synced, bytes of files that were not, and commits that SQLite did not force to disk. What of it goes is seeded.
"""

from __future__ import annotations

import errno
import os
import resource
import signal
import stat
import sys
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

from sqlalchemy import Engine, event
from sqlalchemy.engine.default import DefaultDialect

from tests.faults.kinds import Kind, Telling

WAL_HEADER = 32
UNLIMITED = resource.RLIM_INFINITY


@dataclass(slots=True)
class Undo:
    """One rename or unlink that its folder has not been synced after: how to take it back."""

    folder: str
    back: Callable[[], None]


@dataclass
class Loose:
    """What the disk has not got yet."""

    root: str
    pending: list[Undo] = field(default_factory=list)
    dirty: set[str] = field(default_factory=set)  # files with bytes that no fsync has pushed out
    logs: dict[str, tuple[int, bytes, tuple[int, int]]] = field(default_factory=dict)

    def opened(self, path: Any, flags: int) -> None:
        if isinstance(path, (str, bytes, os.PathLike)) and flags & (os.O_WRONLY | os.O_RDWR):
            name = os.path.abspath(os.fsdecode(path))  # noqa: PTH100 - called for each file that is opened
            if name.startswith(self.root):
                self.dirty.add(name)

    def synced(self, descriptor: int) -> None:
        name = os.readlink(f"/proc/self/fd/{descriptor}")  # noqa: PTH115
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            self.pending = [one for one in self.pending if one.folder != name]
        self.dirty.discard(name)

    def moved(self, source: str, target: str) -> None:
        new, old = _content(source), _content(target)
        if source in self.dirty:
            self.dirty.discard(source)
            self.dirty.add(target)

        def back() -> None:
            _put(target, old)
            _put(source, new)

        self.pending.append(Undo(os.path.dirname(target), back))  # noqa: PTH120

    def removed(self, path: str) -> None:
        content = _content(path)
        self.pending.append(Undo(os.path.dirname(path), lambda: _put(path, content)))  # noqa: PTH120

    def committed(self, raw: Any) -> None:
        """After a commit: how much of the log the disk has for sure."""
        path = raw.execute("PRAGMA database_list").fetchone()[2]
        forced = raw.execute("PRAGMA synchronous").fetchone()[0] >= 2
        kept, main = self.logs.get(path), _stamp(path)
        checkpointed = kept is not None and kept[2] != main  # it syncs the log before it copies from it
        if forced or kept is None or checkpointed:
            size, salt = _log(path)
            self.logs[path] = (size if forced or checkpointed else 0, salt, main)

    def lose(self, dice: Random) -> None:
        """As the power would."""
        every = dice.random() < 0.5
        for one in reversed(self.pending):
            if every or dice.random() < 0.5:
                one.back()
        for name in sorted(self.dirty):
            if Path(name).is_file() and (every or dice.random() < 0.5):
                os.truncate(name, dice.choice((0, Path(name).stat().st_size // 2)))
        for path, (size, salt, main) in self.logs.items():
            now, salt_now = _log(path)
            if _stamp(path) == main and now > WAL_HEADER:
                os.truncate(f"{path}-wal", size if salt_now == salt else 0)
                Path(f"{path}-shm").unlink(missing_ok=True)


def _content(path: str) -> bytes | None:
    try:
        return Path(path).read_bytes()
    except OSError:
        return None


def _put(path: str, content: bytes | None) -> None:
    if content is None:
        Path(path).unlink(missing_ok=True)
    else:
        Path(path).write_bytes(content)


def _stamp(path: str) -> tuple[int, int]:
    found = Path(path).stat()
    return found.st_mtime_ns, found.st_size


def _log(path: str) -> tuple[int, bytes]:
    try:
        with Path(f"{path}-wal").open("rb") as file:
            header = file.read(WAL_HEADER)
            return os.fstat(file.fileno()).st_size, header[16:24]
    except OSError:
        return 0, b""


@dataclass(frozen=True, slots=True)
class Blow:
    """`at`: the number of the call that does not happen any more. `rare`: only those count that change files."""

    kind: Kind
    at: int
    rare: bool
    seed: int


class Calls:
    """Counts this process's calls and strikes at one of them. One for a process; nothing takes it off again."""

    def __init__(self, root: Path, blow: Blow | None) -> None:
        self.blow, self.count, self.rare = blow, 0, 0
        self._armed = False
        power = blow is not None and blow.kind is Kind.POWER
        self.loose = Loose(str(root)) if power else None

    def watch(self) -> None:
        """From now on."""
        self._armed = True
        self._watch_files()
        self._watch_databases()

    def rest(self) -> None:
        self._armed = False

    def reached(self, *, rare: bool = True) -> None:
        if not self._armed:
            return
        self.count += 1
        self.rare += rare
        blow = self.blow
        if (
            blow is not None
            and (self.rare if blow.rare else self.count) == blow.at
            and (rare or not blow.rare)
        ):
            self._armed = False
            if self.loose is not None:
                self.loose.lose(Random(blow.seed))
            os.kill(os.getpid(), signal.SIGKILL)

    def _watch_files(self) -> None:
        loose, real = self.loose, (os.fsync, os.replace, os.rename, os.unlink)

        def fsync(descriptor: int) -> None:
            self.reached()
            real[0](descriptor)
            if loose is not None:
                loose.synced(descriptor)

        def mover(move: Callable[..., None]) -> Callable[..., None]:
            def moving(source: Any, target: Any, **more: Any) -> None:
                self.reached()
                if loose is not None:
                    loose.moved(os.path.abspath(source), os.path.abspath(target))  # noqa: PTH100
                move(source, target, **more)

            return moving

        def unlink(path: Any, **more: Any) -> None:
            self.reached()
            if loose is not None and not more:
                loose.removed(os.path.abspath(path))  # noqa: PTH100
            real[3](path, **more)

        os.fsync, os.replace, os.rename, os.unlink = fsync, mover(real[1]), mover(real[2]), unlink  # type: ignore[assignment]

        def heard(name: str, arguments: tuple[Any, ...]) -> None:
            if name == "open" and self._armed and len(arguments) == 3 and isinstance(arguments[2], int):
                if loose is not None:
                    loose.opened(arguments[0], arguments[2])
                self.reached(rare=bool(arguments[2] & (os.O_WRONLY | os.O_RDWR)))

        sys.addaudithook(heard)

    def _watch_databases(self) -> None:
        @event.listens_for(Engine, "before_cursor_execute")
        def _asked(*_: Any) -> None:
            self.reached(rare=False)

        commit, settle = DefaultDialect.do_commit, Future.set_result

        def do_commit(dialect: DefaultDialect, connection: Any) -> None:
            raw = connection.driver_connection if hasattr(connection, "driver_connection") else connection
            writes = raw.in_transaction and raw.total_changes > 0
            if writes:
                self.reached()
            commit(dialect, connection)
            if writes:
                if self.loose is not None:
                    self.loose.committed(raw)
                self.reached()

        def set_result(future: Future[Any], value: Any) -> None:  # between the server's commit and its answer
            self.reached(rare=False)
            settle(future, value)

        DefaultDialect.do_commit = do_commit  # type: ignore[method-assign]
        Future.set_result = set_result  # type: ignore[method-assign]


class Limit:
    """A disk that is full: no file grows beyond so many bytes, or (0) there is no room for another file."""

    def __init__(self, tell: Telling, root: Path) -> None:
        self._tell, self._told = tell, False
        self._size, self._root = UNLIMITED, str(root)
        self._no_more = False  # files

    def begin(self, size: int) -> None:
        signal.signal(signal.SIGXFSZ, self._met)
        self._size = size
        if not size:
            sys.addaudithook(self._heard)
        self.again()

    def again(self) -> None:
        if self._size:
            resource.setrlimit(resource.RLIMIT_FSIZE, (self._size, UNLIMITED))
        self._no_more = not self._size

    def end(self) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (UNLIMITED, UNLIMITED))
        self._no_more = False

    def _heard(self, name: str, arguments: tuple[Any, ...]) -> None:
        if self._no_more and name == "open" and isinstance(arguments[2], int) and arguments[2] & os.O_CREAT:
            path = os.path.abspath(os.fsdecode(arguments[0]))  # noqa: PTH100 - called for each file that is opened
            if path.startswith(self._root) and not os.path.lexists(path):
                self._met()
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), path)

    def _met(self, *_: Any) -> None:
        if not self._told:
            self._told = True
            self._tell.struck(Kind.FULL)
