"""What was done with records, and the monthly tallies that belong to nobody."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.dialects.sqlite import insert

from fieldapp.store.engine import Tx
from fieldapp.store.schema import journal, tallies


def line(tx: Tx, what: str, subject: str, by: str, at: datetime) -> None:
    """One line: what was done, with which record or form (an id, never words), by whom."""
    tx.execute(insert(journal).values(at=at, what=what, subject=subject, by=by))


def lines(tx: Tx, what: str) -> tuple[tuple[datetime, str, str], ...]:
    """(when, subject, by whom) of everything of one kind, oldest first."""
    found = tx.execute(select(journal).where(journal.c.what == what).order_by(journal.c.number))
    return tuple((row.at, row.subject, row.by) for row in found)


def who(tx: Tx, what: str, subject: str) -> frozenset[str]:
    """By whom this was done with this."""
    mine = (journal.c.what == what, journal.c.subject == subject)
    return frozenset(tx.execute(select(journal.c.by).where(*mine)).scalars())


def has(tx: Tx, what: str, subject: str, by: str, at: datetime) -> bool:
    """Whether this very line stands here."""
    mine = (journal.c.what == what, journal.c.subject == subject, journal.c.by == by, journal.c.at == at)
    return tx.execute(select(journal.c.number).where(*mine).limit(1)).first() is not None


def tally(tx: Tx, month: str, what: str) -> None:
    """R-9: count one more in a month ("2026-11"); nothing links it to a person, a form or a day."""
    row = insert(tallies).values(month=month, what=what, count=1)
    more = {"count": tallies.c.count + 1}
    tx.execute(row.on_conflict_do_update(index_elements=["month", "what"], set_=more))


def told(tx: Tx, month: str, what: str, count: int) -> None:
    """A tally that is told several times, in any order: it only grows."""
    row = insert(tallies).values(month=month, what=what, count=count)
    most = {"count": func.max(tallies.c.count, count)}
    tx.execute(row.on_conflict_do_update(index_elements=["month", "what"], set_=most))


def counts(tx: Tx) -> dict[tuple[str, str], int]:
    """All tallies by (month, what)."""
    return {(row.month, row.what): row._mapping["count"] for row in tx.execute(select(tallies))}
