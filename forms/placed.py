"""Where in an XLSForm a finding about the converted form stands: sheet, row and column instead of a path."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from forms.ailments.kinds import BEGIN, END
from forms.sheets import Book, read_book
from forms.views import Finding, FormRefused
from forms.xlsform import work_on

_COLUMNS = {  # how a finding begins -> the column that it speaks of
    "Whether it is asked": "relevant",
    "The calculation": "calculation",
    "Whether it must be answered": "required",
    "Whether it can be changed": "read_only",
    "The check of the answer": "constraint",
    "The choices of": "choice_filter",
    "The number of": "repeat_count",
    "The value": "label",
    "The timed grid": "appearance",
    "The range": "parameters",
    "The entity list": "list_name",
    "A set value": "trigger",
    "The form saves": "save_to",
    "The drawing": "image",
    "A picture cannot be saved": "save_to",
    "A picture": "type",
    "A film or a voice cannot": "save_to",
    "A film or a voice": "type",
    "The list offers": "type",
    "The form begins": "save_to",
    "There is no list": "type",
    "Consent is ticked": "default",
    "The mark": "calculation",
    "The version in use heeds": "calculation",
    "No such part of consent": "calculation",
    "The file": "type",
}


def placed(findings: Iterable[Finding], path: Path, *, timeout_s: float = 120.0) -> tuple[Finding, ...]:
    """The findings, with their places where they can be told. Reads the cells in a child process."""
    given = tuple(findings)
    if not any(f.ref and not f.sheet for f in given):
        return given
    try:
        rows = json.loads(work_on(str(path), _rows, timeout_s=timeout_s))
    except FormRefused:
        return given
    return tuple(_placed(f, rows) for f in given)


def _placed(finding: Finding, rows: dict[str, int]) -> Finding:
    inside = finding.ref.partition("/")[2].partition("/")[2]  # the root has whatever name the form has
    row = rows.get(inside or finding.ref)  # a file is named as it is
    if row is None or finding.sheet:
        return finding
    column = next((c for begin, c in _COLUMNS.items() if finding.what.startswith(begin)), "name")
    return replace(finding, sheet="survey", row=row, column=column)


def _rows(path: str) -> str:
    """For child processes: path below the root -> row of the survey sheet, as JSON."""
    try:
        return json.dumps(rows_of(read_book(Path(path))))
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 - readers raise anything on damaged workbooks
        return "{}"


def rows_of(book: Book) -> dict[str, int]:
    """`member/age` -> 12, `site.csv` -> 14"""
    found: dict[str, int] = {}
    above: list[str] = []
    for row in book["survey"].rows():
        if END.match(row["type"]):
            del above[-1:]
            continue
        path = "/".join([*above, row["name"]])
        found.setdefault(path, row.number)
        for word in row["type"].split():
            if "." in word:  # the file of a list
                found.setdefault(word, row.number)
        if BEGIN.match(row["type"]):
            above.append(row["name"])
    return found
