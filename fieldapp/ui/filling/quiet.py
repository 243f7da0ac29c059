"""The four quiet answers: refused, does not know, not asked, does not apply.

One key each, on every card (R-24).
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from fieldapp.ui.kit import theme
from fieldapp.ui.kit.fonts import font, px
from forms.views import Missing

from .cards.marks import option_font, press_or_pass, row_least
from .paint import across, begin, keycap, leading
from .wording import quiet_words

KEYS = {
    Qt.Key.Key_F6: Missing.REFUSED,
    Qt.Key.Key_F7: Missing.UNKNOWN,
    Qt.Key.Key_F8: Missing.NOT_ASKED,
    Qt.Key.Key_F9: Missing.NOT_APPLICABLE,
}
HINTS = {missing: key.name.removeprefix("Key_") for key, missing in KEYS.items()}
HEIGHT = 40  # the least that can be hit with certainty; the pictures had 34


class QuietButton(QCheckBox):
    """A word and its key. A check button underneath: it says to a screen reader whether it stands."""

    def __init__(self, parent: QWidget, missing: Missing, *, framed: bool = False) -> None:
        super().__init__(parent)
        self.missing, self.framed = missing, framed
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_word(self, word: str, hint: str) -> None:
        self.setText(word)
        self.setAccessibleName(word)
        self.setAccessibleDescription(hint)
        self._hint = hint
        self.updateGeometry()

    def nextCheckState(self) -> None:
        """The card sets the state after the session took it."""

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def sizeHint(self) -> QSize:
        words = QFontMetrics(self._face(on=True)).horizontalAdvance(self.text())
        return QSize(words + self._indent() + 14, self.high())

    def high(self) -> int:
        return row_least(self) if self.framed else px(HEIGHT)

    def _face(self, *, on: bool) -> QFont:
        """Before the respondent as large as the choices are, and from the same edge."""
        return option_font(True, on) if self.framed else font("small_strong" if on else "small")

    def _indent(self) -> int:
        return px(44) if self._hint else px(62) if self.framed else 12

    def keyPressEvent(self, event: QKeyEvent) -> None:
        press_or_pass(self, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        p = begin(self)
        on = self.isChecked()
        frame = QRectF(self.rect()).adjusted(1, 2, -1, -2)
        if self.hasFocus():
            p.setPen(QPen(theme.colour("focus"), 2))
        else:
            edge = QPen(theme.colour("border_strong"), 1) if self.framed else Qt.PenStyle.NoPen
            p.setPen(QPen(theme.colour("primary"), 1.4) if on else edge)
        ground = "primary_soft" if on else "hover" if self.underMouse() else "surface"
        p.setBrush(theme.colour(ground))
        p.drawRoundedRect(frame, 9, 9)
        high, wide = px(20), px(28)
        if self._hint:
            keycap(p, across(self, 8, (self.height() - high) / 2, wide, high), self._hint, strong=on)
        p.setFont(self._face(on=on))
        p.setPen(theme.colour("on_primary_soft" if on else "text" if self.framed else "text2"))
        room = across(self, self._indent(), 0, self.width() - self._indent(), self.height())
        p.drawText(room, int(leading() | Qt.AlignmentFlag.AlignVCenter), self.text())
        p.end()


class QuietRow(QWidget):
    """The four buttons at the trailing end of a card; two lines where they do not fit.

    One, for the respondent: a framed row as the choices have, so that refusing is as easy as answering.
    """

    pressed = Signal(object)  # Missing

    def __init__(self, parent: QWidget, *, respondent: bool = False) -> None:
        super().__init__(parent)
        self._gap = 4
        shown = (Missing.REFUSED,) if respondent else tuple(HINTS)
        self._respondent = respondent
        self.buttons = [QuietButton(self, missing, framed=respondent) for missing in shown]
        for button in self.buttons:
            button.show_word(self._word(button.missing), "" if respondent else HINTS[button.missing])
            button.clicked.connect(lambda _on=False, b=button: self.pressed.emit(b.missing))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _word(self, missing: Missing) -> str:
        if self._respondent:
            return self.tr("I do not want to answer")
        return quiet_words(missing.value)

    def show_missing(self, ref: str, missing: Missing | None) -> None:
        for button in self.buttons:
            button.setObjectName(f"filling.quiet.{ref}.{button.missing.value}")
            button.setChecked(button.missing is missing)

    def sizeHint(self) -> QSize:
        return QSize(self._total(), self._high())

    def minimumSizeHint(self) -> QSize:
        return QSize(max(b.sizeHint().width() for b in self.buttons), self._high())

    def heightForWidth(self, width: int) -> int:
        return (max(self._lines(width)) + 1) * self._high()

    def _high(self) -> int:
        return self.buttons[0].high()

    def _total(self) -> int:
        return sum(b.sizeHint().width() + self._gap for b in self.buttons) - self._gap

    def _lines(self, width: int) -> list[int]:
        """The line of each button."""
        lines, line, x = [], 0, 0
        for button in self.buttons:
            wide = button.sizeHint().width()
            if x and x + wide > width:
                line, x = line + 1, 0
            lines.append(line)
            x += wide + self._gap
        return lines

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._respondent:
            self.buttons[0].setGeometry(0, 0, self.width(), self.height())
            return
        lines = self._lines(self.width())
        high = px(HEIGHT)
        for line in sorted(set(lines)):
            here = [b for b, number in zip(self.buttons, lines, strict=True) if number == line]
            wide = sum(b.sizeHint().width() + self._gap for b in here) - self._gap
            x = self.width() - wide
            for button in here:
                size = button.sizeHint().width()
                button.setGeometry(across(self, x, line * high, size, high).toRect())
                x += size + self._gap
