"""Marks of this program in a form: a misspelt one is refused with its cell and a remedy, a missing one is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from forms import Finding, FormRefused, read_form
from forms.doctor import apply_repairs, diagnose
from forms.lint import lint, read_words
from forms.xlsform import convert_xlsform
from tests.forms.conversions import converted
from tests.forms.little import bind, questions, xform
from tests.forms.shared import ROOT

WORDS = read_words((ROOT / "resources" / "linter" / "words.json").read_bytes())
PACK = sorted((ROOT / "resources" / "forms" / "pack").glob("*.md"))
SETTINGS = """
| settings |
| | form_title | form_id | namespaces |
| | Form X | form_x | fw="urn:fieldapp:forms:1" |
"""


def workbook(folder: Path, *rows: str, marks: str = "bind::fw:flag | bind::fw:respondent") -> Path:
    path = folder / "form.md"
    head = f"| survey |\n| | type | name | label | relevant | calculation | {marks} |\n"
    asked = (
        "text | a | How was school? | | | | ",
        "calculate | hurt | | | if(${a} = '', '', 'yes') | safety | ",
        *rows,
    )
    path.write_text(head + "".join(f"| | {row} |\n" for row in asked) + SETTINGS, "utf-8")
    return path


def refused(path: Path) -> tuple[Finding, ...]:
    with pytest.raises(FormRefused) as told:
        convert_xlsform(path)
    return told.value.findings


@pytest.mark.parametrize("value", ["No", "nо", "FALSE", "нет", "interviewer"])  # the second in Cyrillic
def test_a_misspelt_mark_is_refused_with_its_cell_and_a_remedy(tmp_path: Path, value: str) -> None:
    path = workbook(tmp_path, f"note | b | Call your supervisor. | | | | {value}")
    (found,) = refused(path)
    assert (found.sheet, found.row, found.column) == ("survey", 4, "bind::fw:respondent")
    assert value in found.what
    assert "no where it is for the interviewer" in found.remedy
    (repair,) = diagnose(path).repairs
    apply_repairs(path, [repair], tmp_path / "mended.xlsx")
    form = read_form(convert_xlsform(tmp_path / "mended.xlsx").xml, {})
    assert form.for_interviewer() == {"/data/b"}


@pytest.mark.parametrize("value", ["", "no", " no ", "yes"])
def test_what_is_known_or_empty_passes(tmp_path: Path, value: str) -> None:
    assert convert_xlsform(workbook(tmp_path, f"note | b | Call. | | | | {value}")).findings == ()


def test_a_misspelt_flag_is_refused_for_it_would_open_nothing(tmp_path: Path) -> None:
    path = workbook(tmp_path, "calculate | c | | | if(${a} = '', '', 'yes') | safty | ")
    (found,) = refused(path)
    assert (found.row, found.column) == (4, "bind::fw:flag")
    assert "declined, notprivate, safety, urgent" in found.remedy
    assert [one.after for one in diagnose(path).repairs] == ["safety"]


def test_a_misspelt_header_is_refused_for_its_column_would_do_nothing(tmp_path: Path) -> None:
    path = workbook(tmp_path, "note | b | Call. | | | | no", marks="bind::fw:flag | bind::fw:respondant")
    (found,) = refused(path)
    assert (found.sheet, found.row, found.column) == ("survey", 1, "bind::fw:respondant")
    assert [one.after for one in diagnose(path).repairs] == ["bind::fw:respondent"]


@pytest.mark.parametrize("told", ['fw:respondent="nein"', 'fw:respondant="no"', 'fw:flag="safty"'])
def test_the_form_check_refuses_it_in_a_converted_form_too(told: str) -> None:
    made = bind("a").replace("<bind ", f'<bind xmlns:fw="urn:fieldapp:forms:1" {told} ')
    xml = xform("<a/>", made, questions("a")).encode()
    (found,) = lint(xml, {}, WORDS)
    assert found.refused and found.ref == "/data/a"


def test_a_form_that_is_in_use_with_a_misspelt_mark_opens_all_the_same_and_says_so() -> None:
    made = bind("a").replace("<bind ", '<bind xmlns:fw="urn:fieldapp:forms:1" fw:respondent="nein" ')
    form = read_form(xform("<a/>", made, questions("a")).encode(), {})
    assert [(one.ref, one.refused) for one in form.findings] == [("/data/a", False)]


@pytest.mark.parametrize("around", [False, True])
def test_a_step_after_a_worrying_answer_without_a_mark_is_told_and_lets_the_form_pass(
    tmp_path: Path, around: bool
) -> None:
    step = (
        "note | b | Call your supervisor. | | | | " if around else "note | b | Call. | ${hurt} = 'yes' | | | "
    )
    rows = (
        ("begin_group | g | G | ${hurt} = 'yes' | | | ", step, "end_group | | | | | | ")
        if around
        else (step,)
    )
    (told,) = convert_xlsform(workbook(tmp_path, *rows)).findings
    assert (told.refused, told.row, told.column) == (False, 5 if around else 4, "bind::fw:respondent")
    answered = tuple(row.rstrip() + " yes" if row is step else row for row in rows)
    assert convert_xlsform(workbook(tmp_path, *answered)).findings == ()


@pytest.mark.parametrize("path", PACK, ids=[path.stem for path in PACK])
def test_no_step_of_the_pack_lacks_its_mark(path: Path) -> None:
    assert converted(path).findings == ()
