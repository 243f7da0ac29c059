"""One run of a timed grid: a pure state machine. Acts come in with ms since Start, on a clock that only goes forward.

`step` gives the next state or raises GridRefused and changes nothing. The state is a fold over the journal of acts, so
a run that was cut short by a crash goes on from what the journal holds: `replayed(grid, items, journal)`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple

from forms.grids.definition import Ending, GridItem, TimedGrid

BOUNCE_MS = 400  # a second tap on the same item within this is a tremble of the hand, not a correction


class Deed(StrEnum):
    START = "start"
    TAP = "tap"  # item: wrong, tapped again: right after all
    ROW = "row"  # item: any of the row; all of the row are wrong
    UNROW = "unrow"  # the row as it was before
    STOP = "stop"  # the stop rule is followed
    GO_ON = "go_on"  # it is not
    TIME_UP = "time_up"
    FINISH = "finish"  # before the time is over
    LAST = "last"  # item: the last one attempted
    REACHED = "reached"  # item: reached at `capture_at`
    PAUSE = "pause"
    INTERRUPT = "interrupt"  # the laptop slept, or the program ended; the time stands still from here
    RESUME = "resume"
    RESET = "reset"  # from the beginning; it is counted
    # Once the run is done: a second assessor begins to judge the same reading, or begins anew.
    SECOND = "second"
    SECOND_TAP = "second_tap"  # item: wrong as the second has it, tapped again: right after all
    SECOND_LAST = "second_last"  # item: the last one attempted as the second has it; this ends their part
    ALONE = "alone"  # nobody judges a second time after all


ON_ITEMS = frozenset((
    Deed.TAP, Deed.ROW, Deed.UNROW, Deed.LAST, Deed.REACHED, Deed.SECOND_TAP, Deed.SECOND_LAST,
))  # fmt: skip


class Phase(StrEnum):
    READY = "ready"
    RUNNING = "running"
    PAUSED = "paused"
    STOPPING = "stopping"  # the stop rule holds: stop, or go on?
    CLOSING = "closing"  # time is up, or Finish was pressed: which item was the last?
    DONE = "done"


class Act(NamedTuple):
    """`item`: a place from 0, where the deed has one."""

    deed: Deed
    at_ms: int = 0
    item: int = -1


class GridRefused(ValueError):
    """An act that makes no sense now; says why. Nothing was changed."""


@dataclass(frozen=True, slots=True)
class Run:
    """A run as it stands. Places of items count from 0. `marks` keeps every mark, also behind the last item."""

    grid: TimedGrid
    items: tuple[GridItem, ...]
    phase: Phase = Phase.READY
    marks: frozenset[int] = frozenset()
    tapped: tuple[tuple[int, int], ...] = ()  # (item, ms) of its last tap
    # Rows that were marked whole, with their marks before; one that was changed since may be marked once more.
    rows: tuple[tuple[int, frozenset[int]], ...] = ()
    now_ms: int = 0  # of the last act
    still_ms: int = 0  # time that the clock stood still
    stopped_at: int = -1  # ms when a pause began
    used_ms: int = 0  # time used, once it is over
    last: int = -1
    picked: bool = False  # the last item was tapped by the assessor, not settled by a rule
    reached: int = -1
    autostopped: bool = False
    overruled: bool = False  # the stop rule was met and not followed
    interrupted: bool = False
    resets: int = 0
    second: frozenset[int] | None = None  # what a second assessor marked; None: nobody judged a second time
    second_tapped: tuple[tuple[int, int], ...] = ()
    second_last: int = -1  # as the second has it; -1 while they judge

    @property
    def judging(self) -> bool:
        """A second assessor is at it: the first's marks are not to be seen."""
        return self.second is not None and self.second_last < 0

    def elapsed_ms(self, at_ms: int) -> int:
        """Time used at `at_ms`, pauses left out, at most the duration."""
        if self.phase is Phase.READY:
            return 0
        if self.phase in (Phase.CLOSING, Phase.DONE):
            return self.used_ms
        until = self.stopped_at if self.phase is Phase.PAUSED else at_ms
        return min(until - self.still_ms, self.grid.duration_ms)

    def left_ms(self, at_ms: int) -> int:
        return self.grid.duration_ms - self.elapsed_ms(at_ms)

    @property
    def wrong(self) -> tuple[int, ...]:
        """The items that count as wrong: none behind the last one attempted."""
        counted = (m for m in self.marks if self.last < 0 or m <= self.last)
        return tuple(sorted(counted))

    def row_of(self, item: int) -> range:
        """The items of its row; in flowing text that is the item alone."""
        columns = self.grid.columns or 1
        first = item // columns * columns
        return range(first, min(first + columns, len(self.items)))

    def is_whole(self, item: int) -> bool:
        """Whether its row was marked whole, and stands so."""
        row = self.row_of(item)
        return any(first == row[0] for first, _ in self.rows) and self.marks.issuperset(row)


def begin(grid: TimedGrid, items: Iterable[GridItem]) -> Run:
    return Run(grid, tuple(items))


def replayed(grid: TimedGrid, items: Iterable[GridItem], journal: Iterable[Act]) -> Run:
    """The run that a journal tells of; GridRefused where it cannot have been so."""
    run = begin(grid, items)
    for act in journal:
        run = step(run, act)
    return run


def step(run: Run, act: Act) -> Run:
    """The run after one act."""
    if act.deed is Deed.RESET:
        return _reset(run, act)
    if act.deed is Deed.START:
        return _start(run, act)
    if run.phase is Phase.READY:
        raise GridRefused("The run has not begun.")
    if act.at_ms < run.now_ms:
        raise GridRefused("Time does not go backwards.")
    if act.deed in ON_ITEMS and not 0 <= act.item < len(run.items):
        raise GridRefused("There is no such item.")
    timed = _timed(run, act)
    return replace(STEPS[act.deed](timed, act), now_ms=act.at_ms)


def _timed(run: Run, act: Act) -> Run:
    """The end of the time comes before whatever is done later, however late the program told of it."""
    running = run.phase in (Phase.RUNNING, Phase.STOPPING)
    if running and act.at_ms - run.still_ms >= run.grid.duration_ms:
        return replace(run, phase=Phase.CLOSING, used_ms=run.grid.duration_ms)
    return run


def _only_in(run: Run, *phases: Phase) -> None:
    if run.phase not in phases:
        raise GridRefused(f"That cannot be done while the run is {run.phase.value}.")


def _start(run: Run, act: Act) -> Run:
    _only_in(run, Phase.READY)
    if not run.items:
        raise GridRefused("There is nothing to read.")
    if act.at_ms != 0:
        raise GridRefused("Time is counted from Start.")
    return replace(run, phase=Phase.RUNNING, now_ms=0)


def _reset(run: Run, act: Act) -> Run:
    _only_in(run, *(p for p in Phase if p is not Phase.READY))
    if 0 <= act.at_ms - run.now_ms < BOUNCE_MS:
        raise GridRefused("That came too quickly after the last tap to be meant.")
    return Run(run.grid, run.items, resets=run.resets + 1)


def _markable(run: Run) -> None:
    _only_in(run, Phase.RUNNING, Phase.STOPPING, Phase.CLOSING)
    if run.phase is Phase.CLOSING and run.grid.strict:
        raise GridRefused("The time is over: nothing can be marked any more.")


def _tap(run: Run, act: Act) -> Run:
    _markable(run)
    before = dict(run.tapped)
    if act.item in before and act.at_ms - before[act.item] < BOUNCE_MS:
        return run
    tapped = tuple({**before, act.item: act.at_ms}.items())
    return _ruled(replace(run, marks=run.marks ^ {act.item}, tapped=tapped), act)


def _row(run: Run, act: Act) -> Run:
    _markable(run)
    row = run.row_of(act.item)
    if run.is_whole(act.item):
        raise GridRefused("The whole row is marked already.")
    before = run.marks & frozenset(row)
    rows = (*run.rows, (row[0], before))
    return _ruled(replace(run, marks=run.marks | frozenset(row), rows=rows), act)


def _unrow(run: Run, act: Act) -> Run:
    _markable(run)
    row = run.row_of(act.item)
    if not run.is_whole(act.item):
        raise GridRefused("This row was not marked whole, or was changed since.")
    last = max(place for place, (first, _) in enumerate(run.rows) if first == row[0])
    before = run.rows[last][1]
    rows = (*run.rows[:last], *run.rows[last + 1 :])
    return _ruled(replace(run, marks=run.marks - frozenset(row) | before, rows=rows), act)


def _ruled(run: Run, act: Act) -> Run:
    """The stop rule: so many wrong from the first item on. It is asked once; strict grids stop at once."""
    wanted = run.grid.stop_after
    holds = 0 < wanted <= len(run.items) and run.marks >= frozenset(range(wanted))
    if run.phase is Phase.STOPPING and not holds:
        return replace(run, phase=Phase.RUNNING)
    if run.phase is not Phase.RUNNING or not holds or run.overruled:
        return run
    stopping = replace(run, phase=Phase.STOPPING)
    return _stop(stopping, act) if run.grid.strict else stopping


def _stop(run: Run, act: Act) -> Run:
    """The last item attempted is the last one marked."""
    _only_in(run, Phase.STOPPING)
    used = run.elapsed_ms(act.at_ms)
    return replace(run, phase=Phase.DONE, used_ms=used, autostopped=True, last=max(run.marks))


def _go_on(run: Run, act: Act) -> Run:
    _only_in(run, Phase.STOPPING)
    return replace(run, phase=Phase.RUNNING, overruled=True)


def _time_up(run: Run, act: Act) -> Run:
    """Never sets the last item by itself: only the assessor knows which one was read."""
    if run.phase is not Phase.CLOSING or run.used_ms != run.grid.duration_ms:
        raise GridRefused("The time is not over.")
    return run


def _finish(run: Run, act: Act) -> Run:
    _only_in(run, Phase.RUNNING, Phase.STOPPING)
    if run.grid.ending is Ending.NONE:
        raise GridRefused("This grid cannot be finished before its time.")
    used = run.elapsed_ms(act.at_ms)
    if run.grid.ending is Ending.LAST:
        return replace(run, phase=Phase.DONE, used_ms=used, last=len(run.items) - 1)
    return replace(run, phase=Phase.CLOSING, used_ms=used)


def _last(run: Run, act: Act) -> Run:
    """Marks behind it do not count; a slip of the finger is put right by tapping another."""
    _only_in(run, Phase.CLOSING, Phase.DONE)
    if run.phase is Phase.DONE and not run.picked:
        raise GridRefused("The last item is settled by the rule that ended the run.")
    return replace(run, phase=Phase.DONE, last=act.item, picked=True)


def _reached(run: Run, act: Act) -> Run:
    _only_in(run, Phase.RUNNING, Phase.STOPPING, Phase.CLOSING)
    if run.grid.capture_at_s <= 0 or run.elapsed_ms(act.at_ms) < run.grid.capture_at_s * 1000:
        raise GridRefused("It is not yet time for that.")
    return replace(run, reached=act.item)


def _pause(run: Run, act: Act) -> Run:
    _only_in(run, Phase.RUNNING, Phase.STOPPING)
    if not run.grid.pause:
        raise GridRefused("This grid cannot be paused.")
    return replace(run, phase=Phase.PAUSED, stopped_at=act.at_ms)


def _interrupt(run: Run, act: Act) -> Run:
    """Allowed whatever the form says of pauses: it was nobody's will. The run is flagged."""
    if run.phase in (Phase.RUNNING, Phase.STOPPING):
        return replace(run, phase=Phase.PAUSED, stopped_at=act.at_ms, interrupted=True)
    return run if run.phase is Phase.DONE else replace(run, interrupted=True)


def _resume(run: Run, act: Act) -> Run:
    _only_in(run, Phase.PAUSED)
    still = run.still_ms + act.at_ms - run.stopped_at
    return _ruled(replace(run, phase=Phase.RUNNING, still_ms=still, stopped_at=-1), act)


def _second(run: Run, act: Act) -> Run:
    _only_in(run, Phase.DONE)
    if not run.grid.wants_second:
        raise GridRefused("This grid has no place for a second assessor.")
    return replace(run, second=frozenset(), second_tapped=(), second_last=-1)


def _second_tap(run: Run, act: Act) -> Run:
    if run.second is None or not run.judging:
        raise GridRefused("No second assessor is judging.")
    before = dict(run.second_tapped)
    if act.item in before and act.at_ms - before[act.item] < BOUNCE_MS:
        return run
    tapped = tuple({**before, act.item: act.at_ms}.items())
    return replace(run, second=run.second ^ {act.item}, second_tapped=tapped)


def _second_last(run: Run, act: Act) -> Run:
    if run.second is None:
        raise GridRefused("No second assessor is judging.")
    return replace(run, second_last=act.item)


def _alone(run: Run, act: Act) -> Run:
    if run.second is None:
        raise GridRefused("No second assessor is judging.")
    return replace(run, second=None, second_tapped=(), second_last=-1)


STEPS: dict[Deed, Callable[[Run, Act], Run]] = {
    Deed.TAP: _tap, Deed.ROW: _row, Deed.UNROW: _unrow, Deed.STOP: _stop, Deed.GO_ON: _go_on,
    Deed.TIME_UP: _time_up, Deed.FINISH: _finish, Deed.LAST: _last, Deed.REACHED: _reached,
    Deed.PAUSE: _pause, Deed.INTERRUPT: _interrupt, Deed.RESUME: _resume, Deed.SECOND: _second,
    Deed.SECOND_TAP: _second_tap, Deed.SECOND_LAST: _second_last, Deed.ALONE: _alone,
}  # fmt: skip


_DEEDS = frozenset(Deed)
_NUMBER = re.compile(r"[0-9]{1,12}\Z")


def write_journal(acts: Iterable[Act]) -> str:
    """`start 0; tap 1250 3; last 60000 41`: one line, to be kept with the draft."""
    return "; ".join(" ".join(str(part) for part in act if part != -1) for act in acts)


def read_journal(text: str) -> tuple[Act, ...]:
    """The acts of a journal, also of one whose end was cut off; GridRefused where it is none."""
    found = []
    for entry in filter(None, (part.strip() for part in text.split(";"))):
        word, *numbers = entry.split()
        if word not in _DEEDS or len(numbers) > 2 or not all(_NUMBER.match(n) for n in numbers):
            raise GridRefused(f"This is no journal of a timed grid: {entry[:40]!r}.")
        found.append(Act(Deed(word), *(int(n) for n in numbers)))
    return tuple(found)
