"""Clocks that are years off: what they said is taken, and what is said after them counts."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import date, timedelta

import pytest

from fieldapp.model import Contact, Participant, Role, Tile
from fieldapp.operations import (
    areas,
    caseload,
    cases,
    clocks,
    intake,
    people,
    posting,
    purge_policy,
    safety,
    sealing,
    wire,
)
from fieldapp.operations.clocks import Said
from fieldapp.operations.desk import Desk
from fieldapp.operations.purge_policy import Policy
from fieldapp.store import identity
from fieldapp.store import people as kept_people
from tests.fieldapp.operations.field import FORM, Field, carry

YEARS = 10 * 366
DAYS = {"Айгуль": date(2027, 1, 3), "Айгүл Б.": date(2026, 12, 1), "Айгүл В.": date(2026, 12, 9)}


def rename(field: Field, person: Participant, name: str) -> None:
    """The coordinator corrects a participant's case and says a day for the next visit, which is a card of its own."""
    cases.change(field.coordinator, person.person, {"given_name": name})
    caseload.assign(field.coordinator, person.person, [field.worker.member], [(FORM, DAYS[name])])


def name_at(desk: Desk, person: Participant) -> str:
    return people.get(desk, person.person).given_name


def told_at(desk: Desk, person: Participant) -> tuple[str, date]:
    """The name and the day of the visit, as a laptop has them."""
    with desk.vault.read() as tx:
        (day,) = [one.due for one in kept_people.list_due(tx) if one.participant.person == person.person]
    return name_at(desk, person), day


@pytest.mark.parametrize("at_once", [False, True])
def test_m9_a_card_from_a_clock_years_ahead_is_replaced_by_the_next_word(
    equipped: Field, at_once: bool
) -> None:
    """The same coordinator, whose clock was put right meanwhile; also when both come at once."""
    person = equipped.people[0]
    equipped.clock.later(days=YEARS)
    rename(equipped, person, "Айгуль")
    carry(equipped.coordinator, equipped.worker)
    equipped.clock.later(days=-YEARS)
    if not at_once:
        intake.apply_all(equipped.worker)
        assert told_at(equipped.worker, person) == ("Айгуль", DAYS["Айгуль"])
    for name in ("Айгүл Б.", "Айгүл В."):
        rename(equipped, person, name)
        equipped.down()
        assert told_at(equipped.worker, person) == (name, DAYS[name])


def test_a_card_from_a_clock_years_behind_is_no_older_than_what_it_replaces(equipped: Field) -> None:
    person = equipped.people[0]
    equipped.clock.later(days=-YEARS)
    rename(equipped, person, "Айгүл Б.")
    carry(equipped.coordinator, equipped.worker)
    equipped.clock.later(days=YEARS)
    intake.apply_all(equipped.worker)
    assert told_at(equipped.worker, person) == ("Айгүл Б.", DAYS["Айгүл Б."])


def test_m9_cards_of_right_and_wrong_clocks_give_one_picture_in_any_order(equipped: Field) -> None:
    """Words of coordinators who knew nothing of each other. One from years ahead counts from when it came; what is said
    after that replaces it, also where the old word comes again."""
    coordinator, worker, now = equipped.coordinator, equipped.worker, equipped.clock.at
    told = [("A", YEARS), ("B", 1), ("C", 2)]
    orders = list(itertools.permutations(told))
    somebody = [caseload.add(coordinator, "?", 2012) for _ in orders]
    with coordinator.vault.read() as tx:
        area = areas.usual(coordinator, tx)

    def say(person: Participant, name: str, days: float) -> None:
        body = wire.write_participant(replace(person, given_name=name), area, [], now + timedelta(days=days))
        with coordinator.vault.write() as tx:
            posting.post(tx, (worker.member,), "participant", body, equipped.clock.at)

    equipped.clock.later(days=3)
    for step in range(len(told)):
        for person, order in zip(somebody, orders, strict=True):
            say(person, *order[step])
        sealing.seal_all(coordinator)
        equipped.down()
    assert {name_at(worker, person) for person in somebody} == {"A"}
    equipped.clock.later(days=2)
    for person in somebody:
        say(person, "D", 4)
    sealing.seal_all(coordinator)
    equipped.down()
    assert {name_at(worker, person) for person in somebody} == {"D"}
    equipped.clock.later(days=2)
    for person in somebody:
        say(person, "A", YEARS)
    sealing.seal_all(coordinator)
    equipped.down()
    assert {name_at(worker, person) for person in somebody} == {"D"}


def test_a_policy_a_number_and_a_name_from_a_clock_years_ahead_are_corrected(equipped: Field) -> None:
    """Every other word of a coordinator of which the last one counts."""
    coordinator, worker = equipped.coordinator, equipped.worker
    equipped.clock.later(days=YEARS)
    purge_policy.put(coordinator, Policy(3, 3000))
    caseload.set_contacts(coordinator, [Contact("Old", "health", "+996 1")])
    say_name(equipped, "Wrong")
    carry(coordinator, worker)
    equipped.clock.later(days=-YEARS)
    intake.apply_all(worker)
    purge_policy.put(coordinator, Policy(2, 30))
    caseload.set_contacts(coordinator, [Contact("New", "health", "+996 2")])
    say_name(equipped, "Right")
    equipped.down()
    equipped.down()  # what rolls on repeats the older words, too
    assert purge_policy.of(worker) == purge_policy.of(coordinator) == Policy(2, 30)
    assert [one.name for one in safety.contacts(worker)] == ["New"]
    with worker.vault.read() as tx:
        assert identity.member_names(tx)[coordinator.member].name == "Right"


def say_name(field: Field, name: str) -> None:
    with field.coordinator.vault.write() as tx:
        posting.card(
            tx, (field.worker.member,), Tile(field.coordinator.member, name, Role.COORDINATOR), field.clock.at
        )
    sealing.seal_all(field.coordinator)


def test_a_word_comes_after_the_one_that_it_replaces(equipped: Field) -> None:
    """Two words in one second, a clock behind, a clock ahead; in both orders."""
    now = equipped.clock.at
    with equipped.worker.vault.write() as tx:
        at = wire.seconds(now)
        assert clocks.stamp(tx, now) == at
        assert clocks.stamp(tx, now, at + YEARS * 86400) == at + YEARS * 86400 + 1
        ahead, later = Said(at + YEARS * 86400, "ahead"), Said(at + YEARS * 86400 + 1, "later")
        assert clocks.replaces(tx, later, ahead, now)
        assert not clocks.replaces(tx, ahead, later, now)
        clocks.note(tx, ahead, now)
        for days, wins in ((-1, False), (1, True)):
            word = Said(at + days * 86400, "word")
            assert clocks.replaces(tx, word, ahead, now) is wins
            assert clocks.replaces(tx, ahead, word, now) is not wins
        assert not clocks.replaces(tx, ahead, ahead, now)
