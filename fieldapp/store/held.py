"""Of which areas and content classes a database holds something: whoever may open it reads that."""

from __future__ import annotations

from sqlalchemy import select

from fieldapp.store.case_schema import changes
from fieldapp.store.engine import Tx
from fieldapp.store.schema import belonging, records


def lanes(tx: Tx) -> frozenset[tuple[str, str]]:
    """Area, in hexadecimal digits, and content class; "" for a class where all that is known is the area: a case's
    changes, participants and open interviews. Case sheets, which name theirs inside, are asked elsewhere."""
    found = set[tuple[str, str]]()
    for row in tx.execute(select(records.c.area, records.c.content_class).distinct()):
        found.add((row.area, row.content_class))
    for column in (changes.c.area, belonging.c.area):
        found |= {(area, "") for area in tx.execute(select(column).distinct()).scalars()}
    return frozenset(found)
