"""Long lists: painted rows over a model, as quick with 100,000 people as with ten.

`RowList("People", name="people.list")`, `set_rows([Row("key", "Amina", code="7KQ-42M")])`,
`row_chosen(key)` on a click or Enter. A row can end in words, and can carry small chips under its detail.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from fieldapp.ui.kit import theme
from fieldapp.ui.kit.fonts import font, px
from fieldapp.ui.kit.words import isolated

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole)
BARE, WITH_CHIPS = 58, 88  # px at 100 %
TONES = {"": ("sunken", "text2"), "warn": ("warn_soft", "on_warn"), "info": ("info_soft", "on_info")}


@dataclass(frozen=True, slots=True)
class Row:
    """One row: `title` and `code`, `detail` under them, `tail` at the end, chips as (words, tone)."""

    key: str
    title: str
    code: str = ""
    detail: str = ""
    tail: str = ""
    chips: tuple[tuple[str, str], ...] = ()

    def spoken(self) -> str:
        """What a screen reader says."""
        parts = (self.title, self.code, self.detail, self.tail, *(words for words, _ in self.chips))
        return ", ".join(part for part in parts if part)


class _Rows(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.rows: Sequence[Row] = ()

    def show(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        shown = self.rows[index.row()]
        if role == ROW_ROLE:
            return shown
        if role in (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole)):
            return shown.spoken()
        return None


class RowList(QListView):
    """A list of `Row`s; one is chosen by click or Enter. `avatars` draws the first letter in a circle."""

    row_chosen = Signal(str)

    def __init__(self, words: str, *, name: str, avatars: bool = False) -> None:
        super().__init__()
        self._rows = _Rows()
        self.setModel(self._rows)
        self.setItemDelegate(_Painter(self, avatars=avatars))
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(False)
        self.clicked.connect(self._tell)
        self.activated.connect(self._tell)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; the chosen one stays chosen if it is still there."""
        chosen = self.chosen()
        self.setUniformItemSizes(not any(row.chips for row in rows))
        self._rows.show(rows)
        self.choose(chosen)

    def rows(self) -> Sequence[Row]:
        return self._rows.rows

    def chosen(self) -> str:
        """The key of the chosen row, "" for none."""
        index = self.currentIndex()
        return self._rows.rows[index.row()].key if index.isValid() else ""

    def choose(self, key: str) -> None:
        """Mark a row without announcing it."""
        for place, row in enumerate(self._rows.rows):
            if row.key == key:
                self.setCurrentIndex(self._rows.index(place, 0))
                return

    def press(self, key: str) -> None:
        """What a click on the row does."""
        self.choose(key)
        self.row_chosen.emit(key)

    def _tell(self, index: QModelIndex) -> None:
        self.row_chosen.emit(self._rows.rows[index.row()].key)


class _Painter(QStyledItemDelegate):
    def __init__(self, view: RowList, *, avatars: bool) -> None:
        super().__init__(view)
        self._view, self._avatars = view, avatars

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Row = index.data(ROW_ROLE)
        return QSize(120, px(WITH_CHIPS if row.chips else BARE))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        whole = QRectF(option.rect)
        self._ground(painter, whole, option)
        box = whole.adjusted(px(12), px(8), -px(12), -px(8))
        lead = px(48) if self._avatars else 0
        if self._avatars:
            self._letter(painter, box, row)
        tail = self._tail(painter, box, row)
        self._words(painter, box, row, lead, tail)
        painter.restore()

    def _ground(self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem) -> None:
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        inner = box.adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or hovered:
            painter.setBrush(theme.colour("primary_soft" if chosen else "hover"))
            painter.drawRoundedRect(inner, 10, 10)
        if state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.drawRoundedRect(inner, 10, 10)

    def _letter(self, painter: QPainter, box: QRectF, row: Row) -> None:
        side = px(36)
        place = self._place(box, 0, side)
        circle = QRectF(place.x(), box.center().y() - side / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("avatar"))
        painter.drawEllipse(circle)
        painter.setFont(font("small_strong"))
        painter.setPen(theme.colour("on_avatar"))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, row.title[:1].upper())

    def _tail(self, painter: QPainter, box: QRectF, row: Row) -> float:
        if not row.tail:
            return 0
        painter.setFont(font("small"))
        painter.setPen(theme.colour("text2"))
        wide = QFontMetrics(painter.font()).horizontalAdvance(row.tail) + 2
        area = self._place(box, box.width() - wide, wide)
        painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), row.tail)
        return wide + px(12)

    def _words(self, painter: QPainter, box: QRectF, row: Row, lead: float, tail: float) -> None:
        title_font, code_font, small = font("body_strong"), font("body", code=True), font("small")
        code = QFontMetrics(code_font).horizontalAdvance(row.code) + px(18) if row.code else 0
        room = box.width() - lead - tail
        metrics = QFontMetrics(title_font)
        title = metrics.elidedText(row.title, Qt.TextElideMode.ElideRight, int(room - code))
        wide = metrics.horizontalAdvance(title) + 2
        line = px(22)
        top = QRectF(box.x(), box.y(), box.width(), line)
        if not row.detail and not row.chips:
            top.moveTop(box.center().y() - line / 2)
        self._text(painter, self._place(top, lead, wide), title, title_font, "text")
        if row.code:
            self._text(
                painter, self._place(top, lead + wide + px(12), code), isolated(row.code), code_font, "text2"
            )
        detail = QFontMetrics(small).elidedText(row.detail, Qt.TextElideMode.ElideRight, int(room))
        below = QRectF(box.x(), box.y() + line, box.width(), px(20))
        self._text(painter, self._place(below, lead, room), detail, small, "text3")
        self._chips(painter, box, row, lead)

    def _chips(self, painter: QPainter, box: QRectF, row: Row, lead: float) -> None:
        start, small = lead, font("small_strong")
        for words, tone in row.chips:
            fill, ink = TONES.get(tone, TONES[""])
            wide = QFontMetrics(small).horizontalAdvance(words) + px(20)
            line = QRectF(box.x(), box.bottom() - px(24), box.width(), px(24))
            area = self._place(line, start, wide)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(fill))
            painter.drawRoundedRect(area, px(12), px(12))
            painter.setFont(small)
            painter.setPen(theme.colour(ink))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words)
            start += wide + px(6)

    def _text(self, painter: QPainter, area: QRectF, words: str, chosen: QFont, ink: str) -> None:
        painter.setFont(chosen)
        painter.setPen(theme.colour(ink))
        side = Qt.AlignmentFlag.AlignRight if theme.right_to_left() else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(area, int(flags), words)

    @staticmethod
    def _place(box: QRectF, start: float, wide: float) -> QRectF:
        if theme.right_to_left():
            return QRectF(box.right() - start - wide, box.y(), wide, box.height())
        return QRectF(box.x() + start, box.y(), wide, box.height())
