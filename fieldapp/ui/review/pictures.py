"""Pictures of a finished record: small below their questions, larger on a press.

They come from the sealed database, are decoded within bounds (others may have made them) and never lie in a file.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QDialog, QSizePolicy, QWidget

from fieldapp.file_errors import AttachmentError
from fieldapp.model import FileRow, RecordId
from fieldapp.ui.bare_pictures import read
from fieldapp.ui.desk_calls import DeskCalls
from fieldapp.ui.kit import theme
from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.fonts import font, px
from fieldapp.ui.kit.layouts import STRETCH, column, row, scrolling
from fieldapp.ui.kit.reading import read_by_keys, scroll

if TYPE_CHECKING:
    from fieldapp.operations.desk import Desk
    from fieldapp.ui.review.record import RecordPage

SMALL = QSize(320, 180)  # px: the room is there before the picture is, so that nothing moves when it comes
LEAST = 96  # px: beside the queue, with large letters
LARGE = 1600  # px, in pixels of the picture: letters on a page can be read
AROUND = QSize(64, 110)  # px: margins, the scroll bar, the button
SHOWN = frozenset({"jpg", "png", "gif", "webp"})


def is_picture(file: FileRow) -> bool:
    """Whether it can be shown: by the ending that it got from its own first bytes."""
    return file.name.rpartition(".")[2] in SHOWN


class SmallPicture(QAbstractButton):
    """A picture in the room that it has; a press shows it larger."""

    def __init__(self, name: str, spoken: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.setFixedHeight(px(SMALL.height()))
        self.setMinimumWidth(LEAST)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setEnabled(False)
        self._picture: QPixmap | None = None
        self._words = ""

    def sizeHint(self) -> QSize:
        return QSize(px(SMALL.width()), px(SMALL.height()))

    def show_picture(self, image: QImage | None) -> None:
        """None: it cannot be shown."""
        self.setEnabled(image is not None)
        self._words = "" if image is not None else self.tr("This picture cannot be shown.")
        self._picture = None if image is None else QPixmap.fromImage(image)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        focused = self.hasFocus()
        painter.setPen(QPen(theme.colour("focus" if focused else "border"), 2 if focused else 1))
        painter.setBrush(theme.colour("bg"))
        painter.drawRoundedRect(box, 10, 10)
        if self._picture is not None:
            room = box.adjusted(6, 6, -6, -6)
            size = self._picture.size()
            if size.width() > room.width() or size.height() > room.height():
                size = size.scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
            corner = room.center() - QPointF(size.width() / 2, size.height() / 2)
            painter.drawPixmap(QRectF(corner, size.toSizeF()), self._picture, QRectF(self._picture.rect()))
        elif self._words:
            painter.setFont(font("small"))
            painter.setPen(theme.colour("text3"))
            wrapped = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(box.adjusted(12, 12, -12, -12), int(wrapped), self._words)
        painter.end()


class PictureDialog(QDialog):
    """One picture: whole where it lies, a page of paper as wide as the window. Names: `record.large`, `.close`."""

    def __init__(self, parent: QWidget, image: QImage, spoken: str) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setObjectName("record.large")
        self.setWindowTitle(parent.window().windowTitle())
        self.setAccessibleDescription(spoken)
        room = parent.window().size() * 0.9 - AROUND
        size = image.size()
        if size.width() > room.width() or size.height() > room.height():
            upright = size.height() > size.width()
            tall = (
                QSize(room.width(), size.height()) if upright else room
            )  # a page is read from above to below
            size = size.scaled(tall, Qt.AspectRatioMode.KeepAspectRatio)
        picture = _Whole(image, size)
        picture.setAccessibleName(spoken)
        close = Button(self.tr("Close"), "primary", name="record.large.close")
        close.clicked.connect(self.accept)
        self._scroll = scrolling(picture)
        read_by_keys(self._scroll, spoken)
        self.setLayout(column((self._scroll, 1), row(STRETCH, close), gap=10, margins=(16, 16, 16, 16)))
        self.resize(size.boundedTo(room) + AROUND)
        self.finished.connect(self.deleteLater)
        close.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not scroll(self._scroll, event):
            super().keyPressEvent(event)


class _Whole(QWidget):
    """All of it; what is higher than the window is scrolled to."""

    def __init__(self, image: QImage, size: QSize) -> None:
        super().__init__()
        self._picture, self._size = QPixmap.fromImage(image), size
        self.setMinimumSize(size)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        corner = QPointF((self.width() - self._size.width()) / 2, (self.height() - self._size.height()) / 2)
        painter.drawPixmap(QRectF(corner, self._size.toSizeF()), self._picture, QRectF(self._picture.rect()))
        painter.end()


def serve(page: RecordPage, calls: DeskCalls) -> None:
    """Brings the page the pictures that it asks for, decoded beside the thread that paints."""

    def bring(record: RecordId, name: str, longest: int) -> None:
        come = partial(page.show_picture, record, name, longest)
        calls.read(page, lambda desk: _decoded(desk, record, name, longest), come, lambda _error: come(None))

    page.picture_wanted.connect(bring)


def _decoded(desk: Desk, record: RecordId, name: str, longest: int) -> QImage | None:
    from fieldapp.operations import submissions  # not before somebody reads a record

    try:
        return read(submissions.file(desk, record, name), longest)
    except AttachmentError:
        return None
