"""Which content somebody writes or reads: one button a class, pressed or not. The programme's own is always in."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtWidgets import QWidget

from fieldapp.model import ContentClass
from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import STRETCH, column, row
from fieldapp.ui.states import class_words

OF_PEOPLE = tuple(one for one in ContentClass if one is not ContentClass.PROGRAMME)


class ClassesChoice(QWidget):
    """Names: `<name>.care`, `<name>.wellbeing` ... All are marked at first."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._said = Label("", "small_strong", "muted", wrap=True)
        self._buttons = {kind: self._button(kind, name) for kind in OF_PEOPLE}
        self._on: set[ContentClass] = set(OF_PEOPLE)
        self.setLayout(column(self._said, row(*self._buttons.values(), STRETCH, gap=8), gap=6))
        self._mark()

    @property
    def chosen(self) -> tuple[ContentClass, ...]:
        """In the order of the protocol's numbers."""
        return tuple(kind for kind in ContentClass if kind in self._on or kind is ContentClass.PROGRAMME)

    def say(self, words: str) -> None:
        """What the choice is about."""
        self._said.setText(words)
        for kind, button in self._buttons.items():
            button.setAccessibleName(f"{words}: {class_words(kind)}")

    def reset(self, to: Collection[ContentClass] = OF_PEOPLE) -> None:
        """These, by default all of them as at first."""
        self._on = {kind for kind in OF_PEOPLE if kind in to}
        self._mark()

    def _button(self, kind: ContentClass, name: str) -> Button:
        button = Button(class_words(kind), "filter", name=f"{name}.{kind}")
        button.clicked.connect(lambda: self._turn(kind))
        return button

    def _turn(self, kind: ContentClass) -> None:
        self._on ^= {kind}
        self._mark()

    def _mark(self) -> None:
        for kind, button in self._buttons.items():
            button.mark(kind in self._on)
