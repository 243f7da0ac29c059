"""The four stations of a record, painted: a ring, a tick, a line and a time, so colour is never alone."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldapp.model import Delivery, RecordRow
from fieldapp.ui.kit import theme
from fieldapp.ui.kit.fonts import font, px
from fieldapp.ui.kit.icons import pixmap
from fieldapp.ui.kit.words import clock, listed, moment, short_date
from fieldapp.ui.states import delivery_words

STATIONS = tuple(Delivery)
DOT, HEIGHT = 20, 50


class Track(QWidget):
    """Where the newest version of a record is; read as "On the server, 21 Nov 2026, 18:40"."""

    def __init__(self, record: RecordRow, today: date) -> None:
        super().__init__()
        self._reached = STATIONS.index(record.delivery)
        self._times = (record.finished_at, record.sealed_at, record.received_at, record.opened_at)
        self._passed_by = record.received_at is None  # it came by stick: no server ever signed for it
        self._today = today
        self.setFixedHeight(px(HEIGHT))
        self.setMinimumWidth(px(320))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        at = self._times[self._reached]
        words = delivery_words(record.delivery)
        self.setAccessibleName(listed(words, moment(at)) if at else words)
        self.setToolTip(self.accessibleName())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        for station in range(len(STATIONS) - 1):
            self._line(painter, station)
        for station in range(len(STATIONS)):
            self._stop(painter, station)
        painter.end()

    def _across(self, station: int) -> float:
        step = self.width() / len(STATIONS)
        middle = step * station + step / 2
        return self.width() - middle if theme.right_to_left() else middle

    def _line(self, painter: QPainter, station: int) -> None:
        done = station < self._reached
        pen = QPen(theme.colour("primary" if done else "border_strong"), 2 if done else 1.4)
        pen.setStyle(Qt.PenStyle.SolidLine if done else Qt.PenStyle.DotLine)
        painter.setPen(pen)
        start, end = self._across(station), self._across(station + 1)
        away = 14 if end > start else -14
        painter.drawLine(QPointF(start + away, 14), QPointF(end - away, 14))

    def _stop(self, painter: QPainter, station: int) -> None:
        passed_by = STATIONS[station] is Delivery.ON_SERVER and self._passed_by
        done = station <= self._reached and not passed_by
        box = QRectF(self._across(station) - DOT / 2 + 1, 5, DOT - 2, DOT - 2)
        painter.setPen(QPen(theme.colour("primary" if done else "border_strong"), 1.6))
        painter.setBrush(theme.colour("primary" if done else "surface"))
        painter.drawEllipse(box)
        if done:
            painter.drawPixmap(box.adjusted(3, 3, -3, -3).toRect(), pixmap("check", "on_primary", 14))
        at = self._times[station]
        if at is None or not done:
            return
        painter.setFont(font("small"))
        painter.setPen(theme.colour("text2"))
        step = self.width() / len(STATIONS)
        area = QRectF(self._across(station) - step / 2, 27, step, px(20))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.when(station))

    def when(self, station: int) -> str:
        """What stands below a station that was reached: its day, or the hours of today. "today" is said once: twice
        it would run into itself in a language of longer words."""
        at = self._times[station]
        if at is None:
            return ""
        here = at.astimezone()
        if here.date() != self._today:
            return short_date(here, self._today)
        before = [one.astimezone().date() for one in self._times[:station] if one is not None]
        if self._today in before:
            return clock(here)
        return self.tr("today {time}").format(time=clock(here))
