"""A dialog to read a long text in."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.fields import TextArea
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import STRETCH, column, row


class ReadingDialog(QDialog):
    """Shows `text`; Escape or Close ends it."""

    def __init__(self, parent: QWidget, title: str, text: str) -> None:
        super().__init__(parent)
        self.setObjectName("dialog")
        self.setWindowTitle(parent.window().windowTitle())
        self.setAccessibleName(title)
        words = TextArea(title)
        words.setReadOnly(True)
        words.setPlainText(text)
        close = Button(self.tr("Close"), "primary", name="dialog.close")
        close.clicked.connect(self.accept)
        self.finished.connect(self.deleteLater)
        self.setLayout(
            column(Label(title, "title"), (words, 1), row(STRETCH, close), gap=12, margins=(24, 20, 24, 20))
        )
        self.resize(640, 480)
