"""What is quickly known of each case. The database's own triggers drop it when the case changes: it is never old."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from datetime import date
from typing import Final

from sqlalchemy import ColumnElement, and_, bindparam, delete, func, insert, or_, select

from fieldapp.casework.events import EntityId
from fieldapp.casework.overview import Overview
from fieldapp.casework.registers import Entity
from fieldapp.casework.twins import Known
from fieldapp.casework.waves import RANK, SOON, Due, Group, What
from fieldapp.model import PersonId
from fieldapp.store.case_schema import case_due, case_overviews, case_stale
from fieldapp.store.engine import AnyRow, Tx

COMPARED: Final = tuple(column for column in case_overviews.c if column.name != "entities")
MOST_SHOWN: Final = 200  # of a list; counts tell how many more there are
_FORGET: Final = [
    delete(table).where(table.c.case == bindparam("of")) for table in (case_overviews, case_due, case_stale)
]
URGENCIES: Final = {rank: urgency for urgency, rank in RANK.items()}


def stale(tx: Tx, judged: str, today: date) -> tuple[PersonId, ...]:
    """The cases that have to be folded before anything is read here."""
    day, held = today.isoformat(), case_overviews.c
    old = select(held.case).where(or_(held.judged != judged, held.until < day, held.since > day))
    return tuple(PersonId(case) for case in tx.execute(select(case_stale.c.case).union(old)).scalars())


def forget(tx: Tx, case: PersonId) -> None:
    """Nothing of a case is here."""
    for statement in _FORGET:
        tx.execute(statement, {"of": case})


def put(tx: Tx, one: Overview, judged: str) -> None:
    """Keep what a case's fold said."""
    forget(tx, one.case)
    known = one.known
    told = {
        "case": one.case,
        "judged": judged,
        "since": one.since.isoformat(),
        "until": one.until.isoformat(),
        "code": known.code if known else None,
        "given_name": known.given_name if known else "",
        "birth_year": known.birth_year if known else None,
        "mother_name": known.mother_name if known else "",
        "same_as": (known.same_as or "") if known else "",
        "not_same": " ".join(sorted(known.not_same)) if known else "",
        "entities": _written(one.entities),
        "undecided": one.undecided,
        "status": one.status,
        "home": one.home,
        "reference": one.reference,
    }
    tx.execute(insert(case_overviews).values(told))
    if one.due:
        tx.execute(insert(case_due), [_due_row(due) for due in one.due])


def _written(entities: Collection[Entity]) -> str:
    rows = [(one.list, one.entity, one.label, one.version, dict(one.properties)) for one in entities]
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":"))


def _due_row(due: Due) -> dict[str, str | int]:
    return {
        "case": due.person,
        "what": due.what,
        "due": due.due.isoformat(),
        "name": due.name,
        "entity": due.entity or "",
        "rank": RANK[due.urgency],
        "opens": due.opens.isoformat() if due.opens else "",
        "closes": due.closes.isoformat() if due.closes else "",
    }


def known(tx: Tx, *, doubles_only: bool = False) -> tuple[Known, ...]:
    """Everybody as they are compared; `doubles_only`: those who are somebody's double, and who that is."""
    held = case_overviews.c
    found = select(*COMPARED).where(held.code.is_not(None))
    if doubles_only:
        several = held.same_as > ""  # as an index finds it: "!=" reads everybody
        ends = select(held.same_as).where(several)
        found = found.where(or_(several, held.case.in_(ends)))
    return tuple(_known(row) for row in tx.execute(found.order_by(held.case)))


def _known(row: AnyRow) -> Known:
    return Known(
        PersonId(row.case),
        row.code,
        row.given_name,
        row.birth_year,
        row.mother_name,
        PersonId(row.same_as) if row.same_as else None,
        frozenset(PersonId(one) for one in row.not_same.split()),
    )


def undecided(tx: Tx) -> dict[PersonId, int]:
    """The cases with something to settle, and how much; a home's, too."""
    held = case_overviews.c
    found = select(held.case, held.undecided).where(held.undecided > 0).order_by(held.case)
    return {PersonId(row.case): row.undecided for row in tx.execute(found)}


def with_status(tx: Tx, status: str, limit: int = MOST_SHOWN) -> tuple[PersonId, ...]:
    """Whose case stands so, by name; a double is told of where the registration that goes on is."""
    held = case_overviews.c
    found = select(held.case).where(held.status == status, held.same_as == "")
    found = found.order_by(held.given_name, held.case).limit(limit)
    return tuple(PersonId(case) for case in tx.execute(found).scalars())


def count_with_status(tx: Tx, status: str) -> int:
    """How many people's cases stand so."""
    held = case_overviews.c
    count = select(func.count()).select_from(case_overviews)
    return int(tx.execute(count.where(held.status == status, held.same_as == "")).scalar() or 0)


def living_in(tx: Tx, home: str) -> tuple[PersonId, ...]:
    """Everybody who lives in a home and is not somebody's double, by name."""
    held = case_overviews.c
    found = (
        select(held.case).where(held.home == home, held.same_as == "").order_by(held.given_name, held.case)
    )
    return tuple(PersonId(case) for case in tx.execute(found.limit(MOST_SHOWN)).scalars())


def homes_of(tx: Tx, those: Collection[PersonId]) -> tuple[str, ...]:
    """The homes that these people live in, each once, in their order."""
    held = case_overviews.c
    found = select(held.case, held.home).where(held.case.in_(tuple(those)), held.home != "")
    homes = {row.case: row.home for row in tx.execute(found)}
    return tuple(dict.fromkeys(homes[one] for one in those if one in homes))


def changed(tx: Tx, most: int) -> tuple[PersonId, ...]:
    """Some of the cases that were not folded since they changed."""
    return tuple(PersonId(case) for case in tx.execute(select(case_stale.c.case).limit(most)).scalars())


def _stands_in(group: Group, today: date) -> ColumnElement[bool]:
    """`waves.group` for the database: `closes` is "" where there is no window."""
    held, day, soon = case_due.c, today.isoformat(), (today + SOON).isoformat()
    return {
        Group.OVERDUE: and_(held.due < day, held.closes < day),
        Group.TODAY: or_(held.due == day, and_(held.due < day, held.closes == day)),
        Group.WEEK: or_(and_(held.due > day, held.due <= soon), and_(held.due < day, held.closes > day)),
        Group.LATER: held.due > soon,
    }[group]


def due(tx: Tx, limit: int | None = None) -> tuple[Due, ...]:
    """What is due: by date, then by the urgency of the service (R-2)."""
    return _listed(tx, limit)


def due_in(tx: Tx, group: Group, today: date, limit: int | None = None) -> tuple[Due, ...]:
    """What is due in one group of the list, in the same order."""
    return _listed(tx, limit, _stands_in(group, today))


def _listed(tx: Tx, limit: int | None, *which: ColumnElement[bool]) -> tuple[Due, ...]:
    held = case_due.c
    found = select(case_due).where(*which)
    found = found.order_by(held.due, held.rank, held.case, held.what, held.entity)
    return tuple(_due(row) for row in tx.execute(found.limit(limit)))


def count_due(tx: Tx, group: Group, today: date) -> int:
    """How many things stand in a group of the list."""
    count = select(func.count()).select_from(case_due).where(_stands_in(group, today))
    return int(tx.execute(count).scalar() or 0)


def _due(row: AnyRow) -> Due:
    return Due(
        PersonId(row.case),
        What(row.what),
        date.fromisoformat(row.due),
        row.name,
        EntityId(row.entity) if row.entity else None,
        URGENCIES[row.rank],
        date.fromisoformat(row.opens) if row.opens else None,
        date.fromisoformat(row.closes) if row.closes else None,
    )


def references(tx: Tx, names: Collection[str]) -> tuple[tuple[PersonId, Entity], ...]:
    """The entries of lists that coordinators keep for everybody, with their cases."""
    held = case_overviews.c
    found = select(held.case, held.entities).where(held.reference.in_(tuple(names)))
    return tuple(
        (PersonId(case), Entity(name, EntityId(entity), label, properties, version, created=True))
        for case, told in tx.execute(found.order_by(held.case))
        for name, entity, label, version, properties in json.loads(told)
        if name in names
    )


def called(tx: Tx, case: PersonId) -> str:
    """The name of an entry that coordinators keep for everybody; "" for anything else."""
    held = case_overviews.c
    told = tx.execute(select(held.entities).where(held.case == case, held.reference != "")).scalar()
    return next((label for _, _, label, _, _ in json.loads(told)), "") if told else ""


def entities(tx: Tx, names: Collection[str]) -> Iterator[Entity]:
    """The entities of these lists in all cases."""
    for told in tx.execute(select(case_overviews.c.entities)).scalars():
        for name, entity, label, version, properties in json.loads(told):
            if name in names:
                yield Entity(name, EntityId(entity), label, properties, version, created=True)
