"""What came is looked up by its writer, stream and number for every batch that comes: not by reading all that came."""

from __future__ import annotations

from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("inbox_by_stream", "inbox", ["writer", "incarnation", "sequence"], unique=False)
    op.create_index("inbox_by_place", "inbox", ["writer", "sequence"], unique=False)
