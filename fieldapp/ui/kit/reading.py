"""What is only read and may be longer than its room: keys scroll it, and a ring says that they do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractSlider, QScrollArea, QWidget

from fieldapp.ui.kit import theme

_ACTIONS: dict[int, QAbstractSlider.SliderAction] = {
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
}


def read_by_keys(area: QScrollArea, spoken: str) -> None:
    """Tab comes to it while there is something to scroll; `spoken` is its name for who hears the screen."""
    area.setAccessibleName(spoken)
    area.installEventFilter(_Ring(area))

    def reachable(_least: int, most: int) -> None:
        area.setFocusPolicy(Qt.FocusPolicy.TabFocus if most else Qt.FocusPolicy.NoFocus)

    area.verticalScrollBar().rangeChanged.connect(reachable)


def scroll(area: QScrollArea, event: QKeyEvent) -> bool:
    """For a key that nothing inside took: whether it scrolled."""
    action = _ACTIONS.get(event.key())
    if action is None:
        return False
    area.verticalScrollBar().triggerAction(action)
    return True


class _Ring(QWidget):
    """Over what is read, which reaches to the edges and would cover a border below it."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut, QEvent.Type.Resize):
            self.setGeometry(self._area.rect())
            self.setVisible(self._area.hasFocus())
            self.raise_()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("focus"), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)
        painter.end()
