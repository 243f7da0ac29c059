"""The picture of a case: conflicts that a person decides, proposals, and the same picture in any order."""

from __future__ import annotations

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from fieldapp.casework.authority import Why
from fieldapp.casework.events import Event, emptied, fault
from fieldapp.casework.registers import Case, fold
from fieldapp.model import MemberId
from tests.fieldapp.casework.saying import AIDA, BEK, DANA, OFFICES, SAULE, TIMUR, Teller, case_id


def picture(teller: Teller) -> Case:
    return fold(teller.case, teller.said, OFFICES)


def value(case: Case, name: str) -> str:
    assert case.person is not None
    return case.person.properties[name]


def test_a_later_change_that_knew_the_earlier_replaces_it() -> None:
    anna = Teller()
    anna.opened()
    anna.say(BEK, site="north")
    anna.say(BEK, site="south")
    assert value(picture(anna), "site") == "south"
    assert picture(anna).conflicts == ()


def test_two_changes_on_one_version_are_a_conflict_with_who_and_when() -> None:
    anna = Teller()
    opened = anna.opened()
    given_ = anna.say(AIDA, worker=f"{BEK} {DANA}")
    first, second = anna.say(BEK, [given_], carer_id="aunt"), anna.say(DANA, [given_], carer_id="mother")
    (conflict,) = picture(anna).conflicts
    assert [(said.value, said.by, said.at) for said in conflict.values] == [
        ("aunt", BEK, first.at),
        ("mother", DANA, second.at),
    ]
    assert opened.event in picture(anna).history


def test_the_same_value_twice_is_no_conflict() -> None:
    anna = Teller()
    opened = anna.opened()
    anna.say(AIDA, [opened], site="north")
    anna.say(SAULE, [opened], site="north")
    assert picture(anna).conflicts == ()


def test_other_properties_do_not_conflict() -> None:
    anna = Teller()
    opened = anna.opened()
    anna.say(AIDA, [opened], site="north")
    anna.say(SAULE, [opened], lang="kk")
    assert picture(anna).conflicts == ()
    assert (value(picture(anna), "site"), value(picture(anna), "lang")) == ("north", "kk")


def test_a_coordinator_decides_a_conflict_and_a_worker_who_types_over_it_does_not() -> None:
    anna = Teller()
    opened = anna.opened()
    rivals = [anna.say(BEK, [opened], site="north"), anna.say(AIDA, [opened], site="south")]
    over = anna.say(BEK, rivals, site="east")
    assert {said.value for said in picture(anna).conflicts[0].values} == {"north", "south", "east"}
    anna.say(AIDA, [over], site="south")
    assert picture(anna).conflicts == ()
    assert value(picture(anna), "site") == "south"


def test_late_edits_of_a_former_owner_become_proposals_and_are_taken_by_a_coordinator() -> None:
    anna = Teller()
    opened = anna.opened(BEK)
    handed = anna.say(AIDA, [opened], worker=DANA)
    late = anna.say(BEK, [opened], site="north")
    (proposal,) = picture(anna).proposals
    assert (proposal.said.value, proposal.said.by, proposal.why) == ("north", BEK, Why.FORMER_OWNER)
    assert "site" not in picture(anna).person.properties  # type: ignore[union-attr]
    anna.say(AIDA, [handed, late], site="north")
    assert picture(anna).proposals == ()
    assert value(picture(anna), "site") == "north"


def test_what_the_hand_over_knew_of_stays_the_former_owners_work() -> None:
    anna = Teller()
    anna.opened(BEK)
    anna.say(BEK, site="north")
    anna.say(AIDA, worker=DANA)
    assert picture(anna).proposals == ()
    assert (value(picture(anna), "site"), picture(anna).owners) == ("north", {DANA})


def test_a_stranger_only_proposes() -> None:
    anna = Teller()
    anna.opened(BEK)
    anna.say(DANA, site="north")
    assert [one.why for one in picture(anna).proposals] == [Why.NOT_THEIRS]


def test_a_teacher_writes_learning_and_nothing_else() -> None:
    anna = Teller()
    anna.opened(BEK)
    anna.say(AIDA, worker=f"{BEK} {TIMUR}")
    anna.say(TIMUR, of="enrolment", entity="e", creates=True, person_id=anna.case, level="3")
    anna.say(TIMUR, phone_ok="yes", of="household", entity="h")
    anna.say(TIMUR, given_name="Другая", carer_id="c" * 32, consent_scope="services contact")
    assert [one.properties["level"] for one in picture(anna).of("enrolment")] == ["3"]
    assert {one.why for one in picture(anna).proposals} == {Why.NOT_THEIR_LIST}
    assert {one.name for one in picture(anna).proposals} >= {"phone_ok", "given_name", "carer_id"}
    assert value(picture(anna), "given_name") != "Другая"


def test_only_a_coordinator_closes_confirms_an_orphan_or_gives_a_case_away() -> None:
    anna = Teller()
    anna.opened(BEK)
    anna.say(BEK, case_status="closed", closure_reason="goals_met", uasc_status="orphan_verified", worker=BEK)
    found = picture(anna)
    assert {one.name for one in found.proposals} == {"case_status", "closure_reason", "uasc_status", "worker"}
    assert {one.why for one in found.proposals} == {Why.NEEDS_APPROVAL}
    anna.say(AIDA, case_status="closed")
    assert value(picture(anna), "case_status") == "closed"


def test_a_proposed_reason_stands_with_the_closing_and_not_before() -> None:
    anna = Teller()
    anna.opened(BEK)
    anna.say(BEK, case_status="closed", closure_reason="left_country")
    person = picture(anna).person
    assert person is not None
    assert "closure_reason" not in person.properties
    assert {one.name for one in picture(anna).proposals} == {"case_status", "closure_reason"}
    anna.say(AIDA, case_status="open", closure_reason="")  # left as it was
    assert (value(picture(anna), "closure_reason"), picture(anna).proposals) == ("", ())
    anna.say(BEK, case_status="closed", closure_reason="own_wish")
    anna.say(AIDA, case_status="closed")  # taken without a reason of its own: as earlier programs said it
    assert value(picture(anna), "closure_reason") == "own_wish"
    assert picture(anna).proposals == ()


def test_two_coordinators_who_give_a_case_away_at_once_conflict_and_both_have_it() -> None:
    anna = Teller()
    opened = anna.opened(BEK)
    anna.say(AIDA, [opened], worker=DANA)
    anna.say(SAULE, [opened], worker=TIMUR)
    assert picture(anna).owners == {DANA, TIMUR}
    assert [one.name for one in picture(anna).conflicts] == ["worker"]


def test_an_event_whose_content_was_erased_keeps_the_order_of_the_others() -> None:
    anna = Teller()
    anna.opened()
    anna.say(BEK, site="north")
    anna.say(BEK, lang="ru")
    anna.say(BEK, site="south")
    assert picture(anna).conflicts == ()
    anna.said[2] = emptied(anna.said[2])
    assert picture(anna).conflicts == ()
    assert "lang" not in picture(anna).person.properties  # type: ignore[union-attr]


def test_what_cannot_be_applied_is_told_with_a_remedy() -> None:
    assert "no list “people”" in str(fault("people", {}))
    assert "has no score" in str(fault("person", {"score": "9"}))
    assert "too long" in str(fault("person", {"given_name": "x" * 5000}))
    assert fault("person", {"given_name": "Айгүл"}) is None


MEMBERS = (AIDA, SAULE, BEK, DANA)


@st.composite
def stories(draw: st.DrawFn) -> list[Event]:
    """Any history: who says what, knowing of any earlier events."""
    teller = Teller()
    teller.opened(draw(st.sampled_from(MEMBERS)))
    for _ in range(draw(st.integers(1, 12))):
        knowing = draw(st.lists(st.sampled_from(teller.said), max_size=3, unique_by=lambda one: one.event))
        by: MemberId = draw(st.sampled_from(MEMBERS))
        what = draw(st.sampled_from(("site", "lang", "worker", "case_status", "consent_scope")))
        told = draw(st.sampled_from((BEK, DANA, "closed", "services contact", "")))
        teller.say(by, knowing, **{what: told})
    return teller.said


def told(case: Case) -> tuple[object, ...]:
    """All of a picture that anybody can see."""
    return dict(case.entities), case.conflicts, case.proposals, case.owners, dict(case.standings)


@settings(max_examples=300, deadline=None)
@given(stories(), st.randoms(use_true_random=False))
def test_g1_any_order_and_repetition_of_events_give_the_same_picture(
    said: list[Event], dice: random.Random
) -> None:
    mixed = said + dice.choices(said, k=len(said))
    dice.shuffle(mixed)
    assert told(fold(case_id("anna"), mixed, OFFICES)) == told(fold(case_id("anna"), said, OFFICES))


@settings(max_examples=200, deadline=None)
@given(stories())
def test_nothing_is_ever_lost_without_a_decision(said: list[Event]) -> None:
    """Each value is shown, stands in a conflict, is a proposal, or somebody who knew of it replaced it."""
    case = fold(case_id("anna"), said, OFFICES)
    history = case.history
    for event in said:
        for name, given_value in event.properties.items():
            if name == "consent_scope":
                continue
            shown = case.person is not None and case.person.properties.get(name) == given_value
            rival = any(one.event == event.event for found in case.conflicts for one in found.values)
            proposed = any(one.said.event == event.event for one in case.proposals)
            replaced = any(
                name in later.properties and history.knew(later.event, event.event) for later in said
            )
            assert shown or rival or proposed or replaced
