"""What is seen when the screen is hidden: nothing. One press brings the work back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.layouts import STRETCH, column, row


class HiddenPage(QWidget):
    """An empty surface with one small button."""

    back = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("hidden")
        show = Button(self.tr("Go on"), "ghost", small=True, name="hidden.back")
        show.clicked.connect(self.back)
        self.setLayout(column(STRETCH, row(STRETCH, show, STRETCH), margins=(28, 16, 28, 20)))
