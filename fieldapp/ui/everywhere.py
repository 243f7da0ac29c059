"""The keys that hide and lock, where a window's shortcuts do not reach: over a dialog, and while a menu is open.

A dialog is a window of its own, with names in it, and Qt gives no shortcut of the window behind to whoever types there.
So every window that gets the keyboard is listened to; what is pressed in one also says that somebody is there.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QWindow
from PySide6.QtWidgets import QApplication, QWidget

from fieldapp.ui.idle import Idle

# The key of "L" as Latin, Cyrillic and Arabic keyboards name it.
LOCKING: Final = frozenset((int(Qt.Key.Key_L), ord("Д"), ord("م")))


class Everywhere(QObject):
    """F12 hides and Ctrl+L locks, in the window and in all that stands in front of it."""

    def __init__(
        self, window: QWidget, idle: Idle, *, hide: Callable[[], None], lock: Callable[[], None]
    ) -> None:
        super().__init__(window)
        self._window, self._idle, self._hide, self._lock = window, idle, hide, lock
        for key, act in (("F12", hide), ("Ctrl+L", lock)):
            QShortcut(QKeySequence(key), window).activated.connect(act)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusWindowChanged.connect(self._follow)

    def _follow(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)
            self._idle.follow(window)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        menu = QApplication.activePopupWidget()
        if watched is self._window.windowHandle() and menu is None:
            return False  # the window's own shortcuts
        wanted = self._wanted(event)
        if wanted is None:
            return False
        if menu is not None:
            menu.close()
        wanted()
        return True

    def _wanted(self, event: QKeyEvent) -> Callable[[], None] | None:
        if event.key() == Qt.Key.Key_F12 and not event.modifiers():
            return self._hide
        locks = int(event.key()) in LOCKING and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        return self._lock if locks else None
