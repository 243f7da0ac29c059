"""Put in order: rows with a place, moved by buttons, by number keys or by Alt with the arrows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from fieldapp.ui.kit.buttons import Button, IconButton
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import row
from forms.views import QuestionView

from ..markdown import to_plain
from .body import Body


class RankRow(QFrame):
    """One thing in its place, with the two buttons that move it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("part", "note")
        self.place = Label("", "body_strong", "muted")
        self.words = Label("", "body", wrap=True)
        self.up, self.down = IconButton("arrow-up", ""), IconButton("arrow-down", "")
        self.place.setMinimumWidth(22)
        for button in (self.up, self.down):
            policy = button.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            button.setSizePolicy(policy)
        self.setLayout(row(self.place, (self.words, 1), self.up, self.down, gap=10, margins=(14, 3, 6, 3)))

    def show_choice(self, ref: str, value: str, words: str, place: int, count: int) -> None:
        self.place.setText(str(place))
        self.words.setText(words)
        for button, step, name in (
            (self.up, "up", self.tr("Move up: {thing}")),
            (self.down, "down", self.tr("Move down: {thing}")),
        ):
            button.setObjectName(f"filling.rank.{ref}.{value}.{step}")
            button.setAccessibleName(name.replace("{thing}", words))
            button.setToolTip("")
        self.up.setVisible(place > 1)
        self.down.setVisible(place < count)


class Rank(Body):
    """rank: an order counts as an answer once the person moved something or said that it is right as it
    stands.
    """

    def __init__(self, parent: QWidget, *, big: bool = False) -> None:
        super().__init__(parent, big=big)
        self._order: list[str] = []
        self._rows: list[RankRow] = []
        self._words: dict[str, str] = {}
        self._confirm = Button(self.tr("The order is right"), "soft", icon="check", small=True)
        self._confirm.clicked.connect(lambda: self.said.emit(" ".join(self._order)))
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(6)
        self._box.addWidget(self._confirm, 0, Qt.AlignmentFlag.AlignLeading)

    def show_question(self, view: QuestionView, unkept: str | None) -> None:
        self._words = {c.value: to_plain(c.label) or c.value for c in view.choices}
        said = [v for v in view.text.split() if v in self._words]
        self._order = said + [v for v in self._words if v not in said]
        while len(self._rows) < len(self._order):
            self._add_row()
        for index, line in enumerate(self._rows):
            line.setVisible(index < len(self._order))
            if index < len(self._order):
                value = self._order[index]
                line.show_choice(view.ref, value, self._words[value], index + 1, len(self._order))
                line.setEnabled(not view.readonly)
        self._confirm.setObjectName(f"filling.rank.{view.ref}.confirm")
        self._confirm.setVisible(not view.text and not view.readonly)

    def _add_row(self) -> None:
        index = len(self._rows)
        line = RankRow(self)
        line.up.clicked.connect(lambda: self.move_to(index, index - 1))
        line.down.clicked.connect(lambda: self.move_to(index, index + 1))
        line.up.installEventFilter(self)
        line.down.installEventFilter(self)
        self._rows.append(line)
        self._box.insertWidget(index, line)

    def move_to(self, here: int, there: int) -> None:
        """Moves what stands at one place to another (from 0) and says the new order."""
        if not (0 <= there < len(self._order)) or here == there:
            return
        self._order.insert(there, self._order.pop(here))
        down = there > here
        self.said.emit(" ".join(self._order))
        line = self._rows[there]
        wanted = line.down if (down and there + 1 < len(self._order)) or there == 0 else line.up
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def digit(self, number: int) -> bool:
        focused = QApplication.focusWidget()
        here = next(
            (i for i, r in enumerate(self._rows) if focused is not None and r.isAncestorOf(focused)), None
        )
        if here is None or number > len(self._order):
            return False
        self.move_to(here, number - 1)
        return True

    def enter_presses(self, button: QWidget) -> bool:
        """An arrow keeps the focus after a number has moved its row: Enter would move it again, unseen."""
        return button is self._confirm

    def stops(self) -> Sequence[QWidget]:
        buttons = [b for r in self._rows[: len(self._order)] for b in (r.up, r.down) if not b.isHidden()]
        return [*buttons, *([self._confirm] if not self._confirm.isHidden() else [])]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            here = next((i for i, r in enumerate(self._rows) if watched in (r.up, r.down)), None)
            if step is not None and here is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self.move_to(here, here + step)
                return True
        return False
