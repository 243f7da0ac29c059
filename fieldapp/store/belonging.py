"""Where a participant or an open interview belongs, and in which areas this person said that they work."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from fieldapp.store import identity
from fieldapp.store.engine import Tx
from fieldapp.store.schema import belonging

AGREED = "areas"  # identity: the areas, 16 bytes each, in which this person says that they work
SEEN = "areas_seen"  # identity: those about which they were asked and have answered
AREA_BYTES = 16


def put(tx: Tx, subject: str, area: str) -> None:
    """A participant or draft belongs to an area, in hexadecimal digits; the newest word counts."""
    row = insert(belonging).values(subject=subject, area=area)
    tx.execute(row.on_conflict_do_update(index_elements=["subject"], set_={"area": area}))


def get(tx: Tx, subject: str) -> str:
    """Its area in hexadecimal digits; "" where nobody said."""
    return tx.execute(select(belonging.c.area).where(belonging.c.subject == subject)).scalar() or ""


def forget(tx: Tx, subject: str) -> None:
    """It is gone."""
    tx.execute(delete(belonging).where(belonging.c.subject == subject))


def agree(tx: Tx, areas: Iterable[str]) -> None:
    """These are the areas in which this person works."""
    _put(tx, AGREED, areas)


def agreed(tx: Tx) -> frozenset[str]:
    """The areas, in hexadecimal digits; none where the person never had to say."""
    return _get(tx, AGREED)


def see(tx: Tx, areas: Iterable[str]) -> None:
    """About these areas they have answered, with yes or no."""
    _put(tx, SEEN, areas)


def seen(tx: Tx) -> frozenset[str]:
    """The areas about which they need not be asked again."""
    return _get(tx, SEEN)


def _put(tx: Tx, name: str, areas: Iterable[str]) -> None:
    identity.put(tx, name, b"".join(bytes.fromhex(one) for one in sorted(areas)))


def _get(tx: Tx, name: str) -> frozenset[str]:
    raw = identity.get(tx, name) or b""
    return frozenset(raw[at : at + AREA_BYTES].hex() for at in range(0, len(raw), AREA_BYTES))
