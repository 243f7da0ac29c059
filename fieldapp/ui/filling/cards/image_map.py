"""Choices on a drawing (appearance image-map): parts are pressed, the same choices stand in a list with their numbers.

The list is there for the keyboard and the screen reader, and alone where the drawing is missing or was turned away.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QBoxLayout, QWidget

from fieldapp.ui.kit.fonts import px
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import column
from forms.drawings import Drawing, DrawingFault
from forms.views import Kind, QuestionView

from ..markdown import to_plain
from .body import Body
from .choices import CheckRows, RadioRows
from .pressed import PressedDrawing
from .search_list import SearchList

BESIDE = 520  # px of a card from which the list stands beside a drawing that is higher than wide


class ImageMap(Body):
    """A drawing and a list of the same choices."""

    listed: type[Body] = RadioRows
    shows_picture = True

    def __init__(self, parent: QWidget, *, big: bool = False) -> None:
        super().__init__(parent, big=big)
        self.map = PressedDrawing(self)
        self.map.pressed.connect(self._pressed)
        self.map.numbered = not big and self.listed is not SearchList
        self._why = Label("", "small", "muted", wrap=True)
        self.choices = self.listed(self, big=big)
        self.choices.picture = self._picture_of
        self.choices.said.connect(self.said)
        self.choices.wants_on.connect(self.wants_on)
        self._view: QuestionView | None = None
        self._room = 0
        self._line = column(self.map, self._why, self.choices, gap=9)
        self.setLayout(self._line)

    def show_question(self, view: QuestionView, unkept: str | None) -> None:
        self._view = view
        found = self.drawing(view.media.image)
        seen = isinstance(found, Drawing)
        self.map.setVisible(seen)
        self._why.setVisible(not seen)
        self.map.setObjectName(f"filling.picture.{view.ref}")
        if isinstance(found, Drawing):
            parts = [(choice.value, to_plain(choice.label) or choice.value) for choice in view.choices]
            self.map.setAccessibleName(
                self.tr("A picture whose parts can be pressed; the list has the same choices")
            )
            self.map.live = not view.readonly
            self.map.show_drawing(found, parts, self._chosen(view))
        else:
            self._why.setText(self._sentence(found))
        self.choices.show_question(view, unkept)
        self._turn(found)

    def empty(self) -> None:
        self.choices.empty()

    def _picture_of(self, name: str, height: int) -> QPixmap | None:
        return self.picture(name, height)  # which the card gives only after this was made

    def _sentence(self, fault: DrawingFault | None) -> str:
        if fault is None:
            return self.tr(
                "The picture of this question is not among the form's files. Choose from the list."
            )
        if fault is DrawingFault.FOREIGN:
            return self.tr(
                "The picture of this question holds more than shapes, so it is not shown. Choose from the list."
            )
        if fault is DrawingFault.LARGE:
            return self.tr("The picture of this question is too large to show. Choose from the list.")
        return self.tr("The picture of this question cannot be read. Choose from the list.")

    def _turn(self, found: Drawing | DrawingFault | None) -> None:
        """The list beside a drawing that is higher than wide, else below it."""
        upright = isinstance(found, Drawing) and found.height > found.width
        beside = upright and (not self._room or self._room >= px(BESIDE))
        direction = QBoxLayout.Direction
        self._line.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        self._line.setAlignment(self.choices, Qt.AlignmentFlag.AlignTop if beside else Qt.AlignmentFlag(0))
        # Beside it the list is one column, about as high as the drawing: in several, words would be cut.
        self.choices.fit(1 if beside else self._room)
        for place, stretch in enumerate((2, 0, 3) if beside else (0, 0, 0)):
            self._line.setStretch(place, stretch)

    @staticmethod
    def _chosen(view: QuestionView) -> frozenset[str]:
        several = view.kind is Kind.SELECT_MULTIPLE
        return frozenset(view.text.split() if several else [view.text]) - {""}

    def _pressed(self, value: str) -> None:
        """As a tap on the list's row: takes it; a tap on a chosen one of several takes it away."""
        view = self._view
        if view is None:
            return
        row = self.choices.findChild(QWidget, f"filling.option.{view.ref}.{value}")
        target = row if isinstance(row, QWidget) else next(iter(self.choices.stops()), None)
        if target is not None:  # the focus first: the answer may bring up a page that takes it
            target.setFocus(Qt.FocusReason.MouseFocusReason)
        if view.kind is not Kind.SELECT_MULTIPLE:
            self.said.emit(value)
            return
        chosen = self._chosen(view) ^ {value}
        self.said.emit(" ".join(c.value for c in view.choices if c.value in chosen))

    # the list answers for the keys ------------------------------------------------------------

    def stops(self) -> Sequence[QWidget]:
        return self.choices.stops()

    def digit(self, number: int) -> bool:
        return self.choices.digit(number)

    def enter(self) -> bool:
        return self.choices.enter()

    def least(self) -> int:
        return max(self.map.minimumSizeHint().width(), self.choices.least())

    def fit(self, width: int) -> None:
        if width != self._room:
            self._room = width
            self.choices.fit(width)  # until it is seen how the drawing stands
            if self._view is not None:
                self._turn(self.drawing(self._view.media.image))


class ImageMapChecks(ImageMap):
    """Where several parts go together."""

    listed = CheckRows


class ImageMapSearch(ImageMap):
    """More choices than a row of numbers has: the list is searched."""

    listed = SearchList
