"""A timed grid among the cards: how far its run has come, and the way to it. The run has a page of its own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from fieldapp.ui.kit.buttons import Button, make_primary
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import STRETCH, column, row
from forms.grids import GridRefused, Phase, Run, items_of, read_journal, replayed
from forms.views import QuestionView

from .body import Body


class GridWay(Body):
    """One button, and what is known of the run; never a score."""

    clears = False  # a child's minute is not taken away by one key

    def __init__(self, parent: QWidget, *, big: bool = False) -> None:
        super().__init__(parent, big=big)
        self._said = Label("", "body", "muted", wrap=True)
        self._open = Button("", "primary", icon="timer")
        self._open.clicked.connect(self.wants_page)
        self.chooser = self._open
        self.setLayout(column(self._said, row(self._open, STRETCH), gap=8))

    def show_question(self, view: QuestionView, unkept: str | None) -> None:
        run = run_of(view)
        begun = run is not None and run.phase is not Phase.READY
        done = run is not None and run.phase is Phase.DONE
        self._said.setText(self._words(view, run))
        self._said.setVisible(bool(self._said.text()))
        words = self.tr("Look at it") if done else self.tr("Go on") if begun else self.tr("Open")
        self._open.setText(words)
        self._open.setAccessibleName(f"{words}: {view.label}")
        self._open.setObjectName(f"filling.run.{view.ref}")
        make_primary(self._open, on=not done)
        self._open.setVisible(not view.readonly and not self.big)

    def _words(self, view: QuestionView, run: Run | None) -> str:
        if run is None or run.phase is Phase.READY:
            seconds = round(view.grid.duration_s) if view.grid is not None else 0
            ready = self.tr("%n seconds, with a clock.", "", seconds)
            return self.tr("Answered without a clock.") if view.text else ready
        if run.phase is Phase.DONE:
            words = self.tr("Done. Marked: {n}. The last one that was read: {last}.")
            return words.replace("{n}", str(len(run.wrong))).replace("{last}", str(run.last + 1))
        if run.phase is Phase.CLOSING:
            return self.tr("The last one that was read is still to be tapped.")
        return self.tr("Interrupted. %n seconds are left.", "", round(run.left_ms(run.now_ms) / 1000))

    def stops(self) -> Sequence[QWidget]:
        return [] if self._open.isHidden() else [self._open]


def run_of(view: QuestionView) -> Run | None:
    """The run as its journal has it; None where it is not one of this grid."""
    if view.grid is None:
        return None
    items = items_of(view.grid, [(choice.value, choice.label) for choice in view.choices])
    try:
        return replayed(view.grid, items, read_journal(view.run))
    except GridRefused:
        return None
