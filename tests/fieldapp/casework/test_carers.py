"""Who looks after a child, where one of those who were named is erased."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from fieldapp.casework import carers, lists
from fieldapp.casework.authority import Why
from fieldapp.casework.events import EntityId, EventId, History
from fieldapp.casework.registers import Case, Conflict, Entity, Proposal, Said
from fieldapp.model import MemberId, PersonId

CHILD, MOTHER, AUNT = PersonId("c" * 32), "a" * 32, "b" * 32
KEY = (lists.PERSON, EntityId(CHILD))


def said(value: str) -> Said:
    return Said(value, EventId(value), MemberId("bek"), datetime(2026, 3, 1, tzinfo=UTC), "")


def case(*differ: str, stands: str = "", offered: str = "", related: str = "") -> Case:
    told = {"given_name": "Dana"} | ({"carer_id": stands} if stands else {})
    entities = {KEY: Entity(lists.PERSON, KEY[1], "Dana", told, 1, created=True)}
    if related:
        link = Entity(
            lists.LINK, EntityId("l"), "", {"to_id": related, "rel_type": "mother"}, 1, created=True
        )
        entities[lists.LINK, link.entity] = link
    conflict = Conflict(lists.PERSON, KEY[1], "carer_id", tuple(said(one) for one in differ))
    proposal = Proposal(lists.PERSON, KEY[1], "carer_id", said(offered), Why.FORMER_OWNER)
    conflicts = (conflict,) if differ else ()
    proposals = (proposal,) if offered else ()
    return Case(CHILD, entities, conflicts, proposals, frozenset(), History([]), {})


def carer(of: Case) -> str | None:
    assert of.person is not None
    assert of.person.properties["given_name"] == "Dana"
    return of.person.properties.get("carer_id")


def test_everybody_who_is_named_is_found() -> None:
    assert carers.named(case()) == frozenset()
    assert carers.named(case("x", "y", stands="y", offered="z", related="r")) == {"x", "y", "z", "r"}


def test_an_erased_carer_is_nobodys_carer_and_another_stays() -> None:
    assert carer(carers.without(case(stands=MOTHER), {MOTHER})) is None
    assert carer(carers.without(case(stands=AUNT), {MOTHER})) == AUNT


def test_of_a_conflict_the_one_who_is_left_stands() -> None:
    left = carers.without(case(AUNT, MOTHER, stands=MOTHER), {MOTHER})
    assert (left.conflicts, carer(left)) == ((), AUNT)
    nobody = carers.without(case(AUNT, MOTHER, stands=MOTHER), {MOTHER, AUNT})
    assert (nobody.conflicts, carer(nobody)) == ((), None)
    three = carers.without(case("d", AUNT, MOTHER, stands=MOTHER), {MOTHER})
    assert [[one.value for one in conflict.values] for conflict in three.conflicts] == [["d", AUNT]]
    assert carer(three) == AUNT


def test_an_offer_to_name_them_and_a_relation_to_them_are_gone() -> None:
    found = carers.without(case(offered=MOTHER, related=MOTHER), {MOTHER})
    assert (found.proposals, found.of(lists.LINK)) == ((), ())
    other = carers.without(case(offered=AUNT, related=AUNT), {MOTHER})
    assert (len(other.proposals), len(other.of(lists.LINK))) == (1, 1)


def test_other_conflicts_are_nobodys_business_here() -> None:
    names = Conflict(lists.PERSON, KEY[1], "given_name", (said("Dana"), said("Dina")))
    found = carers.without(replace(case(stands=MOTHER), conflicts=(names,)), {MOTHER})
    assert found.conflicts == (names,)
