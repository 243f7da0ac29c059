"""The safety pathway (R-29): stay, call, follow the local protocol.

Keeps only that it was opened or somebody called.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from fieldapp.model import Contact
from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.cards import Card, Note, rule
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import STRETCH, clear, column, holding, row
from fieldapp.ui.kit.words import isolated

from .covers import Cover


class SafetyPage(Cover):
    """Three steps and the phone list that needs no network. No score, no label, no word on the answer."""

    contacted = Signal()

    def __init__(self) -> None:
        super().__init__("filling.safety", "shield-alert", "", "", tone="warn_line")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.title.setText(self.tr("Please take care of this now"))
        self.words.setText(self.tr("An answer asks for your attention today. It is not a diagnosis."))
        self.words.show()
        steps = (
            self.tr("Stay with the person. Listen calmly; do not leave them alone."),
            self.tr("Call your supervisor now, from a place where you can talk."),
            self.tr("Follow the local protocol, also when nobody picks up."),
        )
        self.add(*(self._step(i, words) for i, words in enumerate(steps, 1)))
        self._people = column(gap=6)
        whom = Label(self.tr("Whom to call"), "small_strong", "faint")
        self.add(4, whom, Card(self._people, margins=(16, 8, 16, 8)), 6)
        self.show_contacts(())
        called = Button(
            self.tr("I have called somebody"), "primary", icon="phone", name="filling.safety.contacted"
        )
        called.clicked.connect(self.contacted)
        back = self.back_button(self.tr("Go on with the interview"), "filling.safety.back")
        self._stops.insert(0, called)
        self._called = called
        self._done = Note(self.tr("Noted: somebody was called."), tone="ok", icon="circle-check")
        self._done.hide()
        self.add(self._done, row(called, back, STRETCH, gap=10))

    def _step(self, number: int, words: str) -> QWidget:
        place = Label(str(number), "title", "primary")
        place.setMinimumWidth(20)
        line = row(place, (Label(words, "body_strong", wrap=True), 1), gap=12, margins=(16, 10, 16, 10))
        line.setAlignment(place, Qt.AlignmentFlag.AlignTop)
        return Card(line, margins=(0, 0, 0, 0))

    def show_contacts(self, contacts: Sequence[Contact]) -> None:
        """The list from the laptop; without one it says whom to ask."""
        clear(self._people)
        for place, each in enumerate(contacts):
            phone = Label(isolated(each.phone), "title", name=f"filling.safety.phone.{place}")
            phone.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            who = column(Label(each.name, "body_strong"), Label(each.role, "small", "faint"), gap=0)
            if place:
                self._people.addWidget(rule())
            self._people.addWidget(holding(row(who, STRETCH, phone, margins=(0, 4, 0, 4))))
        if not contacts:
            self._people.addWidget(
                Label(
                    self.tr("No numbers are kept here yet. Use the paper list of your programme."),
                    "body",
                    wrap=True,
                )
            )

    def begin(self) -> None:
        """Nothing is pressed by a key that was meant for a card: the first Tab goes to the first button."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_contacted(self) -> None:
        self._done.show()
        self._called.hide()
        super().begin()
