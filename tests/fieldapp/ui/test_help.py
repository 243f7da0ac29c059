"""F1 in each place says what it is for; before the eyes of a respondent nothing comes up."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from fieldapp.ui.help import HelpDialog
from tests.fieldapp.operations.field import Field
from tests.fieldapp.ui import samples
from tests.fieldapp.ui.hands import Hands
from tests.fieldapp.ui.steps import begin, sign_in

F1 = Qt.Key.Key_F1


def press_f1(hands: Hands) -> None:
    hands.window.activateWindow()
    QApplication.processEvents()
    QTest.keyClick(QApplication.focusWidget() or hands.window, F1)
    QApplication.processEvents()


def closed(hands: Hands, dialog: HelpDialog, key: Qt.Key) -> None:
    dialog.activateWindow()
    QApplication.processEvents()
    QTest.keyClick(QApplication.focusWidget() or dialog, key)
    hands.until(lambda: hands.window.findChild(QDialog, "help") is None)


def helped(hands: Hands) -> HelpDialog:
    press_f1(hands)
    dialog = hands.window.findChild(QDialog, "help")
    assert isinstance(dialog, HelpDialog)
    return dialog


def test_every_place_has_words_of_its_own(coordinator: Hands, field: Field) -> None:
    sign_in(coordinator, field, "coordinator")
    shell = coordinator.window.shell
    assert shell is not None
    for key in shell.places:
        shell.go(key)
        dialog = helped(coordinator)
        said = dialog.accessibleDescription()
        assert said.startswith(dialog.sentences(key)[0])
        assert len(dialog.sentences(key)) > 1, key
        closed(coordinator, dialog, F1)


def test_while_a_record_is_read_it_speaks_of_the_record(worker: Hands, field: Field) -> None:
    """And not of the place behind it; also right after the click that led there."""
    sign_in(worker, field)
    shell = worker.window.shell
    assert shell is not None
    shell.go("outbox")
    shell.read_record(samples.VIEW)
    dialog = helped(worker)
    said = dialog.accessibleDescription()
    assert said.startswith(dialog.sentences("record")[0])
    assert len(dialog.sentences("record")) > 1
    closed(worker, dialog, F1)
    worker.press("record.back")
    dialog = helped(worker)
    assert dialog.accessibleDescription().startswith(dialog.sentences("outbox")[0])
    closed(worker, dialog, F1)


def test_in_an_interview_too_but_not_in_the_respondents_view(worker: Hands, field: Field) -> None:
    sign_in(worker, field)
    begin(worker, field)
    dialog = helped(worker)
    assert "F6" in dialog.accessibleDescription()
    closed(worker, dialog, Qt.Key.Key_Escape)
    worker.press("filling.respondent")
    press_f1(worker)
    assert worker.window.findChild(QDialog, "help") is None
