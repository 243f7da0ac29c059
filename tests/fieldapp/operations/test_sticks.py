"""Two laptops, a stick and no server are a working programme; what lies on the stick tells a finder nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from fieldapp.model import Delivery, Verdict
from fieldapp.operations import (
    accounts,
    drafts,
    enrolment,
    epochs,
    library,
    reviews,
    rosters,
    sticks,
    submissions,
    today,
)
from sync.client import carrier
from tests.fieldapp.operations.field import (
    CHEAP,
    FORM,
    PASSPHRASE,
    Field,
    all_bytes,
    answer,
    downlinks,
    sealed_files,
)
from tests.fieldapp.operations.test_horizons import names


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    path = tmp_path / "stick"
    path.mkdir()
    return path


def parcels(stick: Path) -> list[Path]:
    return sorted((stick / carrier.FOLDER).iterdir())


def test_a_working_programme_without_any_server(equipped: Field, stick: Path) -> None:
    worker, office = equipped.worker, equipped.coordinator
    record = equipped.finish().record
    assert sticks.exchange(worker, stick).put == 1
    came = sticks.exchange(office, stick)
    assert (came.taken, reviews.queue(office)[0].record) == (1, record)
    back = sticks.exchange(worker, stick)
    assert back.signed_for == 1  # the coordinator's receipt was on the stick at once
    assert submissions.rows(worker)[0].in_hands
    assert submissions.rows(worker)[0].delivery is Delivery.SEALED

    reviews.open(office, record)
    reviews.send_back(office, record, {"/data/grp/age": "Really?"})
    sticks.exchange(office, stick)
    sticks.exchange(worker, stick)
    row = submissions.rows(worker)[0]
    assert (row.delivery, row.verdict, row.received_at) == (Delivery.OPENED, Verdict.RETURNED, None)
    equipped.correct(record, age="13")
    sticks.exchange(worker, stick)
    sticks.exchange(office, stick)
    reviews.open(office, record)
    reviews.accept(office, record)
    sticks.exchange(office, stick)
    sticks.exchange(worker, stick)
    assert submissions.rows(worker)[0].verdict is Verdict.ACCEPTED
    assert sealed_files(worker) == []
    sticks.exchange(office, stick)
    assert downlinks(office) == []  # the worker signed for every one
    for _ in range(2):
        for desk in (worker, office):
            again = sticks.exchange(desk, stick)
            own = int(desk is office)  # its changes of cases lie there for a coordinator who may come
            assert (again.taken, again.put, again.signed_for) == (0, own, 0)


def test_a_receipt_by_stick_ends_the_silence(equipped: Field, stick: Path) -> None:
    equipped.finish()
    sticks.exchange(equipped.worker, stick)
    equipped.clock.later(days=20)
    (silent,) = today.look(equipped.worker).notices
    assert silent.message_id == "notice.silent"
    sticks.exchange(equipped.coordinator, stick)  # taken, not opened yet
    sticks.exchange(equipped.worker, stick)
    assert today.look(equipped.worker).notices == ()


def test_a_finder_sees_files_with_random_names_and_nothing_else(equipped: Field, stick: Path) -> None:
    equipped.finish()
    sticks.put(equipped.folder / "laptop", stick)
    sticks.put(equipped.folder / "office", stick)
    found, roster = all_bytes(stick), rosters.load(equipped.worker.home)
    secret = [one.raw for one in roster.charters] + list(roster.objects.values())
    secret += [entry.raw for chain in roster.registers.values() for entry in chain]
    secret += [writer.key.raw for writer in roster.writers.values()]
    secret += [reader.key.raw for reader in roster.charter.readers]
    secret += [*roster.writers, *(reader.key.key_id for reader in roster.charter.readers)]
    secret += [roster.view, *(epoch.recipient for epoch in roster.epochs.values())]
    assert not [one for one in secret if one in found]
    first = parcels(stick)
    assert [path.suffix for path in first] == [carrier.SUFFIX] * 2
    sticks.put(equipped.folder / "laptop", stick)
    second = parcels(stick)
    assert (len(second), len(set(first) & set(second))) == (2, 1)  # only its own was replaced


def test_more_people_than_one_file_takes_have_several_and_each_opens_theirs(
    equipped: Field, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As if one age file took one recipient: an epoch's parcel is opened by who opens the epoch."""
    monkeypatch.setattr(carrier, "RECIPIENTS", 1)
    record = equipped.finish().record
    assert sticks.exchange(equipped.worker, stick).put == 1
    assert len(parcels(stick)) == 3  # the epoch, the worker, the coordinator
    assert sticks.exchange(equipped.coordinator, stick).taken == 1
    assert [row.record for row in reviews.queue(equipped.coordinator)] == [record]
    reviews.open(equipped.coordinator, record)
    sticks.exchange(equipped.coordinator, stick)
    assert sticks.exchange(equipped.worker, stick).signed_for <= 1
    assert submissions.rows(equipped.worker)[0].delivery is Delivery.OPENED
    sticks.exchange(equipped.worker, stick)
    assert (
        len(parcels(stick)) == 5
    )  # two of each, and the office's of its own changes: the older ones were replaced


def test_a_new_months_keys_come_by_stick(equipped: Field, stick: Path) -> None:
    equipped.clock.later(days=40)
    epochs.keep_up(equipped.coordinator)
    sticks.put(equipped.folder / "office", stick)  # nothing is unlocked for it
    for _ in range(2):
        sticks.take(equipped.worker, stick)
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
    sticks.put(equipped.folder / "office", stick)
    sticks.take(asked.desk, stick)
    draft = drafts.begin(asked.desk, FORM, None, "").draft
    _, session = drafts.resume(asked.desk, draft)
    answer(asked.desk, draft, session, consent="yes", name="Мадина")
    closed = submissions.close(asked.desk, draft, session)
    rosters.path_of(office.home).write_bytes(old)
    back = stick / "back"
    back.mkdir()
    assert sticks.put(tmp_path / "second", back).put == 1
    assert sticks.take(office, back).taken == 1
    assert [row.record for row in reviews.queue(office)] == [closed.record]
    assert reviews.quarantine(office) == ()
    accounts.close(asked.desk)


def test_what_comes_for_somebody_else_on_the_laptop_is_told_as_theirs(equipped: Field, stick: Path) -> None:
    """It was said to have been opened, and nothing of it was to be seen."""
    office, home = equipped.coordinator, equipped.worker.home.path
    asked = enrolment.request(home, "Зарина", PASSPHRASE, clock=equipped.clock, cost=CHEAP)
    sticks.put(office.home.path, stick, desk=office)
    sticks.take(equipped.worker, stick)
    enrolment.accept(asked.desk, enrolment.approve(office, asked.request, "Зарина", asked.words))
    accounts.close(asked.desk)
    sticks.put(office.home.path, stick, desk=office)
    found = sticks.take(equipped.worker, stick)
    assert (found.taken, found.for_others) == (0, 1)
    assert [one.message_id for one in found.said] == []
    theirs = accounts.sign_in(home, asked.desk.member, PASSPHRASE, clock=equipped.clock)
    assert [row.form for row in library.rows(theirs)] == [FORM]
    accounts.close(theirs)
