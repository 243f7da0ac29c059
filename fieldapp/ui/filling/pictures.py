"""The pictures of a form's media as they are shown: made once, at their size.

An SVG is rebuilt first (forms.drawings).
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QPixmap

from forms.drawings import Drawing, DrawingFault, DrawingRefused, read_drawing

MediaBytes = Callable[[str], bytes | None]
KEPT = 64
HEAD = 1024  # bytes in which an SVG says what it is


class Pictures:
    """Pictures by file name, and drawings whose parts can be pressed."""

    def __init__(self, media: MediaBytes) -> None:
        self._media = media
        self._pictures: dict[tuple[str, int], QPixmap | None] = {}
        self._drawings: dict[str, Drawing | DrawingFault | None] = {}

    def forget(self, name: str) -> None:
        """Its bytes came only now."""
        self._drawings.pop(name, None)
        for known in [known for known in self._pictures if known[0] == name]:
            del self._pictures[known]

    def drawing(self, name: str) -> Drawing | DrawingFault | None:
        """None where the file is missing; a fault where it is not shown."""
        if name not in self._drawings:
            raw = self._media(name)
            self._drawings[name] = None if raw is None else _read(raw)
        return self._drawings[name]

    def picture(self, name: str, height: int) -> QPixmap | None:
        """At most `height` px high and three times as wide; None where it is missing or unreadable."""
        if (name, height) not in self._pictures:
            if len(self._pictures) >= KEPT:
                self._pictures.clear()
            self._pictures[name, height] = self._made(name, height)
        return self._pictures[name, height]

    def _made(self, name: str, height: int) -> QPixmap | None:
        raw = self._media(name)
        if raw and is_svg(raw):
            drawing = self.drawing(name)
            raw = drawing.painted({}) if isinstance(drawing, Drawing) else None
        made = QPixmap()
        if not raw or not made.loadFromData(QByteArray(raw)):
            return None
        if made.height() <= height and made.width() <= height * 3:
            return made
        return made.scaled(
            QSize(height * 3, height),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )


def is_svg(raw: bytes) -> bool:
    """Whatever its name says: Qt, too, looks at the content."""
    head = raw[:HEAD].lstrip(b"\xef\xbb\xbf\r\n\t ")
    return head.startswith((b"<", b"\xff\xfe", b"\xfe\xff", b"\x1f\x8b")) or b"<svg" in head


def _read(raw: bytes) -> Drawing | DrawingFault:
    try:
        return read_drawing(raw)
    except DrawingRefused as refused:
        return refused.fault
