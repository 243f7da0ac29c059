"""Which registrations are one person's, and a case beside the others of its person: whom somebody reached by one of
them was reached."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from fieldapp.casework import lists, twins
from fieldapp.casework.registers import Case
from fieldapp.casework.twins import Known
from fieldapp.model import PersonId
from fieldapp.operations import cases
from fieldapp.operations.desk import Desk
from fieldapp.store import cases as stored
from fieldapp.store import overviews as kept
from fieldapp.store.engine import Tx

SAME = lists.MERGING[0]


def together(desk: Desk, tx: Tx, person: PersonId) -> tuple[PersonId, ...]:
    """All registrations of one person, the one that shows the others first. What changed since lists were made of it
    is looked at anew."""
    return _grouped(_known(desk, tx)).get(person, (person,))


def _known(desk: Desk, tx: Tx, *, fresh: bool = True) -> tuple[Known, ...]:
    """Who is somebody's double, and who that is. `fresh`: also as what changed since lists were made of it says."""
    known = {one.person: one for one in kept.known(tx, doubles_only=True)}
    for case in stored.stale_naming(tx, SAME) if fresh else ():
        found = cases.by_itself(desk, tx, case)
        told = None if found is None else twins.known(found)
        if told is not None:
            known[case] = told
    ends = {one.same_as for one in known.values() if one.same_as is not None} - known.keys()
    known |= {one: Known(one, "", "") for one in ends if cases.is_here(tx, one)}
    return tuple(known.values())


def aged(desk: Desk, tx: Tx, found: Case, *, fresh: bool = True) -> Case:
    """A case beside its person's other registrations, each as it stands by itself: how old somebody is stands in any of
    them. Nothing is looked for where others stand beside it already. `fresh`: as `_known`."""
    if found.others or found.person is None:
        return found
    known = {one.person: one for one in _known(desk, tx, fresh=fresh)}
    told = twins.known(found)
    if told is not None:
        known[found.case] = told
    several = _grouped(known.values()).get(found.case, ())
    others = (cases.by_itself(desk, tx, one) for one in several if one != found.case)
    return replace(found, others=tuple(one for one in others if one is not None))


def groups(tx: Tx) -> dict[PersonId, tuple[PersonId, ...]]:
    """By registration, as `together`; of those who were registered twice alone, as lists were made of them last."""
    return _grouped(kept.known(tx, doubles_only=True))


def _grouped(known: Iterable[Known]) -> dict[PersonId, tuple[PersonId, ...]]:
    roots = twins.groups(known)
    several: dict[PersonId, list[PersonId]] = {root: [root] for root in roots.values()}
    for one, root in sorted(roots.items()):
        if one != root:
            several[root].append(one)
    return {one: tuple(several[root]) for one, root in roots.items()}


def whole(desk: Desk, tx: Tx, found: Case, several: Iterable[PersonId] | None = None) -> Case:
    """A case with the other registrations that are here. `several`: all of them, where they are known already."""
    of = together(desk, tx, found.case) if several is None else several
    others = (cases.find(desk, tx, one) for one in of if one != found.case)
    there = tuple(one for one in others if one is not None)
    return replace(found, others=there) if there else found


def beside(pictures: Iterable[Case]) -> tuple[Case, ...]:
    """Each registration of one person with the rest: how old somebody is stands in any of them."""
    several = tuple(pictures)
    return tuple(
        replace(one, others=tuple(other for other in several if other is not one)) for one in several
    )


def find(desk: Desk, tx: Tx, person: PersonId) -> Case | None:
    """As `cases.find`, whole."""
    found = cases.find(desk, tx, person)
    return None if found is None else whole(desk, tx, found)


def linked(found: Case) -> frozenset[PersonId]:
    """Of whom a coordinator ever said that they are the one of this case: what their lists say may differ by it."""
    named = (one.properties.get(SAME, "") for one in found.history)
    return frozenset(PersonId(one) for one in named if one)


def told_as_one(desk: Desk, tx: Tx, found: Case, has: Callable[[Case], bool]) -> dict[str, str]:
    """What a sheet says of somebody's other registration to who `has` that one, too."""
    told = twins.known(found)
    if told is None or told.same_as is None:
        return {}
    for one in (told.same_as, together(desk, tx, found.case)[0]):
        other = None if one == found.case else cases.find(desk, tx, one)
        if other is not None and has(other):
            return {SAME: other.case}
    return {}
