"""Whom this coordinator is letting in: kept until they were introduced to everybody.

The list of keys is a file beside the database: a power cut between the two would leave a key that stands, whose owner
has no name here and gets neither forms nor people; and nobody is asked about them a second time.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from fieldapp.model import MemberId, Role, Tile
from fieldapp.operations import posting, rosters, targets
from fieldapp.operations.desk import Desk
from fieldapp.store import identity
from fieldapp.store.engine import Tx

COMING: Final = "letting_in"  # identity: JSON [[member, name, role, name of an area that begins with them]…]


@dataclass(frozen=True, slots=True)
class Coming:
    """Somebody who is being let in. `new_area`: the name of an area that begins with them, "" for none."""

    tile: Tile
    new_area: str = ""


def intend(desk: Desk, coming: Sequence[Coming]) -> None:
    """Before the list of keys names them; whoever waits stays. Raises Locked, DiskFull."""
    with desk.vault.write() as tx:
        _keep(tx, (*standing(desk, tx), *coming))


def standing(desk: Desk, tx: Tx) -> tuple[Coming, ...]:
    """Those of them whom the list of keys names by now, to be introduced; of the others nothing came."""
    roster, raw = rosters.load(desk.home), identity.get(tx, COMING)
    found = [] if raw is None else json.loads(raw)
    kept = (Coming(Tile(MemberId(member), name, Role(role)), area) for member, name, role, area in found)
    own = desk.keys.key_id
    return tuple(one for one in kept if targets.stands(roster, posting.key_of(one.tile.member), own))


def forget(tx: Tx) -> None:
    """They were introduced, in this transaction."""
    identity.forget(tx, COMING)


def kept(coming: Sequence[Coming]) -> dict[str, bytes]:
    """As it stands in a database: whoever is appointed by sheets alone has it there from its first moment."""
    rows = [[one.tile.member, one.tile.name, one.tile.role.value, one.new_area] for one in coming]
    return {COMING: json.dumps(rows).encode()}


def _keep(tx: Tx, coming: Sequence[Coming]) -> None:
    for name, value in kept(coming).items():
        identity.put(tx, name, value)
