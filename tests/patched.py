"""Seeded bugs kept as patches: put one into a copy of the working tree and run something there."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
COPIED = (
    "forms",
    "tests",
    "pyproject.toml",
    "resources",
    "fieldapp",
    "sync",
    "packaging",
    "dev",
    "README.md",
    "ARCHITECTURE.md",
)


def patches(folder: Path, names: list[str]) -> list[Path]:
    """Those in `folder` with these names, without .patch; none named: all."""
    return [p for p in sorted(folder.glob("*.patch")) if not names or p.stem in names]


def applied(patch: Path, folder: Path) -> bool:
    """Puts the change into `folder`, which holds the packages; False where it does not fit any more."""
    words = ["patch", "--strip", "1", "--batch", "--forward", "--fuzz", "0", "--input", str(patch)]
    return subprocess.run(words, cwd=folder, capture_output=True, check=False).returncode == 0


def copy_into(folder: Path) -> None:
    """The working tree as it is now, with what was built and converted before."""
    for name in COPIED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, folder / name, ignore=shutil.ignore_patterns("__pycache__", "*.pyc"))
        elif source.exists():
            shutil.copy2(source, folder / name)
    (ROOT / "build").mkdir(exist_ok=True)
    (folder / "build").symlink_to(ROOT / "build")


def run(folder: Path, *words: str) -> tuple[int, str]:
    """`python -m words` there: how it ended, and all that it said."""
    shared = os.environ.get("FIELDAPP_SHARED", str(ROOT.parent / "shared"))
    env = os.environ | {"PYTHONPATH": str(folder), "FIELDAPP_SHARED": shared, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-m", *words], cwd=folder, env=env, capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout + done.stderr


def unit_tests(folder: Path, *words: str) -> tuple[int, str]:
    """pytest there, up to the first failure: how many passed, and what failed ("" where nothing did)."""
    code, told = run(folder, "pytest", "-q", "-x", "--no-header", "-p", "no:cacheprovider", *words)
    failed = re.search(r"^(?:FAILED|ERROR) (.+?)(?: - .*)?$", told, re.MULTILINE)
    count = re.search(r"(\d+) passed", told)
    passed = int(count[1]) if count else 0
    return passed, (failed[1] if failed else told[-300:]) if code else ""
