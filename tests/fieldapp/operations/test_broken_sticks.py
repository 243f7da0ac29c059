"""Sticks that are locked or break: which side it is, is told, and both keep what they had."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import Any

import pytest

from fieldapp.operations import reviews, sticks
from fieldapp.stick_errors import StickDamaged, StickGone
from tests.fieldapp.operations.field import Field
from tests.fieldapp.operations.test_hostile_sticks import folder, put


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def refusing(patched: pytest.MonkeyPatch, stick: Path, code: int, *, reading: bool) -> None:
    """Whatever is written below the stick is refused so, as by one that is locked or breaks; `reading`: also what is
    read."""
    true_open, true_low = Path.open, os.open

    def fails(path: object) -> None:
        if str(path).startswith(str(stick)):
            raise OSError(code, os.strerror(code), str(path))

    def open_high(path: Path, mode: str = "r", *args: Any, **given: Any) -> Any:
        if reading or not mode.startswith("r"):
            fails(path)
        return true_open(path, mode, *args, **given)

    def open_low(path: Any, flags: int, *args: Any, **given: Any) -> int:
        if reading or flags & (os.O_WRONLY | os.O_RDWR):
            fails(path)
        return true_low(path, flags, *args, **given)

    patched.setattr(Path, "open", open_high)
    patched.setattr(os, "open", open_low)
    for writes in ("touch", "mkdir", "unlink", "replace"):
        true = getattr(Path, writes)
        patched.setattr(Path, writes, lambda at, *a, true=true, **given: fails(at) or true(at, *a, **given))


@pytest.mark.parametrize("code", [errno.EROFS, errno.EIO])
def test_a_stick_that_takes_nothing_keeps_what_it_had_and_nothing_here_is_lost(
    equipped: Field, stick: Path, code: int
) -> None:
    """One whose lock is set, or that breaks: it can still be read from."""
    first = equipped.finish()
    put(equipped, stick)
    before = {path.name: path.read_bytes() for path in folder(stick).iterdir()}
    second = equipped.finish()
    with pytest.MonkeyPatch.context() as patched:
        refusing(patched, stick, code, reading=False)
        with pytest.raises(StickGone, match="use another stick"):
            put(equipped, stick)
        assert sticks.take(equipped.coordinator, stick).taken == 1
    assert {path.name: path.read_bytes() for path in folder(stick).iterdir()} == before
    put(equipped, stick)
    assert sticks.take(equipped.coordinator, stick).taken == 1
    assert {row.record for row in reviews.queue(equipped.coordinator)} == {first.record, second.record}


def test_a_stick_that_cannot_be_read_changes_nothing_here(equipped: Field, stick: Path) -> None:
    closed, office = equipped.finish(), equipped.coordinator
    put(equipped, stick)
    with pytest.MonkeyPatch.context() as patched:
        refusing(patched, stick, errno.EIO, reading=True)
        with pytest.raises((StickGone, StickDamaged)):
            sticks.take(office, stick)
    assert (reviews.queue(office), [*office.folder.inbox.iterdir()]) == ((), [])
    assert sticks.take(office, stick).taken == 1
    assert [row.record for row in reviews.queue(office)] == [closed.record]
