"""One run as it is being made: acts get their ms from a clock and go into the journal. Knows no widget.

Every act is handed on at once, so that the next write has it: after a power cut the run goes on from there.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable

from forms.grids import (
    Act,
    Deed,
    GridItem,
    GridRefused,
    Phase,
    TimedGrid,
    read_journal,
    replayed,
    step,
    write_journal,
)

SLEPT_MS = 3_000  # between two looks at the clock, ten a second: the laptop slept, or something held it
MARKING = frozenset((Deed.TAP, Deed.ROW))
GOING = frozenset((Phase.RUNNING, Phase.STOPPING))


def clock_ms() -> int:
    """ms that only go forward, also while a Linux laptop sleeps; from any origin."""
    if hasattr(time, "CLOCK_BOOTTIME"):  # its monotonic clock stands still meanwhile
        return time.clock_gettime_ns(time.CLOCK_BOOTTIME) // 1_000_000
    return time.monotonic_ns() // 1_000_000


class Runner:
    """`keep` gets the whole journal after every act. A journal that breaks off in the middle is interrupted where it
    ends; one that cannot have been of this grid is begun anew."""

    def __init__(
        self,
        grid: TimedGrid,
        items: Iterable[GridItem],
        journal: str,
        clock: Callable[[], int],
        keep: Callable[[str], None],
    ) -> None:
        self._clock, self._keep = clock, keep
        self._items = tuple(items)
        try:
            self.acts = list(read_journal(journal))
            self.run = replayed(grid, self._items, self.acts)
        except GridRefused:  # the form's list has changed under it
            self.acts = []
            self.run = replayed(grid, self._items, ())
        self._origin = clock() - self.run.now_ms
        self._looked = self.run.now_ms
        self._back: list[tuple[Deed, int]] = []
        if self.run.phase in GOING:
            self.do(Deed.INTERRUPT)

    def now(self) -> int:
        """ms since Start; never before the last act."""
        return max(self.run.now_ms, self._clock() - self._origin)

    @property
    def left_ms(self) -> int:
        return self.run.left_ms(self.now())

    @property
    def can_undo(self) -> bool:
        return bool(self._back) and self.run.phase in GOING

    def do(self, deed: Deed, item: int = -1, at_ms: int = -1) -> bool:
        """False where it makes no sense now, or was a tremble of the hand: nothing has changed then."""
        if deed is Deed.START:
            self._origin = self._clock()
        at = 0 if deed is Deed.START else max(at_ms, self.run.now_ms) if at_ms >= 0 else self.now()
        act = Act(deed, at, item)
        try:
            after = step(self.run, act)
        except GridRefused:
            return False
        if deed is Deed.TAP and after.tapped == self.run.tapped:
            return False
        self.run = after
        self._looked = at
        self.acts.append(act)
        if deed in MARKING:
            self._back.append((deed, item))
        elif deed is Deed.UNROW:
            row = self.run.row_of(item)
            last = max(
                (n for n, (d, i) in enumerate(self._back) if d is Deed.ROW and i in row), default=-1
            )  # marked whole once, changed and marked whole again: the last time
            self._back = [one for n, one in enumerate(self._back) if n != last]
        elif deed in (Deed.START, Deed.RESET):
            self._back.clear()
        self._keep(write_journal(self.acts))
        return True

    def undo(self) -> bool:
        """Takes the last mark back: a tap by a tap, a row as it was before."""
        if not self.can_undo:
            return False
        deed, item = self._back[-1]
        if deed is Deed.ROW and not self.is_whole(item):
            self._back.pop()  # what cannot be taken back any more stands in the way of nothing
            return self.undo()
        if not self.do(Deed.UNROW if deed is Deed.ROW else Deed.TAP, item):
            return False
        if deed is Deed.TAP:  # the tap that took it back is none to be taken back itself
            del self._back[-2:]
        return True

    def is_whole(self, item: int) -> bool:
        """Whether its row was marked whole and not changed since."""
        return self.run.is_whole(item)

    def look(self) -> bool:
        """Looks at the clock; True where the time is over, or the laptop slept since the last look."""
        if self.run.phase not in GOING:
            return False
        now, before = self.now(), self._looked
        if now - before > SLEPT_MS:
            return self.do(Deed.INTERRUPT, at_ms=before)
        self._looked = now
        return self.left_ms <= 0 and self.do(Deed.TIME_UP)
