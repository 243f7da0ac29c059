"""Consent that was given on paper and typed days later: what is reckoned from it is of the day of the talk."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from fieldapp.casework import consent, waves
from fieldapp.casework.waves import What
from fieldapp.errors import NotFinished
from fieldapp.model import PersonId, RecordId
from fieldapp.operations import cases, following, people, submissions
from forms import Session
from tests.fieldapp.operations.field import Field
from tests.fieldapp.operations.test_day_of_the_talk import correct, on
from tests.fieldapp.operations.test_pack_forms import answer, begin, given, publish


@pytest.fixture
def field(equipped: Field) -> Field:
    publish(equipped, "welcome", "consent_change")
    return equipped


def welcome(field: Field, *, talked_on: str = "") -> Session:
    draft, session = begin(field, "form_w")
    answer(
        session, before__alone="yes", before__talk_language="ru", before__who="adult", before__consent="yes"
    )
    if talked_on:
        answer(session, before__talked_on=talked_on)
    answer(session, agreement__ok_contact="yes", agreement__consent_how="signed", about__given_name="Сауле")
    answer(session, about__birth_known="age", about__age_told="30", needs__urgent_needs="health")
    answer(session, **{"needs__need[1]__urgency": "week"})
    submissions.close(field.worker, draft, session)
    return session


def whose(field: Field) -> PersonId:
    (person,) = (one.person for one in people.search(field.worker, "Сауле", 5))
    return person


def days(field: Field) -> dict[str, str]:
    """What is reckoned from the talk, of the person and of the need that they spoke of."""
    found, agreed = cases.look(field.worker, whose(field))
    assert found.person is not None
    (service,) = found.of("service")
    told = found.person.properties
    return {
        "said": consent.day_of(agreed.statements[-1]).isoformat(),
        "began": told["started_on"],
        "review": agreed.statements[-1].review_on,
        "born": told["birth_year"],
        "need": service.properties["referred_on"],
        "check": service.properties["next_check_on"],
    }


def of_the_talk(day: date) -> dict[str, str]:
    return {
        "said": day.isoformat(),
        "began": day.isoformat(),
        "review": (day + timedelta(days=365)).isoformat(),
        "born": str(day.year - 30),
        "need": day.isoformat(),
        "check": (day + timedelta(days=7)).isoformat(),
    }


@pytest.mark.parametrize("before", [0, 40, 400])
def test_a_welcome_begins_support_on_the_day_of_the_talk(field: Field, before: int) -> None:
    day = field.clock().date() - timedelta(days=before)
    welcome(field, talked_on=day.isoformat() if before else "")
    assert days(field) == of_the_talk(day)
    waiting = [one.due for one in following.due(field.worker) if one.what is What.WAVE]
    assert waiting[0] in {waves.day_of(day, one) for one in waves.WAVES}


def test_a_day_that_has_not_come_is_no_talk(field: Field) -> None:
    with pytest.raises(NotFinished):
        welcome(field, talked_on=on(field, 1))


def test_a_corrected_day_moves_what_was_reckoned_from_it(field: Field) -> None:
    welcome(field)
    (row,) = submissions.rows(field.worker)
    day = field.clock().date() - timedelta(days=12)
    field.clock.later(days=5)
    correct(field, row.record, before__talked_on=day.isoformat())
    assert days(field) == of_the_talk(day)


def asked(field: Field, person: PersonId, requests: str, talked_on: str = "", **more: str) -> RecordId:
    draft, session = begin(field, "form_n", person)
    answer(
        session,
        before__alone="yes",
        before__who="adult",
        before__talk_language="ru",
        before__requests=requests,
    )
    if talked_on:
        answer(session, before__talked_on=talked_on)
    answer(session, **more)
    return submissions.close(field.worker, draft, session).record


def test_consent_that_was_changed_or_taken_back_on_paper_is_of_its_own_day(field: Field) -> None:
    person = given(field)
    field.clock.later(days=30)
    changed, taken_back = (field.clock().date() - timedelta(days=days) for days in (20, 9))
    asked(field, person, "change", changed.isoformat(), consent__ok_services="yes")
    _, agreed = cases.look(field.worker, person)
    assert consent.day_of(agreed.statements[-1]) == changed
    assert agreed.review_on == changed + timedelta(days=365)
    asked(field, person, "withdraw", taken_back.isoformat())
    found, agreed = cases.look(field.worker, person)
    assert agreed.stopped
    assert consent.refused_on(found) == taken_back


def test_a_request_is_answered_within_thirty_days_of_the_day_it_was_made(field: Field) -> None:
    person = given(field)
    with pytest.raises(NotFinished):
        asked(field, person, "complaint", on(field, -10), asks__answer_by=on(field, 21))
    asked(field, person, "complaint", on(field, -10), asks__answer_by=on(field, 20))
