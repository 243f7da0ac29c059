"""Those who are in, and turn: what they try is refused, or a second person sees it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from fieldapp.config import Home
from fieldapp.errors import FieldError, WrongPassphrase
from fieldapp.model import ContentClass, Delivery, Role
from fieldapp.operations import (
    accounts,
    coordinators,
    enrolment,
    horizons,
    intake,
    posting,
    reviews,
    rosters,
    sealing,
    submissions,
)
from fieldapp.operations.desk import Desk
from fieldapp.security.slots import read_slots, write_slots
from fieldapp.store import outgoing, records
from sync.protocol import age, messages
from sync.protocol import programme as pieces
from sync.protocol.bundle import object_hash
from sync.protocol.errors import NotAppointed, ProtocolError
from sync.protocol.identifiers import AreaId, MessageHash, random_id
from sync.protocol.identifiers import ContentClass as WireClass
from sync.protocol.keys import Identity, MemberKeys
from sync.protocol.register import Rewrap
from tests.fieldapp.operations.field import CHEAP, PASSPHRASE, Field, carry, sealed_files
from tests.fieldapp.operations.test_coordinators import Second, joined, paper
from tests.fieldapp.operations.test_horizons import names
from tests.fieldapp.operations.test_hostile_batches import deliver, forge


@pytest.fixture
def shared(equipped: Field) -> Iterator[tuple[Field, Desk]]:
    """A second worker, Zarina, on the same laptop and OS account."""
    home = equipped.folder / "laptop"
    asked = enrolment.request(home, "Zarina", "зарина и её слова", clock=equipped.clock, cost=CHEAP)
    enrolment.accept(
        asked.desk, enrolment.approve(equipped.coordinator, asked.request, "Zarina", asked.words)
    )
    yield equipped, asked.desk
    accounts.close(asked.desk)


def test_a_worker_on_the_same_account_opens_nothing_of_another_and_cannot_sign_as_them(
    shared: tuple[Field, Desk],
) -> None:
    """The keyring can be read and every file exchanged: it is only one of two factors."""
    field, other = shared
    closed = field.finish()
    victim = field.worker.member
    secret = Home(field.folder / "laptop").device_secret.read_bytes()
    assert secret == other.keystore.secret()
    with pytest.raises(WrongPassphrase):
        accounts.sign_in(field.folder / "laptop", victim, "зарина и её слова", clock=field.clock)
    mine, theirs = read_slots(other.folder.slots), read_slots(field.worker.folder.slots)
    write_slots(field.worker.folder.slots, replace(theirs, person=mine.person))  # her lock on his work
    with pytest.raises(WrongPassphrase):
        accounts.sign_in(field.folder / "laptop", victim, "зарина и её слова", clock=field.clock)
    write_slots(field.worker.folder.slots, theirs)
    with field.worker.vault.read() as tx:
        good = records.chain(tx, closed.record)[0].message
    as_him = forge(field, other.keys, [good])
    assert deliver(field, as_him.header, as_him.body).quarantined == 1
    body, header = sealed_files(field.worker)
    patched = bytearray(header.read_bytes())
    patched[20:36] = other.keys.key_id  # her name on his batch
    assert deliver(field, bytes(patched), body.read_bytes()).quarantined == 1
    assert reviews.queue(field.coordinator) == ()
    assert field.up().applied == 1  # his own still goes


def test_a_worker_reads_nothing_that_is_sealed_up_or_down_to_others(shared: tuple[Field, Desk]) -> None:
    field, other = shared
    field.finish()
    roster = rosters.load(other.home)
    for epoch in roster.epochs:
        with pytest.raises(NotAppointed):
            roster.open_epoch(epoch, other.keys.identity)
    bodies = [path for desk in (field.worker, field.coordinator) for path in sealed_files(desk)[::2]]
    opened = 0
    for path in bodies:
        try:
            age.open_file(path.read_bytes(), other.keys.identity, max_plain=10**7)
            opened += 1
        except ProtocolError:
            continue
    assert opened == sum(_is_for(other, path) for path in bodies) < len(bodies)


def _is_for(desk: Desk, body: Path) -> bool:
    return desk.keys.key_id in body.with_suffix(".head").read_bytes()[36:]


@pytest.mark.parametrize("covered_up", [False, True])
def test_a_ghost_reader_whom_a_coordinator_lets_in_is_seen_by_all_others(
    equipped: Field, covered_up: bool
) -> None:
    """Also where a wrap as it should be follows at once."""
    second = joined(equipped)
    roster = rosters.load(equipped.coordinator.home)
    epoch = next(iter(roster.epochs.values()))
    secret = roster.open_epoch(epoch.epoch, equipped.coordinator.keys.identity)
    circle = [*pieces.escrow_circle(roster, equipped.coordinator.keys.key_id), Identity.generate().recipient]
    wrap = age.seal(secret.secret_text().encode() + b"\n", circle)
    act = Rewrap(epoch.epoch, epoch.area, object_hash(wrap))
    good, clean = pieces.rewrap(roster, epoch, equipped.coordinator.keys.identity)
    acts = [act, good] if covered_up else [act]
    entry = pieces.next_entry(roster, equipped.coordinator.keys.signing, acts, 1)
    rosters.keep(equipped.coordinator.home, roster.with_objects([wrap, clean]).with_entry(entry.raw))
    bundle = rosters.path_of(equipped.coordinator.home).read_bytes()
    for desk in (second.desk, equipped.worker):
        rosters.merge(desk.home, bundle)
        intake.apply_all(desk)
        assert "notice.surplus" in names(desk)
    accounts.close(second.desk)


def test_a_coordinator_cannot_appoint_a_reader_nor_act_in_another_area(equipped: Field) -> None:
    roster, keys = rosters.load(equipped.coordinator.home), equipped.coordinator.keys
    ghost = pieces.reader_for(MemberKeys.generate(), roster.charter.areas)
    content = replace(roster.charter, readers=(*roster.charter.readers, ghost))
    for signers in (
        [],
        [keys.signing],
        [equipped.founded.roots[0]],
        [equipped.founded.roots[0], keys.signing],
    ):
        with pytest.raises(ProtocolError):
            roster.with_charter(pieces.next_charter(roster, content, signers, 1).raw)
    elsewhere = AreaId(random_id())
    act, objects = pieces.open_epoch(roster, elsewhere, WireClass.CARE, starts_at=1, ends_at=2, destroy_at=3)
    with pytest.raises(ProtocolError):
        roster.with_objects(objects).with_entry(pieces.next_entry(roster, keys.signing, [act], 1).raw)


def test_who_may_not_read_a_record_cannot_say_that_it_was_opened(equipped: Field) -> None:
    """The focal point's key, or another area's coordinator: their acknowledgement moves nothing."""
    focal = joined(equipped, "Салтанат", Role.FOCAL_POINT, (ContentClass.PROGRAMME,))
    equipped.down()
    closed = equipped.finish()
    acknowledge(focal, equipped, closed.record)
    assert submissions.rows(equipped.worker)[0].delivery is Delivery.SEALED
    equipped.up()
    reviews.open(equipped.coordinator, closed.record)
    equipped.down()
    assert submissions.rows(equipped.worker)[0].delivery is Delivery.OPENED
    accounts.close(focal.desk)


def acknowledge(reader: Second, field: Field, record: str) -> None:
    """Says so by hand, without having opened anything."""
    with field.worker.vault.read() as tx:
        versions = [one.version for one in records.chain(tx, record)]  # type: ignore[arg-type]
    with reader.desk.vault.write() as tx:
        named = tuple(MessageHash(bytes.fromhex(one)) for one in versions)
        body = messages.Acknowledgement(named, 1).encode()
        posting.post(tx, (field.worker.member,), "acknowledgement", body, field.clock.at)
    sealing.seal_all(reader.desk)
    carry(reader.desk, field.worker)
    intake.apply_all(field.worker)


def test_another_classs_reader_opens_no_record(equipped: Field) -> None:
    """A batch of wellbeing in the hands of whoever reads links: the key of its month is not theirs."""
    links = joined(equipped, "Гульнара", Role.COORDINATOR, (ContentClass.LINKS, ContentClass.PROGRAMME))
    equipped.finish()
    carry(equipped.worker, links.desk)
    assert intake.apply_all(links.desk).quarantined == 1
    assert [one.code for one in reviews.quarantine(links.desk)] == ["not-appointed"]
    assert reviews.queue(links.desk) == ()
    accounts.close(links.desk)


def test_a_stranger_with_a_copy_of_the_laptop_and_no_passphrase_opens_nothing(
    equipped: Field, tmp_path: Path
) -> None:
    equipped.finish()
    accounts.close(equipped.worker)
    stolen = shutil.copytree(tmp_path / "laptop", tmp_path / "stolen")
    Home(stolen).device_secret.unlink()  # the keyring did not come along
    with pytest.raises(FieldError):
        accounts.sign_in(stolen, equipped.worker.member, PASSPHRASE, clock=equipped.clock)
    assert paper(equipped).recovery  # whereas two sheets do
    with equipped.coordinator.vault.read() as tx:
        assert outgoing.all_streams(tx)
    coordinators.others(equipped.coordinator)
    accounts.close(
        accounts.sign_in(tmp_path / "laptop", equipped.worker.member, PASSPHRASE, clock=equipped.clock)
    )


@pytest.mark.parametrize("stranger_first", [True, False])
def test_m11_a_record_is_whose_first_version_makes_its_name(
    shared: tuple[Field, Desk], stranger_first: bool
) -> None:
    """Zarina has seen Bekzat's record, as the next one with the case does, and says something under its name. At a
    coordinator who reads all anew hers may come first."""
    field, other = shared
    closed = field.finish(name="Мадина")
    with field.worker.vault.read() as tx:
        good = records.chain(tx, closed.record)[0]
    told = messages.decode(good.message)
    assert isinstance(told, messages.RecordVersion)
    assert messages.makes(told)
    hers = replace(
        told, author=other.keys.key_id, payload=told.payload.replace("Мадина".encode(), "Ложь".encode())
    )
    second = replace(hers, number=2, parents=(MessageHash(bytes.fromhex(good.version)),))
    batches = [
        forge(field, other.keys, [hers.encode(), second.encode()]),
        forge(field, field.worker.keys, [good.message]),
    ]
    for batch in batches if stranger_first else reversed(batches):
        deliver(field, batch.header, batch.body)
    (row,) = reviews.queue(field.coordinator)
    with field.coordinator.vault.read() as tx:
        kept = records.get(tx, closed.record)
        held = {one.version: bool(one.held) for one in records.chain(tx, closed.record)}
    assert kept.author == field.worker.member
    assert held[good.version] is False
    assert sorted(held.values()) == [False, True, True]
    assert row.record == closed.record


def test_k9_who_signs_with_a_workers_seed_is_told_to_the_worker(equipped: Field) -> None:
    """A coordinator with a copy of the laptop's disk opens it silently and signs as the worker; another coordinator
    sees the batch, and what that one has seen comes down to the worker."""

    def signs() -> None:
        forged = forge(equipped, equipped.worker.keys, [])
        assert deliver(equipped, forged.header, forged.body, "as if by the worker").quarantined == 0

    def hears() -> bool:
        equipped.clock.later(hours=2)
        horizons.looked(equipped.coordinator, equipped.clock.at)
        equipped.person("Дана")
        equipped.down()
        return "notice.foreign" in names(equipped.worker)

    equipped.finish(name="Мадина")
    equipped.up()
    assert not hears()
    signs()
    assert not hears()  # it may have been this laptop itself, before an older copy of it was put back
    assert "notice.restored" in names(equipped.worker)
    assert not hears()
    signs()
    assert hears()
    sealing.put_back(
        equipped.worker
    )  # once more an older copy: the same proves nothing, and the next one does
    assert not hears()
    assert not hears()
    signs()
    assert hears()
