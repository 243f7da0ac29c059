"""`./dev bench seeded_bugs`: bugs that only random forms find, each put into a copy of the engine.

Each patch in tests/forms/seeded_bugs changes `forms/` in one place. The differential run must find it within
`--forms` forms of `--seed`, at a form where the engine without the patch agrees with JavaRosa; and the unit tests
of `forms/` must stay green with it: that is what random forms are for. One line per patch, the last line counts
those that are both. Exit 1 where fewer than LEAST are, or one of those that were named is not.
`--only differential` or `--only tests` does half of it, further words name patches.
"""

from __future__ import annotations

import argparse
import re
import shutil
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from tests.bench.differential import FORMS_OF_A_SEED
from tests.patched import ROOT, applied, copy_into, patches, run, unit_tests

PATCHES = ROOT / "tests" / "forms" / "seeded_bugs"
LEAST = 10  # patches that must be found by random forms and by no unit test
BOTH = {
    None: "found by random forms and by no unit test",
    "differential": "found by random forms",
    "tests": "found by no unit test",
}
LEFT_OUT = ("test_seeded_bugs.py",)  # asks whether the patches fit, which they do once only
# Is itself a short differential run, of another seed.
SHORT_RUN = "tests/forms/test_javarosa.py::test_a_few_random_forms_agree"
# Convert spreadsheets or start programs for most of their time: run when all others are green.
LAST = (
    "test_xlsform.py",
    "test_mended_forms.py",
    "test_real_forms.py",
    "test_commands.py",
    "test_attacks.py",
    "test_javarosa.py",
)


@dataclass
class Differential:
    """The random forms of one seed. `clean`: a copy without any patch; `agreed`: what it gave at which form."""

    clean: Path
    seed: int
    forms: int
    agreed: dict[int, bool] = field(default_factory=dict)

    def finds(self, folder: Path) -> tuple[bool, str]:
        """Only a disagreement at a form where there is none without the patch finds a bug."""
        first = 0
        while first < self.forms:
            place, told = self._first(folder, first, self.forms - first)
            if "values compared" not in told:
                return False, f"NO RUN: {told[-300:]}"
            if place is None:
                break
            if self._agrees(place):
                return True, f"found at form {place} (form {place} agrees without the patch)"
            first = place + 1
        return False, f"NOT FOUND in {self.forms} forms"

    def _agrees(self, place: int) -> bool:
        if place not in self.agreed:
            _, told = self._first(self.clean, place, 1)
            self.agreed[place] = ", 0 disagreements," in told
        return self.agreed[place]

    def _first(self, folder: Path, first: int, forms: int) -> tuple[int | None, str]:
        """The number of the first form from `first` on that disagrees, counted from 0, and all that was told."""
        words = ("--seed", str(self.seed), "--first", str(first), "--forms", str(forms), "--until-found")
        _, told = run(folder, "tests.bench.differential", *words)
        found = re.search(r"^form (\d+)", told, re.MULTILINE)
        return (int(found[1]) - self.seed * FORMS_OF_A_SEED if found else None), told


def tests_of_forms(folder: Path) -> tuple[bool, str]:
    """All of tests/forms, the quick files first, so that a bug that they find costs little."""
    home = folder / "tests" / "forms"
    there = [p for p in sorted(home.rglob("test_*.py")) if p.name not in LEFT_OUT]
    passed = 0
    for files in ([p for p in there if p.name not in LAST], [p for p in there if p.name in LAST]):
        names = [str(p.relative_to(folder)) for p in files]
        more, failed = unit_tests(folder, "-n", "2", "--deselect", SHORT_RUN, *names)
        if failed:
            return False, f"UNIT TESTS NOT GREEN: {failed}"
        passed += more
    return True, f"unit tests green ({passed} passed)"


def tried(patch: Path, random: Differential, only: str | None) -> list[tuple[bool, str]]:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "patched"
        shutil.copytree(random.clean, folder, symlinks=True)
        if not applied(patch, folder):
            return [(False, "DOES NOT APPLY")]
        found = [] if only == "tests" else [random.finds(folder)]
        return found if only == "differential" else [*found, tests_of_forms(folder)]


def main() -> int:
    words = argparse.ArgumentParser()
    words.add_argument("patches", nargs="*", help="names without .patch; none: all")
    words.add_argument("--seed", type=int, default=1)
    words.add_argument("--forms", type=int, default=1000, help="at most so many for each")
    words.add_argument("--only", choices=("differential", "tests"))
    given = words.parse_args()
    good, chosen = 0, patches(PATCHES, given.patches)
    if missing := set(given.patches) - {p.stem for p in chosen}:
        words.error(f"no such patch: {', '.join(sorted(missing))}")
    with tempfile.TemporaryDirectory() as place:
        random = Differential(Path(place), given.seed, given.forms)
        copy_into(random.clean)
        for patch in chosen:
            began = time.monotonic()
            told = tried(patch, random, given.only)
            good += all(fine for fine, _ in told)
            took = f"{time.monotonic() - began:.0f} s"
            print(f"{patch.stem}: {'; '.join(text for _, text in told)} ({took})", flush=True)
    print(f"{good} of {len(chosen)} bugs are {BOTH[given.only]}, wanted: {LEAST}")
    return 0 if good >= (len(chosen) if given.patches else LEAST) else 1


if __name__ == "__main__":
    raise SystemExit(main())
