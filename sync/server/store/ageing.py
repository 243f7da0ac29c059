"""Rows looked at and dropped over the years: walking all batches, retention, sums. Statements only."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, update

from sync.server.store.mailbox import Announced
from sync.server.store.schema import batches, let_go, parts, reservations, senders

ROWS = 500  # Batches named or erased in one transaction: short enough to let writers pass.
Read = Callable[[Callable[[Connection], Any]], Any]


@dataclass(frozen=True, slots=True)
class Kept:
    """One batch as the mailbox keeps it; `gone`: its body was erased by retention."""

    position: int
    announced: Announced
    receipt: bytes
    gone: bool


def every(read: Read) -> Iterator[Kept]:
    """All batches in order of arrival, each as it is when it is read."""
    for position in positions(read):
        yield read(lambda c, position=position: kept(c, position))  # type: ignore[misc]


def positions(read: Read) -> Iterator[int]:
    """Of all batches, in order of arrival, some at a time."""
    after = 0
    while some := read(lambda c, after=after: _some(c, after)):  # type: ignore[misc]
        yield from some
        after = some[-1]


def kept(connection: Connection, position: int) -> Kept:
    row = connection.execute(select(batches).where(batches.c.position == position)).one()
    announced = Announced(
        row.batch, row.sender, row.mailbox, row.header, row.length, row.body_hash, row.place
    )
    return Kept(row.position, announced, row.receipt, row.erased_at is not None)


def _some(connection: Connection, after: int) -> Sequence[int]:
    wanted = select(batches.c.position).where(batches.c.position > after)
    return connection.scalars(wanted.order_by(batches.c.position).limit(ROWS)).all()


def drop_unfinished(connection: Connection, before: int) -> None:
    stale = select(reservations.c.batch).where(reservations.c.touched_at < before)
    connection.execute(delete(parts).where(parts.c.batch.in_(stale)))
    connection.execute(delete(reservations).where(reservations.c.touched_at < before))


def erase_some(connection: Connection, before: int, now: int) -> int:
    rows = connection.execute(
        select(batches.c.batch, batches.c.sender, batches.c.length)
        .where(batches.c.received_at < before, batches.c.erased_at.is_(None))
        .order_by(batches.c.position)
        .limit(ROWS)
    ).all()
    erase(connection, rows, now)
    return len(rows)


def erase(connection: Connection, rows: Sequence[Any], now: int) -> None:
    """The bodies of these (batch, sender, length) go; their senders' sums, too."""
    names = [row.batch for row in rows]
    connection.execute(delete(parts).where(parts.c.batch.in_(names)))
    connection.execute(update(batches).where(batches.c.batch.in_(names)).values(erased_at=now))
    for row in rows:
        connection.execute(
            update(senders)
            .where(senders.c.sender == row.sender, senders.c.kept_bytes >= row.length)
            .values(kept_bytes=senders.c.kept_bytes - row.length, kept_batches=senders.c.kept_batches - 1)
        )


def present(connection: Connection, named: Sequence[bytes]) -> Sequence[Any]:
    """Of these batches those whose bodies are here: (batch, sender, header, length)."""
    wanted = select(batches.c.batch, batches.c.sender, batches.c.header, batches.c.length)
    return connection.execute(wanted.where(batches.c.batch.in_(named), batches.c.erased_at.is_(None))).all()


def put_word(connection: Connection, batch: bytes, reader: bytes, now: int) -> None:
    """A reader's word that a batch need not be kept; twice is once."""
    if reader not in words(connection, batch):
        connection.execute(insert(let_go).values(batch=batch, reader=reader, said_at=now))


def words(connection: Connection, batch: bytes) -> frozenset[bytes]:
    """The readers who said that a batch need not be kept."""
    found = connection.scalars(select(let_go.c.reader).where(let_go.c.batch == batch))
    return frozenset(bytes(one) for one in found)


def counts(connection: Connection) -> dict[str, int]:
    """For metrics: sums only, nothing by sender."""
    kept = (
        connection.execute(  # over the senders, who are few: a look at each batch would grow with the years
            select(
                func.coalesce(func.sum(senders.c.kept_batches), 0),
                func.coalesce(func.sum(senders.c.kept_bytes), 0),
            )
        ).one()
    )
    unfinished = connection.scalar(select(func.count()).select_from(reservations))
    return {"batches": int(kept[0]), "bytes": int(kept[1]), "unfinished": unfinished or 0}
