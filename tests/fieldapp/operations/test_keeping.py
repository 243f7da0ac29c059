"""R-14: at the end of the time for which a case is kept a coordinator erases it, or keeps it with a reason."""

from __future__ import annotations

from datetime import timedelta

import pytest

from fieldapp.case_errors import ChangeRefused, NotInList
from fieldapp.casework.authority import Why
from fieldapp.casework.months import months_after
from fieldapp.casework.reach import Ending
from fieldapp.casework.retention import Kept
from fieldapp.casework.waves import What
from fieldapp.errors import NoSuchPerson, NotAllowed
from fieldapp.model import PersonId
from fieldapp.operations import cases, erasing, following, handing_over, keeping, people, profiles, rights
from fieldapp.operations.desk import Desk
from tests.fieldapp.operations.casework import opened
from tests.fieldapp.operations.field import Field


def closed(field: Field) -> PersonId:
    """A case of the worker's that a coordinator closed a year ago: the time of its name is over."""
    person = opened(field)
    handing_over.assign(field.coordinator, person, [field.worker.member])
    following.close(field.coordinator, person, Ending.GOALS_MET)
    field.down()
    field.clock.later(days=366)
    return person


def to_decide(desk: Desk, person: PersonId) -> list[str]:
    """Which classes of somebody's case wait for a decision today."""
    today = desk.now().date()
    due = following.due(desk)
    return [
        one.name for one in due if (one.person, one.what) == (person, What.RETENTION) and one.due <= today
    ]


def sheet(desk: Desk, person: PersonId) -> str:
    return "\n".join(line.plain for part in rights.held(desk, person) for line in part.lines)


def test_what_is_kept_with_a_reason_is_kept_until_that_day_and_asked_about_again(equipped: Field) -> None:
    person, desk = closed(equipped), equipped.coordinator
    assert to_decide(desk, person) == [Kept.CONTACT]
    assert "It has to be decided now" in sheet(desk, person)
    until = months_after(desk.now().date(), 6)
    keeping.keep(desk, person, until, "search")
    name, file = profiles.look(desk, person).kept
    assert (name.until, name.reason, name.look) == (until, "search", False)
    assert (file.reason, file.look) == ("", False)
    told = f"until {until.isoformat()}, longer than planned. The reason: The search for relatives"
    assert told in sheet(desk, person)
    assert profiles.look(desk, person).kept == (name, file)
    assert to_decide(desk, person) == []
    equipped.clock.later(days=(until - desk.now().date()).days - 30)
    assert to_decide(desk, person) == [Kept.CONTACT]
    erasing.order(desk, [person])
    equipped.down()
    for one in (desk, equipped.worker):
        with pytest.raises(NoSuchPerson):
            people.get(one, person)


def test_a_worker_keeps_nothing_longer_not_even_by_a_form(equipped: Field) -> None:
    person, until = closed(equipped), equipped.clock().date() + timedelta(days=90)
    with pytest.raises(NotAllowed):
        keeping.keep(equipped.worker, person, until, "law")
    cases.change(equipped.worker, person, {"kept_until": until.isoformat(), "kept_reason": "law"})
    equipped.up()
    assert to_decide(equipped.coordinator, person) == [Kept.CONTACT]
    found = cases.look(equipped.coordinator, person)[0]
    assert {(one.name, one.why) for one in found.proposals} == {
        ("kept_until", Why.NEEDS_APPROVAL),
        ("kept_reason", Why.NEEDS_APPROVAL),
    }


def test_without_a_reason_or_a_later_day_nothing_is_kept_longer(equipped: Field) -> None:
    person, desk = closed(equipped), equipped.coordinator
    today = desk.now().date()
    with pytest.raises(NotInList, match="complaint"):
        keeping.keep(desk, person, today + timedelta(days=90), "just in case")
    with pytest.raises(ChangeRefused, match="has not come yet"):
        keeping.keep(desk, person, today, "law")
    with pytest.raises(ChangeRefused, match="years ahead"):
        keeping.keep(desk, person, months_after(today, 12 * 9), "law")
    equipped.clock.later(days=-300)
    with pytest.raises(ChangeRefused, match="anyhow"):
        keeping.keep(desk, person, desk.now().date() + timedelta(days=9), "law")
    following.reopen(desk, person)
    with pytest.raises(ChangeRefused, match="Close it first"):
        keeping.keep(desk, person, today + timedelta(days=90), "law")
    assert to_decide(desk, person) == []


def test_a_new_sheet_begins_no_new_time_at_the_workers(equipped: Field) -> None:
    """Also where they had reached the person before: that case is closed there as it is at the office."""
    person = opened(equipped)
    handing_over.assign(equipped.coordinator, person, [equipped.worker.member])
    equipped.down()
    following.tried(equipped.worker, person, "home", "reached")
    equipped.up()
    following.close(equipped.coordinator, person, Ending.GOALS_MET)
    equipped.down()
    equipped.clock.later(days=200)
    rights.correct(equipped.coordinator, person, {"birth_year": "1991"})
    equipped.down()
    counted = profiles.look(equipped.coordinator, person).kept
    assert [one.until for one in counted] != [None, None]
    assert profiles.look(equipped.worker, person).kept == counted
    assert following.standing(equipped.worker, person) == following.standing(equipped.coordinator, person)
    following.reopen(equipped.coordinator, person)
    equipped.down()
    assert [one.until for one in profiles.look(equipped.worker, person).kept] == [None, None]
