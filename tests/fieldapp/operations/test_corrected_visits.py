"""A visit is corrected: what it tells of the try to reach somebody is replaced, at both laptops (R-26)."""

from __future__ import annotations

from datetime import timedelta

from fieldapp.casework import reach
from fieldapp.casework.reach import Ending, Status
from fieldapp.model import PersonId, RecordId
from fieldapp.operations import cases, drafts, following, submissions
from fieldapp.operations.desk import Desk
from tests.fieldapp.operations.field import Field
from tests.fieldapp.operations.test_pack_forms import answer, begin, given, publish


def visit(field: Field, person: PersonId, channel: str, result: str) -> RecordId:
    draft, session = begin(field, "form_b", person)
    answer(session, before__attempt_channel=channel, before__attempt_result=result)
    if result == "reached":
        answer(session, before__alone="no")  # and talked another time
    return submissions.close(field.worker, draft, session).record


def correct(field: Field, record: RecordId, **answers: str) -> None:
    draft = submissions.correct(field.worker, record, "").draft
    _, session = drafts.resume(field.worker, draft)
    answer(session, **answers)
    submissions.close(field.worker, draft, session, "typed wrongly")


def tried(desk: Desk, person: PersonId) -> list[tuple[str, str]]:
    return [(one.channel, one.result) for one in reach.attempts(cases.look(desk, person)[0])]


def test_two_tries_and_a_correction_are_no_lost_contact(equipped: Field) -> None:
    publish(equipped, "visit")
    person = given(equipped)
    visit(equipped, person, "home", "not_reached")
    equipped.clock.later(days=2)
    record = visit(equipped, person, "home", "not_reached")
    correct(equipped, record, before__attempt_channel="phone")
    wanted = [("home", "not_reached"), ("phone", "not_reached")]
    assert tried(equipped.worker, person) == wanted
    equipped.up()
    equipped.down()
    for desk in (equipped.worker, equipped.coordinator):
        assert tried(desk, person) == wanted
        assert following.standing(desk, person).status is Status.OPEN
    correct(equipped, record, before__attempt_channel="school")  # of what the sheet told by now
    assert tried(equipped.worker, person) == [("home", "not_reached"), ("school", "not_reached")]


def test_who_was_not_reached_after_all_was_not_reached(equipped: Field) -> None:
    publish(equipped, "visit")
    person = given(equipped)
    record = visit(equipped, person, "home", "reached")
    correct(equipped, record, before__attempt_result="not_reached")
    equipped.up()
    for desk in (equipped.worker, equipped.coordinator):
        assert tried(desk, person) == [("home", "not_reached")]


def test_a_mistaken_visit_after_the_end_leaves_the_case_closed_once_it_is_corrected(equipped: Field) -> None:
    """As the sentence says that its worker reads."""
    publish(equipped, "visit")
    person = given(equipped)
    draft, session = begin(equipped, "form_b", person)
    answer(session, before__attempt_channel="home", before__attempt_result="reached", before__alone="no")
    following.close(equipped.coordinator, person, Ending.GOALS_MET)
    equipped.clock.at += timedelta(days=1)
    record = submissions.close(equipped.worker, draft, session).record
    equipped.up()
    assert following.standing(equipped.coordinator, person).reached_after_closing
    correct(equipped, record, before__attempt_result="not_reached")
    equipped.up()
    assert following.standing(equipped.coordinator, person).status is Status.CLOSED


def test_a_visit_from_before_the_end_opens_nothing_when_its_channel_is_corrected(equipped: Field) -> None:
    """What opens a case again is that somebody was reached of whom the closing did not know."""
    publish(equipped, "visit")
    person = given(equipped)
    reached = visit(equipped, person, "home", "reached")
    missed = visit(equipped, person, "phone", "not_reached")
    equipped.up()
    equipped.clock.later(days=5)
    following.close(equipped.coordinator, person, Ending.GOALS_MET)
    equipped.down()
    correct(equipped, reached, before__attempt_channel="phone")
    equipped.up()
    for desk in (equipped.worker, equipped.coordinator):
        assert following.standing(desk, person).status is Status.CLOSED
    correct(equipped, missed, before__attempt_result="reached", before__alone="no")  # was met after all
    equipped.up()
    for desk in (equipped.worker, equipped.coordinator):
        assert following.standing(desk, person).reached_after_closing
