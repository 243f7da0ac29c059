"""Choosing among a few answers by buttons: one (`OneOf`) or several (`AnyOf`)."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from fieldapp.ui.kit.buttons import Button, Tick

GAP = 6


class _Answers(QWidget):
    """Buttons in rows of as many as were wanted, of fewer where their words would be cut."""

    def _place(self, buttons: Sequence[Button] | Sequence[Tick], across: int) -> None:
        self._placed, self._across, self._now = list(buttons), across, across
        self._rows = grid(self._placed, across)
        self.setLayout(self._rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fitting = next((wanted for wanted in range(self._across, 1, -1) if self._fits(wanted)), 1)
        if fitting != self._now:
            self._now = fitting
            for place, one in enumerate(self._placed):
                self._rows.removeWidget(one)
                self._rows.addWidget(one, place // fitting, place % fitting)

    def _fits(self, across: int) -> bool:
        columns = [self._placed[place::across] for place in range(min(across, len(self._placed)))]
        words = sum(max(one.sizeHint().width() for one in column) for column in columns)
        return words + GAP * (across - 1) <= self.width()


class OneOf(_Answers):
    """One of these may be chosen; none is before somebody did, unless `chosen` says so. Names: `name.key`."""

    picked = Signal(str)

    def __init__(
        self, question: str, options: Mapping[str, str], *, name: str, across: int = 1, chosen: str = ""
    ) -> None:
        super().__init__()
        self.setAccessibleName(question)
        self.key = chosen
        self._buttons: dict[str, Button] = {}
        for key, words in options.items():
            button = Button(words, "filter", icon="circle", name=f"{name}.{key}")
            button.setAccessibleName(f"{question}: {words}")
            button.clicked.connect(lambda _on, which=key: self.choose(which))
            self._buttons[key] = button
        self._place(list(self._buttons.values()), across)
        self._mark()

    def choose(self, key: str) -> None:
        self.key = key
        self._mark()
        self.picked.emit(key)

    def _mark(self) -> None:
        for one, button in self._buttons.items():
            button.set_icon("circle-check" if one == self.key else "circle")  # not by colour alone
            button.mark(one == self.key)


class AnyOf(_Answers):
    """Any number of these may be chosen."""

    picked = Signal()

    def __init__(
        self,
        question: str,
        options: Mapping[str, str],
        *,
        name: str,
        across: int = 1,
        chosen: Collection[str] = (),
    ) -> None:
        super().__init__()
        self.setAccessibleName(question)
        self._ticks: dict[str, Tick] = {}
        for key, words in options.items():
            tick = Tick(words, name=f"{name}.{key}")
            tick.setAccessibleName(f"{question}: {words}")
            tick.setChecked(key in chosen)
            tick.toggled.connect(lambda _on: self.picked.emit())
            self._ticks[key] = tick
        self._place(list(self._ticks.values()), across)

    def keys(self) -> frozenset[str]:
        return frozenset(key for key, tick in self._ticks.items() if tick.isChecked())


def grid(widgets: Sequence[Button] | Sequence[Tick], across: int) -> QGridLayout:
    """Rows of so many, from the leading edge."""
    made = QGridLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(GAP)
    for place, widget in enumerate(widgets):
        widget.setProperty("leading", True)  # a list is read along one edge
        made.addWidget(widget, place // across, place % across)
    return made
