"""Erasure reaches cases, too: on every laptop, with a report on who has not answered, and for good."""

from __future__ import annotations

import shutil
from uuid import UUID

import pytest

from fieldapp.casework import lists
from fieldapp.casework.consent import Scope
from fieldapp.errors import NoSuchPerson, NoSuchRecord
from fieldapp.model import PersonId, RecordId
from fieldapp.operations import (
    cases,
    drafts,
    erasing,
    handing_over,
    intake,
    overviews,
    people,
    profiles,
    rights,
    sealing,
    submissions,
)
from fieldapp.operations.rights import Given
from tests.fieldapp.operations.casework import agree, opened, publish, welcome
from tests.fieldapp.operations.field import FORM, Field
from tests.fieldapp.operations.test_pack_forms import answer, begin, given
from tests.fieldapp.operations.test_pack_forms import publish as pack


def kept(field: Field) -> tuple[RecordId, PersonId]:
    """A person with a case, a record and a draft, on both laptops; a copy of every file on an old stick."""
    publish(field)
    closed, person = welcome(field, "Незабудка")
    drafts.begin(field.worker, FORM, person, "")
    stick = field.folder / "stick"
    stick.mkdir()
    for path in field.worker.folder.outbox.iterdir():
        shutil.copy(path, stick / path.name)
    field.up()
    handing_over.assign(field.coordinator, person, [field.worker.member])
    field.down()
    return closed.record, person


def test_an_order_reaches_the_cases_on_every_laptop_and_tells_who_has_not_answered(equipped: Field) -> None:
    record, person = kept(equipped)
    erasing.order(equipped.coordinator, [person])
    (order,) = [row.order for row in erasing.rows(equipped.coordinator)]
    report = erasing.report(equipped.coordinator, order)
    assert report.answered == (equipped.coordinator.member,)
    assert report.pending == (equipped.worker.member,)
    assert report.unreadable_from is not None
    (shown,) = erasing.rows(equipped.coordinator)
    assert (len(shown.done_at), shown.silent) == (1, (equipped.worker.name,))
    equipped.down()
    for desk in (equipped.coordinator, equipped.worker):
        with pytest.raises(NoSuchPerson):
            cases.look(desk, person)
        with pytest.raises(NoSuchRecord):
            submissions.view(desk, record)
        assert "Незабудка" not in [one.given_name for one in people.search(desk, "", 50)]
    assert [row for row in drafts.rows(equipped.worker) if row.participant is not None] == []
    equipped.up()
    assert erasing.report(equipped.coordinator, order).pending == ()
    assert erasing.rows(equipped.coordinator)[0].silent == ()


def test_g4_a_case_that_was_erased_stays_so_when_a_stick_brings_it_back(equipped: Field) -> None:
    record, person = kept(equipped)
    erasing.order(equipped.coordinator, [person])
    for _ in range(2):
        for path in (equipped.folder / "stick").iterdir():
            shutil.copy(path, equipped.coordinator.folder.inbox / path.name)
        with equipped.coordinator.vault.write() as tx:
            tx.exec_driver_sql("DELETE FROM inbox")  # as if no batch had ever come
        intake.apply_all(equipped.coordinator)
        with pytest.raises(NoSuchPerson):
            cases.look(equipped.coordinator, person)
        with pytest.raises(NoSuchRecord):
            submissions.view(equipped.coordinator, record)
        assert "Незабудка" not in [one.given_name for one in people.search(equipped.coordinator, "", 50)]


def test_what_was_not_sent_yet_is_taken_out_of_the_outbox_and_the_rest_still_goes(equipped: Field) -> None:
    _, person = kept(equipped)
    other, _ = welcome(equipped, "Ромашка")
    rights.withdraw(equipped.worker, person, [Scope.CONTACT])
    erasing.order(equipped.coordinator, [person])
    equipped.down()
    with equipped.worker.vault.read() as tx:
        # The order itself is given back to its signer, enclosed (G-8): all have it, and it is numbers alone.
        kept_back = "SELECT body FROM outgoing WHERE kind != 'enclosure'"
        bodies = b"".join(bytes(body) for (body,) in tx.exec_driver_sql(kept_back))
        (order,) = (bytes(body) for (body,) in tx.exec_driver_sql("SELECT body FROM erasure_orders"))
        enclosed = tx.exec_driver_sql("SELECT body FROM outgoing WHERE kind = 'enclosure'")
        assert all(order in bytes(body) for (body,) in enclosed)
    assert bytes.fromhex(person) not in bodies
    assert person.encode() not in bodies
    equipped.up()
    assert submissions.view(equipped.coordinator, other.record).answers


def test_a_child_whose_carer_was_erased_has_none_on_any_laptop(equipped: Field) -> None:
    """Also where the word that named her comes by a stick from before the order; and the page asks who does now."""
    child = equipped.people[0].person
    day = equipped.coordinator.now().date()
    word = Given((Scope.SERVICES,), "mother", "ru", "notice 3", "signed", day, assent="yes")
    rights.consent(equipped.coordinator, child, word)
    mother, other = opened(equipped), opened(equipped, "Зарина")
    told = {"roles": "child", "carer_id": mother}
    cases.change(equipped.coordinator, child, told)
    handing_over.assign(equipped.coordinator, child, [equipped.worker.member])
    equipped.down()
    assert profiles.look(equipped.worker, child).told["carer_id"] == mother
    cases.change(equipped.worker, child, {"carer_id": mother, "lang": "ky"})
    sealing.seal_all(equipped.worker)
    erasing.order(equipped.coordinator, [mother])
    equipped.up()
    equipped.down()
    for desk in (equipped.coordinator, equipped.worker):
        page = profiles.look(desk, child)
        assert page.told.get("carer_id", "") == ""
        assert (page.carer, page.told["lang"]) == (None, "ky")
        with overviews.looked_at(desk) as tx:
            known = overviews.kept.entities(tx, {lists.PERSON})
            assert all(mother not in one.properties.values() for one in known)
    cases.change(equipped.worker, child, {"carer_id": other})
    equipped.up()
    found = profiles.look(equipped.coordinator, child).carer
    assert found is not None
    assert found.person == other


def test_a_relation_to_who_was_erased_says_nothing_also_where_it_comes_late(equipped: Field) -> None:
    """A stick from before the order: the child's case goes on, and says no more who that was."""
    child = equipped.people[0].person
    agree(equipped.coordinator, child, Scope.SERVICES)
    mother = opened(equipped)
    equipped.down()
    told = {"from_id": child, "to_id": mother, "rel_type": "mother"}
    cases.change(equipped.worker, child, told, of=lists.LINK, entity="ab" * 16, creates=True)
    sealing.seal_all(equipped.worker)
    erasing.order(equipped.coordinator, [mother])
    equipped.up()
    found, _ = cases.look(equipped.coordinator, child)
    assert len(found.history) > 2  # it came, and has its place
    assert found.of(lists.LINK) == ()


def test_an_interview_that_was_begun_with_nobody_and_names_the_erased_goes_too(equipped: Field) -> None:
    """R-13: nothing readable is left, also of what nobody finished; what names somebody else stays."""
    pack(equipped, "visit")
    person, other = given(equipped), given(equipped, "Лейла")
    begun = {}
    for one in (person, other):
        draft, session = begin(equipped, "form_b")
        choices = session.question("/data/before/person").choices
        (named,) = (choice.value for choice in choices if choice.value == str(UUID(one)))
        answer(session, before__person=named, before__attempt_channel="home")
        drafts.snapshot(equipped.worker, draft, session.snapshot(), "")
        begun[one] = draft
    erasing.order(equipped.coordinator, [person])
    equipped.down()
    assert [row.draft for row in drafts.rows(equipped.worker)] == [begun[other]]
