"""Review beyond the loop: a long record opens at what changed, and keeps each comment with its question."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldapp.model import AnswerRow
from fieldapp.ui.kit import theme
from fieldapp.ui.review.queue import Queue
from fieldapp.ui.review.record import RecordPage
from tests.fieldapp.ui import samples

LONG = tuple(
    AnswerRow(
        f"/data/q{n}", f"Section {n // 20}", n, f"Question {n}", "six", False, "16" if n == 150 else None
    )
    for n in range(1, 201)
)


def page(qtbot: QtBot) -> RecordPage:
    theme.apply(theme.Look())
    made = RecordPage(askable=True)
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    return made


def test_a_long_record_opens_at_what_changed(qtbot: QtBot) -> None:
    record = page(qtbot)
    record.show_record(replace(samples.VIEW, answers=LONG))

    def changed_is_in_sight() -> bool:
        line = record.answers.line("/data/q150")
        return line is not None and not line.visibleRegion().isEmpty()

    qtbot.waitUntil(changed_is_in_sight)


def test_consent_that_was_taken_back_is_said_in_the_queue(qtbot: QtBot) -> None:
    queue = Queue()
    qtbot.addWidget(queue)
    taken_back, calm = samples.QUEUE[4], samples.QUEUE[2]
    queue.show_rows((replace(taken_back, withdrawn=True), calm), samples.TODAY)
    rows = queue.list.rows()
    assert ("consent taken back", "warn") in rows[0].chips
    assert ("consent taken back", "warn") not in rows[1].chips


def test_comments_stay_with_their_questions(qtbot: QtBot) -> None:
    record = page(qtbot)
    record.show_record(replace(samples.VIEW, answers=LONG))
    qtbot.waitUntil(lambda: record.answers.line("/data/q200") is not None)
    counted: list[int] = []
    record.answers.comments_changed.connect(counted.append)
    for ref in ("/data/q3", "/data/q190"):
        line = record.answers.line(ref)
        assert line is not None
        line.begin_comment()
        assert line.field is not None
        line.field.setText(f"About {ref}?")
    QApplication.processEvents()
    assert record.answers.comments() == {"/data/q3": "About /data/q3?", "/data/q190": "About /data/q190?"}
    assert counted[-1] == 2
