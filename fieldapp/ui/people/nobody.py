"""Why no name is in the list, with the one way out of it."""

from __future__ import annotations

from PySide6.QtCore import Signal

from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.empty import Empty


class Nobody(Empty):
    """Shown where the list of people would be."""

    everybody_wanted = Signal()
    new_wanted = Signal()  # a coordinator writes down the first one
    check_wanted = Signal()  # whether anybody came

    def __init__(self, *, coordinator: bool) -> None:
        self._act = Button("", "soft", name="people.empty.act")
        super().__init__("users", "", self._act, name="people.empty")
        self._coordinator, self._searched = coordinator, False
        self._act.clicked.connect(self._press)

    def show_why(self, *, searched: bool) -> None:
        """`searched`: a name was looked for; else nobody is there at all."""
        self._searched = searched
        if searched:
            self.say(self.tr("Nobody is found. Try fewer letters, another script, or the code."))
            self._act.setText(self.tr("Show everybody"))
        elif self._coordinator:
            self.say(self.tr("Nobody is on the list yet."))
            self._act.setText(self.tr("Write down the first one"))
        else:
            self.say(self.tr("Nobody is on your list yet. Whom a coordinator gives you comes by itself."))
            self._act.setText(self.tr("Check now"))

    def _press(self) -> None:
        if self._searched:
            self.everybody_wanted.emit()
        elif self._coordinator:
            self.new_wanted.emit()
        else:
            self.check_wanted.emit()
