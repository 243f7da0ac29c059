"""All coordinators' laptops are gone: two sheets, the server's store and one locked laptop bring every record back."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from fieldapp.errors import FieldError, LaptopClosedToSheets, LaptopRefused, NotAllowed, SheetsRefused
from fieldapp.model import Delivery, Line, RecordId, Verdict
from fieldapp.operations import (
    accounts,
    coordinators,
    drafts,
    epochs,
    people,
    programme,
    recovery,
    reviews,
    rosters,
    rounds,
    submissions,
    today,
)
from fieldapp.operations.desk import Desk
from sync.protocol.keys import Identity
from sync.protocol.roster import Roster
from sync.protocol.sheets import Together
from sync.server.__main__ import main as server_command
from sync.testing import ServerThread
from tests.fieldapp.operations import online
from tests.fieldapp.operations.field import CHEAP, PASSPHRASE, Field, all_bytes, sealed_files


@dataclass
class Disaster:
    """What is left: the sheets, the server (stopped), a locked laptop; and which records there were."""

    field: Field
    store: Path
    sent: list[RecordId]
    unsent: RecordId

    @property
    def laptop(self) -> Path:
        return self.field.folder / "laptop"

    @property
    def bundle(self) -> bytes:
        """As the one who runs the server gives it."""
        file = self.field.folder / "roster.bundle"
        assert server_command(["--store", str(self.store), "roster", str(file)]) == 0
        return file.read_bytes()

    def paper(self, *numbers: int) -> Together:
        """These sheets, typed in: the first four letters of each word."""
        typed = [" ".join(word[:4] for word in self.field.founded.sheets[one - 1].words) for one in numbers]
        return coordinators.put_together(Roster.of_bundle(self.bundle), typed)

    def server(self) -> ServerThread:
        return ServerThread(self.store, clock=lambda: int(self.field.clock.at.timestamp()))

    def begin(self, url: str = "") -> Desk:
        home = self.field.folder / "new"
        accounts.choose_file_keystore(home)
        return recovery.begin(
            home,
            "Жанна",
            PASSPHRASE,
            self.bundle,
            self.paper(1, 3),
            server=url,
            clock=self.field.clock,
            cost=CHEAP,
        )


@pytest.fixture(scope="module")
def happened(tmp_path_factory: pytest.TempPathFactory) -> Disaster:
    """Three months of work; one record and a draft have not left the laptop; then the office burns."""
    field = online.begin(tmp_path_factory.mktemp("happened"))
    sent: list[RecordId] = []
    with online.serving(field):
        for desk in (field.coordinator, field.worker, field.worker):
            rounds.exchange(desk)
        for month in range(3):
            sent.append(field.finish(name=f"Мадина {month}").record)
            assert rounds.exchange(field.worker).line is Line.SENT
            if month < 2:
                rounds.exchange(field.coordinator)
                reviews.open(field.coordinator, sent[-1])
            if month == 0:
                reviews.accept(field.coordinator, sent[-1])
            field.clock.later(days=30)
            rounds.exchange(field.coordinator)
            rounds.exchange(field.worker)
    unsent = field.finish(name="Алия").record
    field.interview(name="начато")
    field.close()
    shutil.rmtree(field.folder / "office")
    return Disaster(field, field.folder / online.SERVER, sent, unsent)


@pytest.fixture
def disaster(happened: Disaster, tmp_path: Path) -> Disaster:
    """A copy of what is left."""
    shutil.copytree(happened.field.folder, tmp_path, dirs_exist_ok=True)
    field = replace(happened.field, folder=tmp_path, clock=replace(happened.field.clock))
    return Disaster(field, tmp_path / online.SERVER, list(happened.sent), happened.unsent)


def records_of(desk: Desk) -> set[RecordId]:
    return {row.record for row in reviews.queue(desk)}


def test_every_record_is_back(disaster: Disaster) -> None:
    with disaster.server() as server:
        desk = disaster.begin(server.url)
        assert rounds.exchange(desk).line is Line.SENT
        assert records_of(desk) == set(disaster.sent)
        before = all_bytes(disaster.laptop)
        found = recovery.open_laptop(desk, disaster.laptop, disaster.paper(1, 3).recovery)
        assert (found.told.left.people, found.withdrawn) == (
            0,
            (),
        )  # two people opened it: the work there goes on
        rounds.apply_inbox(desk)
        assert all_bytes(disaster.laptop) == before  # nothing on it was changed
        assert records_of(desk) == {*disaster.sent, disaster.unsent}
        for record in records_of(desk):
            view = reviews.open(desk, record)
            assert view.authorship is not None
            assert view.authorship.signed_by == "Bekzat"
            assert {row.ref: row.text for row in view.answers}["/data/grp/age"] == "12"
        assert [person.given_name for person in people.search(desk, "")] == ["Айгүл"]
        verdicts = {row.record: row.verdict for row in reviews.queue(desk)}
        assert verdicts.pop(disaster.sent[0]) is Verdict.ACCEPTED  # as the lost coordinator decided
        assert set(verdicts.values()) == {Verdict.OPEN}
        assert reviews.quarantine(desk) == ()
        accounts.close(desk)


def test_work_goes_on_with_the_new_coordinator_and_without_the_lost_one(disaster: Disaster) -> None:
    lost = disaster.field.coordinator.member
    with disaster.server() as server:
        desk = disaster.begin(server.url)
        rounds.exchange(desk)
        coordinators.leave(desk, lost, disaster.paper(2, 3))
        assert rounds.exchange(desk).line is Line.SENT
        worker = accounts.sign_in(
            disaster.laptop, disaster.field.worker.member, PASSPHRASE, clock=disaster.field.clock
        )
        programme.set_server(worker, server.url)
        assert len(drafts.rows(worker)) == 1
        for _ in range(2):
            assert rounds.exchange(worker).line is Line.SENT
            assert rounds.exchange(desk).line is Line.SENT
        assert rosters.load(worker.home).view == rosters.load(desk.home).view
        assert records_of(desk) == {*disaster.sent, disaster.unsent}
        reviews.open(desk, disaster.unsent)
        rounds.exchange(desk)
        rounds.exchange(worker)
        row = next(row for row in submissions.rows(worker) if row.record == disaster.unsent)
        assert (row.delivery, row.opened_by) == (Delivery.OPENED, "Жанна")
        assert [one.message_id for one in today.look(desk).notices] == []
        disaster.field.worker = worker
        new = disaster.field.finish(name="потом").record
        rounds.exchange(worker)
        rounds.exchange(desk)
        assert new in records_of(desk)
        for one in (desk, worker):
            accounts.close(one)


def test_a_list_of_before_goes_on_from_what_a_laptop_knows(disaster: Disaster) -> None:
    before = disaster.bundle
    member = disaster.field.worker.member
    with disaster.server() as server:
        first = disaster.begin(server.url)
        assert rounds.exchange(first).line is Line.SENT
        worker = accounts.sign_in(disaster.laptop, member, PASSPHRASE, clock=disaster.field.clock)
        programme.set_server(worker, server.url)
        assert rounds.exchange(worker).line is Line.SENT
    known = rosters.load(worker.home)
    assert known.charter.version == Roster.of_bundle(before).charter.version + 1
    home = disaster.field.folder / "again"
    accounts.choose_file_keystore(home)
    other = disaster.field.folder / "other"
    foreign = Field.begin(other)
    foreign.close()
    laptops = [disaster.field.folder / "none", other / "laptop", disaster.laptop]
    bundle = rosters.newest(before, laptops)
    desk = recovery.begin(
        home, "Ербол", PASSPHRASE, bundle, disaster.paper(1, 2), clock=disaster.field.clock, cost=CHEAP
    )
    assert rosters.load(desk.home).charter.version == known.charter.version + 1
    assert rosters.merge(
        worker.home, rosters.path_of(desk.home).read_bytes()
    )  # it goes on from the laptop's own
    for one in (first, worker, desk):
        accounts.close(one)


def test_one_sheet_or_a_strangers_opens_nothing(disaster: Disaster) -> None:
    with pytest.raises(SheetsRefused):
        disaster.paper(2)
    with pytest.raises(SheetsRefused):
        disaster.paper(2, 2)
    other = programme.make_sheets(3, 2)[1]
    home = disaster.field.folder / "new"
    accounts.choose_file_keystore(home)
    with pytest.raises(SheetsRefused):
        recovery.begin(home, "Eve", PASSPHRASE, disaster.bundle, other, cost=CHEAP)
    assert accounts.tiles(home) == ()
    with pytest.raises(FieldError):
        recovery.begin(home, "Eve", PASSPHRASE, b"nonsense", disaster.paper(1, 2), cost=CHEAP)
    assert accounts.tiles(home) == ()


def test_a_laptop_opens_for_those_alone_who_may(disaster: Disaster) -> None:
    desk = disaster.begin()
    with pytest.raises(LaptopClosedToSheets, match="What lay sealed there was taken"):
        recovery.open_laptop(desk, disaster.laptop, Identity.generate())
    rounds.apply_inbox(desk)
    assert records_of(desk) == {
        disaster.sent[-1],
        disaster.unsent,
    }  # the one still went along on sticks (D-5)
    assert people.search(desk, "") == ()
    with pytest.raises(LaptopRefused):
        recovery.open_laptop(desk, disaster.store)
    worker = accounts.sign_in(disaster.laptop, disaster.field.worker.member, PASSPHRASE)
    with pytest.raises(NotAllowed):
        recovery.open_laptop(worker, disaster.laptop)
    for one in (desk, worker):
        accounts.close(one)


def test_no_word_of_a_sheet_stays_on_any_disk(disaster: Disaster) -> None:
    with disaster.server() as server:
        desk = disaster.begin(server.url)
        rounds.exchange(desk)
        recovery.open_laptop(desk, disaster.laptop, disaster.paper(1, 3).recovery)
        coordinators.leave(desk, disaster.field.coordinator.member, disaster.paper(1, 3))
        epochs.keep_up(desk)
    with desk.vault.read() as tx:
        inside = b"".join(bytes(row.value) for row in tx.exec_driver_sql("SELECT value FROM identity"))
    accounts.close(desk)
    found = all_bytes(disaster.field.folder) + inside
    whole = disaster.paper(1, 2, 3)
    secret = [key.seed for key in whole.roots] + [whole.recovery.seed, whole.recovery.secret_text().encode()]
    secret += [" ".join(sheet.words[4:9]).encode() for sheet in disaster.field.founded.sheets]
    assert not [one for one in secret if one in found or one.hex().encode() in found]
    assert sealed_files(desk)
