"""The pack as a whole: it converts, passes the form check, speaks the program's own codes, and empties nothing."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from fieldapp.casework import consent, lists, reach, waves
from forms import lint, read_form
from forms.lint.words import read_words
from forms.sheets import Book, read_book
from tests.forms.conversions import converted
from tests.forms.shared import ROOT
from tests.forms.test_real_forms import BUNDLED
from tests.resources.lists import FILES

PACK = ROOT / "resources" / "forms" / "pack"
FORMS = [PACK / one["file"] for one in json.loads((PACK / "pack.json").read_text("utf-8"))["forms"]]
WORDS = read_words((ROOT / "resources" / "linter" / "words.json").read_bytes())
EACH = pytest.mark.parametrize("path", FORMS, ids=[path.stem for path in FORMS])


def listed(file: str, name: str) -> set[str]:
    """The values of one list of choices."""
    return {row["name"] for row in read_book(PACK / file)["choices"].rows() if row["list_name"] == name}


def saved(book: Book) -> list[tuple[str, str]]:
    """(list, property) of every answer that a form saves."""
    only = next((row["list_name"] for row in book["entities"].rows()), "")
    found = [row["save_to"].rpartition("#") for row in book["survey"].rows() if row["save_to"]]
    return [(of or only, name) for of, _, name in found]


@EACH
def test_it_converts_whole(path: Path) -> None:
    form = read_form(converted(path).xml, FILES)
    assert form.missing_files == ()
    assert [one.what for one in form.findings] == []


@EACH
def test_the_form_check_lets_it_pass(path: Path) -> None:
    made = converted(path)
    assert lint.lint_workbook(path, WORDS, made.xml, dict(made.files)) == ()


@EACH
def test_it_saves_only_what_the_lists_hold_and_changes_only_lists_it_declares(path: Path) -> None:
    book = read_book(path)
    declared = {row["list_name"] for row in book["entities"].rows()}
    assert {of for of, _ in saved(book)} <= declared
    assert [(of, name) for of, name in saved(book) if name not in lists.LISTS[of].properties] == []


@pytest.mark.parametrize(("file", "whole"), [("welcome.md", 12), ("consent_change.md", 11)])
def test_a_statement_of_consent_is_saved_whole(file: str, whole: int) -> None:
    """Welcome says all but `restricted`, a change all but that and the basis, which a coordinator gives."""
    told = {name for of, name in saved(read_book(PACK / file)) if name in lists.CONSENT}
    assert len(told - {"consent_restricted"}) == whole
    assert {"consent_scope", "consent_by", "consent_assent", "consent_text", "consent_language"} <= told


def test_a_visit_saves_the_whole_attempt() -> None:
    kept_by_the_program = {"attempt_record"}
    assert set(lists.ATTEMPT) - kept_by_the_program <= {
        name for _, name in saved(read_book(PACK / "visit.md"))
    }


def test_reasons_of_an_end_are_one_list_everywhere() -> None:
    """R-3: Form L, the form check and the program."""
    endings = {one.value for one in reach.Ending}
    assert listed("closing.md", "closing") == endings
    assert WORDS.closing == endings


def test_codes_of_forms_are_those_of_the_program() -> None:
    assert listed("visit.md", "attempt_channel") == reach.CHANNELS
    assert listed("visit.md", "attempt_result") == reach.RESULTS
    assert listed("visit.md", "wave") == set(waves.BY_NAME)
    for file, name in (("welcome.md", "urgency"), ("plan.md", "urgency"), ("referral.md", "urgency")):
        assert listed(file, name) == set(waves.Urgency)
    assert listed("welcome.md", "consent_how") == consent.METHODS


def test_each_scope_of_consent_is_asked_by_itself() -> None:
    """R-7: six of them in Welcome besides the work itself, all seven when consent is changed."""
    for file, more in (("welcome.md", {"services"}), ("consent_change.md", set())):
        names = {row["name"] for row in read_book(PACK / file)["survey"].rows()}
        asked = {name.removeprefix("ok_") for name in names if name.startswith("ok_")}
        assert asked | more == {scope.value for scope in consent.Scope}


def test_nobody_is_closed_with_a_free_text_or_a_destination() -> None:
    rows = {row["name"]: row for row in read_book(PACK / "closing.md")["survey"].rows()}
    assert rows["closure_reason"]["type"] == "select_one closing"
    assert [name for name, row in rows.items() if row["type"] == "text"] == ["view"]


def test_an_orphan_is_never_made_by_a_form() -> None:
    """R-18: that both parents have died is a coordinator's word."""
    assert "orphan_verified" not in listed("welcome.md", "uasc")


@EACH
def test_what_an_interviewer_reads_is_said_to_be_for_them(path: Path) -> None:
    """Whose interview it is stands in every form's beginning, preselected, with the code to be looked at."""
    rows = [row for row in read_book(path)["survey"].rows() if row["name"] == "person"]
    assert [row["bind::jr:preloadParams"] for row in rows] == ["fw:person"]
    assert "code and name" in rows[0]["hint::English (en)"]


@EACH
def test_no_grid_or_figure_reaches_an_entity_list(path: Path) -> None:
    names = [name for _, name in saved(read_book(path))]
    assert [name for name in names if re.search(r"score|pace|right|step|total|sum", name)] == []


@EACH
def test_it_is_filled_by_the_filler_loads_in_javarosa_and_has_a_journey(path: Path) -> None:
    """All three are made of every form that lies here: none of the pack is left out of them."""
    assert path in BUNDLED
    walks = (Path(__file__).parent / "test_pack_journeys.py").read_text("utf-8")
    named = f'"{path.stem}"'
    assert named in walks
