"""Until when what lists show of a case can be believed: somebody's age changes it, and the end of a wave's window."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from fieldapp.casework import consent, overview, waves
from fieldapp.casework.registers import fold
from fieldapp.casework.rules import Rules
from tests.fieldapp.casework.saying import AIDA, BEK, OFFICES, Teller

RULES, TODAY = Rules(), date(2026, 3, 2)


def until(anna: Teller, today: date = TODAY) -> date:
    case = fold(anna.case, anna.said, OFFICES)
    return overview.of(case, consent.of(case, today, RULES, OFFICES), today, RULES).until


@pytest.mark.parametrize("reached", [RULES.age_of_assent - 1, RULES.age_of_assent, RULES.age_of_consent])
def test_in_the_year_in_which_an_age_may_be_reached_it_is_looked_at_anew(reached: int) -> None:
    """A year of birth leaves two ages open."""
    anna = Teller()
    anna.opened(AIDA, birth_year=str(TODAY.year - reached))
    assert until(anna) == date(TODAY.year, 12, 31)


def test_whoever_is_of_age_stays_as_they_are() -> None:
    anna = Teller()
    anna.opened(AIDA, birth_year=str(TODAY.year - RULES.age_of_consent - 1))
    assert until(anna) > date(9000, 1, 1)


def test_it_holds_no_longer_than_the_window_of_the_next_wave() -> None:
    anna = Teller()
    anna.opened(AIDA, birth_year="1980")
    anna.say(AIDA, worker=BEK)
    anna.agreed(BEK, "services contact")
    case = fold(anna.case, anna.said, OFFICES)
    start = waves.started(case)
    assert start is not None
    today = start + timedelta(days=1)
    due = waves.due_of(case, consent.of(case, today, RULES, OFFICES), today, RULES)
    (closes,) = (one.closes for one in due if one.what is waves.What.WAVE)
    assert until(anna, today) == closes
