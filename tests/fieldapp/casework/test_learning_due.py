"""How school goes is asked again on a day, of each school or course, as long as it goes on."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from fieldapp.casework import waves
from fieldapp.casework.waves import RANK, Urgency, What
from fieldapp.model import Role
from tests.fieldapp.casework.saying import AIDA, BEK, Teller
from tests.fieldapp.casework.test_meetings import due, supported

ASKED = date(2026, 4, 6)


def learns(anna: Teller, entity: str = "school", on: date = ASKED, **more: str) -> None:
    told = {"level": "3", "next_check_on": on.isoformat()} | more
    anna.say(BEK, of="enrolment", entity=entity, creates=True, **told)


def asked(anna: Teller, today: date = ASKED) -> list[date]:
    return [one.due for one in due(anna, today) if one.what is What.LEARNING]


def test_it_is_due_on_its_day_and_the_next_talk_sets_another() -> None:
    anna = supported()
    learns(anna)
    assert asked(anna) == [ASKED]
    later = ASKED + timedelta(days=28)
    anna.say(BEK, of="enrolment", entity="school", next_check_on=later.isoformat())
    assert asked(anna) == [later]


def test_each_school_and_course_has_its_own_day_until_it_is_finished() -> None:
    anna = supported()
    learns(anna)
    after = ASKED + timedelta(days=1)
    learns(anna, "course", after, status="irregular")
    assert asked(anna) == [ASKED, after]
    anna.say(BEK, of="enrolment", entity="school", status="completed")
    assert asked(anna) == [after]


def test_it_stands_by_its_day_and_by_nothing_that_was_answered() -> None:
    """R-2: beside a service of the same day as one that has time."""
    anna = supported()
    learns(anna, status="dropped", barrier="unwelcome")
    anna.say(
        BEK, of="service", entity="help", creates=True, type="health", urgency="same_day", status="sent",
        next_check_on=ASKED.isoformat(),
    )  # fmt: skip
    same_day = [one for one in due(anna, ASKED) if one.due == ASKED]
    assert [one.what for one in same_day] == [What.SERVICE, What.LEARNING]
    assert RANK[same_day[1].urgency] == RANK[Urgency.ROUTINE]


@pytest.mark.parametrize("scopes", ["contact", "", "?services ?contact"])
def test_nobody_is_asked_how_school_goes_who_agreed_to_no_support(scopes: str) -> None:
    anna = supported(scopes)
    learns(anna)
    assert asked(anna) == []


def test_a_case_that_ended_is_asked_no_more() -> None:
    anna = supported()
    learns(anna)
    anna.say(AIDA, case_status="closed", closure_reason="own_wish")
    assert asked(anna) == []


def test_a_teacher_is_reminded_of_it() -> None:
    anna = supported()
    learns(anna)
    assert What.LEARNING in {one.what for one in waves.shown_to(Role.TEACHER, due(anna, ASKED))}
