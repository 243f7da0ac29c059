"""G-1: a story of many cases at once, in a thousand orders with repeats and late sticks, is one picture."""

from __future__ import annotations

import random
from datetime import date

from fieldapp.casework import consent, overview, reach, retention, twins, waves
from fieldapp.casework.events import Event
from fieldapp.casework.registers import Case, fold
from fieldapp.casework.rules import Rules
from fieldapp.casework.waves import Due, What
from fieldapp.model import PersonId
from tests.fieldapp.casework.saying import AIDA, BEK, DANA, OFFICES, SAULE, Teller, case_id
from tests.fieldapp.casework.test_orders import year

ORDERS = 1000
TODAY = date(2026, 9, 1)
RULES = Rules()


def family() -> list[Teller]:
    """A mother and three children. The carer of one is changed on two laptops at once; one leaves the country with
    her, two go on: with a meeting that was agreed on, a second Form W, and a plan that another worker replaced."""
    mother, elder, younger, small = (Teller(name) for name in ("mother", "elder", "younger", "small"))
    mother.opened()
    mother.agreed(BEK, "services contact", next_due="2026-06-01")
    for child in (elder, younger, small):
        child.opened(birth_year="2015", roles="child", carer_id=mother.case)
        agreed = child.agreed(BEK, "services contact", consent_by="mother", consent_assent="yes")
        given = child.say(AIDA, [agreed], worker=f"{BEK} {DANA}")
        child.say(BEK, [given], of="enrolment", entity=f"{child.case} school", creates=True, level="3")
    given = elder.said[-2]
    elder.say(BEK, [given], carer_id=case_id("aunt"), next_due="2026-10-01")
    elder.say(DANA, [given], carer_id=case_id("grandmother"))  # until a person decides
    reached = {"attempt_channel": "home", "attempt_result": "reached"}
    younger.say(DANA, [younger.said[-2]], attempt_on="2026-06-03", attempt_wave="W3", **reached)
    given = younger.said[-3]
    for by, first, later in ((BEK, "2026-04-02", "2026-07-02"), (DANA, "2026-05-02", "2026-10-02")):
        younger.say(
            by, [given], of="plan", entity=f"plan {by}", creates=True, start_on=first, review_on=later
        )
    again = {"consent_on": "2026-08-20", "started_on": "2026-08-20", "consent_assent": "yes"}
    younger.agreed(DANA, "services contact", [given], consent_by="mother", **again)
    small.say(BEK, next_due="2026-08-03")
    small.say(DANA, [small.said[-2]], attempt_on="2026-08-05", **reached)  # met, on the other laptop
    for gone in (mother, small):
        told = {"case_status": "closed", "closure_reason": "left_country"}
        gone.say(AIDA, **told, **({"next_due": ""} if gone is mother else {}))
    return [mother, elder, younger, small]


def doubles() -> list[Teller]:
    """Registered twice in two scripts; two coordinators say the same; a third only looks alike."""
    first, second, third = Teller("first"), Teller("second"), Teller("third")
    first.opened(given_name="Айгүл")
    second.opened(BEK, given_name="Aigul")
    third.opened(BEK, given_name="أيغول", birth_year="1991")
    opened = second.said[-1]
    second.say(AIDA, [opened], same_as=first.case)
    second.say(SAULE, [opened], same_as=first.case)
    third.say(SAULE, not_same=first.case)
    return [first, second, third]


def lost() -> Teller:
    """Tried on two channels by two workers who did not hear of each other."""
    one = Teller("lost")
    opened = one.opened(started_on="2026-03-02")
    agreed = one.agreed(BEK, "services contact", [opened])
    given = one.say(AIDA, [agreed], worker=f"{BEK} {DANA}")
    one.say(BEK, [given], next_due="2026-06-10")
    one.say(
        BEK, [given], of="plan", entity="plan", creates=True, start_on="2026-05-01", review_on="2026-07-01"
    )
    for by, day, channel in (
        (BEK, "2026-06-02", "phone"),
        (DANA, "2026-06-09", "home"),
        (BEK, "2026-06-20", "phone"),
    ):
        one.say(by, [given], attempt_on=day, attempt_channel=channel, attempt_result="not_reached")
    return one


def due_of(case: Case) -> tuple[Due, ...]:
    return waves.due_of(case, consent.of(case, TODAY, RULES, OFFICES), TODAY)


def story() -> list[Event]:
    tellers = [year(), *family(), *doubles(), lost()]
    return [event for teller in tellers for event in teller.said]


def folded(said: list[Event]) -> dict[PersonId, Case]:
    return {case: fold(case, said, OFFICES) for case in {one.case for one in said}}


def seen(said: list[Event]) -> object:
    """Everything that a coordinator's screens are made of."""
    found = {}
    for case, picture in folded(said).items():
        agreed = consent.of(picture, TODAY, RULES, OFFICES)
        found[case] = (
            dict(picture.entities), picture.conflicts, picture.proposals, picture.owners, agreed,
            reach.standing(picture), overview.of(picture, agreed, TODAY, RULES), retention.countdowns(picture, TODAY),
        )  # fmt: skip
    known = [one for picture in folded(said).values() if (one := twins.known(picture))]
    return found, twins.suspicions(known), twins.groups(known)


def mixed(said: list[Event], dice: random.Random) -> list[Event]:
    """In any order, some of them several times, as late sticks bring them."""
    again = said + dice.choices(said, k=dice.randrange(len(said)))
    dice.shuffle(again)
    return again


def test_g1_the_events_of_many_cases_in_a_thousand_orders_are_one_picture() -> None:
    said, dice = story(), random.Random(7)
    expected = seen(said)
    for _ in range(ORDERS):
        assert seen(mixed(said, dice)) == expected


def test_the_story_holds_what_it_is_about() -> None:
    """Else the test above would compare little."""
    pictures = {
        teller.case: fold(teller.case, teller.said, OFFICES) for teller in [*family(), *doubles(), lost()]
    }
    elder, mother = pictures[case_id("elder")], pictures[case_id("mother")]
    assert [one.name for one in elder.conflicts] == ["carer_id"]
    assert reach.standing(mother).ending is reach.Ending.LEFT_COUNTRY
    small, younger = pictures[case_id("small")], pictures[case_id("younger")]
    assert reach.standing(small).ending is reach.Ending.LEFT_COUNTRY
    for one in (younger, elder):
        assert reach.standing(one).status is reach.Status.OPEN
    assert {due.what for one in (mother, small) for due in due_of(one)} == {What.RETENTION}
    first = date(2026, 3, 2)
    assert [waves.started(one) for one in (younger, elder)] == [first, first]
    assert [(one.what, one.due) for one in due_of(younger)] == [
        (What.WAVE, waves.day_of(first, waves.BY_NAME["W6"])),
        (What.PLAN, date(2026, 10, 2)),
    ]
    assert [one.what for one in due_of(elder)] == [What.WAVE, What.MEETING]
    assert due_of(pictures[case_id("lost")]) == ()
    assert reach.standing(pictures[case_id("lost")]).status is reach.Status.CONTACT_LOST
    assert pictures[case_id("second")].conflicts == ()  # both said the same


def test_while_events_are_missing_a_part_of_the_picture_is_never_a_yes_that_falls_away() -> None:
    """What came of a withdrawal stops use, whatever else has not come yet (G-2)."""
    said, dice = year().said, random.Random(11)
    no = next(one for one in said if one.properties.get("consent_scope") == "")
    for _ in range(200):
        part = dice.sample(said, k=dice.randrange(1, len(said)))
        case = fold(no.case, [*part, no], OFFICES)
        assert not consent.of(case, TODAY, RULES, OFFICES).may(consent.Scope.SERVICES)
