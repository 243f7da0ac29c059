"""What the journal of openings keeps: every way to read somebody's answers, and nobody hides a line under others."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from fieldapp.errors import AnswerRefused
from fieldapp.operations import (
    accounts,
    areas,
    openings,
    reopening,
    reopening_files,
    reviews,
    sealing,
    submissions,
    targets,
    wire,
)
from fieldapp.store import outgoing
from fieldapp.store.outgoing import Waiting
from sync.protocol import messages
from sync.protocol.identifiers import ContentClass
from tests.fieldapp.operations.field import CHEAP, PASSPHRASE, Field

FLOOD = 40


def kinds(field: Field) -> list[str]:
    return [row.what for row in openings.rows(field.coordinator)]


def test_a_record_that_is_read_from_a_persons_page_is_an_opening_as_well(equipped: Field) -> None:
    record = equipped.finish().record
    equipped.up()
    before = kinds(equipped).count("opened")
    submissions.view(equipped.coordinator, record)
    reviews.open(equipped.coordinator, record)
    submissions.view(equipped.coordinator, record)
    assert kinds(equipped).count("opened") - before == 3
    submissions.view(equipped.worker, record)  # one's own
    assert [row.what for row in openings.rows(equipped.worker)].count("opened") == 0


def tells_of_itself(field: Field, at: list[datetime]) -> None:
    """A worker's program says as often that its own work was opened again."""
    worker = field.worker
    with worker.vault.write() as tx:
        (area, *_) = areas.mine(worker, tx)
        target = targets.epoch_target(area, ContentClass.PROGRAMME, urgent=False)
        for one in at:
            opening = messages.Opening("own reopened", bytes.fromhex(worker.member), wire.seconds(one))
            body = opening.encode()
            outgoing.add(tx, Waiting(wire.identify(body), target, "opening", body, None, worker.now()))
    sealing.seal_all(worker)
    field.up()


def test_no_worker_hides_what_was_opened_under_lines_of_their_own(equipped: Field) -> None:
    """Lines of days that have not come yet would stand above all others for good."""
    record = equipped.finish().record
    equipped.up()
    reviews.open(equipped.coordinator, record)
    tells_of_itself(equipped, [datetime(2150, 1, 1, tzinfo=UTC) + timedelta(seconds=n) for n in range(FLOOD)])
    assert kinds(equipped).count("own reopened") == 1
    assert max(row.at for row in openings.rows(equipped.coordinator)) <= equipped.coordinator.now()


def test_of_one_day_a_worker_has_one_line(equipped: Field) -> None:
    """Lines of days that have come may be true; forty of one day would hide others all the same."""
    noon = datetime(2026, 11, 18, 12, tzinfo=UTC)
    tells_of_itself(equipped, [noon + timedelta(minutes=n) for n in range(FLOOD)])
    tells_of_itself(equipped, [noon - timedelta(days=1)])
    told = [row.at.date() for row in openings.rows(equipped.coordinator) if row.what == "own reopened"]
    assert told == [noon.date(), noon.date() - timedelta(days=1)]


def test_what_was_answered_before_a_journey_opens_nothing_on_it(equipped: Field) -> None:
    """Asked for, answered, and never needed: the passphrase came back to her."""
    worker, stick = equipped.worker, equipped.folder / "stick"
    home = worker.home.path
    stick.mkdir()
    accounts.close(worker)
    words = reopening_files.ask(home, worker.member, stick, "совсем новые слова", cost=CHEAP)
    (one,) = reopening_files.waiting(equipped.coordinator, stick)
    reopening_files.answer(equipped.coordinator, one, words, stick)
    equipped.worker = accounts.sign_in(home, worker.member, PASSPHRASE, clock=equipped.clock)
    reopening.put_away(equipped.worker)
    with pytest.raises(AnswerRefused):
        reopening_files.finish(home, worker.member, stick, "совсем новые слова", cost=CHEAP)
