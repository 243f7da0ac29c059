"""A spreadsheet that somebody filled in, .xlsx or .csv, as cells: all of them, or a reason why not."""

from __future__ import annotations

import csv
import io
import re
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from pathlib import Path

from fieldapp.casework import rows
from fieldapp.errors import from_os
from fieldapp.model import Notice
from forms import tables
from forms.tables import Table

MOST_BYTES = 5 * 1024 * 1024  # three hundred rows take a hundredth of it

WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")  # however they are called
LOCKED = "The file is locked with a password. Save it without one."
TOO_FAR = "The sheet has cells below row 60000 or beyond column 400, which are not read. Remove them."
FAULTS = {tables.LOCKED: LOCKED, tables.TOO_LARGE: TOO_FAR}

SEPARATOR = re.compile(r"sep=([,;\t])\r?\n")


class Unread(ValueError):
    """No sheet that can be read; `reason` says why, and what to do."""

    def __init__(self, reason: str | Notice) -> None:
        self.reason = reason
        super().__init__(reason.plain if isinstance(reason, Notice) else reason)


def read(path: Path) -> Table:
    """All cells of the first sheet that is shown as text, headings first, with what else there is in the file. Raises
    Unread, DiskRefused."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise Unread(reason="The file is too large for a list.")
        raw = path.read_bytes()
    except OSError as problem:
        raise from_os(problem) from problem
    try:
        if path.suffix.lower() == ".csv" and not raw.startswith(WORKBOOKS):
            return Table("", tuple(map(tuple, _csv(raw))))
        found = tables.read(path)
    except (tables.Unreadable, UnicodeDecodeError, csv.Error) as odd:
        if (told := FAULTS.get(str(odd))) is not None:
            raise Unread(told) from odd
        raise Unread(reason="The file cannot be read. Save it as .xlsx or .csv (UTF-8).") from odd
    lacks = rows.not_whole(found.name, found.grid, found.merged, found.unreckoned)
    if lacks is not None:
        raise Unread(lacks)
    return found


def _csv(raw: bytes) -> list[list[str]]:
    """As UTF-8, or as UTF-16 where its first bytes say so. A first line `sep=;` is for spreadsheets alone."""
    text = raw.decode("utf-16" if raw.startswith((BOM_UTF16_LE, BOM_UTF16_BE)) else "utf-8-sig")
    told = SEPARATOR.match(text)
    first = text.split("\n", 1)[0]
    delimiter = told[1] if told else max(",;\t", key=first.count)
    cells = list(csv.reader(io.StringIO(text), delimiter=delimiter))
    return cells[1:] if told else cells
