"""The tiles of sign-in: one press button per person, chosen with a click, Space or the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QWidget

from fieldapp.model import MemberId, Tile
from fieldapp.ui.kit import theme
from fieldapp.ui.kit.fonts import font, px

WIDE, HIGH, CIRCLE = 136, 124, 52
ACROSS = 6  # tiles in a row at 1093 px


class PersonTile(QAbstractButton):
    """A letter in a circle over a name. Checked means chosen; read as a radio choice by its description."""

    def __init__(self, tile: Tile) -> None:
        super().__init__()
        self.member = tile.member
        self.setText(tile.name)
        self.setCheckable(True)
        self.setAccessibleName(tile.name)
        self.setObjectName(f"signin.tile.{tile.member}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(px(WIDE), px(HIGH))
        self.toggled.connect(lambda on: self.setAccessibleDescription(self.tr("chosen") if on else ""))

    def sizeHint(self) -> QSize:
        return QSize(px(WIDE), px(HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        on = self.isChecked()
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        self._ground(painter, box, on)
        circle = QRectF(box.center().x() - px(CIRCLE) / 2, px(20), px(CIRCLE), px(CIRCLE))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("surface" if on else "avatar"))
        painter.drawEllipse(circle)
        painter.setFont(font("title"))
        painter.setPen(theme.colour("on_primary_soft" if on else "on_avatar"))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, self.text()[:1].upper())
        painter.setFont(font("body_strong" if on else "body"))
        painter.setPen(theme.colour("on_primary_soft" if on else "text"))
        name = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, int(box.width() - 16)
        )
        painter.drawText(QRectF(8, px(80), box.width() - 14, px(32)), Qt.AlignmentFlag.AlignCenter, name)
        painter.end()

    def _ground(self, painter: QPainter, box: QRectF, on: bool) -> None:
        edge = theme.colour("primary" if on else "border_strong")
        painter.setPen(QPen(edge, 2 if on else 1))
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("focus"), 2))
        ground = "primary_soft" if on else "hover" if self.underMouse() else "surface"
        painter.setBrush(theme.colour(ground))
        painter.drawRoundedRect(box, 14, 14)


class Tiles(QWidget):
    """All tiles; exactly one is chosen once there is one."""

    chosen = Signal(str)  # MemberId

    def __init__(self, tiles: tuple[Tile, ...], chosen: str = "") -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Who is working now?"))
        self.buttons: list[PersonTile] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(14)
        for place, tile in enumerate(tiles):
            button = PersonTile(tile)
            button.clicked.connect(lambda _on, which=tile.member: self.choose(which))
            grid.addWidget(button, place // ACROSS, place % ACROSS)
            self.buttons.append(button)
        if tiles:
            self.choose(MemberId(chosen) if chosen else tiles[0].member)

    def choose(self, member: MemberId) -> None:
        for button in self.buttons:
            button.setChecked(button.member == member)
        self.chosen.emit(member)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        if not step:
            super().keyPressEvent(event)
            return
        step = -step if theme.right_to_left() else step
        here = next((i for i, button in enumerate(self.buttons) if button.hasFocus()), 0)
        there = self.buttons[(here + step) % len(self.buttons)]
        there.setFocus()
        self.choose(there.member)
