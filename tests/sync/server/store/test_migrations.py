"""A mailbox of an older layout, with something in it, becomes one of the newest; on both databases."""

from __future__ import annotations

import hashlib
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import text

from sync.protocol.envelope import place_of, verified_before
from sync.protocol.keys import SigningKey
from sync.server.senders import Standing
from sync.server.store import Store, engine, mailbox
from sync.server.store.engine import open_engine
from sync.server.store.mailbox import Announced
from sync.testing import SmallProgramme

MIGRATIONS = Path(engine.__file__).parent / "migrations"
ROW = (
    "INSERT INTO batches (batch, sender, mailbox, header, length, body_hash, received_at, receipt, erased_at) "
    "VALUES (:batch, :sender, :box, :header, 4, :hash, 1, :receipt, :erased)"
)


def test_the_first_layout_becomes_the_second(database: str) -> None:
    opened = open_engine(database, writes=True)
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with opened.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        for number, erased in ((1, None), (2, 7), (3, None)):
            named = {"batch": bytes([number]) * 32, "sender": b"s" * 16, "box": b"b", "header": b"h"}
            more = {"hash": bytes(32), "receipt": b"r%d" % number, "erased": erased}
            connection.execute(text(ROW), named | more)
        connection.execute(
            text("INSERT INTO senders VALUES (:sender, 8, 5, 12, 3, 1, 0)"), {"sender": b"s" * 16}
        )
        for name, value in (("roster", b"bundle"), ("roster view", b"view")):
            connection.execute(
                text("INSERT INTO settings VALUES (:name, :value)"), {"name": name, "value": value}
            )
        connection.execute(
            text("INSERT INTO reservations VALUES (:batch, :sender, :header, 9, 2, 1)"),
            {"batch": b"u" * 32, "sender": b"s" * 16, "header": b"h"},
        )
        for batch in (b"u" * 32, b"\x01" * 32):
            connection.execute(
                text("INSERT INTO parts VALUES (:batch, 0, :content)"), {"batch": batch, "content": b"body"}
            )
    opened.dispose()
    store = Store(database)
    assert store.read(lambda c: mailbox.standing(c, b"s" * 16)) == Standing(8, 5, 12, 3, 1, 0, kept_batches=2)
    assert store.read(lambda c: mailbox.setting(c, "roster mark")) == hashlib.sha256(b"bundle").digest()
    assert store.read(lambda c: mailbox.receipt_of(c, b"\x02" * 32)) == b"r2"
    assert [one.position for one in store.read(lambda c: mailbox.waiting(c, [b"b"], 0, 9))] == [1, 3]
    assert store.read(lambda c: mailbox.reservation(c, b"u" * 32)) is None  # begins again
    assert store.read(lambda c: list(mailbox.body(c, b"u" * 32))) == []
    assert store.read(lambda c: list(mailbox.body(c, b"\x01" * 32))) == [b"body"]
    assert (
        store.read(lambda c: c.execute(text("SELECT count(place) FROM batches")).scalar()) == 0
    )  # no header
    store.close()


def test_places_are_read_from_the_headers_that_are_there(database: str) -> None:
    programme = SmallProgramme(SigningKey.generate().public)
    sent = [programme.up(programme.workers[0], b"%d" % number) for number in range(3)]
    opened = open_engine(database, writes=True)
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with opened.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0003")
        for batch in sent:
            named = {"batch": batch.hash, "sender": b"s" * 16, "box": b"b", "header": batch.header}
            more = {"hash": bytes(32), "receipt": b"r", "erased": None}
            connection.execute(text(ROW), named | more)
    opened.dispose()
    store = Store(database)
    for batch in sent:
        place = place_of(verified_before(batch.header))
        other = Announced(bytes(32), b"s" * 16, b"b", b"h", 4, bytes(32), place)
        assert store.read(lambda c, other=other: mailbox.taken(c, other)) == batch.header  # type: ignore[misc]
    store.close()
