"""What coordinators decided: accept, or return with comments."""

from __future__ import annotations

import json
from collections.abc import Iterable

from sqlalchemy import Select, delete, select
from sqlalchemy.dialects.sqlite import insert

from fieldapp.casework.verdicts import Decision
from fieldapp.model import Comment, MemberId, RecordId, Verdict, VersionId
from fieldapp.store.engine import AnyRow, Tx
from fieldapp.store.schema import decisions


def put(tx: Tx, decision: Decision) -> bool:
    """Keep a decision; False where it is here already."""
    comments = [[comment.ref, comment.label, comment.text] for comment in decision.comments]
    row = insert(decisions).values(
        decision=decision.decision,
        record=decision.record,
        version=decision.version,
        verdict=decision.verdict,
        comments=json.dumps(comments, ensure_ascii=False),
        over="\n".join(sorted(decision.over)),
        by=decision.by,
        at=decision.at,
    )
    return tx.execute(row.on_conflict_do_nothing()).rowcount > 0


def of_record(tx: Tx, record: RecordId) -> tuple[Decision, ...]:
    """All decisions about a record."""
    return tuple(_decision(row) for row in tx.execute(select(decisions).where(decisions.c.record == record)))


def forget(tx: Tx, record: RecordId, by: Iterable[MemberId]) -> None:
    """Decisions about a record by whoever may not decide."""
    tx.execute(delete(decisions).where(decisions.c.record == record, decisions.c.by.in_(tuple(by))))


def by_record(tx: Tx, those: Select[tuple[str]] | None = None) -> dict[RecordId, tuple[Decision, ...]]:
    """All decisions, or those about records of `records.among`."""
    found: dict[RecordId, tuple[Decision, ...]] = {}
    wanted = select(decisions) if those is None else select(decisions).where(decisions.c.record.in_(those))
    for row in tx.execute(wanted):
        decision = _decision(row)
        found[decision.record] = (*found.get(decision.record, ()), decision)
    return found


def _decision(row: AnyRow) -> Decision:
    return Decision(
        decision=row.decision,
        record=RecordId(row.record),
        version=VersionId(row.version),
        verdict=Verdict(row.verdict),
        comments=tuple(Comment(*parts) for parts in json.loads(row.comments)),
        over=frozenset(filter(None, row.over.split("\n"))),
        by=MemberId(row.by),
        at=row.at,
    )
