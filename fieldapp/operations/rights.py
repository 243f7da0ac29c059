"""What a person may ask at any time: consent, withdrawal, restriction, correction, and what is held about them."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from fieldapp.case_errors import ChangeRefused
from fieldapp.casework import entries, holding, lists, sharing, told_of_consent
from fieldapp.casework.consent import NOBODY, WITHHELD, Scope, told_of
from fieldapp.casework.events import EntityId
from fieldapp.casework.holding import Part
from fieldapp.model import Changed, PersonId, Role
from fieldapp.operations import (
    cases,
    directory,
    handing_over,
    one_person,
    overviews,
    picture,
    posting,
    programme_rules,
    registrations,
)
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
    agencies: Collection[str] = ()  # by number where the programme lists them, else by name
    basis: str = ""  # a legal basis, where the carer's word is against the child's interest
    review_on: date | None = None
    unasked: Collection[Scope] = ()  # nobody asked this time: they stop as a no does, and are asked again

    def properties(self) -> dict[str, str]:
        return {
            lists.STATEMENT: told_of(self.scopes, self.unasked),
            "consent_by": self.given_by,
            "consent_assent": self.assent,
            "consent_method": self.method,
            "consent_witness": self.witness,
            "consent_language": self.language,
            "consent_text": self.text,
            "consent_on": self.on.isoformat(),
            WITHHELD: " ".join(sorted(self.withheld_from)),
            "consent_agencies": " ".join(sorted("_".join(one.split()) for one in self.agencies)),
            "consent_basis": self.basis,
            "consent_review_on": self.review_on.isoformat() if self.review_on else "",
        }


def consent(desk: Desk, person: PersonId, given: Given) -> Changed:
    """Keep what somebody agreed to. A protection is lifted only where it stood before the eyes of who lifts it.

    Raises NoSuchPerson, ChangeRefused."""
    for one in one_person.registrations(desk, person):
        told = given.properties()
        with desk.vault.read() as tx:
            stood = cases.consents(desk, tx, cases.picture(desk, tx, one)).withheld_from
        if stood and not given.withheld_from:
            told[WITHHELD] = NOBODY
        one_person.say(desk, one, told)
    return Changed(people=True)


def withdraw(desk: Desk, person: PersonId, scopes: Collection[Scope] = tuple(Scope)) -> Changed:
    """The person takes consent back, wholly or for some scopes: use stops here now, and elsewhere on arrival.

    It deletes nothing; erasure is another order. Raises NoSuchPerson.
    """
    for one in one_person.registrations(desk, person):
        one_person.stop(desk, one, scopes)
    return Changed(people=True)


def restrict(desk: Desk, person: PersonId, *, lift: bool = False) -> Changed:
    """Keep everything and use nothing; a coordinator lifts it. Raises NoSuchPerson, NotAllowed."""
    if lift:
        desk.need_coordinator()
    for one in one_person.registrations(desk, person):
        one_person.say(desk, one, {"consent_restricted": "no" if lift else "yes"})
    return Changed(people=True)


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
    properties = entries.in_figures(properties)
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


def recipients(desk: Desk, person: PersonId) -> tuple[str, ...]:
    """Providers to whom something of a person went, also where a coordinator has still to say whether they agreed:
    who has to be told of a withdrawal (R-10)."""
    told = set[str]()
    with overviews.looked_at(desk) as tx:
        for one in registrations.together(desk, tx, person):
            found = directory.with_names(tx, cases.picture(desk, tx, one))
            told |= {
                directory.called(tx, each.said.value) for each in found.proposals if each.name == "provider"
            }
            services = (each.properties for each in found.of(lists.SERVICE))
            told |= {each.get("provider", "") for each in services if each.get("status") in sharing.PASSED_ON}
    return tuple(sorted(told - {""}))


def held(desk: Desk, person: PersonId) -> tuple[Part, ...]:
    """R-12: what is held about a person, to be read to them or printed: of all their registrations. Raises
    NoSuchPerson."""
    with overviews.looked_at(desk) as tx:
        rules, parts = programme_rules.current(tx), list[Part]()
        for one in registrations.together(desk, tx, person):
            found = cases.picture(desk, tx, one)
            agreed, home = cases.consents(desk, tx, found), cases.home(desk, tx, found)
            shown = directory.with_names(tx, found)
            told = directory.agencies(tx, agreed.agencies)
            scopes = told_of_consent.scopes_of(desk.role)
            talks = _talks(desk, tx, one)
            parts += holding.said(shown, agreed, talks, desk.today(), home, rules, told, scopes)
    return holding.together(parts)


def _talks(desk: Desk, tx: Tx, person: PersonId) -> tuple[tuple[date, str], ...]:
    """The days as they are called where the sheet is printed."""
    rows, here = picture.rows_of_person(tx, person), desk.now().tzinfo
    return tuple((row.finished_at.astimezone(here).date(), row.form_title) for row in rows)
