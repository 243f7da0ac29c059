"""R-7: who must not be told is known at every laptop that has the case, and nobody lifts that by leaving it out."""

from __future__ import annotations

from datetime import date

from fieldapp.casework import lists
from fieldapp.casework.consent import Scope, not_told_at
from fieldapp.casework.waves import What
from fieldapp.model import PersonId
from fieldapp.operations import caseload, cases, people, profiles, rights
from fieldapp.operations.desk import Desk
from fieldapp.operations.rights import Given
from tests.fieldapp.operations.field import Field

ALL = (Scope.SERVICES, Scope.CONTACT, Scope.SHARE)


def agreed(field: Field, desk: Desk, person: PersonId, **more: object) -> None:
    given = Given(ALL, "self", "ru", "N-1", "signed", field.clock().date(), **more)  # type: ignore[arg-type]
    rights.consent(desk, person, given)


def known(desk: Desk, person: PersonId) -> tuple[frozenset[str], frozenset[str]]:
    found = cases.look(desk, person)[1]
    return found.withheld_from, found.agencies


def one(field: Field) -> PersonId:
    person = caseload.add(field.coordinator, "Вера", 1982).person
    caseload.assign(field.coordinator, person, [field.worker.member])
    field.down()
    return person


def test_a_case_sheet_tells_who_must_not_be_told(equipped: Field) -> None:
    person = one(equipped)
    agreed(
        equipped, equipped.worker, person, withheld_from=("family", "school"), agencies=("clinic",),
        review_on=date(2026, 11, 20),
    )  # fmt: skip
    equipped.up()
    equipped.down()
    told = (frozenset({"family", "school"}), frozenset({"clinic"}))
    assert (known(equipped.worker, person), known(equipped.coordinator, person)) == (told, told)
    assert not_told_at(told[0], "family_mediation", "clinic") == ("family",)
    assert What.CONSENT in [due.what for due in profiles.look(equipped.worker, person).due]


def test_a_withdrawal_at_a_worker_lifts_no_protection(equipped: Field) -> None:
    person = one(equipped)
    agreed(equipped, equipped.worker, person, withheld_from=("family",))
    equipped.up()
    equipped.down()
    rights.withdraw(equipped.worker, person)
    equipped.up()
    assert known(equipped.coordinator, person)[0] == {"family"}


def test_a_statement_that_leaves_it_out_lifts_nothing_and_one_that_says_nobody_does(
    equipped: Field,
) -> None:
    person = one(equipped)
    agreed(equipped, equipped.worker, person, withheld_from=("family",))
    rights.correct(equipped.worker, person, {"consent_scope": "services", "consent_withheld_from": ""})
    assert known(equipped.worker, person)[0] == {"family"}
    agreed(equipped, equipped.worker, person)
    assert known(equipped.worker, person)[0] == frozenset()
    equipped.up()
    equipped.down()
    assert known(equipped.coordinator, person)[0] == known(equipped.worker, person)[0] == frozenset()


def names(desk: Desk) -> list[str]:
    return [one.given_name for one in people.search(desk, "Вера")]


def test_what_was_restricted_comes_back_to_its_worker_when_a_coordinator_lifts_it(
    equipped: Field,
) -> None:
    person = one(equipped)
    agreed(equipped, equipped.worker, person)
    equipped.up()
    rights.restrict(equipped.coordinator, person)
    equipped.down()
    assert names(equipped.worker) == []
    rights.restrict(equipped.coordinator, person, lift=True)
    equipped.down()
    assert names(equipped.worker) == ["Вера"]


def test_after_a_withdrawal_a_renewed_consent_brings_the_case_back(equipped: Field) -> None:
    person = one(equipped)
    agreed(equipped, equipped.worker, person)
    equipped.up()
    rights.withdraw(equipped.coordinator, person)
    equipped.down()
    assert names(equipped.worker) == []
    agreed(equipped, equipped.coordinator, person)
    equipped.down()
    assert names(equipped.worker) == ["Вера"]


def test_only_what_a_coordinator_makes_true_is_called_verified() -> None:
    words = ("", "stated", "pending", "requested", "dna_supported", "two_sided", "verified")
    told = ("stated", "stated", "pending", "pending", "stated", "verified", "verified")
    assert tuple(map(lists.verified, words)) == told
