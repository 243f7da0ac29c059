"""A lost laptop that went off at a bad moment: what was finished on it comes back, and what does not is counted."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from fieldapp.config import Home
from fieldapp.errors import DiskFull, LaptopClosedToSheets, LaptopDamaged, LaptopRefused
from fieldapp.model import MemberId
from fieldapp.operations import (
    accounts,
    enrolment,
    escrow,
    kept_apart,
    lost_records,
    recovery,
    reviews,
    rosters,
    rounds,
    sealing,
    withdrawing,
)
from fieldapp.operations.lost_count import Kinds
from fieldapp.security import slots
from fieldapp.store import identity, inbox, outgoing
from fieldapp.store.engine import create_vault
from fieldapp.store.outgoing import Waiting
from sync.client.folders import batches_in
from sync.protocol import messages
from sync.protocol.envelope import batch_hash, verified_before
from sync.protocol.keys import Identity, MemberKeys
from tests.fieldapp.operations.field import Field, attach, sealed_files
from tests.fieldapp.operations.test_attachments import begun, finished, photo, visiting
from tests.fieldapp.operations.test_coordinators import joined
from tests.fieldapp.operations.test_hostile_batches import deliver, forge
from tests.fieldapp.operations.test_lost_laptop import lost

__all__ = ["visiting"]
STRANGER = MemberId("ff" * 16)


def disk_of(field: Field) -> Path:
    return shutil.copytree(lost(field), field.folder / "disk")


@contextmanager
def power_cut(monkeypatch: pytest.MonkeyPatch, name: str) -> Iterator[None]:
    """The laptop goes off when the program comes to this step of sealing."""

    def cut(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as broken:
        broken.setattr(sealing, name, cut)
        with pytest.raises(KeyboardInterrupt):
            yield


def waiting_for_review(field: Field) -> int:
    return len(reviews.queue(field.coordinator))


def half_renamed(outbox: Path) -> None:
    """The body has its name already; the power goes before the header gets its own."""
    (header,) = outbox.glob(".*.tmp.head")
    name = batch_hash(header.read_bytes()).hex()
    header.with_suffix(".age").replace(outbox / f"{name}.age")


@pytest.mark.parametrize("further", [None, half_renamed])
@pytest.mark.parametrize("opens", [True, False])
def test_what_was_sealed_and_not_renamed_is_taken(
    equipped: Field,
    monkeypatch: pytest.MonkeyPatch,
    opens: bool,
    further: Callable[[Path], None] | None,
) -> None:
    """S-5: both files are whole, their number is in the database, and no name in the outbox tells of them."""
    with power_cut(monkeypatch, "_put_in_place"):
        equipped.finish(name="Алия")
    disk = disk_of(equipped)
    if further is not None:
        further(Home(disk).person(equipped.worker.member).outbox)
    if opens:
        found = recovery.open_laptop(equipped.coordinator, disk)
        assert (found.told.came.interviews, found.told.apart, found.told.left) == (1, 0, Kinds())
    else:
        with pytest.raises(LaptopClosedToSheets, match="What lay sealed there was taken"):
            recovery.open_laptop(equipped.coordinator, disk, Identity.generate())
    assert waiting_for_review(equipped) == 1
    assert kept_apart.rows(equipped.coordinator) == ()


def test_a_pair_that_was_cut_while_it_was_written_is_left_to_the_database(
    equipped: Field, monkeypatch: pytest.MonkeyPatch
) -> None:
    with power_cut(monkeypatch, "_put_in_place"):
        equipped.finish(name="Алия")
    disk = disk_of(equipped)
    (body,) = Home(disk).person(equipped.worker.member).outbox.glob(".*.tmp.age")
    body.write_bytes(body.read_bytes()[:-100])
    found = recovery.open_laptop(equipped.coordinator, disk)
    assert (found.told.came.interviews, found.unread) == (1, ())
    assert kept_apart.rows(equipped.coordinator) == ()


def test_k11_what_was_finished_and_not_sealed_is_taken_once(
    equipped: Field, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a stream of its own, so that it is no fork of what the laptop sealed; it names the old head."""
    equipped.finish(name="Мадина")
    equipped.up()
    with power_cut(monkeypatch, "_seal"):
        equipped.finish(name="Алия")
    keys, member = equipped.worker.keys, equipped.worker.member
    disk = disk_of(equipped)
    before = sorted((path, path.read_bytes()) for path in disk.rglob("*") if path.is_file())
    found = recovery.open_laptop(equipped.coordinator, disk)
    assert sorted((path, path.read_bytes()) for path in disk.rglob("*") if path.is_file()) == before
    assert found.told.came.interviews == 1
    assert found.told.left.interviews == found.told.apart == 0
    for row in reviews.queue(equipped.coordinator):
        view = reviews.open(equipped.coordinator, row.record)
        assert view.authorship is not None
        assert view.authorship.signed_by == "Bekzat"
    with equipped.coordinator.vault.read() as tx:
        firsts = [verified_before(one.header) for one in inbox.heads(tx, member) if one.sequence == 1]
    assert [one for one in firsts if one.continues is not None]
    again = recovery.open_laptop(equipped.coordinator, disk)
    assert (again.told.came, again.told.apart, again.told.left.interviews) == (Kinds(), 0, 0)
    assert kept_apart.rows(equipped.coordinator) == ()
    assert waiting_for_review(equipped) == 2
    forged = forge(equipped, keys, [])
    assert deliver(equipped, forged.header, forged.body, "as if by the worker").quarantined == 1


@pytest.mark.parametrize("cut", ["put_in_place", "_put_second"])
def test_k11_a_power_cut_while_a_laptop_is_opened_costs_nothing_that_was_finished_on_it(
    equipped: Field, monkeypatch: pytest.MonkeyPatch, cut: str
) -> None:
    """It is kept already that the key is to be withdrawn; what was sealed for its owner comes before that."""
    with power_cut(monkeypatch, "_seal"):
        equipped.finish(name="Алия")
    key = equipped.worker.keys.key_id
    disk = disk_of(equipped)

    def goes_off(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as broken:
        if cut == "put_in_place":
            broken.setattr(lost_records, cut, goes_off)
        else:  # the body is in its place, and its header is not
            broken.setattr(lost_records, "sync_folder", goes_off)
        with pytest.raises(KeyboardInterrupt):
            recovery.open_laptop(equipped.coordinator, disk)
    assert rosters.load(equipped.coordinator.home).writer(key).revoked is None
    assert waiting_for_review(equipped) == 0
    rounds.apply_inbox(equipped.coordinator)
    assert rosters.load(equipped.coordinator.home).writer(key).revoked is not None
    assert waiting_for_review(equipped) == 1
    assert kept_apart.rows(equipped.coordinator) == ()
    assert not any(equipped.coordinator.folder.lost.iterdir())
    assert recovery.open_laptop(equipped.coordinator, disk).told.left == Kinds()
    assert waiting_for_review(equipped) == 1
    assert kept_apart.rows(equipped.coordinator) == ()


def test_k11_a_power_cut_before_that_merges_nothing_in_anothers_name(
    equipped: Field, monkeypatch: pytest.MonkeyPatch
) -> None:
    with power_cut(monkeypatch, "_seal"):
        equipped.finish(name="Алия")
    key = equipped.worker.keys.key_id
    disk = disk_of(equipped)

    def goes_off(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as broken:
        broken.setattr(withdrawing, "intend", goes_off)
        with pytest.raises(KeyboardInterrupt):
            recovery.open_laptop(equipped.coordinator, disk)
    rounds.apply_inbox(equipped.coordinator)
    assert waiting_for_review(equipped) == 0
    assert rosters.load(equipped.coordinator.home).writer(key).revoked is None
    assert recovery.open_laptop(equipped.coordinator, disk).told.came.interviews == 1
    assert waiting_for_review(equipped) == 1
    assert kept_apart.rows(equipped.coordinator) == ()


def test_k11_a_disk_that_is_full_takes_nothing_and_the_next_try_all(
    equipped: Field, monkeypatch: pytest.MonkeyPatch
) -> None:
    with power_cut(monkeypatch, "_seal"):
        equipped.finish(name="Алия")
    key = equipped.worker.keys.key_id
    disk = disk_of(equipped)

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as broken:
        broken.setattr(lost_records, "put_batch", full)
        with pytest.raises(DiskFull):
            recovery.open_laptop(equipped.coordinator, disk)
    rounds.apply_inbox(equipped.coordinator)
    assert rosters.load(equipped.coordinator.home).writer(key).revoked is None
    found = recovery.open_laptop(equipped.coordinator, disk)
    assert (found.told.came.interviews, found.withdrawn) == (1, (equipped.worker.member,))
    assert waiting_for_review(equipped) == 1
    assert kept_apart.rows(equipped.coordinator) == ()


def test_k11_after_the_key_was_withdrawn_it_waits_for_a_person(
    equipped: Field, monkeypatch: pytest.MonkeyPatch
) -> None:
    with power_cut(monkeypatch, "_seal"):
        equipped.finish(name="Алия")
    enrolment.revoke(equipped.coordinator, equipped.worker.member)
    disk = disk_of(equipped)
    for _ in range(2):  # a second time nothing is sealed a second time
        found = recovery.open_laptop(equipped.coordinator, disk)
        assert (found.told.came.interviews, found.told.apart, found.told.left.interviews) == (0, 1, 0)
        (row,) = [one for one in kept_apart.rows(equipped.coordinator) if _holds_a_record(equipped, one)]
    kept_apart.admit(equipped.coordinator, row.batch)
    assert waiting_for_review(equipped) == 1


def _holds_a_record(field: Field, row: kept_apart.ApartRow) -> bool:
    assert row.code == "revoked"
    return bool(kept_apart.look(field.coordinator, row.batch).records)


def test_what_a_damaged_file_held_comes_out_of_the_database(equipped: Field) -> None:
    """And the card is told of the damage beside what came."""
    equipped.finish(name="Алия")
    disk = disk_of(equipped)
    outbox = Home(disk).person(equipped.worker.member).outbox
    for body in outbox.glob("*.age"):
        body.unlink()
    found = recovery.open_laptop(equipped.coordinator, disk)
    assert found.told.came.interviews == waiting_for_review(equipped) == 1
    assert [type(one) for one in found.unread] == [LaptopDamaged]
    assert found.withdrawn == (equipped.worker.member,)


def test_a_photo_that_was_not_sealed_comes_with_its_interview(
    visiting: Field, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft = begun(visiting)
    name = attach(visiting.worker, draft, "/data/face", photo(tmp_path, 2_500_000))
    with power_cut(monkeypatch, "_seal"):
        finished(visiting, draft, face=name)
    found = recovery.open_laptop(visiting.coordinator, disk_of(visiting))
    assert (found.told.came.interviews, found.told.came.files) == (1, 1)
    assert found.told.left == Kinds()
    (row,) = reviews.queue(visiting.coordinator)
    assert [one.here for one in reviews.files(visiting.coordinator, row.record)] == [True]


def test_what_only_coordinators_say_is_not_signed_for_a_worker_and_keeps_nothing_back(
    equipped: Field, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever has the passphrase writes it into the database, beside what was finished."""
    with power_cut(monkeypatch, "_seal"):
        equipped.finish(name="Алия")
    with equipped.worker.vault.write() as tx:
        (target,) = {one for one in outgoing.targets_unsealed(tx) if one.endswith("/2")}
        card = messages.MemberCard(equipped.worker.keys.key_id, "Eve", "coordinator", 0).encode()
        for number, body in enumerate((card, b"nonsense")):
            outgoing.add(tx, Waiting(f"{number:064}", target, "card", body, None, equipped.clock()))
    found = recovery.open_laptop(equipped.coordinator, disk_of(equipped))
    assert found.told.came.interviews == waiting_for_review(equipped) == 1
    assert kept_apart.rows(equipped.coordinator) == ()


def test_a_database_with_somebody_elses_keys_signs_nothing(
    equipped: Field, monkeypatch: pytest.MonkeyPatch
) -> None:
    with power_cut(monkeypatch, "_seal"):
        equipped.finish(name="Алия")
    with equipped.worker.vault.write() as tx:
        identity.put(tx, "keys", MemberKeys.generate().to_bytes())
    found = recovery.open_laptop(equipped.coordinator, disk_of(equipped))
    assert (found.told.came.interviews, found.told.left.interviews) == (0, 1)
    assert kept_apart.rows(equipped.coordinator) == ()


def test_what_does_not_come_back_is_counted_by_kind(visiting: Field, tmp_path: Path) -> None:
    """Of an upgraded laptop, too, whose lists are older than their proofs."""
    visiting.interview(name="начато")
    draft = begun(visiting)
    attach(visiting.worker, draft, "/data/face", photo(tmp_path))
    with visiting.worker.vault.write() as tx:
        tx.exec_driver_sql("DELETE FROM told")
    disk = disk_of(visiting)
    with visiting.coordinator.vault.write() as tx:
        for table in ("participants", "changes", "case_overviews", "forms", "form_files", "members"):
            tx.exec_driver_sql(f"DELETE FROM {table}")
    told = recovery.open_laptop(visiting.coordinator, disk).told
    assert replace(told.left, names=0) == Kinds(files=1, drafts=2, people=1, forms=2)
    assert told.left.names > 0
    assert told.came == Kinds()


def test_what_comes_back_is_counted_by_kind(visiting: Field) -> None:
    disk = disk_of(visiting)
    with visiting.coordinator.vault.write() as tx:
        for table in ("participants", "changes", "case_overviews", "forms", "form_files"):
            tx.exec_driver_sql(f"DELETE FROM {table}")
    told = recovery.open_laptop(visiting.coordinator, disk).told
    assert told.came == Kinds(people=1, forms=2)
    assert told.left == Kinds()
    assert recovery.open_laptop(visiting.coordinator, disk).told.came == Kinds()


def test_of_a_coordinators_own_disk_it_is_told_what_it_does_not_bring_back(equipped: Field) -> None:
    """What they published and called others themselves, nobody else has signed for them."""
    second = joined(equipped)
    accounts.renew_escrow(equipped.coordinator)
    for path in sealed_files(equipped.coordinator):  # it was sent long ago
        path.unlink()
    accounts.close(equipped.coordinator)
    found = recovery.open_laptop(second.desk, equipped.folder / "office")
    assert (found.people, found.withdrawn) == ((equipped.coordinator.member,), ())
    assert (found.told.left.forms, found.told.left.people) == (1, 1)
    assert found.told.left.names > 0
    accounts.close(second.desk)


def test_locks_that_are_damaged_are_told_beside_what_the_others_gave(equipped: Field) -> None:
    equipped.finish(name="Алия")
    disk = disk_of(equipped)
    broken = Home(disk).person(MemberId("ab" * 16))
    broken.make()
    broken.slots.write_text("{}")
    found = recovery.open_laptop(equipped.coordinator, disk)
    assert (found.people, found.closed) == ((equipped.worker.member,), 1)
    assert "locks" in str(found.unread[0].values["reason"])


def test_what_is_sealed_comes_where_the_locks_are_gone(equipped: Field) -> None:
    equipped.finish(name="Алия")
    disk = disk_of(equipped)
    for path in Home(disk).person(equipped.worker.member).path.glob("slots.json*"):
        path.unlink()
    with pytest.raises(LaptopDamaged, match="locks"):
        recovery.open_laptop(equipped.coordinator, disk)
    assert waiting_for_review(equipped) == 1


def test_a_key_is_withdrawn_also_where_its_database_could_not_be_read_to_the_end(equipped: Field) -> None:
    """Its signing key lay open all the same."""
    with equipped.worker.vault.write() as tx:
        tx.exec_driver_sql("DROP TABLE told")
    key = equipped.worker.keys.key_id
    with pytest.raises(LaptopDamaged):
        recovery.open_laptop(equipped.coordinator, disk_of(equipped))
    assert rosters.load(equipped.coordinator.home).writer(key).revoked is not None


def test_a_bent_copy_in_somebody_elses_outbox_costs_no_whole_one(equipped: Field) -> None:
    equipped.finish(name="Алия")
    disk = disk_of(equipped)
    outbox = Home(disk).person(equipped.worker.member).outbox
    other = Home(disk).person(STRANGER)
    other.make()
    for batch in batches_in(outbox, most=99):
        shutil.copy(batch.header, other.outbox)
        (other.outbox / batch.body.name).write_bytes(b"x" + batch.body.read_bytes()[1:])
    recovery.open_laptop(equipped.coordinator, disk)
    assert waiting_for_review(equipped) == 1


def test_a_bent_copy_on_a_laptop_costs_nothing_that_is_kept_apart(equipped: Field) -> None:
    equipped.finish(name="Алия")
    batches = batches_in(equipped.worker.folder.outbox, most=99)
    whole = [(b.header.read_bytes(), b.body.read_bytes()) for b in batches]
    enrolment.revoke(equipped.coordinator, equipped.worker.member)
    for number, (header, body) in enumerate(whole):
        deliver(equipped, header, body, str(number))
    disk = equipped.folder / "made up"
    other = Home(disk).person(STRANGER)
    other.make()
    for number, (header, body) in enumerate(whole):
        (other.outbox / f"{number}.head").write_bytes(header)
        (other.outbox / f"{number}.age").write_bytes(b"x" + body[1:])
    with pytest.raises(LaptopRefused):
        recovery.open_laptop(equipped.coordinator, disk)
    for row in kept_apart.rows(equipped.coordinator):
        if row.can_be_let_in:
            kept_apart.admit(equipped.coordinator, row.batch)
    assert waiting_for_review(equipped) == 1


def test_a_folder_in_somebodys_name_does_not_withdraw_their_key(equipped: Field) -> None:
    other = MemberKeys.generate()
    asked = enrolment.write_request(other)
    enrolment.approve(equipped.coordinator, asked, "Новый", enrolment.six_words(asked))
    disk = disk_of(equipped)
    member = MemberId(other.key_id.hex())
    made = Home(disk).person(member)
    made.make()
    key = bytes(32)
    create_vault(made.vault, key).dispose()
    mine = slots.read_slots(Home(disk).person(equipped.worker.member).slots)
    sealed = escrow.seal(key, member, [equipped.coordinator.keys.identity.recipient])
    slots.write_slots(made.slots, replace(mine, escrow=sealed))
    found = recovery.open_laptop(equipped.coordinator, disk)
    assert found.withdrawn == (equipped.worker.member,)
    assert rosters.load(equipped.coordinator.home).writer(other.key_id).revoked is None
