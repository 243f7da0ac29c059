"""Twelve months of a programme that does not exist, written from a seed. Nobody in it exists.

Acts are written here with what they have to come to, counted as they are written, by rules of this file alone: the
program is not asked. Days count from the programme's beginning.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from random import Random
from typing import Final

from fieldapp.demo import pack_scenes, scenes
from fieldapp.demo.people import Human, draw
from fieldapp.demo.script import Act, Counts, Do, Script
from fieldapp.model import Role

BEGIN: Final = date(2026, 1, 5)
YEAR: Final = 365
ON_FIRST_DAY: Final = 40  # section 6.7
LATER_ARRIVALS: Final = (21, 49, 70, 98, 119)  # so early that everybody's W6 lies within the year
COMPLETE: Final = 0.85  # of the waves
FIRST, SECOND = "coordinator1", "coordinator2"
SMALL: Final = 3  # workers: of more there are two psychologists
SERVICES: Final = ("health", "pss_individual", "documents", "education")


@dataclass
class Life:
    """What was written of one person."""

    human: Human
    worker: tuple[str, ...]
    started: int = 0
    standing: str = "open"
    ending: str = ""
    attempts: int = 0
    waves: list[str] = field(default_factory=list)
    services: dict[str, str] = field(default_factory=dict)
    referred: dict[str, int] = field(default_factory=dict)
    waiting: int = 0
    plan: bool = False
    plan_forms: int = 0
    approved: bool = False
    enrolled: bool = False
    relations: int = 0
    forms: Counter[str] = field(default_factory=Counter)  # records that tell of them
    measured: Counter[str] = field(default_factory=Counter)
    meeting: bool = False  # agreed on, and still to come
    learning: bool = False  # how school goes was asked, and is asked again
    asked_again: bool = False  # a day was agreed on which consent is asked for anew
    may_contact: bool = True
    erased: bool = False
    double: bool = False


class Author:
    """Writes acts, and keeps account of what they come to."""

    def __init__(
        self,
        seed: int,
        people: tuple[Human, ...],
        laptops: tuple[tuple[str, ...], ...],
        staff: Mapping[str, Role],
    ) -> None:
        self.dice, self.people, self.laptops = Random(seed), people, laptops  # noqa: S311 - no secret
        self.staff = staff
        self.everybody = tuple(one for laptop in laptops for one in laptop)
        self.workers = tuple(one for one in self.everybody if one not in staff)
        self.acts: list[Act] = []
        self.counts = Counts()
        self.lives: dict[str, Life] = {}
        self.settled: set[str] = set()  # people of whom a scene tells: nothing else is to end their case
        by_family: dict[str, list[Human]] = {}
        for one in people:
            by_family.setdefault(one.carer or one.key, []).append(one)
        self.families = tuple(tuple(family) for family in by_family.values())
        for number, family in enumerate(self.families):
            for one in family:
                self.lives[one.key] = Life(one, (self.workers[number % len(self.workers)],))
        self.by_forms = pack_scenes.families(self)

    def write(self, day: int, by: str, do: Do, *whom: str, **told: str) -> None:
        self.acts.append(Act(day, by, do, whom, told))

    def life(self, key: str) -> Life:
        return self.lives[key]

    def worker(self, key: str) -> str:
        return self.lives[key].worker[0]

    def assign(self, day: int, key: str, *to: str) -> None:
        self.write(day, FIRST, Do.ASSIGN, key, to=" ".join(to))
        self.lives[key].worker = to

    def attempt(self, day: int, key: str, channel: str, result: str, wave: str = "", by: str = "") -> None:
        """`wave`: the one that this day lies in the window of; it counts where somebody was reached."""
        self.write(day, by or self.worker(key), Do.TRY, key, channel=channel, result=result)
        self.lives[key].attempts += 1
        if wave and result == "reached":
            self.lives[key].waves.append(wave)

    def online(self, day: int, *who: str) -> None:
        """One round of each, in this order."""
        for one in who:
            self.write(day, one, Do.ROUND)

    def tell(self, day: int, *workers: str) -> None:
        """These workers tell, and both coordinators know."""
        self.online(day, *workers, FIRST, SECOND)

    def hear(self, day: int, *workers: str) -> None:
        """Both coordinators tell, and these workers know."""
        self.online(day, SECOND, FIRST, *workers)

    def rounds(self, day: int) -> None:
        """All tell, and workers hear what is answered; the others do when they tell again."""
        self.online(day, *self.everybody, FIRST, SECOND, FIRST, *self.workers)

    def check(self, day: int, what: str, count: int) -> None:
        for one in (FIRST, SECOND):
            self.write(day, one, Do.CHECK, what=what, count=str(count))


def make(seed: int, count: int = 180, *, workers: int = 6, every: int = 14) -> Script:
    """A year with so many people (at least 15), and with so many workers, psychologists and a teacher on three laptops,
    who go online every so many days."""
    people = draw(Random(seed), count)  # noqa: S311 - no secret
    names = [f"worker{number + 1}" for number in range(workers)]
    staff = {"psychologist1": Role.PSYCHOLOGIST, "teacher1": Role.TEACHER}
    if workers > SMALL:
        staff["psychologist2"] = Role.PSYCHOLOGIST
    laptops = [names[place::3] for place in range(3)]
    for place, name in enumerate(staff):  # not on the laptop that is lost
        laptops[place % 2].append(name)
    author = Author(seed, people, tuple(tuple(one) for one in laptops), staff)
    _arrivals(author)
    for one in author.lives.values():
        _support(author, one)
    pack_scenes.write(author)  # first: whoever works with somebody does so after a laptop is lost, too
    scenes.write(author)
    _closings(author)
    for day in range(every, YEAR, every):
        if day not in scenes.QUIET:
            author.rounds(day)
    author.rounds(YEAR)
    author.rounds(YEAR + 1)  # what coordinators had to hand on to each other
    roles = {one: staff.get(one, Role.WORKER) for one in author.everybody}
    return Script(seed, people, author.laptops, tuple(_in_order(author)), _total(author), roles)


def _in_order(author: Author) -> Iterator[Act]:
    """Of one day in the order of writing. What is usual is done by whoever has the case by then, and not while their
    laptop is lost."""
    theirs: dict[str, list[str]] = {}
    usual = (Do.TRY, Do.PROGRESS, Do.PLAN, Do.ENROL, Do.REFER)
    acts = [_postponed(author, act) if act.do in usual else act for act in author.acts]
    for act in sorted(acts, key=lambda one: one.day):
        if act.do is Do.ASSIGN:
            theirs[act.whom[0]] = act.told["to"].split()
        if act.do in usual and act.by not in theirs.get(act.whom[0], [act.by]):
            yield replace(act, by=theirs[act.whom[0]][0])
        else:
            yield act


def _postponed(author: Author, act: Act) -> Act:
    """With a week's room on both sides of every window nothing else changes."""
    lost = scenes.LOST_ON <= act.day <= scenes.LOST_ON + 3 and act.by in author.laptops[-1]
    return replace(act, day=scenes.LOST_ON + 4) if lost and "unsent" not in act.told else act


def _arrivals(author: Author) -> None:
    """Families come together; the first day takes forty people, or half of them where there are fewer."""
    first_day, day, left = min(ON_FIRST_DAY, len(author.people) // 2), 0, list(author.families)
    days = iter(LATER_ARRIVALS)
    per_day = max(10, -(-(len(author.people) - first_day) // len(LATER_ARRIVALS)))
    while left:
        room = first_day if day == 0 else per_day
        coming: list[Human] = []
        while left and (len(coming) < room or day == LATER_ARRIVALS[-1]):
            coming += left.pop(0)
        listed = [one for one in coming if one.key not in scenes.WALK_IN]
        bad = 2 if day == 0 else 0
        author.write(day, FIRST, Do.LIST, *(one.key for one in listed), bad=str(bad))
        author.counts.bad_rows += bad
        for one in listed:
            author.write(day, FIRST, Do.ASSIGN, one.key, to=author.worker(one.key))
        for one in coming:
            author.lives[one.key].started = day + author.dice.randrange(1, 9)
        author.online(day, FIRST, *author.workers)
        day = next(days, day)


def _support(author: Author, life: Life) -> None:
    """A welcome talk, then what is usual: a plan, a service, school, two waves."""
    one, day, dice = life.human, life.started, author.dice
    if one.key in scenes.WALK_IN:
        author.write(day, author.worker(one.key), Do.OPEN, one.key)
        life.forms["form_w"] += 1
        life.asked_again = True
    else:
        author.write(day, author.worker(one.key), Do.AGREE, one.key)
    if one.role == "child":
        author.write(day, author.worker(one.key), Do.RELATE, one.key, to=one.carer, rel_type="mother")
        life.relations += 1
        if one.birth_year < BEGIN.year - 6 and one.key not in author.by_forms.values():
            author.write(day + 9, author.worker(one.key), Do.ENROL, one.key)
            life.enrolled = True
    elif dice.random() < 0.6:
        author.write(day + 9, author.worker(one.key), Do.PLAN, one.key)
        life.plan = True
    if dice.random() < 0.4:
        _service(author, life, day + 4)
    if one.key in scenes.NOT_REACHED or one.key in author.by_forms.values():
        return
    for wave, planned in (("W3", day + 84), ("W6", day + 176)):
        if dice.random() < COMPLETE:
            on = planned + dice.randrange(14)
            author.attempt(on, one.key, dice.choice(("home", "phone", "centre")), "reached", wave)


def _service(author: Author, life: Life, day: int) -> None:
    key, kind, dice = life.human.key, author.dice.choice(SERVICES), author.dice
    author.write(day, author.worker(key), Do.REFER, key, type=kind, provider=f"provider {kind}")
    life.services[kind], life.referred[kind] = "sent", day
    if dice.random() < 0.7:
        later = day + dice.randrange(3, 40)
        author.write(later, author.worker(key), Do.PROGRESS, key, type=kind, status="started")
        life.services[kind] = "started"
        life.waiting += later - day


def _closings(author: Author) -> None:
    """Towards the end some have reached what they wanted; plans are agreed on."""
    for life in author.lives.values():
        if life.plan and author.dice.random() < 0.5:
            author.write(300, SECOND, Do.APPROVE, life.human.key)
            life.approved = True
        free = life.human.key not in author.settled
        if free and not life.erased and author.dice.random() < 0.1:
            author.write(340, FIRST, Do.CLOSE, life.human.key, ending="goals_met")
            life.standing, life.ending = "closed", "goals_met"


def _total(author: Author) -> Counts:
    """Erased people are in no count but that of refusals, which names nobody."""
    found = author.counts
    for life in author.lives.values():
        if life.erased:
            continue
        found.people += 1
        found.listed += not life.double
        found.standing[life.standing] += 1
        found.endings.update([life.ending] if life.ending else [])
        found.attempts += life.attempts
        found.waves.update(life.waves)
        found.services.update(Counter(life.services.values()))
        found.waiting_days += life.waiting
        found.plans += life.plan + life.plan_forms
        found.plans_approved += life.approved
        found.enrolled += life.enrolled
        found.relations += life.relations
        found.care.update([life.human.care] if life.human.care else [])
        found.forms.update(life.forms)
        found.measured.update(life.measured)
        found.due.update(_due(life))
        found.may_contact += life.may_contact
        found.of_worker.update(
            life.worker
        )  # whoever opened a double has it until a coordinator hands it over
    found.records = found.forms.total()
    return found


def _due(life: Life) -> Iterator[str]:
    """At the end of the year W6 is over for everybody and W12 not yet done by anybody."""
    if life.standing == "contact_lost":
        return
    if life.standing == "closed":
        yield from ("retention", "retention")  # name and telephone, and the file
        return
    if life.may_contact and not life.double:  # whoever is registered twice is talked with once
        yield "wave"
        yield from ["meeting"] * life.meeting
        yield from ["consent"] * life.asked_again
    yield from ["service"] * len(life.services)  # none of them was completed
    yield from ["learning"] * life.learning
    yield from ["plan"] * (life.plan or life.plan_forms > 0)  # the newest alone


def on(day: int, begin: date = BEGIN) -> date:
    """A day of the script in the calendar."""
    return begin + timedelta(days=day)
