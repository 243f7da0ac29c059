"""What is read together before the clock starts: a few cells of their own. They are marked and not kept."""

from __future__ import annotations

from collections.abc import Sequence

from forms.grids import GridItem, TimedGrid

from .board import Board
from .cells import Shown

ACROSS = 5  # items on a line


class Practice(Board):
    """A board that keeps its own marks. Names of its cells: `filling.grid.<ref>.practice.<place from 0>`."""

    def __init__(self, items: Sequence[str], *, right_to_left: bool, name: str) -> None:
        grid = TimedGrid(columns=min(ACROSS, max(1, len(items))), rows=len(items))
        super().__init__(
            grid,
            [GridItem(str(place), label) for place, label in enumerate(items)],
            right_to_left=right_to_left,
            name=f"{name}.practice",
            with_rows=False,
        )
        self.setAccessibleName(self.tr("For practice"))
        self._marks: set[int] = set()
        self.shown = lambda item: Shown(item in self._marks)
        self.tapped.connect(self._mark)

    def _mark(self, item: int) -> None:
        self._marks ^= {item}
        self.refresh()

    def begin(self) -> None:
        """Nothing is marked."""
        self._marks.clear()
        self.current = 0
        self.refresh()
