"""The sheet that says to a person what is held about them (R-12): read aloud from the screen, or printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from fieldapp.ui.errors_in_words import plain_words
from fieldapp.ui.kit.fonts import font, px
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.printing import print_page
from fieldapp.ui.people.asking import CaseDialog

if TYPE_CHECKING:
    from fieldapp.casework.holding import Part

WIDE, HIGH = 640, 440


class HeldDialog(CaseDialog):
    """It names no worker and no programme: the paper is given away."""

    def __init__(self, parent: QWidget, parts: tuple[Part, ...]) -> None:
        title, leave = self.tr("What we hold about you"), self.tr("Close")
        super().__init__(parent, title, self.tr("Print"), "held", leave=leave, wide=px(WIDE))
        self.sheet = QPlainTextEdit(said(parts))
        self.sheet.setReadOnly(True)
        self.sheet.setFont(font("body"))
        self.sheet.setAccessibleName(self.tr("What we hold about you"))
        self.sheet.setObjectName("held.sheet")
        self.sheet.setMinimumHeight(min(px(HIGH), parent.window().height() - px(230)))
        self.sheet.setTabChangesFocus(True)
        self.told = Label("", "body", "warn", wrap=True)
        self.told.hide()
        self.go.clicked.disconnect()
        self.go.clicked.connect(self._print)
        self.stack(self.sheet, self.told)

    def _print(self) -> None:
        print_page(self, self.sheet.toPlainText(), self.accept, self._refused)

    def _refused(self) -> None:
        self.told.setText(self.tr("No printer is here. Nothing was written: read the sheet aloud instead."))
        self.told.show()


def said(parts: tuple[Part, ...]) -> str:
    """The whole sheet in the language of the screen."""
    blocks = ([plain_words(part.heading), *(f"  {plain_words(one)}" for one in part.lines)] for part in parts)
    return "\n\n".join("\n".join(block) for block in blocks)
