"""The nouns of the program: frozen values from the store to the screens. Knows no database, no Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

DraftId = NewType("DraftId", str)
RecordId = NewType("RecordId", str)  # the same for every version of a record
VersionId = NewType("VersionId", str)  # SHA-256 (hex) of the signed version
PersonId = NewType("PersonId", str)  # a participant
MemberId = NewType("MemberId", str)  # a person who works with the program: field worker, coordinator
FormId = NewType("FormId", str)
WAVE = "fw:wave"  # the property that a form's question of the planned talk begins with
ABOUT = "fw:person"  # the property that a form's question begins with: whom the interview is about


class Role(StrEnum):
    WORKER = "worker"
    PSYCHOLOGIST = "psychologist"
    TEACHER = "teacher"  # or another education worker: school fields only
    LINKS_OFFICER = "links_officer"  # family relations
    COORDINATOR = "coordinator"
    FOCAL_POINT = "focal_point"  # of data protection: reads the journal of openings, and no record


class ContentClass(StrEnum):
    """Which epoch key a record is sealed to (PROTOCOL.md)."""

    CARE = "care"
    WELLBEING = "wellbeing"
    LEARNING = "learning"
    LINKS = "links"
    PROGRAMME = "programme"


class Opens(StrEnum):
    """How much of somebody's escrow one coordinator's key opens (PROTOCOL K-4, K-13)."""

    ALL = "all"
    PART = "part"
    NOTHING = "nothing"


class Delivery(StrEnum):
    """The stations of one version of a record; only ever onwards."""

    SAVED = "saved"  # finished and durable on this laptop
    SEALED = "sealed"  # can be sent without unlocking anything
    ON_SERVER = "on_server"  # a signed receipt names its batch
    OPENED = "opened"  # a coordinator's signed acknowledgement names its version


class Verdict(StrEnum):
    OPEN = "open"  # no coordinator has decided
    RETURNED = "returned"
    CORRECTED = "corrected"  # a newer version than the one that was decided, not decided itself yet
    ACCEPTED = "accepted"


@dataclass(frozen=True, slots=True)
class Tile:
    """One person on the sign-in screen."""

    member: MemberId
    name: str
    role: Role


@dataclass(frozen=True, slots=True)
class Participant:
    person: PersonId
    code: str  # "7KQ-42M"
    given_name: str
    birth_year: int | None = None


@dataclass(frozen=True, slots=True)
class DueVisit:
    participant: Participant
    form: FormId
    form_title: str
    due: date


@dataclass(frozen=True, slots=True)
class FormRow:
    form: FormId
    version: str
    title: str
    content_class: ContentClass
    questions: int
    languages: tuple[str, ...]
    withdrawn: bool  # takes no new drafts; open ones finish on their own version
    notice: str = ""  # e.g. a missing file, in plain words
    published_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class DraftRow:
    draft: DraftId
    participant: Participant | None
    form: FormId
    form_version: str
    form_title: str
    answered: int
    total: int
    position: str  # the ref where the person was
    saved_at: datetime
    corrects: RecordId | None = None  # set when it answers a return or is an unasked correction


@dataclass(frozen=True, slots=True)
class Comment:
    """A coordinator's words on one question; `ref` may be "" for the whole record."""

    ref: str
    label: str  # the question's label, so that it can be shown without opening the form
    text: str


@dataclass(frozen=True, slots=True)
class FileRow:
    """A file of a record: a picture, a recording, a document; it travels by itself, after its record."""

    ref: str  # the question that it answers
    name: str
    size: int  # bytes
    here: bool  # False while parts of it have not arrived
    delivery: Delivery
    erased: bool = False  # a photo, after support had ended


@dataclass(frozen=True, slots=True)
class RecordRow:
    """One record in Outbox or among a person's visits: its newest version's state."""

    record: RecordId
    version: VersionId
    number: int  # 1 for the first version
    participant: Participant | None
    form_title: str
    author: str
    finished_at: datetime
    delivery: Delivery
    verdict: Verdict
    urgent: bool
    sealed_at: datetime | None = None
    received_at: datetime | None = None  # the server's own signed receipt, never a stick's
    opened_at: datetime | None = None
    opened_by: str = ""
    comments: tuple[Comment, ...] = ()
    withdrawn: bool = False  # consent was taken back after Finish: coordinators decide what becomes of it
    in_hands: bool = (
        False  # a coordinator signed that it came by stick; whether it was opened, `delivery` says
    )
    nobody_told: bool = False  # it asks for help, and no coordinator has opened any version that does
    files: tuple[FileRow, ...] = ()  # each with how far it got by itself
    by: MemberId = MemberId("")  # its author: whom it came back to


@dataclass(frozen=True, slots=True)
class ReturnedRow:
    """A task on Today: a coordinator asks about a record."""

    record: RecordId
    participant: Participant | None
    form_title: str
    comments: tuple[Comment, ...]
    returned_at: datetime
    returned_by: str


@dataclass(frozen=True, slots=True)
class NobodyTold:
    """An urgent record that no coordinator has acknowledged: 'Nobody has been told yet. Phone: ...'."""

    record: RecordId
    participant: Participant | None
    phone: str


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence for a person, as errors have them: a screen translates `text` and fills in `values`."""

    message_id: str
    text: str  # English, with {places}
    values: Mapping[str, str | int] = field(default_factory=dict)

    @property
    def plain(self) -> str:
        """The whole sentence in English."""
        return self.text.format(**self.values) if self.values else self.text

    def __str__(self) -> str:
        return self.plain


@dataclass(frozen=True, slots=True)
class Today:
    due: tuple[DueVisit, ...]
    drafts: tuple[DraftRow, ...]
    returned: tuple[ReturnedRow, ...]
    waiting: int  # records that nobody else has yet: no receipt names them
    nobody_told: tuple[NobodyTold, ...]
    notices: tuple[Notice, ...] = ()  # e.g. "no coordinator has answered for 9 days"


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """One answer of a finished record, in words."""

    ref: str
    section: str
    number: int  # position among the record's questions, from 1
    label: str
    text: str  # as a person reads it; quiet answers in words
    quiet: bool
    before: str | None = None  # the earlier version's text where it differs


@dataclass(frozen=True, slots=True)
class Authorship:
    """What was verified of a version: who signed, and whether its chain is whole."""

    signed_by: str
    signed_at: datetime
    chain_complete: bool
    opened_at: datetime
    warning: str = ""  # e.g. "sealed to an old key"


@dataclass(frozen=True, slots=True)
class Told:
    """What one instrument of one interview comes to. `calls`: an answer opens the safety pathway."""

    instrument: str
    title: str
    lines: tuple[Notice, ...]
    calls: bool


@dataclass(frozen=True, slots=True)
class RecordView:
    row: RecordRow
    authorship: Authorship | None
    answers: tuple[AnswerRow, ...]
    reason: str = ""  # why it was corrected, in the author's words
    files: tuple[FileRow, ...] = ()  # one for each answer that is a file, also where it has not come yet
    results: tuple[Told, ...] = ()  # of its instruments, each by itself


@dataclass(frozen=True, slots=True)
class ReviewRow:
    record: RecordId
    participant: Participant | None
    form_title: str
    author: str
    finished_at: datetime
    verdict: Verdict
    urgent: bool
    acknowledged: bool
    changed_answers: int  # against the version decided last
    quiet_answers: int
    quarantined: str = ""  # the reason, where it is not merged
    withdrawn: bool = False  # its consent was taken back: somebody has to decide what becomes of it


@dataclass(frozen=True, slots=True)
class Action:
    """One act of an interview, as the draft's journal keeps it; replayed in order on top of a snapshot."""

    kind: str  # "answer" | "missing" | "partial" | "grid" | "clock" | "add" | "remove" | "language"
    ref: str
    value: str = ""
    at: datetime | None = None


class Line(StrEnum):
    """The connection as a person sees it; being offline is normal."""

    OFFLINE = "offline"
    WORKING = "working"
    SENT = "sent"  # the last round went through


@dataclass(frozen=True, slots=True)
class RoundResult:
    """One write-read round. Never an exception for an absent or odd server: `line` and `said` say it."""

    line: Line
    sent_batches: int = 0
    sent_bytes: int = 0
    fetched: int = 0
    retry_after_s: int | None = None  # the line failed: to be tried again by itself, not before so long
    said: tuple[Notice, ...] = ()  # what a person should know, with what is safe
    changed: Changed = field(default_factory=lambda: Changed())  # noqa: PLW0108 - the class stands below

    @property
    def note(self) -> str:
        """`said` in English."""
        return " ".join(notice.plain for notice in self.said)


@dataclass(frozen=True, slots=True)
class Step:
    """How far a round or a stick is. Where `of_bytes` is 0, nobody knows yet how much there is."""

    bytes: int = 0
    of_bytes: int = 0
    records: int = 0
    of_records: int = 0


@dataclass(frozen=True, slots=True)
class StickResult:
    """What a stick brought and what was put on it, counted in sealed files. `said`: what a person should know."""

    taken: int = 0
    known: int = 0  # were here already
    signed_for: int = 0  # of one's own: somebody who has them says so
    drafts: int = 0  # unfinished interviews of one's own that came back
    for_others: int = 0  # who work on this laptop: they lie here for their sign-in
    put: int = 0
    drafts_put: int = 0  # unfinished interviews of one's own
    bytes: int = 0  # that were put
    not_put: bool = False  # the stick took nothing: `said` tells why
    waits: int = 0  # where it took nothing: how many sealed files wait to go on it
    stopped: bool = False  # by a person
    said: tuple[Notice, ...] = ()
    changed: Changed = field(default_factory=lambda: Changed())  # noqa: PLW0108 - the class stands below


@dataclass(frozen=True, slots=True)
class Changed:
    """What an operation changed: one announcement refreshes every view that shows it."""

    drafts: bool = False
    records: bool = False
    people: bool = False
    forms: bool = False
    reviews: bool = False
    settings: bool = False

    def __or__(self, other: Changed) -> Changed:
        return Changed(
            self.drafts or other.drafts,
            self.records or other.records,
            self.people or other.people,
            self.forms or other.forms,
            self.reviews or other.reviews,
            self.settings or other.settings,
        )


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody to phone (R-29); the list is readable with no network."""

    name: str
    role: str
    phone: str


@dataclass(frozen=True, slots=True)
class Preferences:
    """What a person chose for themselves on this laptop; lies in their own database."""

    language: str = ""  # BCP 47 tag; "" follows the system
    theme: str = "system"  # "light", "dark" or "system"
    text_size: int = 100  # per cent
    lock_after_min: int = 10  # minutes without a key or a click
    one_at_a_time: bool = False  # in an interview one question is shown, not all of a section


@dataclass(frozen=True, slots=True)
class Closed:
    """What Finish did: the record is durable here; `sealed` says whether it can be sent without unlocking."""

    record: RecordId
    urgent: bool
    sealed: bool
    changed: Changed
    told: tuple[Notice, ...] = ()  # what was kept and is not as expected, each with a remedy


@dataclass(frozen=True, slots=True)
class SelftestLine:
    name: str
    ok: bool
    detail: str
    figures: Mapping[str, float] = field(default_factory=dict)
