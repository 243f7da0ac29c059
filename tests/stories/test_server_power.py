"""The real server under strace: no receipt is given for bytes that a power cut takes back."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.bench.power import memory
from tests.stories import disk_trace
from tests.stories.server_power import Judge, Traced, trace

pytestmark = pytest.mark.skipif(not shutil.which("strace"), reason="needs strace (Linux)")
BATCHES = 8  # of each of two laptops
MOST = 60  # states here; `./dev bench power` takes them all
GO_ON = 3


@pytest.fixture(scope="module")
def traced(tmp_path_factory: pytest.TempPathFactory) -> Traced:
    return trace(tmp_path_factory.mktemp("traced"), BATCHES)


@pytest.fixture
def disk() -> Iterator[Path]:
    with TemporaryDirectory(dir=memory()) as folder:
        yield Path(folder) / "store"


def at_marks(traced: Traced, ops: list[disk_trace.Op], disk: Path) -> list[str]:
    judge = Judge(traced, disk)
    for state in disk_trace.durable_at_marks(traced.start, ops):
        judge.judge(state)
    return judge.found.complaints


def test_a_receipt_is_given_only_for_what_is_on_the_disk(traced: Traced, disk: Path) -> None:
    assert traced.given >= 2 * BATCHES == len(traced.batches)
    assert at_marks(traced, traced.ops, disk) == []


def test_every_state_of_the_disk_opens_and_honours_what_was_promised(traced: Traced, disk: Path) -> None:
    judge = Judge(traced, disk)
    count, chosen = disk_trace.sampled(traced.start, traced.ops, MOST)
    for state in chosen:
        judge.judge(state)
    assert judge.found.complaints == []
    assert judge.found.states == min(count, MOST)
    assert judge.found.honoured > BATCHES


def test_laptops_go_on_with_a_server_whose_power_went(traced: Traced, disk: Path) -> None:
    judge = Judge(traced, disk)
    _, chosen = disk_trace.sampled(traced.start, traced.ops, GO_ON)
    for state in chosen:
        judge.go_on(state)
    assert judge.found.complaints == []


def test_a_forgotten_fsync_is_found(traced: Traced, disk: Path) -> None:
    assert at_marks(traced, disk_trace.without_syncs(traced.ops, "mailbox.db-wal"), disk)


def test_a_server_that_does_not_force_its_commits_is_found(tmp_path: Path, disk: Path) -> None:
    early = trace(tmp_path / "early", 2, "early")
    assert any("receipts without their batch" in one for one in at_marks(early, early.ops, disk))
