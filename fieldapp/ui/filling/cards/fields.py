"""Typed answers: a line, several lines, whole and decimal numbers, and what a scanner types."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRegularExpression, Qt
from PySide6.QtGui import QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from fieldapp.ui.kit.fields import HeardLine
from fieldapp.ui.kit.fonts import font, px
from fieldapp.ui.kit.layouts import STRETCH, column, row
from forms.views import Kind, QuestionView

from .body import TypedBody

GOING_ON = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
DIGITS = r"[0-9٠-٩۰-۹]"
WHOLE = QRegularExpression(rf"[-−]?{DIGITS}{{0,18}}")
BROKEN = QRegularExpression(rf"[-−]?{DIGITS}*[.,٫]?{DIGITS}*")
LINES = 4


def plain_number(typed: str) -> str:
    """Any script's digits and either comma as the form engine reads them; "" while it is only a sign."""
    text = "".join(str(unicodedata.digit(c)) if c.isdigit() else c for c in typed.strip())
    text = text.replace("−", "-").replace(",", ".").replace("٫", ".")
    if text.startswith("."):
        text = "0" + text
    if text.startswith("-."):
        text = "-0" + text[1:]
    text = text.removesuffix(".")
    return "" if text in ("-", "") else text


def field(parent: QWidget, *, big: bool) -> HeardLine:
    edit = HeardLine(parent)
    chosen = font("body_strong" if not big else "body")
    if big:
        chosen.setPixelSize(px(22))
    edit.setFont(chosen)
    return edit


class TextLine(TypedBody):
    """One line of text, or what a barcode scanner types (it ends with Enter)."""

    prefix = "filling.text"

    def __init__(self, parent: QWidget, *, big: bool = False) -> None:
        super().__init__(parent, big=big)
        self.edit = field(self, big=big)
        self.edit.edited.connect(self.on_edited)
        self.edit.editingFinished.connect(self.commit)
        self._lay_out()

    def _lay_out(self) -> None:
        self.setLayout(column(self.edit))

    def show_question(self, view: QuestionView, unkept: str | None) -> None:
        self.edit.setObjectName(f"{self.prefix}.{view.ref}")
        self.edit.setAccessibleName(view.label)
        self.edit.setReadOnly(view.readonly)
        shown = view.text if unkept is None else unkept
        if not self.is_typing and not self.means(self.edit.text(), shown):
            self.edit.setText(shown)

    def empty(self) -> None:
        super().empty()
        self.edit.clear()

    def means(self, typed: str, value: str) -> bool:
        """True where what stands there says the same as the value: then it is left as the person wrote it."""
        return typed == value

    def stops(self) -> Sequence[QWidget]:
        return (self.edit,)

    def say(self, *, final: bool) -> None:
        (self.said if final else self.typed).emit(self.edit.text())


class NumberLine(TextLine):
    """A whole or decimal number; letters cannot be typed, digits of any script can."""

    prefix = "filling.number"

    def _lay_out(self) -> None:
        self.edit.setFixedWidth(px(150 if not self.big else 220))
        self.setLayout(row(self.edit, STRETCH))

    def show_question(self, view: QuestionView, unkept: str | None) -> None:
        pattern = WHOLE if view.kind is Kind.INTEGER else BROKEN
        self.edit.setValidator(QRegularExpressionValidator(pattern, self.edit))
        super().show_question(view, unkept)

    def means(self, typed: str, value: str) -> bool:
        return plain_number(typed) == value

    def say(self, *, final: bool) -> None:
        (self.said if final else self.typed).emit(plain_number(self.edit.text()))


class TextLines(TypedBody):
    """Several lines. Enter is a new line; Ctrl+Enter goes on."""

    def __init__(self, parent: QWidget, *, big: bool = False) -> None:
        super().__init__(parent, big=big)
        self.edit = QPlainTextEdit(self)
        self.edit.setTabChangesFocus(True)
        chosen = font("body")
        if big:
            chosen.setPixelSize(px(22))
        self.edit.setFont(chosen)
        self.edit.setFixedHeight(self.edit.fontMetrics().lineSpacing() * LINES + 22)
        self.edit.textChanged.connect(self._changed)
        self.edit.installEventFilter(self)
        self._showing = False
        self.setLayout(column(self.edit))

    def show_question(self, view: QuestionView, unkept: str | None) -> None:
        self.edit.setObjectName(f"filling.text.{view.ref}")
        self.edit.setAccessibleName(view.label)
        self.edit.setReadOnly(view.readonly)
        if not self.is_typing and self.edit.toPlainText() != view.text:
            self._show(view.text)

    def empty(self) -> None:
        super().empty()
        self._show("")

    def _show(self, text: str) -> None:
        self._showing = True
        self.edit.setPlainText(text)
        self._showing = False

    def stops(self) -> Sequence[QWidget]:
        return (self.edit,)

    def say(self, *, final: bool) -> None:
        (self.said if final else self.typed).emit(self.edit.toPlainText())

    def _changed(self) -> None:
        if not self._showing:
            self.on_edited()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.commit()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in GOING_ON and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.commit()
                self.wants_on.emit()
                return True
        elif event.type() == QEvent.Type.Wheel and not self.edit.hasFocus():
            event.ignore()  # the page scrolls, not the field that happens to lie under the pointer
            return True
        return False
