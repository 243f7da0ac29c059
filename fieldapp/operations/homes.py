"""Homes go with those who live there. A home is a case of its own, of several workers: of each who works with somebody
in it. What is known of it goes to them as the support goes that these agreed to."""

from __future__ import annotations

from dataclasses import dataclass

from fieldapp.casework import lists
from fieldapp.casework.consent import Scope
from fieldapp.casework.registers import Case
from fieldapp.model import MemberId, PersonId
from fieldapp.operations import cases, overviews
from fieldapp.operations.desk import Desk
from fieldapp.store import identity
from fieldapp.store import overviews as kept
from fieldapp.store.engine import Tx


@dataclass(frozen=True, slots=True)
class Workers:
    """`near`: who works with somebody who lives there; `told`: of them, who may know the home."""

    near: frozenset[MemberId]
    told: frozenset[MemberId]


def is_home(found: Case) -> bool:
    """Whether a case is that of a home."""
    return found.person is None and bool(found.of(lists.HOUSEHOLD))


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
