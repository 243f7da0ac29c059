"""Which messages stood in which batch, and which batches the server need not keep."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """What came before is not counted: of those batches the server is told nothing."""
    op.create_table(
        "inbox_contents",
        sa.Column("batch", sa.String(), nullable=False),
        sa.Column("message", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("batch", "message"),
    )
    op.create_index("inbox_contents_by_message", "inbox_contents", ["message"], unique=False)
    op.create_table(
        "let_go",
        sa.Column("batch", sa.String(), nullable=False),
        sa.Column("order", sa.String(), nullable=False),
        sa.Column("said_at", sa.String(), nullable=True),
        sa.Column("gone", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("batch"),
    )
