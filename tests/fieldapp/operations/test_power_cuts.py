"""The power goes at any moment of Finish: every state that the disk passes through is opened and goes on."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from fieldapp.config import Home
from fieldapp.model import Delivery
from fieldapp.operations import accounts, drafts, intake, reviews, sealing, submissions
from fieldapp.operations.desk import Desk
from fieldapp.security.keystore import FileKeystore
from sync.protocol.streams import Mark
from tests.fieldapp.operations.field import PASSPHRASE, Clock, Field, carry, sealed_files

ROOT = Path(__file__).resolve().parents[3]


class Moments:
    """Copies the laptop's folder before each fsync and rename, which is where states can part."""

    def __init__(self, home: Path, kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.home, self.kept = home, kept
        self.count = 0
        real_fsync, real_replace, real_unlink = os.fsync, Path.replace, Path.unlink

        def fsync(descriptor: int) -> None:
            self.take()
            real_fsync(descriptor)

        def replace(path: Path, target: Path) -> Path:
            self.take()
            return real_replace(path, target)

        def unlink(path: Path, missing_ok: bool = False) -> None:
            self.take()
            real_unlink(path, missing_ok=missing_ok)

        monkeypatch.setattr(os, "fsync", fsync)
        monkeypatch.setattr(Path, "replace", replace)
        monkeypatch.setattr(Path, "unlink", unlink)

    def take(self) -> None:
        shutil.copytree(self.home, self.kept / str(self.count))
        self.count += 1


def sign_in_again(home: Path, clock: Clock) -> Desk:
    return accounts.sign_in(home, accounts.tiles(home)[0].member, PASSPHRASE, clock=clock)


def test_the_power_goes_anywhere_in_finish(
    equipped: Field, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    equipped.finish()  # an earlier file that the new one replaces
    draft, session = equipped.interview(name="Мадина", age="12")
    with monkeypatch.context() as patched:
        moments = Moments(tmp_path / "laptop", tmp_path / "moments", patched)
        moments.take()
        closed = submissions.close(equipped.worker, draft, session)
        moments.take()
    accounts.close(equipped.coordinator)
    seen = 0
    for number in range(moments.count):  # each is a world of its own, with a coordinator of its own
        desk = sign_in_again(tmp_path / "moments" / str(number), equipped.clock)
        shutil.copytree(tmp_path / "office", tmp_path / f"office{number}")
        coordinator = sign_in_again(tmp_path / f"office{number}", equipped.clock)
        rows = submissions.rows(desk)
        unfinished = [row.draft for row in drafts.rows(desk)]
        finished = [row.record for row in rows if row.record == closed.record]
        assert (unfinished, finished) in (([draft], []), ([], [closed.record]))
        assert all(row.delivery is Delivery.SEALED for row in rows)
        carry(desk, coordinator)
        assert intake.apply_all(coordinator).quarantined == 0
        assert len(reviews.queue(coordinator)) == len(rows) == 1 + len(finished)
        seen += bool(finished)
        accounts.close(desk)
        accounts.close(coordinator)
    assert 0 < seen < moments.count  # the cut fell before and behind the commit


def test_a_crash_between_commit_and_seal_is_settled_at_the_next_start(equipped: Field) -> None:
    draft, session = equipped.interview(name="Мадина")
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(sealing, "seal_all", lambda desk: False)
        closed = submissions.close(equipped.worker, draft, session)
    assert (closed.sealed, submissions.rows(equipped.worker)[0].delivery) == (False, Delivery.SAVED)
    accounts.lock(equipped.worker)
    accounts.unlock(equipped.worker, PASSPHRASE)
    assert submissions.rows(equipped.worker)[0].delivery is Delivery.SEALED
    assert len(sealed_files(equipped.worker)) == 2


def test_a_full_disk_at_the_seal_leaves_the_record_safe(equipped: Field) -> None:
    def full(path: Path, content: bytes) -> None:
        raise OSError(28, "No space left on device")

    draft, session = equipped.interview(name="Мадина")
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(sealing, "write_synced", full)
        closed = submissions.close(equipped.worker, draft, session)
    assert not closed.sealed
    assert submissions.rows(equipped.worker)[0].delivery is Delivery.SAVED
    assert sealing.seal_all(equipped.worker)
    assert submissions.rows(equipped.worker)[0].delivery is Delivery.SEALED


def test_a_restored_database_begins_new_streams_and_loses_nothing(equipped: Field, tmp_path: Path) -> None:
    first = equipped.finish()
    mark = equipped.worker.keystore.mark(equipped.worker.member)
    assert mark is not None
    accounts.close(equipped.worker)
    shutil.copytree(tmp_path / "laptop", tmp_path / "backup")
    equipped.worker = sign_in_again(tmp_path / "laptop", equipped.clock)
    second = equipped.finish()
    equipped.up()
    after = equipped.worker.keystore.mark(equipped.worker.member)
    assert after not in (None, mark)
    accounts.close(equipped.worker)

    FileKeystore(Home(tmp_path / "backup")).put_mark(equipped.worker.member, after or b"")
    equipped.worker = sign_in_again(
        tmp_path / "backup", equipped.clock
    )  # the keyring knew more than the copy
    third = equipped.finish()
    found = equipped.up()
    assert found.quarantined == 0
    assert {row.record for row in reviews.queue(equipped.coordinator)} == {
        first.record,
        second.record,
        third.record,
    }


def test_a_start_without_a_crash_keeps_its_streams(equipped: Field) -> None:
    equipped.finish()
    assert sealing.recover(equipped.worker) == sealing.Recovered(0, False)
    raw = equipped.worker.keystore.mark(equipped.worker.member)
    assert raw is not None
    assert Mark.from_bytes(raw).was == Mark.from_bytes(raw).will_be


TYPIST = """
import sys
from pathlib import Path
from fieldapp.model import Action, DraftId
from fieldapp.operations import accounts, drafts
home = Path(sys.argv[1])
desk = accounts.sign_in(home, accounts.tiles(home)[0].member, sys.argv[2])
for number in range(100_000):
    drafts.save(desk, DraftId(sys.argv[3]), [Action("answer", "/data/grp/age", str(number))], "", 1, 5)
    print(number, flush=True)
"""


def test_a_killed_program_has_every_answer_that_it_called_saved(equipped: Field) -> None:
    draft, _ = equipped.interview(name="Мадина")
    accounts.close(equipped.worker)
    home = equipped.folder / "laptop"
    words = [sys.executable, "-c", TYPIST, str(home), PASSPHRASE, draft]
    for least in (3, 17):
        with subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
            assert child.stdout is not None
            said = [int(child.stdout.readline()) for _ in range(least)]
            child.kill()
            said += [
                int(line) for line in child.stdout.read().splitlines(keepends=True) if line.endswith("\n")
            ]
        equipped.worker = sign_in_again(home, equipped.clock)
        _, session = drafts.resume(equipped.worker, draft)
        kept = int(session.question("/data/grp/age").text)
        assert said[-1] <= kept <= said[-1] + 1
        accounts.close(equipped.worker)
