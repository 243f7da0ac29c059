"""Whether a laptop whose power went at some moment still has everything that its screen had promised."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath
from xml.etree import ElementTree as ET

from sqlalchemy import select

from fieldapp import demo
from fieldapp.config import Home
from fieldapp.errors import FieldError, NoSuchDraft
from fieldapp.model import Delivery, DraftId, RecordId
from fieldapp.operations import accounts, rosters, sealing
from fieldapp.operations.desk import Desk, Opened, folders_of
from fieldapp.security import keystore, slots
from fieldapp.store import drafts, records
from fieldapp.store.engine import Tx, open_vault
from fieldapp.store.schema import batch_contents, sealed_batches
from sync.client.folders import batches_in
from sync.client.sending import load, unsent
from sync.protocol.authorship import message_hash
from sync.protocol.batch import SealedBatch, open_batch
from sync.protocol.envelope import EpochAddress, verify_header
from sync.protocol.errors import ProtocolError
from tests.stories.disk_trace import State
from tests.stories.traced_work import Traced

Values = dict[str, str]


@dataclass
class Found:
    """How many states were judged, and what was wrong with which."""

    states: int = 0
    begun_anew: int = 0  # streams that a start took for restored from a copy
    complaints: list[str] = field(default_factory=list)

    def summary(self) -> str:
        said = f"{self.states} states, {len(self.complaints)} complaints"
        return "\n".join([f"{said}, {self.begun_anew} times streams begun anew", *self.complaints[:20]])


@dataclass(frozen=True)
class Promises:
    """What the marks up to a state had told the person."""

    saved: Mapping[str, int]  # draft -> acts
    finished: frozenset[str]  # records
    sealed: frozenset[str]

    @classmethod
    def of(cls, marks: tuple[str, ...]) -> Promises:
        words = [mark.split()[1:] for mark in marks]
        saved = {draft: 0 for kind, draft, *_ in words if kind == "saved"}
        for kind, draft, *count in words:
            if kind == "saved":
                saved[draft] = max(saved[draft], int(count[0]))
        told = {kind: frozenset(w[1] for w in words if w[0] == kind) for kind in ("finished", "sealed")}
        return cls(saved, told["finished"] | told["sealed"], told["sealed"])


class Judge:
    """Opens states as the program would after the power came back; `folder` should be in memory."""

    def __init__(self, traced: Traced, folder: Path) -> None:
        self.traced, self.folder = traced, folder
        self.found = Found()
        self._lying: dict[str, bytes] = {}
        self._along = {draft: list(replayed(acts)) for draft, acts in traced.acts.items()}
        self._drafts = {record: draft for draft, record in traced.records.items()}
        self._person = slots.read_slots(
            traced.home.joinpath("people", traced.laid.worker, "slots.json")
        ).person

    def judge(self, state: State) -> bool:
        """True where nothing is wrong; else it stands in `found`."""
        self.found.states += 1
        self._lay_out(state)
        before = len(self.found.complaints)
        try:
            for complaint in self._complaints(Promises.of(state.marks)):
                self.found.complaints.append(f"{state.name}: {complaint}")
        except (FieldError, ProtocolError, OSError, LookupError, ValueError) as problem:
            self.found.complaints.append(f"{state.name}: {type(problem).__name__}: {problem}")
        return len(self.found.complaints) == before

    def _lay_out(self, state: State) -> None:
        """The roster is left alone where it is the same: reading it anew would cost more than all the rest."""
        base, kept = str(self.traced.home.resolve()), self.folder / "roster"
        files = {str(PurePosixPath(path).relative_to(base)): content for path, content in state.files.items()}
        roster = {name: content for name, content in files.items() if name.startswith("roster/")}
        for one in self.folder.iterdir() if self.folder.is_dir() else ():
            if one != kept or roster != self._lying:
                shutil.rmtree(one) if one.is_dir() else one.unlink()
        same, self._lying = roster == self._lying, roster
        for name, content in files.items():
            if not (same and name in roster):
                (self.folder / name).parent.mkdir(parents=True, exist_ok=True)
                (self.folder / name).write_bytes(content)
        Home(self.folder).person(self.traced.laid.worker).make()

    def sign_in(self, state: State) -> None:
        """The whole door with its passphrase, for a few states. Raises FieldError."""
        self._lay_out(state)
        worker = self.traced.worker
        accounts.close(accounts.sign_in(self.folder, worker.member, demo.WORKER_PASSPHRASE))

    # -- one state --------------------------------------------------------------------------------------

    def _complaints(self, promised: Promises) -> Iterator[str]:
        yield from self._locked_outbox()
        with self._desk() as desk:
            with desk.vault.read() as tx:
                checked = tx.exec_driver_sql("PRAGMA quick_check").scalars().all()
                if checked != ["ok"]:
                    yield f"the database is not whole: {checked[:2]}"
                yield from self._answers(tx, promised)
                yield from self._records(tx, promised.finished)
                yield from self._sealed(tx, desk, promised.sealed)
            recovered = sealing.recover(desk)
            self.found.begun_anew += recovered.began_anew
            yield from self._locked_outbox()
            with desk.vault.read() as tx:
                everything = frozenset(str(one.record) for one in records.all_records(tx))
                yield from self._sealed(tx, desk, everything)
        if strays := [p.name for p in desk.folder.outbox.iterdir() if sealing.TEMPORARY in p.name]:
            yield f"left over in the outbox: {strays}"

    @contextmanager
    def _desk(self) -> Iterator[Desk]:
        """As signing in makes it, without stretching the passphrase again: its slot must be as it was."""
        worker = self.traced.worker
        assert worker.opened is not None
        home = Home(self.folder)
        path = home.person(worker.member)
        if slots.read_slots(path.slots).person != self._person:
            raise ValueError("the slot of the passphrase is another one")
        kept = keystore.open_keystore(home)
        if kept.secret() != worker.keystore.secret():
            raise ValueError("the device's secret is another one")
        vault = open_vault(path.vault, worker.opened.database_key)
        opened = Opened(vault, worker.opened.keys, worker.opened.database_key)
        try:
            yield replace(worker, home=home, keystore=kept, opened=opened)
        finally:
            vault.dispose()

    def _answers(self, tx: Tx, promised: Promises) -> Iterator[str]:
        for draft, acts in promised.saved.items():
            along = self._along.get(draft) or [{}]
            try:
                kept = drafts.load(tx, DraftId(draft))
            except NoSuchDraft:
                record = self.traced.records.get(draft, "")
                if not records.chain(tx, RecordId(record)):
                    yield f"{acts} acts were saved, and neither the draft nor its record is there"
                continue
            held = leaves(kept.snapshot)
            for action in kept.actions:
                held = after(held, (action.kind, action.ref, action.value))
            if held not in along[acts:]:
                place = along.index(held) if held in along else "no moment"
                yield f"{acts} acts were saved; the draft is at {place} of {len(along) - 1}"

    def _records(self, tx: Tx, promised: frozenset[str]) -> Iterator[str]:
        for record in promised:
            chain = records.chain(tx, RecordId(record))
            if not chain:
                yield f"the finished record {record[:8]} is gone"
            elif leaves(chain[-1].xml) != self._along[self._drafts[record]][-1]:
                yield f"the finished record {record[:8]} is another one"

    def _sealed(self, tx: Tx, desk: Desk, promised: frozenset[str]) -> Iterator[str]:
        """Each is in a whole file that a coordinator opens, or the server has signed for it."""
        inside = self._inside(desk) if promised else frozenset()
        for record in promised:
            for version in records.chain(tx, RecordId(record)):
                receipt = select(sealed_batches.c.received_at).join(
                    batch_contents, batch_contents.c.batch == sealed_batches.c.batch
                )
                received = tx.execute(receipt.where(batch_contents.c.id == version.version)).scalars()
                if version.delivery is Delivery.SAVED:
                    yield f"record {record[:8]} is not sealed"
                elif version.version not in inside and not any(received):
                    yield f"record {record[:8]} is in no sealed file"

    def _inside(self, desk: Desk) -> frozenset[str]:
        """The versions in whole files of the outbox, also those whose receipt is not applied yet."""
        coordinator, roster = self.traced.coordinator, rosters.load(desk.home)
        found = set[str]()
        for files in batches_in(desk.folder.outbox, most=1000):
            batch = SealedBatch(files.header.read_bytes(), files.body.read_bytes())
            to = verify_header(batch.header, roster.verify_key).to
            if isinstance(to, EpochAddress):
                own = roster.open_epoch(to.epoch, coordinator.keys.identity)
                opened = open_batch(batch, own, roster.verify_key)
                found |= {message_hash(message).hex() for message in opened.body.messages}
        return frozenset(found)

    def _locked_outbox(self) -> Iterator[str]:
        """What a round sends without unlocking anything: every batch is whole and rightly signed."""
        home = Home(self.folder)
        listed, bad = unsent(folders_of(home.person(self.traced.laid.worker)), rosters.load(home))
        yield from (f"the outbox holds a damaged file: {one.plain}" for one in bad)
        for one in listed:
            if load(one) is None:
                yield f"the sealed file {one.files.header.name} went while it was read"


# -- answers ---------------------------------------------------------------------------------------------


def leaves(xml: bytes) -> Values:
    """The answers of an instance that hold something, by the question's name."""
    parts = (part for part in ET.fromstring(xml).iter() if not len(part) and part.text and part.text.strip())
    named = ((part.tag.rpartition("}")[2], part.text or "") for part in parts)
    return {name: text for name, text in named if name != "instanceID"}


def after(values: Values, act: tuple[str, str, str]) -> Values:
    kind, ref, value = act
    rest = {name: text for name, text in values.items() if name != ref.rsplit("/", 1)[1]}
    assert kind == "answer", kind
    return rest | ({ref.rsplit("/", 1)[1]: value} if value else {})


def replayed(acts: list[tuple[str, str, str]]) -> Iterator[Values]:
    """What stands in the form after each number of acts, from none."""
    values: Values = {}
    yield values
    for act in acts:
        values = after(values, act)
        yield values
