"""Which cases a person has to decide about, and how each stands: known without folding them again."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Overviews are folded anew, as another fold's are: none of them says how much is undecided."""
    op.add_column("case_overviews", sa.Column("undecided", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("case_overviews", sa.Column("status", sa.String(), nullable=False, server_default=""))
    op.create_index("case_overviews_by_status", "case_overviews", ["status"], unique=False)
    op.create_index("case_overviews_by_undecided", "case_overviews", ["undecided"], unique=False)
