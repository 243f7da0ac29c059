"""The golden vectors, worked by hand, one file per rule (tests/vectors/scoring/README.md)."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import astuple
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from forms.scoring import (
    BlankCount,
    Key,
    LanguageStatus,
    Respondent,
    Result,
    Setting,
    Sex,
    change,
    read_key,
    recompute,
    score,
    write,
)
from forms.views import Missing

ROOT = Path(__file__).resolve().parents[3]
VECTORS = sorted((ROOT / "tests/vectors/scoring").glob("*.json"))
FILES: dict[str, dict[str, Any]] = {path.stem: json.loads(path.read_text("utf-8")) for path in VECTORS}
CASES = [(name, case["case"]) for name, file in FILES.items() for case in file["cases"]]
RULES = {
    "sum",
    "mean",
    "weights",
    "reversal",
    "codes",
    "transform",
    "proration",
    "blanks",
    "subscales",
    "ages",
    "sexes",
    "clusters",
    "flags",
    "change",
    "not_scorable",
}
HEAD: dict[str, Any] = {
    "format": 1,
    "id": "small",
    "version": "1",
    "title": "Small",
    "licence": {"ship": "own", "note": "made for a test"},
    "sources": ["worked by hand"],
    "respondents": {"self": {"from": 18}},
    "languages": {"official_needed": False},
}


@cache
def the_key(file: str, name: str) -> Key:
    if name.endswith(".json"):
        return read_key((ROOT / "resources/instruments" / name).read_bytes())
    return read_key(json.dumps(HEAD | FILES[file]["keys"][name]))


def answer(word: str) -> str | Missing | None:
    return Missing(word[1:]) if word.startswith("!") else None if word == "." else word


def the_setting(given: dict[str, Any]) -> Setting:
    plain: dict[str, Any] = {
        "language": "ru",
        "status": "official",
        "respondent": "self",
        "age": 30,
        "sex": None,
    } | given
    sex = None if plain["sex"] is None else Sex(plain["sex"])
    status, respondent = LanguageStatus(plain["status"]), Respondent(plain["respondent"])
    return Setting(plain["language"], status, respondent, plain["age"], sex)


def wave(file: str, case: dict[str, Any]) -> Result:
    key = the_key(file, case["key"])
    words = case["answers"].split()
    answers = dict(zip([item.id for item in key.items], map(answer, words), strict=True))
    return score(
        key, answers, the_setting(case.get("setting", {})), switched_on_by=case.get("switched_on_by", "")
    )


def compare(found: object, wanted: dict[str, Any]) -> None:
    for name, value in wanted.items():
        got = getattr(found, name)
        if isinstance(got, BlankCount):
            got = list(astuple(got))
        elif isinstance(got, Fraction):
            got = str(got)
        assert got == value and isinstance(got, bool) == isinstance(value, bool), (
            f"{name}: {got!r}, by hand {value!r}"
        )


@pytest.mark.parametrize(("name", "title"), CASES, ids=[f"{n}: {t}" for n, t in CASES])
def test_as_worked_by_hand(name: str, title: str) -> None:
    case = next(c for c in FILES[name]["cases"] if c["case"] == title)
    key, result, expect = the_key(name, case["key"]), wave(name, case), case["expect"]
    for scale, wanted in expect.get("scales", {}).items():
        compare(result.scale(scale), wanted)
    assert {r.rule: r.met for r in result.rules}.items() >= expect.get("rules", {}).items()
    assert {r.rule: r.reason for r in result.rules}.items() >= expect.get("rule_reasons", {}).items()
    assert {f.id: f.raised for f in result.flags}.items() >= expect.get("flags", {}).items()
    compare(result, {n: expect[n] for n in ("reason", "blanks") if n in expect})
    if wanted := dict(expect.get("change", {})):
        later = wave(name, {"key": case["key"]} | case["later"])
        compare(change(key, wanted["scale"], result, later), wanted)
    assert recompute(key, write(result)) == (result, True)


def test_every_rule_has_its_file() -> None:
    assert set(FILES) == RULES


def test_every_key_that_is_shipped_is_worked_by_hand() -> None:
    worked = Counter(case["key"] for file in FILES.values() for case in file["cases"])
    shipped = [path.name for path in (ROOT / "resources" / "instruments").glob("*.json")]
    assert len(shipped) == 13
    assert [name for name in shipped if worked[name] < 2] == []


SHIPPED = sorted(path.name for path in (ROOT / "resources" / "instruments").glob("*.json"))


@pytest.mark.parametrize("shipped", SHIPPED)
def test_of_every_key_that_is_shipped_an_answer_left_out_is_worked_by_hand(shipped: str) -> None:
    """By its own rule: none, so that there is no figure; as nought; or in proportion to the rest."""
    key = the_key("", shipped)
    scored = {term.id for scale in key.scales if not scale.composite for term in scale.of}
    blank = [
        case["case"]
        for file in FILES.values()
        for case in file["cases"]
        if case["key"] == shipped
        for item, word in zip(key.items, case["answers"].split(), strict=True)
        if item.id in scored and (word == "." or word.startswith("!"))
    ]
    assert blank


@pytest.mark.parametrize("shipped", SHIPPED)
def test_the_order_in_which_the_answers_were_given_changes_nothing(shipped: str) -> None:
    """They are told by the item's name; somebody may go back and answer the first one last."""
    name, case = next((n, c) for n, file in FILES.items() for c in file["cases"] if c["key"] == shipped)
    key, setting = the_key(name, shipped), the_setting(case.get("setting", {}))
    told = list(zip([item.id for item in key.items], map(answer, case["answers"].split()), strict=True))
    by = case.get("switched_on_by", "")
    assert score(key, dict(told[::-1]), setting, switched_on_by=by) == wave(name, case)
    shifted = zip([item for item, _ in told], [word for _, word in told[1:] + told[:1]], strict=True)
    if len({word for _, word in told}) > 1:
        assert score(key, dict(shifted), setting, switched_on_by=by) != wave(name, case)


@pytest.mark.parametrize("name", FILES)
def test_a_file_names_its_source_and_writes_out_its_arithmetic(name: str) -> None:
    file = FILES[name]
    titles = [case["case"] for case in file["cases"]]
    assert file["rule"] and "domain.md" in file["source"]
    assert len(titles) >= 3 and len(set(titles)) == len(titles)
    for case in file["cases"]:
        assert case["expect"] and case["working"], case["case"]
        for scale in case["expect"].get("scales", {}).values():
            if scale.get("score"):
                whole = rf"(?<![\d/]){re.escape(scale['score'])}(?![\d/])"
                assert re.search(whole, case["working"]), (
                    f"{case['case']}: {scale['score']} is not in the working"
                )


def test_only_words_that_the_comparison_knows() -> None:
    known = {"scales", "rules", "rule_reasons", "flags", "reason", "blanks", "change"}
    assert {word for file in FILES.values() for case in file["cases"] for word in case["expect"]} <= known
