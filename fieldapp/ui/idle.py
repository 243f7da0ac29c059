"""Notices that nobody has touched the keyboard or the mouse for a while."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QWindow

_TOUCHES = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.TouchBegin}
)


class Idle(QObject):
    """`elapsed` after so many minutes without a key or a click; `stop` while nobody is signed in."""

    elapsed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.elapsed)

    def follow(self, window: QWindow | None) -> None:
        """Every key and click of this window counts. The window sees few events, the application all."""
        if window is not None:
            window.installEventFilter(self)

    def watch(self, minutes: int) -> None:
        self._timer.start(max(1, minutes) * 60_000)

    def stop(self) -> None:
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES and self._timer.isActive():
            self._timer.start()
        return False
