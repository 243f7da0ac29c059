"""Backups and their way back when something is wrong: a reason and a remedy, and nothing half done."""

from __future__ import annotations

import os
import secrets
import shutil
import socket
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from sqlalchemy import create_engine

from sync.protocol.keys import SigningKey
from sync.server import __main__ as program
from sync.server.app import DATABASE, open_server
from sync.server.keys import RECEIPT_KEY_FILE, receipt_key
from sync.server.store import engine
from sync.server.store.engine import FILE_NAME, is_sqlite
from sync.testing import SmallProgramme
from sync.testing.postgres import Postgres

LIMITED = (
    "import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, 40_000));"
    "from sync.server.__main__ import main; sys.exit(main(sys.argv[1:]))"
)


def run(*arguments: str | Path) -> int:
    return program.main([str(one) for one in arguments])


@pytest.fixture
def store(tmp_path: Path, database: str, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a mailbox with five batches, in a file or in PostgreSQL."""
    if not is_sqlite(database):
        monkeypatch.setenv(DATABASE, database)
    return filled(tmp_path / "store")


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A backup of a mailbox with five batches."""
    assert run("--store", filled(tmp_path / "old"), "backup", tmp_path / "copy") == 0
    return tmp_path / "copy"


def filled(folder: Path) -> Path:
    made = SmallProgramme(receipt_key(folder).public)
    (folder / "roster").write_bytes(made.bundle)
    server = open_server(folder, roster=folder / "roster")
    for number in range(5):
        batch = made.up(made.workers[0], b"%d" % number)
        server.box.intake.deliver(batch.header, batch.body)
    server.close()
    return folder


def damaged(file: Path) -> None:
    """Some pages in the middle are noise."""
    raw = bytearray(file.read_bytes())
    raw[4096 * 3 : 4096 * 6] = secrets.token_bytes(4096 * 3)
    file.write_bytes(raw)


def names(folder: Path) -> set[str]:
    return {one.name for one in folder.iterdir()} if folder.exists() else set()


@pytest.mark.skipif(os.name == "nt", reason="RLIMIT_FSIZE")
def test_a_full_disk_leaves_no_half_mailbox_and_the_next_try_succeeds(copy: Path, tmp_path: Path) -> None:
    words = ("--store", str(tmp_path / "new"), "restore", str(copy))
    done = subprocess.run(
        [sys.executable, "-c", LIMITED, *words], capture_output=True, text=True, check=False
    )
    assert (done.returncode, "Traceback" in done.stderr) == (1, False)
    assert "could not be put back" in done.stderr
    assert FILE_NAME not in names(tmp_path / "new")
    assert not [one for one in names(tmp_path / "new") if one.endswith(".part")]
    assert run(*words) == 0
    assert run("--store", tmp_path / "new", "verify") == 0


@pytest.mark.parametrize("kind", ["noise", "half", "empty", "no database"])
def test_a_damaged_backup_is_not_put_in_place(
    copy: Path, tmp_path: Path, kind: str, capsys: pytest.CaptureFixture[str]
) -> None:
    file = copy / FILE_NAME
    if kind == "noise":
        damaged(file)
    else:
        whole = file.read_bytes()
        file.write_bytes({"half": whole[: len(whole) // 2], "empty": b"", "no database": b"x" * 9999}[kind])
    assert run("--store", tmp_path / "new", "restore", copy) == 1
    assert "is damaged" in capsys.readouterr().err
    assert names(tmp_path / "new") == set()


def test_a_backup_of_a_damaged_mailbox_is_none(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    damaged(filled(tmp_path / "store") / FILE_NAME)
    assert run("--store", tmp_path / "store", "backup", tmp_path / "copy") == 1
    assert "damaged" in capsys.readouterr().err
    assert not [one for one in names(tmp_path) if one.startswith("copy")]


def test_a_backup_without_its_key_is_none(
    store: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (store / RECEIPT_KEY_FILE).rename(tmp_path / "away")
    assert run("--store", store, "backup", tmp_path / "copy") == 1
    assert f"There is no {RECEIPT_KEY_FILE}" in capsys.readouterr().err
    (store / RECEIPT_KEY_FILE).write_bytes(SigningKey.generate().seed)  # of another server
    assert run("--store", store, "backup", tmp_path / "copy") == 1
    assert "does not name the key" in capsys.readouterr().err
    assert not [one for one in names(tmp_path) if one.startswith("copy")]


def test_a_copy_without_its_key_is_not_put_back(
    copy: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (copy / RECEIPT_KEY_FILE).unlink()
    assert run("--store", tmp_path / "new", "restore", copy) == 1
    assert f"There is no {RECEIPT_KEY_FILE}" in capsys.readouterr().err
    (copy / RECEIPT_KEY_FILE).write_bytes(SigningKey.generate().seed)
    assert run("--store", tmp_path / "new", "restore", copy) == 1
    assert "does not name the key" in capsys.readouterr().err
    assert names(tmp_path / "new") == set()


@pytest.mark.parametrize("act", ["backup", "restore", "verify", "retention"])
def test_a_database_that_is_down_is_told_in_a_sentence(
    copy: Path, tmp_path: Path, act: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    monkeypatch.setenv(DATABASE, f"postgresql+psycopg://mailbox:secret@127.0.0.1:{port}/mailbox")
    words = {"backup": (tmp_path / "two",), "restore": (copy,), "verify": (), "retention": ("--days", "9")}[
        act
    ]
    folder = tmp_path / "old" if act != "restore" else tmp_path / "new"
    assert run("--store", folder, act, *words) == 1
    told = capsys.readouterr().err
    assert "refused" in told.lower() and "secret" not in told
    assert not (tmp_path / "two").exists()


@pytest.mark.parametrize("layout", ["head-1", "head"])
def test_a_backup_of_an_older_layout_comes_back(
    tmp_path: Path, database: str, layout: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "older"
    receipt_key(copy)
    made = create_engine(f"sqlite:///{copy / FILE_NAME}")
    config = engine._config()
    with made.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, layout)
    made.dispose()
    before = (copy / FILE_NAME).read_bytes()
    if not is_sqlite(database):
        monkeypatch.setenv(DATABASE, database)
    assert run("--store", tmp_path / "store", "restore", copy) == 0
    assert run("--store", tmp_path / "store", "verify") == 0
    assert (copy / FILE_NAME).read_bytes() == before


def test_a_database_without_a_mailbox_or_of_an_older_layout_is_no_traceback(
    postgres: Postgres, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    receipt_key(tmp_path / "store")
    monkeypatch.setenv(DATABASE, postgres.database(f"mailbox_{secrets.token_hex(6)}"))
    assert run("--store", tmp_path / "store", "backup", tmp_path / "copy") == 1
    assert "Start this version's server on it once" in capsys.readouterr().err


def test_a_mailbox_of_a_newer_program_is_refused(
    copy: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with closing(sqlite3.connect(copy / FILE_NAME)) as opened, opened:
        opened.execute("UPDATE alembic_version SET version_num = 'r9999'")
    assert run("--store", tmp_path / "new", "restore", copy) == 1
    assert "newer version" in capsys.readouterr().err
    shutil.copytree(copy, tmp_path / "put")
    assert run("--store", tmp_path / "put", "verify") == 1
    assert "newer version" in capsys.readouterr().err
