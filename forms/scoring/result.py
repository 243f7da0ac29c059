"""What scoring says: a number or the reason why there is none, with all that is needed to compute it again.

Nothing here can be sorted by score, and nothing adds up numbers of two instruments (domain.md §2.9 R-2).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from forms.scoring.key import Band, LanguageStatus, Respondent, Sex
from forms.views import Flag, Missing


class Reason(StrEnum):
    """Why there is no score, band, rule or change. The words for people stand in the translations."""

    TOO_MANY_BLANKS = "too-many-blanks"
    ANSWER_NOT_IN_KEY = "answer-not-in-key"
    PART_NOT_SCORABLE = "part-not-scorable"
    AGE_OUTSIDE = "age-outside"
    AGE_UNKNOWN = "age-unknown"
    SEX_UNKNOWN = "sex-unknown"
    RESPONDENT_NOT_FORESEEN = "respondent-not-foreseen"
    LANGUAGE_NOT_OFFICIAL = "language-not-official"
    LANGUAGE_DRAFT = "language-draft"
    NOT_SWITCHED_ON = "not-switched-on"
    NO_TABLE = "no-table"  # the key has no bands for this person, or for this scale at all
    BLANKS_DECIDE = "blanks-decide"  # the blank items could tip a rule either way
    KEY_DIFFERS = "key-differs"
    RESPONDENT_DIFFERS = "respondent-differs"
    NOT_SCORED = "not-scored"  # one of two waves has no score
    NO_VALUE_KNOWN = "no-value-known"  # nobody has published which change is meaningful


@dataclass(frozen=True, slots=True)
class Setting:
    """How the interview was held. `age` in whole years on that day; None where nobody knows."""

    language: str
    status: LanguageStatus
    respondent: Respondent
    age: int | None = None
    sex: Sex | None = None


@dataclass(frozen=True, slots=True)
class RawAnswer:
    """One answer as the form stores it; empty for a blank, and `missing` says which quiet answer it was."""

    item: str
    answer: str = ""
    missing: Missing | None = None

    @property
    def blank(self) -> bool:
        return not self.answer


@dataclass(frozen=True, slots=True)
class BlankCount:
    """Unanswered items by kind: the four quiet answers differ (R-24), and all of them count as blank."""

    blank: int = 0
    refused: int = 0
    unknown: int = 0
    not_asked: int = 0
    not_applicable: int = 0

    @property
    def total(self) -> int:
        return self.blank + self.refused + self.unknown + self.not_asked + self.not_applicable


@dataclass(frozen=True, slots=True)
class ScaleScore:
    """One scale. `score` is exact; `reason` says why it is None, `band_reason` why `band` is None."""

    scale: str
    score: Fraction | None
    lowest: Fraction
    highest: Fraction
    answered: int
    items: int
    blanks: BlankCount
    prorated: bool = False
    band: Band | None = None
    reason: Reason | None = None
    band_reason: Reason | None = None
    verify: bool = False  # the scale or its table is yet to be checked against its source


@dataclass(frozen=True, slots=True)
class RuleOutcome:
    rule: str
    met: bool | None
    reason: Reason | None = None
    verify: bool = False


@dataclass(frozen=True, slots=True)
class FlagOutcome:
    """`raised` is None when nothing raised it and at least one of its items has no known answer."""

    id: str
    flag: Flag
    raised: bool | None
    items: tuple[str, ...] = ()  # those that raised it


@dataclass(frozen=True, slots=True)
class Result:
    """One instrument, one interview: raw items, the key's version and hash (R-25), and what follows."""

    key: str
    version: str
    hash: str
    setting: Setting
    answers: tuple[RawAnswer, ...]
    scales: tuple[ScaleScore, ...]
    rules: tuple[RuleOutcome, ...]
    flags: tuple[FlagOutcome, ...]
    blanks: BlankCount  # among the scored items
    reason: Reason | None  # why nothing at all is scored
    validated: bool
    switched_on_by: str
    to_verify: tuple[str, ...]

    def scale(self, id: str) -> ScaleScore:
        """Raises KeyError when the instrument has no such scale."""
        for scale in self.scales:
            if scale.scale == id:
                return scale
        raise KeyError(id)


def shown(score: Fraction, places: int = 1) -> str:
    """A score for the screen: at most `places` decimals, halves away from 0: `45/7` -> `6.4`."""
    scaled = abs(score) * 10**places
    whole = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    digits = str(whole).rjust(places + 1, "0")
    text = (
        f"{digits[: len(digits) - places]}.{digits[len(digits) - places :]}".rstrip("0").rstrip(".")
        if places
        else digits
    )
    return f"-{text}" if score < 0 and whole else text
