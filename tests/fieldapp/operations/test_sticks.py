"""What lies on a stick tells a finder nothing of a programme's people; who it is for reads it at sign-in."""

from __future__ import annotations

from pathlib import Path

import pytest

from fieldapp.operations import (
    accounts,
    drafts,
    enrolment,
    epochs,
    key_lists,
    reviews,
    rosters,
    rounds,
    submissions,
)
from sync.protocol.errors import NotSealedToYou, SealBroken
from sync.protocol.keys import Identity
from tests.fieldapp.operations.field import CHEAP, FORM, PASSPHRASE, Field, all_bytes, answer
from tests.fieldapp.operations.test_horizons import names


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    path = tmp_path / "stick"
    path.mkdir()
    return path


def test_no_key_of_the_list_lies_open_on_a_stick(equipped: Field, stick: Path) -> None:
    equipped.finish()
    rounds.export_stick(equipped.folder / "laptop", stick)
    rounds.export_stick(equipped.folder / "office", stick)
    found, roster = all_bytes(stick), rosters.load(equipped.worker.home)
    secret = [one.raw for one in roster.charters] + list(roster.objects.values())
    secret += [entry.raw for chain in roster.registers.values() for entry in chain]
    secret += [writer.key.raw for writer in roster.writers.values()]
    secret += [reader.key.raw for reader in roster.charter.readers]
    assert not [one for one in secret if one in found]
    files = list(stick.rglob(f"*{key_lists.SUFFIX}"))
    assert [file.stat().st_size > 0 for file in files] == [True]
    rounds.export_stick(equipped.folder / "laptop", stick)
    assert all_bytes(stick) == found  # twice is once


def test_a_list_is_opened_by_those_in_it_alone_and_any_flip_is_refused(equipped: Field) -> None:
    roster = rosters.load(equipped.worker.home)
    (raw,) = key_lists.sealed(roster).values()
    for desk in (equipped.worker, equipped.coordinator):
        assert key_lists.opened(raw, desk.keys.identity) == roster.bundle().to_bytes()
    with pytest.raises(NotSealedToYou):
        key_lists.opened(raw, Identity.generate())
    bent = bytearray(raw)
    bent[-1] ^= 1
    with pytest.raises(SealBroken):
        key_lists.opened(bytes(bent), equipped.worker.keys.identity)


def test_a_new_months_keys_and_a_new_colleague_come_by_stick(equipped: Field, stick: Path) -> None:
    equipped.clock.later(days=40)
    epochs.keep_up(equipped.coordinator)
    accounts.lock(equipped.worker)
    rounds.export_stick(equipped.folder / "office", stick)
    for _ in range(2):
        rounds.import_stick(equipped.folder / "laptop", stick)  # nothing is unlocked
    accounts.unlock(equipped.worker, PASSPHRASE)
    view = rosters.load(equipped.coordinator.home).view
    assert rosters.load(equipped.worker.home).view == view
    assert names(equipped.worker) == []


def test_a_batch_of_somebody_whom_only_the_list_beside_it_names(
    equipped: Field, stick: Path, tmp_path: Path
) -> None:
    """An office that was restored from an older copy learns of a worker by the stick with their first record."""
    office = equipped.coordinator
    old = rosters.path_of(office.home).read_bytes()
    accounts.choose_file_keystore(tmp_path / "second")
    asked = enrolment.request(tmp_path / "second", "Чолпон", PASSPHRASE, clock=equipped.clock, cost=CHEAP)
    enrolment.accept(asked.desk, enrolment.approve(office, asked.request, "Чолпон", asked.words))
    rounds.export_stick(equipped.folder / "office", stick)
    rounds.import_stick(tmp_path / "second", stick)
    rounds.apply_inbox(asked.desk)
    draft = drafts.begin(asked.desk, FORM, None, "").draft
    _, session = drafts.resume(asked.desk, draft)
    answer(asked.desk, draft, session, consent="yes", name="Мадина")
    closed = submissions.close(asked.desk, draft, session)
    rosters.path_of(office.home).write_bytes(old)
    back = stick / "back"
    assert rounds.export_stick(tmp_path / "second", back) == 1
    assert rounds.import_stick(equipped.folder / "office", back) == 1
    rounds.apply_inbox(office)
    assert [row.record for row in reviews.queue(office)] == [closed.record]
    assert reviews.quarantine(office) == ()
    accounts.close(asked.desk)
