"""Patterns that could explode: the patient machine agrees with `re`, and is quick."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forms.xpath import patient
from forms.xpath.functions import text
from forms.xpath.patient import Machine, NoMachine, degree, may_explode

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


TEXTS = [
    "",
    "a",
    "b",
    "c",
    "d",
    "aa",
    "ab",
    "abc",
    "a-b",
    "a1",
    "1",
    "12",
    "_",
    " ",
    "\n",
    "a\nb",
    "é",
    "A",
    "-",
    "]",
    "٣",
    "a_1",
]


PARTS = (
    r"\w \W \s \S \d \D [\w-]+ [^\w] [^\d] [^\s] [a-c] [^a-c] [b-c]+ [a\d] [^a\d] [\W\d] [\D] [\S] a [^a] . .* a.b ^a$"
    r" \Aa\Z a?? a*?b a+? (?:a|b)c? (?P<n>a)b a{2} a{1,2} a{0,1}b (a|)b? (|a) a|b|abc () (a?)(b?)c"
    r" ([a-c]{1,2}){1,2} (a|ab)(c|) ((a)|(b))* []-] [-a]"
)


@pytest.mark.parametrize("pattern", ["", *PARTS.split()])
def test_every_part_of_a_pattern_means_what_it_means_to_python(pattern: str) -> None:
    machine, python = Machine(pattern), re.compile(pattern)
    assert [machine.matches(text) for text in TEXTS] == [python.fullmatch(text) is not None for text in TEXTS]


@pytest.mark.parametrize(
    ("pattern", "explodes"),
    [
        ("(a+)+", True), ("(a*)*", True), ("(a+){9}", True), ("(a+){8}", False), ("(a+){1,9}", True),
        ("(a{2})+", False), ("(a{2,3})+", True), ("a+b+", False), ("(a|b)", False), ("(ab|a)+", True),
        ("(ab|a){8}", False), ("(ab|a){9}", True), ("(?:x(?:a+b)+)", True), ("(?=(a+)+)b", True),
        ("(?!(a+)+)b", True), ("(?=a+)b", False), ("(?>(a+)+)", True), ("(a++)+", True), ("(a+?)+?", True),
        ("x(a|(b+)+)", True), ("(a|b+)", False), ("", False), ("abc", False), ("(a(b(c+)))+", True),
    ],
)  # fmt: skip
def test_which_patterns_may_explode(pattern: str, explodes: bool) -> None:
    assert may_explode(pattern) is explodes


@pytest.mark.parametrize(
    ("pattern", "says"),
    [(r"(a)\1", "GROUPREF cannot be matched"), (r"a\b", "AT cannot be matched"),
     ("(?=a)a", "ASSERT cannot be matched"), ("(a{1,100}){1,100}", "too many repetitions")],
)  # fmt: skip
def test_what_the_machine_does_not_have_is_named(pattern: str, says: str) -> None:
    with pytest.raises(NoMachine) as refused:
        Machine(pattern)
    assert str(refused.value) == says


def test_the_machine_is_as_large_as_it_may_be_and_no_larger() -> None:
    assert Machine("(a{60}){27}").matches("a" * 1_620)
    assert not Machine("(a{60}){27}").matches("a" * 1_619)
    with pytest.raises(NoMachine):
        Machine("(a{60}){28}")


@pytest.mark.parametrize("pattern", ["(a+)+", "a+"])
def test_a_pattern_may_be_so_long_and_no_longer(pattern: str) -> None:
    longest = f"{pattern:b<{2_000}}"
    word = "a" + longest.removeprefix(pattern)
    assert text.is_pattern(longest)
    assert text.regex(word, longest)
    assert not text.regex(word + "b", longest + "b")


def test_so_much_of_an_answer_is_looked_at() -> None:
    assert text.regex("a" * 20_000 + "b", "a*")
    assert not text.regex("a" * (20_000 - 1) + "b", "a*")
    assert text.replace("a" * 20_000 + "a", "a", "") == ""
    assert len(text.replace("b" * 20_000 + "b", "a", "")) == 20_000


def test_texts_are_cut_where_they_would_fill_the_memory() -> None:
    half = "x" * (1_000_000 // 2)
    assert text.concat([half], [half]) == half + half
    assert text.concat([half], [half, "y"]) == half + half
    assert text.join("", [half, half]) == half + half
    assert text.join("", [half], [half, "y"]) == half + half


@pytest.mark.parametrize(
    ("pattern", "readable"),
    [("a", True), ("(", False), ("[", False), ("(a+)+", True), ("(a+)+(", False), (r"(a+)+\1", False),
     ("a{1,99999999999999999999}", False)],
)  # fmt: skip
def test_which_patterns_can_be_read(pattern: str, readable: bool) -> None:
    assert text.is_pattern(pattern) is readable
    assert text.matcher(pattern)("no such text") is False


@pytest.mark.parametrize(
    ("pattern", "ways"),
    [
        ("abc", 0),
        ("a*", 1),
        ("a*b*", 1),
        ("a*a*", 2),
        ("a*a*a*a*b", 4),
        (".*@.*", 2),
        ("[a-z]*@[a-z]*", 1),
        (r"[^@]+@[^@]+\.[a-z]+", 2),
        (r"(\d+-)(\d+)", 1),
        (r"\w*é\w*", 2),
    ],
)
def test_how_many_repetitions_share_a_text(pattern: str, ways: int) -> None:
    assert degree(pattern) == ways


def test_a_pattern_of_many_ways_is_matched_patiently_on_a_long_text_only() -> None:
    pattern = "a*a*a*a*a*b"
    assert text.regex("a" * 8_000 + "b", pattern)
    assert not text.regex("a" * 8_000, pattern)
    assert text.replace("a" * 8_000, pattern, "z") == "a" * 8_000
    assert text.replace("aab c", pattern, "z") == "z c"


# pattern and its degree: how many repetitions can share one stretch of text among them
DEGREES = r"""
abc 0
a* 1
a+b* 1
a*b*c* 1
a*a* 2
a*a*b 2
a*ba* 1
a*[ab]a* 2
.*@.* 2
.*.*.* 3
.*@.*@.* 3
a*a*b*b*b* 3
a{9}a{9} 2
a{8}a{8} 0
(a*)(a*) 2
(a|b)*a* 2
(a|b*)b* 2
(a|b)b* 1
^a*$ 1
\w*\d* 2
\d*\D* 1
[^a]*b* 2
[^a]*a* 1
ü*ü* 2
a?a* 1
a*?a*? 2
(?=a)a* 2
(a)\1a* 2
(?:a+b)+a 1
"""


@pytest.mark.parametrize(("pattern", "wanted"), [line.split() for line in DEGREES.strip().splitlines()])
def test_how_many_ways_a_text_can_be_shared_out(pattern: str, wanted: str) -> None:
    assert degree(pattern) == int(wanted)


def test_python_tries_so_many_ways_and_the_machine_takes_the_rest() -> None:
    """`\\b` has no machine, so that it shows who matches."""
    assert text.regex("x " + "y" * 15_000, r"x\b.*")  # one way only: Python, whatever the length
    for power, pattern in ((2, r".*\b.*"), (3, r".*\b.*.*")):
        short = int(text.MAX_TRIES ** (1 / power))
        assert text.regex("x" * short, pattern)
        assert not text.regex("x" * (short + 1), pattern)
        assert text.regex("x" * (short + 1), pattern.replace(r"\b", ""))


def test_what_is_replaced_has_the_same_limits() -> None:
    assert text.replace("aXbX", "X", "-") == "a-b-"
    assert text.replace("aaa", "(a+)+", "-") == "aaa"


def test_what_is_replaced_by_a_long_text_is_cut_and_nothing_before_it_is_lost() -> None:
    new = "y" * 200_000
    assert text.replace("aXbXc", "X", new) == f"a{new}b{new}c"
    assert text.replace("aXXbXXXXc", "X", new) == f"a{new}{new}b{new}{new}{new}"[:1_000_000]


def test_what_a_machine_keeps_is_bounded_while_it_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patient, "MAX_KEPT", 60)
    machine = patient.Machine("((a|b)+|[c-m]+)+z")
    seen = set()
    for turn in range(40):
        assert machine.matches("abcdefghijklm"[turn % 13 :] * 3 + "z")
        kept = sum(len(states) for states in machine._kept.values())
        seen.add(kept)
        assert 0 < kept <= 60
    assert len(seen) > 1


def test_a_pattern_is_replaced_as_long_as_that_cannot_take_for_ever() -> None:
    """Tried from every letter: the square of a text's length for one repetition, the cube for two in a row."""
    assert text.replace("a" * 1_000 + "b", "a+b", "x") == "x"
    assert text.replace("a" * 100 + "b", "a+a+b", "x") == "x"
    assert text.replace("a" * 1_000 + "b", "a+a+b", "x") == "a" * 1_000 + "b"
