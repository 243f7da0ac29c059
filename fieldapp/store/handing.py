"""What is known of our sealed batches beside sending them: who holds them by stick, and how many records are inside."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import func, select, update

from fieldapp.model import VersionId
from fieldapp.store.engine import Tx
from fieldapp.store.outgoing import INSIDE, STICK
from fieldapp.store.schema import outgoing, sealed_batches


def handed_over(tx: Tx, batch: str) -> None:
    """A coordinator signed that it came by stick. It is sent on: others are to have it, too."""
    mine = (sealed_batches.c.batch == batch, sealed_batches.c.keeper == "")
    tx.execute(update(sealed_batches).where(*mine).values(keeper=STICK))


def in_hands(tx: Tx) -> frozenset[VersionId]:
    """Versions in batches that a coordinator took from a stick."""
    found = select(outgoing.c.version).select_from(INSIDE).where(sealed_batches.c.keeper == STICK).distinct()
    return frozenset(VersionId(version) for version in tx.execute(found).scalars())


def unsigned(tx: Tx, batches: Iterable[str]) -> frozenset[str]:
    """Which of these this person sealed, and nobody has signed for yet."""
    news = (sealed_batches.c.keeper == "", sealed_batches.c.received_at.is_(None))
    found = select(sealed_batches.c.batch).where(sealed_batches.c.batch.in_(list(batches)), *news)
    return frozenset(tx.execute(found).scalars())


def records_in(tx: Tx, batches: Iterable[str]) -> dict[str, int]:
    """How many versions of records are in each of our batches; one without any is left out."""
    found = select(sealed_batches.c.batch, func.count(outgoing.c.version.distinct())).select_from(INSIDE)
    named = found.where(sealed_batches.c.batch.in_(list(batches))).group_by(sealed_batches.c.batch)
    return {str(batch): int(count) for batch, count in tx.execute(named)}
