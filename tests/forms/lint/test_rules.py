# ruff: noqa: E501 - rows of tables stay in one line
"""The form check over whole forms: the cell is named, forced answers, sums of instruments, lists that laptops keep."""

from __future__ import annotations

from pathlib import Path

import pytest

from forms import Finding
from forms.__main__ import main
from forms.lint import lint, lint_workbook, read_words
from tests.forms.conversions import converted
from tests.forms.little import bind, questions, xform
from tests.forms.shared import ROOT

WORDS = read_words((ROOT / "resources" / "linter" / "words.json").read_bytes())
HEAD = "| survey |\n| | type | name | label | hint | required | constraint | calculation | bind::fw:flag | bind::fw:instrument |\n"
CHOICES = "\n| choices |\n| | list_name | name | label |\n| | c | yes | Yes |\n| | c | no | No |\n"
SETTINGS = '\n| settings |\n| | form_title | form_id | namespaces |\n| | Form X | form_x | fw="urn:fieldapp:forms:1" |\n'


def looked_at(folder: Path, *rows: str, choices: str = "", settings: str = SETTINGS) -> list[Finding]:
    path = folder / "form.md"
    path.write_text(HEAD + "".join(f"| | {row} |\n" for row in rows) + CHOICES + choices + settings, "utf-8")
    made = converted(path)
    return list(lint_workbook(path, WORDS, made.xml, made.files))


def told(found: list[Finding]) -> list[tuple[str, int, str]]:
    assert all(one.refused and one.what and one.remedy for one in found)
    return [(one.sheet, one.row, one.column) for one in found]


GOOD = "text | a | How was school? | | | | | |"


def test_a_harmless_form_passes(tmp_path: Path) -> None:
    assert looked_at(tmp_path, GOOD, "select_one c | b | May we come again? | | yes | | | |") == []


@pytest.mark.parametrize(
    ("row", "column"),
    [
        ("select_one c | radical | One | | | | | |", "name"),
        ("select_one c | b | Is there a risk of return? | | | | | |", "label"),
        ("text | b | One | Note down the ethnicity | | | | |", "hint"),
        ("calculate | b | | | | | if(${a} = 'x', 'threat_level_3', '') | |", "calculation"),
    ],
)
def test_the_cell_is_named(tmp_path: Path, row: str, column: str) -> None:
    assert told(looked_at(tmp_path, GOOD, row)) == [("survey", 3, column)]


def test_choices_and_settings_are_read_too(tmp_path: Path) -> None:
    settings = SETTINGS.replace("Form X", "Extremism screening")
    rows = "| | r | dangerous | Red |\n| | r | other | Опасен |\n"
    found = looked_at(
        tmp_path, GOOD, "select_one r | b | Colour | | | | | |", choices=rows, settings=settings
    )
    assert told(found) == [("choices", 4, "name"), ("choices", 5, "label"), ("settings", 2, "form_title")]


HIDDEN = ["hint", "guidance_hint", "constraint_message", "required_message", "appearance", "default", "media::image", "media::audio", "parameters", "note", "body::intent", "bind::odk:x", "trigger", "repeat_count", "choice_filter"]  # fmt: skip


@pytest.mark.parametrize(
    "said",
    ["threat level", "уровень угрозы", "қауіп деңгейі", "коркунуч деңгээли", "xavf darajasi", "дараҷаи хатар", "مستوى الخطر"],
)  # fmt: skip
def test_no_column_of_a_question_is_out_of_sight(tmp_path: Path, said: str) -> None:
    """In each of the seven languages; what is no question any more is read by whoever opens the workbook."""
    rows = ("".join(f"{said if one == other else ''} | " for other in HIDDEN) for one in HIDDEN)
    path = tmp_path / "form.md"
    path.write_text(
        f"| survey |\n| | type | name | label | {' | '.join(HIDDEN)} |\n"
        + "".join(f"| | text | a{place} | A | {row}\n" for place, row in enumerate(rows))
        + SETTINGS, "utf-8",
    )  # fmt: skip
    xml = xform("<a/>", bind("a"), questions("a")).encode()
    found = list(lint_workbook(path, WORDS, xml, {}))
    assert told(found) == [("survey", place, one) for place, one in enumerate(HIDDEN, start=2)]


def test_a_list_that_comes_as_a_file_is_read_too() -> None:
    xml = xform("<a/>", bind("a"), questions("a")).encode()
    found = list(lint(xml, {"levels.csv": b"name,label\n1,Low\n2,Threat level high\n"}, WORDS))
    assert told(found) == [("levels.csv", 3, "label")]
    assert told(list(lint(xml, {"levels.csv": b"radical,label\n1,x\n"}, WORDS))) == [
        ("levels.csv", 1, "radical")
    ]


@pytest.mark.parametrize("required", ["yes", "TRUE", "true()", "1=1", "${a} != ''"])
def test_what_hurts_may_be_left_out(tmp_path: Path, required: str) -> None:
    row = f"select_one c | b | Does anybody hurt you? | | {required} | | | |"
    assert told(looked_at(tmp_path, GOOD, row)) == [("survey", 3, "required")]


@pytest.mark.parametrize("constraint", ["string-length(.) > 0", ". != ''", "count-selected(.) >= 1"])
def test_a_constraint_may_not_force_it_either(tmp_path: Path, constraint: str) -> None:
    row = f"select_multiple c | b | Bad dreams? | | | {constraint} | | |"
    assert told(looked_at(tmp_path, GOOD, row)) == [("survey", 3, "constraint")]


@pytest.mark.parametrize(
    "label",
    [
        "Forced marriage?",
        "Were you hit?",
        "Тебя били?",
        "Вас заставляли?",
        "Сізді біреу ұрды ма?",
        "هل ضربك أحد؟",
        "Sizni urishganmi?",
        "Бьют ли вас дома?",
        "Біреу сізді қорқыта ма?",
        "هل تشعر بالخوف؟",
        "Sizni qorqitishadimi?",
    ],
)
def test_it_is_known_in_other_languages(tmp_path: Path, label: str) -> None:
    assert told(looked_at(tmp_path, f"text | b | {label} | | yes | | | |")) == [("survey", 2, "required")]


@pytest.mark.parametrize(
    ("label", "sensitive"),
    [("Welche Fähigkeiten braucht die Arbeit?", False), ("Do you play the harmonica?", False),
     ("Did your father die?", True), ("Do you want to die?", True), ("Did anybody harm you?", True)],
)  # fmt: skip
def test_what_is_spelt_alike_in_another_language_may_be_asked_for(
    tmp_path: Path, label: str, sensitive: bool
) -> None:
    assert bool(looked_at(tmp_path, f"text | b | {label} | | yes | | | |")) is sensitive


WHO = "begin_group | w | W | | | | | | who-5 |\n| | select_one c | w1 | One | | {} | | | | |\n| | end_group | | | | | | | |"
PHQ = "select_one c | phq9_02 | Two | | | | | |"


def test_an_instruments_items_may_be_left_out(tmp_path: Path) -> None:
    assert told(looked_at(tmp_path, WHO.format("yes"))) == [("survey", 3, "required")]


@pytest.mark.parametrize(
    "calculation",
    [
        "${w1} + ${phq9_02}",
        "if(${w1} = 'no' and ${phq9_02} = 'yes', 'high', 'low')",
        "concat(${w1}, ${phq9_02})",
        "max(${w1}, ${phq9_02})",
    ],
)
def test_two_instruments_are_never_joined(tmp_path: Path, calculation: str) -> None:
    found = looked_at(tmp_path, WHO.format(""), PHQ, f"calculate | t | | | | | {calculation} | |")
    assert told(found) == [("survey", 6, "calculation")]
    assert "phq, who-5" in found[0].what


def test_a_sum_hidden_behind_other_calculations_is_found(tmp_path: Path) -> None:
    rows = [
        "calculate | a1 | | | | | number(${w1}) | |",
        "calculate | a2 | | | | | number(${phq9_02}) | |",
        "calculate | a3 | | | | | ${a1} + ${a2} | |",
    ]
    assert ("survey", 8, "calculation") in told(looked_at(tmp_path, WHO.format(""), PHQ, *rows))


def test_one_instrument_is_left_to_its_key(tmp_path: Path) -> None:
    found = looked_at(tmp_path, WHO.format(""), "calculate | t | | | | | ${w1} * 4 | |")
    assert told(found) == [("survey", 5, "calculation")]


def test_the_pathway_may_look_at_several(tmp_path: Path) -> None:
    row = "calculate | t | | | | | if(${w1} = 'no' or ${phq9_02} = 'yes', 'yes', '') | safety |"
    assert looked_at(tmp_path, WHO.format(""), PHQ, row) == []


ENTITY = "\n| entities |\n| | list_name | label | entity_id | \n| | person | ${a} | |\n"


@pytest.mark.parametrize(("property_", "kind", "refused"), [
    ("wellbeing_score", "integer", True), ("phq9", "integer", True), ("placement_band", "text", False),
    ("closure_reason", "text", True), ("closure_reason", "select_one c", True), ("closure_reason", "select_one end", False),
])  # fmt: skip
def test_lists_that_laptops_keep(tmp_path: Path, property_: str, kind: str, refused: bool) -> None:
    path = tmp_path / "form.md"
    head = "| survey |\n| | type | name | label | save_to |\n| | text | a | How was it? | |\n"
    ends = "| | end | goals_met | Goals met |\n| | end | left_country | Left the country |\n"
    path.write_text(
        head + f"| | {kind} | b | Two | {property_} |\n" + CHOICES + ends + ENTITY + SETTINGS, "utf-8"
    )
    made = converted(path)
    assert bool(lint_workbook(path, WORDS, made.xml, made.files)) is refused
    assert bool(lint(made.xml, made.files, WORDS)) is refused


def test_a_converted_form_says_the_same(tmp_path: Path) -> None:
    """Whoever publishes the XML gets no further than whoever publishes the workbook."""
    rows = [
        WHO.format("yes"),
        PHQ,
        "calculate | t | | | | | ${w1} + ${phq9_02} | |",
        "text | b | Loyal? | Which tribe | | | | |",
    ]
    cells = looked_at(tmp_path, *rows)
    xml = converted(tmp_path / "form.md").xml
    assert {f.what for f in lint(xml, {}, WORDS)} == {f.what for f in cells}
    assert len(cells) == 4


def test_the_command_tells_it(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    path = tmp_path / "form.xml"
    path.write_text(xform("<a/><b/>", bind("a") + bind("b"), questions("a", "b")), "utf-8")
    assert main(["lint", str(path)]) == 0
    path.write_text(xform("<a/><jihadi/>", bind("a") + bind("jihadi"), questions("a", "jihadi")), "utf-8")
    assert main(["lint", str(path)]) == 1
    assert main(["lint", str(path), "--words", str(path)]) == 2
    said = capfdbinary.readouterr().out.decode()
    assert "Nothing in this form is refused." in said
    assert "“jihadi” speaks of convictions" in said
    assert "The lists of words in" in said


@pytest.mark.parametrize(
    "title",
    ["Women from Syria", "PTSD screening", "Программа реинтеграции", "Анкета репатрианта", "Жетім балалар",
     "Suriyadan kelganlar", "استمارة العائدات", "re-integration"],
)  # fmt: skip
def test_a_title_that_tells_whoever_passes_by_is_refused(tmp_path: Path, title: str) -> None:
    """R-19: it stands in lists and in windows. Inside a form the same word may be needed."""
    settings = SETTINGS.replace("Form X", title)
    found = looked_at(tmp_path, GOOD, settings=settings)
    assert told(found) == [("settings", 2, "form_title")]
    assert found[0].what.endswith("(R-19).")
    assert [f.what[-7:] for f in lint(converted(tmp_path / "form.md").xml, {}, WORDS)] == ["(R-19)."]
    assert looked_at(tmp_path, GOOD.replace("How was school?", title)) == []
