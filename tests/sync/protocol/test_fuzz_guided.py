"""A minute of coverage-guided fuzzing with every run of the tests; `./dev bench fuzz` does an hour."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.bench.fuzz import MOST_MEMORY_MB, NAMES, fuzz, targets

SECONDS = int(os.environ.get("FUZZ_SECONDS", "45"))  # and what it takes to start: a minute
guided = pytest.mark.skipif(os.name == "nt", reason="libFuzzer comes for Linux")


def test_the_seeds_are_read_or_refused() -> None:
    found = targets()
    assert set(NAMES) < set(found)
    for read, good in found.values():
        for one in (*good, b"", b"\x00"):
            read(one)


@guided
def test_guidance_finds_what_chance_does_not(tmp_path: Path) -> None:
    """Three right bytes in a row are one of sixteen million; guided, a few ten thousand tries find them."""
    pytest.importorskip("atheris")
    found = fuzz("planted", runs=1_000_000, seed=1, folder=tmp_path)
    assert not found.ok
    assert "the planted bug" in found.said
    assert [path.name for path in tmp_path.glob("crash-*")]


@guided
@pytest.mark.slow
def test_a_minute_over_everything_that_reads_bytes_from_outside(tmp_path: Path) -> None:
    pytest.importorskip("atheris")
    found = fuzz("everything", seconds=SECONDS, folder=tmp_path)
    assert found.ok, found.said
    assert found.runs > 100
    assert found.coverage > 100
    assert 0 < found.memory_mb < MOST_MEMORY_MB
