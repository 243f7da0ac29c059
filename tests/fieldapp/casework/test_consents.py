"""Consent errs on the side of no: in any order, by whoever said it."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldapp.casework import agreed_twice, consent
from fieldapp.casework.consent import Consents, Lack, Scope
from fieldapp.casework.events import Event
from fieldapp.casework.registers import fold
from fieldapp.casework.rules import Rules
from tests.fieldapp.casework.saying import AIDA, BEK, DANA, OFFICES, SAULE, START, Teller

TODAY = date(2026, 4, 1)
RULES = Rules()


def of(teller: Teller, said: list[Event] | None = None) -> Consents:
    case = fold(teller.case, teller.said if said is None else said, OFFICES)
    return consent.of(case, TODAY, RULES, OFFICES)


def agreed(scopes: str = "services contact") -> Teller:
    anna = Teller()
    anna.opened()
    anna.agreed(BEK, scopes)
    return anna


def test_nothing_is_agreed_to_until_somebody_asked() -> None:
    anna = Teller()
    anna.opened()
    assert set(of(anna).scopes.values()) == {Lack.NOT_ASKED}


def test_each_of_the_seven_scopes_is_agreed_to_by_itself() -> None:
    for scope in Scope:
        found = of(agreed(scope))
        assert [one for one in Scope if found.may(one)] == [scope]
    assert len(Scope) == 7


def test_a_withdrawal_stops_use_and_a_renewal_that_knew_of_it_opens_it_again() -> None:
    anna = agreed()
    anna.agreed(BEK, "services")
    assert of(anna).may(Scope.SERVICES)
    assert of(anna).scopes[Scope.CONTACT] is Lack.REFUSED
    assert of(anna).withdrawn == {Scope.CONTACT}
    anna.agreed(BEK, "services contact")
    assert of(anna).may(Scope.CONTACT)


def test_what_nobody_asked_for_is_no_refusal_and_no_use_either() -> None:
    anna = agreed("services ?photo")
    found = of(anna)
    assert found.scopes[Scope.PHOTO] is Lack.NOT_ASKED
    assert found.scopes[Scope.TRACING] is Lack.REFUSED  # left out: a no, as in statements of before
    assert found.withdrawn == frozenset()
    last = found.statements[-1]
    assert (last.scopes, last.unasked) == ({"services"}, {"photo"})


def test_a_renewal_that_does_not_ask_stops_a_yes_and_lifts_no_refusal() -> None:
    anna = agreed("services contact")
    anna.agreed(BEK, "services ?contact ?photo")
    found = of(anna)
    assert found.scopes[Scope.CONTACT] is Lack.NOT_ASKED
    assert Scope.CONTACT not in found.withdrawn  # nobody took it back
    assert found.scopes[Scope.PHOTO] is Lack.REFUSED  # it was a no before
    anna.agreed(BEK, "services contact")
    assert of(anna).may(Scope.CONTACT)


def test_who_did_not_ask_and_did_not_know_of_the_yes_opens_nothing() -> None:
    anna = Teller()
    opened = anna.opened()
    anna.agreed(BEK, "services", [opened])
    anna.agreed(AIDA, "photo ?services", [opened])
    found = of(anna)
    assert found.scopes[Scope.SERVICES] is Lack.NOT_ASKED
    assert found.scopes[Scope.PHOTO] is Lack.REFUSED


def test_a_yes_that_did_not_know_of_the_withdrawal_does_not_undo_it() -> None:
    anna = agreed()
    base = anna.said[-1]
    taken_back = anna.agreed(BEK, "", [base])
    anna.agreed(AIDA, "services contact", [base], at=taken_back.at.replace(year=2027))
    assert not of(anna).may(Scope.SERVICES)
    assert not of(anna).may(Scope.CONTACT)


def test_whoever_hears_a_withdrawal_is_believed_also_a_former_owner() -> None:
    anna = agreed()
    base = anna.said[-1]
    anna.say(AIDA, [base], worker=DANA)
    anna.agreed(BEK, "", [base])
    assert not of(anna).may(Scope.SERVICES)


def test_a_yes_by_a_former_owner_does_not_count() -> None:
    anna = Teller()
    opened = anna.opened()
    anna.say(AIDA, [opened], worker=DANA)
    anna.agreed(BEK, "services", [opened])
    assert of(anna).scopes[Scope.SERVICES] is Lack.PROPOSED


def test_for_a_child_the_carer_consents_and_the_child_assents() -> None:
    for by, assent, lack in (
        ("self", "yes", Lack.NO_CARER),
        ("child", "yes", Lack.NO_CARER),
        ("mother", "", Lack.NO_ASSENT),
        ("mother", "no", Lack.NO_ASSENT),
        ("mother", "yes", None),
    ):
        anna = Teller()
        anna.opened(birth_year="2014", roles="child")
        anna.agreed(BEK, "services", consent_by=by, consent_assent=assent)
        assert of(anna).scopes[Scope.SERVICES] is lack


def test_who_is_too_young_to_be_asked_needs_no_assent() -> None:
    anna = Teller()
    anna.opened(birth_year="2022", roles="child")
    anna.agreed(BEK, "services", consent_by="aunt")
    assert of(anna).may(Scope.SERVICES)


@pytest.mark.parametrize(
    ("born", "assent", "lack"),
    [
        ("2020", "", None),  # five or six
        ("2019", "", Lack.NO_ASSENT),  # six or seven: they are asked, ...
        ("2019", "yes", None),
        ("2019", "small", None),  # ... unless whoever talked with them saw that they are still too small
        ("2018", "small", Lack.NO_ASSENT),  # seven or eight: that cannot be
    ],
)
def test_who_may_be_old_enough_to_be_asked_is_asked(born: str, assent: str, lack: Lack | None) -> None:
    anna = Teller()
    anna.opened(birth_year=born, roles="child")
    anna.agreed(BEK, "services", consent_by="aunt", consent_assent=assent)
    assert of(anna).scopes[Scope.SERVICES] is lack


def test_against_the_carers_word_a_legal_basis_takes_a_coordinator() -> None:
    anna = Teller()
    anna.opened(birth_year="2014", roles="child")
    anna.agreed(BEK, "services", consent_by="self", consent_basis="best interest")
    assert of(anna).scopes[Scope.SERVICES] is Lack.NO_BASIS_APPROVED
    anna.agreed(AIDA, "services", consent_by="self", consent_basis="best interest")
    assert of(anna).may(Scope.SERVICES)


@pytest.mark.parametrize(
    ("roles", "by", "assent", "lack"),
    [
        ("", "self", "", Lack.AGE_OPEN),
        ("relative", "self", "", Lack.AGE_OPEN),
        ("", "", "yes", Lack.AGE_OPEN),
        ("", "child", "yes", Lack.NO_CARER),  # they were asked as a child
        ("", "mother", "", Lack.NO_ASSENT),
        ("", "mother", "yes", None),
        ("child", "self", "yes", Lack.NO_CARER),
        ("adult", "self", "", None),
        ("adult relative", "self", "", None),
        ("woman", "self", "", None),
    ],
)
def test_somebody_of_unknown_age_is_neither_a_child_nor_an_adult_before_somebody_asked(
    roles: str, by: str, assent: str, lack: Lack | None
) -> None:
    anna = Teller()
    anna.opened(birth_year="", roles=roles)
    anna.agreed(BEK, "services", consent_by=by, consent_assent=assent)
    assert of(anna).scopes[Scope.SERVICES] is lack
    assert of(anna).by_others is None


@pytest.mark.parametrize("missing", ["consent_text", "consent_language"])
def test_which_text_in_which_language_has_to_be_known(missing: str) -> None:
    anna = Teller()
    anna.opened()
    anna.agreed(BEK, "services", **{missing: ""})
    assert of(anna).scopes[Scope.SERVICES] is Lack.NO_TEXT


def test_statements_follow_what_their_authors_knew_and_not_their_clocks() -> None:
    """Of one second, or by a clock that is behind: what is shown as said last is what was said last."""
    for back in (timedelta(), timedelta(days=3)):
        anna = Teller()
        anna.opened()
        for number in range(4):
            anna.agreed(BEK, "services", consent_text=f"text {number}")
        told = [replace(one, at=one.at - back * place) for place, one in enumerate(anna.said)]
        found = of(anna, told)
        assert [one.text for one in found.statements] == [f"text {number}" for number in range(4)]


def test_of_two_registrations_the_statement_said_last_is_last() -> None:
    several = []
    for name, hours in (("anna", (1, 4)), ("aniya", (2, 3))):
        told = Teller(name)
        told.opened()
        for hour in hours:
            told.agreed(BEK, "services", consent_text=str(hour))
        when = {hour: START + timedelta(days=hour) for hour in hours}
        dated = [
            replace(one, at=when[int(text)]) if (text := one.properties.get("consent_text")) else one
            for one in told.said
        ]
        several.append(of(told, dated))
    for parts in (several, several[::-1]):
        texts = [one.text for one in agreed_twice.merged(parts).statements]
        assert texts == ["1", "2", "3", "4"]


def test_sharing_is_agreed_to_for_each_agency_and_withheld_from_some() -> None:
    anna = Teller()
    anna.opened()
    anna.agreed(BEK, "share", consent_agencies="clinic school", consent_withheld_from="school")
    found = of(anna)
    assert (found.may(Scope.SHARE, "clinic"), found.may(Scope.SHARE, "school")) == (True, False)
    assert not found.may(Scope.SHARE, "police")


def test_a_restriction_stops_all_use_until_a_coordinator_who_knew_of_it_lifts_it() -> None:
    anna = agreed()
    base = anna.said[-1]
    asked = anna.say(BEK, [base], consent_restricted="yes")
    anna.say(AIDA, [base], consent_restricted="no")
    assert of(anna).restricted
    assert not of(anna).may(Scope.SERVICES)
    anna.say(AIDA, [asked], consent_restricted="no")
    assert of(anna).may(Scope.SERVICES)


def test_of_two_registrations_of_one_person_a_no_in_either_holds() -> None:
    first, second, unasked = agreed("services contact"), agreed("services"), Teller("third")
    unasked.opened()
    both = agreed_twice.merged((of(first), of(second), of(unasked)))
    assert both.may(Scope.SERVICES)
    assert not both.may(Scope.CONTACT)


@pytest.mark.parametrize(
    ("said", "lack"),
    [
        (("?services", ""), Lack.REFUSED),
        (("", "services"), Lack.REFUSED),
        (("?services", "services"), Lack.NOT_ASKED),
    ],
)
def test_what_two_registrations_lack_is_the_same_whichever_comes_first(
    said: tuple[str, str], lack: Lack
) -> None:
    """Their random names put them in an order: half of the people were told that nobody had asked them."""
    parts = tuple(of(agreed(scopes)) for scopes in said)
    for several in (parts, parts[::-1]):
        assert agreed_twice.merged(several).scopes[Scope.SERVICES] is lack


def test_a_child_whose_other_registration_was_not_asked_needs_a_carer_first() -> None:
    child = Teller("child")
    child.opened(birth_year="2014", roles="child")
    child.agreed(BEK, "services", consent_by="self")
    parts = (of(agreed("?services")), of(child))
    for several in (parts, parts[::-1]):
        assert agreed_twice.merged(several).scopes[Scope.SERVICES] is Lack.NO_CARER


@pytest.mark.parametrize(
    ("asked", "other", "lack"),
    [
        ({"birth_year": "1990"}, {"birth_year": "2012"}, Lack.NO_CARER),  # whoever may be a child is one
        ({"birth_year": "2012"}, {"birth_year": "1990"}, Lack.NO_CARER),
        ({"roles": "woman"}, {"birth_year": "2012"}, Lack.NO_CARER),
        ({"roles": "woman"}, {"roles": "child"}, Lack.NO_CARER),
        ({}, {"birth_year": "1990"}, None),  # of age, by what stands in the other one alone
        ({}, {"roles": "woman"}, None),
        ({}, {}, Lack.AGE_OPEN),
    ],
)
def test_how_old_somebody_is_stands_in_any_of_their_registrations(
    asked: dict[str, str], other: dict[str, str], lack: Lack | None
) -> None:
    """Also in one in which nobody was asked about consent (R-8)."""
    anna, unasked = Teller(), Teller("aniya")
    for teller, told in ((anna, asked), (unasked, other)):
        teller.opened(**{"birth_year": "", "roles": ""} | told)
    anna.agreed(BEK, "services")
    beside = fold(unasked.case, unasked.said, OFFICES)
    found = replace(fold(anna.case, anna.said, OFFICES), others=(beside,))
    assert consent.of(found, TODAY, RULES, OFFICES).scopes[Scope.SERVICES] is lack


@st.composite
def talks(draw: st.DrawFn) -> Teller:
    """Any sequence of yes, no and "nobody asked" by anybody, knowing of anything."""
    anna = Teller()
    anna.opened(draw(st.sampled_from((BEK, AIDA))))
    for _ in range(draw(st.integers(1, 10))):
        knowing = draw(st.lists(st.sampled_from(anna.said), max_size=3, unique_by=lambda one: one.event))
        by = draw(st.sampled_from((AIDA, SAULE, BEK, DANA)))
        told = draw(st.sampled_from(("", "services", "services contact", "?services contact")))
        anna.agreed(by, told, knowing)
    return anna


@settings(max_examples=300, deadline=None)
@given(talks(), st.randoms(use_true_random=False))
def test_g2_a_withdrawal_stops_use_at_once_in_any_order(anna: Teller, dice: random.Random) -> None:
    """Whatever else was said by who did not know of it, and in whatever order it arrived."""
    anna.agreed(dice.choice((AIDA, BEK, DANA)), dice.choice(("", "?services")), dice.sample(anna.said, k=1))
    mixed = anna.said + dice.choices(anna.said, k=len(anna.said))
    dice.shuffle(mixed)
    for upto in range(len(mixed) + 1):
        arrived = mixed[:upto]
        if anna.said[-1] in arrived:
            assert not any(of(anna, arrived).may(scope) for scope in Scope)
    assert of(anna, mixed) == of(anna)
