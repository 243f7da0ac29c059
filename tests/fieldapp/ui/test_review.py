"""Review beyond the loop: a long record opens at what changed, and keeps each comment with its question."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fieldapp.casework.quality import Odd, OfForm, Quality, ToAsk
from fieldapp.errors import CorrectedMeanwhile
from fieldapp.model import AnswerRow, Notice, RecordId, RecordView, Verdict, VersionId
from fieldapp.operations.quality import Looked
from fieldapp.ui.background import Background
from fieldapp.ui.kit import theme
from fieldapp.ui.kit.cards import Note
from fieldapp.ui.review import ReviewPlace
from fieldapp.ui.review.answers import AnswerLine
from fieldapp.ui.review.quality import MOST, QualityPage
from fieldapp.ui.review.queue import Queue
from fieldapp.ui.review.record import RecordPage
from tests.fieldapp.ui import case_samples, samples
from tests.fieldapp.ui.pictures import QuietCalls

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


def test_a_long_record_is_read_by_keys_alone(qtbot: QtBot) -> None:
    """Nothing on it can be pressed, as on a record of one's own: Tab comes to the answers, and they scroll."""
    theme.apply(theme.Look())
    read = RecordPage(back=True)
    qtbot.addWidget(read)
    read.resize(800, 600)
    read.show()
    read.show_record(replace(samples.VIEW, answers=LONG))
    qtbot.waitUntil(lambda: (last := read.answers.line("/data/q200")) is not None and last.isVisible())
    read.activateWindow()
    bar = read._scroll.verticalScrollBar()
    bar.setValue(0)
    back = read.findChild(QAbstractButton, "record.back")
    back.setFocus()
    QTest.keyClick(back, Qt.Key.Key_PageDown)
    assert bar.value() == bar.pageStep()
    QTest.keyClick(back, Qt.Key.Key_Tab)
    answers = QApplication.focusWidget()
    assert answers is not None
    assert answers.accessibleName() == "The answers"
    QTest.keyClick(answers, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    QTest.keyClick(answers, Qt.Key.Key_PageUp)
    assert 0 < bar.value() < bar.maximum()
    QTest.keyClick(answers, Qt.Key.Key_Home)
    assert bar.value() == 0


def test_every_answer_of_a_long_record_is_there(qtbot: QtBot) -> None:
    record = page(qtbot)
    record.show_record(replace(samples.VIEW, answers=LONG))
    qtbot.waitUntil(lambda: record.answers.line("/data/q200") is not None)
    assert [n for n in range(1, 201) if record.answers.line(f"/data/q{n}") is None] == []


def test_numbers_that_are_missing_are_told_with_what_to_do(qtbot: QtBot) -> None:
    queue = Queue()
    qtbot.addWidget(queue)
    queue.show_rows((), samples.TODAY)
    strip = queue.findChild(Note, "review.gaps")
    assert strip.isHidden()
    queue.show_gaps((samples.GAP,))
    assert not strip.isHidden()
    assert all(words in strip.text() for words in ("Bekzat", "2", "3\u00a0Nov", "stick"))
    queue.show_gaps(())
    assert strip.isHidden()


def test_consent_that_was_taken_back_is_said_in_the_queue(qtbot: QtBot) -> None:
    queue = Queue()
    qtbot.addWidget(queue)
    taken_back, calm = samples.QUEUE[4], samples.QUEUE[2]
    queue.show_rows((replace(taken_back, withdrawn=True), calm), samples.TODAY)
    rows = queue.list.rows()
    assert ("consent taken back", "warn") in rows[0].chips
    assert ("consent taken back", "warn") not in rows[1].chips


ONE, TWO = (
    replace(row, verdict=verdict, changed_answers=0)
    for row, verdict in zip(samples.QUEUE[:2], (Verdict.RETURNED, Verdict.OPEN), strict=True)
)


def test_a_filter_whose_last_row_changed_gives_way_to_all(qtbot: QtBot) -> None:
    queue = Queue()
    qtbot.addWidget(queue)
    queue.show_rows((ONE, TWO), samples.TODAY)
    press(queue, "review.filter.asked")
    assert [row.key for row in queue.list.rows()] == [ONE.record]
    queue.show_rows((replace(ONE, verdict=Verdict.OPEN), TWO), samples.TODAY)
    assert [row.key for row in queue.list.rows()] == [ONE.record, TWO.record]
    assert queue.findChild(QPushButton, "review.filter.all").isHidden(), "there is nothing to choose among"


def test_the_first_is_offered_where_the_list_has_one_that_waits(qtbot: QtBot) -> None:
    theme.apply(theme.Look())
    made = ReviewPlace(Slow())
    qtbot.addWidget(made)
    made.show()
    made.show_queue((ONE, TWO))
    first = made.findChild(QPushButton, "review.first")
    assert first.isVisible()
    press(made, "review.filter.asked")
    assert not first.isVisible()
    first.click()
    assert made._coming is None
    press(made, "review.filter.all")
    assert first.isVisible()
    first.click()
    assert made._coming == TWO.record


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


class Slow(QuietCalls):
    """What is asked waits until the test lets it come."""

    def __init__(self) -> None:
        super().__init__(Background(), Path("nowhere"), lambda: samples.NOW)
        self.waiting: list[Callable[[Any], None]] = []
        self.failing: list[Callable[[Exception], None] | None] = []

    def read(self, *args: Any, **_more: object) -> None:
        self._wait(args)

    def write(self, *args: Any, **_more: object) -> None:
        self._wait(args)

    def _wait(self, args: Any) -> None:
        self.waiting.append(args[2])
        self.failing.append(args[3] if len(args) > 3 else None)

    def fail(self, number: int, error: Exception) -> None:
        failed = self.failing[number]
        assert failed is not None
        failed(error)

    def come(self, number: int, value: object) -> None:
        """`number`: of what was asked, the first is 0."""
        self.waiting[number](value)


@pytest.fixture
def desk(qtbot: QtBot) -> ReviewPlace:
    """The coordinator's desk with a record open, about which something was asked."""
    theme.apply(theme.Look())
    made = ReviewPlace(Slow())
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    made.show_queue(samples.QUEUE)
    made.show_record(samples.VIEW)
    line = made.record.answers.line("/data/class")
    assert line is not None
    line.begin_comment()
    assert line.field is not None
    line.field.setText("Which class?")
    return made


ASKED = {"/data/class": "Which class?"}


def press(place: QWidget, name: str) -> None:
    place.findChild(QPushButton, name).click()


def test_who_looks_at_the_quality_of_all_comes_back_to_the_record_and_what_they_asked(
    desk: ReviewPlace,
) -> None:
    for way in ("button", "queue"):
        press(desk, "review.quality")
        desk.calls.come(-1, case_samples.LOOKED)  # type: ignore[attr-defined]
        assert desk.quality.isVisible()
        if way == "button":
            press(desk, "quality.back")
        else:
            desk.queue.list.press(samples.VIEW.row.record)
        assert desk.record.isVisible()
        assert desk.record.answers.comments() == ASKED
        assert desk.queue.list.chosen() == samples.VIEW.row.record
        assert desk.return_button.isEnabled()


def test_pressing_the_open_record_keeps_what_was_asked_about_it(desk: ReviewPlace) -> None:
    calls = desk.calls
    assert isinstance(calls, Slow)
    other = next(row.record for row in samples.QUEUE if row.record != samples.VIEW.row.record)
    desk.queue.list.press(samples.VIEW.row.record)
    desk.queue.list.press(other)  # and thought better of it while that was opened
    desk.queue.list.press(samples.VIEW.row.record)
    for number in range(len(calls.waiting)):
        calls.come(number, samples.VIEW)
    assert desk.record.answers.comments() == ASKED
    assert desk.queue.list.chosen() == samples.VIEW.row.record
    assert desk.return_button.isEnabled()


def marked(desk: ReviewPlace) -> list[str]:
    rows = desk.queue.list.rows()
    return [row.key for row in rows if ("questions not sent", "info") in row.chips]


def test_what_was_asked_about_one_record_is_there_again_after_another(desk: ReviewPlace) -> None:
    other = replace(samples.VIEW, row=replace(samples.VIEW.row, record=RecordId("other")))
    desk.show_record(other)
    assert desk.record.answers.comments() == {}
    assert marked(desk) == [samples.VIEW.row.record]
    desk.show_record(samples.VIEW)
    assert marked(desk) == []
    assert desk.record.answers.comments() == ASKED
    assert desk.return_button.isEnabled()
    assert not desk.accept_button.isEnabled()
    desk.record.answers.forget(samples.VIEW.row.record)  # it was decided on
    desk.show_record(other)
    desk.record.answers.forget(samples.VIEW.row.record)
    desk.show_record(samples.VIEW)
    assert desk.record.answers.comments() == {}


def test_figures_that_come_late_take_nobody_from_the_record_they_opened_meanwhile(desk: ReviewPlace) -> None:
    other = next(row.record for row in samples.QUEUE if row.record != samples.VIEW.row.record)
    press(desk, "review.quality")
    desk.open_record(other)
    calls = desk.calls
    assert isinstance(calls, Slow)
    calls.come(1, replace(samples.VIEW, row=replace(samples.VIEW.row, record=other)))
    calls.come(0, case_samples.LOOKED)
    assert desk.record.isVisible()


def test_without_an_open_record_there_is_no_way_back_from_the_figures(qtbot: QtBot) -> None:
    place = ReviewPlace(Slow())
    qtbot.addWidget(place)
    place.show()
    place.show_quality(case_samples.LOOKED)
    assert not place.findChild(QPushButton, "quality.back").isVisible()


def test_nothing_is_decided_about_a_record_that_is_not_shown_yet(desk: ReviewPlace) -> None:
    other = next(row.record for row in samples.QUEUE if row.record != samples.VIEW.row.record)
    desk.open_record(other)
    assert desk._open == samples.VIEW.row.record


def test_records_of_ones_own_take_no_place_among_those_to_ask_about(qtbot: QtBot) -> None:
    row = samples.QUEUE[2]
    said = Notice("quality.quick", "Less than two seconds for each answer.")
    own = tuple(ToAsk(RecordId(f"own{n}"), Odd.QUICK, said) for n in range(MOST))
    page = QualityPage()
    qtbot.addWidget(page)
    page.show_quality(
        Looked(
            Quality((OfForm("Form A", 1, 1, 1, 0),), (*own, ToAsk(row.record, Odd.QUICK, said))),
            {row.record: row},
        )
    )
    assert page.findChild(QPushButton, f"quality.read.{row.record}.{Odd.QUICK}") is not None


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


def test_on_re_review_only_what_changed_is_there_and_the_rest_one_press_away(qtbot: QtBot) -> None:
    record = page(qtbot)
    record.show_record(replace(samples.VIEW, answers=LONG))
    qtbot.waitUntil(lambda: record.answers.line("/data/q200") is not None)
    lines = [record.answers.line(f"/data/q{n}") for n in range(1, 201)]

    def seen() -> list[str]:
        return [line.ref for line in lines if line is not None and line.isVisible()]

    assert seen() == ["/data/q150"]
    button = record.findChild(QPushButton, "record.only_changed")
    button.click()
    assert len(seen()) == 200
    asked = record.answers.line("/data/q3")
    assert asked is not None
    asked.begin_comment()
    button.click()
    assert seen() == ["/data/q3", "/data/q150"], "what is asked about stays in sight"
    other = record.answers.line("/data/q7")
    assert other is not None
    other.begin_comment()
    assert seen() == ["/data/q3", "/data/q7", "/data/q150"]
    record.show_record(replace(samples.VIEW, answers=tuple(replace(one, before=None) for one in LONG)))
    assert not button.isVisible()
    qtbot.waitUntil(lambda: (last := record.answers.line("/data/q200")) is not None and last.isVisible())
    assert [line.ref for line in record.answers.findChildren(AnswerLine) if line.isHidden()] == []


RETURNED = replace(samples.VIEW, row=replace(samples.VIEW.row, verdict=Verdict.RETURNED))


def said(page: QWidget) -> str:
    return "\n".join(one.text() for one in page.findChildren(QLabel) if one.isVisible())


def test_what_was_sent_back_waits_for_its_author_and_says_so(desk: ReviewPlace) -> None:
    """It came back to its author and to nobody else; until they answer, nothing is asked or decided about it."""
    desk.show_record(RETURNED)
    assert "Came back to you" not in said(desk)
    assert "Sent back, waiting for the correction" in said(desk)
    line = desk.record.answers.line("/data/class")
    assert line is not None
    assert not line.findChild(QPushButton, "review.comment./data/class").isVisible()
    assert not desk.accept_button.isVisible()
    assert not desk.return_button.isVisible()
    desk.show_record(samples.VIEW)
    assert desk.record.answers.comments() == ASKED, "what was typed waits for the correction, too"
    assert desk.accept_button.isVisible()


def test_its_author_reads_that_it_came_back_to_them(qtbot: QtBot) -> None:
    for own, words in ((True, "Came back to you"), (False, "Sent back, waiting for the correction")):
        read = RecordPage()
        qtbot.addWidget(read)
        read.show()
        read.show_record(RETURNED, own=own)
        assert words in said(read)


def test_after_a_decision_the_next_that_needs_a_coordinator_is_opened(desk: ReviewPlace) -> None:
    """Rustam's waits for its author and stands between Timur's and Malika's."""
    for decided, following in (("r-timur", "r-malika"), ("r-aziz", "r-amina")):
        assert desk.queue.following(decided) == following
    waiting = [row for row in samples.QUEUE if row.verdict is Verdict.RETURNED]
    desk.show_queue((samples.QUEUE[2], *waiting))
    assert desk.queue.following("r-timur") == ""


def test_a_correction_that_came_while_somebody_read_is_read_before_anything_is_decided(
    desk: ReviewPlace,
) -> None:
    calls = desk.calls
    assert isinstance(calls, Slow)
    desk.return_button.click()
    calls.fail(-1, CorrectedMeanwhile())
    assert desk.record.isVisible()
    newer = replace(samples.VIEW, row=replace(samples.VIEW.row, version=VersionId("1" * 64)))
    calls.come(-1, newer)
    assert desk._read == newer.row
    assert desk.record.answers.comments() == ASKED, "what was typed is still there"
    assert desk.return_button.isEnabled()


def without_class() -> RecordView:
    """The record's correction, in which nobody is asked for the class."""
    answers = tuple(answer for answer in samples.VIEW.answers if answer.ref not in ASKED)
    return replace(samples.VIEW, answers=answers)


def test_what_was_asked_stays_when_the_correction_has_that_question_no_more(desk: ReviewPlace) -> None:
    desk._take_up({})
    desk.show_record(without_class())
    assert "Which class?" in said(desk)
    assert desk.record.answers.typed() == {samples.VIEW.row.record: ASKED}, "it stays in the database"
    assert desk.record.answers.comments() == {}, "nobody is sent a question about nothing"
    assert not desk.accept_button.isEnabled()
    assert not desk.return_button.isEnabled()
    desk.show_record(samples.VIEW)
    assert desk.record.answers.comments() == ASKED, "another correction may bring it back"
    desk.show_record(replace(samples.VIEW, row=replace(samples.VIEW.row, record=RecordId("other"))))
    desk.keep()
    desk.show_record(without_class())
    press(desk, "review.lost.remove./data/class")
    assert desk._kept == {samples.VIEW.row.record: ASKED}, "what the database still holds is compared with"
    QApplication.processEvents()
    assert "Which class?" not in said(desk)
    assert desk.record.answers.typed() == {}
    assert desk.accept_button.isEnabled()


def test_what_was_asked_before_a_lock_stays_where_the_correction_came_meanwhile(desk: ReviewPlace) -> None:
    desk.show_record(without_class())
    desk.record.answers.forget(samples.VIEW.row.record)  # as after a lock, until it was read again
    desk._take_up({samples.VIEW.row.record: ASKED})
    QApplication.processEvents()
    assert "Which class?" in said(desk)
    assert desk.record.answers.typed() == {samples.VIEW.row.record: ASKED}


def test_what_another_coordinator_decided_meanwhile_is_not_decided_again(desk: ReviewPlace) -> None:
    rows = tuple(
        replace(row, verdict=Verdict.RETURNED) if row.record == samples.VIEW.row.record else row
        for row in samples.QUEUE
    )
    desk.show_queue(rows)
    assert not desk.return_button.isVisible()
    assert "waits for its author" in said(desk)


def test_without_room_for_a_hint_it_stands_where_the_buttons_were(desk: ReviewPlace) -> None:
    desk.set_room(compact=True, narrow=True)
    assert not desk._hint.isVisible()
    desk.show_record(RETURNED)
    assert desk._hint.isVisible()
    assert desk._hint.text() == "It was sent back with a question and waits for its author."
