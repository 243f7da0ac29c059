"""Each attack in a process of its own: the program lives, and takes no more memory and work than stated."""

from __future__ import annotations

import pytest

from tests.forms.hostile import expressions, lists, structures  # noqa: F401 - they enter their attacks
from tests.forms.hostile.attack import ATTACKS, fault, suffer

SOME = [name for name, attack in ATTACKS.items() if attack.cpu_s <= 20]  # the others: ./dev bench hostile


@pytest.mark.parametrize("name", SOME)
def test_an_attack_is_bounded_and_told(name: str) -> None:
    assert fault(ATTACKS[name], suffer(name)) == ""
