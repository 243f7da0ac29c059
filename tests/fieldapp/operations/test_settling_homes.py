"""Where somebody lives, said differently by two who did not know of each other: homes by who lives there, and a third
value only where it can hold."""

from __future__ import annotations

import pytest

from fieldapp.case_errors import ChangeRefused
from fieldapp.errors import NotAllowed
from fieldapp.model import PersonId
from fieldapp.operations import caseload, cases, conflicts, handing_over, homes
from fieldapp.operations.desk import Desk
from tests.fieldapp.operations.casework import opened
from tests.fieldapp.operations.field import Field
from tests.fieldapp.operations.test_cases import told

NORTH, SOUTH, WEST = (PersonId(digit * 32) for digit in "123")


def home(desk: Desk, case: PersonId, label: str, *living: str) -> None:
    where = {"settlement_type": "village", "admin2": "Sayram"}
    cases.change(desk, case, where, of="household", entity=case, creates=True, label=label)
    for name in living:
        cases.change(desk, caseload.add(desk, name, 1990).person, {"household_id": case})


def in_two_homes(field: Field) -> PersonId:
    """A child of whom a worker and a coordinator say something else."""
    desk, child = field.coordinator, opened(field)
    home(desk, NORTH, "H-1", "Алия", "Вера")
    home(desk, SOUTH, "H-2", "Болат")
    home(desk, WEST, "H-3", "Жанар")
    handing_over.assign(desk, child, [field.worker.member])
    field.down()
    cases.change(field.worker, child, {"household_id": NORTH, "lang": "ru"})
    cases.change(desk, child, {"household_id": SOUTH, "lang": "kk"})
    field.up()
    return child


def test_homes_that_differ_are_known_by_who_lives_there(equipped: Field) -> None:
    child = in_two_homes(equipped)
    settled = conflicts.of_case(equipped.coordinator, child)
    there = {case: (one.code, {who.given_name for who in one.people}) for case, one in settled.homes.items()}
    standing = cases.look(equipped.coordinator, child)[0].home
    for case, code, people in ((NORTH, "H-1", {"Алия", "Вера"}), (SOUTH, "H-2", {"Болат"})):
        assert there[case] == (code, people | ({"Мадина"} if case == standing else set()))
    assert settled.homes[NORTH].properties["admin2"] == "Sayram"
    assert settled.home is None


def test_a_third_home_is_one_that_is_known(equipped: Field) -> None:
    desk, child = equipped.coordinator, in_two_homes(equipped)
    (one,) = (one for one in conflicts.of_case(desk, child).differing if one.register.name == "household_id")
    for typed in ("the green house", "9" * 32, child):
        with pytest.raises(ChangeRefused, match="Find the home by somebody who lives there"):
            conflicts.settle(desk, child, one.register.list, one.register.entity, {"household_id": typed})
    (found,) = homes.like(desk, "Zhanar")
    assert (found.case, found.code) == (WEST, "H-3")
    assert homes.like(desk, "") == ()
    conflicts.settle(desk, child, one.register.list, one.register.entity, {"household_id": found.case})
    assert told(desk, child, "household_id") == WEST
    with pytest.raises(NotAllowed):
        homes.like(equipped.worker, "Zhanar")


def test_a_third_value_is_one_of_those_that_the_property_may_have(equipped: Field) -> None:
    desk, child = equipped.coordinator, in_two_homes(equipped)
    (one,) = (one for one in conflicts.of_case(desk, child).differing if one.register.name == "lang")
    with pytest.raises(ChangeRefused, match="does not fit"):
        conflicts.settle(desk, child, one.register.list, one.register.entity, {"lang": "Russian or so"})
    conflicts.settle(desk, child, one.register.list, one.register.entity, {"lang": "ky"})
    assert told(desk, child, "lang") == "ky"


def test_what_somebody_said_can_be_picked_whatever_it_is(equipped: Field) -> None:
    """A form may have words of its own: whoever picks one of the two types nothing."""
    desk, child = equipped.coordinator, opened(equipped)
    handing_over.assign(desk, child, [equipped.worker.member])
    equipped.down()
    cases.change(equipped.worker, child, {"lang": "a mother tongue of a form"})
    cases.change(desk, child, {"lang": "ru"})
    equipped.up()
    (one,) = conflicts.of_case(desk, child).differing
    conflicts.settle(
        desk, child, one.register.list, one.register.entity, {"lang": "a mother tongue of a form"}
    )
    assert told(desk, child, "lang") == "a mother tongue of a form"


def test_a_home_of_which_something_is_to_settle_is_called_by_who_lives_there(equipped: Field) -> None:
    desk = equipped.coordinator
    home(desk, NORTH, "H-1", "Алия")
    cases.change(desk, opened(equipped), {"household_id": NORTH})
    known = conflicts.of_case(desk, NORTH)
    assert known.home is not None
    assert {one.given_name for one in known.home.people} == {"Алия", "Мадина"}
