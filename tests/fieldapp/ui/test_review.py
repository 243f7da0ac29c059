"""Review beyond the loop: a long record opens at what changed, and keeps each comment with its question."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fieldapp.casework.quality import Odd, OfForm, Quality, ToAsk
from fieldapp.model import AnswerRow, Notice, RecordId
from fieldapp.operations.quality import Looked
from fieldapp.ui.kit import theme
from fieldapp.ui.review.quality import QualityPage
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


def test_the_look_at_quality_says_figures_and_which_records_to_ask_about(qtbot: QtBot) -> None:
    """R-27: form by form; nobody who asked or was asked is put into an order."""
    theme.apply(theme.Look())
    page = QualityPage()
    qtbot.addWidget(page)
    page.show()
    row = samples.QUEUE[2]
    form = OfForm(
        "Form A", records=12, asked=240, answered=228, quiet=6, days=(1, 2, 9), twice=1, compared=20, same=19
    )
    odd = ToAsk(row.record, Odd.QUICK, Notice("quality.quick", "Less than two seconds for each answer."))
    gone = ToAsk(RecordId("elsewhere"), Odd.QUICK, odd.said)
    page.show_quality(Looked(Quality((form,), (odd, gone), doubts=2), {row.record: row}))
    words = [label.text() for label in page.findChildren(QLabel)]
    assert "Records: 12." in words
    assert any(said.startswith("Answered: 95 % of 240 questions") for said in words)
    assert any("19" not in said and "95 % are the same" in said for said in words)
    chosen: list[str] = []
    page.record_wanted.connect(chosen.append)
    buttons = [one for one in page.findChildren(QPushButton) if one.objectName().startswith("quality.read.")]
    assert len(buttons) == 1  # one's own record is read in the Outbox
    qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    assert chosen == [row.record]
    with qtbot.waitSignal(page.settle_wanted):
        qtbot.mouseClick(page.findChild(QPushButton, "quality.doubts"), Qt.MouseButton.LeftButton)
    page.show_quality(Looked(Quality((), ()), {}))
    assert page.findChild(QWidget, "quality.empty").isVisible()
    assert not page.findChild(QWidget, "quality.forms").isVisible()
