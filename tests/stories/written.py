"""What a program wrote to which files, as strace saw it: also to those that are gone since."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import time
from functools import cache
from pathlib import Path

CALLS = (
    "open,openat,openat2,creat,mkdir,mkdirat,rename,renameat,renameat2,"
    "link,linkat,symlink,symlinkat,mknod,mknodat,truncate,write,pwrite64,writev,pwritev"
)
WRITTEN = ("write", "pwrite64", "writev", "pwritev")
OPENED = ("open", "openat", "openat2")
MOST = 32 * 1024 * 1024  # bytes of one call that are noted
NO_FILES = ("/dev/null", "/dev/tty", "/dev/urandom", "/proc/self/")  # nothing written there stays
_CALL = re.compile(r"^\d+\s+(\w+)\((.*)$")
_AT = re.compile(r"^AT_FDCWD<(.*?)>|^\d+<(.*?)>")
_HEX = re.compile(r"(?:\\x[0-9a-f]{2})+")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


@cache
def can_trace() -> bool:
    """Whether there is a strace that may trace here (Linux)."""
    found = shutil.which("strace")
    return (
        bool(found)
        and not subprocess.run([str(found), "-D", "true"], capture_output=True, check=False).returncode
    )


def words(out: Path) -> list[str]:
    """What to put before a command: the child stays the command itself, its tracer stands beside it."""
    return [
        "strace",
        "-D",
        "-f",
        "-y",
        "-xx",
        "-s",
        str(MOST),
        "--seccomp-bpf",
        "-e",
        f"trace={CALLS}",
        "-o",
        str(out),
    ]


def ended(trace: Path, patience_s: float = 20.0) -> bool:
    """Waits until the tracer has seen the last of its processes go; it writes that a little after the fact."""
    deadline = time.monotonic() + patience_s
    while time.monotonic() < deadline:
        lines = trace.read_text("ascii", "replace").splitlines()
        pids = {line.split()[0] for line in lines}
        if pids and pids == {line.split()[0] for line in lines if "+++ " in line}:
            return True
        time.sleep(0.02)
    return False


def paths(trace: Path) -> set[str]:
    """Every path that was asked for in order to write it, absolute; also where the answer was no."""
    found: set[str] = set()
    for line in trace.read_text("ascii", "replace").splitlines():
        call = _CALL.match(line)
        if (
            call is None
            or call[1] in WRITTEN
            or (call[1] in OPENED and not re.search(r"O_WRONLY|O_RDWR|O_CREAT|O_TMPFILE", call[2]))
        ):
            continue
        where = _AT.match(call[2])
        folder = _text((where[1] or where[2]) if where else "")
        found |= {os.path.normpath(Path(folder, _text(name))) for name in _TEXT.findall(call[2])}
    return {path for path in found if not path.startswith(NO_FILES)}


def contents(trace: Path) -> dict[str, bytes]:
    """All that was ever written to each file, one write after the other; pipes and sockets are left out."""
    found: dict[str, list[bytes]] = {}
    for line in trace.read_text("ascii", "replace").splitlines():
        call = _CALL.match(line)
        where = _AT.match(call[2]) if call is not None and call[1] in WRITTEN else None
        if call is None or where is None:
            continue
        path = _text(where[1] or where[2])
        if path.startswith("/") and not path.startswith(NO_FILES):
            parts = _HEX.findall(call[2][where.end() :])
            found.setdefault(path, []).extend(bytes.fromhex(part.replace("\\x", "")) for part in parts)
    return {path: b"".join(parts) for path, parts in found.items()}


def _text(hexadecimal: str) -> str:
    return os.fsdecode(bytes.fromhex(hexadecimal.replace("\\x", ""))) if "\\x" in hexadecimal else hexadecimal
