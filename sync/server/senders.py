"""How much one sender may leave here, and when it must pause. Pure: no clock, no database.

Only what a sender has signed counts against it: a stranger who names someone else's key locks nobody out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

DAY_S = 86_400


@dataclass(frozen=True, slots=True)
class Limits:
    """Generous for one person's work, small for one who wants to fill the disk."""

    kept_bytes: int = 4 * 1024**3
    day_bytes: int = 512 * 1024**2
    day_batches: int = 20_000
    open_reservations: int = 64
    reserved_bytes: int = 256 * 1024**2  # several of the longest bodies that the protocol allows
    faults_before_pause: int = 20  # A broken proxy spoils a handful; a program gone wrong never stops.
    first_pause_s: int = 30
    longest_pause_s: int = 3_600
    reservation_s: int = 14 * DAY_S  # Begun in one weekly visit to town, finished in the next.


@dataclass(frozen=True, slots=True)
class Standing:
    """What the server remembers of one sender. Days are counted from 1970, times in seconds."""

    kept_bytes: int = 0
    day: int = 0
    day_bytes: int = 0
    day_batches: int = 0
    faults: int = 0
    locked_until: int = 0
    kept_batches: int = 0


@dataclass(frozen=True, slots=True)
class Pause:
    """Come back in `seconds`."""

    seconds: int


@dataclass(frozen=True, slots=True)
class Over:
    """A quota is spent; `seconds` says when it may fit again (0: only when someone makes room)."""

    what: str
    seconds: int = 0


def admit(
    standing: Standing, length: int, now: int, limits: Limits, *, proven: bool = False
) -> Pause | Over | None:
    """May this sender leave, or begin to send, a body of `length` bytes? None: yes.

    `proven`: the whole body is here and is the signed one. Then no pause counts: whoever found a stick could
    post its headers with rubbish behind them, and must not be able to silence their sender.
    """
    if standing.locked_until > now and not proven:
        return Pause(standing.locked_until - now)
    if standing.kept_bytes + length > limits.kept_bytes:
        return Over("space")
    if standing.day == now // DAY_S and (
        standing.day_bytes + length > limits.day_bytes or standing.day_batches >= limits.day_batches
    ):
        return Over("today's share", DAY_S - now % DAY_S)
    return None


def to_give_up(lengths: Sequence[int], length: int, limits: Limits) -> int:
    """How many of a sender's unfinished uploads, oldest first, make way for a new one of `length` bytes.

    A rolling outbox on a bad line leaves many behind that nobody will ever finish; they must not block more.
    """
    gone = max(0, len(lengths) + 1 - limits.open_reservations)
    while gone < len(lengths) and sum(lengths[gone:]) + length > limits.reserved_bytes:
        gone += 1
    return gone


def after_storing(standing: Standing, length: int, now: int) -> Standing:
    """A batch was kept whole: counted, and earlier faults forgiven."""
    today = now // DAY_S
    same = standing.day == today
    return replace(
        standing,
        kept_bytes=standing.kept_bytes + length,
        kept_batches=standing.kept_batches + 1,
        day=today,
        day_bytes=(standing.day_bytes if same else 0) + length,
        day_batches=(standing.day_batches if same else 0) + 1,
        faults=0,
        locked_until=0,
    )


def after_fault(standing: Standing, now: int, limits: Limits) -> Standing:
    """A signed header's body was not what it promised. Pauses double from the limit on."""
    faults = standing.faults + 1
    beyond = faults - limits.faults_before_pause
    if beyond < 0:
        return replace(standing, faults=faults)
    pause = min(limits.longest_pause_s, limits.first_pause_s * 2 ** min(beyond, 20))
    return replace(standing, faults=faults, locked_until=now + pause)
