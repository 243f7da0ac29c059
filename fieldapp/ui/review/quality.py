"""A look at the records of the last three months: figures form by form, and records to ask about. Never by worker."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldapp.ui.errors_in_words import plain_words
from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.cards import Card, rule
from fieldapp.ui.kit.empty import Empty
from fieldapp.ui.kit.labels import Elided, Label
from fieldapp.ui.kit.layouts import STRETCH, clear, column, holding, row, scrolling
from fieldapp.ui.kit.words import foreign, long_date, person_words

if TYPE_CHECKING:
    from fieldapp.casework.quality import OfForm, ToAsk
    from fieldapp.model import ReviewRow
    from fieldapp.operations.quality import Looked

MOST = 60  # records to ask about on one page: more than a coordinator asks about in a day


class QualityPage(QWidget):
    """Shows what `operations.quality.look` found; says which record is to be read, or that doubles wait."""

    record_wanted = Signal(str)  # RecordId
    settle_wanted = Signal()
    left = Signal()  # to the record that lies open

    def __init__(self) -> None:
        super().__init__()
        self._back = Button(
            self.tr("Back to the record"), "ghost", icon="arrow-left", small=True, name="quality.back"
        )
        self._back.clicked.connect(self.left)
        self._back.hide()
        self._figures, self._asked = column(gap=8), column(gap=8)
        self._doubts = Button("", "link", small=True, name="quality.doubts")
        self._doubts.clicked.connect(self.settle_wanted)
        under = self.tr(
            "The last three months. What is odd may be true: it is asked about, never held against anybody."
        )
        self._none = Empty("list-checks", self.tr("No record is here yet."), name="quality.empty")
        self._figures_card = Card(
            Label(self.tr("Form by form"), "title"),
            self._figures,
            row(self._doubts, STRETCH),
            name="quality.forms",
        )
        self._asked_card = Card(Label(self.tr("To ask about"), "title"), self._asked, name="quality.ask")
        title = Label(self.tr("How good the records are"), "display")
        whole = column(
            row(self._back, STRETCH),
            title,
            Label(under, "body", "muted", wrap=True),
            self._none,
            self._figures_card,
            self._asked_card,
        )
        whole.addStretch(1)
        self.setLayout(column(scrolling(holding(whole))))

    def show_quality(self, looked: Looked) -> None:
        """Show all of it anew."""
        found = looked.found
        clear(self._figures)
        clear(self._asked)
        for place, one in enumerate(found.forms):
            if place:
                self._figures.addWidget(rule())
            for line in self._form(one):
                self._figures.addWidget(line)
        known = [one for one in found.ask if one.record in looked.rows]  # not what one entered oneself
        for odd in known[:MOST]:
            self._asked.addWidget(self._record(odd, looked.rows[odd.record]))
        self._doubts.setText(self.tr("%n pair(s) of people may be one", "", found.doubts))
        self._doubts.setVisible(found.doubts > 0)
        self._none.setVisible(not found.forms)
        self._figures_card.setVisible(bool(found.forms))
        self._asked_card.setVisible(self._asked.count() > 0)

    def offer_back(self, *, on: bool) -> None:
        """Whether a record lies open behind this page."""
        self._back.setVisible(on)

    def _form(self, one: OfForm) -> Iterable[QWidget]:
        yield Elided(foreign(one.title), "body_strong")
        for said in one.lines():
            yield Label(plain_words(said), "body", "muted", wrap=True)

    def _record(self, one: ToAsk, about: ReviewRow) -> QWidget:
        who = about.participant
        named = person_words(who.given_name, who.code) if who else foreign(about.form_title)
        day = long_date(about.finished_at.astimezone())
        read = Button(self.tr("Read"), "link", small=True, name=f"quality.read.{one.record}.{one.odd}")
        read.setAccessibleName(self.tr("Read: {form}, {day}").format(form=about.form_title, day=day))
        read.clicked.connect(lambda: self.record_wanted.emit(one.record))
        words = column(
            Elided(f"{named} · {foreign(about.form_title)} · {day}", "body_strong"),
            Label(plain_words(one.said), "small", "muted", wrap=True),
            gap=0,
        )
        return holding(row((words, 1), read, gap=10))
