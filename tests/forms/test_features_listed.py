"""The feature matrix is data (forms/features.json): each row names what shows it; README shows the matrix.

`python -m tests.forms.test_features_listed` writes the tables into forms/README.md.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterable
from itertools import groupby

import pytest

from forms.features import features
from tests.forms.shared import ROOT, SHARED, real_forms
from tests.forms.test_every_function import EXAMPLES

ROWS = features()
README = ROOT / "forms" / "README.md"
BEGIN, END = "<!-- features -->", "<!-- end of features -->"
SIGNS = {"full": "yes", "part": "in part", "none": "no"}
ASKED = (  # what the matrix must have a row of, whatever else it has
    "text integer decimal range date time dateTime select_one select_multiple rank note acknowledge hidden "
    "calculate barcode geopoint geotrace geoshape image audio video file or_other start end today deviceid username "
    "email phonenumber start-geopoint background-audio multiline numbers thousands-sep url counter bearing ex "
    "likert minimal autocomplete quick columns label list-nolabel table-list image-map map placement-map "
    "no-calendar month-year ethiopian picker vertical no-ticks rating signature draw annotate new-front field-list "
    "w1 search relevant constraint required readonly calculate setvalue last-saved jr:count jr:noAddRemove "
    "jr:template choice_filter select_one_external randomize pulldata csv-external predicates union hints guidance "
    "markdown create update upsert save_to baseVersion deprecatedID drafts track-changes identify-user "
    "track-changes-reasons location-priority timed "
)


def table() -> str:
    lines = [BEGIN]
    for group, rows in groupby(ROWS, key=lambda row: row.group):
        lines += ["", f"**{group}**", "", "| feature | here | remark |", "|---|---|---|"]
        lines += [f"| {_cell(r.feature)} | {SIGNS[r.support]} | {_cell(r.note)} |" for r in rows]
    lines += ["", "**Functions**", "", "| function | for example | gives |", "|---|---|---|"]
    lines += [
        f"| {name} | `{_cell(e)}` | {f'`{g}`' if g else 'nothing'} |" for name, (e, g) in EXAMPLES.items()
    ]
    return "\n".join([*lines, "", END])


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("<", "`<").replace(">", ">`") if "`" not in text else text


def test_readme_shows_the_matrix() -> None:
    assert table() in README.read_text("utf-8")


def test_every_feature_that_was_asked_for_has_a_row() -> None:
    named = {w.strip(":()") for r in ROWS for w in re.findall(r"[\w:()-]+", r.feature)}
    assert sorted(set(ASKED.split()) - named) == []


def test_no_row_comes_twice() -> None:
    names = [(r.group, r.feature) for r in ROWS]
    assert len(set(names)) == len(names)


def test_every_row_that_is_supported_is_shown_by_something_and_every_other_says_what_it_means() -> None:
    assert {r.support for r in ROWS} <= set(SIGNS)
    assert [r.feature for r in ROWS if r.support != "none" and not r.shown_by] == []
    assert [r.feature for r in ROWS if r.support != "full" and len(r.note.split()) < 2] == []


def test_patterns_of_words_are_patterns_and_belong_to_one_row_each() -> None:
    words = [w for r in ROWS for w in r.words]
    assert [w for w in words if not re.compile(w)] == []
    assert len(set(words)) == len(words)


def test_the_tests_that_rows_name_are_collected(request: pytest.FixtureRequest) -> None:
    """By pytest itself: a test that was renamed, or stands where nobody looks, shows nothing. Where this run collected
    them all that is enough; else they are collected once more."""
    named = {s for r in ROWS for s in r.shown_by if s.startswith("tests/")}
    lacking = named - _names(item.nodeid for item in request.session.items)
    if lacking:
        files = sorted({name.partition("::")[0] for name in lacking})
        asked = [sys.executable, "-m", "pytest", "--collect-only", "-q", "-p", "no:cacheprovider", *files]
        run = subprocess.run(asked, cwd=ROOT, capture_output=True, encoding="utf-8", timeout=300, check=False)
        assert run.returncode == 0, run.stdout[-2000:]
        lacking -= _names(run.stdout.splitlines())
    assert sorted(lacking) == []


def _names(lines: Iterable[str]) -> set[str]:
    tests = {line.partition("[")[0] for line in lines if "::" in line}
    return tests | {name.partition("::")[0] for name in tests}


@pytest.mark.shared
def test_the_scenarios_and_forms_that_rows_name_exist_and_hold() -> None:
    gaps = json.loads((ROOT / "tests/forms/conformance/known_gaps.json").read_text("utf-8"))
    broken = {name.partition("#")[0] for gap in gaps for name in gap["assertions"]}
    scenarios = {p.stem for p in (SHARED / "conformance" / "scenarios").glob("*.json")} - broken
    there = {f"scenario:{name}" for name in scenarios} | {f"form:{p.stem}" for p in real_forms()}
    named = {s for r in ROWS for s in r.shown_by if not s.startswith("tests/")}
    assert sorted(named - there) == []


def main() -> None:
    text = README.read_text("utf-8")
    head, rest = text.split(BEGIN)
    README.write_text(head + table() + rest.split(END)[1], "utf-8")


if __name__ == "__main__":
    main()
