"""The connection as a calm pill: being offline is normal, never an error."""

from __future__ import annotations

from fieldapp.model import Line
from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.labels import restyle


class LinePill(Button):
    """Shows the line and how many records wait; pressing it leads to the Outbox."""

    def __init__(self, name: str) -> None:
        super().__init__("", "pill", icon="cloud-off", small=True, name=name)
        self._line, self._waiting = Line.OFFLINE, 0
        self._show()

    def show_line(self, line: Line) -> None:
        self._line = line
        self._show()

    def show_waiting(self, waiting: int) -> None:
        self._waiting = waiting
        self._show()

    def _show(self) -> None:
        words, icon, tone = self._words()
        self.setProperty("tone", tone)
        restyle(self)
        self.setText(words)
        self.set_icon(icon)
        self.setAccessibleName(words)

    def _words(self) -> tuple[str, str, str]:
        if self._line is Line.WORKING:
            return self.tr("Connecting …"), "refresh-cw", "plain"
        if self._line is Line.SENT and not self._waiting:
            return self.tr("Everything is sent"), "shield-check", "ok"
        if self._line is Line.SENT:
            return self.tr("Connected · %n wait here", "", self._waiting), "cloud", "plain"
        if self._waiting:
            return self.tr("Working offline · %n wait here", "", self._waiting), "cloud-off", ""
        return self.tr("Working offline"), "cloud-off", ""
