"""When support begins, and with it the waves: with the first consent to take part, however it was given."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime

from fieldapp.casework import consent, holding, waves
from fieldapp.casework.events import Event
from fieldapp.casework.registers import Case, fold
from fieldapp.casework.rules import Rules
from tests.fieldapp.casework.saying import AIDA, BEK, DANA, OFFICES, SAULE, Teller

FIRST, LATER = date(2026, 3, 2), date(2026, 9, 14)
BOTH = "services contact"


def opened(**more: str) -> Teller:
    """Somebody of an arrival list, asked for nothing yet."""
    anna = Teller()
    anna.opened(AIDA, **more)
    anna.say(AIDA, worker=BEK)
    return anna


def case_of(anna: Teller, said: list[Event] | None = None) -> Case:
    return fold(anna.case, anna.said if said is None else said, OFFICES)


def started(anna: Teller) -> date | None:
    return waves.started(case_of(anna))


def form_w(anna: Teller, by: str = BEK, on: date = LATER, knowing: list[Event] | None = None) -> Event:
    """The consent and the beginning in one change, as the pack's form says it."""
    told = {"consent_on": on.isoformat(), "started_on": on.isoformat(), "case_status": "open"}
    return anna.agreed(by, BOTH, knowing, **told)


def test_a_consent_by_the_dialog_begins_the_waves() -> None:
    anna = opened()
    assert started(anna) is None
    anna.agreed(BEK, BOTH, consent_on=FIRST.isoformat())
    assert started(anna) == FIRST
    case = case_of(anna)
    due = waves.due_of(case, consent.of(case, FIRST, Rules(), OFFICES), FIRST)
    assert [(one.what, one.name) for one in due] == [(waves.What.WAVE, "W0")]


def test_a_consent_that_says_no_day_is_of_the_day_on_which_it_was_typed() -> None:
    anna = opened()
    anna.say(BEK, at=datetime(2026, 5, 4, 8, tzinfo=UTC), consent_scope="services")
    assert started(anna) == date(2026, 5, 4)


def test_a_second_form_w_does_not_move_it_and_nothing_tells_another_day() -> None:
    anna = opened()
    anna.agreed(BEK, BOTH, consent_on=FIRST.isoformat())
    form_w(anna)
    assert started(anna) == FIRST
    case = case_of(anna)
    parts = holding.said(case, consent.of(case, LATER, Rules(), OFFICES), (), LATER)
    lines = [line.plain for part in parts for line in part.lines]
    assert f"support began on: {FIRST}" in lines
    assert not any(line.startswith("support began on") and str(LATER) in line for line in lines)


def test_a_consent_that_was_taken_back_and_given_again_begins_nothing_anew() -> None:
    anna = opened()
    anna.agreed(BEK, BOTH, consent_on=FIRST.isoformat())
    anna.agreed(BEK, "")
    anna.say(AIDA, case_status="closed", closure_reason="own_wish")
    anna.say(AIDA, case_status="open", closure_reason="")
    form_w(anna)
    assert started(anna) == FIRST


def test_what_was_refused_or_not_asked_begins_nothing() -> None:
    anna = opened()
    anna.agreed(BEK, "", consent_on=FIRST.isoformat())
    anna.agreed(BEK, "contact ?services", consent_on=FIRST.isoformat())
    anna.agreed(BEK, BOTH, consent_assent="no", consent_on=FIRST.isoformat())
    assert started(anna) is None
    anna.agreed(BEK, BOTH, consent_on=LATER.isoformat())
    assert started(anna) == LATER


def test_a_consent_by_somebody_whose_case_it_is_not_begins_nothing() -> None:
    anna = opened()
    anna.agreed(DANA, BOTH, consent_on=FIRST.isoformat())
    assert started(anna) is None


def test_a_day_that_was_put_right_holds_whatever_forms_say_later() -> None:
    anna = opened()
    form_w(anna, on=date(2025, 3, 2))
    anna.say(AIDA, started_on=FIRST.isoformat())
    form_w(anna)
    assert started(anna) == FIRST


def test_two_first_consents_that_did_not_know_of_each_other_begin_with_the_earlier_in_any_order() -> None:
    """At two coordinators, with repeats: one beginning."""
    anna = opened()
    base, dice = anna.said[-1:], random.Random(17)
    form_w(anna, AIDA, LATER, base)
    form_w(anna, SAULE, FIRST, base)
    form_w(anna, BEK, date(2026, 12, 1))
    anna.agreed(BEK, "", base)
    for _ in range(200):
        mixed = anna.said + dice.choices(anna.said, k=dice.randrange(len(anna.said)))
        dice.shuffle(mixed)
        assert waves.started(case_of(anna, mixed)) == FIRST
