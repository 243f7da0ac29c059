"""A coordinator's laptop is put back from an older copy where only sticks go: no server's answer tells anybody.

What it had seen since is on workers' laptops alone, which would let go of it by its word of before.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from fieldapp.model import Contact, RecordId
from fieldapp.operations import accounts, caseload, purging, reviews, sticks
from fieldapp.operations.desk import Desk
from tests.fieldapp.operations.field import PASSPHRASE, Field
from tests.fieldapp.operations.test_coordinators import Second, joined
from tests.fieldapp.operations.test_purging import accepted, by_stick, here

NOW = timedelta(0)


def again(field: Field, desk: Desk, *, from_copy: bool = False) -> Desk:
    """Off and on: a copy is made of the laptop, or it is put back from it, with its keyring."""
    home, copy = desk.home.path, field.folder / f"copy of {desk.home.path.name}"
    accounts.close(desk)
    if from_copy:
        shutil.rmtree(home)
        shutil.copytree(copy, home)
    else:
        shutil.copytree(home, copy)
    return accounts.sign_in(home, desk.member, PASSPHRASE, clock=field.clock)


def holds(desk: Desk, record: RecordId) -> bool:
    return record in {row.record for row in reviews.queue(desk)}


def say(field: Field, desk: Desk) -> None:
    """Something that goes down to everybody."""
    field.clock.later(days=1)
    caseload.set_contacts(desk, [Contact("Nurse", "health", f"+996 {field.clock.at.day}")])


@pytest.fixture
def two(equipped: Field) -> Iterator[tuple[Field, Second]]:
    """Two coordinators, of whom the second has not said anything to the worker yet."""
    second = joined(equipped)
    by_stick(equipped, equipped.coordinator, second.desk, equipped.worker)
    yield equipped, second
    accounts.close(second.desk)


def test_m4_the_only_coordinator_who_was_put_back_gets_again_what_only_a_laptop_has(equipped: Field) -> None:
    """Their first words after it claim places of before, and are kept apart: until one can be merged, nothing goes."""
    equipped.coordinator = again(equipped, equipped.coordinator)
    record = accepted(equipped)
    equipped.coordinator = again(equipped, equipped.coordinator, from_copy=True)
    assert not holds(equipped.coordinator, record)
    for _ in range(4):
        say(equipped, equipped.coordinator)
        by_stick(equipped, equipped.coordinator, equipped.worker)
        assert not purging.purge(equipped.worker, NOW).records
        assert here(equipped) == [record]
    assert holds(equipped.coordinator, record)
    reviews.open(equipped.coordinator, record)
    reviews.accept(equipped.coordinator, record)
    by_stick(equipped, equipped.coordinator, equipped.worker)
    assert purging.purge(equipped.worker, NOW).records


def test_t2_what_one_who_was_put_back_had_acknowledged_counts_no_more(two: tuple[Field, Second]) -> None:
    field, second = two
    second.desk = again(field, second.desk)
    record = accepted(field, second.desk)
    reviews.open(second.desk, record)
    by_stick(field, second.desk, field.worker)
    second.desk = again(field, second.desk, from_copy=True)
    say(field, second.desk)
    stick = field.folder / "of the second alone"
    stick.mkdir()
    sticks.put(second.desk.home.path, stick)
    sticks.take(field.worker, stick)
    assert not holds(second.desk, record)
    assert not purging.purge(field.worker, NOW).records
    assert here(field) == [record]
    by_stick(field, field.worker, second.desk)
    reviews.open(second.desk, record)
    by_stick(field, second.desk, field.worker)
    assert purging.purge(field.worker, NOW).records


def test_m4_an_older_word_that_comes_late_takes_nothing_back(two: tuple[Field, Second]) -> None:
    """A stick lay in a bag: its horizon covers less, for it was sealed before."""
    field, second = two
    say(field, second.desk)
    late = field.folder / "late"
    late.mkdir()
    sticks.put(second.desk.home.path, late)
    say(field, second.desk)  # in one file with the word before
    record = accepted(field, second.desk)
    reviews.open(second.desk, record)
    by_stick(field, second.desk, field.worker)
    assert sticks.take(field.worker, late).taken == 1
    assert purging.purge(field.worker, NOW).records
    assert here(field) == []


@pytest.mark.parametrize("words", [1, 3])
def test_t2_what_one_who_was_put_back_had_acknowledged_and_a_stick_brings_late_counts_no_more(
    two: tuple[Field, Second], words: int
) -> None:
    """The stick lay in a bag while the laptop was put back and said something newer. What they say when they have it
    again counts, though they need not open it a second time."""
    field, second = two
    second.desk = again(field, second.desk)
    record = accepted(field, second.desk)
    reviews.open(second.desk, record)
    late = put(field, second.desk, "late")
    second.desk = again(field, second.desk, from_copy=True)
    for number in range(words):
        say(field, second.desk)
        sticks.take(field.worker, put(field, second.desk, f"word {number}"))
    assert sticks.take(field.worker, late).taken == 1
    assert not holds(second.desk, record)
    assert not purging.purge(field.worker, NOW).records
    assert here(field) == [record]
    by_stick(field, field.worker, second.desk)
    assert holds(second.desk, record)
    say(field, second.desk)
    by_stick(field, second.desk, field.worker)
    assert purging.purge(field.worker, NOW).records


def put(field: Field, desk: Desk, name: str) -> Path:
    stick = field.folder / name
    stick.mkdir()
    sticks.put(desk.home.path, stick)
    return stick
