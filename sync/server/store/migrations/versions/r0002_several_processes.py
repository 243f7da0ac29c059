"""For several processes at once: uploads begun anew are told apart; sums by sender; what waits, without the erased."""

import hashlib

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("senders", sa.Column("kept_batches", sa.BigInteger, nullable=False, server_default="0"))
    op.execute(
        "UPDATE senders SET kept_batches = kept.n FROM (SELECT sender, count(*) AS n FROM batches "
        "WHERE erased_at IS NULL GROUP BY sender) AS kept WHERE kept.sender = senders.sender"
    )
    _mark_roster()
    # Unfinished uploads begin again: a repeated request, never a record.
    op.execute("DELETE FROM parts WHERE batch IN (SELECT batch FROM reservations)")
    op.execute("DELETE FROM reservations")
    with op.batch_alter_table("reservations") as table:
        table.add_column(sa.Column("attempt", sa.LargeBinary(8), nullable=False))
    op.drop_index("ix_batches_mailbox_position", "batches")
    present = sa.text("erased_at IS NULL")
    op.create_index(
        "ix_batches_waiting",
        "batches",
        ["mailbox", "position"],
        sqlite_where=present,
        postgresql_where=present,
    )


def _mark_roster() -> None:
    """By which other processes see that it was replaced."""
    here = op.get_bind()
    settings = sa.table("settings", sa.column("name", sa.String), sa.column("value", sa.LargeBinary))
    roster = here.scalar(sa.select(settings.c.value).where(settings.c.name == "roster"))
    if roster is not None:
        mark = {"name": "roster mark", "value": hashlib.sha256(roster).digest()}
        here.execute(settings.insert().values(mark))
    here.execute(settings.delete().where(settings.c.name == "roster view"))


def downgrade() -> None:
    raise NotImplementedError("A mailbox is never taken back to an older layout: restore a backup instead.")
