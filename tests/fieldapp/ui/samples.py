"""Fictional people and records for pictures and widget tests, at a fixed moment."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from fieldapp.casework.directory import Listed
from fieldapp.casework.rows import Bad
from fieldapp.model import (
    AnswerRow,
    Authorship,
    Changed,
    Comment,
    Contact,
    ContentClass,
    Delivery,
    DraftId,
    DraftRow,
    DueVisit,
    FileRow,
    FormId,
    FormRow,
    MemberId,
    NobodyTold,
    Notice,
    Opens,
    Participant,
    PersonId,
    RecordId,
    RecordRow,
    RecordView,
    ReturnedRow,
    ReviewRow,
    Role,
    Tile,
    Today,
    Verdict,
    VersionId,
)
from fieldapp.operations.directory import Entry, Reading
from fieldapp.operations.erasing import OrderRow
from fieldapp.operations.gaps import Gap
from fieldapp.operations.kept_apart import ApartRow
from fieldapp.operations.lost_count import Kinds, Told
from fieldapp.operations.openings import OF_MEMBERS, WHATS, OpeningRow
from fieldapp.operations.recovery import Found
from fieldapp.operations.reopening_files import Waiting
from fieldapp.ui.outbox.place import waits
from fieldapp.ui.verbs_of_keys import Founding, Team

NOW = datetime(2026, 11, 22, 9, 40, tzinfo=UTC)
TODAY = NOW.date()
GAP = Gap("Bekzat", 2, NOW - timedelta(days=19))
CODES = {
    "Amina": "7KQ-42M",
    "Daniyar": "3RT-91F",
    "Zarina": "P4X-67D",
    "Timur": "9HC-35W",
    "Malika": "2VN-84J",
    "Aziz": "6ZB-53T",
    "Samal": "X8D-29K",
    "Rustam": "5GW-76H",
}
PEOPLE = {
    name: Participant(PersonId(f"p-{name.lower()}"), code, name, 2016 + i % 3)
    for i, (name, code) in enumerate(CODES.items())
}
TILES = tuple(
    Tile(MemberId(name.lower()), name, Role.COORDINATOR if name in ("Nargiza", "Saule") else Role.WORKER)
    for name in ("Aigerim", "Bolat", "Nargiza", "Saule")
)
DUE = tuple(
    DueVisit(PEOPLE[name], FormId(form.lower().replace(" ", "_")), form, date(2026, 11, day))
    for name, form, day in (
        ("Amina", "Visit", 18),
        ("Daniyar", "How are you", 20),
        ("Zarina", "Visit", 22),
        ("Timur", "Learning start", 22),
        ("Malika", "Form A", 22),
        ("Aziz", "How are you", 23),
        ("Samal", "Visit", 23),
        ("Rustam", "Form A", 24),
    )
)


def drafts() -> tuple[DraftRow, ...]:
    rustam = DraftRow(
        DraftId("d1"), PEOPLE["Rustam"], FormId("form_a"), "1", "Form A", 18, 32, "/data/a", NOW
    )
    samal = DraftRow(DraftId("d2"), PEOPLE["Samal"], FormId("how"), "1", "How are you", 4, 20, "/data/b", NOW)
    return rustam, samal


COMMENT = Comment("/data/class", "Started in this class", "Is it the class in the morning or the afternoon?")
RETURNED = ReturnedRow(RecordId("r-zarina"), PEOPLE["Zarina"], "Visit", (COMMENT,), NOW, "Saule")


def today(*, urgent: bool = False) -> Today:
    told = (NobodyTold(RecordId("r-amina"), PEOPLE["Amina"], "+7 700 000 00 00"),) if urgent else ()
    return Today(DUE, drafts(), (RETURNED,), sum(map(waits, RECORDS)), told)


def record(
    name: str, form: str, delivery: Delivery, hours: int, verdict: Verdict = Verdict.OPEN
) -> RecordRow:
    at = NOW - timedelta(hours=hours)
    steps = list(Delivery)
    reached = steps.index(delivery)
    return RecordRow(
        record=RecordId(f"r-{name.lower()}"),
        version=VersionId("0" * 64),
        number=1,
        participant=PEOPLE[name],
        form_title=form,
        author="Aigerim",
        by=MemberId("aigerim"),
        finished_at=at,
        delivery=delivery,
        verdict=verdict,
        urgent=name == "Amina",
        sealed_at=at if reached >= 1 else None,
        received_at=at + timedelta(hours=2) if reached >= 2 else None,
        opened_at=at + timedelta(hours=20) if reached >= 3 else None,
        opened_by="Saule" if reached >= 3 else "",
        comments=(COMMENT,) if verdict is Verdict.RETURNED else (),
    )


FILES = tuple(
    FileRow(f"/data/{name}", f"{name}.jpg", 1_300_000, True, delivery)
    for name, delivery in (("door", Delivery.ON_SERVER), ("roof", Delivery.SEALED))
)
RECORDS = (
    record("Amina", "Visit", Delivery.SAVED, 0),
    replace(record("Malika", "Form A", Delivery.SEALED, 1), in_hands=True),
    replace(record("Timur", "Learning start", Delivery.SEALED, 20), files=FILES),
    record("Daniyar", "How are you", Delivery.ON_SERVER, 24),
    record("Zarina", "Visit", Delivery.OPENED, 48, Verdict.RETURNED),
    record("Samal", "Visit", Delivery.OPENED, 96, Verdict.ACCEPTED),
)
VISITS = tuple(  # one person's own, the newest first
    replace(
        record("Amina", form, delivery, hours, verdict), record=RecordId(f"r-amina-{hours}"), urgent=False
    )
    for form, delivery, hours, verdict in (
        ("Visit", Delivery.SAVED, 0, Verdict.OPEN),
        ("How are you", Delivery.OPENED, 24 * 7, Verdict.ACCEPTED),
        ("Form A", Delivery.OPENED, 24 * 31, Verdict.ACCEPTED),
    )
)
FORMS = (
    FormRow(FormId("a"), "3", "Form A", ContentClass.CARE, 32, ("en", "ru"), False, "", NOW),
    FormRow(FormId("how"), "2", "How are you", ContentClass.WELLBEING, 30, ("en", "ru"), False, "", NOW),
    FormRow(FormId("learn"), "1", "Learning start", ContentClass.LEARNING, 25, ("en", "ru"), False, "", NOW),
    FormRow(
        FormId("b"),
        "1",
        "Form B",
        ContentClass.CARE,
        20,
        ("en",),
        False,
        "These files are missing: schools.csv",
        NOW,
    ),
    FormRow(FormId("c"), "1", "Form C", ContentClass.CARE, 12, ("en",), True, "", NOW),
)


def review_row(name: str, form: str, author: str, day: int, **more: object) -> ReviewRow:
    values: dict[str, object] = {
        "verdict": Verdict.OPEN,
        "urgent": False,
        "acknowledged": True,
        "changed_answers": 0,
        "quiet_answers": 0,
    } | more
    at = datetime(2026, 11, day, 15, 20, tzinfo=UTC)
    return ReviewRow(RecordId(f"r-{name.lower()}"), PEOPLE[name], form, author, at, **values)  # type: ignore[arg-type]


QUEUE = (
    review_row("Amina", "How are you", "Aigerim", 22, urgent=True, acknowledged=False),
    review_row("Zarina", "Visit", "Aigerim", 20, changed_answers=1, verdict=Verdict.CORRECTED),
    review_row("Timur", "Learning start", "Aigerim", 20),
    review_row("Rustam", "Form A", "Bolat", 19, verdict=Verdict.RETURNED),
    review_row("Malika", "How are you", "Bolat", 19),
    review_row("Daniyar", "Visit", "Nargiza", 18, quiet_answers=3),
    review_row("Aziz", "Form A", "Nargiza", 18, quarantined="its signature does not fit the person named"),
)
ANSWERS = (
    AnswerRow(
        "/data/people", "Home", 9, "How many people live in the home now?", "6 people", False, "16 people"
    ),
    AnswerRow("/data/cooks", "Home", 10, "Who cooks most days?", "Grandmother", False),
    AnswerRow("/data/goes", "Learning", 17, "Goes to a class now", "Yes", False),
    AnswerRow("/data/class", "Learning", 18, "Started in this class", "about Sep 2025", False),
    AnswerRow("/data/books", "Learning", 19, "Has the books needed", "Does not know", True),
    AnswerRow("/data/help", "Learning", 20, "Help with homework at home", "Refused", True),
)
VIEW = RecordView(
    record("Zarina", "Visit", Delivery.OPENED, 42, Verdict.CORRECTED),
    Authorship("Aigerim", NOW - timedelta(hours=42), True, NOW - timedelta(hours=2)),
    ANSWERS,
    "Wrong key, counted again.",
)
TEAM = Team(
    "vuvuza labaki dodubo roripu lozofi tiruga",
    TILES,
    (
        ApartRow(
            "b1", "Bolat", NOW, "Signed after the key was withdrawn, or not in the line that was seen before.",
            "revoked", True,
        ),
    ),
    orders=(
        OrderRow("o1", "Nargiza", NOW, 24, True, True, ()),
        OrderRow("o2", "Saule", NOW, 1, False, False, ("Saule",)),
        OrderRow("o3", "Zamira", NOW, 2, False, False, ("Saule",), silent=("Bolat",), void=True, may_repeat=True),
    ),
    reads={MemberId("saule"): (ContentClass.CARE, ContentClass.LEARNING, ContentClass.PROGRAMME)},
)  # fmt: skip
OF_ONES_OWN = (
    OrderRow("o4", "Saule", NOW, 24, True, False, (), may_take_back=True),
    OrderRow("o5", "Nargiza", NOW - timedelta(days=1), 3, False, False, (), taken_back_at=NOW),
    OrderRow(
        "o6", "Zamira", NOW - timedelta(days=2), 31, False, False, ("Saule",),
        silent=("Bolat",), taken_back_at=NOW - timedelta(hours=3), may_repeat=True,
    ),
)  # fmt: skip
FOUND = Found(
    Changed(), (MemberId("bolat"),), closed=1, told=Told(Kinds(interviews=3, files=2), left=Kinds(drafts=1))
)
CONTACTS = (
    Contact("Duty social worker", "any time", "+000 555 100"),
    Contact("Psychologist on call", "Mon–Fri 9–18", "+000 555 101"),
    Contact("Emergency", "danger to life", "103"),
)
ENTRIES = (
    Entry(
        PersonId("a1" * 16),
        "provider",
        "Legal clinic",
        {"type": "documents guardianship", "area": "North", "phone": "+000 555 200", "languages": "ru ky"},
    ),
    Entry(
        PersonId("a2" * 16),
        "provider",
        "Polyclinic 3",
        {"type": "health", "area": "North", "phone": "+000 555 201", "hours": "Mon–Fri 8–17", "fee": "free"},
    ),
    Entry(PersonId("a3" * 16), "provider", "Old music school", {"type": "education", "retired": "yes"}),
)
READING = Reading(
    "provider",
    (Listed(2, "Evening courses", {"type": "education livelihood"}),),
    ((Listed(3, "Polyclinic 3", {"phone": "+000 555 299"}), ENTRIES[1]),),
    (Listed(4, "Legal clinic", {}),),
    (
        Bad(
            5,
            Notice(
                "x",
                "“{value}” is no telephone number. Write digits, with + before the country’s number.",
                {"value": "ask Ainura"},
            ),
        ),
    ),
    ("Director",),
)
WAITING = Waiting(b"", MemberId("bolat"), "Bolat")
OF_TWO_AREAS = Waiting(b"", MemberId("daniyar"), "Daniyar", opens=Opens.PART)
OPENINGS = tuple(
    OpeningRow(
        NOW - timedelta(hours=hours),
        what,
        "5f" * 32,
        {"own reopened": "Bolat", "erasure agreed": "Nargiza"}.get(
            what, "Saule"
        ),  # never the one who ordered
        "Bolat" if what in OF_MEMBERS else "5f5f5f5f",
        is_member=what in OF_MEMBERS,
        people=24 if "erasure" in what else 0,
    )
    for hours, what in enumerate(
        sorted(
            # What was agreed to is taken back by nobody; a laptop is opened once.
            set(WHATS) - {"erasure withdrawn", "laptop by sheets"},
            key=lambda what: (what == "erasure ordered", WHATS.index(what)),  # agreed to later
        )
    )
)
TAKEN_BACK = tuple(
    OpeningRow(NOW - timedelta(hours=hours), what, "5f" * 32, *told)
    for hours, (what, *told) in enumerate(
        (
            ("erasure withdrawn", "Nargiza", "5f5f5f5f", False, 24),
            ("erasure ordered", "Nargiza", "5f5f5f5f", False, 24),
            ("laptop by sheets", "Saule", "Bolat", True, 0),
        )
    )
)
FOUNDING = Founding(None, ("one", "two", "three"), b"")  # type: ignore[arg-type]
