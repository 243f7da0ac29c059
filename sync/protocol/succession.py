"""What a change of readers asks of the registers: old secrets for who came, new epochs for who left. Pure.

Every coordinator's program comes to the same answer from the same roster, so it does not matter who acts first,
and that two act is harmless.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from sync.protocol.charter import Charter, Departure, Reader
from sync.protocol.identifiers import AreaId, ContentClass, EpochId, KeyId, ObjectHash
from sync.protocol.register import OpenEpoch, Rewrap
from sync.protocol.roster import Roster

Lane = tuple[AreaId, ContentClass]
K = TypeVar("K")


def with_reader(charter: Charter, reader: Reader) -> Charter:
    """The next charter's content, with one more reader; its number and date are set by who signs it."""
    return replace(charter, readers=(*charter.readers, reader))


def with_areas(charter: Charter, areas: Iterable[AreaId]) -> Charter:
    """The next charter's content, with the areas that are new; those that are there keep their order."""
    return replace(charter, areas=tuple(dict.fromkeys((*charter.areas, *areas))))


def without_reader(charter: Charter, departure: Departure) -> Charter:
    """The next charter's content, after somebody has left."""
    staying = tuple(one for one in charter.readers if one.key.key_id != departure.key_id)
    return replace(charter, readers=staying, departed=(*charter.departed, departure))


def unwrapped(roster: Roster, now: int) -> tuple[OpenEpoch, ...]:
    """Epochs that a reader in scope came too late for: no wrap was made since. Not those that are over (E-4)."""
    wrapped = _newest(
        (act.epoch, by.version) for act, by in roster.acts() if isinstance(act, OpenEpoch | Rewrap)
    )
    return tuple(
        epoch
        for name, epoch in sorted(roster.epochs.items())
        if epoch.destroy_at > now and wrapped[name] < _last_came(roster, (epoch.area, epoch.content_class))
    )


def to_replace(roster: Roster) -> tuple[Lane, ...]:
    """Lanes of which somebody was a reader and is none any more, and no epoch was opened since."""
    opened: dict[Lane, int] = _newest(
        ((act.area, act.content_class), by.version) for act, by in roster.acts() if isinstance(act, OpenEpoch)
    )
    lanes = sorted({(one.area, one.content_class) for one in roster.epochs.values()})
    return tuple(lane for lane in lanes if opened[lane] < _last_left(roster, lane))


def destroyed(roster: Roster, now: int) -> frozenset[EpochId]:
    """Epochs whose secret nobody may hold any more (E-4)."""
    return frozenset(name for name, epoch in roster.epochs.items() if epoch.destroy_at <= now)


def destroyed_objects(roster: Roster, now: int) -> frozenset[ObjectHash]:
    """The wraps of those epochs. Whatever else is named by the same hash stays: an entry can name any hash as its
    wrap, also another area's or a member's recipient."""
    over = destroyed(roster, now)
    gone = {wrap for epoch in over for wrap in roster.wraps(epoch)}
    standing = {wrap for epoch in roster.epochs if epoch not in over for wrap in roster.wraps(epoch)}
    return frozenset(gone - standing - roster.recipients)


def _newest(found: Iterable[tuple[K, int]]) -> dict[K, int]:
    newest: dict[K, int] = {}
    for name, version in found:
        newest[name] = max(version, newest.get(name, 0))
    return newest


def _circles(roster: Roster, lane: Lane) -> list[tuple[int, frozenset[KeyId]]]:
    """Who read this lane by each version of the charter, oldest first."""
    area, content_class = lane
    return [
        (
            one.charter.version,
            frozenset(r.key.key_id for r in one.charter.readers if r.reads(area, content_class)),
        )
        for one in roster.charters
    ]


def _last_came(roster: Roster, lane: Lane) -> int:
    """The version of the charter in which the last of today's readers came; 0 for none."""
    circles = _circles(roster, lane)
    came = 0
    for key in circles[-1][1]:
        for version, circle in reversed(circles):
            if key not in circle:
                break
            first = version
        came = max(came, first)
    return came


def _last_left(roster: Roster, lane: Lane) -> int:
    """The version in which somebody was no reader of the lane any more; 0 for never."""
    circles = _circles(roster, lane)
    return max(
        (later[0] for before, later in itertools.pairwise(circles) if before[1] - later[1]),
        default=0,
    )
