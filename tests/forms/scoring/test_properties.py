"""What holds for every key and every answer: reversal, proration, order, monotony, hostile input."""

from __future__ import annotations

import json
from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from forms.scoring import (
    KeyRefused,
    LanguageStatus,
    Respondent,
    Result,
    Setting,
    read_key,
    recompute,
    score,
    write,
)
from forms.views import Missing

QUICK = settings(max_examples=60, deadline=None)
SETTING = Setting("ru", LanguageStatus.OFFICIAL, Respondent.SELF, 30)
HEAD: dict[str, Any] = {
    "format": 1,
    "id": "small",
    "version": "1",
    "title": "Small",
    "licence": {"ship": "own", "note": "made for a test"},
    "sources": ["hypothesis"],
    "respondents": {"self": {}},
    "languages": {"official_needed": False},
}
VALUES = st.lists(st.integers(-9, 9), min_size=2, max_size=6, unique=True)
QUIET = st.sampled_from([None, "", *Missing])


@st.composite
def instruments(draw: st.DrawFn) -> tuple[dict[str, Any], dict[str, str | Missing | None]]:
    """A prorated scale with weights and reversals, and answers of which any may be blank."""
    codes = {f"a{n}": value for n, value in enumerate(draw(VALUES))}
    names = [f"item_{n:02d}" for n in range(1, draw(st.integers(2, 8)) + 1)]
    terms = [{"item": n, "weight": draw(st.integers(1, 4)), "reverse": draw(st.booleans())} for n in names]
    scale = {
        "items": terms,
        "method": draw(st.sampled_from(["sum", "mean"])),
        "times": draw(st.sampled_from([1, 4, -2, "0.5"])),
        "plus": draw(st.integers(-3, 3)),
        "blanks": {"rule": "prorate", "min_answered": draw(st.integers(1, len(names)))},
    }
    key = HEAD | {"codings": {"c": codes}, "items": dict.fromkeys(names, "c"), "scales": {"total": scale}}
    return key, {name: draw(st.sampled_from([*codes]) | QUIET) for name in names}


def total(key: dict[str, Any], answers: Mapping[str, str | Missing | None]) -> Fraction | None:
    return result(key, answers).scale("total").score


def result(key: dict[str, Any], answers: Mapping[str, str | Missing | None]) -> Result:
    return score(read_key(json.dumps(key)), answers, SETTING)


def turned(key: dict[str, Any]) -> dict[str, Any]:
    scale = key["scales"]["total"]
    terms = [term | {"reverse": not term["reverse"]} for term in scale["items"]]
    return key | {"scales": {"total": scale | {"items": terms}}}


@QUICK
@given(instruments())
def test_a_score_is_never_outside_its_range(
    drawn: tuple[dict[str, Any], dict[str, str | Missing | None]],
) -> None:
    found = result(*drawn).scale("total")
    wanted = drawn[0]["scales"]["total"]["blanks"]["min_answered"]
    assert (found.score is not None) is (found.answered >= wanted)
    assert found.score is None or found.lowest <= found.score <= found.highest
    assert found.answered + found.blanks.total == found.items
    assert found.prorated is (found.score is not None and found.blanks.total > 0)


@QUICK
@given(instruments())
def test_reversing_everything_mirrors_the_score_and_twice_is_nothing(
    drawn: tuple[dict[str, Any], dict[str, str | Missing | None]],
) -> None:
    key, answers = drawn
    once, found = total(turned(key), answers), result(key, answers).scale("total")
    assert total(turned(turned(key)), answers) == found.score
    if found.score is not None and once is not None:
        assert once + found.score == found.lowest + found.highest


@QUICK
@given(instruments(), st.randoms(use_true_random=False))
def test_the_order_of_items_and_answers_changes_nothing(
    drawn: tuple[dict[str, Any], dict[str, str | Missing | None]], shuffle: Any
) -> None:
    key, answers = drawn
    scale = key["scales"]["total"]
    terms, items, given_answers = [*scale["items"]], [*key["items"].items()], [*answers.items()]
    for rows in (terms, items, given_answers):
        shuffle.shuffle(rows)
    other = key | {"items": dict(items), "scales": {"total": scale | {"items": terms}}}
    assert result(other, dict(given_answers)).scale("total") == result(key, answers).scale("total")


@QUICK
@given(instruments(), st.data())
def test_a_blank_item_that_gets_the_mean_leaves_the_score(
    drawn: tuple[dict[str, Any], dict[str, str | Missing | None]], data: st.DataObject
) -> None:
    """Proration is mean substitution: where everybody answers alike, blanks change nothing."""
    key, answers = drawn
    scale = key["scales"]["total"]
    same = key | {"scales": {"total": scale | {"items": [t | {"reverse": False} for t in scale["items"]]}}}
    answer = data.draw(st.sampled_from([*key["codings"]["c"]]))
    alike = {item: answer if given_answer else given_answer for item, given_answer in answers.items()}
    alike = {item: None if isinstance(answers[item], Missing) else value for item, value in alike.items()}
    if (found := total(same, alike)) is not None:
        assert found == total(same, dict.fromkeys(answers, answer))


@QUICK
@given(instruments())
def test_the_kind_of_a_quiet_answer_does_not_move_the_score(
    drawn: tuple[dict[str, Any], dict[str, str | Missing | None]],
) -> None:
    key, answers = drawn
    plain = {item: None if isinstance(a, Missing) or not a else a for item, a in answers.items()}
    only = {item: a for item, a in plain.items() if a}
    assert total(key, plain) == total(key, answers) == total(key, only)


@QUICK
@given(instruments())
def test_a_stored_result_computes_to_the_same_bytes(
    drawn: tuple[dict[str, Any], dict[str, str | Missing | None]],
) -> None:
    key, found = read_key(json.dumps(drawn[0])), result(*drawn)
    assert recompute(key, write(found)) == (found, True)


@QUICK
@given(st.lists(st.integers(0, 3), min_size=9, max_size=9), st.integers(0, 8))
def test_a_higher_answer_never_lowers_a_sum_or_its_band(values: list[int], at: int) -> None:
    names = [f"item_{n:02d}" for n in range(9)]
    order = ["usual-support", "a-little-more-support", "more-support", "much-more-support", "most-support"]
    starts = [0, 5, 10, 15, 20]
    bands = [{"from": start, "band": band} for start, band in zip(starts, order, strict=True)]
    key = HEAD | {
        "codings": {"c": {str(n): n for n in range(4)}},
        "items": dict.fromkeys(names, "c"),
        "scales": {"total": {"items": names, "cuts": [{"bands": bands}]}},
    }
    more = [min(3, value + (n == at)) for n, value in enumerate(values)]
    low, high = (
        result(key, {n: str(v) for n, v in zip(names, answers, strict=True)}).scale("total")
        for answers in (values, more)
    )
    assert low.score == sum(values)
    assert low.score is not None and high.score is not None and low.score <= high.score
    assert order.index(str(low.band)) <= order.index(str(high.band))
    assert order.index(str(low.band)) == sum(start <= sum(values) for start in starts) - 1


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
SMALL = HEAD | {
    "codings": {"c": {"0": 0, "1": 1}},
    "items": {"item_01": "c", "item_02": "c"},
    "unscored": ["item_02"],
    "use": {"on_by_default": True},
    "scales": {
        "a": {
            "items": ["item_01"],
            "cuts": [{"age": {"from": 1}, "bands": [{"from": 0, "band": "usual-support"}]}],
            "change": {"better": "up"},
        },
        "b": {"scales": ["a"]},
    },
    "rules": {"r": {"when": "any", "clusters": [{"items": ["item_01"], "at_least": 1, "count": 1}]}},
    "flags": {"f": {"items": ["item_02"], "at_least": 1, "flag": "safety"}},
}


def places(value: Any, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    steps = (
        [*value.items()]
        if isinstance(value, dict)
        else [*enumerate(value)]
        if isinstance(value, list)
        else []
    )
    return [path, *(found for step, part in steps for found in places(part, (*path, step)))]


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(places(SMALL)[1:]), JSON)
def test_whatever_stands_anywhere_in_a_key_it_is_read_or_refused(
    path: tuple[str | int, ...], value: Any
) -> None:
    key = json.loads(json.dumps(SMALL))
    here = key
    for step in path[:-1]:
        here = here[step]
    here[path[-1]] = value
    try:
        read = read_key(json.dumps(key))
    except KeyRefused as refused:
        assert refused.where and refused.why  # noqa: PT017
    else:
        found = score(read, {item.id: item.codes[0][0] for item in read.items}, SETTING)
        assert recompute(read, write(found)) == (found, True)


@QUICK
@given(st.binary(max_size=200) | JSON.map(lambda value: json.dumps(value).encode()))
def test_any_bytes_are_read_or_refused(source: bytes) -> None:
    try:
        read_key(source)
    except KeyRefused as refused:
        assert refused.where == "key" or refused.why  # noqa: PT017
