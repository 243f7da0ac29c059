"""A coordinator's word from a person's page, pressed by names: approvals, corrections, doubles at intake and apart."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from fieldapp.casework.consent import Scope
from fieldapp.casework.months import months_after
from fieldapp.casework.reach import Ending
from fieldapp.casework.waves import What
from fieldapp.model import PersonId
from fieldapp.operations import caseload, cases, doubles, following, handing_over, people, profiles, rights
from fieldapp.operations.desk import Desk
from fieldapp.store import journal
from fieldapp.ui.people.person import PersonPage
from tests.fieldapp.operations.casework import agree
from tests.fieldapp.operations.field import Field
from tests.fieldapp.ui.hands import Hands
from tests.fieldapp.ui.steps import sign_in
from tests.fieldapp.ui.test_cases import click, desk_of, say_consent, show_person

PLAN, MOTHER, FATHER, AUNT = (sign * 32 for sign in "3456")


def child(desk: Desk) -> PersonId:
    """A child with a plan, both parents and an aunt as they were stated."""
    person = caseload.add(desk, "Мадина", 2015).person
    rights.consent(
        desk,
        person,
        rights.Given(tuple(Scope), "mother", "ru", "W-1", "signed", desk.now().date(), assent="yes"),
    )
    cases.change(desk, person, {"roles": "child"})
    for link, kind in ((MOTHER, "mother"), (FATHER, "father"), (AUNT, "aunt")):
        told = {"from_id": person, "rel_type": kind, "to_label": kind, "verification": "stated"}
        cases.change(desk, person, told, of="link", entity=link, creates=True, label=kind)
    plan = {"person_id": person, "goals": "school calm", "review_on": "2026-12-20"}
    cases.change(desk, person, plan, of="plan", entity=PLAN, creates=True, label="Plan")
    return person


def given(field: Field) -> PersonId:
    """As `child`, and a worker has the case."""
    both = Field.open(field.folder, field.founded, field.people)
    person = child(both.coordinator)
    handing_over.assign(both.coordinator, person, [both.worker.member])
    both.down()
    both.close()
    return person


def carried(field: Field) -> None:
    """What the worker said reaches the office."""
    both = Field.open(field.folder, field.founded, field.people)
    both.up()
    both.close()


def how(hands: Hands, link: str) -> str:
    """How a relation was verified, as the page has it now."""
    page = hands.window.findChild(PersonPage)
    assert page is not None
    assert page.shown is not None
    return next(one.how for one in page.shown.relations if one.link == link)


def said(desk: Desk, person: PersonId, of: str, entity: str) -> dict[str, str]:
    found = cases.look(desk, person)[0].entities
    return next(dict(one.properties) for key, one in found.items() if key == (of, entity))


def test_a_plan_is_approved_and_the_approval_taken_back_from_the_page(
    coordinator: Hands, field: Field
) -> None:
    sign_in(coordinator, field, "coordinator")
    desk = desk_of(coordinator)
    person = child(desk)
    show_person(coordinator, person)
    coordinator.read("not approved yet")
    coordinator.press(f"person.approve.{PLAN}")
    coordinator.read("At home in school")
    coordinator.press("dialog.yes")
    coordinator.until(lambda: said(desk, person, "plan", PLAN).get("approved") == "yes")
    coordinator.read("Take the approval back")
    coordinator.press(f"person.approve.{PLAN}")
    coordinator.press("dialog.yes")
    coordinator.until(lambda: said(desk, person, "plan", PLAN)["approved"] == "no")


def test_a_plan_whose_day_has_come_is_done_and_nobody_is_reminded_of_it(
    coordinator: Hands, field: Field
) -> None:
    sign_in(coordinator, field, "coordinator")
    desk = desk_of(coordinator)
    person = child(desk)
    cases.change(desk, person, {"review_on": desk.now().date().isoformat()}, of="plan", entity=PLAN)
    show_person(coordinator, person)
    coordinator.read("Look at the plan again")
    coordinator.press(f"person.plan_done.{PLAN}")
    coordinator.read("The plan is done")
    coordinator.until(lambda: said(desk, person, "plan", PLAN)["review_on"] == "")
    assert What.PLAN not in {one.what for one in following.due(desk)}


def test_a_relation_is_verified_with_the_keyboard_once_it_is_said_what_was_seen(
    coordinator: Hands, field: Field
) -> None:
    sign_in(coordinator, field, "coordinator")
    desk = desk_of(coordinator)
    person = child(desk)
    show_person(coordinator, person)
    coordinator.press(f"person.verify.{AUNT}")
    assert not coordinator.see("case.go").isEnabled()
    for key in ("verify.kind.documents", "verify.proof.birth_paper", "case.go"):
        button = coordinator.see(key)
        if key == "verify.proof.birth_paper":
            assert not coordinator.see("case.go").isEnabled()
            coordinator.read("It is not written down what was seen or heard")
        coordinator.until(button.isEnabled)
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)
    coordinator.until(lambda: said(desk, person, "link", AUNT)["verification"] == "documents")
    coordinator.read("verified")
    assert said(desk, person, "link", AUNT)["proof"] == "birth_paper"


def test_together_again_is_offered_only_where_the_relation_was_verified_and_all_is_prepared(
    coordinator: Hands, field: Field
) -> None:
    sign_in(coordinator, field, "coordinator")
    desk = desk_of(coordinator)
    person = child(desk)
    show_person(coordinator, person)
    coordinator.press(f"person.verify.{AUNT}")
    coordinator.press("verify.kind.reunified")
    coordinator.read("was not verified by both sides or by papers")
    coordinator.press("verify.kind.two_sided")
    coordinator.press("verify.proof.two_statements")
    coordinator.press("case.go")
    coordinator.until(lambda: how(coordinator, AUNT) == "two_sided")
    coordinator.press(f"person.verify.{AUNT}")
    coordinator.press("verify.kind.reunified")
    for one in ("wish", "visit", "talk", "plan"):
        coordinator.see(f"verify.prepared.{one}").click()  # type: ignore[attr-defined]
    coordinator.read("Not all of the preparation is done")
    assert not coordinator.see("case.go").isEnabled()
    coordinator.see("verify.prepared.follow_up").click()  # type: ignore[attr-defined]
    coordinator.press("case.go")
    coordinator.until(lambda: said(desk, person, "link", AUNT)["verification"] == "reunified")


def test_an_orphan_is_written_down_after_both_deaths_and_opened_again(
    coordinator: Hands, field: Field
) -> None:
    sign_in(coordinator, field, "coordinator")
    desk = desk_of(coordinator)
    person = child(desk)
    show_person(coordinator, person)
    coordinator.press("person.orphan")
    coordinator.read("Mother: the death is not verified")
    coordinator.read("Verify both on the child's page first")
    assert not coordinator.see("case.go").isEnabled()
    coordinator.press("case.leave")
    for link in (MOTHER, FATHER):
        coordinator.press(f"person.verify.{link}")
        coordinator.press("verify.kind.died_verified")
        coordinator.see("verify.proof.death_paper").click()  # type: ignore[attr-defined]
        coordinator.press("case.go")
        coordinator.until(lambda link=link: how(coordinator, link) == "died_verified")
    coordinator.press("person.orphan")
    coordinator.read("Father: the death is verified")
    coordinator.see("orphan.evidence.death_paper").click()  # type: ignore[attr-defined]
    coordinator.press("case.go")
    coordinator.until(lambda: profiles.look(desk, person).told.get("uasc_status") == "orphan_verified")
    coordinator.read("Take it back")
    coordinator.press("person.orphan")
    coordinator.press("dialog.yes")
    coordinator.until(lambda: profiles.look(desk, person).told["uasc_status"] == "unknown")


def test_a_worker_reads_what_was_approved_and_approves_nothing(worker: Hands, field: Field) -> None:
    person = given(field)
    sign_in(worker, field, "worker")
    show_person(worker, person)
    worker.read("not approved yet")
    for start in ("person.approve", "person.verify", "person.orphan", "person.basis", "person.apart"):
        assert worker.names(start) == []


def test_consent_names_a_witness_where_no_name_is_signed_and_what_it_rests_on(
    worker: Hands, coordinator: Hands, field: Field
) -> None:
    person = given(field)
    sign_in(worker, field, "worker")
    show_person(worker, person)
    worker.press("person.consent")
    say_consent(worker, services="yes")
    assert worker.names("consent.witness.") == []
    click(worker, "method.verbal_witness")
    worker.read("1 answer still to be given.")
    click(worker, "witness.interpreter", "basis.best_interest", "by.mother")
    worker.read("It counts when a coordinator agrees to it.")
    worker.press("case.go")
    worker.read("a coordinator has to agree")
    (last,) = cases.look(desk_of(worker), person)[1].statements[-1:]
    assert (last.witness, last.basis, last.method) == ("interpreter", "best_interest", "verbal_witness")
    carried(field)
    sign_in(coordinator, field, "coordinator")
    desk = desk_of(coordinator)
    show_person(coordinator, person)
    coordinator.press("person.basis")
    coordinator.read("It is about: Support.")
    assert not coordinator.see("case.go").isEnabled()
    coordinator.press("basis.on.best_interest")
    coordinator.press("case.go")
    coordinator.read("It rests on: the child's best interest")
    coordinator.read("witness: an interpreter")
    assert cases.look(desk, person)[1].may(Scope.SERVICES)
    coordinator.press("person.held")
    words = coordinator.see("held.sheet").toPlainText()  # type: ignore[attr-defined]
    assert "Who was there as a witness: An interpreter." in words


def test_what_is_wrong_is_put_right_and_only_what_changed_is_said(coordinator: Hands, field: Field) -> None:
    sign_in(coordinator, field, "coordinator")
    desk = desk_of(coordinator)
    person = caseload.add(desk, "Мадена", 1990).person
    show_person(coordinator, person)
    coordinator.press("person.correct")
    assert not coordinator.see("case.go").isEnabled()
    coordinator.fill("correct.given_name", " ")
    coordinator.read("A given name is needed.")
    coordinator.fill("correct.given_name", "Мадина")
    coordinator.fill("correct.birth_year", "31")
    coordinator.read("with four digits")
    assert not coordinator.see("case.go").isEnabled()
    coordinator.fill("correct.birth_year", "1991")
    coordinator.press("correct.lang.kk")
    coordinator.read("3 things to put right.")
    coordinator.press("case.go")
    coordinator.read("Put right: given name")
    *_, last = cases.look(desk, person)[0].history  # which knew of the others
    assert dict(last.properties) == {"given_name": "Мадина", "birth_year": "1991", "lang": "kk"}


def intake(hands: Hands, name: str, year: str) -> None:
    hands.press("nav.people")
    hands.press("people.new")
    hands.fill("new_person.name", name)
    hands.fill("new_person.year", year)
    hands.press("case.go")


def test_somebody_new_who_looks_alike_is_asked_about_and_the_same_person_opens_no_case(
    coordinator: Hands, field: Field
) -> None:
    sign_in(coordinator, field, "coordinator")
    desk = desk_of(coordinator)
    here = caseload.add(desk, "Гүлнара", 1990)
    before = people.search(desk, "")
    intake(coordinator, "Gulnara", "1991")
    coordinator.read("Is Gulnara on the list already?")
    coordinator.read(here.code)
    coordinator.read("the same name, perhaps in other letters")
    coordinator.press(f"alike.same.{here.person}")
    coordinator.see("person.back")
    assert people.search(desk, "") == before
    assert doubles.suspected(desk) == ()


def test_another_person_gets_a_case_and_nobody_is_asked_about_the_two_again(
    coordinator: Hands, field: Field
) -> None:
    sign_in(coordinator, field, "coordinator")
    desk = desk_of(coordinator)
    here = caseload.add(desk, "Гүлнара", 1990)
    intake(coordinator, "Gulnara", "1991")
    coordinator.see(f"alike.same.{here.person}")
    coordinator.press("case.go")
    coordinator.read("Gulnara is on the list.")
    assert {one.given_name for one in people.search(desk, "gulnara")} == {"Гүлнара", "Gulnara"}
    assert doubles.suspected(desk) == ()
    assert all(cases.look(desk, one.person)[0].person is not None for one in people.search(desk, "gulnara"))


def test_a_merge_is_undone_from_the_page_and_says_what_happens(coordinator: Hands, field: Field) -> None:
    sign_in(coordinator, field, "coordinator")
    desk = desk_of(coordinator)
    one, other = (caseload.add(desk, name, 1990) for name in ("Гүлнара", "Gulnara"))
    agree(desk, one.person, Scope.SERVICES)
    doubles.merge(desk, one.person, other.person)
    show_person(coordinator, one.person)
    coordinator.read("also registered as")
    coordinator.press("person.apart")
    coordinator.read("nothing is lost")
    coordinator.press("case.go")
    coordinator.until(lambda: len(people.search(desk, "gulnara")) == 2)
    coordinator.until(lambda: coordinator.names("person.apart") == [])
    assert len(doubles.suspected(desk)) == 1


def test_refusals_are_shown_to_coordinators_by_area(coordinator: Hands, field: Field) -> None:
    sign_in(coordinator, field, "coordinator")
    desk = desk_of(coordinator)
    with desk.vault.write() as tx:
        journal.told(tx, "2026-10", f"declined by {field.worker.member} in {'5' * 32}", 3)
    coordinator.press("nav.review")
    coordinator.press("review.quality")
    coordinator.read("Who would rather not")
    coordinator.read("Oct\u00a02026: 3")


def test_what_is_over_is_kept_longer_with_a_reason_or_erased_from_the_page(
    coordinator: Hands, field: Field
) -> None:
    """R-14: a day and a reason of the list, and until then nobody is asked again."""
    both = Field.open(field.folder, field.founded, field.people)
    both.clock.later(days=-350)  # the program has the machine's clock
    goes, stays = child(both.coordinator), child(both.coordinator)
    for one in (goes, stays):
        following.close(both.coordinator, one, Ending.GOALS_MET)
    both.close()
    sign_in(coordinator, field, "coordinator")
    desk = desk_of(coordinator)
    show_person(coordinator, stays)
    coordinator.press("person.keep")
    assert not coordinator.see("case.go").isEnabled()
    day = months_after(desk.now().date(), 12)
    coordinator.press(f"keep.day.{day.isoformat()}")
    coordinator.press("keep.reason.complaint")
    coordinator.press("case.go")
    coordinator.read("Longer than planned: A complaint or a court case needs it")
    assert profiles.look(desk, stays).kept[0].until == day
    assert not coordinator.visible("person.keep")
    coordinator.press("person.back")
    show_person(coordinator, goes)
    coordinator.press("person.kept.erase")
    coordinator.press("dialog.yes")
    coordinator.until(lambda: {one.person for one in people.search(desk, "")}.isdisjoint({goes}))
    assert stays in {one.person for one in people.search(desk, "")}
