"""`./dev bench differential --seed N --forms 1000`: random forms and answers in our engine and in JavaRosa.

After every act the whole state is compared: relevance, values, instances, required, read-only, constraints,
labels, choices. What is decided otherwise stands in tests/forms/differential/decisions.json, each with its
reason; everything else is a disagreement. Prints what was covered; the last line gives the counts. Exit 1 where
there is a disagreement, or a function or feature of the generator was never compared.
"""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
import time
import traceback
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from forms.xpath.functions import FUNCTIONS
from tests.forms.differential.judge import DECIDED, compare, excuse
from tests.forms.differential.probes import SIGNS, Probes, names
from tests.forms.differential.random_forms import FREQUENCIES, KINDS, Made, Maker
from tests.forms.differential.sides import Act, JavaRosa, Ours, State

ROOT = Path(__file__).resolve().parents[2]
WORK = ROOT / "build" / "differential"
# What our engine must never raise; where it does the run goes on and tells of it.
ENGINE_FAULTS = (ArithmeticError, ValueError, TypeError, AttributeError, LookupError, RecursionError)
PATHS = ("path ..", "predicate", "feature outer repeat read", "feature long sum")
FORMS_OF_A_SEED = 1_000_003  # a form has the same number however many are made
PROBES = 12  # expressions with odd arguments that each form is asked


@dataclass
class Told:
    """What a run found."""

    forms: int = 0
    acts: int = 0
    compared: int = 0
    decided: Counter[str] = field(default_factory=Counter)
    disagreements: list[str] = field(default_factory=list)
    used: Counter[str] = field(default_factory=Counter)
    probed: Counter[str] = field(default_factory=Counter)  # compared with odd arguments
    lacking: list[str] = field(default_factory=list)  # functions that JavaRosa does not have
    refused: Counter[str] = field(default_factory=Counter)  # of those, JavaRosa gave an error


def one(number: int, javarosa: JavaRosa, told: Told, acts: int) -> None:
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
        untold = ours.untold(act, states[-2], states[-1])
        if untold:
            told.disagreements.append(f"form {number} step {len(script)} {act}: not told of {untold}")
            return
    theirs = javarosa.play(f"form{number % 50}", made.xml, script)
    told.forms += 1
    for step, (mine, other) in enumerate(zip(states, theirs, strict=True)):
        if isinstance(other, str):
            told.disagreements.append(
                f"form {number} step {step} {script[step - 1] if step else 'load'}: JavaRosa stops: {other[:400]}"
            )
            return
        told.acts += step > 0
        told.compared += len(other)
        found = compare(mine, other, made)
        told.decided.update(found.decided)
        if found.disagreements:
            where = f"form {number} step {step} {script[step - 1] if step else 'load'}"
            told.disagreements += [f"{where}: {d}" for d in found.disagreements[:1]]
            return
    told.used += made.used
    probe(number, ours, javarosa, told, made)


def probe(number: int, ours: Ours, javarosa: JavaRosa, told: Told, made: Made) -> None:
    """Functions and operators with odd arguments, at one question of the form as it now stands."""
    random = Random(number)
    ref = random.choice([key[2:] for key in ours.state() if key[0] == "q"])
    path = re.sub(r"\[\d+\]", "", ref)
    repeat = max((r for r in made.repeats if path.startswith(r + "/")), key=len, default="")
    probes = Probes(random, made.places, made.repeats, path, repeat)
    told.lacking = told.lacking or javarosa.lacking(sorted(set(FUNCTIONS) - set(names())), ref)
    every = names()
    asked = [every[(number * PROBES + n) % len(every)] for n in range(PROBES)]
    made_of = [(probes.one(name), probes.values) for name in asked]
    told_of = javarosa.ask(ref, [source for source, _ in made_of])
    for name, (source, parts), (given, text) in zip(asked, made_of, told_of, strict=True):
        mine = ours.probe(ref, source)
        if not given:
            told.refused[name] += 1
            continue
        told.probed[name] += 1
        decided = ""
        if mine != text:
            found = "|".join(ours.probe(ref, part) for part in parts).split("|")
            decided = excuse(name, mine, text, [v for v in found if v])
        if decided:
            told.decided[decided] += 1
        elif mine != text:
            told.disagreements.append(f"form {number} at {ref}: {source}: ours {mine!r}, JavaRosa {text!r}")


def report(told: Told, limit: int) -> int:
    print("how often:", ", ".join(f"{k} {v:.0%}" for k, v in FREQUENCIES.items()))
    print("covered:", ", ".join(f"{k} {v}" for k, v in sorted(told.used.items())))
    print("with odd arguments:", ", ".join(f"{k} {v}" for k, v in sorted(told.probed.items())))
    print("refused by JavaRosa:", ", ".join(f"{k} {v}" for k, v in sorted(told.refused.items())))
    for name, count in told.decided.most_common():
        print(f"decided otherwise {count:7}  {name}")
    for line in told.disagreements[:limit]:
        print(line)
    print("not in JavaRosa:", ", ".join((*told.lacking, "union (|)")))
    wanted = {
        *told.used,
        *(f"feature {f}" for f in FREQUENCIES),
        *PATHS,
        *(f"question {k}" for k in KINDS),
        *FUNCTIONS,
        *SIGNS,
    } - {*told.lacking}
    never = sorted(n for n in wanted if not (told.used[n] or told.probed[n]))
    undecided = [name for name in told.decided if name not in DECIDED]
    if never:
        print("never compared:", ", ".join(never))
    if undecided:
        print("not in the list of decisions:", ", ".join(undecided))
    print(
        f"{told.forms} forms, {told.acts} acts, {told.compared} values compared, "
        f"{sum(told.decided.values())} decided otherwise, {len(told.disagreements)} disagreements, "
        f"{len(wanted) - len(never)} of {len(wanted)} functions and features"
    )
    return 1 if told.disagreements or never or undecided else 0


def run(seed: int, forms: int, acts: int, *, first: int = 0, until_found: bool = False) -> Told:
    """Plays the forms of a seed from its form `first` on; what is found is told on standard error as it is found."""
    told = Told()
    WORK.mkdir(parents=True, exist_ok=True)
    place = tempfile.TemporaryDirectory(dir=WORK)
    javarosa = JavaRosa(Path(place.name))
    try:
        begin = seed * FORMS_OF_A_SEED + first
        for number in range(begin, begin + forms):
            known = len(told.disagreements)
            try:
                one(number, javarosa, told, acts)
            except ENGINE_FAULTS:
                told.disagreements.append(f"form {number}: ours raises\n{traceback.format_exc(limit=-4)}")
            for line in told.disagreements[known:]:
                print(line, file=sys.stderr, flush=True)
            if until_found and told.disagreements:
                break
            if told.forms % 100 == 0:
                so_far = f"{told.forms} forms, {len(told.disagreements)} disagreements"
                print(so_far, file=sys.stderr, flush=True)
    finally:
        javarosa.close()
        place.cleanup()
    return told


def main() -> int:
    words = argparse.ArgumentParser()
    words.add_argument("--seed", type=int, default=1)
    words.add_argument("--forms", type=int, default=1000)
    words.add_argument("--first", type=int, default=0, help="leaves out so many forms of the seed")
    words.add_argument("--acts", type=int, default=25)
    words.add_argument("--until-found", action="store_true", help="stop at the first disagreement")
    words.add_argument("--show", type=int, default=40, help="disagreements printed")
    given = words.parse_args()
    began = time.monotonic()
    told = run(given.seed, given.forms, given.acts, first=given.first, until_found=given.until_found)
    print(f"{time.monotonic() - began:.0f} s", file=sys.stderr)
    return report(told, given.show)


if __name__ == "__main__":
    raise SystemExit(main())
