"""How long something that moves will still take. Pure: no clock of its own."""

from __future__ import annotations

SURE_AFTER_S = 2.0  # earlier, the first pieces say nothing about the line


def left_s(moved: int, of: int, seconds: float) -> float | None:
    """Seconds until `of` bytes have moved, at the pace so far; None while nobody can tell."""
    if seconds < SURE_AFTER_S or not 0 < moved <= of:
        return None
    return (of - moved) * seconds / moved
