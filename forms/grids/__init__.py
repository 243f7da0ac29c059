"""Timed grids: letters, words, a passage, numbers or sums that a child reads aloud while the assessor marks mistakes.

`definition`: what a form says of a grid. `run`: one child's run of it, as a pure state machine over a journal of taps.
`result`: what is stored of a finished run. Knows no screen, no clock and no session.
"""

from forms.grids.definition import ROWS, Ending, GridItem, GridKind, Stored, TimedGrid, items_of
from forms.grids.result import GridResult, result_of
from forms.grids.run import (
    Act,
    Deed,
    GridRefused,
    Phase,
    Run,
    begin,
    read_journal,
    replayed,
    step,
    write_journal,
)

__all__ = [
    "ROWS",
    "Act",
    "Deed",
    "Ending",
    "GridItem",
    "GridKind",
    "GridRefused",
    "GridResult",
    "Phase",
    "Run",
    "Stored",
    "TimedGrid",
    "begin",
    "items_of",
    "read_journal",
    "replayed",
    "result_of",
    "step",
    "write_journal",
]
