"""The feature matrix is data (forms/features.json): each row names what shows it; README shows the matrix.

`python -m tests.forms.test_features_listed` writes the table into forms/README.md.
"""

from __future__ import annotations

import ast
import json
from itertools import groupby
from pathlib import Path

import pytest

import forms.xpath.functions  # noqa: F401 - registers all families
from forms.xpath.registry import FUNCTIONS
from tests.forms.shared import ROOT, SHARED, real_forms

ROWS = json.loads((ROOT / "forms" / "features.json").read_text("utf-8"))
README = ROOT / "forms" / "README.md"
BEGIN, END = "<!-- features -->", "<!-- end of features -->"
SIGNS = {"full": "yes", "part": "in part", "none": "no"}
SPECIFIED = (  # the functions of the ODK XForms specification
    "abs acos area asin atan atan2 base64-decode boolean boolean-from-string ceiling checklist "
    "coalesce concat contains cos count count-non-empty count-selected current date date-time "
    "decimal-date-time decimal-time digest distance ends-with exp exp10 extract-signed false floor "
    "format-date format-date-time geofence if indexed-repeat instance int intersects jr:choice-name "
    "jr:itext join last local-name log log10 lower-case max min name normalize-space not now number "
    "once pi position pow pulldata random randomize regex round selected selected-at sin sqrt "
    "starts-with string string-length substr substring-after substring-before sum tan today translate true "
    "upper-case uuid weighted-checklist "
)


def table() -> str:
    lines = [BEGIN]
    for group, rows in groupby(ROWS, key=lambda row: row["group"]):
        lines += ["", f"**{group}**", "", "| feature | here | remark |", "|---|---|---|"]
        lines += [
            f"| {r['feature'].replace('|', chr(92) + '|')} | {SIGNS[r['support']]} | {_cell(r['note'])} |"
            for r in rows
        ]
    return "\n".join([*lines, "", END])


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("<", "`<").replace(">", ">`")


def test_readme_shows_the_matrix() -> None:
    assert table() in README.read_text("utf-8")


def test_every_row_that_is_supported_is_shown_by_something() -> None:
    assert [r["feature"] for r in ROWS if r["support"] != "none" and not r["shown_by"]] == []
    assert {r["support"] for r in ROWS} <= set(SIGNS)
    assert [r["feature"] for r in ROWS if r["support"] != "full" and not r["note"]] == []


def _tests_of(path: Path) -> set[str]:
    return {n.name for n in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(n, ast.FunctionDef)}


@pytest.mark.parametrize("shown", sorted({s for r in ROWS for s in r["shown_by"] if s.startswith("tests/")}))
def test_the_test_that_a_row_names_exists(shown: str) -> None:
    file, _, name = shown.partition("::")
    assert (ROOT / file).is_file()
    assert not name or name in _tests_of(ROOT / file)


@pytest.mark.shared
def test_the_scenarios_and_forms_that_rows_name_exist_and_hold() -> None:
    gaps = json.loads((ROOT / "tests/forms/conformance/known_gaps.json").read_text("utf-8"))
    broken = {name.partition("#")[0] for gap in gaps for name in gap["assertions"]}
    scenarios = {p.stem for p in (SHARED / "conformance" / "scenarios").glob("*.json")} - broken
    there = {f"scenario:{name}" for name in scenarios} | {f"form:{p.stem}" for p in real_forms()}
    named = {s for r in ROWS for s in r["shown_by"] if not s.startswith("tests/")}
    assert sorted(named - there) == []


def test_every_function_of_the_specification_is_there() -> None:
    assert sorted(set(SPECIFIED.split()) - set(FUNCTIONS)) == []


def main() -> None:
    text = README.read_text("utf-8")
    head, rest = text.split(BEGIN)
    README.write_text(head + table() + rest.split(END)[1], "utf-8")


if __name__ == "__main__":
    main()
