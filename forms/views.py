"""What a screen, a test or a script sees of a live questionnaire: frozen views, never the live nodes.

A `ref` is an absolute path with a 1-based position on every repeat instance and nowhere else:
`/data/member[2]/age`. It is stable while the interview goes on, except behind a removed repeat instance.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from random import Random

from forms.grids.definition import TimedGrid


class Kind(StrEnum):
    """Which card shows a question."""

    TEXT = "text"
    INTEGER = "integer"
    DECIMAL = "decimal"
    DATE = "date"
    TIME = "time"
    DATETIME = "dateTime"
    SELECT_ONE = "select_one"
    SELECT_MULTIPLE = "select_multiple"
    RANK = "rank"
    RANGE = "range"
    NOTE = "note"  # read-only text without a value of its own
    ACKNOWLEDGE = "acknowledge"
    BARCODE = "barcode"
    GEOPOINT = "geopoint"
    GEOTRACE = "geotrace"
    GEOSHAPE = "geoshape"
    IMAGE = "image"
    AUDIO = "audio"
    VIDEO = "video"
    FILE = "file"


class Missing(StrEnum):
    """The four quiet answers (R-24): attribute `fw:missing` on an empty node."""

    REFUSED = "refused"
    UNKNOWN = "unknown"
    NOT_ASKED = "notasked"
    NOT_APPLICABLE = "na"


class Flag(StrEnum):
    """What a form tells the program through `fw:flag` on a bind whose value is true.

    A value counts as true when it is neither empty, nor "0", "no" nor "false". A form that has DECLINED is not
    finished while a question that decides it stands on a quiet answer, or none of them was answered.
    """

    DECLINED = "declined"  # consent or assent was not given: nothing may be kept but a tally
    NOT_PRIVATE = "notprivate"  # the talk can be overheard: come back another time
    SAFETY = "safety"  # opens the safety pathway
    URGENT = "urgent"  # the record goes first and stands first in Review


@dataclass(frozen=True, slots=True)
class Media:
    """Names of files that belong to a label or a choice, without their `jr://` prefix."""

    image: str = ""
    audio: str = ""  # in the session's language alone: whoever listens would not understand another
    video: str = ""
    big_image: str = ""  # shown in place of `image` when somebody wants to see more of it
    audio_elsewhere: bool = False  # there is none in the session's language, and there is one in another


@dataclass(frozen=True, slots=True)
class Choice:
    """One choice as it stands now, in the session's language."""

    value: str
    label: str
    media: Media = field(default_factory=Media)


@dataclass(frozen=True, slots=True)
class RangeLimits:
    """`range` questions: inclusive ends and the step, as written in the form."""

    start: str
    end: str
    step: str


# What a form can say of how a question is asked, beside its appearance (ODK XForms, Body and Bind Attributes).
EXTRAS = frozenset((
    "rows",  # lines of a text
    "accept", "mediatype",  # kinds of files
    "max-pixels",  # long edge of a picture
    "quality",  # of a recording
    "autoplay",
    "accuracyThreshold", "unacceptableAccuracyThreshold", "capture-accuracy", "allow-mock-accuracy", "incremental",
    "intent",  # an external application
    "tick-interval", "placeholder", "tick-labelset",  # of a range
    "respondent",  # "no": for the interviewer alone
))  # fmt: skip


@dataclass(frozen=True, slots=True)
class QuestionView:
    """All that a card needs to show one question."""

    ref: str
    kind: Kind
    label: str  # plain text with ODK's markdown left in; output values filled in
    hint: str
    guidance: str
    media: Media
    appearance: frozenset[str]
    text: str  # the answer in its lexical form, "" for none
    missing: Missing | None
    partial: str  # "YYYY" or "YYYY-MM" where only that is known, else ""
    choices: tuple[Choice, ...]
    limits: RangeLimits | None
    relevant: bool
    required: bool
    readonly: bool
    problem: (
        str  # why the answer given cannot stand (constraint or type), in the session's language; "" if it can
    )
    extras: Mapping[str, str] = field(
        default_factory=dict
    )  # what else the form says of how it is asked (EXTRAS)
    grid: TimedGrid | None = None  # a select_multiple that is shown as a timed grid
    run: str = ""  # the journal of its run so far (forms.grids); "" before Start and in a record
    size_pt: float = 0  # of its words, whatever the program's text size; 0: as the program has it
    may_be_quiet: bool = True  # False for what consent hangs on: it is answered, or the interview ends there


@dataclass(frozen=True, slots=True)
class Heading:
    """The label of a group inside a section."""

    ref: str
    label: str
    level: int  # 1 for a group directly in the section


@dataclass(frozen=True, slots=True)
class RepeatHead:
    """The head of one repeat instance."""

    ref: str
    label: str
    number: int
    removable: bool
    level: int


@dataclass(frozen=True, slots=True)
class AddRepeat:
    """The place where a further instance can be added; `ref` names the repeat without a position."""

    ref: str
    label: str
    count: int
    allowed: bool
    level: int


@dataclass(frozen=True, slots=True)
class Cell:
    """How wide a question stands in a form of the style theme-grid: `parts` of the `row` parts of a line.

    Only questions of the same `group` (a number that means nothing by itself) share a line.
    """

    group: int
    parts: int  # from 1, fewer than `row`
    row: int  # from 2


@dataclass(frozen=True, slots=True)
class QuestionItem:
    """A question's place in its section; ask `Session.question(ref)` for what it shows."""

    ref: str
    field_list: str  # ref of the field-list group that holds it, "" for none
    level: int
    cell: Cell | None = None  # None: it has a line of its own


Item = Heading | RepeatHead | AddRepeat | QuestionItem


@dataclass(frozen=True, slots=True)
class Section:
    """One page of the form: a relevant top-level group, or a run of loose questions between such groups."""

    key: str  # stable while its structure stands
    label: str  # "" for a run of loose questions
    answered: int  # relevant questions with an answer or a quiet answer; notes do not count
    total: int
    wrong: int  # answers that cannot stand


@dataclass(frozen=True, slots=True)
class Changes:
    """What one act changed: `refs` whose views are to be asked for again; `structure`: items or sections."""

    refs: frozenset[str] = frozenset()
    structure: bool = False


class AnswerFault(StrEnum):
    REQUIRED = "required"
    CONSTRAINT = "constraint"
    TYPE = "type"


@dataclass(frozen=True, slots=True)
class AnswerProblem:
    """Why the form cannot be finished yet; in form order."""

    ref: str
    fault: AnswerFault
    message: str


@dataclass(frozen=True, slots=True)
class Finding:
    """What is wrong with a form, where, what to do. Rows from 1 as Excel shows them; 0 = no such place."""

    what: str
    remedy: str
    sheet: str = ""
    row: int = 0
    column: str = ""
    ref: str = ""  # the node that it concerns, for XForms
    refused: bool = False  # True: the form cannot be opened; False: only what depends on it is disabled
    calm: bool = False  # True: it all works; a person should look at it once more


class FormRefused(Exception):
    """A form that cannot be opened; `findings` says why, worst first."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__("; ".join(f.what for f in findings))
        self.findings = findings


class AnswerRefused(Exception):
    """An act that the session does not allow (no such ref, read-only, not a repeat); nothing was changed."""


@dataclass(frozen=True, slots=True)
class Context:
    """The world outside an interview, given in so that a session is reproducible."""

    now: Callable[[], datetime]  # timezone-aware local time
    random: Random
    properties: Mapping[str, str] = field(default_factory=dict)  # deviceid, username, email, phonenumber, ...
    last_saved: bytes | None = None  # submission XML of this form's last record on this laptop
