"""`./dev bench engine`: our form engine beside JavaRosa and ODK Web Forms' engine, on the same forms in one run.

Process CPU for ours and Web Forms', thread CPU for JavaRosa (its compiler and collector run on other threads and are
left out: strict on us). Each row is measured in all programs, turn by turn, at least seven times after equal warm-up;
medians are printed with the ratio to JavaRosa and the growth from size to size. JSON: build/bench/engine.json.
Exit 1 where a ratio is above what its row allows, or where a row grows that must not.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import statistics
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from itertools import pairwise
from pathlib import Path

from tests.forms.shared import SHARED
from tests.forms.speed import javarosa, ours, webforms
from tests.forms.speed.rows import ROOMY, ROWS, Row

WORK = Path(__file__).resolve().parents[2] / "build" / "bench"
LEAST_RUNS = 7


@dataclass
class Measured:
    """CPU ms of each run, in the three programs."""

    row: Row
    ours: list[float] = field(default_factory=list)
    theirs: list[float] = field(default_factory=list)
    web_forms: list[float] = field(default_factory=list)

    @property
    def middle(self) -> float:
        return statistics.median(self.ours)

    @property
    def ratio(self) -> float:
        return self.middle / statistics.median(self.theirs)

    @property
    def ok(self) -> bool:
        return self.ratio <= self.row.allowed


def benchmark_forms() -> Path:
    """The folder of the forms, written by their generator where they are not there yet."""
    folder = WORK / "forms"
    if not (folder / "cascade_int_40000.xml").exists():
        WORK.mkdir(parents=True, exist_ok=True)
        script = WORK / "gen_forms.py"
        shutil.copy(SHARED / "oracle" / "gen_forms.py", script)
        subprocess.run([sys.executable, str(script)], check=True, stdout=subprocess.DEVNULL)
    for form in folder.glob("cascade_csv_*.xml"):
        text = form.read_text("utf-8")
        form.with_name(f"plain_{form.name}").write_text(
            re.sub(r' calculate="pulldata\([^"]*"', "", text), "utf-8"
        )
    return folder


def measure(rows: Sequence[Row], runs: int, *, with_web_forms: bool) -> list[Measured]:
    forms, classes = benchmark_forms(), javarosa.compiled(WORK / "classes")
    engine = webforms.installed(WORK / "web-forms") if with_web_forms else None
    results = [Measured(row) for row in rows]
    for run in range(runs):
        for measured in results:
            measured.ours.append(ours.measure(measured.row, forms))
            measured.theirs.append(javarosa.measure(measured.row, forms, classes))
            third = webforms.measure(measured.row, forms, engine) if engine is not None else None
            if third is not None:
                measured.web_forms.append(third)
        print(f"run {run + 1} of {runs}", file=sys.stderr)
    return results


def growth(results: Sequence[Measured]) -> list[tuple[str, float, float, bool]]:
    """(from size to size, ours grows by, JavaRosa's grows by, whether it may): neighbours, and what is to be flat."""
    by_name = {m.row.name: m for m in results}
    found = []
    for before, after in pairwise(results):
        pairs = [(before, after)] if before.row.family == after.row.family and before.row.size else []
        flat = by_name.get(after.row.flat_with)
        if flat is not None and flat is not before:
            pairs.append((flat, after))
        for one, two in pairs:
            ours_by = two.middle / one.middle
            theirs_by = statistics.median(two.theirs) / statistics.median(one.theirs)
            may = two.row.flat_with != one.row.name or ours_by <= ROOMY
            found.append((f"{two.row.family}: {one.row.size:,} to {two.row.size:,}", ours_by, theirs_by, may))
    return found


def show(results: Sequence[Measured]) -> None:
    print(f"{'CPU ms, median':46}{'ours':>10}{'JavaRosa':>10}{'ratio':>8}{'allowed':>9}{'Web Forms':>11}")
    for m in results:
        third = f"{statistics.median(m.web_forms):11.2f}" if m.web_forms else f"{'-':>11}"
        theirs = statistics.median(m.theirs)
        line = f"{m.row.name:46}{m.middle:10.4f}{theirs:10.3f}{m.ratio:8.3f}{m.row.allowed:9.3f}{third}"
        print(line + ("" if m.ok else "  SHORT"))
    print(f"\n{'growth':46}{'ours':>10}{'JavaRosa':>10}")
    for name, ours_by, theirs_by, may in growth(results):
        print(f"{name:46}{ours_by:10.2f}{theirs_by:10.2f}{'' if may else '  NOT FLAT'}")


def main() -> int:
    words = argparse.ArgumentParser()
    words.add_argument("--runs", type=int, default=LEAST_RUNS)
    words.add_argument("--only", default="", help="rows whose name holds this")
    words.add_argument("--no-web-forms", action="store_true", help="leave the third engine out")
    given = words.parse_args()
    rows = [r for r in ROWS if given.only in r.name]
    results = measure(rows, given.runs, with_web_forms=not given.no_web_forms)
    show(results)
    short = [m.row.name for m in results if not m.ok]
    grown = [name for name, _, _, may in growth(results) if not may]
    told = {
        "runs": given.runs,
        "rows": [asdict(m) for m in results],
        "growth": growth(results),
        "short": short + grown,
    }
    (WORK / "engine.json").write_text(json.dumps(told, indent=1))
    print(f"{len(results)} rows, n = {given.runs} runs each, {len(short)} short, {len(grown)} not flat")
    return 1 if short or grown else 0


if __name__ == "__main__":
    raise SystemExit(main())
