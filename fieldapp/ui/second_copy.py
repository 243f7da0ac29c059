"""The window of a second copy: says that the first is open, and nothing else."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from fieldapp.model import Preferences
from fieldapp.ui import appearance
from fieldapp.ui.kit import theme
from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import STRETCH, column, row


class SecondCopy(QWidget):
    """One sentence and one button."""

    def __init__(self) -> None:
        super().__init__()
        appearance.put_on(Preferences())
        theme.dress(self)
        self.setWindowTitle("Fieldapp")
        words = Label(self.tr("The program is already open. Look for its window."), wrap=True)
        words.setMinimumWidth(360)
        close = Button(self.tr("Close"), "primary", name="second.close")
        close.clicked.connect(self.close)
        self.setLayout(column(words, 12, row(STRETCH, close), margins=(24, 20, 24, 20)))
