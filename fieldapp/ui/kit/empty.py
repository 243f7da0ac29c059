"""An empty place: one sentence, and at most one action."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.icons import IconLabel
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import STRETCH, column, row


class Empty(QWidget):
    """Shown where a list would be."""

    def __init__(self, icon: str, sentence: str, action: Button | None = None, *, name: str = "") -> None:
        super().__init__()
        self._words = words = Label(sentence, "body", "muted", wrap=True, name=name)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words.setMinimumWidth(260)
        words.setMaximumWidth(420)
        picture = row(STRETCH, IconLabel(icon, "text3", 32), STRETCH)
        button = row(STRETCH, action, STRETCH) if action else None
        middle = row(STRETCH, (words, 4), STRETCH)
        self.setLayout(column(STRETCH, picture, middle, button, STRETCH, gap=14, margins=(12, 24, 12, 24)))

    def say(self, sentence: str) -> None:
        """Another sentence for another reason."""
        self._words.setText(sentence)


def check_now(name: str) -> Button:
    """The action of a place that others fill: a round with the server brings what there is."""
    words = QCoreApplication.translate("Empty", "Check now")
    return Button(words, "soft", icon="refresh-cw", name=name)
