"""Ready sentences of coordinators: chosen in one language, sent as one, read in another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from fieldapp.model import Comment, Preferences
from fieldapp.ui import appearance
from fieldapp.ui.filling.sheet import comments_by_ref
from fieldapp.ui.phrases import PHRASES, as_sent, phrase_words
from fieldapp.ui.review.record import RecordPage
from fieldapp.ui.translations import LANGUAGES
from tests.fieldapp.ui import samples

REF = "/data/class"


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    appearance.put_on(Preferences("en", "light"))
    yield
    appearance.put_on(Preferences("en", "light"))


@pytest.mark.parametrize("language", [tag for tag, _ in LANGUAGES if tag != "en"])
def test_each_sentence_comes_back_from_every_language(language: str) -> None:
    appearance.put_on(Preferences(language, "light"))
    said = [phrase_words(phrase) for phrase in PHRASES]
    assert not set(said) & set(PHRASES)
    assert [as_sent(words) for words in said] == list(PHRASES)
    assert as_sent("Какой класс?") == "Какой класс?"
    assert phrase_words("Какой класс?") == "Какой класс?"


def test_chosen_in_russian_it_is_read_in_kazakh(qtbot: QtBot) -> None:
    appearance.put_on(Preferences("ru", "light"))
    page = RecordPage(askable=True)
    qtbot.addWidget(page)
    page.show()
    page.show_record(samples.VIEW)
    line = page.answers.line(REF)
    assert line is not None
    line.begin_comment()
    qtbot.mouseClick(page.findChild(QPushButton, f"review.phrases.{REF}"), Qt.MouseButton.LeftButton)
    menu = line.findChild(QMenu, "review.phrases")
    russian = menu.actions()[1].text()
    menu.actions()[1].trigger()
    menu.close()
    assert line.field is not None
    assert line.field.text() == russian
    sent = page.answers.comments()
    assert sent == {REF: PHRASES[1]}
    appearance.put_on(Preferences("kk", "light"))
    kazakh = phrase_words(PHRASES[1])
    assert kazakh not in (russian, PHRASES[1])
    assert comments_by_ref((Comment(REF, "", sent[REF]),)) == {REF: kazakh}
    read = RecordPage()
    qtbot.addWidget(read)
    read.show_record(
        replace(samples.VIEW, row=replace(samples.VIEW.row, comments=(Comment(REF, "", sent[REF]),)))
    )
    assert any(kazakh in label.text() for label in read.findChildren(QLabel))


def test_own_words_go_as_they_are(qtbot: QtBot) -> None:
    page = RecordPage(askable=True)
    qtbot.addWidget(page)
    page.show_record(samples.VIEW)
    line = page.answers.line(REF)
    assert line is not None
    line.begin_comment()
    assert line.field is not None
    line.field.setText("Which class?")
    assert page.answers.comments() == {REF: "Which class?"}
