"""The cells of an XLSForm as its author sees them: sheet, row, column. The only user of openpyxl and xlrd.

Rows are numbered as Excel shows them (the headers stand in row 1). Meant for a child process: a hostile
workbook may take any time or memory here.
"""

from __future__ import annotations

import json
import re
import warnings
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

ROWS = 60_000  # the largest real choices sheet seen has 40,000
COLUMNS = 400
SAME = {  # header as written (in snake case) -> what it means
    "list name": "list_name",
    "value": "name",
    "relevance": "relevant",
    "calculate": "calculation",
    "caption": "label",
    "command": "type",
    "tag": "name",
    "readonly": "read_only",
    "count": "repeat_count",
    "jr:count": "repeat_count",
    "constraining_message": "constraint_message",
    "id_string": "form_id",
    "set_form_id": "form_id",
    "set_form_title": "form_title",
}
MEDIA = ("image", "big-image", "audio", "video")
_PIPE = re.compile(r"(?<!\\)\|")


def meaning(header: str) -> str:
    """What a header stands for: `List Name` -> list_name, `image` -> media::image."""
    first, *rest = [part.strip() for part in header.split("::")]
    word = "_".join(first.split()).lower()
    word = SAME.get(word, word)
    if word in MEDIA:
        word = f"media::{word}"
    return "::".join([word, *rest])


@dataclass(frozen=True)
class Sheet:
    """One sheet: `grid[0]` is row 1, the headers; every cell is its text, "" when empty."""

    name: str
    grid: tuple[tuple[str, ...], ...]

    @property
    def headers(self) -> tuple[str, ...]:
        return self.grid[0] if self.grid else ()

    @cached_property
    def columns(self) -> Mapping[str, int]:
        """Meaning of a header -> its index; the first of equals."""
        found: dict[str, int] = {}
        for index, header in enumerate(self.headers):
            if header:
                found.setdefault(meaning(header), index)
        return found

    def rows(self) -> Iterator[Row]:
        for index, cells in enumerate(self.grid[1:], start=2):
            if any(cells):
                yield Row(self, index, cells)

    def header(self, wanted: str) -> str:
        """The header as written that has this meaning, or the meaning itself."""
        index = self.columns.get(wanted)
        return wanted if index is None else self.headers[index]


@dataclass(frozen=True)
class Row:
    sheet: Sheet
    number: int
    cells: tuple[str, ...]

    def __getitem__(self, wanted: str) -> str:
        """The text under the column of this meaning, "" where there is none."""
        index = self.sheet.columns.get(wanted, -1)
        return self.cells[index] if 0 <= index < len(self.cells) else ""


@dataclass(frozen=True)
class Book:
    sheets: tuple[Sheet, ...]

    def __getitem__(self, name: str) -> Sheet:
        """The sheet of this name (case and outer spaces do not count), of several the first that has cells; an empty
        one where there is none."""
        named = [sheet for sheet in self.sheets if sheet.name.strip().lower() == name]
        return next((sheet for sheet in named if sheet.grid), named[0] if named else Sheet(name, ()))


def read_book(path: Path) -> Book:
    """Reads .xlsx, .xlsm, .xls or .md. Raises whatever the reader of that kind raises on a damaged file."""
    if path.suffix.lower() == ".md":
        return _from_markdown(path.read_text("utf-8-sig"))
    if path.suffix.lower() == ".xls":
        return _from_xls(path)
    return _from_xlsx(path)


def write_xlsx(book: Book, path: Path) -> None:
    """Writes the cells as text into a new workbook: bold headers, wide wrapped columns, first row frozen."""
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    for sheet in book.sheets:
        page = workbook.create_sheet(sheet.name[:31])  # Excel's limit
        page.freeze_panes = "A2"
        for number, cells in enumerate(sheet.grid, start=1):
            for index, text in enumerate(cells, start=1):
                cell = page.cell(number, index, text or None)
                cell.data_type = "s" if text else "n"  # a text that begins with "=" is no formula
                cell.alignment = Alignment(wrap_text=True, vertical="top")
                cell.font = Font(bold=number == 1)
        for index, header in enumerate(sheet.headers, start=1):
            wide = header.startswith(("label", "hint", "guidance"))
            page.column_dimensions[get_column_letter(index)].width = 50 if wide else 18
    workbook.save(path)


def copied(order: str) -> str:
    """For child processes: `order` is JSON [form, copy], two paths. Writes the copy; the text says why it could not."""
    form, copy = (Path(p) for p in json.loads(order))
    try:
        write_xlsx(read_book(form), copy)
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001 - readers raise anything on damaged workbooks
        return f"The copy was not written: {error}."
    return ""


def text_of(value: object) -> str:
    """A cell's value as text, as the converter sees it: 3.0 is "3", True is "TRUE"."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).replace("\xa0", " ").strip()


def _grid(rows: Iterator[Sequence[object]]) -> tuple[tuple[str, ...], ...]:
    grid = [_trimmed(row[:COLUMNS]) for _, row in zip(range(ROWS), rows, strict=False)]
    while grid and not grid[-1]:
        grid.pop()
    return tuple(grid)


def _trimmed(row: Sequence[object]) -> tuple[str, ...]:
    cells = [text_of(v) for v in row]
    while cells and not cells[-1]:
        cells.pop()
    return tuple(cells)


def _from_xlsx(path: Path) -> Book:
    from openpyxl import load_workbook

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of print headers and styles, which no form needs
        workbook = load_workbook(path, read_only=True, data_only=True)
        try:
            pages = workbook.worksheets
            return Book(tuple(Sheet(p.title, _grid(p.iter_rows(values_only=True))) for p in pages))
        finally:
            workbook.close()


def _from_xls(path: Path) -> Book:
    from xlrd import open_workbook  # type: ignore[import-untyped]

    with open_workbook(str(path), on_demand=True) as workbook:
        pages = [workbook.sheet_by_name(name) for name in workbook.sheet_names()]
        return Book(
            tuple(Sheet(p.name, _grid(p.row_values(n) for n in range(p.nrows))) for p in pages),
        )


def _from_markdown(text: str) -> Book:
    """`| survey |` opens a sheet; the rows below it leave the first cell empty. Other lines are prose."""
    sheets: dict[str, list[tuple[str, ...]]] = {}
    current: list[tuple[str, ...]] = []
    for line in text.splitlines():
        bare = line.strip()
        if not (bare.startswith("|") and bare.endswith("|")) or set(bare) <= set("|-: "):
            continue
        first, *cells = [c.strip().replace("\\|", "|") for c in _PIPE.split(bare[1:-1])]
        if first:
            current = sheets.setdefault(first, [])
        if any(cells):
            current.append(tuple(cells))
    return Book(tuple(Sheet(name, tuple(rows)) for name, rows in sheets.items()))
