"""The rows of a table (`table-list`, `list-nolabel`): cells of one width below the words of the table's head."""

from __future__ import annotations

from collections.abc import Sequence

from fieldapp.ui.kit.fonts import px
from forms.views import Choice, Kind, QuestionView

from .choices import CheckRows, RadioRows
from .marks import CheckMark, RadioMark, TableCheck, TableMark

MOST_CELLS = 7  # more would be narrower than a target has to be, beside their question
CELL, WIDEST = 78, 400  # px at 100 %


def cells_width(count: int) -> int:
    """How wide the cells of one row are together, in px: the same in the head and in every row."""
    return px(min(WIDEST, CELL * max(1, count)))


def fits_table(view: QuestionView) -> bool:
    """Whether a question's choices can be cells of a table."""
    return view.kind in (Kind.SELECT_ONE, Kind.SELECT_MULTIPLE) and 1 < len(view.choices) <= MOST_CELLS


class TableCells(RadioRows):
    """One row of a table of which one cell is chosen."""

    def make_mark(self) -> RadioMark | CheckMark:
        return TableMark(self)

    def columns_for(self, view: QuestionView, choices: Sequence[Choice]) -> int:
        return max(1, len(choices))

    def show_question(self, view: QuestionView, unkept: str | None) -> None:
        super().show_question(view, unkept)
        self.setFixedWidth(cells_width(len(view.choices)))


class TableChecks(CheckRows):
    """One row of a table of which several cells may be chosen."""

    def make_mark(self) -> RadioMark | CheckMark:
        return TableCheck(self)

    def columns_for(self, view: QuestionView, choices: Sequence[Choice]) -> int:
        return max(1, len(choices))

    def show_question(self, view: QuestionView, unkept: str | None) -> None:
        super().show_question(view, unkept)
        self.setFixedWidth(cells_width(len(view.choices)))
