"""A year of birth that no program of today keeps, as an older one or a form may have: the rest counts, nobody turns
adult by it."""

from __future__ import annotations

import pytest

from fieldapp.case_errors import ChangeRefused
from fieldapp.casework import lists
from fieldapp.casework.consent import Scope
from fieldapp.casework.events import EntityId
from fieldapp.operations import (
    caseload,
    cases,
    conflicts,
    following,
    handing_over,
    people,
    posting,
    profiles,
    rights,
)
from fieldapp.operations.case_wire import Said
from tests.fieldapp.operations.casework import agree
from tests.fieldapp.operations.field import Field


@pytest.mark.parametrize("year", ["0", "0012", "9" * 400, "199", "abc", "²"])
def test_what_comes_beside_a_year_that_is_none_counts(equipped: Field, year: str) -> None:
    desk, worker = equipped.coordinator, equipped.worker
    person = caseload.add(desk, "Юсуф", 2015).person
    handing_over.assign(desk, person, [worker.member])
    agree(desk, person, Scope.SERVICES, Scope.CONTACT)  # alone: of a child that is not enough
    equipped.down()
    with worker.vault.write() as tx:
        told = Said(person, lists.PERSON, EntityId(person), {"birth_year": year, "lang": "kk"})
        cases.say(worker, tx, told, worker.now(), as_it_was=True)
    posting.send_off(worker)
    assert equipped.up().quarantined == 0
    for one in (worker, desk):
        found, agreed = cases.look(one, person)
        assert found.person is not None
        assert found.person.properties["lang"] == "kk"
        assert not agreed.may(Scope.SERVICES)
        assert profiles.look(one, person).participant.birth_year is None
        assert rights.held(one, person)
        assert [row.birth_year for row in people.search(one, "Юсуф")] == [None]
        assert person in {row.person for row in following.due(one)}


@pytest.mark.parametrize("typed", ["٢٠١٥", "۲۰۱۵", " 2015"])
def test_a_year_that_was_typed_in_the_digits_of_a_keyboard_is_that_year_in_every_form(
    equipped: Field, typed: str
) -> None:
    """A form reckons with it: by digits of another script nobody would be of any age (R-31)."""
    desk = equipped.coordinator
    person = caseload.add(desk, "أمينة").person
    rights.correct(desk, person, {"birth_year": typed})
    found, _ = cases.look(desk, person)
    assert found.person is not None
    assert found.person.properties["birth_year"] == "2015"
    conflicts.settle(desk, person, lists.PERSON, EntityId(person), {"birth_year": "٢٠١٤"})
    found, _ = cases.look(desk, person)
    assert found.person is not None
    assert found.person.properties["birth_year"] == "2014"
    with pytest.raises(ChangeRefused):
        rights.correct(desk, person, {"birth_year": "٢٠٩٩"})
