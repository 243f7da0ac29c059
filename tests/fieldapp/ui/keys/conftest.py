"""A programme's office and one laptop in it, and a stick that every picker picks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from fieldapp.operations import accounts, enrolment
from fieldapp.ui.kit import folder as folders
from tests.fieldapp.operations.field import CHEAP, PASSPHRASE, Field
from tests.fieldapp.ui.hands import Hands


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Whatever asks for a folder gets this one: the picker is Qt's own."""
    path = tmp_path / "stick"
    path.mkdir()
    for module in (
        "settings.joining",
        "team.askers",
        "team.reopening",
        "team.laptop",
        "outbox.stick",
        "signin.reopening",
        "signin.founding",
    ):
        monkeypatch.setattr(f"fieldapp.ui.{module}.pick_folder", lambda _parent, then: then(path))
    assert folders.pick_folder is not None
    return path


@pytest.fixture
def office(field: Field, qtbot: QtBot) -> Iterator[Hands]:
    hands = Hands(qtbot, field.folder / "office")
    hands.sign_in(field.coordinator.member, PASSPHRASE)
    hands.press("nav.team")
    yield hands
    hands.close()


@pytest.fixture
def new(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hands]:
    """A laptop on which nobody has worked yet. The passphrase costs a test no second."""
    request = enrolment.request
    monkeypatch.setattr(
        enrolment, "request", lambda *given, **more: request(*given, **({"cost": CHEAP} | more))
    )
    accounts.choose_file_keystore(tmp_path / "new")
    hands = Hands(qtbot, tmp_path / "new")
    yield hands
    hands.close()
