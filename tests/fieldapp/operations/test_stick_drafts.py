"""Unfinished interviews on a stick: they come back to their author and to nobody else; what is over stays so."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from fieldapp.model import DraftId
from fieldapp.operations import accounts, drafts, erasing, sticks, submissions
from sync.testing import flip_a_bit
from tests.fieldapp.operations.field import PASSPHRASE, Field, answer


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def put(field: Field, stick: Path) -> None:
    sticks.put(field.worker.home.path, stick, desk=field.worker, drafts=True)


def as_before(field: Field, copy: Path) -> None:
    """The laptop is put back from an older copy."""
    accounts.close(field.worker)
    shutil.rmtree(field.folder / "laptop")
    shutil.copytree(copy, field.folder / "laptop")
    field.worker = accounts.sign_in(
        field.folder / "laptop", field.worker.member, PASSPHRASE, clock=field.clock
    )


@pytest.fixture
def backup(equipped: Field, tmp_path: Path) -> Path:
    """Of the laptop as it was before the interview."""
    accounts.close(equipped.worker)
    shutil.copytree(equipped.folder / "laptop", tmp_path / "copy")
    as_before(equipped, tmp_path / "copy")
    return tmp_path / "copy"


def given(field: Field, draft: DraftId) -> dict[str, str]:
    _, session = drafts.resume(field.worker, draft)
    return {name: session.question(f"/data/grp/{name}").text for name in ("name", "age")}


def test_after_a_restore_the_interview_goes_on_with_every_answer(
    equipped: Field, stick: Path, backup: Path
) -> None:
    draft, _ = equipped.interview(name="Мадина", age="12")
    before = drafts.rows(equipped.worker)
    put(equipped, stick)
    as_before(equipped, backup)
    assert drafts.rows(equipped.worker) == ()
    found = sticks.take(equipped.worker, stick)
    assert (found.drafts, found.changed.drafts) == (1, True)
    (row,), (was,) = drafts.rows(equipped.worker), before
    assert row == replace(was, saved_at=row.saved_at)
    assert abs(row.saved_at - was.saved_at) < timedelta(seconds=1)
    assert given(equipped, draft) == {"name": "Мадина", "age": "12"}
    assert sticks.take(equipped.worker, stick).drafts == 0
    _, session = drafts.resume(equipped.worker, draft)
    submissions.close(equipped.worker, draft, session)


def test_the_newer_one_stands(equipped: Field, stick: Path, tmp_path: Path) -> None:
    draft, session = equipped.interview(name="Мадина")
    accounts.close(equipped.worker)
    shutil.copytree(equipped.folder / "laptop", tmp_path / "monday")
    as_before(equipped, tmp_path / "monday")
    equipped.clock.later(hours=1)
    _, session = drafts.resume(equipped.worker, draft)
    answer(equipped.worker, draft, session, age="12")
    put(equipped, stick)
    as_before(equipped, tmp_path / "monday")
    assert given(equipped, draft)["age"] == ""
    assert sticks.take(equipped.worker, stick).drafts == 1
    assert given(equipped, draft)["age"] == "12"
    equipped.clock.later(hours=1)
    _, session = drafts.resume(equipped.worker, draft)
    answer(equipped.worker, draft, session, age="13")
    assert sticks.take(equipped.worker, stick).drafts == 0
    assert given(equipped, draft)["age"] == "13"


@pytest.mark.parametrize("end", ["finished", "thrown away", "refused"])
def test_what_was_finished_thrown_away_or_refused_never_comes_back(
    equipped: Field, stick: Path, end: str
) -> None:
    draft, session = equipped.interview(name="Мадина")
    put(equipped, stick)
    if end == "finished":
        submissions.close(equipped.worker, draft, session)
    elif end == "thrown away":
        drafts.discard(equipped.worker, draft)
    else:
        drafts.decline(equipped.worker, draft)
    assert sticks.take(equipped.worker, stick).drafts == 0
    assert drafts.rows(equipped.worker) == ()


def test_a_draft_is_nobody_elses(equipped: Field, stick: Path) -> None:
    equipped.interview(name="Мадина")
    put(equipped, stick)
    found = sticks.take(equipped.coordinator, stick)
    assert (found.drafts, drafts.rows(equipped.coordinator)) == (0, ())
    sticks.put(equipped.folder / "laptop", stick)  # without drafts: the newer parcel has none
    assert sticks.take(equipped.worker, stick).drafts == 0


def test_a_file_of_an_interview_comes_back_with_it(equipped: Field, stick: Path, backup: Path) -> None:
    from fieldapp.store import files

    draft, _ = equipped.interview(name="Мадина")
    with equipped.worker.vault.write() as tx:
        files.keep(tx, draft, "0123456789ab.jpg", b"\xff\xd8" * 5000)
    put(equipped, stick)
    as_before(equipped, backup)
    assert sticks.take(equipped.worker, stick).drafts == 1
    assert drafts.attachments.of_draft(equipped.worker, draft, "0123456789ab.jpg") == b"\xff\xd8" * 5000


def test_a_damaged_copy_costs_the_others_nothing(equipped: Field) -> None:
    from fieldapp.operations import draft_copies, rosters
    from sync.protocol.errors import ProtocolError

    equipped.interview(name="Мадина")
    (raw,) = draft_copies.make(equipped.worker, rosters.load(equipped.worker.home)).values()
    back = draft_copies.Back()
    for odd in (flip_a_bit(raw), raw[:-20], b"", b"x" * 100):
        with pytest.raises(ProtocolError):
            draft_copies.take(equipped.worker, odd, back)
    assert back == draft_copies.Back()


def test_g4_an_interview_with_somebody_who_was_erased_stays_away(
    equipped: Field, stick: Path, tmp_path: Path
) -> None:
    """Also on a laptop that was put back from a copy which never knew the interview, nor that it was on a stick."""
    accounts.close(equipped.worker)
    shutil.copytree(equipped.folder / "laptop", tmp_path / "copy")
    as_before(equipped, tmp_path / "copy")
    equipped.interview(name="Мадина")
    put(equipped, stick)
    as_before(equipped, tmp_path / "copy")
    erasing.order(equipped.coordinator, [equipped.people[0].person])
    equipped.down()
    assert sticks.take(equipped.worker, stick).drafts == 0
    assert drafts.rows(equipped.worker) == ()
