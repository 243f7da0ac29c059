"""What was done together, as one line of time: rows that are used again for the next person.

Making two years of rows anew held a person's page back for longer than reading them from the database.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from PySide6.QtCore import QPointF, QSize, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from fieldapp.model import RecordId
from fieldapp.ui.kit import theme
from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.fonts import font
from fieldapp.ui.kit.labels import Elided, Label
from fieldapp.ui.kit.layouts import column, row

DOT, DOT_MIDDLE = 22, 19
SHOWN_AT_ONCE = 8  # as many as are seen; a few more whenever nothing else is to be done
SHOWN_EACH = 4


@dataclass(frozen=True, slots=True)
class Moment:
    """A visit or a try in words; `record` None: nothing can be read."""

    title: str
    about: str
    filled: bool
    strong: bool = False
    state: str = ""
    record: RecordId | None = None
    read_name: str = ""  # what the button says to a screen reader


class Timeline(QWidget):
    """Shows moments, the newest first as they are given; `read_wanted` carries the record."""

    read_wanted = Signal(object)  # RecordId

    def __init__(self, read: str) -> None:
        super().__init__()
        self._read = read
        self._rows: list[_Row] = []
        self._shown = 0
        self._later: Iterator[Moment] = iter(())
        self._count = 0
        self._more = QTimer(self, singleShot=True, interval=0)
        self._more.timeout.connect(lambda: self._show_more(SHOWN_EACH))
        self._column = column(gap=0)
        self.setLayout(self._column)

    def show_moments(self, count: int, moments: Iterable[Moment]) -> None:
        """`count` of them; those out of sight are taken from `moments` after the page is painted."""
        self._count, self._later, self._shown = count, iter(moments), 0
        self._show_more(SHOWN_AT_ONCE)
        for unused in self._rows[self._shown :]:
            unused.hide()
        self.setVisible(count > 0)

    def _show_more(self, most: int) -> None:
        for moment in islice(self._later, most):
            if self._shown == len(self._rows):
                self._rows.append(_Row(self._read))
                self._rows[-1].read.clicked.connect(self._wants)
                self._column.addWidget(self._rows[-1])
            shown = self._rows[self._shown]
            shown.show_moment(moment, first=self._shown == 0, last=self._shown + 1 == self._count)
            shown.show()
            self._shown += 1
        if self._shown < self._count:
            self._more.start()

    def _wants(self) -> None:
        button = self.sender()
        shown = next((one for one in self._rows if one.read is button), None)
        if shown is not None and shown.record is not None:
            self.read_wanted.emit(shown.record)


class _Row(QWidget):
    def __init__(self, read: str) -> None:
        super().__init__()
        self.record: RecordId | None = None
        self._dot = _Dot()
        self._strong = True
        self._title, self._about = Elided("", "body_strong"), Elided("", "small", "faint")
        self._state = Label("", "small", "muted")
        self.read = Button(read, "link", small=True)
        words = column(self._title, self._about, gap=0, margins=(0, 6, 0, 10))
        self.setLayout(row(self._dot, (words, 1), self._state, self.read, gap=12))

    def show_moment(self, moment: Moment, *, first: bool, last: bool) -> None:
        self.record = moment.record
        self._dot.show_point(filled=moment.filled, first=first, last=last)
        if moment.strong != self._strong:
            self._strong = moment.strong
            self._title.setFont(font("body_strong" if moment.strong else "body"))
            self._title.set_role("" if moment.strong else "muted")
        self._title.setText(moment.title)
        self._about.setText(moment.about)
        self._state.setText(moment.state)
        self._state.setVisible(bool(moment.state))
        self.read.setVisible(moment.record is not None)
        self.read.setObjectName(f"person.read.{moment.record}" if moment.record is not None else "")
        self.read.setAccessibleName(moment.read_name)


class _Dot(QWidget):
    """A point with the line that leads to the next; filled when it was accepted."""

    def __init__(self) -> None:
        super().__init__()
        self._filled = self._first = self._last = False
        self.setFixedWidth(DOT)

    def show_point(self, *, filled: bool, first: bool, last: bool) -> None:
        self._filled, self._first, self._last = filled, first, last
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(DOT, 48)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.width() / 2
        painter.setPen(QPen(theme.colour("border"), 2))
        if not self._first:
            painter.drawLine(QPointF(middle, 0), QPointF(middle, DOT_MIDDLE - 9))
        if not self._last:
            painter.drawLine(QPointF(middle, DOT_MIDDLE + 9), QPointF(middle, self.height()))
        painter.setPen(QPen(theme.colour("primary"), 1.8))
        painter.setBrush(theme.colour("primary" if self._filled else "surface"))
        painter.drawEllipse(QPointF(middle, DOT_MIDDLE), 6, 6)
        painter.end()
