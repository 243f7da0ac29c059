"""Batches that are tampered with, cut, replayed or foreign: told apart, kept apart, nothing half-applied."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from fieldapp.model import ContentClass, Delivery
from fieldapp.operations import (
    enrolment,
    intake,
    kept_apart,
    library,
    reviews,
    rosters,
    sealing,
    submissions,
    wire,
)
from fieldapp.operations.desk import Desk
from fieldapp.store import records
from sync.protocol import messages
from sync.protocol.batch import Place, SealedBatch, seal_batch
from sync.protocol.envelope import Address, EpochAddress, PersonAddress
from sync.protocol.identifiers import ContentClass as WireClass
from sync.protocol.identifiers import Incarnation, random_id
from sync.protocol.keys import MemberKeys, Recipient
from tests.fieldapp.operations.field import FORM, Field, sealed_files


def header_and_body(desk: Desk) -> tuple[Path, Path]:
    body, header = sealed_files(desk)
    return header, body


def deliver(field: Field, header: bytes, body: bytes, name: str = "came") -> intake.Applied:
    inbox = field.coordinator.folder.inbox
    (inbox / f"{name}.head").write_bytes(header)
    (inbox / f"{name}.age").write_bytes(body)
    return intake.apply_all(field.coordinator)


def epoch(field: Field, content_class: WireClass = WireClass.WELLBEING) -> tuple[Address, Recipient]:
    roster = rosters.load(field.coordinator.home)
    found = roster.current_epoch(
        roster.charter.areas[0], content_class, int(field.clock.at.timestamp())
    ).epoch
    to = EpochAddress(roster.charter.areas[0], content_class, found)
    return to, roster.epoch_recipient(found)


def forge(
    field: Field, keys: MemberKeys, bodies: list[bytes], to: tuple[Address, Recipient] | None = None
) -> SealedBatch:
    """A batch by whoever holds `keys`, made with the protocol's own hands."""
    address, recipient = to or epoch(field)
    return seal_batch(
        bodies,
        key=keys.signing,
        recipient=recipient,
        to=address,
        place=Place(Incarnation(random_id()), 1),
        roster=rosters.load(field.coordinator.home).view,
        sealed_at=int(field.clock.at.timestamp()),
    )


@pytest.mark.parametrize("part", [0, 1])
def test_any_flipped_byte_is_refused_and_the_true_one_still_goes(equipped: Field, part: int) -> None:
    closed = equipped.finish()
    true = [path.read_bytes() for path in header_and_body(equipped.worker)]
    length = len(true[part])
    for place in sorted({0, 7, 8, 9, 11, 20, 36, *range(0, length, max(1, length // 12)), length - 1}):
        bent = [bytearray(content) for content in true]
        bent[part][place] ^= 1
        found = deliver(equipped, bytes(bent[0]), bytes(bent[1]))
        assert (found.applied, found.quarantined) == (0, 1), place
    assert reviews.queue(equipped.coordinator) == ()
    assert deliver(equipped, *true).applied == 1
    assert [row.record for row in reviews.queue(equipped.coordinator)] == [closed.record]


def test_any_cut_is_refused(equipped: Field) -> None:
    equipped.finish()
    header, body = (path.read_bytes() for path in header_and_body(equipped.worker))
    for length in (0, 1, 35, 36, 100, len(header) - 1):
        assert deliver(equipped, header[:length], body).applied == 0
    for length in (0, 1, 200, len(body) // 2, len(body) - 1):
        assert deliver(equipped, header, body[:length]).applied == 0
    assert reviews.queue(equipped.coordinator) == ()


def test_a_batch_sent_twice_is_kept_once(equipped: Field) -> None:
    equipped.finish()
    header, body = (path.read_bytes() for path in header_and_body(equipped.worker))
    assert deliver(equipped, header, body).applied == 1
    again = deliver(equipped, header, body, "again")
    assert (again.applied, again.quarantined, len(reviews.queue(equipped.coordinator))) == (0, 0, 1)


def test_an_unknown_writer_is_kept_apart_by_name(equipped: Field) -> None:
    stranger = forge(equipped, MemberKeys.generate(), [b""])
    found = deliver(equipped, stranger.header, stranger.body)
    assert found.quarantined == 1
    apart = reviews.quarantine(equipped.coordinator)
    assert [(one.code, one.reason) for one in apart] == [
        ("unknown-key", "The signer is not in the list of keys.")
    ]


def test_one_bad_message_keeps_its_whole_batch_out(equipped: Field) -> None:
    closed = equipped.finish()
    with equipped.worker.vault.read() as tx:
        good = records.chain(tx, closed.record)[0].message
    batch = forge(equipped, equipped.worker.keys, [good, b"\x82\x01\xa0"])
    assert deliver(equipped, batch.header, batch.body).quarantined == 1
    assert reviews.queue(equipped.coordinator) == ()


def test_a_worker_cannot_speak_as_a_coordinator_or_for_another(equipped: Field) -> None:
    closed = equipped.finish()
    equipped.up()
    reviews.open(equipped.coordinator, closed.record)
    with equipped.worker.vault.read() as tx:
        record, version = records.get(tx, closed.record), records.chain(tx, closed.record)[0]
    acceptance = messages.Decision(
        record=bytes.fromhex(record.record),  # type: ignore[arg-type]
        version=bytes.fromhex(version.version),  # type: ignore[arg-type]
        verdict=messages.Verdict.ACCEPTED,
        decided_at=1,
    ).encode()
    batch = forge(equipped, equipped.worker.keys, [acceptance])
    assert deliver(equipped, batch.header, batch.body).quarantined == 1
    author = equipped.coordinator.member
    other = wire.write_version(
        records.Record(record.record, None, author, FORM, ContentClass.WELLBEING, record.area),
        version,
        wire.Circumstances(),
    )
    batch = forge(equipped, equipped.worker.keys, [other])
    assert deliver(equipped, batch.header, batch.body).quarantined == 1


def test_a_record_in_the_wrong_class_is_kept_apart(equipped: Field) -> None:
    closed = equipped.finish()
    with equipped.worker.vault.read() as tx:
        good = records.chain(tx, closed.record)[0].message
    batch = forge(equipped, equipped.worker.keys, [good], epoch(equipped, WireClass.LINKS))
    assert deliver(equipped, batch.header, batch.body).quarantined == 1


def test_a_worker_believes_no_form_that_another_worker_sends(equipped: Field) -> None:
    asked = enrolment.write_request(intruder := MemberKeys.generate())
    enrolment.approve(equipped.coordinator, asked, "Mallory", enrolment.six_words(asked))
    welcome = rosters.load(equipped.coordinator.home).bundle().to_bytes()
    rosters.merge(equipped.worker.home, welcome)
    to = PersonAddress(equipped.worker.keys.key_id)
    evil = messages.FormIssue("form_a", "9", WireClass.WELLBEING, 1, content=b"<x/>").encode()
    batch = forge(equipped, intruder, [evil], (to, equipped.worker.keys.identity.recipient))
    for suffix, content in ((".head", batch.header), (".age", batch.body)):
        (equipped.worker.folder.inbox / f"evil{suffix}").write_bytes(content)
    assert intake.apply_all(equipped.worker).quarantined == 1
    assert [row.version for row in library.rows(equipped.worker)] == ["1"]


def test_a_copied_laptop_is_noticed(equipped: Field, tmp_path: Path) -> None:
    """Two lives of one stream claim the same place: the second is kept apart, by name."""
    equipped.finish()
    equipped.up()
    shutil.copytree(tmp_path / "laptop", tmp_path / "clone")
    clone = Field.open(tmp_path, equipped.founded, equipped.people, laptop="clone")
    equipped.finish()
    clone.finish()
    assert equipped.up().quarantined == 0
    clone.coordinator = equipped.coordinator
    assert clone.up().quarantined == 1
    assert [one.code for one in reviews.quarantine(equipped.coordinator)] == ["forked"]


@pytest.mark.parametrize("left", [".head", ".age"])
def test_both_halves_of_what_is_kept_apart_are_found_after_a_kill_between_them(
    equipped: Field, left: str
) -> None:
    enrolment.revoke(equipped.coordinator, equipped.worker.member)
    later = equipped.finish()
    assert equipped.up().quarantined == 1
    desk = equipped.coordinator
    (half,) = desk.folder.quarantine.glob(f"*{left}")
    half.replace(desk.folder.inbox / half.name)
    intake.apply_all(desk)
    (apart,) = reviews.quarantine(desk)
    kept_apart.admit(desk, apart.batch)
    assert [row.record for row in reviews.queue(desk)] == [later.record]


def test_what_a_revoked_worker_sends_later_is_kept_apart(equipped: Field) -> None:
    before = equipped.finish()
    equipped.up()
    enrolment.revoke(equipped.coordinator, equipped.worker.member)
    equipped.finish()
    assert equipped.up().quarantined == 1
    assert [row.record for row in reviews.queue(equipped.coordinator)] == [before.record]
    assert [one.code for one in reviews.quarantine(equipped.coordinator)] == ["revoked"]


def test_a_batch_that_came_before_its_writer_was_known_is_looked_at_again(
    equipped: Field, tmp_path: Path
) -> None:
    asked = enrolment.request(tmp_path / "laptop", "Новый", "another passphrase", clock=equipped.clock)
    batch = forge(equipped, asked.desk.keys, [])
    assert deliver(equipped, batch.header, batch.body).quarantined == 1
    enrolment.approve(equipped.coordinator, asked.request, "Новый", asked.words)
    assert intake.apply_all(equipped.coordinator).applied == 1
    assert reviews.quarantine(equipped.coordinator) == ()


def test_a_version_whose_elder_is_missing_waits_for_it(equipped: Field) -> None:
    closed = equipped.finish()
    equipped.correct(closed.record, age="13")
    with equipped.worker.vault.read() as tx:
        first, second = (version.message for version in records.chain(tx, closed.record))
    batch = forge(equipped, equipped.worker.keys, [second])
    assert deliver(equipped, batch.header, batch.body).applied == 1
    assert reviews.queue(equipped.coordinator) == ()  # held: nothing of the record is merged yet
    batch = forge(equipped, equipped.worker.keys, [first])
    assert deliver(equipped, batch.header, batch.body).applied == 1
    view = reviews.open(equipped.coordinator, closed.record)
    assert (view.row.number, view.authorship is not None and view.authorship.chain_complete) == (2, True)


def test_two_versions_on_one_base_are_shown_as_such(equipped: Field) -> None:
    closed = equipped.finish()
    with equipped.worker.vault.read() as tx:
        record, first = records.get(tx, closed.record), records.chain(tx, closed.record)[0]
    equipped.correct(closed.record, age="13")
    equipped.up()
    second = replace(first, number=2, previous=first.version, finished_at=equipped.clock())
    rival = wire.write_version(record, second, wire.Circumstances())
    batch = forge(equipped, equipped.worker.keys, [rival])
    assert deliver(equipped, batch.header, batch.body).applied == 1
    assert reviews.queue(equipped.coordinator)[0].quarantined == reviews.FORKED


def test_a_forged_receipt_moves_nothing(equipped: Field) -> None:
    equipped.finish()
    (equipped.worker.folder.receipts / f"{'0' * 64}.receipt").write_bytes(b"\x82\x40\x80")
    assert intake.apply_all(equipped.worker).receipts == 0
    assert submissions.rows(equipped.worker)[0].delivery is Delivery.SEALED
    assert sealing.seal_all(equipped.worker)
