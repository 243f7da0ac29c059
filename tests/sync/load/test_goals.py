"""What the long runs call good enough."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.bench.failover import Report
from tests.bench.sync import line_goals
from tests.sync.load.laptops import Step

GOOD = Step("first sync", 10.0, 9.0, failed_rounds=4, stalls=1, resets=4, bytes=11_000, whole_bytes=4_600)


def missed(step: Step) -> list[str]:
    return [goal.what.rpartition(": ")[2] for goal in line_goals([step]) if not goal.met]


def test_a_bad_line_may_cost_what_it_takes_itself() -> None:
    assert missed(GOOD) == []
    assert missed(replace(GOOD, failed_rounds=0, resets=0, bytes=4_610)) == []


@pytest.mark.parametrize(
    ("step", "goal"),
    [
        (replace(GOOD, seconds=19.0), "the line's share of the time"),
        (replace(GOOD, failed_rounds=5), "resets, and one, for each round"),
        (replace(GOOD, bytes=5 * 4_600 + 2_000), "bytes allowed for each carried"),
    ],
)
def test_what_the_program_wastes_beyond_it_is_missed(step: Step, goal: str) -> None:
    assert missed(step) == [goal]


@pytest.mark.parametrize(
    ("receipts", "batches", "enough"),
    [(1000, 2000, True), (999, 2000, False), (60, 60, True), (59, 60, False)],
)
def test_a_fail_over_of_a_few_receipts_proves_nothing(receipts: int, batches: int, enough: bool) -> None:
    assert Report(receipts=receipts).enough(batches) is enough
