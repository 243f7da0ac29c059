"""Words on the screen: labels of the type scale, badges, chips, and a name with its code on one baseline."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from fieldapp.ui.kit import theme
from fieldapp.ui.kit.fonts import font, px
from fieldapp.ui.kit.tokens import SIZE, TYPE
from fieldapp.ui.kit.words import in_parts, isolated, listed

LINE = 1.4  # line height against the font size; Arabic needs 1.6
LINE_RTL = 1.6
MARKS_ABOVE, MARKS_BELOW = 0.25, 0.2  # of the size: a damma on a hamza, a double kasra below an ayn
LEADING_RTL = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


def line_height(kind: str) -> int:
    return px(round(TYPE[kind][0] * (LINE_RTL if theme.right_to_left() else LINE)))


class Label(QLabel):
    """Plain text. `role`: "", muted, faint, primary, soft, warn, info, ok, stop. `wrap` breaks lines."""

    def __init__(
        self, text: str = "", kind: str = "body", role: str = "", *, wrap: bool = False, name: str = ""
    ) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(kind))
        self.setWordWrap(wrap)
        above = below = 0
        if theme.right_to_left():  # also for a Latin title, which Qt would put to the left
            self.setAlignment(LEADING_RTL)
            size = self.font().pixelSize()
            # Marks reach out of a line of 1.6, into the line above but not off the edge.
            above, below = ceil(size * MARKS_ABOVE), ceil(size * MARKS_BELOW)
            self.setContentsMargins(0, above, 0, below)
        if wrap:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        else:  # however little room there is: a final yaa would lose its dots
            self.setMinimumHeight(line_height(kind) + above + below)
        if role:
            self.setProperty("role", role)
        if name:
            self.setObjectName(name)

    def set_role(self, role: str) -> None:
        self.setProperty("role", role)
        restyle(self)


class Elided(Label):
    """A label that may be narrower than its text: ends in an ellipsis, tells the whole text on hover.

    `ending` follows the text and is never cut: a long text ends in dots before it.
    """

    def __init__(
        self, text: str = "", kind: str = "body", role: str = "", *, name: str = "", ending: str = ""
    ) -> None:
        self._ending = f" · {ending}" if ending else ""
        super().__init__(text + self._ending, kind, role, name=name)

    def minimumSizeHint(self) -> QSize:
        return QSize(px(40), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        whole, metrics = self.text(), self.fontMetrics()
        room = self.width() - metrics.horizontalAdvance(self._ending)
        head = whole.removesuffix(self._ending)
        shown = metrics.elidedText(head, Qt.TextElideMode.ElideRight, room) + self._ending
        self.setToolTip("" if shown == whole else whole)
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), in_parts(shown))
        painter.end()


def badge(count: int, tone: str = "") -> QLabel:
    """A number in a rounded ground, 20 px high."""
    return _tinted(str(count), "badge", tone, 20)


def chip(text: str, tone: str = "") -> QLabel:
    """A short state in words; `tone`: "", warn, info, ok, soft. 26 px high, not pressable."""
    return _tinted(text, "chip", tone, 26)


def _tinted(text: str, part: str, tone: str, height: int) -> QLabel:
    words = QLabel(text)
    words.setFont(font("small_strong"))
    words.setAlignment(Qt.AlignmentFlag.AlignCenter)
    words.setFixedHeight(px(height))
    words.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    words.setProperty("part", part)
    if tone:
        words.setProperty("tone", tone)
    return words


def restyle(widget: QWidget) -> None:
    """Make a changed dynamic property show in the style sheet."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


class Avatar(QWidget):
    """The first letter of a name in a circle; says nothing to a screen reader, the name stands beside it."""

    def __init__(self, name: str, size: int = SIZE["avatar"]) -> None:
        super().__init__()
        self.setFixedSize(px(size), px(size))
        self.show_name(name)

    def show_name(self, name: str) -> None:
        self._letter = name.strip()[:1].upper()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("avatar"))
        painter.drawEllipse(self.rect())
        letter = font("small_strong")
        letter.setPixelSize(round(self.width() * 0.36))
        painter.setFont(letter)
        painter.setPen(theme.colour("on_avatar"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._letter)
        painter.end()


class Identity(QWidget):
    """Given name and code on one baseline, mirrored by hand, read as one thing; the name shrinks first."""

    def __init__(self, name: str, code: str, kind: str = "body_strong") -> None:
        super().__init__()
        self._kind = kind
        self._gap = px(round(TYPE[kind][0] * 1.15))
        self._name_font, self._code_font = font(kind), _code_font(kind)
        self.setFixedHeight(line_height(kind))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.show_person(name, code)

    def show_person(self, name: str, code: str) -> None:
        """Show another person; empty strings show nothing."""
        self._name, self._code = name, code
        self.setAccessibleName(listed(name, code))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = QFontMetrics(self._name_font).horizontalAdvance(self._name) + 2
        return QSize(width + self._code_width(), line_height(self._kind))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(48) + self._code_width(), line_height(self._kind))

    def _code_width(self) -> int:
        if not self._code:
            return 0
        return self._gap + QFontMetrics(self._code_font).horizontalAdvance(self._code) + 4

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        metrics = QFontMetrics(self._name_font)
        room = self.width() - self._code_width()
        name = metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, room)
        wide, base = metrics.horizontalAdvance(name), (self.height() + metrics.capHeight()) / 2
        self._draw(painter, name, self._name_font, "text", 0, wide, base)
        if self._code:
            code_wide = QFontMetrics(self._code_font).horizontalAdvance(
                self._code
            )  # the gap is the same mirrored
            start = wide + self._gap
            self._draw(painter, isolated(self._code), self._code_font, "text2", start, code_wide, base)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("text3"))
            middle = self._across(wide + self._gap / 2 - 0.8, 1.6) + 0.8
            painter.drawEllipse(QPointF(middle, base - metrics.capHeight() / 2), 1.6, 1.6)
        painter.end()

    def _across(self, start: float, wide: float) -> float:
        return self.width() - start - wide if theme.right_to_left() else start

    def _draw(
        self, painter: QPainter, text: str, chosen: QFont, token: str, start: float, wide: float, base: float
    ) -> None:
        painter.setFont(chosen)
        painter.setPen(theme.colour(token))
        painter.drawText(QPointF(self._across(start, wide), base), text)


def _code_font(kind: str) -> QFont:
    chosen = font(kind, code=True)
    chosen.setWeight(QFont.Weight.Normal)
    chosen.setPixelSize(px(round(TYPE[kind][0] * 0.93)))
    return chosen
