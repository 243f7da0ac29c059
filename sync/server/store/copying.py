"""A whole mailbox from one database into another, row by row, whichever of the two kinds they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, Row, Table, func, insert, select, text

from sync.server.store.engine import is_newest, migrate, open_engine, take_turn
from sync.server.store.schema import batches, metadata, parts, settings

ROWS = 500
PARTS = 32  # rows of up to 256 KiB: a few megabytes in memory


class HoldsOne(Exception):
    """There is a mailbox already. Nothing was written."""


class OtherLayout(Exception):
    """The source holds no mailbox, or one of another version's layout."""


def copy(source: str, target: str) -> None:
    """What the source holds at one moment, in one transaction of the target. Raises HoldsOne, OtherLayout."""
    old, new = open_engine(source, writes=False), open_engine(target, writes=True)
    try:
        if not is_newest(old):
            raise OtherLayout
        migrate(new)
        with old.connect() as reading, new.begin() as writing:
            take_turn(writing)
            if writing.scalar(select(func.count()).select_from(batches)):
                raise HoldsOne
            writing.execute(settings.delete())
            for table in metadata.sorted_tables:
                for rows in _some(reading, table):
                    writing.execute(insert(table), [dict(row._mapping) for row in rows])
            _count_on(writing)
    finally:
        old.dispose()
        new.dispose()


def _some(reading: Connection, table: Table) -> Iterator[Sequence[Row[Any]]]:
    most = PARTS if table is parts else ROWS
    rows = reading.execution_options(yield_per=most).execute(select(table))
    yield from rows.partitions()


def _count_on(writing: Connection) -> None:
    """PostgreSQL numbers from its sequence, which copied rows do not move."""
    if writing.dialect.name == "postgresql":
        last = "SELECT setval(pg_get_serial_sequence('batches', 'position'), max(position)) FROM batches"
        writing.execute(text(f"{last} HAVING max(position) IS NOT NULL"))
