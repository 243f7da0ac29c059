"""Charts' colours and patterns, and plain bars. A series has a colour and a pattern: print and eyes differ.

`Bars([Bar("June", (12, 4))], ("done", "waiting"))` paints one bar per row, its parts side by side, mirrored by hand.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldapp.ui.kit import theme
from fieldapp.ui.kit.fonts import font, px

PATTERNS = (
    Qt.BrushStyle.NoBrush,
    Qt.BrushStyle.BDiagPattern,
    Qt.BrushStyle.Dense6Pattern,
    Qt.BrushStyle.VerPattern,
    Qt.BrushStyle.DiagCrossPattern,
)
ROW, THICK, LEGEND = 34, 18, 30  # px at 100 %


@dataclass(frozen=True, slots=True)
class Bar:
    """One row: its words and one number per series."""

    words: str
    numbers: tuple[int, ...]


def fill(painter: QPainter, box: QRectF, series: int) -> None:
    """Fill a part of a chart in the colour and pattern of a series (from 0; the sixth looks like the first)."""
    series %= len(PATTERNS)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(f"chart_{series + 1}"))
    painter.drawRoundedRect(box, 3, 3)
    if PATTERNS[series] is not Qt.BrushStyle.NoBrush:
        painter.setBrush(QBrush(theme.colour("surface"), PATTERNS[series]))
        painter.drawRoundedRect(box, 3, 3)


class Bars(QWidget):
    """Lying bars with their numbers written behind them; a screen reader hears every row."""

    def __init__(self, rows: Sequence[Bar], series: Sequence[str]) -> None:
        super().__init__()
        self._rows, self._series = tuple(rows), tuple(series)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(px(ROW) * len(rows) + px(LEGEND))
        self.setAccessibleName("; ".join(self._spoken(row) for row in rows))

    def _spoken(self, row: Bar) -> str:
        parts = (f"{words} {number}" for words, number in zip(self._series, row.numbers, strict=True))
        return f"{row.words}: {', '.join(parts)}"

    def sizeHint(self) -> QSize:
        return QSize(px(320), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.setFont(font("small"))
        metrics = QFontMetrics(font("small"))
        lead = max((metrics.horizontalAdvance(row.words) for row in self._rows), default=0) + px(12)
        tail = max((metrics.horizontalAdvance(_said(row)) for row in self._rows), default=0) + px(10)
        most = max((sum(row.numbers) for row in self._rows), default=0) or 1
        for place, row in enumerate(self._rows):
            self._row(painter, row, place * px(ROW), lead, (self.width() - lead - tail) / most)
        self._legend(painter, len(self._rows) * px(ROW), lead)
        painter.end()

    def _row(self, painter: QPainter, row: Bar, top: int, lead: int, unit: float) -> None:
        _words(painter, self._across(0, top, lead, px(ROW)), row.words, "text2")
        start = float(lead)
        for series, number in enumerate(row.numbers):
            if number:
                box = self._across(start, top + (px(ROW) - px(THICK)) / 2, number * unit, px(THICK))
                fill(painter, box.adjusted(0.5, 0, -0.5, 0), series)
            start += number * unit
        _words(painter, self._across(start + px(8), top, px(120), px(ROW)), _said(row), "text")

    def _legend(self, painter: QPainter, top: int, lead: int) -> None:
        start = float(lead)
        for series, words in enumerate(self._series):
            fill(painter, self._across(start, top + px(10), px(12), px(12)), series)
            wide = QFontMetrics(font("small")).horizontalAdvance(words) + px(6)
            _words(painter, self._across(start + px(18), top, wide, px(32)), words, "text2")
            start += px(18) + wide + px(14)

    def _across(self, start: float, top: float, wide: float, high: float) -> QRectF:
        left = self.width() - start - wide if theme.right_to_left() else start
        return QRectF(QPointF(left, top), QPointF(left + wide, top + high))


def _said(row: Bar) -> str:
    return " + ".join(str(number) for number in row.numbers)


def _words(painter: QPainter, box: QRectF, words: str, ink: str) -> None:
    painter.setPen(QPen(theme.colour(ink)))
    side = Qt.AlignmentFlag.AlignRight if theme.right_to_left() else Qt.AlignmentFlag.AlignLeft
    painter.drawText(box, int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter), words)
