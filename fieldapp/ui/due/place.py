"""Follow-up as a place: one group of days at a time, and those with whom contact is lost (R-26)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from fieldapp.casework.waves import Group
from fieldapp.model import PersonId
from fieldapp.ui import case_words
from fieldapp.ui import verbs_of_cases as verbs
from fieldapp.ui.desk_calls import DeskCalls
from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.cards import Card
from fieldapp.ui.kit.empty import Empty
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import STRETCH, column, row
from fieldapp.ui.kit.lists import Row, RowList
from fieldapp.ui.place import Place, heading, page

if TYPE_CHECKING:
    from fieldapp.operations.follow_up import DuePage, DueRow

LOST = "lost"
GROUPS = (Group.OVERDUE.value, Group.TODAY.value, Group.WEEK.value, Group.LATER.value, LOST)


class DuePlace(Place):
    """Shows a `DuePage` and says whose page is to be opened. Names: `due.group.<key>`, `due.row.<n>.<person>`."""

    person_wanted = Signal(object)  # PersonId

    icon = "calendar-clock"
    watches = ("people", "records")

    def __init__(self, calls: DeskCalls) -> None:
        super().__init__(calls, "place.due")
        self._group, self._chosen_once = Group.TODAY.value, False
        self._filters = {key: Button("", "filter", name=f"due.group.{key}") for key in GROUPS}
        for key, button in self._filters.items():
            button.clicked.connect(lambda _on, which=key: self._choose(which))
        self.list = RowList(self.tr("What is due"), name="due", avatars=True)
        self.list.row_chosen.connect(self._open)
        find = Button(self.tr("Find a person"), "soft", icon="users", name="due.find")
        find.clicked.connect(lambda: self.place_wanted.emit("people"))
        self._empty = Empty("sun", "", find, name="due.empty")
        self._empty.hide()  # nothing is known yet; shown, it would make every place as high as itself
        self._more = Label("", "small", "muted", wrap=True, name="due.more")
        under = Label(
            self.tr("Sorted by date; on one day, by how soon a service is needed."),
            "body",
            "muted",
            wrap=True,
        )
        card = Card((self.list, 1), (self._empty, 1), self._more, gap=4, margins=(8, 8, 8, 8))
        filters = row(*self._filters.values(), STRETCH, gap=6)
        self.setLayout(column(page(heading(self.tr("Follow-up"), under), filters, (card, 1))))
        self._show_filters({})

    def refresh(self) -> None:
        group = self._group
        self.calls.read(
            self, lambda desk: verbs.due_page(desk, group), self.show_page, self.failed, key="due"
        )

    def show_page(self, shown: DuePage) -> None:
        """Show one group anew. The first time, an empty day gives way to what is overdue."""
        if not self._chosen_once and shown.group == Group.TODAY and not shown.counts.get(Group.TODAY):
            waiting = [key for key in (Group.OVERDUE.value, Group.WEEK.value) if shown.counts.get(key)]
            if waiting:
                self._choose(waiting[0])
                return
        self._group = shown.group
        self._show_filters(shown.counts)
        lost = [Row(f"0.{one.person}", one.given_name, code=one.code) for one in shown.lost]
        rows = [self._row(place, one) for place, one in enumerate(shown.rows)] or lost
        self.list.set_rows(rows)
        self.list.setVisible(bool(rows))
        self._show_empty(shown.group, bool(rows))
        left = shown.counts.get(shown.group, 0) - len(rows)
        self._more.setText(self.tr("%n more: the first ones first.", "", left) if left > 0 else "")
        self._more.setVisible(left > 0)

    def _row(self, place: int, one: DueRow) -> Row:
        today = self.calls.now().date()
        return Row(
            f"{place}.{one.participant.person}",  # one person may have several things due
            one.participant.given_name,
            code=one.participant.code,
            detail=case_words.due_words(one.due),
            ending=case_words.window_words(one.due, today),
            tail=case_words.when_words(one.due, today),
        )

    def _show_filters(self, counts: Mapping[str, int]) -> None:
        words = {
            Group.OVERDUE.value: self.tr("Overdue"),
            Group.TODAY.value: self.tr("Today"),
            Group.WEEK.value: self.tr("This week"),
            Group.LATER.value: self.tr("Later"),
            LOST: self.tr("Contact lost"),
        }
        for key, button in self._filters.items():
            number = counts.get(key, 0)
            button.setText(f"{words[key]} · {number}" if number else words[key])
            button.mark(key == self._group)

    def _show_empty(self, group: str, there: bool) -> None:
        self._empty.setVisible(not there)
        words = self.tr("Nothing is due here.")
        if group == LOST:
            words = self.tr("Contact is lost with nobody.")
        self._empty.say(words)

    def _choose(self, group: str) -> None:
        self._group, self._chosen_once = group, True
        for key, button in self._filters.items():
            button.mark(key == group)
        self.refresh()

    def _open(self, key: str) -> None:
        self.person_wanted.emit(PersonId(key.partition(".")[2]))
