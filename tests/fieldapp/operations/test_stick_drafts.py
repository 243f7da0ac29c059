"""Unfinished interviews on a stick: they come back to their author and to nobody else; what is over stays so."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from fieldapp.model import DraftId
from fieldapp.operations import (
    accounts,
    areas,
    attachments,
    draft_copies,
    drafts,
    erasing,
    rosters,
    sticks,
    submissions,
    wire,
)
from fieldapp.operations.attachments import MB
from fieldapp.store import identity
from sync.protocol import canonical, draft_copy
from sync.protocol.errors import Malformed, Missing
from sync.testing import flip_a_bit
from tests.fieldapp.operations.field import PASSPHRASE, Field, answer, attach
from tests.fieldapp.operations.test_attachments import begun, photo, visiting  # noqa: F401 - a fixture


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
    (raw,) = draft_copies.make(equipped.worker, rosters.load(equipped.worker.home)).copies.values()
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


def test_one_with_large_photos_goes_in_parts_and_comes_back_whole(
    visiting: Field,  # noqa: F811
    stick: Path,
    tmp_path: Path,
) -> None:
    field = visiting
    accounts.close(field.worker)
    shutil.copytree(field.folder / "laptop", tmp_path / "copy")
    as_before(field, tmp_path / "copy")
    draft = begun(field)
    taken = [photo(tmp_path, 8 * MB, f"{number}.jpg") for number in range(2)]
    names = [attach(field.worker, draft, "/data/face", one) for one in taken]
    told = sticks.exchange(field.worker, stick, drafts=True)
    assert (told.drafts_put, told.put) == (1, 0)
    as_before(field, tmp_path / "copy")
    assert sticks.take(field.worker, stick).drafts == 1
    for name, one in zip(names, taken, strict=True):
        assert attachments.of_draft(field.worker, draft, name) == one.read_bytes()


def test_a_part_alone_a_false_one_and_parts_of_another_time_bring_nothing(
    visiting: Field,  # noqa: F811
    tmp_path: Path,
) -> None:
    field = visiting
    draft = begun(field)
    attach(field.worker, draft, "/data/face", photo(tmp_path, 8 * MB, "1.jpg"))
    attach(field.worker, draft, "/data/face", photo(tmp_path, 8 * MB + 1, "2.jpg"))
    roster = rosters.load(field.worker.home)
    first, second = draft_copies.make(field.worker, roster).copies.values()
    drafts.discard(field.worker, draft)
    with field.worker.vault.write() as tx:
        identity.forget(tx, draft_copies.CARRIED)
        lane = areas.usual(field.worker, tx), rosters.wire_class("CARE")
    back = draft_copies.Back()
    draft_copies.take(field.worker, second, back)
    draft_copies.take(field.worker, second, back)
    assert back.taken == 0
    epoch = roster.current_epoch(*lane, wire.seconds(field.clock()))
    circle = [field.worker.keys.identity.recipient, roster.epoch_recipient(epoch.epoch)]
    for false in ([2, 4, 4, b"x"], [2, 0, 5, b"x"], [2, 0, 0, b"x"]):
        copy = draft_copy.DraftCopy(bytes.fromhex(draft), 1, canonical.encode(false))
        with pytest.raises(Malformed):
            draft_copies.take(field.worker, draft_copy.seal(copy, field.worker.keys.signing, circle), back)
    draft_copies.take(field.worker, first, back)
    assert back.taken == 1


def test_a_draft_without_a_key_is_told(equipped: Field, stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    equipped.interview(name="Мадина")

    def missing(*_args: object) -> None:
        raise Missing("a key")

    with monkeypatch.context() as patched:
        patched.setattr("sync.protocol.roster.Roster.current_epoch", missing)
        told = sticks.exchange(equipped.worker, stick, drafts=True)
    assert told.drafts_put == 0
    assert ("stick.drafts_left", 1) in [(one.message_id, one.values.get("count")) for one in told.said]


def test_somebody_elses_put_leaves_the_copy_where_it_is(equipped: Field, stick: Path, backup: Path) -> None:
    """Of a laptop that is locked, too: only the author can seal it anew. The author's own next put replaces it."""
    home = equipped.worker.home.path
    draft, _ = equipped.interview(name="Мадина", age="12")
    put(equipped, stick)
    for _ in range(2):
        sticks.put(home, stick)
    assert len(list((stick / "sealed").iterdir())) == 2
    kept = (home / "parcels").read_bytes()
    as_before(equipped, backup)
    (home / "parcels").write_bytes(kept)
    assert sticks.take(equipped.worker, stick).drafts == 1
    assert [row.draft for row in drafts.rows(equipped.worker)] == [draft]
    sticks.put(home, stick, desk=equipped.worker)
    assert len(list((stick / "sealed").iterdir())) == 1


def test_the_wish_is_remembered_for_each_person(equipped: Field) -> None:
    worker = equipped.worker
    assert not sticks.takes_drafts(worker)
    for wanted in (True, True, False, False):
        sticks.let_take_drafts(worker, wanted=wanted)
        assert sticks.takes_drafts(worker) is wanted
