"""A laptop is lost: its key is withdrawn, what was unsent on it is opened by a coordinator alone, and what somebody
signs with it later is kept apart until a person decides."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from fieldapp.config import Home
from fieldapp.errors import DatabaseDamaged, LaptopRefused, NotAdmitted, NotAllowed, RequestRefused
from fieldapp.model import Contact, Delivery
from fieldapp.operations import (
    accounts,
    enrolment,
    erasing,
    intake,
    kept_apart,
    openings,
    people,
    recovery,
    reviews,
    rosters,
    sticks,
    submissions,
)
from fieldapp.store import identity
from fieldapp.store import people as store_people
from sync.protocol.keys import MemberKeys
from tests.fieldapp.operations.field import CHEAP, PASSPHRASE, Field, carry, sealed_files
from tests.fieldapp.operations.test_coordinators import joined
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
    with pytest.raises(LaptopRefused, match="what was sealed was taken"):  # its escrow is older than this key
        recovery.open_laptop(clean.desk, disk)
    intake.apply_all(clean.desk)
    assert [(row.code, row.writer, row.can_be_let_in) for row in kept_apart.rows(clean.desk)] == [
        ("revoked", "Bekzat", True)
    ]
    assert [row.record for row in reviews.queue(clean.desk)] == [sent]  # handed over when it joined
    (row,) = kept_apart.rows(clean.desk)
    *_, inside = kept_apart.look(clean.desk, row.batch)  # the rolling file holds the first record, too
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
        with pytest.raises(RequestRefused):
            enrolment.revoke(equipped.coordinator, nobody)
    with pytest.raises(NotAllowed):
        enrolment.revoke(equipped.worker, equipped.coordinator.member)
    assert rosters.load(equipped.coordinator.home).view == view


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
    with pytest.raises(DatabaseDamaged):
        recovery.open_laptop(equipped.coordinator, disk)
    intake.apply_all(equipped.coordinator)
    assert [row.record for row in reviews.queue(equipped.coordinator)] == [record]


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
