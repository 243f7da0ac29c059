"""Arrival lists as people really keep them: what the file holds and the sheet does not show, and what it shows and the
file does not hold. No row is passed over, and none is taken for what it is not."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
import xlrd  # type: ignore[import-untyped]
from openpyxl.worksheet.worksheet import Worksheet

from fieldapp.case_errors import NoList
from fieldapp.casework.arrival import ArrivalList
from fieldapp.operations import arrivals
from forms import sheets
from tests.fieldapp.operations.field import Field

HEAD, FIRST, SECOND = ("Имя", "Год рождения"), ("Мадина", 2015), ("Берта", 2014)


def book(
    folder: Path, fill: Callable[[openpyxl.Workbook, Worksheet], object] = lambda book, page: None
) -> Path:
    """A list of two people, and whatever else stands in the file."""
    made = openpyxl.Workbook()
    page = made.worksheets[0]
    page.title = "Рейс 1"
    for row in (HEAD, FIRST, SECOND):
        page.append(row)
    fill(made, page)
    made.save(folder / "list.xlsx")
    return folder / "list.xlsx"


def refused(field: Field, path: Path) -> str:
    with pytest.raises(NoList) as why:
        arrivals.read(path, field.coordinator)
    return str(why.value.values["reason"])


def rows(listed: ArrivalList) -> list[tuple[int, str]]:
    return [(one.row, one.properties["given_name"]) for one in listed.taken]


def test_a_formula_that_nobody_worked_out_is_told_and_its_row_not_passed_over(equipped: Field) -> None:
    path = book(equipped.folder, lambda _, page: page.append(['=CONCATENATE("А","ня")', "=2015"]))
    said = refused(equipped, path)
    assert "A4, B4" in said and "Рейс 1" in said


def test_merged_cells_of_several_rows_are_told_for_nobody_knows_whose_they_are(equipped: Field) -> None:
    said = refused(equipped, book(equipped.folder, lambda _, page: page.merge_cells("B2:B3")))
    assert "B2:B3" in said and "Undo the merging" in said


def test_what_is_merged_beside_the_list_or_within_a_row_is_no_matter(equipped: Field) -> None:
    def fill(_: openpyxl.Workbook, page: Worksheet) -> None:
        page["E2"] = "Списки ведёт центр"
        page.merge_cells("E2:G9")
        page.merge_cells("B3:C3")

    found = arrivals.read(book(equipped.folder, fill), equipped.coordinator)
    assert rows(found) == [(2, "Мадина"), (3, "Берта")]


def test_further_sheets_are_named_and_an_empty_or_a_hidden_one_is_not(equipped: Field) -> None:
    def fill(made: openpyxl.Workbook, _: Worksheet) -> None:
        for name in ("Рейс 2", "Коды"):
            made.create_sheet(name).append(HEAD)
        made["Коды"].sheet_state = "hidden"
        made.create_sheet("Лист 3")

    found = arrivals.read(book(equipped.folder, fill), equipped.coordinator)
    assert [one.values for one in found.told] == [{"sheet": "Рейс 1", "others": "Рейс 2"}]
    assert arrivals.read(book(equipped.folder), equipped.coordinator).told == ()


def test_a_hidden_first_sheet_is_passed_over(equipped: Field) -> None:
    def fill(made: openpyxl.Workbook, _: Worksheet) -> None:
        codes = made.create_sheet("Коды", 0)
        codes.append(["name"])
        codes.append(["Ребёнок"])
        codes.sheet_state = "veryHidden"

    found = arrivals.read(book(equipped.folder, fill), equipped.coordinator)
    assert rows(found) == [(2, "Мадина"), (3, "Берта")]


def test_whoever_stands_in_a_row_that_is_hidden_is_told(equipped: Field) -> None:
    def fill(_: openpyxl.Workbook, page: Worksheet) -> None:
        page.row_dimensions[3].hidden = page.row_dimensions[9].hidden = True

    found = arrivals.read(book(equipped.folder, fill), equipped.coordinator)
    assert rows(found) == [(2, "Мадина"), (3, "Берта")]
    assert [one.values for one in found.told] == [{"rows": "3"}]


def test_cells_too_far_away_to_be_read_are_told(equipped: Field, monkeypatch: pytest.MonkeyPatch) -> None:
    for row, column in ((sheets.ROWS + 1, 1), (2, sheets.COLUMNS + 1)):
        path = book(equipped.folder, lambda _, page, at=(row, column): page.cell(*at, "Вера"))
        assert "not read" in refused(equipped, path)


def test_rows_that_are_only_painted_are_none(equipped: Field) -> None:
    def fill(_: openpyxl.Workbook, page: Worksheet) -> None:
        page.cell(sheets.ROWS + 5, sheets.COLUMNS + 5).number_format = "0.00"

    found = arrivals.read(book(equipped.folder, fill), equipped.coordinator)
    assert rows(found) == [(2, "Мадина"), (3, "Берта")]


def test_a_file_that_gives_its_size_wrongly_is_read_whole(equipped: Field) -> None:
    path, short = book(equipped.folder), equipped.folder / "short.xlsx"
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(short, "w") as target:
        for name in source.namelist():
            target.writestr(name, source.read(name).replace(b'"A1:B3"', b'"A1:B2"'))
        assert b'"A1:B2"' in target.read("xl/worksheets/sheet1.xml")
    found = arrivals.read(short, equipped.coordinator)
    assert rows(found) == [(2, "Мадина"), (3, "Берта")]


def test_two_columns_of_one_meaning_are_told(equipped: Field) -> None:
    """A hidden older one, or a second name: the first would have been taken without a word."""
    path = book(equipped.folder, lambda _, page: page.cell(1, 3, "Name"))
    assert "“Имя” and “Name” say the same" in refused(equipped, path)


@pytest.mark.parametrize("name", ["list.xls", "list.csv", "list.XLSX", "list"])
def test_a_workbook_is_one_however_it_is_called(equipped: Field, name: str) -> None:
    path = book(equipped.folder).rename(equipped.folder / name)
    assert rows(arrivals.read(path, equipped.coordinator)) == [(2, "Мадина"), (3, "Берта")]


def test_a_locked_file_is_told_as_that(equipped: Field) -> None:
    path = equipped.folder / "list.xlsx"
    path.write_bytes(sheets.OLDER + bytes(600) + "EncryptedPackage".encode("utf-16-le"))
    assert "locked with a password" in refused(equipped, path)


def test_an_older_workbook_tells_days_and_errors_as_a_newer_one_does() -> None:
    def told(kind: int, value: float) -> str:
        return sheets.text_of(sheets._of_cell(xlrd.sheet.Cell(kind, value), 0))

    day = (date(2015, 5, 1) - date(1899, 12, 30)).days
    assert told(xlrd.XL_CELL_DATE, day) == str(datetime(2015, 5, 1))
    assert told(xlrd.XL_CELL_ERROR, 0x2A) == "#N/A"
    assert told(xlrd.XL_CELL_BOOLEAN, 1) == "TRUE"
    assert told(xlrd.XL_CELL_NUMBER, 2015.0) == "2015"
