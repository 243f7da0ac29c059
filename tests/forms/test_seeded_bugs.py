"""The seeded bugs of `./dev bench seeded_bugs` fit the engine as it is now."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.bench.seeded_bugs import LEAST, PATCHES
from tests.patched import ROOT, applied


def test_there_are_enough() -> None:
    assert len(list(PATCHES.glob("*.patch"))) >= LEAST


@pytest.mark.parametrize("patch", sorted(PATCHES.glob("*.patch")), ids=lambda path: path.stem)
def test_a_seeded_bug_applies(patch: Path, tmp_path: Path) -> None:
    changed = patch.read_text("utf-8").splitlines()[1].removeprefix("+++ b/")
    (tmp_path / changed).parent.mkdir(parents=True)
    shutil.copy2(ROOT / changed, tmp_path / changed)
    assert applied(patch, tmp_path)
    assert (tmp_path / changed).read_text("utf-8") != (ROOT / changed).read_text("utf-8")
