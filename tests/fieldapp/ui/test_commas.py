"""What is listed in a sentence is joined as its language does it: in Arabic with its own comma."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from fieldapp.model import Preferences
from fieldapp.operations.enrolment import Elsewhere
from fieldapp.ui import appearance
from fieldapp.ui.background import Background
from fieldapp.ui.kit.lists import Row
from fieldapp.ui.settings.place import SettingsPlace
from fieldapp.ui.states import language_names, said
from fieldapp.ui.team.laptop import LaptopCard
from fieldapp.ui.team.withdrawn import withdrawn_words
from fieldapp.ui.translations import LANGUAGES
from tests.fieldapp.ui import samples
from tests.fieldapp.ui.pictures import QuietCalls, quiet_calls

NAMES = ("Saule", "Нұрлан")
LATIN, ARABIC = ",", "\u060c"


@pytest.fixture(params=[tag for tag, _ in LANGUAGES])
def language(request: pytest.FixtureRequest, qapp: object) -> Iterator[str]:
    appearance.put_on(Preferences(request.param, "light"))
    yield request.param
    appearance.put_on(Preferences("en", "light"))


def held(text: str, language: str) -> None:
    own, other = (ARABIC, LATIN) if language == "ar" else (LATIN, ARABIC)
    assert own in text, text
    assert other not in text, text


def test_words_of_records_and_rows(language: str) -> None:
    held(language_names(("en", "ru")), language)
    held(said("2026-11-23T14:05:00.000+05:00"), language)
    held(Row("a", "Aigul", code="P-1", detail="Form A").spoken(), language)


def test_whom_to_call_about_a_withdrawn_key(language: str) -> None:
    held(withdrawn_words("Bolat", (Elsewhere("North", NAMES),)), language)


def test_the_languages_that_nobody_reviewed(qtbot: QtBot, language: str) -> None:
    place = SettingsPlace(quiet_calls(), Preferences(language, "light"))
    qtbot.addWidget(place)
    held(place.findChild(QLabel, "settings.not_reviewed").text(), language)


class Known(QuietCalls):
    """Whoever asks who worked on the laptop is told at once."""

    def read(self, *args: Any, **_more: object) -> None:
        args[2](NAMES)


def test_who_worked_on_the_laptop(qtbot: QtBot, language: str) -> None:
    card = LaptopCard(Known(Background(), Path("nowhere"), lambda: samples.NOW))
    qtbot.addWidget(card)
    card._look(Path("found"))
    asked = card.findChild(QDialog)
    titles = [label.text() for label in asked.findChildren(QLabel) if all(n in label.text() for n in NAMES)]
    assert len(titles) == 1
    held(titles[0], language)
