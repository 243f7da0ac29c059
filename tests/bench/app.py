"""How fast the program's face is: process CPU on this machine against what was promised (JSON; exit 1).

`./dev bench app [part of a row's name]`. Each row runs in a process of its own, so that none inherits another's
caches or memory; times are CPU milliseconds of that process, offscreen, with painting.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LONGEST_S = 3_600  # a row on a machine that ten others use; memory alone waits a minute by the clock


@dataclass(frozen=True, slots=True)
class Goal:
    """One figure that a part prints, and the most that it may be; no goal: it is told only."""

    part: str
    figure: str
    most: float | None
    unit: str = "ms"


GOALS = (
    Goal("window", "times_bare", 2.5, "times"),
    Goal("window", "bare_ms", None),
    Goal("window", "shown_ms", None),
    Goal("window", "next_2_s_ms", None),
    Goal("window", "forbidden_modules", 0, "modules"),
    Goal("form_1000", "first_paint_ms", 100),
    Goal("toggle_50", "p99_ms", 16),
    Goal("key_100", "p99_ms", 2),
    Goal("key_3000", "p99_ms", 2),
    Goal("scroll", "p99_ms", 16),
    Goal("people_5000", "search_p99_ms", 5),
    Goal("people_5000", "list_scroll_p99_ms", 16),
    Goal("people_5000", "person_page_p99_ms", 50),
    Goal("people_5000", "due_page_p99_ms", None),
    Goal("people_100000", "search_p99_ms", 5),
    Goal("people_100000", "list_scroll_p99_ms", 16),
    Goal("people_100000", "person_page_p99_ms", 50),
    Goal("people_100000", "list_shown_p99_ms", None),
    Goal("people_100000", "due_page_p99_ms", None),
    Goal("people_100000", "today_ms", None),
    Goal("people_100000", "search_first_ms", None),
    Goal("people_100000", "index_mb", None, "MB"),
    Goal("places", "worst_ms", 50),
    Goal("memory", "minute_after_unlocking_mb", 190, "MB"),
    Goal("memory", "peak_mb", 320, "MB"),
    Goal("memory", "more_for_1000_questions_mb", 25, "MB"),
    Goal("growth", "over_1000_interviews_mb", 2, "MB"),
)


def measure(part: str) -> dict[str, float]:
    """The figures that a part prints as its last line."""
    words = [sys.executable, "-m", "tests.fieldapp.ui.speed", part]
    env = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
    done = subprocess.run(
        words, cwd=ROOT, env=env, capture_output=True, text=True, timeout=LONGEST_S, check=False
    )
    if done.returncode:
        raise SystemExit(f"{part} did not finish:\n{done.stderr[-2000:]}")
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def main(wanted: list[str]) -> int:
    goals = [goal for goal in GOALS if not wanted or any(word in goal.part for word in wanted)]
    parts = {part: measure(part) for part in dict.fromkeys(goal.part for goal in goals)}
    rows = []
    for goal in goals:
        value = parts[goal.part][goal.figure]
        met = goal.most is None or value <= goal.most
        rows.append(
            {
                "row": f"{goal.part} {goal.figure}",
                "value": value,
                "most": goal.most,
                "unit": goal.unit,
                "met": met,
            }
        )
    print(json.dumps({"rows": rows, "short": [row["row"] for row in rows if not row["met"]]}, indent=1))
    return 0 if all(row["met"] for row in rows) else 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
