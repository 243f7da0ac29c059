"""Fictional cases for pictures and widget tests: a person's page, the due list, what is to settle."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from fieldapp.casework import arrival, quality
from fieldapp.casework.consent import Consents, Lack, Scope, Statement
from fieldapp.casework.events import EntityId, EventId
from fieldapp.casework.reach import Attempt
from fieldapp.casework.registers import Entity
from fieldapp.casework.retention import Countdown, Kept
from fieldapp.casework.twins import Reason
from fieldapp.casework.waves import BY_NAME, Due, Urgency, What, day_of, ordered, window
from fieldapp.model import MemberId, Notice, Participant, PersonId, Role, Tile
from fieldapp.operations import moved
from fieldapp.operations.assigning import Extent, Going
from fieldapp.operations.assigning import Offer as ToGive
from fieldapp.operations.conflicts import Differing, Doubt, OpenCase, Register, ToSettle, Word
from fieldapp.operations.doubles import Alike
from fieldapp.operations.follow_up import DuePage, DueRow
from fieldapp.operations.homes import Home
from fieldapp.operations.profiles import Profile, Relation, Service, Signed, Try
from fieldapp.operations.quality import Looked
from fieldapp.ui.people.consent import Services
from tests.fieldapp.ui import settling_samples
from tests.fieldapp.ui.samples import CODES, NOW, PEOPLE, QUEUE, VISITS

AMINA, ZARINA, MALIKA = PEOPLE["Amina"], PEOPLE["Zarina"], PEOPLE["Malika"]
STARTED, PLAN_ON, CONSENT_ON = date(2026, 9, 3), date(2026, 12, 3), date(2027, 9, 3)
THIRD = BY_NAME["W3"]
W3 = Due(
    AMINA.person, What.WAVE, day_of(STARTED, THIRD), THIRD.name,
    opens=window(STARTED, THIRD)[0], closes=window(STARTED, THIRD)[1],
)  # fmt: skip
ASKING = Due(AMINA.person, What.SERVICE, date(2026, 11, 18), urgency=Urgency.WEEK)
STATEMENT = Statement(
    EventId("e"), MemberId("aigerim"), NOW, frozenset(("services", "contact", "report")),
    frozenset(("lab", "photo")), "mother", "yes", "verbal_witness", "colleague", "ru", "W-1", "2026-09-03",
    frozenset(("school",)), frozenset(), "", "2027-09-03",
)  # fmt: skip
AGREED = Consents(
    scopes={
        scope: None
        if scope.value in STATEMENT.scopes
        else Lack.NOT_ASKED
        if scope.value in STATEMENT.unasked
        else Lack.REFUSED
        for scope in Scope
    },
    statements=(STATEMENT,),
    withheld_from=STATEMENT.withheld_from,
    agencies=frozenset(),
    restricted=False,
    review_on=CONSENT_ON,
    withdrawn=frozenset(),
)
SERVICES = Services(
    {
        f"{place}" * 32: name
        for place, name in enumerate(("Clinic 3", "Legal aid", "School 7", "Youth centre"))
    },
    ("Clinic 3",),
)
HOME = {"settlement_type": "village", "admin2": "Sayram", "phone": "+7 700 000 00 00", "safe_to_visit": "ask"}
PROFILE = Profile(
    participant=AMINA,
    told={"birth_est": "yes", "lang": "ru"},
    visits=VISITS,
    tries=(Try(Attempt(EventId("t"), MemberId("a"), date(2026, 11, 17), "home", "not_reached", ""), "Aigerim"),),
    due=ordered(
        (ASKING, W3, Due(AMINA.person, What.PLAN, PLAN_ON), Due(AMINA.person, What.CONSENT, CONSENT_ON))
    ),
    started=STARTED,
    home=Entity("household", EntityId("h"), "H-12", HOME, 1, created=True),
    household=(ZARINA, MALIKA),
    carer=ZARINA,
    relations=(
        Relation("mother", "Zarina", ZARINA.person, "verified", "lives_with", "yes"),
        Relation("aunt", "Rano", None, "stated", "in_country", "wanted"),
        Relation("father", "", None, "stated", "not_recorded", ""),
    ),
    services=(
        Service("education", "sent", "School 7", date(2026, 10, 31), 22, over=False),
        Service("disability_aid", "proposed", "", date(2026, 11, 10), None, over=False),
        Service("pss_group", "started", "", date(2026, 9, 7), None, over=False),
    ),
    plans=(
        Entity(
            "plan", EntityId("p"), "", {"goals": "school friends", "review_on": "2026-12-03", "approved": "yes"}, 1,
            created=True,
        ),
    ),
    learning=(
        Entity(
            "enrolment", EntityId("l"), "", {"level": "bridging_a", "status": "attending", "language": "ru"}, 1,
            created=True,
        ),
    ),
    consents=AGREED,
    kept=tuple(Countdown(kept, None, None, look=False) for kept in (Kept.CONTACT, Kept.CASE_FILE)),
    workers=("Aigerim",),
    signed=Signed(14, 3, NOW),
)  # fmt: skip
HAND_OVERS = (
    moved.Row(
        AMINA, NOW - timedelta(days=1), ("Aigerim",), ("Bolat",), "", "Osh",
        (
            moved.Step("Bolat", letting_go=False, how=moved.How.ON_THE_WAY, at=NOW - timedelta(days=1)),
            moved.Step("Aigerim", letting_go=True, how=moved.How.ARRIVED, at=NOW),
        ),
    ),
    moved.Row(
        ZARINA, NOW - timedelta(days=3), (), ("Aigerim",), "Nargiza", "",
        (moved.Step("Aigerim", letting_go=False, how=moved.How.ELSEWHERE),),
    ),
    moved.Row(
        MALIKA, NOW - timedelta(days=4), ("Nargiza", "Bolat"), (), "", "",
        (
            moved.Step("Bolat", letting_go=True, how=moved.How.ARRIVED, at=NOW - timedelta(days=1)),
            moved.Step("Nargiza", letting_go=True, how=moved.How.OUT),
        ),
    ),
)  # fmt: skip
HANDED = replace(PROFILE, moved=HAND_OVERS[:1], workers=("Bolat",))
AIGERIM, BOLAT = Tile(MemberId("a"), "Aigerim", Role.WORKER), Tile(MemberId("b"), "Bolat", Role.PSYCHOLOGIST)
TO_GIVE = ToGive(
    (Going(AMINA, frozenset((MemberId("a"),)), Extent.WHOLE, (Scope.SERVICES,), frozenset(("school",)), ""),),
    (Going(MALIKA, frozenset((MemberId("a"),)), Extent.UNUSED, (), frozenset(), ""),),
    (AIGERIM, BOLAT, Tile(MemberId("c"), "Dana", Role.TEACHER)),
    (),
)
WAITING = replace(STATEMENT, basis="best_interest", witness="interpreter")
DECIDED = replace(  # as a coordinator sees it
    PROFILE,
    decides=True,
    told={"birth_est": "yes", "lang": "ru", "roles": "child", "uasc_status": "separated"},
    relations=tuple(
        replace(one, link=EntityId(f"l{place}"), how="two_sided" if one.sure == "verified" else "stated")
        for place, one in enumerate(PROFILE.relations)
    ),
    plans=(replace(PROFILE.plans[0], properties={"goals": "school friends", "review_on": "2026-12-03"}),),
    consents=replace(
        AGREED,
        scopes=AGREED.scopes | {Scope.SERVICES: Lack.NO_BASIS_APPROVED},
        statements=(WAITING,),
        waits=WAITING,
    ),
    deaths={"mother": True, "father": None},
    doubles=(ZARINA,),
)
DUE_PAGE = DuePage(
    "overdue",
    {"overdue": 3, "today": 1, "week": 2, "later": 8, "lost": 1},
    (
        DueRow(AMINA, ASKING),
        DueRow(PEOPLE["Timur"], Due(PEOPLE["Timur"].person, What.WELCOME, date(2026, 11, 19))),
        DueRow(PEOPLE["Samal"], Due(PEOPLE["Samal"].person, What.PLAN, date(2026, 11, 20))),
    ),
)
SAMAL = Participant(PersonId("p-2"), "Q2M-18B", "Самал", 2016)
ALIKE = tuple(Alike(who, (Reason.SAME_NAME, Reason.BIRTH_YEAR)) for who in (PEOPLE["Samal"], SAMAL))
SETTLING = settling_samples.settled()
HOMES = (
    Home(PersonId("1" * 32), "H-12", (MALIKA, ZARINA), HOME),
    Home(
        PersonId("2" * 32),
        "H-7",
        (PEOPLE["Samal"], *(PEOPLE[one] for one in ("Aziz", "Rustam", "Timur"))),
        HOME,
    ),
)
TWO_HOMES = replace(
    SETTLING,
    differing=(
        Differing(
            Register("person", EntityId(MALIKA.person), "household_id", ""),
            (
                Word(HOMES[0].case, "Aigerim", NOW - timedelta(days=4), "Form W"),
                Word("3" * 32, "Bolat", NOW - timedelta(days=2), "Visit"),
            ),
        ),
        Differing(
            Register("person", EntityId(MALIKA.person), "lang", ""),
            (
                Word("ru", "Aigerim", NOW - timedelta(days=4), "Form W"),
                Word("kk", "Bolat", NOW - timedelta(days=2), ""),
            ),
        ),
    ),
    offers=(),
    homes={str(one.case): one for one in HOMES},
)
TO_SETTLE = ToSettle(
    (
        OpenCase(MALIKA.person, "Malika", CODES["Malika"], settling_samples.folded().undecided),
        OpenCase(PersonId("home"), "H-12", "", 1, HOMES[0]),
    ),
    (Doubt(PEOPLE["Samal"], SAMAL, (Reason.SAME_NAME, Reason.BIRTH_YEAR)),),
)
GRID = [
    ["Given name", "Birth year", "Sex", "Block"],
    ["Амина", "2016", "ж", "4"],
    ["", "2015", "ж", "4"],
    ["Timur", "2091", "m", "4"],
    ["Айгүл", "", "f", "4"],
    ["Айгүл", "", "f", "4"],
]
LIST = replace(
    arrival.read(GRID, NOW.date()),
    here=(arrival.Here(7, ZARINA.person, ZARINA.given_name, ZARINA.code),),
)
SHOWN = (  # names, days and a form's own words that a place shows as they are
    "Амина", "Айгүл", "Rano", "Самал", "School 7", "Form W", "Form J", "A visit to the clinic", "Sayram", "Block",
    "Osh",
    STARTED, PLAN_ON, CONSENT_ON, *window(STARTED, THIRD), date(2026, 10, 31), date(2026, 11, 10), date(2026, 11, 17),
    date(2026, 11, 18), date(2026, 11, 19), date(2026, 11, 20), date(2026, 11, 21),
)  # fmt: skip

LOOKED = Looked(
    quality.Quality(
        (
            quality.OfForm("Form W", 41, 1640, 1574, 38, days=(0, 1, 1, 2), numbers=82, round_numbers=31),
            quality.OfForm("Visit", 120, 2280, 2211, 52, (0, 1, 3, 9), twice=2, compared=38, same=36),
        ),
        (
            quality.ToAsk(
                QUEUE[2].record,
                quality.Odd.ALIKE,
                Notice(
                    "quality.alike",
                    "One answer to all {count} questions of one list. It may be true: ask how they were read out.",
                    {"count": 6},
                ),
            ),
            quality.ToAsk(
                QUEUE[3].record,
                quality.Odd.QUICK,
                Notice("quality.quick", "Less than two seconds for each answer: was it typed in from paper?"),
            ),
        ),
        doubts=3,
    ),
    {row.record: row for row in QUEUE},
)
