"""Whose work no coordinator may read whole (K-4): two people with recovery sheets open it again, and all are told."""

from __future__ import annotations

from pathlib import Path

import pytest

from fieldapp.errors import NotAllowed, PutAway, RequestRefused
from fieldapp.model import Opens
from fieldapp.operations import (
    accounts,
    drafts,
    openings,
    reopening,
    reopening_files,
    submissions,
)
from fieldapp.operations.desk import Desk
from fieldapp.operations.openings import OpeningRow
from sync.protocol.sheets import make_sheets
from tests.fieldapp.operations import two_areas
from tests.fieldapp.operations.field import CHEAP, PASSPHRASE
from tests.fieldapp.operations.test_coordinators import paper
from tests.fieldapp.operations.two_areas import Two

NEW = "совсем новые слова"


def lines(desk: Desk) -> list[OpeningRow]:
    return [one for one in openings.rows(desk) if one.what == openings.BY_SHEETS]


def test_k12_two_sheets_open_what_no_coordinator_reads_whole(two: Two, tmp_path: Path) -> None:
    field, stick = two.field, tmp_path / "stick"
    stick.mkdir()
    two_areas.works_in_both(two)
    worker, home = field.worker, field.worker.home.path
    draft, _ = field.interview(name="Мадина")
    closed = field.finish(name="Алия")
    accounts.close(worker)
    words = reopening_files.ask(home, worker.member, stick, NEW, cost=CHEAP)
    for desk in (field.coordinator, two.nurlan):
        (waiting,) = reopening_files.waiting(desk, stick)
        assert (waiting.name, waiting.opens) == ("Bekzat", Opens.PART)
    sheets = paper(field)
    with pytest.raises(RequestRefused, match="six words differ"):
        reopening_files.answer(field.coordinator, waiting, "bafola " * 6, stick, sheets)
    with pytest.raises(NotAllowed):
        reopening.answer(two.zarina, waiting.request, words, sheets)
    assert not lines(field.coordinator)
    reopening_files.answer(field.coordinator, waiting, words, stick, sheets)
    reopening_files.finish(home, worker.member, stick, NEW, cost=CHEAP)
    field.worker = accounts.sign_in(home, worker.member, NEW, clock=field.clock)
    assert [row.draft for row in drafts.rows(field.worker)] == [draft]
    assert closed.record in {row.record for row in submissions.rows(field.worker)}
    two.news(field.coordinator, two.nurlan)
    for desk in (field.coordinator, two.nurlan):  # the other area's coordinator too
        ((line),) = lines(desk)
        assert (line.by, line.about) == ("Aida", "Bekzat")


def test_sheets_of_another_programme_open_nothing(two: Two) -> None:
    field = two.field
    two_areas.works_in_both(two)
    accounts.close(field.worker)
    asked = reopening.ask(field.worker.home.path, field.worker.member, NEW, cost=CHEAP)
    _, stranger = make_sheets(3, 2)
    with pytest.raises(RequestRefused):
        reopening.answer(field.coordinator, asked.request, asked.words, stranger)
    assert not lines(field.coordinator)


def test_whose_coordinator_opens_it_needs_no_sheets(two: Two) -> None:
    worker = two.field.worker
    accounts.close(worker)
    asked = reopening.ask(worker.home.path, worker.member, NEW, cost=CHEAP)
    assert reopening.look(two.field.coordinator, asked.request).opens is Opens.ALL
    assert reopening.look(two.nurlan, asked.request).opens is Opens.NOTHING
    with pytest.raises(RequestRefused):
        reopening.answer(two.nurlan, asked.request, asked.words)


def test_who_is_told_that_only_sheets_open_it_may_put_the_work_away(two: Two) -> None:
    """No coordinator opens it alone, but at a coordinator's two sheets do."""
    worker = two.field.worker
    assert reopening.others_open(worker) is Opens.ALL
    two_areas.works_in_both(two)
    assert reopening.others_open(worker) is Opens.PART
    reopening.put_away(worker)
    with pytest.raises(PutAway):
        accounts.sign_in(worker.home.path, worker.member, PASSPHRASE)
    asked = reopening.ask(worker.home.path, worker.member, NEW, cost=CHEAP)
    answered = reopening.answer(two.nurlan, asked.request, asked.words, paper(two.field))
    reopening.finish(worker.home.path, worker.member, answered, NEW, cost=CHEAP)
    two.field.worker = accounts.sign_in(worker.home.path, worker.member, NEW, clock=two.field.clock)
