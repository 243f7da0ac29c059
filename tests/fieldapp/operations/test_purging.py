"""What enough coordinators hold may leave a laptop, and nothing else; what comes back is whole again."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from fieldapp.errors import NotAllowed, PolicyRefused
from fieldapp.model import ContentClass, Delivery, RecordId, Role, Verdict
from fieldapp.operations import (
    accounts,
    enrolment,
    programme,
    purge_policy,
    purging,
    reviews,
    rosters,
    rounds,
    sticks,
    submissions,
    today,
    wire,
)
from fieldapp.operations.desk import Desk
from fieldapp.operations.purge_policy import Policy
from sync.protocol import messages
from sync.protocol.identifiers import KeyId
from sync.server.keys import receipt_key
from sync.testing import ServerThread
from tests.fieldapp.operations.field import PASSPHRASE, Field
from tests.fieldapp.operations.test_coordinators import Second, joined
from tests.fieldapp.operations.test_insiders import acknowledge
from tests.fieldapp.operations.test_main_job import purge
from tests.fieldapp.operations.test_turned_readers import say

NOW = timedelta(0)


def by_stick(field: Field, *desks: Desk) -> None:
    """A stick goes round until everybody has everything."""
    stick = field.folder / "round"
    stick.mkdir(exist_ok=True)
    for _ in range(2):
        for desk in desks:
            sticks.put(desk.home.path, stick)
        for desk in desks:
            sticks.take(desk, stick)


@pytest.fixture
def two(equipped: Field) -> Iterator[tuple[Field, Second]]:
    second = joined(equipped)
    by_stick(equipped, equipped.coordinator, second.desk, equipped.worker)
    yield equipped, second
    accounts.close(second.desk)


def accepted(field: Field, *others: Desk) -> RecordId:
    record = field.finish(name="Мадина").record
    everybody = (field.coordinator, field.worker, *others)
    by_stick(field, *everybody)
    reviews.open(field.coordinator, record)
    reviews.accept(field.coordinator, record)
    by_stick(field, *everybody)
    return record


def here(field: Field) -> list[RecordId]:
    return [row.record for row in submissions.rows(field.worker)]


def test_t2_one_coordinator_of_two_is_not_enough(two: tuple[Field, Second]) -> None:
    field, second = two
    record = accepted(field, second.desk)
    assert submissions.rows(field.worker)[0].verdict is Verdict.ACCEPTED
    assert not purging.purge(field.worker, NOW).records
    assert here(field) == [record]
    reviews.open(second.desk, record)
    by_stick(field, second.desk, field.worker)
    assert not purging.purge(field.worker).records  # not yet old enough
    field.clock.later(days=91)
    assert purging.purge(field.worker).records
    assert here(field) == []
    assert not purging.purge(field.worker).records
    assert {row.record for row in reviews.queue(field.coordinator)} == {record}


def test_where_there_is_only_one_coordinator_one_is_enough(equipped: Field) -> None:
    record = accepted(equipped)
    assert purging.purge(equipped.worker, NOW).records
    assert here(equipped) == []
    reviews.send_back(equipped.coordinator, record, {"/data/grp/age": "Really?"})
    equipped.down()
    assert [row.record for row in today.look(equipped.worker).returned] == [record]  # with the record itself
    equipped.correct(record, age="13")
    equipped.up()
    view = reviews.open(equipped.coordinator, record)
    assert (view.row.number, view.authorship is not None and view.authorship.chain_complete) == (2, True)


def test_t2_a_servers_receipt_or_what_is_undecided_allows_nothing(equipped: Field) -> None:
    record = equipped.finish(name="Мадина").record
    equipped.up()
    reviews.open(equipped.coordinator, record)
    equipped.down()
    assert submissions.rows(equipped.worker)[0].delivery is Delivery.OPENED
    assert not purging.purge(equipped.worker, NOW).records
    assert here(equipped) == [record]


def test_a_record_that_is_being_corrected_stays(equipped: Field) -> None:
    record = equipped.finish(name="Мадина").record
    equipped.up()
    reviews.open(equipped.coordinator, record)
    submissions.correct(equipped.worker, record, "")
    reviews.accept(equipped.coordinator, record)
    equipped.down()
    assert not purging.purge(equipped.worker, NOW).records
    assert here(equipped) == [record]


def test_forged_acknowledgements_of_one_coordinator_purge_nothing(two: tuple[Field, Second]) -> None:
    """The one who turned accepts and acknowledges what it never opened; the other has not got it yet."""
    field, second = two
    record = field.finish(name="Мадина").record
    acknowledge(second, field, record)
    by_stick(field, second.desk, field.worker)
    reviews.accept(second.desk, record)
    by_stick(field, second.desk, field.worker)
    assert submissions.rows(field.worker)[0].verdict is Verdict.ACCEPTED
    assert not purging.purge(field.worker, NOW).records
    field.confirm(field.worker)  # nothing waits to be sent any more: one coordinator is not two
    assert not purging.purge(field.worker, NOW).records
    assert here(field) == [record]
    by_stick(field, field.worker, field.coordinator)
    assert record in {row.record for row in reviews.queue(field.coordinator)}


def test_a_coordinators_laptop_keeps_all(equipped: Field) -> None:
    record = accepted(equipped)
    assert not purging.purge(equipped.coordinator, NOW).records
    assert {row.record for row in reviews.queue(equipped.coordinator)} == {record}


def test_nothing_of_a_purged_record_is_left_in_the_database(equipped: Field) -> None:
    accepted(equipped)
    purging.purge(equipped.worker, NOW)
    with equipped.worker.vault.read() as tx:
        whole = b"".join(
            repr(tuple(row)).encode()
            for table in tx.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars()
            for row in tx.exec_driver_sql(f'SELECT * FROM "{table}"')
        )
    assert "Мадина".encode() not in whole
    assert repr("Мадина".encode())[2:-1].encode() not in whole


def test_t2_with_a_servers_receipt_too_it_takes_both(tmp_path: Path) -> None:
    """The server has signed, one coordinator has accepted: without the other's word nothing goes."""
    store = tmp_path / "server"
    store.mkdir()
    field = Field.begin(tmp_path, receipt_key=receipt_key(store).public)
    field.publish()
    field.person()
    second = joined(field)
    bundle = rosters.load(field.coordinator.home).bundle().to_bytes()
    with ServerThread(store, bundle, clock=lambda: int(field.clock.at.timestamp())) as server:

        def everybody() -> None:
            for desk in (field.worker, field.coordinator, second.desk, field.worker):
                programme.set_server(desk, server.url)
                rounds.exchange(desk)

        everybody()
        everybody()
        record = field.finish(name="Мадина").record
        everybody()
        reviews.open(field.coordinator, record)
        reviews.accept(field.coordinator, record)
        everybody()
        everybody()
        row = submissions.rows(field.worker)[0]
        assert (row.verdict, row.received_at is not None) == (Verdict.ACCEPTED, True)
        assert not purging.purge(field.worker, NOW).records
        reviews.open(second.desk, record)
        everybody()
        everybody()
        assert purging.purge(field.worker, NOW).records
    accounts.close(second.desk)
    field.close()


def test_a_reader_who_never_sees_the_record_is_not_waited_for(equipped: Field) -> None:
    focal = joined(equipped, "Салтанат", Role.FOCAL_POINT, (ContentClass.PROGRAMME,))
    equipped.down()
    accepted(equipped, focal.desk)
    assert purging.purge(equipped.worker, NOW).records
    accounts.close(focal.desk)


def test_an_areas_coordinator_sets_when_records_leave(two: tuple[Field, Second]) -> None:
    """Three coordinators and 7 days: the word reaches the laptop, and counts there."""
    field, second = two
    record = accepted(field, second.desk)
    reviews.open(second.desk, record)
    by_stick(field, field.coordinator, field.worker, second.desk)
    purge_policy.put(field.coordinator, Policy(2, 7))
    by_stick(field, field.coordinator, field.worker, second.desk)
    assert purge_policy.of(field.worker) == purge_policy.of(second.desk) == Policy(2, 7)
    assert not purging.purge(field.worker).records
    field.clock.later(days=8)
    assert purging.purge(field.worker).records
    assert here(field) == []


def test_nobody_sets_less_than_two_coordinators_and_a_week(two: tuple[Field, Second]) -> None:
    field, second = two
    for policy in (Policy(1, 90), Policy(2, 6), Policy(11, 90), Policy(2, 9999)):
        with pytest.raises(PolicyRefused):
            purge_policy.put(field.coordinator, policy)
    with pytest.raises(NotAllowed):
        purge_policy.put(field.worker, Policy(2, 30))
    details: messages.Details = {"coordinators": 0, "days": 0}  # by hand, as a program of one's own would
    area = rosters.load(field.worker.home).charter.areas[0]
    at = wire.seconds(field.clock.at)
    card = messages.MemberCard(KeyId(area), "purging", wire.PURGING_ROLE, at, details)
    say(Second(field, second.desk), field, card.encode())
    assert purge_policy.of(field.worker) == Policy()


def test_m10_what_came_back_to_its_author_comes_to_a_coordinator_who_lost_it(equipped: Field) -> None:
    """The laptop has it from the coordinator alone, whose own is put back from a copy that never had it."""
    office = equipped.folder / "office"
    accounts.close(equipped.coordinator)
    shutil.copytree(office, equipped.folder / "backup")
    equipped.coordinator = accounts.sign_in(
        office, equipped.coordinator.member, PASSPHRASE, clock=equipped.clock
    )
    record = equipped.finish(name="Мадина").record
    by_stick(equipped, equipped.coordinator, equipped.worker)
    reviews.open(equipped.coordinator, record)
    reviews.send_back(equipped.coordinator, record, {"": "Please look again"})
    purge(equipped)
    by_stick(equipped, equipped.coordinator, equipped.worker)
    assert here(equipped) == [record]
    accounts.close(equipped.coordinator)
    shutil.rmtree(office)
    shutil.copytree(equipped.folder / "backup", office)
    equipped.coordinator = accounts.sign_in(
        office, equipped.coordinator.member, PASSPHRASE, clock=equipped.clock
    )
    (equipped.folder / "empty").mkdir()
    sticks.put(equipped.worker.home.path, equipped.folder / "empty")
    sticks.take(equipped.coordinator, equipped.folder / "empty")
    assert [row.record for row in reviews.queue(equipped.coordinator)] == [record]


@pytest.mark.parametrize("still", [True, False])
def test_m10_what_came_back_is_not_sent_again_by_who_may_not_write_it_any_more(
    equipped: Field, still: bool
) -> None:
    record = equipped.finish(name="Мадина").record
    by_stick(equipped, equipped.coordinator, equipped.worker)
    asked = enrolment.write_request(equipped.worker.keys)
    classes = tuple(ContentClass) if still else (ContentClass.LEARNING,)
    enrolment.approve(equipped.coordinator, asked, "Bekzat", enrolment.six_words(asked), classes)
    reviews.open(equipped.coordinator, record)
    reviews.send_back(equipped.coordinator, record, {"": "Please look again"})
    purge(equipped)
    by_stick(equipped, equipped.coordinator, equipped.worker)
    assert here(equipped) == [record]
    with equipped.worker.vault.read() as tx:
        kinds = tx.exec_driver_sql("SELECT kind FROM outgoing WHERE version IS NOT NULL").scalars().all()
    assert ("record" in kinds) is still


def test_a_reader_who_is_no_coordinator_is_neither_waited_for_nor_counted(equipped: Field) -> None:
    focal = joined(equipped, "Салтанат", Role.FOCAL_POINT)
    by_stick(equipped, equipped.coordinator, focal.desk, equipped.worker)
    accepted(equipped, focal.desk)
    equipped.confirm(equipped.worker)  # else it still goes by stick to whoever has not opened it
    assert purging.purge(equipped.worker, NOW).records
    assert here(equipped) == []
    accounts.close(focal.desk)


def test_a_focal_points_word_is_not_that_of_a_second_coordinator(two: tuple[Field, Second]) -> None:
    field, second = two
    focal = joined(field, "Салтанат", Role.FOCAL_POINT)
    by_stick(field, field.coordinator, focal.desk, field.worker, second.desk)
    record = accepted(field, second.desk, focal.desk)
    acknowledge(focal, field, record)
    field.confirm(field.worker)
    assert not purging.purge(field.worker, NOW).records
    assert here(field) == [record]
    accounts.close(focal.desk)
