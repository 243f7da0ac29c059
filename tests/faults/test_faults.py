"""The short run of `./dev bench faults`: each kind but old copies strikes, and nothing is lost, doubled or different.

Old copies have their own tests (`tests/fieldapp/operations/test_restores.py`); with all the other kinds together they
still break an invariant in some worlds: see the bench.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.kinds import Kind

ROOT = Path(__file__).resolve().parents[2]
FAULTS = 120  # one small world; ten thousand take their time in the bench

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="fork, /proc, RLIMIT"),
]


def test_whatever_breaks_nothing_is_lost_or_there_twice(tmp_path: Path) -> None:
    words = (
        "--faults",
        str(FAULTS),
        "--seed",
        "7",
        "--worlds",
        "1",
        "--without",
        "restore",
        "--out",
        str(tmp_path / "found.json"),
    )
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.faults", *words],
        cwd=ROOT, env=os.environ | {"PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-3000:]
    found = json.loads((tmp_path / "found.json").read_text())
    assert found["faults"] >= FAULTS
    assert all(found["struck"][kind] > 0 for kind in Kind if kind is not Kind.RESTORE), found["struck"]
    assert found["records"] > 20
