"""Areas: where a participant and an open interview belong, for whoever works in several."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Nothing that was there before is touched: what has no row belongs where its member works."""
    op.create_table(
        "belonging",
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("area", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("subject"),
    )
