"""Long choice lists: a search field above a list that draws only what is seen.

Fast at ten thousand choices.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from fieldapp.ui.kit import icons, theme
from fieldapp.ui.kit.fonts import font, px
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import column
from fieldapp.ui.kit.words import listed
from forms.views import Choice, Kind, QuestionView

from ..markdown import to_plain
from ..paint import leading
from .body import Body
from .fields import field
from .marks import option_font

LONG = 12  # from more choices than this a card gets a search field
ROWS_SHOWN = 5
Index = QModelIndex | QPersistentModelIndex


def folded(text: str) -> str:
    """Without case and accents, so that `aygul` typed in haste finds `Aygül`."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in apart if not unicodedata.combining(c))


class Matches(QAbstractListModel):
    """The choices that contain what was typed; those that begin with it stand first."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._choices: Sequence[Choice] = ()
        self._folded: list[str] = []
        self._words: list[str] = []
        self._shown: list[int] = []
        self.chosen: frozenset[str] = frozenset()

    def set_choices(self, choices: Sequence[Choice]) -> None:
        if choices != self._choices:
            self._choices = choices
            self._words = [to_plain(c.label) or c.value for c in choices]
            self._folded = [folded(words) for words in self._words]
            self.look_for("")

    def look_for(self, text: str) -> None:
        wanted = folded(text.strip())
        self.beginResetModel()
        found = [i for i, words in enumerate(self._folded) if wanted in words]
        self._shown = sorted(found, key=lambda i: not self._folded[i].startswith(wanted)) if wanted else found
        self.endResetModel()

    def choose(self, values: frozenset[str]) -> None:
        self.chosen = values
        if self._shown:
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))

    def value(self, row: int) -> str:
        return self._choices[self._shown[row]].value

    def words_of(self, value: str) -> str:
        return next((w for w, c in zip(self._words, self._choices, strict=True) if c.value == value), value)

    def row_of(self, value: str) -> int:
        return next((row for row, i in enumerate(self._shown) if self._choices[i].value == value), -1)

    def in_order(self, values: frozenset[str]) -> str:
        return " ".join(c.value for c in self._choices if c.value in values)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words[self._shown[index.row()]]
        if role == Qt.ItemDataRole.UserRole:
            return self.value(index.row())
        if role == Qt.ItemDataRole.CheckStateRole:
            on = self.value(index.row()) in self.chosen
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        return None


class ChoiceRow(QStyledItemDelegate):
    """Draws one choice: the mark, the words on one line."""

    def __init__(self, parent: QObject, *, big: bool) -> None:
        super().__init__(parent)
        self.big, self.square = big, False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, px(56 if self.big else 44))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        on = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        box = QRectF(option.rect).adjusted(3, 1, -3, -1)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        current = bool(state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(QPen(theme.colour("focus"), 2) if current else Qt.PenStyle.NoPen)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.setBrush(theme.colour("primary_soft" if on else "hover" if hovered else "surface"))
        painter.drawRoundedRect(box, 8, 8)
        self._mark(painter, box, on)
        painter.setFont(option_font(self.big, on))
        painter.setPen(theme.colour("on_primary_soft" if on else "text"))
        room = box.adjusted(px(42), 0, -10, 0)
        if theme.right_to_left():
            room = box.adjusted(10, 0, -px(42), 0)
        words = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, int(room.width())
        )
        painter.drawText(room, int(leading() | Qt.AlignmentFlag.AlignVCenter), words)
        painter.restore()

    def _mark(self, painter: QPainter, box: QRectF, on: bool) -> None:
        side = px(18)
        left = box.right() - 10 - side if theme.right_to_left() else box.left() + 10
        spot = QRectF(left, box.center().y() - side / 2, side, side)
        painter.setPen(QPen(theme.colour("primary" if on else "border_strong"), 1.8))
        painter.setBrush(theme.colour("primary" if on and self.square else "surface"))
        if self.square:
            painter.drawRoundedRect(spot, 5, 5)
            if on:
                tick = icons.pixmap("check", "on_primary", 32)
                painter.drawPixmap(spot.adjusted(1, 1, -1, -1), tick, QRectF(tick.rect()))
            return
        painter.drawEllipse(spot)
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("primary"))
            painter.drawEllipse(spot.adjusted(4.5, 4.5, -4.5, -4.5))


class Heard(QItemSelectionModel):
    """Says `taken(index)` where a screen reader takes a row: it selects that one and moves nothing else.

    Keys and mouse clear what was selected in the same breath; for them the current row is enough, and nothing is
    selected: a row that is selected already could not be taken by a screen reader.
    """

    taken = Signal(QModelIndex)

    def select(self, index: Index | QItemSelection, command: QItemSelectionModel.SelectionFlag, /) -> None:
        if isinstance(index, QModelIndex) and command == QItemSelectionModel.SelectionFlag.Select:
            self.taken.emit(index)


class SearchList(Body):
    """select_one and select_multiple with many choices. Type, arrow down, Enter; Space also takes a row."""

    def __init__(self, parent: QWidget, *, big: bool = False) -> None:
        super().__init__(parent, big=big)
        self._several, self._readonly, self._fresh = False, False, True
        self.search = field(self, big=big)
        if not big:
            self.search.setFont(font("body"))
        self.search.setPlaceholderText(self.tr("Type to search"))
        self.search.setClearButtonEnabled(False)
        self.search.edited.connect(self._looked)
        self.search.installEventFilter(self)
        self._now = Label("", "body_strong", "soft", wrap=True)
        self._model = Matches(self)
        self._row = ChoiceRow(self, big=big)
        self.list = self._make_list()
        self.setLayout(column(self._now, self.search, self.list, gap=6))

    def _make_list(self) -> QListView:
        made = QListView(self)
        made.setModel(self._model)
        self._heard = Heard(self._model, made)
        self._heard.taken.connect(self._took)
        made.setSelectionModel(self._heard)
        made.setItemDelegate(self._row)
        made.setUniformItemSizes(True)
        made.setMouseTracking(True)
        made.setFrameShape(QFrame.Shape.NoFrame)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        made.setFixedHeight(px(56 if self.big else 44) * ROWS_SHOWN)
        made.clicked.connect(self._took)
        made.installEventFilter(self)
        made.viewport().installEventFilter(self)
        return made

    def show_question(self, view: QuestionView, unkept: str | None) -> None:
        self._several = self._row.square = view.kind is Kind.SELECT_MULTIPLE
        self._readonly = view.readonly
        self.search.setObjectName(f"filling.search.{view.ref}")
        self.search.setAccessibleName(self.tr("Search in the choices"))
        self.list.setObjectName(f"filling.list.{view.ref}")
        self.list.setAccessibleName(to_plain(view.label))
        self._model.set_choices(view.choices)
        values = frozenset(view.text.split()) if self._several else frozenset({view.text} - {""})
        self._model.choose(values)
        said = listed(*(self._model.words_of(v) for v in self._model.in_order(values).split()))
        self._now.setText(said)
        self._now.setVisible(bool(said))
        if self._fresh:
            self._fresh = False
            self._model.look_for("")
            self._show_chosen()

    def empty(self) -> None:
        self.search.clear()
        self._fresh = True

    def _show_chosen(self) -> None:
        row = next((r for r in (self._model.row_of(v) for v in self._model.chosen) if r >= 0), 0)
        if self._model.rowCount():
            self.list.setCurrentIndex(self._model.index(row))
            self.list.scrollTo(self._model.index(row))

    def take(self, value: str) -> None:
        """Chooses a value (of several: or takes it away again)."""
        if self._readonly:
            return
        chosen = self._model.chosen
        self.said.emit(self._model.in_order(chosen ^ {value}) if self._several else value)

    def stops(self) -> Sequence[QWidget]:
        return (self.search, self.list)

    def _took(self, index: Index) -> None:
        self.take(self._model.value(index.row()))

    def _looked(self, text: str) -> None:
        self._model.look_for(text)
        if self._model.rowCount():
            self.list.setCurrentIndex(self._model.index(0))
            self.trouble.emit("")

    def _left(self) -> None:
        """Words to search with that stay behind would look like an answer."""
        if self.search.text() and not (self.search.hasFocus() or self.list.hasFocus()):
            self.search.clear()
            self._model.look_for("")
            self._show_chosen()
            self.trouble.emit("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and watched is self.list.viewport() and not self.list.hasFocus():
            event.ignore()
            return True
        if event.type() == QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self._left)
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self._entered(watched)
        if watched is self.search and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            return key == Qt.Key.Key_Up
        if watched is self.list and key == Qt.Key.Key_Space:
            self._took(self.list.currentIndex())
            return True
        return False

    def _entered(self, watched: QObject) -> bool:
        index = self.list.currentIndex()
        searching = watched is self.search and self.search.text().strip()
        asked = (searching or watched is self.list) and index.isValid() and not self._readonly
        if (
            asked and self._model.value(index.row()) not in self._model.chosen
        ):  # Space takes away, Enter never
            self._took(index)
            self.search.clear()
            return True
        if searching and not index.isValid():
            self.trouble.emit(self.tr("Nothing in the list has these words. Type less, or something else."))
            self.search.selectAll()
            return True
        self.wants_on.emit()
        return True
