"""The cells of one page of a grid, their rows, and how the keyboard moves among them. Knows no run."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.fonts import px
from forms.grids import ROWS, GridItem, TimedGrid

from ..scancodes import digit_of
from .cells import BESIDE, Cell, Shown, face

GAP, LOWEST, HIGHEST, WIDEST = 8, 52, 104, 190  # px
ROW_BUTTON, NARROW, LINE = 118, 700, 60
ROUND = 12  # px above and below words of a demanded size, together
APART = 24  # px between the last letter and its row's button: a tap beside the letter must not strike the row


class Board(QWidget):
    """Emits which item was tapped and which row was meant; shows what it is told."""

    tapped = Signal(int)
    row_meant = Signal(int)  # any item of it
    turned = Signal()  # another page is shown

    def __init__(
        self,
        grid: TimedGrid,
        items: Sequence[GridItem],
        *,
        right_to_left: bool,
        name: str,
        with_rows: bool = True,
    ) -> None:
        """`with_rows`: each row of several has a button that marks it whole."""
        super().__init__()
        self._with_rows = with_rows and grid.columns > 1
        self.grid, self.right_to_left, self.name = grid, right_to_left, name
        self.items = tuple(items) if grid.labels else _places(items)
        self.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        )
        self.shown: Callable[[int], Shown] = lambda _item: Shown()
        self.whole: Callable[[int], bool] = lambda _item: False
        self.rows_can = True
        self.current = 0  # the item where the keyboard is
        self.page = 0
        self._pages: list[list[range]] = [[range(len(items))]]
        self._face = face(grid.size_pt, latin=any("a" <= c.lower() <= "z" for i in items for c in i.label))
        high = QFontMetrics(self._face).height() + ROUND if grid.size_pt else 0
        self._lowest, self._highest = max(LOWEST, high), max(px(HIGHEST), high)
        self._line_high = max(px(LINE), high)
        self._cells: list[Cell] = []
        self._rows: list[Button] = []
        self.setMinimumHeight(LOWEST * 2)

    # what is on which page

    @property
    def pages(self) -> int:
        return len(self._pages)

    def page_of(self, item: int) -> int:
        """The first page that has it; a row that comes again counts where it is now."""
        if any(item in line for line in self._pages[self.page]):
            return self.page
        return next((n for n, lines in enumerate(self._pages) if any(item in line for line in lines)), 0)

    def _paged(self) -> list[list[range]]:
        count, columns = len(self.items), self.grid.columns
        if not columns:
            lines = self._flowing()
            fit = max(1, (self.height() + GAP) // (self._line_high + GAP))
            return [lines[i : i + fit] for i in range(0, len(lines), fit)] or [[range(0)]]
        lines = [range(first, min(first + columns, count)) for first in range(0, count, columns)]
        fit = max(1, (self.height() + GAP) // (self._lowest + GAP))
        rows = max(1, min(self.grid.rows, fit))
        if len(lines) <= fit and self.grid.rows == ROWS and not self.grid.continuity:
            return [
                lines or [range(0)]
            ]  # the form says nothing of pages: turning them costs the child seconds
        ahead = max(1, rows - 1) if self.grid.continuity else rows
        pages = [lines[i : i + rows] for i in range(0, len(lines), ahead)]
        if self.grid.continuity and len(pages) > 1 and len(pages[-1]) == 1:
            pages.pop()  # its only row stood on the page before
        return pages or [[range(0)]]

    def _flowing(self) -> list[range]:
        """Words in lines, as in a text."""
        probe = Cell(self, self._face)
        lines, first, x = [], 0, 0
        for place, item in enumerate(self.items):
            probe.setText(item.label)
            wide = min(probe.sizeHint().width(), self.width())
            if x and x + wide > self.width():
                lines.append(range(first, place))
                first, x = place, 0
            x += wide + GAP
        probe.setParent(None)
        probe.deleteLater()
        return [*lines, range(first, len(self.items))]

    def turn(self, page: int) -> None:
        if 0 <= page < self.pages and page != self.page:
            self.page = page
            lines = self._pages[page]
            if not any(self.current in line for line in lines):
                self.current = lines[0][0]
            held = isinstance(QApplication.focusWidget(), Cell)
            self._place()
            if held:
                self.focus_current()
            self.turned.emit()

    # showing

    def refresh(self) -> None:
        """Shows what the run says now."""
        last = self.tr("last")
        for cell, item in zip(self._cells, self._here(), strict=False):
            cell.show_item(item, self.items[item].label, self.shown(item), last)
        for button, line in zip(self._rows, self._pages[self.page], strict=False):
            whole = self.whole(line[0])
            button.setText(self.tr("Undo row") if whole else self.tr("Whole row"))
            button.setAccessibleName(f"{button.text()}: {' '.join(self.items[i].label for i in line)}")
            button.mark(whole)
            button.setEnabled(self.rows_can)

    def _here(self) -> list[int]:
        return [item for line in self._pages[self.page] for item in line]

    def _place(self) -> None:
        here, lines = self._here(), self._pages[self.page]
        while len(self._cells) < len(here):
            cell = Cell(self, self._face)
            cell.tapped.connect(self._tapped)
            self._cells.append(cell)
        while self._with_rows and len(self._rows) < len(lines):
            button = Button("", "filter", small=True)
            button.setParent(self)
            button.clicked.connect(partial(self._row, len(self._rows)))
            self._rows.append(button)
        boxes = self._boxes(lines)
        for n, cell in enumerate(self._cells):
            cell.setVisible(n < len(here))
            if n < len(here):
                cell.setObjectName(f"filling.grid.{self.name}.{here[n]}")
                cell.setGeometry(boxes[n])
        for n, button in enumerate(self._rows):
            button.setVisible(n < len(lines))
            if n < len(lines):
                button.setObjectName(f"filling.grid.{self.name}.row.{lines[n][0]}")
                beside = boxes[here.index(lines[n][0])]
                high = px(40)
                wide = self._row_wide()
                where = QRect(self.width() - wide, beside.center().y() - high // 2, wide, high)
                button.setGeometry(self._turned_round(where))
        self.refresh()

    def _boxes(self, lines: list[range]) -> list[QRect]:
        columns, found = self.grid.columns, []
        if columns:
            beside = self._row_wide() + px(APART) if columns > 1 else 0
            wide = min(self._widest(), (self.width() - beside - GAP * (columns - 1)) // columns)
            high = min(self._highest, (self.height() - GAP * (len(lines) - 1)) // max(1, len(lines)))
            for row, line in enumerate(lines):
                for place in range(len(line)):
                    found.append(QRect(place * (wide + GAP), row * (high + GAP), wide, high))
        else:
            probe = Cell(self, self._face)
            for row, line in enumerate(lines):
                x = 0
                for item in line:
                    probe.setText(self.items[item].label)
                    wide = min(probe.sizeHint().width(), self.width())
                    found.append(QRect(x, row * (self._line_high + GAP), wide, self._line_high))
                    x += wide + GAP
            probe.setParent(None)
            probe.deleteLater()
        return [self._turned_round(box) for box in found]

    def _widest(self) -> int:
        """Of a cell in columns; where the form demands a size, its longest word needs its room."""
        if not self.grid.size_pt:
            return px(WIDEST)
        metrics = QFontMetrics(self._face)
        return max(px(WIDEST), *(metrics.horizontalAdvance(item.label) + BESIDE for item in self.items), 0)

    def _row_wide(self) -> int:
        """What its words need; on a small screen the cells need it more."""
        if not self._with_rows:
            return -GAP  # nothing stands beside the cells
        return px(ROW_BUTTON) if self.width() > px(NARROW) else px(ROW_BUTTON - 14)

    def _turned_round(self, box: QRect) -> QRect:
        if not self.right_to_left:
            return box
        return QRect(self.width() - box.x() - box.width(), box.y(), box.width(), box.height())

    def stops(self) -> Sequence[QWidget]:
        cell = self.cell(self.current)
        return [w for w in (cell, *self._rows) if w is not None and w.isVisibleTo(self) and w.isEnabled()]

    def cell(self, item: int) -> Cell | None:
        return next((c for c in self._cells if c.item == item and not c.isHidden()), None)

    def focus_current(self) -> None:
        self.turn(self.page_of(self.current))
        cell = self.cell(self.current)
        if cell is not None:
            cell.setFocus(Qt.FocusReason.TabFocusReason)

    # doing

    def _tapped(self, item: int) -> None:
        self.current = item
        self.tapped.emit(item)

    def _row(self, place: int, _on: bool = False) -> None:
        self.row_meant.emit(self._pages[self.page][place][0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, digit = Qt.Key(event.key()), digit_of(event)
        here = self._line_of(self.current)
        if key == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            if self._with_rows and not event.isAutoRepeat():
                self.row_meant.emit(self.current)
        elif digit is not None and digit <= len(here):
            self._go(here[digit - 1])
            self.tapped.emit(self.current)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            ahead = (key == Qt.Key.Key_Right) != self.right_to_left
            self._go(self.current + (1 if ahead else -1))
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._go(self._above_or_below(here, 1 if key == Qt.Key.Key_Down else -1))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turn(self.page + (1 if key == Qt.Key.Key_PageDown else -1))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go(here[0] if key == Qt.Key.Key_Home else here[-1])
        else:
            super().keyPressEvent(event)

    def _line_of(self, item: int) -> range:
        return next((line for lines in self._pages for line in lines if item in line), range(item, item + 1))

    def _above_or_below(self, here: range, step: int) -> int:
        lines = sorted({(line[0], line[-1]) for lines in self._pages for line in lines if line})
        there = lines.index((here[0], here[-1])) + step
        if not 0 <= there < len(lines):
            return self.current
        first, last = lines[there]
        return min(first + self.current - here[0], last)

    def _go(self, item: int) -> None:
        if 0 <= item < len(self.items):
            self.current = item
            self.focus_current()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._pages = self._paged()
        self.page = min(self.page, self.pages - 1)
        self.page = self.page_of(self.current)
        self._place()
        self.turned.emit()


def _places(items: Sequence[GridItem]) -> tuple[GridItem, ...]:
    """The child reads from paper: whoever marks finds the item by its place there."""
    return tuple(replace(item, label=str(place)) for place, item in enumerate(items, 1))
