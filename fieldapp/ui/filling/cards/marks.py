"""Choices that are painted whole: radio rows, check rows and Likert cells.

Real radio and check buttons underneath.

A painted `QRadioButton` keeps its role, its name and its state for screen readers.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QWidget

from fieldapp.ui.kit import icons, theme
from fieldapp.ui.kit.fonts import font, px
from fieldapp.ui.kit.tokens import SIZE

from ..paint import across, begin, keycap, leading

LOW, LOW_OPTION = 660, 54  # px of window height under which the respondent's rows are lower
PICTURE = 96  # px, the highest a choice's picture stands


class Choosable:
    """What both kinds of mark share: their words, the number key, the picture."""

    key_hint = ""
    big = False
    words = ""
    picture: QPixmap | None = None


class RadioMark(QRadioButton, Choosable):
    """One of several; its body decides what is chosen, so a tap on the chosen one changes nothing by
    itself.
    """

    def __init__(self, parent: QWidget, *, big: bool = False) -> None:
        super().__init__(parent)
        self.big = big
        self.setAutoExclusive(False)
        _prepare(self)

    def nextCheckState(self) -> None:
        """The body sets the state after the session took the answer."""

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def sizeHint(self) -> QSize:
        return QSize(px(160), self.heightForWidth(px(400)))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(120), _least(self.big, self))

    def heightForWidth(self, width: int) -> int:
        return row_height(self, self, width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        press_or_pass(self, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_row(self, self, square=False)


class CheckMark(QCheckBox, Choosable):
    """One of those that may go together."""

    def __init__(self, parent: QWidget, *, big: bool = False) -> None:
        super().__init__(parent)
        self.big = big
        _prepare(self)

    def nextCheckState(self) -> None:
        """The body sets the state after the session took the answer."""

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def sizeHint(self) -> QSize:
        return QSize(px(160), self.heightForWidth(px(400)))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(120), _least(self.big, self))

    def heightForWidth(self, width: int) -> int:
        return row_height(self, self, width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        press_or_pass(self, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_row(self, self, square=True)


class LikertMark(RadioMark):
    """One cell of a row of equal cells: the mark above, the words in full below."""

    def sizeHint(self) -> QSize:
        return QSize(px(72), px(SIZE["likert"]))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(56), px(SIZE["likert"]))

    def heightForWidth(self, width: int) -> int:
        box = QFontMetrics(font("small_strong")).boundingRect(
            QRect(0, 0, max(20, width - 12), 2000), _CELL_FLAGS, self.words
        )
        return max(px(SIZE["likert"]), box.height() + px(42))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_cell(self)


class _TableCell:
    """One cell of a table's row: the mark alone, its words stand in the table's head and are spoken."""

    def sizeHint(self) -> QSize:
        return QSize(px(64), px(SIZE["option"]))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, px(SIZE["option"]))

    def heightForWidth(self, width: int) -> int:
        return px(SIZE["option"])


class TableMark(_TableCell, RadioMark):
    """Where one cell of a row is chosen."""

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_table_cell(self, self, square=False)


class TableCheck(_TableCell, CheckMark):
    """Where several go together."""

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_table_cell(self, self, square=True)


_CELL_FLAGS = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)


def _prepare(mark: QAbstractButton) -> None:
    mark.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    mark.setCursor(Qt.CursorShape.PointingHandCursor)
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    mark.setSizePolicy(policy)


def press_or_pass(mark: QAbstractButton, event: QKeyEvent) -> None:
    """Space presses; every other key is the body's: arrows move without choosing, Enter goes on."""
    if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Select) and not event.isAutoRepeat():
        mark.click()
        return
    event.ignore()


def show_choice(mark: RadioMark | CheckMark, words: str, key_hint: str, picture: QPixmap | None) -> None:
    """Puts a choice's words, its number key and its picture on a mark."""
    mark.words, mark.key_hint, mark.picture = words, key_hint, picture
    mark.setAccessibleName(words)
    mark.setAccessibleDescription(key_hint)
    mark.updateGeometry()
    mark.update()


def _least(big: bool, mark: QAbstractButton) -> int:
    return row_least(mark) if big else px(SIZE["option"])


def row_least(mark: QAbstractButton) -> int:
    """How high a row of the respondent is at least, in px."""
    return px(SIZE["respondent_option"] if mark.window().height() >= px(LOW) else LOW_OPTION)


def option_font(big: bool, on: bool) -> QFont:
    """15 px, or 22 px for the respondent; the chosen one is stronger."""
    chosen = font("body_strong" if on else "body")
    if big:
        chosen.setPixelSize(px(22))
    return chosen


def _text_left(mark: Choosable) -> int:
    left = px(62 if mark.big else 46)
    return left + (mark.picture.deviceIndependentSize().toSize().width() + 12 if mark.picture else 0)


def _tail(mark: Choosable) -> int:
    return px(44) if mark.key_hint else px(14)


def narrowest(mark: Choosable) -> int:
    """How wide a mark is at least, in px, without breaking a word; a Likert cell's words have all of its width."""
    metrics = QFontMetrics(option_font(mark.big, True))
    longest = max((metrics.horizontalAdvance(word) for word in mark.words.split()), default=0)
    if isinstance(mark, LikertMark):
        return max(px(56), longest + 12)
    return max(px(120), _text_left(mark) + longest + _tail(mark) + 2)


def row_height(mark: Choosable, button: QAbstractButton, width: int) -> int:
    """Words may take several lines; never lower than a target has to be."""
    room = QRect(0, 0, max(40, width - _text_left(mark) - _tail(mark)), 4000)
    lines = QFontMetrics(option_font(mark.big, True)).boundingRect(
        room, int(Qt.TextFlag.TextWordWrap), mark.words
    )
    needed = lines.height() + px(24)
    if mark.picture is not None:
        needed = max(needed, mark.picture.deviceIndependentSize().toSize().height() + 16)
    return max(_least(mark.big, button), needed)


def _frame(p: QPainter, button: QAbstractButton) -> None:
    on, r = button.isChecked(), QRectF(button.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
    if button.hasFocus():
        p.setPen(QPen(theme.colour("focus"), 2))
        r = r.adjusted(0.5, 0.5, -0.5, -0.5)
    else:
        p.setPen(QPen(theme.colour("primary" if on else "border_strong"), 1.6 if on else 1))
    ground = "primary_soft" if on else "hover" if button.underMouse() and button.isEnabled() else "surface"
    p.setBrush(theme.colour(ground if button.isEnabled() else "sunken"))
    p.drawRoundedRect(r, 10, 10)


def _ring(p: QPainter, box: QRectF, on: bool) -> None:
    p.setPen(QPen(theme.colour("primary" if on else "border_strong"), 1.8))
    p.setBrush(theme.colour("surface"))
    p.drawEllipse(box.adjusted(1, 1, -1, -1))
    if on:
        inset = box.width() * 0.27
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(theme.colour("primary"))
        p.drawEllipse(box.adjusted(inset, inset, -inset, -inset))


def _box(p: QPainter, box: QRectF, on: bool) -> None:
    p.setPen(QPen(theme.colour("primary" if on else "border_strong"), 1.8))
    p.setBrush(theme.colour("primary" if on else "surface"))
    p.drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5)
    if on:
        tick = icons.pixmap("check", "on_primary", 32)
        p.drawPixmap(box.adjusted(2, 2, -2, -2), tick, QRectF(tick.rect()))


def paint_row(mark: Choosable, button: QAbstractButton, *, square: bool) -> None:
    p = begin(button)
    on, height = button.isChecked(), button.height()
    _frame(p, button)
    side = px(28 if mark.big else 20)
    spot = across(button, px(18 if mark.big else 14), (height - side) / 2, side, side)
    (_box if square else _ring)(p, spot, on)
    if mark.picture is not None:
        size = mark.picture.deviceIndependentSize()
        left = px(62 if mark.big else 46)
        at = across(button, left, (height - size.height()) / 2, size.width(), size.height())
        p.drawPixmap(at.topLeft(), mark.picture)
    p.setFont(option_font(mark.big, on))
    p.setPen(theme.colour("on_primary_soft" if on else "text" if button.isEnabled() else "text3"))
    left, tail = _text_left(mark), _tail(mark)
    flags = int(leading() | Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap)
    p.drawText(across(button, left, 0, button.width() - left - tail, height), flags, mark.words)
    if mark.key_hint:
        cap = px(22)
        keycap(
            p,
            across(button, button.width() - cap - 14, (height - cap) / 2, cap, cap),
            mark.key_hint,
            strong=on,
        )
    p.end()


def paint_cell(mark: LikertMark) -> None:
    p = begin(mark)
    on, side = mark.isChecked(), px(20)
    _frame(p, mark)
    _ring(p, QRectF((mark.width() - side) / 2, px(9), side, side), on)
    p.setFont(font("small_strong" if on else "small"))
    p.setPen(theme.colour("on_primary_soft" if on else "text"))
    p.drawText(QRectF(mark.rect()).adjusted(5, px(32), -5, -5), _CELL_FLAGS, mark.words)
    if mark.key_hint:
        p.setFont(font("small"))
        p.setPen(theme.colour("on_primary_soft" if on else "text3"))
        cap = px(18)
        p.drawText(
            across(mark, mark.width() - cap - 6, px(5), cap, cap),
            int(Qt.AlignmentFlag.AlignCenter),
            mark.key_hint,
        )
    p.end()


def paint_table_cell(mark: Choosable, button: QAbstractButton, *, square: bool) -> None:
    p = begin(button)
    _frame(p, button)
    side = px(20)
    spot = QRectF((button.width() - side) / 2, (button.height() - side) / 2, side, side)
    (_box if square else _ring)(p, spot, button.isChecked())
    if mark.key_hint and button.width() >= px(60):
        p.setFont(font("small"))
        p.setPen(theme.colour("on_primary_soft" if button.isChecked() else "text3"))
        box = across(button, button.width() - px(18) - 2, 2, px(18), px(18))
        p.drawText(box, int(Qt.AlignmentFlag.AlignCenter), mark.key_hint)
    p.end()
