"""Questions to an author that were typed and not sent outlive a lock."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """They go with their record."""
    op.create_table(
        "asked",
        sa.Column("record", sa.String(), nullable=False),
        sa.Column("ref", sa.String(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["record"], ["records.record"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("record", "ref"),
    )
