"""Who lives in one home: known without folding their cases."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Overviews are folded anew, as another fold's are: none of them says in which home somebody lives."""
    op.add_column("case_overviews", sa.Column("home", sa.String(), nullable=False, server_default=""))
    op.create_index("case_overviews_by_home", "case_overviews", ["home"], unique=False)
