"""Rows and columns in one line: `column(title, 8, row(name, STRETCH, button), gap=12)`.

An int is that many px of space; `STRETCH` takes what is left; `(thing, 2)` stretches by 2.
Margins must be equal left and right: Qt does not mirror them. `before_bar` is the one that is not.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget


class Stretch:
    """What is left."""


STRETCH: Final = Stretch()
Placed = QWidget | QLayout | int | Stretch | tuple[QWidget | QLayout, int] | None
Margins = tuple[int, int, int, int]
L = TypeVar("L", bound=QBoxLayout)


def row(*things: Placed, gap: int = 8, margins: Margins = (0, 0, 0, 0)) -> QHBoxLayout:
    return _filled(QHBoxLayout(), things, gap, margins)


def column(*things: Placed, gap: int = 8, margins: Margins = (0, 0, 0, 0)) -> QVBoxLayout:
    return _filled(QVBoxLayout(), things, gap, margins)


def holding(layout: QLayout, *, ground: str = "") -> QWidget:
    """A plain widget around a layout; `ground` "canvas" or "surface" paints it."""
    widget = QWidget()
    widget.setLayout(layout)
    if ground:
        widget.setProperty("ground", ground)
        widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return widget


class _Whole(QWidget):
    """What scrolls is as high as its words at this width: Qt also asks for the height that wrapped words would have in
    a narrower window, and would leave that much blank at the end."""

    def minimumSizeHint(self) -> QSize:
        least, layout = super().minimumSizeHint(), self.layout()
        if layout is not None and layout.hasHeightForWidth():
            least.setHeight(min(least.height(), layout.totalHeightForWidth(self.width())))
        return least


def scrolling(inner: QWidget) -> QScrollArea:
    """Scroll vertically, never sideways."""
    area = QScrollArea()
    bare(area, inner)
    return area


def bare(area: QScrollArea, inner: QWidget) -> None:
    """Make a scroll area of nothing but what it holds: no frame, no ground, no scrolling sideways."""
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setFrameShape(QFrame.Shape.NoFrame)
    view = QWidget()  # asking Qt for its own costs the first window 14 ms more
    area.setViewport(view)
    whole = _Whole()
    whole.setLayout(column(inner, gap=0))
    area.setWidget(whole)
    for one in (view, whole, inner):
        one.setAutoFillBackground(False)  # the ground behind shows through


def readable(words: QWidget, widest: int) -> QHBoxLayout:
    """A paragraph no wider than the eye finds back from: `widest` px."""
    words.setMaximumWidth(widest)
    return row((words, 99), STRETCH)


def side_by_side(layout: QHBoxLayout, wide: bool) -> None:
    """Turn a row into a column where there is no room for a row, and back."""
    direction = QBoxLayout.Direction
    layout.setDirection(direction.LeftToRight if wide else direction.TopToBottom)


def before_bar(gap: int) -> Margins:
    """Room at the end of the line, where the bar of a scroll area stands: Qt mirrors the bar, and no margin."""
    right = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return (gap, 0, 0, 0) if right else (0, 0, gap, 0)


def clear(layout: QLayout) -> None:
    """Take everything out of a layout; the widgets go when Qt next can.

    They keep their parent until then: taking it away would have the style sheet polish each once more.
    """
    while (item := layout.takeAt(0)) is not None:
        inner, widget = item.layout(), item.widget()
        if inner is not None:
            clear(inner)
        elif widget is not None:
            widget.hide()
            widget.deleteLater()


def _filled(layout: L, things: Sequence[Placed], gap: int, margins: Margins) -> L:
    layout.setContentsMargins(*margins)
    layout.setSpacing(gap)
    for thing in things:
        _add(layout, thing)
    return layout


def _add(layout: QBoxLayout, thing: Placed, stretch: int = 0) -> None:
    if isinstance(thing, tuple):
        _add(layout, *thing)
    elif isinstance(thing, Stretch):
        layout.addStretch(1)
    elif isinstance(thing, int):
        layout.addSpacing(thing)
    elif isinstance(thing, QLayout):
        layout.addLayout(thing, stretch)
    elif thing is not None:
        layout.addWidget(thing, stretch)
