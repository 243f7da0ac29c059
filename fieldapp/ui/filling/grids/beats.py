"""Counts the seconds since the last tap, quietly, for whoever waits for a child that hesitates. Makes no sound."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldapp.ui.kit import theme
from fieldapp.ui.kit.fonts import px

from ..paint import across, begin

DOT, GAP = 10, 8  # px


class Beats(QWidget):
    """A dot for each second; when all are full it begins again. It stands beside the clock, says nothing and blinks
    not: an eye that is on the child sees it only when it looks. Decoration to a screen reader: the clock is read.
    """

    def __init__(self, seconds: int) -> None:
        super().__init__()
        self.seconds, self.full = seconds, 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_since(self, ms: int) -> None:
        """`ms` since the last tap, or since Start; painted anew once a second only."""
        full = ms // 1000 % self.seconds + 1 if self.seconds else 0
        if full != self.full:
            self.full = full
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.seconds * (px(DOT) + GAP), px(DOT) + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = begin(self)
        side = px(DOT)
        wide = self.seconds * (side + GAP) - GAP
        left = (self.width() - wide) / 2
        for place in range(self.seconds):
            painter.setPen(QPen(theme.colour("border_strong"), 1.2))
            painter.setBrush(theme.colour("primary") if place < self.full else Qt.BrushStyle.NoBrush)
            box = across(self, left + place * (side + GAP), 2, side, side)
            painter.drawEllipse(QRectF(box))
        painter.end()
