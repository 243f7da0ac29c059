"""Who says no in the talk about consent is asked no more: on the list already, they leave what is due everywhere, and
nothing says that they were asked (R-9); who had agreed before takes it back by that (R-10)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from fieldapp.casework import arrival, waves
from fieldapp.casework.consent import Scope
from fieldapp.casework.waves import What
from fieldapp.errors import DiskFull
from fieldapp.model import PersonId
from fieldapp.operations import (
    agreeing,
    arrivals,
    caseload,
    cases,
    drafts,
    following,
    handing_over,
    people,
    rights,
    settling,
    submissions,
    today,
)
from fieldapp.operations.desk import Desk
from forms import Session
from tests.fieldapp.operations.field import Field
from tests.fieldapp.operations.test_pack_forms import answer, begin, given, publish


@pytest.fixture
def listed(equipped: Field) -> PersonId:
    """Somebody of an arrival list, at the worker's, with a visit that is due."""
    publish(equipped, "welcome", "visit")
    desk = equipped.coordinator
    rows = [["given name", "birth year", "sex"], ["Зоя", "1991", "f"]]
    person = arrivals.take(desk, arrival.read(rows, desk.now().date())).taken[0][1]
    form = next(row.form for row in agreeing.consent_forms(desk, person))
    caseload.assign(desk, person, [equipped.worker.member], [(form, desk.now().date())])
    equipped.down()
    return person


def asked(session: Session, consent: str = "") -> None:
    answer(session, before__alone="yes", before__talk_language="ru", before__who="adult")
    if consent:
        answer(session, before__consent=consent)


def refuses(field: Field, person: PersonId, consent: str = "no") -> None:
    draft, session = begin(field, "form_w", person)
    asked(session, consent)
    drafts.snapshot(field.worker, draft, session.snapshot(), "")
    drafts.decline(field.worker, draft)


def due(desk: Desk, person: PersonId) -> set[What]:
    return {one.what for one in following.due(desk) if one.person == person}


def there_and_back(field: Field) -> None:
    field.up()
    settling.settle(field.coordinator)
    field.down()


@pytest.mark.parametrize("consent", ["no", ""])
def test_who_is_on_the_list_and_refuses_leaves_it(equipped: Field, listed: PersonId, consent: str) -> None:
    assert due(equipped.worker, listed) == {What.WELCOME}
    refuses(equipped, listed, consent)
    assert due(equipped.worker, listed) == set()
    assert listed not in {one.participant.person for one in today.look(equipped.worker).due}
    assert sum(drafts.tallies(equipped.worker).values()) == 1
    assert submissions.rows(equipped.worker) == ()
    there_and_back(equipped)
    assert people.search(equipped.worker, "Зоя", 5) == ()
    equipped.clock.later(days=400)
    assert due(equipped.worker, listed) == set()
    assert due(equipped.coordinator, listed) == {What.RETENTION}  # to be erased: nobody is to be asked
    found, _ = cases.look(equipped.coordinator, listed)
    (said,) = [one for one in found.history if one.by == equipped.worker.member]
    assert dict(said.properties) == {
        "consent_restricted": "yes"
    }  # no word of a talk, or of what was said in it


def test_who_comes_by_themselves_is_welcomed(equipped: Field, listed: PersonId) -> None:
    refuses(equipped, listed)
    there_and_back(equipped)
    rights.restrict(equipped.coordinator, listed, lift=True)
    handing_over.assign(equipped.coordinator, listed, [equipped.worker.member])
    equipped.down()
    assert due(equipped.worker, listed) == {What.WELCOME}
    draft, session = begin(equipped, "form_w", listed)
    asked(session, "yes")
    submissions.close(equipped.worker, draft, session)
    assert cases.look(equipped.worker, listed)[1].may(Scope.SERVICES)


def test_a_no_of_who_had_agreed_takes_it_back(equipped: Field) -> None:
    publish(equipped, "welcome")
    person = given(equipped)
    refuses(equipped, person)
    assert not any(cases.look(equipped.worker, person)[1].may(scope) for scope in Scope)
    there_and_back(equipped)
    assert not any(cases.look(equipped.coordinator, person)[1].may(scope) for scope in Scope)
    assert cases.look(equipped.coordinator, person)[1].stopped
    assert due(equipped.worker, person) == set()
    assert due(equipped.coordinator, person) == {What.RETENTION}  # in time, and nothing else


def test_a_talk_of_which_nothing_is_kept_takes_back_nothing(equipped: Field) -> None:
    """They did not come to the question."""
    publish(equipped, "welcome")
    person = given(equipped)
    refuses(equipped, person, "")
    assert cases.look(equipped.worker, person)[1].may(Scope.SERVICES)


def test_a_no_to_another_talk_is_a_no_to_that_talk(equipped: Field) -> None:
    publish(equipped, "visit")
    person = given(equipped)
    draft, session = begin(equipped, "form_b", person)
    answer(session, before__attempt_channel="home", before__attempt_result="reached", before__alone="yes")
    answer(session, before__willing="no")
    drafts.snapshot(equipped.worker, draft, session.snapshot(), "")
    drafts.decline(equipped.worker, draft)
    assert cases.look(equipped.worker, person)[1].may(Scope.SERVICES)


def test_nobody_is_reminded_of_who_agreed_and_restricted_it(equipped: Field) -> None:
    """They may come back, and what was done with them is kept as the rules say."""
    person = given(equipped)
    rights.restrict(equipped.worker, person)
    there_and_back(equipped)
    later = equipped.clock().date() + timedelta(days=30)
    assert due(equipped.coordinator, person) == set()
    found, agreed = cases.look(equipped.coordinator, person)
    assert waves.due_of(found, agreed, later) == ()


def test_a_no_that_found_no_room_on_the_disk_did_not_open_the_talk_again(
    equipped: Field, listed: PersonId, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft, session = begin(equipped, "form_w", listed)
    asked(session, "no")
    equipped.clock.later(minutes=1)
    drafts.snapshot(equipped.worker, draft, session.snapshot(), "", equipped.worker.now())

    def full(*args: object, **more: object) -> None:
        raise DiskFull

    monkeypatch.setattr(agreeing, "heard_no", full)
    before = drafts.look(equipped.worker, draft)[0].interruptions
    with pytest.raises(DiskFull):
        drafts.decline(equipped.worker, draft)
    assert drafts.look(equipped.worker, draft)[0].interruptions == before
