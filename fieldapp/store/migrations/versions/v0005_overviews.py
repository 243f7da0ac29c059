"""What is quickly known of each case, beside the changes that it comes from."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

SOURCES = [(table, act) for table in ("changes", "case_sheets") for act in ("INSERT", "UPDATE", "DELETE")]


def upgrade() -> None:
    """Nothing that was there before is touched: all cases are folded at the first look."""
    _overviews()
    _due()
    op.create_table(
        "case_stale", sa.Column("case", sa.String(), nullable=False), sa.PrimaryKeyConstraint("case")
    )
    op.execute(
        'INSERT INTO case_stale ("case") SELECT "case" FROM changes UNION SELECT "case" FROM case_sheets'
    )
    for table, act in SOURCES:
        _forget_when(table, act)


def _overviews() -> None:
    op.create_table(
        "case_overviews",
        sa.Column("case", sa.String(), nullable=False),
        sa.Column("judged", sa.String(), nullable=False),
        sa.Column("since", sa.String(), nullable=False),
        sa.Column("until", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=True),
        sa.Column("given_name", sa.String(), nullable=False),
        sa.Column("birth_year", sa.Integer(), nullable=True),
        sa.Column("mother_name", sa.String(), nullable=False),
        sa.Column("same_as", sa.String(), nullable=False),
        sa.Column("not_same", sa.Text(), nullable=False),
        sa.Column("entities", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("case"),
    )
    op.create_index("case_overviews_by_until", "case_overviews", ["until"], unique=False)
    op.create_index("case_overviews_by_double", "case_overviews", ["same_as"], unique=False)


def _due() -> None:
    op.create_table(
        "case_due",
        sa.Column("number", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("case", sa.String(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("due", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("entity", sa.String(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("opens", sa.String(), nullable=False),
        sa.Column("closes", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("number"),
    )
    op.create_index("case_due_in_order", "case_due", ["due", "rank", "case"], unique=False)
    op.create_index("case_due_by_case", "case_due", ["case"], unique=False)


def _forget_when(table: str, act: str) -> None:
    """The overview goes in the transaction that changes what it came from: it can be missing, never old."""
    words = """CREATE TRIGGER {table}_{act}_stale AFTER {act} ON {table} BEGIN
        DELETE FROM case_overviews WHERE "case" = {row}."case";
        DELETE FROM case_due WHERE "case" = {row}."case";
        DELETE FROM case_stale WHERE "case" = {row}."case";
        INSERT INTO case_stale ("case") VALUES ({row}."case");
    END"""
    op.execute(words.format(table=table, act=act, row="OLD" if act == "DELETE" else "NEW"))
