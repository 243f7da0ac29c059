"""Whether somebody of this name is in already: wherever a name stands, two people of one name look like one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from fieldapp.casework.names import latin
from fieldapp.model import Tile
from fieldapp.operations import enrolment, posting, rosters, wire
from fieldapp.operations.desk import Desk
from sync.protocol.identifiers import KeyId
from sync.protocol.register import Appoint
from sync.protocol.roster import Roster


@dataclass(frozen=True, slots=True)
class Namesake:
    """Somebody whose key stands, and the day on which the list of keys named it first."""

    tile: Tile
    since: date


def of(desk: Desk, name: str) -> tuple[Namesake, ...]:
    """Who is called so, in whichever letters; the coordinator, too. Raises NotAllowed."""
    roster, zone = rosters.load(desk.home), desk.now().tzinfo
    everybody = (Tile(desk.member, desk.name, desk.role), *enrolment.who_is_in(desk))
    return tuple(
        Namesake(tile, wire.moment(_since(roster, posting.key_of(tile.member))).astimezone(zone).date())
        for tile in everybody
        if _one(tile.name) == _one(name)
    )


def _one(name: str) -> str:
    """The same for "Айгүл" and " aigul"; of letters that have no spelling here, the name itself."""
    return latin(name) or " ".join(name.casefold().split())


def _since(roster: Roster, key: KeyId) -> int:
    """In seconds: by the first entry that appoints the key, or the first charter by which it reads."""
    entries = (signed.entry for chain in roster.registers.values() for signed in chain)
    appointed = (
        one.made_at
        for one in entries
        if any(isinstance(act, Appoint) and act.key.key_id == key for act in one.acts)
    )
    charters = (one.charter for one in roster.charters)
    reads = (one.made_at for one in charters if any(reader.key.key_id == key for reader in one.readers))
    return min((*appointed, *reads))
