"""Whoever opened the safety pathway stays in front until a coordinator has looked, whatever is changed later."""

from __future__ import annotations

from fieldapp.operations import drafts, reviews, safety, submissions, today
from tests.fieldapp.operations.field import Field, answer


def told_nobody(field: Field) -> list[str]:
    return [one.record for one in today.look(field.worker).nobody_told]


def test_an_answer_taken_back_does_not_take_back_the_pathway(equipped: Field) -> None:
    draft, session = equipped.interview(name="Мадина", afraid="yes")
    safety.note(equipped.worker, draft, opened=True, contacted=False)
    answer(equipped.worker, draft, session, afraid="")
    closed = submissions.close(equipped.worker, draft, session)
    assert closed.urgent
    assert told_nobody(equipped) == [closed.record]
    equipped.finish(equipped.people[0])
    equipped.up()
    first = reviews.queue(equipped.coordinator)[0]
    assert (first.record, first.urgent) == (closed.record, True)


def test_a_correction_does_not_take_back_what_nobody_has_seen(equipped: Field) -> None:
    draft, session = equipped.interview(name="Мадина", afraid="yes")
    closed = submissions.close(equipped.worker, draft, session)
    equipped.correct(closed.record, afraid="")
    assert told_nobody(equipped) == [closed.record]
    assert submissions.rows(equipped.worker)[0].urgent
    equipped.up()
    assert [row.urgent for row in reviews.queue(equipped.coordinator)] == [True]
    reviews.open(equipped.coordinator, closed.record)
    equipped.down()
    assert told_nobody(equipped) == []
    assert [row.urgent for row in reviews.queue(equipped.coordinator)] == [False]
    assert not submissions.rows(equipped.worker)[0].urgent
    assert drafts.rows(equipped.worker) == ()
