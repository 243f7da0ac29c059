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
from fieldapp.ui.kit.fields import TextField
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


def written(page: RecordPage, words: str) -> TextField:
    """The field for a question about `REF`, with words of somebody's own in it."""
    page.show()
    page.show_record(samples.VIEW)
    line = page.answers.line(REF)
    assert line is not None
    line.begin_comment()
    assert line.field is not None
    line.field.insert(words)
    return line.field


def choose_phrase(page: RecordPage, number: int) -> str:
    page.findChild(QPushButton, f"review.phrases.{REF}").click()
    menu = page.findChild(QMenu, "review.phrases")
    chosen = menu.actions()[number]
    chosen.trigger()
    menu.close()
    return chosen.text()


def test_a_ready_sentence_comes_behind_what_was_typed_and_goes_again(qtbot: QtBot) -> None:
    page = RecordPage(askable=True)
    qtbot.addWidget(page)
    field = written(page, "Which class?")
    undo = page.findChild(QPushButton, f"review.undo.{REF}")
    assert not undo.isVisible()
    added = choose_phrase(page, 1)
    assert field.text() == f"Which class? {added}"
    assert undo.isVisible()
    undo.click()
    assert field.text() == "Which class?"
    assert not undo.isVisible()
    choose_phrase(page, 1)
    field.undo()
    assert field.text() == "Which class?"
    choose_phrase(page, 1)
    field.insert(" By Friday")
    assert not undo.isVisible(), "it would take away what was typed since"


def test_a_ready_sentence_among_own_words_is_read_in_ones_language(qtbot: QtBot) -> None:
    appearance.put_on(Preferences("ru", "light"))
    page = RecordPage(askable=True)
    qtbot.addWidget(page)
    written(page, "Какой класс?")
    choose_phrase(page, 1)
    assert page.answers.comments() == {REF: f"Какой класс? {PHRASES[1]}"}
    appearance.put_on(Preferences("kk", "light"))
    assert phrase_words(f"Какой класс? {PHRASES[1]}") == f"Какой класс? {phrase_words(PHRASES[1])}"
    assert phrase_words(f"x{PHRASES[1]}") == f"x{PHRASES[1]}", "a part of a word is no sentence"
