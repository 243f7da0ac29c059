"""Files get into the folders whole or not at all; links, devices and giants on a stick are not followed."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from sync.client.folders import (
    NotAPlainFile,
    TooLarge,
    plain_files,
    read_plain,
    sweep_parts,
    write_atomically,
)


def test_a_written_file_replaces_the_old_one_and_leaves_nothing_else(tmp_path: Path) -> None:
    write_atomically(tmp_path / "a", b"old")
    write_atomically(tmp_path / "a", b"new")
    assert [(file.name, file.read_bytes()) for file in tmp_path.iterdir()] == [("a", b"new")]


def test_a_failed_write_leaves_the_old_file_and_no_part(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_atomically(tmp_path / "a", b"old")

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_atomically(tmp_path / "a", b"new")
    assert [(file.name, file.read_bytes()) for file in tmp_path.iterdir()] == [("a", b"old")]


def test_an_interrupted_write_is_swept_and_never_listed(tmp_path: Path) -> None:
    (tmp_path / ".a.receipt.0123.part").write_bytes(b"half")
    (tmp_path / "a.receipt").write_bytes(b"whole")
    assert [path.name for path in plain_files(tmp_path, ".receipt", most=9)] == ["a.receipt"]
    sweep_parts(tmp_path, older_than=0.0)
    assert len(list(tmp_path.iterdir())) == 2
    sweep_parts(tmp_path, older_than=float(2**40))
    assert [path.name for path in tmp_path.iterdir()] == ["a.receipt"]


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege on Windows")
def test_links_folders_and_pipes_are_neither_listed_nor_read(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_bytes(b"not for the stick")
    stick = tmp_path / "stick"
    stick.mkdir()
    (stick / "link.x").symlink_to(secret)
    (stick / "folder.x").mkdir()
    os.mkfifo(stick / "pipe.x")
    assert list(plain_files(stick, ".x", most=9)) == []
    with pytest.raises(NotAPlainFile):
        read_plain(stick / "link.x", most=99)
    with pytest.raises(NotAPlainFile):
        read_plain(stick / "pipe.x", most=99)


def test_a_giant_is_not_read_and_a_million_files_are_not_listed(tmp_path: Path) -> None:
    with (tmp_path / "giant.x").open("wb") as file:
        file.truncate(10 * 1024**3)
    with pytest.raises(TooLarge):
        read_plain(tmp_path / "giant.x", most=1000)
    for number in range(20):
        (tmp_path / f"{number}.x").touch()
    assert len(list(plain_files(tmp_path, ".x", most=7))) == 7


def test_an_absent_folder_holds_nothing(tmp_path: Path) -> None:
    assert list(plain_files(tmp_path / "absent", ".x", most=9)) == []
