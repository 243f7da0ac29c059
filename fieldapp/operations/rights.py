"""What a person may ask at any time: consent, withdrawal, restriction, correction, and what is held about them."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from fieldapp.case_errors import ChangeRefused
from fieldapp.casework import entries, holding, lists
from fieldapp.casework.consent import NOBODY, WITHHELD, Lack, Scope, told_of
from fieldapp.casework.events import EntityId
from fieldapp.casework.holding import Part
from fieldapp.casework.retention import Countdown, countdowns
from fieldapp.model import Changed, PersonId, Role
from fieldapp.operations import cases, directory, handing_over, picture, posting, programme_rules
from fieldapp.operations.case_wire import Said
from fieldapp.operations.desk import Desk
from fieldapp.store.engine import Tx

CORRECTABLE: Final[Mapping[str, tuple[str, ...]]] = {
    lists.PERSON: ("given_name", "family_initial", "birth_year", "birth_est", "sex", "lang", "mother_name"),
    lists.HOUSEHOLD: ("settlement_type", "phone", "phone_ok", "safe_to_visit"),
}


@dataclass(frozen=True, slots=True)
class Given:
    """R-7: one statement of consent with its evidence. A scope that is neither agreed to nor `unasked` is a no."""

    scopes: Collection[Scope]
    given_by: str  # "self", or who: mother, guardian ...
    language: str
    text: str  # which text, in which version, was read
    method: str
    on: date
    assent: str = ""
    witness: str = ""
    withheld_from: Collection[str] = ()
    agencies: Collection[str] = ()
    basis: str = ""  # a legal basis, where the carer's word is against the child's interest
    review_on: date | None = None
    unasked: Collection[Scope] = ()  # nobody asked this time: they stop as a no does, and are asked again

    def properties(self) -> dict[str, str]:
        return {
            "consent_scope": told_of(self.scopes, self.unasked),
            "consent_by": self.given_by,
            "consent_assent": self.assent,
            "consent_method": self.method,
            "consent_witness": self.witness,
            "consent_language": self.language,
            "consent_text": self.text,
            "consent_on": self.on.isoformat(),
            WITHHELD: " ".join(sorted(self.withheld_from)),
            "consent_agencies": " ".join(sorted(self.agencies)),
            "consent_basis": self.basis,
            "consent_review_on": self.review_on.isoformat() if self.review_on else "",
        }


def consent(desk: Desk, person: PersonId, given: Given) -> Changed:
    """Keep what somebody agreed to. A protection is lifted only where it stood before the eyes of who lifts it.

    Raises NoSuchPerson, ChangeRefused."""
    told = given.properties()
    with desk.vault.read() as tx:
        stood = cases.consents(desk, tx, cases.picture(desk, tx, person)).withheld_from
    if stood and not given.withheld_from:
        told[WITHHELD] = NOBODY
    return _say(desk, person, told)


def withdraw(desk: Desk, person: PersonId, scopes: Collection[Scope] = tuple(Scope)) -> Changed:
    """The person takes consent back, wholly or for some scopes: use stops here now, and elsewhere on arrival.

    It deletes nothing; erasure is another order. Raises NoSuchPerson.
    """
    with desk.vault.read() as tx:
        found = cases.picture(desk, tx, person)
        agreed = cases.consents(desk, tx, found)
    rest = {scope: lack for scope, lack in agreed.scopes.items() if scope not in scopes}
    left = [scope for scope, lack in rest.items() if lack is None]
    unasked = [scope for scope, lack in rest.items() if lack is Lack.NOT_ASKED]
    newest = agreed.statements[-1] if agreed.statements else None
    told = {"consent_scope": told_of(left, unasked), "consent_on": desk.now().date().isoformat()}
    if newest is not None and left:
        told |= {
            "consent_by": newest.given_by,
            "consent_assent": newest.assent,
            "consent_method": newest.method,
            "consent_witness": newest.witness,
            "consent_basis": newest.basis,
            "consent_language": newest.language,
            "consent_text": newest.text,
            "consent_agencies": " ".join(sorted(agreed.agencies)),
            "consent_review_on": agreed.review_on.isoformat() if agreed.review_on else "",
        }
    if agreed.withheld_from:
        told[WITHHELD] = " ".join(sorted(agreed.withheld_from))
    return _say(desk, person, told)


def restrict(desk: Desk, person: PersonId, *, lift: bool = False) -> Changed:
    """Keep everything and use nothing; a coordinator lifts it. Raises NoSuchPerson, NotAllowed."""
    if lift:
        desk.need_coordinator()
    return _say(desk, person, {"consent_restricted": "no" if lift else "yes"})


def correctable(role: Role) -> Mapping[str, tuple[str, ...]]:
    """What of a person and of their home can be put right on their page, as far as a role sees it."""
    seen = lists.ROLE_SEES[role]
    return {
        name: tuple(one for one in several if one in seen.get(name, ()))
        for name, several in CORRECTABLE.items()
    }


def correct(
    desk: Desk, person: PersonId, properties: Mapping[str, str], home: Mapping[str, str] | None = None
) -> Changed:
    """What the person says is wrong is put right, of themselves and of the home that they live in, at once or not at
    all. Raises NoSuchPerson, ChangeRefused."""
    now = desk.now()
    for name, told in ((lists.PERSON, properties), (lists.HOUSEHOLD, home or {})):
        odd = entries.miscorrected(name, told)
        if odd is not None:
            raise ChangeRefused(reason=odd)
    with desk.vault.write() as tx:
        found = cases.picture(desk, tx, person)
        if properties:
            handing_over.said(desk, tx, Said(person, lists.PERSON, EntityId(person), properties), now)
        house = cases.home(desk, tx, found) if home else None
        if house is not None and home:
            handing_over.said(desk, tx, Said(PersonId(found.home), lists.HOUSEHOLD, house.entity, home), now)
    posting.send_off(desk)
    return Changed(people=True)


def _say(desk: Desk, person: PersonId, properties: Mapping[str, str]) -> Changed:
    now = desk.now()
    with desk.vault.write() as tx:
        cases.picture(desk, tx, person)
        handing_over.said(desk, tx, Said(person, lists.PERSON, EntityId(person), properties), now)
    posting.send_off(desk)
    return Changed(people=True)


def recipients(desk: Desk, person: PersonId) -> tuple[str, ...]:
    """Providers to whom something of a person went: who has to be told of a withdrawal (R-10)."""
    with desk.vault.read() as tx:
        found = directory.with_names(tx, cases.picture(desk, tx, person))
    told = (one.properties for one in found.of(lists.SERVICE))
    sent = ("sent", "accepted", "started", "completed", "no_answer")
    return tuple(sorted({one.get("provider", "") for one in told if one.get("status") in sent} - {""}))


def held(desk: Desk, person: PersonId) -> tuple[Part, ...]:
    """R-12: what is held about a person, to be read to them or printed. Raises NoSuchPerson."""
    with desk.vault.read() as tx:
        found = cases.picture(desk, tx, person)
        agreed = cases.consents(desk, tx, found)
        shown = directory.with_names(tx, found)
        talks, home, rules = _talks(tx, person), cases.home(desk, tx, found), programme_rules.current(tx)
    return holding.said(shown, agreed, talks, desk.now().date(), home, rules)


def _talks(tx: Tx, person: PersonId) -> tuple[tuple[date, str], ...]:
    rows = picture.rows_of_person(tx, person)
    return tuple((row.finished_at.date(), row.form_title) for row in rows)


def kept_until(desk: Desk, person: PersonId) -> tuple[Countdown, ...]:
    """R-14: until when what is kept, with the days left."""
    with desk.vault.read() as tx:
        return countdowns(cases.picture(desk, tx, person), desk.now().date(), programme_rules.current(tx))


def talks_end(desk: Desk, tx: Tx, person: PersonId) -> bool:
    """Whether no interview may begin with somebody: they took consent back, or asked that nothing be used."""
    found = cases.find(desk, tx, person)
    if found is None:
        return False
    return cases.consents(desk, tx, found).stopped
