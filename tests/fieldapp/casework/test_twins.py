"""Doubles are suspected across scripts and spellings, decided by a person, and undone."""

from __future__ import annotations

import itertools
from dataclasses import replace

from fieldapp.casework.registers import fold
from fieldapp.casework.twins import Known, Reason, groups, known, suspicions
from fieldapp.model import PersonId
from tests.fieldapp.casework.saying import AIDA, OFFICES, SAULE, Teller

A, B, C = (PersonId(letter * 32) for letter in "abc")


def one(person: PersonId, name: str, year: int | None = 2012, **more: str) -> Known:
    return Known(person, more.get("code", f"7KQ-42{person[0]}"), name, year, more.get("mother", ""))


def test_one_name_in_three_scripts_is_suspected_in_every_pair() -> None:
    people = [one(A, "Айгүл"), one(B, "Aigul"), one(C, "أيغول")]
    assert [(found.first, found.second) for found in suspicions(people)] == [(A, B), (A, C), (B, C)]


def test_a_year_of_birth_may_be_one_off_or_unknown_and_no_more() -> None:
    for year, suspected in ((2012, True), (2013, True), (None, True), (2015, False)):
        assert bool(suspicions([one(A, "Мадина"), one(B, "Madina", year)])) is suspected


def test_another_mother_speaks_against_it_and_the_same_for_it() -> None:
    first = one(A, "Мадина", mother="Гульнара")
    assert suspicions([first, one(B, "Madina", mother="Зарина")]) == ()
    (found,) = suspicions([first, one(B, "Madina", mother="Gulnara")])
    assert Reason.MOTHER in found.reasons


def test_one_sound_more_is_suspected_where_the_year_agrees() -> None:
    assert suspicions([one(A, "Зухра"), one(B, "Зухрат")])[0].reasons == (Reason.LIKE_NAME, Reason.BIRTH_YEAR)
    assert suspicions([one(A, "Зухра", None), one(B, "Зухрат", None)]) == ()


def test_two_people_with_one_code_are_always_told() -> None:
    people = [one(A, "Айгүл", 1990, code="7KQ-42M-T"), one(B, "Тимур", 2015, code="7kq42mt")]
    assert suspicions(people)[0].reasons == (Reason.SAME_CODE,)


def test_what_a_coordinator_decided_is_not_asked_again() -> None:
    first, second = one(A, "Айгүл"), one(B, "Aigul")
    assert suspicions([first, replace(second, same_as=A)]) == ()
    assert suspicions([first, replace(second, not_same=frozenset((A,)))]) == ()


def test_a_chain_of_doubles_is_one_person_in_any_order() -> None:
    people = [one(A, "Айгүл"), replace(one(B, "Aigul"), same_as=A), replace(one(C, "Айгуль"), same_as=B)]
    for order in itertools.permutations(people):
        assert groups(order) == {A: A, B: A, C: A}


def test_a_circle_of_doubles_is_one_person_too() -> None:
    people = [replace(one(A, "Айгүл"), same_as=B), replace(one(B, "Aigul"), same_as=A)]
    assert groups(people) == {A: A, B: A}


def decided(teller: Teller) -> PersonId | None:
    found = known(fold(teller.case, teller.said, OFFICES))
    assert found is not None
    return found.same_as


def test_a_merge_is_undone_and_two_coordinators_who_differ_leave_it_undecided() -> None:
    anna = Teller()
    opened = anna.opened()
    merged = anna.say(AIDA, [opened], same_as=A)
    assert decided(anna) == A
    anna.say(AIDA, [merged], same_as="")
    assert decided(anna) is None
    anna.say(SAULE, [merged], same_as=B)
    assert decided(anna) is None
