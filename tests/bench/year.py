"""The fictional programme's whole year over three laptops, two coordinators and the real server: every count as the
script says; then its events in many random orders by the fold alone, and those of a small year in as many orders at
two coordinators' databases, with repeats and what comes after an erasure.

`./dev bench year [--seed N] [--people N] [--workers N] [--every DAYS] [--orders N]` (JSON; exit 1 where a count or a
picture differs). The cheap slice of both is in the tests.

The year of 180 people takes some 400 s of CPU time, a thousand orders by the fold alone a few minutes, a thousand at
the databases some 25 minutes.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from pathlib import Path

from fieldapp.demo import fictional
from fieldapp.demo.script import Act
from tests.fieldapp.operations import year_orders
from tests.fieldapp.operations.year import begun


def main() -> int:
    words = argparse.ArgumentParser(prog="./dev bench year")
    words.add_argument("--seed", type=int, default=7)
    words.add_argument("--people", type=int, default=180)
    words.add_argument("--workers", type=int, default=6)
    words.add_argument("--every", type=int, default=28, help="days between rounds")
    words.add_argument("--orders", type=int, default=1000)
    given = words.parse_args()
    script = fictional.make(given.seed, given.people, workers=given.workers, every=given.every)
    began, months = time.monotonic(), set[int]()

    def tell(act: Act) -> None:
        if act.day // 30 not in months:
            months.add(act.day // 30)
            print(f"day {act.day}: {time.process_time():.0f} s of CPU time", file=sys.stderr, flush=True)

    with tempfile.TemporaryDirectory() as folder, begun(script, Path(folder)) as year:
        year.play(tell)
        differ = [
            f"{desk.name}: {name} is {getattr(seen, name)}, the script says {wanted}"
            for desk in year.coordinators
            for seen in (year.counted(desk),)
            for name, wanted in vars(script.expected).items()
            if getattr(seen, name) != wanted
        ]
        played, cpu = time.monotonic() - began, time.process_time()
        folds = year_orders.folds(year, given.orders, given.seed)
    orders = _small(given.seed, given.orders) if given.orders else 0
    told = {
        "people": given.people,
        "acts": len(script.acts),
        "differ": differ,
        "seconds": round(played),
        "cpu_seconds": round(cpu),
        "orders": given.orders,
        "folds_that_differ": folds,
        "orders_that_differ": orders,
        "seconds_of_orders": round(time.monotonic() - began - played),
    }
    print(json.dumps(told, indent=1))
    return 1 if differ or folds or orders else 0


def _small(seed: int, count: int) -> int:
    """A year of few people, heard in so many orders by two coordinators' databases; how many differ."""
    script = fictional.make(seed, 15, workers=3, every=fictional.YEAR)
    with tempfile.TemporaryDirectory() as folder, begun(script, Path(folder)) as year:
        year.play()
        return year_orders.many(year, count, seed)


if __name__ == "__main__":
    raise SystemExit(main())
