"""What the school must not know of somebody's learning reaches no teacher, whoever wrote it and however late (R-16)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations

import pytest

from fieldapp.casework import lists, schooling
from fieldapp.casework.authority import Offices
from fieldapp.casework.consent import Scope
from fieldapp.casework.events import EntityId, Event, EventId
from fieldapp.casework.registers import fold
from fieldapp.model import ContentClass, FormId, MemberId, PersonId, Role
from fieldapp.operations import (
    accounts,
    caseload,
    cases,
    drafts,
    entering,
    handing_over,
    intake,
    library,
    rights,
    settling,
    submissions,
)
from fieldapp.operations.desk import Desk
from fieldapp.operations.rights import Given
from tests.fieldapp.operations.field import Field, carry
from tests.fieldapp.operations.test_directory import newcomer
from tests.fieldapp.operations.test_pack_forms import PACK, answer
from tests.forms.conversions import converted


@pytest.fixture
def teacher(equipped: Field) -> Iterator[Desk]:
    path = equipped.folder / "learning_start.xml"
    path.write_bytes(converted(PACK / "learning_start.md").xml)
    library.publish(equipped.coordinator, path, ContentClass.LEARNING)
    desk = newcomer(equipped, equipped.coordinator, Role.TEACHER)
    yield desk
    accounts.close(desk)


@pytest.fixture
def learner(equipped: Field, teacher: Desk) -> PersonId:
    person = caseload.add(equipped.coordinator, "Юсуф", 2015).person
    told = Given(
        (Scope.SERVICES, Scope.CONTACT),
        "mother",
        "ru",
        "W-1",
        "signed",
        equipped.clock().date(),
        assent="yes",
    )
    rights.consent(equipped.coordinator, person, told)
    handing_over.assign(equipped.coordinator, person, [equipped.worker.member, teacher.member])
    equipped.down()
    told_on(equipped, teacher)
    return person


def told_on(field: Field, teacher: Desk) -> None:
    """What the worker wrote comes to the coordinator, and what concerns the teacher goes on to them."""
    field.up()
    settling.settle(field.coordinator)
    carry(field.coordinator, teacher)
    intake.apply_all(teacher)


def learning_start(desk: Desk, person: PersonId, share: str, **more: str) -> None:
    draft = drafts.begin(desk, FormId("form_f"), person, "").draft
    session = drafts.resume(desk, draft)[1]
    answer(session, before__alone="yes", before__who="child")
    answer(session, before__carer_consent="yes", before__assent_child="yes")
    answer(session, start__start_level="first_steps", **more)
    if share:
        answer(session, start__may_share=share)
    submissions.close(desk, draft, session)


def learning(desk: Desk, person: PersonId) -> list[str]:
    """All that a laptop shows of somebody's learning: the picture, and the list that forms choose from."""
    found, _ = cases.look(desk, person)
    rows = entering.list_files(desk, [lists.ENROLMENT])["enrolment.csv"].decode().splitlines()[1:]
    bands = [one.properties.get("placement_band", "") for one in found.of(lists.ENROLMENT)]
    assert len(rows) == len(bands)
    return bands


@pytest.mark.parametrize("share", ["no", ""])
def test_without_a_clear_yes_the_start_level_reaches_no_teacher(
    equipped: Field, teacher: Desk, learner: PersonId, share: str
) -> None:
    learning_start(equipped.worker, learner, share)
    told_on(equipped, teacher)
    assert learning(teacher, learner) == []
    assert learning(equipped.worker, learner) == learning(equipped.coordinator, learner) == ["first_steps"]


def test_with_a_yes_it_does_and_a_later_no_takes_it_back(
    equipped: Field, teacher: Desk, learner: PersonId
) -> None:
    learning_start(equipped.worker, learner, "yes")
    told_on(equipped, teacher)
    assert learning(teacher, learner) == ["first_steps"]
    (made,) = cases.look(equipped.worker, learner)[0].of(lists.ENROLMENT)
    equipped.clock.later(days=1)
    dashed = (
        f"{made.entity[:8]}-{made.entity[8:12]}-{made.entity[12:16]}-{made.entity[16:20]}-{made.entity[20:]}"
    )
    learning_start(equipped.worker, learner, "no", start__enrolment=dashed)
    told_on(equipped, teacher)
    assert learning(teacher, learner) == []
    assert learning(equipped.coordinator, learner) == ["first_steps"]


def test_a_teacher_who_asked_and_heard_no_has_it_on_no_list(
    equipped: Field, teacher: Desk, learner: PersonId
) -> None:
    learning_start(teacher, learner, "no")
    assert learning(teacher, learner) == []
    carry(teacher, equipped.coordinator)
    intake.apply_all(equipped.coordinator)
    told_on(equipped, teacher)
    assert learning(equipped.coordinator, learner) == ["first_steps"]
    assert learning(teacher, learner) == []


PERSON, WORKER, FORMER, CHIEF = (PersonId(one * 32) for one in "abcd")
OFFICES = Offices(frozenset((MemberId(CHIEF),)), {})


def said(name: str, by: str, told: str, *parents: str, of: str = lists.ENROLMENT) -> Event:
    from datetime import UTC, datetime

    entity = EntityId("e" * 32 if of == lists.ENROLMENT else PERSON)
    properties = {schooling.TOLD: told, "level": "3"} if of == lists.ENROLMENT else {"worker": told}
    return Event(
        EventId(name), PERSON, of, entity, MemberId(by), datetime(2026, 11, 1, tzinfo=UTC), True, "", properties,
        frozenset(EventId(one) for one in parents),
    )  # fmt: skip


def test_a_no_stands_whoever_says_it_until_a_yes_that_knew_of_it() -> None:
    """In any order: the last clock does not decide, and neither does whose case it was."""
    given = said("given", CHIEF, WORKER, of=lists.PERSON)
    yes = said("yes", WORKER, "yes", "given")
    no_beside = said("no", WORKER, "no", "given")
    no_of_another = said("late", FORMER, "no")
    anew = said("anew", WORKER, "yes", "yes", "no", "late")
    for told, kept in (
        ((given, yes), False),
        ((given, yes, no_beside), True),
        ((given, yes, no_of_another), True),
        ((given, yes, no_beside, no_of_another, anew), False),
    ):
        for order in permutations(told):
            assert bool(schooling.untold(fold(PERSON, order, OFFICES))) is kept
