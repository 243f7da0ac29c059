"""A group whose questions are answered against a clock, and the words that a clock's moment is kept in."""

from __future__ import annotations

from dataclasses import dataclass

CUT = "cut"  # behind the seconds: the clock stood still there, because nobody could look at it


@dataclass(frozen=True, slots=True)
class TimedList:
    """`left` and `interrupted` are paths of nodes outside repeats, "" where the form names none (only `interrupted`).

    Before its clock runs, and with `block` after the time, none of its questions can be changed; nothing in it is
    required: what nobody reached in the time stays empty.
    """

    ref: str
    duration_s: float
    left: str
    interrupted: str = ""
    block: bool = True
    advance: bool = False  # on to what follows when the time is over
    once: bool = False  # what was chosen stays
    nodes: frozenset[int] = frozenset()  # all that stand in it

    def holds(self, ref: str) -> bool:
        return ref.startswith(f"{self.ref}/")


def moment(left_s: float, *, cut: bool = False) -> str:
    """How an act keeps the clock: `37.5`, or `37.5 cut`."""
    return f"{max(0.0, left_s):.1f}{f' {CUT}' if cut else ''}"
