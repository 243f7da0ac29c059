"""The server's process dies at the worst moments; laptops go on by themselves; nothing is lost or doubled."""

from __future__ import annotations

import os
import secrets
import sys
from pathlib import Path

import pytest
from sqlalchemy import select

from sync.client.exchange import exchange
from sync.client.folders import Folders, put_batch
from sync.client.sending import PIECE_BYTES
from sync.client.transport import HttpTransport
from sync.protocol.batch import SealedBatch
from sync.protocol.receipts import read_receipt
from sync.server.keys import receipt_key
from sync.server.store.engine import open_engine
from sync.server.store.schema import batches
from sync.testing import FaultyLine, ServerChild, SmallProgramme, Trouble

DYING = str(Path(__file__).with_name("dying.py"))
SETTINGS_FIRST = 3  # durable commits at the first start: the life of the store, the roster, then the batch

pytestmark = pytest.mark.skipif(os.name == "nt", reason="SIGKILL")


@pytest.fixture
def store(tmp_path: Path) -> Path:
    (tmp_path / "store").mkdir(exist_ok=True)
    return tmp_path / "store"


@pytest.fixture
def programme(store: Path, tmp_path: Path) -> SmallProgramme:
    made = SmallProgramme(receipt_key(store).public)
    (tmp_path / "roster").write_bytes(made.bundle)
    return made


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    made = Folders(tmp_path / "outbox", tmp_path / "inbox", tmp_path / "receipts")
    made.make()
    return made


def stored(database: str) -> list[bytes]:
    engine = open_engine(database, writes=False)
    with engine.connect() as connection:
        found = [bytes(batch) for batch in connection.scalars(select(batches.c.batch))]
    engine.dispose()
    return found


def test_killed_between_body_and_receipt_it_has_the_batch_once_or_asks_again(
    store: Path, database: str, programme: SmallProgramme, folders: Folders, tmp_path: Path
) -> None:
    batch = programme.up(programme.workers[0], b"one")
    put_batch(folders.outbox, "x", batch.header, batch.body)
    for moment, here in (("before commit", []), ("after commit", [batch.hash])):
        command = (sys.executable, DYING, moment, str(SETTINGS_FIRST if moment == "before commit" else 1))
        with ServerChild(store, tmp_path / "roster", starter=command, database=database) as server:
            line = HttpTransport(server.url)
            done = exchange(folders, line, programme.roster)
            line.close()
            assert (done.reason, done.left, list(folders.receipts.iterdir())) == ("no-connection", 1, [])
            server.wait()
        assert stored(database) == here
    with ServerChild(store, database=database) as server:
        line = HttpTransport(server.url)
        assert exchange(folders, line, programme.roster).left == 0
        line.close()
    assert stored(database) == [batch.hash]
    raw = (folders.receipts / f"{batch.hash.hex()}.receipt").read_bytes()
    assert read_receipt(raw, programme.roster.receipt_key).batches == (batch.hash,)


def test_a_body_begun_before_a_kill_goes_on_after_the_restart(
    store: Path, database: str, programme: SmallProgramme, folders: Folders, tmp_path: Path
) -> None:
    batch = programme.up(programme.workers[0], secrets.token_bytes(1_000_000))
    put_batch(folders.outbox, "x", batch.header, batch.body)
    server = ServerChild(store, tmp_path / "roster", database=database)
    server.start()
    with FaultyLine(server.port, [Trouble(cut_after_sent=700_000)]) as cut:
        line = HttpTransport(cut.url)
        assert exchange(folders, line, programme.roster).left == 1
        line.close()
    server.kill()
    with server, FaultyLine(server.port) as counted:
        line = HttpTransport(counted.url)
        assert exchange(folders, line, programme.roster).left == 0
        line.close()
        twice = PIECE_BYTES + 8_000  # the piece that was cut, and headers
        assert counted.bytes_sent < len(batch.body) - 700_000 + twice
    assert stored(database) == [batch.hash]


def test_receipts_given_before_a_kill_are_honoured_after_it(
    store: Path, database: str, programme: SmallProgramme, folders: Folders, tmp_path: Path
) -> None:
    made: list[SealedBatch] = [programme.up(programme.workers[0], b"%d" % n) for n in range(20)]
    server = ServerChild(store, tmp_path / "roster", database=database)
    with server:
        for place, batch in enumerate(made):
            put_batch(folders.outbox, batch.hash.hex(), batch.header, batch.body)
            if place % 10 == 9:
                line = HttpTransport(server.url)
                exchange(folders, line, programme.roster)
                line.close()
                server.kill()
                receipted = {bytes.fromhex(file.stem) for file in folders.receipts.glob("*.receipt")}
                assert receipted <= set(stored(database))
                server.start()
    assert len(list(folders.receipts.glob("*.receipt"))) == 20
    assert sorted(stored(database)) == sorted(batch.hash for batch in made)


def test_the_server_writes_no_line_about_anybody(
    store: Path,
    database: str,
    programme: SmallProgramme,
    folders: Folders,
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
) -> None:
    batch = programme.up(programme.workers[0], b"one")
    put_batch(folders.outbox, "x", batch.header, batch.body)
    with ServerChild(store, tmp_path / "roster", database=database) as server:
        line = HttpTransport(server.url)
        exchange(folders, line, programme.roster)
        line.call("POST", "/v1/batches", body=batch.header[:50], most=999)
        line.close()
    said = capfd.readouterr()
    assert said.out + said.err == ""
