"""When to meet next, on real laptops: due at both on its day, and over when it took place or the case ended."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from fieldapp.casework.reach import Ending
from fieldapp.casework.waves import Group, What
from fieldapp.model import PersonId
from fieldapp.operations import cases, follow_up, following, submissions
from fieldapp.operations.desk import Desk
from tests.fieldapp.operations.field import Field
from tests.fieldapp.operations.test_pack_forms import answer, begin, given, publish

TALK = {"before__alone": "yes", "before__willing": "yes"}


@pytest.fixture
def field(equipped: Field) -> Field:
    publish(equipped, "visit", "how_are_you")
    return equipped


def met(desk: Desk, person: PersonId) -> list[date]:
    return [one.due for one in following.due(desk) if one.person == person and one.what is What.MEETING]


def visit(field: Field, person: PersonId, result: str = "reached", next_due: str = "") -> None:
    draft, session = begin(field, "form_b", person)
    answer(session, before__attempt_channel="home", before__attempt_result=result)
    if result == "reached":
        answer(session, **TALK)
    if next_due:
        answer(session, onward__next_due=next_due)
    submissions.close(field.worker, draft, session)


def agreed(field: Field, in_days: int = 6) -> tuple[PersonId, date]:
    """A visit ends with a day for the next one."""
    person = given(field)
    on = field.clock.at.date() + timedelta(days=in_days)
    visit(field, person, next_due=on.isoformat())
    field.up()
    field.down()
    return person, on


def test_the_day_that_was_agreed_on_a_visit_is_due_at_both_until_they_met(field: Field) -> None:
    person, on = agreed(field)
    for desk in (field.worker, field.coordinator):
        assert met(desk, person) == [on]
    field.clock.later(days=7)
    late = follow_up.page(field.worker, Group.OVERDUE).rows
    assert [one.due.what for one in late if one.participant.person == person] == [What.MEETING]
    visit(field, person, "not_reached")
    assert met(field.worker, person) == [on]
    visit(field, person)
    field.up()
    for desk in (field.worker, field.coordinator):
        assert met(desk, person) == []


def test_a_talk_by_another_form_that_asks_for_the_next_day_was_the_meeting(field: Field) -> None:
    """How are you writes no attempt: without a next day nothing would ever end the one before it."""
    person, _ = agreed(field)
    assert talk_how_are_you(field, person) == 1  # before the day: it still stands
    field.clock.later(days=8)
    assert talk_how_are_you(field, person) == 0
    field.up()
    assert met(field.coordinator, person) == []


def test_a_day_that_somebody_else_agreed_on_meanwhile_stands_and_nobody_has_to_settle_anything(
    field: Field,
) -> None:
    """The worker had not heard of it when the meeting of before took place."""
    person, _ = agreed(field)
    field.clock.later(days=8)
    later = field.clock.at.date() + timedelta(days=30)
    cases.change(field.coordinator, person, {"next_due": later.isoformat()})
    assert talk_how_are_you(field, person) == 0
    field.up()
    assert met(field.coordinator, person) == [later]
    assert cases.look(field.coordinator, person)[0].conflicts == ()
    field.down()
    assert met(field.worker, person) == [later]


def talk_how_are_you(field: Field, person: PersonId) -> int:
    draft, session = begin(field, "form_e", person)
    answer(session, before__alone="yes", before__who="adult", before__consent="yes")
    submissions.close(field.worker, draft, session)
    return len(met(field.worker, person))


def test_a_case_that_goes_on_after_its_end_has_no_meeting_of_before(field: Field) -> None:
    person, _ = agreed(field)
    following.close(field.coordinator, person, Ending.GOALS_MET)
    assert met(field.coordinator, person) == []
    field.clock.later(days=30)
    following.reopen(field.coordinator, person)
    field.down()
    for desk in (field.worker, field.coordinator):
        assert met(desk, person) == []


def test_a_proposed_end_that_is_not_taken_leaves_the_meeting(field: Field) -> None:
    person, on = agreed(field)
    following.close(field.worker, person, Ending.GOALS_MET)
    field.up()
    assert met(field.coordinator, person) == [on]


def test_a_plan_that_is_done_is_due_nowhere(field: Field) -> None:
    person = given(field)
    plan = {"person_id": person, "goals": "school", "start_on": "2026-11-02", "review_on": "2026-11-12"}
    made = cases.change(field.worker, person, plan, of="plan", entity="7" * 32, creates=True)
    assert made.case == person
    (due,) = (one for one in following.due(field.worker) if one.what is What.PLAN)
    assert due.entity is not None
    following.plan_done(field.worker, person, due.entity)
    field.up()
    for desk in (field.worker, field.coordinator):
        assert What.PLAN not in {one.what for one in following.due(desk)}
