"""Two registrations of one person: a no, a restriction and a protection of either hold for both, wherever said."""

from __future__ import annotations

from datetime import date

import pytest

from fieldapp.case_errors import NotAgreed
from fieldapp.casework import lists
from fieldapp.casework.consent import Scope
from fieldapp.casework.events import EntityId
from fieldapp.casework.reach import Status
from fieldapp.casework.registers import Case
from fieldapp.model import PersonId
from fieldapp.operations import (
    caseload,
    cases,
    doubles,
    drafts,
    follow_up,
    following,
    handing_over,
    one_person,
    people,
    profiles,
    rights,
)
from fieldapp.operations.desk import Desk
from fieldapp.operations.rights import Given
from fieldapp.store.engine import Tx
from tests.fieldapp.operations.casework import agree
from tests.fieldapp.operations.field import FORM, Field


def both(field: Field, *scopes: Scope) -> tuple[PersonId, PersonId]:
    """Registered twice, agreed to twice, each the worker's; the coordinator finds that they are one."""
    desk = field.coordinator
    found = [caseload.add(desk, name, year).person for name, year in (("Гүлнара", 1990), ("Gulnara", 1991))]
    for person in found:
        agree(desk, person, *(scopes or (Scope.SERVICES, Scope.CONTACT)))
        handing_over.assign(desk, person, [field.worker.member])
    field.down()
    one_person.merge(desk, min(found), max(found))
    field.down()
    return min(found), max(found)


def may(desk: Desk, person: PersonId, scope: Scope = Scope.SERVICES) -> bool:
    return cases.look(desk, person)[1].may(scope)


@pytest.mark.parametrize("which", [0, 1])
def test_a_withdrawal_of_one_ends_the_use_of_both_at_both(equipped: Field, which: int) -> None:
    several = both(equipped)
    rights.withdraw(equipped.coordinator, several[which])
    equipped.down()
    for person in several:
        assert not any(may(equipped.coordinator, person, scope) for scope in Scope)
        agreed = profiles.look(equipped.coordinator, person).consents
        assert agreed is not None and agreed.stopped
    assert not {one.person for one in people.search(equipped.worker, "")} & set(several)


def test_a_withdrawal_that_a_worker_hears_ends_talks_with_the_other_there_at_once(equipped: Field) -> None:
    first, second = both(equipped)
    rights.withdraw(equipped.worker, second)
    with pytest.raises(NotAgreed):
        drafts.begin(equipped.worker, FORM, second, "")
    equipped.up()
    assert not any(may(equipped.coordinator, person) for person in (first, second))
    equipped.down()
    assert not {one.person for one in people.search(equipped.worker, "")} & {first, second}


@pytest.mark.parametrize("which", [0, 1])
def test_a_restriction_of_one_is_one_of_both_and_is_lifted_from_both(equipped: Field, which: int) -> None:
    several = both(equipped)
    rights.restrict(equipped.coordinator, several[which])
    assert not any(may(equipped.coordinator, person) for person in several)
    rights.restrict(equipped.coordinator, several[1 - which], lift=True)
    assert all(may(equipped.coordinator, person) for person in several)


def test_what_a_worker_heard_of_one_the_coordinators_program_says_of_the_other(equipped: Field) -> None:
    """The worker's laptop need not know that the two are one."""
    first, second = both(equipped)
    one_person.say(equipped.worker, first, {"consent_scope": "services", "consent_on": "2026-11-09"})
    equipped.up()
    assert not may(equipped.coordinator, second, Scope.CONTACT)
    assert may(equipped.coordinator, second)
    equipped.down()
    assert not may(equipped.worker, second, Scope.CONTACT)


def test_a_no_is_repeated_once_and_a_later_yes_stands(equipped: Field) -> None:
    first, second = both(equipped)
    one_person.say(equipped.coordinator, first, {"consent_scope": "services", "consent_on": "2026-11-09"})
    one_person.settle(equipped.coordinator)
    assert not may(equipped.coordinator, second, Scope.CONTACT)
    yes = Given((Scope.SERVICES, Scope.CONTACT), "self", "ru", "W-1", "signed", date(2026, 11, 9))
    one_person.say(equipped.coordinator, second, yes.properties())  # as a form does, in this one alone
    for _ in range(3):
        one_person.settle(equipped.coordinator)
    assert may(equipped.coordinator, second, Scope.CONTACT)
    assert not may(equipped.coordinator, first, Scope.CONTACT)  # a yes opens nothing elsewhere
    agreed = profiles.look(equipped.coordinator, first).consents
    assert agreed is not None and not agreed.may(Scope.CONTACT)
    rights.consent(equipped.coordinator, first, yes)  # from their page it is said of both
    assert all(may(equipped.coordinator, person, Scope.CONTACT) for person in (first, second))


def test_nothing_is_folded_anew_for_them_where_nothing_came(
    equipped: Field, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = both(equipped)
    folded = list[PersonId]()
    find = cases.find

    def counted(desk: Desk, tx: Tx, person: PersonId) -> Case | None:
        folded.append(person)
        return find(desk, tx, person)

    monkeypatch.setattr(cases, "find", counted)
    one_person.settle(equipped.coordinator)
    folded.clear()
    one_person.settle(equipped.coordinator)
    assert folded == []
    one_person.stop(equipped.coordinator, first, (Scope.CONTACT,))
    one_person.settle(equipped.coordinator)
    assert second in folded
    assert not may(equipped.coordinator, second, Scope.CONTACT)


def test_who_must_not_be_told_of_one_is_not_told_of_the_other(equipped: Field) -> None:
    first, second = both(equipped)
    stands = Given(
        (Scope.SERVICES,), "self", "ru", "W-1", "signed", date(2026, 11, 9), withheld_from=("school",)
    ).properties()
    one_person.say(equipped.coordinator, first, stands)
    one_person.settle(equipped.coordinator)
    assert cases.look(equipped.coordinator, second)[1].withheld_from == {"school"}


def test_what_was_said_before_they_were_found_to_be_one_holds_from_then_on(equipped: Field) -> None:
    desk = equipped.coordinator
    first, second = sorted(caseload.add(desk, name, 1990).person for name in ("Гүлнара", "Gulnara"))
    agree(desk, first, Scope.SERVICES, Scope.PHOTO)
    agree(desk, second, Scope.SERVICES, Scope.PHOTO)
    rights.withdraw(desk, second, (Scope.PHOTO,))
    assert may(desk, first, Scope.PHOTO)
    one_person.merge(desk, first, second)
    assert not may(desk, first, Scope.PHOTO)
    assert may(desk, first)


def test_what_is_held_and_who_got_something_is_told_of_both(equipped: Field) -> None:
    desk, (first, second) = equipped.coordinator, both(equipped, Scope.SERVICES, Scope.SHARE)
    told = {"type": "health", "provider": "Clinic X", "status": "sent", "consent_ok": "yes"}
    cases.change(desk, second, told | {"person_id": second}, of="service", entity="a" * 32, creates=True)
    for person in (first, second):
        assert rights.recipients(desk, person) == ("Clinic X",)
        lines = [line.plain for part in rights.held(desk, person) for line in part.lines]
        assert any("Clinic X" in line for line in lines)
        headings = [part.heading.message_id for part in rights.held(desk, person)]
        assert len(headings) == len(set(headings))


def test_who_was_tried_by_either_registration_is_lost_once_and_found_by_either(equipped: Field) -> None:
    several = first, double = both(equipped)
    for one, channel in zip((double, first, double), ("home", "phone", "home"), strict=True):
        following.tried(equipped.coordinator, one, channel, "not_reached")
    page = follow_up.page(equipped.coordinator, follow_up.LOST)
    assert [one.person for one in page.lost] == [first]
    assert page.counts[follow_up.LOST] == 1
    following.tried(equipped.coordinator, double, "home", "reached")
    for one in several:
        assert following.standing(equipped.coordinator, one).status is Status.OPEN
    assert follow_up.page(equipped.coordinator, follow_up.LOST).lost == ()


def due_of(desk: Desk, several: tuple[PersonId, PersonId]) -> list[tuple[PersonId, str]]:
    return [(one.person, one.name) for one in following.due(desk) if one.person in several]


def test_a_worker_who_has_both_sees_one_whom_a_talk_by_either_reached(equipped: Field) -> None:
    several = first, double = both(equipped)
    for desk in (equipped.worker, equipped.coordinator):
        assert due_of(desk, several)[0] == (first, "W0")
        assert {one for one, _ in due_of(desk, several)} == {first}
    assert {one.person for one in people.search(equipped.worker, "")} & set(several) == {first}
    following.tried(equipped.worker, double, "home", "reached")
    assert due_of(equipped.worker, several)[0] == (first, "W1")
    assert [one.attempt.result for one in profiles.look(equipped.worker, first).tries] == ["reached"]
    equipped.up()
    assert due_of(equipped.coordinator, several)[0] == (first, "W1")


def test_who_has_one_registration_alone_reads_nothing_of_the_other(equipped: Field) -> None:
    several = first, double = both(equipped)
    handing_over.assign(equipped.coordinator, first, [])
    equipped.down()
    told = cases.look(equipped.worker, double)[0]
    assert told.person is not None
    assert "same_as" not in told.person.properties
    assert {one.person for one in people.search(equipped.worker, "")} & set(several) == {double}
    assert {one for one, _ in due_of(equipped.worker, several)} == {double}
    handing_over.assign(equipped.coordinator, first, [equipped.worker.member])
    equipped.down()
    assert {one for one, _ in due_of(equipped.worker, several)} == {first}


def test_who_was_parted_again_is_due_by_themselves_at_both(equipped: Field) -> None:
    several = first, double = both(equipped)
    following.tried(equipped.coordinator, double, "home", "reached")
    equipped.down()
    assert due_of(equipped.worker, several)[0] == (first, "W1")
    doubles.part(equipped.coordinator, double)
    equipped.down()
    for desk in (equipped.worker, equipped.coordinator):
        assert {(first, "W0"), (double, "W1")} <= set(due_of(desk, several))


def test_a_coordinators_list_says_at_once_what_is_due_for_those_who_were_parted(equipped: Field) -> None:
    """Their cases did not change: what lists said of either was made of both."""
    several = first, double = both(equipped)
    desk = equipped.coordinator
    following.tried(desk, double, "home", "reached")
    assert due_of(desk, several)[0] == (first, "W1")
    doubles.part(desk, double)
    assert {(first, "W0"), (double, "W1")} <= set(due_of(desk, several))


def test_of_three_of_whom_one_was_parted_the_other_two_are_due_without_it(equipped: Field) -> None:
    several = first, double = both(equipped)
    desk = equipped.coordinator
    third = caseload.add(desk, "Gulnar", 1990).person
    agree(desk, third, Scope.SERVICES, Scope.CONTACT)
    one_person.merge(desk, first, third)
    following.tried(desk, third, "home", "reached")
    assert due_of(desk, (*several, third))[0] == (first, "W1")
    doubles.part(desk, third)
    found = due_of(desk, (*several, third))
    assert {(first, "W0"), (third, "W1")} <= set(found)
    assert double not in {one for one, _ in found}


def test_a_talk_by_another_registration_after_the_closing_opens_the_case(equipped: Field) -> None:
    first, double = both(equipped)
    following.close(equipped.coordinator, first, "goals_met")
    equipped.clock.later(days=2)
    following.tried(equipped.coordinator, double, "home", "reached")
    for one in (first, double):
        assert following.standing(equipped.coordinator, one).status is Status.OPEN


def test_who_is_closed_is_closed_in_each_registration_and_due_once(equipped: Field) -> None:
    several = first, double = both(equipped)
    following.close(equipped.coordinator, first, "goals_met")
    equipped.down()
    for one in several:
        assert following.standing(equipped.coordinator, one).status is Status.CLOSED
    assert due_of(equipped.worker, several) == []
    assert due_of(equipped.coordinator, several) == [(first, "contact"), (first, "case_file")]
    following.reopen(equipped.coordinator, first)
    assert following.standing(equipped.coordinator, double).status is Status.OPEN


def test_a_case_that_a_worker_closed_ends_where_it_was_registered_twice(equipped: Field) -> None:
    first, double = both(equipped)
    following.close(equipped.worker, first, "own_wish")
    equipped.up()
    with equipped.coordinator.vault.read() as tx:
        (waits,) = {one.name for one in cases.picture(equipped.coordinator, tx, first).proposals} & {
            "case_status"
        }
    cases.decide(equipped.coordinator, first, lists.PERSON, EntityId(first), waits, Status.CLOSED)
    one_person.settle(equipped.coordinator)
    assert following.standing(equipped.coordinator, double).status is Status.CLOSED
    following.tried(equipped.coordinator, double, "home", "reached")
    one_person.settle(equipped.coordinator)
    assert following.standing(equipped.coordinator, double).status is Status.OPEN
