"""All hand-overs, the newest first: from whom, to whom, since when, and whether both laptops said so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldapp.ui import verbs_of_cases as verbs
from fieldapp.ui.desk_calls import DeskCalls
from fieldapp.ui.kit.buttons import Button, IconButton
from fieldapp.ui.kit.cards import Card
from fieldapp.ui.kit.empty import Empty
from fieldapp.ui.kit.labels import Elided, Label
from fieldapp.ui.kit.layouts import column, row
from fieldapp.ui.kit.lists import Row, RowList
from fieldapp.ui.people import moved_words
from fieldapp.ui.place import page

if TYPE_CHECKING:
    from fieldapp.operations.moved import Row as HandOver


class HandOversPage(QWidget):
    """A worker's page tells of their own cases; a coordinator's of all, and of a whole worker's can be given away."""

    left = Signal()
    person_wanted = Signal(str)
    caseload_wanted = Signal()
    several_wanted = Signal()  # whom to hand over is chosen in the list of people
    trouble = Signal(object)

    def __init__(self, calls: DeskCalls) -> None:
        super().__init__()
        self._calls = calls
        back = IconButton("arrow-left", self.tr("Back to people"), name="hand_overs.back")
        back.clicked.connect(self.left)
        all_ = Button(self.tr("Hand over all of one worker"), icon="users", name="hand_overs.caseload")
        all_.clicked.connect(self.caseload_wanted)
        if not calls.coordinator:
            all_.hide()
        under = self.tr("From whom, to whom, and whether it has arrived.")
        if not calls.coordinator:
            under = self.tr("Which cases came to you, and which went to somebody else.")
        words = column(
            Elided(self.tr("Hand-overs"), "display"), Label(under, "body", "muted", wrap=True), gap=2
        )
        self.list = RowList(self.tr("Hand-overs"), name="hand_overs")
        self.list.row_chosen.connect(lambda key: self.person_wanted.emit(key.partition(".")[2]))
        self._none = Empty(
            "users", self.tr("No case was handed over yet."), self._first(), name="hand_overs.empty"
        )
        self._none.hide()
        card = Card((self.list, 1), (self._none, 1), gap=0, margins=(8, 8, 8, 8))
        self.setLayout(page(row(back, (words, 1), all_, gap=12), (card, 1)))

    def _first(self) -> Button:
        if self._calls.coordinator:
            choose = Button(
                self.tr("Choose whom to hand over"), "soft", icon="users", name="hand_overs.choose"
            )
            choose.clicked.connect(self.several_wanted)
            return choose
        to_people = Button(self.tr("Back to people"), "soft", icon="users", name="hand_overs.people")
        to_people.clicked.connect(self.left)
        return to_people

    def refresh(self) -> None:
        self._calls.read(self, verbs.hand_overs, self.show_rows, self.trouble.emit, key="hand-overs")

    def show_rows(self, rows: tuple[HandOver, ...]) -> None:
        self.list.set_rows([self._row(place, one) for place, one in enumerate(rows)])
        self.list.setVisible(bool(rows))
        self._none.setVisible(not rows)

    def _row(self, place: int, one: HandOver) -> Row:
        told = [(words, "warn" if open_ else "") for words, open_ in moved_words.steps(one)]
        what = moved_words.what(one, coordinator=self._calls.coordinator)
        who = one.participant
        detail = moved_words.when(one)
        return Row(
            f"{place}.{who.person}",
            who.given_name,
            code=who.code,
            detail=what,
            ending=detail,
            chips=tuple(told),
        )
