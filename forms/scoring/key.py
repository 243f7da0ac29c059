"""What an instrument's key says once it has been read: structure, coding and scoring, frozen and consistent.

A key names its own items and scales and nothing else, so that a number across instruments cannot be written
down (domain.md §2.9 R-2). Bands come from one closed list of plain words about support (R-1, R-32).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from forms.views import Flag


class Band(StrEnum):
    """How much support a plan may look at: the only names a key can give to a range of scores (R-32).

    The words that a person reads stand elsewhere and are the programme psychologist's to edit.
    """

    USUAL = "usual-support"
    LITTLE_MORE = "a-little-more-support"
    MORE = "more-support"
    MUCH_MORE = "much-more-support"
    MOST = "most-support"


class Sex(StrEnum):
    FEMALE = "female"
    MALE = "male"


class Respondent(StrEnum):
    """Who answered; a key foresees one or several of them, each with its own ages (R-31)."""

    SELF = "self"
    CAREGIVER = "caregiver"
    TEACHER = "teacher"


class LanguageStatus(StrEnum):
    """The standing of the wording that was read out (R-31; rule 1 of domain.md: from the wording file)."""

    OFFICIAL = "official"  # the owner's own or approved version
    ADAPTED = "adapted"  # a published adaptation made by the owner's procedure
    OWN = "own"  # the organisation's own translation
    DRAFT = "draft"  # not released by a person
    UNKNOWN = "unknown"


class Method(StrEnum):
    SUM = "sum"
    MEAN = "mean"


class BlankRule(StrEnum):
    """What an unanswered item does to a scale."""

    NEEDED = "all-needed"  # no score
    PRORATE = "prorate"  # the mean of the answered items stands in
    ZERO = "zero"  # counts as 0


class When(StrEnum):
    ALL = "all"
    ANY = "any"


class Direction(StrEnum):
    """Which way a score moves when the person feels better."""

    UP = "up"
    DOWN = "down"


@dataclass(frozen=True, slots=True)
class Ages:
    """Whole years, both ends included; None: no limit on that side."""

    lowest: int | None = None
    highest: int | None = None

    def hold(self, age: int) -> bool:
        return (self.lowest is None or age >= self.lowest) and (self.highest is None or age <= self.highest)

    @property
    def limited(self) -> bool:
        return self.lowest is not None or self.highest is not None


@dataclass(frozen=True, slots=True)
class Item:
    """`codes`: the answer as the form stores it -> its value. `scored`: False if it only informs."""

    id: str
    codes: tuple[tuple[str, Fraction], ...]
    scored: bool

    @property
    def lowest(self) -> Fraction:
        return min(value for _, value in self.codes)

    @property
    def highest(self) -> Fraction:
        return max(value for _, value in self.codes)

    def value(self, answer: str) -> Fraction | None:
        """The value of an answer; None when the key does not know it."""
        return dict(self.codes).get(answer)


@dataclass(frozen=True, slots=True)
class Term:
    """An item, or in a composite another scale of the same key, and how it enters the scale."""

    id: str
    weight: Fraction = Fraction(1)
    reverse: bool = False


@dataclass(frozen=True, slots=True)
class Blanks:
    """`most`: how many items of the scale may be blank (proration: n minus the minimum answered)."""

    rule: BlankRule = BlankRule.NEEDED
    most: int = 0


@dataclass(frozen=True, slots=True)
class Cut:
    """One table of bands and whom it is for; `starts` ascend and each band holds from its start upwards."""

    starts: tuple[tuple[Fraction, Band], ...]
    ages: Ages
    sex: Sex | None
    respondent: Respondent | None
    verify: bool

    def band(self, score: Fraction) -> Band:
        """The last band that starts at or below the score; the first one starts at the scale's lowest."""
        return [band for start, band in self.starts if start <= score][-1]


@dataclass(frozen=True, slots=True)
class MeaningfulChange:
    """`by`: the smallest difference that means something (None: no value is known for this scale)."""

    better: Direction
    by: Fraction | None
    verify: bool


@dataclass(frozen=True, slots=True)
class Scale:
    """`of` are items, or with `composite` scales. score = method(terms) * times + plus."""

    id: str
    of: tuple[Term, ...]
    composite: bool
    method: Method
    blanks: Blanks
    times: Fraction
    plus: Fraction
    lowest: Fraction  # the range that the score can take
    highest: Fraction
    cuts: tuple[Cut, ...]
    change: MeaningfulChange | None
    verify: bool


@dataclass(frozen=True, slots=True)
class Cluster:
    """At least `count` of `items` with a value of at least `at_least`."""

    items: tuple[str, ...]
    at_least: Fraction
    count: int


@dataclass(frozen=True, slots=True)
class Rule:
    """Clusters that must hold together, or of which one suffices (PCL-5, domain.md §3.1)."""

    id: str
    when: When
    clusters: tuple[Cluster, ...]
    verify: bool


@dataclass(frozen=True, slots=True)
class ItemFlag:
    """Any of `items` at or above `at_least` raises `flag`, whatever else is valid (R-29)."""

    id: str
    items: tuple[str, ...]
    at_least: Fraction
    flag: Flag
    verify: bool


@dataclass(frozen=True, slots=True)
class Key:
    """One version of one instrument. `hash`: SHA-256 (hex) of its canonical JSON, kept with scores (R-25)."""

    id: str
    version: str
    hash: str
    title: str
    licence: str
    licence_note: str
    sources: tuple[str, ...]
    items: tuple[Item, ...]
    scales: tuple[Scale, ...]  # parts stand before the composites made of them
    respondents: tuple[tuple[Respondent, Ages], ...]
    official_language_needed: bool
    language_note: str
    rules: tuple[Rule, ...]
    flags: tuple[ItemFlag, ...]
    invalid_when_blank: int | None  # so many blanks among the scored items, and nothing is scored
    validated: bool  # an own scale shows no number until somebody switches it on (rule 5 of domain.md)
    on_by_default: bool
    role: str  # the role that may use it; empty: any
    to_verify: tuple[str, ...]  # what was written from professional knowledge without a page behind it

    @property
    def verify(self) -> bool:
        return bool(self.to_verify)

    def item(self, id: str) -> Item:
        return next(item for item in self.items if item.id == id)

    def scale(self, id: str) -> Scale:
        """Raises KeyError when the key has no such scale."""
        for scale in self.scales:
            if scale.id == id:
                return scale
        raise KeyError(id)
