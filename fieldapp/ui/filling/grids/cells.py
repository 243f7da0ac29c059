"""What is read, as cells: a check box each, so that a screen reader hears what is marked. Knows no run."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

from fieldapp.ui.kit import theme
from fieldapp.ui.kit.fonts import font, stimulus

from ..paint import begin

LEAST_TYPE = 0.5  # of the stimulus' size: a long word rather gets smaller than lose an end
BESIDE = 28  # px beside the words of a cell, both sides together
CAPTION = 20  # px below the item for "last"


@dataclass(frozen=True, slots=True)
class Shown:
    """How a cell stands."""

    wrong: bool = False
    is_last: bool = False
    behind: bool = False  # after the last one, or before Start: it does not count
    asleep: bool = False  # nothing can be pressed now


class Cell(QCheckBox):
    """One item. The press counts, not the release: a finger that slides has meant it all the same."""

    tapped = Signal(int)

    def __init__(self, parent: QWidget, face: QFont) -> None:
        super().__init__(parent)
        self.item = -1
        self.shown = Shown()
        self._face = face
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda: self.tapped.emit(self.item))  # by a screen reader

    def show_item(self, item: int, label: str, shown: Shown, last: str) -> None:
        self.item = item
        if (label, shown) == (self.text(), self.shown) and self.accessibleName():
            return
        self.shown = shown
        self.setText(label)
        self.setAccessibleName(label)
        self.setAccessibleDescription(last if shown.is_last else "")
        self._caption = last
        self.setChecked(shown.wrong)
        self.update()

    def nextCheckState(self) -> None:
        """The run decides."""

    def sizeHint(self) -> QSize:
        words = QFontMetrics(self._face).horizontalAdvance(self.text())
        return QSize(words + BESIDE, 56)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.tapped.emit(self.item)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """It was pressed already."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and event.key() in (
            Qt.Key.Key_Space,
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
            Qt.Key.Key_Select,
        ):
            if not event.isAutoRepeat():
                self.tapped.emit(self.item)
            return
        event.ignore()  # the board's: arrows, digits

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, shown = begin(self), self.shown
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        edge, width = (
            ("primary", 2.0) if shown.is_last else ("strike", 1.4) if shown.wrong else ("border_strong", 1.0)
        )
        if self.hasFocus():
            edge, width = "focus", 2.5
        painter.setPen(QPen(theme.colour(edge), width))
        ground = "struck" if shown.wrong else "primary_soft" if shown.is_last else "surface"
        painter.setBrush(theme.colour(ground))
        painter.drawRoundedRect(box, 10, 10)
        room = box.adjusted(4, 0, -4, -CAPTION if shown.is_last else 0)
        ink = "on_struck" if shown.wrong else "text3" if shown.behind or shown.asleep else "text"
        painter.setPen(theme.colour(ink))
        painter.setFont(fitting(QFont(self._face), self.text(), room.width()))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), self.text())
        if shown.wrong:
            self._strike(painter, room)
        if shown.is_last:
            painter.setFont(font("small_strong"))
            painter.setPen(theme.colour("on_primary_soft"))
            below = QRectF(box.left(), box.bottom() - CAPTION - 2, box.width(), CAPTION)
            painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), self._caption)
        painter.end()

    def _strike(self, painter: QPainter, room: QRectF) -> None:
        painter.setPen(QPen(theme.colour("strike"), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        high, wide = min(room.height() * 0.4, 40) / 2, min(room.width() * 0.7, 120) / 2
        centre = room.center()
        painter.drawLine(
            round(centre.x() - wide),
            round(centre.y() + high),
            round(centre.x() + wide),
            round(centre.y() - high),
        )


def face(size_pt: float, *, latin: bool) -> QFont:
    """The type of what is read; 0 points: as large as the program has it."""
    chosen = stimulus(size_pt)
    if latin:  # Inter's I and l look alike
        chosen.setFeature(QFont.Tag("cv05"), 1)
        chosen.setFeature(QFont.Tag("cv08"), 1)
    return chosen


def fitting(chosen: QFont, words: str, width: float) -> QFont:
    """The font, smaller where the words would not fit, but never under half."""
    wanted = QFontMetrics(chosen).horizontalAdvance(words)
    if wanted > width > 0:
        chosen.setPixelSize(round(chosen.pixelSize() * max(LEAST_TYPE, width / wanted)))
    return chosen
