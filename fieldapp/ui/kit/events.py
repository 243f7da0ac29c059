"""A widget's second look: called now and whenever the palette or the direction changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

_LOOK_CHANGED = frozenset(
    {QEvent.Type.PaletteChange, QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange}
)


class _Retint(QObject):
    """Held from Python until Qt has destroyed its widget.

    Owned by the widget alone, it could be taken by Python's collector of cycles while the widget was still being
    destroyed; the style change that comes with that called an object without its attributes, and crashed.
    """

    _held: ClassVar[set[_Retint]] = set()

    def __init__(self, widget: QWidget, draw: Callable[[], None]) -> None:
        super().__init__()
        self._draw = draw
        widget.installEventFilter(self)
        self._held.add(self)
        widget.destroyed.connect(self._let_go)

    def _let_go(self) -> None:
        self._held.discard(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _LOOK_CHANGED:
            self._draw()
        return False


def repaint_on_look(widget: QWidget, draw: Callable[[], None]) -> None:
    """Run `draw` now and after every change of theme or direction, as long as the widget lives."""
    _Retint(widget, draw)
    draw()
