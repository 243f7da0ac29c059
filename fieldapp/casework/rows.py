"""A sheet that somebody filled in: which column is what, and the cells of a row. Pure; cells come in as text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from fieldapp.model import Notice

Names = Mapping[str, tuple[str, ...]]  # property -> headings as people write them, in lower case


@dataclass(frozen=True, slots=True)
class Bad:
    """One row that cannot be taken, and why. `row` as the spreadsheet numbers it."""

    row: int
    why: Notice


def columns(headings: Sequence[str], known: Names) -> tuple[dict[str, int], tuple[str, ...]]:
    """Where each property stands, and the headings that are not kept."""
    found: dict[str, int] = {}
    left_out = []
    for place, heading in enumerate(headings):
        word = " ".join(heading.split()).lower()
        name = next((name for name, words in known.items() if word in words), None)
        if name is not None:
            found.setdefault(name, place)
        elif word:
            left_out.append(heading.strip())
    return found, tuple(left_out)


def cells(row: Sequence[str], where: Mapping[str, int]) -> dict[str, str]:
    """A row by property, with single blanks."""
    return {name: " ".join(row[place].split()) if place < len(row) else "" for name, place in where.items()}


def filled(grid: Sequence[Sequence[str]], where: Mapping[str, int]) -> list[tuple[int, dict[str, str]]]:
    """The rows below the headings that say anything, with their numbers."""
    found = [(number, cells(row, where)) for number, row in enumerate(grid[1:], start=2)]
    return [(number, told) for number, told in found if any(told.values())]
