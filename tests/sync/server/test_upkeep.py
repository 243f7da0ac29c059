"""Backup, restore, verify, retention, on a real store; and what a full disk or a slow sender does."""

from __future__ import annotations

import os
import secrets
import shutil
import socket
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import Executable, delete, func, select, update
from sqlalchemy.engine import make_url

from sync.client.transport import HttpTransport
from sync.protocol.batch import SealedBatch
from sync.server import __main__ as program
from sync.server import upkeep
from sync.server.app import DATABASE, database_url, life, now, open_server
from sync.server.arriving import Patience
from sync.server.delivery import Cursor
from sync.server.keys import receipt_key
from sync.server.senders import Limits
from sync.server.store import ageing
from sync.server.store.engine import FILE_NAME, is_sqlite, open_engine
from sync.server.store.schema import batches, parts
from sync.testing import ServerChild, ServerThread, SmallProgramme, flip_a_bit
from sync.testing.postgres import Postgres


@pytest.fixture
def store(tmp_path: Path, database: str, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a server; its mailbox lies in there or in PostgreSQL, as the environment then says."""
    (tmp_path / "store").mkdir(exist_ok=True)
    if not is_sqlite(database):
        monkeypatch.setenv(DATABASE, database)
    return tmp_path / "store"


@pytest.fixture
def fresh(
    request: pytest.FixtureRequest, database: str, monkeypatch: pytest.MonkeyPatch
) -> Callable[[], None]:
    """From now on the environment names another, empty database (SQLite: another folder does that by itself)."""

    def turn() -> None:
        if not is_sqlite(database):
            cluster = request.getfixturevalue("postgres")
            monkeypatch.setenv(DATABASE, cluster.database(f"mailbox_{secrets.token_hex(6)}"))

    return turn


def change(store: Path, statement: Executable) -> None:
    engine = open_engine(database_url(store), writes=True)
    with engine.begin() as connection:
        connection.execute(statement)
    engine.dispose()


@pytest.fixture
def programme(store: Path) -> SmallProgramme:
    return SmallProgramme(receipt_key(store).public)


def filled(store: Path, programme: SmallProgramme, *, count: int = 3) -> list[SealedBatch]:
    batches = [programme.up(programme.workers[0], b"%d" % number) for number in range(count)]
    server = open_server(store)
    server.box.keys.give(programme.bundle)
    for batch in batches:
        server.box.intake.deliver(batch.header, batch.body)
    server.close()
    return batches


def run(*arguments: str | Path) -> int:
    return program.main([str(one) for one in arguments])


def test_a_backup_of_a_running_server_is_whole_and_comes_back_with_a_new_life(
    store: Path,
    programme: SmallProgramme,
    tmp_path: Path,
    fresh: Callable[[], None],
    capsys: pytest.CaptureFixture[str],
) -> None:
    filled(store, programme)
    running = open_server(store)
    assert run("--store", store, "backup", tmp_path / "copy") == 0
    old = running.box.store.read(life)
    running.close()
    fresh()
    assert run("--store", tmp_path / "new", "restore", tmp_path / "copy") == 0
    assert run("--store", tmp_path / "new", "verify") == 0
    assert capsys.readouterr().out == "3 batches, 0 erased by retention, 0 bad\n"
    again = open_server(tmp_path / "new")
    assert again.box.store.read(life) != old
    assert again.box.keys.server == receipt_key(store).public
    later = programme.up(programme.workers[0], b"later")
    again.box.intake.deliver(later.header, later.body)  # positions go on behind the copied ones
    assert [one.position for one in ageing.every(again.box.store.read)] == [1, 2, 3, 4]
    again.close()


def test_an_older_copy_put_back_without_restore_holds_nothing_back(
    store: Path, programme: SmallProgramme, database: str, request: pytest.FixtureRequest
) -> None:
    """By a snapshot or the database's own tools: same life, and positions that are given a second time."""
    filled(store, programme, count=3)
    older, put_back = copied(store, database, request)
    server, reader = open_server(store), programme.coordinator.key_id
    at_copy = server.box.delivery.waiting(reader, Cursor())
    for number in range(4):
        lost = programme.up(programme.workers[0], b"l%d" % number)
        server.box.intake.deliver(lost.header, lost.body)
    ahead = server.box.delivery.waiting(reader, Cursor.parse(at_copy.cursor))
    assert (at_copy.count, ahead.count) == (3, 4)
    server.close()
    put_back()
    server = open_server(store, database=older)
    for number in range(6):  # while positions are still behind the cursor, at it, and beyond
        new = programme.up(programme.workers[0], b"n%d" % number)
        server.box.intake.deliver(new.header, new.body)
        found = server.box.delivery.waiting(reader, Cursor.parse(ahead.cursor))
        assert (found.count, new.header in found.entries) == (3 + number + 1, True)
    assert server.box.delivery.waiting(reader, Cursor.parse(found.cursor)).count == 0
    no_further_than_the_copy = Cursor.parse(at_copy.cursor)
    assert server.box.delivery.waiting(reader, no_further_than_the_copy).count == 6
    server.close()


def copied(store: Path, database: str, request: pytest.FixtureRequest) -> tuple[str, Callable[[], None]]:
    """A copy that the database's own tools make: where it will lie, and what puts it there."""
    if not is_sqlite(database):
        cluster, name = request.getfixturevalue("postgres"), f"mailbox_{secrets.token_hex(6)}"
        cluster.sql(f'CREATE DATABASE "{name}" TEMPLATE "{make_url(database).database}"')
        return cluster.url(name), lambda: None
    shutil.copy(store / FILE_NAME, store / "older")

    def put_back() -> None:
        (store / "older").replace(store / FILE_NAME)

    return database, put_back


def test_a_mailbox_moves_from_a_file_to_postgresql_and_back(
    tmp_path: Path, postgres: Postgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "store").mkdir()
    programme = SmallProgramme(receipt_key(tmp_path / "store").public)
    batches = filled(tmp_path / "store", programme, count=40)
    assert run("--store", tmp_path / "store", "backup", tmp_path / "one") == 0
    monkeypatch.setenv(DATABASE, postgres.database(f"mailbox_{secrets.token_hex(6)}"))
    assert run("--store", tmp_path / "there", "restore", tmp_path / "one") == 0
    assert run("--store", tmp_path / "there", "backup", tmp_path / "two") == 0
    monkeypatch.delenv(DATABASE)
    assert run("--store", tmp_path / "back", "restore", tmp_path / "two") == 0
    here, back = open_server(tmp_path / "store"), open_server(tmp_path / "back")
    assert list(ageing.every(back.box.store.read)) == list(ageing.every(here.box.store.read))
    assert back.box.keys.roster == here.box.keys.roster
    assert upkeep.verify(back.box.store, back.box.keys.check) == upkeep.Found(len(batches), 0, ())
    here.close()
    back.close()


def test_nothing_is_ever_overwritten_by_a_backup_or_a_restore(
    store: Path, programme: SmallProgramme, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    filled(store, programme)
    assert run("--store", store, "backup", tmp_path / "copy") == 0
    assert run("--store", store, "backup", tmp_path / "copy") == 1
    assert run("--store", store, "restore", tmp_path / "copy") == 1
    assert "holds a mailbox already" in capsys.readouterr().err
    (store / "receipt.key").write_bytes(bytes(32))
    assert run("--store", store, "restore", tmp_path / "copy") == 1
    assert "another receipt.key" in capsys.readouterr().err


def test_where_no_mailbox_is_none_is_made_by_looking(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("--store", tmp_path / "none", "backup", tmp_path / "other") == 1
    assert run("--store", tmp_path / "none", "verify") == 1
    assert not (tmp_path / "other").exists()
    assert not (tmp_path / "none").exists()
    assert "There is no mailbox" in capsys.readouterr().err


def test_a_database_that_does_not_answer_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    monkeypatch.setenv(DATABASE, f"postgresql+psycopg://mailbox:secret@127.0.0.1:{port}/mailbox")
    assert run("--store", tmp_path / "store", "verify") == 1
    told = capsys.readouterr().err
    assert "The database cannot be reached" in told
    assert "secret" not in told


def test_several_workers_need_postgresql(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--store", tmp_path / "store", "--workers", "2") == 1
    assert "Several workers need PostgreSQL" in capsys.readouterr().err


FIRST = select(batches.c.batch).where(batches.c.position == 1).scalar_subquery()
SECONDS = select(batches.c.receipt).where(batches.c.position == 2).scalar_subquery()


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        (update(parts).where(parts.c.batch == FIRST).values(content=bytes(2500)), "the body has 2500 bytes"),
        (delete(parts).where(parts.c.batch == FIRST), "the body has 0 bytes"),
        (update(batches).where(batches.c.position == 1).values(mailbox=b"x"), "the row differs from its header"),
        (update(batches).where(batches.c.position == 1).values(receipt=SECONDS), "the receipt is for another batch"),
    ],
)  # fmt: skip
def test_verify_finds_what_was_changed(
    store: Path,
    programme: SmallProgramme,
    statement: Executable,
    found: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    filled(store, programme)
    change(store, statement)
    assert run("--store", store, "verify") == 1
    told = capsys.readouterr().out
    assert found in told
    assert told.endswith("1 bad\n")


def test_verify_finds_a_flipped_bit(
    store: Path, programme: SmallProgramme, capsys: pytest.CaptureFixture[str]
) -> None:
    one, *_ = filled(store, programme)
    change(store, update(parts).where(parts.c.batch == one.hash).values(content=flip_a_bit(one.body)))
    assert run("--store", store, "verify") == 1
    assert "the body was changed" in capsys.readouterr().out


def test_retention_erases_bodies_and_keeps_the_word_given(store: Path, programme: SmallProgramme) -> None:
    batches = filled(store, programme)
    assert run("--store", store, "retention", "--days", "0") == 1
    assert run("--store", store, "retention", "--days", "30") == 0
    server = open_server(store)
    box = server.box
    receipt = box.intake.deliver(batches[0].header, batches[0].body).receipt
    erased = upkeep.retention(box.store, before=now() + 1, now=now(), reservation_s=10)
    assert erased == 3
    assert box.intake.deliver(batches[0].header, batches[0].body).receipt == receipt
    assert upkeep.verify(box.store, box.keys.check) == upkeep.Found(3, 3, ())
    assert upkeep.counts(box.store) == {"batches": 0, "bytes": 0, "unfinished": 0}
    assert box.store.read(lambda c: c.scalar(select(func.count()).select_from(parts))) == 0
    server.close()


def test_a_senders_share_and_pause_are_told_with_when_to_come_back(
    store: Path, programme: SmallProgramme
) -> None:
    limits = Limits(day_batches=2, faults_before_pause=2, first_pause_s=30)
    worker = programme.workers[0]
    with ServerThread(store, programme.bundle, limits=limits) as server:
        line = HttpTransport(server.url)

        def post(batch: SealedBatch, body: bytes | None = None) -> tuple[int, str]:
            content = batch.header + (batch.body if body is None else body)
            answer = line.call("POST", "/v1/batches", body=content, most=9999)
            return answer.status, answer.headers.get("retry-after", "")

        kept = [programme.up(worker, b"%d" % number) for number in range(2)]
        assert [post(batch)[0] for batch in kept] == [200, 200]
        status, wait = post(programme.up(worker, b"too much"))
        assert status == 429
        assert 0 < int(wait) <= 86_400
        assert post(kept[0])[0] == 200  # what is here already is no new burden
        liar = programme.down(worker, b"liar")
        assert [post(liar, flip_a_bit(liar.body))[0] for _ in range(2)] == [422, 422]
        assert post(liar, b"") == (429, "30")
        line.close()


def test_a_silent_sender_is_let_go_and_goes_on_later(store: Path, programme: SmallProgramme) -> None:
    batch = programme.up(programme.workers[0], secrets.token_bytes(200_000))
    with ServerThread(store, programme.bundle, patience=Patience(silence_s=0.2)) as server:
        head = b"POST /v1/batches HTTP/1.1\r\nHost: x\r\nContent-Length: %d\r\n\r\n" % (
            len(batch.header) + len(batch.body)
        )
        with socket.create_connection(("127.0.0.1", server.port)) as slow:
            slow.sendall(head + batch.header + batch.body[:150_000])
            assert b" 202 " in slow.recv(1000)
        line = HttpTransport(server.url)
        name = f"/v1/batches/{batch.hash.hex()}"
        assert line.call("GET", name, most=999).headers["upload-offset"] == "150000"
        rest = line.call(
            "PATCH", name, body=batch.body[150_000:], headers={"Upload-Offset": "150000"}, most=999
        )
        assert rest.status == 200
        line.close()


@pytest.mark.skipif(os.name == "nt", reason="RLIMIT_FSIZE")
def test_a_full_disk_is_told_and_loses_nothing_that_was_receipted(tmp_path: Path) -> None:
    store = tmp_path / "store"
    store.mkdir()
    programme = SmallProgramme(receipt_key(store).public)
    (tmp_path / "roster").write_bytes(programme.bundle)
    limited = (
        "import resource, signal, sys; signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, 600_000));"
        "from sync.server.__main__ import main; sys.exit(main(sys.argv[1:]))"
    )
    receipts: dict[bytes, bytes] = {}
    refused = 0
    batches = [programme.up(programme.workers[0], secrets.token_bytes(60_000)) for _ in range(12)]
    with ServerChild(store, tmp_path / "roster", starter=(sys.executable, "-c", limited)) as server:
        line = HttpTransport(server.url)
        for batch in batches:
            answer = line.call("POST", "/v1/batches", body=batch.header + batch.body, most=9999)
            if answer.status == 200:
                receipts[batch.hash] = answer.body
            else:
                refused += answer.status == 507 and b"server-full" in answer.body
        line.close()
    assert refused + len(receipts) == 12
    assert refused > 0
    assert receipts
    with ServerChild(store) as server:
        line = HttpTransport(server.url)
        for batch in batches:
            answer = line.call("POST", "/v1/batches", body=batch.header + batch.body, most=9999)
            assert answer.status == 200
            assert answer.body == receipts.get(batch.hash, answer.body)
        line.close()
