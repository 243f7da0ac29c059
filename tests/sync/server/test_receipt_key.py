"""The server's receipt key: only one that the newest charter names, and what was receipted with another heals."""

from __future__ import annotations

import json
import secrets
from dataclasses import replace
from pathlib import Path

import pytest

from sync.client.transport import Answer, Headers, HttpTransport
from sync.protocol import programme
from sync.protocol.identifiers import BatchHash
from sync.protocol.keys import SigningKey
from sync.protocol.receipts import Keeper, read_receipt, sign_receipt
from sync.protocol.roster import Roster
from sync.server import __main__ as program
from sync.server import upkeep
from sync.server.app import DATABASE, open_server
from sync.server.keys import RECEIPT_KEY_FILE, WrongKey, receipt_key
from sync.server.store import mailbox
from sync.server.store.engine import is_sqlite
from sync.testing import ServerThread, SmallProgramme, flip_a_bit
from sync.testing.programme import BEGUN
from tests.sync.client.conftest import Camp, laptop
from tests.sync.client.test_hostile_answers import Scripted
from tests.sync.server.conftest import Running

ACTS = (("verify",), ("retention", "--days", "9"), ("serve",))


@pytest.fixture
def store(tmp_path: Path, database: str, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a mailbox that has its list of keys."""
    if not is_sqlite(database):
        monkeypatch.setenv(DATABASE, database)
    folder = tmp_path / "store"
    made = SmallProgramme(receipt_key(folder).public)
    (tmp_path / "roster").write_bytes(made.bundle)
    open_server(folder, roster=tmp_path / "roster").close()
    return folder


def with_charter(made: SmallProgramme, keys: list[SigningKey]) -> Roster:
    """The root names these receipt keys and no others."""
    content = replace(made.roster.charter, receipt_keys=tuple(one.public for one in keys))
    return made.roster.with_charter(programme.next_charter(made.roster, content, made.root, BEGUN + 9).raw)


@pytest.mark.parametrize("act", ACTS)
def test_a_mistyped_folder_makes_no_new_key(
    store: Path, act: tuple[str, ...], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sync.server.app.uvicorn_for", lambda _app: pytest.fail("it serves"))
    there, typed = store / RECEIPT_KEY_FILE, store.with_name("typo")
    if (
        store / "mailbox.db"
    ).exists():  # the file's own folder cannot be mistyped: there, the key went missing
        typed = store
        there.unlink()
    assert program.main(["--store", str(typed), *act]) == 1
    assert "There is no receipt.key in" in capsys.readouterr().err
    assert not (typed / RECEIPT_KEY_FILE).exists()


@pytest.mark.parametrize("act", ACTS)
def test_another_key_than_the_charters_is_refused(
    store: Path, act: tuple[str, ...], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sync.server.app.uvicorn_for", lambda _app: pytest.fail("it serves"))
    for raw, told in ((secrets.token_bytes(32), "does not name the key"), (b"half", "is damaged")):
        (store / RECEIPT_KEY_FILE).write_bytes(raw)
        assert program.main(["--store", str(store), *act]) == 1
        assert told in capsys.readouterr().err


def test_a_server_without_a_list_starts_and_takes_only_one_that_names_it(
    tmp_path: Path, database: str
) -> None:
    with ServerThread(tmp_path / "store", database=database) as fresh:
        line = HttpTransport(fresh.url)
        assert line.call("GET", "/health", most=999).status == 200
        line.close()
    stranger = SmallProgramme(SigningKey.generate().public)
    (tmp_path / "roster").write_bytes(stranger.bundle)
    with pytest.raises(WrongKey, match="does not name the key"):
        open_server(tmp_path / "store", roster=tmp_path / "roster", database=database)
    own = SmallProgramme(receipt_key(tmp_path / "store").public)
    (tmp_path / "roster").write_bytes(own.bundle)
    open_server(tmp_path / "store", roster=tmp_path / "roster", database=database).close()


def test_a_new_key_and_the_charter_that_names_it_come_together(tmp_path: Path, database: str) -> None:
    """What the old key receipted stays good in the eyes of `verify`."""
    store, fresh = tmp_path / "store", SigningKey.generate()
    made = SmallProgramme(receipt_key(store).public)
    (tmp_path / "roster").write_bytes(made.bundle)
    (tmp_path / "news").write_bytes(with_charter(made, [fresh]).bundle().to_bytes())
    server = open_server(store, roster=tmp_path / "roster", database=database)
    batch = made.up(made.workers[0], b"one")
    server.box.intake.deliver(batch.header, batch.body)
    server.close()
    (store / RECEIPT_KEY_FILE).write_bytes(fresh.seed)
    server = open_server(store, roster=tmp_path / "news", database=database)
    assert server.box.keys.server == fresh.public
    assert upkeep.verify(server.box.store, server.box.keys.check).bad == ()
    server.close()


@pytest.mark.parametrize("damaged", [False, True])
def test_what_another_key_receipted_is_receipted_anew(running: Running, damaged: bool) -> None:
    made, box = running.programme, running.server.server.box
    batch = made.up(made.workers[0], b"one")
    right = box.intake.deliver(batch.header, batch.body).receipt
    wrong = flip_a_bit(right) if damaged else forged(batch.hash)
    box.store.write(lambda c: mailbox.put_receipt(c, batch.hash, wrong))
    again = running.call("POST", "/v1/batches", batch.header + batch.body)
    assert again.status == 200
    assert read_receipt(again.body, made.roster.receipt_key).batches == (batch.hash,)
    assert running.call("GET", f"/v1/batches/{batch.hash.hex()}").body == again.body
    assert box.intake.announce(batch.header).receipt == again.body  # type: ignore[union-attr]


def forged(batch: bytes) -> bytes:
    return sign_receipt(Keeper.SERVER, [BatchHash(batch)], 1, SigningKey.generate())


def test_a_key_that_a_newer_charter_drops_receipts_nothing_more(running: Running, tmp_path: Path) -> None:
    made = running.programme
    worker = laptop(tmp_path / "worker", made.workers[0], made, running.server.url)
    worker.leave(made.up(made.workers[0], b"one"))
    news = with_charter(made, [SigningKey.generate()])
    running.server.server.box.keys.give(news.bundle().to_bytes())
    made.roster = news
    done = worker.round()
    assert (done.reason, done.left) == ("not-named", 1)
    health = running.call("GET", "/health")
    assert (health.status, json.loads(health.body)["code"]) == (503, "not-named")


def test_one_odd_receipt_holds_back_nothing_else(tmp_path: Path) -> None:
    store = tmp_path / "store"
    made = SmallProgramme(receipt_key(store).public)
    with ServerThread(store, made.bundle) as server:
        camp = Camp(
            server,
            made,
            laptop(tmp_path / "worker", made.workers[0], made, server.url),
            laptop(tmp_path / "coordinator", made.coordinator, made, server.url),
        )
        odd, good = made.up(made.workers[0], b"odd", urgent=True), made.up(made.workers[0], b"good")
        camp.worker.leave(odd, good)
        camp.coordinator.leave(made.down(made.workers[0], b"waits"))
        camp.coordinator.round()
        real = HttpTransport(server.url)

        def forges(method: str, path: str, body: bytes, headers: Headers) -> Answer:
            answer = real.call(method, path, body=body, headers=headers, most=2**21)
            mine = body.startswith(odd.header)
            return Answer(answer.status, forged(odd.hash), answer.headers) if mine else answer

        done = camp.worker.round(Scripted(forges))
        assert (done.reason, done.sent, done.left, done.fetched) == ("", 1, 1, 1)
        assert [one.code for one in done.kept_back] == ["odd-answer"]
        assert (camp.worker.round(real).sent, camp.worker.receipts) == (1, 2)
        real.close()
