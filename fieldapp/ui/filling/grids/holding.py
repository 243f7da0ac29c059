"""A button that has to be held: what it does cannot happen by a slip, nor by a tap that comes late."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent

from fieldapp.ui.kit import theme
from fieldapp.ui.kit.buttons import Button

from ..paint import across, begin

HOLD_MS, STEP_MS = 2_000, 50


class HoldButton(Button):
    """Press and keep pressing, with the mouse or with Space."""

    held = Signal()

    def __init__(self, text: str, *, icon: str, name: str) -> None:
        super().__init__(text, "ghost", icon=icon, small=True, name=name)
        self._passed = 0
        self._timer = QTimer(self, interval=STEP_MS)
        self._timer.timeout.connect(self.on_step)
        self.pressed.connect(self._begin)
        self.released.connect(self._stop)

    def _begin(self) -> None:
        self._passed = 0
        self._timer.start()

    def _stop(self) -> None:
        self._timer.stop()
        self._passed = 0
        self.update()

    def on_step(self) -> None:
        self._passed += STEP_MS
        self.update()
        if self._passed >= HOLD_MS:
            self._stop()
            self.held.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._passed:
            painter = begin(self)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("primary"))
            done = self.width() * min(1.0, self._passed / HOLD_MS)
            painter.drawRect(QRectF(across(self, 0, self.height() - 4, done, 4)))
            painter.end()
