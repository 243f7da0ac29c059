"""The commonest error is the wrong person: the interview moves to another one before Finish."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from fieldapp.model import Participant
from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.fields import SearchField
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import STRETCH, clear, column, holding, row
from fieldapp.ui.kit.words import isolated, person_words

from .covers import Cover

SHOWN = 8


class MovePage(Cover):
    """Search, and choose the person whose interview this is."""

    searched = Signal(str)
    chosen = Signal(object)  # Participant

    def __init__(self, person: Participant | None) -> None:
        super().__init__("filling.move", "user-round-search", "", "")
        self.title.setText(self.tr("Whose interview is this?"))
        said = self.tr("It stands under {name} now. All answers stay.")
        self.words.setText(
            said.replace("{name}", person_words(person.given_name, person.code)) if person else ""
        )
        self.words.setVisible(person is not None)
        self._now = person
        self.search = SearchField(self.tr("Find a person by name or code"), name="filling.move.search")
        self.search.searched.connect(self.searched)
        self._found = column(gap=6)
        self._back = self.back_button(self.tr("Back"), "filling.move.back")
        self.add(self.search, holding(self._found), row(self._back, STRETCH))
        self._stops.insert(0, self.search)

    def show_people(self, people: Sequence[Participant]) -> None:
        clear(self._found)
        self._stops = [self.search, self._back]
        others = [p for p in people if self._now is None or p.person != self._now.person][:SHOWN]
        for place, each in enumerate(others):
            line = Button(f"{each.given_name}   {isolated(each.code)}", name=f"filling.move.to.{each.code}")
            line.setStyleSheet("text-align: left;")
            line.clicked.connect(lambda _on=False, p=each: self.chosen.emit(p))
            self._found.addWidget(line)
            self._stops.insert(1 + place, line)
        if not others:
            self._found.addWidget(Label(self.tr("Nobody found"), "body", "muted"))
