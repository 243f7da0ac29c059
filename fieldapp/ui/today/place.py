"""Today as a place: a greeting, the people to see on the left, what is open on the right."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldapp.model import Line, Today
from fieldapp.ui import verbs
from fieldapp.ui.desk_calls import DeskCalls
from fieldapp.ui.errors_in_words import plain_words
from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.cards import Card, Note, rule
from fieldapp.ui.kit.empty import Empty
from fieldapp.ui.kit.fields import SearchField
from fieldapp.ui.kit.icons import IconLabel
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import STRETCH, clear, column, holding, row, scrolling, side_by_side
from fieldapp.ui.kit.words import listed, long_date, weekday
from fieldapp.ui.line_pill import LinePill
from fieldapp.ui.place import Place, heading, page
from fieldapp.ui.today.rows import DraftLine, DueRow, ListCard, NobodyToldNote, ReturnedLine, begun_draft

SHOWN, SHOWN_COMPACT = 8, 5  # people before "See all": what fits without scrolling
MORNING_UNTIL, DAY_UNTIL = 12, 18


class TodayPlace(Place):
    """Shows `Today`; asks for drafts, returns, people and forms to be opened."""

    draft_wanted = Signal(object)  # DraftRow
    return_wanted = Signal(object)  # ReturnedRow
    visit_wanted = Signal(object)  # DueVisit
    people_wanted = Signal(str)  # a search text, "" to pick a person for a form
    outbox_wanted = Signal()
    counted = Signal(int, int)  # things to do, records that wait

    icon = "sun"
    watches = ("drafts", "records", "people", "forms", "reviews")

    def __init__(self, calls: DeskCalls) -> None:
        super().__init__(calls, "place.today")
        self._all_due = False
        self._shown: Today | None = None
        self._search = SearchField(self.tr("Find a person by name or code"), name="today.search")
        self._search.setMaximumWidth(400)
        self._search.searched.connect(self._find)
        self.pill = LinePill("today.line")
        self.pill.clicked.connect(self.outbox_wanted)
        start = Button(self.tr("Start a form"), "primary", icon="plus", name="today.begin")
        start.clicked.connect(lambda: self.people_wanted.emit(""))
        now = calls.now()
        date_words = Label(listed(weekday(now), long_date(now)), "body", "muted")
        self._notes = column(gap=8)
        people = holding(column(self._left(), STRETCH))  # as high as its rows, no empty white below them
        self._body = row((people, 13), (self._right(), 10), gap=18)
        top = row((self._search, 1), STRETCH, self.pill, gap=14)
        self._first = column(gap=0)  # where there is one column alone, what came back stands above the people
        head = heading(self._greeting(), date_words, start)
        inner = holding(page(top, head, self._notes, self._first, (self._body, 1), gap=14))
        self.setLayout(column(scrolling(inner)))

    def refresh(self) -> None:
        self.calls.read(self, verbs.look_at_today, self.show_today, self.failed, key="today")

    def set_room(self, *, compact: bool, narrow: bool) -> None:
        super().set_room(compact=compact, narrow=narrow)
        side_by_side(self._body, not narrow)
        (self._first if narrow else self._beside).insertWidget(0, self._returned)
        if self._shown:
            self.show_today(self._shown)

    def show_line(self, line: Line) -> None:
        self.pill.show_line(line)

    def show_today(self, today: Today) -> None:
        """Show all of it anew."""
        self._shown = today
        self.pill.show_waiting(today.waiting)
        self._show_notes(today)
        self._show_due(today)
        self._show_drafts(today)
        self._show_returned(today)
        self._show_waiting(today.waiting)
        now = self.calls.now().date()
        due = sum(visit.due <= now for visit in today.due)  # tomorrow's people are not today's work
        self.counted.emit(due + len(today.returned), today.waiting)

    # parts

    def _left(self) -> Card:
        self._due = column(gap=0)
        self._see_all = Button("", "link", icon="chevron-right", trailing=True, name="today.see_all")
        self._see_all.clicked.connect(self._toggle_all)
        self._see_all_row = holding(column(rule(), row(self._see_all, STRETCH), gap=3))
        title = Label(self.tr("People to see"), "title")
        return Card(title, self._due, self._see_all_row, gap=4, margins=(18, 14, 18, 8), name="today.due")

    def _right(self) -> QWidget:
        self._drafts = ListCard(self.tr("Continue where you stopped"), "today.drafts")
        self._returned = ListCard(self.tr("Came back to you"), "today.returned", gap=12)
        self._waiting_words = Label("", "body", "muted", wrap=True, name="today.waiting")
        self._try = Button(self.tr("Try to send now"), icon="refresh-cw", name="today.try")
        self._try.clicked.connect(self.exchange_wanted)
        head = row(
            Label(self.tr("Waiting to be sent"), "title"), STRETCH, IconLabel("shield-check", "on_ok", 22)
        )
        waiting = Card(head, self._waiting_words, row(self._try, STRETCH), gap=8)
        self._beside = column(self._returned, self._drafts, waiting, STRETCH, gap=14)
        return holding(self._beside)

    def _greeting(self) -> str:
        hour = self.calls.now().hour
        if hour < MORNING_UNTIL:
            return self.tr("Good morning, {name}").format(name=self.calls.name)
        if hour < DAY_UNTIL:
            return self.tr("Good afternoon, {name}").format(name=self.calls.name)
        return self.tr("Good evening, {name}").format(name=self.calls.name)

    def _show_notes(self, today: Today) -> None:
        clear(self._notes)
        for told in today.nobody_told:
            self._notes.addWidget(NobodyToldNote(told))
        for words in today.notices:
            self._notes.addWidget(Note(plain_words(words), icon="info"))

    def _show_due(self, today: Today) -> None:
        clear(self._due)
        limit = len(today.due) if self._all_due else SHOWN_COMPACT if self.compact else SHOWN
        lines: list[DueRow] = []
        for place, visit in enumerate(today.due[:limit]):
            if place:
                self._due.addWidget(rule())
            begun = begun_draft(visit, today.drafts)
            line = DueRow(visit, self.calls.now().date(), begun)
            line.start.connect(lambda which=visit: self.visit_wanted.emit(which))
            line.go_on.connect(lambda which=begun: self.draft_wanted.emit(which))
            self._due.addWidget(line)
            lines.append(line)
        for line in lines:  # the days before them stand in one column
            line.act.setMinimumWidth(max(one.act.sizeHint().width() for one in lines))
        if not today.due:
            find = Button(self.tr("Find a person"), "soft", icon="users", name="today.find")
            find.clicked.connect(lambda: self.people_wanted.emit(""))
            self._due.addWidget(Empty("sun", self.tr("Nobody is due today."), find))
        self._see_all_row.setVisible(len(today.due) > limit or self._all_due)
        self._see_all.setText(
            self.tr("Show fewer") if self._all_due else self.tr("See all %n", "", len(today.due))
        )

    def _show_drafts(self, today: Today) -> None:
        clear(self._drafts.body)
        self._drafts.setVisible(bool(today.drafts))
        for draft in today.drafts:
            line = DraftLine(draft)
            line.go_on.connect(lambda which=draft: self.draft_wanted.emit(which))
            self._drafts.body.addWidget(line)

    def _show_returned(self, today: Today) -> None:
        clear(self._returned.body)
        self._returned.setVisible(bool(today.returned))
        for returned in today.returned:
            line = ReturnedLine(returned, brief=self.compact and not self.narrow)
            line.look.connect(lambda which=returned: self.return_wanted.emit(which))
            self._returned.body.addWidget(line)

    def _show_waiting(self, waiting: int) -> None:
        self._try.setVisible(waiting > 0)
        self._waiting_words.setText(
            self.tr(
                "%n record(s) are safe here. They are sent by themselves when there is internet.", "", waiting
            )
            if waiting
            else self.tr("Nothing waits. What you finish is sent by itself when there is internet.")
        )

    def _toggle_all(self) -> None:
        self._all_due = not self._all_due
        if self._shown:
            self.show_today(self._shown)

    def _find(self, text: str) -> None:
        if text.strip():
            self.people_wanted.emit(text.strip())
