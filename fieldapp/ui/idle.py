"""Notices that nobody has touched the keyboard or the mouse for a while, and that the laptop slept."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

LOOK_MS = 15_000  # rare enough for a battery
SLEPT_S = 60  # the wall clock went on so long between two looks: the laptop slept, or its clock was set

TOUCHES = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.TouchBegin}
)


class Idle(QObject):
    """`elapsed` after so many minutes without a key or a click, or when the laptop slept meanwhile.

    `stop` while nobody is signed in. Qt's timers stand still in sleep; the wall clock tells that it was.
    """

    elapsed = Signal()

    def __init__(self, now_s: Callable[[], float] = time.time) -> None:
        super().__init__()
        self._now_s = now_s
        self._looked_s = 0.0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.elapsed)
        self._looks = QTimer(self, interval=LOOK_MS)
        self._looks.timeout.connect(self.look)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._state_changed)

    def follow(self, window: QWindow | None) -> None:
        """Every key and click of this window counts. The window sees few events, the application all."""
        if window is not None:
            window.installEventFilter(self)

    def watch(self, minutes: int) -> None:
        self._looked_s = self._now_s()
        self._timer.start(max(1, minutes) * 60_000)
        self._looks.start()

    def stop(self) -> None:
        self._timer.stop()
        self._looks.stop()

    def look(self) -> None:
        """Has the laptop slept since the last look?"""
        before, self._looked_s = self._looked_s, self._now_s()
        if self._timer.isActive() and self._looked_s - before > SLEPT_S:
            self.elapsed.emit()

    def _state_changed(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationSuspended and self._timer.isActive():
            self.elapsed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in TOUCHES and self._timer.isActive():
            self.look()  # the first key after sleep may come before the next look
            if self._timer.isActive():
                self._timer.start()
        return False
