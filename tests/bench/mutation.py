"""`./dev bench mutation --seed N --mutants 300`: small faults put into the form engine; do its tests notice?

Mutants of forms/xpath, forms/engine and forms/scoring by mutmut's operators (tests/mutation/mutants.py says what
takes part), drawn by the seed over all of them. For each the tests that run the changed line, by coverage, the most
telling first; at most 10 s of CPU. A time-out counts as noticed only where the same tests, without the mutant, end in
half that time. What was tried is kept by the content of code and tests: a run that was broken off goes on. Prints
every survivor with its change; exit 1 where less than 85 % are noticed. JSON: build/bench/mutation.json.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from itertools import islice
from pathlib import Path

from tests.mutation.mutants import Mutant, Sources
from tests.mutation.reached import Reached, Selections, spent
from tests.mutation.trial import MOST_CPU_S, Trial, copy_tree, load_ahead, measured

ROOT = Path(__file__).resolve().parents[2]
WORK = ROOT / "build" / "mutation"
OUT = ROOT / "build" / "bench" / "mutation.json"
WANTED = 0.85
KILLED, SURVIVED, TIME_OUT, UNDECIDED, UNREACHED = "killed", "survived", "timeout", "undecided", "no test"
NOTICED = (KILLED, TIME_OUT)


@dataclass(frozen=True, slots=True)
class Told:
    """What became of a mutant; `by`: the test that failed; `change`: the lines taken out and put in."""

    mutant: str
    outcome: str
    by: str
    change: str


class Kept:
    """Outcomes by mutant, one line each, in a file that belongs to this very content of code and tests."""

    def __init__(self, path: Path) -> None:
        self._path = path
        lines = path.read_text("utf-8").splitlines() if path.exists() else []
        lines = [line for line in lines if line.endswith("}")]  # the last one may have been cut off
        self.known = {told.mutant: told for told in (Told(**json.loads(line)) for line in lines)}

    def add(self, told: Told) -> None:
        self.known[told.mutant] = told
        with self._path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(asdict(told)) + "\n")


def content() -> str:
    """A digest of all that decides an outcome: the engine, its tests and what they read."""
    made = hashlib.sha256()
    for folder in (
        "forms",
        "tests/forms",
        "tests/vectors/scoring",
        "tests/mutation",
        "resources/instruments",
    ):
        for path in sorted((ROOT / folder).rglob("*")):
            if path.is_file() and path.suffix != ".pyc":
                made.update(f"{path.relative_to(ROOT)}\0".encode() + path.read_bytes())
    return made.hexdigest()[:16]


class Run:
    """Trials side by side, one in each copy of the tree."""

    def __init__(self, jobs: int) -> None:
        digest = content()
        self.places = [copy_tree(ROOT, WORK / f"tree{n}") for n in range(jobs)]
        self.sources = Sources(self.places[0])
        self.kept = Kept(WORK / f"outcomes-{digest}.jsonl")
        self.selections = Selections(self._reached(WORK / f"reached-{digest}.json"))

    def _reached(self, path: Path) -> Reached:
        if not path.exists():
            began = time.monotonic()
            say("which test runs which line is measured ...")
            if measured(self.places[0], path):
                path.unlink(missing_ok=True)
                raise SystemExit(f"the tests fail without any mutant: {path.with_suffix('.txt')}")
            say(f"measured in {time.monotonic() - began:.0f} s")
        return Reached.kept(path)

    def over(self, mutants: Iterator[tuple[Mutant, str]]) -> Iterator[Told]:
        """Outcomes as they come; what is known from an earlier run is not tried again."""
        running, free = dict[Path, tuple[Mutant, str, Trial]](), list(self.places)
        more = True
        while more or running:
            while free and (following := next(mutants, None)):
                mutant, changed = following
                if told := self.kept.known.get(str(mutant)):
                    yield told
                elif names := self.selections.of(mutant):
                    place = free.pop()
                    running[place] = mutant, changed, Trial.start(place, mutant.path, changed, names)
                else:
                    yield self._tell(mutant, changed, UNREACHED, "")
            more = not free
            for place in [p for p, (_, _, trial) in running.items() if trial.over]:
                mutant, changed, trial = running.pop(place)
                code, by = trial.end()
                yield self._tell(mutant, changed, self._outcome(mutant, place, code), by)
                free.append(place)
            time.sleep(0.01)

    def _outcome(self, mutant: Mutant, place: Path, code: int | None) -> str:
        if code is None:
            return TIME_OUT if self._quick_without(mutant, place) else UNDECIDED
        # pytest's codes: 1 a test failed, 2 one could not even be imported; a signal's number is negative. That there
        # was nothing to run (5), or that pytest itself had trouble, is no test that noticed anything.
        return KILLED if code in (1, 2) or code < 0 else SURVIVED if code == 0 else UNDECIDED

    def _quick_without(self, mutant: Mutant, place: Path) -> bool:
        text = (place / mutant.path).read_text("utf-8")
        began = spent()
        trial = Trial.start(place, mutant.path, text, self.selections.of(mutant))
        while not trial.over:
            time.sleep(0.01)
        code, _ = trial.end()
        return code == 0 and spent() - began < MOST_CPU_S / 2

    def _tell(self, mutant: Mutant, changed: str, outcome: str, by: str) -> Told:
        told = Told(str(mutant), outcome, by, self.sources.get(mutant.path).difference(changed))
        self.kept.add(told)
        return told


def say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


def report(seed: int, tolds: list[Told]) -> int:
    counts = Counter(told.outcome for told in tolds)
    noticed = sum(counts[name] for name in NOTICED)
    alive = sorted((t for t in tolds if t.outcome not in NOTICED), key=lambda t: t.mutant)
    for told in alive:
        print(f"{told.outcome}: {told.mutant}\n{told.change}")
    files = Counter(t.mutant.partition(":")[0] for t in tolds)
    alive_in = Counter(t.mutant.partition(":")[0] for t in alive)
    for file, count in sorted(files.items()):
        print(f"{file:32} {count:4} mutants {alive_in[file]:4} not noticed")
    ratio = noticed / len(tolds) if tolds else 0.0
    OUT.parent.mkdir(parents=True, exist_ok=True)
    made = {"seed": seed, "counts": counts, "ratio": ratio, "mutants": [asdict(t) for t in tolds]}
    OUT.write_text(json.dumps(made, indent=1), "utf-8")
    print(
        f"seed {seed}: {len(tolds)} mutants, {counts[KILLED]} killed, {counts[TIME_OUT]} killed by the time limit, "
        f"{counts[SURVIVED]} survived, {counts[UNDECIDED]} undecided, {counts[UNREACHED]} run by no test: {ratio:.1%}"
    )
    return 0 if ratio >= WANTED else 1


def main() -> int:
    words = argparse.ArgumentParser()
    words.add_argument("--seed", type=int, default=1)
    words.add_argument("--mutants", type=int, default=300)
    words.add_argument("--jobs", type=int, default=2, help="side by side")
    words.add_argument(
        "--under", default="", help="only files whose path starts so, such as forms/xpath/date.py"
    )
    words.add_argument("--survivors", action="store_true", help="only what the last run did not notice")
    given = words.parse_args()
    load_ahead()
    run = Run(given.jobs)
    drawn = run.sources.drawn(given.seed, given.under)
    if given.survivors:
        last = json.loads(OUT.read_text("utf-8"))["mutants"]
        alive = {t["mutant"] for t in last if t["outcome"] not in NOTICED}
        drawn = ((m, changed) for m, changed in drawn if str(m) in alive)
    tolds, began = list[Told](), time.monotonic()
    for told in run.over(islice(drawn, given.mutants)):
        tolds.append(told)
        if len(tolds) % 20 == 0:
            say(f"{len(tolds)} after {time.monotonic() - began:.0f} s")
    return report(given.seed, tolds)


if __name__ == "__main__":
    raise SystemExit(main())
