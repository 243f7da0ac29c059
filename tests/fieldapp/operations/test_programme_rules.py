"""Ages and months of a programme: set by a coordinator, signed, and the same at everybody."""

from __future__ import annotations

from datetime import date

import pytest

from fieldapp.case_errors import RulesRefused
from fieldapp.casework.consent import Scope
from fieldapp.casework.rules import Rules
from fieldapp.casework.waves import What
from fieldapp.errors import NotAllowed
from fieldapp.model import PersonId
from fieldapp.operations import (
    accounts,
    caseload,
    cases,
    enrolment,
    following,
    handing_over,
    intake,
    openings,
    profiles,
    programme_rules,
    rosters,
    signed,
)
from fieldapp.operations.desk import Desk
from sync.protocol import messages
from sync.protocol.identifiers import KeyId
from tests.fieldapp.operations.casework import agree
from tests.fieldapp.operations.field import CHEAP, PASSPHRASE, Field, carry
from tests.fieldapp.operations.test_coordinators import joined

SIXTEEN = Rules(age_of_consent=16, age_of_assent=10, contact_months=6, case_file_months=24)


def of_sixteen_years(field: Field) -> PersonId:
    """Who agreed alone, and is a child by the ages that stand without a word."""
    person = caseload.add(field.coordinator, "Мадина", 2009).person
    agree(field.coordinator, person, Scope.SERVICES, Scope.CONTACT)
    handing_over.assign(field.coordinator, person, [field.worker.member])
    field.down()
    return person


def may(desk: Desk, person: PersonId) -> bool:
    return cases.look(desk, person)[1].may(Scope.SERVICES)


def test_another_age_of_consent_counts_here_and_at_the_worker(equipped: Field) -> None:
    person = of_sixteen_years(equipped)
    assert [may(desk, person) for desk in (equipped.coordinator, equipped.worker)] == [False, False]
    programme_rules.put(equipped.coordinator, SIXTEEN)
    equipped.down()
    assert programme_rules.of(equipped.worker) == SIXTEEN
    assert [may(desk, person) for desk in (equipped.coordinator, equipped.worker)] == [True, True]
    programme_rules.put(equipped.coordinator, Rules())
    equipped.down()
    assert [may(desk, person) for desk in (equipped.coordinator, equipped.worker)] == [False, False]


def test_the_months_of_a_programme_count_from_the_closing(equipped: Field) -> None:
    person = of_sixteen_years(equipped)
    programme_rules.put(equipped.coordinator, SIXTEEN)
    following.close(equipped.coordinator, person, "goals_met")
    equipped.down()
    for desk in (equipped.coordinator, equipped.worker):
        until = [one.until for one in profiles.look(desk, person).kept]
        assert until == [date(2027, 5, 20), date(2028, 11, 20)]
    due = [one.due for one in following.due(equipped.coordinator) if one.person == person]
    assert due == [date(2027, 4, 20), date(2028, 10, 21)]
    assert {one.what for one in following.due(equipped.coordinator) if one.person == person} == {
        What.RETENTION
    }


def test_of_two_coordinators_words_the_later_one_counts_at_all(equipped: Field) -> None:
    saule = joined(equipped).desk
    rosters.merge(equipped.worker.home, rosters.load(equipped.coordinator.home).bundle().to_bytes())
    try:
        programme_rules.put(equipped.coordinator, SIXTEEN)
        equipped.clock.later(minutes=1)
        later = Rules(age_of_consent=14)
        programme_rules.put(saule, later)
        for source, target in ((saule, equipped.worker), (saule, equipped.coordinator)):
            carry(source, target)
            intake.apply_all(target)
        for target in (equipped.worker, saule):
            carry(equipped.coordinator, target)
            intake.apply_all(target)
        desks = (equipped.coordinator, saule, equipped.worker)
        assert [programme_rules.of(desk) for desk in desks] == [later] * 3
    finally:
        accounts.close(saule)


def test_who_joins_later_hears_it_too(equipped: Field) -> None:
    programme_rules.put(equipped.coordinator, SIXTEEN)
    home = equipped.folder / "new"
    accounts.choose_file_keystore(home)
    asked = enrolment.request(home, "Zarina", PASSPHRASE, clock=equipped.clock, cost=CHEAP)
    welcome = enrolment.approve(equipped.coordinator, asked.request, "Zarina", asked.words)
    enrolment.accept(asked.desk, welcome)
    carry(equipped.coordinator, asked.desk)
    intake.apply_all(asked.desk)
    assert programme_rules.of(asked.desk) == SIXTEEN
    accounts.close(asked.desk)


def test_a_found_laptop_can_show_what_was_said_to_whoever_recovers_the_programme(equipped: Field) -> None:
    programme_rules.put(equipped.coordinator, SIXTEEN)
    equipped.down()
    with equipped.worker.vault.read() as tx:
        words = [written.message for written, _ in signed.shown(tx, rosters.load(equipped.worker.home))]
    (card,) = [one for one in words if isinstance(one, messages.MemberCard) and one.role == "rules"]
    assert card.details["age_of_consent"] == 16


def test_it_takes_a_coordinator_and_figures_that_fit_and_stands_in_the_journal(equipped: Field) -> None:
    with pytest.raises(NotAllowed):
        programme_rules.put(equipped.worker, SIXTEEN)
    with pytest.raises(RulesRefused):
        programme_rules.put(equipped.coordinator, Rules(age_of_consent=30))
    assert programme_rules.of(equipped.coordinator) == Rules()
    programme_rules.put(equipped.coordinator, SIXTEEN)
    assert "rules set" in [one.what for one in openings.rows(equipped.coordinator)]


@pytest.mark.parametrize("odd", [{"age_of_consent": 99}, {"age_of_consent": "16"}, {}])
def test_a_card_that_no_program_writes_changes_nothing(
    equipped: Field, odd: dict[str, str | int | bytes | bool]
) -> None:
    figures = {} if not odd else {"age_of_assent": 7, "contact_months": 12, "case_file_months": 60}
    card = messages.MemberCard(KeyId(bytes(16)), "rules", "rules", 4_000_000_000, figures | odd)
    with equipped.worker.vault.write() as tx:
        programme_rules.heard(tx, card, equipped.clock())
    assert programme_rules.of(equipped.worker) == Rules()
