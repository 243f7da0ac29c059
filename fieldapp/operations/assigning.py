"""Giving people to workers: who can take them, what goes along by their consent, and several people at once."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from fieldapp.casework import lists, reach
from fieldapp.casework.consent import Scope
from fieldapp.casework.reach import Status
from fieldapp.casework.registers import Case
from fieldapp.errors import NoSuchPerson
from fieldapp.model import Changed, MemberId, Participant, PersonId, Tile
from fieldapp.operations import cases, handing_over, overviews, posting, rosters
from fieldapp.operations.desk import Desk
from fieldapp.store import cases as case_store
from fieldapp.store import identity, people
from fieldapp.store import overviews as kept
from fieldapp.store.engine import Tx


class Extent(StrEnum):
    """How much of a case goes along."""

    WHOLE = "whole"  # support was agreed to: all that the new worker's role sees
    WELCOME = "welcome"  # nobody agreed yet: what a welcome talk needs, and no more
    TAKEN_BACK = "taken_back"  # nothing, to nobody
    UNUSED = "unused"  # nothing, to nobody: it is kept and not used
    CLOSED = "closed"  # it goes to nobody by itself: there is no work to do


@dataclass(frozen=True, slots=True)
class Going:
    """One of those who are to be handed over."""

    participant: Participant
    owners: frozenset[MemberId]
    extent: Extent
    scopes: tuple[Scope, ...]  # agreed to
    withheld: frozenset[str]  # who must not be told
    place: str

    @property
    def goes(self) -> bool:
        """Whether somebody can be given the case at all."""
        return self.extent in (Extent.WHOLE, Extent.WELCOME, Extent.CLOSED)


@dataclass(frozen=True, slots=True)
class Offer:
    """What is to be known before somebody is chosen. `near`: others of the same homes; `workers`: those who work in the
    area of each; `places`: (number, name)."""

    going: tuple[Going, ...]
    near: tuple[Going, ...]
    workers: tuple[Tile, ...]
    places: tuple[tuple[str, str], ...]


def offer(desk: Desk, several: Sequence[PersonId]) -> Offer:
    """To whom these can be given, and what goes along. Raises NotAllowed, NoSuchPerson."""
    desk.need_coordinator()
    overviews.freshen(desk)
    with desk.vault.read() as tx:
        found = [cases.picture(desk, tx, one) for one in several]
        homes_ = {one.home for one in found if one.home}
        near = {one for home in sorted(homes_) for one in kept.living_in(tx, home)} - set(several)
        beside = tuple(_going(desk, tx, cases.picture(desk, tx, one)) for one in sorted(near))
        going = tuple(_going(desk, tx, one) for one in found)
        return Offer(going, beside, _workers(desk, tx, found), _places(desk, tx, found))


def _going(desk: Desk, tx: Tx, found: Case) -> Going:
    about, agreed = people.get(tx, found.case), cases.consents(desk, tx, found)
    if about is None or found.person is None:
        raise NoSuchPerson
    scopes = tuple(scope for scope, lack in agreed.scopes.items() if lack is None)
    extent = Extent.WHOLE if Scope.SERVICES in scopes else Extent.WELCOME
    if agreed.stopped:
        extent = Extent.UNUSED if agreed.restricted else Extent.TAKEN_BACK
    elif reach.standing(found).status is Status.CLOSED:
        extent = Extent.CLOSED
    place = found.person.properties.get("place", "")
    return Going(about, found.owners, extent, scopes, agreed.withheld_from, place)


def _workers(desk: Desk, tx: Tx, found: Iterable[Case]) -> tuple[Tile, ...]:
    roster, reached = rosters.load(desk.home), set(posting.everybody(desk))
    wanted = {cases.area_of(desk, tx, one.case) for one in found}
    there = (
        tile
        for tile in identity.member_names(tx).values()
        if tile.member in reached and tile.role in lists.WORKERS
    )
    able = (tile for tile in there if wanted <= set(rosters.areas_of(roster, posting.key_of(tile.member))))
    return tuple(sorted(able, key=lambda tile: (tile.name, tile.member)))


def _places(desk: Desk, tx: Tx, found: Iterable[Case]) -> tuple[tuple[str, str], ...]:
    """Of the area of each, as long as they are in use."""
    wanted = {cases.area_of(desk, tx, one.case) for one in found}
    sites = kept.references(tx, (lists.SITE,))
    used = [(case, one.label) for case, one in sites if not one.properties.get(lists.RETIRED)]
    there = (one for one in used if {cases.known_case(tx, one[0])} == wanted)
    return tuple(sorted(there, key=lambda one: one[1].casefold()))


def assign(
    desk: Desk, several: Collection[PersonId], to: Collection[MemberId], place: str | None = None
) -> Changed:
    """These members work with these people from now on, and nobody else: with all of them, or nothing is changed.

    Raises NotAllowed, NoSuchPerson, NotAgreed, KeptUnused, NotToBeTold, NotInArea.
    """
    return _give(desk, {one: frozenset(to) for one in several}, place)


def take_over(
    desk: Desk,
    several: Collection[PersonId],
    leaves: MemberId,
    to: Collection[MemberId],
    place: str | None = None,
) -> Changed:
    """These members work with these people instead of one who leaves; whoever works with them beside that one goes on.
    What is closed, or may not be used, goes to nobody. Raises as `assign`."""
    told: dict[PersonId, frozenset[MemberId]] = {}
    with desk.vault.read() as tx:
        for one in several:
            going = _going(desk, tx, cases.picture(desk, tx, one))
            told[one] = going.owners - {leaves} if going.goes else frozenset()
            if going.goes and going.extent is not Extent.CLOSED:
                told[one] |= frozenset(to)
    return _give(desk, told, place)


def _give(desk: Desk, told: dict[PersonId, frozenset[MemberId]], place: str | None) -> Changed:
    desk.need_coordinator()
    overviews.freshen(desk)
    now = desk.now()
    with desk.vault.write() as tx:
        for person, to in told.items():
            handing_over.hand(desk, tx, person, sorted(to), now, place)
    posting.send_off(desk)
    return Changed(people=True)


def cases_of(desk: Desk, member: MemberId) -> tuple[PersonId, ...]:
    """Everybody whose case is a member's, also of one who has left. Raises NotAllowed."""
    desk.need_coordinator()
    with desk.vault.read() as tx:
        found = (cases.find(desk, tx, one) for one in case_store.perhaps_of(tx, member))
        return tuple(one.case for one in found if one and one.person and member in one.owners)


def with_cases(desk: Desk) -> tuple[Tile, ...]:
    """Everybody who works, or worked, with people: whose cases somebody may have to take over. Raises NotAllowed."""
    desk.need_coordinator()
    with desk.vault.read() as tx:
        named = identity.member_names(tx).values()
    return tuple(sorted((one for one in named if one.role in lists.WORKERS), key=lambda one: one.name))
