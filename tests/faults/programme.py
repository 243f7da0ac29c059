"""The programme that every world begins with: two coordinators, two workers, a server that all have heard of.

Made once; each world works on a copy of its folder. Keys are cheap to unlock, all else is as in earnest.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from fieldapp.model import Contact, MemberId, RecordId
from fieldapp.operations import accounts, caseload, enrolment, programme, rosters, sticks
from fieldapp.operations.desk import Desk
from sync.server.app import open_server
from sync.server.keys import receipt_key
from tests.faults import photos
from tests.fieldapp.operations.field import CHEAP, FORM, PASSPHRASE, Clock, Field
from tests.fieldapp.operations.test_coordinators import joined

COORDINATORS = ("office", "second")
WORKERS = ("laptop", "teacher")
EVERYBODY = (*COORDINATORS, *WORKERS)
SERVER = "server"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody and what opens their database, also where the program itself is not to be started."""

    place: str  # the folder that is their laptop
    member: MemberId
    database_key: bytes

    @property
    def reads(self) -> bool:
        return self.place in COORDINATORS


@dataclass(frozen=True, slots=True)
class Made:
    """A programme at rest in `folder`."""

    folder: Path
    people: dict[str, Person]
    participant: str
    begun_at: datetime

    def copy(self, to: Path) -> None:
        for place in (*EVERYBODY, SERVER):
            shutil.copytree(self.folder / place, to / place)


def make(folder: Path, url: str) -> Made:
    """`url`: where the server will be; until then everything goes by stick."""
    (folder / SERVER).mkdir(parents=True)
    field = Field.begin(folder, receipt_key=receipt_key(folder / SERVER).public)
    caseload.set_contacts(field.coordinator, [Contact("Nurse", "health", "+996 555")])
    photos.publish(field)
    second = joined(field, "second").desk
    teacher = _another_worker(field)
    person = field.person(due=date(2026, 11, 21))
    both = [field.worker.member, teacher.member]
    caseload.assign(field.coordinator, person.person, both, [(FORM, date(2026, 11, 21))])
    desks = dict(zip(EVERYBODY, (field.coordinator, second, field.worker, teacher), strict=True))
    _by_stick(folder / "stick", list(desks.values()))
    (folder / "roster").write_bytes(rosters.load(field.coordinator.home).bundle().to_bytes())
    open_server(folder / SERVER, roster=folder / "roster", clock=lambda: seconds(field.clock)).close()
    people = {name: Person(name, desk.member, desk.database_key) for name, desk in desks.items()}
    for desk in desks.values():
        programme.set_server(desk, url)
        accounts.close(desk)
    return Made(folder, people, person.person, field.clock.at)


def seconds(clock: Clock) -> int:
    return int(clock.at.timestamp())


def _another_worker(field: Field) -> Desk:
    home = field.folder / "teacher"
    accounts.choose_file_keystore(home)
    asked = enrolment.request(home, "Чолпон", PASSPHRASE, clock=field.clock, cost=CHEAP)
    welcome = enrolment.approve(field.coordinator, asked.request, "Чолпон", asked.words)
    enrolment.accept(asked.desk, welcome)
    return asked.desk


def _by_stick(stick: Path, desks: list[Desk]) -> None:
    stick.mkdir()
    for _ in range(2):
        for desk in desks:
            sticks.put(desk.home.path, stick)
        for desk in desks:
            sticks.take(desk, stick)


__all__ = ["COORDINATORS", "EVERYBODY", "SERVER", "WORKERS", "Made", "Person", "RecordId", "make"]
