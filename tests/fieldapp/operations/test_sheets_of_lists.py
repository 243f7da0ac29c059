"""A sheet of services, places or schools, or of whom to phone: what nobody sees in it is told before it counts."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import openpyxl
import pytest

from fieldapp.case_errors import ContactsRefused, NoDirectory
from fieldapp.casework import lists
from fieldapp.model import Contact
from fieldapp.operations import directory, safety
from tests.fieldapp.operations.field import Field

SCHOOLS = [["name", "languages"], ["School 7", "Russian"], ["School 9", "Kyrgyz"], ["School 12", ""]]
PHONES = [
    ["name", "role", "phone"],
    ["Duty desk", "day and night", "112"],
    ["Bolat", "until May", "+7 701 1"],
]


def book(folder: Path, rows: Sequence[Sequence[str]], *, hide: Sequence[int] = (), more: str = "") -> Path:
    made = openpyxl.Workbook()
    page = made.worksheets[0]
    page.title = "List"
    for row in rows:
        page.append(list(row))
    for number in hide:
        page.row_dimensions[number].hidden = True
    if more:
        made.create_sheet(more).append(["name", "School 40"])
    path = folder / "list.xlsx"
    made.save(path)
    return path


def test_hidden_rows_and_further_sheets_of_a_directory_are_told(equipped: Field) -> None:
    path = book(equipped.folder, SCHOOLS, hide=(3, 20), more="Closed")
    found = directory.read(equipped.coordinator, lists.SCHOOL, path)
    assert [one.label for one in found.new] == ["School 7", "School 9", "School 12"]
    assert [one.values for one in found.told] == [{"rows": "3"}, {"sheet": "List", "others": "Closed"}]
    assert "Remove what does not belong here" in found.told[0].plain
    plain = directory.read(equipped.coordinator, lists.SCHOOL, book(equipped.folder, SCHOOLS))
    assert plain.told == ()


def test_two_columns_of_one_meaning_are_no_directory(equipped: Field) -> None:
    rows = [["name", "Название"], ["School 7", "School 9"]]
    with pytest.raises(NoDirectory) as refused:
        directory.read(equipped.coordinator, lists.SCHOOL, book(equipped.folder, rows))
    assert "The columns “name” and “Название” say the same. Call the one that" in str(refused.value)


def test_whom_to_phone_is_read_from_a_sheet(equipped: Field) -> None:
    assert safety.read(book(equipped.folder, PHONES)) == (
        Contact("Duty desk", "day and night", "112"),
        Contact("Bolat", "until May", "+7 701 1"),
    )


@pytest.mark.parametrize(
    ("rows", "hide", "what"),
    [
        (PHONES, (3,), "The sheet hides rows with somebody to call: 3. Show them, or remove them."),
        (
            [["name", "phone", "телефон"], ["Duty desk", "112", "113"]],
            (),
            "The columns “phone” and “телефон” say the same. Call the one that does not count something else.",
        ),
        (
            [["name", "number"], ["Duty desk", "112"]],
            (),
            "No column is called “phone”. Call one so in row 1, and read the sheet again.",
        ),
    ],
)
def test_a_sheet_that_would_have_somebody_else_called_is_refused(
    equipped: Field, rows: Sequence[Sequence[str]], hide: Sequence[int], what: str
) -> None:
    """In such a moment nobody looks whether the list is right (R-29)."""
    before = safety.contacts(equipped.coordinator)
    with pytest.raises(ContactsRefused) as refused:
        safety.read(book(equipped.folder, rows, hide=hide))
    assert what in str(refused.value)
    assert safety.contacts(equipped.coordinator) == before
