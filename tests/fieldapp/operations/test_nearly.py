"""A programme's change in Excel that is nearly right: a role, a step or a relation misspelt, a column that a list does
not have, a mark that is never set, consent that nobody can refuse, entries made under other conditions."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from fieldapp.model import ContentClass
from fieldapp.operations import library
from forms.scenario import Scenario
from tests.fieldapp.operations.field import Field
from tests.fieldapp.operations.test_changed_in_excel import (
    PACK,
    Change,
    added,
    changed,
    column,
    looked_at,
    renamed,
    row,
    told,
)
from tests.fieldapp.operations.test_hollow import Case, instead

WELCOME: list[Case] = [
    (renamed("adult_roles", "caregiver", "care_giver"), "adult_roles", "type", "Write caregiver."),
    (renamed("talk_language", "ru", "rus"), "talk_language", "type", "Write ru."),
    (renamed("relation", "grandmother", "grandmothr"), "rel_type", "type", "Write grandmother."),
    (told("service_status", "calculation", "'propsed'"), "service_status", "calculation", "Write proposed."),
    (told("case_status", "calculation", "'opened'"), "case_status", "calculation", "Write open."),
    (
        instead("safety", "'yes', ''", "'no', if(${help_today} = 'yes', '0', '')"),
        "safety",
        "calculation",
        "say yes",
    ),
    (told("declined", "bind::fw:flag", ""), "consent_scope", "save_to", "with “declined”"),
]
REFERRAL: list[Case] = [
    (
        told("told_to", "calculation", "instance('service')/root/item[name = ${service}]/providr"),
        "told_to",
        "calculation",
        "provider,",
    ),
    (
        told("stood", "calculation", "instance('service')/root/item[nme = ${service}]/status"),
        "stood",
        "calculation",
        "name,",
    ),
    (renamed("status", "completed", "complete"), "status_told", "type", "Write completed."),
]


@pytest.mark.parametrize(("form", "cases"), [("welcome", WELCOME), ("referral", REFERRAL)])
def test_what_the_program_would_not_understand_is_refused_with_its_cell(
    tmp_path: Path, form: str, cases: list[Case]
) -> None:
    found = [one for one in looked_at(tmp_path, *(one[0] for one in cases), form=form) if one.refused]
    survey = load_workbook(tmp_path / f"{form}.xlsx")["survey"]
    for _, name, header, remedy in cases:
        there = [one for one in found if (one.sheet, one.row) == ("survey", row(survey, name))]
        assert any(one.column == header and remedy in one.remedy for one in there), (name, header, found)


def test_a_programmes_own_words_are_taken(tmp_path: Path) -> None:
    """They are further from those of the program, or stand beside them."""
    own = renamed("adult_roles", "relative", "volunteer"), renamed("relation", "aunt", "mothers")
    assert looked_at(tmp_path, *own, form="welcome") == ()


@pytest.mark.parametrize("kind", ["audio", "video"])
def test_a_film_and_a_voice_are_told_and_go_to_no_list(tmp_path: Path, kind: str) -> None:
    """R-5."""
    (found,) = looked_at(tmp_path, added(type=kind, name="talk", en="Tell us", ru="Расскажите"))
    assert (found.column, found.calm, "(R-5)" in found.what) == ("type", True, True)
    kept = added(type=kind, name="talk", en="Tell us", ru="Расскажите", save_to="attempt_channel")
    free = told("attempt_channel", "save_to", "")
    refused = [one for one in looked_at(tmp_path, kept, free) if one.refused]
    assert ("save_to", True) in {(one.column, "film or a voice" in one.what) for one in refused}


def test_a_log_that_asks_where_the_laptop_is_is_told(tmp_path: Path) -> None:
    where = "location-priority=balanced location-min-interval=60 location-max-age=120"

    def logged(survey: Worksheet, _: Worksheet) -> None:
        parameters = survey.max_column + 1
        survey.cell(1, parameters).value = "parameters"
        place = survey.max_row + 1
        survey.cell(place, column(survey, "type")).value = "audit"
        survey.cell(place, column(survey, "name")).value = "audit"
        survey.cell(place, parameters).value = where

    (found,) = looked_at(tmp_path, logged)
    assert "asks where the laptop is" in found.what
    assert found.calm


@pytest.mark.parametrize(("column_read", "refused"), [("person_id", False), ("persn_id", True)])
def test_a_look_into_one_list_by_what_another_says_is_taken(
    tmp_path: Path, column_read: str, *, refused: bool
) -> None:
    """The columns of the list in the condition are not those of the list around it."""
    whose = f"instance('service')/root/item[name = ${{service}}]/{column_read}"
    change = told("told_to", "calculation", f"instance('person')/root/item[name = {whose}]/given_name")
    found = [one for one in looked_at(tmp_path, change, form="referral") if "is always empty" in one.what]
    assert [f"“{column_read}”" in one.what for one in found] == ([True] if refused else [])


def emptied(name: str, *headers: str) -> Change:
    """Cells of the sheet of entities, which the other changes do not reach."""

    def change(survey: Worksheet, _: Worksheet) -> None:
        sheet = survey.parent["entities"]
        at = next(n for n in range(2, sheet.max_row + 1) if sheet.cell(n, 1).value == name)
        for cell in sheet[1]:
            if cell.value in headers:
                sheet.cell(at, cell.column).value = None

    return change


def test_entries_that_are_made_under_other_conditions_than_before_are_told(equipped: Field) -> None:
    desk = equipped.coordinator
    library.publish(desk, PACK / "welcome.md", ContentClass.CARE)
    less = emptied("person", "create_if"), emptied("link", "create_if")
    found = library.examine(changed(equipped.folder, *less, form="welcome"), {}, desk=desk)
    assert [one.what for one in found if "new entries" in one.what] == [
        "The version in use makes new entries of “link” only at times; this one always does.",
        "The version in use makes new entries of “person”; this one only changes those that are there.",
    ]
    assert {(one.refused, one.calm) for one in found} == {(False, True)}


@pytest.mark.parametrize(
    ("by", "refused"),
    [
        ("region = ${which_region}", False),
        ("regoin = ${which_region}", True),
        ("name != 'x' and not(rgn = 'a')", True),
        ("region = instance('region')/root/item[code = ${which_region}]/name", False),
    ],
)
def test_towns_of_a_region_go_by_a_column_that_their_list_has(
    tmp_path: Path, by: str, *, refused: bool
) -> None:
    """Nothing else tells it: the question would have no choices, in any region."""
    path = tmp_path / "towns.md"
    path.write_text(
        "| survey |\n| | type | name | label | choice_filter |\n"
        "| | select_one region | which_region | Region | |\n"
        f"| | select_one town | which_town | Town | {by} |\n"
        "| choices |\n| | list_name | name | label | region | code |\n"
        "| | region | a | A | | a |\n| | region | b | B | | b |\n"
        "| | town | c | C | a | |\n| | town | d | D | | |\n"
        "| settings |\n| | form_title | form_id | version |\n| | Form T | form_t | 1 |\n",
        "utf-8",
    )
    found = library.examine(path, {})
    assert [(one.row, one.column) for one in found] == ([(3, "choice_filter")] if refused else [])


def test_a_column_that_is_empty_in_all_rows_takes_no_choice_away(tmp_path: Path) -> None:
    """It stands there for later, or is misspelt: told, and not refused, for there are choices."""
    path = tmp_path / "towns.md"
    path.write_text(
        "| survey |\n| | type | name | label | choice_filter |\n"
        "| | select_one town | which_town | Town | not(closed = 'yes') |\n"
        "| choices |\n| | list_name | name | label | closed |\n"
        "| | town | c | C | |\n| | town | d | D | |\n"
        "| settings |\n| | form_title | form_id | version |\n| | Form T | form_t | 1 |\n",
        "utf-8",
    )
    (found,) = library.examine(path, {})
    assert (found.refused, found.row, found.column) == (False, 2, "choice_filter")
    assert "leaves none out" in found.what
    assert Scenario(library.read_file(path, {}).form).choices("/data/which_town") == ["c", "d"]


@pytest.mark.parametrize(("name", "mark"), [("safety", "safety"), ("before", "not_private")])
@pytest.mark.parametrize("off", ["false()", "1 = 2"])
def test_a_mark_that_was_switched_off_is_refused(tmp_path: Path, name: str, mark: str, off: str) -> None:
    """R-29: also by the group around it. A condition that always holds switches nothing off."""
    found = looked_at(tmp_path, told(name, "relevant", off), form="welcome")
    survey = load_workbook(tmp_path / "welcome.xlsx")["survey"]
    never = [(one.row, one.column) for one in found if one.refused and "never holds" in one.what]
    assert (row(survey, mark), "relevant") in never
    assert looked_at(tmp_path, told("safety", "relevant", "1 = 1"), form="welcome") == ()
