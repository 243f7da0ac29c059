"""Painting that mirrors itself for right-to-left scripts. Knows the tokens and no question."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QLabel, QWidget

from fieldapp.ui.kit import theme
from fieldapp.ui.kit.fonts import font


def begin(widget: QWidget) -> QPainter:
    """A painter with smooth edges; end it before the paint event returns."""
    painter = QPainter(widget)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    return painter


def across(widget: QWidget, x: float, y: float, width: float, height: float) -> QRectF:
    """A rectangle `x` px from the leading edge."""
    left = widget.width() - x - width if theme.right_to_left() else x
    return QRectF(left, y, width, height)


def leading() -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if theme.right_to_left() else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


def trailing() -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if theme.right_to_left() else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignAbsolute


def lower(small: QLabel, large: QLabel) -> int:
    """How many px the small words have to stand lower than the large ones beside them, to be on one line with them.

    By the letters that are there: a line with Arabic ones is deeper than its font's first family says."""
    return max(0, round(large.contentsMargins().top() + _ascent(large) - _ascent(small)))


def _ascent(label: QLabel) -> float:
    layout = QTextLayout(label.text()[:80], label.font())
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return line.ascent() if line.isValid() else 0.0


def keycap(painter: QPainter, box: QRectF, text: str, *, strong: bool = False) -> None:
    """The picture of a key that does the same."""
    painter.setPen(QPen(theme.colour("primary" if strong else "border_strong"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
    painter.setFont(font("small"))
    painter.setPen(theme.colour("on_primary_soft" if strong else "text3"))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)
