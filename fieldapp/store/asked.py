"""Questions to an author that a coordinator typed and has not sent: their own, and gone with the record."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Column, ForeignKey, String, Table, Text, delete, select
from sqlalchemy.dialects.sqlite import insert

from fieldapp.model import RecordId
from fieldapp.store import records
from fieldapp.store.engine import Tx
from fieldapp.store.schema import metadata

asked = Table(
    "asked",
    metadata,
    Column("record", String, ForeignKey("records.record", ondelete="CASCADE"), primary_key=True),
    Column("ref", String, primary_key=True),  # the question in the form
    Column("words", Text, nullable=False),
)


def put(tx: Tx, record: RecordId, words: Mapping[str, str]) -> None:
    """All that is typed about a record now, by ref; nothing of a record that is gone."""
    forget(tx, record)
    if records.find(tx, record) is None:
        return
    for ref, text in words.items():
        tx.execute(insert(asked).values(record=record, ref=ref, words=text))


def all_words(tx: Tx) -> dict[RecordId, dict[str, str]]:
    """By record and ref."""
    found: dict[RecordId, dict[str, str]] = {}
    for row in tx.execute(select(asked)):
        found.setdefault(RecordId(row.record), {})[row.ref] = row.words
    return found


def forget(tx: Tx, record: RecordId) -> None:
    """It was decided on."""
    tx.execute(delete(asked).where(asked.c.record == record))
