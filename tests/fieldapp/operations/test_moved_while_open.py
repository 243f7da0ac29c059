"""A clock that is set back, or another zone, while an interview is open: the day of the talk is not silently another
one. Whoever finishes is told, nothing is half-kept, and by a right clock the same interview is finished."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from fieldapp.errors import NotFinished
from fieldapp.model import Action, DraftId, RecordId
from fieldapp.operations import cases, drafts, submissions
from fieldapp.operations.desk import Desk
from tests.fieldapp.operations.field import Field
from tests.fieldapp.operations.test_pack_forms import begin, given, publish

DAY = "/data/before/attempt_on"


TOLD = {"attempt_channel": "home", "attempt_result": "reached", "alone": "yes", "willing": "yes"}


def opened(field: Field) -> tuple[DraftId, str]:
    """A visit that was begun and left, and the day that it stands on."""
    publish(field, "visit")
    draft, session = begin(field, "form_b", given(field))
    for name, text in TOLD.items():
        act = Action("answer", f"/data/before/{name}", text, field.worker.now())
        session.apply(act.kind, act.ref, act.value)
        drafts.save(field.worker, draft, [act], act.ref, *session.progress())
    return draft, session.question(DAY).text


def nothing_kept(desk: Desk, draft: DraftId) -> bool:
    return not submissions.rows(desk) and [one.draft for one in drafts.rows(desk)] == [draft]


def test_a_clock_that_is_set_back_while_a_visit_is_open_is_told_and_nothing_kept(equipped: Field) -> None:
    desk = equipped.worker
    draft, day = opened(equipped)
    equipped.clock.later(days=-2)
    _, again = drafts.resume(desk, draft)
    assert again.question(DAY).text == day  # as it was told
    with pytest.raises(NotFinished):
        submissions.close(desk, draft, again)
    assert "not come yet" in again.question(DAY).problem
    assert nothing_kept(desk, draft)
    equipped.clock.later(days=2)
    record = submissions.close(desk, draft, again).record
    assert [one.record for one in submissions.rows(desk)] == [record]
    assert _last_contact(desk, record) == day


@pytest.fixture
def almaty(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "XXX-5")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="Windows has no zone of a process")
@pytest.mark.usefixtures("almaty")
def test_another_zone_while_a_visit_is_open_leaves_the_day_of_the_talk(
    equipped: Field, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Begun after midnight, finished where that day has not begun: the day that the worker saw stays."""
    desk = equipped.worker
    equipped.clock.at = equipped.clock.at.replace(hour=20, minute=0)  # 01:00 of the next day in Almaty
    draft, day = opened(equipped)
    assert day > equipped.clock.at.date().isoformat()
    monkeypatch.setenv("TZ", "XXX0")
    time.tzset()
    _, again = drafts.resume(desk, draft)
    assert again.question(DAY).text == day
    with pytest.raises(NotFinished):
        submissions.close(desk, draft, again)
    assert nothing_kept(desk, draft)
    equipped.clock.later(hours=4)
    record = submissions.close(desk, draft, again).record
    assert _last_contact(desk, record) == day


def _last_contact(desk: Desk, record: RecordId) -> str:
    person = next(one.participant for one in submissions.rows(desk) if one.record == record)
    assert person is not None
    found, _ = cases.look(desk, person.person)
    assert found.person is not None
    return found.person.properties["last_contact"]
