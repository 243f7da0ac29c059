"""Long sums of questions of one frame, kept up to date: one answer costs the same however long the sum is."""

from __future__ import annotations

from typing import Any

from forms.engine.totals import LongSum
from forms.xpath.kinds import Focus, Function

FEW = 12  # Adding so many anew is as quick as keeping a sum.


def long_sum(places: tuple[int, ...]) -> Function | None:
    """`places`: slots of the expression's own frame as they stand in the sum; None where it is not worth it."""
    if len(places) < FEW or len(set(places)) != len(places):
        return None
    key = object()  # this sum's name in every frame

    def run(frame: Any, at: Focus | None) -> float:
        kept: LongSum | None = frame.sums.get(key) if frame.sums is not None else None
        value = (kept or _begin(frame, key, places)).value()
        if value is not None:
            return value
        total: float = frame.slots[places[0]].number()
        for place in places[1:]:
            total += frame.slots[place].number()
        return total

    return run


def _begin(frame: Any, key: object, places: tuple[int, ...]) -> LongSum:
    """From now on `Waker.touched` tells the sum of each of its terms that changes."""
    made = LongSum(frame.slots[place] for place in places)
    if frame.sums is None:
        frame.sums, frame.terms = {}, {}
    frame.sums[key] = made
    for place in places:
        frame.terms.setdefault(place, []).append(made)
    return made
