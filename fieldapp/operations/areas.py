"""In which areas somebody works, and to which of them a record belongs.

The list of keys says where somebody was *appointed*: whoever has seen a request can publish it in an area of their own.
So what a member's program does there (whose keys it seals to, whose word it takes, who can open its database) goes by
the areas of which the member said "there I work". Where only one is known nobody has to ask.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from fieldapp.case_errors import AreaRefused, NotInArea
from fieldapp.model import Changed, DraftId, MemberId, PersonId
from fieldapp.operations import notices, rosters
from fieldapp.operations.desk import Desk
from fieldapp.store import belonging, identity
from fieldapp.store.engine import Tx
from sync.protocol.identifiers import AreaId, KeyId
from sync.protocol.roster import Roster

# An area has put this person on its list, and they have not said whether they work there.
ASKED = "notice.area"


@dataclass(frozen=True, slots=True)
class AreaRow:
    """An area for a choice. `area`: its number in hexadecimal digits; `name`: "" where none came here."""

    area: str
    name: str
    works: bool = True


def of_member(roster: Roster, member: KeyId, agreed: Collection[str]) -> tuple[AreaId, ...]:
    """Where somebody works, in the charter's order. Of the areas that only a coordinator's entry names those alone
    that were agreed to, also where the key was withdrawn in all of these: then what it seals is kept apart there, and
    goes nowhere else."""
    writer, reader = roster.writers.get(member), roster.ever_reader(member)
    appointed = writer.areas if writer is not None else frozenset()
    standing = writer.standing if writer is not None else frozenset()
    own = {one for one in appointed if one.hex() in agreed}
    chosen = own & standing or own or standing or appointed
    mine = chosen | (reader.areas if reader is not None else frozenset())
    return tuple(one for one in roster.charter.areas if one in mine)


def mine(desk: Desk, tx: Tx) -> tuple[AreaId, ...]:
    """Where this person works; of whoever is in no area yet the programme's first. Never empty."""
    roster = rosters.load(desk.home)
    return of_member(roster, desk.keys.key_id, belonging.agreed(tx)) or roster.charter.areas[:1]


def usual(desk: Desk, tx: Tx) -> AreaId:
    """For what is about nobody: the first area in which this person works."""
    return mine(desk, tx)[0]


def of_person(desk: Desk, tx: Tx, person: PersonId | None) -> AreaId | None:
    """The area of a participant, as far as it is known and one's own."""
    from fieldapp.operations import cases

    if person is None:
        return None
    case = cases.known_case(tx, person)
    said = case.hex() if case is not None else belonging.get(tx, person)
    return next((one for one in mine(desk, tx) if one.hex() == said), None)


def need_in(desk: Desk, tx: Tx, person: PersonId, members: Collection[MemberId]) -> None:
    """Raises NotInArea where one of these works in no area of this participant: their program would take nothing."""
    roster, area = rosters.load(desk.home), of_person(desk, tx, person)
    for member in members if area is not None else ():
        if area not in rosters.areas_of(roster, KeyId(bytes.fromhex(member))):
            raise NotInArea


def of_draft(desk: Desk, tx: Tx, draft: DraftId, person: PersonId | None) -> AreaId:
    """Where a record made of an interview goes: its participant's area; of somebody new the one that was chosen."""
    chosen = belonging.get(tx, draft)
    found = of_person(desk, tx, person) or next((one for one in mine(desk, tx) if one.hex() == chosen), None)
    return found or usual(desk, tx)


def to_choose(desk: Desk, person: PersonId | None) -> tuple[AreaRow, ...]:
    """The areas between which a person has to choose before an interview; none where it is clear."""
    with desk.vault.read() as tx:
        found = mine(desk, tx)
        if len(found) < 2 or of_person(desk, tx, person) is not None:
            return ()
        names = identity.area_names(tx)
    return tuple(AreaRow(one.hex(), names.get(one.hex(), "")) for one in found)


def of_several(desk: Desk, people: Iterable[PersonId]) -> dict[PersonId, tuple[AreaRow, int]]:
    """The area of each of these and its place among one's own, for whoever works in several; nothing where there is
    only one."""
    with desk.vault.read() as tx:
        own = mine(desk, tx)
        if len(own) < 2:
            return {}
        names = identity.area_names(tx)
        rows = {
            one: (AreaRow(one.hex(), names.get(one.hex(), "")), place) for place, one in enumerate(own, 1)
        }
        found = {one: of_person(desk, tx, one) for one in people}
    return {one: rows[area] for one, area in found.items() if area in rows}


def chosen(desk: Desk, tx: Tx, area: str) -> AreaId:
    """This area of one's own, or the usual one for "". Raises AreaRefused for one in which nobody here works."""
    if not area:
        return usual(desk, tx)
    for one in mine(desk, tx):
        if one.hex() == area:
            return one
    raise AreaRefused


def choose(desk: Desk, tx: Tx, subject: DraftId | PersonId, area: str) -> None:
    """An interview, or a participant, belongs to this area. Raises AreaRefused for one in which this person does not
    work."""
    if not area:
        raise AreaRefused
    belonging.put(tx, subject, chosen(desk, tx, area).hex())


def appointed(desk: Desk) -> tuple[AreaRow, ...]:
    """Every area in which the list of keys has this person as a worker, and whether they work there."""
    roster = rosters.load(desk.home)
    writer = roster.writers.get(desk.keys.key_id)
    if writer is None:
        return ()
    with desk.vault.read() as tx:
        names, here = identity.area_names(tx), set(mine(desk, tx))
        asked = len(writer.standing) > 1 and not belonging.agreed(tx)
    standing = [one for one in roster.charter.areas if one in writer.standing]
    return tuple(AreaRow(one.hex(), names.get(one.hex(), ""), one in here and not asked) for one in standing)


def agree(desk: Desk, areas: Collection[str]) -> Changed:
    """This person works in these areas, and in no other. Raises AreaRefused for none, or one that did not appoint them.

    What came from those areas' coordinators meanwhile was kept apart and is looked at again.
    """
    from fieldapp.operations import accounts, intake

    offered = {one.area for one in appointed(desk)}
    if not areas or not set(areas) <= offered:
        raise AreaRefused
    with desk.vault.write() as tx:
        belonging.agree(tx, areas)
        intake.look_again(tx)
        belonging.see(tx, offered)
        _tell(tx, ())
    accounts.renew_escrow(desk, only_if_changed=True)
    return Changed(settings=True, people=True) | intake.apply_quietly(desk)


def settle(desk: Desk) -> None:
    """With each new list of keys: the only area there is needs no word, and of a further one its person is told."""
    roster = rosters.load(desk.home)
    writer = roster.writers.get(desk.keys.key_id)
    if writer is None:
        return
    standing = {one.hex() for one in writer.standing}
    with desk.vault.write() as tx:
        if len(standing) == 1 and not belonging.agreed(tx):
            belonging.agree(tx, standing)
            belonging.see(tx, standing)
        _tell(tx, standing - belonging.agreed(tx) - belonging.seen(tx))


def _tell(tx: Tx, unanswered: Collection[str]) -> None:
    if unanswered:
        notices.put(tx, ASKED, count=len(unanswered))
    else:
        notices.take_back(tx, ASKED)
