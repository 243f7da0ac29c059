"""The short run of `./dev bench faults`: each kind strikes, and nothing is lost, doubled or different."""

from __future__ import annotations

import faulthandler
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.bench.faults_bugs import PATCHES
from tests.faults.kinds import Kind
from tests.patched import applied

ROOT = Path(__file__).resolve().parents[2]
FAULTS = 250  # one world, in which each kind strikes; ten thousand take their time in the bench


@pytest.mark.parametrize("patch", sorted(PATCHES.glob("*.patch")), ids=lambda path: path.stem)
def test_a_seeded_bug_applies(patch: Path, tmp_path: Path) -> None:
    changed = patch.read_text("utf-8").splitlines()[1].removeprefix("+++ b/")
    (tmp_path / changed).parent.mkdir(parents=True)
    shutil.copy2(ROOT / changed, tmp_path / changed)
    assert applied(patch, tmp_path)
    assert (tmp_path / changed).read_text("utf-8") != (ROOT / changed).read_text("utf-8")


@pytest.mark.slow
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="fork, /proc, RLIMIT")
def test_whatever_breaks_nothing_is_lost_or_there_twice(tmp_path: Path) -> None:
    words = (
        "--faults",
        str(FAULTS),
        "--seed",
        "7",
        "--worlds",
        "1",
        "--out",
        str(tmp_path / "found.json"),
    )
    faulthandler.cancel_dump_traceback_later()  # the run finds out what hangs by what is computed: machines may be busy
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.faults", *words],
        cwd=ROOT, env=os.environ | {"PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=False, timeout=3600,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-3000:]
    found = json.loads((tmp_path / "found.json").read_text())
    assert found["faults"] >= FAULTS
    assert all(found["struck"][kind] > 0 for kind in Kind), found["struck"]
    assert found["records"] > 20
    assert found["looked for"] > 40  # at each of two coordinators
    assert (found["lost"], found["twice"]) == (0, 0)
    assert found["photos"] > 3
