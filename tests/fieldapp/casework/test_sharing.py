"""R-7, R-8: a service is told only beside an agreement that stands, and never against whom it is kept from."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fieldapp.casework import sharing
from fieldapp.casework.consent import Consents, Lack, Scope

CLINIC = "5b7e0000-0000-4000-8000-000000000001"
SENT = {"type": "health", "provider": CLINIC, "status": "sent", "consent_ok": "yes"}
AGREED = Consents(dict.fromkeys(Scope), (), frozenset(), frozenset(), False, None, frozenset())


def lacking(lack: Lack) -> Consents:
    return replace(AGREED, scopes={**AGREED.scopes, Scope.SHARE: lack})


def test_what_was_agreed_to_is_passed_on() -> None:
    assert sharing.refused(AGREED, SENT) is None
    assert sharing.refused(replace(AGREED, agencies=frozenset((CLINIC,))), SENT | {"consent_ok": ""}) is None
    by_name = replace(AGREED, agencies=frozenset(("Clinic",)))
    assert sharing.refused(by_name, SENT | {"consent_ok": ""}, "Clinic") is None


@pytest.mark.parametrize(
    ("lack", "why"),
    [
        (Lack.NOT_ASKED, sharing.NO_SHARE),
        (Lack.REFUSED, sharing.NO_SHARE),
        (Lack.AGE_OPEN, sharing.NO_AGE),
        (Lack.NO_CARER, sharing.NO_CARER),
        (Lack.NO_ASSENT, sharing.NO_CARER),
        (Lack.NO_BASIS_APPROVED, sharing.WAITS),
        (Lack.PROPOSED, sharing.WAITS),
        (Lack.RESTRICTED, sharing.WAITS),
    ],
)
def test_without_an_agreement_that_stands_nothing_is(lack: Lack, why: object) -> None:
    assert sharing.refused(lacking(lack), SENT) is why


@pytest.mark.parametrize(
    ("withheld", "kind"),
    [("school", "education"), ("agencies", "health"), (CLINIC, "health"), ("family", "family_mediation")],
)
def test_whom_the_person_does_not_want_to_be_told_is_not(withheld: str, kind: str) -> None:
    agreed = replace(AGREED, withheld_from=frozenset((withheld,)))
    assert sharing.refused(agreed, SENT | {"type": kind}) is sharing.WITHHELD


def test_a_service_that_was_not_agreed_to_is_not_told() -> None:
    agreed = replace(AGREED, agencies=frozenset(("another",)))
    for said in ("", "no"):
        assert sharing.refused(agreed, SENT | {"consent_ok": said}, "Clinic") is sharing.NOT_THIS_ONE


def test_a_need_that_is_only_written_down_passes_nothing_on() -> None:
    nothing = lacking(Lack.REFUSED)
    assert sharing.refused(nothing, {"type": "health", "status": "proposed"}) is None
    assert sharing.refused(nothing, SENT | {"status": "proposed"}) is None
    assert sharing.refused(nothing, SENT | {"status": "unavailable"}) is None


def test_a_yes_to_nobody_is_none_to_whoever_is_named_later() -> None:
    """A plan may have asked before anybody knew which service it would be."""
    need = {"type": "health", "status": "proposed", "consent_ok": "yes"}
    named = sharing.own_word(need, {"provider": CLINIC, "status": "sent"})
    assert sharing.refused(AGREED, named) is sharing.NOT_THIS_ONE
    asked = sharing.own_word(need, {"provider": CLINIC, "status": "sent", "consent_ok": "yes"})
    assert sharing.refused(AGREED, asked) is None
    again = sharing.own_word(asked, {"provider": CLINIC, "status": "accepted"})
    assert sharing.refused(AGREED, again) is None


@pytest.mark.parametrize("status", sorted(sharing.PASSED_ON | {"proposed", "declined", "unavailable", ""}))
def test_no_service_answers_that_nobody_named(status: str) -> None:
    need = {"type": "health", "status": status}
    by_somebody = status in {"sent", "accepted", "started", "no_answer"}
    assert sharing.unnamed(need) is (sharing.NO_SERVICE if by_somebody else None)
    assert sharing.unnamed(need | {"provider": CLINIC}) is None
