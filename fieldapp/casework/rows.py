"""A sheet that somebody filled in: which column is what, and the cells of a row. Pure; cells come in as text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from fieldapp.model import Notice

LETTER: Final = re.compile(r"[^\W\d_]")
# Signs that nobody sees, and that join letters where a script needs it: those stay.
JOINERS: Final = frozenset("\u200c\u200d")
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
    return {name: _plain(row[place]) if place < len(row) else "" for name, place in where.items()}


def _plain(cell: str) -> str:
    """As it is seen: a letter is one sign however it was typed, and what turns or hides text is left out."""
    shown = unicodedata.normalize("NFC", cell)
    kept = (one for one in shown if one in JOINERS or unicodedata.category(one) != "Cf")
    return " ".join("".join(kept).split())


def filled(grid: Sequence[Sequence[str]], where: Mapping[str, int]) -> list[tuple[int, dict[str, str]]]:
    """The rows below the headings that say anything, with their numbers: also in a column that is not kept, where that
    is more than a number of the row."""
    found = [(number, cells(row, where), row) for number, row in enumerate(grid[1:], start=2)]
    return [
        (number, told) for number, told, row in found if any(told.values()) or any(map(LETTER.search, row))
    ]
