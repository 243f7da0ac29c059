"""Sticks that are locked or break: which side it is, is told, and both keep what they had."""

from __future__ import annotations

import errno
import io
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from fieldapp.operations import accounts, packs, reopening_files, reviews, sticks
from fieldapp.stick_errors import StickDamaged, StickGone, StickOdd
from sync.client import carrier
from tests.fieldapp.operations.field import CHEAP, PASSPHRASE, Field
from tests.fieldapp.operations.test_hostile_sticks import folder, put
from tests.fieldapp.operations.test_packs import newcomer


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


@pytest.mark.parametrize("where", ["open", "read"])
@pytest.mark.parametrize("code", [errno.EACCES, errno.EIO])
def test_d3_one_file_that_cannot_be_read_costs_no_other_one(
    equipped: Field, stick: Path, code: int, where: str
) -> None:
    """The newest on the stick has a bad place, or nobody may read it: it was taken for a stick that was pulled out,
    each time anew, and what lay behind never came."""
    closed, office = equipped.finish(), equipped.coordinator
    put(equipped, stick)
    bad = folder(stick) / f"bad{carrier.SUFFIX}"
    bad.write_bytes(bytes(100_000))
    os.utime(bad, (2e9, 2e9))
    true_open = carrier.open_plain

    class Worn(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            raise OSError(code, os.strerror(code), str(bad))

    def opened(path: Path) -> Any:
        if path != bad:
            return true_open(path)
        if where == "open":
            raise OSError(code, os.strerror(code), str(path))
        return Worn()

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(carrier, "open_plain", opened)
        found = sticks.exchange(office, stick)
    assert (found.taken, found.put > 0) == (1, True)
    assert [one.values for one in found.said if one.message_id == "stick.damaged"] == [{"count": 1}]
    assert [row.record for row in reviews.queue(office)] == [closed.record]


def test_one_whose_entry_is_damaged_costs_no_other_one(equipped: Field, stick: Path) -> None:
    equipped.finish()
    put(equipped, stick)
    (folder(stick) / f"bad{carrier.SUFFIX}").write_bytes(bytes(100))
    true_scan = os.scandir

    class Entry:
        """As a damaged directory lists it."""

        def __init__(self, one: os.DirEntry[str]) -> None:
            self._one, self.name = one, one.name

        def is_file(self, *, follow_symlinks: bool) -> bool:
            return self._one.is_file(follow_symlinks=follow_symlinks)

        def stat(self, *, follow_symlinks: bool) -> os.stat_result:
            if self.name.startswith("bad"):
                raise OSError(errno.EIO, os.strerror(errno.EIO))
            return self._one.stat(follow_symlinks=follow_symlinks)

    @contextmanager
    def scan(path: Path) -> Iterator[Iterator[Entry]]:
        with true_scan(path) as names:
            yield (Entry(one) for one in names)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(carrier.os, "scandir", scan)
        there = carrier.look(stick)
    assert len(there.parcels) == 2
    assert sticks.take(equipped.coordinator, stick).taken == 1


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege on Windows")
def test_requests_and_packs_go_to_the_stick_or_nowhere(equipped: Field, stick: Path, tmp_path: Path) -> None:
    """Through a link, or where a stick had been, they landed in a folder of this computer, said to be on it."""
    asked = newcomer(equipped, "Алма")
    (stick / carrier.FOLDER).symlink_to(tmp_path / "office", target_is_directory=True)
    before, office = sorted((tmp_path / "office").iterdir()), equipped.coordinator
    acts: list[Callable[[Path], object]] = [
        lambda place: packs.leave_on_stick(asked.desk, place),
        lambda place: packs.pack(office, [equipped.worker.member], place),
        lambda place: packs.on_stick(office, place),
        lambda place: packs.offered_on_stick(asked.desk, place),
        lambda place: reopening_files.waiting(office, place),
        lambda place: reopening_files.ask(
            equipped.worker.home.path, equipped.worker.member, place, PASSPHRASE, cost=CHEAP
        ),
    ]
    for act in acts:
        with pytest.raises(StickOdd, match="Use another stick"):
            act(stick)
        with pytest.raises(StickGone, match="Put it in and do the same again"):
            act(tmp_path / "was here")
    assert (sorted((tmp_path / "office").iterdir()), (tmp_path / "was here").exists()) == (before, False)
    accounts.close(asked.desk)


def test_who_chose_the_folder_on_the_stick_means_the_stick(equipped: Field, stick: Path) -> None:
    """A request in a folder within it was found by nobody who chose the stick."""
    asked = newcomer(equipped, "Алма")
    packs.leave_on_stick(asked.desk, folder(stick))
    assert [one.words for one in packs.on_stick(equipped.coordinator, stick)] == [asked.words]
    assert len(packs.on_stick(equipped.coordinator, folder(stick))) == 1
    accounts.close(asked.desk)


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
