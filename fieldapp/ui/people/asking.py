"""What is asked before a try is written down or a case closed: small dialogs that never block."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QDialog, QLayout, QWidget

from fieldapp.casework import value_words
from fieldapp.casework.reach import CHANNELS, RESULTS, Ending
from fieldapp.ui.areas import area_words
from fieldapp.ui.case_words import ending_words
from fieldapp.ui.errors_in_words import plain_words
from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.choice import OneOf
from fieldapp.ui.kit.fields import TextField
from fieldapp.ui.kit.fonts import px
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import STRETCH, Placed, before_bar, column, holding, row, scrolling
from fieldapp.ui.kit.words import short_date

if TYPE_CHECKING:
    from fieldapp.operations.areas import AreaRow

WIDTH = 520
AROUND, LOWEST = 230, 160  # px at 100 %: title, a row below, answers and margins; and what is left at least
ONE_ROW = 40
MARGIN = 24
OLDEST = 120  # years
DAYS_BACK = 5  # paper comes first in many places; older tries are in the visit's form


class CaseDialog(QDialog):
    """A title, what is asked, and two answers: `leave` says what stays as it is. Names: `case.go`, `case.leave`."""

    def __init__(
        self, parent: QWidget, title: str, yes: str, name: str, *, leave: str, wide: int = WIDTH
    ) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setObjectName(name)
        self.setWindowTitle(parent.window().windowTitle())
        self.setAccessibleDescription(title)
        wide = min(wide, parent.window().width() - 2 * MARGIN)  # with large letters on a small screen
        self.setMinimumWidth(wide)
        self._high, self._wide = parent.window().height(), parent.window().width()
        self.go = Button(yes, "primary", name="case.go")
        self.leave = Button(leave, name="case.leave")
        self._title = Label(title, "title", wrap=True)
        self._title.setMinimumWidth(wide - 2 * MARGIN)  # or Qt keeps room for the lines of a narrow one
        self.leave.clicked.connect(self.reject)
        self.go.clicked.connect(self.accept)
        self.finished.connect(self.deleteLater)

    def stack(self, *things: Placed, below: QLayout | None = None) -> None:
        """The things scroll where the window is low; what is `below` and the answers are always in sight."""
        body = holding(column(*things, STRETCH, gap=10, margins=before_bar(8)))
        area = scrolling(body)
        under = holding(below) if below else None
        buttons = row(STRETCH, self.leave, self.go, gap=10)
        self.setLayout(  # first: what is measured has to look as it will
            column(self._title, (area, 1), under, 6, buttons, gap=10, margins=(MARGIN, 20, MARGIN, 20))
        )
        more = under.sizeHint().height() - px(ONE_ROW) if under else 0
        room = self._high - px(AROUND) - max(0, more)
        words = max((one.sizeHint().width() for one in body.findChildren(Button)), default=0)
        answers = self.leave.sizeHint().width() + 10 + self.go.sizeHint().width()
        needed = max(words + area.verticalScrollBar().sizeHint().width() + 2 * MARGIN, answers)
        room_across = min(needed + 2 * MARGIN, self._wide - 2 * MARGIN)
        self.setMinimumWidth(
            max(self.minimumWidth(), room_across)
        )  # for words that are not wrapped, where they fit
        area.setMinimumHeight(max(px(LOWEST), min(body.sizeHint().height(), room)))


class TryDialog(CaseDialog):
    """How somebody was tried to be reached, on which day, and what came of it."""

    def __init__(
        self, parent: QWidget, name: str, today: date, then: Callable[[str, str, date], None]
    ) -> None:
        title = self.tr("A try to reach {name}").format(name=name)
        super().__init__(
            parent, title, self.tr("Write it down"), "trying", leave=self.tr("Write nothing down")
        )
        channels = {key: plain_words(words) for key, words in value_words.CHANNEL_WORDS.items()}
        results = {key: plain_words(words) for key, words in value_words.RESULT_WORDS.items()}
        assert set(channels) == CHANNELS
        assert set(results) == RESULTS
        how, what, when = self.tr("How"), self.tr("What came of it"), self.tr("When")
        days = [today - timedelta(days=back) for back in range(DAYS_BACK)]
        words = {one.isoformat(): short_date(one, today) for one in days}
        words[today.isoformat()] = self.tr("Today")
        self.channel = OneOf(how, channels, name="try.channel", across=2)
        self.outcome = OneOf(what, results, name="try.result", across=2)
        self.day = OneOf(when, words, name="try.day", across=DAYS_BACK, chosen=today.isoformat())
        self.go.setEnabled(False)
        for asked in (self.channel, self.outcome):
            asked.picked.connect(lambda _key: self.go.setEnabled(bool(self.channel.key and self.outcome.key)))
        self.accepted.connect(
            lambda: then(self.channel.key, self.outcome.key, date.fromisoformat(self.day.key))
        )
        heads = [Label(one, "small_strong", "muted") for one in (when, how, what)]
        self.stack(heads[0], self.day, heads[1], self.channel, heads[2], self.outcome)


class NewDialog(CaseDialog):
    """Somebody who is on no list: a name, the year of birth if it is known, and the area where there are several.
    `then(name, year, area)`."""

    def __init__(
        self,
        parent: QWidget,
        today: date,
        areas: Sequence[AreaRow],
        then: Callable[[str, int | None, str], None],
    ) -> None:
        leave = self.tr("Open no case")
        super().__init__(parent, self.tr("Somebody new"), self.tr("Open the case"), "new_person", leave=leave)
        called, born, where = (
            self.tr("Given name"),
            self.tr("Year of birth, if it is known"),
            self.tr("In the area"),
        )
        self.given_name = TextField(called, name="new_person.name")
        self.year = TextField(born, name="new_person.year")
        self.year.setValidator(QIntValidator(today.year - OLDEST, today.year, self.year))
        self.year.setMaxLength(4)
        words = {one.area: area_words(one, place) for place, one in enumerate(areas, 1)}
        self.area = OneOf(where, words, name="new_person.area")
        for field in (self.given_name, self.year):
            field.textChanged.connect(lambda _text: self._look())
        self.area.picked.connect(lambda _key: self._look())
        self._asks_area = bool(areas)
        self._look()
        self.accepted.connect(lambda: then(self.given_name.text().strip(), self._born(), self.area.key))
        text = Label(
            self.tr(
                "Nobody is contacted before the welcome talk. Only the coordinators of the area read the case."
            ),
            "body",
            "muted",
            wrap=True,
        )
        heads = [Label(one, "small_strong", "muted") for one in (called, born, where)]
        asked: tuple[Placed, ...] = (heads[2], self.area) if areas else ()
        self.stack(text, heads[0], self.given_name, heads[1], self.year, *asked)
        self.given_name.setFocus()

    def _born(self) -> int | None:
        return int(self.year.text()) if self.year.text() else None

    def _look(self) -> None:
        known = not self.year.text() or self.year.hasAcceptableInput()
        chosen = bool(self.area.key) or not self._asks_area
        self.go.setEnabled(bool(self.given_name.text().strip()) and known and chosen)


class CloseDialog(CaseDialog):
    """How a case ends: one of nine reasons and nothing else, no free text and no destination (R-3)."""

    def __init__(self, parent: QWidget, name: str, *, proposes: bool, then: Callable[[str], None]) -> None:
        title = self.tr("Close the case of {name}?").format(name=name)
        leave = self.tr("Leave the case open")
        super().__init__(parent, title, self.tr("Close the case"), "closing", leave=leave)
        text = self.tr("Brothers, sisters and relatives go on: only this case ends. It can be opened again.")
        if proposes:
            text += " " + self.tr("Your coordinator agrees before it counts.")
        endings = {one.value: ending_words(one) for one in Ending}
        self.reason = OneOf(self.tr("Reason"), endings, name="close.reason")
        self.go.setEnabled(False)
        self.reason.picked.connect(lambda _key: self.go.setEnabled(True))
        self.accepted.connect(lambda: then(self.reason.key))
        words = Label(text, "body", "muted", wrap=True)
        words.setMinimumWidth(WIDTH - 48)
        self.stack(words, self.reason)
