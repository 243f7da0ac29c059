"""A record is corrected long after others said more, or the person no: what it does not change it says no more."""

from __future__ import annotations

from uuid import UUID

import pytest

from fieldapp.case_errors import NotAgreed
from fieldapp.casework import reach
from fieldapp.casework.consent import Lack, Scope
from fieldapp.casework.reach import Status
from fieldapp.casework.waves import What
from fieldapp.errors import ConsentWithdrawn
from fieldapp.model import Closed, PersonId, RecordId
from fieldapp.operations import caseload, cases, drafts, following, handing_over, people, rights, submissions
from fieldapp.operations.desk import Desk
from fieldapp.operations.rights import Given
from tests.fieldapp.operations import casework
from tests.fieldapp.operations.field import Field
from tests.fieldapp.operations.test_ended_talks import clinic
from tests.fieldapp.operations.test_pack_forms import answer, begin, given, publish

AGREED = {Scope.SERVICES, Scope.CONTACT, Scope.DNA}


def welcomed(field: Field, **answers: str) -> tuple[Closed, PersonId]:
    """By the pack's own form; what was said has reached the coordinator, and come back."""
    publish(field, "welcome")
    draft, session = begin(field, "form_w")
    answer(
        session, before__alone="yes", before__talk_language="ru", before__who="adult", before__consent="yes"
    )
    answer(session, agreement__ok_contact="yes", agreement__ok_lab="yes", agreement__consent_how="signed")
    answer(session, about__given_name="Сауле", about__birth_known="year", about__birth_told="1990")
    answer(session, about__adult_roles="woman", home__settlement_type="village")
    answer(session, **answers)
    closed = submissions.close(field.worker, draft, session)
    (person,) = (one.person for one in people.search(field.worker, "Сауле", 5))
    field.up()
    field.down()
    return closed, person


def correct(field: Field, record: RecordId, **answers: str) -> None:
    draft = submissions.correct(field.worker, record, "").draft
    _, session = drafts.resume(field.worker, draft)
    answer(session, **answers)
    submissions.close(field.worker, draft, session, "typed wrongly")


def agreed(desk: Desk, person: PersonId) -> set[Scope]:
    _, told = cases.look(desk, person)
    return {scope for scope in Scope if told.may(scope)}


def told(desk: Desk, person: PersonId, name: str) -> str:
    found = cases.look(desk, person)[0].person
    assert found is not None
    return found.properties.get(name, "")


def home(desk: Desk, person: PersonId) -> dict[str, str]:
    with desk.vault.read() as tx:
        found = cases.home(desk, tx, cases.picture(desk, tx, person))
    assert found is not None
    return dict(found.properties)


def both(field: Field) -> tuple[Desk, Desk]:
    field.up()
    return field.worker, field.coordinator


@pytest.mark.parametrize("taken", [tuple(Scope), (Scope.DNA,)], ids=["all", "one"])
@pytest.mark.parametrize("answers", [{"home__settlement_type": "town"}, {"agreement__ok_photo": "yes"}])
def test_what_was_taken_back_stays_so(
    equipped: Field, taken: tuple[Scope, ...], answers: dict[str, str]
) -> None:
    """Whether the correction changes what was agreed to then or not."""
    closed, person = welcomed(equipped)
    rights.withdraw(equipped.coordinator, person, taken)
    left = agreed(equipped.coordinator, person)
    equipped.down()
    correct(equipped, closed.record, **answers)
    for desk in both(equipped):
        assert not agreed(desk, person) & set(taken)
        if len(taken) == 1 and "agreement__ok_photo" not in answers:
            assert agreed(desk, person) == left == AGREED - set(taken)


def test_what_the_worker_heard_taken_back_stays_so(equipped: Field) -> None:
    closed, person = welcomed(equipped)
    rights.withdraw(equipped.worker, person)
    correct(equipped, closed.record, home__settlement_type="town")
    for desk in both(equipped):
        assert agreed(desk, person) == set()
    assert [one for one in following.due(equipped.worker) if one.person == person] == []


def test_a_mistyped_yes_is_a_no_at_once_and_a_mistyped_no_a_yes(equipped: Field) -> None:
    closed, person = welcomed(equipped)
    correct(equipped, closed.record, agreement__ok_lab="no")
    for desk in both(equipped):
        assert agreed(desk, person) == AGREED - {Scope.DNA}
    equipped.down()
    correct(equipped, closed.record, agreement__ok_lab="yes")
    for desk in both(equipped):
        assert agreed(desk, person) == AGREED


def test_a_protection_that_was_said_later_stays(equipped: Field) -> None:
    closed, person = welcomed(equipped, agreement__withheld="neighbours")
    day = equipped.clock().date()
    said = Given((Scope.SERVICES,), "self", "ru", "W-1", "signed", day, withheld_from=("family", "school"))
    rights.consent(equipped.worker, person, said)
    correct(equipped, closed.record, home__settlement_type="town")
    for desk in both(equipped):
        assert cases.look(desk, person)[1].withheld_from == {"family", "school"}


def test_what_a_coordinator_put_right_stays_so_at_home_and_of_the_person(equipped: Field) -> None:
    closed, person = welcomed(
        equipped, home__safe_to_visit="yes", home__phone="+77010000000", home__phone_ok="yes"
    )
    right = {"safe_to_visit": "no", "phone_ok": "no"}
    rights.correct(equipped.coordinator, person, {"given_name": "Айсулу"}, right)
    equipped.down()
    correct(equipped, closed.record, home__settlement_type="town")
    for desk in both(equipped):
        assert told(desk, person, "given_name") == "Айсулу"
        assert right.items() <= home(desk, person).items()
        assert home(desk, person)["settlement_type"] == "town"


def test_a_value_that_was_said_later_and_one_that_is_corrected_wait_for_a_coordinator(
    equipped: Field,
) -> None:
    closed, person = welcomed(equipped)
    rights.correct(equipped.coordinator, person, {"given_name": "Айсулу"})
    equipped.down()
    correct(equipped, closed.record, about__given_name="Саулет")
    equipped.up()
    (conflict,) = cases.look(equipped.coordinator, person)[0].conflicts
    assert {one.value for one in conflict.values} == {"Айсулу", "Саулет"}


def test_a_case_that_was_closed_stays_closed(equipped: Field) -> None:
    closed, person = welcomed(equipped)
    following.close(equipped.coordinator, person, "left_country")
    equipped.down()
    correct(equipped, closed.record, home__settlement_type="town")
    for desk in both(equipped):
        assert following.standing(desk, person).status is Status.CLOSED


def test_a_new_carer_and_a_new_day_stay_when_the_visit_before_is_corrected(equipped: Field) -> None:
    publish(equipped, "visit")
    person, first, second = given(equipped), given(equipped, "Ана"), given(equipped, "Бота")
    visits = list[RecordId]()
    for carer, day in ((first, "2026-12-20"), (second, "2027-01-05")):
        draft, session = begin(equipped, "form_b", person)
        answer(session, before__attempt_channel="home", before__attempt_result="reached", before__alone="yes")
        answer(session, before__willing="yes", talk__changes="carer", onward__next_due=day)
        offered = session.question("/data/talk/carer_id").choices
        answer(
            session,
            talk__carer_id=next(one.value for one in offered if one.value.replace("-", "") == carer),
        )
        visits.append(submissions.close(equipped.worker, draft, session).record)
        equipped.clock.later(days=3)
    newest = told(equipped.worker, person, "last_contact")
    equipped.up()
    equipped.down()
    correct(equipped, visits[0], talk__good="чай")
    for desk in both(equipped):
        assert told(desk, person, "carer_id") == second
        assert (told(desk, person, "next_due"), told(desk, person, "last_contact")) == ("2027-01-05", newest)
        assert cases.look(desk, person)[0].conflicts == ()


def test_a_plan_that_is_done_and_approved_stays_so(equipped: Field) -> None:
    publish(equipped, "plan")
    person = given(equipped)
    draft, session = begin(equipped, "form_p", person)
    answer(session, before__alone="yes", before__willing="yes", about__review_on="2026-12-20")
    answer(session, about__goals=session.question("/data/about/goals").choices[0].value)
    record = submissions.close(equipped.worker, draft, session).record
    equipped.up()
    (plan,) = cases.look(equipped.coordinator, person)[0].of("plan")
    cases.change(equipped.coordinator, person, {"approved": "yes"}, of="plan", entity=plan.entity)
    following.plan_done(equipped.coordinator, person, plan.entity)
    equipped.down()
    correct(equipped, record, close__mode="aloud")
    for desk in both(equipped):
        (plan,) = cases.look(desk, person)[0].of("plan")
        assert (plan.properties["approved"], plan.properties["review_on"]) == ("yes", "")


def test_a_restriction_that_was_lifted_stands_no_more(equipped: Field) -> None:
    publish(equipped, "consent_change")
    person = given(equipped)
    draft, session = begin(equipped, "form_n", person)
    answer(session, before__alone="yes", before__talk_language="ru", before__who="adult")
    answer(session, before__requests="restrict")
    record = submissions.close(equipped.worker, draft, session).record
    equipped.up()
    assert cases.look(equipped.coordinator, person)[1].restricted
    rights.restrict(equipped.coordinator, person, lift=True)
    equipped.down()
    correct(equipped, record, before__talk_language="kk")
    for desk in both(equipped):
        assert not cases.look(desk, person)[1].restricted


def test_what_was_settled_is_not_proposed_anew(equipped: Field) -> None:
    publish(equipped, "closing")
    person = given(equipped)
    draft, session = begin(equipped, "form_l", person)
    answer(session, before__presence="nobody", ending__closure_reason="own_wish")
    record = submissions.close(equipped.worker, draft, session).record
    equipped.up()
    following.reopen(equipped.coordinator, person)
    equipped.down()
    correct(equipped, record, ending__handed="no")
    equipped.up()
    assert cases.look(equipped.coordinator, person)[0].proposals == ()


def test_of_a_case_that_went_on_only_what_is_new_waits(equipped: Field) -> None:
    closed, person = welcomed(equipped)
    handing_over.assign(equipped.coordinator, person, [])
    equipped.down()
    correct(equipped, closed.record, about__given_name="Саулет")
    equipped.up()
    found, _ = cases.look(equipped.coordinator, person)
    assert {(one.name, one.said.value) for one in found.proposals} == {
        ("given_name", "Саулет"),
        ("label", "Саулет"),
    }


def test_a_code_is_made_once_also_by_a_form_without_one(equipped: Field) -> None:
    casework.publish(equipped)
    closed, person = casework.welcome(equipped)
    code = told(equipped.worker, person, "case_code")
    correct(equipped, closed.record, year="1991")
    assert (told(equipped.worker, person, "case_code"), told(equipped.worker, person, "birth_year")) == (
        code,
        "1991",
    )


def test_a_no_to_the_consent_talk_in_its_correction_ends_all_use(equipped: Field) -> None:
    """R-10: the record is out already, and so is what it agreed to."""
    publish(equipped, "visit")
    closed, person = welcomed(equipped)
    assert following.due(equipped.worker)
    draft = submissions.correct(equipped.worker, closed.record, "").draft
    _, session = drafts.resume(equipped.worker, draft)
    answer(session, before__consent="no")
    with pytest.raises(ConsentWithdrawn):
        submissions.close(equipped.worker, draft, session)
    drafts.decline(equipped.worker, draft)
    for desk in both(equipped):
        assert agreed(desk, person) == set()
        due = [one.what for one in following.due(desk) if one.person == person]
        assert set(due) <= {What.RETENTION}  # how long what was told is still kept
    with pytest.raises(NotAgreed):
        begin(equipped, "form_b", person)
    assert submissions.rows(equipped.worker)[0].withdrawn


def test_a_referral_that_is_completed_stays_so(equipped: Field) -> None:
    publish(equipped, "referral")
    person, day = given(equipped), equipped.clock().date()
    said = Given((Scope.SERVICES, Scope.CONTACT, Scope.SHARE), "self", "ru", "W-1", "signed", day)
    rights.consent(equipped.coordinator, person, said)
    equipped.down()
    provider = clinic(equipped)
    draft, session = begin(equipped, "form_j", person)
    answer(session, before__alone="yes", before__willing="yes", need__type_told="health")
    answer(session, need__urgency="week", pass_on__provider_told=provider, pass_on__consent_ok="yes")
    record = submissions.close(equipped.worker, draft, session).record
    equipped.up()
    equipped.down()
    (service,) = cases.look(equipped.worker, person)[0].of("service")
    draft, session = begin(equipped, "form_j", person)
    answer(session, before__alone="yes", before__willing="yes", need__service=str(UUID(service.entity)))
    answer(session, went__status_told="completed")
    submissions.close(equipped.worker, draft, session)
    correct(equipped, record, need__urgency="routine")
    for desk in both(equipped):
        (service,) = cases.look(desk, person)[0].of("service")
        assert (service.properties["status"], service.properties["urgency"]) == ("completed", "routine")


def move(field: Field, record: RecordId, person: PersonId) -> None:
    """The record was of somebody else."""
    draft = submissions.correct(field.worker, record, "").draft
    _, session = drafts.resume(field.worker, draft)
    drafts.move(field.worker, draft, person)
    submissions.close(field.worker, draft, session, "of somebody else")


def due(desk: Desk, person: PersonId) -> set[What]:
    return {one.what for one in following.due(desk) if one.person == person}


def test_a_visit_that_was_another_persons_leaves_nothing_with_the_first(equipped: Field) -> None:
    publish(equipped, "visit")
    first, second = given(equipped), given(equipped, "Сара")
    draft, session = begin(equipped, "form_b", first)
    answer(session, before__attempt_channel="home", before__attempt_result="reached", before__alone="yes")
    answer(session, before__willing="yes", onward__next_due="2026-12-20")
    record = submissions.close(equipped.worker, draft, session).record
    equipped.up()
    equipped.down()
    move(equipped, record, second)
    for desk in both(equipped):
        seen = {
            person: (
                [one.result for one in reach.attempts(cases.look(desk, person)[0])],
                told(desk, person, "next_due"),
                bool(told(desk, person, "last_contact")),
                What.MEETING in due(desk, person),
            )
            for person in (first, second)
        }
        assert seen == {first: ([], "", False, False), second: (["reached"], "2026-12-20", True, True)}
    equipped.down()
    move(equipped, record, first)  # it was right before
    for desk in both(equipped):
        assert told(desk, first, "next_due") == "2026-12-20"
        assert (told(desk, second, "next_due"), reach.attempts(cases.look(desk, second)[0])) == ("", ())


def test_what_was_said_of_the_first_person_since_stays_when_a_record_moves(equipped: Field) -> None:
    publish(equipped, "visit")
    first, second = given(equipped), given(equipped, "Сара")
    draft, session = begin(equipped, "form_b", first)
    answer(session, before__attempt_channel="home", before__attempt_result="reached", before__alone="yes")
    answer(session, before__willing="yes", onward__next_due="2026-12-20")
    record = submissions.close(equipped.worker, draft, session).record
    equipped.up()
    cases.change(equipped.coordinator, first, {"next_due": "2027-01-05"})
    equipped.down()
    move(equipped, record, second)
    for desk in both(equipped):
        assert told(desk, first, "next_due") == "2027-01-05"
        assert cases.look(desk, first)[0].conflicts == ()


def test_consent_that_was_another_persons_is_nobodys_of_the_first(equipped: Field) -> None:
    """What they said themselves before holds again, as soon as their laptop hears it."""
    publish(equipped, "consent_change")
    first, second = (_listed(equipped, name, born) for name, born in (("Зоя", 1990), ("Яна", 1991)))
    day = equipped.clock().date()
    rights.consent(equipped.coordinator, first, Given((Scope.REPORT,), "self", "ru", "W-1", "signed", day))
    equipped.down()
    draft, session = begin(equipped, "form_n", first)
    answer(session, before__alone="yes", before__talk_language="ru", before__who="adult")
    answer(session, before__requests="change", consent__ok_services="yes", consent__ok_contact="yes")
    answer(session, consent__ok_report="yes", consent__consent_how="signed")
    record = submissions.close(equipped.worker, draft, session).record
    equipped.up()
    equipped.down()
    move(equipped, record, second)
    for desk in both(equipped):
        assert agreed(desk, second) == {Scope.SERVICES, Scope.CONTACT, Scope.REPORT}
    assert agreed(equipped.worker, first) == set()  # that knows of the mistake what its sheet said
    assert cases.look(equipped.worker, first)[1].scopes[Scope.CONTACT] is Lack.NOT_ASKED
    equipped.down()
    for desk in (equipped.worker, equipped.coordinator):
        assert agreed(desk, first) == {Scope.REPORT}


def test_name_and_restriction_of_another_person_go_when_the_record_moves_to_them(equipped: Field) -> None:
    publish(equipped, "welcome", "consent_change")
    first, second = (_listed(equipped, name, born) for name, born in (("Зоя", 1990), ("Яна", 1991)))
    draft, session = begin(equipped, "form_w", first)
    answer(
        session, before__alone="yes", before__talk_language="ru", before__who="adult", before__consent="yes"
    )
    answer(session, agreement__ok_contact="yes", agreement__consent_how="signed")
    answer(session, about__given_name="Жанна", about__adult_roles="woman", home__settlement_type="village")
    welcome = submissions.close(equipped.worker, draft, session).record
    draft, session = begin(equipped, "form_n", first)
    answer(session, before__alone="yes", before__talk_language="ru", before__who="adult")
    answer(session, before__requests="restrict")
    restriction = submissions.close(equipped.worker, draft, session).record
    equipped.up()
    assert told(equipped.coordinator, first, "given_name") == "Жанна"
    assert cases.look(equipped.coordinator, first)[1].restricted
    for record in (restriction, welcome):
        move(equipped, record, second)
    equipped.up()
    assert told(equipped.coordinator, first, "given_name") == "Зоя"
    assert told(equipped.coordinator, second, "given_name") == "Жанна"
    assert not cases.look(equipped.coordinator, first)[1].restricted
    assert cases.look(equipped.coordinator, second)[1].restricted
    assert cases.look(equipped.coordinator, first)[0].conflicts == ()


@pytest.mark.parametrize("came_back", [False, True], ids=["own", "sheet"])
def test_what_a_correction_leaves_out_is_in_the_case_no_more(equipped: Field, came_back: bool) -> None:
    publish(equipped, "welcome")
    draft, session = begin(equipped, "form_w")
    answer(
        session, before__alone="yes", before__talk_language="ru", before__who="adult", before__consent="yes"
    )
    answer(session, agreement__ok_contact="yes", agreement__consent_how="signed")
    answer(session, about__given_name="Сауле", about__birth_known="year", about__birth_told="1990")
    answer(session, about__adult_roles="woman", home__settlement_type="village")
    answer(session, needs__urgent_needs="health documents")
    record = submissions.close(equipped.worker, draft, session).record
    (person,) = (one.person for one in people.search(equipped.worker, "Сауле", 5))
    if came_back:
        equipped.up()
        equipped.down()
    correct(equipped, record, needs__urgent_needs="documents")
    for desk in both(equipped):
        services = cases.look(desk, person)[0].of("service")
        assert [one.properties["type"] for one in services] == ["documents"]
    equipped.down()
    assert len(cases.look(equipped.worker, person)[0].of("service")) == 1


def _listed(field: Field, name: str, born: int) -> PersonId:
    """Somebody of the worker's whom nobody has asked yet."""
    person = caseload.add(field.coordinator, name, born).person
    handing_over.assign(field.coordinator, person, [field.worker.member])
    field.down()
    return person
