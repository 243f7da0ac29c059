"""Coordinators' words as they were signed: of a lost laptop's lists only what somebody signed is taken."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """What came before was not kept with its signature: of that a lost laptop proves nothing."""
    op.create_table(
        "told",
        sa.Column("message", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("proof", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("message"),
    )
    op.create_index("told_by_subject", "told", ["subject"], unique=False)
