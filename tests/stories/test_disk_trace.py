"""The model of the disk itself: it must find a missing fsync, or the power tests prove nothing."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.stories import disk_trace

pytestmark = pytest.mark.skipif(not shutil.which("strace"), reason="needs strace (Linux)")

WRITER = """
import os, sys
folder, sync = sys.argv[1], sys.argv[2] == "sync"
with open(folder + "/note.tmp", "wb") as f:
    f.write(b"first ")
    f.write(b"second")
    f.flush()
    if sync: os.fsync(f.fileno())
os.replace(folder + "/note.tmp", folder + "/note")
if sync:
    d = os.open(folder, os.O_RDONLY); os.fsync(d); os.close(d)
os.write(1, b"MARK saved\\n")
"""


def traced(folder: Path, how: str) -> list[disk_trace.Op]:
    out = folder.parent / f"{how}.strace"
    subprocess.run(
        [*disk_trace.strace_words(out), sys.executable, "-c", WRITER, str(folder), how],
        check=True,
        capture_output=True,
    )
    return disk_trace.read(out, folder)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "home"
    made.mkdir()
    return made


def test_what_was_synced_is_there_when_it_is_shown(folder: Path) -> None:
    (shown,) = disk_trace.durable_at_marks({}, traced(folder, "sync"))
    assert shown.files == {str(folder.resolve() / "note"): b"first second"}


def test_a_missing_fsync_is_found(folder: Path) -> None:
    (shown,) = disk_trace.durable_at_marks({}, traced(folder, "not"))
    assert shown.files == {}


def test_every_prefix_and_every_loss_is_a_state(folder: Path) -> None:
    ops = traced(folder, "sync")
    names = [s.name for s in disk_trace.states({}, ops)]
    assert [o.kind for o in ops] == ["create", "cut", "write", "sync", "rename", "sync", "mark"]
    assert sum(n.startswith("prefix") for n in names) == 4
    assert sum("without" in n for n in names) == 4


def test_a_state_can_be_laid_out(folder: Path, tmp_path: Path) -> None:
    *_, last = disk_trace.states({}, traced(folder, "sync"))
    disk_trace.lay_out(last.files, folder, tmp_path / "again")
    assert {p.name for p in (tmp_path / "again").iterdir()} <= {"note", "note.tmp"}
