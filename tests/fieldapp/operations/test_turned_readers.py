"""Somebody reads something, and turns: the focal point, a narrow reader, one coordinator alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from fieldapp.errors import FieldError
from fieldapp.model import ContentClass, Role, Verdict
from fieldapp.operations import (
    accounts,
    epochs,
    escrow,
    intake,
    library,
    posting,
    recovery,
    reopening,
    reviews,
    rosters,
    safety,
    sealing,
    submissions,
    wire,
)
from fieldapp.operations.desk import Desk
from fieldapp.security.slots import read_slots
from fieldapp.store import decisions, identity, people, records
from sync.protocol import messages
from sync.protocol import programme as pieces
from sync.protocol.bundle import object_hash
from sync.protocol.errors import ProtocolError
from sync.protocol.identifiers import ContentClass as WireClass
from sync.protocol.identifiers import KeyId
from sync.protocol.register import OpenEpoch
from tests.fieldapp.operations.field import CHEAP, PASSPHRASE, Field, carry
from tests.fieldapp.operations.test_coordinators import Second, joined

LINKS = (ContentClass.LINKS, ContentClass.PROGRAMME)


@pytest.fixture
def focal(equipped: Field) -> Iterator[Second]:
    second = joined(equipped, "Салтанат", Role.FOCAL_POINT, (ContentClass.PROGRAMME,))
    equipped.down()
    yield second
    accounts.close(second.desk)


@pytest.fixture
def narrow(equipped: Field) -> Iterator[Second]:
    second = joined(equipped, "Гульнара", Role.COORDINATOR, LINKS)
    equipped.down()
    yield second
    accounts.close(second.desk)


@pytest.fixture
def onlooker(equipped: Field) -> Iterator[Second]:
    """Reads every record, and lets nobody in: no coordinator."""
    second = joined(equipped, "Салтанат", Role.FOCAL_POINT)
    equipped.down()
    yield second
    accounts.close(second.desk)


def say(reader: Second, field: Field, *bodies: bytes) -> intake.Applied:
    """A downlink by hand from somebody who reads something."""
    with reader.desk.vault.write() as tx:
        for body in bodies:
            posting.post(tx, (field.worker.member,), "word", body, field.clock.at)
    sealing.seal_all(reader.desk)
    carry(reader.desk, field.worker)
    return intake.apply_all(field.worker)


def test_an_escrow_opens_for_nobody_who_may_not_read_all_of_it(focal: Second, narrow: Second) -> None:
    """By a database's key the focal point would read every record in it."""
    field = focal.field
    accounts.renew_escrow(field.worker, only_if_changed=True)
    sealed = read_slots(field.worker.folder.slots).escrow
    for reader in (focal, narrow):
        with pytest.raises(ProtocolError):
            escrow.opened(sealed, field.worker.member, reader.desk.keys.identity)
    member = field.worker.member
    assert escrow.opened(sealed, member, field.coordinator.keys.identity) == field.worker.database_key
    assert escrow.opened(sealed, member, field.founded.recovery) == field.worker.database_key
    with pytest.raises(FieldError):
        recovery.open_laptop(narrow.desk, field.folder / "laptop")
    asked = reopening.ask(field.folder / "laptop", member, PASSPHRASE, cost=CHEAP)
    with pytest.raises(FieldError):
        reopening.answer(narrow.desk, asked.request, asked.words)
    assert reopening.answer(field.coordinator, asked.request, asked.words)


def test_a_whole_coordinator_is_in_the_circle_of_a_narrow_one_and_not_the_other_way(narrow: Second) -> None:
    roster = rosters.load(narrow.field.coordinator.home)
    aida, gulnara = narrow.field.coordinator.keys.key_id, narrow.desk.keys.key_id
    raws = {key: {one.raw for one in pieces.escrow_circle(roster, key)} for key in (aida, gulnara)}
    of_narrow = roster.recipient_of(gulnara).raw
    assert of_narrow not in raws[aida]
    assert {of_narrow, roster.recipient_of(aida).raw} <= raws[gulnara]
    stranger = pieces.escrow_circle(roster, KeyId(bytes(16)))
    assert [one.raw for one in stranger] == [roster.recipient(roster.charter.recovery).raw]


@pytest.mark.parametrize("who", ["focal", "narrow", "onlooker"])
@pytest.mark.parametrize("first", [False, True])
def test_m8_who_is_no_coordinator_of_a_record_decides_nothing(
    equipped: Field, who: str, first: bool, request: pytest.FixtureRequest
) -> None:
    """Whether the decision comes after the record or before it."""
    turned: Second = request.getfixturevalue(who)
    closed = equipped.finish()
    with equipped.worker.vault.read() as tx:
        version = records.chain(tx, closed.record)[0].version
    decision = decisions_of(equipped, closed.record, version)
    if first:
        carry_word(turned, equipped, decision)
        equipped.up()
    else:
        equipped.up()
        carry_word(turned, equipped, decision)
    assert [row.verdict for row in reviews.queue(equipped.coordinator)] == [Verdict.OPEN]
    say(turned, equipped, decision)
    assert [row.verdict for row in submissions.rows(equipped.worker)] == [Verdict.OPEN]
    reviews.accept(equipped.coordinator, closed.record)
    equipped.down()
    assert [row.verdict for row in submissions.rows(equipped.worker)] == [Verdict.ACCEPTED]
    with equipped.coordinator.vault.read() as tx:
        assert len(decisions.of_record(tx, closed.record)) == 1


def carry_word(turned: Second, field: Field, body: bytes) -> None:
    with turned.desk.vault.write() as tx:
        posting.post(tx, (field.coordinator.member,), "decision", body, field.clock.at)
    sealing.seal_all(turned.desk)
    carry(turned.desk, field.coordinator)
    intake.apply_all(field.coordinator)


def decisions_of(field: Field, record: str, version: str) -> bytes:
    return messages.Decision(
        record=bytes.fromhex(record),  # type: ignore[arg-type]
        version=bytes.fromhex(version),  # type: ignore[arg-type]
        verdict=messages.Verdict.ACCEPTED,
        decided_at=wire.seconds(field.clock.at),
        comments=(),
        seen=(),
    ).encode()


def test_m8_the_focal_point_gives_no_form_person_or_number(focal: Second) -> None:
    field = focal.field
    roster, now = rosters.load(field.worker.home), field.clock.at
    with field.worker.vault.read() as tx:
        named, position, contact = identity.keyed_contacts(tx)[0]
        known = dict(people.by_id(tx))
    form = library.rows(field.worker)[0]
    details: messages.Details = {"phone": "+0 000", "position": position, "duty": contact.role}
    number = messages.MemberCard(
        KeyId(bytes.fromhex(named)), "Nurse", wire.CONTACT_ROLE, wire.seconds(now) + 9, details
    )
    person = replace(field.people[0], given_name="Другая")
    for body in (
        number.encode(),
        wire.write_withdrawal(form, now),
        wire.write_participant(person, roster.charter.areas[0], [], now),
        messages.MemberCard(field.coordinator.keys.key_id, "Not Aida", "worker", wire.seconds(now)).encode(),
    ):
        assert say(focal, field, body).quarantined == 1
    assert [one.phone for one in safety.contacts(field.worker)] == [contact.phone]
    assert library.rows(field.worker)[0] == form
    with field.worker.vault.read() as tx:
        assert people.by_id(tx) == known


def reopened(field: Field, *, wrap: bytes | None = None) -> tuple[OpenEpoch, ...]:
    """One coordinator alone writes an end of their choice into the list of keys; returns the keys as they were."""
    home, keys = field.coordinator.home, field.coordinator.keys
    roster = rosters.load(home)
    before = tuple(roster.epochs.values())
    acts = [
        replace(
            one, starts_at=1, ends_at=2, destroy_at=3, wrap=one.wrap if wrap is None else object_hash(wrap)
        )
        for one in before
    ]
    rosters.keep(home, roster.with_entry(pieces.next_entry(roster, keys.signing, acts, 5).raw))
    return before


def test_e7_one_coordinator_destroys_no_key_before_its_time(equipped: Field) -> None:
    """An earlier end for all keys would be an order of mass erasure by one person, on every laptop and the server."""
    closed = equipped.finish()
    before = reopened(equipped)
    assert epochs.destroy_due(equipped.coordinator) == 0
    after = rosters.load(equipped.coordinator.home)
    assert {one.epoch: one.destroy_at for one in before} == {
        one.epoch: one.destroy_at for one in after.epochs.values()
    }
    assert equipped.up().applied == 1
    assert [row.record for row in reviews.queue(equipped.coordinator)] == [closed.record]


def test_e7_a_key_that_is_over_takes_nothing_with_it_that_is_not_its_own(equipped: Field) -> None:
    """A wrap is named by its hash: an entry could name another key's, another area's, or a member's recipient."""
    home, keys = equipped.coordinator.home, equipped.coordinator.keys
    roster = rosters.load(home)
    area = roster.charter.areas[0]
    others = [
        next(iter(roster.epochs.values())).wrap,
        object_hash(equipped.worker.keys.identity.recipient.raw),
    ]
    acts = []
    for other in others:
        act, objects = pieces.open_epoch(roster, area, WireClass.CARE, starts_at=1, ends_at=2, destroy_at=3)
        roster = roster.with_objects(objects)
        acts.append(replace(act, wrap=other))
    rosters.keep(home, roster.with_entry(pieces.next_entry(roster, keys.signing, acts, 5).raw))
    epochs.destroy_due(equipped.coordinator)
    assert set(others) <= set(rosters.load(home).objects)


def test_a_key_that_starts_in_ten_years_keeps_nobody_from_next_months(equipped: Field) -> None:
    """A coordinator's clock that is years ahead, or an insider, would else have everything sealed to one key."""
    home, keys = equipped.coordinator.home, equipped.coordinator.keys
    roster, ten_years = rosters.load(home), 10 * 366 * 86400
    at = wire.seconds(equipped.clock.at)
    acts = []
    for one in WireClass:
        for starts, ends in ((at + ten_years, at + 2 * ten_years), (at - 1, at + ten_years)):
            act, objects = pieces.open_epoch(
                roster, roster.charter.areas[0], one, starts_at=starts, ends_at=ends, destroy_at=ends + 9
            )
            roster = roster.with_objects(objects)
            acts.append(act)
    rosters.keep(home, roster.with_entry(pieces.next_entry(roster, keys.signing, acts, at).raw))
    assert not epochs.keep_up(equipped.coordinator)
    equipped.clock.later(days=40)
    assert epochs.keep_up(equipped.coordinator)
    area, now = roster.charter.areas[0], wire.seconds(equipped.clock.at)
    newest = rosters.load(home).current_epoch(area, WireClass.CARE, now)
    assert newest.ends_at < now + 62 * 86400
    assert not epochs.keep_up(equipped.coordinator)


def test_a_clock_that_is_decades_behind_opens_no_months(equipped: Field) -> None:
    desk: Desk = equipped.coordinator
    equipped.clock.later(days=-20000)
    assert not epochs.keep_up(desk)
