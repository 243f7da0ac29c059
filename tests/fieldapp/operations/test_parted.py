"""Two coordinators each let the other leave on one day, neither of whom has heard of the other: two charters stand in
one place, and both were signed as they have to be. Whoever holds the one that the server has not is told so."""

from __future__ import annotations

import pytest

from fieldapp.model import Line
from fieldapp.operations import coordinators, notices, rosters, rounds
from fieldapp.operations.desk import Desk
from tests.fieldapp.operations.field import Field
from tests.fieldapp.operations.test_readers_let_in_at_once import Served, let_in, second
from tests.fieldapp.operations.test_twofold import stick

__all__ = ["second"]
PARTINGS = {"notice.parted", "notice.parted_left"}


def leave(field: Field, by: Desk, gone: Desk) -> None:
    typed = [" ".join(one.words) for one in field.founded.sheets[:2]]
    coordinators.leave(by, gone.member, coordinators.put_together(rosters.load(by.home), typed))


def standing(desk: Desk) -> set[str]:
    with desk.vault.read() as tx:
        return {one.message_id for one in notices.standing(tx)} & PARTINGS


def said(desk: Desk) -> list[str]:
    """What a round tells of lists of keys."""
    found = rounds.exchange(desk)
    assert found.line is Line.SENT
    return [one.message_id for one in found.said if "list" in one.plain]


def test_r17_of_two_who_let_each_other_leave_the_second_is_told_that_they_left_by_the_list_of_the_server(
    served: Served, second: Desk
) -> None:
    field, _ = served
    first = field.coordinator
    leave(field, first, second)
    leave(field, second, first)
    for _ in range(2):
        assert said(first) == []
        assert said(second) == ["passed_over.parted"]
        assert said(field.worker) == []
    assert standing(second) == {"notice.parted_left"}
    assert standing(first) == standing(field.worker) == set()
    stick(second, field.worker)
    assert standing(field.worker) == {"notice.parted"}


def test_r17_of_two_who_let_in_at_once_the_second_is_told_that_the_lists_have_parted(
    served: Served, second: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    field, server = served
    monkeypatch.setattr(second, "server", "http://127.0.0.1:9")
    let_in(field, second, "Third")
    let_in(field, field.coordinator, "Fourth")
    monkeypatch.setattr(second, "server", server.url)
    assert said(second) == ["passed_over.parted"]
    assert standing(second) == {"notice.parted"}
