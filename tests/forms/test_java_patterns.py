r"""Regular expressions mean what they mean to Java; each line of `java_patterns.json` is what java.util.regex says.

Made of Pattern.matches() of Java 17.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from forms.xpath.patient import Machine
from forms.xpath.text import is_pattern, matcher
from tests.forms.little import calculated

RECORDED = json.loads(Path(__file__).with_name("java_patterns.json").read_text("utf-8"))


@pytest.mark.parametrize("row", RECORDED, ids=lambda row: row["pattern"])
def test_a_pattern_matches_what_java_matches(row: dict[str, list[str]]) -> None:
    matches = matcher(str(row["pattern"]))
    assert [t for t in row["matched"] if not matches(t)] == []
    assert [t for t in row["not_matched"] if matches(t)] == []


@pytest.mark.parametrize(
    "pattern",
    [
        r"\p{Lx}",
        r"\p{}",
        r"\p{IsKlingon}",
        r"\p{L",
        "[a",
        r"[\p{L}",
        r"[a-\d]",
        r"[z-a]",
        r"\y",
        r"\x4",
        r"\x{",
        "*",
        r"\N{LATIN SMALL LETTER A}",
        r"\X",
        r"(?<a",
        r"\k<a>",
        "[" * 1999,
        "[a&&",
    ],
)
def test_what_is_not_understood_is_no_pattern(pattern: str) -> None:
    assert not is_pattern(pattern)
    assert not matcher(pattern)("a")


@pytest.mark.parametrize("name", ["Қазақ", "Анна Мария", "O’Neil-Ray", "مريم", "И\u0306"])
def test_names_in_any_script_are_names(name: str) -> None:
    assert calculated(r"regex(/data/name, '[\p{L} ’-]+')", f"<name>{name}</name>") == "true"


@pytest.mark.parametrize(
    ("pattern", "text"),
    [("(?i)([a-z]+ ?)+", "ABC Def"), ("(?i)(a+)+", "AA"), ("(?s)(.+)+", "a\nb"), ("(?i)([^a]+)+", "BB")],
)
def test_the_patient_machine_minds_flags(pattern: str, text: str) -> None:
    assert Machine(pattern).matches(text)
    assert not Machine(pattern).matches("A1a\u2028" if "s" not in pattern else "")
