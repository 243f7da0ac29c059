"""The declarative scoring engine: an instrument's key is data, a score is exact or says why there is none.

    key = read_key(path.read_bytes())
    setting = Setting("ru", LanguageStatus.OFFICIAL, Respondent.SELF, age=34)
    result = score(key, {"item_01": "2", "item_02": Missing.REFUSED}, setting)

Rules: domain.md §3.1 (arithmetic), §2.9 R-1, R-2, R-25, R-29, R-31, R-32. Keys hold no item's wording.
A band is for planning support and never a label; no number joins two instruments. Pure: no files, no clock,
no network.
"""

from __future__ import annotations

from forms.scoring.change import Change, Trend, change
from forms.scoring.cursor import KeyRefused
from forms.scoring.evaluate import AnswersRefused, score
from forms.scoring.key import Band, Key, LanguageStatus, Respondent, Scale, Sex
from forms.scoring.reading import read_key
from forms.scoring.record import KeyMismatch, recompute, write
from forms.scoring.result import (
    BlankCount,
    FlagOutcome,
    RawAnswer,
    Reason,
    Result,
    RuleOutcome,
    ScaleScore,
    Setting,
    shown,
)

__all__ = [
    "AnswersRefused",
    "Band",
    "BlankCount",
    "Change",
    "FlagOutcome",
    "Key",
    "KeyMismatch",
    "KeyRefused",
    "LanguageStatus",
    "RawAnswer",
    "Reason",
    "Respondent",
    "Result",
    "RuleOutcome",
    "Scale",
    "ScaleScore",
    "Setting",
    "Sex",
    "Trend",
    "change",
    "read_key",
    "recompute",
    "score",
    "shown",
    "write",
]
