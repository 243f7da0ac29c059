"""A spreadsheet that somebody filled in, .xlsx or .csv, as cells."""

from __future__ import annotations

import csv
import io
import re
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Sequence
from pathlib import Path

from fieldapp.errors import from_os
from forms import tables

MOST_BYTES = 5 * 1024 * 1024  # three hundred rows take a hundredth of it

SEPARATOR = re.compile(r"sep=([,;\t])\r?\n")


class Unread(ValueError):
    """No sheet that can be read; `reason` says why, and what to do."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(reason)


def grid(path: Path) -> Sequence[Sequence[str]]:
    """All cells of the first sheet as text, headings first. Raises Unread, DiskRefused."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise Unread(reason="The file is too large for a list.")
        raw = path.read_bytes()
    except OSError as problem:
        raise from_os(problem) from problem
    try:
        return _csv(raw) if path.suffix.lower() == ".csv" else tables.first_sheet(path)
    except (tables.Unreadable, UnicodeDecodeError, csv.Error) as odd:
        raise Unread(reason="The file cannot be read. Save it as .xlsx or .csv (UTF-8).") from odd


def _csv(raw: bytes) -> list[list[str]]:
    """As UTF-8, or as UTF-16 where its first bytes say so. A first line `sep=;` is for spreadsheets alone."""
    text = raw.decode("utf-16" if raw.startswith((BOM_UTF16_LE, BOM_UTF16_BE)) else "utf-8-sig")
    told = SEPARATOR.match(text)
    first = text.split("\n", 1)[0]
    delimiter = told[1] if told else max(",;\t", key=first.count)
    cells = list(csv.reader(io.StringIO(text), delimiter=delimiter))
    return cells[1:] if told else cells
