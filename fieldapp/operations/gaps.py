"""What is missing in the numbers of those who send to a coordinator (PROTOCOL S-3): told in Review, so that one asks.

Most of it comes by itself, later or sealed anew (M-4). So a number counts only where two whole rounds in a row brought
what comes after it and not it, and until its sender has begun the stream anew, which holds whatever was missed.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from fieldapp.model import MemberId
from fieldapp.operations import horizons, missed, picture, rosters
from fieldapp.operations.desk import Desk
from fieldapp.store import erasures, identity, inbox
from fieldapp.store.engine import Tx
from fieldapp.store.inbox import APPLIED, Arrived
from sync.protocol import canonical
from sync.protocol.envelope import EpochAddress, Head, Span, verified_before
from sync.protocol.errors import ProtocolError

AFTER_ROUND: Final = "gaps_after_round"  # identity: what was missing after the newest whole round
STANDING: Final = "gaps_standing"  # identity: what was missing after the one before as well


@dataclass(frozen=True, slots=True)
class Gap:
    """How many sealed files of one writer are missing. `writer`: a name where it came here, else ""; `since`: when the
    first that comes after one of them was here."""

    writer: str
    count: int
    since: datetime


@dataclass(frozen=True, slots=True)
class _Missing:
    writer: MemberId
    numbers: frozenset[bytes]  # as `missed.numbered`
    since: datetime


def judge(desk: Desk) -> None:
    """After a whole round."""
    if not rosters.load(desk.home).is_reader(desk.keys.key_id):
        return
    with desk.vault.read() as tx:
        now = frozenset[bytes]().union(*(one.numbers for one in _missing(tx)))
        before = _kept(tx, AFTER_ROUND)
        if not now and not before:
            return
    with desk.vault.write() as tx:
        identity.put(tx, STANDING, canonical.encode(sorted(now & before)))
        identity.put(tx, AFTER_ROUND, canonical.encode(sorted(now)))


def rows(desk: Desk) -> tuple[Gap, ...]:
    """By writer, the longest missing first. Raises NotAllowed."""
    desk.need_coordinator()
    with desk.vault.read() as tx:
        standing, names = _kept(tx, STANDING), picture.names(tx)
        found = dict[MemberId, list[_Missing]]()
        for one in _missing(tx) if standing else ():
            if one.numbers & standing:
                found.setdefault(one.writer, []).append(one)
    told = [
        Gap(
            names.member(writer),
            sum(len(one.numbers & standing) for one in theirs),
            min(one.since for one in theirs),
        )
        for writer, theirs in found.items()
    ]
    return tuple(sorted(told, key=lambda gap: gap.since))


def _kept(tx: Tx, name: str) -> frozenset[bytes]:
    raw = identity.get(tx, name)
    return frozenset() if raw is None else frozenset(missed.listed(raw))


def _missing(tx: Tx) -> Iterator[_Missing]:
    erased_at = max((one.came_at for one in erasures.orders(tx)), default=None)
    for writer, arrived in inbox.everybody(tx).items():
        lives = horizons.lives(arrived)
        holes = {
            incarnation: gaps for incarnation, known in lives.items() if (gaps := horizons.missing(known))
        }
        begun = _begun_anew(tx, lives) if holes else frozenset[Head]()
        for incarnation, gaps in holes.items():
            ends = [head.sequence for head in begun if head.incarnation == incarnation]
            for gap in gaps:
                after = _after(lives[incarnation], gap)
                if after is None or max(ends, default=0) >= gap.last or not _is_of_an_area(tx, after):
                    continue
                if erased_at is None or erased_at < after.at:  # G-5 takes back what a person stood in
                    yield _Missing(writer, frozenset(missed.numbered(incarnation, gap)), after.at)


def _after(known: dict[int, Arrived], gap: Span) -> Arrived | None:
    """What came behind it and is merged: a number that is kept apart may be made up."""
    behind = [number for number, one in known.items() if number > gap.last and one.state == APPLIED]
    return known[min(behind)] if behind else None


def _is_of_an_area(tx: Tx, arrived: Arrived) -> bool:
    """Coordinators are told what one lacks of another by their horizons (M-10)."""
    try:
        return isinstance(verified_before(inbox.header(tx, arrived.batch)).to, EpochAddress)
    except ProtocolError:
        return False


def _begun_anew(tx: Tx, lives: dict[bytes, dict[int, Arrived]]) -> frozenset[Head]:
    """The heads that the first batches of streams name as what they go on from."""
    found = set[Head]()
    for known in lives.values():
        with suppress(ProtocolError):
            first = verified_before(inbox.header(tx, known[min(known)].batch)).continues
            if first is not None:
                found.add(first)
    return frozenset(found)
