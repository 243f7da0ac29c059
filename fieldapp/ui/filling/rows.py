"""What stands between the cards: the section's title, headings, the heads of repeats, and the way to add
one.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.cards import Note
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import STRETCH, column, row
from forms.views import AddRepeat, Heading, RepeatHead

from .markdown import to_plain
from .row import Row


class Items(Protocol):
    """Where a row finds what it stands for."""

    def heading(self, key: str) -> Heading: ...
    def head(self, key: str) -> RepeatHead: ...
    def adder(self, key: str) -> AddRepeat: ...
    def title(self) -> tuple[str, str]: ...
    def whole_comment(self) -> str: ...


class TitleRow(Row):
    """The section's name, where it stands among the others, and a comment on the whole record."""

    def __init__(self, parent: QWidget, items: Items) -> None:
        super().__init__(parent)
        self._items = items
        self._title, self._where = Label("", "display", wrap=True), Label("", "small", "faint")
        self._comment = Note("", tone="info", icon="message-circle")
        line = row((self._title, 1), self._where)
        line.setAlignment(self._where, Qt.AlignmentFlag.AlignBottom)
        self.setLayout(column(line, self._comment, gap=10))

    def bind(self, key: str) -> None:
        title, where = self._items.title()
        self._title.setText(title)
        self._where.setText(where)
        said = self._items.whole_comment()
        self._comment.say(self.tr("The coordinator asks: {words}").replace("{words}", said) if said else "")


class HeadingRow(Row):
    """The label of a group inside a section."""

    def __init__(self, parent: QWidget, items: Items) -> None:
        super().__init__(parent)
        self._items = items
        self._words = Label("", "title", "muted", wrap=True)
        self.setLayout(column(self._words, margins=(4, 8, 4, 0)))

    def bind(self, key: str) -> None:
        self._words.setText(to_plain(self._items.heading(key).label))


class RepeatHeadRow(Row):
    """The head of one instance of a repeat, with the way to remove it."""

    removed = Signal(str)

    def __init__(self, parent: QWidget, items: Items) -> None:
        super().__init__(parent)
        self._items, self._ref = items, ""
        self._words = Label("", "title")
        self._remove = Button(self.tr("Remove"), "ghost", icon="trash-2", small=True)
        self._remove.clicked.connect(lambda: self.removed.emit(self._ref))
        self.setLayout(row((self._words, 1), self._remove, margins=(4, 10, 4, 0)))

    def bind(self, key: str) -> None:
        head = self._items.head(key)
        self._ref = head.ref
        words = f"{to_plain(head.label)} {head.number}".strip()
        self._words.setText(words)
        self._remove.setObjectName(f"filling.repeat.{head.ref}.remove")
        self._remove.setAccessibleName(self.tr("Remove: {thing}").replace("{thing}", words))
        self._remove.setVisible(head.removable)

    def stops(self) -> Sequence[QWidget]:
        return (self._remove,) if not self._remove.isHidden() else ()


class AddRow(Row):
    """The place where a further instance can be added."""

    added = Signal(str)

    def __init__(self, parent: QWidget, items: Items) -> None:
        super().__init__(parent)
        self._items, self._key = items, ""
        self._add = Button("", "soft", icon="plus")
        self._add.clicked.connect(lambda: self.added.emit(self._key))
        self.setLayout(row(self._add, STRETCH, margins=(0, 2, 0, 8)))

    def bind(self, key: str) -> None:
        adder = self._items.adder(key)
        self._key = key
        thing = to_plain(adder.label)
        self._add.setText(
            self.tr("Add: {thing}").replace("{thing}", thing) if thing else self.tr("Add one more")
        )
        self._add.setObjectName(f"filling.repeat.{adder.ref}.add")
        self._add.setVisible(adder.allowed)

    def stops(self) -> Sequence[QWidget]:
        return (self._add,) if not self._add.isHidden() else ()
