"""Headers, sheets and marks that are nearly right: the converter passes them over in silence, so they are refused, with
the cell and a repair."""

from __future__ import annotations

from pathlib import Path

import pytest

from forms import Finding, FormRefused
from forms.doctor import apply_repairs, diagnose
from forms.sheets import read_book
from forms.xlsform import convert_xlsform

FORM = """
| survey |
| | type | name | label::English (en) | label::Russian (ru) | relevant | required | calculation | bind::fw:flag |
| | select_one yes_no | alone | Can you talk? | Можно говорить? |  | yes |  |  |
| | calculate | not_private |  |  |  |  | if(${alone} = 'no', 'yes', '') | notprivate |
| | text | rest | And then? | И потом? | ${alone} = 'yes' |  |  |  |

| choices |
| | list_name | name | label::English (en) | label::Russian (ru) |
| | yes_no | yes | Yes | Да |
| | yes_no | no | No | Нет |

| settings |
| | form_title | form_id | version | namespaces |
| | Form X | form_x | 1 | fw="urn:fieldapp:forms:1" |
"""


def form(folder: Path, written: str, instead: str) -> Path:
    path = folder / "form.md"
    assert written in FORM
    path.write_text(FORM.replace(written, instead, 1), "utf-8")
    return path


def refused(path: Path) -> tuple[Finding, ...]:
    with pytest.raises(FormRefused) as told:
        convert_xlsform(path)
    return told.value.findings


def mended(path: Path) -> Path:
    copy = path.with_suffix(".xlsx")
    apply_repairs(path, diagnose(path).repairs, copy)
    return copy


@pytest.mark.parametrize(
    ("written", "instead", "column"),
    [
        ("relevant", "relevent", "relevent"),
        ("required", "requird", "requird"),
        ("calculation", "calculaton", "calculaton"),
        ("label::Russian (ru)", "lable::Russian (ru)", "lable::Russian (ru)"),
        ("label::Russian (ru)", "label:Russian (ru)", "label:Russian (ru)"),
        ("bind::fw:flag", "bind:fw:flag", "bind:fw:flag"),
        ("bind::fw:flag", "bind::FW:flag", "bind::FW:flag"),
    ],
)
def test_a_misspelt_header_is_refused_and_the_repair_makes_the_form_what_it_was(
    tmp_path: Path, written: str, instead: str, column: str
) -> None:
    """Else everybody would be asked what only some agreed to, and nothing would say so."""
    path = form(tmp_path, written, instead)
    assert [(one.sheet, one.row, one.column) for one in refused(path)][:1] == [("survey", 1, column)]
    right = form(tmp_path, written, written)
    assert convert_xlsform(mended(path)).xml == convert_xlsform(right).xml


def test_a_sheet_of_settings_that_is_misspelt_is_refused(tmp_path: Path) -> None:
    """Its form would be another one: with the id of its file, and without its marks."""
    path = form(tmp_path, "| settings |", "| setings |")
    assert ("setings", "Name it “settings”.") in {(one.sheet, one.remedy) for one in refused(path)}
    assert [sheet.name for sheet in read_book(mended(path)).sheets] == ["survey", "choices", "settings"]


@pytest.mark.parametrize("instead", ["", 'fw="urn:fieldapp:forms:9"'])
def test_marks_without_their_namespace_are_refused(tmp_path: Path, instead: str) -> None:
    """They would open nothing, in a form that reads as if they did."""
    (found,) = refused(form(tmp_path, 'fw="urn:fieldapp:forms:1"', instead))
    assert (found.sheet, found.column) == ("survey", "bind::fw:flag")
    assert 'fw="urn:fieldapp:forms:1"' in found.remedy


@pytest.mark.parametrize("header", ["relevant to whom", "notes", "level", "theme", "label::Kazakh (kk)"])
def test_columns_of_the_authors_own_are_left_alone(tmp_path: Path, header: str) -> None:
    path = form(tmp_path, "bind::fw:flag |", f"bind::fw:flag | {header} |")
    path.write_text(path.read_text("utf-8").replace("notprivate |", "notprivate | mine |"), "utf-8")
    assert convert_xlsform(path).findings == ()
