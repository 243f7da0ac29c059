"""The tables of the mailbox. Nothing here names a person: keys, hashes, lengths, times and sealed bytes."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    UniqueConstraint,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

Rising = BigInteger().with_variant(Integer, "sqlite")  # SQLite numbers rows by itself only for INTEGER

settings = Table(
    "settings",
    metadata,
    Column("name", String(64), primary_key=True),
    Column("value", LargeBinary, nullable=False),
)

senders = Table(
    "senders",
    metadata,
    Column("sender", LargeBinary(16), primary_key=True),
    Column("kept_bytes", BigInteger, nullable=False, default=0),
    Column("day", BigInteger, nullable=False, default=0),  # days since 1970 of the two counts below
    Column("day_bytes", BigInteger, nullable=False, default=0),
    Column("day_batches", BigInteger, nullable=False, default=0),
    Column("faults", BigInteger, nullable=False, default=0),  # signed nonsense in a row
    Column("locked_until", BigInteger, nullable=False, default=0),
    Column("kept_batches", BigInteger, nullable=False, default=0),
    CheckConstraint("kept_bytes >= 0", name="kept"),
)

reservations = Table(
    "reservations",
    metadata,
    Column("batch", LargeBinary(32), primary_key=True),
    Column("sender", LargeBinary(16), nullable=False, index=True),
    Column("header", LargeBinary, nullable=False),
    Column("length", BigInteger, nullable=False),
    Column("arrived", BigInteger, nullable=False, default=0),  # bytes of the body that are kept so far
    Column("touched_at", BigInteger, nullable=False, index=True),
    Column("attempt", LargeBinary(8), nullable=False),  # random: two uploads of one batch are told apart
)

batches = Table(
    "batches",
    metadata,
    Column("position", Rising, primary_key=True, autoincrement=True),
    Column("batch", LargeBinary(32), nullable=False),
    Column("sender", LargeBinary(16), nullable=False),
    Column("mailbox", LargeBinary, nullable=False),  # whom it is for: a person's key id, or an area's class
    Column("header", LargeBinary, nullable=False),
    Column("length", BigInteger, nullable=False),
    Column("body_hash", LargeBinary(32), nullable=False),
    Column("received_at", BigInteger, nullable=False),
    Column("receipt", LargeBinary, nullable=False),
    Column("place", LargeBinary(24)),  # incarnation and number in its stream, as the header has them
    Column("erased_at", BigInteger),  # by retention: the body is gone, the receipt is still honoured
    UniqueConstraint("batch"),
    CheckConstraint("length >= 0", name="length"),
    Index("ix_batches_received_at", "received_at"),
    Index("ix_batches_place", "sender", "place"),
    sqlite_autoincrement=True,  # a position is never given twice, also after retention
)

Index(
    "ix_batches_waiting",
    batches.c.mailbox,
    batches.c.position,
    sqlite_where=batches.c.erased_at.is_(None),
    postgresql_where=batches.c.erased_at.is_(None),
)

# Parts belong to a reservation first and to a batch later, which no foreign key can say.
parts = Table(
    "parts",
    metadata,
    Column("batch", LargeBinary(32), primary_key=True),
    Column("start", BigInteger, primary_key=True),
    Column("content", LargeBinary, nullable=False),
)

# Who said that a batch need not be kept: a row for each reader, also after it went.
let_go = Table(
    "let_go",
    metadata,
    Column("batch", LargeBinary(32), primary_key=True),
    Column("reader", LargeBinary(16), primary_key=True),
    Column("said_at", BigInteger, nullable=False),
)

__all__ = ["batches", "let_go", "metadata", "parts", "reservations", "senders", "settings"]
