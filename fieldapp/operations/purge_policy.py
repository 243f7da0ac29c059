"""How long accepted records stay on laptops, and how many coordinators must hold one before it goes.

A coordinator sets it for the areas that are theirs. Fewer than two coordinators or a week nobody can set: who turns
could else empty laptops.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from fieldapp.errors import PolicyRefused
from fieldapp.model import Changed
from fieldapp.operations import clocks, openings, posting, rosters, wire
from fieldapp.operations.desk import Desk
from fieldapp.store import identity
from fieldapp.store.engine import Tx
from sync.protocol import canonical, messages
from sync.protocol.identifiers import KeyId

KEPT: Final = "purging"  # identity: [told at, coordinators, days]
COORDINATORS: Final = range(2, 11)
DAYS: Final = range(7, 3661)


@dataclass(frozen=True, slots=True)
class Policy:
    """`coordinators` who hold a record (all of them, where there are fewer), and days after it was accepted."""

    coordinators: int = 2
    days: int = 90  # the next visit looks back at the last


def current(tx: Tx) -> Policy:
    """What was said last, or the defaults."""
    raw = identity.get(tx, KEPT)
    return Policy() if raw is None else Policy(*_parts(raw)[1:])


def of(desk: Desk) -> Policy:
    with desk.vault.read() as tx:
        return current(tx)


def put(desk: Desk, policy: Policy) -> Changed:
    """Say it to everybody of one's areas. Raises NotAllowed, PolicyRefused."""
    desk.need_coordinator()
    if policy.coordinators not in COORDINATORS or policy.days not in DAYS:
        raise PolicyRefused
    now, roster = desk.now(), rosters.load(desk.home)
    with desk.vault.write() as tx:
        at = clocks.stamp(tx, now, _known(tx)[0])
        _keep(tx, (at, policy.coordinators, policy.days), now)
        for area in sorted(rosters.offices_of(roster, desk.keys.key_id)):
            details: messages.Details = {"coordinators": policy.coordinators, "days": policy.days}
            card = messages.MemberCard(KeyId(area), KEPT, wire.PURGING_ROLE, at, details)
            posting.post(tx, posting.in_areas(desk, [area]), KEPT, card.encode(), now)
            openings.note(desk, tx, "purging set", area.hex(), now)
    posting.send_off(desk)
    return Changed(settings=True)


def heard(tx: Tx, card: messages.MemberCard, now: datetime) -> bool:
    """A coordinator's word, and whether it counts from now on: what was said last does (clocks.py), and what cannot be
    set is passed over."""
    found = card.details.get("coordinators"), card.details.get("days")
    match found:
        case (int(coordinators), int(days)) if coordinators in COORDINATORS and days in DAYS:
            told = (card.changed_at, coordinators, days)
            if clocks.replaces(tx, _said(told), _said(_known(tx)), now):
                _keep(tx, told, now)
                return True
    return False


def _keep(tx: Tx, told: tuple[int, int, int], now: datetime) -> None:
    clocks.note(tx, _said(told), now)
    identity.put(tx, KEPT, canonical.encode(list(told)))


def _said(told: tuple[int, int, int]) -> clocks.Said:
    at, coordinators, days = told
    return clocks.Said(at, f"{KEPT} {at} {coordinators} {days}")


def _known(tx: Tx) -> tuple[int, int, int]:
    raw = identity.get(tx, KEPT)
    return (0, 0, 0) if raw is None else _parts(raw)


def _parts(raw: bytes) -> tuple[int, int, int]:
    match canonical.decode(raw, max_bytes=len(raw)):
        case [int(at), int(coordinators), int(days)]:
            return at, coordinators, days
    raise AssertionError("written by this program")
