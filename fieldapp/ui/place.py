"""What all places share: they ask the desk, show what comes back, and refresh when something changed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldapp.model import Changed
from fieldapp.ui.desk_calls import DeskCalls
from fieldapp.ui.kit.labels import Elided, Label
from fieldapp.ui.kit.layouts import STRETCH, Placed, column, row
from fieldapp.ui.kit.tokens import SIZE


class Place(QWidget):
    """One entry of the sidebar. `trouble` is an error that the place has no better spot for."""

    trouble = Signal(object)  # an Exception
    exchange_wanted = Signal()  # a round with the server, now
    place_wanted = Signal(str)  # another entry of the sidebar
    icon = ""
    watches: tuple[str, ...] = ()  # fields of `Changed` that make it stale

    def __init__(self, calls: DeskCalls, name: str) -> None:
        super().__init__()
        self.calls = calls
        self.compact = self.narrow = False
        self.setObjectName(name)
        self.setProperty("ground", "canvas")

    def refresh(self) -> None:
        """Ask again for everything shown."""

    def set_room(self, *, compact: bool, narrow: bool) -> None:
        """Told how much room there is for the text size: under 1180 px compact, under 980 narrow."""
        self.compact, self.narrow = compact, narrow

    def concerned(self, changed: Changed) -> bool:
        return any(getattr(changed, kind) for kind in self.watches)

    def failed(self, error: Exception) -> None:
        self.trouble.emit(error)


def page(*things: Placed, gap: int = 14) -> QVBoxLayout:
    """The margins of a place."""
    side = SIZE["margin"]
    return column(*things, gap=gap, margins=(side, 16, side, 16))


def heading(title: str, under: Label | None, *ending: Placed, name: str = "") -> QHBoxLayout:
    """A place's title with one line under it and its actions at the end."""
    words = column(Elided(title, "display", name=name), under, gap=2)
    return row((words, 1), STRETCH, *ending, gap=10)
