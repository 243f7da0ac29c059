"""Rows that stand side by side: which share a line, and where each begins. Pure; knows no widget.

A row that needs more room than its share takes it, and what no longer fits goes on in the next line: on a narrow
window and with large text the same form reads from top to bottom.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

ROUNDING = 1  # px by which shares that are meant to fill a line may be too wide together


@dataclass(frozen=True, slots=True)
class Part:
    """A row's share of its line, above 0 and below 1; rows share a line only with others of their `group`."""

    group: int
    share: float


@dataclass(frozen=True, slots=True)
class Span:
    """Where a row stands: its line, and its leading edge and width in px."""

    line: int
    start: int
    width: int


def spans(parts: Sequence[Part | None], least: Sequence[int], width: int, gap: int) -> list[Span]:
    """The span of each row in lines of `width` px; `least`: how narrow each may be. None has a line of its own."""
    found: list[Span] = []
    number, first, used = 0, 0, 0
    needs = [need(part, low, width, gap) for part, low in zip(parts, least, strict=True)]
    for index, part in enumerate(parts):
        before = parts[index - 1] if index > first else None
        together = before is not None and part is not None and part.group == before.group
        if index > first and not (together and used + gap + needs[index] <= width + ROUNDING):
            found += _line(number, needs[first:index], width, gap)
            number, first, used = number + 1, index, 0
        used += needs[index] + (gap if index > first else 0)
    return found + _line(number, needs[first:], width, gap)


def need(part: Part | None, least: int, width: int, gap: int) -> int:
    """What a row takes of its line, in px."""
    share = width if part is None else int(part.share * (width + gap)) - gap
    return min(width, max(share, least))


def _line(number: int, needs: Sequence[int], width: int, gap: int) -> list[Span]:
    """A line is always filled: what is left goes to its rows as they are wide."""
    if not needs:
        return []
    room, total = width - gap * (len(needs) - 1), sum(needs)
    found, start, taken = [], 0, 0
    for place, wanted in enumerate(needs):
        taken += wanted
        end = room * taken // total + gap * place
        found.append(Span(number, start, end - start))
        start = end + gap
    return found
