"""When a widget that holds a picture has to draw it anew: the style or the direction changed.

A palette comes with a style sheet of the same look (`theme.apply`), and each widget that gets a parent hears of both:
drawing anew for both cost every place twice as much.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent

_LOOK_CHANGED = frozenset({QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange})


def look_changed(event: QEvent) -> bool:
    """For `changeEvent`. An event filter would cost a call into Python for every event of the widget."""
    return event.type() in _LOOK_CHANGED
