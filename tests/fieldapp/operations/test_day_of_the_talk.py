"""What a form of the package reckons is reckoned from the day of its talk, however much later it is corrected."""

from __future__ import annotations

from datetime import timedelta

import pytest

from fieldapp.errors import NotFinished
from fieldapp.model import PersonId, RecordId
from fieldapp.operations import cases, drafts, people, submissions
from tests.fieldapp.operations.field import Field
from tests.fieldapp.operations.test_pack_forms import PACK, answer, begin, given, publish
from tests.forms.conversions import converted


def correct(field: Field, record: RecordId, **answers: str) -> None:
    draft = submissions.correct(field.worker, record, "").draft
    _, session = drafts.resume(field.worker, draft)
    answer(session, **answers)
    submissions.close(field.worker, draft, session, "typed wrongly")


def on(field: Field, days: int) -> str:
    """So many days from now, as a form has it."""
    return (field.clock().date() + timedelta(days=days)).isoformat()


def test_a_visit_is_corrected_after_the_agreed_day(equipped: Field) -> None:
    publish(equipped, "visit")
    person, agreed = given(equipped), on(equipped, 3)
    draft, session = begin(equipped, "form_b", person)
    answer(session, before__attempt_channel="home", before__attempt_result="reached")
    answer(session, before__alone="yes", before__willing="yes", onward__next_due=agreed)
    record = submissions.close(equipped.worker, draft, session).record
    equipped.clock.later(days=40)
    correct(equipped, record, before__attempt_channel="phone")
    found, _ = cases.look(equipped.worker, person)
    assert found.person is not None and found.person.properties["next_due"] == agreed


def test_a_day_before_the_visit_is_no_day_to_meet_next(equipped: Field) -> None:
    publish(equipped, "visit")
    draft, session = begin(equipped, "form_b", given(equipped))
    answer(session, before__attempt_channel="home", before__attempt_result="reached")
    answer(session, before__alone="yes", before__willing="yes", onward__next_due=on(equipped, -1))
    with pytest.raises(NotFinished):
        submissions.close(equipped.worker, draft, session)
    answer(session, before__attempt_on=on(equipped, -2))  # from paper, of the day before yesterday
    submissions.close(equipped.worker, draft, session)


def test_a_request_is_corrected_after_it_was_answered(equipped: Field) -> None:
    publish(equipped, "consent_change")
    draft, session = begin(equipped, "form_n", given(equipped))
    answer(session, before__alone="yes", before__who="adult", before__requests="access")
    answer(session, asks__answer_by=on(equipped, 10))
    record = submissions.close(equipped.worker, draft, session).record
    equipped.clock.later(days=40)
    correct(equipped, record, asks__access_given="yes")
    draft = submissions.correct(equipped.worker, record, "").draft
    _, session = drafts.resume(equipped.worker, draft)
    answer(session, asks__answer_by=on(equipped, 0))  # more than thirty days after the request
    with pytest.raises(NotFinished):
        submissions.close(equipped.worker, draft, session, "typed wrongly")


def test_a_plan_is_corrected_after_the_day_of_its_steps(equipped: Field) -> None:
    publish(equipped, "plan")
    draft, session = begin(equipped, "form_p", given(equipped))
    answer(session, before__alone="yes", before__willing="yes", about__review_on=on(equipped, 20))
    answer(session, **{"steps__step[1]__step_on": on(equipped, 5)})
    record = submissions.close(equipped.worker, draft, session).record
    equipped.clock.later(days=40)
    correct(equipped, record, about__voice="to read")


def test_no_form_of_the_package_wants_a_day_from_its_correction_on() -> None:
    for path in sorted(PACK.glob("*.md")):
        text = converted(path).xml.decode()
        assert "&gt;= today()" not in text, path.name


def test_how_old_somebody_about_was_is_of_the_day_of_the_talk(equipped: Field) -> None:
    publish(equipped, "welcome")
    draft, session = begin(equipped, "form_w")
    answer(
        session, before__alone="yes", before__talk_language="ru", before__who="adult", before__consent="yes"
    )
    answer(session, about__given_name="Сауле", about__birth_known="age", about__age_told="20")
    answer(session, about__adult_roles="woman", needs__urgent_needs="health")
    answer(session, **{"needs__need[1]__urgency": "week"})
    record = submissions.close(equipped.worker, draft, session).record
    (person,) = (one.person for one in people.search(equipped.worker, "Сауле", 5))
    year, soon = equipped.clock().year, on(equipped, 1)
    assert _reckoned(equipped, person) == (str(year - 20), on(equipped, 7))
    equipped.clock.later(days=370)
    correct(equipped, record, about__age_told="21", **{"needs__need[1]__urgency": "same_day"})
    assert _reckoned(equipped, person) == (str(year - 21), soon)


def _reckoned(field: Field, person: PersonId) -> tuple[str, str]:
    found, _ = cases.look(field.worker, person)
    (service,) = found.of("service")
    assert found.person is not None
    return found.person.properties["birth_year"], service.properties["next_check_on"]
