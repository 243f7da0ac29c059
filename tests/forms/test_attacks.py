"""The lighter attacks in a process of their own: the program lives, and takes no more memory and work than stated."""

from __future__ import annotations

import pytest

from tests.forms.hostile import expressions, lists, structures, workbooks  # noqa: F401 - they enter their attacks
from tests.forms.hostile.attack import ATTACKS, Suffered, fault, suffer

LIGHT = [name for name, attack in ATTACKS.items() if attack.cpu_s <= 5]  # the others: ./dev bench hostile


@pytest.fixture(scope="module")
def met() -> dict[str, Suffered]:
    return suffer(LIGHT)


@pytest.mark.parametrize("name", LIGHT)
def test_an_attack_is_bounded_and_told(name: str, met: dict[str, Suffered]) -> None:
    assert fault(ATTACKS[name], met[name]) == ""
