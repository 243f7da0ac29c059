"""What a telephone number looks like, and who may stand on the list of whom to phone (R-29). Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from fieldapp.casework import rows as sheet
from fieldapp.casework.rows import Names
from fieldapp.model import Contact, Notice

MOST: Final = 20  # nobody reads on in such a moment
LONGEST: Final = 80
COLUMNS: Final[Names] = {
    "name": ("name", "имя", "кто", "аты", "الاسم"),
    "role": ("role", "for what", "роль", "для чего", "рөлі", "الدور"),
    "phone": ("phone", "telephone", "телефон", "الهاتف"),
}


def is_phone(text: str) -> bool:
    """Three digits at least (an emergency number), and nothing but what stands between digits."""
    return bool(re.fullmatch(r"\+?[\d ()/.\-]{3,40}", text)) and sum(one.isdecimal() for one in text) >= 3


def fault(contacts: Sequence[Contact]) -> Notice | None:
    """Why these cannot be the list, the first thing, with a remedy; None where they can. First to call comes first."""
    if not contacts:
        what = "The list would be empty, and nobody could be called. Write at least one person with a telephone number."
        return Notice("contacts.none", what)
    if len(contacts) > MOST:
        what = "The list has {count} lines; up to {most} fit. Keep those who are called first."
        return Notice("contacts.many", what, {"count": len(contacts), "most": MOST})
    for number, one in enumerate(contacts, 1):
        if not one.name.strip():
            return Notice(
                "contacts.name", "Line {number} has no name. Write who answers.", {"number": number}
            )
        if not is_phone(one.phone.strip()):
            what = "Line {number}: “{value}” is no telephone number. Write digits, with + before the country’s number."
            return Notice("contacts.phone", what, {"number": number, "value": one.phone[:40]})
        if max(len(one.name), len(one.role)) > LONGEST:
            what = "Line {number} is too long. Write at most {most} signs."
            return Notice("contacts.long", what, {"number": number, "most": LONGEST})
    return None


class NoPhones(ValueError):
    """The sheet as a whole cannot be the list; `notice` says what is missing."""

    def __init__(self, notice: Notice) -> None:
        self.notice = notice
        super().__init__(notice.plain)


def read(grid: Sequence[Sequence[str]], hidden: Sequence[int] = ()) -> tuple[Contact, ...]:
    """The list from the cells of a sheet, headings first: name, role, phone. `fault` says what is wrong with it.

    Whoever stands in a row that the sheet `hidden` was taken off it, and must not be called. Raises NoPhones.
    """
    where, _left_out = sheet.columns(grid[0], COLUMNS) if grid else ({}, ())
    told = sheet.filled(grid, where)
    if told and (lacks := next((one for one in ("name", "phone") if one not in where), "")):
        what = "No column is called “{heading}”. Call one so in row 1, and read the sheet again."
        raise NoPhones(Notice("contacts.no_column", what, {"heading": lacks}))
    if told and (same := sheet.two_columns(grid[0], COLUMNS)) is not None:
        raise NoPhones(same)
    if rows := sheet.unseen(hidden, {number for number, _ in told}):
        what = "The sheet hides rows with somebody to call: {rows}. Show them, or remove them."
        raise NoPhones(Notice("contacts.hidden_rows", what, {"rows": rows}))
    return tuple(Contact(one.get("name", ""), one.get("role", ""), one.get("phone", "")) for _, one in told)
