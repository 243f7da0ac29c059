"""What stands in an author's workbook beside cells of text: each is taken as meant, or told with its cell."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet

from forms import FormRefused, read_form
from forms.doctor import apply_repairs, diagnose
from forms.views import Finding
from forms.workbook import EMPTY_ROWS, remarks
from forms.xlsform import Converted, check_outside, convert_xlsform
from tests.forms.hostile.workbooks import packed, parts, rows, sheet, small

SURVEY = (("type", "name", "label"), ("select_one yn", "ok", "All ok?"), ("text", "t", "Text"))
CHOICES = (("list_name", "name", "label"), ("yn", "yes", "Yes"), ("yn", "no", "No"))
SETTINGS = (("form_title",), ("Of the workbook",))


def workbook(survey: str = "survey", choices: str = "choices", settings: str = "settings") -> Workbook:
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, cells in ((survey, SURVEY), (choices, CHOICES), (settings, SETTINGS)):
        page = book.create_sheet(name)
        for row in cells:
            page.append(row)
    return book


def converted(book: Workbook, folder: Path, name: str = "form.xlsx") -> Converted:
    book.save(folder / name)
    return convert_xlsform(folder / name)


def is_whole(made: Converted) -> bool:
    wanted = (b"All ok?", b"<name>yes</name>", b"<name>no</name>", b"<h:title>Of the workbook<")
    return all(part in made.xml for part in wanted)


def hints(book: Workbook, folder: Path) -> list[Finding]:
    book.save(folder / "form.xlsx")
    return remarks(folder / "form.xlsx")


def failing(book: Workbook, sheet_: str, at: str, shown: str) -> None:
    cell = book[sheet_][at]
    assert isinstance(cell, Cell)
    cell.value, cell.data_type = shown, "e"


@pytest.mark.parametrize(
    ("change", "name"), [(str.lower, "form.xlsm"), (str.title, "form.xlsx"), (str.upper, "form.XLSX")]
)
def test_any_case_of_names_and_either_kind_of_workbook_is_read(
    tmp_path: Path, change: Callable[[str], str], name: str
) -> None:
    book = workbook(change("survey"), change("choices"), change("settings"))
    made = converted(book, tmp_path, name)
    assert is_whole(made)
    assert made.findings == ()


@pytest.mark.parametrize("names", [(" survey ", "choices"), ("Survey ", " CHOICES"), ("survey", "choices ")])
def test_spaces_around_a_sheets_name_are_told_and_taken_away(tmp_path: Path, names: tuple[str, str]) -> None:
    path = tmp_path / "form.xlsx"
    with pytest.raises(FormRefused) as refused:
        converted(workbook(*names), tmp_path)
    spaced = [name for name in names if name != name.strip()]
    assert [f.sheet for f in refused.value.findings] == spaced
    assert all("spaces around it" in f.what for f in refused.value.findings)
    apply_repairs(path, diagnose(path).repairs, tmp_path / "mended.xlsx")
    assert is_whole(convert_xlsform(tmp_path / "mended.xlsx"))


def test_settings_that_the_converter_passes_over_are_told(tmp_path: Path) -> None:
    made = converted(workbook(settings=" settings"), tmp_path)
    assert not is_whole(made)
    (hint,) = made.findings
    assert (hint.sheet, hint.refused) == (" settings", False)
    apply_repairs(tmp_path / "form.xlsx", diagnose(tmp_path / "form.xlsx").repairs, tmp_path / "mended.xlsx")
    assert is_whole(convert_xlsform(tmp_path / "mended.xlsx"))


def test_of_two_sheets_of_one_name_the_one_without_spaces_counts(tmp_path: Path) -> None:
    book = workbook()
    book.create_sheet(" survey ")["A1"] = "my notes"
    made = converted(book, tmp_path)
    assert is_whole(made)
    assert diagnose(tmp_path / "form.xlsx").findings == ()


def test_hidden_sheets_are_read_like_any_other(tmp_path: Path) -> None:
    book = workbook()
    book.active = book.create_sheet("notes")
    for name, state in (("survey", "hidden"), ("choices", "veryHidden"), ("settings", "hidden")):
        book[name].sheet_state = state
    assert is_whole(converted(book, tmp_path))


def test_a_sheet_without_a_cell_is_called_empty(tmp_path: Path) -> None:
    book = workbook()
    book["survey"].delete_rows(1, 3)
    with pytest.raises(FormRefused) as refused:
        converted(book, tmp_path)
    assert refused.value.findings[0].what == "The sheet “survey” is empty."


def test_a_cell_that_shows_an_error_is_told_with_its_place(tmp_path: Path) -> None:
    book = workbook()
    shown = {"A2": "#N/A", "B2": "#REF!", "C2": "#NAME?", "C3": "#DIV/0!", "D3": "#VALUE!"}
    for at, error in shown.items():
        failing(book, "choices", at, error)
    found = hints(book, tmp_path)
    assert {f"{f.column}{f.row}": f.what.split()[5].rstrip(",") for f in found} == shown
    assert {(f.sheet, f.refused) for f in found} == {("choices", False)}


def test_an_error_that_a_formula_gave_is_told_and_a_text_like_it_is_not(tmp_path: Path) -> None:
    book = workbook()
    failing(book, "choices", "C2", "#N/A")
    book["choices"]["C3"].value, book["choices"]["C3"].data_type = "#N/A", "s"
    assert [hint.row for hint in hints(book, tmp_path)] == [2]
    cell = '<c r="C2" s="1" t="e"><f>VLOOKUP(A2,A:B,2)</f><v>#N/A</v></c>'
    filled = rows(SURVEY).replace('<c r="C2" t="inlineStr"><is><t>All ok?</t></is></c>', cell)
    assert cell in filled
    (tmp_path / "by_hand.xlsx").write_bytes(packed(parts({"survey": sheet(filled)})))
    assert ["error" in hint.what for hint in remarks(tmp_path / "by_hand.xlsx")] == [True]


def test_what_a_form_does_not_use_may_hold_anything(tmp_path: Path) -> None:
    book = workbook()
    book.create_sheet("notes")["A1"] = "=1/0"
    failing(book, "notes", "B1", "#N/A")
    book["notes"].merge_cells("C1:D9")
    book["notes"]["A900"] = "x"
    made = converted(book, tmp_path)
    assert is_whole(made)
    assert made.findings == ()


def fill(page: Worksheet, row: int, name: str) -> None:
    for column, text in enumerate(("text", name, name), 1):
        page.cell(row, column, text)


def test_rows_that_the_converter_never_comes_to_are_told(tmp_path: Path) -> None:
    book = workbook()
    fill(book["survey"], 3 + EMPTY_ROWS + 1, "near")
    fill(book["survey"], 3 + 2 * EMPTY_ROWS + 3, "far")
    for row in range(70, 120):
        book["survey"].cell(row, 1).number_format = "0.00"  # a cell, and no value in it
    made = converted(book, tmp_path)
    assert b"/data/near" in made.xml
    assert b"/data/far" not in made.xml
    (hint,) = made.findings
    assert (hint.sheet, hint.row) == ("survey", 3 + 2 * EMPTY_ROWS + 3)
    assert "not read" in hint.what


def test_a_merged_cell_that_spoils_the_form_is_told_beside_what_it_spoils(tmp_path: Path) -> None:
    book = workbook()
    book["survey"].merge_cells("A2:B2")
    with pytest.raises(FormRefused) as refused:
        converted(book, tmp_path)
    told = [(f.row, f.refused) for f in refused.value.findings]
    assert (2, True) in told
    assert (2, False) in told


LENGTHS = 60


def test_a_workbook_cut_off_anywhere_is_refused(tmp_path: Path) -> None:
    whole, path = packed(small()), tmp_path / "form.xlsx"
    for place in range(LENGTHS):
        path.write_bytes(whole[: len(whole) * place // LENGTHS])
        with pytest.raises(FormRefused, match="damaged"):
            check_outside(path)
    path.write_bytes(whole)
    check_outside(path)


@pytest.mark.parametrize("member", ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "[Content_Types].xml"])
@pytest.mark.parametrize("part", [0.3, 0.99])
def test_a_workbook_with_a_part_cut_off_is_refused_or_leaves_what_is_whole(
    tmp_path: Path, member: str, part: float
) -> None:
    members = small()
    members[member] = members[member][: int(len(members[member]) * part)]
    (tmp_path / "form.xlsx").write_bytes(packed(members))
    with pytest.raises(FormRefused) as refused:
        convert_xlsform(tmp_path / "form.xlsx")
    assert all(f.what and f.remedy for f in refused.value.findings)


def test_an_xform_cut_off_anywhere_is_refused(tmp_path: Path) -> None:
    book = workbook()
    whole = converted(book, tmp_path).xml.rstrip()
    places = {*range(0, len(whole), 7), *(m.start() for m in re.finditer(rb"[<>\"/]", whole))}
    for place in sorted(places):
        with pytest.raises(FormRefused) as refused:
            read_form(whole[:place])
        assert refused.value.findings[0].remedy
    assert read_form(whole).findings == ()
