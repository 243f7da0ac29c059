"""A programme's change in Excel that leaves a row and takes its meaning: consent that is ticked, a mark that hangs on
no answer, a part of consent that is misspelt, and what the version in use heeded or saved."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from fieldapp.model import ContentClass
from fieldapp.operations import library
from tests.fieldapp.operations.field import Field
from tests.fieldapp.operations.test_changed_in_excel import (
    PACK,
    Change,
    changed,
    column,
    looked_at,
    row,
    told,
)


def instead(name: str, written: str, other: str) -> Change:
    """A part of a calculation."""

    def change(survey: Worksheet, _: Worksheet) -> None:
        cell = survey.cell(row(survey, name), column(survey, "calculation"))
        assert written in cell.value
        cell.value = cell.value.replace(written, other)

    return change


Case = tuple[Change, str, str, str]  # the row and the column that are named, and what the remedy says
SEVERAL: list[list[Case]] = [
    [
        (told("consent", "default", "yes"), "consent", "default", "Empty its cell"),
        (told("ok_photo", "default", "once('yes')"), "ok_photo", "default", "Empty its cell"),
        (told("safety", "calculation", "if(1 = 2, 'yes', '')"), "safety", "calculation", "read the answers"),
        (instead("scopes", "'services,'", "'servces,'"), "scopes", "calculation", "Write services."),
    ],
    [
        (told("declined", "calculation", "''"), "declined", "calculation", "read the answers"),
        (told("ok_photo", "default", "yes"), "ok_photo", "default", "Empty its cell"),
        (
            told("safety", "calculation", "if(${help_today} = 'yes'"),
            "safety",
            "calculation",
            "read the answers",
        ),
        (instead("scopes", "'share,'", "'sharing,'"), "scopes", "calculation", "Write share."),
        (instead("scopes", "'?photo,'", "'?foto,'"), "scopes", "calculation", "Write photo."),
    ],
]


@pytest.mark.parametrize("cases", SEVERAL)
def test_what_reads_as_if_it_worked_is_refused_with_its_cell(tmp_path: Path, cases: list[Case]) -> None:
    """R-7, R-29: a yes that nobody gave, a no that nobody hears, help that never comes."""
    found = [one for one in looked_at(tmp_path, *(one[0] for one in cases), form="welcome") if one.refused]
    survey = load_workbook(tmp_path / "welcome.xlsx")["survey"]
    for _, name, header, remedy in cases:
        there = [one for one in found if (one.sheet, one.row) == ("survey", row(survey, name))]
        assert any(one.column == header and remedy in one.remedy for one in there), (name, header, remedy)
    assert len(found) == len(cases)


def test_a_part_of_consent_may_begin_as_a_no(tmp_path: Path) -> None:
    """R-7: the default is no."""
    assert looked_at(tmp_path, told("ok_photo", "default", "no"), form="welcome") == ()


def test_what_the_version_in_use_heeded_and_saved_is_told(equipped: Field) -> None:
    desk = equipped.coordinator
    library.publish(desk, PACK / "welcome.md", ContentClass.CARE)
    less = told("safety", "calculation", "if(${help_today} = 'yes', 'yes', '')")
    path = changed(equipped.folder, less, told("kept_sex", "save_to", ""), form="welcome")
    heeded, saved = library.examine(path, {}, desk=desk)
    survey = load_workbook(path)["survey"]
    assert heeded.what.endswith("“safety”: being_hurt, safe_tonight.")
    assert (heeded.row, heeded.column) == (row(survey, "safety"), "calculation")
    assert saved.what.endswith("to lists: person#sex.")
    assert {(one.refused, one.calm) for one in (heeded, saved)} == {(False, True)}


@pytest.mark.parametrize(
    ("written", "other", "says"),
    [("form_w", "form_b", "another title is in use, “Form B”"), ("form_w", "form_w2", "another id, form_w:")],
)
def test_a_form_under_another_id_is_told(equipped: Field, written: str, other: str, says: str) -> None:
    """One would take the place of another form on every laptop; the other would be compared with none."""
    desk = equipped.coordinator
    for form in ("welcome", "visit"):
        library.publish(desk, PACK / f"{form}.md", ContentClass.CARE)
    path = equipped.folder / "other.md"
    text = (PACK / "welcome.md").read_text("utf-8")
    path.write_text(re.sub(rf"\| {written} \|", f"| {other} |", text), "utf-8")
    found = library.examine(path, {}, desk=desk)
    assert says in found[0].what
    assert found[0].calm
