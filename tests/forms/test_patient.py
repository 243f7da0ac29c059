"""Patterns that could explode: the patient machine agrees with `re`, and is quick."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forms.xpath.functions import text
from forms.xpath.patient import Machine, may_explode

atoms = st.sampled_from(["a", "b", "[ab]", "[^a]", ".", r"\d", "(a|b)", "(ab)", "(a|)"])
patterns = st.recursive(
    atoms,
    lambda inner: st.one_of(
        st.tuples(inner, inner).map("".join),
        st.tuples(inner, st.sampled_from(["*", "+", "?", "{2}", "{1,3}"])).map(lambda t: f"({t[0]}){t[1]}"),
        st.tuples(inner, inner).map(lambda t: f"({t[0]}|{t[1]})"),
    ),
    max_leaves=5,
)


@given(patterns, st.text(alphabet="ab1", max_size=6))
def test_it_agrees_with_python(pattern: str, word: str) -> None:
    assert Machine(pattern).matches(word) == (re.fullmatch(pattern, word) is not None)


@pytest.mark.parametrize(
    "pattern", ["(a+)+", "(a*)*b", "(a|aa)+", "([a-z]+)*!", "(a?){25}a{25}", "((a+)b?)+"]
)
def test_a_pattern_that_explodes_is_seen(pattern: str) -> None:
    assert may_explode(pattern)
    assert not text.regex("a" * 5_000 + "!?", pattern)


def test_ordinary_patterns_stay_with_python() -> None:
    assert not may_explode(r"^[A-Z]{2}[0-9]{4}$")
    assert text.regex("ab@c.de", r"^[\w-\.]+@([\w-]+\.)+[\w-]{2,}$")
    assert not text.regex("ab@cde", r"^[\w-\.]+@([\w-]+\.)+[\w-]{2,}$")


@pytest.mark.parametrize("pattern", ["(?=a+)+b", r"(a)\1+(b+)+", "(" * 300, "(a{1,500}){1,500}"])
def test_what_has_no_machine_matches_nothing(pattern: str) -> None:
    assert not text.regex("aab", pattern)
