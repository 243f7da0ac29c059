"""The cells of an XLSForm as its author sees them: sheet, row, column. The only user of openpyxl and xlrd.

Rows are numbered as Excel shows them (the headers stand in row 1). Meant for a child process: a hostile
workbook may take any time or memory here.
"""

from __future__ import annotations

import json
import re
import warnings
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openpyxl.worksheet._read_only import ReadOnlyWorksheet

ROWS = 60_000  # the largest real choices sheet seen has 40,000
COLUMNS = 400
OLDER = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # how an .xls begins
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
    """One sheet: `grid[0]` is row 1, the headers; every cell is its text, "" when empty. `more`: it has cells beyond
    ROWS or COLUMNS, which are not in the grid; `part`: where it lies in an .xlsx."""

    name: str
    grid: tuple[tuple[str, ...], ...]
    more: bool = False
    hidden: bool = False
    part: str = ""

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
    """Reads .xlsx, .xlsm, .xls or .md; of the two kinds of workbook what it is counts, and not what it is called.
    Raises whatever the reader of that kind raises on a damaged file."""
    if path.suffix.lower() == ".md":
        return _from_markdown(path.read_text("utf-8-sig"))
    with path.open("rb") as file:
        older = file.read(len(OLDER)) == OLDER
    return _from_xls(path) if older else _from_xlsx(path)


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


def _grid(rows: Iterator[Sequence[object]]) -> tuple[tuple[tuple[str, ...], ...], bool]:
    """The cells, and whether there are any that they leave out. Rows that are only painted to the sheet's end are
    none."""
    grid, more = [], False
    for number, row in enumerate(rows):
        if number >= ROWS:
            more = more or bool(_trimmed(row))
            continue
        grid.append(_trimmed(row[:COLUMNS]))
        more = more or bool(_trimmed(row[COLUMNS:]))
    while grid and not grid[-1]:
        grid.pop()
    return tuple(grid), more


def _trimmed(row: Sequence[object]) -> tuple[str, ...]:
    cells = [text_of(v) for v in row]
    while cells and not cells[-1]:
        cells.pop()
    return tuple(cells)


def _from_xlsx(path: Path) -> Book:
    from openpyxl import load_workbook

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of print headers and styles, which no form needs
        with path.open("rb") as file:  # by its path it would be refused for its name
            workbook = load_workbook(file, read_only=True, data_only=True)
            try:
                return Book(tuple(_of_xlsx(page) for page in workbook.worksheets))
            finally:
                workbook.close()


def _of_xlsx(page: ReadOnlyWorksheet) -> Sheet:
    page.reset_dimensions()  # as other programs write them they may be wrong, and rows beyond would not be seen
    grid, more = _grid(page.iter_rows(values_only=True))
    return Sheet(page.title, grid, more, page.sheet_state != "visible", getattr(page, "_worksheet_path", ""))


def _from_xls(path: Path) -> Book:
    from xlrd import open_workbook  # type: ignore[import-untyped]

    with open_workbook(str(path), on_demand=True) as workbook:
        pages = [workbook.sheet_by_name(name) for name in workbook.sheet_names()]
        return Book(tuple(_of_xls(page, workbook.datemode) for page in pages))


def _of_xls(page: Any, datemode: int) -> Sheet:
    rows = ([_of_cell(cell, datemode) for cell in page.row(number)] for number in range(page.nrows))
    return Sheet(page.name, *_grid(rows), hidden=page.visibility != 0)


def _of_cell(cell: Any, datemode: int) -> object:
    """As an .xlsx has it: a date is a date there, and an error its sign; here both are numbers."""
    import xlrd

    if cell.ctype == xlrd.XL_CELL_DATE:
        with suppress(ValueError):  # before the calendar begins: the number is told
            return xlrd.xldate_as_datetime(cell.value, datemode)
    if cell.ctype == xlrd.XL_CELL_ERROR:
        return xlrd.error_text_from_code.get(cell.value, "#N/A")
    return bool(cell.value) if cell.ctype == xlrd.XL_CELL_BOOLEAN else cell.value


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
