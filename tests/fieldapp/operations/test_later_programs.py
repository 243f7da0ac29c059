"""Changes that a later program says: what is known of them counts, nothing is lost, and what follows them counts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType

import pytest

from fieldapp.casework import lists
from fieldapp.casework.consent import Scope
from fieldapp.model import PersonId
from fieldapp.operations import cases, handing_over, rights
from fieldapp.operations.desk import Desk
from tests.fieldapp.operations.casework import opened
from tests.fieldapp.operations.field import Field

PERSON = lists.LISTS[lists.PERSON]
LATER: Mapping[str, lists.EntityList] = MappingProxyType(
    {
        **lists.LISTS,
        lists.PERSON: replace(PERSON, properties=PERSON.properties | {"shoe_size"}),
        "club": replace(lists.LISTS[lists.SERVICE], name="club", properties=frozenset(("person_id", "day"))),
    }
)

LATER_SEES = {
    role: {name: told | {"shoe_size"} if name == lists.PERSON else told for name, told in seen.items()}
    for role, seen in lists.ROLE_SEES.items()
}


@pytest.fixture
def person(equipped: Field) -> PersonId:
    person = opened(equipped)
    handing_over.assign(equipped.coordinator, person, [equipped.worker.member])
    equipped.down()
    return person


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """While it is used the program knows one property and one list more."""
    with monkeypatch.context() as patched:
        patched.setattr(lists, "LISTS", LATER)
        patched.setattr("fieldapp.casework.events.LISTS", LATER)
        patched.setattr(lists, "may_write", lambda *_of: True)
        yield patched


def said(desk: Desk, person: PersonId) -> dict[str, str]:
    found = cases.look(desk, person)[0].person
    assert found is not None
    return dict(found.properties)


def test_of_a_change_by_a_later_program_what_is_known_counts_and_the_rest_once_it_is(
    equipped: Field, person: PersonId, later: pytest.MonkeyPatch
) -> None:
    cases.change(equipped.worker, person, {"lang": "kk", "shoe_size": "31"})
    later.undo()
    assert equipped.up().quarantined == 0
    told = said(equipped.coordinator, person)
    assert told["lang"] == "kk"
    assert "shoe_size" not in told
    later.setattr(lists, "LISTS", LATER)  # the coordinator's program was renewed
    assert said(equipped.coordinator, person)["shoe_size"] == "31"


def test_what_follows_a_list_that_is_not_known_counts(
    equipped: Field, person: PersonId, later: pytest.MonkeyPatch
) -> None:
    properties = {"person_id": person, "day": "monday"}
    cases.change(equipped.worker, person, properties, of="club", entity="c" * 32, creates=True)
    later.undo()
    cases.change(equipped.worker, person, {"lang": "ar"})
    equipped.up()
    found = cases.look(equipped.coordinator, person)[0]
    assert said(equipped.coordinator, person)["lang"] == "ar"
    assert found.of("club") == found.proposals == ()


def test_a_no_of_a_later_program_is_heard_and_a_yes_with_a_condition_is_not_taken_for_one(
    equipped: Field, person: PersonId, later: pytest.MonkeyPatch
) -> None:
    agreed = {
        lists.STATEMENT: "services contact tracing", "consent_by": "self", "consent_text": "n", "shoe_size": "31",
        "consent_language": "ru",
    }  # fmt: skip
    cases.change(equipped.worker, person, agreed)
    later.undo()
    equipped.up()
    assert not cases.look(equipped.coordinator, person)[1].may(Scope.TRACING)
    later.setattr(lists, "LISTS", LATER)
    later.setattr("fieldapp.casework.events.LISTS", LATER)
    cases.change(equipped.worker, person, {**agreed, lists.STATEMENT: ""})
    later.undo()
    equipped.up()
    assert cases.look(equipped.coordinator, person)[1].stopped
    assert rights.held(equipped.coordinator, person)


def test_what_a_later_programs_sheet_says_besides_waits_for_the_workers_program_to_be_renewed(
    equipped: Field, person: PersonId, later: pytest.MonkeyPatch
) -> None:
    later.setattr(lists, "ROLE_SEES", LATER_SEES)
    cases.change(equipped.coordinator, person, {"lang": "kk", "shoe_size": "31"})
    later.undo()
    equipped.down()
    assert said(equipped.worker, person)["lang"] == "kk"
    assert said(equipped.worker, person)["shoe_size"] == "31"  # kept, and shown by no page of this program
