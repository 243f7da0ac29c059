"""The cells of any spreadsheet's first sheet, read in a process that can be stopped. No meaning of its own."""

from __future__ import annotations

import json
from pathlib import Path

from forms.bounded import ChildDied, ChildStopped, in_child

TIMEOUT_S = 30.0  # three hundred rows take a second; a bomb never ends


class Unreadable(ValueError):
    """No spreadsheet, a damaged one, or one that takes too long."""


def first_sheet(path: Path) -> tuple[tuple[str, ...], ...]:
    """All cells as text, "" for an empty one; row 1 comes first. Raises Unreadable."""
    try:
        told = json.loads(in_child(_read, str(path), timeout_s=TIMEOUT_S))
    except (ChildDied, ChildStopped) as ended:
        raise Unreadable("it takes too long or too much memory") from ended
    if told is None:
        raise Unreadable("it is damaged, or no spreadsheet")
    return tuple(tuple(row) for row in told)


def _read(path: str) -> str:
    from forms.sheets import read_book

    try:
        sheets = read_book(Path(path)).sheets
        return json.dumps(sheets[0].grid if sheets else ())
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 - a door: whatever a reader says of a damaged file
        return "null"
