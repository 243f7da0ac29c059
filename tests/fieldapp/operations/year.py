"""A year of the fictional programme over real laptops, databases, batches and the real server on loopback."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from itertools import groupby
from pathlib import Path

from fieldapp import demo
from fieldapp.casework import lists, reach, waves
from fieldapp.casework.consent import Consents, Scope
from fieldapp.casework.registers import Case
from fieldapp.demo import pack_scenes
from fieldapp.demo.fictional import BEGIN, FIRST, SECOND
from fieldapp.demo.playing import Player
from fieldapp.demo.script import Act, Counts, Do, Script
from fieldapp.model import Line, ReviewRow, Role
from fieldapp.operations import (
    accounts,
    caseload,
    cases,
    directory,
    doubles,
    enrolment,
    erasing,
    following,
    instruments,
    library,
    people,
    posting,
    programme,
    results,
    reviews,
    rosters,
    rounds,
    sticks,
    tallies,
)
from fieldapp.operations.desk import Desk
from fieldapp.store import cases as stored
from fieldapp.store.cases import KeptChange
from forms import placing
from sync.server.keys import receipt_key
from sync.testing.loopback import ServerThread
from tests.fieldapp.operations.field import CHEAP, PASSPHRASE, Clock, Field
from tests.fieldapp.operations.test_coordinators import joined
from tests.forms.conversions import converted
from tests.forms.scoring.test_wording_files import usable

INSTRUMENTS = ("who-5",)


@dataclass
class Year:
    """Everybody's desks by the script's names, and what was heard of while the year went by."""

    script: Script
    folder: Path
    clock: Clock
    desks: dict[str, Desk]
    server: str
    played: list[Act] = field(default_factory=list)
    heard: dict[str, KeptChange] = field(default_factory=dict)  # also of those who were erased later
    player: Player = field(init=False)
    signed_in: dict[str, int] = field(default_factory=dict)  # by name: in which month

    def __post_init__(self) -> None:
        self.player = Player(self.script.people, self.desks.__getitem__)

    @property
    def coordinators(self) -> tuple[Desk, Desk]:
        return self.desks[FIRST], self.desks[SECOND]

    def play(self, told: Callable[[Act], object] = lambda _act: None) -> None:
        """The whole script; `told` hears of each act before it is played. What somebody does in one go is sealed in one
        go, as where a list is worked through."""
        for (_, by, _), acts in groupby(self.script.acts, lambda one: (one.day, one.by, self._at_desk(one))):
            several = tuple(acts)
            with posting.together(self.desks[by]) if self._at_desk(several[0]) else nullcontext():
                for act in several:
                    told(act)
                    self._at(act.day)
                    self._play(act)
                    self.played.append(act)
        self._listen()

    def _at_desk(self, act: Act) -> bool:
        return self.player.plays(act)

    def _play(self, act: Act) -> None:
        if not self._at_desk(act):
            self._happens(act)
            return
        if act.do is Do.ERASE:
            self._listen()
        self.player.play(act)

    def _at(self, day: int) -> None:
        start = datetime.combine(BEGIN, datetime.min.time(), UTC) + timedelta(days=day, hours=9)
        self.clock.at = max(self.clock.at, start)

    def _happens(self, act: Act) -> None:
        match act.do:
            case Do.ROUND:
                self._signed_in(act.by)
                found = rounds.exchange(self.desks[act.by])
                assert found.line is Line.SENT, f"{act}: {found.note}"
            case Do.STICK_OUT:
                stick = self.folder / f"stick of {act.by}"
                stick.mkdir()
                sticks.put(self.desks[act.by].home.path, stick, desk=self.desks[act.by])
            case Do.STICK_IN:
                assert sticks.take(self.desks[act.by], self.folder / f"stick of {act.told['taken_from']}")
            case Do.LOSE:
                self._lose(act.told["worker"])
            case Do.CHECK:
                seen = self.now_seen(self.desks[act.by], act.told["what"])
                assert str(seen) == act.told["count"], f"{act}: {seen}"

    def _signed_in(self, name: str) -> None:
        """Anew in each month: everybody locks up at night; what a month's end brings is told then."""
        month = self.clock.at.month
        if self.signed_in.setdefault(name, month) != month:
            desk = self.desks[name]
            accounts.close(desk)
            self.desks[name] = accounts.sign_in(desk.home.path, desk.member, PASSPHRASE, clock=self.clock)
        self.signed_in[name] = month

    def _lose(self, worker: str) -> None:
        """Key withdrawn, all that lay on the laptop gone; the worker goes on with a new key on a new one."""
        old = self.desks[worker]
        accounts.close(old)
        enrolment.revoke(self.coordinators[0], old.member)
        role = self.script.roles[worker]
        home = self.folder / f"new {worker}"
        self.desks[worker] = enrol(self.coordinators[0], home, worker, self.server, role)
        shutil.rmtree(old.folder.path)

    def _listen(self) -> None:
        """All that the coordinators hold now."""
        for desk in self.coordinators:
            with desk.vault.read() as tx:
                for case in stored.all_cases(tx):
                    self.heard |= {one.change: one for one in stored.of_case(tx, case) if one.message}

    def now_seen(self, desk: Desk, what: str) -> int:
        if what == "suspected":
            return len(doubles.suspected(desk))
        if what == "urgent":
            return sum(row.urgent and not row.acknowledged for row in reviews.queue(desk))
        if what == "not erased":
            return sum(len(erasing.report(desk, row.order).pending) for row in erasing.rows(desk))
        if what == "meetings":
            return sum(one.what is waves.What.MEETING for one in following.due(desk))
        seen = everybody(desk)
        if what == "stopped":
            return sum(Scope.SERVICES in agreed.withdrawn for _, agreed in seen)
        if what == "proposals":  # what one change proposes of one entity is one of them
            return sum(case.undecided - len(case.conflicts) for case, _ in seen)
        return sum(len(getattr(case, what)) for case, _ in seen)

    def counted(self, desk: Desk) -> Counts:
        """What a coordinator's program says, in the script's words; of each worker what their own says."""
        seen = everybody(desk)
        services = [one.properties for case, _ in seen for one in case.of(lists.SERVICE)]
        standings = [reach.standing(case) for case, _ in seen]
        people_told = [case.person.properties for case, _ in seen if case.person is not None]
        children = [told for told in people_told if "child" in told.get("roles", "").split()]
        plans = [one.properties for case, _ in seen for one in case.of(lists.PLAN)]
        return Counts(
            people=len(seen),
            listed=len(people.search(desk, "", 1000)),
            standing=Counter(str(one.status) for one in standings),
            endings=Counter(str(one.ending) for one in standings if one.ending),
            attempts=sum(len(reach.attempts(case)) for case, _ in seen),
            waves=Counter(wave for case, _ in seen for wave in waves.done(case)),
            services=Counter(told["status"] for told in services),
            waiting_days=sum(_waited(told) for told in services if told["status"] == "started"),
            plans=len(plans),
            plans_approved=sum(told.get("approved") == "yes" for told in plans),
            enrolled=sum(len(case.of(lists.ENROLMENT)) for case, _ in seen),
            relations=sum(len(case.of(lists.LINK)) for case, _ in seen),
            care=Counter(told.get("uasc_status", "") for told in children),
            may_contact=sum(agreed.may(Scope.CONTACT) for _, agreed in seen),
            records=len(reviews.queue(desk)),
            forms=Counter(form_of(row) for row in reviews.queue(desk)),
            due=Counter(str(one.what) for one in following.due(desk)),
            measured=Counter(_figures(desk)),
            refused=sum(count for area in tallies.by_area(desk) for _, count in area.months),
            conflicts=sum(len(case.conflicts) for case, _ in seen),
            proposals=sum(case.undecided - len(case.conflicts) for case, _ in seen),
            suspected=len(doubles.suspected(desk)),
            urgent=sum(row.urgent for row in reviews.queue(desk)),
            bad_rows=self.player.bad_rows,
            of_worker=Counter(
                {name: len(people.search(self.desks[name], "", 1000)) for name in self.script.workers}
            ),
        )


def everybody(desk: Desk) -> list[tuple[Case, Consents]]:
    """All people's cases that a desk holds; homes and places are cases of their own, and no people."""
    with desk.vault.read() as tx:
        known = stored.all_cases(tx)
    found = [cases.look(desk, case) for case in known]
    return [(case, agreed) for case, agreed in found if case.person is not None and case.person.created]


def form_of(row: ReviewRow) -> str:
    """The form's number: the pack's titles say no more than that."""
    return row.form_title.lower().replace(" ", "_")


def _figures(desk: Desk) -> Iterator[str]:
    """Of each instrument in each record: its name and the figure that a coordinator reads."""
    for row in reviews.queue(desk):
        for one in results.of_record(desk, row.record):
            if one.instrument in INSTRUMENTS:
                yield f"{one.instrument} {one.lines[0].plain.split()[0]}"


def held_by(desk: Desk) -> dict[str, set[str]]:
    """What a laptop's program holds of people and homes: by list, the properties that say something."""
    with desk.vault.read() as tx:
        known = stored.all_cases(tx)
    found: dict[str, set[str]] = {}
    for case in known:
        for one in cases.look(desk, case)[0].entities.values():
            if one.created and one.list not in lists.REFERENCES:
                found.setdefault(one.list, set()).update(
                    name for name, told in one.properties.items() if told
                )
    return found


def _waited(told: dict[str, str]) -> int:
    return (date.fromisoformat(told["outcome_on"]) - date.fromisoformat(told["referred_on"])).days


def enrol(coordinator: Desk, home: Path, name: str, server: str, role: Role) -> Desk:
    """Somebody joins on a laptop where others may work already, with a database of their own."""
    if not home.exists():
        accounts.choose_file_keystore(home)
    asked = enrolment.request(home, name, PASSPHRASE, role=role, clock=coordinator.clock, cost=CHEAP)
    newcomer = enrolment.Newcomer(asked.request, name, asked.words, role=role)
    enrolment.approve_all(coordinator, [newcomer])
    enrolment.accept(asked.desk, rosters.load(coordinator.home).bundle().to_bytes(), server=server)
    return asked.desk


def publish(office: Desk, folder: Path) -> None:
    """The whole pack, Form E with an instrument in it, and a service to refer to."""
    ready = tuple(usable(name, "ru") for name in INSTRUMENTS)
    placing.place_into(instruments.PACK / "how_are_you.md", folder / "form_e.xlsx", ready)
    form_e = library.read_file(folder / "form_e.xlsx", {instruments.ATTACHED: instruments.attached(ready)})
    with posting.together(office):
        directory.put(office, lists.PROVIDER, {"label": pack_scenes.CLINIC, "type": "health"})
        for source, content_class in demo.bundled_forms():
            path = folder / f"{source.stem}.xml"
            path.write_bytes(converted(source).xml)
            library.publish(office, form_e if source.stem == "how_are_you" else path, content_class)


@contextmanager
def begun(script: Script, folder: Path) -> Iterator[Year]:
    """Two coordinators, the script's workers on its three laptops, the server running."""
    clock = Clock(datetime.combine(BEGIN, datetime.min.time(), UTC) + timedelta(hours=8))
    (folder / "server").mkdir()
    key = receipt_key(folder / "server").public
    accounts.choose_file_keystore(folder / "office")
    founded = programme.create(folder / "office", FIRST, PASSPHRASE, receipt_key=key, clock=clock, cost=CHEAP)
    office = founded.desk
    second = joined(Field(folder, office, office, clock, founded), SECOND).desk
    with ServerThread(
        folder / "server",
        rosters.load(office.home).bundle().to_bytes(),
        clock=lambda: int(clock.at.timestamp()),
    ) as server:
        desks = {FIRST: office, SECOND: second}
        for desk in (office, second):
            programme.set_server(desk, server.url)
        for number, laptop in enumerate(script.laptops, 1):
            for worker in laptop:
                home = folder / f"laptop{number}"
                desks[worker] = enrol(office, home, worker, server.url, script.roles[worker])
        caseload.set_contacts(office, demo.CONTACTS)
        publish(office, folder)
        year = Year(script, folder, clock, desks, server.url)
        try:
            yield year
        finally:
            for desk in desks.values():
                accounts.close(desk)
