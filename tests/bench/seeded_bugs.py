"""`./dev bench seeded_bugs`: bugs that only random forms find, each put into a copy of the engine.

Each patch in tests/forms/seeded_bugs changes `forms/` in one place. The differential run must find it (within
`--forms` forms of `--seed`), and the unit tests of `forms/` must stay green with it: that is what random forms
are for. One line per patch; exit 1 where one does not apply, is not found, or is found by a unit test.
`--only differential` or `--only tests` does half of it, further words name patches.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PATCHES = ROOT / "tests" / "forms" / "seeded_bugs"
LEAST = 10  # patches that must be found
COPIED = (
    "forms",
    "tests",
    "pyproject.toml",
    "resources",
    "fieldapp",
    "sync",
    "dev",
    "README.md",
    "ARCHITECTURE.md",
)
# No tests of `forms/` itself: they start other programs or read lists of what stands in the repository.
LEFT_OUT = ("test_commands.py", "test_features_listed.py", "test_seeded_bugs.py", "test_javarosa.py")


def patches(names: list[str]) -> list[Path]:
    return [p for p in sorted(PATCHES.glob("*.patch")) if not names or p.stem in names]


def applied(patch: Path, folder: Path) -> bool:
    """Puts the change into `folder`, which holds `forms/`; False where it does not fit any more."""
    words = ["patch", "--strip", "1", "--batch", "--forward", "--fuzz", "0", "--input", str(patch)]
    return subprocess.run(words, cwd=folder, capture_output=True, check=False).returncode == 0


def copy_into(folder: Path) -> None:
    for name in COPIED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, folder / name, ignore=shutil.ignore_patterns("__pycache__", "*.pyc"))
        elif source.exists():
            shutil.copy2(source, folder / name)


def run(folder: Path, *words: str) -> tuple[int, str]:
    shared = os.environ.get("FIELDAPP_SHARED", str(ROOT.parent / "shared"))
    env = os.environ | {"PYTHONPATH": str(folder), "FIELDAPP_SHARED": shared, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-m", *words], cwd=folder, env=env, capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout + done.stderr


def found_by_forms(folder: Path, seed: int, forms: int) -> tuple[bool, str]:
    """Only what the run counts as a disagreement finds a bug; anything else that stops it does not."""
    code, told = run(
        folder, "tests.bench.differential", "--seed", str(seed), "--forms", str(forms), "--until-found"
    )
    first = re.search(r"^form (\d+)", told, re.MULTILINE)
    if code and first is not None:
        return True, f"found at form {int(first[1]) - seed * 1_000_003 + 1}"
    return False, f"NOT FOUND in {forms} forms" if "disagreements" in told else f"NO RUN: {told[-300:]}"


def tests_of_forms(folder: Path) -> tuple[bool, str]:
    left_out = [f"--ignore=tests/forms/{name}" for name in LEFT_OUT]
    code, told = run(
        folder, "pytest", "-q", "-x", "--no-header", "-p", "no:cacheprovider", *left_out, "tests/forms"
    )
    failed = re.search(r"^(?:FAILED|ERROR) (\S+)", told, re.MULTILINE)
    if code:
        return False, f"UNIT TESTS NOT GREEN: {failed[1] if failed else told[-300:]}"
    return True, "unit tests green"


def tried(patch: Path, given: argparse.Namespace) -> Iterator[tuple[bool, str]]:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        copy_into(folder)
        if not applied(patch, folder):
            yield False, "DOES NOT APPLY"
            return
        if given.only != "tests":
            yield found_by_forms(folder, given.seed, given.forms)
        if given.only != "differential":
            yield tests_of_forms(folder)


def main() -> int:
    words = argparse.ArgumentParser()
    words.add_argument("patches", nargs="*", help="names without .patch; none: all")
    words.add_argument("--seed", type=int, default=1)
    words.add_argument("--forms", type=int, default=1000, help="at most so many for each")
    words.add_argument("--only", choices=("differential", "tests"))
    given = words.parse_args()
    good = 0
    chosen = patches(given.patches)
    for patch in chosen:
        began = time.monotonic()
        told = list(tried(patch, given))
        good += all(fine for fine, _ in told)
        took = f"{time.monotonic() - began:.0f} s"
        print(f"{patch.stem}: {'; '.join(text for _, text in told)} ({took})", flush=True)
    print(f"{good} of {len(chosen)} bugs are found by random forms and by no unit test, wanted: {LEAST}")
    return 0 if good == len(chosen) and (given.patches or good >= LEAST) else 1


if __name__ == "__main__":
    raise SystemExit(main())
