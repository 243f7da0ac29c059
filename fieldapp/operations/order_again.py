"""An order to erase whose signer has left: it counts nowhere any more, and where it had not come nobody is erased.

Another coordinator gives it again, in their own name (PROTOCOL G-6): what a departed key signed may be a thief's, so no
program does that by itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set

from fieldapp.errors import NoSuchOrder
from fieldapp.model import Changed, Participant, PersonId
from fieldapp.operations import openings, posting, rosters, wire
from fieldapp.operations.desk import Desk
from fieldapp.store import erasures
from sync.protocol import messages
from sync.protocol.identifiers import AreaId, KeyId, random_id
from sync.protocol.roster import Roster


def again(desk: Desk, named: str) -> Changed:
    """Give an order of somebody who has left once more; of many it waits for a second coordinator, as any.

    Raises NotAllowed; NoSuchOrder for one that needs it not, or of other areas.
    """
    from fieldapp.operations import erasing

    desk.need_coordinator()
    if not any(row.order == named and row.may_repeat for row in erasing.rows(desk)):
        raise NoSuchOrder
    now = desk.now()
    with desk.vault.write() as tx:
        told = next(messages.decode(one.body) for one in erasures.orders(tx) if one.hash == named)
        assert isinstance(told, messages.Erasure)
        body = messages.Erasure(random_id(), told.people, told.records, wire.seconds(now)).encode()
        erasures.put_order(tx, wire.identify(body), body, desk.member, now)
        posting.post(tx, posting.members(desk), "erasure", body, now)
        openings.note(desk, tx, "erasure ordered", wire.identify(body), now)
    erasing.carry_out(desk)
    posting.send_off(desk)
    return Changed(people=True, records=True, reviews=True)


def repeated(
    roster: Roster,
    mine: Set[AreaId],
    orders: Iterable[tuple[KeyId, messages.Erasure]],
    hold: Iterable[tuple[KeyId, messages.Erasure]],
) -> frozenset[bytes]:
    """The random numbers of those orders that somebody in office has given as well, in each area of theirs that is one
    of `mine`: who appoints in others alone erases nobody here. `hold`: those that nobody took back."""
    standing = [(rosters.offices_of(roster, by), told) for by, told in hold]
    given = {area: [told for offices, told in standing if area in offices] for area in mine}
    return frozenset(
        told.order
        for by, told in orders
        if all(_names_all(given[area], told) for area in mine & rosters.former_offices_of(roster, by))
    )


def _names_all(given: Sequence[messages.Erasure], told: messages.Erasure) -> bool:
    people, alone = _all(one.people for one in given), _all(one.records for one in given)
    return set(told.people) <= people and set(told.records) <= people | alone


def called(here: Mapping[PersonId, Participant], told: messages.Erasure) -> tuple[str, ...]:
    """Whom of an order one knows here, by name and code: what a second person agrees to, or gives again."""
    found = (here.get(PersonId(one.hex())) for one in told.people)
    return tuple(sorted(f"{one.given_name} ({one.code})" for one in found if one is not None))


def _all(several: Iterable[Iterable[bytes]]) -> set[bytes]:
    return {one for each in several for one in each}
