"""The desk as a place: on the left what waits, on the right both sides of it with who said it, when, on what."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from fieldapp.model import Changed, PersonId
from fieldapp.ui import verbs_of_cases as verbs
from fieldapp.ui.desk.choices import DifferingCard, DoubtCard, OfferCard
from fieldapp.ui.desk.homes import home_words, who_lives_there
from fieldapp.ui.desk.third import FoundHome
from fieldapp.ui.desk_calls import DeskCalls
from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.cards import Card
from fieldapp.ui.kit.empty import Empty, check_now
from fieldapp.ui.kit.fonts import px
from fieldapp.ui.kit.labels import Identity, Label, badge
from fieldapp.ui.kit.layouts import STRETCH, before_bar, clear, column, holding, row, scrolling
from fieldapp.ui.kit.lists import Row, RowList
from fieldapp.ui.kit.tokens import SIZE
from fieldapp.ui.place import Place, page

if TYPE_CHECKING:
    from fieldapp.operations.conflicts import Doubt, OpenCase, Register, Settled, ToSettle
    from fieldapp.operations.desk import Desk
    from fieldapp.operations.homes import Home

NOTHING, CASE = 0, 1
DOUBT = "doubt."  # rows of pairs: `doubt.<first>.<second>`


class DeskPlace(Place):
    """Emits `told(sentence)`, `waiting(count)` and whose page is to be opened."""

    told = Signal(str)
    waiting = Signal(int)
    person_wanted = Signal(object)  # PersonId

    icon = "file-pen-line"
    watches = ("people",)

    def __init__(self, calls: DeskCalls) -> None:
        super().__init__(calls, "place.desk")
        self._open = ""
        self._doubts: dict[str, Doubt] = {}
        self.list = RowList(self.tr("To settle"), name="desk")
        self.list.row_chosen.connect(self.open)
        self._count = badge(0)
        check = check_now("desk.check")
        check.clicked.connect(self.exchange_wanted)
        self._none = Empty(
            "circle-check", self.tr("Nothing waits for your decision."), check, name="desk.empty"
        )
        head = row(Label(self.tr("To settle"), "title"), STRETCH, self._count, margins=(8, 0, 8, 0))
        self._left = Card(head, (self._none, 1), (self.list, 1), gap=8, margins=(10, 12, 10, 8))
        self._head, self._cards = row(gap=12), column(gap=14)
        self._pages = QStackedWidget()
        first = Button(self.tr("Open the first one"), "soft", name="desk.first")
        first.clicked.connect(lambda: self.open(self.list.rows()[0].key))
        self._choose = Empty("file-pen-line", self.tr("Choose what to settle."), first)
        self._pages.addWidget(holding(column((self._choose, 1))))
        cards = scrolling(holding(column(self._cards, STRETCH, margins=before_bar(8))))
        self._pages.addWidget(holding(column(self._head, (cards, 1), gap=12)))
        self.setLayout(page(row(self._left, (self._pages, 1), gap=20)))
        self.set_room(compact=False, narrow=False)

    def refresh(self) -> None:
        self.calls.read(self, verbs.to_settle, self.show_all, self.failed, key="to settle")
        if self._open and not self._open.startswith(DOUBT):
            self._ask_case(PersonId(self._open))

    def set_room(self, *, compact: bool, narrow: bool) -> None:
        super().set_room(compact=compact, narrow=narrow)
        self._left.setFixedWidth(px(248 if narrow else 272 if compact else SIZE["queue"]))

    def show_all(self, waits: ToSettle) -> None:
        """Show what waits; what is open stays open as long as it does."""
        self._doubts = {f"{DOUBT}{one.first.person}.{one.second.person}": one for one in waits.doubts}
        rows = [
            Row(one.case, *self._head_words(one), detail=self.tr("%n to settle", "", one.count))
            for one in waits.cases
        ]
        rows += [self._pair(key, one) for key, one in self._doubts.items()]
        self._count.setText(str(waits.count))
        self.waiting.emit(waits.count)
        self.list.set_rows(rows)
        self.list.setVisible(bool(rows))
        self._none.setVisible(not rows)
        self._choose.setVisible(bool(rows))
        if self._open and self._open not in {one.key for one in rows}:
            self._open = ""
            self._pages.setCurrentIndex(NOTHING)

    def open(self, key: str) -> None:
        """Show a case, or a pair of people."""
        self._open = key
        self.list.choose(key)
        if key in self._doubts:
            self._show_doubt(self._doubts[key])
        else:
            self._ask_case(PersonId(key))

    def show_case(self, case: Settled) -> None:
        """Show all that a case has to settle."""
        if case.case != self._open:
            return
        self._show_head(*self._head_words(case), case.case if case.code else None)
        clear(self._cards)
        for place, one in enumerate(case.differing):
            card = DifferingCard(one, place, case.named, case.called, case.homes)
            if isinstance(card.third, FoundHome):
                card.third.sought.connect(partial(self._seek_homes, card.third))
            card.settled.connect(lambda told, which=one.register: self._settle(case.case, which, told))
            self._cards.addWidget(card)
        for place, offer in enumerate(case.offers):
            card_ = OfferCard(offer, place, case.named, case.called, case.homes)
            card_.taken.connect(
                lambda which=offer: self._do(
                    lambda desk: verbs.take_offer(desk, case.case, which), self.tr("Taken.")
                )
            )
            card_.left.connect(
                lambda which=offer: self._do(
                    lambda desk: verbs.leave_offer(desk, case.case, which), self.tr("It stays as it was.")
                )
            )
            self._cards.addWidget(card_)
        if not case.differing and not case.offers:
            self._cards.addWidget(Label(self.tr("Everything here is settled."), "body", "muted"))
        self._pages.setCurrentIndex(CASE)

    def _head_words(self, case: OpenCase | Settled) -> tuple[str, str]:
        """Whose case it is, with a code."""
        if case.home is not None:
            return who_lives_there(case.home), case.home.code
        return case.title or self.tr("A home"), case.code

    def _seek_homes(self, asked: FoundHome, text: str) -> None:
        def found(homes: tuple[Home, ...]) -> None:
            if shiboken6.isValid(asked):  # else another case was opened meanwhile
                asked.show_found({one.case: home_words(one) for one in homes})

        self.calls.read(self, lambda desk: verbs.homes_like(desk, text), found, self.failed, key="homes")

    def _pair(self, key: str, one: Doubt) -> Row:
        names = self.tr("{first} and {second}").format(
            first=one.first.given_name, second=one.second.given_name
        )
        codes = f"{one.first.code} · {one.second.code}"
        return Row(key, names, detail=codes, chips=((self.tr("one person?"), "info"),))

    def _show_doubt(self, doubt: Doubt) -> None:
        self._show_head(self.tr("Is this one person?"), "", None)
        clear(self._cards)
        card = DoubtCard(doubt)
        card.same.connect(
            lambda: self._do(
                lambda desk: verbs.same(desk, doubt),
                self.tr("They are shown as one. Nothing of either is lost."),
            )
        )
        card.not_same.connect(
            lambda: self._do(lambda desk: verbs.not_same(desk, doubt), self.tr("They are two people."))
        )
        card.person_wanted.connect(self.person_wanted)
        self._cards.addWidget(card)
        self._pages.setCurrentIndex(CASE)

    def _show_head(self, title: str, code: str, person: PersonId | None) -> None:
        clear(self._head)
        self._head.addWidget(Identity(title, code, "display"))
        self._head.addStretch(1)
        if person is not None:
            button = Button(self.tr("Open their page"), "link", name="desk.person")
            button.clicked.connect(lambda: self.person_wanted.emit(person))
            self._head.addWidget(button)

    def _ask_case(self, case: PersonId) -> None:
        self.calls.read(
            self, lambda desk: verbs.open_case(desk, case), self.show_case, self.failed, key="desk"
        )

    def _settle(self, case: PersonId, register: Register, told: str) -> None:
        said = self.tr("Settled.")
        if not told:
            said = self.tr(
                "Nobody is written down as carer now. Ask the workers: their next visit can say who it is."
            )
        self._do(lambda desk: verbs.settle(desk, case, register, told), said)

    def _do(self, act: Callable[[Desk], Changed], said: str) -> None:
        self.calls.write(self, act, lambda _changed: self.told.emit(said), self.failed)
