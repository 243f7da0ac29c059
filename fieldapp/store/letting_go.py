"""Which messages stood in which batches that came, and the batches that the server is told it need not keep."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, func, select, update
from sqlalchemy.dialects.sqlite import insert

from fieldapp.model import PersonId, VersionId
from fieldapp.store.case_schema import changes
from fieldapp.store.engine import Tx
from fieldapp.store.schema import batch_contents, inbox_contents, let_go, outgoing, sealed_batches


@dataclass(frozen=True, slots=True)
class Going:
    """A batch that held what was erased. `order`: hash of the order, "" for a downlink of one's own."""

    batch: str
    order: str
    said_at: datetime | None
    gone: bool


def put_contents(tx: Tx, batch: str, messages: Iterable[str]) -> None:
    """These messages stood in a batch that came."""
    for one in messages:
        tx.execute(insert(inbox_contents).values(batch=batch, message=one).on_conflict_do_nothing())


def contents(tx: Tx, batch: str) -> frozenset[str]:
    found = select(inbox_contents.c.message).where(inbox_contents.c.batch == batch)
    return frozenset(tx.execute(found).scalars())


def batches_with(tx: Tx, messages: Iterable[str]) -> frozenset[str]:
    """The batches that came in which one of these stood."""
    found = select(inbox_contents.c.batch).where(inbox_contents.c.message.in_(tuple(messages)))
    return frozenset(tx.execute(found).scalars())


def kept_in(tx: Tx, message: str) -> frozenset[str]:
    """The batches with this message that are not to go."""
    going = select(let_go.c.batch)
    found = select(inbox_contents.c.batch).where(
        inbox_contents.c.message == message, inbox_contents.c.batch.not_in(going)
    )
    return frozenset(tx.execute(found).scalars())


def changes_of(tx: Tx, case: PersonId) -> frozenset[str]:
    """The changes of a case, with or without their content."""
    return frozenset(tx.execute(select(changes.c.change).where(changes.c.case == case)).scalars())


def changes_by(tx: Tx, versions: Iterable[VersionId]) -> frozenset[str]:
    """The changes that these versions of records said."""
    found = select(changes.c.change).where(changes.c.version.in_(tuple(versions)))
    return frozenset(tx.execute(found).scalars())


def change_proof(tx: Tx, change: str) -> bytes:
    return bytes(tx.execute(select(changes.c.proof).where(changes.c.change == change)).scalar() or b"")


def let(tx: Tx, batches: Iterable[str], order: str) -> None:
    """These are to go; the first order that says so stands."""
    for one in batches:
        row = insert(let_go).values(batch=one, order=order, said_at=None, gone=False)
        tx.execute(row.on_conflict_do_nothing())


def going(tx: Tx) -> tuple[Going, ...]:
    """All of them, also those that are gone."""
    rows = tx.execute(select(let_go).order_by(let_go.c.batch))
    return tuple(Going(row.batch, row.order, row.said_at, bool(row.gone)) for row in rows)


def left(tx: Tx) -> dict[str, int]:
    """By order, how many batches of those that held something of it the server is not known to have let go."""
    found = select(let_go.c.order, func.count().filter(~let_go.c.gone)).group_by(let_go.c.order)
    return {str(order): int(count) for order, count in tx.execute(found)}


def said(tx: Tx, batches: Iterable[str], at: datetime) -> None:
    tx.execute(update(let_go).where(let_go.c.batch.in_(tuple(batches))).values(said_at=at))


def is_gone(tx: Tx, batches: Iterable[str], *, gone: bool = True) -> None:
    """The server says that these are gone; or one came again and so is not."""
    tx.execute(update(let_go).where(let_go.c.batch.in_(tuple(batches))).values(gone=gone))


def downlinks(tx: Tx, batches: Iterable[str]) -> frozenset[str]:
    """Of our own batches those that were sealed to one person."""
    to_one = (sealed_batches.c.batch.in_(tuple(batches)), sealed_batches.c.target.like("person/%"))
    return frozenset(tx.execute(select(sealed_batches.c.batch).where(*to_one)).scalars())


def send_again(tx: Tx, batch: str) -> None:
    """What is left of one of our own batches is sealed in the next one as well."""
    tx.execute(update(outgoing).where(*_left_of(batch)).values(done=False, sealed=False))


def send_one_again(tx: Tx, message: str, target: str) -> None:
    mine = (outgoing.c.id == message, outgoing.c.target == target)
    tx.execute(update(outgoing).where(*mine).values(done=False, sealed=False))


def is_sent_again(tx: Tx, batch: str) -> bool:
    """Whether somebody has signed for all that is left of one of our own batches."""
    waits = select(func.count()).select_from(outgoing).where(*_left_of(batch), ~outgoing.c.done)
    return tx.execute(waits).scalar_one() == 0


def _left_of(batch: str) -> tuple[ColumnElement[bool], ...]:
    target = select(sealed_batches.c.target).where(sealed_batches.c.batch == batch).scalar_subquery()
    inside = select(batch_contents.c.id).where(batch_contents.c.batch == batch)
    return outgoing.c.id.in_(inside), outgoing.c.target == target
