"""What a service was told without an agreement comes to a coordinator to decide: not lost, and not counted (R-7)."""

from __future__ import annotations

from itertools import permutations
from uuid import UUID

import pytest

from fieldapp.case_errors import ChangeRefused
from fieldapp.casework import consent, lists, sharing
from fieldapp.casework.authority import Why
from fieldapp.casework.consent import Scope
from fieldapp.casework.directory import NAME
from fieldapp.casework.events import EntityId, Event
from fieldapp.casework.registers import Case, fold
from fieldapp.casework.rules import Rules
from fieldapp.model import PersonId
from fieldapp.operations import cases, conflicts, directory, handing_over, posting, profiles, rights
from fieldapp.operations.case_wire import Said
from fieldapp.operations.desk import Desk
from tests.fieldapp.casework.saying import AIDA, BEK, OFFICES, START, Teller, case_id
from tests.fieldapp.operations.casework import agree, opened
from tests.fieldapp.operations.field import Field

NEED = "5" * 32
SENT = {"type": "health", "status": "sent", "provider": "clinic", "consent_ok": "yes"}


def folded(events: list[Event]) -> Case:
    found = fold(events[0].case, events, OFFICES)
    return sharing.held(found, OFFICES, lambda one: consent.of(one, START.date(), Rules(), OFFICES), str)


def status(found: Case) -> str:
    return found.entities[lists.SERVICE, EntityId(case_id("need"))].properties["status"]


def refer(anna: Teller, **more: str) -> Event:
    return anna.say(BEK, of=lists.SERVICE, entity="need", creates=True, **(SENT | more))


def test_in_any_order_it_counts_as_proposed_and_waits() -> None:
    anna = Teller()
    anna.opened()
    anna.agreed(BEK, "services")
    refer(anna)
    for order in permutations(anna.said):
        found = folded(list(order))
        assert status(found) == "proposed"
        told = {one.name: (one.said.value, one.why) for one in found.proposals}
        assert told == {name: (SENT[name], Why.NOT_AGREED) for name in ("status", "provider", "consent_ok")}
        assert found.undecided == 1


def test_what_was_agreed_to_when_it_was_written_counts_also_after_a_withdrawal() -> None:
    anna = Teller()
    anna.opened()
    anna.agreed(BEK, "services share")
    refer(anna)
    anna.agreed(BEK, "services")
    assert (status(folded(anna.said)), folded(anna.said).undecided) == ("sent", 0)


def test_who_goes_on_with_it_makes_it_no_more_agreed_to() -> None:
    anna = Teller()
    anna.opened()
    refer(anna)
    anna.say(BEK, of=lists.SERVICE, entity="need", status="accepted")
    assert (status(folded(anna.said)), folded(anna.said).undecided) == ("proposed", 1)


@pytest.mark.parametrize("told", [SENT, sharing.KEPT_BACK])
def test_a_coordinators_word_settles_it_either_way(told: dict[str, str]) -> None:
    anna = Teller()
    anna.opened()
    refer(anna)
    anna.say(AIDA, of=lists.SERVICE, entity="need", **told)
    assert (status(folded(anna.said)), folded(anna.said).undecided) == (told["status"], 0)


def test_a_need_that_nobody_was_told_of_waits_for_nothing() -> None:
    anna = Teller()
    anna.opened()
    refer(anna, status="proposed")
    assert folded(anna.said).undecided == 0


def clinic(field: Field) -> str:
    directory.put(field.coordinator, lists.PROVIDER, {NAME: "Aina Centre", "type": "health"})
    (entry,) = directory.entries(field.coordinator, lists.PROVIDER)
    return str(UUID(entry.case))


def referred(field: Field) -> tuple[PersonId, str]:
    """By a program that does not ask what was agreed to: it comes to the coordinator."""
    provider, person = clinic(field), opened(field)
    handing_over.assign(field.coordinator, person, [field.worker.member])
    field.down()
    said = Said(
        person, lists.SERVICE, EntityId(NEED), SENT | {"provider": provider, "person_id": person}, True
    )
    with field.worker.vault.write() as tx:
        cases.say(field.worker, tx, said, field.worker.now(), as_it_was=True)
    posting.send_off(field.worker)
    field.up()
    return person, provider


def service(desk: Desk, person: PersonId) -> tuple[str, str]:
    (found,) = cases.look(desk, person)[0].of(lists.SERVICE)
    return found.properties["status"], found.properties["provider"]


def test_a_coordinator_is_shown_it_and_says_that_it_was_agreed_to(equipped: Field) -> None:
    person, provider = referred(equipped)
    desk = equipped.coordinator
    assert service(desk, person) == ("proposed", "")
    settled = conflicts.of_case(desk, person)
    (offer,) = settled.offers
    assert (offer.why, offer.values["provider"]) == (Why.NOT_AGREED, ("", provider))
    assert settled.called[provider] == "Aina Centre"
    assert (profiles.look(desk, person).undecided, conflicts.look(desk).count) == (1, 1)
    assert rights.recipients(desk, person) == ("Aina Centre",)  # they may have heard of it
    with pytest.raises(ChangeRefused) as refused:  # an agreement is written down first
        conflicts.take(desk, person, offer)
    assert refused.value.values["reason"] is sharing.NO_SHARE
    agree(desk, person, Scope.SERVICES, Scope.SHARE)
    assert service(desk, person) == ("sent", provider)
    assert profiles.look(desk, person).undecided == 0


def test_a_coordinator_leaves_it_and_it_stays_with_nobody(equipped: Field) -> None:
    person, _ = referred(equipped)
    (offer,) = conflicts.of_case(equipped.coordinator, person).offers
    conflicts.leave(equipped.coordinator, person, offer)
    assert service(equipped.coordinator, person) == ("proposed", "")
    assert profiles.look(equipped.coordinator, person).undecided == 0


def test_a_worker_lets_no_service_answer_that_nobody_named(equipped: Field) -> None:
    """From any form: a need is referred with a service and a yes to it, or it stays a need."""
    person = opened(equipped)
    agree(equipped.coordinator, person, Scope.SERVICES, Scope.SHARE)
    handing_over.assign(equipped.coordinator, person, [equipped.worker.member])
    equipped.down()
    need = {"person_id": person, "type": "health", "status": "proposed", "consent_ok": "yes"}
    cases.change(equipped.worker, person, need, of=lists.SERVICE, entity=NEED, creates=True)
    for told in ({"status": "started"}, {"status": "sent", "provider": "clinic"}):
        with pytest.raises(ChangeRefused):
            cases.change(equipped.worker, person, told, of=lists.SERVICE, entity=NEED)
    told = {"status": "sent", "provider": "clinic", "consent_ok": "yes"}
    cases.change(equipped.worker, person, told, of=lists.SERVICE, entity=NEED)
    cases.change(equipped.worker, person, {"status": "started"}, of=lists.SERVICE, entity=NEED)
