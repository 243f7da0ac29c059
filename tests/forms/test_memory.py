"""Nothing grows with use: as many objects after as before. `./dev bench memory` does it a hundred times longer."""

from __future__ import annotations

import pytest

from tests.bench.memory import ROWS, growth


@pytest.mark.parametrize("name", ROWS)
def test_nothing_grows_with_use(name: str) -> None:
    make, count = ROWS[name]
    _, objects = growth(make, min(count, 10_000) // 40)
    assert objects < 50  # a leak of one object an act would be more
