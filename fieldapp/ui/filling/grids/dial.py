"""The clock beside a grid: the seconds that are left, in a ring that empties."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldapp.ui.kit import icons, theme
from fieldapp.ui.kit.fonts import font, px

from ..paint import begin
from .cells import fitting

SMALLEST, LARGEST, RING, CAPTIONED = 110, 190, 10, 130  # px


class Dial(QWidget):
    """Painted anew once a second only; a screen reader hears its name."""

    def __init__(self) -> None:
        super().__init__()
        self._left, self._all, self._over = 0, 1, False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def show_left(self, left_ms: int, duration_ms: int, *, over: bool) -> None:
        """`over`: the time is up."""
        left = max(0, ceil(left_ms / 1000))
        if (left, duration_ms, over) != (self._left, self._all, self._over) or not self.accessibleName():
            self._left, self._all, self._over = left, duration_ms, over
            self.setAccessibleName(self.words())
            self.update()

    def words(self) -> str:
        return self.tr("The time is over") if self._over else self.tr("%n seconds left", "", self._left)

    def sizeHint(self) -> QSize:
        return QSize(px(LARGEST), px(LARGEST))

    def minimumSizeHint(self) -> QSize:
        return QSize(SMALLEST, SMALLEST)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = begin(self)
        side = min(self.width(), self.height()) - RING
        ring = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        painter.setPen(QPen(theme.colour("sunken"), RING))
        painter.drawEllipse(ring)
        part = 1.0 if self._over else min(1.0, self._left * 1000 / max(1, self._all))
        line = QPen(theme.colour("warn_line" if self._over else "primary"), RING)
        line.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(line)
        painter.drawArc(ring, 90 * 16, -round(360 * 16 * part) if part < 1 else 360 * 16)
        upper = ring.adjusted(0, ring.height() * 0.16, 0, -ring.height() * 0.34)
        lower = QRectF(
            ring.left() + RING,
            upper.bottom() - ring.height() * 0.07,
            ring.width() - 2 * RING,
            ring.height() * 0.2,
        )
        if self._over:
            size = 36
            clock = icons.pixmap("clock", "on_warn", px(size))
            painter.drawPixmap(
                round(ring.center().x() - px(size) / 2), round(upper.center().y() - px(size) / 2), clock
            )
        else:
            painter.setFont(fitting(font("huge"), "000", side * 0.62))
            painter.setPen(theme.colour("text"))
            painter.drawText(upper, int(Qt.AlignmentFlag.AlignCenter), str(self._left))
        said = self.tr("time is over") if self._over else self.tr("seconds left")
        small = font("small")
        whole = QFontMetrics(small).horizontalAdvance(said) <= lower.width()
        painter.setFont(fitting(small, said, lower.width()))
        painter.setPen(theme.colour("on_warn" if self._over else "text3"))
        if whole or side > px(CAPTIONED):
            painter.drawText(lower, int(Qt.AlignmentFlag.AlignCenter), said)
        painter.end()
