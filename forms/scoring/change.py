"""The difference between two waves of one instrument, and whether it means something."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from forms.scoring.key import Direction, Key, MeaningfulChange
from forms.scoring.result import Reason, Result


class Trend(StrEnum):
    BETTER = "better"
    SAME = "same"
    WORSE = "worse"


@dataclass(frozen=True, slots=True)
class Change:
    """`difference` = later - earlier, exact. `reason` says why it, or only `meaningful`, is None."""

    scale: str
    difference: Fraction | None = None
    trend: Trend | None = None
    meaningful: bool | None = None
    reason: Reason | None = None
    language_differs: bool = False  # the two waves were asked in other words: read with care
    verify: bool = False


def change(key: Key, scale: str, earlier: Result, later: Result) -> Change:
    """Compares two results of the very same key and respondent (domain.md §3.1: WHO-5, 10 points of 100).

    A change is meaningful when it is at least as large as the key's value. Raises KeyError for an
    unknown scale.
    """
    wanted = key.scale(scale).change
    before, after = earlier, later
    if {before.hash, after.hash} != {key.hash}:
        return Change(scale, reason=Reason.KEY_DIFFERS)
    if before.setting.respondent is not after.setting.respondent:
        return Change(scale, reason=Reason.RESPONDENT_DIFFERS)
    was, now = before.scale(scale).score, after.scale(scale).score
    words = (before.setting.language, before.setting.status) != (after.setting.language, after.setting.status)
    if was is None or now is None:
        return Change(scale, reason=Reason.NOT_SCORED, language_differs=words)
    known = wanted is not None and wanted.by is not None
    return Change(
        scale,
        difference=now - was,
        trend=_trend(now - was, wanted),
        meaningful=_meaningful(now - was, wanted),
        reason=None if known else Reason.NO_VALUE_KNOWN,
        language_differs=words,
        verify=wanted is not None and wanted.verify,
    )


def _trend(difference: Fraction, wanted: MeaningfulChange | None) -> Trend | None:
    if wanted is None:
        return None  # the key does not say which way is up
    if difference == 0:
        return Trend.SAME
    return Trend.BETTER if (difference > 0) == (wanted.better is Direction.UP) else Trend.WORSE


def _meaningful(difference: Fraction, wanted: MeaningfulChange | None) -> bool | None:
    return None if wanted is None or wanted.by is None else abs(difference) >= wanted.by
