"""A timed grid's run in an interview: which answer and which figures its journal comes to, and where they go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from forms.definition import Control
from forms.engine.live import Live
from forms.grids import GridRefused, Phase, Stored, items_of, read_journal, replayed, result_of
from forms.views import AnswerRefused

if TYPE_CHECKING:
    from forms.engine.session import Session

_WHOLE = frozenset(("int", "long"))


def run_recorded(
    session: Session, node: Live, control: Control, journal: str
) -> tuple[str, list[tuple[Live, str]]]:
    """The wrong items and the text of each node; AnswerRefused where the journal cannot be of this grid."""
    grid = control.grid
    if grid is None:
        raise AnswerRefused("This question is no timed grid.")
    choices = session.choices.of(control, node.frame)
    items = items_of(grid, [(choice.value, choice.label) for choice in choices])
    try:
        run = replayed(grid, items, read_journal(journal))
    except GridRefused as fault:
        raise AnswerRefused(str(fault)) from fault
    wrong = ""
    figures = {Stored.RESETS: str(run.resets), Stored.INTERRUPTED: "yes" if run.interrupted else "no"}
    if run.phase is Phase.DONE:
        result = result_of(run)
        wrong, figures = result.wrong, {**result.figures, Stored.JOURNAL: journal}
        if wrong == grid.none and all(choice.value != wrong for choice in choices):
            wrong = ""  # the form names a choice that it does not have; told when it was opened
    targets = ((_target(node, path), figures.get(what, "")) for what, path in grid.stores)
    return wrong, [(live, _text_for(live, text)) for live, text in targets]


def _target(node: Live, path: str) -> Live:
    """The node of that path in the grid's own instance, or in one around it."""
    schema = node.frame.session.form.schema
    defn = schema.nodes[schema.by_path[path][0]]
    live: Live = node.frame.levels[defn.depth].slots[defn.slot]
    return live


def _text_for(live: Live, text: str) -> str:
    """Seconds left are whole where their node takes whole numbers."""
    return text.partition(".")[0] if live.defn.type in _WHOLE else text
