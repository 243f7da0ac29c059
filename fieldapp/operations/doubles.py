"""Suspected doubles, and a coordinator's word on them: the same, not the same, or taken back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from fieldapp.casework import lists, twins
from fieldapp.casework.events import EntityId
from fieldapp.casework.twins import Reason, Suspicion
from fieldapp.model import Changed, Participant, PersonId
from fieldapp.operations import cases, handing_over, overviews, posting
from fieldapp.operations.case_wire import Said
from fieldapp.operations.desk import Desk
from fieldapp.operations.registrations import together
from fieldapp.store import overviews as kept
from fieldapp.store import people
from fieldapp.store.engine import Tx

MOST_NAMED: Final = 12  # nobody compares more before they write somebody down


def suspected(desk: Desk) -> tuple[Suspicion, ...]:
    """All pairs that may be one person and that nobody decided about."""
    with overviews.looked_at(desk) as tx:
        return twins.suspicions(kept.known(tx))


def like(desk: Desk, given_name: str, birth_year: int | None = None, code: str = "") -> tuple[Suspicion, ...]:
    """At intake (R-22): who on the list may be this person. Nothing is decided or kept."""
    new = twins.Known(PersonId(""), code, given_name, birth_year)
    with overviews.looked_at(desk) as tx:
        everybody = kept.known(tx)
    return twins.like(new, everybody)


@dataclass(frozen=True, slots=True)
class Alike:
    """Somebody on this laptop's list who may be whoever is to be written down, and why."""

    participant: Participant
    reasons: tuple[Reason, ...]


def alike(desk: Desk, given_name: str, birth_year: int | None = None, area: str = "") -> tuple[Alike, ...]:
    """As `like`, named: the likeliest first, at most `MOST_NAMED`. Whoever is not on this person's list is not told of,
    nor anybody of another area than `area`, where one is given."""
    found = like(desk, given_name, birth_year)
    with desk.vault.read() as tx:
        named = [
            Alike(who, one.reasons)
            for one in found
            if (who := people.listed(tx, one.second)) is not None
            and (not area or _area(tx, one.second) in ("", area))
        ]
    named.sort(key=lambda one: (-len(one.reasons), one.participant.given_name, one.participant.code))
    return tuple(named[:MOST_NAMED])


def _area(tx: Tx, person: PersonId) -> str:
    area = cases.known_case(tx, person)
    return "" if area is None else area.hex()


def merge(desk: Desk, kept: PersonId, double: PersonId) -> Changed:
    """Two are one: the second is shown with the first from now on; nothing of either is lost.

    Raises NotAllowed, NoSuchPerson.
    """
    return _word(desk, double, {"same_as": kept})


def part(desk: Desk, double: PersonId) -> Changed:
    """They are two after all. Raises NotAllowed, NoSuchPerson."""
    return _word(desk, double, {"same_as": ""})


def apart(desk: Desk, person: PersonId, other: PersonId) -> Changed:
    """A merge is undone: `other` is a person of their own again, the rest of the registrations stay one. Nobody is
    decided about: the two are to be looked at again. Raises NotAllowed, NoSuchPerson."""
    desk.need_coordinator()
    with overviews.looked_at(desk) as tx:
        several = [one for one in together(desk, tx, person) if one != other]
        same = {one: _same_as(desk, tx, one) for one in (*several, other)}
    stays = next((one for one in several if not same[one]), several[0])
    for one, root in same.items():
        if one == other and root:
            part(desk, one)
        elif root == other:
            _word(desk, one, {"same_as": "" if one == stays else stays})
    return Changed(people=True)


def _same_as(desk: Desk, tx: Tx, person: PersonId) -> str:
    found = cases.picture(desk, tx, person).person
    return found.properties.get("same_as", "") if found is not None else ""


def not_the_same(desk: Desk, first: PersonId, second: PersonId) -> Changed:
    """They only look alike: not asked again. Raises NotAllowed, NoSuchPerson."""
    with desk.vault.read() as tx:
        found = cases.picture(desk, tx, first)
    before = found.person.properties.get("not_same", "").split() if found.person else []
    return _word(desk, first, {"not_same": " ".join(sorted({*before, second}))})


def _word(desk: Desk, person: PersonId, told: dict[str, str]) -> Changed:
    desk.need_coordinator()
    with desk.vault.write() as tx:
        cases.picture(desk, tx, person)
        handing_over.said(desk, tx, Said(person, lists.PERSON, EntityId(person), told), desk.now())
    posting.send_off(desk)
    overviews.freshen(desk)  # whose page shows whom is read from there
    return Changed(people=True)
