"""Cases: changes, sheets, hand-overs."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Nothing that was there before is touched."""
    for make in (_changes, _sheets, _heads, _sent):
        make()


def _changes() -> None:
    op.create_table(
        "changes",
        sa.Column("change", sa.String(), nullable=False),
        sa.Column("case", sa.String(), nullable=False),
        sa.Column("area", sa.String(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("version", sa.String(), nullable=False),
        sa.Column("parents", sa.Text(), nullable=False),
        sa.Column("message", sa.LargeBinary(), nullable=False),
        sa.Column("proof", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("change"),
    )
    op.create_index("changes_by_case", "changes", ["case"], unique=False)
    op.create_index("changes_by_version", "changes", ["version"], unique=False)


def _sheets() -> None:
    op.create_table(
        "case_sheets",
        sa.Column("case", sa.String(), nullable=False),
        sa.Column("sheet", sa.String(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("made_at", sa.Integer(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("message", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("case"),
    )


def _heads() -> None:
    op.create_table(
        "case_heads",
        sa.Column("number", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("case", sa.String(), nullable=False),
        sa.Column("heads", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number"),
    )
    op.create_index("case_heads_by_case", "case_heads", ["case"], unique=False)
    op.create_table(
        "draft_bases",
        sa.Column("draft", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["draft"], ["drafts.draft"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("draft"),
    )


def _sent() -> None:
    op.create_table(
        "sheets_sent",
        sa.Column("sheet", sa.String(), nullable=False),
        sa.Column("member", sa.String(), nullable=False),
        sa.Column("case", sa.String(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("heads", sa.Text(), nullable=False),
        sa.Column("sent_at", sa.String(), nullable=False),
        sa.Column("taken_at", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("sheet", "member"),
    )
