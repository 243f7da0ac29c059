"""Which batches came in, from whom, and what became of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.dialects.sqlite import insert

from fieldapp.model import MemberId
from fieldapp.store.engine import AnyRow, Tx
from fieldapp.store.schema import inbox

APPLIED = "applied"
QUARANTINED = "quarantined"


@dataclass(frozen=True, slots=True)
class Arrived:
    """One batch that came in. `reason` is plain words where it is kept apart, or merged with a notice."""

    batch: str
    writer: MemberId
    incarnation: bytes
    sequence: int
    state: str
    at: datetime
    reason: str = ""
    code: str = ""  # the stable word for the reason
    header: bytes = b""
    spans: str = ""  # the earlier numbers that it stands for: "1-4 6-6"


def put(tx: Tx, arrived: Arrived) -> None:
    """Keep what became of a batch; a quarantined one may be applied later."""
    told = {
        "state": arrived.state,
        "reason": arrived.reason,
        "code": arrived.code,
        "at": arrived.at,
        "header": arrived.header,
        "spans": arrived.spans,
    }
    row = insert(inbox).values(
        batch=arrived.batch,
        writer=arrived.writer,
        incarnation=arrived.incarnation,
        sequence=arrived.sequence,
        **told,
    )
    tx.execute(row.on_conflict_do_update(index_elements=["batch"], set_=told))


def state(tx: Tx, batch: str) -> str | None:
    """APPLIED, QUARANTINED, or None for a batch that never came."""
    found = tx.execute(select(inbox.c.state).where(inbox.c.batch == batch)).scalar()
    return None if found is None else str(found)


def stream(tx: Tx, writer: MemberId, incarnation: bytes) -> tuple[Arrived, ...]:
    """All applied batches of a stream, in order."""
    mine = (inbox.c.writer == writer, inbox.c.incarnation == incarnation, inbox.c.state == APPLIED)
    rows = tx.execute(select(inbox).where(*mine).order_by(inbox.c.sequence))
    return tuple(_arrived(row) for row in rows)


def life(tx: Tx, writer: MemberId, incarnation: bytes) -> tuple[Arrived, ...]:
    """All batches of a stream that came in, also those that are kept apart."""
    mine = (inbox.c.writer == writer, inbox.c.incarnation == incarnation)
    return tuple(_arrived(row) for row in tx.execute(select(inbox).where(*mine)))


def begun(tx: Tx, writer: MemberId) -> tuple[Arrived, ...]:
    """The first batch of each of a member's streams, of those that were applied."""
    return tuple(_arrived(row) for row in tx.execute(select(inbox).where(*_first(writer))))


def how_many_begun(tx: Tx, writer: MemberId) -> int:
    """How many `begun` would give: more where another one came, for what came is never taken away."""
    return tx.execute(select(func.count()).select_from(inbox).where(*_first(writer))).scalar_one()


def _first(writer: MemberId) -> tuple[ColumnElement[bool], ...]:
    return inbox.c.writer == writer, inbox.c.sequence == 1, inbox.c.state == APPLIED


def heads(tx: Tx, writer: MemberId, before: datetime | None = None) -> tuple[Arrived, ...]:
    """The newest applied batch of each of a member's streams; of those alone that were applied `before`."""
    theirs = (inbox.c.writer == writer, inbox.c.state == APPLIED)
    newest = (
        select(inbox.c.incarnation, func.max(inbox.c.sequence).label("sequence"))
        .where(*theirs, *(() if before is None else (inbox.c.at < before,)))
        .group_by(inbox.c.incarnation)
        .subquery()
    )
    at_head = (inbox.c.incarnation == newest.c.incarnation) & (inbox.c.sequence == newest.c.sequence)
    found = select(inbox).join(newest, at_head).where(*theirs)
    return tuple(_arrived(row) for row in tx.execute(found.order_by(inbox.c.incarnation)))


def all_of(tx: Tx, writer: MemberId) -> tuple[Arrived, ...]:
    """Every batch of a member that came in, without headers; those kept apart come before applied ones."""
    found = select(*(column for column in inbox.c if column.name != "header")).where(inbox.c.writer == writer)
    return tuple(
        _arrived(row, b"") for row in tx.execute(found.order_by(inbox.c.state.desc(), inbox.c.sequence))
    )


def everybody(tx: Tx) -> dict[MemberId, tuple[Arrived, ...]]:
    """As `all_of`, of everybody."""
    writers = tx.execute(select(inbox.c.writer).distinct()).scalars()
    return {MemberId(writer): all_of(tx, MemberId(writer)) for writer in sorted(writers) if writer}


def writers(tx: Tx) -> frozenset[MemberId]:
    """Of whom anything came in."""
    return frozenset(MemberId(one) for one in tx.execute(select(inbox.c.writer).distinct()).scalars())


def header(tx: Tx, batch: str) -> bytes:
    """Of a batch that came in; empty where it was kept apart unread."""
    return bytes(tx.execute(select(inbox.c.header).where(inbox.c.batch == batch)).scalar() or b"")


def quarantined(tx: Tx) -> tuple[Arrived, ...]:
    """Batches that are kept apart, oldest first."""
    rows = tx.execute(select(inbox).where(inbox.c.state == QUARANTINED).order_by(inbox.c.at))
    return tuple(_arrived(row) for row in rows)


def last_apart(tx: Tx, code: str) -> frozenset[MemberId]:
    """Of whom a batch is kept apart for this reason and nothing was merged since."""
    apart = func.max(inbox.c.at).filter(inbox.c.state == QUARANTINED, inbox.c.code == code)
    merged = func.max(inbox.c.at).filter(inbox.c.state == APPLIED)
    last = or_(merged.is_(None), apart > merged)
    found = select(inbox.c.writer).group_by(inbox.c.writer).having(apart.is_not(None), last)
    return frozenset(MemberId(one) for one in tx.execute(found).scalars())


def _arrived(row: AnyRow, header: bytes | None = None) -> Arrived:
    return Arrived(
        row.batch,
        MemberId(row.writer),
        row.incarnation,
        row.sequence,
        row.state,
        row.at,
        row.reason,
        row.code,
        row.header if header is None else header,
        row.spans,
    )
