"""What a living process shows of itself to others, as far as the system has /proc: its words, its open files."""

from __future__ import annotations

import os
import stat
from collections.abc import Sequence
from pathlib import Path

from tests.stories.markers import Hit, look

PROC = Path("/proc")
WRITES = os.O_WRONLY | os.O_RDWR


def family(pids: Sequence[int]) -> set[int]:
    """These processes and all that they began."""
    parents = {}
    for folder in _listed(PROC):
        if folder.name.isdigit() and (status := _read(folder / "stat")):
            parents[int(folder.name)] = int(status.rpartition(b")")[2].split()[1])
    found = {pid for pid in pids if pid in parents}
    while more := {pid for pid, parent in parents.items() if parent in found} - found:
        found |= more
    return found


def look_into(pid: int, root: Path) -> tuple[list[Hit], set[str]]:
    """Markers in its arguments, its environment and files without a name; and what it writes outside of `root`."""
    hits, elsewhere = list[Hit](), set[str]()
    for what in ("cmdline", "environ", "comm"):
        hits += look(_read(PROC / str(pid) / what), f"process {pid}: {what}").hits
    for link in _listed(PROC / str(pid) / "fd"):
        try:
            target, kind = link.readlink(), link.stat()
            flags = int(_read(PROC / str(pid) / "fdinfo" / link.name).split(b"flags:")[1].split()[0], 8)
            content = link.read_bytes() if stat.S_ISREG(kind.st_mode) and not kind.st_nlink else b""
        except (OSError, IndexError):
            continue
        hits += look(content, f"process {pid}: open without a name").hits
        if (
            stat.S_ISREG(kind.st_mode)
            and kind.st_nlink
            and flags & WRITES
            and not target.is_relative_to(root)
        ):
            elsewhere.add(str(target))
    return hits, elsewhere


def _listed(path: Path) -> list[Path]:
    try:
        return list(path.iterdir())
    except OSError:
        return []


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""
