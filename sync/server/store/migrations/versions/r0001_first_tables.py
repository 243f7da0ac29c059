"""The first tables: settings, senders, reservations, batches, parts."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

Rising = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    _settings()
    _senders()
    _uploads()
    _batches()


def _settings() -> None:
    op.create_table(
        "settings",
        sa.Column("name", sa.String(64), nullable=False),
        sa.Column("value", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_settings"),
    )


def _senders() -> None:
    op.create_table(
        "senders",
        sa.Column("sender", sa.LargeBinary(16), nullable=False),
        sa.Column("kept_bytes", sa.BigInteger, nullable=False),
        sa.Column("day", sa.BigInteger, nullable=False),
        sa.Column("day_bytes", sa.BigInteger, nullable=False),
        sa.Column("day_batches", sa.BigInteger, nullable=False),
        sa.Column("faults", sa.BigInteger, nullable=False),
        sa.Column("locked_until", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("sender", name="pk_senders"),
        sa.CheckConstraint("kept_bytes >= 0", name="ck_senders_kept"),
    )


def _uploads() -> None:
    op.create_table(
        "reservations",
        sa.Column("batch", sa.LargeBinary(32), nullable=False),
        sa.Column("sender", sa.LargeBinary(16), nullable=False),
        sa.Column("header", sa.LargeBinary, nullable=False),
        sa.Column("length", sa.BigInteger, nullable=False),
        sa.Column("arrived", sa.BigInteger, nullable=False),
        sa.Column("touched_at", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("batch", name="pk_reservations"),
    )
    op.create_index("ix_reservations_sender", "reservations", ["sender"])
    op.create_index("ix_reservations_touched_at", "reservations", ["touched_at"])
    op.create_table(
        "parts",
        sa.Column("batch", sa.LargeBinary(32), nullable=False),
        sa.Column("start", sa.BigInteger, nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("batch", "start", name="pk_parts"),
    )


def _batches() -> None:
    op.create_table(
        "batches",
        sa.Column("position", Rising, primary_key=True, autoincrement=True),
        sa.Column("batch", sa.LargeBinary(32), nullable=False),
        sa.Column("sender", sa.LargeBinary(16), nullable=False),
        sa.Column("mailbox", sa.LargeBinary, nullable=False),
        sa.Column("header", sa.LargeBinary, nullable=False),
        sa.Column("length", sa.BigInteger, nullable=False),
        sa.Column("body_hash", sa.LargeBinary(32), nullable=False),
        sa.Column("received_at", sa.BigInteger, nullable=False),
        sa.Column("receipt", sa.LargeBinary, nullable=False),
        sa.Column("erased_at", sa.BigInteger, nullable=True),
        sa.PrimaryKeyConstraint("position", name="pk_batches"),
        sa.UniqueConstraint("batch", name="uq_batches_batch"),
        sa.CheckConstraint("length >= 0", name="ck_batches_length"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_batches_mailbox_position", "batches", ["mailbox", "position"])
    op.create_index("ix_batches_received_at", "batches", ["received_at"])


def downgrade() -> None:
    raise NotImplementedError("A mailbox is never taken back to an older layout: restore a backup instead.")
