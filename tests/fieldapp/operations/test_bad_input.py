"""What bad input gets, clause by clause, at the coordinator's real program: refused, kept apart or taken with a notice;
with a reason in words; nothing half-applied, nothing lost."""

from __future__ import annotations

import gc
import hashlib
import shutil
import tracemalloc
from collections.abc import Callable
from dataclasses import replace

import pytest
from sqlalchemy import Table, select

from fieldapp.operations import epochs, intake, kept_apart, reviews, rosters, submissions, wire
from fieldapp.operations.desk import Desk
from fieldapp.store import records, schema
from sync.protocol import age, padding
from sync.protocol.batch import Place, SealedBatch, seal_batch
from sync.protocol.envelope import Header, sign_header, verify_header
from sync.protocol.keys import MemberKeys
from tests.fieldapp.operations.field import Field
from tests.fieldapp.operations.test_hostile_batches import deliver, epoch, forge, header_and_body

PICTURE: tuple[Table, ...] = (
    schema.records,
    schema.versions,
    schema.participants,
    schema.decisions,
    schema.forms,
    schema.members,
    schema.contacts,
)


def picture(desk: Desk) -> list[list[tuple[object, ...]]]:
    """All that a batch can change."""
    with desk.vault.read() as tx:
        return [sorted((tuple(row) for row in tx.execute(select(one))), key=repr) for one in PICTURE]


@pytest.fixture
def true(equipped: Field) -> SealedBatch:
    """A record as the worker's program sealed it; it has not been carried."""
    equipped.finish()
    header, body = (path.read_bytes() for path in header_and_body(equipped.worker))
    return SealedBatch(header, body)


def read(field: Field, batch: SealedBatch) -> Header:
    return verify_header(batch.header, rosters.load(field.coordinator.home).verify_key)


def another_version(_field: Field, true: SealedBatch) -> SealedBatch:
    return SealedBatch(true.header[:8] + b"\x02" + true.header[9:], true.body)


def another_suite(_field: Field, true: SealedBatch) -> SealedBatch:
    return SealedBatch(true.header[:9] + b"\x02" + true.header[10:], true.body)


def no_batch(_field: Field, true: SealedBatch) -> SealedBatch:
    return SealedBatch(b"PK\x03\x04" + true.header[4:], true.body)


def cut(_field: Field, true: SealedBatch) -> SealedBatch:
    return SealedBatch(true.header, true.body[:-1])


def another_body(field: Field, true: SealedBatch) -> SealedBatch:
    return SealedBatch(true.header, forge(field, field.worker.keys, []).body)


def never_enrolled(field: Field, _true: SealedBatch) -> SealedBatch:
    return forge(field, MemberKeys.generate(), [])


def re_signed(field: Field, true: SealedBatch) -> SealedBatch:
    """Another member of the programme puts its own signature on the worker's body."""
    header = replace(read(field, true), sender=field.coordinator.keys.key_id)
    return SealedBatch(sign_header(header, field.coordinator.keys.signing), true.body)


def bomb(field: Field, _true: SealedBatch) -> SealedBatch:
    """A frame that claims more than may be unpacked, under good signatures and a good seal."""
    batch = forge(field, field.worker.keys, [])
    to, recipient = epoch(field)
    frame = b"\x28\xb5\x2f\xfd\xa0" + (2**31).to_bytes(4, "little") + bytes(16)
    body = age.seal(frame + bytes(padding.padded_size(len(frame)) - len(frame)), [recipient])
    header = replace(
        read(field, batch), to=to, body_length=len(body), body_hash=hashlib.sha256(body).digest()
    )
    return SealedBatch(sign_header(header, field.worker.keys.signing), body)


REFUSED: dict[Callable[[Field, SealedBatch], SealedBatch], tuple[str, str]] = {
    another_version: ("unknown-version", "newer"),
    another_suite: ("unknown-version", "newer"),
    no_batch: ("malformed", "not a sealed file of this program"),
    cut: ("body-differs", "not the one that its sender signed"),
    another_body: ("body-differs", "not the one that its sender signed"),
    never_enrolled: ("unknown-key", "not in the list of keys"),
    re_signed: ("inside-differs", "does not match what was sealed inside"),
    bomb: ("does-not-unpack", "far too large"),
}


@pytest.mark.parametrize("bad", REFUSED, ids=lambda one: one.__name__)
def test_each_is_kept_out_with_a_reason_and_the_true_one_still_goes(
    equipped: Field, true: SealedBatch, bad: Callable[[Field, SealedBatch], SealedBatch]
) -> None:
    before, batch = picture(equipped.coordinator), bad(equipped, true)
    found = deliver(equipped, batch.header, batch.body)
    assert (found.applied, found.quarantined) == (0, 1)
    (apart,) = kept_apart.rows(equipped.coordinator)
    code, words = REFUSED[bad]
    assert apart.code == code
    assert words in apart.reason
    assert apart.reason[0].isupper()
    assert apart.reason.endswith(".")
    assert picture(equipped.coordinator) == before
    kept = {path.read_bytes() for path in equipped.coordinator.folder.quarantine.iterdir()}
    assert {batch.header, batch.body} <= kept  # nothing that came is thrown away
    assert deliver(equipped, true.header, true.body).applied == 1
    assert len(reviews.queue(equipped.coordinator)) == 1


def test_every_byte_of_the_header_flipped_changes_nothing(equipped: Field, true: SealedBatch) -> None:
    before = picture(equipped.coordinator)
    for place in range(len(true.header)):
        bent = bytearray(true.header)
        bent[place] ^= 0x20
        assert deliver(equipped, bytes(bent), true.body).applied == 0, place
    assert picture(equipped.coordinator) == before
    assert deliver(equipped, true.header, true.body).applied == 1


def told(found: intake.Applied) -> set[str]:
    return {one.message_id for one in found.notes}


def test_what_is_sealed_to_an_old_key_is_taken_with_a_notice(equipped: Field) -> None:
    """A laptop that was away for two months, and that knows of no newer key."""
    equipped.clock.later(days=40)
    epochs.keep_up(equipped.coordinator)
    closed = equipped.finish()
    found = equipped.up()
    assert told(found) == {"odd.old_epoch"}
    assert [one.plain for one in found.notes] == [
        "Sealed to an old key: this laptop has been away for long. What Bekzat sealed was taken in all the same."
    ]
    assert [row.record for row in reviews.queue(equipped.coordinator)] == [closed.record]


@pytest.mark.parametrize(("years", "codes"), [(10, {"odd.clock", "odd.old_epoch"}), (-10, set())])
def test_a_laptop_whose_clock_is_years_off_is_taken_with_a_notice(
    equipped: Field, years: int, codes: set[str]
) -> None:
    """Ahead it is told, behind it cannot be told from a laptop that was away; the record is there in both cases."""
    equipped.clock.later(days=366 * years)
    closed = equipped.finish()
    equipped.clock.later(days=-366 * years)
    assert told(equipped.up()) == codes
    assert [row.record for row in reviews.queue(equipped.coordinator)] == [closed.record]
    assert submissions.rows(equipped.worker)[0].record == closed.record


def test_two_batches_in_one_place_are_both_kept_and_told(equipped: Field, true: SealedBatch) -> None:
    """The second of a fork waits for a person; the first stands."""
    assert deliver(equipped, true.header, true.body).applied == 1
    header = read(equipped, true)
    with equipped.worker.vault.read() as tx:
        (record,) = records.all_records(tx)
        message = records.chain(tx, record.record)[0].message
    fork = seal_batch(
        [message],
        key=equipped.worker.keys.signing,
        recipient=epoch(equipped)[1],
        to=header.to,
        place=Place(header.incarnation, header.sequence),
        roster=header.roster,
        sealed_at=wire.seconds(equipped.clock.at),
    )
    before = picture(equipped.coordinator)
    assert deliver(equipped, fork.header, fork.body).quarantined == 1
    (apart,) = kept_apart.rows(equipped.coordinator)
    assert (apart.code, apart.reason) == (
        "forked",
        "Two batches claim the same place: a copy of this laptop may be in use.",
    )
    assert picture(equipped.coordinator) == before


def held_by(field: Field, true: SealedBatch, count: int) -> tuple[int, int, int]:
    """So many bad files at a coordinator's program: bytes more held after all than after a third of them, the most that
    one took beside what is held, and the size of the largest."""
    rooms = [bytes(2_000_000), true.body, true.body[:-1]]
    deliver(field, true.header[:-1], true.body)  # what is read once for all
    held, most = [0, 0], 0
    tracemalloc.start()
    for number in range(1, count + 1):
        bent = bytearray(true.header)
        bent[36 + number % (len(bent) - 36)] ^= 1 + number // len(bent)
        tracemalloc.reset_peak()
        before = tracemalloc.get_traced_memory()[0]
        deliver(field, bytes(bent), rooms[number % 3])
        most = max(most, tracemalloc.get_traced_memory()[1] - before)
        shutil.rmtree(field.coordinator.folder.quarantine)  # gigabytes of them would prove nothing more
        field.coordinator.folder.quarantine.mkdir()
        if number in (count // 3, count):
            gc.collect()  # what only a cycle of a refusal's frames still holds goes sooner or later
            held = [held[1], tracemalloc.get_traced_memory()[0]]
    tracemalloc.stop()
    return held[1] - held[0], most, max(map(len, rooms))


def test_many_bad_files_hold_no_memory(equipped: Field, true: SealedBatch) -> None:
    """What is held after many is what is held after few; and no bad file takes more than a few times its own size.
    `./dev bench bad_files` does a thousand."""
    more, most, largest = held_by(equipped, true, 60)
    assert more < 400_000
    assert most < 10 * largest
