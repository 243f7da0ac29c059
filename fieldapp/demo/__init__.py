"""A demonstration programme on this computer: a server, a field worker, a coordinator, forms and a few people.

Nobody in it exists. Everything is real: two sealed databases, a roster signed by two of three root keys, an enrolment
by six words, forms and people that reach the worker by a downlink. Not part of the frozen program.
"""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from fieldapp.casework import lists
from fieldapp.casework.consent import Scope
from fieldapp.casework.rules import AGE_OF_CONSENT
from fieldapp.demo import recent
from fieldapp.model import Contact, ContentClass, FormId, Line, MemberId, Participant, PersonId
from fieldapp.operations import accounts, caseload, directory, enrolment, library, programme, rights, rounds
from fieldapp.operations.desk import Desk
from fieldapp.operations.rights import Given
from fieldapp.security.passphrase import PRODUCT_COST, Cost
from sync.protocol.keys import VerifyKey

ROOT = Path(__file__).resolve().parent.parent.parent
PACK = ROOT / "resources" / "forms" / "pack"
VISITS = ("form_e", "form_f")  # what a worker is asked to do with people who are known
WORKER, COORDINATOR = "Aigerim", "Saule"
OTHERS = ("Timur", "Nazira")  # with a laptop each, where a history is wanted
WORKER_PASSPHRASE, COORDINATOR_PASSPHRASE = "quiet river stone", "green lamp window"
PEOPLE = (
    ("Amina", 1994, "7KQ-42M-4"),
    ("Daniyar", 2013, "3RT-94F-S"),
    ("Зарина", 2011, "P4X-67D-8"),
    ("أمل", 1990, "X8D-29K-2"),
)
CONTACTS = (
    Contact("Saule", "Coordinator on call", "+0 000 000 01 01"),
    Contact("Helpline", "Day and night", "+0 000 000 01 12"),
)
SERVER_PATIENCE_S = 30.0  # a cold start with its first migration on a slow disk


class Server:
    """The central server as a process of its own on the loopback address."""

    def __init__(self, store: Path, port: int = 0) -> None:
        self.store, self.port = store, port or free_port()
        self.roster = store / "roster.bundle"
        self.child: subprocess.Popen[bytes] | None = None
        store.mkdir(parents=True, exist_ok=True)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def receipt_key(self) -> VerifyKey:
        """The key that the charter names, made by the server itself."""
        out = subprocess.run(self._words("key"), cwd=ROOT, check=True, capture_output=True, text=True)
        return VerifyKey(bytes.fromhex(out.stdout.strip()))

    def start(self) -> None:
        """Returns when it listens; raises RuntimeError if it does not come up."""
        with (self.store / "server.log").open("ab") as log:
            self.child = subprocess.Popen(self._words(), cwd=ROOT, stdout=log, stderr=log)
        deadline = time.monotonic() + SERVER_PATIENCE_S
        while time.monotonic() < deadline and self.child.poll() is None:
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            time.sleep(0.05)
        raise RuntimeError(f"the server did not start; see {self.store / 'server.log'}")

    def stop(self) -> None:
        """Ends it as a service manager would."""
        if self.child is not None:
            self.child.terminate()
            self.child.wait(SERVER_PATIENCE_S)
            self.child = None

    def kill(self) -> None:
        """Ends it as a power cut would."""
        if self.child is not None:
            self.child.kill()
            self.child.wait()
            self.child = None

    def _words(self, *more: str) -> list[str]:
        listed = ["--roster", str(self.roster)] if self.roster.exists() else []
        return [
            sys.executable,
            "-m",
            "sync.server",
            "--store",
            str(self.store),
            "--port",
            str(self.port),
            *listed,
            *more,
        ]


DIRECTORY = (  # of organisations that do not exist
    (lists.SITE, {"label": "Centre, North", "code": "N1", "admin1": "North"}),
    (lists.SCHOOL, {"label": "School 4", "code": "S4", "admin1": "North"}),
    (lists.SCHOOL, {"label": "Evening school", "code": "S9", "admin1": "South"}),
    (lists.PROVIDER, {"label": "Polyclinic 3", "type": "health", "area": "North", "phone": "+000 555 0141"}),
    (lists.PROVIDER, {"label": "Legal clinic", "type": "documents guardianship", "phone": "+000 555 0142"}),
    (lists.PROVIDER, {"label": "Women's workshop", "type": "livelihood", "area": "South", "fee": "none"}),
)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass(frozen=True)
class Demo:
    """What was laid out: homes (the same one for a shared laptop), members, the server (not started)."""

    worker_home: Path
    coordinator_home: Path
    worker: MemberId
    coordinator: MemberId
    server: Server
    people: Mapping[str, PersonId]  # by code


def lay_out(
    folder: Path,
    *,
    shared_laptop: bool = False,
    forms: Sequence[tuple[Path | library.ReadForm, ContentClass]] = (),
    people: Sequence[tuple[str, int, str]] = PEOPLE,
    names: tuple[str, str] = (WORKER, COORDINATOR),
    history: int = 0,
    cost: Cost = PRODUCT_COST,
    tell: Callable[[int, int], None] = lambda done, of: None,
) -> Demo:
    """Found a programme below `folder`, enrol the worker, publish, and let one round through. The server then runs.
    `history`: it began months ago, with so many people of the fictional year on three laptops; `tell`: acts of these
    months, and of how many."""
    clock = recent.Past(recent.TODAY if history else 0)
    server = Server(folder / "server")
    homes = (folder / "laptop", folder / "laptop" if shared_laptop else folder / "desk")
    for home in set(homes):
        home.mkdir(parents=True)
        accounts.choose_file_keystore(home)  # a demonstration leaves nothing in the system's keyring
    founded = programme.create(
        homes[1],
        names[1],
        COORDINATOR_PASSPHRASE,
        receipt_key=server.receipt_key(),
        server=server.url,
        clock=clock,
        cost=cost,
    )
    laptops = [(homes[0], names[0])]
    laptops += [(folder / name.lower(), name) for name in OTHERS] if history else []
    workers = [_enrolled(founded.desk, home, name, server, clock, cost) for home, name in laptops]
    worker = workers[0].member
    if history:
        recent.play(founded.desk, [one.member for one in workers], clock, history, tell)
    found = _publish(founded.desk, worker, tuple(forms) or bundled_forms(), people)
    server.start()
    for desk in (founded.desk, *workers):
        result = rounds.exchange(desk)
        if result.line is not Line.SENT:
            raise RuntimeError(f"the first round: {result.note}")
        accounts.close(desk)
    return Demo(homes[0], homes[1], worker, founded.desk.member, server, found)


def _enrolled(
    coordinator: Desk, home: Path, name: str, server: Server, clock: recent.Past, cost: Cost
) -> Desk:
    """A worker by request and six words; the server hears of it at its start."""
    if not home.exists():
        home.mkdir(parents=True)
        accounts.choose_file_keystore(home)
    asked = enrolment.request(home, name, WORKER_PASSPHRASE, clock=clock, cost=cost)
    bundle = enrolment.approve(coordinator, asked.request, name, asked.words)
    server.roster.write_bytes(bundle)
    enrolment.accept(asked.desk, bundle, server=server.url)
    return asked.desk


def bundled_forms() -> tuple[tuple[Path, ContentClass], ...]:
    """The programme pack with its content classes, as `pack.json` lists it."""
    listed = json.loads((PACK / "pack.json").read_text("utf-8"))["forms"]
    return tuple((PACK / one["file"], ContentClass(one["content_class"])) for one in listed)


def _publish(
    desk: Desk,
    worker: MemberId,
    forms: Sequence[tuple[Path | library.ReadForm, ContentClass]],
    people: Sequence[tuple[str, int, str]],
) -> dict[str, PersonId]:
    caseload.set_contacts(desk, CONTACTS)
    for name, told in DIRECTORY:
        directory.put(desk, name, told)
    for path, content_class in forms:
        library.publish(desk, path, content_class)
    published = [row.form for row in library.rows(desk)]
    found = {}
    for place, (name, born, code) in enumerate(people):
        person = caseload.add(desk, name, born, code)
        found[code] = person.person
        _agree(desk, person, born)
        caseload.assign(desk, person.person, [worker], _due(published, place))
    return found


def _agree(desk: Desk, person: Participant, born: int) -> None:
    """They were welcomed before: of a child the mother has agreed, and the child."""
    child = desk.now().year - born - 1 < AGE_OF_CONSENT
    by, assent = ("mother", "yes") if child else ("self", "")
    told = Given((Scope.SERVICES, Scope.CONTACT), by, "ru", "W-1", "signed", desk.now().date(), assent=assent)
    rights.consent(desk, person.person, told)


def _due(published: Sequence[FormId], place: int) -> list[tuple[FormId, date]]:
    """One visit each, the first a little late, the others in the days to come."""
    published = [form for form in published if form in VISITS] or published
    return [(published[place % len(published)], date.today() + timedelta(days=place - 1))]  # noqa: DTZ011 - a local day
