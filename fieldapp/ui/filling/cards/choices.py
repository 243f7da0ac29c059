"""Choose one, choose several, a Likert row, and the tick that acknowledges: rows of marks with number
keys.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from fieldapp.ui.kit.fonts import font, px
from forms.views import Choice, QuestionView

from ..markdown import to_plain
from .body import Body
from .marks import PICTURE, CheckMark, LikertMark, RadioMark, narrowest, show_choice

SHORT = 140  # px of words that still fit a third of a card
KEYED = 10  # 1…9, and 0 for the tenth


class MarkRows(Body):
    """Rows (or columns of rows) of marks.

    One tab stop where only one can be chosen; arrows move, Space chooses.
    """

    several = False
    folds = True  # fewer columns where a card is narrow
    keyed = True  # number keys choose by place, and the marks say so

    def __init__(self, parent: QWidget, *, big: bool = False) -> None:
        super().__init__(parent, big=big)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(6 if not big else 10)
        self._marks: list[RadioMark | CheckMark] = []
        self._values: list[str] = []
        self._chosen: tuple[str, ...] = ()
        self._ref = ""
        self._columns = self._wanted = 0
        self._room = 0  # px, in a card that stands beside others

    def make_mark(self) -> RadioMark | CheckMark:
        return RadioMark(self, big=self.big)

    def columns_for(self, view: QuestionView, choices: Sequence[Choice]) -> int:
        return 1 if self.big else wanted_columns(view, choices, several=self.several)

    def choices_of(self, view: QuestionView) -> Sequence[Choice]:
        return view.choices

    def name_of(self, ref: str, value: str) -> str:
        return f"filling.option.{ref}.{value}"

    def show_question(self, view: QuestionView, unkept: str | None) -> None:
        choices = self.choices_of(view)
        self._ref, self._values = view.ref, [c.value for c in choices]
        self._chosen = tuple(view.text.split()) if self.several else ((view.text,) if view.text else ())
        while len(self._marks) < len(choices):
            self._add_mark()
        self._wanted = self.columns_for(view, choices)
        for index, (mark, choice) in enumerate(zip(self._marks, choices, strict=False)):
            hint = "" if self.big or not self.keyed or index >= KEYED else str((index + 1) % 10)
            image = self.picture(choice.media.image, PICTURE) if choice.media.image else None
            show_choice(mark, to_plain(choice.label) or choice.value, hint, image)
            mark.setObjectName(self.name_of(view.ref, choice.value))
            mark.setChecked(choice.value in self._chosen)
            mark.setEnabled(not view.readonly)
        self._lay(len(choices), self._fitting())
        self._set_tab_stop()

    def least(self) -> int:
        columns = 1 if self.folds else self._wanted
        return columns * (self._mark_least() + self._grid.spacing()) - self._grid.spacing()

    def _mark_least(self) -> int:
        return max((narrowest(mark) for mark in self._marks[: len(self._values)]), default=0)

    def fit(self, width: int) -> None:
        if width != self._room:
            self._room = width
            self._lay(len(self._values), self._fitting())

    def _fitting(self) -> int:
        """As many columns as wanted, or as many as there is room for."""
        if not self._room or not self.folds:
            return self._wanted
        most = (self._room + self._grid.spacing()) // (self._mark_least() + self._grid.spacing() or 1)
        return max(1, min(self._wanted, most))

    def _add_mark(self) -> None:
        mark = self.make_mark()
        index = len(self._marks)
        mark.clicked.connect(lambda: self.choose(index))
        mark.installEventFilter(self)
        self._marks.append(mark)

    def _lay(self, count: int, columns: int) -> None:
        for index, mark in enumerate(self._marks):
            mark.setVisible(index < count)
            if index >= count:
                self._grid.removeWidget(mark)  # a cell left behind would keep its column's width
            if index < count and (self._grid.indexOf(mark) < 0 or columns != self._columns):
                self._grid.addWidget(mark, index // columns, index % columns)
        if columns != self._columns:
            for column in range(max(columns, self._columns)):
                self._grid.setColumnStretch(column, 1 if column < columns else 0)
            self._columns = columns

    def choose(self, index: int) -> None:
        """A tap on a row: takes it; a tap on the chosen one of several takes it away."""
        value = self._values[index]
        if not self.several:
            self.said.emit(value)
            return
        kept = [v for v in self._values if (v in self._chosen) != (v == value)]
        self.said.emit(" ".join(kept))

    def digit(self, number: int) -> bool:
        if (
            self.big
            or not 0 < number <= min(len(self._values), KEYED)
            or not self._marks[number - 1].isEnabled()
        ):
            return False
        # The focus first: the answer may bring up a page that takes it.
        self._marks[number - 1].setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.choose(number - 1)
        return True

    def stops(self) -> Sequence[QWidget]:
        shown = [m for m in self._marks[: len(self._values)] if m.isEnabled()]
        return shown if self.several else [m for m in shown if m.focusPolicy() & Qt.FocusPolicy.TabFocus]

    def _set_tab_stop(self) -> None:
        if self.several:
            return
        focused = QApplication.focusWidget()
        shown = self._marks[: len(self._values)]
        stop = next((m for m in shown if m is focused), None) or next(
            (m for m in shown if m.isChecked()), None
        )
        stop = stop or (shown[0] if shown else None)
        for mark in shown:
            mark.setFocusPolicy(Qt.FocusPolicy.StrongFocus if mark is stop else Qt.FocusPolicy.ClickFocus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._move(watched, event)
        if event.type() == QEvent.Type.FocusIn:
            self._set_tab_stop()
        return False

    def _move(self, watched: QObject, event: QKeyEvent) -> bool:
        columns = max(1, self._columns)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        steps = {
            Qt.Key.Key_Down: columns,
            Qt.Key.Key_Up: -columns,
            Qt.Key.Key_Right: -1 if rtl else 1,
            Qt.Key.Key_Left: 1 if rtl else -1,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            return False
        here = next((i for i, m in enumerate(self._marks) if m is watched), 0)
        there = here + step
        if 0 <= there < len(self._values):
            mark = self._marks[there]
            mark.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            mark.setFocus(Qt.FocusReason.OtherFocusReason)
        return True


class RadioRows(MarkRows):
    """select_one with up to a dozen choices."""


class CheckRows(MarkRows):
    """select_multiple with up to a dozen choices."""

    several = True

    def make_mark(self) -> RadioMark | CheckMark:
        return CheckMark(self, big=self.big)


class LikertRow(MarkRows):
    """select_one with the appearance `likert`: equal cells side by side; rows again for the respondent."""

    folds = False

    def make_mark(self) -> RadioMark | CheckMark:
        return RadioMark(self, big=True) if self.big else LikertMark(self)

    def columns_for(self, view: QuestionView, choices: Sequence[Choice]) -> int:
        return 1 if self.big else max(1, len(choices))


class Acknowledge(MarkRows):
    """One tick: the person was told and it is confirmed; the value is `OK`."""

    several = True

    def make_mark(self) -> RadioMark | CheckMark:
        return CheckMark(self, big=self.big)

    def name_of(self, ref: str, value: str) -> str:
        return f"filling.acknowledge.{ref}"

    def choices_of(self, view: QuestionView) -> Sequence[Choice]:
        return (Choice("OK", self.tr("Done, understood")),)


def wanted_columns(view: QuestionView, choices: Sequence[Choice], *, several: bool) -> int:
    """What the form asks for (`columns-2`), else three where many short choices would make a long column."""
    for name in view.appearance:
        if name.startswith("columns-") and name[8:].isdigit():
            return min(max(1, int(name[8:])), 5)
    if len(choices) < (5 if several else 7) and not view.appearance & {"columns", "columns-pack"}:
        return 1
    metrics = QFontMetrics(font("body_strong"))
    widest = max((metrics.horizontalAdvance(to_plain(c.label)) for c in choices), default=0)
    if any(c.media.image for c in choices):
        widest += PICTURE
    if widest <= SHORT:
        return 3
    return 2 if widest <= px(SHORT) + 118 else 1
