"""Lucide icons (ISC), drawn in a token's colour and mirrored where a direction is meant."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QEvent, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel, QWidget

from fieldapp.ui.kit import resources, theme
from fieldapp.ui.kit.events import look_changed
from fieldapp.ui.kit.fonts import px

DENSITY = 2.0  # drawn at twice the size: sharp at Windows' 125 and 150 %
MIRRORED = frozenset(
    [
        "arrow-left",
        "arrow-right",
        "chevron-left",
        "chevron-right",
        "clipboard-list",
        "corner-up-left",
        "list",
        "list-checks",
        "log-out",
        "send",
        "undo-2",
        "file-pen-line",
    ]
)


def pixmap(name: str, ink: str = "text", size: int = 20) -> QPixmap:
    """An icon of `size` logical px in a token's colour, ready to paint; cached."""
    return _drawn(name, theme.colours()[ink], size, theme.right_to_left() and name in MIRRORED)


def icon(name: str, ink: str = "text", size: int = 20, gap: int = 0, *, trailing: bool = False) -> QIcon:
    """An icon for a button; `gap` px of air towards the text are part of the picture (QSS knows none).

    The same one is given again: Qt keeps what it scaled for each icon, and every interview made a hundred new ones.
    """
    leading = theme.right_to_left() == trailing
    mirrored = theme.right_to_left() and name in MIRRORED
    return _made(name, theme.colours()[ink], size, gap, leading, mirrored)


class IconLabel(QLabel):
    """An icon that says nothing by itself: its neighbour carries the words. `size` at 100 % grows with them."""

    def __init__(self, name: str, ink: str = "text2", size: int = 20, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = (name, ink, px(size))
        self.setFixedSize(px(size), px(size))
        self._tint()

    def show_icon(self, name: str, ink: str) -> None:
        self._picture = (name, ink, self._picture[2])
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if look_changed(event) and hasattr(self, "_picture"):
            self._tint()

    def _tint(self) -> None:
        self.setPixmap(pixmap(*self._picture))


@lru_cache(maxsize=512)
def _made(name: str, colour: str, size: int, gap: int, leading: bool, mirrored: bool) -> QIcon:
    picture = _drawn(name, colour, size, mirrored)
    if not gap:
        return QIcon(picture)
    wide = QPixmap(round((size + gap) * DENSITY), round(size * DENSITY))
    wide.setDevicePixelRatio(DENSITY)
    wide.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wide)
    painter.drawPixmap(0 if leading else gap, 0, picture)
    painter.end()
    return QIcon(wide)


@lru_cache(maxsize=512)
def _drawn(name: str, colour: str, size: int, mirrored: bool) -> QPixmap:
    drawing = (resources.folder("icons") / f"{name}.svg").read_text(encoding="utf-8")
    drawing = drawing.replace("currentColor", colour).replace('stroke-width="2"', 'stroke-width="1.9"')
    side = round(size * DENSITY)
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    if mirrored:
        picture = QPixmap.fromImage(picture.toImage().flipped(Qt.Orientation.Horizontal))
    picture.setDevicePixelRatio(DENSITY)
    return picture
