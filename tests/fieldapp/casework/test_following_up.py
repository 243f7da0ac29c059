"""Waves and their windows, contact lost, the endings that there are, and how long things are kept."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from fieldapp.casework import consent, holding, reach, retention, waves
from fieldapp.casework import rules as country
from fieldapp.casework.reach import Ending, Status
from fieldapp.casework.registers import Case, fold
from fieldapp.casework.rules import Rules
from fieldapp.casework.waves import BY_NAME, Due, Group, Urgency, What
from fieldapp.model import PersonId
from tests.fieldapp.casework.saying import AIDA, BEK, OFFICES, SAULE, Teller

START = date(2026, 1, 31)


def begun(scopes: str = "services contact", **more: str) -> Teller:
    anna = Teller()
    anna.opened(**({"started_on": START.isoformat()} | more))
    anna.agreed(BEK, scopes)
    return anna


def case_of(teller: Teller) -> Case:
    return fold(teller.case, teller.said, OFFICES)


def due(teller: Teller, today: date) -> tuple[Due, ...]:
    case = case_of(teller)
    return waves.due_of(case, consent.of(case, today, Rules(), OFFICES), today)


def tried(
    teller: Teller, on: date, channel: str = "phone", result: str = "not_reached", wave: str = ""
) -> None:
    teller.say(
        BEK,
        attempt_on=on.isoformat(),
        attempt_channel=channel,
        attempt_result=result,
        attempt_wave=wave,
    )


@pytest.mark.parametrize(
    ("name", "opens", "planned", "closes"),
    [
        ("W0", date(2026, 1, 31), date(2026, 1, 31), date(2026, 3, 2)),
        ("W1", date(2026, 2, 14), date(2026, 2, 28), date(2026, 3, 14)),
        ("W3", date(2026, 4, 2), date(2026, 4, 30), date(2026, 5, 28)),
        ("W6", date(2026, 7, 3), date(2026, 7, 31), date(2026, 8, 28)),
        ("W12", date(2026, 12, 20), date(2027, 1, 31), date(2027, 3, 14)),
        ("W24", date(2027, 12, 6), date(2028, 1, 31), date(2028, 3, 27)),
    ],
)
def test_the_waves_have_the_windows_of_the_plan(name: str, opens: date, planned: date, closes: date) -> None:
    wave = BY_NAME[name]
    assert (*waves.window(START, wave), waves.day_of(START, wave)) == (opens, closes, planned)
    assert waves.in_window(START, wave, opens)
    assert not waves.in_window(START, wave, opens - timedelta(days=1))
    assert not waves.in_window(START, wave, closes + timedelta(days=1))


def test_a_wave_is_due_until_it_was_done_and_a_missed_one_does_not_stand_in_the_way() -> None:
    anna = begun()
    assert due(anna, date(2026, 4, 20))[0].name == "W3"
    tried(anna, date(2026, 4, 21), result="reached", wave="W3")
    assert due(anna, date(2026, 4, 22))[0].name == "W6"


def test_the_list_is_in_the_order_of_dates_and_then_of_the_services_urgency() -> None:
    anna = begun()
    for entity, urgency, on in (("x", "routine", 9), ("y", "same_day", 9), ("z", "week", 8)):
        anna.say(
            BEK, of="service", entity=entity, creates=True,
            type="health", urgency=urgency, status="sent", next_check_on=f"2026-02-0{on}",
        )  # fmt: skip
    found = due(anna, date(2026, 2, 9))
    assert [one.urgency for one in found if one.what is What.SERVICE] == [
        Urgency.WEEK,
        Urgency.SAME_DAY,
        Urgency.ROUTINE,
    ]
    assert [waves.group(one, date(2026, 2, 9)) for one in found][:3] == [
        Group.OVERDUE,
        Group.TODAY,
        Group.TODAY,
    ]


def test_no_answer_takes_part_in_the_order() -> None:
    """R-2: a due thing has no field that a score could come in by."""
    assert set(Due.__dataclass_fields__) == {
        "person", "what", "due", "name", "entity", "urgency", "opens", "closes",
    }  # fmt: skip


def test_before_consent_only_the_welcome_talk_is_due() -> None:
    anna = Teller()
    anna.opened(started_on=START.isoformat(), next_due="2026-02-03")
    assert [(one.what, one.due) for one in due(anna, date(2026, 2, 1))] == [(What.WELCOME, date(2026, 2, 3))]


def test_without_consent_to_be_contacted_nobody_is_on_the_list() -> None:
    assert due(begun("services"), date(2026, 4, 20)) == ()


def test_where_nobody_was_asked_about_anything_the_asking_itself_is_due() -> None:
    unasked = " ".join(f"?{scope}" for scope in consent.Scope)
    anna = begun(unasked)
    on = date(2026, 3, 2)  # of the talk that was not finished
    assert [(one.what, one.due) for one in due(anna, on)] == [(What.CONSENT, on + timedelta(days=7))]
    anna.say(BEK, next_due="2026-03-05")
    assert [one.due for one in due(anna, on)] == [date(2026, 3, 5)]


def child(birth_year: str, by: str, assent: str = "") -> Teller:
    anna = Teller()
    anna.opened(started_on=START.isoformat(), birth_year=birth_year, roles="child")
    anna.agreed(BEK, "services contact", consent_by=by, consent_assent=assent)
    return anna


@pytest.mark.parametrize(("born", "assent"), [("2020", ""), ("2019", "small")])
def test_a_child_who_becomes_old_enough_to_be_asked_does_not_drop_out(born: str, assent: str) -> None:
    """R-8: on the first of January every scope waits for the child's own word: that is due, and nothing is silent.
    Who may be seven is asked; who was seen to be too small for it, once they must be."""
    small = child(born, "mother", assent)
    assert What.WAVE in {one.what for one in due(small, date(2026, 12, 31))}
    assert {one.what for one in due(small, date(2027, 1, 1))} == {What.CONSENT}


def test_who_came_of_age_is_asked_what_their_carer_agreed_to_and_goes_on_until_then() -> None:
    year = START.year - country.AGE_OF_CONSENT
    anna = Teller()
    anna.opened(started_on=START.isoformat(), birth_year=str(year), roles="child")
    anna.agreed(
        BEK, "services contact", consent_by="mother", consent_assent="yes", consent_on=START.isoformat()
    )
    assert What.CONSENT not in {one.what for one in due(anna, START)}  # seventeen or eighteen
    later = date(START.year + 1, 2, 1)
    talks = [one.due for one in due(anna, later) if one.what is What.CONSENT]
    assert talks == [date(later.year, 1, 1)]
    assert consent.of(case_of(anna), later, Rules(), OFFICES).may(consent.Scope.SERVICES)
    anna.agreed(BEK, "services contact", consent_by="self", consent_on=later.isoformat())
    assert What.CONSENT not in {one.what for one in due(anna, later)}


def test_a_child_that_said_no_is_not_asked_again_by_itself() -> None:
    assert due(child("2014", "mother", "no"), date(2026, 4, 20)) == ()


def test_who_was_asked_without_who_looks_after_them_is_asked_again() -> None:
    assert {one.what for one in due(child("2014", "self", "yes"), date(2026, 4, 20))} == {What.CONSENT}


def test_who_said_no_to_contact_is_not_asked_again_and_who_said_yes_is_asked_once() -> None:
    assert due(begun("?services"), date(2026, 4, 20)) == ()  # to be contacted: no
    again = [one for one in due(begun("contact ?services"), date(2026, 4, 20)) if one.what is What.CONSENT]
    assert len(again) == 1


def test_a_consent_is_asked_for_again_on_its_day() -> None:
    anna = begun()
    anna.agreed(BEK, "services contact", consent_review_on="2026-06-01")
    assert date(2026, 6, 1) in [one.due for one in due(anna, date(2026, 4, 20)) if one.what is What.CONSENT]


@pytest.mark.parametrize(
    ("tries", "lost"),
    [
        ([(0, "phone"), (10, "home"), (59, "phone")], True),
        ([(0, "phone"), (10, "home"), (61, "phone")], False),
        ([(0, "phone"), (10, "phone"), (20, "phone")], False),
        ([(0, "phone"), (10, "home")], False),
    ],
)
def test_contact_is_lost_after_three_attempts_on_two_channels_in_sixty_days(
    tries: list[tuple[int, str]], lost: bool
) -> None:
    anna = begun()
    for days, channel in tries:
        tried(anna, START + timedelta(days=days), channel)
    assert (reach.standing(case_of(anna)).status is Status.CONTACT_LOST) is lost


def test_who_answered_with_a_no_is_not_lost() -> None:
    anna = begun()
    for days, channel in ((0, "phone"), (10, "home"), (20, "phone")):
        tried(anna, START + timedelta(days=days), channel)
    tried(anna, START + timedelta(days=21), "phone", "declined")
    assert reach.standing(case_of(anna)).status is Status.OPEN
    assert not reach.lost(reach.attempts(case_of(anna)))


def test_who_was_lost_and_is_reached_is_there_again() -> None:
    anna = begun()
    for days, channel in ((0, "phone"), (10, "home"), (20, "phone")):
        tried(anna, START + timedelta(days=days), channel)
    assert due(anna, date(2026, 4, 20)) == ()
    tried(anna, START + timedelta(days=21), "relative", "reached")
    assert reach.standing(case_of(anna)).status is Status.OPEN
    assert due(anna, date(2026, 4, 20)) != ()


def test_the_endings_are_the_list_and_nothing_else() -> None:
    anna = begun()
    anna.say(AIDA, case_status="closed", closure_reason="left_country")
    assert reach.standing(case_of(anna)) == reach.Standing(Status.CLOSED, Ending.LEFT_COUNTRY)
    assert {one.value for one in Ending} == {
        "goals_met", "own_wish", "moved_transferred", "moved_not_transferred", "left_country", "adulthood",
        "contact_lost", "died", "entered_in_error",
    }  # fmt: skip


def test_closing_never_wins_over_a_contact_that_it_did_not_know_of() -> None:
    anna = begun()
    base = anna.said[-1]
    closed = anna.say(AIDA, [base], case_status="closed", closure_reason="goals_met")
    anna.say(
        BEK, [base],
        attempt_on="2026-03-01", attempt_channel="home", attempt_result="reached",
    )  # fmt: skip
    found = reach.standing(case_of(anna))
    assert (found.status, found.reached_after_closing) == (Status.OPEN, True)
    anna.say(AIDA, [closed, anna.said[-1]], case_status="closed", closure_reason="goals_met")
    assert reach.standing(case_of(anna)).status is Status.CLOSED


def test_two_coordinators_who_close_for_different_reasons_leave_it_open_and_told() -> None:
    anna = begun()
    base = anna.said[-1]
    anna.say(AIDA, [base], case_status="closed", closure_reason="goals_met")
    anna.say(SAULE, [base], case_status="closed", closure_reason="own_wish")
    found = reach.standing(case_of(anna))
    assert (found.status, found.disputed) == (Status.OPEN, True)


def test_what_is_kept_counts_down_from_the_closing() -> None:
    anna = begun()
    assert {one.until for one in retention.countdowns(case_of(anna), START)} == {None}
    closing = datetime(2026, 6, 1, 9, 0, tzinfo=UTC)
    anna.say(AIDA, at=closing, case_status="closed", closure_reason="goals_met")
    contact, file = retention.countdowns(case_of(anna), date(2027, 5, 15))
    assert (contact.until, contact.days_left, contact.look) == (date(2027, 6, 1), 17, True)
    assert (file.until, file.look) == (date(2031, 6, 1), False)


def test_what_is_kept_counts_down_from_the_day_on_which_support_was_taken_back() -> None:
    """R-14, also where nobody closes the case after it."""
    anna, left = begun(), date(2026, 6, 1)
    anna.agreed(BEK, "", consent_on=left.isoformat())
    contact, _ = retention.countdowns(case_of(anna), left)
    assert contact.until == date(2027, 6, 1)
    assert [(one.what, one.name) for one in due(anna, left)] == [
        (What.RETENTION, "contact"),
        (What.RETENTION, "case_file"),
    ]
    anna.say(AIDA, at=datetime(2026, 9, 1, 9, 0, tzinfo=UTC), case_status="closed", closure_reason="own_wish")
    assert retention.countdowns(case_of(anna), left)[0].until == contact.until  # kept no longer for that
    anna.agreed(BEK, "services", consent_on="2026-10-01")
    anna.say(AIDA, case_status="open", closure_reason="")
    assert {one.until for one in retention.countdowns(case_of(anna), left)} == {None}


def closed(**chosen: str) -> Teller:
    anna = begun()
    anna.say(
        AIDA,
        at=datetime(2026, 6, 1, 9, 0, tzinfo=UTC),
        case_status="closed",
        closure_reason="goals_met",
        **chosen,
    )
    return anna


@pytest.mark.parametrize(
    ("chosen", "file_until"),
    [("contact", date(2027, 6, 1)), ("case_file", date(2031, 6, 1)), ("", date(2031, 6, 1))],
)
def test_the_class_chosen_at_closing_says_how_long_the_file_is_kept(chosen: str, file_until: date) -> None:
    contact, file = retention.countdowns(case_of(closed(retention=chosen)), START)
    assert (contact.until, file.until) == (date(2027, 6, 1), file_until)


def test_while_two_classes_were_chosen_nothing_is_to_go_early() -> None:
    anna = closed()
    base = anna.said[-1]
    anna.say(AIDA, [base], retention="contact")
    anna.say(SAULE, [base], retention="case_file")
    _, file = retention.countdowns(case_of(anna), START)
    assert file.until == date(2031, 6, 1)


@pytest.mark.parametrize(
    ("ended", "months", "until"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2025, 8, 31), 6, date(2026, 2, 28)),
        (date(2026, 1, 31), 84, date(2033, 1, 31)),
    ],
)
def test_months_of_keeping_are_those_of_the_calendar(ended: date, months: int, until: date) -> None:
    """As people count them, and as waves do: at a month's end nothing is kept days longer than was promised."""
    anna, at = begun(), datetime(ended.year, ended.month, ended.day, 9, tzinfo=UTC)
    anna.say(AIDA, at=at, case_status="closed", closure_reason="goals_met")
    contact, _ = retention.countdowns(case_of(anna), ended, Rules(contact_months=months))
    assert contact.until == until


def test_a_programme_sets_its_own_months() -> None:
    rules = Rules(contact_months=6, case_file_months=24)
    contact, file = retention.countdowns(case_of(closed()), START, rules)
    assert (contact.until, file.until) == (date(2026, 12, 1), date(2028, 6, 1))
    parts = holding.said(
        case_of(closed()), consent.of(case_of(closed()), START, rules, OFFICES), (), START, None, rules
    )
    assert "until 2026-12-01" in "\n".join(line.plain for part in parts for line in part.lines)


def test_what_nobody_may_use_is_looked_at_before_it_is_kept_too_long_as_well() -> None:
    anna = closed(retention="contact")
    anna.say(BEK, consent_restricted="yes")
    assert [(one.what, one.name, one.due) for one in due(anna, START)] == [
        (What.RETENTION, "contact", date(2027, 5, 2)),
        (What.RETENTION, "case_file", date(2027, 5, 2)),
    ]
    anna = begun()
    anna.say(BEK, consent_restricted="yes")
    assert due(anna, START) == ()  # of one that goes on nothing is due


@pytest.mark.parametrize(
    "rules",
    [
        Rules(age_of_consent=11),
        Rules(age_of_consent=22),
        Rules(age_of_assent=3),
        Rules(age_of_consent=12, age_of_assent=13),
        Rules(contact_months=0),
        Rules(contact_months=13, case_file_months=12),
    ],
)
def test_odd_rules_fit_no_programme(rules: Rules) -> None:
    assert not country.fits(rules)
    assert country.fits(Rules(12, 12, 1, 600))


def test_what_we_hold_about_you_is_said_in_plain_words_and_names_nobody_else() -> None:
    anna = begun(carer_id="c" * 32, lang="kk")
    anna.say(AIDA, worker=BEK)
    tried(anna, START)
    case = case_of(anna)
    consents = consent.of(case, START, Rules(), OFFICES)
    parts = holding.said(case, consents, ((START, "Form E"),), START)
    text = "\n".join(line.plain for part in parts for line in part.lines)
    assert "given name: Айгүл" in text
    assert "You agreed that we contact you again." in text
    assert "You did not agree that we keep a photo of you, or took it back." in text
    assert "2026-01-31: Form E" in text
    assert "You were not asked yet" not in text
    assert "Times that we tried to reach you: 1" in text
    assert BEK not in text
    assert "c" * 32 not in text


def test_what_we_hold_tells_a_no_from_what_was_never_asked() -> None:
    case = case_of(begun("services ?photo"))
    parts = holding.said(case, consent.of(case, START, Rules(), OFFICES), (), START)
    text = "\n".join(line.plain for part in parts for line in part.lines)
    assert "You were not asked yet whether we may keep a photo of you: we do not." in text
    assert "You did not agree that we refer you to a laboratory, or took it back." in text


def test_a_wave_is_not_late_while_its_window_is_open() -> None:
    """Its planned day passed: it is to be done this week, today on the last day of the window."""
    wave = Due(
        PersonId("p"), What.WAVE, date(2026, 4, 15), "W3", opens=date(2026, 3, 18), closes=date(2026, 5, 13)
    )
    stands = {
        day: waves.group(wave, date(2026, *day)) for day in ((4, 1), (4, 15), (4, 16), (5, 13), (5, 14))
    }
    assert list(stands.values()) == [Group.LATER, Group.TODAY, Group.WEEK, Group.TODAY, Group.OVERDUE]


def test_while_two_coordinators_keep_it_until_two_days_the_later_one_counts() -> None:
    anna = closed()
    base = anna.said[-1]
    anna.say(AIDA, [base], kept_until="2032-01-01", kept_reason="law")
    anna.say(SAULE, [base], kept_until="2031-12-01", kept_reason="law")
    for one in retention.countdowns(case_of(anna), START):
        assert (one.until, one.reason) == (date(2032, 1, 1), "law")
