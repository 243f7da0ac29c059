"""What is newer was published later, whatever any clock says."""

from __future__ import annotations

import pytest

from fieldapp.errors import AlreadyWithdrawn
from fieldapp.operations import library
from fieldapp.operations.desk import Desk
from tests.fieldapp.operations.field import FORM, Field


def newest(desk: Desk) -> list[tuple[str, bool]]:
    return [(row.version, row.withdrawn) for row in library.rows(desk) if row.form == FORM]


@pytest.mark.parametrize("days", [0, -3, -20000])
def test_a_clock_that_is_behind_keeps_no_version_back(equipped: Field, days: int) -> None:
    equipped.clock.later(days=days)
    for version in ("9", "10"):  # in one second, too
        equipped.publish(version)
    equipped.down()
    assert newest(equipped.coordinator) == newest(equipped.worker) == [("10", False)]


def test_a_clock_that_is_behind_withdraws_and_publishes_again(equipped: Field) -> None:
    equipped.clock.later(days=-3)
    library.withdraw(equipped.coordinator, FORM)
    equipped.down()
    assert newest(equipped.coordinator) == newest(equipped.worker) == [("1", True)]
    with pytest.raises(AlreadyWithdrawn):
        library.withdraw(equipped.coordinator, FORM)
    equipped.clock.later(days=-3)
    equipped.publish("2")  # the rolling batch repeats the word of the withdrawal
    for _ in range(2):
        equipped.down()
        assert newest(equipped.coordinator) == newest(equipped.worker) == [("2", False)]
