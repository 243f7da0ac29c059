"""Answers that the disk did not take are only in memory: they do not go without a word."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

from fieldapp.ui.kit.dialogs import Question, ask

SOMEBODY_ELSE = QT_TRANSLATE_NOOP(
    "MainWindow",
    "The disk did not take them. Free some space and open this person's work again: then they are "
    "saved. If somebody else signs in now, they are lost.",
)
CLOSING = QT_TRANSLATE_NOOP(
    "MainWindow",
    "The disk did not take them. Free some space: then they are saved. If the program is closed now, they are "
    "lost.",
)


def ask_to_lose(parent: QWidget, why: object, then: Callable[[], None]) -> Question:
    """`why`: SOMEBODY_ELSE or CLOSING (`object` to PySide6's types); `then` where they may be lost."""
    translate = QCoreApplication.translate
    return ask(
        parent,
        translate("MainWindow", "Some answers are not saved yet"),
        translate("MainWindow", str(why)),
        translate("MainWindow", "Lose them"),
        translate("MainWindow", "Keep them"),
        then,
        erases=True,
    )
