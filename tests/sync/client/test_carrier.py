"""Parcels on a stick: whole or not there, with traps beside them, pulled out and filled up while they are written."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import pytest

from sync.client import carrier
from sync.client.carrier import FOLDER, SUFFIX, CalledOff, StickFull, StickGone, StickOdd
from sync.protocol.errors import SealBroken
from sync.protocol.keys import Identity
from sync.protocol.parcel import Entry
from tests.sync.protocol.test_parcel import until_it_breaks

OWN = Identity(bytes([7]) * 32)
ENTRIES = [Entry("about", b"x"), *(Entry(f"{n:064x}.age", bytes([n]) * 300_000) for n in range(6))]


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def put(
    stick: Path, name: str = "0123", *, replaces: tuple[str, ...] = (), moved: carrier.Moved | None = None
) -> None:
    carrier.leave(
        stick,
        ENTRIES,
        [OWN.recipient],
        needed=2_000_000,
        replaces=replaces,
        name=name,
        moved=moved or (lambda _: True),
    )


def names(stick: Path) -> list[str]:
    return sorted(path.name for path in (stick / FOLDER).iterdir())


def test_a_parcel_lies_there_whole_and_replaces_its_elder_only(stick: Path) -> None:
    put(stick, "a")
    put(stick, "b")
    put(stick, "c", replaces=("a", "nowhere"))
    assert names(stick) == [f"b{SUFFIX}", f"c{SUFFIX}"]
    found = carrier.look(stick)
    assert (len(found.parcels), found.crowded) == (2, False)
    assert found.bytes == sum(path.stat().st_size for path in found.parcels)
    for path in found.parcels:
        assert list(carrier.opened(path, [OWN])) == ENTRIES


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege on Windows")
def test_links_pipes_folders_and_a_link_for_the_folder_are_not_followed(stick: Path, tmp_path: Path) -> None:
    put(stick)
    folder, secret = stick / FOLDER, tmp_path / f"secret{SUFFIX}"
    shutil.copy(folder / f"0123{SUFFIX}", secret)
    (folder / f"link{SUFFIX}").symlink_to(secret)
    (folder / f"folder{SUFFIX}").mkdir()
    os.mkfifo(folder / f"pipe{SUFFIX}")
    (folder / f".hidden{SUFFIX}").write_bytes(b"x")
    assert [path.name for path in carrier.look(stick).parcels] == [f"0123{SUFFIX}"]
    with pytest.raises(StickOdd):
        list(carrier.opened(folder / f"link{SUFFIX}", [OWN]))
    other = tmp_path / "other"
    other.mkdir()
    (other / FOLDER).symlink_to(folder, target_is_directory=True)
    file = tmp_path / "third"
    file.mkdir()
    (file / FOLDER).write_bytes(b"a file")
    for odd in (other, file):
        with pytest.raises(StickOdd):
            put(odd)
        with pytest.raises(StickOdd):
            carrier.look(odd)


def test_a_million_files_are_not_all_looked_at(stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(carrier, "MOST_NAMES", 300)
    (stick / FOLDER).mkdir()
    for number in range(400):
        (stick / FOLDER / f"{number}.txt").touch()
    assert carrier.look(stick) == carrier.OnStick((), 0, crowded=True)
    monkeypatch.setattr(carrier, "MOST_PARCELS", 5)
    shutil.rmtree(stick / FOLDER)
    (stick / FOLDER).mkdir()
    for number in range(9):
        (stick / FOLDER / f"{number}{SUFFIX}").touch()
    found = carrier.look(stick)
    assert (len(found.parcels), found.crowded) == (5, True)


def test_putting_onto_a_million_files_lists_no_more_of_them(
    stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was half written is swept as far as names are looked at; nothing reads the folder whole."""
    (stick / FOLDER).mkdir()
    for number in range(400):
        (stick / FOLDER / f"{number}.part").touch()
        os.utime(stick / FOLDER / f"{number}.part", (0, 0))
    monkeypatch.setattr(carrier, "MOST_NAMES", 100)
    with monkeypatch.context() as patched:
        patched.delattr(os, "listdir")  # which gives a folder whole
        patched.delattr(Path, "iterdir")
        put(stick, "a")
    left = [name for name in names(stick) if name.endswith(".part")]
    assert 300 <= len(left) < 400


def test_pulled_out_while_it_is_written_the_stick_is_as_it_was(stick: Path, tmp_path: Path) -> None:
    put(stick, "old")
    gone = tmp_path / "gone"

    def pull(_count: int) -> bool:
        if stick.exists():
            stick.rename(gone)
        return True

    with pytest.raises(StickGone):
        put(stick, "new", replaces=("old",), moved=pull)
    gone.rename(stick)
    assert [path.name for path in carrier.look(stick).parcels] == [f"old{SUFFIX}"]
    put(stick, "new", replaces=("old",))
    assert [path.name for path in carrier.look(stick).parcels] == [f"new{SUFFIX}"]


def test_a_half_written_file_that_a_pulled_stick_kept_is_swept_later(stick: Path) -> None:
    put(stick, "a")
    left = stick / FOLDER / ".b.0123.part"
    left.write_bytes(b"half")
    put(stick, "c")
    assert left.exists()  # perhaps somebody writes it now
    os.utime(left, (1, 1))
    put(stick, "d")
    assert not left.exists()


def test_pulled_out_while_it_is_read_what_came_before_is_whole(stick: Path) -> None:
    put(stick)
    path = stick / FOLDER / f"0123{SUFFIX}"

    def pull(_count: int) -> bool:
        os.truncate(path, 900_000)  # as a stick that is gone: there is no more
        return True

    came, why = until_it_breaks(carrier.opened(path, [OWN], moved=pull))
    assert isinstance(why, SealBroken)
    assert 1 < len(came) < len(ENTRIES)
    assert came == ENTRIES[: len(came)]
    shutil.rmtree(stick)
    with pytest.raises(StickGone):
        carrier.look(stick)
    with pytest.raises(StickGone):
        put(stick)


def test_called_off_nothing_of_it_stays(stick: Path) -> None:
    put(stick, "old")
    steps: Iterator[bool] = iter([True, True, False])
    with pytest.raises(CalledOff):
        put(stick, "new", replaces=("old",), moved=lambda _: next(steps))
    assert names(stick) == [f"old{SUFFIX}"]
    with pytest.raises(CalledOff):
        list(carrier.opened(stick / FOLDER / f"old{SUFFIX}", [OWN], moved=lambda _: False))


FULL = """
import resource, signal, sys
from pathlib import Path
sys.path.insert(0, ".")
from sync.client.carrier import StickFull
from tests.sync.client.test_carrier import put
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (700_000, 700_000))
try:
    put(Path(sys.argv[1]), "new", replaces=("old",))
except StickFull as full:
    print(full.needed, full.free > 0)
"""


@pytest.mark.skipif(os.name == "nt", reason="RLIMIT_FSIZE")
def test_a_full_stick_says_how_much_is_needed_and_keeps_what_it_had(stick: Path) -> None:
    put(stick, "old")
    done = subprocess.run(
        [sys.executable, "-c", FULL, str(stick)], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["2000000", "True"]
    assert names(stick) == [f"old{SUFFIX}"]


def test_full_is_told_apart_from_gone() -> None:
    with pytest.raises(StickFull), carrier._at_the_stick(Path(), 5):
        raise OSError(28, "No space left on device")
    with pytest.raises(StickGone), carrier._at_the_stick(Path(), 5):
        raise OSError(5, "Input/output error")


def test_the_folder_itself_may_be_chosen(stick: Path) -> None:
    assert carrier.root_of(stick / FOLDER) == stick
    assert carrier.root_of(stick) == stick


def test_a_long_parcel_costs_the_memory_of_one_entry(stick: Path) -> None:
    entries = (Entry(f"{n:064x}.age", bytes(1_000_000)) for n in range(60))
    tracemalloc.start()
    carrier.leave(stick, entries, [OWN.recipient], needed=0, name="long")
    count = sum(1 for _ in carrier.opened(stick / FOLDER / f"long{SUFFIX}", [OWN]))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert count == 60
    assert peak < 12_000_000
