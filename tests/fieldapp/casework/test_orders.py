"""G-1: a year of one case, in a thousand orders with repeats and late arrivals, is one picture at two coordinators."""

from __future__ import annotations

import random
from datetime import date

from fieldapp.casework import consent, reach, waves
from fieldapp.casework.events import Event
from fieldapp.casework.registers import fold
from fieldapp.casework.rules import Rules
from tests.fieldapp.casework.saying import AIDA, BEK, DANA, OFFICES, SAULE, Teller

ORDERS = 1000
TODAY = date(2026, 9, 1)


def year() -> Teller:
    """Opened, agreed, handed over, changed on two laptops, lost, found, closed by one and reached by another."""
    anna = Teller()
    anna.opened(started_on="2026-03-02")
    agreed = anna.agreed(BEK, "services contact")
    handed = anna.say(AIDA, [agreed], worker=DANA)
    anna.say(BEK, [agreed], carer_id="aunt")  # late, by the former owner
    rival = [anna.say(DANA, [handed], site="north"), anna.say(SAULE, [handed], site="south")]
    anna.agreed(DANA, "services", rival)
    anna.say(AIDA, rival, site="south")
    tried = anna.say(DANA, attempt_on="2026-06-02", attempt_channel="phone", attempt_result="not_reached")
    closed = anna.say(SAULE, [tried], case_status="closed", closure_reason="own_wish")
    anna.say(DANA, [tried], attempt_on="2026-07-01", attempt_channel="home", attempt_result="reached")
    anna.agreed(BEK, "", [agreed])  # heard long ago on a laptop that was away
    anna.say(AIDA, [closed], same_as="f" * 32)
    return anna


def seen(anna: Teller, said: list[Event]) -> tuple[object, ...]:
    case = fold(anna.case, said, OFFICES)
    agreed = consent.of(case, TODAY, Rules(), OFFICES)
    due = waves.due_of(case, agreed, TODAY)
    return dict(case.entities), case.conflicts, case.proposals, case.owners, agreed, reach.standing(case), due


def test_g1_a_year_in_a_thousand_orders_is_one_picture() -> None:
    anna, dice = year(), random.Random(26)
    expected = seen(anna, anna.said)
    for _ in range(ORDERS):
        mixed = anna.said + dice.choices(anna.said, k=dice.randrange(len(anna.said)))
        dice.shuffle(mixed)
        assert seen(anna, mixed) == expected
    agreed = expected[4]
    assert isinstance(agreed, consent.Consents)
    assert not agreed.may(consent.Scope.SERVICES)  # the withdrawal that came late holds
