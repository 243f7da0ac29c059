"""The key that hides and the one that locks work wherever somebody types: over a dialog, over help, in a menu."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from tests.fieldapp.operations.field import Field
from tests.fieldapp.ui.hands import Hands
from tests.fieldapp.ui.steps import sign_in

Key, Ctrl = Qt.Key, Qt.KeyboardModifier.ControlModifier


def typed(key: int, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """As the system hands it over: to the window that has the keyboard."""
    window = QGuiApplication.focusWindow()
    assert window is not None
    QApplication.sendEvent(window, QKeyEvent(QEvent.Type.KeyPress, int(key), modifier))
    QApplication.processEvents()


def open_dialog(hands: Hands) -> QDialog:
    dialog = QDialog(hands.window)
    dialog.setModal(True)
    dialog.open()
    QApplication.processEvents()
    assert QGuiApplication.focusWindow() is dialog.windowHandle()
    return dialog


def test_what_stands_in_front_of_the_page_is_hidden_with_it(worker: Hands, field: Field) -> None:
    sign_in(worker, field)
    dialog = open_dialog(worker)
    typed(Key.Key_F12)
    assert not dialog.isVisible()
    assert worker.visible("hidden.back")
    assert field.people[0].code not in worker.words()


def test_help_is_hidden_as_well(worker: Hands, field: Field) -> None:
    sign_in(worker, field)
    QTest.keyClick(worker.window, Key.Key_F1)
    QApplication.processEvents()
    typed(Key.Key_F12)
    assert worker.visible("hidden.back")
    assert not any(one.isVisible() for one in worker.window.findChildren(QDialog))


@pytest.mark.parametrize("key", [int(Key.Key_L), 0x0414, 0x0645])
def test_it_locks_on_any_keyboard(worker: Hands, field: Field, key: int) -> None:
    sign_in(worker, field)
    dialog = open_dialog(worker)
    typed(key, Ctrl)
    assert not dialog.isVisible()
    worker.read("Locked. Your work is safe.")


def test_who_types_in_a_dialog_is_at_the_keyboard(worker: Hands, field: Field) -> None:
    sign_in(worker, field)
    worker.window.idle.watch(10)
    open_dialog(worker)
    heard = list[bool]()
    worker.window.idle.look = lambda: heard.append(True)  # type: ignore[method-assign]
    typed(Key.Key_A)
    assert heard  # what follows starts the time anew
