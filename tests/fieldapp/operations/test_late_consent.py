"""Consent that somebody wrote down after the case had gone to another waits for a coordinator, as any late edit does;
what they heard as a no has stopped use at once (PROTOCOL G-2)."""

from __future__ import annotations

from itertools import permutations

import pytest

from fieldapp.casework import consent, lists
from fieldapp.casework.authority import Why
from fieldapp.casework.consent import NOBODY, WITHHELD, Consents, Lack, Scope
from fieldapp.casework.events import Event
from fieldapp.casework.registers import Case, fold
from fieldapp.casework.rules import Rules
from fieldapp.model import PersonId
from fieldapp.operations import caseload, cases, conflicts, handing_over, rights
from fieldapp.operations.conflicts import Offer
from fieldapp.operations.rights import Given
from tests.fieldapp.casework.saying import AIDA, BEK, DANA, OFFICES, START, Teller
from tests.fieldapp.operations.casework import agree
from tests.fieldapp.operations.field import Field


def agreed(case: Case) -> Consents:
    return consent.of(case, START.date(), Rules(), OFFICES)


def waiting(case: Case) -> set[tuple[str, str, Why]]:
    return {(one.name, one.said.value, one.why) for one in case.proposals}


def given_away() -> tuple[Teller, Event]:
    """Bek opened a case and agreed about it; a coordinator gave it to Dana. Returns what Bek last knew of."""
    anna = Teller()
    anna.opened(BEK)
    known = anna.agreed(BEK, "services")
    anna.say(AIDA, worker=DANA)
    return anna, known


def late(anna: Teller, known: Event, scopes: str = "services contact share", **more: str) -> Event:
    return anna.agreed(BEK, scopes, [known], **more)


def in_any_order(anna: Teller) -> Case:
    pictures = [fold(anna.case, order, OFFICES) for order in permutations(anna.said)]
    assert all(one.proposals == pictures[0].proposals for one in pictures)
    assert all(agreed(one) == agreed(pictures[0]) for one in pictures)
    return pictures[0]


def test_a_late_yes_waits_as_a_whole_and_opens_nothing() -> None:
    anna, known = given_away()
    late(anna, known)
    found = in_any_order(anna)
    assert found.undecided == 1
    assert ("consent_scope", "services contact share", Why.FORMER_OWNER) in waiting(found)
    assert ("consent_method", "signed", Why.FORMER_OWNER) in waiting(found)
    assert agreed(found).scopes[Scope.SERVICES] is None  # by what stood before
    assert agreed(found).scopes[Scope.CONTACT] is not None


def test_a_late_no_stops_use_and_waits_for_nobody() -> None:
    anna, known = given_away()
    late(anna, known, "")
    found = in_any_order(anna)
    assert (found.proposals, found.undecided) == ((), 0)
    assert agreed(found).scopes[Scope.SERVICES] is Lack.REFUSED


@pytest.mark.parametrize("by", [AIDA, DANA])
def test_a_statement_that_counts_and_knew_of_it_settles_it(by: str) -> None:
    anna, known = given_away()
    said = late(anna, known)
    anna.agreed(by, "services", [anna.said[2], said])  # type: ignore[arg-type]
    assert in_any_order(anna).undecided == 0


def test_what_waits_lifts_no_protection_and_adds_its_own() -> None:
    anna = Teller()
    anna.opened(BEK)
    known = anna.agreed(BEK, "services share", **{WITHHELD: "family", "consent_agencies": "clinic school"})
    anna.say(AIDA, worker=DANA)
    late(anna, known, **{WITHHELD: NOBODY, "consent_agencies": "clinic court"})
    found = agreed(in_any_order(anna))
    assert found.withheld_from == {"family"}
    assert found.agencies == {"clinic"}
    late(anna, known, **{WITHHELD: "school"})
    assert agreed(in_any_order(anna)).withheld_from == {"family", "school"}


def written_late(field: Field, person: PersonId, *scopes: Scope, **more: tuple[str, ...]) -> None:
    """The worker writes consent down without knowing that the case is somebody else's."""
    day = field.clock().date()
    rights.consent(field.worker, person, Given(scopes, "self", "ru", "W-1", "signed", day, **more))  # type: ignore[arg-type]


@pytest.fixture
def lent(equipped: Field) -> PersonId:
    """Somebody whom nobody asked, at the worker's."""
    person = caseload.add(equipped.coordinator, "Мадина", 1990).person
    handing_over.assign(equipped.coordinator, person, [equipped.worker.member])
    equipped.down()
    return person


def offer(field: Field, person: PersonId) -> Offer:
    (one,) = conflicts.of_case(field.coordinator, person).offers
    return one


def test_a_coordinator_takes_it_with_its_evidence(equipped: Field, lent: PersonId) -> None:
    handing_over.assign(equipped.coordinator, lent, [])
    written_late(equipped, lent, Scope.SERVICES, Scope.SHARE, agencies=("clinic",))
    equipped.up()
    assert not cases.look(equipped.coordinator, lent)[1].may(Scope.SERVICES)
    assert [one.case for one in conflicts.look(equipped.coordinator).cases] == [lent]
    conflicts.take(equipped.coordinator, lent, offer(equipped, lent))
    found, told = cases.look(equipped.coordinator, lent)
    assert (told.may(Scope.SERVICES), told.may(Scope.SHARE, "clinic"), told.may(Scope.CONTACT)) == (
        True,
        True,
        False,
    )
    assert (told.statements[-1].text, told.statements[-1].method, found.undecided) == ("W-1", "signed", 0)


def test_a_coordinator_leaves_it_and_the_person_is_asked_anew(equipped: Field, lent: PersonId) -> None:
    handing_over.assign(equipped.coordinator, lent, [])
    written_late(equipped, lent, Scope.SERVICES)
    equipped.up()
    conflicts.leave(equipped.coordinator, lent, offer(equipped, lent))
    found, told = cases.look(equipped.coordinator, lent)
    assert (told.scopes[Scope.SERVICES], found.undecided) == (Lack.NOT_ASKED, 0)


def test_taking_it_lifts_no_no_and_no_protection_that_its_author_did_not_know(
    equipped: Field, lent: PersonId
) -> None:
    """Which came first no clock tells: the person is asked."""
    desk = equipped.coordinator
    agree(desk, lent, Scope.SERVICES, Scope.CONTACT)
    equipped.down()
    handing_over.assign(desk, lent, [])
    day = equipped.clock().date()
    rights.consent(
        desk, lent, Given((Scope.SERVICES,), "self", "ru", "W-1", "signed", day, withheld_from=("family",))
    )
    written_late(equipped, lent, Scope.SERVICES, Scope.CONTACT, Scope.PHOTO)
    equipped.up()
    conflicts.take(desk, lent, offer(equipped, lent))
    told = cases.look(desk, lent)[1]
    assert told.may(Scope.SERVICES)
    assert not told.may(Scope.CONTACT)  # it was taken back beside it
    assert told.withheld_from == {"family"}


def test_the_rest_of_a_late_change_is_left_as_well(equipped: Field, lent: PersonId) -> None:
    handing_over.assign(equipped.coordinator, lent, [])
    told = {"consent_scope": "services", "consent_text": "W-1", "consent_language": "ru", "site": "north"}
    cases.change(equipped.worker, lent, told)
    equipped.up()
    assert lists.STATEMENT in offer(equipped, lent).values
    conflicts.leave(equipped.coordinator, lent, offer(equipped, lent))
    found, _ = cases.look(equipped.coordinator, lent)
    assert found.person is not None
    assert (found.undecided, found.person.properties.get("site", "")) == (0, "")
