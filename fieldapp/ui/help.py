"""F1: what a place is for, in a few sentences, and the keys that help there. No manual; it stands where it is asked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.dialogs import WIDTH
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import STRETCH, column, row
from fieldapp.ui.kit.words import own_way


class HelpDialog(QDialog):
    """The sentences below each other. Names: `help`, `help.close`; Escape and F1 close it."""

    def __init__(self, parent: QWidget, place: str) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setObjectName("help")
        self.setWindowTitle(parent.window().windowTitle())
        said = self.sentences(place)
        self.setAccessibleDescription(" ".join(said))
        lines = [Label(own_way(sentence), "body", wrap=True) for sentence in said]
        for line in lines:
            line.setMinimumWidth(WIDTH - 48)
        close = Button(self.tr("Close"), "primary", name="help.close")
        close.clicked.connect(self.accept)
        title = Label(self.tr("Help"), "title")
        self.setLayout(column(title, *lines, 6, row(STRETCH, close), gap=10, margins=(24, 20, 24, 20)))
        self.setMinimumWidth(WIDTH)
        QShortcut(QKeySequence("F1"), self).activated.connect(self.accept)
        self.finished.connect(self.deleteLater)
        close.setFocus()

    def sentences(self, place: str) -> tuple[str, ...]:
        """What F1 says in a place; of a place that is not known only what holds everywhere."""
        told = {
            "signin": (
                self.tr("Choose your name and type your passphrase. The eye shows what you type."),
                self.tr("Whoever forgot it asks a coordinator: nothing is lost."),
            ),
            "today": (
                self.tr("Whom to see today, what you began, what came back and what waits to be sent."),
                self.tr("Without internet everything works. What is finished is sent by itself later."),
            ),
            "people": self._people(),
            "forms": (self.tr("The forms that can be started here, and in which languages."),),
            "outbox": (
                self.tr(
                    "How far each finished record is: here, sealed, on the server, opened by a coordinator."
                ),
                self.tr("Where there is no internet, a stick carries the records."),
            ),
            "review": (
                self.tr(
                    "Records that wait for your look. Accept them, or ask about single answers and return them."
                ),
                self.tr("Beside their quality it is counted how many would rather not, by area and month."),
            ),
            "team": (
                self.tr("Who works here, who asks to join, and what is kept apart until you decide."),
                self.tr(
                    "Whom to phone in danger, the services, places and schools that forms choose from, and what the "
                    "law of your country says are written here, too. All laptops have them with the next round."
                ),
            ),
            "due": (self.tr("Whom to follow up, by the day it is due. Nothing here is sorted by answers."),),
            "desk": (self.tr("Where two people wrote different things: both stand here until you choose."),),
            "journal": (self.tr("What coordinators opened and decided. Nothing in it can be changed."),),
            "settings": (
                self.tr("Language, light or dark, text size, and when the screen locks by itself."),
            ),
            "record": self._record(),
            "filling": (
                self.tr(
                    "Every answer is kept at once: nothing has to be saved, and you can stop at any time."
                ),
                self.tr(
                    "Digits choose, Enter goes on, Tab visits everything, Ctrl+Z takes the last act back."
                ),
                self.tr("F6 refused, F7 does not know, F8 not asked, F9 does not apply."),
            ),
            "grid": (
                self.tr(
                    "Press Start with the first sound. Tap what is read wrongly; tap again to take it back."
                ),
                self.tr("When the time is over, tap the last one that was read."),
                self.tr("Arrows move, Space marks, Shift+Space marks the row, Escape goes to Stop."),
            ),
        }
        everywhere = self.tr("F12 hides the screen at once and brings it back. Ctrl+L locks.")
        return (*told.get(place, ()), everywhere)

    def _record(self) -> tuple[str, ...]:
        return (
            self.tr("A finished record, as it was signed. Nothing in it can be changed here."),
            self.tr(
                "Its pictures stand below their questions, and a press makes them larger. Of other files the kind "
                "and the size are told."
            ),
            self.tr(
                "Whoever wrote it puts it right in Outbox: that makes a new version, and this one stays."
            ),
        )

    def _people(self) -> tuple[str, ...]:
        return (
            self.tr("Type a name or a code, in any script."),
            self.tr("On a person's page you begin a form, go on with a draft or read what was finished."),
            self.tr(
                "There, too: what was agreed, what is held and how it is put right. A coordinator approves plans, "
                "verifies relations and takes two people apart again."
            ),
            self.tr("Hand-overs lists which case went to whom, and whether it has arrived there."),
        )


def on_f1(widget: QWidget, place: Callable[[], str]) -> None:
    """F1 anywhere in `widget` says what `place` names then; "" says nothing."""
    key = QShortcut(QKeySequence("F1"), widget)
    key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    key.activated.connect(lambda: HelpDialog(widget, place()).open() if place() else None)
