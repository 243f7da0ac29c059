"""No more of a case is on a laptop than the role of whoever works there sees, whatever was sent (R-15, R-16)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import inspect, text

from fieldapp.casework import lists
from fieldapp.casework.consent import Lack, Scope
from fieldapp.casework.reach import Ending, Status
from fieldapp.casework.waves import What
from fieldapp.model import PersonId, Role, Tile
from fieldapp.operations import (
    accounts,
    caseload,
    cases,
    following,
    handing_over,
    intake,
    people,
    posting,
    profiles,
    rights,
)
from fieldapp.operations.desk import Desk
from fieldapp.operations.rights import Given
from fieldapp.store import identity
from tests.fieldapp.operations.field import Field, carry
from tests.fieldapp.operations.test_directory import newcomer
from tests.fieldapp.operations.test_hand_overs import at_home

# What of the case below no school is to know; each stands nowhere else on a laptop.
NOT_FOR_SCHOOL = (
    "Crisis-house",
    "separated",
    "+7 700",
    "Zulfiya",
    "grief-group",
    "walks-again",
    "best_interest",
)


@pytest.fixture
def teacher(equipped: Field) -> Iterator[Desk]:
    desk = newcomer(equipped, equipped.coordinator, Role.TEACHER)
    yield desk
    accounts.close(desk)


@pytest.fixture
def child(equipped: Field) -> PersonId:
    """A child of whom a coordinator knows everything, and who agreed to all of it."""
    desk, day = equipped.coordinator, equipped.clock().date()
    person = caseload.add(desk, "Юсуф", 2015).person
    cases.change(desk, person, {"uasc_status": "separated", "mother_name": "Zulfiya", "lang": "kk"})
    at_home(equipped, person)
    told = Given(
        tuple(Scope), "mother", "ru", "W-1", "signed", day, assent="yes", agencies=("Crisis-house",),
        withheld_from=("father",), basis="best_interest",
    )  # fmt: skip
    rights.consent(desk, person, told)
    for number, (of, properties) in enumerate(
        {
            lists.SERVICE: {"person_id": person, "type": "grief-group", "status": "proposed"},
            lists.PLAN: {"person_id": person, "goals": "walks-again"},
            lists.LINK: {"from_id": person, "rel_type": "mother", "to_label": "Zulfiya"},
            lists.ENROLMENT: {"person_id": person, "level": "3"},
        }.items(),
        start=1,
    ):
        cases.change(desk, person, properties, of=of, entity=f"{number:032x}", creates=True, label=of)
    return person


def hears(field: Field, desk: Desk) -> None:
    carry(field.coordinator, desk)
    intake.apply_all(desk)


def everything(desk: Desk) -> bytes:
    """All that somebody's database holds, opened."""
    with desk.vault.read() as tx:
        tables = inspect(tx).get_table_names()
        rows = [row for name in tables for row in tx.execute(text(f'SELECT * FROM "{name}"'))]
    cells = (cell for row in rows for cell in row)
    return b"\0".join(cell if isinstance(cell, bytes) else str(cell).encode() for cell in cells)


def on_laptop(desk: Desk) -> set[str]:
    held = everything(desk)
    return {one for one in NOT_FOR_SCHOOL if one.encode() in held}


def is_a_schools(desk: Desk, person: PersonId) -> None:
    found, agreed = cases.look(desk, person)
    assert {name for name, _ in found.entities} == {lists.PERSON, lists.ENROLMENT}
    assert found.person is not None
    assert found.person.properties["lang"] == "kk"
    assert agreed.withheld_from == {"father"}
    assert agreed.may(Scope.SERVICES)
    assert agreed.scopes[Scope.DNA] is Lack.NOT_ASKED  # nothing was heard of it
    assert profiles.look(desk, person).scopes == (Scope.SERVICES, Scope.CONTACT)
    assert not any("laboratory" in line.plain for part in rights.held(desk, person) for line in part.lines)
    assert on_laptop(desk) == set()


def test_a_teachers_laptop_holds_what_a_school_may_know(
    equipped: Field, teacher: Desk, child: PersonId
) -> None:
    handing_over.assign(equipped.coordinator, child, [teacher.member])
    hears(equipped, teacher)
    is_a_schools(teacher, child)
    assert [one.person for one in people.search(teacher, "Юсуф")] == [child]


def test_whoever_does_not_know_that_somebody_is_a_teacher_puts_no_more_on_their_laptop(
    equipped: Field, teacher: Desk, child: PersonId
) -> None:
    """A coordinator who took over after a loss has nobody's card."""
    with equipped.coordinator.vault.write() as tx:
        identity.put_member(tx, Tile(teacher.member, "Zarina", Role.WORKER))
    handing_over.assign(equipped.coordinator, child, [teacher.member])
    hears(equipped, teacher)
    is_a_schools(teacher, child)
    cases.change(equipped.coordinator, child, {"sex": "m"})
    hears(equipped, teacher)
    is_a_schools(teacher, child)


def test_a_teacher_hears_that_a_case_is_closed_and_not_why(
    equipped: Field, teacher: Desk, child: PersonId
) -> None:
    """Nobody goes on with who has left, or died; and what is kept counts from that day there, too."""
    handing_over.assign(equipped.coordinator, child, [teacher.member])
    hears(equipped, teacher)
    assert profiles.look(teacher, child).standing.status is Status.OPEN
    following.close(equipped.coordinator, child, Ending.DIED)
    hears(equipped, teacher)
    mine, office = (profiles.look(desk, child) for desk in (teacher, equipped.coordinator))
    assert (mine.standing.status, mine.standing.ending) == (Status.CLOSED, None)
    assert mine.kept == office.kept
    assert b"died" not in everything(teacher)
    is_a_schools(teacher, child)
    following.reopen(equipped.coordinator, child)
    hears(equipped, teacher)
    assert profiles.look(teacher, child).standing.status is Status.OPEN


def test_a_teacher_hears_that_a_case_rests_and_that_it_goes_on(
    equipped: Field, teacher: Desk, child: PersonId
) -> None:
    """A programme's own form says so: nobody asks them meanwhile."""
    handing_over.assign(equipped.coordinator, child, [teacher.member])
    cases.change(equipped.coordinator, child, {"case_status": Status.PAUSED})
    hears(equipped, teacher)
    assert profiles.look(teacher, child).standing.status is Status.PAUSED
    is_a_schools(teacher, child)
    following.reopen(equipped.coordinator, child)
    hears(equipped, teacher)
    assert profiles.look(teacher, child).standing.status is Status.OPEN


@pytest.mark.parametrize(("told", "reminded"), [("yes", True), ("no", False)])
def test_a_teacher_is_reminded_to_ask_how_school_goes_where_the_school_may_know(
    equipped: Field, teacher: Desk, child: PersonId, told: str, *, reminded: bool
) -> None:
    """By the day, on their own laptop; of a school that is not told of nobody there hears (R-16)."""
    desk, on = equipped.coordinator, equipped.clock().date()
    (learning,) = cases.look(desk, child)[0].of(lists.ENROLMENT)
    properties = {"next_check_on": on.isoformat(), "school_told": told}
    cases.change(desk, child, properties, of=lists.ENROLMENT, entity=learning.entity)
    handing_over.assign(desk, child, [teacher.member])
    hears(equipped, teacher)
    listed = [(one.what, one.due) for one in following.due(teacher) if one.person == child]
    assert listed == ([(What.LEARNING, on)] if reminded else [])
    (offices,) = (one for one in following.due(desk) if (one.person, one.what) == (child, What.LEARNING))
    assert offices.entity == learning.entity
    cases.change(desk, child, {"status": "completed"}, of=lists.ENROLMENT, entity=learning.entity)
    hears(equipped, teacher)
    assert not [one for one in following.due(teacher) if one.person == child]


def test_who_becomes_a_teacher_keeps_no_more_than_a_teacher_sees(equipped: Field, child: PersonId) -> None:
    desk, worker = equipped.coordinator, equipped.worker
    handing_over.assign(desk, child, [worker.member])
    equipped.down()
    assert on_laptop(worker) == set(NOT_FOR_SCHOOL)
    with desk.vault.write() as tx:
        tile = Tile(worker.member, "Bekzat", Role.TEACHER)
        identity.put_member(tx, tile)
        posting.card(tx, [worker.member], tile, desk.now())
    posting.send_off(desk)
    equipped.down()
    assert worker.role is Role.TEACHER
    is_a_schools(worker, child)
