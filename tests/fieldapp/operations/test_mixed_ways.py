"""Some have a network and some only a stick: what a server alone confirmed goes on travelling by stick as well."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from fieldapp.model import Delivery, Verdict
from fieldapp.operations import (
    accounts,
    carried,
    enrolment,
    erasing,
    intake,
    programme,
    purging,
    reviews,
    rounds,
    sticks,
    submissions,
    today,
)
from fieldapp.operations.desk import Desk
from fieldapp.store import carrying, library
from sync.testing import ServerThread
from tests.fieldapp.operations.field import PASSPHRASE, Field, sealed_files
from tests.fieldapp.operations.lives import Life
from tests.fieldapp.operations.test_handing_on import life, made_both, second  # noqa: F401 - fixtures
from tests.fieldapp.operations.test_power_cuts import Moments, sign_in_again

NOWHERE = "http://127.0.0.1:9"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


@pytest.fixture
def field(served: tuple[Field, ServerThread]) -> Field:
    """Both have exchanged all that there was."""
    here = served[0]
    for desk in (here.worker, here.coordinator, here.worker):
        rounds.exchange(desk)
    return here


def copies(desk: Desk) -> list[str]:
    return sorted(path.name for path in desk.folder.carried.iterdir())


def record_copies(desk: Desk) -> list[str]:
    """Of them, the batches with a record that nobody erased or purged."""
    names = [path.stem for path in desk.folder.carried.glob("*.head")]
    with desk.vault.read() as tx:
        return [name for name, one in carrying.of(tx, names).items() if one.records]


def versions(desk: Desk) -> list[str]:
    with desk.vault.read() as tx:
        return sorted(kept.row.version for kept in library.everything(tx))


def away(desk: Desk) -> None:
    programme.set_server(desk, NOWHERE)


def test_d5_worker_by_stick_office_online(field: Field, stick: Path) -> None:
    """The office's round has given the return and the new form to the server: they go onto the stick all the same."""
    office, worker = field.coordinator, field.worker
    away(worker)
    record = field.finish().record
    sticks.exchange(worker, stick)
    assert sticks.exchange(office, stick).taken == 1
    reviews.open(office, record)
    reviews.send_back(office, record, {"/data/grp/age": "Really?"})
    field.publish(version="2")
    rounds.exchange(office)
    assert sealed_files(office) == []
    assert sticks.exchange(office, stick).put > 0
    back = sticks.exchange(worker, stick)
    (row,) = submissions.rows(worker)
    assert (row.verdict, row.delivery) == (Verdict.RETURNED, Delivery.OPENED)
    assert back.signed_for == 1
    assert versions(worker) == ["1", "2"]
    assert today.look(worker).notices == ()


def test_d5_office_by_stick_worker_online(field: Field, stick: Path) -> None:
    office, worker = field.coordinator, field.worker
    away(office)
    record = field.finish().record
    rounds.exchange(worker)
    assert submissions.rows(worker)[0].delivery is Delivery.ON_SERVER
    sticks.exchange(worker, stick)
    assert sticks.exchange(office, stick).taken > 0
    assert [row.record for row in reviews.queue(office)] == [record]
    reviews.open(office, record)
    reviews.accept(office, record)
    sticks.exchange(office, stick)
    sticks.exchange(worker, stick)
    assert submissions.rows(worker)[0].verdict is Verdict.ACCEPTED
    assert copies(worker) == []  # it was opened by the only one who reads it


def test_it_travels_until_it_has_arrived_and_counts_once(field: Field, stick: Path) -> None:
    """Each time the stick is put in, until the worker's receipt; what came by network as well changes nothing."""
    office, worker = field.coordinator, field.worker
    field.publish(version="2")
    rounds.exchange(office)
    first = sticks.exchange(office, stick)
    assert (
        sticks.exchange(office, stick).put == first.put > 0
    )  # it replaces the earlier parcel, and holds the same
    rounds.exchange(worker)
    assert versions(worker) == ["1", "2"]
    again = sticks.exchange(worker, stick)
    assert again.taken == 0
    sticks.exchange(office, stick)
    sticks.exchange(office, stick)
    lanes = len(copies(office)) // 2
    assert sticks.exchange(office, stick).put == lanes  # of an area: whoever may still read it
    assert intake.apply_all(worker).quarantined == 0


def test_d5_a_locked_laptop_puts_it_too(field: Field, stick: Path) -> None:
    """Also what went in a round while nobody was signed in: its receipt lies there and was not applied."""
    worker, office = field.worker, field.coordinator
    home = worker.home.path
    record = field.finish().record
    accounts.close(worker)
    assert rounds.exchange_locked(home).sent_batches == 1
    assert sticks.put(home, stick).put > 0
    sticks.take(office, stick)
    assert [row.record for row in reviews.queue(office)] == [record]


def test_killed_at_any_moment_of_a_receipt(
    field: Field, tmp_path: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file lies in the outbox or among the copies, whole; the next sign-in goes on."""
    record = field.finish().record
    with monkeypatch.context() as patched:
        moments = Moments(tmp_path / "laptop", tmp_path / "moments", patched)
        rounds.exchange(field.worker)
        moments.take()
    assert moments.count > 5
    for number in range(moments.count):
        home = tmp_path / "moments" / str(number)
        desk = sign_in_again(home, field.clock)
        there = stick / str(number)
        there.mkdir()
        assert sticks.put(home, there, desk=desk).put > 0
        accounts.close(desk)
        office = tmp_path / f"office{number}"
        shutil.copytree(tmp_path / "office", office)
        coordinator = sign_in_again(office, field.clock)
        sticks.take(coordinator, there)
        assert [row.record for row in reviews.queue(coordinator)] == [record]
        accounts.close(coordinator)


def test_d6_an_erased_persons_copies_vanish_and_the_others_still_travel(field: Field, stick: Path) -> None:
    office, worker = field.coordinator, field.worker
    other = field.person("Жибек")
    for desk in (office, worker, worker):  # the second time to say that it was taken
        rounds.exchange(desk)
    earlier = copies(worker)
    field.finish()
    kept = field.finish(other).record
    rounds.exchange(worker)
    before = set(copies(worker)) - set(earlier)
    assert before
    away(office)
    erasing.order(office, [field.people[0].person])
    sticks.exchange(office, stick)
    sticks.exchange(worker, stick)
    rounds.exchange(worker)
    assert not before & set(copies(worker))
    sticks.exchange(worker, stick)
    sticks.exchange(office, stick)
    assert [row.record for row in reviews.queue(office)] == [kept]


def test_d6_the_power_goes_between_an_erasure_and_its_copies(
    field: Field, monkeypatch: pytest.MonkeyPatch
) -> None:
    office, worker = field.coordinator, field.worker
    earlier = copies(worker)
    field.finish()
    rounds.exchange(worker)
    before = copies(worker)
    erasing.order(office, [field.people[0].person])
    rounds.exchange(office)
    with monkeypatch.context() as patched:
        patched.setattr(carried, "settle", lambda _desk: None)
        rounds.exchange(worker)
    assert copies(worker) == before
    member = worker.member
    accounts.close(worker)
    field.worker = accounts.sign_in(worker.home.path, member, PASSPHRASE, clock=field.clock)
    assert set(before) & set(copies(field.worker)) <= set(earlier)


def test_d6_what_is_purged_here_lies_in_no_copy(field: Field, stick: Path) -> None:
    """Its coordinators hold it; another record of the same file, which nobody has opened, goes on travelling."""
    office, worker = field.coordinator, field.worker
    earlier = copies(worker)
    record, other = field.finish().record, field.finish(age="40").record
    for desk in (worker, office):
        rounds.exchange(desk)
    reviews.open(office, record)
    reviews.accept(office, record)
    rounds.exchange(office)
    rounds.exchange(worker)
    before = set(copies(worker)) - set(earlier)
    assert before
    purging.purge(worker, timedelta(0))
    assert [row.record for row in submissions.rows(worker)] == [other]
    assert not before & set(copies(worker))
    rounds.exchange(worker)
    assert set(copies(worker)) - set(earlier)


def test_d6_nothing_is_kept_for_who_has_left(field: Field) -> None:
    office, worker = field.coordinator, field.worker
    field.publish(version="2")
    rounds.exchange(office)
    before = copies(office)
    enrolment.revoke(office, worker.member)
    carried.settle(office)
    assert set(copies(office)) < set(before)


def test_d6_copies_are_bounded_and_the_person_is_told(
    field: Field, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    worker = field.worker
    monkeypatch.setattr(carried, "MOST_BYTES", 5000)
    for _ in range(4):
        field.finish()
        rounds.exchange(worker)
    assert sum(path.stat().st_size for path in worker.folder.carried.glob("*.age")) <= 5000
    told = sticks.exchange(worker, stick)
    (notice,) = [one for one in told.said if one.message_id == "stick.not_carried"]
    assert int(notice.values["count"]) > 0
    again = sticks.exchange(worker, stick)
    assert "stick.not_carried" not in [one.message_id for one in again.said]


def test_d6_after_a_year_a_copy_is_let_go(field: Field, stick: Path) -> None:
    worker = field.worker
    field.finish()
    rounds.exchange(worker)
    old = copies(worker)
    for _ in range(8):  # the server's receipts tell that time has passed
        field.clock.later(days=50)
        field.finish()
        rounds.exchange(worker)
    assert not set(old) & set(copies(worker))


def test_where_there_is_no_room_what_waits_goes_first(
    field: Field, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    worker = field.worker
    field.finish()
    rounds.exchange(worker)
    away(worker)
    field.finish()
    monkeypatch.setattr("sync.client.carrier.room", lambda _stick: 0)
    told = sticks.exchange(worker, stick)
    assert told.put == 1
    assert "stick.no_room" in [one.message_id for one in told.said]


def test_three_homes_one_of_them_by_stick_alone(life: Life, second: Desk, stick: Path) -> None:  # noqa: F811
    """The worker and one coordinator have a network, the other coordinator only the worker's stick."""
    office, worker = life.field.coordinator, life.field.worker
    for desk in (worker, office, worker):
        rounds.exchange(desk)
    away(second)
    record = life.field.finish().record
    for desk in (worker, office):
        rounds.exchange(desk)
    reviews.open(office, record)
    rounds.exchange(office)
    rounds.exchange(worker)
    assert submissions.rows(worker)[0].delivery is Delivery.OPENED
    sticks.exchange(worker, stick)  # the other one still lacks it
    sticks.exchange(second, stick)
    assert [row.record for row in reviews.queue(second)] == [record]
    reviews.open(second, record)
    sticks.exchange(second, stick)
    sticks.exchange(worker, stick)
    for desk in (office, worker):
        rounds.exchange(desk)
    assert [row.record for row in reviews.queue(office)] == [record]
    assert not record_copies(worker)
