"""An empty place: one sentence, and at most one action."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.icons import IconLabel
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import STRETCH, column, row


class Empty(QWidget):
    """Shown where a list would be."""

    def __init__(self, icon: str, sentence: str, action: Button | None = None, *, name: str = "") -> None:
        super().__init__()
        words = Label(sentence, "body", "muted", wrap=True, name=name)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words.setMinimumWidth(260)
        words.setMaximumWidth(420)
        picture = row(STRETCH, IconLabel(icon, "text3", 32), STRETCH)
        button = row(STRETCH, action, STRETCH) if action else None
        middle = row(STRETCH, (words, 4), STRETCH)
        self.setLayout(column(STRETCH, picture, middle, button, STRETCH, gap=14, margins=(12, 24, 12, 24)))
