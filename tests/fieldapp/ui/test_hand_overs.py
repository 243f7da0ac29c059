"""Handing cases over in the window: from a page, several at once, all of a worker's; with the receipt, and as far as
consent goes."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from fieldapp.casework import lists
from fieldapp.casework.consent import Scope
from fieldapp.casework.directory import NAME
from fieldapp.model import Changed, MemberId, PersonId, Role
from fieldapp.operations import (
    accounts,
    caseload,
    cases,
    directory,
    enrolment,
    handing_over,
    intake,
    profiles,
    rights,
    rosters,
)
from fieldapp.operations.desk import Desk, system_clock
from fieldapp.operations.following import close
from tests.fieldapp.operations.casework import agree, opened
from tests.fieldapp.operations.field import CHEAP, PASSPHRASE, Field, carry
from tests.fieldapp.ui.hands import Hands
from tests.fieldapp.ui.steps import sign_in

HOME = PersonId("7" * 32)


@dataclass
class Handed:
    """A mother and her child, of one home, are Bekzat's; Zarina and the teacher Dana work in the same area."""

    field: Field
    zarina: MemberId
    dana: MemberId
    mother: PersonId
    child: PersonId

    @property
    def bekzat(self) -> MemberId:
        return self.field.worker.member


def let_in(field: Field, name: str, role: Role) -> MemberId:
    home = field.folder / name
    accounts.choose_file_keystore(home)
    asked = enrolment.request(home, name, PASSPHRASE, role=role, clock=field.clock, cost=CHEAP)
    newcomer = enrolment.Newcomer(asked.request, name, asked.words, role=role)
    (member,) = enrolment.approve_all(field.coordinator, [newcomer])
    enrolment.accept(asked.desk, rosters.load(field.coordinator.home).bundle().to_bytes())
    accounts.close(asked.desk)
    return member


@pytest.fixture
def handed(field: Field) -> Handed:
    both = Field.open(field.folder, field.founded, field.people)
    zarina, dana = let_in(both, "Zarina", Role.WORKER), let_in(both, "Dana", Role.TEACHER)
    mother, child = opened(both, "Алия"), opened(both, "Болат")
    desk = both.coordinator
    cases.change(desk, HOME, {"phone": "+7 700"}, of=lists.HOUSEHOLD, creates=True)
    for person in (mother, child):
        cases.change(desk, person, {"household_id": HOME})
        handing_over.assign(desk, person, [both.worker.member])
    both.down()
    both.up()
    both.close()
    return Handed(field, zarina, dana, mother, child)


def desk_of(hands: Hands) -> Desk:
    return hands.program.calls.desk


def at(handed: Handed, name: str, member: MemberId) -> Desk:
    return accounts.sign_in(handed.field.folder / name, member, PASSPHRASE, clock=system_clock)


def both_ways(hands: Hands, other: Desk) -> None:
    """A stick to another laptop and back; the window hears of it."""
    desk = desk_of(hands)
    carry(desk, other)
    intake.apply_all(other)
    carry(other, desk)
    hands.program.calls.announce(intake.apply_all(desk).changed)


def show(hands: Hands, person: PersonId) -> None:
    hands.program.calls.announce(Changed(people=True))
    hands.press("nav.people")
    if hands.visible("person.back"):
        hands.press("person.back")
    hands.press(f"people.row.{person}")
    hands.see("person.back")


def owners(hands: Hands, person: PersonId) -> frozenset[str]:
    return frozenset(cases.look(desk_of(hands), person)[0].owners)


def key(hands: Hands, name: str) -> None:
    """Pressed without a mouse."""
    widget: QWidget = hands.see(name)
    hands.until(widget.isEnabled)
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_Space)


def test_a_case_is_handed_over_from_its_page_and_the_page_says_when_it_arrived(
    coordinator: Hands, handed: Handed
) -> None:
    sign_in(coordinator, handed.field, "coordinator")
    show(coordinator, handed.mother)
    coordinator.read("Bekzat got it:")
    for name in ("person.give", f"assign.to.{handed.bekzat}", f"assign.to.{handed.zarina}"):
        key(coordinator, name)
    coordinator.read("Agreed to: Support, To be contacted again.")
    coordinator.fill("assign.place", "Osh")
    key(coordinator, "case.go")
    coordinator.read("On its way to Zarina.")
    coordinator.read("Zarina gets it: on its way since")
    coordinator.read("Bekzat lets it go: on its way since")
    assert owners(coordinator, handed.mother) == {handed.zarina}
    assert owners(coordinator, handed.child) == {handed.bekzat}  # nobody asked for that
    zarina = at(handed, "Zarina", handed.zarina)
    both_ways(coordinator, zarina)
    coordinator.read("Zarina got it:")
    assert "Zarina gets it: on its way" not in coordinator.words()
    coordinator.read("place: Osh")
    home = profiles.look(zarina, handed.mother).home
    assert home is not None  # it went along
    accounts.close(zarina)


def test_a_case_goes_to_another_place_of_the_programmes_list(coordinator: Hands, handed: Handed) -> None:
    sign_in(coordinator, handed.field, "coordinator")
    desk = desk_of(coordinator)
    for name in ("Osh office", "Not used any more"):
        directory.put(desk, lists.SITE, {NAME: name})
    osh, gone = (
        next(one for one in directory.entries(desk, lists.SITE) if one.label == name)
        for name in ("Osh office", "Not used any more")
    )
    directory.retire(desk, gone.case)
    show(coordinator, handed.mother)
    coordinator.press("person.give")
    coordinator.read("Osh office")
    assert coordinator.names("assign.place.") == [f"assign.place.{osh.case}"]
    coordinator.press(f"assign.place.{osh.case}")
    coordinator.press("case.go")
    coordinator.read("place: Osh office")
    coordinator.read("Place: Osh office")
    assert owners(coordinator, handed.mother) == {handed.bekzat}


def test_a_whole_home_goes_at_once_and_the_list_shows_every_hand_over(
    coordinator: Hands, handed: Handed
) -> None:
    sign_in(coordinator, handed.field, "coordinator")
    show(coordinator, handed.mother)
    coordinator.press("person.give")
    coordinator.press(f"assign.to.{handed.bekzat}")
    coordinator.press(f"assign.to.{handed.zarina}")
    coordinator.read("Also those who live in the same home: Болат")
    coordinator.press("assign.near")
    coordinator.press("case.go")
    coordinator.until(lambda: owners(coordinator, handed.child) == {handed.zarina})
    assert owners(coordinator, handed.mother) == {handed.zarina}
    coordinator.press("person.back")
    coordinator.press("people.hand_overs")
    coordinator.until(lambda: len(coordinator.names("hand_overs.row.")) >= 4)
    words = coordinator.words()
    for said in (
        "From Bekzat to Zarina",
        "Given to Bekzat",
        "Zarina gets it: on its way since",
        "Bekzat got it:",
    ):
        assert said in words
    coordinator.press(coordinator.names("hand_overs.row.")[0])
    coordinator.see("person.work")


def test_several_are_chosen_from_the_list(coordinator: Hands, handed: Handed) -> None:
    sign_in(coordinator, handed.field, "coordinator")
    coordinator.press("nav.people")
    coordinator.press("people.several")
    assert not coordinator.see("people.give").isEnabled()
    other = handed.field.people[0].person
    for person in (handed.mother, handed.child, other, other):  # pressed again it is left out
        coordinator.press(f"people.row.{person}")
        coordinator.settled()
    coordinator.read("2 people are chosen.")
    assert coordinator.words().count(", chosen") == 2
    coordinator.press("people.give")
    coordinator.press(f"assign.to.{handed.bekzat}")
    coordinator.press(f"assign.to.{handed.zarina}")
    coordinator.press("case.go")
    coordinator.read("On its way to Zarina.")
    both = {owners(coordinator, one) for one in (handed.mother, handed.child)}
    assert both == {frozenset({handed.zarina})}
    assert owners(coordinator, other) == {handed.bekzat}
    coordinator.press(f"people.row.{handed.mother}")  # a row opens a page again
    coordinator.see("person.back")


def test_where_consent_does_not_go_so_far_nobody_gets_the_case_and_it_is_said_why(
    coordinator: Hands, handed: Handed
) -> None:
    sign_in(coordinator, handed.field, "coordinator")
    desk = desk_of(coordinator)
    rights.withdraw(desk, handed.mother)
    rights.restrict(desk, handed.child)
    show(coordinator, handed.mother)
    coordinator.press("person.give")
    coordinator.press(f"assign.to.{handed.zarina}")
    coordinator.read("because they took back what they had agreed to: Алия. Ask them first")
    assert not coordinator.see("case.go").isEnabled()
    coordinator.press("assign.near")
    coordinator.read("because it is kept and not used: Болат.")
    assert not coordinator.see("case.go").isEnabled()
    coordinator.press("case.leave")
    new = caseload.add(desk, "Вера", 1990).person
    show(coordinator, new)
    coordinator.read("Nobody works with them yet.")
    coordinator.press("person.give")
    coordinator.press(f"assign.to.{handed.zarina}")
    coordinator.read("only what a welcome talk needs goes along: Вера.")
    coordinator.press("case.go")
    coordinator.until(lambda: owners(coordinator, new) == {handed.zarina})


def test_a_teacher_is_not_given_whom_the_school_must_not_know(coordinator: Hands, handed: Handed) -> None:
    sign_in(coordinator, handed.field, "coordinator")
    desk = desk_of(coordinator)
    day = desk.now().date()
    given = rights.Given((Scope.SERVICES,), "self", "ru", "N-1", "signed", day, withheld_from=("school",))
    rights.consent(desk, handed.mother, given)
    show(coordinator, handed.mother)
    coordinator.press("person.give")
    coordinator.read("Алия: nothing is told to: the school.")
    coordinator.read("Did not agree to be contacted again, so no follow-up is planned: Алия.")
    coordinator.press(f"assign.to.{handed.dana}")
    coordinator.read(
        "The school must not be told, and one of those chosen is a teacher: Алия. Choose others."
    )
    assert not coordinator.see("case.go").isEnabled()
    coordinator.press(f"assign.to.{handed.dana}")
    coordinator.press(f"assign.to.{handed.zarina}")
    coordinator.until(coordinator.see("case.go").isEnabled)


def test_somebody_leaves_and_all_their_cases_go_to_another(coordinator: Hands, handed: Handed) -> None:
    """What may not be used, or is closed, goes to nobody."""
    sign_in(coordinator, handed.field, "coordinator")
    desk, third = desk_of(coordinator), handed.field.people[0].person
    rights.restrict(desk, handed.child)
    agree(desk, third, Scope.SERVICES)
    close(desk, third, "goals_met")
    coordinator.press("nav.people")
    coordinator.press("people.hand_overs")
    coordinator.press("hand_overs.caseload")
    coordinator.press(f"leaves.{handed.bekzat}")
    coordinator.press("case.go")
    coordinator.read("Who takes over the 3 cases of Bekzat?")
    coordinator.read("because it is kept and not used: Болат.")
    coordinator.read("Closed: goes to nobody, coordinators keep it: Айгүл.")
    assert f"assign.to.{handed.bekzat}" not in coordinator.names("assign.to.")
    coordinator.press(f"assign.to.{handed.zarina}")
    coordinator.press("case.go")
    coordinator.read("On its way to Zarina.")
    told = [owners(coordinator, one) for one in (handed.mother, handed.child, third)]
    assert told == [{handed.zarina}, set(), set()]


def test_the_former_worker_reads_to_whom_it_went_and_the_new_one_from_whom_it_came(
    worker: Hands, handed: Handed
) -> None:
    field = handed.field
    desk = accounts.sign_in(field.folder / "office", field.coordinator.member, PASSPHRASE, clock=system_clock)
    handing_over.assign(desk, handed.mother, [handed.zarina])
    sign_in(worker, field)
    carry(desk, desk_of(worker))
    worker.program.calls.announce(intake.apply_all(desk_of(worker)).changed)
    worker.press("nav.today")
    worker.read("came to you from somebody else, or went to somebody else: 1.")
    worker.press("nav.people")
    worker.until(lambda: f"people.row.{handed.mother}" not in worker.names("people.row."))
    worker.press("people.hand_overs")
    worker.read("Went to Zarina")
    worker.press(f"hand_overs.row.0.{handed.mother}")
    worker.read("This case is not on this laptop any more.")
    worker.press("nav.today")
    worker.settled()
    assert "came to you from somebody else" not in worker.words()
    zarina = at(handed, "Zarina", handed.zarina)
    carry(desk, zarina)
    intake.apply_all(zarina)
    (row,) = profiles.look(zarina, handed.mother).moved
    assert (row.before, row.after, row.mine) == (("Bekzat",), ("Zarina",), True)
    for one in (desk, zarina):
        accounts.close(one)
