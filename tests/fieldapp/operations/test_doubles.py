"""Suspected doubles on a real database: seen in any script, decided by a coordinator alone, and taken back."""

from __future__ import annotations

import pytest

from fieldapp.casework.consent import Scope
from fieldapp.casework.twins import Reason
from fieldapp.errors import NoSuchPerson, NotAllowed
from fieldapp.model import PersonId
from fieldapp.operations import (
    caseload,
    cases,
    doubles,
    erasing,
    intake,
    overviews,
    people,
    profiles,
    registrations,
    rights,
)
from fieldapp.operations.desk import Desk
from fieldapp.ui import verbs_of_cases
from tests.fieldapp.operations.casework import agree, publish, welcome
from tests.fieldapp.operations.field import Field, carry
from tests.fieldapp.operations.test_coordinators import joined


def two(field: Field) -> tuple[PersonId, PersonId]:
    """Registered twice, in two scripts; the smaller id first."""
    desk = field.coordinator
    found = [caseload.add(desk, name, year).person for name, year in (("Гүлнара", 1990), ("Gulnara", 1991))]
    return min(found), max(found)


def pairs(desk: Desk) -> list[tuple[PersonId, PersonId]]:
    return [(one.first, one.second) for one in doubles.suspected(desk)]


def listed(desk: Desk) -> set[PersonId]:
    return {one.person for one in people.search(desk, "")}


def test_one_name_in_three_scripts_is_suspected_before_it_is_entered_once_more(equipped: Field) -> None:
    for name in ("Айгүл", "Aigul", "أيغول"):
        (found,) = doubles.like(equipped.coordinator, name, 2012)
        assert found.second == equipped.people[0].person
    assert doubles.like(equipped.coordinator, "Aigul", 1990) == ()  # another year of birth
    (same_code,) = doubles.like(equipped.coordinator, "Берта", code=equipped.people[0].code)
    assert same_code.second == equipped.people[0].person


def test_a_coordinators_word_shows_two_as_one_and_takes_it_back(equipped: Field) -> None:
    desk, (first, second) = equipped.coordinator, two(equipped)
    agree(desk, first, Scope.SERVICES, Scope.CONTACT)
    agree(desk, second, Scope.SERVICES)
    assert pairs(desk) == [(first, second)]
    doubles.merge(desk, first, second)
    assert pairs(desk) == []
    assert second not in listed(desk)
    agreed = profiles.look(desk, first).consents
    assert agreed is not None
    assert (agreed.may(Scope.SERVICES), agreed.may(Scope.CONTACT)) == (True, False)  # a no in either holds
    doubles.part(desk, second)
    assert (pairs(desk), second in listed(desk)) == ([(first, second)], True)


def test_whoever_looks_alike_is_named_before_a_case_is_opened_and_a_double_once(equipped: Field) -> None:
    desk, (first, second) = equipped.coordinator, two(equipped)
    found = doubles.alike(desk, "غلنارا", 1990)
    assert {one.participant.person for one in found} == {first, second}
    assert all(Reason.SAME_NAME in one.reasons for one in found)
    doubles.merge(desk, first, second)
    assert [one.participant.person for one in doubles.alike(desk, "Гульнара", 1990)] == [first]
    assert doubles.alike(desk, "Гүлнара", 1950) == ()
    assert doubles.alike(equipped.worker, "Гүлнара", 1990) == ()  # on no list of theirs


def test_who_is_another_person_is_not_asked_about_again(equipped: Field) -> None:
    desk, (first, second) = equipped.coordinator, two(equipped)
    doubles.not_the_same(desk, first, second)
    found = doubles.alike(desk, "Gulnara", 1990)
    added = verbs_of_cases.add_other(desk, "Gulnara", 1990, "", found)
    assert added.person in listed(desk)
    assert pairs(desk) == []


def test_of_three_that_were_put_together_one_is_taken_out_and_the_others_stay_one(equipped: Field) -> None:
    desk, (first, second) = equipped.coordinator, two(equipped)
    third = caseload.add(desk, "Гульнара", 1990).person
    doubles.merge(desk, first, second)
    doubles.merge(desk, first, third)
    doubles.apart(desk, first, first)  # the page of whichever shows them all
    assert first in listed(desk)
    with overviews.looked_at(desk) as tx:
        assert set(registrations.together(desk, tx, second)) == {second, third}
        assert registrations.together(desk, tx, first) == (first,)
    assert len(listed(desk) & {second, third}) == 1
    doubles.apart(desk, second, third)
    assert {first, second, third} <= listed(desk)
    with pytest.raises(NotAllowed):
        doubles.apart(equipped.worker, second, third)


def test_the_records_of_a_double_stand_on_the_page_of_whoever_it_is(equipped: Field) -> None:
    first = equipped.people[0].person
    record = equipped.finish().record
    second = caseload.add(equipped.coordinator, "Aigul", 2012).person
    equipped.up()
    assert profiles.look(equipped.coordinator, second).visits == ()
    doubles.merge(equipped.coordinator, second, first)
    with overviews.looked_at(equipped.coordinator):
        pass
    for person in (first, second):
        assert [one.record for one in profiles.look(equipped.coordinator, person).visits] == [record]
    doubles.part(equipped.coordinator, first)
    with overviews.looked_at(equipped.coordinator):
        pass
    assert profiles.look(equipped.coordinator, second).visits == ()


def test_who_only_looks_alike_is_not_asked_about_again(equipped: Field) -> None:
    first, second = two(equipped)
    doubles.not_the_same(equipped.coordinator, first, second)
    assert pairs(equipped.coordinator) == []


def test_two_coordinators_see_one_decision_and_differing_ones_stay_two(equipped: Field) -> None:
    other, (first, second) = joined(equipped).desk, two(equipped)
    third = caseload.add(equipped.coordinator, "Гульнара", 1990).person

    def exchange() -> None:
        for source, target in ((equipped.coordinator, other), (other, equipped.coordinator)):
            carry(source, target)
            intake.apply_all(target)

    exchange()
    doubles.merge(equipped.coordinator, first, second)
    exchange()
    assert second not in listed(other)
    doubles.merge(equipped.coordinator, second, third)
    doubles.part(other, third)
    doubles.merge(other, first, third)
    exchange()
    for desk in (equipped.coordinator, other):
        assert [one.name for one in cases.look(desk, third)[0].conflicts] == ["same_as"]
        assert third in listed(desk)  # nothing is merged while coordinators differ


def test_a_worker_is_told_of_a_double_and_decides_nothing(equipped: Field) -> None:
    publish(equipped)
    _, person = welcome(equipped, "Айгуль")
    assert doubles.like(equipped.worker, "Айгүл")
    with pytest.raises(NotAllowed):
        doubles.merge(equipped.worker, equipped.people[0].person, person)
    with pytest.raises(NoSuchPerson):
        doubles.merge(equipped.coordinator, person, PersonId("f" * 32))


def test_an_erasure_reaches_all_registrations_of_one_person(equipped: Field) -> None:
    first, second = two(equipped)
    doubles.merge(equipped.coordinator, first, second)
    erasing.order(equipped.coordinator, [first])
    for person in (first, second):
        with pytest.raises(NoSuchPerson):
            rights.held(equipped.coordinator, person)
