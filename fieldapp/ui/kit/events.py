"""A widget's second look: called now and whenever the palette or the direction changes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

_LOOK_CHANGED = frozenset(
    {QEvent.Type.PaletteChange, QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange}
)


class _Retint(QObject):
    def __init__(self, widget: QWidget, draw: Callable[[], None]) -> None:
        super().__init__(widget)
        self._draw = draw
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _LOOK_CHANGED:
            self._draw()
        return False


def repaint_on_look(widget: QWidget, draw: Callable[[], None]) -> None:
    """Run `draw` now and after every change of theme or direction, as long as the widget lives."""
    _Retint(widget, draw)
    draw()
