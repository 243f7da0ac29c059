"""`./dev bench engine`: our form engine beside JavaRosa on the same forms, in one run.

Process CPU for ours, thread CPU for JavaRosa (its compiler and collector run on other threads and are left
out: strict on us). Each row is measured in both programs, turn by turn, at least seven times after equal
warm-up; medians are printed with the ratio, and where a row must cost the same at both sizes, the growth.
JSON: build/bench/engine.json.
Exit 1 where a ratio is above the goal's.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SHARED = Path(os.environ.get("FIELDAPP_SHARED", ROOT.parent / "shared"))
WORK = ROOT / "build" / "bench"


@dataclass(frozen=True)
class Row:
    """One line of the table; `goal` and `javarosa` are the design's figures, of which the ratio counts."""

    name: str
    form: str
    refs: tuple[str, ...]  # as JavaRosa writes them, positions from 0
    values: tuple[str, ...]
    goal: float
    javarosa: float
    instances: int = 0  # of the roster, before measuring
    choices: str = ""  # a question whose choices are read after each answer
    before: tuple[str, str] = ("", "")  # a question and its answer that the others need
    adds: bool = False  # measures adding one instance instead of answering
    opens: bool = False  # measures opening the form, warm
    anew: bool = False  # ... with nothing kept of the reading before
    answers: int = 200
    flat_with: str = ""  # must cost the same as this row


BIG, AGE, ADD = "1,000 questions: one answer", "roster of 200: one age", "roster of 200: add one"
SCALE = ("0", "1", "2", "3")
ROWS = (
    Row("50 questions, 5 scales: one select", "psych50", ("/data/g_phq[0]/phq1[0]",), SCALE, 0.1, 0.32),
    Row("chain of 1,000", "chain_1000", ("/data/q0[0]",), ("1", "2"), 2, 17.6, answers=60),
    Row("chain of 3,000", "chain_3000", ("/data/q0[0]",), ("1", "2"), 6, 149, answers=20),
    Row("fan of 1,000", "fan_1000", ("/data/q0[0]",), ("1", "2"), 2, 17.6, answers=60),
    Row("fan of 3,000", "fan_3000", ("/data/q0[0]",), ("1", "2"), 6, 108, answers=20),
    Row(BIG, "big_1000", ("/data/g1[0]/q52[0]",), ("1", "2"), 0.1, 0.85),
    Row(
        "3,000 questions: one answer",
        "big_3000",
        ("/data/g1[0]/q52[0]",),
        ("1", "2"),
        0.1,
        1.84,
        flat_with=BIG,
    ),
    Row(AGE, "roster", ("/data/m[5]/age[0]",), ("30", "31"), 0.2, 0.87, instances=200),
    Row(
        "roster of 800: one age",
        "roster",
        ("/data/m[5]/age[0]",),
        ("30", "31"),
        0.2,
        7.2,
        instances=800,
        answers=60,
        flat_with=AGE,
    ),
    Row(ADD, "roster", (), (), 1, 11, instances=200, adds=True, answers=15),
    Row(
        "roster of 800: add one", "roster", (), (), 1, 43, instances=800, adds=True, answers=15, flat_with=ADD
    ),
    Row(
        "cascade over 10,000, choices read",
        "cascade_int_10000",
        ("/data/district[0]",),
        ("d1", "d11"),
        0.1,
        1.19,
        choices="/data/village[0]",
        before=("/data/region[0]", "r1"),
    ),
    Row("open a 1,000-question form, warm", "big_1000", (), (), 50, 133, opens=True, answers=3),
    Row("same, read anew each time (no goal)", "big_1000", (), (), 0, 133, opens=True, anew=True, answers=3),
)


@dataclass
class Measured:
    row: Row
    ours: list[float] = field(default_factory=list)
    theirs: list[float] = field(default_factory=list)

    def line(self) -> dict[str, float | str | bool | int]:
        ours, theirs = statistics.median(self.ours), statistics.median(self.theirs)
        allowed = self.row.goal / self.row.javarosa
        return {
            "row": self.row.name,
            "n": len(self.ours),
            "ours_ms": round(ours, 4),
            "javarosa_ms": round(theirs, 4),
            "ratio": round(ours / theirs, 3),
            "allowed": round(allowed, 3),
            "ok": not allowed or ours / theirs <= allowed,  # 0: a row without a goal
        }


# -- preparation --------------------------------------------------------------------------------------


def prepare() -> tuple[Path, Path]:
    """The benchmark forms and the compiled JrBench; returns the forms' folder and the class path's folder."""
    WORK.mkdir(parents=True, exist_ok=True)
    forms = WORK / "forms"
    if not (forms / "cascade_int_40000.xml").exists():
        shutil.copy(SHARED / "oracle/gen_forms.py", WORK / "gen_forms.py")
        subprocess.run([sys.executable, str(WORK / "gen_forms.py")], check=True, stdout=subprocess.DEVNULL)
    classes = WORK / "classes"
    if not (classes / "JrBench.class").exists():
        classes.mkdir(exist_ok=True)
        subprocess.run(
            ["javac", "-cp", str(jar()), "-d", str(classes), str(SHARED / "oracle/JrBench.java")], check=True
        )
    return forms, classes


def jar() -> Path:
    """JavaRosa inside ODK Validate, which pyxform carries."""
    import pyxform

    return Path(pyxform.__file__).parent / "validators/odk_validate/bin/ODK_Validate.jar"


# -- JavaRosa -----------------------------------------------------------------------------------------


def theirs(row: Row, forms: Path, classes: Path) -> float:
    words = []
    if row.instances:
        words.append(f"add:/data/m:{row.instances - 1}")
    if row.adds:
        words += ["add:/data/m:1"] * (row.answers * 2)
    elif row.refs:
        tail = f":{row.choices}" if row.choices else ""
        if row.before[0]:
            words.append(f"bench:{row.before[0]}:{row.before[1]}:1:0")
        words.append(f"bench:{','.join(row.refs)}:{','.join(row.values)}:{row.answers}:{row.answers}{tail}")
    command = [
        "java",
        "-Xss64m",
        "-Xmx4g",
        "-cp",
        f"{classes}{os.pathsep}{jar()}",
        "JrBench",
        str(forms / f"{row.form}.xml"),
        *words,
    ]
    out = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    if row.opens:
        loads = re.findall(r"load#\d parse wall [\d.]+ cpu ([\d.]+)  init wall [\d.]+ cpu ([\d.]+)", out)
        return sum(map(float, loads[-1]))
    if row.adds:
        costs = [float(c) for c in re.findall(r"add 1 \(incl\. stepping\) wall [\d.]+ cpu ([\d.]+)", out)]
        return statistics.mean(costs[row.answers :])
    return float(re.findall(r"cpuMean=([\d.]+)", out)[-1])


# -- ours (in a child, so that nothing is warm that is not said) ------------------------------------------


def ours(row: Row) -> float:
    words = [sys.executable, "-m", "tests.bench.engine", "--child", row.name]
    return float(subprocess.run(words, cwd=ROOT, check=True, capture_output=True, text=True).stdout)


def our_ref(ref: str) -> str:
    """Their `/data/m[5]/age[0]` is our `/data/m[6]/age`: positions from 1, and only on repeats."""
    return re.sub(r"(/m)\[(\d+)\]", lambda m: f"{m[1]}[{int(m[2]) + 1}]", ref).replace("[0]", "")


def child(row: Row) -> float:
    from datetime import datetime
    from random import Random

    from forms import Context, Session, kept_forms, read_form

    path = WORK / "forms" / f"{row.form}.xml"
    files = {p.name: p.read_bytes() for p in path.parent.glob("*.csv") if p.stem in path.read_text("utf-8")}
    context = Context(now=lambda: datetime.now().astimezone(), random=Random(1))

    def opened() -> Session:
        if row.anew:
            kept_forms.clear()
        return Session(read_form(path.read_bytes(), files), context)

    if row.opens:
        return cpu_each(lambda _: opened(), row.answers)
    session = opened()
    session.sections()
    for _ in range(row.instances - 1):
        session.add_repeat("/data/m")
    if row.adds:
        return cpu_each(lambda _: session.add_repeat("/data/m"), row.answers)
    refs = [our_ref(r) for r in row.refs]
    if row.before[0]:
        session.answer(our_ref(row.before[0]), row.before[1])

    def one(index: int) -> None:
        session.answer(refs[index % len(refs)], row.values[index % len(row.values)])
        if row.choices:
            _ = session.question(our_ref(row.choices)).choices

    return cpu_each(one, row.answers)


def cpu_each(act: object, times: int) -> float:
    """Mean CPU milliseconds of one act, after as many unmeasured ones."""
    assert callable(act)
    for index in range(times):
        act(index)
    began = time.process_time()
    for index in range(times):
        act(index)
    return (time.process_time() - began) * 1000 / times


# -- the whole -----------------------------------------------------------------------------------------


def growth(results: Sequence[Measured]) -> list[str]:
    medians = {m.row.name: statistics.median(m.ours) for m in results}
    return [
        f"{m.row.name}: {medians[m.row.name] / medians[m.row.flat_with]:.2f} times {m.row.flat_with}"
        for m in results
        if m.row.flat_with in medians
    ]


def main() -> int:
    words = argparse.ArgumentParser()
    words.add_argument("--runs", type=int, default=7)
    words.add_argument("--child", default="")
    words.add_argument("--only", default="", help="rows whose name holds this")
    given = words.parse_args()
    if given.child:
        print(child(next(r for r in ROWS if r.name == given.child)))
        return 0
    forms, classes = prepare()
    results = [Measured(row) for row in ROWS if given.only in row.name]
    for run in range(given.runs):
        for measured in results:
            measured.ours.append(ours(measured.row))
            measured.theirs.append(theirs(measured.row, forms, classes))
        print(f"run {run + 1} of {given.runs}", file=sys.stderr)
    lines = [m.line() for m in results]
    print(f"{'':40}{'ours ms':>10}{'JavaRosa':>10}{'ratio':>10}{'allowed':>10}")
    for line in lines:
        figures = "".join(f"{line[key]:>10}" for key in ("ours_ms", "javarosa_ms", "ratio", "allowed"))
        print(f"{line['row']:40}{figures}{'' if line['ok'] else '  SHORT'}")
    print("\n".join(growth(results)))
    (WORK / "engine.json").write_text(
        json.dumps({"lines": lines, "raw": [asdict(m) for m in results]}, indent=1)
    )
    return 0 if all(line["ok"] for line in lines) else 1


if __name__ == "__main__":
    raise SystemExit(main())
