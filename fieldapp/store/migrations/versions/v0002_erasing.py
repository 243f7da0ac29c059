"""Orders to erase, who agreed to them, and what stays erased."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Three tables; none of them names anybody but by a random number."""
    op.create_table(
        "erasure_orders",
        sa.Column("hash", sa.String(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("came_at", sa.String(), nullable=False),
        sa.Column("carried_out_at", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("hash"),
    )
    op.create_table(
        "erasure_words",
        sa.Column("order", sa.String(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("order", "by", "what"),
    )
    op.create_table(
        "erased",
        sa.Column("named", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("named"),
    )
