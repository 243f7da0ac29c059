"""The counting itself: a program that loses, invents or repeats must not pass `./dev bench kills`."""

from __future__ import annotations

import math

import pytest

from tests.stories.kill_report import Kill, Report
from tests.stories.typist import Interview, Wrong

FIELDS = dict.fromkeys(Interview("").steps, "")


@pytest.fixture
def interview() -> Interview:
    typed = Interview("a", begun_at=1.0)
    typed.steps["text1"] += [(2.0, "x"), (3.0, "xy"), (math.inf, "xyz")]
    return typed


def test_what_is_gone_is_weighed_by_when_it_was_done(interview: Interview) -> None:
    assert interview.lost(FIELDS | {"text1": "xyz"}, killed_at=4.0) == []
    assert interview.lost(FIELDS | {"text1": "xy"}, killed_at=4.0) == []
    assert interview.lost(FIELDS | {"text1": "x"}, killed_at=4.0) == [3.0]
    assert interview.lost(FIELDS, killed_at=4.0) == [2.0, 3.0]
    assert interview.lost_whole(killed_at=4.0) == [1.0, 2.0, 3.0]


def test_what_nobody_typed_is_wrong(interview: Interview) -> None:
    with pytest.raises(Wrong, match="nobody typed"):
        interview.lost(FIELDS | {"text1": "zz"}, killed_at=4.0)


@pytest.mark.parametrize(
    "fault", ["missing", "differing", "duplicates", "twice", "quarantined", "not_received"]
)
def test_any_fault_falls_short(fault: str) -> None:
    assert Report(1).ok
    assert not Report(1, **{fault: 1}).ok


def test_more_than_a_second_falls_short() -> None:
    assert Report(1, kills=[Kill("typing", loss_ms=1000.0)]).ok
    assert not Report(1, kills=[Kill("typing", loss_ms=1000.1)]).ok
    assert not Report(1, wrong=["a draft came back"]).ok
    assert not Report(1, finished=2, at_coordinator=3).ok
