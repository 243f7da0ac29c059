"""Short notices at the top of the shell: never a modal, never lost behind another; each can be put away."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from fieldapp.ui.errors_in_words import in_words
from fieldapp.ui.kit.buttons import IconButton
from fieldapp.ui.kit.cards import Note
from fieldapp.ui.kit.layouts import clear, column

STAYS_MS = 8_000  # long enough to be read twice by a slow reader; warnings stay until put away
AT_MOST = 3  # older ones go first
ICONS = {"ok": "circle-check", "warn": "circle-alert", "info": "info"}


class Notices(QWidget):
    """A stack of strips; empty it takes no room."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("notices")
        self._strips: list[Note] = []
        self._stack = column(gap=6, margins=(28, 12, 28, 0))
        self.setLayout(self._stack)
        self.hide()

    def say(self, text: str, tone: str = "ok") -> None:
        """Show a sentence; the same sentence is not shown twice."""
        if any(strip.text() == text for strip in self._strips):
            return
        away = IconButton("x", self.tr("Put away"), name="notices.away")
        strip = Note(text, away, tone=tone, icon=ICONS.get(tone, "info"), name="notices.strip")
        away.clicked.connect(lambda: self._remove(strip))
        self._strips.append(strip)
        self._stack.addWidget(strip)
        self.show()
        if tone != "warn":
            QTimer.singleShot(STAYS_MS, strip, lambda: self._remove(strip))
        while len(self._strips) > AT_MOST:
            self._remove(self._strips[0])

    def tell_error(self, error: object) -> None:
        if isinstance(error, Exception):
            self.say(in_words(error), "warn")

    def texts(self) -> list[str]:
        return [strip.text() for strip in self._strips]

    def forget_calm(self) -> None:
        """The person went on: what was only told is old now; warnings stay until they are put away."""
        for strip in [strip for strip in self._strips if strip.property("tone") != "warn"]:
            self._remove(strip)

    def forget_all(self) -> None:
        """Nothing of a person stays on a locked screen."""
        self._strips.clear()
        clear(self._stack)
        self.hide()

    def _remove(self, strip: Note) -> None:
        if strip in self._strips:
            self._strips.remove(strip)
            strip.hide()
            strip.deleteLater()
        self.setVisible(bool(self._strips))
