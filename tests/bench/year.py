"""The fictional programme's whole year over three laptops, two coordinators and the real server: every count as the
script says; then its events in many random orders by the fold alone, and those of a small year in as many orders at
two coordinators' databases, with repeats and what comes after an erasure.

`./dev bench year [--seed N] [--people N] [--workers N] [--every DAYS] [--orders N]` (JSON; exit 1 where a count or a
picture differs). The cheap slice of both is in the tests.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from pathlib import Path

from fieldapp.demo import fictional
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
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder, begun(script, Path(folder)) as year:
        year.play()
        differ = [
            f"{desk.name}: {name} is {getattr(seen, name)}, the script says {wanted}"
            for desk in year.coordinators
            for seen in (year.counted(desk),)
            for name, wanted in vars(script.expected).items()
            if getattr(seen, name) != wanted
        ]
        played = time.monotonic() - began
        folds = year_orders.folds(year, given.orders, given.seed)
    small = fictional.make(given.seed, 15, workers=3, every=fictional.YEAR)
    with tempfile.TemporaryDirectory() as folder, begun(small, Path(folder)) as year:
        year.play()
        orders = year_orders.many(year, given.orders, given.seed)
    told = {
        "people": given.people,
        "acts": len(script.acts),
        "differ": differ,
        "seconds": round(played),
        "orders": given.orders,
        "folds_that_differ": folds,
        "orders_that_differ": orders,
        "seconds_of_orders": round(time.monotonic() - began - played),
    }
    print(json.dumps(told, indent=1))
    return 1 if differ or folds or orders else 0


if __name__ == "__main__":
    raise SystemExit(main())
