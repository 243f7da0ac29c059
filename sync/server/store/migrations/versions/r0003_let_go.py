"""Who said that a batch need not be kept any longer."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "let_go",
        sa.Column("batch", sa.LargeBinary(32), nullable=False),
        sa.Column("reader", sa.LargeBinary(16), nullable=False),
        sa.Column("said_at", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("batch", "reader", name="pk_let_go"),
    )


def downgrade() -> None:
    raise NotImplementedError("A mailbox is never taken back to an older layout: restore a backup instead.")
