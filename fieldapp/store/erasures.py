"""Orders to erase, what others said about them, and what stays erased."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import product
from typing import Final

from sqlalchemy import delete, or_, select, update
from sqlalchemy.dialects.sqlite import insert

from fieldapp.model import PersonId, VersionId
from fieldapp.store import belonging, told
from fieldapp.store.engine import Tx
from fieldapp.store.schema import (
    batch_contents,
    due_visits,
    erased,
    erasure_orders,
    erasure_words,
    outgoing,
    participants,
)

AGREED: Final = "agreed"
ERASED: Final = "erased"
WITHDRAWN: Final = "withdrawn"


@dataclass(frozen=True, slots=True)
class KeptOrder:
    """One order as it was signed. `hash` names it, in hexadecimal digits."""

    hash: str
    body: bytes
    by: str
    came_at: datetime
    carried_out_at: datetime | None


@dataclass(frozen=True, slots=True)
class Word:
    """What somebody said about an order: AGREED or WITHDRAWN (by its hash), or ERASED (by its random number)."""

    order: str
    by: str
    what: str
    at: datetime


def put_order(tx: Tx, named: str, body: bytes, by: str, now: datetime) -> None:
    """Keep an order; twice is once."""
    row = insert(erasure_orders).values(hash=named, body=body, by=by, came_at=now)
    tx.execute(row.on_conflict_do_nothing())


def orders(tx: Tx) -> tuple[KeptOrder, ...]:
    rows = tx.execute(select(erasure_orders).order_by(erasure_orders.c.hash))
    return tuple(KeptOrder(r.hash, bytes(r.body), r.by, r.came_at, r.carried_out_at) for r in rows)


def carried_out(tx: Tx, named: str, at: datetime) -> None:
    mine = erasure_orders.c.hash == named
    tx.execute(update(erasure_orders).where(mine).values(carried_out_at=at))


def put_word(tx: Tx, word: Word) -> None:
    """Keep what somebody said; twice is once."""
    row = insert(erasure_words).values(order=word.order, by=word.by, what=word.what, at=word.at)
    tx.execute(row.on_conflict_do_nothing())


def words(tx: Tx, what: str) -> tuple[Word, ...]:
    rows = tx.execute(select(erasure_words).where(erasure_words.c.what == what))
    return tuple(Word(r.order, r.by, r.what, r.at) for r in rows)


def keep_erased(tx: Tx, named: Iterable[str], areas: Iterable[str] = ("",)) -> None:
    """These versions or messages stay away; with `areas`, these people or records, in those alone."""
    for area, one in product(areas, tuple(named)):
        tx.execute(insert(erased).values(named=_in(area, one)).on_conflict_do_nothing())


def _in(area: str, named: str) -> str:
    return f"{area}/{named}" if area else named


def is_erased(tx: Tx, *named: str) -> bool:
    return tx.execute(select(erased.c.named).where(erased.c.named.in_(named)).limit(1)).first() is not None


def is_erased_in(tx: Tx, area: str, *named: str) -> bool:
    """Of people and records; what an earlier program kept away has no area."""
    return is_erased(tx, *named, *(_in(area, one) for one in named))


def erased_of(tx: Tx, area: str, named: Collection[str]) -> frozenset[str]:
    """Those of these that `is_erased_in` is true of, asked of the database as one question."""
    by = {kept: one for one in named for kept in (one, _in(area, one))}
    if not by:
        return frozenset()
    rows = tx.execute(select(erased.c.named).where(erased.c.named.in_(by)))
    return frozenset(by[row.named] for row in rows)


def is_erased_anywhere(tx: Tx, *named: str) -> bool:
    """As `is_erased_in`, where it is not known which area something is of."""
    ends = or_(*(erased.c.named.endswith(f"/{one}", autoescape=True) for one in named))
    return (
        is_erased(tx, *named) or tx.execute(select(erased.c.named).where(ends).limit(1)).first() is not None
    )


def forget_person(tx: Tx, person: PersonId) -> None:
    """Name, code and visits, also as they were signed."""
    tx.execute(delete(due_visits).where(due_visits.c.person == person))
    tx.execute(delete(participants).where(participants.c.person == person))
    belonging.forget(tx, person)
    for subject in (told.of_person(person), told.of_case(person)):
        told.forget(tx, subject)


def waiting_bodies(tx: Tx) -> tuple[tuple[str, bytes], ...]:
    """(id, bytes) of every message that lies here to be sent, or was."""
    rows = tx.execute(select(outgoing.c.id, outgoing.c.body).distinct())
    return tuple((row.id, bytes(row.body)) for row in rows)


def batches_with(tx: Tx, versions: Iterable[VersionId], ids: Iterable[str]) -> frozenset[str]:
    """The sealed batches in which one of these stands."""
    named = or_(outgoing.c.version.in_(tuple(versions)), outgoing.c.id.in_(tuple(ids)))
    found = select(batch_contents.c.batch).where(batch_contents.c.id.in_(select(outgoing.c.id).where(named)))
    return frozenset(tx.execute(found).scalars())


def forget_waiting(tx: Tx, ids: Iterable[str]) -> None:
    """Messages about what was erased are not sent any more."""
    tx.execute(delete(outgoing).where(outgoing.c.id.in_(tuple(ids))))
