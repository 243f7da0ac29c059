"""Which place of its sender's streams each batch has, so that a laptop that was put back from a copy is told."""

import sqlalchemy as sa
from alembic import op

from sync.protocol.envelope import place_of, verified_before
from sync.protocol.errors import ProtocolError

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

ROWS = 1000


def upgrade() -> None:
    op.add_column("batches", sa.Column("place", sa.LargeBinary(24), nullable=True))
    batches = sa.table("batches", *(sa.column(name) for name in ("position", "header", "place")))
    here, after = op.get_bind(), 0
    some = sa.select(batches.c.position, batches.c.header).order_by(batches.c.position).limit(ROWS)
    put = sa.update(batches).where(batches.c.position == sa.bindparam("at"))
    while rows := here.execute(some.where(batches.c.position > after)).all():
        after = rows[-1].position
        found = [{"at": row.position, "place": _place(bytes(row.header))} for row in rows]
        here.execute(put.values(place=sa.bindparam("place", type_=sa.LargeBinary)), found)
    op.create_index("ix_batches_place", "batches", ["sender", "place"])


def _place(header: bytes) -> bytes | None:
    """None of a header that is damaged: `verify` names it."""
    try:
        return place_of(verified_before(header))
    except ProtocolError:
        return None


def downgrade() -> None:
    raise NotImplementedError("A mailbox is never taken back to an older layout: restore a backup instead.")
