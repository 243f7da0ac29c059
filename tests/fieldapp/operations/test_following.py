"""Following up on a real database: what is due and when, attempts, contact lost, how cases end and go on."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

import pytest

from fieldapp.case_errors import ConsentFirst, NotAgreed, NotInList
from fieldapp.casework import waves
from fieldapp.casework.consent import Scope
from fieldapp.casework.reach import Ending, Status
from fieldapp.casework.waves import Group, Urgency, What
from fieldapp.errors import NoSuchPerson
from fieldapp.model import PersonId
from fieldapp.operations import caseload, cases, follow_up, following, handing_over, profiles, rights
from fieldapp.operations.desk import Desk
from fieldapp.operations.rights import Given
from tests.fieldapp.operations.casework import agree, opened
from tests.fieldapp.operations.field import Field

START = date(2026, 11, 2)


def supported(field: Field, name: str = "Мадина") -> PersonId:
    """Agreed to contact and services, with the worker, support begun three weeks ago."""
    person = opened(field, name)
    agree(field.coordinator, person, Scope.SERVICES, Scope.CONTACT, Scope.SHARE)
    cases.change(field.coordinator, person, {"started_on": START.isoformat()})
    handing_over.assign(field.coordinator, person, [field.worker.member])
    field.down()
    return person


def of(desk: Desk, person: PersonId) -> list[tuple[What, str, date]]:
    return [(one.what, one.name, one.due) for one in following.due(desk) if one.person == person]


def counted(desk: Desk) -> dict[Group, int]:
    """How many stand in each group, as the due list says."""
    counts = follow_up.page(desk, Group.LATER).counts
    return {group: counts[group] for group in Group}


def service(field: Field, person: PersonId, check: date, urgency: str) -> None:
    told = {"person_id": person, "type": "health", "status": "sent", "provider": f"clinic {urgency}"}
    told["consent_ok"] = "yes"
    told |= {"next_check_on": check.isoformat(), "urgency": urgency}
    entity = person[:31] + {"same_day": "1", "week": "2", "routine": "3"}[urgency]
    cases.change(field.coordinator, person, told, of="service", entity=entity, creates=True)


def test_both_laptops_have_one_due_list(equipped: Field) -> None:
    person = supported(equipped)
    expected = [(What.WAVE, "W0", START + timedelta(days=30))]
    assert of(equipped.coordinator, person) == of(equipped.worker, person) == expected


def test_one_day_is_in_the_order_of_the_services_urgency(equipped: Field) -> None:
    day = START + timedelta(days=30)
    people = [supported(equipped, name) for name in ("Анна", "Берта", "Клара")]
    for person, urgency in zip(people, ("routine", "same_day", "week"), strict=True):
        service(equipped, person, day, urgency)
    listed = [one for one in following.due(equipped.coordinator) if one.what is What.SERVICE]
    assert [one.urgency for one in listed] == [Urgency.SAME_DAY, Urgency.WEEK, Urgency.ROUTINE]
    assert following.due(equipped.coordinator, limit=2) == following.due(equipped.coordinator)[:2]


def test_the_groups_count_the_whole_list(equipped: Field) -> None:
    supported(equipped)
    counts = counted(equipped.coordinator)
    assert sum(counts.values()) == len(following.due(equipped.coordinator))
    assert counts[Group.LATER] == 1
    equipped.clock.later(days=8)
    assert counted(equipped.coordinator)[Group.WEEK] == 1


def test_the_groups_are_counted_as_each_thing_stands(equipped: Field) -> None:
    """Also a wave whose planned day passed while its window is open: it is not overdue."""
    desk, person = equipped.coordinator, supported(equipped)
    service(equipped, person, START, "routine")
    seen = set()
    for _ in range(6):
        equipped.clock.later(days=8)
        today = desk.now().date()
        stands = Counter(waves.group(one, today) for one in following.due(desk))
        assert {group: number for group, number in counted(desk).items() if number} == stands
        rows = {group: [one.due for one in follow_up.page(desk, group).rows] for group in Group}
        assert {group: len(due) for group, due in rows.items() if due} == stands
        seen |= {(one.what, group) for group, due in rows.items() for one in due}
    assert (What.SERVICE, Group.OVERDUE) in seen
    assert (What.WAVE, Group.WEEK) in seen
    assert (What.WAVE, Group.OVERDUE) not in seen


def test_as_days_pass_the_next_wave_takes_the_place_of_one_that_was_missed(equipped: Field) -> None:
    """What lists keep is not believed on a day for which it was not made."""
    person = supported(equipped)
    equipped.clock.later(days=14)
    for desk in (equipped.coordinator, equipped.worker):
        assert [name for _, name, _ in of(desk, person)] == ["W1"]
    equipped.clock.later(days=-14)
    assert [name for _, name, _ in of(equipped.worker, person)] == ["W0"]


def test_reaching_somebody_ends_the_wave_at_both(equipped: Field) -> None:
    person = supported(equipped)
    wave = following.tried(equipped.worker, person, "home", "reached")
    assert wave is not None
    assert wave.name == "W0"
    assert [name for _, name, _ in of(equipped.worker, person)] == ["W1"]
    equipped.up()
    assert [name for _, name, _ in of(equipped.coordinator, person)] == ["W1"]


def test_an_attempt_outside_of_all_windows_counts_and_says_so(equipped: Field) -> None:
    person = supported(equipped)
    equipped.clock.later(days=200)
    assert following.tried(equipped.worker, person, "phone", "reached", date(2027, 6, 7)) is None
    assert [name for _, name, _ in of(equipped.worker, person)] == ["W12"]


def test_contact_is_lost_after_the_attempts_of_r26_and_found_again(equipped: Field) -> None:
    person = supported(equipped)
    for days, channel in ((0, "phone"), (5, "home"), (9, "phone")):
        day = date(2026, 11, 9) + timedelta(days=days)
        following.tried(equipped.worker, person, channel, "not_reached", day)
    assert following.standing(equipped.worker, person).status is Status.CONTACT_LOST
    assert of(equipped.worker, person) == []
    equipped.up()
    assert following.standing(equipped.coordinator, person).status is Status.CONTACT_LOST
    following.tried(equipped.worker, person, "relative", "reached", date(2026, 11, 20))
    assert following.standing(equipped.worker, person).status is Status.OPEN


@pytest.mark.parametrize("ending", [Ending.GOALS_MET, Ending.LEFT_COUNTRY, Ending.MOVED_NOT_TRANSFERRED])
def test_what_is_told_in_a_talk_closes_no_case_before_consent_nor_after_it_was_taken_back(
    equipped: Field, ending: Ending
) -> None:
    """As a form that closes a case: it cannot be begun either."""
    asked = caseload.add(equipped.coordinator, "Зоя", 1990).person
    for desk in (equipped.coordinator, equipped.worker):
        if desk is equipped.worker:
            handing_over.assign(equipped.coordinator, asked, [desk.member])
            equipped.down()
        with pytest.raises(ConsentFirst):
            following.close(desk, asked, ending)
    person = supported(equipped)
    rights.withdraw(equipped.coordinator, person)
    with pytest.raises(NotAgreed):
        following.close(equipped.coordinator, person, ending)
    following.close(equipped.coordinator, asked, Ending.ENTERED_IN_ERROR)
    following.close(equipped.coordinator, person, Ending.OWN_WISH)
    for one in (asked, person):
        assert following.standing(equipped.coordinator, one).status is Status.CLOSED


def test_a_worker_proposes_an_end_and_a_coordinator_decides(equipped: Field) -> None:
    person = supported(equipped)
    following.close(equipped.worker, person, Ending.GOALS_MET)
    equipped.up()
    assert following.standing(equipped.coordinator, person).status is Status.OPEN
    (proposal,) = [
        one for one in cases.look(equipped.coordinator, person)[0].proposals if one.name == "case_status"
    ]
    assert proposal.said.by == equipped.worker.member
    following.close(equipped.coordinator, person, Ending.GOALS_MET)
    equipped.down()
    for desk in (equipped.coordinator, equipped.worker):
        assert following.standing(desk, person).ending is Ending.GOALS_MET


def test_who_was_visited_while_the_case_was_closed_elsewhere_is_open_and_it_is_said(equipped: Field) -> None:
    person = supported(equipped)
    following.tried(equipped.worker, person, "home", "reached")
    following.close(equipped.coordinator, person, Ending.OWN_WISH)
    equipped.up()
    standing = following.standing(equipped.coordinator, person)
    assert (standing.status, standing.reached_after_closing) == (Status.OPEN, True)


def test_before_something_is_kept_too_long_a_coordinator_looks_at_it(equipped: Field) -> None:
    person = supported(equipped)
    following.close(equipped.coordinator, person, Ending.LEFT_COUNTRY)
    due = of(equipped.coordinator, person)
    assert [(what, name) for what, name, _ in due] == [
        (What.RETENTION, "contact"),
        (What.RETENTION, "case_file"),
    ]
    assert {day for _, _, day in due} == {
        one.until - timedelta(days=30)
        for one in profiles.look(equipped.coordinator, person).kept
        if one.until is not None
    }
    equipped.down()
    assert of(equipped.worker, person) == []
    following.reopen(equipped.coordinator, person)
    assert [what for what, _, _ in of(equipped.coordinator, person)] == [What.WAVE]


def test_what_is_not_in_a_list_is_refused_with_the_list(equipped: Field) -> None:
    person = supported(equipped)
    with pytest.raises(NotInList, match="goals_met"):
        following.close(equipped.coordinator, person, "returned to the zone")
    with pytest.raises(NotInList):
        following.tried(equipped.worker, person, "drone", "reached")
    with pytest.raises(NotInList):
        following.tried(equipped.worker, person, "home", "fled")
    with pytest.raises(NoSuchPerson):
        following.tried(equipped.worker, PersonId("f" * 32), "home", "reached")


def test_who_took_consent_to_contact_back_is_on_no_list(equipped: Field) -> None:
    person = supported(equipped)
    rights.withdraw(equipped.worker, person, [Scope.CONTACT])
    assert of(equipped.worker, person) == []


def test_a_withdrawal_names_those_to_whom_something_went(equipped: Field) -> None:
    """R-10: they have to be told; of what was only proposed nothing went anywhere."""
    person = supported(equipped)
    service(equipped, person, START, "week")
    service(equipped, person, START, "routine")
    cases.change(equipped.coordinator, person, {"status": "proposed"}, of="service", entity=person[:31] + "3")
    assert rights.recipients(equipped.coordinator, person) == ("clinic week",)
    rights.withdraw(equipped.coordinator, person)
    assert rights.recipients(equipped.coordinator, person) == ("clinic week",)
    equipped.down()
    assert rights.recipients(equipped.worker, person) == ()


def test_waves_begin_with_the_first_consent_at_both_and_no_later_one_moves_them(equipped: Field) -> None:
    """By the dialog, before anybody filled in a form; a sheet carries only the newest consent."""
    desk, day = equipped.coordinator, equipped.clock.at.date()
    person = opened(equipped)
    handing_over.assign(desk, person, [equipped.worker.member])
    equipped.down()
    expected = [(What.WAVE, "W0", day + timedelta(days=30))]
    assert of(desk, person) == of(equipped.worker, person) == expected
    equipped.clock.later(days=12)
    agree(desk, person, Scope.SERVICES, Scope.CONTACT, Scope.REPORT)
    again = {"started_on": equipped.clock.at.date().isoformat(), "consent_scope": "services contact"}
    cases.change(equipped.worker, person, again | {"consent_text": "W-1", "consent_language": "ru"})
    equipped.up()
    equipped.down()
    assert of(desk, person) == of(equipped.worker, person) == expected


def test_who_came_of_age_is_due_for_a_talk_at_both_laptops(equipped: Field) -> None:
    """R-8: on what a carer agreed to; support goes on until the person was asked."""
    person = caseload.add(equipped.coordinator, "Лейла", equipped.clock().year - 18).person
    agreed = Given(
        (Scope.SERVICES, Scope.CONTACT), "mother", "ru", "W-1", "signed", equipped.clock().date(), "yes"
    )
    rights.consent(equipped.coordinator, person, agreed)
    handing_over.assign(equipped.coordinator, person, [equipped.worker.member])
    equipped.down()
    for days, talks in ((0, []), (60, [What.CONSENT])):
        equipped.clock.later(days=days)
        for desk in (equipped.coordinator, equipped.worker):
            asked = [
                one.what for one in following.due(desk) if (one.person, one.what) == (person, What.CONSENT)
            ]
            assert asked == talks
            assert cases.look(desk, person)[1].may(Scope.CONTACT)
