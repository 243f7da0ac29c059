"""The pack on real laptops: what Welcome and Visit do to cases, and whose case it is."""

from __future__ import annotations

from uuid import UUID

import pytest

from fieldapp.casework import reach
from fieldapp.casework.consent import Lack, Scope
from fieldapp.casework.reach import Status
from fieldapp.errors import NoSuchPerson
from fieldapp.model import ABOUT, Action, ContentClass, DraftId, FormId, Participant, PersonId
from fieldapp.operations import (
    caseload,
    cases,
    drafts,
    following,
    handing_over,
    library,
    people,
    rights,
    submissions,
)
from fieldapp.operations.rights import Given
from fieldapp.store import people as stored
from forms import Session
from tests.fieldapp.operations.casework import opened
from tests.fieldapp.operations.field import Field
from tests.forms.conversions import converted
from tests.forms.shared import ROOT

PACK = ROOT / "resources" / "forms" / "pack"


def publish(field: Field, *names: str) -> None:
    """Forms of the pack reach the worker; converted once for all tests."""
    for name in names:
        path = field.folder / f"{name}.xml"
        path.write_bytes(converted(PACK / f"{name}.md").xml)
        library.publish(field.coordinator, path, ContentClass.CARE)
    field.down()


def begin(field: Field, form: str, person: PersonId | None = None) -> tuple[DraftId, Session]:
    draft = drafts.begin(field.worker, FormId(form), person, "").draft
    return draft, drafts.resume(field.worker, draft)[1]


def answer(session: Session, **answers: str) -> None:
    for name, text in answers.items():
        session.answer("/data/" + name.replace("__", "/"), text)


def given(field: Field, name: str = "Мадина") -> PersonId:
    """A case of the worker's, agreed to."""
    person = opened(field, name)
    handing_over.assign(field.coordinator, person, [field.worker.member])
    field.down()
    return person


def test_welcome_makes_somebody_who_is_due_and_agreed_to(equipped: Field) -> None:
    publish(equipped, "welcome")
    draft, session = begin(equipped, "form_w")
    answer(
        session, before__alone="yes", before__talk_language="ru", before__who="adult", before__consent="yes"
    )
    answer(session, agreement__ok_contact="yes", agreement__ok_lab="yes", agreement__consent_how="signed")
    answer(session, about__given_name="Сауле", about__birth_known="year", about__birth_told="1990")
    answer(session, about__adult_roles="woman", home__settlement_type="village", needs__urgent_needs="health")
    answer(session, **{"needs__need[1]__urgency": "week"})
    submissions.close(equipped.worker, draft, session)
    equipped.up()
    (person,) = (one.person for one in people.search(equipped.coordinator, "Сауле", 5))
    found, agreed = cases.look(equipped.coordinator, person)
    assert found.person is not None
    assert {scope for scope in Scope if agreed.may(scope)} == {Scope.SERVICES, Scope.CONTACT, Scope.DNA}
    assert found.person.properties["household_id"] in {str(one) for one in _homes(equipped)}
    assert [one.properties["type"] for one in found.of("service")] == ["health"]
    assert reach.standing(found).status is Status.OPEN
    assert found.proposals == ()


def _homes(field: Field) -> list[str]:
    with field.coordinator.vault.read() as tx:
        from fieldapp.store import cases as stored

        return [str(case) for case in stored.all_cases(tx)]


def test_a_visit_knows_whom_it_is_about(equipped: Field) -> None:
    publish(equipped, "visit")
    person = given(equipped)
    draft, session = begin(equipped, "form_b", person)
    assert session.question("/data/before/person").text.replace("-", "") == person
    answer(session, before__attempt_channel="home", before__attempt_result="not_reached")
    submissions.close(equipped.worker, draft, session)
    equipped.up()
    (tried,) = reach.attempts(cases.look(equipped.coordinator, person)[0])
    assert (tried.channel, tried.result) == ("home", "not_reached")


def test_a_visit_that_moves_to_another_person_changes_nothing_of_the_first(equipped: Field) -> None:
    publish(equipped, "visit")
    first, second = given(equipped), given(equipped, "Сара")
    draft, session = begin(equipped, "form_b", first)
    answer(session, before__attempt_channel="phone", before__attempt_result="reached", before__alone="no")
    drafts.move(equipped.worker, draft, second)
    submissions.close(equipped.worker, draft, session)
    assert reach.attempts(cases.look(equipped.worker, first)[0]) == ()
    (tried,) = reach.attempts(cases.look(equipped.worker, second)[0])
    assert tried.result == "reached"
    (row,) = submissions.rows(equipped.worker)
    assert row.participant is not None and row.participant.person == second


def test_whoever_is_chosen_in_the_form_itself_is_whom_the_visit_is_about(equipped: Field) -> None:
    publish(equipped, "visit")
    first, second = given(equipped), given(equipped, "Сара")
    draft, session = begin(equipped, "form_b", first)
    (about,) = session.form.preloaded(ABOUT)
    session.answer(about, str(UUID(second)))
    drafts.save(equipped.worker, draft, [Action("answer", about, str(UUID(second)))], about, 1, 2)
    (row,) = drafts.rows(equipped.worker)
    assert row.participant is not None and row.participant.person == second
    answer(session, before__attempt_channel="phone", before__attempt_result="reached", before__alone="no")
    submissions.close(equipped.worker, draft, session)
    assert reach.attempts(cases.look(equipped.worker, first)[0]) == ()
    assert [one.result for one in reach.attempts(cases.look(equipped.worker, second)[0])] == ["reached"]


@pytest.mark.parametrize("late", [False, True])
def test_an_open_interview_moves_also_to_somebody_who_came_after_it_was_opened(
    equipped: Field, late: bool
) -> None:
    """Nothing that was answered is lost, and nothing of it gets into the first person's case."""
    publish(equipped, "welcome")
    first = _listed(equipped, "Зоя", 1990)
    early = None if late else _listed(equipped, "Яна", 1991)
    draft, session = begin(equipped, "form_w", first)
    answer(
        session, before__alone="yes", before__talk_language="ru", before__who="adult", before__consent="yes"
    )
    answer(session, agreement__ok_contact="yes", agreement__consent_how="signed", about__given_name="Яна")
    answer(session, about__birth_known="year", about__birth_told="1985", about__adult_roles="woman")
    answer(session, home__settlement_type="village")
    second = early or _listed(equipped, "Яна", 1991)
    drafts.move(equipped.worker, draft, second)
    submissions.close(equipped.worker, draft, session)
    (row,) = submissions.rows(equipped.worker)
    assert row.participant is not None and row.participant.person == second
    for person, may, born in ((first, False, "1990"), (second, True, "1985")):
        found, agreed = cases.look(equipped.worker, person)
        assert found.person is not None
        assert (agreed.may(Scope.SERVICES), found.person.properties["birth_year"]) == (may, born)


def test_an_interview_does_not_finish_with_somebody_whose_case_is_not_here(equipped: Field) -> None:
    publish(equipped, "visit")
    first = given(equipped)
    draft, session = begin(equipped, "form_b", first)
    answer(session, before__attempt_channel="phone", before__attempt_result="not_reached")
    drafts.snapshot(equipped.worker, draft, session.snapshot(), "")
    stranger = PersonId("5e" * 16)
    with equipped.worker.vault.write() as tx:  # from a list of before there were cases
        stored.put(tx, Participant(stranger, "Q7P-2MK-4", "Асем", 1990))
    drafts.move(equipped.worker, draft, stranger)
    with pytest.raises(NoSuchPerson):
        submissions.close(equipped.worker, draft, session)
    assert reach.attempts(cases.look(equipped.worker, first)[0]) == ()
    (row,) = drafts.rows(equipped.worker)
    assert (
        drafts.resume(equipped.worker, row.draft)[1].question("/data/before/attempt_channel").text == "phone"
    )


def _listed(field: Field, name: str, born: int) -> PersonId:
    """Somebody of the worker's whom nobody has asked yet."""
    person = caseload.add(field.coordinator, name, born).person
    handing_over.assign(field.coordinator, person, [field.worker.member])
    field.down()
    return person


def test_a_visit_begun_without_anybody_belongs_to_whom_it_names(equipped: Field) -> None:
    publish(equipped, "visit")
    person = given(equipped)
    draft, session = begin(equipped, "form_b")
    listed = session.question("/data/before/person").choices
    named = next(one.value for one in listed if one.value.replace("-", "") == person)
    answer(session, before__person=named, before__attempt_channel="home", before__attempt_result="moved")
    submissions.close(equipped.worker, draft, session)
    (row,) = submissions.rows(equipped.worker)
    assert row.participant is not None and row.participant.person == PersonId(named.replace("-", ""))
    assert person in {one.value.replace("-", "") for one in session.question("/data/before/person").choices}


def test_a_closing_waits_for_a_coordinator(equipped: Field) -> None:
    publish(equipped, "closing")
    person = given(equipped)
    draft, session = begin(equipped, "form_l", person)
    answer(session, before__presence="nobody", ending__closure_reason="own_wish")
    submissions.close(equipped.worker, draft, session)
    equipped.up()
    found, _ = cases.look(equipped.coordinator, person)
    assert reach.standing(found).status is Status.OPEN
    assert {one.name for one in found.proposals} == {"case_status", "closure_reason"}
    assert found.undecided == 1


def test_consent_that_was_taken_back_by_a_form_ends_all_use(equipped: Field) -> None:
    publish(equipped, "consent_change")
    person = given(equipped)
    draft, session = begin(equipped, "form_n", person)
    answer(session, before__alone="no", before__who="adult", before__requests="withdraw")
    submissions.close(equipped.worker, draft, session)
    assert not any(cases.look(equipped.worker, person)[1].may(scope) for scope in Scope)
    equipped.up()
    assert not any(cases.look(equipped.coordinator, person)[1].may(scope) for scope in Scope)


def test_nobody_lifts_a_protection_that_stood(equipped: Field) -> None:
    """R-7: a protection ends when the person says so, in whichever way it is written down."""
    publish(equipped, "consent_change")
    person = opened(equipped, "Мадина")
    said = Given(
        (Scope.SERVICES,), "self", "ru", "W-1", "signed", equipped.clock().date(), withheld_from=("family",)
    )
    rights.consent(equipped.coordinator, person, said)
    handing_over.assign(equipped.coordinator, person, [equipped.worker.member])
    equipped.down()
    assert cases.look(equipped.worker, person)[1].withheld_from == {"family"}
    draft, session = begin(equipped, "form_n", person)
    answer(
        session,
        before__alone="yes",
        before__talk_language="ru",
        before__who="adult",
        before__requests="change",
    )
    answer(session, consent__ok_services="yes", consent__withheld="nobody", consent__consent_how="signed")
    submissions.close(equipped.worker, draft, session)
    equipped.up()
    for desk in (equipped.worker, equipped.coordinator):
        assert cases.look(desk, person)[1].withheld_from == frozenset()


def test_a_child_that_says_no_is_not_asked_again_whatever_the_carer_says(equipped: Field) -> None:
    """R-8: the child's no is kept as one, and starts nothing."""
    publish(equipped, "consent_change")
    child = caseload.add(equipped.coordinator, "Айбек", 2014).person
    handing_over.assign(equipped.coordinator, child, [equipped.worker.member])
    equipped.down()
    draft, session = begin(equipped, "form_n", child)
    answer(session, before__alone="yes", before__talk_language="ru", before__who="child")
    answer(session, before__requests="change", consent__ok_services="yes", consent__carer_is="mother")
    answer(session, consent__assent="no", consent__consent_how="signed")
    submissions.close(equipped.worker, draft, session)
    equipped.up()
    equipped.clock.later(days=60)
    for desk in (equipped.worker, equipped.coordinator):
        _, agreed = cases.look(desk, child)
        assert agreed.scopes[Scope.SERVICES] is Lack.NO_ASSENT
        assert agreed.statements[-1].assent == "no"
        assert [one for one in following.due(desk) if one.person == child] == []


def test_who_may_be_on_the_list_already_is_named_when_the_welcome_talk_ends(equipped: Field) -> None:
    """R-22: at intake on a worker's laptop, in whichever letters; both cases stay."""
    publish(equipped, "welcome")
    given(equipped, "Гүлнара")
    draft, session = begin(equipped, "form_w")
    answer(
        session, before__alone="yes", before__talk_language="ru", before__who="adult", before__consent="yes"
    )
    answer(session, agreement__ok_contact="yes", agreement__consent_how="signed")
    answer(session, about__given_name="Gulnara", about__birth_known="year", about__birth_told="1990")
    answer(session, about__adult_roles="woman", home__settlement_type="village")
    (told,) = submissions.close(equipped.worker, draft, session).told
    assert told.message_id == "welcome.alike"
    assert "Гүлнара" in str(told.values["others"])
    assert {one.given_name for one in people.search(equipped.worker, "")} >= {"Гүлнара", "Gulnara"}
