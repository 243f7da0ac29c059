"""A mailbox with many batches: real ones, re-signed under new places, so that they differ as real ones do."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from sqlalchemy import func, insert, select, text

from sync.protocol.envelope import sign_header, verify_header
from sync.protocol.identifiers import BatchHash, Incarnation
from sync.server.keys import Keys, receipt_key
from sync.server.store import Store
from sync.server.store.engine import open_engine, take_turn
from sync.server.store.schema import batches, parts, senders
from sync.testing import SmallProgramme
from tests.sync.protocol.interviews import version_of

ROWS = 500
RECEIVED_AT = 1_700_000_100
STREAM = 400  # batches of one incarnation


def fill(database: str, folder: Path, made: SmallProgramme, count: int) -> None:
    """Until `count` batches lie there. The list of keys must have been given."""
    engine = open_engine(database, writes=True)
    store = Store(database)
    keys = Keys(store, receipt_key(folder), lambda: RECEIVED_AT)
    with engine.begin() as connection:
        have = connection.scalar(select(func.count()).select_from(batches)) or 0
    rows = _rows(keys, made, count - have)
    while some := [row for row, _ in zip(rows, range(ROWS), strict=False)]:
        with engine.begin() as connection:
            take_turn(connection)
            connection.execute(insert(batches), [row for row, _ in some])
            connection.execute(insert(parts), [part for _, part in some])
    with engine.begin() as connection:
        _count(connection, made)
    _settle(database)
    store.close()
    engine.dispose()


def _rows(keys: Keys, made: SmallProgramme, count: int) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    share = -(-count // len(made.workers))
    for worker in made.workers:
        batch = made.up(worker, version_of(secrets.randbelow(10**6), worker.key_id).encode())
        header = verify_header(batch.header, made.roster.verify_key)
        for number in range(min(share, count)):
            if number % STREAM == 0:
                incarnation, previous = Incarnation(secrets.token_bytes(16)), None
            sequence = number % STREAM + 1
            raw = sign_header(
                replace(header, incarnation=incarnation, sequence=sequence, previous=previous),
                worker.keys.signing,
            )
            told = keys.verify(raw)
            previous = BatchHash(told.batch)
            yield (
                {
                    "batch": told.batch, "sender": told.sender, "mailbox": told.mailbox, "header": raw,
                    "length": told.length, "body_hash": told.body_hash, "place": told.place, "received_at": RECEIVED_AT,
                    "receipt": keys.sign_receipt(told.batch, RECEIVED_AT),
                },
                {"batch": told.batch, "start": 0, "content": batch.body},
            )  # fmt: skip
        count -= min(share, count)


def _count(connection: Any, made: SmallProgramme) -> None:
    """What the server would have counted for each sender."""
    connection.execute(senders.delete())
    sums = select(batches.c.sender, func.sum(batches.c.length), func.count()).group_by(batches.c.sender)
    zero = {"day": 0, "day_bytes": 0, "day_batches": 0, "faults": 0, "locked_until": 0}
    for sender, kept_bytes, kept in connection.execute(sums).all():
        row = {"sender": sender, "kept_bytes": int(kept_bytes), "kept_batches": kept}
        connection.execute(insert(senders), [row | zero])


def _settle(database: str) -> None:
    """What a database does by itself in the hours that such a mailbox takes to fill."""
    engine = open_engine(database, writes=False)
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        if connection.dialect.name == "postgresql":
            connection.execute(text("VACUUM ANALYZE"))
            connection.execute(text("CHECKPOINT"))
        else:
            raw = connection.connection.driver_connection
            assert raw is not None
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").close()
    engine.dispose()
