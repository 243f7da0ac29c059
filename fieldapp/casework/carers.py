"""Who is said to look after somebody or to be related to them, where the one who was named is erased: the number that
named them says nothing any more. Pure. The signed changes stay as they are; what they come to is the same in any order.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Final

from fieldapp.casework import lists
from fieldapp.casework.events import EntityId
from fieldapp.casework.registers import Case, Conflict, Entity

CARER: Final = "carer_id"
TO: Final = "to_id"  # of a relation


def _is(of: str, name: str) -> bool:
    return of == lists.PERSON and name == CARER


def named(case: Case) -> frozenset[str]:
    """Everybody who is said to look after the person of a case, as it stands, in a conflict or in a proposal, and to be
    related to them."""
    stands = case.person.properties.get(CARER, "") if case.person else ""
    differ = {said.value for one in case.conflicts if _is(one.list, one.name) for said in one.values}
    offered = {one.said.value for one in case.proposals if _is(one.list, one.name)}
    related = {one.properties.get(TO, "") for one in case.entities.values() if one.list == lists.LINK}
    return frozenset({stands, *differ, *offered, *related} - {""})


def without(case: Case, gone: Collection[str]) -> Case:
    """The case with nobody of these as a carer or relative. Of a conflict one value may be left: then it stands."""
    conflicts, stands = [], case.person.properties.get(CARER, "") if case.person else ""
    for one in case.conflicts:
        if not _is(one.list, one.name):
            conflicts.append(one)
            continue
        left = tuple(said for said in one.values if said.value not in gone)
        stands = left[-1].value if left else ""
        if len({said.value for said in left}) > 1:
            conflicts.append(Conflict(one.list, one.entity, one.name, left))
    proposals = tuple(
        one for one in case.proposals if not (_is(one.list, one.name) and one.said.value in gone)
    )
    entities = {
        key: one
        for key, one in _standing(case, "" if stands in gone else stands).items()
        if not (one.list == lists.LINK and one.properties.get(TO, "") in gone)
    }
    return replace(case, entities=entities, conflicts=tuple(conflicts), proposals=proposals)


def _standing(case: Case, carer: str) -> Mapping[tuple[str, EntityId], Entity]:
    if case.person is None:
        return case.entities
    told = {name: value for name, value in case.person.properties.items() if name != CARER}
    person = replace(case.person, properties=told | ({CARER: carer} if carer else {}))
    return dict(case.entities) | {(lists.PERSON, EntityId(case.case)): person}
