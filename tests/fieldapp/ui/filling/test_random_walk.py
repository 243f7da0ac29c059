"""A restless hand: random keys and buttons; the journal always tells the same story as the screen."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from fieldapp.ui.filling import FillingPlace
from forms import Form, Session, read_form
from tests.fieldapp.ui.filling.conftest import Stage
from tests.fieldapp.ui.filling.forms_small import roster, session, small

Key = Qt.Key
KEYS = (
    *(Key.Key_Tab, Key.Key_Tab, Key.Key_Return, Key.Key_Return, Key.Key_1, Key.Key_2, Key.Key_3, Key.Key_F6),
    *(Key.Key_F7, Key.Key_F9, Key.Key_Down, Key.Key_Up, Key.Key_Space, Key.Key_Delete, Key.Key_Backtab),
    *(Key.Key_Escape, Key.Key_PageDown),
)
WORDS = ("5", "2024", "ab c", "-1", "mar", "12")
KEPT_AWAY = ("filling.language", "filling.respondent.language")  # they open menus


def walk(stage: Stage, random: Random, steps: int) -> None:
    for _ in range(steps):
        focused, chance = QApplication.focusWidget(), random.random()
        if focused is not None and focused.objectName() in KEPT_AWAY:
            QTest.keyClick(focused, Key.Key_Tab)
        elif focused is not None and chance < 0.6:
            QTest.keyClick(focused, random.choice(KEYS))
        elif focused is not None and chance < 0.75:
            QTest.keyClicks(focused, random.choice(WORDS))
        elif chance < 0.85:
            QTest.keyClick(stage.place, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        else:
            press(stage, random)
        QApplication.processEvents()


def press(stage: Stage, random: Random) -> None:
    seen = [b for b in stage.place.findChildren(QAbstractButton) if b.isVisible() and b.isEnabled()]
    seen = [b for b in seen if not b.objectName().startswith(KEPT_AWAY)]
    if seen:
        QTest.mouseClick(random.choice(seen), Qt.MouseButton.LeftButton)


def replayed(stage: Stage, form: Form) -> Session:
    """What a resumed draft would show: the last snapshot and the acts after it."""
    later = len(stage.disk.acts)
    for line in reversed(stage.disk.log):
        if line == "snapshot":
            break
        if line.startswith("save"):
            later -= int(line.split()[1])
    whole = stage.disk.snapshots[-1] if stage.disk.snapshots else None
    again = session(form, restore=whole)
    for action in stage.disk.acts[later:] if whole else stage.disk.acts:
        again.apply(action.kind, action.ref, action.value)
    return again


def told(live: Session) -> dict[str, tuple[str, object, str]]:
    """Every answer that is there, by ref."""
    out = {}
    for section in live.sections():
        for item in live.items(section.key):
            if type(item).__name__ == "QuestionItem":
                view = live.question(item.ref)
                out[item.ref] = (view.text, view.missing, view.partial)
    return out


@pytest.mark.parametrize("seed", [0, 1, 2, 3, 124])
def test_the_journal_tells_what_the_screen_shows(stage: Stage, seed: int) -> None:
    form = roster() if seed % 2 else small()
    stage.open(session(form))
    walk(stage, Random(seed), 120)
    stage.place.commit()
    assert stage.place.session is not None
    if "decline" not in stage.disk.log and "discard" not in stage.disk.log and "close" not in stage.disk.log:
        assert told(replayed(stage, form)) == told(stage.place.session)


@pytest.mark.shared
def test_a_form_of_every_kind_survives_a_restless_hand(
    stage: Stage, shared: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(FillingPlace, "_choose_file", lambda place, ref: place.attach(ref, "/nowhere/a.png"))
    live = session(read_form((shared / "forms" / "all_widgets.xml").read_bytes()))
    random = Random(7)
    for section in random.sample(live.sections(), 10):
        stage.open(live)
        assert stage.place.opened is not None
        stage.place.opened.show_section(section.key, focus_first=True)
        walk(stage, random, 25)
    stage.place.commit()
    assert stage.disk.acts
