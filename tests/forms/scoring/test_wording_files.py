"""Wording files: what an organisation fills in, what is refused with its row and a remedy, and the questions it makes.

The words here are made up: no instrument's wording stands in this repository."""

from __future__ import annotations

from pathlib import Path

import pytest

from forms import Flag, placing, read_form, tables, wording
from forms.placing import Usable
from forms.scenario import Scenario
from forms.scoring import Key, LanguageStatus, read_key
from forms.sheets import read_book
from forms.wording import Wording, WordingRefused
from forms.xlsform import convert_xlsform
from tests.forms.shared import ROOT
from tests.resources.lists import AMINA, FILES, YUSUF

Grid = list[list[str]]
OFFERED = ("who-5", "phq-9", "cries-8")
FORM = ROOT / "resources" / "forms" / "pack" / "how_are_you.md"


def key(instrument: str) -> Key:
    return read_key((ROOT / "resources" / "instruments" / f"{instrument}.json").read_bytes())


def filled(instrument: str, language: str = "ru", **more: str) -> Grid:
    """A sheet as somebody fills it in; `more`: other texts for some rows."""
    told = {
        "status": "official",
        "source": "made up for a test",
        "released_by": "N. N.",
        "released_on": "2026-11-26",
    }
    grid = [list(cells) for cells in wording.empty_sheet(key(instrument), language)]
    for cells in grid[1:]:
        cells[1] = more.get(cells[0], told.get(cells[0], cells[1] or f"{instrument} {language} {cells[0]}"))
    return grid


def usable(instrument: str, *languages: str) -> Usable:
    read = {one: wording.read_wording(filled(instrument, one), key(instrument)) for one in languages}
    return Usable(key(instrument), read)


def row_of(grid: Grid, name: str) -> int:
    return next(place for place, cells in enumerate(grid) if cells[0] == name)


def refusals(grid: Grid, instrument: str = "who-5") -> list[tuple[str, int]]:
    with pytest.raises(WordingRefused) as refused:
        wording.read_wording(grid, key(instrument))
    assert all(one.remedy and one.refused for one in refused.value.findings)
    return [(one.what, one.row) for one in refused.value.findings]


@pytest.mark.parametrize("instrument", OFFERED)
def test_an_empty_sheet_has_a_row_for_each_item_and_answer_and_no_wording(instrument: str) -> None:
    grid = wording.empty_sheet(key(instrument), "ru")
    assert {row[1] for row in grid[1:]} <= {"", instrument, key(instrument).version, "ru"}
    names = [row[0] for row in grid]
    assert [name for name in names if name.startswith("item_")] == [item.id for item in key(instrument).items]
    assert (
        sum(name.startswith("answers_") for name in names)
        == {"who-5": 6, "phq-9": 8, "cries-8": 4}[instrument]
    )


def test_a_sheet_goes_to_excel_and_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "who-5.xlsx"
    wording.write_sheet(key("who-5"), "ru", path)
    assert tables.first_sheet(path) == wording.empty_sheet(key("who-5"), "ru")


def test_an_empty_sheet_says_what_is_missing() -> None:
    said = refusals([list(row) for row in wording.empty_sheet(key("who-5"), "ru")])
    assert ("“item_01” has no text.", 10) in said
    assert len([what for what, _ in said if "has no text" in what]) == 5 + 6
    assert any("no standing" in what for what, _ in said)
    assert ("“released_by” is empty.", 7) in said


def test_a_filled_sheet_can_be_used() -> None:
    told = wording.read_wording(filled("phq-9", lead=""), key("phq-9"))
    assert (told.instrument, told.language, told.status) == ("phq-9", "ru", LanguageStatus.OFFICIAL)
    assert told.texts["answers_2/3"] == "phq-9 ru answers_2/3"


def test_items_in_another_order_are_refused_with_their_row() -> None:
    grid = filled("cries-8")
    second = row_of(grid, "item_02")
    grid[second], grid[second + 1] = grid[second + 1], grid[second]
    assert refusals(grid, "cries-8") == [("“item_03” stands before “item_02”.", second + 1)]


def test_an_item_that_is_missing_twice_there_or_unknown_is_refused() -> None:
    grid = filled("who-5")
    del grid[row_of(grid, "item_04")]
    assert refusals(grid) == [("“item_04” is missing.", 0)]
    grid = filled("who-5")
    grid.append(["item_06", "one more", ""])
    assert refusals(grid) == [("“item_06” is no row of this sheet.", len(grid))]
    grid = filled("who-5")
    grid.append(["item_01", "another", ""])
    assert refusals(grid) == [("“item_01” stands here a second time.", len(grid))]


def test_two_items_with_one_text_are_a_slip_of_the_hand() -> None:
    grid = filled("who-5", item_02="who-5 ru item_01")
    assert refusals(grid) == [("“item_02” says the same as “item_01”.", row_of(grid, "item_02") + 1)]


def test_two_answers_with_one_text_cannot_be_told_apart() -> None:
    grid = filled("phq-9", **{"answers_1/1": "phq-9 ru answers_1/0", "answers_2/0": "phq-9 ru answers_1/0"})
    row = row_of(grid, "answers_1/1") + 1
    assert refusals(grid, "phq-9") == [("“answers_1/1” says the same as “answers_1/0”.", row)]


def test_an_error_of_the_spreadsheet_or_a_name_of_the_form_is_no_text() -> None:
    grid = filled("who-5", item_01="#REF!", source="#N/A", item_02="How is ${person}?")
    assert refusals(grid) == [
        ("“source” holds an error of the spreadsheet: #N/A.", row_of(grid, "source") + 1),
        ("“item_01” holds an error of the spreadsheet: #REF!.", row_of(grid, "item_01") + 1),
        ("“item_02” names a question of the form.", row_of(grid, "item_02") + 1),
    ]


@pytest.mark.parametrize("sign", ["\x01", "\x0c", "\ud800", "\uffff"])
def test_a_sign_that_no_form_can_hold_is_refused_and_not_found_at_publishing(sign: str) -> None:
    grid = filled("who-5", item_01=f"How{sign}are you?")
    assert refusals(grid) == [("“item_01” holds a sign that nobody sees.", row_of(grid, "item_01") + 1)]


def test_a_text_is_what_somebody_wrote_and_not_how_the_file_spells_it(tmp_path: Path) -> None:
    """Lines that were broken in a word processor would be read to somebody as “_x000D_”."""
    from openpyxl import Workbook

    made, path = Workbook(), tmp_path / "sheet.xlsx"
    for text in ("One_x000D_\ntwo", "one_x000B_two", "three_x000D_", "_x005F_x000D_", "item_x"):
        made.worksheets[0].append([text])
    made.save(path)
    assert [row[0] for row in tables.first_sheet(path)] == [
        "One\ntwo",
        "one\ntwo",
        "three",
        "_x000D_",
        "item_x",
    ]


@pytest.mark.parametrize("language", ["Русский", "ru, kk", "r", "../ru"])
def test_a_language_is_one_tag(language: str) -> None:
    assert refusals(filled("who-5", language=language)) == [(f"“{language}” is no language.", 4)]


def test_a_language_in_capitals_is_the_same_and_a_day_may_be_a_date_of_the_spreadsheet() -> None:
    """Under another name nobody who reads Russian would be shown it."""
    grid = filled("who-5", language="RU", released_on="2026-11-26 00:00:00")
    told = wording.read_wording(grid, key("who-5"))
    assert (told.language, told.released_on) == ("ru", "2026-11-26")


@pytest.mark.parametrize("day", ["yesterday", "26.11.2026", "2026-13-01", "2026-11-26?"])
def test_when_somebody_compared_it_is_a_day(day: str) -> None:
    grid = filled("who-5", released_on=day)
    assert refusals(grid) == [(f"“{day}” is no day.", row_of(grid, "released_on") + 1)]


def test_a_draft_is_never_read_to_anybody() -> None:
    """Rule 4."""
    grid = filled("who-5", status="draft")
    assert refusals(grid) == [("A draft is never read to anybody.", 5)]


def test_a_sheet_of_another_instrument_or_version_is_refused() -> None:
    assert [what for what, _ in refusals(filled("who-5", version="2"))] == [
        "The version is “2”, and 1 is wanted."
    ]
    assert "The instrument is “phq-9”, and who-5 is wanted." in [
        what for what, _ in refusals(filled("phq-9"))
    ]


# in the form


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Form E with all three, WHO-5 in both languages, the others in Russian alone."""
    path = tmp_path_factory.mktemp("placed") / "form.xlsx"
    placing.place_into(
        FORM, path, [usable("who-5", "en", "ru"), usable("phq-9", "ru"), usable("cries-8", "ru")]
    )
    return path


@pytest.fixture(scope="module")
def xml(whole: Path) -> bytes:
    return convert_xlsform(whole).xml


def begun(xml: bytes, person: str, who: str) -> Scenario:
    form = Scenario(read_form(xml, FILES), properties={"fw:person": person})
    form.answer("/data/before/alone", "yes")
    form.answer("/data/before/who", who)
    if who == "adult":
        form.answer("/data/before/consent", "yes")
    else:
        form.answer("/data/before/carer_consent", "yes")
        form.answer(f"/data/before/assent_{who}", "yes")
    return form


def groups(form: Scenario) -> list[str]:
    return [ref.split("/")[2] for ref in form.questions() if ref.endswith("_ask")]


def test_each_is_asked_at_its_ages_alone(xml: bytes) -> None:
    """R-31: Amina is 36, Yusuf 12; where the age is not known nothing is asked."""
    assert groups(begun(xml, AMINA, "adult")) == ["who_5", "phq_9"]
    assert groups(begun(xml, YUSUF, "teen")) == ["who_5", "cries_8"]
    assert groups(begun(xml, "", "adult")) == []


def test_the_form_check_passes_it_and_nothing_in_it_must_be_answered(whole: Path, xml: bytes) -> None:
    from forms import lint

    words = lint.read_words((ROOT / "resources" / "linter" / "words.json").read_bytes())
    assert lint.lint_workbook(whole, words, xml, {}) == ()
    form = begun(xml, AMINA, "adult")
    form.answer("/data/who_5/who_5_ask", "yes")
    assert form.session.problems() == ()


def test_a_language_without_a_wording_shows_one_that_there_is(xml: bytes) -> None:
    form = begun(xml, AMINA, "adult")
    form.answer("/data/who_5/who_5_ask", "yes")
    form.answer("/data/phq_9/phq_9_ask", "yes")
    assert form.see("/data/who_5/who_5_items/who_5_item_01").label == "who-5 en item_01"
    assert form.see("/data/phq_9/phq_9_items/phq_9_item_01").label == "phq-9 ru item_01"
    form.speak("Russian (ru)")
    assert form.see("/data/who_5/who_5_items/who_5_item_01").label == "who-5 ru item_01"


@pytest.mark.parametrize("answer", ["1", "2", "3"])
def test_item_nine_opens_the_pathway_and_a_zero_is_not_called_safe(xml: bytes, answer: str) -> None:
    """R-29."""
    form = begun(xml, AMINA, "adult")
    form.answer("/data/phq_9/phq_9_ask", "yes")
    ninth = "/data/phq_9/phq_9_items/phq_9_item_09"
    form.answer(ninth, "0")
    assert form.session.flags() == frozenset()
    assert "proves that all is well" in form.see("/data/phq_9/phq_9_safety_none").label
    form.answer(ninth, answer)
    assert form.session.flags() == {Flag.SAFETY}
    assert "Stay with the person" in form.see("/data/phq_9/phq_9_safety_steps").label


def test_other_wordings_are_another_version_of_the_form(whole: Path) -> None:
    book = read_book(FORM)
    plain = next(book["settings"].rows())["version"]
    versions = {next(read_book(whole)["settings"].rows())["version"]}
    for ready in ([usable("who-5", "ru")], [usable("who-5", "en", "ru")]):
        versions.add(next(placing.place(book, ready)["settings"].rows())["version"])
    assert len(versions) == 3 and all(version.startswith(f"{plain}-") for version in versions)
    assert placing.place(book, []) == book


def test_a_form_without_a_place_says_so() -> None:
    book = read_book(FORM.with_name("plan.md"))
    with pytest.raises(WordingRefused) as refused:
        placing.place(book, [usable("who-5", "ru")])
    assert "no place" in refused.value.findings[0].what
    assert isinstance(usable("who-5", "ru").wording("en"), Wording)
