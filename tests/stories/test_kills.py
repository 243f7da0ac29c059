"""The program is killed while somebody types, finishes, seals and sends: at most the last second is lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bench import kills
from tests.stories.kill_report import summary

KILLS, SEED = 8, 3  # aims at each kind at least once (`kills.PLAN`); `./dev bench kills` does fifty


@pytest.mark.slow
def test_eight_kills_lose_nothing_that_was_done_a_second_before(tmp_path: Path) -> None:
    report = kills.run(tmp_path, KILLS, SEED)
    print(summary(report))
    assert {kill.aim for kill in report.kills} == {"typing", "finish", "sealing", "round"}
    assert len(report.kills) == KILLS
    assert report.acts > 30  # a slow machine and a slow hand
    assert report.finished >= 4
    assert report.ok, summary(report)
