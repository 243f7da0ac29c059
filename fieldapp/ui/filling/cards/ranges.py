"""Numbers on a line: cells for up to eleven steps, a slider with steps of 40 px buttons for more."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QMouseEvent, QPaintEvent, QPen
from PySide6.QtWidgets import QSlider, QWidget

from fieldapp.ui.kit import theme
from fieldapp.ui.kit.buttons import IconButton
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import STRETCH, column, row
from forms.views import Choice, QuestionView, RangeLimits

from ..paint import across, begin
from .body import TypedBody
from .choices import LikertRow

CELLS = 11  # 0 … 10 fits as cells of 58 px
MOST_STEPS = 10_000
KNOB = 24  # px


def steps_of(limits: RangeLimits) -> tuple[str, ...]:
    """Every value of the range as the form writes it; empty where start, end and step make no sense."""
    try:
        start, end, step = Decimal(limits.start), Decimal(limits.end), abs(Decimal(limits.step))
    except InvalidOperation:
        return ()
    if not step or abs(end - start) / step > MOST_STEPS:
        return ()
    count = int(abs(end - start) / step) + 1
    direction = step if end >= start else -step
    return tuple(_written(start + direction * i) for i in range(count))


def _written(value: Decimal) -> str:
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def same_number(one: str, other: str) -> bool:
    try:
        return Decimal(one) == Decimal(other)
    except InvalidOperation:
        return one == other


class RangeCells(LikertRow):
    """A short range: one cell per value. A number key chooses the value that it names."""

    keyed = False

    def choices_of(self, view: QuestionView) -> Sequence[Choice]:
        values = steps_of(view.limits) if view.limits else ()
        return tuple(Choice(view.text if same_number(v, view.text) else v, v) for v in values)

    def columns_for(self, view: QuestionView, choices: Sequence[Choice]) -> int:
        return 6 if self.big else max(1, len(choices))

    def digit(self, number: int) -> bool:
        wanted = str(number % 10 if "0" in self._values and number == 10 else number)
        if wanted not in self._values:
            return False
        self.choose(self._values.index(wanted))
        return True


class Slider(QSlider):
    """A line with a knob of 24 px; no knob while nothing is chosen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.is_set = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(40)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._go_to(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go_to(event)

    def _go_to(self, event: QMouseEvent) -> None:
        """Where the person pressed, there the knob goes, the first press included."""
        span = max(1, self.width() - KNOB)
        along = (event.position().x() - KNOB / 2) / span
        along = 1 - along if theme.right_to_left() else along
        here = self.minimum() + round(min(1.0, max(0.0, along)) * (self.maximum() - self.minimum()))
        if here == self.value():
            self.valueChanged.emit(here)
        else:
            self.setValue(here)

    def paintEvent(self, event: QPaintEvent) -> None:
        p = begin(self)
        middle, steps = self.height() / 2, max(1, self.maximum() - self.minimum())
        span = (self.width() - KNOB) * (self.value() - self.minimum()) / steps
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(theme.colour("border_strong"))
        p.drawRoundedRect(across(self, KNOB / 2, middle - 2, self.width() - KNOB, 4), 2, 2)
        if self.is_set:
            p.setBrush(theme.colour("primary"))
            p.drawRoundedRect(across(self, KNOB / 2, middle - 2, span, 4), 2, 2)
            p.setBrush(theme.colour("surface"))
            p.setPen(QPen(theme.colour("focus" if self.hasFocus() else "primary"), 3))
            p.drawEllipse(across(self, span + 2, middle - KNOB / 2 + 2, KNOB - 4, KNOB - 4))
        elif self.hasFocus():
            p.setPen(QPen(theme.colour("focus"), 2))
            p.setBrush(Qt.BrushStyle.NoBrush)
            p.drawRoundedRect(across(self, 1, 5, self.width() - 2, self.height() - 10), 8, 8)
        p.end()


class RangeLine(TypedBody):
    """A long range. Nothing is chosen until the person moves it, and the card says so."""

    def __init__(self, parent: QWidget, *, big: bool = False) -> None:
        super().__init__(parent, big=big)
        self._steps: tuple[str, ...] = ()
        self._unset = True
        self.slider = Slider(self)
        self.slider.valueChanged.connect(self._moved)
        self.slider.installEventFilter(self)
        self._less, self._more = IconButton("minus", self.tr("Less")), IconButton("plus", self.tr("More"))
        self._less.clicked.connect(lambda: self._step(-1))
        self._more.clicked.connect(lambda: self._step(1))
        self._now = Label("", "title", "soft")
        self._ends = (Label("", "small", "faint"), Label("", "small", "faint"))
        self.setLayout(
            column(
                row(STRETCH, self._now, STRETCH),
                row(self._less, (self.slider, 1), self._more, gap=8),
                row(self._ends[0], STRETCH, self._ends[1], margins=(48, 0, 48, 0)),
                gap=2,
            )
        )

    def show_question(self, view: QuestionView, unkept: str | None) -> None:
        self._steps = steps_of(view.limits) if view.limits else ()
        self.slider.setObjectName(f"filling.range.{view.ref}")
        self.slider.setAccessibleName(view.label)
        self.setEnabled(not view.readonly)
        here = next((i for i, v in enumerate(self._steps) if same_number(v, view.text)), None)
        if not self.is_typing:
            with QSignalBlocker(self.slider):
                self.slider.setRange(0, max(0, len(self._steps) - 1))
                self.slider.setValue(here if here is not None else 0)
            self._unset = here is None
        self._show_now()
        for label, value in zip(
            self._ends, (self._steps[:1] or ("",)) + (self._steps[-1:] or ("",)), strict=False
        ):
            label.setText(value)

    def stops(self) -> Sequence[QWidget]:
        return (self.slider,)

    def say(self, *, final: bool) -> None:
        if self._steps and not self._unset:
            (self.said if final else self.typed).emit(self._steps[self.slider.value()])

    def _step(self, by: int) -> None:
        if self._unset:
            by = 0 if by > 0 else len(self._steps) - 1
        self.slider.setValue(self.slider.value() + by)
        self._moved()

    def _moved(self) -> None:
        self._unset = False
        self._show_now()
        self.on_edited()

    def _show_now(self) -> None:
        self.slider.is_set = not self._unset
        self.slider.update()
        chosen = "" if self._unset or not self._steps else self._steps[self.slider.value()]
        self._now.setText(chosen or self.tr("not chosen yet"))
        self._now.set_role("soft" if chosen else "faint")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.commit()
        if event.type() == QEvent.Type.Wheel and not self.slider.hasFocus():
            event.ignore()
            return True
        return False
