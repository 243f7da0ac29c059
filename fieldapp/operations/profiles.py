"""A person's page in one look: folds one case and its home, and reads nobody else's records."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from fieldapp.casework import (
    agreed_twice,
    authority,
    kinship,
    lists,
    reach,
    retention,
    sharing,
    told_of_consent,
    waves,
)
from fieldapp.casework.carers import CARER
from fieldapp.casework.consent import Consents, Scope
from fieldapp.casework.events import EntityId
from fieldapp.casework.reach import Attempt, Standing
from fieldapp.casework.registers import Case, Entity
from fieldapp.casework.retention import Countdown
from fieldapp.casework.waves import Due
from fieldapp.errors import NoSuchPerson
from fieldapp.model import MemberId, Participant, PersonId, RecordRow, Role, Tile
from fieldapp.operations import cases, directory, moved, picture, programme_rules, registrations
from fieldapp.operations.desk import Desk
from fieldapp.store import identity, overviews, people
from fieldapp.store.engine import Tx

OPEN = Standing(reach.Status.OPEN)
WAITING = frozenset(("", "sent", "accepted", "no_answer"))  # asked for, and nothing has begun yet
PROPOSED = "proposed"  # nobody was asked yet: it waits for nobody
CHANGED = 20  # cases that are folded for one page; after a round all are folded anew elsewhere
OVER = frozenset(("completed", "declined", "unavailable"))


@dataclass(frozen=True, slots=True)
class Relation:
    """One relation as it was stated. `person` is None for somebody who is on no list; `sure` as everybody may know it:
    "stated", "pending" or "verified"."""

    kind: str
    called: str
    person: PersonId | None
    sure: str
    whereabouts: str
    contact: str
    link: EntityId | None = None
    how: str = ""  # as a coordinator has it: how it was verified


@dataclass(frozen=True, slots=True)
class Service:
    """One service. `waits`: days since it was asked for, None before that and once it has begun or is over."""

    kind: str
    status: str
    provider: str  # by its number on the list of services; else as it was typed
    asked_on: date | None
    waits: int | None
    over: bool
    called: str = ""  # what the provider is called

    @property
    def is_told(self) -> bool:
        """Somebody there knows of the person, and it is not over."""
        return bool(self.provider) and self.status in sharing.PASSED_ON and not self.over

    @property
    def proposed(self) -> bool:
        """Written down, and asked of nobody: `asked_on` is then the day of the proposal."""
        return self.status == PROPOSED


@dataclass(frozen=True, slots=True)
class Try:
    """One attempt to reach somebody, with the name of who made it ("" where it came on a sheet)."""

    attempt: Attempt
    by: str


@dataclass(frozen=True, slots=True)
class Signed:
    """The changes that a case is made of, each signed by its author and verified when it came."""

    changes: int
    people: int
    last: datetime | None


@dataclass(frozen=True, slots=True)
class Profile:
    """All that a page shows. What a role does not see is not in it: it never came to this laptop."""

    participant: Participant
    told: Mapping[str, str]
    visits: tuple[RecordRow, ...]
    tries: tuple[Try, ...] = ()
    standing: Standing = OPEN
    due: tuple[Due, ...] = ()
    started: date | None = None
    home: Entity | None = None
    household: tuple[Participant, ...] = ()  # the others who live there
    carer: Participant | None = None
    relations: tuple[Relation, ...] = ()
    services: tuple[Service, ...] = ()
    plans: tuple[Entity, ...] = ()
    learning: tuple[Entity, ...] = ()
    consents: Consents | None = None
    kept: tuple[Countdown, ...] = ()
    workers: tuple[str, ...] = ()  # names of those whose case it is
    undecided: int = 0  # conflicts and proposals
    doubles: tuple[Participant, ...] = ()  # other registrations of the same person
    signed: Signed = Signed(0, 0, None)
    moved: tuple[moved.Row, ...] = ()  # hand-overs of the case, the newest first
    gone: bool = False  # it was this laptop's case, and is not any more
    decides: bool = False  # a coordinator looks at it: what waits for their word can be answered
    agencies: tuple[str, ...] = ()  # what the services are called that may be told
    scopes: tuple[Scope, ...] = tuple(Scope)  # of which it is known here what was said
    offered: tuple[tuple[str, str], ...] = ()  # services that somebody may agree to: number and name
    deaths: Mapping[str, bool | None] = field(
        default_factory=dict
    )  # of "mother", "father"; None: not written down


def look(desk: Desk, person: PersonId) -> Profile:
    """Raises NoSuchPerson."""
    with desk.vault.read() as tx:
        about = people.get(tx, person)
        if about is None:
            raise NoSuchPerson
        together = registrations.together(desk, tx, person)
        visits = _visits(tx, together)
        case = cases.find(desk, tx, person)
        if case is None or case.person is None:
            gone = cases.is_here(tx, person)
            return Profile(about, {}, visits, moved=moved.of_case(desk, tx, person), gone=gone)
        return _profile(desk, tx, about, visits, case, together)


def _visits(tx: Tx, together: Iterable[PersonId]) -> tuple[RecordRow, ...]:
    """The records of all registrations of one person, the one finished last first."""
    found = [row for one in together for row in picture.rows_of_person(tx, one)]
    return tuple(sorted(found, key=lambda row: row.finished_at, reverse=True))


def _household(desk: Desk, tx: Tx, case: Case, together: Iterable[PersonId]) -> tuple[Participant, ...]:
    """The others of one home: as was known when their cases were folded last, and of those that changed since."""
    if not case.home:
        return ()
    changed = overviews.changed(tx, CHANGED)
    there = {one for one in overviews.living_in(tx, case.home) if one not in changed}
    there |= {one for one in changed if (told := cases.find(desk, tx, one)) and told.home == case.home}
    found = (people.get(tx, one) for one in there.difference(together))
    return tuple(
        sorted((one for one in found if one is not None), key=lambda one: (one.given_name, one.code))
    )


def _profile(
    desk: Desk,
    tx: Tx,
    about: Participant,
    visits: tuple[RecordRow, ...],
    case: Case,
    together: Collection[PersonId],
) -> Profile:
    """`together`: all registrations of that person."""
    today, case = desk.today(), registrations.whole(desk, tx, case, together)
    named = directory.with_names(tx, case)
    told = named.person.properties if named.person else {}
    several = registrations.beside((case, *case.others))
    agreed = agreed_twice.merged(cases.consents_alone(desk, tx, one) for one in several)
    members = identity.member_names(tx)
    coordinator = desk.role is Role.COORDINATOR
    rules = programme_rules.current(tx)
    due = waves.due_of(case, agreed, today, rules, desk.now().tzinfo)
    others = (people.get(tx, one) for one in together if one != case.case)
    carer = told.get(CARER, "")
    return Profile(
        participant=about,
        told=told,
        visits=visits,
        tries=tuple(Try(one, _name(members, one.by)) for one in reach.tries(case)),
        standing=reach.standing(case),
        due=waves.shown_to(desk.role, due),
        started=waves.started(case),
        home=cases.home(desk, tx, case),
        household=_household(desk, tx, case, together),
        carer=people.get(tx, PersonId(carer)) if carer else None,
        relations=tuple(_relation(tx, one, decides=coordinator) for one in case.of(lists.LINK)),
        services=_services(tx, case, today),
        plans=case.of(lists.PLAN),
        learning=named.of(lists.ENROLMENT),
        consents=agreed,
        kept=retention.countdowns(case, today, rules),
        workers=tuple(sorted(name for one in _working(desk, tx, case) if (name := _name(members, one)))),
        undecided=case.undecided if coordinator else 0,
        doubles=tuple(one for one in others if one is not None),
        signed=_signed(case),
        moved=moved.of_case(desk, tx, case.case, case),
        decides=coordinator,
        agencies=directory.agencies(tx, agreed.agencies),
        scopes=told_of_consent.scopes_of(desk.role),
        offered=directory.offered(tx, cases.area_of(desk, tx, case.case)),
        deaths=_deaths(case) if coordinator else {},
    )


def _name(members: Mapping[MemberId, Tile], member: MemberId) -> str:
    return members[member].name if member in members else ""


def _working(desk: Desk, tx: Tx, case: Case) -> frozenset[MemberId]:
    """Whose case it is; a coordinator who opened it for somebody to be found does not work with the person by that."""
    offices = cases.offices(desk, tx, cases.area_of(desk, tx, case.case))
    given = authority.assignments(case.history, offices)
    return case.owners if given else case.owners - offices.coordinators


def _deaths(case: Case) -> dict[str, bool | None]:
    return {
        kind: all(kinship.died(case, one) for one in links) if links else None
        for kind, links in kinship.parents(case).items()
    }


def _relation(tx: Tx, link: Entity, *, decides: bool) -> Relation:
    told = link.properties
    to = told.get("to_id", "")
    known = people.get(tx, PersonId(to)) if to else None
    return Relation(
        kind=told.get("rel_type", ""),
        called=known.given_name if known else told.get("to_label", ""),
        person=known.person if known else None,
        sure=lists.verified(told.get("verification", "")),
        whereabouts=told.get("whereabouts", ""),
        contact=told.get("contact", ""),
        link=link.entity,
        how=told.get("verification", "") if decides else "",
    )


def _services(tx: Tx, case: Case, today: date) -> tuple[Service, ...]:
    """What waits first, the longest of all on top; what is over last."""
    found = [_service(tx, one, today) for one in case.of(lists.SERVICE)]
    return tuple(sorted(found, key=lambda one: (one.over, -(one.waits if one.waits is not None else -1))))


def _service(tx: Tx, one: Entity, today: date) -> Service:
    told = one.properties
    asked, status = waves.day(told.get("referred_on", "")), told.get("status", "")
    waits = max(0, (today - asked).days) if asked and status in WAITING else None
    provider = told.get("provider", "")
    called = directory.called(tx, provider)
    return Service(told.get("type", ""), status, provider, asked, waits, status in OVER, called)


def _signed(case: Case) -> Signed:
    authors = {one.by for one in case.history if one.by}
    return Signed(len(case.history), len(authors), max((one.at for one in case.history), default=None))
