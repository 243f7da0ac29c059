"""A look at the records of the last three months: figures form by form, and records to ask about. Never by worker."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldapp.ui.areas import area_words
from fieldapp.ui.errors_in_words import plain_words
from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.cards import Card, rule
from fieldapp.ui.kit.empty import Empty
from fieldapp.ui.kit.labels import Elided, Label
from fieldapp.ui.kit.layouts import STRETCH, clear, column, holding, row, scrolling
from fieldapp.ui.kit.words import foreign, long_date, month_and_year, person_words

if TYPE_CHECKING:
    from fieldapp.casework.quality import OfForm, ToAsk
    from fieldapp.model import ReviewRow
    from fieldapp.operations.quality import Looked
    from fieldapp.operations.tallies import Refusals

MONTHS = 12  # of refusals; older ones stay in the database
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
        self._refused = column(gap=8)
        self._refused_card = Card(
            Label(self.tr("Who would rather not"), "title"),
            Label(
                self.tr(
                    "How many did not agree in the welcome talk, in each area and month that is over. Nothing else is "
                    "kept of them: no name, no form, no day and no worker."
                ),
                "small",
                "muted",
                wrap=True,
            ),
            self._refused,
            name="quality.refused",
        )
        title = Label(self.tr("How good the records are"), "display")
        whole = column(
            row(self._back, STRETCH),
            title,
            Label(under, "body", "muted", wrap=True),
            self._none,
            self._figures_card,
            self._asked_card,
            self._refused_card,
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
        self._show_refused(looked.refused)

    def _show_refused(self, refused: Iterable[Refusals]) -> None:
        """Also that there are none: a coordinator who looks for it finds it."""
        clear(self._refused)
        for place, one in enumerate(refused, 1):
            area = (
                self.tr("Written down without an area") if one.area is None else area_words(one.area, place)
            )
            self._refused.addWidget(Elided(area, "body_strong"))
            for month, count in one.months[:MONTHS]:
                when = month_and_year(date.fromisoformat(f"{month}-01"))
                words = self.tr("{month}: {count}").format(month=when, count=count)
                self._refused.addWidget(Label(words, "body", "muted"))
        if not self._refused.count():
            self._refused.addWidget(Label(self.tr("Nobody, in the months that are over."), "body", "muted"))

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
