"""To which area something belongs, for whoever works in several: one press, or Escape and nothing was begun."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.dialogs import WIDTH
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import STRETCH, column, row

if TYPE_CHECKING:
    from fieldapp.operations.areas import AreaRow


def area_words(one: AreaRow, place: int) -> str:
    """What an area is called; where its name has not come, its place among the others."""
    return one.name or nameless(place)


def nameless(place: int) -> str:
    """An area whose name is still on its way."""
    words = QCoreApplication.translate("AskingRow", "Area {number} (its name has not come yet)")
    return words.format(number=place)


class AreaDialog(QDialog):
    """Calls `then(number of the area)`. Names: `area.1`, `area.2`, `area.leave`."""

    def __init__(self, parent: QWidget, rows: Sequence[AreaRow], then: Callable[[str], None]) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setObjectName("area")
        self.setWindowTitle(parent.window().windowTitle())
        title = self.tr("To which area does this belong?")
        self.setAccessibleDescription(title)
        text = Label(self.tr("Only the coordinators of that area read it."), "body", "muted", wrap=True)
        buttons = [self._button(one, place, then) for place, one in enumerate(rows, 1)]
        leave = Button(self.tr("Choose no area"), "ghost", name="area.leave")
        leave.clicked.connect(self.reject)
        self.setLayout(
            column(
                Label(title, "title", wrap=True),
                text,
                *buttons,
                row(STRETCH, leave),
                gap=10,
                margins=(24, 20, 24, 20),
            )
        )
        self.setMinimumWidth(WIDTH)
        self.finished.connect(self.deleteLater)
        buttons[0].setFocus()

    def _button(self, one: AreaRow, place: int, then: Callable[[str], None]) -> Button:
        button = Button(area_words(one, place), name=f"area.{place}")

        def choose() -> None:
            self.accept()
            then(one.area)

        button.clicked.connect(choose)
        return button
