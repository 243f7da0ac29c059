"""The face without a display, in English, light, at 100 %; a programme at rest, copied for each test."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from fieldapp.model import Preferences
from fieldapp.ui import appearance
from fieldapp.ui.kit import theme
from tests.fieldapp.operations.field import Field
from tests.fieldapp.ui.hands import Hands


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_teardown() -> None:
    """What a test has closed is gone before the fixtures put another look on: else each change of it went through
    thousands of widgets of the tests before."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="module", autouse=True)
def plain(qapp: QApplication) -> None:
    """Whatever the tests of another file have put on."""
    appearance.put_on(Preferences("en", "light"))


@pytest.fixture
def qtbot(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> QtBot:
    """What a test looks at by itself looks as it does in the window."""
    add = qtbot.addWidget

    def dressed(widget: QWidget, **words: Any) -> None:
        theme.dress(widget)
        add(widget, **words)

    monkeypatch.setattr(qtbot, "addWidget", dressed)
    return qtbot


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Field:
    """A programme at rest: the worker has Form A, one participant and a phone number."""
    made = Field.begin(tmp_path_factory.mktemp("made"))
    made.equip()
    made.close()
    return made


@pytest.fixture
def field(made: Field, tmp_path: Path) -> Field:
    for name in ("office", "laptop"):
        shutil.copytree(made.folder / name, tmp_path / name)
    people = list(made.people)
    return Field(tmp_path, made.coordinator, made.worker, made.clock, made.founded, people, made.server_key)


@pytest.fixture
def worker(field: Field, qtbot: QtBot) -> Iterator[Hands]:
    hands = Hands(qtbot, field.folder / "laptop")
    yield hands
    hands.close()


@pytest.fixture
def coordinator(field: Field, qtbot: QtBot) -> Iterator[Hands]:
    hands = Hands(qtbot, field.folder / "office")
    yield hands
    hands.close()
