"""Who asks to join: one row a request, with the name it gets here and the six words as they were heard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.fields import TextField
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import STRETCH, column, row

Appoint = Callable[[bytes, str, str], None]  # request, name, words


class AskingRow(QWidget):
    """The words are not shown: they have to come from the other person's mouth."""

    def __init__(self, request: bytes, number: int, appoint: Appoint) -> None:
        super().__init__()
        self._request, self._appoint = request, appoint
        self.name = TextField(self.tr("What they are called here"), name=f"team.name.{number}")
        self.words = TextField(self.tr("The six words that they read to you"), name=f"team.words.{number}")
        go = Button(self.tr("Let in"), "primary", name=f"team.appoint.{number}")
        go.clicked.connect(self._go)
        self.words.returnPressed.connect(self._go)
        head = Label(self.tr("Request {number}").format(number=number), "small_strong", "muted")
        self.setLayout(column(head, self.name, self.words, row(go, STRETCH), gap=6))

    def _go(self) -> None:
        if self.name.text().strip() and self.words.text().strip():
            self._appoint(self._request, self.name.text().strip(), self.words.text())
