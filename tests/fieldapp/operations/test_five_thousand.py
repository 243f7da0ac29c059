"""The list of people, a person's time together and what is due with five thousand people: each reads what it shows
and nobody else. Counted in steps of the database, the same on every machine; milliseconds are `./dev bench app`'s.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Engine

from fieldapp.operations import following, people, profiles
from fieldapp.operations.desk import Desk
from tests.fieldapp.operations.field import Field
from tests.fieldapp.ui.speed.people import VISITS, fill

FEW, MANY = 100, 5_000
AT_ONCE = 100  # steps of SQLite's machine between two ticks


@contextmanager
def worker_with(folder: Path, count: int) -> Iterator[Desk]:
    """A worker's laptop with so many people, the first of them with two years of visits."""
    field = Field.begin(folder)
    field.publish()
    field.down()
    with field.worker.vault.write() as tx:
        fill(tx, field.worker.member, random.Random(7), count)
    people.search(field.worker, "warm")  # the index over everybody is made once, at the first search
    try:
        yield field.worker
    finally:
        field.close()


def steps(act: Callable[[], object]) -> int:
    """How many hundred steps the database takes for it."""
    ticks = [0]

    def tick() -> int:
        ticks[0] += 1
        return 0

    def listen(_connection: Any, cursor: Any, *_more: Any) -> None:
        cursor.connection.set_progress_handler(tick, AT_ONCE)

    event.listen(Engine, "before_cursor_execute", listen)
    try:
        act()
    finally:
        event.remove(Engine, "before_cursor_execute", listen)
    return ticks[0]


def figures(desk: Desk) -> dict[str, int]:
    (who,) = people.search(desk, "C000000")
    page = profiles.look(desk, who.person)
    assert len(page.visits) == VISITS
    assert len(following.due(desk, 20)) == 20
    return {
        "search": steps(lambda: people.search(desk, "C00001", 20)),
        "page": steps(lambda: profiles.look(desk, who.person)),
        "due": steps(lambda: following.due(desk, 20)),
    }


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, int], dict[str, int]]:
    found = []
    for count in (FEW, MANY):
        with worker_with(tmp_path_factory.mktemp(f"people{count}"), count) as desk:
            found.append(figures(desk))
    return found[0], found[1]


@pytest.mark.parametrize("what", ["search", "page", "due"])
def test_what_a_screen_reads_does_not_grow_with_everybody(
    both: tuple[dict[str, int], dict[str, int]], what: str
) -> None:
    """Fifty times as many people cost a few steps more down a tree, and no look through all of them."""
    few, many = (one[what] for one in both)
    assert many <= 2 * few + 20, (few, many)
    assert (
        many or what == "search"
    )  # that one looks in a text in memory; of the others 0 would be a count of nothing
