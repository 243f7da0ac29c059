"""`verify` names every bad batch, whatever is wrong with another one."""

from __future__ import annotations

import secrets
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import select, update

from sync.server import upkeep
from sync.server.app import open_server
from sync.server.keys import receipt_key
from sync.server.store.engine import FILE_NAME
from sync.server.store.schema import batches, parts
from sync.testing import ServerThread, SmallProgramme, flip_a_bit
from tests.sync.server.conftest import Running
from tests.sync.server.test_upkeep import run


def filled(running: Running, count: int) -> None:
    made = running.programme
    for number in range(count):
        batch = made.up(made.workers[0], b"%d" % number)
        running.server.server.box.intake.deliver(batch.header, batch.body)


def test_every_bad_header_receipt_and_body_is_named(running: Running) -> None:
    filled(running, 6)
    box = running.server.server.box

    def spoil(position: int, column: str) -> None:
        wanted = select(batches.c[column]).where(batches.c.position == position)
        raw = flip_a_bit(box.store.read(lambda c: c.scalar(wanted)))
        box.store.write(lambda c: c.execute(_where(position).values({column: raw})))

    spoil(1, "header")
    spoil(2, "receipt")
    spoil(3, "receipt")
    body = select(batches.c.batch).where(batches.c.position.in_((3, 5)))
    box.store.write(lambda c: c.execute(update(parts).where(parts.c.batch.in_(body)).values(content=b"x")))
    found = upkeep.verify(box.store, box.keys.check)
    told = dict(found.bad)
    assert (found.batches, sorted(told)) == (6, [1, 2, 3, 5])
    assert "the header does not hold" in told[1]
    assert "the receipt does not hold" in told[2]
    assert "the receipt does not hold" in told[3] and "the body has 1 bytes" in told[3]
    assert "the body has 1 bytes" in told[5]


def _where(position: int):  # type: ignore[no-untyped-def]
    return update(batches).where(batches.c.position == position)


def test_a_damaged_file_is_told_and_what_is_whole_in_it_is_still_checked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = tmp_path / "store"
    made = SmallProgramme(receipt_key(store).public)
    with ServerThread(store, made.bundle) as server:
        for number in range(40):
            batch = made.up(made.workers[0], b"%d" % number)
            server.server.box.intake.deliver(batch.header, batch.body)
    with closing(sqlite3.connect(store / FILE_NAME)) as opened:
        leaf = "SELECT pageno FROM dbstat WHERE name = 'batches' AND pagetype = 'leaf' ORDER BY path LIMIT 1 OFFSET 2"
        (page,) = opened.execute(leaf).fetchone()
    raw = bytearray((store / FILE_NAME).read_bytes())
    raw[4096 * (page - 1) : 4096 * page] = secrets.token_bytes(4096)
    (store / FILE_NAME).write_bytes(raw)
    assert run("--store", store, "verify") == 1
    told = capsys.readouterr()
    assert "the file is damaged" in told.out
    assert " bad\n" in told.out and "Traceback" not in told.err
    (store / FILE_NAME).write_bytes(b"x" * 9999)
    assert run("--store", store, "verify") == 1
    assert "restore the last backup" in capsys.readouterr().err


def test_what_is_opened_without_a_list_of_keys_has_nothing_to_check(tmp_path: Path) -> None:
    open_server(tmp_path / "store").close()
    assert run("--store", tmp_path / "store", "verify") == 0
