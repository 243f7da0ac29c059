"""Which participants changed last: what was read for finding people is brought up to date, not read again."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

NOTED = """CREATE TRIGGER participants_{name}_noted AFTER {act} ON participants BEGIN
    DELETE FROM participant_changes WHERE person = {row}.person;
    INSERT INTO participant_changes (person) VALUES ({row}.person);
END"""  # in the transaction that changes a participant, so that none is missed


def upgrade() -> None:
    """Nothing that was there before is touched."""
    op.create_table(
        "participant_changes",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("number"),
        sqlite_autoincrement=True,
    )
    op.create_index("participant_changes_by_person", "participant_changes", ["person"], unique=False)
    op.execute(NOTED.format(name="insert", act="INSERT", row="NEW"))
    op.execute(
        NOTED.format(name="update", act="UPDATE OF code, given_name, birth_year, search, assigned", row="NEW")
    )
    op.execute(NOTED.format(name="delete", act="DELETE", row="OLD"))
