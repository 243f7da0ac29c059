"""`./dev bench faults_bugs`: bugs that only faults find, each put into a copy of the program.

Each patch in tests/faults/bugs changes one place of `fieldapp/` or `sync/`. The run of faults must stop at its first
violation within `--faults` faults of `--seed` and print the broken invariant, and the unit tests that have to do with
it (TESTS) must stay green: that is what the faults are for. One line a patch, the last line counts those that are
both. Exit 1 where fewer than LEAST are, or one of those that were named is not.
`--only faults` or `--only tests` does half of it, further words name patches. `--together`: the unit tests once, with
all patches at once.
"""

from __future__ import annotations

import argparse
import re
import shutil
import tempfile
import time
from pathlib import Path

from tests.patched import ROOT, applied, copy_into, patches, run, unit_tests

PATCHES = ROOT / "tests" / "faults" / "bugs"
LEAST = 12
TESTS = (
    "tests/sync",
    "tests/fieldapp/operations",
    "tests/fieldapp/store",
    "tests/fieldapp/casework",
    "tests/fieldapp/security",
)
LEFT_OUT = ("-m", "not slow", "-n", "2", "--dist", "loadfile")  # slow ones are long runs themselves
BOTH = {
    None: "found by faults and by no unit test",
    "faults": "found by faults",
    "tests": "found by no unit test",
}


def by_faults(folder: Path, seed: int, faults: int) -> tuple[bool, str]:
    """First in worlds without old copies and jumps of clocks, where least is allowed; then with them."""
    for kinds in (("--without", "restore", "--without", "clock jump"), ()):
        words = ("--seed", str(seed), "--faults", str(faults // 2), "--out", str(folder / "found.json"))
        _, told = run(folder, "tests.bench.faults", *words, *kinds)
        broken = re.search(r"^world (\d+), after (\d+) faults\nBROKEN (.+)$", told, re.MULTILINE)
        if broken:
            return True, f"stopped in world {broken[1]} after {broken[2]} faults: {broken[3][:160]}"
        if '"ok"' not in told:
            return False, f"NO RUN: {told[-300:]}"
    return False, f"NOT FOUND in {faults} faults"


def by_unit_tests(folder: Path) -> tuple[bool, str]:
    passed, failed = unit_tests(folder, *LEFT_OUT, *TESTS)
    if failed:
        return False, f"UNIT TESTS NOT GREEN: {failed}"
    return True, f"unit tests green ({passed} passed)"


def tried(some: list[Path], clean: Path, given: argparse.Namespace) -> list[tuple[bool, str]]:
    """One patch, or several at once."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "patched"
        shutil.copytree(clean, folder, symlinks=True)
        if not all(applied(patch, folder) for patch in some):
            return [(False, "DOES NOT APPLY")]
        found = [] if given.only == "tests" else [by_faults(folder, given.seed, given.faults)]
        return found if given.only == "faults" else [*found, by_unit_tests(folder)]


def main() -> int:
    words = argparse.ArgumentParser(prog="./dev bench faults_bugs")
    words.add_argument("patches", nargs="*", help="names without .patch; none: all")
    words.add_argument("--seed", type=int, default=1)
    words.add_argument("--faults", type=int, default=4_000, help="at most so many for each")
    words.add_argument("--only", choices=("faults", "tests"))
    words.add_argument("--together", action="store_true")
    given = words.parse_args()
    chosen = patches(PATCHES, given.patches)
    if missing := set(given.patches) - {p.stem for p in chosen}:
        words.error(f"no such patch: {', '.join(sorted(missing))}")
    given.only = "tests" if given.together else given.only
    groups = [chosen] if given.together else [[patch] for patch in chosen]
    good = 0
    print(f"unit tests: pytest {' '.join((*LEFT_OUT, *TESTS))}", flush=True)
    with tempfile.TemporaryDirectory() as place:
        copy_into(Path(place))
        for some in groups:
            began = time.monotonic()
            told = tried(some, Path(place), given)
            good += len(some) * all(fine for fine, _ in told)
            names, took = ", ".join(patch.stem for patch in some), f"{time.monotonic() - began:.0f} s"
            print(f"{names}: {'; '.join(text for _, text in told)} ({took})", flush=True)
    print(f"{good} of {len(chosen)} bugs are {BOTH[given.only]}, wanted: {LEAST}")
    return 0 if good >= (len(chosen) if given.patches else LEAST) else 1


if __name__ == "__main__":
    raise SystemExit(main())
