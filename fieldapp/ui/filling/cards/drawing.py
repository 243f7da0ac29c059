"""A signature or a drawing with the mouse or a pen. What is drawn leaves as the bytes of a PNG and never as a file.

By keyboard a picture's file can be chosen instead: nobody signs with arrow keys.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from fieldapp.ui.kit import theme
from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.layouts import STRETCH, column, row
from forms.views import QuestionView

from ..paint import begin
from .body import Body

INK, PAPER = QColor("#17211D"), QColor("#FFFFFF")  # of the picture that is kept: the same in every theme
PEN = 3.0  # px, of the picture
SIGNATURE, DRAWING = QSize(640, 180), QSize(640, 320)  # px of the picture that is kept
PREVIEW = 160  # px
PHOTO, FINEST, WIDEST = QSize(640, 360), 1200, 16_777_215  # px: as it is shown, as it is kept; Qt's own limit


class Pad(QWidget):
    """Paper to draw on; strokes are kept as points, so that it can be resized and one can be taken back."""

    drawn = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.strokes: list[QPolygonF] = []
        self.paper = SIGNATURE
        self.photo: QPixmap | None = None
        self.setCursor(Qt.CursorShape.CrossCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)

    def use(self, paper: QSize, photo: QPixmap | None = None) -> None:
        """`photo`: what is drawn onto, in its own proportions."""
        self.paper, self.photo = paper, photo
        wide = WIDEST
        if photo is not None:
            shown = paper.scaled(PHOTO, Qt.AspectRatioMode.KeepAspectRatio)
            wide, paper = shown.width(), shown
        self.setMaximumWidth(wide)
        self.setFixedHeight(paper.height())

    def clear(self) -> None:
        self.strokes.clear()
        self.update()

    def take_back(self) -> None:
        """The last stroke."""
        self.strokes.pop()
        self.update()

    def png(self) -> bytes:
        """What was drawn, black on white or on the photo, at the paper's size."""
        image = QImage(self.paper, QImage.Format.Format_RGB32)
        image.fill(PAPER)
        painter = QPainter(image)
        if self.photo is not None:
            painter.drawPixmap(image.rect(), self.photo)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.paper.width() / max(1, self.width()), self.paper.height() / max(1, self.height()))
        self._strokes(painter)
        painter.end()
        kept = QByteArray()
        buffer = QBuffer(kept)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]
        return bytes(kept.data())

    def _strokes(self, painter: QPainter) -> None:
        pen = QPen(INK, PEN, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        for stroke in self.strokes:
            if stroke.count() == 1:
                painter.drawPoint(stroke.first())
            else:
                painter.drawPolyline(stroke)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.strokes.append(QPolygonF([event.position()]))
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.strokes and event.buttons() & Qt.MouseButton.LeftButton:
            at = event.position()
            inside = QPointF(min(max(at.x(), 0), self.width()), min(max(at.y(), 0), self.height()))
            self.strokes[-1].append(inside)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.strokes:
            self.drawn.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = begin(self)
        painter.setPen(QPen(theme.colour("border_strong"), 1))
        painter.setBrush(PAPER)
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 10, 10)
        if self.photo is not None:
            painter.drawPixmap(self.rect(), self.photo)
        self._strokes(painter)
        painter.end()


class Drawing(Body):
    """image with the appearance `signature`, `draw`, or `annotate`: there a photo is chosen first and drawn onto."""

    def __init__(self, parent: QWidget, *, big: bool = False) -> None:
        super().__init__(parent, big=big)
        self._text, self._readonly, self._onto = "", False, False
        self._draws = True
        self._handed_on = False  # what is on the pad; there it stays until it is kept: a disk may be full
        self.pad = Pad(self)
        self._kept = QLabel(self)
        self._keep = Button(self.tr("Keep it"), "soft", icon="check")
        self._clear = Button(self.tr("Begin anew"), "ghost", icon="rotate-ccw")
        self._choose = self.chooser = Button(self.tr("Choose a photo"), "ghost", icon="paperclip")
        self._keep.clicked.connect(self._hand_on)
        self._clear.clicked.connect(self._begin_anew)
        self._choose.clicked.connect(self.wants_file)
        self.pad.drawn.connect(self._stroke_ended)
        buttons = row(self._keep, self._clear, self._choose, STRETCH, gap=10)
        self.setLayout(column(self._kept, self.pad, buttons, gap=8))

    def show_question(self, view: QuestionView, unkept: str | None) -> None:
        if view.text != self._text or view.missing is not None:
            self.empty()
        self._text, self._readonly = view.text, view.readonly
        may = bool(view.text) and "annotate" in view.appearance and not view.readonly
        photo = self.picture(view.text, FINEST) if may else None
        self._onto = photo is not None
        if photo is not None:
            self.pad.use(photo.size(), photo)
        else:
            self.pad.use(SIGNATURE if "signature" in view.appearance else DRAWING)
        self._draws = "annotate" not in view.appearance or self._onto
        self.pad.setAccessibleName(view.label)
        self.pad.setObjectName(f"filling.pad.{view.ref}")
        for button, name in ((self._keep, ".keep"), (self._clear, ".clear"), (self._choose, "")):
            button.setObjectName(f"filling.file.{view.ref}{name}")
        picture = self.picture(view.text, PREVIEW) if view.text else None
        if picture is not None:
            self._kept.setPixmap(picture)
        else:
            self._kept.setText(view.text)
        self._kept.setVisible(bool(view.text) and not self._onto)
        self._show_buttons()

    def empty(self) -> None:
        self.pad.clear()
        self._handed_on = False

    def _stroke_ended(self) -> None:
        self._handed_on = False
        self._show_buttons()

    def _hand_on(self) -> None:
        self._handed_on = True
        self.drawn.emit(self.pad.png())

    def _show_buttons(self) -> None:
        drawn = bool(self.pad.strokes)
        self.pad.setVisible((self._onto or not self._text) and self._draws and not self._readonly)
        self._keep.setVisible(drawn and not self._readonly)
        self._clear.setVisible((drawn or bool(self._text)) and not self._readonly)
        self._choose.setVisible(not drawn and not self._text and not self._readonly)

    def _begin_anew(self) -> None:
        was_drawn = bool(self.pad.strokes)
        self.pad.clear()
        if self._text and not was_drawn:
            self.said.emit("")
        else:
            self._show_buttons()

    def take_back(self) -> bool:
        if not self.pad.strokes:
            return False
        self.pad.take_back()
        self._stroke_ended()
        return True

    def stops(self) -> Sequence[QWidget]:
        return [b for b in (self._keep, self._clear, self._choose) if not b.isHidden()]

    def commit(self) -> None:
        """Whoever goes on has signed: what is drawn is kept."""
        if self.pad.strokes and not self._handed_on and (self._onto or not self._text):
            self._hand_on()
