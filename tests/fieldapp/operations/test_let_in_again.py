"""Whoever left, or whose key was withdrawn, comes back with a new key: the old one stays what it was, and what was done
with it counts as it did."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from fieldapp.casework.spoken import six_words
from fieldapp.errors import RequestRefused
from fieldapp.model import Delivery, Verdict
from fieldapp.operations import (
    accounts,
    coordinators,
    enrolment,
    intake,
    kept_apart,
    people,
    recovery,
    reviews,
    rosters,
    submissions,
)
from fieldapp.operations.desk import Desk
from tests.fieldapp.operations.field import CHEAP, PASSPHRASE, Field, carry
from tests.fieldapp.operations.test_coordinators import Second, joined, paper


def ask(field: Field, home: str, name: str) -> enrolment.Requested:
    return enrolment.request(field.folder / home, name, PASSPHRASE, clock=field.clock, cost=CHEAP)


def as_worker(field: Field, desk: Desk) -> None:
    raw = enrolment.write_request(desk.keys)
    enrolment.approve(field.coordinator, raw, desk.name, six_words(raw))


def as_reader(field: Field, desk: Desk) -> None:
    raw = enrolment.write_request(desk.keys)
    coordinators.join(field.coordinator, raw, desk.name, six_words(raw), paper(field))


@pytest.mark.parametrize("again", [as_worker, as_reader])
def test_a_key_that_was_withdrawn_is_let_in_as_nothing_again(
    equipped: Field, again: Callable[[Field, Desk], None]
) -> None:
    """It would read, and all that it signs would be kept apart: a withdrawal is final."""
    enrolment.revoke(equipped.coordinator, equipped.worker.member)
    view = rosters.load(equipped.coordinator.home).view
    with pytest.raises(RequestRefused, match="new request"):
        again(equipped, equipped.worker)
    assert rosters.load(equipped.coordinator.home).view == view


@pytest.mark.parametrize("again", [as_worker, as_reader])
def test_a_key_that_left_is_let_in_as_nothing_again(
    equipped: Field, again: Callable[[Field, Desk], None]
) -> None:
    second = joined(equipped)
    coordinators.leave(equipped.coordinator, second.desk.member, paper(equipped))
    view = rosters.load(equipped.coordinator.home).view
    with pytest.raises(RequestRefused, match="new request"):
        again(equipped, second.desk)
    assert rosters.load(equipped.coordinator.home).view == view
    accounts.close(second.desk)


def test_a_withdrawn_worker_goes_on_on_the_same_laptop_with_a_new_key(equipped: Field) -> None:
    first = equipped.finish(name="Мадина").record
    equipped.up()
    enrolment.revoke(equipped.coordinator, equipped.worker.member)
    late = equipped.finish(name="Алия").record  # before they heard of it
    old = equipped.worker
    asked = ask(equipped, "laptop", "Bekzat")
    welcome = enrolment.approve(equipped.coordinator, asked.request, "Bekzat", asked.words)
    enrolment.accept(asked.desk, welcome)
    equipped.worker = asked.desk
    carry(old, equipped.coordinator)
    intake.apply_all(equipped.coordinator)
    equipped.person("Дана")
    equipped.down()
    assert [one.given_name for one in people.search(asked.desk, "")] == ["Дана"]
    new = equipped.finish(person=equipped.people[-1], name="Дана").record
    equipped.up()
    assert {row.record for row in reviews.queue(equipped.coordinator)} == {first, new}
    (apart,) = kept_apart.rows(equipped.coordinator)
    assert (apart.code, apart.writer, apart.can_be_let_in) == ("revoked", "Bekzat", True)
    kept_apart.admit(equipped.coordinator, apart.batch)
    assert {row.record for row in reviews.queue(equipped.coordinator)} == {first, late, new}
    for record in (first, late, new):
        authorship = reviews.open(equipped.coordinator, record).authorship
        assert authorship is not None
        assert authorship.signed_by == "Bekzat"
    # The laptop is found: nothing of either key is lost, the new one is withdrawn with it.
    accounts.close(old)
    accounts.close(asked.desk)
    found = recovery.open_laptop(equipped.coordinator, equipped.folder / "laptop")
    assert found.withdrawn == (asked.desk.member,)
    assert {row.record for row in reviews.queue(equipped.coordinator)} == {first, late, new}


def test_who_is_let_in_hears_what_the_others_decided(equipped: Field) -> None:
    """Not only what was decided by whoever lets them in: else they would decide it a second time, and contradict."""
    second = joined(equipped)
    accepted = equipped.finish(name="Мадина").record
    carry(equipped.worker, second.desk)
    second.hears()
    reviews.open(second.desk, accepted)
    reviews.accept(second.desk, accepted)
    equipped.up()
    carry(second.desk, equipped.coordinator)
    intake.apply_all(equipped.coordinator)
    third = joined(equipped, "Третья")
    third.hears()
    assert {row.record: row.verdict for row in reviews.queue(third.desk)} == {accepted: Verdict.ACCEPTED}
    for one in (second, third):
        accounts.close(one.desk)


def test_what_was_decided_before_the_newcomer_was_heard_of_is_told_by_who_decided(equipped: Field) -> None:
    second = joined(equipped)
    accepted = equipped.finish(name="Мадина").record
    carry(equipped.worker, second.desk)
    second.hears()
    equipped.up()
    third = joined(equipped, "Третья")
    third.hears()
    reviews.open(second.desk, accepted)
    reviews.accept(second.desk, accepted)  # their list does not name the third yet
    for _ in range(2):
        second.hears()
        for desk in (equipped.coordinator, third.desk):
            carry(second.desk, desk)
            intake.apply_all(desk)
    assert {row.record: row.verdict for row in reviews.queue(third.desk)} == {accepted: Verdict.ACCEPTED}
    for one in (second, third):
        accounts.close(one.desk)


def test_a_coordinator_who_comes_back_reads_the_time_between(equipped: Field) -> None:
    second = joined(equipped)
    equipped.down()
    before = equipped.finish(name="до").record
    equipped.up()
    carry(equipped.worker, second.desk)
    second.hears()
    reviews.open(second.desk, before)
    reviews.accept(second.desk, before)
    carry(second.desk, equipped.coordinator)
    carry(second.desk, equipped.worker)
    intake.apply_all(
        equipped.worker
    )  # while that key stands: else it waits until another coordinator says it anew
    equipped.up()
    coordinators.leave(equipped.coordinator, second.desk.member, paper(equipped))
    equipped.down()
    equipped.clock.later(days=40)
    between = equipped.finish(name="между").record
    equipped.up()
    carry(equipped.worker, second.desk)
    intake.apply_all(second.desk)
    assert {row.record for row in reviews.queue(second.desk)} == {before}
    asked = ask(equipped, "Нурлан", "Нурлан")
    welcome = coordinators.join(equipped.coordinator, asked.request, "Нурлан", asked.words, paper(equipped))
    enrolment.accept(asked.desk, welcome)
    back = Second(equipped, asked.desk)
    carry(equipped.worker, back.desk)
    back.hears()
    assert {row.record for row in reviews.queue(back.desk)} == {before, between}
    verdicts = {row.record: row.verdict for row in reviews.queue(back.desk)}
    assert verdicts == {before: Verdict.ACCEPTED, between: Verdict.OPEN}  # by the key that has left
    equipped.down()
    carry(back.desk, equipped.worker)
    intake.apply_all(equipped.worker)
    after = equipped.finish(name="после").record
    carry(equipped.worker, back.desk)
    intake.apply_all(back.desk)
    assert {row.record for row in reviews.queue(back.desk)} == {before, between, after}
    reviews.open(back.desk, after)
    carry(back.desk, equipped.worker)
    intake.apply_all(equipped.worker)
    rows = {row.record: row for row in submissions.rows(equipped.worker)}
    assert rows[after].delivery is Delivery.OPENED
    assert (rows[before].delivery, rows[before].verdict) == (Delivery.OPENED, Verdict.ACCEPTED)
    for desk in (second.desk, back.desk):
        accounts.close(desk)
