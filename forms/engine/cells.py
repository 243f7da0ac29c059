"""Which questions stand side by side: `w1` to `w12` in forms of the style theme-grid. Pure, read once per interview."""

from __future__ import annotations

import re
from collections.abc import Mapping

from forms.definition import Control, Form
from forms.views import Cell

STYLE = "theme-grid"
PARTS = 4  # of a row whose group says nothing, as Enketo has it
_WIDTH = re.compile(r"w([1-9]|1[0-2])")
_TABLE = frozenset(("label", "list-nolabel"))  # a table's lines are wide by themselves


def cells_of(form: Form) -> Mapping[int, Cell]:
    """The cell of each question that shares its row, by the number of its control; {} in every other style.

    A question without a width, or with one as wide as its row, stands alone and is left out.
    """
    if STYLE not in form.classes:
        return {}
    found: dict[int, Cell] = {}
    for control in form.controls:
        parts = _parts(control)
        if control.kind is None or not parts or control.appearance & _TABLE:
            continue
        row = _row_of(form, control)
        if parts < row:
            found[control.number] = Cell(control.parent, parts, row)
    return found


def _row_of(form: Form, control: Control) -> int:
    """How many parts a row has here: what the nearest group or repeat around the question says."""
    while control.parent >= 0:
        control = form.controls[control.parent]
        parts = _parts(control)
        if parts:
            return parts
    return PARTS


def _parts(control: Control) -> int:
    """The width that a control names, 0 for none; the widest where it names several."""
    named = (_WIDTH.fullmatch(word) for word in control.appearance)
    return max((int(match[1]) for match in named if match), default=0)
