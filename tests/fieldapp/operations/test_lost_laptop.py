"""A laptop is lost: its key is withdrawn, what was unsent on it is opened by a coordinator alone, and what somebody
signs with it later is kept apart until a person decides."""

from __future__ import annotations

import secrets
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from fieldapp.casework.verdicts import Decision
from fieldapp.config import Home
from fieldapp.errors import LaptopClosed, LaptopDamaged, LaptopRefused, NotAdmitted, NotAllowed
from fieldapp.key_errors import WithdrawalRefused
from fieldapp.model import Contact, Delivery, FormId, Participant, PersonId, Verdict, VersionId
from fieldapp.operations import (
    accounts,
    caseload,
    coordinators,
    enrolment,
    erasing,
    escrow,
    intake,
    kept_apart,
    openings,
    people,
    recovery,
    reviews,
    rosters,
    signed,
    sticks,
    submissions,
    wire,
)
from fieldapp.security.slots import read_slots, write_slots
from fieldapp.store import decisions, identity, library, records, told
from fieldapp.store import people as store_people
from sync.protocol.batch import BODY_SUFFIX
from sync.protocol.keys import Identity, MemberKeys
from tests.fieldapp.operations.field import CHEAP, FORM, PASSPHRASE, Field, carry, sealed_files, xform
from tests.fieldapp.operations.test_coordinators import joined, paper
from tests.fieldapp.operations.test_hostile_batches import deliver, forge


def lost(field: Field) -> Path:
    """The laptop is off; somebody has it, or found it."""
    accounts.close(field.worker)
    return field.folder / "laptop"


def test_what_was_unsent_is_opened_by_a_coordinator_alone_on_a_clean_machine(equipped: Field) -> None:
    """A second coordinator, appointed a moment ago on a new laptop, who was never near the lost one."""
    sent = equipped.finish(name="Мадина").record
    equipped.up()
    carry(equipped.coordinator, equipped.worker)
    unsent = equipped.finish(name="Алия").record
    laptop = lost(equipped)
    enrolment.revoke(equipped.coordinator, equipped.worker.member)
    disk = shutil.copytree(laptop, equipped.folder / "disk")
    clean = joined(equipped)
    clean.hears()
    with pytest.raises(
        LaptopClosed, match="What lay sealed there was taken"
    ):  # its escrow is older than this key
        recovery.open_laptop(clean.desk, disk)
    intake.apply_all(clean.desk)
    assert [(row.code, row.writer, row.can_be_let_in) for row in kept_apart.rows(clean.desk)] == [
        ("revoked", "Bekzat", True)
    ]
    assert [row.record for row in reviews.queue(clean.desk)] == [sent]  # handed over when it joined
    (row,) = kept_apart.rows(clean.desk)
    *_, inside = kept_apart.look(
        clean.desk, row.batch
    ).records  # the rolling file holds the first record, too
    assert (inside.form_title, inside.person) == ("Form A", equipped.people[0].code)
    assert [one.record for one in reviews.queue(clean.desk)] == [sent]  # a look merges nothing
    kept_apart.admit(clean.desk, row.batch)
    assert {one.record for one in reviews.queue(clean.desk)} == {sent, unsent}
    view = reviews.open(clean.desk, unsent)
    assert view.authorship is not None
    assert view.authorship.signed_by == "Bekzat"
    whats = {one.what for one in openings.rows(clean.desk)}
    assert "admitted" in whats
    recovery.open_laptop(equipped.coordinator, disk)  # who was there when the escrow was made reads its lists
    assert kept_apart.rows(clean.desk) == ()
    with pytest.raises(NotAdmitted):
        kept_apart.admit(clean.desk, row.batch)
    carry(clean.desk, equipped.coordinator)
    intake.apply_all(equipped.coordinator)
    told = {(one.what, one.by) for one in openings.rows(equipped.coordinator)}
    assert {
        ("admitted", "Нурлан"),
        ("laptop opened", "Aida"),
    } <= told  # the other coordinator, and a focal point, see who decided
    accounts.close(clean.desk)


def test_the_outbox_comes_by_a_locked_laptops_stick_too(equipped: Field) -> None:
    unsent = equipped.finish(name="Алия").record
    laptop = lost(equipped)
    stick = equipped.folder / "stick"
    stick.mkdir()
    sticks.put(laptop, stick)
    sticks.take(equipped.coordinator, stick)
    assert [row.record for row in reviews.queue(equipped.coordinator)] == [unsent]


def test_what_came_up_to_the_named_head_stands_and_what_comes_past_it_waits(equipped: Field) -> None:
    first = equipped.finish(name="Мадина").record
    equipped.up()
    enrolment.revoke(equipped.coordinator, equipped.worker.member)
    equipped.finish(name="Алия")
    thief = forge(equipped, equipped.worker.keys, [])
    assert equipped.up().quarantined == 1
    assert deliver(equipped, thief.header, thief.body, "thief").quarantined == 1
    assert [row.code for row in kept_apart.rows(equipped.coordinator)] == ["revoked", "revoked"]
    assert [row.record for row in reviews.queue(equipped.coordinator)] == [first]
    for _ in range(2):  # nothing lets them in by itself, whatever the list of keys becomes
        enrolment.approve(
            equipped.coordinator,
            asked := enrolment.write_request(MemberKeys.generate()),
            "Новый",
            enrolment.six_words(asked),
        )
        intake.apply_all(equipped.coordinator)
    assert len(kept_apart.rows(equipped.coordinator)) == 2
    assert [row.record for row in reviews.queue(equipped.coordinator)] == [first]


def test_a_thief_reads_nothing_that_is_sealed_after_the_withdrawal(equipped: Field) -> None:
    equipped.finish()
    equipped.up()
    enrolment.revoke(equipped.coordinator, equipped.worker.member)
    for path in sealed_files(equipped.coordinator):
        path.unlink()
    for row in reviews.queue(equipped.coordinator):
        reviews.open(equipped.coordinator, row.record)
        reviews.send_back(equipped.coordinator, row.record, {"": "?"})
    equipped.publish("2")
    assert carry(equipped.coordinator, equipped.worker) == 0
    assert submissions.rows(equipped.worker)[0].delivery is Delivery.SEALED


def test_the_person_goes_on_with_a_new_key_on_a_new_laptop(equipped: Field) -> None:
    equipped.finish(name="Мадина")
    equipped.up()
    laptop = lost(equipped)
    enrolment.revoke(equipped.coordinator, equipped.worker.member)
    home = equipped.folder / "another"
    accounts.choose_file_keystore(home)
    asked = enrolment.request(home, "Bekzat", PASSPHRASE, clock=equipped.clock, cost=CHEAP)
    enrolment.accept(
        asked.desk, enrolment.approve(equipped.coordinator, asked.request, "Bekzat", asked.words)
    )
    old = equipped.worker
    equipped.worker = asked.desk
    equipped.person("Дана")
    equipped.down()
    record = equipped.finish(person=equipped.people[-1], name="Дана").record
    equipped.up()
    assert record in {row.record for row in reviews.queue(equipped.coordinator)}
    assert [one.given_name for one in people.search(asked.desk, "")] == ["Дана"]
    roster = rosters.load(equipped.coordinator.home)
    assert roster.writer(asked.desk.keys.key_id).revoked is None
    assert laptop.is_dir()
    assert old.opened is None


def test_what_is_damaged_or_forged_is_let_in_by_nobodys_word(equipped: Field) -> None:
    equipped.finish()
    body, header = (path.read_bytes() for path in sealed_files(equipped.worker))
    deliver(equipped, header, body[:-1] + bytes([body[-1] ^ 1]), "bent")
    stranger = forge(equipped, MemberKeys.generate(), [])
    deliver(equipped, stranger.header, stranger.body, "stranger")
    rows = kept_apart.rows(equipped.coordinator)
    assert [row.can_be_let_in for row in rows] == [False, False]
    for row in rows:
        with pytest.raises(NotAdmitted):
            kept_apart.admit(equipped.coordinator, row.batch)
        with pytest.raises(NotAdmitted):
            kept_apart.look(equipped.coordinator, row.batch)
    with pytest.raises(NotAdmitted):
        kept_apart.admit(equipped.coordinator, "00" * 32)
    with pytest.raises(NotAllowed):
        kept_apart.rows(equipped.worker)


def test_a_withdrawal_is_said_once_and_of_somebody_who_writes(equipped: Field) -> None:
    enrolment.revoke(equipped.coordinator, equipped.worker.member)
    view = rosters.load(equipped.coordinator.home).view
    for nobody in (equipped.worker.member, equipped.coordinator.member):
        with pytest.raises(WithdrawalRefused):
            enrolment.revoke(equipped.coordinator, nobody)
    with pytest.raises(NotAllowed):
        enrolment.revoke(equipped.worker, equipped.coordinator.member)
    assert rosters.load(equipped.coordinator.home).view == view


def test_folders_that_somebody_made_up_keep_nobody_from_the_others_work(equipped: Field) -> None:
    """Whoever has the account writes any folder beside hers; the disk is full of what only looks like people."""
    record = equipped.finish(name="Алия").record
    disk = shutil.copytree(lost(equipped), equipped.folder / "disk")
    for name in ("zz", "a" * 80, "ab" * 16, "AB" * 16):
        (disk / "people" / name).mkdir()
        (disk / "people" / name / "slots.json").write_text("{}")
    assert sorted(recovery.workers_on(equipped.coordinator, disk)) == ["Bekzat", "abababab"]
    assert recovery.open_laptop(equipped.coordinator, disk).people == (equipped.worker.member,)
    assert record in {row.record for row in reviews.queue(equipped.coordinator)}


def test_an_escrow_that_somebody_exchanged_is_not_told_as_a_damaged_database(equipped: Field) -> None:
    """Its recipients are in the list of keys: whoever uses the account seals any key to them."""
    equipped.finish(name="Алия")
    disk = shutil.copytree(lost(equipped), equipped.folder / "disk")
    folder = Home(disk).person(equipped.worker.member)
    whole = folder.vault.read_bytes()
    made_up = escrow.seal(
        secrets.token_bytes(32), equipped.worker.member, [equipped.coordinator.keys.identity.recipient]
    )
    write_slots(folder.slots, replace(read_slots(folder.slots), escrow=made_up))
    with pytest.raises(LaptopDamaged, match="key"):
        recovery.open_laptop(equipped.coordinator, disk)
    assert folder.vault.read_bytes() == whole


def test_a_damaged_database_costs_nobody_else_on_the_laptop_their_work(equipped: Field) -> None:
    other = enrolment.request(equipped.folder / "laptop", "Zarina", "зарина и её слова", clock=equipped.clock,
                              cost=CHEAP)  # fmt: skip
    bundle = enrolment.approve(equipped.coordinator, other.request, "Zarina", other.words)
    enrolment.accept(other.desk, bundle)
    record = equipped.finish(name="Алия").record
    accounts.close(other.desk)
    disk = shutil.copytree(lost(equipped), equipped.folder / "disk")
    database = Home(disk).person(other.desk.member).path / "vault.db"
    database.write_bytes(bytes(4096))
    database.with_name("vault.db-wal").unlink(missing_ok=True)
    found = recovery.open_laptop(equipped.coordinator, disk)
    assert [type(one) for one in found.unread] == [LaptopDamaged]
    assert (found.people, found.closed) == ((equipped.worker.member,), 1)
    intake.apply_all(equipped.coordinator)
    assert [row.record for row in reviews.queue(equipped.coordinator)] == [record]


def test_k5_a_database_proves_nothing_and_a_signature_does(equipped: Field) -> None:
    """Whoever knows the passphrase of a lost laptop invents a person, a form and an acceptance on it; what coordinators
    signed is taken, from them alone."""
    accepted, open_one = (equipped.finish(name=name).record for name in ("Мадина", "Алия"))
    equipped.up()
    reviews.open(equipped.coordinator, accepted)
    reviews.accept(equipped.coordinator, accepted)
    equipped.down()
    ghost = Participant(PersonId("ab" * 16), "GH-001", "Nobody", 2012)
    by, at = equipped.coordinator.member, equipped.clock()
    forged = Decision("cd" * 32, open_one, VersionId(""), Verdict.ACCEPTED, (), frozenset(), by, at)
    with equipped.worker.vault.write() as tx:
        version = records.chain(tx, open_one)[-1].version
        store_people.put(tx, ghost)
        decisions.put(tx, replace(forged, version=version))
        row = replace(library.newest(tx, FORM), form=FormId("invented"))
        library.put(tx, row, xform(form="invented"), {}, at)
        _, proof = next(told.everything(tx))
        area = rosters.load(equipped.worker.home).charter.areas[0]
        told.keep(tx, "person x", "ef" * 32, wire.write_participant(ghost, area, [], at), proof)
        told.keep(tx, "person y", "ee" * 32, b"nonsense", b"nonsense")
        for number, (word, shown) in enumerate(
            list(told.everything(tx))
        ):  # each a second time: it comes once
            told.keep(tx, f"again {number}", f"{number:064x}", word, shown)
        words = [one.hash for one, _ in signed.shown(tx, rosters.load(equipped.coordinator.home))]
        assert len(words) == len(set(words)) > 0
    disk = shutil.copytree(lost(equipped), equipped.folder / "disk")
    with equipped.coordinator.vault.write() as tx:  # nothing of it is here any more
        for table in ("participants", "changes", "case_overviews", "forms", "decisions", "told"):
            tx.exec_driver_sql(f"DELETE FROM {table}")
    found = recovery.open_laptop(equipped.coordinator, disk)
    assert (found.people, found.told.left.people) == ((equipped.worker.member,), 1)
    with equipped.coordinator.vault.read() as tx:
        assert set(store_people.by_id(tx)) == {equipped.people[0].person}
        assert [one.row.form for one in library.everything(tx)] == [FORM]
        assert set(decisions.by_record(tx)) == {accepted}


def test_k8_the_key_of_whose_database_one_coordinator_opened_is_withdrawn(equipped: Field) -> None:
    """Its signing key lay in that one's hands: what lay sealed before stands, what is signed with it later does not."""
    unsent = equipped.finish(name="Алия").record
    keys = equipped.worker.keys
    disk = shutil.copytree(lost(equipped), equipped.folder / "disk")
    found = recovery.open_laptop(equipped.coordinator, disk)
    assert found.withdrawn == (equipped.worker.member,)
    assert [row.record for row in reviews.queue(equipped.coordinator)] == [unsent]
    forged = forge(equipped, keys, [])
    assert deliver(equipped, forged.header, forged.body, "as if by the worker").quarantined == 1
    assert {row.code for row in kept_apart.rows(equipped.coordinator)} == {"revoked"}
    assert {"laptop opened", "revoked"} <= {one.what for one in openings.rows(equipped.coordinator)}
    again = recovery.open_laptop(equipped.coordinator, disk)
    assert (again.people, again.withdrawn) == ((equipped.worker.member,), ())


def test_who_has_left_says_nothing_through_a_lost_laptop(equipped: Field) -> None:
    """With the key of who has left a person can still be signed today: no date shows when it was."""
    second = joined(equipped)
    second.hears()
    added = caseload.add(second.desk, "Дана", 2011)
    caseload.assign(second.desk, added.person, [equipped.worker.member], [])
    carry(second.desk, equipped.worker)
    equipped.down()
    assert "Дана" in {one.given_name for one in people.search(equipped.worker, "")}
    disk = shutil.copytree(lost(equipped), equipped.folder / "disk")
    coordinators.leave(equipped.coordinator, second.desk.member, paper(equipped))
    assert recovery.open_laptop(equipped.coordinator, disk).told.left.people == 1
    with equipped.coordinator.vault.read() as tx:
        assert added.person not in store_people.by_id(tx)
    accounts.close(second.desk)


def test_what_was_erased_or_purged_stays_nowhere_as_it_was_signed(equipped: Field) -> None:
    record = equipped.finish(name="Мадина").record
    equipped.up()
    reviews.open(equipped.coordinator, record)
    reviews.accept(equipped.coordinator, record)
    equipped.down()
    gone = equipped.people[0].person

    def kept() -> set[str]:
        with equipped.worker.vault.read() as tx:
            return {row.subject for row in tx.exec_driver_sql("SELECT subject FROM told")}

    assert {told.of_case(gone), told.of_person(gone), told.of_record(record)} <= kept()
    erasing.order(equipped.coordinator, [gone])
    equipped.down()
    assert not {told.of_case(gone), told.of_person(gone), told.of_record(record)} & kept()


def test_an_old_disk_brings_back_nobody_who_was_erased_and_no_number_to_call(equipped: Field) -> None:
    gone = equipped.people[0].person
    with equipped.worker.vault.write() as tx:
        identity.put_contact(tx, "ab" * 16, 0, Contact("Helpline", "safety", "+000 666"))
    disk = shutil.copytree(lost(equipped), equipped.folder / "disk")
    erasing.order(equipped.coordinator, [gone])
    recovery.open_laptop(equipped.coordinator, disk)
    with equipped.coordinator.vault.read() as tx:
        assert gone not in store_people.by_id(tx)
        assert "+000 666" not in str(identity.keyed_contacts(tx))


@pytest.mark.parametrize("moved", ["whole", "half"])
def test_what_a_server_confirmed_and_nobody_has_comes_from_a_found_laptop_too(
    equipped: Field, moved: str
) -> None:
    """The server lost it, or holds it back; on the laptop it waits for a stick, or was just being put aside for one."""
    field = equipped
    record = field.finish(name="Алия").record
    field.confirm(field.worker)
    assert not sealed_files(field.worker)
    laptop = lost(field)
    folder = field.worker.folder
    if moved == "half":
        for body in folder.carried.glob(f"*{BODY_SUFFIX}"):
            body.replace(folder.outbox / body.name)
    recovery.open_laptop(field.coordinator, laptop)
    assert [row.record for row in reviews.queue(field.coordinator)] == [record]


def test_a_laptop_that_does_not_open_says_so_plainly_and_what_to_do(equipped: Field) -> None:
    """By whom it opens depends on what was tried: another coordinator or sheets, and after sheets another copy."""
    laptop, second = lost(equipped), joined(equipped)
    with pytest.raises(LaptopRefused) as by_key:
        recovery.open_laptop(second.desk, laptop)
    with pytest.raises(LaptopRefused) as by_sheets:
        recovery.open_laptop(second.desk, laptop, Identity.generate())
    assert "open it here with two recovery sheets" in by_key.value.plain
    assert "another copy of its folder" in by_sheets.value.plain
    for said in (by_key.value.plain, by_sheets.value.plain):
        assert "What lay sealed there was taken" in said
        assert "escrow" not in said
    accounts.close(second.desk)
