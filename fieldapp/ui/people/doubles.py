"""Whoever may be one person: asked before somebody new is written down, and undone where two were put together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from fieldapp.model import Participant
from fieldapp.ui.case_words import reason_words
from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.choice import OneOf
from fieldapp.ui.kit.fonts import px
from fieldapp.ui.kit.labels import Identity, Label
from fieldapp.ui.kit.layouts import STRETCH, Placed, column, holding, row
from fieldapp.ui.kit.words import foreign, listed, person_words
from fieldapp.ui.people.asking import CaseDialog

if TYPE_CHECKING:
    from fieldapp.operations.doubles import Alike

WIDE = 640  # px at 100 %


class AlikeDialog(CaseDialog):
    """R-22: somebody on the list looks alike. Nobody is put together here: "the same person" opens the page that is
    there and no case, "another person" opens the case."""

    def __init__(
        self,
        parent: QWidget,
        name: str,
        found: Sequence[Alike],
        same: Callable[[Participant], None],
        another: Callable[[], None],
    ) -> None:
        title = self.tr("Is {name} on the list already?").format(name=foreign(name))
        super().__init__(
            parent, title, self.tr("Another person"), "alike", leave=self.tr("Open no case"), wide=px(WIDE)
        )
        text = self.tr(
            "Nothing was written down yet. Compare year of birth and code, or ask the person. Whoever is written down "
            "twice is followed up twice."
        )
        self._same = same
        self.go.setAccessibleName(
            self.tr("Another person: open a case for {name}").format(name=foreign(name))
        )
        self.accepted.connect(another)
        self.stack(Label(text, "body", "muted", wrap=True), *(self._person(one) for one in found))

    def _person(self, one: Alike) -> Placed:
        who = one.participant
        born = self.tr("born {year}").format(year=who.birth_year) if who.birth_year else ""
        why = listed(*(reason_words(reason) for reason in one.reasons))
        detail = " · ".join(part for part in (born, why) if part)
        same = Button(self.tr("It is the same person"), "soft", name=f"alike.same.{who.person}")
        same.setAccessibleName(
            self.tr("It is the same person: {name}").format(name=person_words(who.given_name, who.code))
        )
        same.clicked.connect(lambda: self._is(who))
        words = column(Identity(who.given_name, who.code), Label(detail, "small", "muted", wrap=True), gap=2)
        return holding(row((words, 1), same, gap=12, margins=(0, 6, 0, 6)))

    def _is(self, who: Participant) -> None:
        self.reject()
        self._same(who)


class ApartDialog(CaseDialog):
    """A merge is undone; what happens then is said before."""

    def __init__(
        self, parent: QWidget, name: str, others: Sequence[Participant], then: Callable[[str], None]
    ) -> None:
        title = self.tr("Are they two people after all?")
        leave = self.tr("Leave them together")
        super().__init__(parent, title, self.tr("Take them apart"), "apart", leave=leave, wide=px(WIDE))
        words = {str(one.person): person_words(one.given_name, one.code) for one in others}
        only = next(iter(words)) if len(words) == 1 else ""
        self.other = OneOf(self.tr("Who is a person of their own"), words, name="apart.who", chosen=only)
        text = self.tr(
            "Each stands on the list with their own page again. Records, consent and what is due go back to whom they "
            "were written for: nothing is lost, and nothing that was said while they were one is undone. Under “To "
            "settle” you are asked about the two again."
        )
        self.go.setEnabled(bool(only))
        self.other.picked.connect(lambda _key: self.go.setEnabled(True))
        self.accepted.connect(lambda: then(self.other.key))
        about = Label(
            self.tr("Registered together with {name}:").format(name=foreign(name)), "small_strong", "muted"
        )
        self.stack(Label(text, "body", wrap=True), about, self.other, STRETCH)
