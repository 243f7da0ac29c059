"""The time that is left is told only where it can be known."""

from __future__ import annotations

import pytest

from fieldapp.casework.pace import left_s


@pytest.mark.parametrize(
    ("moved", "of", "seconds", "left"),
    [
        (50, 100, 10.0, 10.0),
        (25, 100, 10.0, 30.0),
        (100, 100, 10.0, 0.0),
        (50, 100, 1.0, None),
        (0, 100, 60.0, None),
        (5, 0, 60.0, None),
    ],
)
def test_the_time_left(moved: int, of: int, seconds: float, left: float | None) -> None:
    assert left_s(moved, of, seconds) == left
