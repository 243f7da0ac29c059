"""How a timed grid's page comes up in an interview and what its acts become. One page at a time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from fieldapp.ui.translations import RIGHT_TO_LEFT
from forms.grids import TimedGrid, items_of

from ..interview import Interview
from ..markdown import to_plain
from .page import GridPage
from .runner import Runner, clock_ms


class Runs(QObject):
    """`covered` shows a page in front, None the interview again."""

    covered = Signal(object)
    passed = Signal(str)  # a grid is done: on to the question after it
    hide_wanted = Signal()

    def __init__(self, interview: Interview, parent: QObject) -> None:
        super().__init__(parent)
        self._interview = interview
        self.clock: Callable[[], int] = clock_ms
        self.page: GridPage | None = None

    def open(self, ref: str) -> None:
        view = self._interview.find(ref)
        if view is None or view.grid is None:
            return
        items = items_of(view.grid, [(choice.value, to_plain(choice.label)) for choice in view.choices])
        keep = self._interview.record_run
        runner = Runner(view.grid, items, view.run, self.clock, lambda journal: keep(ref, journal))
        words = (to_plain(view.label), to_plain(view.hint))
        page = GridPage(runner, ref, words, right_to_left=self._goes_left(view.grid))
        self.page = page
        page.back.connect(lambda: self.covered.emit(None))
        page.done.connect(lambda: self._pass(ref))
        page.hide_wanted.connect(self.hide_wanted)
        page.destroyed.connect(lambda: self._gone(page))
        self.covered.emit(page)

    def show_saved(self, words: str) -> None:
        if self.page is not None:
            self.page.show_saved(words)

    def _pass(self, ref: str) -> None:
        self.covered.emit(None)
        self.passed.emit(ref)

    def _gone(self, page: GridPage) -> None:
        if self.page is page:
            self.page = None

    def _goes_left(self, grid: TimedGrid) -> bool:
        """As the form says, else as its language is written."""
        if grid.right_to_left is not None:
            return grid.right_to_left
        tag = self._interview.session.language.rpartition("(")[2].rstrip(")").strip().casefold()
        return tag.partition("-")[0] in RIGHT_TO_LEFT or "العربية" in tag
