"""Every requirement of casework has its tests, or says who decides it, or what is not built; so does README."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.requirements.bad_input import BAD_INPUT
from tests.requirements.held import REQUIREMENTS, Requirement
from tests.requirements.table import README, table

TESTS = Path(__file__).resolve().parents[1]
MOST_WITHOUT_A_TEST = 6


def need(places: tuple[str, ...]) -> None:
    """Each is there, and none is named twice."""
    assert len(set(places)) == len(places)
    for place in places:
        file, _, name = place.partition("::")
        assert f"def {name}(" in (TESTS / file).read_text("utf-8"), place


@pytest.mark.parametrize("requirement", REQUIREMENTS, ids=lambda one: one.name)
def test_each_requirement_names_tests_that_are_there(requirement: Requirement) -> None:
    need(requirement.tests)


def test_all_bad_input_about_cases_has_its_tests() -> None:
    assert len(BAD_INPUT) == 10
    for places in BAD_INPUT.values():
        assert places
        need(places)


def test_every_requirement_is_listed_once_in_order() -> None:
    assert [one.name for one in REQUIREMENTS] == [f"R-{number}" for number in range(1, 34)]


def test_those_without_a_test_say_why_and_are_few() -> None:
    without = [one for one in REQUIREMENTS if not one.tests]
    assert all(one.decided or one.missing for one in without)
    assert len(without) <= MOST_WITHOUT_A_TEST


def test_the_table_in_readme_is_made_from_this() -> None:
    assert table() in README.read_text("utf-8"), "run: python -m tests.requirements"
