"""Services, places and schools that coordinators keep for everybody: found without folding everybody's cases."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Overviews are folded anew, as another fold's are: none of them says which list it is an entry of."""
    op.add_column("case_overviews", sa.Column("reference", sa.String(), nullable=False, server_default=""))
    op.create_index("case_overviews_by_reference", "case_overviews", ["reference"], unique=False)
