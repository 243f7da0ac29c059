"""The same form begun twice for the same person in the same wave."""

from __future__ import annotations

from fieldapp.operations import drafts, twice
from tests.fieldapp.operations.field import FORM, Field


def begun(field: Field) -> twice.Already | None:
    draft = drafts.begin(field.worker, FORM, field.people[0].person, "").draft
    return twice.already(field.worker, draft)


def test_a_first_talk_says_nothing(equipped: Field) -> None:
    assert begun(equipped) is None


def test_an_open_draft_of_the_same_form_and_person_is_told(equipped: Field) -> None:
    draft, _ = equipped.interview(name="Мадина")
    found = begun(equipped)
    assert found is not None
    assert found.draft is not None
    assert found.draft.draft == draft


def test_a_record_of_these_weeks_is_told_and_an_older_one_is_not(equipped: Field) -> None:
    equipped.finish()
    equipped.clock.later(days=10)
    found = begun(equipped)
    assert found is not None
    assert found.finished_at is not None
    assert (equipped.clock.at - found.finished_at).days == 10
    drafts.discard(equipped.worker, drafts.rows(equipped.worker)[0].draft)
    equipped.clock.later(days=10)
    assert begun(equipped) is None


def test_a_correction_and_a_talk_about_nobody_are_never_the_second_one(equipped: Field) -> None:
    closed = equipped.finish()
    from fieldapp.operations import submissions

    correction = submissions.correct(equipped.worker, closed.record, "").draft
    assert twice.already(equipped.worker, correction) is None
    nobody = drafts.begin(equipped.worker, FORM, None, "").draft
    assert twice.already(equipped.worker, nobody) is None
