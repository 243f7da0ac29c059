"""A workbook is mended in a copy beside it; the file that was chosen stays as it is."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import pytest

from fieldapp.errors import DiskRefused
from fieldapp.form_errors import FileChanged
from fieldapp.operations import library, mending
from forms.doctor import Repair

BROKEN = """| survey | | | |
| | type | name | label |
| | text | 2nd visit | When? |
| | integr | age | Age |
| | begin group | home | Home |
"""


def table(folder: Path, text: str = BROKEN, name: str = "visit.md") -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def test_a_file_is_mended_in_a_copy_that_keeps_its_name(tmp_path: Path) -> None:
    path = table(tmp_path)
    found = mending.repairs(path)
    assert [(r.row, r.before, r.after) for r in found] == [
        (2, "2nd visit", "_2nd_visit"),
        (3, "integr", "integer"),
        (5, "", "end_group"),
    ]
    copy = mending.mend(path, found)
    assert copy == tmp_path / "mended" / "visit.xlsx"
    assert path.read_text("utf-8") == BROKEN
    assert not [finding for finding in library.examine(copy, {}) if finding.refused]
    assert library.read_file(copy, {}).form.id == "visit"


def test_what_was_not_taken_is_as_before_and_can_be_taken_later(tmp_path: Path) -> None:
    path = table(tmp_path)
    first, *_ = mending.repairs(path)
    copy = mending.mend(path, [first])
    left = mending.repairs(copy)
    assert [r.before for r in left] == ["integr", ""]
    assert mending.mend(copy, left, copy) == copy
    assert mending.repairs(copy) == ()


def test_a_copy_of_somebody_is_never_overwritten(tmp_path: Path) -> None:
    path = table(tmp_path)
    found = mending.repairs(path)
    first = mending.mend(path, found[:1])
    assert mending.mend(path, found) == tmp_path / "mended 2" / "visit.xlsx"
    assert mending.repairs(first) != ()


def test_a_cell_that_changed_meanwhile_is_not_overwritten(tmp_path: Path) -> None:
    path = table(tmp_path)
    changed = replace(mending.repairs(path)[0], before="3rd visit")
    with pytest.raises(FileChanged):
        mending.mend(path, [changed])
    assert not (tmp_path / "mended").exists()


def test_where_nothing_can_be_written_it_is_told(tmp_path: Path) -> None:
    path = table(tmp_path)
    (tmp_path / "mended").write_text("a file of that name")
    with pytest.raises(DiskRefused):
        mending.mend(path, mending.repairs(path))


def test_a_file_without_cells_has_no_repairs(tmp_path: Path) -> None:
    assert mending.repairs(table(tmp_path, "<h:html/>", "form.xml")) == ()
    assert mending.repairs(table(tmp_path, "no workbook", "form.xlsx")) == ()


def test_looking_can_be_called_off(tmp_path: Path) -> None:
    called_off = threading.Event()
    called_off.set()
    assert mending.repairs(table(tmp_path), called_off) == ()


def test_a_repair_names_its_cell(tmp_path: Path) -> None:
    first = mending.repairs(table(tmp_path))[0]
    assert first == Repair(
        "survey", 2, "name", "2nd visit", "_2nd_visit", "Names become XML elements.", first.index
    )
