"""When to try a failed round again. Pure: no clock, no network, no randomness of its own."""

from __future__ import annotations

from dataclasses import dataclass

FIRST_WAIT_S = 5.0  # A dropped mobile connection is usually back within seconds.
LONGEST_WAIT_S = 15 * 60.0  # A camp's connection comes for half an hour: it must not be slept through.
DOUBLINGS = 20  # Beyond this the longest wait is reached anyway; keeps the power small.


@dataclass(frozen=True, slots=True)
class Wait:
    """Try again after so many seconds."""

    seconds: float


@dataclass(frozen=True, slots=True)
class GiveUp:
    """Trying again by itself would not help; a person has to do something first."""

    reason: str


def next_attempt(
    failures: int, *, jitter: float, asked_to_wait_s: float = 0.0, refused_for_good: str = ""
) -> Wait | GiveUp:
    """`failures`: failed rounds in a row, from 1. `jitter`: a random number in [0, 1), the caller's.

    Full jitter over the upper half: laptops that lost one server together do not come back together.
    `asked_to_wait_s` is the server's own wish (Retry-After): kept, up to the longest wait.
    """
    if refused_for_good:
        return GiveUp(refused_for_good)
    doublings = min(max(failures - 1, 0), DOUBLINGS)
    ceiling = min(LONGEST_WAIT_S, FIRST_WAIT_S * 2**doublings)
    wait = ceiling / 2 + jitter * ceiling / 2
    return Wait(min(LONGEST_WAIT_S, max(wait, asked_to_wait_s)))
