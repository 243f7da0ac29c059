"""A coordinator who turns orders to erase more than it counts, another area's people, or what has not come yet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from fieldapp.model import Participant
from fieldapp.model import RecordId as Named
from fieldapp.operations import (
    accounts,
    areas,
    drafts,
    erasing,
    intake,
    people,
    posting,
    reviews,
    sealing,
    submissions,
    wire,
)
from fieldapp.operations.desk import Desk
from fieldapp.store import records
from sync.protocol import messages
from sync.protocol.identifiers import MessageHash, RecordId, random_id
from tests.fieldapp.operations.field import Field, carry
from tests.fieldapp.operations.test_coordinators import Second, joined
from tests.fieldapp.operations.test_hostile_batches import forge
from tests.fieldapp.operations.test_several_areas import hear, replay
from tests.fieldapp.operations.test_turned_readers import say
from tests.fieldapp.operations.two_areas import Two


@pytest.fixture
def second(equipped: Field) -> Iterator[Second]:
    second = joined(equipped)
    second.hears()
    equipped.down()
    yield second
    accounts.close(second.desk)


def order(field: Field, whom: list[Participant], *records: str) -> bytes:
    people_of = tuple(sorted(bytes.fromhex(one.person) for one in whom))
    listed = tuple(sorted(RecordId(bytes.fromhex(one)) for one in records))
    return messages.Erasure(random_id(), people_of, listed, wire.seconds(field.clock.at)).encode()


def tell(by: Desk, to: Desk, field: Field, body: bytes) -> None:
    with by.vault.write() as tx:
        posting.post(tx, (to.member,), "erasure", body, field.clock.at)
    sealing.seal_all(by)
    carry(by, to)
    intake.apply_all(to)


def here(desk: Desk) -> set[str]:
    return {one.given_name for one in people.search(desk, "")}


def test_g3_an_order_that_names_one_person_and_lists_everybodys_records_erases_one(second: Second) -> None:
    """Of the people it counts one; the records of all others would else be gone by one coordinator's word."""
    field = second.field
    other = field.person("Дана")
    field.down()
    gone, kept = field.finish(field.people[0], name="Мадина").record, field.finish(other, name="Дана").record
    unsent_at_second = order(field, [field.people[0]], gone, kept)
    tell(field.coordinator, second.desk, field, unsent_at_second)  # before either record is there
    carry(field.worker, second.desk)
    intake.apply_all(second.desk)
    assert [row.record for row in reviews.queue(second.desk)] == [kept]
    say(Second(field, field.coordinator), field, unsent_at_second)
    assert [row.record for row in submissions.rows(field.worker)] == [kept]
    assert field.up().quarantined == 0
    assert kept in {row.record for row in reviews.queue(field.coordinator)}


@pytest.mark.parametrize("first", ["the true one first", "the made up one first"])
def test_g3_who_signs_that_everybodys_records_are_one_persons_erases_one(second: Second, first: str) -> None:
    """Aida says so under names of Bekzat's records: what she signs is held, and makes them nobody else's. A reader who
    hears of hers first, as from a stick, does not keep the true ones away when they come."""
    field = second.field
    other = field.person("Дана")
    field.down()
    gone, kept = field.finish(field.people[0], name="Мадина").record, field.finish(other, name="Дана").record
    field.up()
    moved = forge(field, field.coordinator.keys, [made_up(field, kept, number) for number in (1, 2)])

    def hears_the_true_ones() -> None:
        carry(field.worker, second.desk)
        intake.apply_all(second.desk)

    if first == "the true one first":
        hears_the_true_ones()
    for name, content in (("moved.age", moved.body), ("moved.head", moved.header)):
        (second.desk.folder.inbox / name).write_bytes(content)
    assert intake.apply_all(second.desk).quarantined == 0
    tell(field.coordinator, second.desk, field, order(field, [field.people[0]], gone, kept))
    hears_the_true_ones()
    assert [row.record for row in reviews.queue(second.desk)] == [kept]


def made_up(field: Field, record: Named, number: int) -> bytes:
    """A version of a record by Aida, who is not its author, about somebody else."""
    with field.coordinator.vault.read() as tx:
        true = records.chain(tx, record)[0]
    told = messages.decode(true.message)
    assert isinstance(told, messages.RecordVersion)
    parents = () if number == 1 else (MessageHash(bytes.fromhex(true.version)),)
    details = {**told.details, "person": field.people[0].person}
    by = field.coordinator.keys.key_id
    return replace(told, author=by, number=number, parents=parents, details=details).encode()


def test_g3_records_alone_are_counted_one_by_one(second: Second) -> None:
    field = second.field
    kept = field.finish().record
    listed = [random_id().hex() for _ in range(20)]
    say(Second(field, field.coordinator), field, order(field, [], kept, *listed))
    assert [row.record for row in submissions.rows(field.worker)] == [kept]
    assert [row.waits for row in erasing.rows(second.desk)] == []
    say(Second(field, field.coordinator), field, order(field, [], *listed[:1]))
    assert [row.record for row in submissions.rows(field.worker)] == [kept]


@pytest.fixture
def both(two: Two) -> Two:
    """Bekzat works in Aida's area and in Osh."""
    replay(two)
    hear(two)
    worker = two.field.worker
    areas.agree(worker, {one.area for one in areas.appointed(worker)})
    return two


def test_m8_another_areas_coordinator_erases_nobody_of_this_area(both: Two) -> None:
    """At a worker of both: neither the person nor the case, an unsent record, or an interview that is open."""
    field = both.field
    kept = field.finish().record
    field.interview(name="начато")
    tell(both.nurlan, field.worker, field, order(field, [field.people[0]], kept))
    assert here(field.worker) == {"Айгүл"}
    assert [row.record for row in submissions.rows(field.worker)] == [kept]
    assert len(drafts.rows(field.worker)) == 1
    field.up()
    assert [row.record for row in reviews.queue(field.coordinator)] == [kept]


def test_m8_another_areas_coordinator_keeps_nobody_away_who_has_not_come_yet(both: Two) -> None:
    field = both.field
    late = field.person("Дана")
    tell(both.nurlan, field.worker, field, order(field, [late]))
    field.down()
    assert here(field.worker) == {"Айгүл", "Дана"}
    kept = field.finish(late).record
    field.up()
    assert kept in {row.record for row in reviews.queue(field.coordinator)}
