"""What a correction may not do quietly: lose a withdrawn consent, or reopen what was accepted."""

from __future__ import annotations

import pytest

from fieldapp.errors import AcceptedMeanwhile, ConsentWithdrawn
from fieldapp.model import Verdict
from fieldapp.operations import drafts, reviews, submissions, tallies
from tests.fieldapp.operations.field import Field, answer


def test_consent_taken_back_in_a_correction_reaches_the_coordinator(equipped: Field) -> None:
    closed = equipped.finish()
    equipped.up()
    draft = submissions.correct(equipped.worker, closed.record, "").draft
    _, session = drafts.resume(equipped.worker, draft)
    answer(equipped.worker, draft, session, age="99", consent="no")
    with pytest.raises(ConsentWithdrawn):
        submissions.close(equipped.worker, draft, session)
    drafts.decline(equipped.worker, draft)
    assert tallies.of_month(equipped.worker) == {}
    assert drafts.rows(equipped.worker) == ()
    assert submissions.rows(equipped.worker)[0].withdrawn
    equipped.finish()
    equipped.up()
    first = reviews.queue(equipped.coordinator)[0]
    assert (first.record, first.withdrawn, first.verdict) == (closed.record, True, Verdict.OPEN)
    view = reviews.open(equipped.coordinator, closed.record)
    assert view.reason == "The person took back their consent to this record."
    assert view.authorship is not None and view.authorship.chain_complete
    assert "99" not in {row.text for row in view.answers}  # no answer of the talk that was refused


def test_a_correction_says_nothing_of_consent_by_itself(equipped: Field) -> None:
    closed = equipped.finish()
    equipped.correct(closed.record, age="13")
    assert not submissions.rows(equipped.worker)[0].withdrawn


def test_a_record_that_was_accepted_meanwhile_is_not_reopened(equipped: Field) -> None:
    closed = equipped.finish()
    equipped.up()
    draft = submissions.correct(equipped.worker, closed.record, "").draft
    _, session = drafts.resume(equipped.worker, draft)
    answer(equipped.worker, draft, session, age="13")
    reviews.accept(equipped.coordinator, closed.record)
    equipped.down()
    with pytest.raises(AcceptedMeanwhile):
        submissions.close(equipped.worker, draft, session)
    assert submissions.rows(equipped.worker)[0].verdict is Verdict.ACCEPTED
    reviews.send_back(equipped.coordinator, closed.record, {"": "Please finish it."})
    equipped.down()
    submissions.close(equipped.worker, draft, session)
    assert submissions.rows(equipped.worker)[0].verdict is Verdict.CORRECTED


def test_a_correction_that_crosses_an_acceptance_is_shown_as_such(equipped: Field) -> None:
    closed = equipped.finish()
    equipped.up()
    equipped.correct(closed.record, age="13")
    reviews.accept(equipped.coordinator, closed.record)
    equipped.up()
    row = reviews.queue(equipped.coordinator)[0]
    assert (row.verdict, row.changed_answers) == (Verdict.CORRECTED, 1)
    equipped.down()
    assert submissions.rows(equipped.worker)[0].verdict is Verdict.CORRECTED
