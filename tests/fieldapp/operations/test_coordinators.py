"""Who joins reads the past of its scope, who leaves reads nothing new; keys are renewed and destroyed on schedule."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from sqlalchemy import select

from fieldapp.errors import NotAllowed, RequestRefused, SheetsRefused
from fieldapp.model import ContentClass, Delivery, Role, Verdict
from fieldapp.operations import (
    accounts,
    coordinators,
    enrolment,
    epochs,
    intake,
    openings,
    people,
    reviews,
    rosters,
    sealing,
    sticks,
    submissions,
    today,
)
from fieldapp.operations.desk import Desk
from fieldapp.store import outgoing, records, schema
from sync.protocol import programme as pieces
from sync.protocol.errors import NotAppointed
from sync.protocol.identifiers import ContentClass as WireClass
from sync.protocol.sheets import Together
from tests.fieldapp.operations.field import CHEAP, PASSPHRASE, Field, carry, sealed_files

TWO = slice(0, 2)


def paper(field: Field, which: slice = TWO) -> Together:
    """Two sheets, typed in."""
    roster = rosters.load(field.coordinator.home)
    return coordinators.put_together(roster, [" ".join(one.words) for one in field.founded.sheets[which]])


@dataclass
class Second:
    """Somebody else who reads, on a laptop of their own."""

    field: Field
    desk: Desk

    def hears(self) -> intake.Applied:
        stick = self.field.folder / "stick to second"
        stick.mkdir(exist_ok=True)
        sticks.put(self.field.coordinator.home.path, stick)
        sticks.take(self.desk, stick)
        return intake.apply_all(self.desk)


def joined(
    field: Field,
    name: str = "Нурлан",
    role: Role = Role.COORDINATOR,
    classes: tuple[ContentClass, ...] = tuple(ContentClass),
) -> Second:
    home = field.folder / name
    accounts.choose_file_keystore(home)
    asked = enrolment.request(home, name, PASSPHRASE, role=role, clock=field.clock, cost=CHEAP)
    welcome = coordinators.join(
        field.coordinator, asked.request, name, asked.words, paper(field), role=role, classes=classes
    )
    enrolment.accept(asked.desk, welcome)
    return Second(field, asked.desk)


@pytest.fixture
def closing() -> Iterator[list[Desk]]:
    desks: list[Desk] = []
    yield desks
    for desk in desks:
        accounts.close(desk)


def test_a_new_coordinator_reads_what_was_sealed_before_it_came(equipped: Field, closing: list[Desk]) -> None:
    old = equipped.finish(name="Мадина")
    equipped.up()
    reviews.open(equipped.coordinator, old.record)
    reviews.accept(equipped.coordinator, old.record)
    unsent = equipped.finish(name="Алия")
    second = joined(equipped)
    closing.append(second.desk)
    carry(equipped.worker, second.desk)  # sealed to an epoch that is older than the newcomer's office
    second.hears()
    assert {row.record for row in reviews.queue(second.desk)} == {old.record, unsent.record}
    view = reviews.open(second.desk, old.record)
    assert (view.row.verdict, view.authorship is not None and view.authorship.signed_by) == (
        Verdict.ACCEPTED,
        "Bekzat",
    )
    assert [person.given_name for person in people.search(second.desk, "")] == ["Айгүл"]
    assert [notice.message_id for notice in today.look(second.desk).notices] == []
    later = equipped.finish(name="Дана")
    carry(equipped.worker, second.desk)
    intake.apply_all(second.desk)
    assert later.record in {row.record for row in reviews.queue(second.desk)}


def test_a_narrow_reader_gets_its_class_and_no_other(equipped: Field, closing: list[Desk]) -> None:
    """The focal point reads the programme's class: journals of openings, and no record of a person."""
    closed = equipped.finish()
    equipped.up()
    focal = joined(equipped, "Салтанат", Role.FOCAL_POINT, (ContentClass.PROGRAMME,))
    closing.append(focal.desk)
    reviews.open(equipped.coordinator, closed.record)
    carry(equipped.worker, focal.desk)
    focal.hears()
    roster = rosters.load(focal.desk.home)
    for content_class in WireClass:
        epoch = roster.current_epoch(roster.charter.areas[0], content_class, 2**39).epoch
        if content_class is WireClass.PROGRAMME:
            assert roster.open_epoch(epoch, focal.desk.keys.identity)
        else:
            with pytest.raises(NotAppointed):
                roster.open_epoch(epoch, focal.desk.keys.identity)
    with focal.desk.vault.read() as tx:
        assert records.all_records(tx) == ()
    assert people.search(focal.desk, "") == ()
    told = [(row.what, row.by) for row in openings.rows(focal.desk)]
    assert ("opened", "Aida") in told
    focal.hears()
    assert [(row.what, row.by) for row in openings.rows(focal.desk)] == told  # a rolling batch repeats it
    with pytest.raises(NotAllowed):
        reviews.queue(focal.desk)


def test_who_left_opens_nothing_new_and_keeps_what_it_said(equipped: Field, closing: list[Desk]) -> None:
    second = joined(equipped)
    closing.append(second.desk)
    equipped.down()
    before = equipped.finish(name="Мадина")
    carry(equipped.worker, second.desk)
    intake.apply_all(second.desk)
    reviews.open(second.desk, before.record)
    carry(second.desk, equipped.coordinator)
    carry(second.desk, equipped.worker)
    equipped.up()
    intake.apply_all(equipped.worker)
    assert submissions.rows(equipped.worker)[0].delivery is Delivery.OPENED
    coordinators.leave(equipped.coordinator, second.desk.member, paper(equipped))
    equipped.down()
    after = equipped.finish(name="Алия")
    carry(equipped.worker, second.desk)
    carry(equipped.coordinator, second.desk)
    intake.apply_all(second.desk)
    assert after.record not in {row.record for row in reviews.queue(second.desk)}
    roster = rosters.load(equipped.coordinator.home)
    now = int(equipped.clock.at.timestamp())
    for content_class in WireClass:
        epoch = roster.current_epoch(roster.charter.areas[0], content_class, now).epoch
        with pytest.raises(NotAppointed):
            roster.open_epoch(epoch, second.desk.keys.identity)
    equipped.up()
    assert {row.record for row in reviews.queue(equipped.coordinator)} == {before.record, after.record}
    assert reviews.open(equipped.coordinator, before.record).authorship is not None


def test_nothing_more_is_sealed_to_who_left(equipped: Field, closing: list[Desk]) -> None:
    second = joined(equipped)
    closing.append(second.desk)
    coordinators.leave(equipped.coordinator, second.desk.member, paper(equipped))
    for path in sealed_files(equipped.coordinator):
        path.unlink()
    closed = equipped.finish()
    equipped.up()
    reviews.open(equipped.coordinator, closed.record)
    assert sealing.seal_all(equipped.coordinator)
    with equipped.coordinator.vault.read() as tx:
        assert not [one for one in outgoing.targets_unsealed(tx) if second.desk.member in one]
    carry(equipped.coordinator, second.desk)
    assert intake.apply_all(second.desk).applied == 0


def test_what_a_departed_coordinator_signs_later_counts_for_nothing(
    equipped: Field, closing: list[Desk]
) -> None:
    second = joined(equipped)
    closing.append(second.desk)
    coordinators.leave(equipped.coordinator, second.desk.member, paper(equipped))
    stale = rosters.load(second.desk.home)
    request = enrolment.write_request(pieces.MemberKeys.generate())
    act, named = pieces.appoint(enrolment.read(request), stale.charter.areas[0], tuple(WireClass))
    grown = stale.with_objects([named])
    grown = grown.with_entry(pieces.next_entry(grown, second.desk.keys.signing, [act], 1).raw)
    here = rosters.load(equipped.coordinator.home)
    assert here.merged(grown.bundle().to_bytes()).view == here.view
    with pytest.raises(NotAppointed):
        here.with_entry(grown.registers[second.desk.keys.key_id][-1].raw)


def test_sheets_that_do_not_fit_change_nobody(equipped: Field) -> None:
    roster = rosters.load(equipped.coordinator.home)
    typed = [" ".join(one.words) for one in equipped.founded.sheets]
    for wrong in (
        [],
        typed[:1],
        [typed[0], typed[0]],
        [typed[0], "academic acid"],
        [typed[0], typed[1] + " acid"],
    ):
        with pytest.raises(SheetsRefused):
            coordinators.put_together(roster, wrong)
    other = Field.begin(equipped.folder / "other")
    with pytest.raises(SheetsRefused, match="another programme"):
        coordinators.put_together(roster, [" ".join(one.words) for one in other.founded.sheets])
    other.close()
    asked = enrolment.write_request(pieces.MemberKeys.generate())
    words = enrolment.six_words(asked)
    with pytest.raises(RequestRefused):
        coordinators.join(equipped.coordinator, asked, "X", "bafola", paper(equipped))
    with pytest.raises(NotAllowed):
        coordinators.join(equipped.worker, asked, "X", words, paper(equipped))
    for nobody in (equipped.coordinator.member, equipped.worker.member):
        with pytest.raises(RequestRefused):
            coordinators.leave(equipped.coordinator, nobody, paper(equipped))
    assert rosters.load(equipped.coordinator.home).view == roster.view


def test_the_months_keys_are_renewed_by_themselves(equipped: Field) -> None:
    first = rosters.load(equipped.coordinator.home)
    assert epochs.keep_up(equipped.coordinator) is False
    for month in range(1, 4):
        equipped.clock.later(days=29)
        assert epochs.keep_up(equipped.coordinator)
        assert epochs.keep_up(equipped.coordinator) is False
        roster = rosters.load(equipped.coordinator.home)
        assert len(roster.epochs) == len(first.epochs) * (month + 1)
    assert epochs.keep_up(equipped.worker) is False
    equipped.down()
    assert rosters.load(equipped.worker.home).view == roster.view


def test_e4_a_secret_is_destroyed_on_schedule_and_what_comes_late_is_told(equipped: Field) -> None:
    early = equipped.finish(name="Мадина")
    equipped.up()
    late = equipped.finish(name="Алия")
    equipped.clock.later(days=2 * 366)
    epochs.keep_up(equipped.coordinator)
    old = set(rosters.load(equipped.coordinator.home).epochs)
    assert epochs.destroy_due(equipped.coordinator) == 0
    equipped.clock.later(days=2 * 366)
    epochs.keep_up(equipped.coordinator)
    assert epochs.destroy_due(equipped.coordinator) > 0
    roster = rosters.load(equipped.coordinator.home)
    gone = [name for name in old if roster.epoch(name).destroy_at <= int(equipped.clock.at.timestamp())]
    assert gone
    for name in gone:
        assert not [wrap for wrap in roster.wraps(name) if wrap in roster.objects]
    before = rosters.path_of(equipped.worker.home).read_bytes()
    rosters.merge(equipped.coordinator.home, before)  # somebody who was away brings the secrets along
    assert equipped.up().quarantined == 1
    assert [one.code for one in reviews.quarantine(equipped.coordinator)] == ["key-destroyed"]
    assert not [
        wrap for wrap in rosters.load(equipped.coordinator.home).wraps(gone[0]) if wrap in roster.objects
    ]
    assert [row.record for row in reviews.queue(equipped.coordinator)] == [early.record]
    equipped.down()
    assert late.record in {row.record for row in submissions.rows(equipped.worker)}


def test_e4_no_wrapped_secret_goes_into_a_downlink_or_stays_in_a_database(
    equipped: Field, closing: list[Desk]
) -> None:
    """A server that keeps a downlink for ever would keep it beyond the day on which the key is destroyed."""
    closing.append(joined(equipped).desk)
    wraps = rosters.load(equipped.coordinator.home).wraps
    hidden = [
        rosters.load(equipped.coordinator.home).object(name)
        for epoch in rosters.load(equipped.coordinator.home).epochs
        for name in wraps(epoch)
    ]
    with equipped.coordinator.vault.read() as tx:
        news = list(
            tx.execute(select(schema.outgoing.c.body).where(schema.outgoing.c.kind == "roster")).scalars()
        )
        kept = list(tx.execute(select(schema.identity.c.value)).scalars())
    assert len(hidden) > 3
    assert news
    assert not [one for one in hidden if any(one in body for body in (*news, *kept))]


def test_what_happens_at_the_same_time_is_signed_one_after_the_other(equipped: Field) -> None:
    """The round's thread renews and merges while a person appoints: an entry that is lost and signed anew would be a
    fork of one's own register, and everybody would refuse the list from then on."""
    desk, trouble = equipped.coordinator, list[BaseException]()
    before = rosters.path_of(desk.home).read_bytes()

    def rounds_thread() -> None:
        try:
            for month in range(12):
                equipped.clock.later(days=31)
                epochs.keep_up(desk)
                rosters.merge(desk.home, before)
                assert month >= 0
        except BaseException as problem:  # noqa: BLE001 - told by the test's own thread
            trouble.append(problem)

    other = threading.Thread(target=rounds_thread)
    other.start()
    members = []
    for number in range(8):
        asked = enrolment.write_request(pieces.MemberKeys.generate())
        newcomer = enrolment.Newcomer(asked, f"Н{number}", enrolment.six_words(asked))
        members += enrolment.approve_all(desk, [newcomer])
    other.join()
    assert trouble == []
    roster = rosters.load(desk.home)
    assert {bytes.fromhex(member) for member in members} < set(roster.writers)
    versions = [one.entry.version for one in roster.registers[desk.keys.key_id]]
    assert versions == list(range(1, len(versions) + 1))
    assert len(versions) >= 2 + 8 + 12
