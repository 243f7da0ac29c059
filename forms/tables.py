"""The cells of any spreadsheet's first sheet, read in a process that can be stopped. No meaning of its own."""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass
from pathlib import Path

from forms.bounded import ChildDied, ChildStopped, in_child
from forms.sheet_marks import column

__all__ = ["DAMAGED", "LOCKED", "TOO_LARGE", "Table", "Unreadable", "column", "first_sheet", "read"]

TIMEOUT_S = 30.0  # three hundred rows take a second; a bomb never ends
LOCKED = "it is locked with a password"
TOO_LARGE = "it has more rows or columns than can be read"
DAMAGED = "it is damaged, or no spreadsheet"
ESCAPED = re.compile(
    r"_x([0-9A-Fa-f]{4})_"
)  # how an .xlsx writes signs that XML has not, and "_" before such a word
BREAK = re.compile(r"\r\n?|\x0b")  # as word processors have them
ENCRYPTED = "EncryptedPackage".encode("utf-16-le")  # what a locked .xlsx is named within its wrapping


class Unreadable(ValueError):
    """No spreadsheet, a damaged one, or one that takes too long. Its text is one of the reasons above."""


@dataclass(frozen=True, slots=True)
class Table:
    """One sheet: `grid[0]` is row 1, cells as text, "" for an empty one.

    `others`: sheets of the same workbook that are shown, hold cells and were not read; `merged`, `unreckoned`,
    `hidden`: as `sheet_marks` tells them, () of another kind of file.
    """

    name: str
    grid: tuple[tuple[str, ...], ...]
    others: tuple[str, ...] = ()
    merged: tuple[str, ...] = ()
    unreckoned: tuple[str, ...] = ()
    hidden: tuple[int, ...] = ()


def read(path: Path) -> Table:
    """The first sheet that is shown. Raises Unreadable."""
    try:
        told = json.loads(in_child(_read, str(path), timeout_s=TIMEOUT_S))
    except (ChildDied, ChildStopped) as ended:
        raise Unreadable("it takes too long or too much memory") from ended
    if "fault" in told:
        raise Unreadable(told["fault"])
    lists = {name: tuple(told[name]) for name in ("others", "merged", "unreckoned", "hidden")}
    return Table(told["name"], tuple(tuple(row) for row in told["grid"]), **lists)


def first_sheet(path: Path) -> tuple[tuple[str, ...], ...]:
    """The cells alone. Raises Unreadable."""
    return read(path).grid


def _read(path: str) -> str:
    try:
        return json.dumps(_told(Path(path)))
    except MemoryError:
        raise
    except Exception as odd:  # noqa: BLE001 - a door: whatever a reader says of a damaged file
        return json.dumps({"fault": LOCKED if "encrypted" in str(odd) else DAMAGED})


def _told(path: Path) -> dict[str, object]:
    from forms.sheet_marks import marks
    from forms.sheets import OLDER, read_book

    with path.open("rb") as file:
        if file.read(len(OLDER)) == OLDER and ENCRYPTED in file.read():
            return {"fault": LOCKED}
    sheets = read_book(path).sheets
    shown = [sheet for sheet in sheets if not sheet.hidden] or list(sheets)
    if not shown:
        return asdict(Table("", ()))
    first, *others = shown
    if first.more:
        return {"fault": TOO_LARGE}
    found = asdict(marks(path, first.part)) if first.part else {}
    grid = tuple(tuple(_as_written(cell) for cell in row) for row in first.grid)
    return asdict(Table(first.name, grid, tuple(one.name for one in others if one.grid))) | found


def _as_written(cell: str) -> str:
    """What somebody wrote into a cell: a line that was broken in a word processor is one here, too."""
    return BREAK.sub("\n", ESCAPED.sub(lambda found: chr(int(found[1], 16)), cell)).strip()
