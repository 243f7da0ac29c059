"""A programme changes the visit's form in Excel: each change is taken, or the cell and a remedy are named."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from fieldapp.casework import entries
from fieldapp.model import ContentClass
from fieldapp.operations import library
from forms import Finding
from forms.lint.words import read_words
from forms.sheets import read_book, write_xlsx
from tests.fieldapp.operations.field import Field
from tests.fieldapp.operations.test_pack_forms import PACK

Change = Callable[[Worksheet, Worksheet], None]  # survey, choices
RU, EN = "label::Russian (ru)", "label::English (en)"


def column(sheet: Worksheet, header: str) -> int:
    return next(cell.column for cell in sheet[1] if cell.value == header)


def row(sheet: Worksheet, name: str, of: str = "") -> int:
    at, belongs = column(sheet, "name"), column(sheet, "list_name") if of else 0
    return next(
        number
        for number in range(2, sheet.max_row + 1)
        if sheet.cell(number, at).value == name and (not of or sheet.cell(number, belongs).value == of)
    )


def told(name: str, header: str, text: str) -> Change:
    """One cell of the survey."""

    def change(survey: Worksheet, _: Worksheet) -> None:
        survey.cell(row(survey, name), column(survey, header)).value = text

    return change


def renamed(of: str, name: str, to: str) -> Change:
    def change(_: Worksheet, choices: Worksheet) -> None:
        choices.cell(row(choices, name, of), column(choices, "name")).value = to

    return change


def added(**cells: str) -> Change:
    """A question behind the first one of the talk."""

    def change(survey: Worksheet, _: Worksheet) -> None:
        place = row(survey, "good") + 1
        survey.insert_rows(place)
        for header, text in cells.items():
            survey.cell(place, column(survey, {"en": EN, "ru": RU}.get(header, header))).value = text

    return change


def gone(of: str) -> Change:
    def change(_: Worksheet, choices: Worksheet) -> None:
        at = column(choices, "list_name")
        for number in range(choices.max_row, 1, -1):
            if choices.cell(number, at).value == of:
                choices.delete_rows(number)

    return change


def without(name: str) -> Change:
    """A row of the survey was taken out."""
    return lambda survey, _: survey.delete_rows(row(survey, name))


def changed(folder: Path, *changes: Change, form: str = "visit") -> Path:
    path = folder / f"{form}.xlsx"
    write_xlsx(read_book(PACK / f"{form}.md"), path)
    book = load_workbook(path)
    for change in changes:
        change(book["survey"], book["choices"])
    book.save(path)
    return path


def looked_at(folder: Path, *changes: Change, form: str = "visit") -> tuple[Finding, ...]:
    return library.examine(changed(folder, *changes, form=form), {})


def test_the_form_as_it_comes_is_taken_and_nobody_is_told_to_attach_lists_that_laptops_make(
    tmp_path: Path,
) -> None:
    assert looked_at(tmp_path) == ()


@pytest.mark.parametrize(
    "change",
    [
        added(type="text", name="music", en="Which music do you like?", ru="Какую музыку вы любите?"),
        told("good", RU, "Что вас порадовало?"),
        renamed("still", "change", "some_of_it"),
    ],
)
def test_what_harms_nobody_is_taken(tmp_path: Path, change: Change) -> None:
    also = told("consent_note", "relevant", "${consent_still} = 'some_of_it' or ${consent_still} = 'end'")
    assert looked_at(tmp_path, change, *((also,) if change.__qualname__.startswith("renamed") else ())) == ()


@pytest.mark.parametrize(
    ("change", "name", "header", "remedy"),
    [
        (renamed("attempt_result", "moved", "gone"), "attempt_result", "type", "moved, not_reached, reached"),
        (renamed("attempt_channel", "home", "there"), "attempt_channel", "type", "centre, home"),
        (renamed("yes_no", "yes", "ja"), "safety", "calculation", "ja, no"),
        (gone("how_safe"), "safe_home", "type", "Add the list"),
        (told("come_back", "relevant", "${alonee} = 'no'"), "come_back", "relevant", "${alone}"),
        (told("kept_next_due", "save_to", "next_deu"), "kept_next_due", "save_to", "another name"),
        (
            told("safety_steps", "bind::fw:respondent", "No"),
            "safety_steps",
            "bind::fw:respondent",
            "Write no",
        ),
        (told("site", "type", "select_one_from_file sitte.csv"), "site", "type", "Write site.csv."),
        (told("attempt_channel", "type", "image"), "attempt_channel", "save_to", "Keep it in the record"),
        (told("safety", "bind::fw:flag", "saftey"), "safety", "bind::fw:flag", "safety"),
        (told("being_hurt", "required", "yes"), "being_hurt", "required", "leave such a question out"),
        (added(type="integer", name="danger_score", en="How much?"), "danger_score", "name", "Take it out"),
    ],
)
def test_what_cannot_be_is_refused_with_its_cell_and_a_remedy(
    tmp_path: Path, change: Change, name: str, header: str, remedy: str
) -> None:
    found = [one for one in looked_at(tmp_path, change) if one.refused]
    survey = load_workbook(tmp_path / "visit.xlsx")["survey"]
    there = [one for one in found if (one.sheet, one.row) == ("survey", row(survey, name))]
    assert header in {one.column for one in there}
    assert any(remedy in one.remedy for one in there)
    assert all(one.what and one.remedy and one.sheet for one in found)


@pytest.mark.parametrize(
    ("name", "lacking"),
    [
        ("consent_scope", "consent_scope"),
        ("consent_text", "consent_text"),
        ("consent_by", "consent_by"),
        ("talk_language", "consent_language"),
    ],
)
@pytest.mark.parametrize("form", ["welcome", "consent_change"])
def test_consent_that_would_not_count_is_refused_with_what_it_lacks(
    tmp_path: Path, name: str, lacking: str, form: str
) -> None:
    """R-7: with a statement that lacks one of these nobody could ever be supported, and nothing would say why."""
    if form == "consent_change" and name == "talk_language":
        name = "consent_language"
    (found,) = looked_at(tmp_path, told(name, "save_to", ""), form=form)
    assert found.refused
    assert found.column == "save_to"
    assert f": {lacking}." in found.remedy


def test_what_one_language_lacks_is_told_with_its_first_cell_and_keeps_nothing_from_being_published(
    tmp_path: Path,
) -> None:
    (found,) = looked_at(tmp_path, told("good", RU, ""), told("changes", RU, ""))
    survey = load_workbook(tmp_path / "visit.xlsx")["survey"]
    assert (found.sheet, found.row, found.column) == ("survey", row(survey, "good"), RU)
    assert "in Russian (ru)" in found.what
    assert found.what.endswith(": 2.")
    assert (found.refused, found.calm) == (False, True)


def test_a_photo_is_told_once_more_and_a_drawing_is_not(tmp_path: Path) -> None:
    """R-5."""
    photo = {"type": "image", "name": "place", "en": "A picture of it", "ru": "Фотография"}
    (found,) = looked_at(tmp_path, added(**photo))
    assert (found.column, found.calm) == ("type", True)
    assert looked_at(tmp_path, added(**photo, appearance="draw")) == ()


@pytest.mark.parametrize(
    ("form", "flag", "says"),
    [("visit", "safety", "(R-29)"), ("plan", "notprivate", "(R-33)"), ("plan", "declined", "says no")],
)
def test_a_mark_that_went_from_a_form_in_use_is_told(
    equipped: Field, form: str, flag: str, says: str
) -> None:
    """No question shows that it is gone: the steps open no more, or the talk goes on before who listens."""

    def unmarked(survey: Worksheet, _: Worksheet) -> None:
        marks = column(survey, "bind::fw:flag")
        for number in range(2, survey.max_row + 1):
            if survey.cell(number, marks).value == flag:
                survey.cell(number, marks).value = None

    desk, path = equipped.coordinator, changed(equipped.folder, unmarked, form=form)
    assert library.examine(path, {}, desk=desk) == ()  # nothing is in use yet
    library.publish(desk, PACK / f"{form}.md", ContentClass.CARE)
    (found,) = library.examine(path, {}, desk=desk)
    assert says in found.what
    assert f"“{flag}”" in found.remedy
    assert (found.refused, found.calm) == (False, True)


def test_an_answer_that_never_comes_is_told_with_its_cell_where_nothing_hangs_on_it(tmp_path: Path) -> None:
    (found,) = looked_at(tmp_path, renamed("still", "change", "some_of_it"))
    survey = load_workbook(tmp_path / "visit.xlsx")["survey"]
    assert (found.refused, found.row, found.column) == (False, row(survey, "consent_note"), "relevant")
    assert "end, some_of_it, yes" in found.remedy


def test_the_form_check_has_the_programs_own_names() -> None:
    words = read_words(library.WORDS.read_bytes())
    closed = {name: known for (_, name), known in entries.CHOSEN.items() if name in words.codes}
    assert {name: set(known) for name, known in words.codes.items()} == {
        name: {str(one) for one in known} for name, known in closed.items()
    }
    chosen_in_forms = {"attempt_channel", "attempt_result", "urgency"}
    assert words.codes.keys() == chosen_in_forms
