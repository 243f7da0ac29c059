"""A small programme in a folder, in the words of those who work in it: real databases, keys and batches."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from fieldapp.model import Action, Closed, Contact, ContentClass, DraftId, FormId, Participant, RecordId, Role
from fieldapp.operations import (
    accounts,
    caseload,
    drafts,
    enrolment,
    intake,
    library,
    programme,
    reviews,
    rosters,
    safety,
    submissions,
)
from fieldapp.operations.desk import Desk
from fieldapp.security.passphrase import Cost
from forms import Session
from sync.protocol.envelope import PersonAddress, batch_hash, verify_header
from sync.protocol.keys import SigningKey, VerifyKey
from sync.protocol.receipts import Keeper, sign_receipt
from sync.server.keys import RECEIPT_KEY_FILE

CHEAP = Cost(memory_kib=1024, passes=1, lanes=1)  # an explicit argument; the product has no setting for it
PASSPHRASE = "правильная лошадь battery"
FORM = FormId("form_a")

XFORM = """<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
 xmlns:jr="http://openrosa.org/javarosa" xmlns:fw="urn:fieldapp:forms:1">
<h:head><h:title>{title}</h:title><model>
<instance><data id="{form}" version="{version}"><consent/><grp><name/><age/><afraid/><loud/></grp>
<meta><instanceID/></meta></data></instance>
<bind nodeset="/data/consent" type="string"/>
<bind nodeset="/data/grp/name" type="string" required="true()" relevant="/data/consent != 'no'"/>
<bind nodeset="/data/grp/age" type="int" constraint=". &lt; 120"/>
<bind nodeset="/data/grp/afraid" type="string" fw:flag="safety"/>
<bind nodeset="/data/grp/loud" type="string" fw:flag="notprivate"/>
<bind nodeset="/data/declined" type="string" fw:flag="declined" calculate="/data/consent = 'no'"/>
<bind nodeset="/data/meta/instanceID" type="string" jr:preload="uid"/>
</model></h:head><h:body><input ref="/data/consent"><label>Consent</label></input>
<group ref="/data/grp"><label>About you</label>
<input ref="/data/grp/name"><label>Name</label></input><input ref="/data/grp/age"><label>Age</label></input>
<input ref="/data/grp/afraid"><label>Are you safe?</label></input>
<input ref="/data/grp/loud"><label>Can we be heard?</label></input></group></h:body></h:html>"""


def xform(version: str = "1", form: str = FORM, title: str = "Form A") -> bytes:
    """A form with consent, a required name, an age, and every flag."""
    made = XFORM.format(version=version, form=form, title=title)
    return made.replace("<consent/>", "<consent/><declined/>").encode()


@dataclass
class Clock:
    """A clock that a test moves."""

    at: datetime = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.at += timedelta(milliseconds=7)
        return self.at

    def later(self, **amount: float) -> None:
        self.at += timedelta(**amount)


@dataclass
class Field:
    """A coordinator's laptop and a worker's, with a stick between them."""

    folder: Path
    coordinator: Desk
    worker: Desk
    clock: Clock
    founded: programme.Founded
    people: list[Participant] = field(default_factory=list)
    server_key: SigningKey | None = None  # signs as the server of this programme, where a test has none

    @classmethod
    def begin(
        cls,
        folder: Path,
        *,
        receipt_key: VerifyKey | None = None,
        server: str = "",
        names: tuple[str, str] = ("Aida", "Bekzat"),
    ) -> Field:
        clock = Clock()
        server_key = None if receipt_key else SigningKey.generate()
        for home in (folder / "office", folder / "laptop"):
            accounts.choose_file_keystore(home)
        founded = programme.create(
            folder / "office",
            names[0],
            PASSPHRASE,
            receipt_key=server_key.public if server_key else receipt_key,
            server=server,
            clock=clock,
            cost=CHEAP,
        )
        asked = enrolment.request(folder / "laptop", names[1], PASSPHRASE, clock=clock, cost=CHEAP)
        welcome = enrolment.approve(founded.desk, asked.request, names[1], asked.words)
        enrolment.accept(asked.desk, welcome, server=server)
        return cls(folder, founded.desk, asked.desk, clock, founded, server_key=server_key)

    @classmethod
    def open(
        cls,
        folder: Path,
        founded: programme.Founded,
        people: list[Participant],
        *,
        laptop: str = "laptop",
        after_min: int = 5,
    ) -> Field:
        """Sign both in on the laptops that lie in `folder`, so long after a programme's beginning."""
        clock = Clock(Clock().at + timedelta(minutes=after_min))
        desks = []
        for name in ("office", laptop):
            member = accounts.tiles(folder / name)[0].member
            desks.append(accounts.sign_in(folder / name, member, PASSPHRASE, clock=clock))
        return cls(folder, desks[0], desks[1], clock, founded, list(people))

    def publish(self, version: str = "1", form: str = FORM, title: str = "Form A") -> None:
        path = self.folder / f"{form}-{version}.xml"
        path.write_bytes(xform(version, form, title))
        if not safety.contacts(
            self.coordinator
        ):  # the form has a safety pathway: somebody must be there to call
            caseload.set_contacts(self.coordinator, [Contact("Nurse", "health", "+996 555")])
        library.publish(self.coordinator, path, ContentClass.WELLBEING)

    def person(self, given_name: str = "Айгүл", *, due: date | None = None) -> Participant:
        person = caseload.add(self.coordinator, given_name, 2012)
        visits = [(FORM, due)] if due else []
        caseload.assign(self.coordinator, person.person, [self.worker.member], visits)
        self.people.append(person)
        return person

    def equip(self) -> Participant:
        """Form A, one participant and a phone number reach the worker, who says so; nothing is on its way any more."""
        self.publish()
        person = self.person(due=date(2026, 11, 21))
        self.down()
        self.up()
        if self.server_key is not None:
            self.confirm(self.worker)
            for path in self.worker.folder.carried.iterdir():
                path.unlink()
        return person

    def store(self) -> Path:
        """A folder for this programme's server, the key that its charter names in it."""
        assert self.server_key is not None
        folder = self.folder / "server"
        folder.mkdir()
        (folder / RECEIPT_KEY_FILE).write_bytes(self.server_key.seed)
        return folder

    def confirm(self, desk: Desk) -> None:
        """The server says that it has all of somebody's outbox."""
        assert self.server_key is not None
        heads = [path.read_bytes() for path in sealed_files(desk) if path.suffix == ".head"]
        signed = sign_receipt(
            Keeper.SERVER,
            [batch_hash(head) for head in heads],
            int(self.clock.at.timestamp()),
            self.server_key,
        )
        (desk.folder.receipts / "confirmed.receipt").write_bytes(signed)
        intake.apply_all(desk)

    def up(self) -> intake.Applied:
        carry(self.worker, self.coordinator)
        return intake.apply_all(self.coordinator)

    def down(self) -> intake.Applied:
        carry(self.coordinator, self.worker)
        return intake.apply_all(self.worker)

    def interview(self, person: Participant | None = None, **answers: str) -> tuple[DraftId, Session]:
        """Begin a form and save each answer as it is typed; consent first, which is a yes if not told."""
        who = (person or self.people[0]).person
        draft = drafts.begin(self.worker, FORM, who, "").draft
        row, session = drafts.resume(self.worker, draft)
        answer(self.worker, row.draft, session, **({"consent": "yes"} | answers))
        return draft, session

    def finish(self, person: Participant | None = None, **answers: str) -> Closed:
        draft, session = self.interview(person, **({"name": "Мадина", "age": "12"} | answers))
        return submissions.close(self.worker, draft, session)

    def correct(self, record: RecordId, reason: str = "", **answers: str) -> Closed:
        draft = submissions.correct(self.worker, record, "").draft
        _, session = drafts.resume(self.worker, draft)
        answer(self.worker, draft, session, **answers)
        return submissions.close(self.worker, draft, session, reason)

    def returned(self) -> Closed:
        """A record that was sent back with a comment on the age, seen at the laptop."""
        closed = self.finish()
        self.up()
        reviews.open(self.coordinator, closed.record)
        reviews.send_back(self.coordinator, closed.record, {"/data/grp/age": "Really?"})
        self.down()
        return closed

    def close(self) -> None:
        accounts.close(self.coordinator)
        accounts.close(self.worker)


def ref(name: str) -> str:
    return f"/data/{name}" if name == "consent" else f"/data/grp/{name}"


def answer(desk: Desk, draft: DraftId, session: Session, **answers: str) -> None:
    """Type answers: the session first, then the journal, one save each."""
    for name, text in answers.items():
        act = Action("answer", ref(name), text, desk.now())
        session.apply(act.kind, act.ref, act.value)
        drafts.save(desk, draft, [act], act.ref, *session.progress())


def attach(desk: Desk, draft: DraftId, ref: str, path: Path) -> str:
    """A file as it is: what these tests take for a picture has its first bytes and no more."""
    return drafts.attach(desk, draft, ref, path, lambda content: content)


def sealed_files(desk: Desk) -> list[Path]:
    """What lies ready in somebody's outbox."""
    return sorted(path for path in desk.folder.outbox.iterdir() if not path.name.startswith("."))


def downlinks(desk: Desk) -> list[Path]:
    """Of them, those that are sealed to one person."""
    heads = [path for path in sealed_files(desk) if path.suffix == ".head"]
    key_of = rosters.load(desk.home).verify_key
    personal = [one for one in heads if isinstance(verify_header(one.read_bytes(), key_of).to, PersonAddress)]
    return sorted(part for one in personal for part in (one, one.with_suffix(".age")))


def carry(source: Desk, target: Desk) -> int:
    """A stick: everything of one outbox that the other can read into its inbox; returns how many files."""
    files = [path for path in sealed_files(source) if _is_for(path, source, target)]
    for path in files:
        shutil.copy(path, target.folder.inbox / path.name)
    return len(files)


def _is_for(path: Path, source: Desk, target: Desk) -> bool:
    """Whoever takes a stick leaves on it what is sealed to readers, where they are none."""
    header = path.with_suffix(".head")
    if source.role is not Role.COORDINATOR or target.role is Role.COORDINATOR or not header.exists():
        return True
    to = verify_header(header.read_bytes(), rosters.load(source.home).verify_key).to
    if isinstance(to, PersonAddress):
        return True
    reader = rosters.load(source.home).ever_reader(target.keys.key_id)
    return reader is not None and reader.reads(to.area, to.content_class)


def all_bytes(folder: Path) -> bytes:
    """Every byte of every file under a folder, with the files' names."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return b"".join(str(path.relative_to(folder)).encode() + path.read_bytes() for path in files)
