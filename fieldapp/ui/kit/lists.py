"""Lists of people and records: one painted button per row, used again when the rows change.

`RowList("People", name="people")`, `set_rows([Row("key", "Amina", code="7KQ-42M")])`, `row_chosen(key)` on a
click, Space or Enter. Each row is called `people.row.key`. Arrows go from row to row, Tab leaves the list.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from fieldapp.ui.kit import theme
from fieldapp.ui.kit.fonts import font, px
from fieldapp.ui.kit.layouts import scrolling
from fieldapp.ui.kit.words import in_parts, isolated, listed

BARE, WITH_CHIPS = 58, 88  # px at 100 %
TONES = {"": ("sunken", "text2"), "warn": ("warn_soft", "on_warn"), "info": ("info_soft", "on_info")}
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


@dataclass(frozen=True, slots=True)
class Row:
    """One row: `title` and `code`, `detail` under them, `tail` at the end, chips as (words, tone).

    `ending` follows the detail and is never cut: a long detail ends in dots before it.
    """

    key: str
    title: str
    code: str = ""
    detail: str = ""
    ending: str = ""
    tail: str = ""
    chips: tuple[tuple[str, str], ...] = ()

    def spoken(self) -> str:
        """What a screen reader says."""
        chips = (words for words, _ in self.chips)
        parts = (self.title, self.code, self.detail, self.ending, self.tail, *chips)
        return listed(*parts)


class RowList(QWidget):
    """A scrolled list of `Row`s; one is chosen. `avatars` draws the first letter in a circle."""

    row_chosen = Signal(str)

    def __init__(self, words: str, *, name: str, avatars: bool = False) -> None:
        super().__init__()
        self.setObjectName(f"{name}.list")
        self.setAccessibleName(words)
        self._name, self._avatars = name, avatars
        self._rows: Sequence[Row] = ()
        self._chosen = ""
        self._several: Collection[str] | None = None
        self._buttons: list[RowButton] = []
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addStretch(1)
        inner = QWidget()
        inner.setLayout(self._column)
        self._scroll: QScrollArea = scrolling(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; the chosen one stays chosen if it is still there."""
        self._rows = rows
        while len(self._buttons) < len(rows):
            self._add_button()
        for place, button in enumerate(self._buttons):
            if place < len(rows):
                button.show_row(rows[place], f"{self._name}.row.{rows[place].key}")
            button.setVisible(place < len(rows))
        self.choose(self._chosen)

    def rows(self) -> Sequence[Row]:
        return self._rows

    def chosen(self) -> str:
        """The key of the chosen row, "" for none."""
        return self._chosen

    def choose(self, key: str) -> None:
        """Mark a row without announcing it; Tab leads to it, or to the first."""
        keys = [row.key for row in self._rows]
        self._chosen = key if key in keys else ""
        stop = keys.index(key) if key in keys else 0
        for place, button in enumerate(self._buttons):
            button.mark(on=place < len(keys) and self._is_marked(keys[place]))
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if place == stop else Qt.FocusPolicy.ClickFocus)
        if self._chosen:
            self._scroll.ensureWidgetVisible(self._buttons[stop], 0, 4)

    def mark_several(self, keys: Collection[str] | None) -> None:
        """Mark these rows; None: again the one that was chosen. What a press then means, whoever listens decides."""
        self._several = keys
        self.choose(self._chosen)

    def _is_marked(self, key: str) -> bool:
        return key == self._chosen if self._several is None else key in self._several

    def press(self, key: str) -> None:
        """What a click on the row does."""
        self.choose(key)
        self.row_chosen.emit(key)

    def _step(self, button: RowButton, step: int) -> None:
        here = self._buttons.index(button)
        there = self._buttons[max(0, min(len(self._rows) - 1, here + step))]
        there.setFocus()
        self._scroll.ensureWidgetVisible(there, 0, 4)

    def _add_button(self) -> None:
        button = RowButton(avatar=self._avatars)
        button.clicked.connect(lambda: self.press(button.row.key))
        button.stepped.connect(lambda step: self._step(button, step))
        self._buttons.append(button)
        self._column.insertWidget(len(self._buttons) - 1, button)


class RowButton(QAbstractButton):
    """One painted row. `stepped(rows)`: an arrow; the scroll area between it and the list would keep the key."""

    stepped = Signal(int)

    def __init__(self, *, avatar: bool) -> None:
        super().__init__()
        self.row = Row("", "")
        self._avatar, self._on = avatar, False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_row(self, row: Row, name: str) -> None:
        if row == self.row:
            return
        self.row = row
        self.setObjectName(name)
        self.setAccessibleName(row.spoken())
        self.setFixedHeight(px(WITH_CHIPS if row.chips else BARE))
        self.update()

    def mark(self, *, on: bool) -> None:
        if on != self._on:
            self._on = on
            self.setAccessibleDescription(self.tr("chosen") if on else "")
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, px(BARE))

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def leaveEvent(self, event: object) -> None:
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif Qt.Key(event.key()) in STEPS:
            self.stepped.emit(STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        whole = QRectF(self.rect())
        self._ground(painter, whole)
        box = whole.adjusted(px(12), px(8), -px(12), -px(8))
        lead = px(48) if self._avatar else 0
        if self._avatar:
            self._letter(painter, box)
        self._words(painter, box, lead, self._tail(painter, box))
        painter.end()

    def _ground(self, painter: QPainter, box: QRectF) -> None:
        inner = box.adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._on or self.underMouse():
            painter.setBrush(theme.colour("primary_soft" if self._on else "hover"))
            painter.drawRoundedRect(inner, 10, 10)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.drawRoundedRect(inner, 10, 10)

    def _letter(self, painter: QPainter, box: QRectF) -> None:
        side = px(36)
        place = _place(box, 0, side)
        circle = QRectF(place.x(), box.center().y() - side / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("avatar"))
        painter.drawEllipse(circle)
        painter.setFont(font("small_strong"))
        painter.setPen(theme.colour("on_avatar"))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, self.row.title[:1].upper())

    def _tail(self, painter: QPainter, box: QRectF) -> float:
        if not self.row.tail:
            return 0
        wide = QFontMetrics(font("small")).horizontalAdvance(self.row.tail) + 2
        _text(painter, _place(box, box.width() - wide, wide), self.row.tail, font("small"), "text2")
        return wide + px(12)

    def _words(self, painter: QPainter, box: QRectF, lead: float, tail: float) -> None:
        row, title_font, code_font = self.row, font("body_strong"), font("body", code=True)
        code = QFontMetrics(code_font).horizontalAdvance(row.code) + px(22) if row.code else 0
        room = box.width() - lead - tail
        metrics = QFontMetrics(title_font)
        title = metrics.elidedText(row.title, Qt.TextElideMode.ElideRight, int(room - code))
        wide = metrics.horizontalAdvance(title) + 2
        top = QRectF(box.x(), box.y(), box.width(), px(22))
        if not row.detail and not row.ending and not row.chips:
            top.moveTop(box.center().y() - px(11))
        _text(painter, _place(top, lead, wide), title, title_font, "text")
        if row.code:
            _text(painter, _place(top, lead + wide + px(16), code), isolated(row.code), code_font, "text2")
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("text3"))
            painter.drawEllipse(_place(top, lead + wide + px(6), 3).center(), 1.6, 1.6)
        below = QRectF(box.x(), box.y() + px(22), box.width(), px(20))
        _text(painter, _place(below, lead, room), self._detail(int(room)), font("small"), "text3")
        self._chips(painter, box, lead)

    def _detail(self, room: int) -> str:
        detail, ending = in_parts(self.row.detail), in_parts(self.row.ending)
        metrics, dots = QFontMetrics(font("small")), Qt.TextElideMode.ElideRight
        if not detail or not ending:
            return metrics.elidedText(detail or ending, dots, room)
        ending = f" · {ending}"
        left = room - metrics.horizontalAdvance(ending)
        if left < px(30):  # then the whole is cut where it ends
            return metrics.elidedText(detail + ending, dots, room)
        return metrics.elidedText(detail, dots, left) + ending

    def _chips(self, painter: QPainter, box: QRectF, lead: float) -> None:
        start, small = lead, font("small_strong")
        for words, tone in self.row.chips:
            fill, ink = TONES.get(tone, TONES[""])
            wide = QFontMetrics(small).horizontalAdvance(words) + px(20)
            line = QRectF(box.x(), box.bottom() - px(24), box.width(), px(24))
            area = _place(line, start, wide)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("surface" if self._on else fill))
            painter.drawRoundedRect(area, px(12), px(12))
            painter.setFont(small)
            painter.setPen(theme.colour(ink))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words)
            start += wide + px(6)


def _place(box: QRectF, start: float, wide: float) -> QRectF:
    """A part of the box that begins `start` px after its leading edge."""
    if theme.right_to_left():
        return QRectF(box.right() - start - wide, box.y(), wide, box.height())
    return QRectF(box.x() + start, box.y(), wide, box.height())


def _text(painter: QPainter, area: QRectF, words: str, chosen: QFont, ink: str) -> None:
    painter.setFont(chosen)
    painter.setPen(theme.colour(ink))
    side = Qt.AlignmentFlag.AlignRight if theme.right_to_left() else Qt.AlignmentFlag.AlignLeft
    painter.drawText(area, int(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute), words)
