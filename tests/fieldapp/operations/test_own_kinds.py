"""What somebody writes down is of the kinds that their key was let in for (R-15), and a teacher's forms are of learning
alone (R-16)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import pytest

from fieldapp.case_errors import FormOfOthers
from fieldapp.casework import lists
from fieldapp.casework.authority import Why
from fieldapp.casework.consent import Scope
from fieldapp.casework.entries import NOT_YOURS
from fieldapp.model import Closed, ContentClass, FormId, PersonId, Role
from fieldapp.operations import (
    accounts,
    agreeing,
    caseload,
    cases,
    drafts,
    enrolment,
    handing_over,
    intake,
    library,
    own_kinds,
    reviews,
    rights,
    rosters,
    submissions,
)
from fieldapp.operations.desk import Desk
from fieldapp.operations.rights import Given
from fieldapp.ui.team.asking import WRITES
from tests.fieldapp.operations.casework import WELCOME, publish
from tests.fieldapp.operations.field import CHEAP, FORM, PASSPHRASE, Field, carry
from tests.fieldapp.operations.test_pack_forms import PACK, answer
from tests.forms.conversions import converted


@contextmanager
def let_in(field: Field, role: Role, kinds: Sequence[ContentClass]) -> Iterator[Desk]:
    home = field.folder / "new"
    accounts.choose_file_keystore(home)
    asked = enrolment.request(home, "Zarina", PASSPHRASE, role=role, clock=field.clock, cost=CHEAP)
    one = enrolment.Newcomer(asked.request, "Zarina", asked.words, tuple(kinds), role=role)
    enrolment.approve_all(field.coordinator, [one])
    enrolment.accept(asked.desk, rosters.load(field.coordinator.home).bundle().to_bytes())
    carry(field.coordinator, asked.desk)
    intake.apply_all(asked.desk)
    yield asked.desk
    accounts.close(asked.desk)


@pytest.fixture
def school(equipped: Field) -> Field:
    """The pack's form about how school goes is here."""
    path = equipped.folder / "learning_follow_up.xml"
    path.write_bytes(converted(PACK / "learning_follow_up.md").xml)
    library.publish(equipped.coordinator, path, ContentClass.LEARNING)
    return equipped


def learner(field: Field, teacher: Desk) -> PersonId:
    person = caseload.add(field.coordinator, "Юсуф", 2015).person
    day = field.clock().date()
    told = Given((Scope.SERVICES, Scope.CONTACT), "mother", "ru", "W-1", "signed", day, assent="yes")
    rights.consent(field.coordinator, person, told)
    handing_over.assign(field.coordinator, person, [teacher.member])
    carry(field.coordinator, teacher)
    intake.apply_all(teacher)
    return person


def wishes(teacher: Desk, person: PersonId) -> Closed:
    """A learner wants somebody to talk with, today."""
    draft = drafts.begin(teacher, FormId("form_g"), person, "").draft
    session = drafts.resume(teacher, draft)[1]
    answer(session, before__alone="yes", before__willing="yes", school__level="3")
    answer(session, support__wanted="pss_individual")
    answer(session, **{"support__want[1]__want_urgency": "same_day"})
    return submissions.close(teacher, draft, session)


@pytest.mark.parametrize("kinds", [WRITES[Role.TEACHER], (ContentClass.LEARNING,)])
def test_what_a_teacher_writes_of_a_school_counts_whatever_else_was_wished_for(
    school: Field, kinds: Sequence[ContentClass]
) -> None:
    with let_in(school, Role.TEACHER, kinds) as teacher:
        person = learner(school, teacher)
        closed = wishes(teacher, person)
        carry(teacher, school.coordinator)
        assert intake.apply_all(school.coordinator).quarantined == 0
        found = cases.look(school.coordinator, person)[0]
        assert [one.properties["level"] for one in found.of(lists.ENROLMENT)] == ["3"]
        waiting = {(one.list, one.why) for one in found.proposals}
        if ContentClass.CARE in kinds:  # as the team's screen has it: a coordinator is asked
            assert waiting == {(lists.SERVICE, Why.NOT_THEIR_LIST)}
            assert closed.told == ()
        else:
            assert waiting == set()
            assert closed.told == (NOT_YOURS,)
        assert [one.record for one in reviews.queue(school.coordinator)] == [closed.record]


def test_a_no_that_a_teacher_hears_stops_use_at_the_coordinators(school: Field) -> None:
    with let_in(school, Role.TEACHER, WRITES[Role.TEACHER]) as teacher:
        person = learner(school, teacher)
        rights.withdraw(teacher, person)
        carry(teacher, school.coordinator)
        assert intake.apply_all(school.coordinator).quarantined == 0
        assert cases.look(school.coordinator, person)[1].stopped


def test_a_form_of_another_kind_is_neither_offered_nor_begun(school: Field) -> None:
    with let_in(school, Role.TEACHER, tuple(ContentClass)) as teacher:  # by a slip: the role says enough
        rows = library.rows(teacher)
        assert {one.form for one in rows} == {FORM, FormId("form_g")}
        assert [one.form for one in own_kinds.offered(teacher, rows)] == [FormId("form_g")]
        with pytest.raises(FormOfOthers):
            drafts.begin(teacher, FORM, None, "")
        assert drafts.rows(teacher) == ()


def test_a_teacher_is_offered_no_talk_about_consent(school: Field) -> None:
    publish(school)
    with let_in(school, Role.TEACHER, WRITES[Role.TEACHER]) as teacher:
        person = caseload.add(school.coordinator, "Юсуф", 2015).person
        handing_over.assign(school.coordinator, person, [teacher.member, school.worker.member])
        for desk in (teacher, school.worker):
            carry(school.coordinator, desk)
            intake.apply_all(desk)
        assert agreeing.consent_forms(teacher, person) == ()
        assert [one.form for one in agreeing.consent_forms(school.worker, person)] == [WELCOME]


def test_a_worker_let_in_for_care_alone_is_offered_no_form_that_would_be_kept_apart(school: Field) -> None:
    with let_in(school, Role.WORKER, (ContentClass.CARE,)) as worker:
        assert own_kinds.offered(worker, library.rows(worker)) == ()
        with pytest.raises(FormOfOthers):
            drafts.begin(worker, FORM, None, "")


def test_a_coordinator_sees_the_whole_library(school: Field) -> None:
    rows = library.rows(school.coordinator)
    assert own_kinds.offered(school.coordinator, rows) == rows
    assert len(rows) == 2
