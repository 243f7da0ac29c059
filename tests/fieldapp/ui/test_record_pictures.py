"""The pictures of a finished record are seen with their questions; of other files it is told what they are."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from fieldapp.model import AnswerRow, Delivery, FileRow, RecordId
from fieldapp.ui.kit import theme
from fieldapp.ui.review.pictures import LARGE, SmallPicture
from fieldapp.ui.review.record import RecordPage
from tests.fieldapp.ui import samples

FILES = tuple(
    FileRow(f"/data/{name}", f"{name}.{ending}", 2048, here, Delivery.ON_SERVER)
    for name, ending, here in (
        ("door", "jpg", True),
        ("signed", "png", True),
        ("paper", "pdf", True),
        ("talk", "m4a", True),
        ("late", "jpg", False),
    )
)
VIEW = replace(
    samples.VIEW,
    answers=tuple(
        AnswerRow(one.ref, "", n, f"Question {n}", one.name, False) for n, one in enumerate(FILES, 1)
    ),
    files=FILES,
)
RECORD = VIEW.row.record


@pytest.fixture
def record(qtbot: QtBot) -> RecordPage:
    theme.apply(theme.Look())
    page = RecordPage()
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    return page


@pytest.fixture
def asked(record: RecordPage) -> list[tuple[RecordId, str, int]]:
    """What the page asked for; the record is on the screen."""
    wanted: list[tuple[RecordId, str, int]] = []
    record.picture_wanted.connect(lambda *one: wanted.append(one))
    record.show_record(VIEW)
    return wanted


def small(record: RecordPage, name: str) -> SmallPicture:
    found = record.findChild(SmallPicture, f"record.picture./data/{name}")
    assert found is not None
    return found


def red() -> QImage:
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("#c00000"))
    return image


def middle(picture: SmallPicture) -> str:
    return picture.grab().toImage().pixelColor(picture.width() // 2, picture.height() // 2).name()


def words(record: RecordPage, name: str) -> str:
    line = record.answers.line(f"/data/{name}")
    assert line is not None
    return " | ".join(label.text() for label in line.findChildren(QLabel) if label.isVisible())


def test_pictures_that_are_here_are_asked_for_and_shown_small(
    record: RecordPage, asked: list[tuple[RecordId, str, int]]
) -> None:
    assert [(one, name) for one, name, _ in asked] == [(RECORD, "door.jpg"), (RECORD, "signed.png")]
    assert all(longest < LARGE for *_, longest in asked)
    before = small(record, "door").size()
    record.show_picture(*asked[0], red())
    assert middle(small(record, "door")) == "#c00000"
    assert middle(small(record, "signed")) != "#c00000"
    assert small(record, "door").size() == before, "nothing below it moves"


def test_a_picture_takes_no_room_from_what_is_pressed_beside_it(qtbot: QtBot) -> None:
    """Large letters, beside the queue, on a small screen."""
    theme.apply(theme.Look(text_scale=1.5))
    try:
        page = RecordPage(askable=True)
        qtbot.addWidget(page)
        page.resize(560, 500)
        page.show()
        page.show_record(VIEW)
        QApplication.processEvents()
        ask = page.findChild(QWidget, "review.comment./data/door")
        assert ask is not None
        picture = small(page, "door")
        assert picture.mapTo(page, picture.rect().topRight()).x() < ask.mapTo(page, QPoint(0, 0)).x()
        assert ask.mapTo(page, ask.rect().topRight()).x() < page.width()
    finally:
        theme.apply(theme.Look())


def test_a_press_shows_it_larger_and_escape_puts_it_away(
    qtbot: QtBot, record: RecordPage, asked: list[tuple[RecordId, str, int]]
) -> None:
    record.show_picture(*asked[0], red())
    small(record, "door").setFocus()
    QTest.keyClick(small(record, "door"), Qt.Key.Key_Space)
    assert asked[-1] == (RECORD, "door.jpg", LARGE)
    record.show_picture(*asked[-1], red())
    dialog = record.findChild(QDialog, "record.large")
    assert dialog is not None
    QApplication.processEvents()
    assert dialog.isVisible()
    assert dialog.accessibleDescription()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: record.findChild(QDialog, "record.large") is None)


def test_what_cannot_be_shown_says_so_and_is_not_pressed(
    record: RecordPage, asked: list[tuple[RecordId, str, int]]
) -> None:
    record.show_picture(*asked[0], None)
    assert not small(record, "door").isEnabled()
    empty = small(record, "signed").grab().toImage()
    assert small(record, "door").grab().toImage() != empty, "words stand there"


def test_a_picture_that_comes_late_is_not_shown_in_another_record(
    record: RecordPage, asked: list[tuple[RecordId, str, int]]
) -> None:
    other = RecordId("another")
    record.show_record(replace(VIEW, row=replace(VIEW.row, record=other)))
    record.show_picture(*asked[0], red())
    record.show_picture(RECORD, "door.jpg", LARGE, red())
    assert middle(small(record, "door")) != "#c00000"
    assert record.findChild(QDialog, "record.large") is None


def test_of_other_files_the_kind_and_the_size_are_told(
    record: RecordPage, asked: list[tuple[RecordId, str, int]]
) -> None:
    assert "File (PDF), 2 kB" in words(record, "paper")
    assert "Recording, 2 kB" in words(record, "talk")
    for name in ("paper", "talk"):
        assert "Only pictures are shown here" in words(record, name)
    assert "Picture, 2 kB" in words(record, "door")
    assert "has not come yet" in words(record, "late")
    assert record.findChild(SmallPicture, "record.picture./data/late") is None


def test_a_tall_picture_is_read_by_keys_alone(
    record: RecordPage, asked: list[tuple[RecordId, str, int]]
) -> None:
    page = QImage(1000, 1600, QImage.Format.Format_RGB32)
    page.fill(QColor("#808080"))
    record.show_picture(RECORD, "door.jpg", LARGE, page)
    QApplication.processEvents()
    dialog = record.findChild(QDialog, "record.large")
    assert dialog is not None
    dialog.activateWindow()
    bar = dialog.findChild(QScrollArea).verticalScrollBar()
    close = dialog.findChild(QWidget, "record.large.close")
    assert close is not None
    QTest.keyClick(close, Qt.Key.Key_PageDown)
    assert bar.value() == min(bar.pageStep(), bar.maximum()) > 0
    QTest.keyClick(close, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    QTest.keyClick(close, Qt.Key.Key_Tab)
    seen = QApplication.focusWidget()
    assert isinstance(seen, QScrollArea)
    assert seen.accessibleName()
    QTest.keyClick(seen, Qt.Key.Key_Up)
    assert 0 < bar.value() < bar.maximum()
