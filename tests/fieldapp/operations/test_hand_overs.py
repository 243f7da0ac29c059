"""Hand-overs between laptops: the home goes along, what was restricted comes back, and who it came from is said."""

from __future__ import annotations

from datetime import date

import pytest

from fieldapp.casework import lists
from fieldapp.casework.consent import Scope
from fieldapp.model import PersonId, Role, Tile
from fieldapp.operations import (
    accounts,
    caseload,
    cases,
    coordinators,
    enrolment,
    erasing,
    handing_over,
    intake,
    people,
    profiles,
    rights,
    settling,
)
from fieldapp.operations.desk import Desk
from fieldapp.operations.rights import Given
from fieldapp.store import cases as case_store
from fieldapp.store import identity
from tests.fieldapp.operations.casework import agree, opened
from tests.fieldapp.operations.field import CHEAP, PASSPHRASE, Field, carry
from tests.fieldapp.operations.test_coordinators import joined, paper

HOME = PersonId("7" * 32)


def hears(field: Field, *desks: Desk) -> None:
    """What the coordinator sealed reaches these laptops, and their receipts come back."""
    for desk in desks:
        carry(field.coordinator, desk)
        intake.apply_all(desk)
        carry(desk, field.coordinator)
        intake.apply_all(field.coordinator)


def another(field: Field, name: str = "Zarina") -> Desk:
    """One more worker of the area, on a laptop of their own."""
    home = field.folder / name
    accounts.choose_file_keystore(home)
    asked = enrolment.request(home, name, PASSPHRASE, clock=field.clock, cost=CHEAP)
    enrolment.accept(asked.desk, enrolment.approve(field.coordinator, asked.request, name, asked.words))
    return asked.desk


def at_home(field: Field, *people_: PersonId) -> None:
    """These live in one home, with a phone."""
    desk = field.coordinator
    cases.change(
        desk, HOME, {"phone": "+7 700", "settlement_type": "village"}, of=lists.HOUSEHOLD, creates=True
    )
    for person in people_:
        cases.change(desk, person, {"household_id": HOME})


def phone(desk: Desk, person: PersonId) -> str:
    """As the person's page shows it; "" where the home is not here."""
    home = profiles.look(desk, person).home
    return "" if home is None else home.properties["phone"]


def test_the_home_goes_with_those_who_live_in_it(equipped: Field) -> None:
    zarina, mother, child = another(equipped), opened(equipped, "Алия"), opened(equipped, "Болат")
    at_home(equipped, mother, child)
    for person in (mother, child):
        handing_over.assign(equipped.coordinator, person, [equipped.worker.member])
    hears(equipped, equipped.worker)
    assert phone(equipped.worker, mother) == "+7 700"
    handing_over.assign(equipped.coordinator, child, [zarina.member])
    hears(equipped, equipped.worker, zarina)
    assert (phone(equipped.worker, mother), phone(zarina, child)) == ("+7 700", "+7 700")
    handing_over.assign(equipped.coordinator, mother, [zarina.member])
    hears(equipped, equipped.worker, zarina)
    with equipped.worker.vault.read() as tx:
        assert cases.picture(equipped.worker, tx, HOME).of(lists.HOUSEHOLD) == ()
    assert phone(zarina, mother) == "+7 700"
    accounts.close(zarina)


def test_a_home_that_one_worker_changes_is_changed_at_the_other(equipped: Field) -> None:
    zarina, mother, child = another(equipped), opened(equipped, "Алия"), opened(equipped, "Болат")
    at_home(equipped, mother, child)
    handing_over.assign(equipped.coordinator, mother, [equipped.worker.member])
    handing_over.assign(equipped.coordinator, child, [zarina.member])
    hears(equipped, equipped.worker, zarina)
    cases.change(zarina, HOME, {"phone": "+7 701"}, of=lists.HOUSEHOLD)
    hears(equipped, zarina)
    settling.settle(equipped.coordinator)
    hears(equipped, equipped.worker)
    assert phone(equipped.worker, mother) == "+7 701"
    accounts.close(zarina)


def test_a_home_stays_where_nobody_agreed_to_support(equipped: Field) -> None:
    """Its phone and place are more than a welcome talk needs."""
    desk, person = equipped.coordinator, caseload.add(equipped.coordinator, "Вера", 1990).person
    at_home(equipped, person)
    handing_over.assign(desk, person, [equipped.worker.member])
    hears(equipped, equipped.worker)
    assert profiles.look(equipped.worker, person).home is None
    agree(desk, person, Scope.SERVICES)
    hears(equipped, equipped.worker)
    assert phone(equipped.worker, person) == "+7 700"
    rights.withdraw(desk, person)
    hears(equipped, equipped.worker)
    with equipped.worker.vault.read() as tx:
        assert cases.picture(equipped.worker, tx, HOME).entities == {}


def test_a_home_that_came_after_its_people_is_sent_after_the_next_round(equipped: Field) -> None:
    person = opened(equipped)
    cases.change(equipped.coordinator, person, {"household_id": HOME})
    handing_over.assign(equipped.coordinator, person, [equipped.worker.member])
    at_home(equipped)
    settling.settle(equipped.coordinator)
    hears(equipped, equipped.worker)
    assert phone(equipped.worker, person) == "+7 700"


def test_the_home_of_somebody_who_was_erased_is_let_go(equipped: Field) -> None:
    worker, person = equipped.worker, opened(equipped)
    at_home(equipped, person)
    handing_over.assign(equipped.coordinator, person, [worker.member])
    hears(equipped, worker)
    assert phone(worker, person) == "+7 700"
    erasing.order(equipped.coordinator, [person])
    settling.settle(equipped.coordinator)
    hears(equipped, worker)
    with worker.vault.read() as tx:
        assert cases.picture(worker, tx, HOME).entities == {}


def test_a_home_goes_to_no_role_that_does_not_see_homes(equipped: Field) -> None:
    worker, person = equipped.worker, opened(equipped)
    at_home(equipped, person)
    with equipped.coordinator.vault.write() as tx:
        identity.put_member(tx, Tile(worker.member, worker.name, Role.PSYCHOLOGIST))
    handing_over.assign(equipped.coordinator, person, [worker.member])
    settling.settle(equipped.coordinator)
    with equipped.coordinator.vault.read() as tx:
        assert case_store.sheets_of(tx, HOME) == ()


@pytest.mark.parametrize("back", [True, False])
def test_what_another_coordinator_lifts_comes_back_to_its_worker(equipped: Field, back: bool) -> None:
    """The sheets come from the one who gave the case away: after the next round that one's program tells the worker."""
    second, person = joined(equipped), opened(equipped)
    desk, worker = equipped.coordinator, equipped.worker
    handing_over.assign(desk, person, [worker.member])
    rights.restrict(desk, person)
    hears(equipped, worker)
    assert names(worker) == []
    if not back:
        handing_over.assign(desk, person, [])
    second.hears()
    rights.restrict(second.desk, person, lift=True)
    carry(second.desk, desk)
    intake.apply_all(desk)
    for _ in range(2):
        settling.settle(desk)
    hears(equipped, worker)
    assert names(worker) == (["Мадина"] if back else [])
    accounts.close(second.desk)


def names(desk: Desk) -> list[str]:
    return [one.given_name for one in people.search(desk, "Мадина", 5)]


def test_a_sheet_says_which_text_was_read_and_in_which_language(equipped: Field) -> None:
    """What is printed for the person, and what the worker signs when a part is taken back, is what was said."""
    desk, worker, person = equipped.coordinator, equipped.worker, opened(equipped)
    given = Given((Scope.SERVICES, Scope.CONTACT), "self", "ky", "N-2", "signed", date(2026, 11, 2))
    equipped.clock.later(minutes=1)
    rights.consent(desk, person, given)
    handing_over.assign(desk, person, [worker.member])
    hears(equipped, worker)
    last = cases.look(worker, person)[1].statements[-1]
    assert (last.text, last.language, last.given_by, last.on) == ("N-2", "ky", "self", "2026-11-02")
    assert last.basis == ""
    sheet = "\n".join(line.plain for part in rights.held(worker, person) for line in part.lines)
    assert "Text that was read: N-2." in sheet
    assert "Language: Kyrgyz." in sheet
    equipped.clock.later(minutes=1)
    rights.withdraw(worker, person, [Scope.CONTACT])
    hears(equipped, worker)
    found = cases.look(desk, person)[1]
    assert found.may(Scope.SERVICES)
    assert not found.may(Scope.CONTACT)
    assert found.statements[-1].language == "ky"


def test_a_child_whose_carer_agreed_is_judged_alike_at_the_worker(equipped: Field) -> None:
    desk, worker = equipped.coordinator, equipped.worker
    child = caseload.add(desk, "Мадина", 2016).person
    given = Given((Scope.SERVICES,), "mother", "ru", "N-2", "signed", date(2026, 11, 2), assent="yes")
    rights.consent(desk, child, given)
    handing_over.assign(desk, child, [worker.member])
    hears(equipped, worker)
    agreed = cases.look(worker, child)[1]
    assert agreed.may(Scope.SERVICES)
    assert (agreed.statements[-1].given_by, agreed.statements[-1].assent) == ("mother", "yes")


def test_where_who_gave_a_case_away_has_left_its_worker_hears_the_next_coordinator(equipped: Field) -> None:
    second, person, worker = joined(equipped), opened(equipped), equipped.worker
    handing_over.assign(equipped.coordinator, person, [worker.member])
    hears(equipped, worker)
    second.hears()
    equipped.clock.later(minutes=1)
    rights.correct(second.desk, person, {"lang": "ar"})
    carry(second.desk, worker)
    intake.apply_all(worker)
    assert told(worker, person, "lang") == ""  # the one who gave it away is there, and tells it after a round
    coordinators.leave(second.desk, equipped.coordinator.member, paper(equipped))
    rights.correct(second.desk, person, {"lang": "ky"})
    carry(second.desk, worker)
    intake.apply_all(worker)
    assert told(worker, person, "lang") == "ky"
    accounts.close(second.desk)


def told(desk: Desk, person: PersonId, name: str) -> str:
    found = cases.look(desk, person)[0].person
    assert found is not None
    return found.properties.get(name, "")
