"""Short notices at the top of the shell: never a modal, never lost behind another; each can be put away."""

from __future__ import annotations

from collections.abc import Callable

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
    """A stack of strips; empty it takes no room.

    Below them everything moves. While `must_stand` says so nothing comes and nothing goes by itself: what is told then
    waits for `catch_up`.
    """

    def __init__(self, must_stand: Callable[[], bool] = lambda: False) -> None:
        super().__init__()
        self._must_stand = must_stand
        self._waiting: list[tuple[str, str]] = []
        self.setObjectName("notices")
        self._strips: list[Note] = []
        self._stack = column(gap=6, margins=(28, 12, 28, 0))
        self.setLayout(self._stack)
        self.hide()

    def say(self, text: str, tone: str = "ok") -> None:
        """Show a sentence; the same sentence is not shown twice."""
        if self._must_stand():
            self._waiting.append((text, tone))
            return
        if any(strip.text() == text for strip in self._strips):
            return
        away = IconButton("x", self.tr("Put away"), name="notices.away")
        strip = Note(text, away, tone=tone, icon=ICONS.get(tone, "info"), name="notices.strip")
        away.clicked.connect(lambda: self._remove(strip))
        self._strips.append(strip)
        self._stack.addWidget(strip)
        self.show()
        if tone != "warn":
            self._take_away_later(strip)
        while len(self._strips) > AT_MOST:
            self._remove(self._strips[0])

    def _take_away_later(self, strip: Note) -> None:
        def away() -> None:
            if self._must_stand():
                self._take_away_later(strip)
            else:
                self._remove(strip)

        QTimer.singleShot(STAYS_MS, strip, away)

    def catch_up(self) -> None:
        """Says what waited, where it may be said now."""
        if self._waiting and not self._must_stand():
            waiting, self._waiting = self._waiting, []
            for text, tone in waiting:
                self.say(text, tone)

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
        self._waiting.clear()
        clear(self._stack)
        self.hide()

    def _remove(self, strip: Note) -> None:
        if strip in self._strips:
            self._strips.remove(strip)
            strip.hide()
            strip.deleteLater()
        self.setVisible(bool(self._strips))
