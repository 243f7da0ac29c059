"""R-27 with real records: what a coordinator's program says of their wholeness, their days and their time."""

from __future__ import annotations

import pytest

from fieldapp.casework.quality import Odd
from fieldapp.errors import NotAllowed
from fieldapp.operations import quality, submissions
from tests.fieldapp.operations.field import Field


def test_a_coordinator_sees_how_whole_timely_and_plausible_records_are(equipped: Field) -> None:
    first = equipped.finish(afraid="no", loud="no")  # typed in by a program: five answers in no time
    equipped.clock.later(hours=1)
    draft = equipped.interview(name="Мадина", age="12")
    equipped.clock.later(minutes=9)
    second = submissions.close(equipped.worker, *draft)
    equipped.clock.later(days=9)
    equipped.up()
    looked = quality.look(equipped.coordinator)
    (form,) = looked.found.forms
    assert (form.title, form.records, form.asked, form.answered) == ("Form A", 2, 10, 8)
    assert form.days == (9, 9)
    assert [(one.record, one.odd) for one in looked.found.ask] == [
        (second.record, Odd.AGAIN),
        (first.record, Odd.QUICK),
    ]
    assert {row.participant for row in looked.rows.values()} == set(equipped.people)
    with pytest.raises(NotAllowed):
        quality.look(equipped.worker)


def test_what_is_older_than_three_months_was_looked_at_before(equipped: Field) -> None:
    equipped.finish()
    equipped.up()
    assert quality.look(equipped.coordinator).found.forms
    equipped.clock.later(days=quality.DAYS + 1)
    assert quality.look(equipped.coordinator).found.forms == ()
