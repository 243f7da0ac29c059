"""What is known of batches that a server confirmed and whose files are kept for sticks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import and_, select

from fieldapp.store.engine import Tx
from fieldapp.store.schema import acknowledgements, batch_contents, erasure_orders, outgoing, sealed_batches

AT_ONCE = 500  # names in one question: SQLite has a limit


@dataclass(slots=True)
class Carried:
    """One of our batches. `torn`: something that stood in it was erased or purged here since."""

    batch: str
    target: str
    incarnation: bytes
    sequence: int
    made_at: datetime
    records: set[str] = field(default_factory=set)
    parts: set[str] = field(default_factory=set)
    others: bool = False  # it holds something that nobody acknowledges
    torn: bool = False


def of(tx: Tx, names: Sequence[str]) -> dict[str, Carried]:
    """By name; those that this database did not seal, or not any more, are left out."""
    found: dict[str, Carried] = {}
    for start in range(0, len(names), AT_ONCE):
        some = sealed_batches.c.batch.in_(names[start : start + AT_ONCE])
        columns = (sealed_batches.c[one] for one in ("batch", "target", "incarnation", "sequence", "made_at"))
        for row in tx.execute(select(*columns).where(some)):
            found[row.batch] = Carried(*row)
        sent = and_(outgoing.c.id == batch_contents.c.id, outgoing.c.target == sealed_batches.c.target)
        inside = sealed_batches.join(batch_contents).join(outgoing, sent, isouter=True)
        kinds = select(sealed_batches.c.batch, batch_contents.c.id, outgoing.c.kind).select_from(inside)
        for batch, message, kind in tx.execute(kinds.where(some)):
            _note(found[batch], message, kind)
    return found


def _note(one: Carried, message: str, kind: str | None) -> None:
    match kind:
        case None:
            one.torn = True
        case "record":
            one.records.add(message)
        case "attachment":
            one.parts.add(message)
        case _:
            one.others = True


def opened_by(tx: Tx, named: Sequence[str]) -> dict[str, frozenset[str]]:
    """By version or part: the coordinators who acknowledged it."""
    found: dict[str, set[str]] = {}
    for start in range(0, len(named), AT_ONCE):
        some = acknowledgements.c.version.in_(named[start : start + AT_ONCE])
        for version, by in tx.execute(select(acknowledgements.c.version, acknowledgements.c.by).where(some)):
            found.setdefault(version, set()).add(by)
    return {one: frozenset(by) for one, by in found.items()}


def is_anything_erased(tx: Tx) -> bool:
    """Whether an order to erase was ever carried out here."""
    done = select(erasure_orders.c.hash).where(erasure_orders.c.carried_out_at.is_not(None)).limit(1)
    return tx.execute(done).first() is not None
