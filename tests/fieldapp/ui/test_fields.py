"""Fields hear what somebody puts into them, however it comes, and not what the program shows there."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from fieldapp.ui.kit import theme
from fieldapp.ui.kit.fields import HeardLine, SearchField
from fieldapp.ui.kit.fonts import font


def test_a_search_begins_with_what_a_screen_reader_or_dictation_writes(qtbot: QtBot) -> None:
    field = SearchField("Find a person", name="search")
    qtbot.addWidget(field)
    for words in ("Айгүл", ""):
        with qtbot.waitSignal(field.searched) as heard:
            QAccessible.queryAccessibleInterface(field).setText(QAccessible.Text.Value, words)
        assert heard.args == [words]


def test_what_the_program_shows_in_a_search_is_not_searched_for_again(qtbot: QtBot) -> None:
    field = SearchField("Find a person", name="search")
    qtbot.addWidget(field)
    field.setText("Aigul")
    field.clear()
    assert not field._soon.isActive()


@pytest.mark.parametrize("words", ["Aigul", "أمينة", "أمينة 11", ""])
def test_what_is_typed_stands_in_the_middle_in_any_script(qtbot: QtBot, words: str) -> None:
    theme.apply(theme.Look())
    field = HeardLine()
    field.setFont(font("body_strong"))
    qtbot.addWidget(field)
    field.show()
    field.setText("11")
    field.setText(words)
    field.grab()  # where the line stands is settled as it is painted
    assert abs(field.cursorRect().center().y() - field.rect().center().y()) <= 2
