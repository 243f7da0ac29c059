"""The records of a person and of an author are found without reading those of everybody else."""

from __future__ import annotations

from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Nothing that was there before is touched."""
    op.create_index("records_by_person", "records", ["person"], unique=False)
    op.create_index("records_by_author", "records", ["author"], unique=False)
