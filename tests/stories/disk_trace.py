"""What a process asked of the disk, from strace, and the states in which a power cut could have left it.

Two models: a *killed process* leaves every write up to some point (each prefix); a *power cut* may also lose any
write that no fsync has yet pushed out (each such write left out once). Folders are like files: a rename or an
unlink is safe once its folder was fsynced. Writes through mmap are not seen; SQLite's only mapped file, `-shm`, is
rebuilt from the WAL and therefore left out altogether.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

CALLS = (
    "openat,write,pwrite64,pwritev,writev,ftruncate,truncate,fsync,fdatasync,rename,renameat,renameat2,"
    "unlink,unlinkat,lseek,close,fallocate,link,linkat,copy_file_range,sendfile"
)
NOT_UNDERSTOOD = frozenset(CALLS.split(",")) & {
    *("pwritev", "writev", "truncate", "fallocate", "link", "linkat", "copy_file_range", "sendfile")
}


def strace_words(out: Path) -> list[str]:
    """The words to put before a command: every byte that it writes goes to `out` in hex."""
    flags = ("-f", "-qq", "-y", "-xx", "-s", "1000000", "--seccomp-bpf")
    return ["strace", *flags, "-e", f"trace={CALLS}", "-o", str(out)]


@dataclass(frozen=True, slots=True)
class Op:
    """One thing asked of the disk; `kind`: create, write, cut, sync, syncdir, rename, unlink, mark."""

    kind: str
    path: str
    data: bytes = b""
    offset: int = 0
    target: str = ""


_LINE = re.compile(r"^(\d+)\s+(?:<\.\.\. (\w+) resumed>)?(.*)$")
_CALL = re.compile(r"^(\w+)\((.*)\)\s+= (-?\d+)(?:<(.*?)>)?.*$", re.DOTALL)
_FD = re.compile(r"^(\d+)<((?:\\x[0-9a-f]{2})*)>")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_AT_TEXT = re.compile(r'(?:(?:AT_FDCWD|\d+)<((?:\\x[0-9a-f]{2})*)>, )?"((?:\\x[0-9a-f]{2})*)"')


def _path(folder: str, name: str) -> str:
    """A name given to a call, below the open folder that it is relative to."""
    return str(PurePosixPath(_unhex(folder).decode()) / _unhex(name).decode())


def _unhex(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))


def calls(trace: Path) -> Iterator[tuple[str, str, int]]:
    """Each successful call: name, arguments, result; a call split over two lines counts where it was resumed."""
    unfinished: dict[str, str] = {}
    with trace.open(encoding="ascii", errors="replace") as lines:
        for line in lines:
            found = _LINE.match(line.rstrip("\n"))
            if not found:
                continue
            pid, resumed, rest = found.groups()
            if rest.endswith("<unfinished ...>"):
                unfinished[pid] = rest.removesuffix("<unfinished ...>").rstrip()
                continue
            text = unfinished.pop(pid, "") + rest if resumed else rest
            if (call := _CALL.match(text)) and int(call[3]) >= 0:
                yield call[1], call[2], int(call[3])


def read(trace: Path, under: Path) -> list[Op]:
    """The operations on files below `under`, in order, and the marks (lines `MARK ...` written to any descriptor)."""
    reader = _Reader(str(under.resolve()))
    for name, arguments, result in calls(trace):
        reader.take(name, arguments, result)
    return reader.ops


class _Reader:
    """Keeps the offset of each descriptor, since plain writes do not name theirs."""

    def __init__(self, under: str) -> None:
        self.under, self.ops = under, list[Op]()
        self.at: dict[tuple[int, str], int] = {}

    def ours(self, path: str) -> bool:
        return (path == self.under or path.startswith(self.under + "/")) and not path.endswith("-shm")

    def take(self, name: str, arguments: str, result: int) -> None:
        if name == "openat":
            self._open(arguments, result)
            return
        if (found := _FD.match(arguments)) and not name.startswith(("rename", "unlink")):
            self._on_descriptor(name, int(found[1]), _unhex(found[2]).decode(), arguments, result)
            return
        self._on_paths(name, [_path(*found) for found in _AT_TEXT.findall(arguments)])

    def _open(self, arguments: str, descriptor: int) -> None:
        path = _unhex(_TEXT.findall(arguments)[0]).decode()
        self.at[descriptor, path] = 0
        if self.ours(path) and "O_CREAT" in arguments:
            self.ops.append(Op("create", path))
        if self.ours(path) and "O_TRUNC" in arguments:
            self.ops.append(Op("cut", path, offset=0))

    def _on_descriptor(self, name: str, fd: int, path: str, arguments: str, result: int) -> None:
        texts = _TEXT.findall(arguments)
        if name == "write" and texts and (data := _unhex(texts[0])).startswith(b"MARK "):
            self.ops.append(Op("mark", data.decode().strip()))
        if not self.ours(path):
            return
        assert name not in NOT_UNDERSTOOD, f"{name} on {path}: the model does not know this call"
        if name == "write":
            offset = self.at.get((fd, path), 0)
            self.ops.append(Op("write", path, _unhex(texts[0])[:result], offset))
            self.at[fd, path] = offset + result
        elif name == "pwrite64":
            self.ops.append(Op("write", path, _unhex(texts[0])[:result], int(arguments.rsplit(",", 1)[1])))
        elif name == "ftruncate":
            self.ops.append(Op("cut", path, offset=int(arguments.rsplit(",", 1)[1])))
        elif name in ("fsync", "fdatasync"):
            self.ops.append(Op("sync", path))
        elif name == "lseek":
            self.at[fd, path] = result

    def _on_paths(self, name: str, paths: list[str]) -> None:
        assert name not in NOT_UNDERSTOOD or not any(map(self.ours, paths)), f"{name} on {paths}"
        if name.startswith("rename") and self.ours(paths[1]):
            self.ops.append(Op("rename", paths[0], target=paths[1]))
        elif name.startswith("unlink") and self.ours(paths[0]):
            self.ops.append(Op("unlink", paths[0]))


def marks_too_early(ops: Sequence[Op], of: str) -> list[Op]:
    """The same trace of a program that promises before its last fsync of `of`: a seeded bug."""
    early: list[Op] = []
    for op in ops:
        last = max((i for i, done in enumerate(early) if done.kind == "sync" and of in done.path), default=-1)
        early.insert(len(early) if op.kind != "mark" or last < 0 else last, op)
    return early


Files = dict[str, bytes]


def apply(files: Files, op: Op) -> None:
    """Carry out one operation; contents are values, so that copies of `files` are cheap."""
    if op.kind == "create":
        files.setdefault(op.path, b"")
    elif op.kind == "write":
        old = files.get(op.path, b"").ljust(op.offset, b"\0")
        files[op.path] = old[: op.offset] + op.data + old[op.offset + len(op.data) :]
    elif op.kind == "cut":
        files[op.path] = files.get(op.path, b"")[: op.offset].ljust(op.offset, b"\0")
    elif op.kind == "rename" and op.path in files:
        files[op.target] = files.pop(op.path)
    elif op.kind == "unlink":
        files.pop(op.path, None)


def _folder(op: Op) -> str:
    return str(PurePosixPath(op.target or op.path).parent)


def _pushed_out(op: Op, sync: Op) -> bool:
    """Whether this fsync makes that operation safe."""
    return _folder(op) == sync.path if op.kind in ("rename", "unlink") else op.path == sync.path


@dataclass(frozen=True, slots=True)
class State:
    """One way in which the disk could be found; `marks`: what had been shown to the person by then."""

    name: str
    before: Files
    then: Sequence[Op]
    marks: tuple[str, ...]

    @property
    def files(self) -> Files:
        """Worked out when it is asked for: most states are only counted."""
        files = dict(self.before)
        for op in self.then:
            apply(files, op)
        return files


def states(start: Files, ops: Sequence[Op]) -> Iterator[State]:
    """Every prefix, and at every fsync (and at the end) each operation it was to push out, left out once."""
    files, marks = dict(start), tuple[str, ...]()
    loose: list[tuple[int, Files]] = []  # (index, files before it) of what no fsync has pushed out
    for index, op in enumerate(ops):
        if op.kind == "mark":
            marks += (op.path,)
            continue
        if op.kind == "sync":
            safe = [entry for entry in loose if _pushed_out(ops[entry[0]], op)]
            yield from _without_each(safe, ops, index, marks)
            pushed = {entry[0] for entry in safe}
            loose = [entry for entry in loose if entry[0] not in pushed]
            continue
        loose.append((index, dict(files)))
        apply(files, op)
        yield State(f"prefix {index}", dict(files), (), marks)
    yield from _without_each(loose, ops, len(ops), marks)


def _without_each(
    loose: Sequence[tuple[int, Files]], ops: Sequence[Op], end: int, marks: tuple[str, ...]
) -> Iterator[State]:
    for left_out, before in loose:
        lost = f"{ops[left_out].kind} {PurePosixPath(ops[left_out].path).name}"
        then = [op for op in ops[left_out + 1 : end] if op.kind not in ("mark", "sync")]
        yield State(f"before {end} without {left_out} ({lost})", before, then, marks)


def sampled(start: Files, ops: Sequence[Op], most: int) -> tuple[int, Iterator[State]]:
    """How many states there are, and at most so many of them, evenly spread."""
    count = sum(1 for _ in states(start, ops))
    wanted = {round(place * (count - 1) / max(1, most - 1)) for place in range(most)}
    chosen = (state for place, state in enumerate(states(start, ops)) if count <= most or place in wanted)
    return count, chosen


def without_syncs(ops: Sequence[Op], of: str) -> list[Op]:
    """The same trace of a program that forgets to fsync whatever has `of` in its path: a seeded bug."""
    return [op for op in ops if op.kind != "sync" or of not in op.path]


@dataclass(slots=True)
class _Durable:
    """Only what fsyncs have pushed out: the least that a power cut leaves."""

    cached: Files
    safe: Files
    pending: list[Op] = field(default_factory=list)

    def take(self, op: Op) -> None:
        if op.kind == "sync":
            if op.path in self.cached:
                self.safe[op.path] = self.cached[op.path]
            for entry in [e for e in self.pending if _folder(e) == op.path]:
                apply(self.safe, entry)
                self.pending.remove(entry)
            return
        apply(self.cached, op)
        if op.kind in ("rename", "unlink"):
            self.pending.append(op)


def durable_at_marks(start: Files, ops: Sequence[Op]) -> Iterator[State]:
    """At each mark: the files as they would be if the power went at that very moment and nothing unsynced survived."""
    disk, marks = _Durable(dict(start), dict(start)), tuple[str, ...]()
    for op in ops:
        if op.kind == "mark":
            marks += (op.path,)
            yield State(op.path, dict(disk.safe), (), marks)
        else:
            disk.take(op)


def lay_out(files: Files, under: Path, onto: Path) -> None:
    """Write a state's files to `onto`, keeping their places below `under`."""
    base = str(under.resolve())
    for path, content in files.items():
        target = onto / PurePosixPath(path).relative_to(base)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)


def files_below(folder: Path) -> Files:
    """The state from which a trace begins."""
    found = (p for p in folder.resolve().rglob("*") if p.is_file() and not p.name.endswith("-shm"))
    return {str(p): p.read_bytes() for p in found}
