"""Who may be called an orphan, and come together again with whom: what has to stand before a coordinator's word."""

from __future__ import annotations

import pytest

from fieldapp.casework import kinship
from fieldapp.casework.authority import Why
from fieldapp.casework.events import EntityId, Event
from fieldapp.casework.registers import Case, fold
from tests.fieldapp.casework.saying import AIDA, BEK, OFFICES, SAULE, Teller, case_id


def child() -> Teller:
    anna = Teller()
    anna.opened(BEK, roles="child", birth_year="2015")
    return anna


def related(anna: Teller, kind: str, by: str = BEK, entity: str = "", **told: str) -> Event:
    more = {"from_id": anna.case, "rel_type": kind} | told
    return anna.say(by, of="link", entity=entity or kind, creates=True, **more)  # type: ignore[arg-type]


def died(anna: Teller, kind: str, by: str = AIDA) -> Event:
    return anna.say(by, of="link", entity=kind, verification="died_verified")  # type: ignore[arg-type]


def case_of(anna: Teller) -> Case:
    return fold(anna.case, anna.said, OFFICES)


def held(anna: Teller) -> Case:
    return kinship.held(case_of(anna), OFFICES)


def status(case: Case) -> str:
    assert case.person is not None
    return case.person.properties.get("uasc_status", "")


def sure(case: Case, kind: str) -> str:
    return case.entities["link", EntityId(case_id(kind))].properties["verification"]


def test_both_parents_have_to_be_written_down_and_both_deaths_verified() -> None:
    anna = child()
    assert not kinship.may_be_orphan(case_of(anna))
    related(anna, "mother", whereabouts="died_stated")
    related(anna, "father")
    died(anna, "mother")
    assert not kinship.may_be_orphan(case_of(anna))
    died(anna, "father")
    assert kinship.may_be_orphan(case_of(anna))
    related(anna, "mother", entity="another mother")  # whom nobody calls dead
    assert not kinship.may_be_orphan(case_of(anna))


def test_what_a_worker_calls_a_verified_death_is_none() -> None:
    anna = child()
    related(anna, "mother", whereabouts="died_verified")
    related(anna, "father", verification="died_verified")
    assert not kinship.may_be_orphan(case_of(anna))
    assert {one.name for one in case_of(anna).proposals} == {"whereabouts", "verification"}


def test_a_coordinators_word_alone_makes_no_orphan_and_waits_for_what_is_missing() -> None:
    anna = child()
    related(anna, "mother")
    related(anna, "father")
    died(anna, "mother")
    anna.say(AIDA, uasc_status="orphan_verified")
    assert status(held(anna)) == "unknown"
    (waits,) = held(anna).proposals
    assert (waits.why, waits.said.by, waits.said.value) == (Why.KINSHIP, AIDA, "orphan_verified")
    died(anna, "father")
    assert (status(held(anna)), held(anna).proposals) == ("orphan_verified", ())


def test_an_orphan_is_one_no_longer_than_both_deaths_stand() -> None:
    anna = child()
    related(anna, "mother")
    related(anna, "father")
    died(anna, "mother")
    both = died(anna, "father")
    anna.say(AIDA, [both], uasc_status="orphan_verified")
    anna.say(SAULE, [both], of="link", entity="father", verification="stated")  # neither knew of the other
    assert status(held(anna)) == "unknown"


def test_two_coordinators_who_differ_about_a_death_verify_none() -> None:
    anna = child()
    related(anna, "mother")
    base = related(anna, "father")
    died(anna, "mother")
    anna.say(AIDA, [base], of="link", entity="father", verification="stated")
    anna.say(SAULE, [base], of="link", entity="father", verification="died_verified")
    assert not kinship.may_be_orphan(case_of(anna))


def test_nobody_comes_together_again_before_the_relation_is_verified_and_all_is_prepared() -> None:
    anna, all_of_it = child(), " ".join(kinship.PREPARED)
    link = related(anna, "aunt", verification="stated")
    told = {"verification": "reunified", "prepared": all_of_it}

    def why(**more: str) -> object:
        return kinship.refused(case_of(anna), "link", link.entity, told | more, OFFICES)

    assert why() == kinship.NOT_SUPPORTED
    anna.say(BEK, of="link", entity="aunt", verification="two_sided")  # a worker's word is a proposal
    assert why() == kinship.NOT_SUPPORTED
    anna.say(AIDA, of="link", entity="aunt", verification="two_sided")
    assert why(prepared="wish visit") == kinship.NOT_PREPARED
    assert why() is None
    anna.say(AIDA, of="link", entity="aunt", **told)
    assert sure(held(anna), "aunt") == "reunified"


@pytest.mark.parametrize("prepared", ["", "wish visit talk"])
def test_a_coming_together_that_was_not_prepared_is_shown_as_pending(prepared: str) -> None:
    anna = child()
    related(anna, "aunt")
    anna.say(AIDA, of="link", entity="aunt", verification="documents")
    anna.say(AIDA, of="link", entity="aunt", verification="reunified", prepared=prepared)
    assert sure(held(anna), "aunt") == "pending"
    assert [one.why for one in held(anna).proposals] == [Why.KINSHIP]


def test_nobody_comes_together_again_with_whoever_died() -> None:
    anna = child()
    link = related(anna, "aunt")
    died(anna, "aunt")
    told = {"verification": "reunified", "prepared": " ".join(kinship.PREPARED)}
    assert kinship.refused(case_of(anna), "link", link.entity, told, OFFICES) == kinship.NOT_SUPPORTED
