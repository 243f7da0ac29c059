"""Numbers that are missing in what a worker sends, as Review tells them."""

from __future__ import annotations

import pytest

from fieldapp.errors import NotAllowed
from fieldapp.operations import gaps, reviews, rounds
from sync.client.fetching import CURSOR_FILE
from sync.server.store import ageing, mailbox
from sync.testing import ServerThread
from tests.fieldapp.operations.field import Field
from tests.fieldapp.operations.online import exchange

Online = tuple[Field, ServerThread]


@pytest.fixture
def held_back(served: Online, monkeypatch: pytest.MonkeyPatch) -> Field:
    """The server has two records of Bekzat, and gives the later one."""
    field, server = served
    exchange(field.coordinator, field.worker)
    first = _sends(field, server)
    true = mailbox.waiting
    monkeypatch.setattr(
        mailbox, "waiting", lambda *given: tuple(one for one in true(*given) if one.batch != first)
    )
    field.clock.later(minutes=1)
    _sends(field, server)
    return field


def _sends(field: Field, server: ServerThread) -> bytes:
    field.finish()
    exchange(field.worker)
    newest: bytes = list(ageing.every(server.server.box.store.read))[-1].announced.batch
    return newest


def test_a_number_that_two_whole_rounds_left_out_is_told_until_it_comes(
    held_back: Field, monkeypatch: pytest.MonkeyPatch
) -> None:
    field = held_back
    began = field.clock.at
    rounds.exchange(field.coordinator)
    assert gaps.rows(field.coordinator) == ()  # a server may give a long one later
    ended = field.clock.at
    field.clock.later(days=1)
    rounds.exchange(field.coordinator)
    (gap,) = gaps.rows(field.coordinator)
    assert (gap.writer, gap.count) == ("Bekzat", 1)
    assert began <= gap.since <= ended
    monkeypatch.undo()
    (field.coordinator.folder.inbox / CURSOR_FILE).unlink()
    rounds.exchange(field.coordinator)
    assert gaps.rows(field.coordinator) == ()
    with pytest.raises(NotAllowed):
        gaps.rows(field.worker)


def test_what_was_sent_anew_is_not_missed_any_more(held_back: Field) -> None:
    """The worker's program heard of the gap by the coordinator's horizons, and sealed the record again."""
    field = held_back
    for _ in range(2):
        rounds.exchange(field.coordinator)
    assert gaps.rows(field.coordinator)
    for _ in range(3):
        field.clock.later(days=8)
        exchange(field.coordinator, field.worker, field.coordinator)
    assert len(reviews.queue(field.coordinator)) == 2
    assert gaps.rows(field.coordinator) == ()
