"""The journal of openings as a place: what coordinators opened and decided, newest first, and by whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from fieldapp.ui import verbs_of_keys as verbs
from fieldapp.ui.desk_calls import DeskCalls
from fieldapp.ui.kit import words
from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.cards import Card
from fieldapp.ui.kit.empty import Empty, check_now
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import STRETCH, column, row
from fieldapp.ui.kit.lists import Row, RowList
from fieldapp.ui.place import Place, heading, page

if TYPE_CHECKING:
    from fieldapp.operations.openings import OpeningRow

CONTEXT = "JournalPlace"
DONE = {
    "opened": QT_TRANSLATE_NOOP("JournalPlace", "{by} opened the record {about}"),
    "reopened": QT_TRANSLATE_NOOP("JournalPlace", "{by} opened the work of {about} again"),
    "reopened by sheets": QT_TRANSLATE_NOOP(
        "JournalPlace", "{by} opened the work of {about} again, by two recovery sheets"
    ),
    "own reopened": QT_TRANSLATE_NOOP("JournalPlace", "{by} reports that their own work was opened again"),
    "laptop opened": QT_TRANSLATE_NOOP("JournalPlace", "{by} opened the work of {about} on a laptop at hand"),
    "laptop by sheets": QT_TRANSLATE_NOOP(
        "JournalPlace", "{by} opened the work of {about} on a laptop at hand, by two recovery sheets"
    ),
    "admitted": QT_TRANSLATE_NOOP("JournalPlace", "{by} merged the sending {about}, which was kept apart"),
    "appointed": QT_TRANSLATE_NOOP("JournalPlace", "{by} let {about} in"),
    "revoked": QT_TRANSLATE_NOOP("JournalPlace", "{by} withdrew the key of {about}"),
    "joined": QT_TRANSLATE_NOOP("JournalPlace", "{by} let {about} read"),
    "left": QT_TRANSLATE_NOOP("JournalPlace", "{by} let {about} leave: they read nothing new"),
    "erasure ordered": QT_TRANSLATE_NOOP("JournalPlace", "{by} ordered that records of people are erased"),
    "erasure agreed": QT_TRANSLATE_NOOP("JournalPlace", "{by} agreed that records of people are erased"),
    "erasure withdrawn": QT_TRANSLATE_NOOP(
        "JournalPlace", "{by} took back an order to erase records of people"
    ),
    "purging set": QT_TRANSLATE_NOOP("JournalPlace", "{by} set how long records stay on laptops"),
    "rules set": QT_TRANSLATE_NOOP("JournalPlace", "{by} set ages of consent and how long cases are kept"),
}
MOST = 300  # rows that are drawn at once; older ones are asked for


class JournalPlace(Place):
    """Shows what `openings.rows` gives; nothing can be changed here."""

    icon = "book-open"
    watches = ("reviews", "people", "settings")

    def __init__(self, calls: DeskCalls) -> None:
        super().__init__(calls, "place.journal")
        self.list = RowList(self.tr("Journal"), name="journal")
        check = check_now("journal.check")
        check.clicked.connect(self.exchange_wanted)
        self._none = Empty("book-open", self.tr("Nothing was opened yet."), check, name="journal.empty")
        self._more = Label("", "small", "muted", wrap=True, name="journal.more")
        self._older = Button(self.tr("Show older ones"), small=True, name="journal.older")
        self._older.clicked.connect(self._show_older)
        self._rows: tuple[OpeningRow, ...] = ()
        self._drawn = MOST
        further = row(self._more, STRETCH, self._older, gap=10)
        card = Card((self.list, 1), (self._none, 1), further, gap=0, margins=(8, 8, 8, 8))
        under = Label(
            self.tr("What coordinators opened and decided. Records are named by their number alone."),
            "body",
            "muted",
        )
        self.setLayout(column(page(heading(self.tr("Journal"), under), (card, 1))))
        self._more.hide()
        self._older.hide()

    def refresh(self) -> None:
        self.calls.read(self, verbs.journal, self.show_journal, self.failed, key="journal")

    def show_journal(self, rows: tuple[OpeningRow, ...]) -> None:
        """Newest first."""
        self._rows = rows
        self.list.set_rows([self._row(place, one) for place, one in enumerate(rows[: self._drawn])])
        self.list.setVisible(bool(rows))
        self._none.setVisible(not rows)
        left = max(0, len(rows) - self._drawn)
        self._more.setText(self.tr("%n older line(s) are not shown.", "", left))
        self._more.setVisible(left > 0)
        self._older.setVisible(left > 0)

    def _show_older(self) -> None:
        self._drawn += MOST
        self.show_journal(self._rows)

    def _row(self, place: int, one: OpeningRow) -> Row:
        about = words.foreign(one.about) if one.is_member else words.isolated(one.about)
        said = self._said(one).format(by=words.foreign(one.by), about=about)
        code = one.about if "erasure" in one.what else ""  # the order's, to find it again
        return Row(str(place), words.own_way(said), code, tail=words.moment(one.at))

    def _said(self, one: OpeningRow) -> str:
        if one.people and one.what == "erasure ordered":
            return self.tr("{by} ordered to erase the records of %n person(s)", "", one.people)
        if one.people and one.what == "erasure agreed":
            return self.tr("{by} agreed to erase the records of %n person(s)", "", one.people)
        return QCoreApplication.translate(CONTEXT, str(DONE[one.what]))
