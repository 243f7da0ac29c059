"""`./dev bench faults_bugs`: bugs that only faults find, each put into a copy of the program.

Each patch in tests/faults/bugs changes one place of `fieldapp/` or `sync/`. The run of faults must stop at its first
violation within `--faults` faults of `--seed` and print the broken invariant, and the unit tests that have to do with
it (TESTS) must stay green: that is what the faults are for. One line a patch, the last line counts those that are
both. Exit 1 where fewer than LEAST are, or one of those that were named is not.
The unit tests take longest, so they run with many patches at once, as many as fit beside each other; where that is not
green, with each by itself. `--each`: with each by itself at once. `--only faults` or `--only tests` does half of it,
further words name patches.
"""

from __future__ import annotations

import argparse
import re
import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.patched import ROOT, applied, copy_into, patches, run, unit_tests

PATCHES = ROOT / "tests" / "faults" / "bugs"
LEAST = 12
PATCHED = ("fieldapp", "sync")
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


def together(some: list[Path], clean: Path) -> list[list[Path]]:
    """As few groups as it needs, patches of one fitting beside each other."""
    groups: list[list[Path]] = []
    with tempfile.TemporaryDirectory() as place:
        for number, patch in enumerate(some):
            for at, group in enumerate([*groups, []]):
                folder = Path(place) / f"{number}-{at}"
                for name in PATCHED:
                    shutil.copytree(clean / name, folder / name)
                if all(applied(one, folder) for one in (*group, patch)):
                    groups[at : at + 1] = [[*group, patch]]
                    break
    return groups


def tried(some: list[Path], clean: Path, look: Callable[[Path], tuple[bool, str]]) -> bool:
    """One patch, or several at once; prints what became of it."""
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "patched"
        shutil.copytree(clean, folder, symlinks=True)
        fits = all(applied(patch, folder) for patch in some)
        fine, text = look(folder) if fits else (False, "DOES NOT APPLY")
    names = ", ".join(patch.stem for patch in some)
    print(f"{names}: {text} ({time.monotonic() - began:.0f} s)", flush=True)
    return fine


def green(chosen: list[Path], clean: Path, *, each: bool) -> set[Path]:
    """Those with which the unit tests are green."""
    found = set[Path]()
    print(f"unit tests: pytest {' '.join((*LEFT_OUT, *TESTS))}", flush=True)
    for group in [[one] for one in chosen] if each else together(chosen, clean):
        if tried(group, clean, by_unit_tests):
            found |= set(group)
        elif len(group) > 1:
            found |= {one for one in group if tried([one], clean, by_unit_tests)}
    return found


def main() -> int:
    words = argparse.ArgumentParser(prog="./dev bench faults_bugs")
    words.add_argument("patches", nargs="*", help="names without .patch; none: all")
    words.add_argument("--seed", type=int, default=1)
    words.add_argument("--faults", type=int, default=10_000, help="at most so many for each")
    words.add_argument("--only", choices=("faults", "tests"))
    words.add_argument("--each", action="store_true", help="unit tests with each patch by itself")
    given = words.parse_args()
    chosen = patches(PATCHES, given.patches)
    if missing := set(given.patches) - {p.stem for p in chosen}:
        words.error(f"no such patch: {', '.join(sorted(missing))}")
    good = set(chosen)
    with tempfile.TemporaryDirectory() as place:
        clean = Path(place)
        copy_into(clean)
        if given.only != "tests":
            good = {
                one
                for one in chosen
                if tried([one], clean, lambda at: by_faults(at, given.seed, given.faults))
            }
        if given.only != "faults":
            good &= green(chosen, clean, each=given.each)
    print(f"{len(good)} of {len(chosen)} bugs are {BOTH[given.only]}, wanted: {LEAST}")
    return 0 if len(good) >= (len(chosen) if given.patches else LEAST) else 1


if __name__ == "__main__":
    raise SystemExit(main())
