"""Orders to erase: carried out everywhere, many only with a second coordinator, and seen by all from the start."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from fieldapp.errors import NoSuchOrder, NoSuchPerson, NotAllowed, OrderOver
from fieldapp.model import ContentClass, Participant, Role
from fieldapp.operations import (
    accounts,
    caseload,
    coordinators,
    erasing,
    intake,
    openings,
    order_again,
    people,
    posting,
    reviews,
    rosters,
    sealing,
    submissions,
    taking_back,
    today,
    wire,
)
from fieldapp.operations.desk import Desk
from fieldapp.operations.named import InDrafts, in_drafts
from fieldapp.store import erasures
from sync.protocol import messages
from sync.protocol.identifiers import MessageHash, random_id
from tests.fieldapp.operations.field import Field, carry, sealed_files
from tests.fieldapp.operations.test_coordinators import Second, joined, paper
from tests.fieldapp.operations.test_turned_readers import say
from tests.fieldapp.operations.two_areas import Two


@pytest.fixture
def second(equipped: Field) -> Iterator[Second]:
    second = joined(equipped)
    second.hears()
    equipped.down()
    yield second
    accounts.close(second.desk)


def names_here(desk: Desk) -> set[str]:
    return {one.given_name for one in people.search(desk, "")}


def notices(desk: Desk) -> dict[str, object]:
    return {one.message_id: one.values.get("count") for one in today.look(desk).notices}


def crowd(field: Field, count: int) -> list[Participant]:
    found = [caseload.add(field.coordinator, f"Кыз{number}", 2012) for number in range(count)]
    with field.coordinator.vault.write() as tx:
        for one in found:
            posting.participant(field.coordinator, tx, (field.worker.member,), one, [], field.clock.at)
    posting.send_off(field.coordinator)
    field.down()
    return found


def test_one_person_is_erased_everywhere_with_all_that_was_recorded(second: Second) -> None:
    field = second.field
    other = field.person("Дана")
    field.down()
    erased, kept = field.finish(name="Мадина"), field.finish(other, name="Дана")
    field.up()
    carry(field.worker, second.desk)
    intake.apply_all(second.desk)
    _, _ = field.interview(name="Мадина")  # and an unfinished interview
    erasing.order(field.coordinator, [field.people[0].person])
    second.hears()
    field.down()
    for desk in (field.coordinator, field.worker, second.desk):
        assert "Айгүл" not in names_here(desk)
        assert notices(desk)["notice.erased"] == 1
    assert [row.record for row in submissions.rows(field.worker)] == [kept.record]
    assert [row.record for row in reviews.queue(second.desk)] == [kept.record]
    assert today.look(field.worker).drafts == ()
    for desk in (field.coordinator, field.worker):
        desk.vault.forget_deleted()
        assert erased.record not in str(submissions.rows(desk))
    carry(field.worker, field.coordinator)
    intake.apply_all(field.coordinator)
    (row,) = erasing.rows(field.coordinator)
    assert set(row.done_at) == {"Aida", "Bekzat"}


def test_g4_what_was_erased_stays_so_when_a_stick_brings_it_back(second: Second) -> None:
    field = second.field
    erased = field.finish(name="Мадина")
    again = [(path.name, path.read_bytes()) for path in sealed_files(field.worker)]
    told = [(path.name, path.read_bytes()) for path in sealed_files(field.coordinator)]
    erasing.order(field.coordinator, [field.people[0].person])
    for desk, files in ((field.coordinator, again), (field.worker, told)):
        for name, raw in files:
            (desk.folder.inbox / name).write_bytes(raw)
        intake.apply_all(desk)
    field.down()
    assert reviews.queue(field.coordinator) == ()
    assert submissions.rows(field.worker) == ()
    assert names_here(field.worker) == set()
    for desk, files in ((field.coordinator, again), (field.worker, told)):
        for name, raw in files:
            (desk.folder.inbox / name).write_bytes(raw)
        intake.apply_all(desk)
    assert reviews.queue(field.coordinator) == ()
    assert names_here(field.worker) == set()
    assert erased.record


def test_no_open_interview_is_played_again_for_an_order_that_waits(
    second: Second, monkeypatch: pytest.MonkeyPatch
) -> None:
    field, played = second.field, list[Desk]()
    many = crowd(field, 21)

    def counted(desk: Desk) -> InDrafts:
        played.append(desk)
        return in_drafts(desk)

    monkeypatch.setattr(erasing, "in_drafts", counted)
    erasing.order(field.coordinator, [one.person for one in many])
    erasing.carry_out(field.coordinator)
    assert played == []
    second.hears()
    (row,) = erasing.rows(second.desk)
    erasing.agree(second.desk, row.order)
    assert played == [second.desk]


def test_what_lay_sealed_of_the_person_is_sealed_anew_without_them(second: Second) -> None:
    field = second.field
    other = field.person("Дана")
    field.down()
    field.finish(name="Мадина")
    kept = field.finish(other, name="Дана")
    erasing.order(field.coordinator, [field.people[0].person])
    before = {path.name for path in sealed_files(field.worker)}
    field.down()
    assert not before & {path.name for path in sealed_files(field.worker)}
    assert field.up().quarantined == 0
    assert [row.record for row in reviews.queue(field.coordinator)] == [kept.record]


def test_g3_many_wait_for_a_second_person_and_everybody_sees_it(second: Second) -> None:
    field = second.field
    many = crowd(field, 21)
    closed = field.finish(many[0])
    erasing.order(field.coordinator, [one.person for one in many])
    field.down()
    second.hears()
    for desk in (field.coordinator, field.worker, second.desk):
        assert notices(desk)["notice.erasure_waits"] == 21
    for desk in (field.coordinator, field.worker):
        assert len(names_here(desk)) == 22
    (row,) = erasing.rows(second.desk)
    assert (row.by, row.people, row.waits, row.may_agree) == ("Aida", 21, True, True)
    with pytest.raises(NoSuchOrder):
        erasing.agree(field.coordinator, row.order)  # who ordered is not the second person
    with pytest.raises(NotAllowed):
        erasing.agree(field.worker, row.order)
    erasing.agree(second.desk, row.order)
    for desk in (field.worker, field.coordinator):
        carry(second.desk, desk)
        intake.apply_all(desk)
    for desk in (field.coordinator, field.worker, second.desk):
        assert names_here(desk) == {"Айгүл"}
        assert "notice.erasure_waits" not in notices(desk)
    assert closed.record not in {row.record for row in submissions.rows(field.worker)}
    with pytest.raises(NoSuchOrder):
        erasing.agree(second.desk, row.order)
    said = {one.what for one in openings.rows(field.coordinator)}
    assert {"erasure ordered", "erasure agreed"} <= said


def test_g3_many_split_into_days_by_dates_that_are_made_up_wait_too(second: Second) -> None:
    """A coordinator alone writes three orders as if they were of three months."""
    field = second.field
    many = crowd(field, 24)
    bodies = []
    for part in range(3):
        whom = tuple(bytes.fromhex(one.person) for one in many[8 * part : 8 * part + 8])
        at = wire.seconds(field.clock.at - timedelta(days=30 * part))
        bodies.append(messages.Erasure(random_id(), tuple(sorted(whom)), (), at).encode())
    turned = Second(field, field.coordinator)
    say(turned, field, *bodies)
    assert len(names_here(field.worker)) == 25
    assert notices(field.worker)["notice.erasure_waits"] == 24


def test_whoever_is_no_coordinator_of_the_area_orders_nothing(equipped: Field) -> None:
    focal = joined(equipped, "Салтанат", Role.FOCAL_POINT, (ContentClass.PROGRAMME,))
    equipped.down()
    whom = (bytes.fromhex(equipped.people[0].person),)
    body = messages.Erasure(random_id(), whom, (), wire.seconds(equipped.clock.at)).encode()
    assert say(focal, equipped, body).quarantined == 1
    with pytest.raises(NotAllowed):
        erasing.order(focal.desk, [equipped.people[0].person])
    with pytest.raises(NotAllowed):
        erasing.order(equipped.worker, [equipped.people[0].person])
    with pytest.raises(NoSuchPerson):
        erasing.order(equipped.coordinator, [])
    assert names_here(equipped.worker) == {"Айгүл"}
    with equipped.worker.vault.write() as tx:  # a worker's own word is none either
        target = (equipped.coordinator.member,)
        posting.post(tx, target, "erasure", body, equipped.clock.at)
    sealing.seal_all(equipped.worker)
    equipped.up()
    assert names_here(equipped.coordinator) == {"Айгүл"}
    accounts.close(focal.desk)


def departed(second: Second) -> None:
    """Aida leaves, and the worker hears of it before anything else that she had sealed."""
    coordinators.leave(second.desk, second.field.coordinator.member, paper(second.field))
    for desk in (second.desk, second.field.coordinator):
        carry(desk, second.field.worker)
        intake.apply_all(second.field.worker)


def test_g6_an_order_whose_signer_has_left_is_given_again_by_another(second: Second) -> None:
    """A laptop that was away hears of both at once: it erases nobody on a departed key's word; the others see it."""
    field, (person,) = second.field, second.field.people
    erasing.order(field.coordinator, [person.person])
    second.hears()
    assert names_here(second.desk) == set()
    departed(second)
    assert names_here(field.worker) == {"Айгүл"}
    (row,) = erasing.rows(second.desk)
    assert (row.void, row.may_repeat, row.may_agree, row.waits) == (True, True, False, False)
    with pytest.raises(NoSuchOrder):
        erasing.agree(second.desk, row.order)
    with pytest.raises(NotAllowed):
        order_again.again(field.worker, row.order)
    order_again.again(second.desk, row.order)
    carry(second.desk, field.worker)
    intake.apply_all(field.worker)
    assert names_here(field.worker) == set()
    old = next(one for one in erasing.rows(second.desk) if one.order == row.order)
    assert not old.may_repeat
    with pytest.raises(NoSuchOrder):
        order_again.again(second.desk, row.order)


def test_g6_who_coordinates_another_area_gives_no_order_again_here(two: Two) -> None:
    """Nurlan of Osh names the same people: nobody of this area is erased by that, so its coordinator still can."""
    field, (person, *_) = two.field, two.field.people
    second = joined(field, "Сауле")
    second.hears()
    erasing.order(field.coordinator, [person.person])
    second.hears()
    (one,) = erasing.rows(second.desk)
    with second.desk.vault.write() as tx:
        told = messages.decode(next(kept.body for kept in erasures.orders(tx) if kept.hash == one.order))
        assert isinstance(told, messages.Erasure)
        body = replace(told, order=random_id()).encode()
        erasures.put_order(tx, wire.identify(body), body, two.nurlan.member, field.clock())
    coordinators.leave(second.desk, field.coordinator.member, paper(field))
    row = next(row for row in erasing.rows(second.desk) if row.order == one.order)
    assert row.may_repeat
    order_again.again(second.desk, row.order)
    assert not any(row.may_repeat for row in erasing.rows(second.desk))
    accounts.close(second.desk)


def test_g6_of_an_order_whose_signer_has_left_nobody_reads_that_it_waits(second: Second) -> None:
    field, many = second.field, crowd(second.field, 21)
    erasing.order(field.coordinator, [one.person for one in many])
    field.down()
    second.hears()
    assert notices(field.worker)["notice.erasure_waits"] == 21
    (row,) = erasing.rows(second.desk)
    assert len(row.known) == 21  # by name: she sees what she agrees to
    departed(second)
    second.hears()
    for desk in (field.worker, second.desk):
        assert "notice.erasure_waits" not in notices(desk)
    (row,) = erasing.rows(second.desk)
    assert (row.waits, row.void, row.may_repeat) == (False, True, True)
    assert len(row.known) == 21  # nor is it given again blind
    order_again.again(second.desk, row.order)  # of many it waits, as any
    carry(second.desk, field.worker)
    intake.apply_all(field.worker)
    assert notices(field.worker)["notice.erasure_waits"] == 21
    assert len(names_here(field.worker)) == 22


def waiting(second: Second) -> tuple[Field, str]:
    """An order of many, of which everybody has heard; its name."""
    field = second.field
    erasing.order(field.coordinator, [one.person for one in crowd(field, 21)])
    second.hears()
    field.down()
    (row,) = erasing.rows(second.desk)
    return field, row.order


def tell(by: Desk, to: Desk, *bodies: bytes) -> None:
    """Words by hand, as somebody who turned may sign them."""
    with by.vault.write() as tx:
        for body in bodies:
            posting.post(tx, (to.member,), "word", body, by.now())
    sealing.seal_all(by)
    carry(by, to)
    intake.apply_all(to)


def word_on(
    order: str, kind: type[messages.ErasureConsent] | type[messages.ErasureWithdrawn], at: Desk
) -> bytes:
    return kind(MessageHash(bytes.fromhex(order)), wire.seconds(at.now())).encode()


def test_g7_an_order_that_waits_is_taken_back_and_a_later_agreement_carries_nothing_out(
    second: Second,
) -> None:
    field, order = waiting(second)
    for other in (second.desk, field.worker):
        with pytest.raises((NoSuchOrder, NotAllowed)):
            taking_back.take_back(other, order)  # it is not theirs
    assert erasing.rows(field.coordinator)[0].may_take_back
    before = field.clock.at.replace(microsecond=0)
    taking_back.take_back(field.coordinator, order)
    after = field.clock.at
    with pytest.raises(NoSuchOrder):
        taking_back.take_back(field.coordinator, order)  # it is over
    second.hears()
    field.down()
    for desk in (field.coordinator, second.desk, field.worker):
        assert "notice.erasure_waits" not in notices(desk)
    (row,) = erasing.rows(second.desk)
    assert (row.waits, row.may_agree, row.may_repeat, row.by) == (False, False, False, "Aida")
    assert row.taken_back_at is not None
    assert before <= row.taken_back_at <= after
    with pytest.raises(NoSuchOrder):
        erasing.agree(second.desk, order)
    for desk in (field.coordinator, field.worker):
        tell(second.desk, desk, word_on(order, messages.ErasureConsent, second.desk))
        assert len(names_here(desk)) == 22
    assert "erasure withdrawn" in {one.what for one in openings.rows(second.desk)}
    with field.coordinator.vault.read() as tx:
        assert (
            erasing.agreed_to(tx, rosters.load(field.coordinator.home)) == frozenset()
        )  # so no server is told


def test_who_comes_too_late_reads_that_the_order_is_over_and_not_that_it_waits(second: Second) -> None:
    """Two who look at the same order: one of them presses a moment after the other's word had come."""
    field, order = waiting(second)
    erasing.agree(second.desk, order)
    carry(second.desk, field.coordinator)
    intake.apply_all(field.coordinator)
    with pytest.raises(OrderOver, match="does not wait any more"):
        taking_back.take_back(field.coordinator, order)
    with pytest.raises(OrderOver):
        erasing.agree(second.desk, order)


def test_g7_who_agrees_after_it_was_taken_back_reads_that(second: Second) -> None:
    field, order = waiting(second)
    with pytest.raises(NoSuchOrder) as refused:
        taking_back.take_back(second.desk, order)  # it waits, and is not theirs
    assert not isinstance(refused.value, OrderOver)
    taking_back.take_back(field.coordinator, order)
    second.hears()
    with pytest.raises(OrderOver):
        erasing.agree(second.desk, order)


def test_g7_whoever_did_not_give_an_order_takes_nothing_back_by_a_word_of_their_own(second: Second) -> None:
    field, order = waiting(second)
    tell(second.desk, field.worker, word_on(order, messages.ErasureWithdrawn, second.desk))
    assert notices(field.worker)["notice.erasure_waits"] == 21
    erasing.agree(second.desk, order)
    carry(second.desk, field.worker)
    intake.apply_all(field.worker)
    assert names_here(field.worker) == {"Айгүл"}


def test_g7_a_worker_takes_back_nobodys_order(second: Second) -> None:
    field, order = waiting(second)
    tell(field.worker, field.coordinator, word_on(order, messages.ErasureWithdrawn, field.worker))
    (row,) = erasing.rows(field.coordinator)
    assert (row.waits, row.taken_back_at) == (True, None)


def test_g7_what_went_through_stays_so_and_a_laptop_that_hears_of_both_at_once_erases_nothing(
    second: Second,
) -> None:
    """Aida has agreed with, and signs a withdrawal by hand. Bekzat's laptop was away: there the order is over, all see
    that, and the second coordinator gives it again in their own name."""
    field, order = waiting(second)
    erasing.agree(second.desk, order)
    carry(second.desk, field.coordinator)
    intake.apply_all(field.coordinator)
    with pytest.raises(NoSuchOrder):
        taking_back.take_back(field.coordinator, order)
    body = word_on(order, messages.ErasureWithdrawn, field.coordinator)
    tell(field.coordinator, second.desk, body)
    tell(field.coordinator, field.worker, body)
    carry(second.desk, field.worker)
    intake.apply_all(field.worker)
    assert len(names_here(field.worker)) == 22
    assert names_here(second.desk) == {"Айгүл"}
    (row,) = erasing.rows(second.desk)
    assert (row.waits, row.may_agree, row.may_repeat) == (False, False, True)
    assert row.taken_back_at is not None
    with second.desk.vault.read() as tx:
        assert erasing.agreed_to(tx, rosters.load(second.desk.home)) == {order}  # the server may let go of it
    order_again.again(second.desk, order)
    second_order = next(one.order for one in erasing.rows(second.desk) if one.order != order)
    carry(second.desk, field.coordinator)
    intake.apply_all(field.coordinator)
    erasing.agree(field.coordinator, second_order)
    for desk in (second.desk, field.coordinator):
        carry(desk, field.worker)
        intake.apply_all(field.worker)
    assert names_here(field.worker) == {"Айгүл"}
    assert not any(row.may_repeat for row in erasing.rows(second.desk))


def test_g7_a_word_that_comes_first_waits_for_its_order_and_ends_no_other_one(second: Second) -> None:
    """Played back, it names the one order that it named: the same people are ordered anew, and that holds."""
    field = second.field
    many = [one.person for one in crowd(field, 21)]
    erasing.order(field.coordinator, many)
    (row,) = erasing.rows(field.coordinator)
    body = word_on(row.order, messages.ErasureWithdrawn, field.coordinator)
    with field.coordinator.vault.write() as tx:
        order = next(one.body for one in erasures.orders(tx))
    tell(field.coordinator, second.desk, body, order)
    (there,) = erasing.rows(second.desk)
    assert (there.waits, there.may_agree) == (False, False)
    taking_back.take_back(field.coordinator, row.order)
    erasing.order(field.coordinator, many)
    anew = next(one.order for one in erasing.rows(field.coordinator) if one.order != row.order)
    second.hears()
    tell(field.coordinator, second.desk, body, order)
    erasing.agree(second.desk, anew)
    field.down()
    carry(second.desk, field.worker)
    intake.apply_all(field.worker)
    assert names_here(field.worker) == {"Айгүл"}


def test_g3_a_laptop_that_was_away_for_weeks_hears_small_orders_as_one_and_a_second_person_helps(
    second: Second,
) -> None:
    """By their coming they are one large order there, for dates can be made up: so it waits, and others see that."""
    field, many = second.field, crowd(second.field, 24)
    for week in range(3):
        field.clock.later(days=7)
        erasing.order(field.coordinator, [one.person for one in many[8 * week : 8 * week + 8]])
        second.hears()
    assert len(names_here(second.desk)) == 1
    field.down()
    assert len(names_here(field.worker)) == 25
    assert notices(field.worker)["notice.erasure_waits"] == 24
    rows = erasing.rows(second.desk)
    assert all(row.may_agree and not row.waits and "Bekzat" in row.silent for row in rows)
    for row in rows:
        erasing.agree(second.desk, row.order)
    carry(second.desk, field.worker)
    intake.apply_all(field.worker)
    assert len(names_here(field.worker)) == 1
    assert "notice.erasure_waits" not in notices(field.worker)
