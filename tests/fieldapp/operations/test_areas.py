"""Several areas: each has its coordinator, its workers and its keys; nobody opens another area's records."""

from __future__ import annotations

from pathlib import Path

import pytest

from fieldapp.errors import FieldError
from fieldapp.key_errors import WithdrawalRefused
from fieldapp.model import ContentClass, FormId, Verdict
from fieldapp.operations import (
    accounts,
    areas,
    coordinators,
    enrolment,
    epochs,
    escrow,
    intake,
    kept_apart,
    library,
    people,
    reviews,
    rosters,
    submissions,
)
from fieldapp.security.slots import read_slots
from fieldapp.store import identity
from sync.protocol.errors import ProtocolError
from sync.protocol.identifiers import ContentClass as WireClass
from tests.fieldapp.operations.field import FORM, carry
from tests.fieldapp.operations.test_coordinators import Second, paper
from tests.fieldapp.operations.test_turned_readers import carry_word, decisions_of
from tests.fieldapp.operations.two_areas import OSH, Two, new_laptop


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
        other = areas.of_member(roster, worker.keys.key_id, ())[0]
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
    ours = areas.of_member(rosters.load(field.worker.home), field.worker.keys.key_id, ())[0]
    assert ours != two.osh
    with pytest.raises((FieldError, ProtocolError)):
        enrolment.approve(two.nurlan, asked.request, "Ghost", asked.words, area=ours)
    accounts.close(asked.desk)
    with pytest.raises(WithdrawalRefused):
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
