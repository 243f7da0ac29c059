"""What a rule yields, and the words for question types that several rules share."""

from __future__ import annotations

import re
from dataclasses import dataclass

from forms.sheets import Row
from forms.views import Finding

SELECT = re.compile(
    r"^(?P<kind>select[_ ]one(?:[_ ](?:external|from[_ ]file))?|select[_ ]multiple(?:[_ ]from[_ ]file)?"
    r"|select1|select all that apply(?: from)?|select one from|select multiple from|rank)\s+(?P<list>.+?)"
    r"(?P<other>\s+or[_ ](?:specify[_ ])?other)?$",
    re.IGNORECASE,
)
BEGIN = re.compile(r"^begin[_ ](?P<kind>group|repeat|loop)\b", re.IGNORECASE)
END = re.compile(r"^end[_ ](?P<kind>group|repeat|loop)\b", re.IGNORECASE)
NAME = re.compile(r"^[^\W\d][\w.\-]*$")  # XML's names without a colon
REFERENCE = re.compile(r"\$\{\s*(?:last-saved#)?\s*([^}]*?)\s*\}")


@dataclass(frozen=True, slots=True)
class Repair:
    """One cell before and after. `row` 0: the sheet's own name. A blank `after` empties the cell."""

    sheet: str
    row: int
    column: str  # the header as written; a header that is not there yet makes a new column
    before: str
    after: str
    why: str
    index: int = -1  # the column's position from 0, where two headers read alike


@dataclass(frozen=True, slots=True)
class Ailment:
    finding: Finding
    repairs: tuple[Repair, ...] = ()


def at(row: Row, wanted: str, what: str, remedy: str, *, refused: bool = True) -> Finding:
    """A finding at one cell."""
    return Finding(what, remedy, row.sheet.name, row.number, row.sheet.header(wanted), refused=refused)


def change(row: Row, wanted: str, after: str, why: str) -> Repair:
    """A repair of one cell; `wanted` is the meaning of its column."""
    return Repair(row.sheet.name, row.number, row.sheet.header(wanted), row[wanted], after, why)


def usable(text: str) -> str:
    """The nearest name that XML allows: `2nd visit` -> _2nd_visit."""
    name = re.sub(r"[^\w.\-]+", "_", text.strip()).strip("_") or "question"
    return name if NAME.match(name) else f"_{name}"


def free(name: str, taken: set[str]) -> str:
    """`name`, or `name_2`, `name_3`, … whichever is not taken; it is taken from now on."""
    number, candidate = 1, name
    while candidate in taken:
        number += 1
        candidate = f"{name}_{number}"
    taken.add(candidate)
    return candidate
