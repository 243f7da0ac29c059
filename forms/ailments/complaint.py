"""What pyxform complained of, in plain words with a place, where no rule of ours has found the cause."""

from __future__ import annotations

import re
from collections.abc import Iterator

from forms.ailments.kinds import Ailment
from forms.sheets import Book
from forms.views import Finding

_ROW = re.compile(r"\[row : (\d+)\]\s*")
_SHEET = re.compile(r"[Oo]n the '(\w+)' sheet")
_COLUMN = re.compile(r"the '([\w:]+)' value")
_LINKS = re.compile(r"\s*Learn more: \S+")
REMEDIES = (
    ("must end with one of", "Give the file's full name with .csv, .xml or .geojson."),
    ("Parameters must be", "Write parameters as key=value, with spaces between them."),
    ("parameter", "Correct the cell in the column parameters."),
    ("save_to", "Check the columns save_to and the sheet entities against each other."),
    ("entities", "Check the sheet entities: list_name, entity_id, create_if, update_if, label."),
    ("Duplicate column header", "Keep one of the two columns; rename or delete the other."),
    ("There are multiple survey elements named", "Give one of the two questions another name."),
    ("or_other", "Add a choice “other” and a text question of your own instead of or_other."),
    ("or other", "Add a choice “other” and a text question of your own instead of or_other."),
    ("XML", "Look for odd signs (<, &, control characters) in labels and names."),
    ("not well-formed", "Look for odd signs (<, &, control characters) in labels and formulas."),
)


def from_complaint(complaint: str, book: Book) -> Iterator[Ailment]:
    """One ailment per line of the complaint that names a row; else one for the whole of it."""
    if complaint.startswith("crash: "):
        what = f"The converter itself failed on this form ({complaint.removeprefix('crash: ')[:200]})."
        remedy = "Take out columns that are not part of XLSForm, then halve the form until the row is found."
        yield Ailment(Finding(what, remedy, refused=True))
        return
    lines = [line for line in complaint.splitlines() if line.strip()]
    placed = [line for line in lines if _ROW.search(line)]
    for line in placed or [" ".join(lines)]:
        yield Ailment(_explained(line))


def _explained(line: str) -> Finding:
    row = _ROW.search(line)
    sheet = _SHEET.search(line)
    column = _COLUMN.search(line)
    what = _LINKS.sub("", _ROW.sub("", line)).strip()[:400]
    remedy = next(
        (r for key, r in REMEDIES if key in line), "Correct what the converter names, then try again."
    )
    return Finding(
        f"The converter says: {what}",
        remedy,
        sheet[1] if sheet else ("survey" if row else ""),
        int(row[1]) if row else 0,
        column[1] if column else "",
        refused=True,
    )
