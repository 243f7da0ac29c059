"""What the differential run lets pass: what is decided, and nothing beside it."""

from __future__ import annotations

import pytest

from tests.forms.differential.judge import DECIDED, compare, excuse
from tests.forms.differential.random_forms import Made

MADE = Made("")
ALIKE = [
    ("true", "1"), ("NaN100000012.5-a", "NaN1.000000125E8-a"), ("12000000000", "1.2E10"),
    ("0.3", "0.30000000000000004"), ("5", "5.0"),
    ("2020-01-01", "2020-01-01T00:00:00.000Z"),
]  # fmt: skip
OTHER = [
    ("true", "0"), ("a100000012.5", "a1.000000135E8"), ("a1.0", "a1"),
    ("1", "true"), ("05", "5"), ("1.50", "1.5"), ("1E3", "1000"), ("1_0", "10"), ("5", "5.00001"),
    ("", "0"), ("NaN", ""), ("1.5 2.5 0 0", "1.5 2.5 0.0 0.0"), ("4.0", "4"),
    ("2020-01-01", "2020-01-02T00:00:00.000Z"), ("2020-01-01", "2020-01-01T01:00:00.000Z"),
]  # fmt: skip


@pytest.mark.parametrize(("ours", "theirs"), ALIKE)
def test_values_that_are_decided(ours: str, theirs: str) -> None:
    found = compare({"v /data/n1": ours}, {"v /data/n1": theirs}, MADE)
    assert found.disagreements == []
    assert found.decided.keys() <= DECIDED
    assert found.decided.total() == 1


@pytest.mark.parametrize(("ours", "theirs"), OTHER)
def test_values_that_disagree(ours: str, theirs: str) -> None:
    assert len(compare({"v /data/n1": ours}, {"v /data/n1": theirs}, MADE).disagreements) == 1


def test_a_calculated_decimal_alone_may_lose_its_point() -> None:
    made = Made(
        "", sources={"/data/n1 type": "decimal", "/data/n1 calculate": "4", "/data/n2 type": "decimal"}
    )
    for name, theirs, passes in (
        ("n1", "4", True),
        ("n1", "5", False),
        ("n2", "4", False),
        ("n3", "4", False),
    ):
        found = compare({f"v /data/{name}": "4.0"}, {f"v /data/{name}": theirs}, made)
        assert (not found.disagreements) is passes


@pytest.mark.parametrize("kind", "qnacmh")
def test_only_values_may_be_written_otherwise(kind: str) -> None:
    key = f"{kind} /data/n1"
    assert len(compare({key: "1"}, {key: "1.0"}, MADE).disagreements) == 1
    assert len(compare({key: ""}, {}, MADE).disagreements) == 1
    assert len(compare({}, {key: ""}, MADE).disagreements) == 1


@pytest.mark.parametrize(
    ("name", "ours", "theirs", "values", "passes"),
    [
        ("sum", "NaN", "3.0", ["1", "ab", "2"], True),
        ("sum", "NaN", "4.0", ["1", "ab", "2"], False),
        ("sum", "NaN", "3.0", ["1", "2"], False),
        ("max", "-2", "4.9E-324", ["-2", "-7"], True),
        ("max", "-7", "4.9E-324", ["-2", "-7"], False),
        ("max", "2", "7.0", ["2", "7"], False),
        ("max", "NaN", "7.0", ["NaN", "7"], True),
        ("min", "Infinity", "1.7976931348623157E308", ["Infinity"], True),
        ("min", "3", "1.7976931348623157E308", ["3"], False),
        ("date", "", "NaN", [], True),
        ("date", "NaN", "", [], False),
        ("decimal-time", "NaN", "", [], True),
        ("jr:choice-name", "abc", "", [], False),
        ("distance", "111318.85", "111318.8450", [], True),
        ("distance", "111318.85", "111318.83", [], False),
        ("number", "NaN", "", [], False),
        ("once", "1.5 2.5 0 0", "1.5 2.5 0.0 0.0", [], True),
        ("once", "1.5 2.5 0 0", "1.5 2.5 0.0 1.0", [], False),
        ("string", "2020-03-09T10:30:00.000Z", "2020-03-09", [], True),
        ("string", "2020-03-09T10:30:00.000Z", "2020-03-08", [], False),
    ],
)
def test_functions_that_are_decided(
    name: str, ours: str, theirs: str, values: list[str], *, passes: bool
) -> None:
    found = excuse(name, ours, theirs, values)
    assert (found in DECIDED) is passes
    assert bool(found) is passes


def test_marks_of_broken_bytes_count_as_one() -> None:
    assert excuse("base64-decode", "a\ufffd\ufffdb", "a\ufffdb", []) == "bytes that are no text"
    assert excuse("base64-decode", "a\ufffdb", "a\ufffdc", []) == ""
    assert excuse("concat", "a\ufffd\ufffdb", "a\ufffdb", []) == ""


def test_what_is_infinite_equals_itself_and_nothing_else() -> None:
    assert excuse("=", "true", "false", ["Infinity", "Infinity"]) == "what is infinite equals itself"
    assert excuse("!=", "false", "true", ["-Infinity", "-Infinity"]) in DECIDED
    assert excuse("=", "true", "false", ["Infinity", "-Infinity"]) == ""
    assert excuse("=", "false", "true", ["Infinity", "Infinity"]) == ""
    assert excuse("=", "true", "false", ["1", "1"]) == ""
