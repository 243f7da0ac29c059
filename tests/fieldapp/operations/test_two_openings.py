"""Two copies of the program, a window and a command, take one answer for somebody's work in the same moment."""

from __future__ import annotations

from pathlib import Path

import pytest

from fieldapp.operations import accounts, reopening, submissions
from fieldapp.store import engine
from tests.fieldapp.operations.field import CHEAP, Field
from tests.fieldapp.operations.test_reopening import NEW, ask, laptop, sign_in


@pytest.mark.parametrize("second_is_slow", [True, False])
def test_of_two_that_give_the_database_another_key_at_once_the_locks_of_the_one_that_did_stay(
    equipped: Field, monkeypatch: pytest.MonkeyPatch, second_is_slow: bool
) -> None:
    record = equipped.finish().record
    accounts.close(equipped.worker)
    asked = ask(equipped)
    answered = reopening.answer(equipped.coordinator, asked.request, asked.words)
    home, member = laptop(equipped), equipped.worker.member
    first, second = (reopening.opener(home, member, NEW, clock=equipped.clock) for _ in range(2))
    rekey, coming = engine.rekey, list[tuple[Path, bytes, bytes]]()

    def at_once(path: Path, key: bytes, new: bytes) -> None:
        """Both have written their locks, the second last, before the pages change."""
        coming.append((path, key, new))
        if len(coming) == 1:
            reopening.take(home, second, answered, NEW, cost=CHEAP)
        elif second_is_slow:
            rekey(*coming[0])
        if not (second_is_slow and new == coming[0][2]):  # else it was changed in the second's midst
            rekey(path, key, new)

    monkeypatch.setattr(engine, "rekey", at_once)
    reopening.take(home, first, answered, NEW, cost=CHEAP)
    sign_in(equipped, NEW)
    assert [row.record for row in submissions.rows(equipped.worker)] == [record]
