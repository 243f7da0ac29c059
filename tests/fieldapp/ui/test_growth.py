"""An interview leaves nothing behind; `./dev bench app growth` weighs a thousand of them."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldapp.ui.filling import place as place_of_filling
from fieldapp.ui.kit import theme
from fieldapp.ui.kit.icons import icon
from tests.fieldapp.ui.speed.filling import WORLD, Session, draft, long_form, opened

NOTED = 40  # objects of pytest's, which notes what Qt says; an interview's own are thousands


def test_an_icon_is_made_once(qtbot: QtBot) -> None:
    """Qt keeps the scaled picture of each icon that it is given: as many as are made."""
    theme.apply(theme.Look())
    for gap in (0, 7):
        assert icon("send", "primary", 20, gap).cacheKey() == icon("send", "primary", 20, gap).cacheKey()
    assert icon("send", "primary", 20).cacheKey() != icon("send", "text", 20).cacheKey()


def test_after_an_interview_are_as_many_widgets_and_objects_as_before(qtbot: QtBot) -> None:
    form = long_form(6)
    place = opened(form)
    qtbot.addWidget(place)

    def interview() -> tuple[int, int]:
        place.open(draft(), Session(form, WORLD))
        QApplication.processEvents()
        place.jump_to("/data/q1")
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClicks(focused, "abc")
        place.close_draft()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        return len(QApplication.allWidgets()), len(gc.get_objects())

    left = [interview() for _ in range(4)]
    assert left[-1][0] <= left[-2][0]  # fewer where the one before still had some to let go
    assert left[-1][1] - left[-2][1] < NOTED


def test_what_interviews_left_goes_soon_after(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where the next one was opened meanwhile: what was set aside with it was never looked at again."""
    monkeypatch.setattr(place_of_filling, "TIDY_MS", 20)
    form = long_form(6)
    place = opened(form)
    qtbot.addWidget(place)

    def interview() -> int:
        place.open(draft(), Session(form, WORLD))
        QApplication.processEvents()
        place.close_draft()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        place.open(draft(), Session(form, WORLD))
        qtbot.wait(60)
        place.close_draft()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        qtbot.wait(60)
        return len(gc.get_objects()) + gc.get_freeze_count()

    left = [interview() for _ in range(8)]
    assert left[-1] - left[-5] < 4 * NOTED, left
