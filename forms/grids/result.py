"""What is stored of a run that is done: the wrong items, and the figures that follow from them."""

from __future__ import annotations

from dataclasses import dataclass

from forms.grids.definition import Stored
from forms.grids.run import GridRefused, Phase, Run


@dataclass(frozen=True, slots=True)
class GridResult:
    """`wrong`: the answer of the question itself. `figures`: each as the text of its node."""

    wrong: str
    figures: dict[Stored, str]


def result_of(run: Run) -> GridResult:
    """GridRefused while the run is not done: half a run has no result."""
    if (
        run.phase is not Phase.DONE
        or not 0 <= run.last < len(run.items)
        or (run.wrong and run.wrong[-1] > run.last)
    ):
        raise GridRefused("This run has no result yet.")
    wrong, attempted = run.wrong, run.last + 1
    correct = attempted - len(wrong)
    used = run.used_ms
    return GridResult(
        " ".join(run.items[i].value for i in wrong) or run.grid.none,
        {
            Stored.LAST: str(attempted),
            Stored.LEFT: number((run.grid.duration_ms - used) / 1000),
            Stored.AUTOSTOPPED: _yes(run.autostopped),
            Stored.ATTEMPTED: str(attempted),
            Stored.CORRECT: str(correct),
            Stored.INCORRECT: str(len(wrong)),
            Stored.NOT_ATTEMPTED: str(len(run.items) - attempted),
            Stored.PER_MINUTE: number(round(correct * 60_000 / used, 2)) if used else "0",
            Stored.ITEM_AT: str(run.reached + 1) if run.reached >= 0 else "",
            Stored.RESETS: str(run.resets),
            Stored.MARKS: str(sum(item.ends for item in run.items[:attempted])),
            Stored.TIMES: " ".join(f"{i + 1}:{ms}" for i, ms in sorted(run.tapped) if i <= run.last),
            Stored.INTERRUPTED: _yes(run.interrupted),
            **_of_second(run),
        },
    )


def _of_second(run: Run) -> dict[Stored, str]:
    """What a second assessor said, once they said which item was the last; {} before."""
    if run.second is None or run.second_last < 0:
        return {}
    wrong = sorted(mark for mark in run.second if mark <= run.second_last)
    both, either = min(run.last, run.second_last) + 1, max(run.last, run.second_last) + 1
    alike = sum((item in run.marks) == (item in run.second) for item in range(both))
    return {
        Stored.SECOND: " ".join(run.items[i].value for i in wrong) or run.grid.none,
        Stored.SECOND_LAST: str(run.second_last + 1),
        Stored.AGREEMENT: number(round(100 * alike / either, 1)),
    }


def _yes(is_so: bool) -> str:
    return "yes" if is_so else "no"


def number(value: float) -> str:
    """Without a trailing `.0`."""
    return str(int(value)) if value == int(value) else str(value)
