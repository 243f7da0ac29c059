"""`./dev bench restores`: the restore-and-clone matrix with copies that are 1, 10 and 100 rounds old."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MATRIX = ("tests/fieldapp/operations/test_restores.py", "tests/fieldapp/operations/test_other_lives.py")


def main() -> int:
    ages = sys.argv[1] if len(sys.argv) > 1 else "1,10,100"
    words = [sys.executable, "-m", "pytest", "-v", "--no-header", *MATRIX]
    return subprocess.run(words, cwd=ROOT, env=os.environ | {"RESTORE_AGES": ages}, check=False).returncode


if __name__ == "__main__":
    raise SystemExit(main())
