"""What a coordinator alone makes true, on real laptops: said, signed, shown to who works with the case, taken back."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from fieldapp.case_errors import ChangeRefused, NotInList
from fieldapp.casework.consent import Lack, Scope
from fieldapp.casework.events import EntityId
from fieldapp.errors import NoSuchPerson, NotAllowed
from fieldapp.model import PersonId
from fieldapp.operations import approvals, cases, conflicts, handing_over, profiles, rights
from fieldapp.operations.desk import Desk
from fieldapp.operations.profiles import Profile, Relation
from fieldapp.operations.rights import Given
from tests.fieldapp.operations.casework import opened
from tests.fieldapp.operations.field import Field

PLAN, MOTHER, FATHER, AUNT = (EntityId(sign * 32) for sign in "3456")
ALL = ("wish", "visit", "talk", "plan", "follow_up")


def child(field: Field) -> PersonId:
    """A child whose case a worker has, with both parents and an aunt as they were stated, and a plan."""
    desk, person = field.coordinator, opened(field)
    cases.change(desk, person, {"roles": "child"})
    for link, kind in ((MOTHER, "mother"), (FATHER, "father"), (AUNT, "aunt")):
        told = {"from_id": person, "rel_type": kind, "to_label": kind, "verification": "stated"}
        cases.change(desk, person, told, of="link", entity=link, creates=True, label=kind)
    plan = {"person_id": person, "goals": "school calm", "review_on": "2026-12-20"}
    cases.change(desk, person, plan, of="plan", entity=PLAN, creates=True, label="Plan")
    handing_over.assign(desk, person, [field.worker.member])
    field.down()
    return person


def page(desk: Desk, person: PersonId) -> Profile:
    return profiles.look(desk, person)


def relation(desk: Desk, person: PersonId, link: EntityId) -> Relation:
    """On a worker's laptop a relation has the number that it was written down with, too."""
    return next(one for one in page(desk, person).relations if one.link == link)


def said(desk: Desk, person: PersonId, of: str, entity: str) -> dict[str, str]:
    return dict(cases.look(desk, person)[0].entities[of, EntityId(entity)].properties)


def test_a_plan_is_approved_by_a_coordinator_and_its_worker_reads_that(equipped: Field) -> None:
    person = child(equipped)
    with pytest.raises(NotAllowed):
        approvals.plan(equipped.worker, person, PLAN)
    approvals.plan(equipped.coordinator, person, PLAN)
    equipped.down()
    for desk in (equipped.coordinator, equipped.worker):
        assert said(desk, person, "plan", PLAN)["approved"] == "yes"
    approvals.plan(equipped.coordinator, person, PLAN, approved=False)
    equipped.down()
    assert said(equipped.worker, person, "plan", PLAN)["approved"] == "no"


def test_a_plan_that_a_worker_changed_since_waits_for_another_look(equipped: Field) -> None:
    person = child(equipped)
    approvals.plan(equipped.coordinator, person, PLAN)
    equipped.down()
    cases.change(equipped.worker, person, {"review_on": "2026-12-28"}, of="plan", entity=PLAN)
    assert said(equipped.worker, person, "plan", PLAN)["approved"] == "yes"  # the day of looking is no goal
    cases.change(equipped.worker, person, {"goals": "work"}, of="plan", entity=PLAN)
    assert said(equipped.worker, person, "plan", PLAN)["approved"] == "no"
    equipped.up()
    assert said(equipped.coordinator, person, "plan", PLAN) | {"person_id": ""} == {
        "person_id": "", "goals": "work", "review_on": "2026-12-28", "approved": "no",
    }  # fmt: skip
    approvals.plan(equipped.coordinator, person, PLAN)
    assert said(equipped.coordinator, person, "plan", PLAN)["approved"] == "yes"


def test_a_relation_is_verified_on_what_was_seen_and_a_worker_reads_no_more_than_that(
    equipped: Field,
) -> None:
    person, desk = child(equipped), equipped.coordinator
    with pytest.raises(NotAllowed):
        approvals.relation(equipped.worker, person, AUNT, "documents", ["birth_paper"])
    with pytest.raises(ChangeRefused, match="not written down what was seen or heard"):
        approvals.relation(desk, person, AUNT, "documents", ["two_statements"])
    with pytest.raises(NotInList):
        approvals.relation(desk, person, AUNT, "hearsay", ["birth_paper"])
    with pytest.raises(NotInList):
        approvals.relation(desk, person, AUNT, "documents", ["a rumour"])
    with pytest.raises(NoSuchPerson):
        approvals.relation(desk, person, EntityId("9" * 32), "documents", ["birth_paper"])
    assert relation(desk, person, AUNT).sure == "stated"
    approvals.relation(desk, person, AUNT, "documents", ["birth_paper", "family_paper"])
    assert said(desk, person, "link", AUNT)["proof"] == "birth_paper family_paper"
    equipped.down()
    assert relation(equipped.worker, person, AUNT).sure == "verified"
    assert relation(equipped.worker, person, AUNT).how == ""
    told = said(equipped.worker, person, "link", AUNT)
    assert (told["verification"], "proof" in told) == ("verified", False)
    approvals.relation(desk, person, AUNT, "stated")
    equipped.down()
    assert relation(equipped.worker, person, AUNT).sure == "stated"
    assert said(desk, person, "link", AUNT)["proof"] == ""


def test_an_orphan_is_called_so_after_both_deaths_were_verified(equipped: Field) -> None:
    person, desk = child(equipped), equipped.coordinator
    with pytest.raises(ChangeRefused, match=r"deaths of both parents are not verified\. Verify both"):
        approvals.orphan(desk, person, ["death_paper"])
    assert page(desk, person).deaths == {"mother": False, "father": False}
    for link in (MOTHER, FATHER):
        approvals.relation(desk, person, link, "died_verified", ["death_paper"])
    with pytest.raises(NotAllowed):
        approvals.orphan(equipped.worker, person, ["death_paper"])
    with pytest.raises(ChangeRefused, match="what was seen or heard"):
        approvals.orphan(desk, person, [])
    approvals.orphan(desk, person, ["death_paper", "court_paper"])
    equipped.down()
    told = page(equipped.worker, person).told
    assert (told["uasc_status"], "uasc_evidence" in told) == ("orphan_verified", False)
    assert page(desk, person).told["uasc_evidence"] == "court_paper death_paper"
    approvals.relation(
        desk, person, FATHER, "stated"
    )  # a mistake: nothing holds longer than what it stands on
    equipped.down()
    for laptop in (desk, equipped.worker):
        assert page(laptop, person).told["uasc_status"] == "unknown"
    (offer,) = conflicts.of_case(desk, person).offers
    with pytest.raises(ChangeRefused, match="not verified"):
        conflicts.take(desk, person, offer)
    conflicts.leave(desk, person, offer)
    assert conflicts.of_case(desk, person).offers == ()


def test_a_workers_word_about_an_orphan_waits_and_cannot_be_taken_before_the_deaths_are_verified(
    equipped: Field,
) -> None:
    person, desk = child(equipped), equipped.coordinator
    cases.change(equipped.worker, person, {"uasc_status": "orphan_verified"})
    equipped.up()
    (offer,) = conflicts.of_case(desk, person).offers
    with pytest.raises(ChangeRefused, match="Verify both on the child's page first"):
        conflicts.take(desk, person, offer)
    for link in (MOTHER, FATHER):
        approvals.relation(desk, person, link, "died_verified", ["death_paper"])
    conflicts.take(desk, person, offer)
    assert page(desk, person).told["uasc_status"] == "orphan_verified"


def test_nobody_is_brought_together_before_the_relation_is_verified_and_all_is_prepared(
    equipped: Field,
) -> None:
    person, desk = child(equipped), equipped.coordinator
    with pytest.raises(ChangeRefused, match="not verified by both sides or by papers"):
        approvals.relation(desk, person, AUNT, "reunified", prepared=ALL)
    approvals.relation(desk, person, AUNT, "two_sided", ["two_statements"])
    with pytest.raises(ChangeRefused, match="Not all of the preparation is done"):
        approvals.relation(desk, person, AUNT, "reunified", prepared=ALL[1:])
    approvals.relation(desk, person, AUNT, "reunified", prepared=ALL)
    assert relation(desk, person, AUNT).how == "reunified"
    assert said(desk, person, "link", AUNT)["proof"] == "two_statements"


def against_the_carer(field: Field, person: PersonId, *scopes: Scope) -> None:
    given = Given(
        scopes, "mother", "ru", "W-1", "verbal_witness", field.worker.now().date(), assent="yes",
        witness="interpreter", withheld_from=("family",), basis="best_interest",
    )  # fmt: skip
    rights.consent(field.worker, person, given)
    field.up()


def test_a_basis_other_than_consent_counts_when_a_coordinator_says_so(equipped: Field) -> None:
    person, desk = child(equipped), equipped.coordinator
    against_the_carer(equipped, person, Scope.SERVICES)
    agreed = cases.look(desk, person)[1]
    assert agreed.scopes[Scope.SERVICES] is Lack.NO_BASIS_APPROVED
    assert agreed.waits is not None
    assert (agreed.waits.basis, agreed.waits.witness) == ("best_interest", "interpreter")
    with pytest.raises(NotAllowed):
        approvals.basis(equipped.worker, person, "best_interest")
    with pytest.raises(NotInList):
        approvals.basis(desk, person, "because")
    approvals.basis(desk, person, "best_interest")
    agreed = cases.look(desk, person)[1]
    assert agreed.scopes[Scope.SERVICES] is None
    assert agreed.scopes[Scope.CONTACT] is Lack.REFUSED  # the worker wrote a no
    assert (agreed.basis, agreed.waits) == ("best_interest", None)
    assert agreed.withheld_from == {"family"}
    (last,) = (one for one in agreed.statements if one.basis and one.by == desk.member)
    assert (last.witness, last.method) == ("interpreter", "verbal_witness")
    with pytest.raises(ChangeRefused, match="Nothing waits for a coordinator"):
        approvals.basis(desk, person, "best_interest")
    equipped.down()
    here = cases.look(equipped.worker, person)[1]
    assert (here.scopes[Scope.SERVICES], here.basis) == (None, "best_interest")


def test_who_took_it_back_meanwhile_is_not_opened_by_a_basis(equipped: Field) -> None:
    person, desk = child(equipped), equipped.coordinator
    given = Given(
        (Scope.SERVICES, Scope.CONTACT),
        "mother",
        "ru",
        "W-1",
        "signed",
        desk.now().date(),
        basis="vital_interest",
    )
    rights.consent(equipped.worker, person, given)
    rights.withdraw(desk, person, [Scope.SERVICES])  # neither knew of the other
    equipped.up()
    agreed = cases.look(desk, person)[1]
    assert agreed.scopes[Scope.SERVICES] is Lack.REFUSED
    approvals.basis(desk, person, "vital_interest")
    agreed = cases.look(desk, person)[1]
    assert (agreed.scopes[Scope.SERVICES], agreed.scopes[Scope.CONTACT]) == (Lack.REFUSED, None)


def test_what_is_held_names_the_witness_and_what_it_rests_on(equipped: Field) -> None:
    person, desk = child(equipped), equipped.coordinator
    against_the_carer(equipped, person, Scope.SERVICES)
    approvals.basis(desk, person, "best_interest")
    equipped.down()
    words = [one.plain for part in rights.held(desk, person) for one in part.lines]
    assert "Who was there as a witness: An interpreter." in words
    basis = "What our work with you rests on: The child's best interest, against the carer's word."
    assert basis in words
    on_paper = [one.plain for part in rights.held(equipped.worker, person) for one in part.lines]
    assert {basis, "Who was there as a witness: An interpreter."} < set(on_paper)
    assert not any("evaluated" in one for one in on_paper)


def test_what_a_person_calls_wrong_is_put_right_of_them_and_of_their_home(equipped: Field) -> None:
    person, desk = child(equipped), equipped.coordinator
    home = "8" * 32
    cases.change(
        desk,
        PersonId(home),
        {"phone": "1", "phone_ok": "yes"},
        of="household",
        entity=home,
        creates=True,
        label="H",
    )
    cases.change(desk, person, {"household_id": home})
    rights.correct(desk, person, {"given_name": "Мадина", "birth_year": "2014"}, {"phone": "22"})
    found = page(desk, person)
    assert (found.participant.given_name, found.participant.birth_year) == ("Мадина", 2014)
    assert found.home is not None
    assert found.home.properties["phone"] == "22"
    with pytest.raises(ChangeRefused):
        rights.correct(desk, person, {"sex": "f", "birth_year": "2031"}, {"phone": "33"})
    again = page(desk, person)
    assert again.home is not None
    assert ("sex" in again.told, again.home.properties["phone"]) == (False, "22")


def test_nobody_corrects_what_their_role_does_not_see() -> None:
    from fieldapp.model import Role

    assert "mother_name" not in rights.correctable(Role.WORKER)["person"]
    assert rights.correctable(Role.TEACHER)["household"] == ()
    assert "mother_name" in rights.correctable(Role.COORDINATOR)["person"]


def test_a_coordinator_far_west_agrees_to_what_was_said_where_the_next_day_had_begun(equipped: Field) -> None:
    """Their evening is the worker's morning."""
    person, desk = child(equipped), equipped.coordinator
    equipped.clock.at = datetime(2026, 11, 21, 7, 0, tzinfo=timezone(timedelta(hours=6)))
    against_the_carer(equipped, person, Scope.SERVICES)
    equipped.clock.at = equipped.clock.at.astimezone(timezone(timedelta(hours=-5))) + timedelta(minutes=5)
    assert equipped.clock.at.date().isoformat() == "2026-11-20"
    approvals.basis(desk, person, "best_interest")
    assert cases.look(desk, person)[1].scopes[Scope.SERVICES] is None
    with pytest.raises(ChangeRefused, match="has not come yet"):
        cases.change(desk, person, {"last_contact": "2026-11-22"})
