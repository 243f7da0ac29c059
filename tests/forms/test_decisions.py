"""Where the two leading engines differ (forms/decisions.json): each decision holds, and README shows them all.

`python -m tests.forms.test_decisions` writes the tables into forms/README.md.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from forms.scenario import Scenario
from tests.forms.little import bind, xform
from tests.forms.shared import ROOT, SHARED

DECISIONS = ROOT / "forms" / "decisions.json"
ROWS = json.loads(DECISIONS.read_text("utf-8")) if DECISIONS.exists() else []
PLAYED = json.loads((Path(__file__).parent / "differential" / "decisions.json").read_text("utf-8"))
README = ROOT / "forms" / "README.md"
BEGIN, END = "<!-- decisions -->", "<!-- end of decisions -->"
INSTANCE = "<blank/><on>0</on><r><v>1</v></r><r><v>2</v></r><r><v/></r><nr><w>4</w></nr><x/>"
BODY = (
    '<input ref="/data/blank"><label>B</label></input><group ref="/data/r"><label>R</label>'
    '<repeat nodeset="/data/r"><input ref="/data/r/v"><label>V</label></input></repeat></group>'
    '<group ref="/data/nr"><label>g</label><input ref="/data/nr/w"><label>w</label></input></group>'
)


def given(expression: str) -> str:
    """What it gives as the calculation of a text, in the form that the two others were asked with."""
    binds = (
        bind("blank", type="string")
        + bind("r/v", type="int")
        + bind("nr", relevant="/data/on = 1")
        + bind("nr/w", type="int")
        + bind("x", type="string", calculate=expression)
    )
    made = xform(INSTANCE, binds, BODY).replace('version="1"', 'version="7"')
    return Scenario(made).value("/data/x")


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["expression"])
def test_a_decision_holds(row: dict[str, str]) -> None:
    assert given(row["expression"]) == row["gives"]
    assert row["why"]


@pytest.mark.shared
def test_every_known_disagreement_is_decided() -> None:
    lines = (SHARED / "conformance" / "oracle_differences.tsv").read_text("utf-8").splitlines()
    differ = [line.split("\t")[1] for line in lines if line.startswith("DIFF\t")]
    assert differ == [row["expression"] for row in ROWS]


def table() -> str:
    lines = [BEGIN, "", "| expression | gives | as | why |", "|---|---|---|---|"]
    lines += [f"| {_code(r['expression'])} | {_code(r['gives'])} | {r['as']} | {r['why']} |" for r in ROWS]
    lines += [
        "",
        "Against JavaRosa in random forms (`./dev bench differential`):",
        "",
        "| what | why |",
        "|---|---|",
    ]
    lines += [f"| {r['name']} | {r['why']} |" for r in PLAYED]
    return "\n".join([*lines, "", END])


def _code(text: str) -> str:
    return "`" + text.replace("|", "\\|") + "`" if text else "nothing"


def test_readme_shows_the_decisions() -> None:
    assert table() in README.read_text("utf-8")


def main() -> None:
    text = README.read_text("utf-8")
    head, rest = text.split(BEGIN)
    README.write_text(head + table() + rest.split(END)[1], "utf-8")


if __name__ == "__main__":
    main()
