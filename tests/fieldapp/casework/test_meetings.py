"""What was agreed on stands in the due list until it took place: the next meeting, and the plan that holds."""

from __future__ import annotations

import random
from datetime import date, timedelta

import pytest

from fieldapp.casework import consent, waves
from fieldapp.casework.events import Event
from fieldapp.casework.registers import fold
from fieldapp.casework.rules import Rules
from fieldapp.casework.waves import Due, Group, What
from fieldapp.model import Role
from tests.fieldapp.casework.saying import AIDA, BEK, OFFICES, SAULE, Teller

START, AGREED = date(2026, 3, 2), date(2026, 3, 20)
ASKED = (What.MEETING, What.PLAN)


def supported(scopes: str = "services contact", **more: str) -> Teller:
    anna = Teller()
    anna.opened(AIDA, **more)
    anna.say(AIDA, worker=BEK)
    anna.agreed(BEK, scopes)
    return anna


def due(anna: Teller, today: date, said: list[Event] | None = None) -> tuple[Due, ...]:
    case = fold(anna.case, anna.said if said is None else said, OFFICES)
    return waves.due_of(case, consent.of(case, today, Rules(), OFFICES), today)


def agreed(anna: Teller, today: date) -> list[tuple[What, date]]:
    return [(one.what, one.due) for one in due(anna, today) if one.what in ASKED]


def tried(anna: Teller, on: date, result: str, **more: str) -> Event:
    told = {"attempt_on": on.isoformat(), "attempt_channel": "home", "attempt_result": result}
    return anna.say(BEK, **told, **more)


def plan(anna: Teller, entity: str, start: str, review: str) -> Event:
    return anna.say(BEK, of="plan", entity=entity, creates=True, start_on=start, review_on=review)


def test_an_agreed_meeting_is_due_on_its_day_and_overdue_after_it() -> None:
    anna = supported()
    tried(anna, date(2026, 3, 6), "reached", next_due=AGREED.isoformat())
    assert agreed(anna, AGREED) == [(What.MEETING, AGREED)]
    (meeting,) = (one for one in due(anna, AGREED) if one.what is What.MEETING)
    stands = [waves.group(meeting, AGREED + timedelta(days=days)) for days in (-8, -1, 0, 1)]
    assert stands == [Group.LATER, Group.WEEK, Group.TODAY, Group.OVERDUE]


@pytest.mark.parametrize(
    ("days", "result", "left"),
    [(0, "reached", 0), (9, "reached", 0), (-1, "reached", 1), (0, "not_reached", 1), (2, "declined", 1)],
)
def test_it_goes_when_they_met_on_that_day_or_later(days: int, result: str, left: int) -> None:
    anna = supported(next_due=AGREED.isoformat())
    tried(anna, AGREED + timedelta(days=days), result)
    assert len(agreed(anna, AGREED + timedelta(days=10))) == left


def test_another_day_replaces_it_and_none_ends_it() -> None:
    anna = supported(next_due=AGREED.isoformat())
    anna.say(BEK, next_due="2026-04-01")
    assert agreed(anna, AGREED) == [(What.MEETING, date(2026, 4, 1))]
    anna.say(BEK, next_due="")
    assert agreed(anna, AGREED) == []


@pytest.mark.parametrize("scopes", ["services", "", "?services ?contact"])
def test_nobody_meets_again_who_may_not_be_contacted(scopes: str) -> None:
    anna = supported(scopes, next_due=AGREED.isoformat())
    assert What.MEETING not in {one.what for one in due(anna, AGREED)}


def test_a_case_that_ended_or_was_lost_meets_nobody() -> None:
    anna = supported(next_due=AGREED.isoformat())
    for days, channel in ((20, "phone"), (25, "home"), (30, "phone")):
        on = (START + timedelta(days=days)).isoformat()
        anna.say(BEK, attempt_on=on, attempt_channel=channel, attempt_result="not_reached")
    assert agreed(anna, date(2026, 5, 1)) == []
    tried(anna, START + timedelta(days=17), "reached")  # typed later: before the three tries
    assert agreed(anna, date(2026, 5, 1)) == []
    anna = supported(next_due=AGREED.isoformat())
    anna.say(AIDA, case_status="closed", closure_reason="own_wish")
    assert agreed(anna, AGREED) == []


def test_only_the_plan_that_holds_is_looked_at_again() -> None:
    anna = supported()
    plan(anna, "first", "2026-03-02", "2026-04-02")
    assert agreed(anna, START) == [(What.PLAN, date(2026, 4, 2))]
    plan(anna, "second", "2026-05-02", "2026-07-02")
    assert agreed(anna, date(2026, 8, 1)) == [(What.PLAN, date(2026, 7, 2))]
    plan(anna, "late paper", "2026-04-20", "2026-05-20")  # typed after the second, made before it
    assert agreed(anna, date(2026, 8, 1)) == [(What.PLAN, date(2026, 7, 2))]


def test_a_plan_that_is_done_is_not_overdue_and_brings_back_no_older_one() -> None:
    anna = supported()
    plan(anna, "first", "2026-03-02", "2026-04-02")
    plan(anna, "second", "2026-05-02", "2026-07-02")
    anna.say(BEK, of="plan", entity="second", review_on="")
    assert agreed(anna, date(2026, 8, 1)) == []


def test_two_plans_of_one_day_both_hold() -> None:
    anna = supported()
    plan(anna, "first", "2026-03-02", "2026-04-02")
    plan(anna, "second", "2026-03-02", "2026-04-09")
    assert len(agreed(anna, START)) == 2


def test_a_teacher_who_hears_of_no_contact_is_not_reminded_of_a_meeting() -> None:
    anna = supported(next_due=AGREED.isoformat())
    listed = due(anna, AGREED)
    assert What.MEETING in {one.what for one in waves.shown_to(Role.WORKER, listed)}
    assert What.MEETING not in {one.what for one in waves.shown_to(Role.TEACHER, listed)}


def test_what_was_agreed_is_one_picture_in_any_order() -> None:
    """At two coordinators, with repeats; and what one knew of stays ended by it."""
    anna, dice = supported(), random.Random(5)
    base = anna.said[-1]
    tried(anna, date(2026, 3, 6), "reached", next_due=AGREED.isoformat())
    anna.say(AIDA, [base], next_due="2026-04-02")
    anna.say(SAULE, [base], next_due="2026-04-09")
    plan(anna, "first", "2026-03-02", "2026-04-02")
    plan(anna, "second", "2026-05-02", "2026-07-02")
    tried(anna, date(2026, 4, 3), "reached")
    expected = due(anna, date(2026, 8, 1))
    assert {What.PLAN, What.WAVE} <= {one.what for one in expected}
    for _ in range(300):
        mixed = anna.said + dice.choices(anna.said, k=dice.randrange(len(anna.said)))
        dice.shuffle(mixed)
        assert due(anna, date(2026, 8, 1), mixed) == expected


def test_who_is_registered_twice_is_talked_with_once() -> None:
    """What was begun for them at the other registration is still looked after."""
    anna = supported(next_due=AGREED.isoformat())
    plan(anna, "first", "2026-03-02", "2026-04-02")
    assert {one.what for one in due(anna, AGREED)} == {What.WAVE, What.MEETING, What.PLAN}
    anna.say(AIDA, same_as="f" * 32)
    assert {one.what for one in due(anna, AGREED)} == {What.PLAN}
