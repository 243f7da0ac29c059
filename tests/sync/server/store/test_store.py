"""The mailbox's rows on a real SQLite file: layout, order, resuming, durability of commits."""

from __future__ import annotations

import hashlib
import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection

from sync.server.senders import Standing
from sync.server.store import AlreadyThere, Store, mailbox
from sync.server.store.engine import FILE_NAME, open_engine, sqlite_url
from sync.server.store.mailbox import Announced, OffsetMoved
from sync.server.store.schema import metadata

NOW = 1_800_000_000
ANN = b"a" * 16


def announced(number: int, to: bytes = b"box", length: int = 4) -> Announced:
    batch = hashlib.sha256(str(number).encode()).digest()
    return Announced(batch, ANN, to, b"header", length, b"h" * 32, batch[:24])


@pytest.fixture
def store(database: str) -> Iterator[Store]:
    opened = Store(database)
    yield opened
    opened.close()


def put(store: Store, number: int, to: bytes = b"box", content: bytes = b"body") -> None:
    one = announced(number, to, len(content))

    def act(connection: Connection) -> None:
        attempt = mailbox.reserve(connection, one, NOW)
        mailbox.add_part(connection, one.batch, 0, content, NOW, attempt)
        mailbox.keep(connection, one, b"receipt", NOW)

    store.write(act)


def test_the_migrations_give_exactly_the_tables_that_the_code_uses(store: Store) -> None:
    def differences(connection: Connection) -> object:
        return compare_metadata(MigrationContext.configure(connection), metadata)

    assert store.read(differences) == []


def test_a_store_opened_again_holds_what_it_held(database: str) -> None:
    first = Store(database)
    put(first, 1)
    first.close()
    again = Store(database)
    assert again.read(lambda c: mailbox.receipt_of(c, announced(1).batch)) == b"receipt"
    again.close()


def test_a_batch_is_delivered_in_order_and_only_from_its_mailbox(store: Store) -> None:
    for number in range(5):
        put(store, number, b"box" if number % 2 == 0 else b"other")
    found = store.read(lambda c: mailbox.waiting(c, [b"box"], 0, 10))
    assert [one.batch for one in found] == [announced(number).batch for number in (0, 2, 4)]
    later = store.read(lambda c: mailbox.waiting(c, [b"box"], found[1].position, 10))
    assert [one.batch for one in later] == [announced(4).batch]
    assert len(store.read(lambda c: mailbox.waiting(c, [b"box", b"other"], 0, 3))) == 3


def test_a_batch_kept_twice_is_refused_by_the_database_itself(store: Store) -> None:
    put(store, 1)
    with pytest.raises(AlreadyThere):
        store.write(lambda c: mailbox.keep(c, announced(1), b"other", NOW))


def test_a_body_continues_only_where_it_stopped(store: Store) -> None:
    one = announced(1, length=6)
    attempt = store.write(lambda c: mailbox.reserve(c, one, NOW), durable=False)
    store.write(lambda c: mailbox.add_part(c, one.batch, 0, b"abc", NOW, attempt), durable=False)
    for place, which in ((0, attempt), (3, b"another.")):
        with pytest.raises(OffsetMoved) as moved:
            store.write(lambda c, at=place, by=which: mailbox.add_part(c, one.batch, at, b"abc", NOW, by))
        assert moved.value.arrived == 3
    store.write(lambda c: mailbox.add_part(c, one.batch, 3, b"def", NOW, attempt))
    read = [b"".join(store.read(lambda c, n=n: list(mailbox.body(c, one.batch, n)))) for n in range(7)]
    assert read == [b"abcdef"[n:] for n in range(7)]


def test_a_standing_is_remembered(store: Store) -> None:
    assert store.read(lambda c: mailbox.standing(c, ANN)) == Standing()
    for kept in (5, 6):
        new = Standing(kept_bytes=kept, day=3)
        store.write(lambda c, new=new: mailbox.put_standing(c, ANN, new))
    assert store.read(lambda c: mailbox.standing(c, ANN)) == Standing(kept_bytes=6, day=3)


def test_a_failed_write_does_not_undo_its_neighbours_in_the_same_commit(store: Store) -> None:
    gate = threading.Event()
    held = threading.Thread(target=lambda: store.write(lambda _: gate.wait(10)))
    held.start()
    failures: list[BaseException] = []

    def attempt(number: int) -> None:
        try:
            put(store, number)
        except AlreadyThere as error:
            failures.append(error)

    neighbours = [threading.Thread(target=attempt, args=(number,)) for number in (1, 1, 2, 3)]
    for thread in neighbours:
        thread.start()
    gate.set()
    for thread in [held, *neighbours]:
        thread.join()
    assert len(failures) == 1
    assert len(store.read(lambda c: mailbox.waiting(c, [b"box"], 0, 10))) == 3


def test_every_connection_keeps_what_it_promised(tmp_path: Path) -> None:
    engine = open_engine(sqlite_url(tmp_path), writes=False)
    with engine.connect() as connection:
        asked = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "secure_delete")
        }
    engine.dispose()
    assert asked == {"journal_mode": "wal", "synchronous": 2, "secure_delete": 1}


def test_the_file_is_plain_sqlite_for_whoever_must_rescue_it(tmp_path: Path) -> None:
    store = Store(sqlite_url(tmp_path))
    put(store, 1)
    store.close()
    rescue = sqlite3.connect(tmp_path / FILE_NAME)
    assert rescue.execute("SELECT content FROM parts").fetchall() == [(b"body",)]
    rescue.close()
