"""Homes go with those who live there. A home is a case of its own, of several workers: of each who works with somebody
in it. What is known of it goes to them as the support goes that these agreed to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from fieldapp.casework import lists
from fieldapp.casework.consent import Scope
from fieldapp.casework.registers import Case
from fieldapp.model import MemberId, Participant, PersonId
from fieldapp.operations import cases, entering, overviews
from fieldapp.operations.desk import Desk
from fieldapp.store import identity, people
from fieldapp.store import overviews as kept
from fieldapp.store.engine import Tx

MOST_FOUND: Final = 50  # people: several live in one home
MOST_SHOWN: Final = 6  # homes that are chosen from; more letters find the right one


@dataclass(frozen=True, slots=True)
class Home:
    """A home as people know it: who lives there now, and where it is. `properties` as its case has them."""

    case: PersonId
    code: str  # its own number or letters; "" for none
    people: tuple[Participant, ...]
    properties: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Workers:
    """`near`: who works with somebody who lives there; `told`: of them, who may know the home."""

    near: frozenset[MemberId]
    told: frozenset[MemberId]


def is_home(found: Case) -> bool:
    """Whether a case is that of a home."""
    return found.person is None and bool(found.of(lists.HOUSEHOLD))


def known(desk: Desk, tx: Tx, told: str) -> Home | None:
    """The home whose number this is, with or without dashes; None where no such home is here."""
    number = entering.entity_id(told)
    found = cases.find(desk, tx, PersonId(number)) if number else None
    if found is None or not is_home(found):
        return None
    (home, *_) = found.of(lists.HOUSEHOLD)
    there = (people.get(tx, one) for one in kept.living_in(tx, found.case))
    code = home.label or home.properties.get("hh_code", "")
    return Home(found.case, code, tuple(one for one in there if one is not None), home.properties)


def like(desk: Desk, text: str) -> tuple[Home, ...]:
    """The homes of those whom a search by name or code finds. Raises NotAllowed."""
    desk.need_coordinator()
    with overviews.looked_at(desk) as tx:
        found = desk.finder.search(tx, text, MOST_FOUND) if text.strip() else ()
        homes = (known(desk, tx, one) for one in kept.homes_of(tx, [one.person for one in found]))
        return tuple(one for one in homes if one is not None)[:MOST_SHOWN]


def named(found: Case) -> frozenset[PersonId]:
    """All homes that a person lives in, or was said to live in once."""
    said = (one.properties.get("household_id", "") for one in found.history if one.list == lists.PERSON)
    return frozenset(PersonId(home) for home in said if home)


def living_there(desk: Desk, tx: Tx, home: str) -> tuple[Case, ...]:
    """The cases of those who live in a home now. `tx` writes: what changed since lists were made is folded first."""
    overviews.refresh(desk, tx)
    found = (cases.find(desk, tx, one) for one in kept.living_in(tx, home))
    return tuple(one for one in found if one is not None)


def readers(tx: Tx) -> frozenset[MemberId]:
    """Whose role sees homes: a teacher and a psychologist get no address."""
    members = identity.member_names(tx).values()
    return frozenset(one.member for one in members if lists.HOUSEHOLD in lists.ROLE_SEES[one.role])


def workers(desk: Desk, tx: Tx, home: PersonId) -> Workers:
    """For whom the home of a case is."""
    near, told, may = set[MemberId](), set[MemberId](), readers(tx)
    for one in living_there(desk, tx, home):
        agreed = cases.consents(desk, tx, one)
        near |= one.owners
        if agreed.may(Scope.SERVICES) and not agreed.stopped:
            told |= one.owners & may
    return Workers(frozenset(near), frozenset(told))
