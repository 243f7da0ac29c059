"""How old somebody is stands in any of their registrations, wherever that decides what may be done (R-8)."""

from __future__ import annotations

import pytest

from fieldapp.casework import lists
from fieldapp.casework.consent import Lack, Scope
from fieldapp.casework.events import EntityId
from fieldapp.model import PersonId
from fieldapp.operations import (
    assigning,
    caseload,
    cases,
    doubles,
    handing_over,
    homes,
    one_person,
    people,
    posting,
    rights,
)
from fieldapp.operations.assigning import Extent
from fieldapp.operations.case_wire import Said
from fieldapp.operations.desk import Desk
from tests.fieldapp.operations.casework import agree
from tests.fieldapp.operations.field import Field
from tests.fieldapp.operations.test_hand_overs import HOME, at_home
from tests.fieldapp.operations.test_referrals import SENT, clinic


@pytest.fixture
def asked(equipped: Field) -> PersonId:
    """Registered as a woman who agreed for herself, and known to the worker; somebody else wrote a child down."""
    desk = equipped.coordinator
    person = caseload.add(desk, "Гүлнара", 1990).person
    cases.change(desk, person, {"mother_name": "Zulfiya", "roles": "woman"})
    agree(desk, person, Scope.SERVICES, Scope.CONTACT, Scope.SHARE)
    handing_over.assign(desk, person, [equipped.worker.member])
    equipped.down()
    return person


@pytest.fixture
def child(equipped: Field) -> PersonId:
    return caseload.add(equipped.coordinator, "Gulnara", equipped.coordinator.today().year - 12).person


def one(field: Field, asked: PersonId, child: PersonId, *, turned: bool = False) -> None:
    """The coordinator finds that they are one."""
    first, double = (child, asked) if turned else (asked, child)
    one_person.merge(field.coordinator, first, double)
    field.down()


def lack(desk: Desk, person: PersonId) -> Lack | None:
    return cases.look(desk, person)[1].scopes[Scope.SERVICES]


@pytest.mark.parametrize("turned", [False, True])
def test_whoever_has_one_registration_hears_that_another_says_a_child(
    equipped: Field, asked: PersonId, child: PersonId, *, turned: bool
) -> None:
    """And hears it once more when the year is set right."""
    assert lack(equipped.worker, asked) is None
    one(equipped, asked, child, turned=turned)
    assert lack(equipped.coordinator, asked) is Lack.NO_CARER
    assert lack(equipped.worker, asked) is Lack.NOT_ASKED  # is to be asked, and no more is told there
    found, _ = cases.look(equipped.worker, asked)
    assert found.person is not None and "mother_name" not in found.person.properties
    rights.correct(equipped.coordinator, child, {"birth_year": "1990"})
    equipped.down()
    assert lack(equipped.worker, asked) is None


def test_a_year_that_comes_from_elsewhere_later_counts_in_what_was_sent_before(
    equipped: Field, asked: PersonId, child: PersonId
) -> None:
    rights.correct(equipped.coordinator, child, {"birth_year": "1991"})
    one(equipped, asked, child)
    assert lack(equipped.worker, asked) is None
    rights.correct(equipped.coordinator, child, {"birth_year": "2013"})
    equipped.down()
    assert lack(equipped.worker, asked) is Lack.NOT_ASKED


def test_who_were_parted_are_told_of_by_themselves_again(
    equipped: Field, asked: PersonId, child: PersonId
) -> None:
    one(equipped, asked, child)
    doubles.part(equipped.coordinator, child)
    equipped.down()
    assert lack(equipped.worker, asked) is None


def test_nobody_is_handed_more_than_a_welcome_talk_needs(
    equipped: Field, asked: PersonId, child: PersonId
) -> None:
    one(equipped, asked, child)
    (going,) = assigning.offer(equipped.coordinator, [asked]).going
    assert going.extent is Extent.WELCOME
    assert going.scopes == ()


def test_their_home_is_told_to_nobody_before_consent(
    equipped: Field, asked: PersonId, child: PersonId
) -> None:
    at_home(equipped, asked)
    desk = equipped.coordinator
    with desk.vault.write() as tx:
        assert homes.workers(desk, tx, HOME).told == {equipped.worker.member}
    one(equipped, asked, child)
    with desk.vault.write() as tx:
        assert homes.workers(desk, tx, HOME).told == frozenset()


def test_what_a_service_is_told_may_rest_on_what_the_other_says(
    equipped: Field, asked: PersonId, child: PersonId
) -> None:
    """Of age by the other registration alone: what was passed on so waits for nobody."""
    desk, provider = equipped.coordinator, clinic(equipped)
    rights.correct(desk, asked, {"birth_year": ""})
    cases.change(desk, asked, {"roles": ""})
    rights.correct(desk, child, {"birth_year": "1990"})
    equipped.down()
    one(equipped, asked, child)
    told = SENT | {"provider": provider, "person_id": asked}
    with equipped.worker.vault.write() as tx:
        said = Said(asked, lists.SERVICE, EntityId("5" * 32), told, creates=True)
        cases.say(equipped.worker, tx, said, equipped.worker.now(), as_it_was=True)
    posting.send_off(equipped.worker)
    equipped.up()
    (service,) = cases.look(desk, asked)[0].of(lists.SERVICE)
    assert service.properties["status"] == SENT["status"]
    doubles.part(desk, child)
    (service,) = cases.look(desk, asked)[0].of(lists.SERVICE)
    assert service.properties["status"] == "proposed"


def test_what_a_child_lacks_is_no_no_when_something_else_is_taken_back(
    equipped: Field, asked: PersonId, child: PersonId
) -> None:
    """Nor when another registration learns of a no: the case stays with who works with them."""
    desk = equipped.coordinator
    one(equipped, asked, child)
    rights.withdraw(desk, asked, (Scope.SHARE,))
    equipped.down()
    _, agreed = cases.look(desk, asked)
    assert (agreed.scopes[Scope.SERVICES], agreed.scopes[Scope.SHARE]) == (Lack.NO_CARER, Lack.REFUSED)
    assert not agreed.stopped
    assert asked in {who.person for who in people.search(equipped.worker, "")}
