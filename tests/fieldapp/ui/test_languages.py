"""A working day in another language, from the sign-in page to Finish, in the program's own window."""

from __future__ import annotations

import xml.etree.ElementTree as ET  # our own files
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton

from fieldapp.model import Preferences
from fieldapp.ui import appearance
from fieldapp.ui.translations import LANGUAGES, RIGHT_TO_LEFT
from tests.fieldapp.operations.field import Field
from tests.fieldapp.ui.hands import Hands
from tests.fieldapp.ui.steps import begin, sign_in

WORDS = Path(__file__).resolve().parents[3] / "resources" / "translations"
LEAST = 8  # letters: shorter words ("Form A") may be somebody's own


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    yield
    appearance.put_on(Preferences("en", "light"))


def sources(language: str) -> set[str]:
    """English sentences of the program that this language says in another way."""
    found = set()
    for message in ET.parse(WORDS / f"fieldapp_{language}.ts").getroot().iter("message"):
        source, said = message.findtext("source") or "", message.findtext("translation") or ""
        if len(source) >= LEAST and said != source:
            found.add(source)
    return found


def choose(hands: Hands, name: str) -> None:
    """The language by its own name, from the list at sign-in."""
    hands.press("signin.language")
    menu = next(
        m for m in hands.window.findChildren(QMenu) if m.objectName() == "signin.languages" and m.isVisible()
    )
    action: QAction = next(a for a in menu.actions() if a.text() == name)
    action.trigger()
    menu.close()
    hands.until(lambda: name in hands.words())


def english_left(hands: Hands, language: str) -> set[str]:
    shown = {
        w.text() for kind in (QLabel, QPushButton) for w in hands.window.findChildren(kind) if w.isVisible()
    }
    return shown & sources(language)


@pytest.mark.parametrize("language", ["ar", "kk", "ru"])
def test_a_record_is_finished_in_another_language(worker: Hands, field: Field, language: str) -> None:
    choose(worker, dict(LANGUAGES)[language])
    assert english_left(worker, language) == set()
    sign_in(worker, field)
    assert english_left(worker, language) == set()
    begin(worker, field)
    right = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert right == (language in RIGHT_TO_LEFT)
    assert english_left(worker, language) == set()
    filling = worker.window.filling
    assert filling is not None
    assert filling.session is not None
    for ref, text in (("/data/consent", "yes"), ("/data/grp/name", "أمينة"), ("/data/grp/age", "34")):
        filling.jump_to(ref)
        worker.fill(f"filling.{'number' if 'age' in ref else 'text'}.{ref}", text)
        assert filling.opened is not None
        filling.opened.interview.answer(ref, text)
    assert filling.opened is not None
    filling.opened.flows.show_finish()
    worker.see("filling.summary.finish")
    assert english_left(worker, language) == set()
    worker.press("filling.summary.finish")
    worker.until(lambda: worker.window.filling is None)
    assert english_left(worker, language) == set()


def test_the_language_is_changed_where_the_person_is(worker: Hands, field: Field) -> None:
    sign_in(worker, field)
    worker.press("nav.settings")
    worker.press("settings.language.ar")
    worker.until(lambda: QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft)
    worker.see("settings.not_reviewed")
    worker.read("العربية")
    assert english_left(worker, "ar") == set()
    worker.press("settings.language.en")
    worker.read("Not reviewed by a native speaker yet")
    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight
