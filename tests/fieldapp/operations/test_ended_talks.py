"""A talk that was begun before the person took consent back, and a referral that nobody agreed to: neither is finished
as if nothing had been, and nothing that was typed is lost."""

from __future__ import annotations

from uuid import UUID

import pytest

from fieldapp.case_errors import ChangeRefused, TalkEnded
from fieldapp.casework import lists, sharing
from fieldapp.casework.consent import Scope
from fieldapp.casework.directory import NAME
from fieldapp.model import PersonId, Role
from fieldapp.operations import (
    accounts,
    cases,
    directory,
    handing_over,
    intake,
    people,
    rights,
    submissions,
    today,
)
from fieldapp.operations.rights import Given
from tests.fieldapp.operations.casework import agree, opened
from tests.fieldapp.operations.field import Field, carry
from tests.fieldapp.operations.test_coordinators import joined
from tests.fieldapp.operations.test_corrected_visits import correct, visit
from tests.fieldapp.operations.test_pack_forms import answer, begin, given, publish


@pytest.mark.parametrize("at", ["the same laptop", "the coordinator's"])
def test_a_visit_begun_before_a_withdrawal_is_not_finished_after_it(equipped: Field, at: str) -> None:
    publish(equipped, "visit")
    person = given(equipped)
    draft, session = begin(equipped, "form_b", person)
    answer(session, before__attempt_channel="home", before__attempt_result="not_reached")
    if at == "the same laptop":
        rights.withdraw(equipped.worker, person)
    else:
        rights.withdraw(equipped.coordinator, person)
        equipped.down()
    with pytest.raises(TalkEnded):
        submissions.close(equipped.worker, draft, session)
    assert [row.draft for row in today.look(equipped.worker).drafts] == [draft]  # whoever began it decides
    assert submissions.rows(equipped.worker) == ()


def test_who_agrees_anew_is_talked_to_again_and_the_draft_goes_on(equipped: Field) -> None:
    publish(equipped, "visit")
    person = given(equipped)
    draft, session = begin(equipped, "form_b", person)
    answer(session, before__attempt_channel="home", before__attempt_result="not_reached")
    rights.withdraw(equipped.coordinator, person)
    equipped.down()
    agree(equipped.coordinator, person, Scope.SERVICES)
    handing_over.assign(equipped.coordinator, person, [equipped.worker.member])
    equipped.down()
    submissions.close(equipped.worker, draft, session)
    assert len(submissions.rows(equipped.worker)) == 1


def test_a_case_that_went_to_somebody_else_is_finished_by_who_began_it(equipped: Field) -> None:
    """R-17: work of the one before is kept and sent, not dropped."""
    publish(equipped, "visit")
    person = given(equipped)
    draft, session = begin(equipped, "form_b", person)
    answer(session, before__attempt_channel="home", before__attempt_result="not_reached")
    handing_over.assign(equipped.coordinator, person, [])
    equipped.down()
    submissions.close(equipped.worker, draft, session)
    assert len(submissions.rows(equipped.worker)) == 1


def test_what_was_written_before_may_be_put_right_afterwards(equipped: Field) -> None:
    """R-12 does not end with consent."""
    publish(equipped, "visit")
    person = given(equipped)
    record = visit(equipped, person, "home", "not_reached")
    rights.withdraw(equipped.worker, person)
    correct(equipped, record, before__attempt_channel="phone")


def clinic(field: Field, kind: str = "health") -> str:
    directory.put(field.coordinator, lists.PROVIDER, {NAME: "Clinic", "type": kind})
    field.down()
    (entry,) = directory.entries(field.worker, lists.PROVIDER)
    return str(UUID(entry.case))


def refer(field: Field, person: PersonId, provider: str, consent: str = "yes") -> None:
    draft, session = begin(field, "form_j", person)
    answer(
        session, before__alone="yes", before__willing="yes", need__type_told="health", need__urgency="week"
    )
    if provider:
        answer(session, pass_on__provider_told=provider, pass_on__consent_ok=consent)
    submissions.close(field.worker, draft, session)


def test_a_referral_needs_an_agreement_that_services_are_told(equipped: Field) -> None:
    publish(equipped, "referral")
    provider, person = clinic(equipped), given(equipped)
    with pytest.raises(ChangeRefused, match="has not agreed that other services are told") as refused:
        refer(equipped, person, provider)
    assert refused.value.values["reason"] is sharing.NO_SHARE
    assert cases.look(equipped.worker, person)[0].of(lists.SERVICE) == ()
    refer(equipped, person, "")  # the need alone
    agree(equipped.worker, person, Scope.SERVICES, Scope.SHARE)
    refer(equipped, person, provider)
    told = [one.properties.get("status") for one in cases.look(equipped.worker, person)[0].of(lists.SERVICE)]
    assert sorted(str(one) for one in told) == ["proposed", "sent"]


def test_who_is_kept_from_hearing_is_not_referred_to(equipped: Field) -> None:
    publish(equipped, "referral")
    provider = clinic(equipped)
    person = opened(equipped, "Мадина")
    today_ = equipped.coordinator.now().date()
    said = Given(
        (Scope.SERVICES, Scope.SHARE), "self", "ru", "W-1", "signed", today_, withheld_from=("agencies",)
    )
    rights.consent(equipped.coordinator, person, said)
    handing_over.assign(equipped.coordinator, person, [equipped.worker.member])
    equipped.down()
    with pytest.raises(ChangeRefused, match="does not want those to be told"):
        refer(equipped, person, provider)
    assert len(today.look(equipped.worker).drafts) == 1


def test_the_sheet_says_who_agreed_how_with_whom_and_where(equipped: Field) -> None:
    """R-12: what is held is said, also of the agreement itself."""
    provider = clinic(equipped)
    directory.put(equipped.coordinator, lists.SITE, {NAME: "Centre A", "admin1": "North"})
    (site,) = directory.entries(equipped.coordinator, lists.SITE)
    person = opened(equipped, "Мадина")
    said = Given(
        (Scope.SERVICES, Scope.SHARE), "mother", "ru", "W-1", "thumb", equipped.clock().date(), assent="yes",
        witness="neighbour", agencies=(provider,),
    )  # fmt: skip
    rights.consent(equipped.coordinator, person, said)
    cases.change(equipped.coordinator, person, {"site": str(UUID(site.case))})
    lines = {line.plain for part in rights.held(equipped.coordinator, person) for line in part.lines}
    assert {
        "You agreed that this service is told: Clinic.",
        "Who agreed: Mother.",
        "The child was asked, and agreed.",
        "How it was said: Thumbprint on paper.",
        "Who was there as a witness: A neighbour.",
        "place where we meet: Centre A",
    } <= lines


def test_a_teacher_lets_the_case_go_once_the_school_is_not_to_know(equipped: Field) -> None:
    """Said after the teacher had it: what was told stays told, nothing more is."""
    teacher = joined(equipped, "Учитель", Role.TEACHER).desk
    person = opened(equipped, "Мадина")
    handing_over.assign(equipped.coordinator, person, [teacher.member])
    carry(equipped.coordinator, teacher)
    intake.apply_all(teacher)
    assert person in {one.person for one in people.search(teacher, "")}
    day = equipped.coordinator.now().date()
    said = Given((Scope.SERVICES,), "self", "ru", "W-1", "signed", day, withheld_from=("school",))
    rights.consent(equipped.coordinator, person, said)
    carry(equipped.coordinator, teacher)
    intake.apply_all(teacher)
    assert person not in {one.person for one in people.search(teacher, "")}
    accounts.close(teacher)
