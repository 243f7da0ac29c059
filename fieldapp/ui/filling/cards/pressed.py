"""A drawing whose parts are pressed: which part lies under a point, and which are chosen. Knows no question.

A chosen part has another ground, a thick edge and a tick: it is known without its colour. The drawing stands on white
in every theme, as paper does, and is never mirrored: left is left.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QByteArray, QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QImage, QMouseEvent, QPainter, QPen, QPixmap, QResizeEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolTip, QWidget

from fieldapp.ui.kit import theme
from fieldapp.ui.kit.fonts import font, px
from fieldapp.ui.kit.tokens import LIGHT
from forms.drawings import Drawing, Paint, unlike_colours

HIGHEST = 360  # px
NEAR = 8  # px beside a small part that still press it
EDGE = 3.0  # px, of a chosen part
AIR = 4  # px around the drawing, for the edges of parts at its rim
PAPER = "#ffffff"


class PressedDrawing(QLabel):
    """Shows a drawing as large as it has room; says which part was pressed."""

    pressed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._drawing: Drawing | None = None
        self._words: dict[str, str] = {}
        self._chosen: frozenset[str] = frozenset()
        self._colours: dict[int, str] = {}
        self._under = QImage()
        self._spots: dict[str, QPoint] = {}
        self._shown: tuple[object, ...] = ()
        self.numbered = True  # parts bear the number of their key
        self.live = True
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    # what is shown ----------------------------------------------------------------------------

    def show_drawing(
        self, drawing: Drawing, parts: Sequence[tuple[str, str]], chosen: frozenset[str]
    ) -> None:
        """`parts`: the choices with their words, in the order of their numbers."""
        words = dict(parts)
        if drawing is not self._drawing or words != self._words:
            self._drawing, self._words, self._under = drawing, words, QImage()
            self.updateGeometry()
        self._chosen = chosen
        self._paint()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if self._drawing is None:
            return 0
        return min(px(HIGHEST), round(width * self._drawing.height / self._drawing.width)) + 2 * AIR

    def sizeHint(self) -> QSize:
        return QSize(px(240), self.heightForWidth(px(240)))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), 40)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._paint()

    def _box(self) -> QRectF:
        """Where the drawing stands in the label."""
        assert self._drawing is not None
        room = QRectF(self.rect()).adjusted(AIR, AIR, -AIR, -AIR)
        scale = max(0.0, min(room.width() / self._drawing.width, room.height() / self._drawing.height))
        size = QPointF(self._drawing.width * scale, self._drawing.height * scale)
        corner = room.center() - size / 2
        return QRectF(corner.x(), corner.y(), size.x(), size.y())

    def _paint(self) -> None:
        drawing = self._drawing
        if drawing is None or self.width() < 2 * AIR or self.height() < 2 * AIR:
            return
        shown = (drawing, self._chosen, self.size(), self.devicePixelRatioF(), theme.colours()["primary"])
        if shown == self._shown:
            return
        self._shown = shown
        paint = Paint(LIGHT["primary_soft"], LIGHT["primary"], EDGE)
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("border"), 1))
        painter.setBrush(QColor(PAPER))
        painter.drawRoundedRect(self._box().adjusted(-AIR + 1, -AIR + 1, AIR - 1, AIR - 1), 8, 8)
        chosen = {part: paint for part in self._chosen if part in drawing.ids}
        renderer(drawing.painted(chosen)).render(painter, self._box())
        self._paint_signs(painter)
        painter.end()
        self.setPixmap(picture)

    def _paint_signs(self, painter: QPainter) -> None:
        """The number of each part that is large enough, and a tick on what is chosen."""
        for number, part in enumerate(self._words, start=1):
            spot = self.spot_of(part)
            if spot is None:
                continue
            side = px(22)
            box = QRectF(spot.x() - side / 2, spot.y() - side / 2, side, side)
            on = part in self._chosen
            if on:
                painter.setPen(QPen(QColor(PAPER), 1.5))
                painter.setBrush(QColor(LIGHT["primary"]))
                painter.drawEllipse(box)
                painter.setPen(QPen(QColor(PAPER), side / 11))
                tick = ((0.28, 0.52), (0.44, 0.67), (0.72, 0.36))
                painter.drawPolyline([box.topLeft() + QPointF(x * side, y * side) for x, y in tick])
            elif self.numbered and number <= 10:
                painter.setPen(QPen(QColor(LIGHT["border_strong"]), 1))
                painter.setBrush(QColor(PAPER))
                painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5)
                painter.setFont(font("small"))
                painter.setPen(QColor(LIGHT["text"]))
                painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), str(number % 10))

    # what lies where --------------------------------------------------------------------------

    def part_at(self, point: QPoint) -> str:
        """The choice whose part lies there or a little beside, "" for none."""
        for place in nearby(point, px(NEAR)):
            part = self._parts_under().get(self._colour_at(place), "")
            if part:
                return part
        return ""

    def spot_of(self, part: str) -> QPoint | None:
        """A point well inside a part, in px of the label; None where it has none that is seen."""
        self._parts_under()
        return self._spots.get(part)

    def _look_for_spots(self) -> dict[str, QPoint]:
        """For each part the middle of where it is widest, on the lines that are looked at."""
        found: dict[str, list[tuple[int, QPoint]]] = {}
        step = max(2, self._under.height() // 80)
        for y in range(0, self._under.height(), step):
            for colour, first, last in runs(self._under, y, step):
                part = self._colours.get(colour)
                if part:
                    found.setdefault(part, []).append((last - first, QPoint((first + last) // 2, y)))
        return {part: middle_of_widest(lines) for part, lines in found.items()}

    def _colour_at(self, point: QPoint) -> int:
        return self._under.pixel(point) & 0xFFFFFF if self._under.rect().contains(point) else 0

    def _parts_under(self) -> dict[int, str]:
        """Paints each part in a colour of its own, once for a size; where they are is read off."""
        if self._drawing is not None and self._under.size() != self.size():
            colours = unlike_colours(part for part in self._words if part in self._drawing.ids)
            self._colours = {int(colour[1:], 16): part for part, colour in colours.items()}
            self._under = QImage(self.size(), QImage.Format.Format_RGB32)
            self._under.fill(0)
            painter = QPainter(self._under)
            renderer(self._drawing.coloured(colours)).render(painter, self._box())
            painter.end()
            self._spots = self._look_for_spots()
        return self._colours

    # Qt ---------------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self.live and self.part_at(event.position().toPoint()) != ""
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        part = self.part_at(event.position().toPoint())
        if self.live and part and event.button() is Qt.MouseButton.LeftButton:
            self.pressed.emit(part)
        else:
            event.ignore()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = self._words.get(self.part_at(event.pos()), "")
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)


def renderer(svg: bytes) -> QSvgRenderer:
    made = QSvgRenderer(QByteArray(svg))
    made.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    return made


def nearby(point: QPoint, far: int) -> Iterator[QPoint]:
    """The point itself, then those around it, from near to far."""
    yield point
    for away in range(2, far + 1, 2):
        for x, y in ((0, -1), (1, 0), (0, 1), (-1, 0), (1, -1), (1, 1), (-1, 1), (-1, -1)):
            yield point + QPoint(x * away, y * away)


def middle_of_widest(lines: Sequence[tuple[int, QPoint]]) -> QPoint:
    """Of (width, middle) from top to bottom: the middle one of those that are nearly as wide as the widest."""
    widest = max(width for width, _ in lines)
    wide = [middle for width, middle in lines if width >= widest * 0.9]
    return wide[len(wide) // 2]


def runs(image: QImage, y: int, step: int) -> Iterator[tuple[int, int, int]]:
    """Colour, first and last x of points of one colour beside each other, on one line of the image."""
    colour, first, x = 0, 0, 0
    for x in range(0, image.width(), step):
        here = image.pixel(x, y) & 0xFFFFFF
        if here != colour:
            yield colour, first, x - step
            colour, first = here, x
    yield colour, first, x
