"""Our own dialogs: Qt's standard ones lack words in several languages. Never blocks: answers by a call.

The one that picks files and folders is Qt's; it is kept from remembering where somebody has been.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QDir
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import STRETCH, column, row

WIDTH = 460


class Question(QDialog):
    """One question with two answers; Escape is the harmless one. Names: `dialog.yes`, `dialog.no`."""

    def __init__(
        self, parent: QWidget, title: str, text: str, yes: str, no: str, *, erases: bool = False
    ) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setObjectName("dialog")
        self.setWindowTitle(parent.window().windowTitle())
        self.setAccessibleDescription(title)  # the name of a window is told to every program
        go = Button(yes, "stop" if erases else "primary", name="dialog.yes")
        stay = Button(no, name="dialog.no")
        go.clicked.connect(self.accept)
        stay.clicked.connect(self.reject)
        words = Label(text, "body", "muted", wrap=True)
        words.setMinimumWidth(WIDTH - 48)
        head = Label(title, "title", wrap=True)
        buttons = row(STRETCH, stay, go, gap=10)
        self.setLayout(column(head, words, 8, buttons, gap=10, margins=(24, 20, 24, 20)))
        self.setMinimumWidth(WIDTH)
        (stay if erases else go).setFocus()


def ask(
    parent: QWidget,
    title: str,
    text: str,
    yes: str,
    no: str,
    then: Callable[[], None],
    *,
    erases: bool = False,
) -> Question:
    """Open a question over `parent`; `then` runs only after `yes`. `erases` puts the focus on "no"."""
    question = Question(parent, title, text, yes, no, erases=erases)
    question.accepted.connect(then)
    question.finished.connect(question.deleteLater)
    question.open()
    return question


def forgetful(dialog: QFileDialog) -> QFileDialog:
    """Keep the folders that were visited out of Qt's own settings, which lie readable beside the home (R-20).

    Two of its words Qt has in some languages only.
    """
    dialog.setLabelText(QFileDialog.DialogLabel.LookIn, QCoreApplication.translate("FileDialog", "Look in:"))
    dialog.setLabelText(
        QFileDialog.DialogLabel.FileType, QCoreApplication.translate("FileDialog", "Kind of files:")
    )

    def forget(_result: int) -> None:
        dialog.setDirectory(QDir.homePath())
        dialog.setHistory([])

    dialog.finished.connect(forget)
    return dialog
