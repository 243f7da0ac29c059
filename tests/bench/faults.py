"""`./dev bench faults --seed N`: ten thousand faults, and nothing is lost, doubled or different at anybody's.

Small programmes (two coordinators, two workers, a server, a stick) run the real client, server and SQLite files while
requests are dropped, cut, doubled, held back and corrupted, children are killed by SIGKILL at seeded calls (half of
them with the power: what no fsync pushed out is gone), disks are full, clocks jump and laptops and the server are put
back from old copies. After some hundred faults a world settles and is counted. Stops at the first invariant that does
not hold, prints it and what led there, and exits 1. JSON: build/bench/faults.json.

Every third world is without old copies and without jumps of clocks: there, nothing that was confirmed may have to be
sent again, and nobody may be taken for a clone.
A record that still lies on any laptop, server or stick has to reach every coordinator by itself. One of which a dying
disk held the only copy cannot: it is counted apart, after everything that is left was opened. Left out, because
nothing could notice it (PROTOCOL R-12): a coordinator's laptop that is put back and forgets its latest entry in the
list of keys when the server has not heard of it, or has forgotten it as well.
"""

from __future__ import annotations

import argparse
import gc
import json
import logging
import os
import resource
import sys
import tempfile
import time
from collections import Counter
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from dataclasses import dataclass, field
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from tests.faults.kinds import Kind
from tests.faults.plans import Report
from tests.faults.programme import Made, make
from tests.faults.truth import Broken
from tests.faults.warm import share, warm
from tests.faults.world import World

ROOT = Path(__file__).resolve().parents[2]
OUT = ROOT / "build" / "bench" / "faults.json"
MEMORY = Path("/dev/shm")  # thousands of small fsyncs: not on the real disk; what they push out is modelled
A_WORLD = 250  # faults; then it settles and another begins
CALM = frozenset({Kind.RESTORE, Kind.CLOCK})  # every third world is without them: then even less may happen
LEAST = 300  # of each kind in a run of ten thousand


@dataclass
class Outcome:
    """One world's end. `broken`: the invariant that does not hold, "" where all do."""

    seed: int
    report: Report
    broken: str = ""
    words: str = ""


@dataclass
class Total:
    worlds: int = 0
    struck: Counter[Kind] = field(default_factory=Counter)
    turns: int = 0
    finished: int = 0
    photos: int = 0
    said: Counter[str] = field(default_factory=Counter)
    apart: Counter[str] = field(default_factory=Counter)
    destroyed: int = 0
    looked_for: int = 0
    lost: int = 0
    twice: int = 0

    def add(self, one: Report) -> None:
        self.worlds += 1
        self.struck += one.struck
        self.turns += one.turns
        self.finished += one.finished
        self.photos += one.photos
        self.said += one.said
        self.apart += one.apart
        self.destroyed += one.destroyed
        self.looked_for += one.sums.looked_for
        self.lost += one.sums.lost
        self.twice += one.sums.twice


def a_world(made: Made, seed: int, faults: int, without: frozenset[Kind]) -> Outcome:
    """Runs in a process of its own, which forks each turn's child."""
    logging.disable(logging.CRITICAL)
    place = MEMORY if MEMORY.is_dir() else None
    with tempfile.TemporaryDirectory(prefix="fieldapp-faults-", dir=place) as folder:
        world = World(made, Path(folder), seed, without)
        try:
            world.until(faults)
        except Broken as broken:
            return Outcome(seed, world.report, broken.invariant, str(broken))
    return Outcome(seed, world.report)


def run(
    seed: int, faults: int, at_a_time: int, without: frozenset[Kind], told: Any = print
) -> tuple[Total, Outcome | None]:
    """Until so many faults, or the first broken invariant."""
    total, left, number = Total(), faults, 0
    logging.disable(logging.CRITICAL)
    with tempfile.TemporaryDirectory(prefix="fieldapp-faults-") as folder:
        made = make(Path(folder) / "made", "http://127.0.0.1:9")
        share()
        warm(made, Path(folder) / "warm")
        gc.freeze()  # children share the parent's memory
        with ProcessPoolExecutor(at_a_time, get_context("fork"), max_tasks_per_child=None) as pool:
            running = set[Future[Outcome]]()
            while left > 0 or running:
                while left > 0 and len(running) < at_a_time:
                    seed_of_world, size = seed * 100_000 + number, min(A_WORLD, left)
                    kinds = without | CALM if number % 3 == 1 else without
                    running.add(pool.submit(a_world, made, seed_of_world, size, kinds))
                    left, number = left - A_WORLD, number + 1
                done, running = wait(running, return_when=FIRST_COMPLETED)
                for one in done:
                    outcome = one.result()
                    if outcome.broken:
                        pool.shutdown(wait=True, cancel_futures=True)
                        return total, outcome
                    total.add(outcome.report)
                    told(f"  world {outcome.seed}: {outcome.report.struck.total()} faults, "
                         f"{outcome.report.finished} records, {outcome.report.turns} turns")  # fmt: skip
    return total, None


def main() -> int:
    words = argparse.ArgumentParser(prog="./dev bench faults")
    words.add_argument("--faults", type=int, default=10_000)
    words.add_argument("--seed", type=int, default=1)
    words.add_argument("--worlds", type=int, default=os.cpu_count() or 1, help="at a time")
    words.add_argument("--last", type=int, default=30, help="lines of what led to a broken invariant")
    words.add_argument("--without", type=Kind, action="append", default=[], choices=list(Kind))
    words.add_argument("--out", type=Path, default=OUT)
    given, began = words.parse_args(), time.monotonic()
    total, outcome = run(
        given.seed,
        given.faults,
        given.worlds,
        frozenset(given.without),
        lambda text: print(text, flush=True),
    )
    seconds = round(time.monotonic() - began, 1)
    spent = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    if outcome is not None:
        print("\n".join(outcome.report.last[-given.last :]))
        print(f"\nworld {outcome.seed}, after {outcome.report.struck.total()} faults\nBROKEN {outcome.words}")
        return 1
    found = {
        "ok": True, "seed": given.seed, "faults": total.struck.total(), "seconds": seconds,
        "CPU seconds": round(sum(one.ru_utime + one.ru_stime for one in spent)), "worlds": total.worlds,
        "turns": total.turns, "records": total.finished, "photos": total.photos,
        "struck": {kind: total.struck[kind] for kind in Kind},
        "looked for": total.looked_for, "lost": total.lost, "twice": total.twice,
        "only copy destroyed": total.destroyed, "said": dict(total.said),
        "kept apart": dict(total.apart),
    }  # fmt: skip
    seldom = [
        kind
        for kind in Kind
        if given.faults >= 10_000 and kind not in given.without and total.struck[kind] < LEAST
    ]
    given.out.parent.mkdir(parents=True, exist_ok=True)
    given.out.write_text(json.dumps(found | {"ok": not seldom}, indent=1), "utf-8")
    sys.stdout.write(json.dumps(found, indent=1) + "\n")
    return 1 if seldom else 0


if __name__ == "__main__":
    raise SystemExit(main())
