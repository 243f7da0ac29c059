"""The sidebar with its places: builds them, shows one, refreshes those that a change concerns."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from fieldapp.model import Changed, Line, PersonId, Preferences, RecordView
from fieldapp.ui.desk import DeskPlace
from fieldapp.ui.desk_calls import DeskCalls
from fieldapp.ui.due import DuePlace
from fieldapp.ui.forms_place import FormsPlace
from fieldapp.ui.help import on_f1
from fieldapp.ui.journal import JournalPlace
from fieldapp.ui.kit.fonts import scale
from fieldapp.ui.kit.layouts import column, holding
from fieldapp.ui.kit.tokens import SIZE
from fieldapp.ui.notices import Notices
from fieldapp.ui.outbox import OutboxPlace
from fieldapp.ui.people import PeoplePlace
from fieldapp.ui.place import Place, page
from fieldapp.ui.review import ReviewPlace
from fieldapp.ui.review.pictures import serve
from fieldapp.ui.review.record import RecordPage
from fieldapp.ui.settings import SettingsPlace
from fieldapp.ui.sidebar import Sidebar, beside
from fieldapp.ui.team import TeamPlace
from fieldapp.ui.team.lists import PHONES
from fieldapp.ui.today import TodayPlace

READING = "record"
COUNTED = ("today", "review", "desk", "team")  # the sidebar says how much waits there


class Shell(QWidget):
    """What a signed-in person sees between interviews."""

    shown = Signal(str)  # the key of a place

    def __init__(self, calls: DeskCalls, preferences: Preferences) -> None:
        super().__init__()
        self._calls = calls
        self._stale: set[str] = set()
        self._before_reading = "today"
        self.key = ""
        self._room: tuple[bool, bool] | None = None
        self.today = TodayPlace(calls)
        self.people = PeoplePlace(calls)
        self.forms = FormsPlace(calls)
        self.outbox = OutboxPlace(calls)
        self.review = ReviewPlace(calls) if calls.coordinator else None
        self.due = DuePlace(calls) if calls.sees_people else None
        self.desk = DeskPlace(calls) if calls.coordinator else None
        self.team = TeamPlace(calls) if calls.coordinator else None
        self.journal = JournalPlace(calls) if calls.watches_openings else None
        self.settings = SettingsPlace(calls, preferences)
        self.notices = Notices()
        self.sidebar = Sidebar(self._entries(), calls.name)
        self.places = self._places()
        self.reading = RecordPage(back=True)
        serve(self.reading, calls)
        self.reading.left.connect(lambda: self.go(self._before_reading))
        self._stack = QStackedWidget()
        for place in self.places.values():
            self._stack.addWidget(place)
            place.trouble.connect(self.notices.tell_error)
            place.place_wanted.connect(self.go)
        self._reading_page = holding(page((self.reading, 1)))
        self._stack.addWidget(self._reading_page)
        self.setLayout(
            column(beside(self.sidebar, holding(column(self.notices, (self._stack, 1), gap=0))), gap=0)
        )
        self.sidebar.place_wanted.connect(self.go)
        on_f1(self, self._helped)
        self.outbox.stick.began.connect(lambda _watch: self.notices.forget_calm())
        self.today.counted.connect(self._count)
        if self.review:
            self.review.waiting.connect(lambda number: self.sidebar.count("review", number))
            self.review.settle_wanted.connect(lambda: self.go("desk"))
        if self.desk:
            self.desk.waiting.connect(lambda number: self.sidebar.count("desk", number))
            self.desk.person_wanted.connect(self.open_person)
        if self.team:
            self.team.waiting.connect(lambda number: self.sidebar.count("team", number))
            self.forms.phones_wanted.connect(self.write_phones)
        if self.due:
            self.due.person_wanted.connect(self.open_person)
        self.people.settle_wanted.connect(self.settle)
        self.people.arrival.settle_wanted.connect(lambda: self.go("desk"))
        self._make_room(compact=True, narrow=True)  # until the first size: never wider than the screen

    def go(self, key: str) -> None:
        """Show a place; it is asked to refresh when it was not up to date."""
        if key not in self.places:
            return
        if key != self.key:
            self.notices.forget_calm()
        self.key = key
        self.sidebar.choose(key)
        self._stack.setCurrentWidget(self.places[key])
        self.places[key].setFocus()  # the next Tab is the first control of the place
        if key in self._stale:
            self._stale.discard(key)
            self.places[key].refresh()
        self.shown.emit(key)

    def open_person(self, person: PersonId) -> None:
        """Somebody's page, from wherever they are named."""
        self.go("people")
        self.people.open_person(person)

    def write_phones(self) -> None:
        """The list of whom to phone, where a coordinator writes it."""
        if self.team:
            self.go("team")
            self.team.open_list(PHONES)

    def settle(self, person: PersonId) -> None:
        """What waits for a decision about somebody."""
        if self.desk:
            self.go("desk")
            self.desk.open(person)

    def refresh_all(self) -> None:
        """Everything is new: the place on the screen now, the counts of the others, the rest when shown."""
        self._stale = set(self.places) - {self.key, *COUNTED}
        for key in {self.key, *COUNTED} & set(self.places):
            self.places[key].refresh()

    def announce(self, changed: Changed) -> None:
        """Refresh what shows something that changed."""
        for key, place in self.places.items():
            if not place.concerned(changed):
                continue
            if key in (self.key, *COUNTED):
                place.refresh()
            else:
                self._stale.add(key)

    def read_record(self, view: RecordView) -> None:
        """Show a finished record; its back button leads to where the person was."""
        self._before_reading = self.key
        self.reading.show_record(view, own=view.row.by == self._calls.member)
        self._stack.setCurrentWidget(self._reading_page)

    def _helped(self) -> str:
        """What is read stands in front of the place that led there."""
        return READING if self._stack.currentWidget() is self._reading_page else self.key

    def show_line(self, line: Line) -> None:
        self.today.show_line(line)
        self.outbox.show_line(line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        room = event.size().width() / scale()
        compact, narrow = room < SIZE["compact_below"], room < SIZE["narrow_below"]
        if (compact, narrow) != self._room:
            self._room = (compact, narrow)
            self._make_room(compact=compact, narrow=narrow)

    def _make_room(self, *, compact: bool, narrow: bool) -> None:
        self.sidebar.set_rail(compact)
        for place in self.places.values():
            place.set_room(compact=compact, narrow=narrow)

    def connect_told(self, say: Callable[[str], None]) -> None:
        """All calm sentences of the places go one way."""
        for place in (self.people, self.forms, self.outbox, self.review, self.desk, self.team):
            if place is not None:
                place.told.connect(say)

    def _entries(self) -> list[tuple[str, str, str]]:
        entries = [
            ("today", self.tr("Today"), TodayPlace.icon),
            ("people", self.tr("People"), PeoplePlace.icon),
            ("forms", self.tr("Forms"), FormsPlace.icon),
            ("outbox", self.tr("Outbox"), OutboxPlace.icon),
        ]
        if self._calls.sees_people:
            entries.insert(2, ("due", self.tr("Follow-up"), DuePlace.icon))
        if self._calls.coordinator:
            entries.insert(4, ("review", self.tr("Review"), ReviewPlace.icon))
            entries.insert(5, ("desk", self.tr("To settle"), DeskPlace.icon))
            entries.append(("team", self.tr("Team"), TeamPlace.icon))
        if self._calls.watches_openings:
            entries.append(("journal", self.tr("Journal"), JournalPlace.icon))
        return entries

    def _places(self) -> dict[str, Place]:
        places: dict[str, Place] = {
            "today": self.today,
            "people": self.people,
            "forms": self.forms,
            "outbox": self.outbox,
            "settings": self.settings,
        }
        if self.review:
            places["review"] = self.review
        if self.due:
            places["due"] = self.due
        if self.desk:
            places["desk"] = self.desk
        if self.team:
            places["team"] = self.team
        if self.journal:
            places["journal"] = self.journal
        return places

    def _count(self, to_do: int, waiting: int) -> None:
        self.sidebar.count("today", to_do)
        self.sidebar.count("outbox", waiting, "warn")
