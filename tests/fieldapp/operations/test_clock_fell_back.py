"""A clock that fell back by decades (an empty battery) stops nobody's work, and is told."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from fieldapp.casework.consent import Scope
from fieldapp.model import Notice
from fieldapp.operations import caseload, cases, clocks, reviews, today
from fieldapp.operations.desk import Desk
from tests.fieldapp.operations.casework import opened
from tests.fieldapp.operations.field import Field

FELL_BACK = datetime(
    1970, 1, 1, 0, 5, tzinfo=timezone(timedelta(hours=6))
)  # before the first second of messages


def clock_notice(desk: Desk) -> list[Notice]:
    return [one for one in today.look(desk).notices if one.message_id == "notice.clock"]


def test_what_is_finished_by_a_clock_of_1970_is_sealed_and_merged(equipped: Field) -> None:
    equipped.clock.at = FELL_BACK
    closed = equipped.finish()
    equipped.clock.at = datetime(2026, 11, 21, 9, tzinfo=UTC)
    assert equipped.up().quarantined == 0
    assert [row.record for row in reviews.queue(equipped.coordinator)] == [closed.record]


def test_by_a_clock_of_1970_people_are_as_old_as_they_are(equipped: Field) -> None:
    """Nobody is born in the future, and an adult agrees alone."""
    equipped.clock.at = FELL_BACK
    person = opened(equipped)  # born in 1990
    assert cases.look(equipped.coordinator, person)[1].may(Scope.SERVICES)
    assert caseload.add(equipped.coordinator, "Юсуф", 2015).birth_year == 2015


@pytest.mark.parametrize("told", [False, True])
def test_a_clock_that_fell_back_is_told_until_it_is_right(equipped: Field, told: bool) -> None:
    right = equipped.clock.at
    assert clock_notice(equipped.worker) == []
    if told:  # a server told the time, and the clock fell back by some days alone
        with equipped.worker.vault.write() as tx:
            clocks.heard(tx, int(right.timestamp()))
        equipped.clock.at = right - timedelta(days=3)
    else:
        equipped.clock.at = FELL_BACK
    (notice,) = clock_notice(equipped.worker)
    assert notice.values["day"] == equipped.clock.at.date().isoformat()
    equipped.clock.at = right
    assert clock_notice(equipped.worker) == []
