"""`./dev bench differential --seed N --forms 1000`: random forms and answers in our engine and in JavaRosa.

After every act the whole state is compared: relevance, values, instances, required, read-only, constraints,
labels, choices. What is decided otherwise stands in tests/forms/differential/decisions.json, each with its
reason; everything else is a disagreement. Prints what was covered; the last line gives the counts. Exit 1 where
there is a disagreement, or a function or feature of the generator was never compared.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from tests.forms.differential.judge import Judge
from tests.forms.differential.random_forms import FREQUENCIES, Maker
from tests.forms.differential.sides import Act, JavaRosa, Ours, State

ROOT = Path(__file__).resolve().parents[2]
WORK = ROOT / "build" / "differential"


@dataclass
class Told:
    """What a run found."""

    forms: int = 0
    acts: int = 0
    compared: int = 0
    unplayable: Counter[str] = field(default_factory=Counter)
    decided: Counter[str] = field(default_factory=Counter)
    disagreements: list[str] = field(default_factory=list)
    used: Counter[str] = field(default_factory=Counter)


def one(number: int, javarosa: JavaRosa, judge: Judge, told: Told, acts: int) -> None:
    """One form: acts in ours first, the same script in JavaRosa, then state by state."""
    made = Maker(number).form()
    ours = Ours(made, number)
    states: list[State] = [ours.state()]
    script: list[Act] = []
    for _ in range(acts):
        act = ours.act()
        if act is None:
            break
        script.append(act)
        states.append(ours.state())
    theirs = javarosa.play(f"form{number % 50}", made.xml, script)
    told.forms += 1
    for step, (mine, other) in enumerate(zip(states, theirs, strict=True)):
        if isinstance(other, str):
            told.unplayable[judge.trouble(other)] += 1
            if not judge.excused(other):
                told.disagreements.append(
                    f"form {number} step {step} {script[step - 1] if step else 'load'}: JavaRosa stops: {other[:400]}"
                )
            return
        told.acts += step > 0
        told.compared += len(other)
        found = judge.compare(mine, other, made)
        told.decided.update(found.decided)
        if found.disagreements:
            where = f"form {number} step {step} {script[step - 1] if step else 'load'}"
            told.disagreements += [f"{where}: {d}" for d in found.disagreements[:1]]
            return
    told.used += made.used


def report(told: Told, limit: int) -> int:
    print("how often:", ", ".join(f"{k} {v:.0%}" for k, v in FREQUENCIES.items()))
    print("covered:", ", ".join(f"{k} {v}" for k, v in sorted(told.used.items())))
    for name, count in told.decided.most_common():
        print(f"decided otherwise {count:7}  {name}")
    for name, count in told.unplayable.most_common():
        print(f"JavaRosa stopped  {count:7}  {name}")
    for line in told.disagreements[:limit]:
        print(line)
    never = [name for name, count in told.used.items() if not count]
    if never:
        print("never compared:", ", ".join(never))
    played = told.forms - sum(told.unplayable.values())
    print(
        f"{told.forms} forms ({played} to the end), {told.acts} acts, {told.compared} values compared, "
        f"{sum(told.decided.values())} decided otherwise, {len(told.disagreements)} disagreements, "
        f"{len([n for n, c in told.used.items() if c])} functions and features"
    )
    return 1 if told.disagreements or never else 0


def main() -> int:
    words = argparse.ArgumentParser()
    words.add_argument("--seed", type=int, default=1)
    words.add_argument("--forms", type=int, default=1000)
    words.add_argument("--acts", type=int, default=25)
    words.add_argument("--show", type=int, default=40, help="disagreements printed")
    given = words.parse_args()
    told, judge, javarosa, began = Told(), Judge(), JavaRosa(WORK), time.monotonic()
    try:
        for place in range(given.forms):
            one(given.seed * 1_000_003 + place, javarosa, judge, told, given.acts)
    finally:
        javarosa.close()
    print(f"{time.monotonic() - began:.0f} s", file=sys.stderr)
    return report(told, given.show)


if __name__ == "__main__":
    raise SystemExit(main())
