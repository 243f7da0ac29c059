"""What an Excel workbook has that no form can: formulas whose value was never saved, merged cells, cells that show
an error, rows far below all others.

Read from the packed XML itself, since the readers of cells show neither. Meant for a child process.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from html import unescape
from pathlib import Path

from forms.ailments.headers import spaced_name
from forms.views import Finding

SHEETS = (
    "survey",
    "choices",
    "settings",
    "external_choices",
    "entities",
)  # others are the author's own notes
MOST = 20  # findings of a kind: the rest is the same again
_FORMULA = re.compile(
    rb'<c\b[^>]*?\br="([A-Z]+)([0-9]+)"[^>]*>\s*<f\b(?:[^>]*/>|[^>]*>[^<]*</f>)\s*(<v>[^<]+</v>)?'
)
_MERGED = re.compile(rb'<mergeCell\b[^>]*\bref="([A-Z]+)([0-9]+):([A-Z]+)([0-9]+)"')
_ERROR = re.compile(
    rb'<c\b[^>]*?\br="([A-Z]+)([0-9]+)"[^>]*?(?<=\s)t="e"[^>]*>(?:\s*<f\b[^>]*>(?:[^<]*</f>)?)?\s*<v>([^<]*)</v>'
)
_FILLED = re.compile(
    rb'<c\b[^>]*?\br="[A-Z]+([0-9]+)"[^>]*(?<!/)>(?:<(?!/?c\b|[vt]\b)[^>]*>|[^<])*<[vt]\b[^>]*>[^<]'
)
EMPTY_ROWS = 60  # as many one below the other, and the converter looks no further
_SHEET = re.compile(r"<(?:\w+:)?sheet\b[^>]*>")
_RELATION = re.compile(r"<(?:\w+:)?Relationship\b[^>]*>")
_ATTRIBUTE = re.compile(r'([\w:]+)="([^"]*)"')


def remarks(path: Path) -> list[Finding]:
    """Refusals for formulas without a value, hints for the rest; nothing for what is no .xlsx or .xlsm."""
    if path.suffix.lower() not in (".xlsx", ".xlsm"):
        return []
    found: list[Finding] = []
    with zipfile.ZipFile(path) as packed:
        for name, member in _sheets(packed):
            content = packed.read(member)
            found += list(_formulas(name, content))[:MOST]
            found += list(_merged(name, content))[:MOST]
            found += list(_errors(name, content))[:MOST]
            found += _unread(name, content)
            if name != name.strip() and not (hint := spaced_name(name)).refused:
                found.append(hint)  # nobody else says it of a form that converts
    return found


def _sheets(packed: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    """(name, member) of the sheets that a form is made of."""
    members = set(packed.namelist())
    if not {"xl/workbook.xml", "xl/_rels/workbook.xml.rels"} <= members:
        return
    relations = packed.read("xl/_rels/workbook.xml.rels").decode("utf-8", errors="replace")
    targets = {a.get("Id", ""): a.get("Target", "") for a in _attributes(_RELATION, relations)}
    for told in _attributes(_SHEET, packed.read("xl/workbook.xml").decode("utf-8", errors="replace")):
        target = targets.get(told.get("r:id", ""), "")
        member = target.removeprefix("/") if target.startswith("/") else f"xl/{target}"
        if told.get("name", "").strip().lower() in SHEETS and member in members:
            yield told["name"], member


def _attributes(tag: re.Pattern[str], text: str) -> Iterator[dict[str, str]]:
    for match in tag.finditer(text):
        yield {name: unescape(value) for name, value in _ATTRIBUTE.findall(match.group())}


def _formulas(sheet: str, content: bytes) -> Iterator[Finding]:
    for column, row, value in _FORMULA.findall(content):
        if not value:
            yield Finding(
                "This cell is a formula whose value was never saved.",
                "Open the workbook in Excel or LibreOffice and save it, or write the value itself.",
                sheet, int(row), column.decode(), refused=True,
            )  # fmt: skip


def _merged(sheet: str, content: bytes) -> Iterator[Finding]:
    for first, row, last, end in _MERGED.findall(content):
        cells = f"{first.decode()}{int(row)}:{last.decode()}{int(end)}"
        yield Finding(
            f"The cells {cells} are merged: only the first of them has a value, the others are empty.",
            "Take the cells apart and write the value into each of them.",
            sheet, int(row), first.decode(),
        )  # fmt: skip


def _errors(sheet: str, content: bytes) -> Iterator[Finding]:
    for column, row, shown in _ERROR.findall(content):
        yield Finding(
            f"This cell shows the error {shown.decode(errors='replace')}, and so will the form.",
            "Correct the formula, or write the value itself.",
            sheet, int(row), column.decode(),
        )  # fmt: skip


def _unread(sheet: str, content: bytes) -> list[Finding]:
    """The converter takes a long gap for the end of the sheet, without a word."""
    last = 1
    for row in map(int, _FILLED.findall(content)):
        if row - last > EMPTY_ROWS + 1:
            what = (
                f"Row {row} and those below are not read: more than {EMPTY_ROWS} empty rows stand above them."
            )
            return [Finding(what, "Delete the empty rows.", sheet, row)]
        last = row
    return []
