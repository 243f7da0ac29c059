"""Several areas: each has its coordinator, its workers and its keys; nobody opens another area's records."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from fieldapp.errors import FieldError, RequestRefused
from fieldapp.model import ContentClass, FormId, RecordId, Verdict
from fieldapp.operations import (
    accounts,
    caseload,
    coordinators,
    drafts,
    enrolment,
    epochs,
    escrow,
    intake,
    kept_apart,
    library,
    people,
    reviews,
    rosters,
    sticks,
    submissions,
)
from fieldapp.operations.desk import Desk
from fieldapp.security.slots import read_slots
from fieldapp.store import identity
from sync.protocol.errors import ProtocolError
from sync.protocol.identifiers import AreaId
from sync.protocol.identifiers import ContentClass as WireClass
from tests.fieldapp.operations.field import CHEAP, FORM, PASSPHRASE, Field, answer, carry
from tests.fieldapp.operations.test_coordinators import Second, paper
from tests.fieldapp.operations.test_turned_readers import carry_word, decisions_of

OSH = "Ош"


@dataclass
class Two:
    """Aida's area with Bekzat in it, and Osh: Nurlan coordinates, Zarina works there."""

    field: Field
    nurlan: Desk
    zarina: Desk
    osh: AreaId

    def finish(self, given_name: str = "Жылдыз") -> RecordId:
        """A record of a person of Osh."""
        person = caseload.add(self.nurlan, given_name, 2011)
        caseload.assign(self.nurlan, person.person, [self.zarina.member])
        carry(self.nurlan, self.zarina)
        intake.apply_all(self.zarina)
        draft = drafts.begin(self.zarina, FORM, person.person, "").draft
        row, session = drafts.resume(self.zarina, draft)
        answer(self.zarina, row.draft, session, consent="yes", name=given_name, age="13")
        return submissions.close(self.zarina, draft, session).record

    def news(self, source: Desk, *targets: Desk) -> None:
        """What somebody's stick brings: batches and the list of keys."""
        stick = self.field.folder / f"stick of {source.member[:6]}"
        stick.mkdir(exist_ok=True)
        sticks.put(source.home.path, stick, desk=source)
        for target in targets:
            sticks.take(target, stick)
            intake.apply_all(target)


def new_laptop(field: Field, name: str) -> enrolment.Requested:
    home = field.folder / name
    accounts.choose_file_keystore(home)
    return enrolment.request(home, name, PASSPHRASE, clock=field.clock, cost=CHEAP)


@pytest.fixture
def two(equipped: Field) -> Iterator[Two]:
    asked = new_laptop(equipped, "Nurlan")
    welcome = coordinators.join(
        equipped.coordinator, asked.request, "Nurlan", asked.words, paper(equipped), where=OSH
    )
    enrolment.accept(asked.desk, welcome)
    nurlan = asked.desk
    here = Two(equipped, nurlan, nurlan, coordinators.areas(nurlan)[0][0])
    here.news(equipped.coordinator, nurlan)
    other = new_laptop(equipped, "Zarina")
    enrolment.accept(other.desk, enrolment.approve(nurlan, other.request, "Zarina", other.words))
    here.zarina = other.desk
    here.news(nurlan, here.zarina, equipped.coordinator)
    equipped.down()
    yield here
    accounts.close(nurlan)
    accounts.close(here.zarina)


def test_each_area_goes_its_way_with_the_real_program(two: Two) -> None:
    """Forms come to the new area, people do not; a record there goes its whole way."""
    assert [row.form for row in library.rows(two.zarina)] == [FORM]
    assert people.search(two.nurlan, "") == ()
    assert coordinators.areas(two.nurlan) == ((two.osh, OSH),)
    record = two.finish()
    carry(two.zarina, two.nurlan)
    assert intake.apply_all(two.nurlan).quarantined == 0
    reviews.open(two.nurlan, record)
    reviews.accept(two.nurlan, record)
    carry(two.nurlan, two.zarina)
    intake.apply_all(two.zarina)
    assert [row.verdict for row in submissions.rows(two.zarina)] == [Verdict.ACCEPTED]
    ours = two.field.finish()
    two.field.up()
    assert [row.record for row in reviews.queue(two.field.coordinator)] == [ours.record]
    assert [row.record for row in reviews.queue(two.nurlan)] == [record]


def test_another_areas_coordinator_opens_no_record(two: Two) -> None:
    """Neither Osh's batch at Aida's, who founded the programme, nor hers at Osh's."""
    two.finish()
    two.field.finish()
    for worker, coordinator in ((two.zarina, two.field.coordinator), (two.field.worker, two.nurlan)):
        carry(worker, coordinator)
        assert intake.apply_all(coordinator).quarantined >= 1
        assert {one.code for one in reviews.quarantine(coordinator)} == {"not-appointed"}
        assert reviews.queue(coordinator) == ()
        for one in reviews.quarantine(coordinator):
            with pytest.raises(FieldError):
                kept_apart.admit(coordinator, one.batch)
        roster = rosters.load(coordinator.home)
        other = rosters.area_of(roster, worker.keys.key_id)
        for content_class in WireClass:
            epoch = roster.current_epoch(other, content_class, 2**39)
            with pytest.raises(ProtocolError):
                roster.open_epoch(epoch.epoch, coordinator.keys.identity)
        sealed = read_slots(worker.folder.slots).escrow
        with pytest.raises(ProtocolError):
            escrow.opened(sealed, worker.member, coordinator.keys.identity)


def test_another_areas_coordinator_appoints_withdraws_and_decides_nothing_here(two: Two) -> None:
    field = two.field
    asked = new_laptop(field, "Ghost")
    ours = rosters.area_of(rosters.load(field.worker.home), field.worker.keys.key_id)
    assert ours != two.osh
    with pytest.raises((FieldError, ProtocolError)):
        enrolment.approve(two.nurlan, asked.request, "Ghost", asked.words, area=ours)
    accounts.close(asked.desk)
    with pytest.raises(RequestRefused):
        enrolment.revoke(two.nurlan, field.worker.member)
    closed = field.finish()
    field.up()
    turned = Second(field, two.nurlan)
    version = submissions.rows(field.worker)[0].version
    carry_word(turned, field, decisions_of(field, closed.record, version))
    assert [row.verdict for row in reviews.queue(field.coordinator)] == [Verdict.OPEN]


def test_what_one_area_publishes_and_phones_is_not_the_others(two: Two, tmp_path: Path) -> None:
    two.field.publish(form="form_b", title="Only here")
    two.field.down()
    two.news(two.field.coordinator, two.nurlan, two.zarina)
    assert FormId("form_b") in {row.form for row in library.rows(two.field.worker)}
    assert {row.form for row in library.rows(two.zarina)} == {FORM}
    with two.zarina.vault.read() as tx:
        assert identity.list_contacts(tx) == ()
        names = {tile.name for tile in identity.member_names(tx).values()}
    assert "Bekzat" not in names
    assert {"Zarina", "Nurlan"} <= names


def test_somebody_may_read_two_areas(two: Two) -> None:
    """One coordinator for both areas, by two sheets."""
    field = two.field
    asked = new_laptop(field, "Gulnara")
    roster = rosters.load(field.coordinator.home)
    welcome = coordinators.join(
        field.coordinator, asked.request, "Gulnara", asked.words, paper(field), where=roster.charter.areas
    )
    enrolment.accept(asked.desk, welcome)
    two.news(field.coordinator, two.nurlan, asked.desk)
    assert epochs.keep_up(two.nurlan)  # the months' keys of Osh are its coordinator's to hand on
    two.news(two.nurlan, asked.desk, two.zarina)
    there, here = two.finish(), field.finish().record
    for worker in (two.zarina, field.worker):
        carry(worker, asked.desk)
    assert intake.apply_all(asked.desk).quarantined == 0
    assert {row.record for row in reviews.queue(asked.desk)} == {there, here}
    assert ContentClass.CARE in ContentClass
    accounts.close(asked.desk)
