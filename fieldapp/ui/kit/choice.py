"""Choosing among a few answers by buttons: one (`OneOf`) or several (`AnyOf`)."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from fieldapp.ui.kit.buttons import Button, Tick
from fieldapp.ui.kit.words import own_way

GAP = 6


class _Answers(QWidget):
    """Buttons in rows of as many as were wanted, of fewer where their words would be cut; one that is too long for a
    row of its own has its words in several lines."""

    def _place(self, buttons: Sequence[Button] | Sequence[Tick], across: int) -> None:
        self._placed, self._across, self._now = list(buttons), across, across
        self._words = [one.text() for one in self._placed]
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
        widest = max((one.sizeHint().width() for one in self._placed), default=0)
        alike = (widest + GAP) * fitting - GAP <= self.width()  # else each as wide as its words
        for place in range(self._across):
            self._rows.setColumnStretch(place, int(alike and place < fitting))
        for one, words in zip(self._placed, self._words, strict=True):
            _break(one, words, self.width() if fitting == 1 else 0)

    def _fits(self, across: int) -> bool:
        columns = [self._placed[place::across] for place in range(min(across, len(self._placed)))]
        words = sum(max(self._width(one) for one in column) for column in columns)
        return words + GAP * (across - 1) <= self.width()

    def _width(self, one: Button | Tick) -> int:
        """Of its words in one line, whatever they are broken into now."""
        whole, lines = self._words[self._placed.index(one)], one.text().split("\n")
        metrics = one.fontMetrics()
        return (
            one.sizeHint().width()
            + metrics.horizontalAdvance(whole)
            - max(map(metrics.horizontalAdvance, lines))
        )


def _break(one: Button | Tick, words: str, width: int) -> None:
    """Words in as many lines as it takes at this width, each in the language's own direction; 0: all in one."""
    metrics = one.fontMetrics()
    lines = one.text().split("\n")
    air = one.sizeHint().width() - max(map(metrics.horizontalAdvance, lines))
    if not width or metrics.horizontalAdvance(words) + air <= width:
        broken = [words]
    else:
        broken = [""]
        for word in re.split(r" (?!·)", words):  # the dot stays with what is before it
            longer = f"{broken[-1]} {word}".lstrip()
            if broken[-1] and metrics.horizontalAdvance(longer) + air > width:
                broken.append(own_way(word))
            else:
                broken[-1] = longer
    if lines != broken:
        one.setText("\n".join(broken))


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
