"""The real program under strace: nothing that its screen promised is missing after a power cut at any moment."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.bench.power import memory
from tests.stories import disk_trace
from tests.stories.power_cut import Judge
from tests.stories.traced_work import Traced, trace

pytestmark = [
    pytest.mark.skipif(not shutil.which("strace"), reason="needs strace (Linux)"),
    pytest.mark.slow,
]
MOST = 700  # states; more than the short trace has, so that here none is left out
SIGN_INS = 3


@pytest.fixture(scope="module")
def traced(tmp_path_factory: pytest.TempPathFactory) -> Traced:
    return trace(tmp_path_factory.mktemp("traced"))


@pytest.fixture
def judge(traced: Traced) -> Iterator[Judge]:
    with TemporaryDirectory(dir=memory()) as disk:
        yield Judge(traced, Path(disk) / "laptop")


def judged(judge: Judge, ops: list[disk_trace.Op]) -> list[str]:
    """The complaints about what was durable whenever the screen promised something."""
    for state in disk_trace.durable_at_marks(judge.traced.start, ops):
        judge.judge(state)
    return judge.found.complaints


def test_the_trace_holds_what_the_screen_said(traced: Traced) -> None:
    marks = [op.path.split()[1] for op in traced.ops if op.kind == "mark"]
    assert marks.count("saved") >= 6
    assert marks.count("sealed") == len(traced.records) == 2, marks
    assert sum(map(len, traced.acts.values())) >= 8


def test_saved_and_sealed_are_said_only_after_their_fsync(judge: Judge) -> None:
    assert judged(judge, judge.traced.ops) == []
    assert judge.found.states >= 8


def test_every_state_of_the_disk_opens_with_all_that_was_promised(judge: Judge) -> None:
    count, chosen = disk_trace.sampled(judge.traced.start, judge.traced.ops, MOST)
    for state in chosen:
        judge.judge(state)
    print(judge.found.summary())
    assert judge.found.complaints == []
    assert judge.found.states == min(count, MOST) >= 300
    assert judge.found.begun_anew == 0


def test_the_passphrase_opens_what_a_power_cut_left(judge: Judge) -> None:
    _, chosen = disk_trace.sampled(judge.traced.start, judge.traced.ops, SIGN_INS)
    for state in chosen:
        judge.sign_in(state)


@pytest.mark.parametrize("forgotten", ["vault.db-wal", "/outbox"])
def test_a_forgotten_fsync_is_found(judge: Judge, forgotten: str) -> None:
    assert judged(judge, disk_trace.without_syncs(judge.traced.ops, forgotten))


@pytest.mark.parametrize("kind", ["saved", "sealed"])
def test_a_promise_before_its_fsync_is_found(judge: Judge, kind: str) -> None:
    complaints = judged(judge, disk_trace.marks_too_early(judge.traced.ops, "vault.db-wal"))
    assert any(complaint.startswith(f"MARK {kind}") for complaint in complaints)


def test_a_write_that_no_fsync_pushed_out_is_missed_after_the_power_cut(judge: Judge) -> None:
    ops = disk_trace.without_syncs(judge.traced.ops, "vault.db-wal")
    end = max(place for place, op in enumerate(ops) if op.kind == "mark")  # before the database is closed
    _, chosen = disk_trace.sampled(judge.traced.start, ops[: end + 1], 120)
    for state in chosen:
        judge.judge(state)
    assert judge.found.complaints
