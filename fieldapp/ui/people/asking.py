"""What is asked before a try is written down or a case closed: small dialogs that never block."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtWidgets import QDialog, QWidget

from fieldapp.casework import value_words
from fieldapp.casework.reach import CHANNELS, RESULTS, Ending
from fieldapp.ui.case_words import ending_words
from fieldapp.ui.errors_in_words import plain_words
from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.choice import OneOf
from fieldapp.ui.kit.fonts import px
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import STRETCH, Placed, column, holding, row, scrolling
from fieldapp.ui.kit.words import short_date

WIDTH = 520
AROUND, LOWEST = 230, 160  # px at 100 %: title, answers and margins; and what is left at least
DAYS_BACK = 5  # paper comes first in many places; older tries are in the visit's form


class CaseDialog(QDialog):
    """A title, what is asked, and two answers; "yes" waits until `ready`. Names: `case.go`, `case.leave`."""

    def __init__(self, parent: QWidget, title: str, yes: str, name: str, *, wide: int = WIDTH) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setObjectName(name)
        self.setWindowTitle(parent.window().windowTitle())
        self.setAccessibleDescription(title)
        self.setMinimumWidth(wide)
        self._high = parent.window().height()
        self.go = Button(yes, "primary", name="case.go")
        self.leave = Button(self.tr("Leave it"), name="case.leave")
        self._title = Label(title, "title", wrap=True)
        self.leave.clicked.connect(self.reject)
        self.go.clicked.connect(self.accept)
        self.finished.connect(self.deleteLater)

    def stack(self, *things: Placed, below: Placed = None) -> None:
        """The things scroll where the window is low; what is `below` and the answers are always in sight."""
        body = holding(column(*things, STRETCH, gap=10, margins=(0, 0, 8, 0)))
        area = scrolling(body)
        room = self._high - px(AROUND)
        area.setMinimumHeight(max(px(LOWEST), min(body.sizeHint().height(), room)))
        buttons = row(STRETCH, self.leave, self.go, gap=10)
        self.setLayout(column(self._title, (area, 1), below, 6, buttons, gap=10, margins=(24, 20, 24, 20)))


class TryDialog(CaseDialog):
    """How somebody was tried to be reached, on which day, and what came of it."""

    def __init__(
        self, parent: QWidget, name: str, today: date, then: Callable[[str, str, date], None]
    ) -> None:
        title = self.tr("A try to reach {name}").format(name=name)
        super().__init__(parent, title, self.tr("Write it down"), "trying")
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


class CloseDialog(CaseDialog):
    """How a case ends: one of nine reasons and nothing else, no free text and no destination (R-3)."""

    def __init__(self, parent: QWidget, name: str, *, proposes: bool, then: Callable[[str], None]) -> None:
        title = self.tr("Close the case of {name}?").format(name=name)
        super().__init__(parent, title, self.tr("Close the case"), "closing")
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
