"""A sheet that somebody filled in: which column is what, and the cells of a row. Pure; cells come in as text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from fieldapp.model import Notice
from forms.tables import column

LETTER: Final = re.compile(r"[^\W\d_]")
# Signs that nobody sees, and that join letters where a script needs it: those stay.
JOINERS: Final = frozenset("\u200c\u200d")
MOST_NAMED: Final = 5
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


def twice(headings: Sequence[str], known: Names) -> tuple[str, str] | None:
    """Two headings of one property, the first such pair: which of the columns counts nobody can tell."""
    seen: dict[str, str] = {}
    for heading in headings:
        word = " ".join(heading.split()).lower()
        name = next((name for name, words in known.items() if word in words), None)
        if name in seen:
            return seen[name], heading.strip()
        if name is not None:
            seen[name] = heading.strip()
    return None


def two_columns(headings: Sequence[str], known: Names) -> Notice | None:
    """The same, as a sentence."""
    found = twice(headings, known)
    if found is None:
        return None
    what = (
        "The columns “{first}” and “{second}” say the same. Call the one that does not count something else."
    )
    return Notice("sheet.two_columns", what, {"first": found[0], "second": found[1]})


def other_sheets(name: str, others: Sequence[str]) -> tuple[Notice, ...]:
    """Further sheets of the file, which are not read."""
    what = "Of the file the sheet {sheet} alone is read, and not: {others}. Read those by themselves."
    return (
        (Notice("sheet.other_sheets", what, {"sheet": name, "others": ", ".join(others)}),) if others else ()
    )


def unseen(hidden: Sequence[int], read: Collection[int]) -> str:
    """The rows that are read although the sheet hides them."""
    return ", ".join(str(row) for row in hidden if row in read)


def not_whole(
    sheet: str, grid: Sequence[Sequence[str]], merged: Sequence[str], unreckoned: Sequence[str]
) -> Notice | None:
    """Cells that are there for whoever looks at the sheet, and of which the file holds nothing, would be taken for
    empty ones. Merged ones below no heading are nobody's."""
    if unreckoned:
        what = (
            "In the sheet {sheet} the file holds formulas without what they come to: {cells}. Open it in the program "
            "that you write sheets with, and save it there."
        )
        return Notice("sheet.unreckoned", what, {"sheet": sheet, "cells": _few(unreckoned)})
    headings = grid[0] if grid else ()
    of_rows = [one for one in merged if any(headings[slice(*_columns(one))])]
    if of_rows:
        what = (
            "In the sheet {sheet} cells of several rows are merged into one: {cells}. Nobody can tell whose it is. "
            "Undo the merging, and write into each row what belongs there."
        )
        return Notice("sheet.merged", what, {"sheet": sheet, "cells": _few(of_rows)})
    return None


def _columns(merged: str) -> tuple[int, int]:
    first, last = (column(re.sub(r"\d", "", one)) for one in merged.split(":"))
    return first, last + 1


def _few(several: Sequence[str]) -> str:
    """The first ones: whoever mends those sees the rest."""
    return ", ".join(several[:MOST_NAMED]) + (" …" if len(several) > MOST_NAMED else "")


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
