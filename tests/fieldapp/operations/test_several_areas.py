"""Who works in several areas, and who was only put on another area's list: a request can be published anywhere."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fieldapp.case_errors import AreaOpen, AreaRefused, NotInArea
from fieldapp.casework import arrival
from fieldapp.model import DraftId, Participant
from fieldapp.operations import (
    accounts,
    areas,
    arrivals,
    caseload,
    cases,
    coordinators,
    drafts,
    enrolment,
    handing_over,
    intake,
    people,
    posting,
    reviews,
    rosters,
    submissions,
    today,
    wire,
)
from fieldapp.operations.desk import Desk
from fieldapp.security.slots import read_slots
from fieldapp.store import records
from sync.protocol import programme as pieces
from sync.protocol.register import Appoint
from tests.fieldapp.operations import two_areas
from tests.fieldapp.operations.field import FORM, answer, carry
from tests.fieldapp.operations.test_coordinators import paper
from tests.fieldapp.operations.test_hostile_batches import deliver, forge
from tests.fieldapp.operations.two_areas import Two


def replay(two: Two) -> None:
    """Nurlan publishes Bekzat's request, which lies in everybody's list, in an area of his own."""
    nurlan, worker = two.nurlan, two.field.worker.keys.key_id
    roster = rosters.load(nurlan.home)
    act = next(act for act, _ in roster.acts() if isinstance(act, Appoint) and act.key.key_id == worker)
    entry = pieces.next_entry(
        roster, nurlan.keys.signing, [replace(act, area=two.osh)], wire.seconds(two.field.clock.at)
    )
    rosters.keep(nurlan.home, roster.with_entry(entry.raw))


def told(desk: Desk) -> set[str]:
    return {one.message_id for one in today.look(desk).notices}


def hear(two: Two) -> None:
    """Everybody has Nurlan's list."""
    for desk in (two.field.coordinator, two.field.worker):
        intake.merge_list(desk, rosters.load(two.nurlan.home).bundle().to_bytes())
        intake.apply_all(desk)


def area_of_last(desk: Desk, record: str) -> str:
    with desk.vault.read() as tx:
        return records.get(tx, record).area  # type: ignore[arg-type]


def home_area(two: Two) -> str:
    with two.field.coordinator.vault.read() as tx:
        return areas.usual(two.field.coordinator, tx).hex()


def test_r5_a_request_that_was_replayed_and_withdrawn_elsewhere_stops_nothing_here(two: Two) -> None:
    """R-5: what Aida seals still comes down, and both persons are told."""
    field = two.field
    replay(two)
    enrolment.revoke(two.nurlan, field.worker.member)
    hear(two)
    assert rosters.load(field.worker.home).writer(field.worker.keys.key_id).revocations
    person = field.person("Нургүл")
    assert field.down().applied == 1
    assert people.get(field.worker, person.person).given_name == "Нургүл"
    closed = field.finish(person)
    assert field.up().quarantined == 0
    assert [row.record for row in reviews.queue(field.coordinator)] == [closed.record]
    reviews.accept(field.coordinator, closed.record)
    field.down()
    assert [row.verdict.value for row in submissions.rows(field.worker)] == ["accepted"]
    assert "notice.withdrawn_elsewhere" in told(field.coordinator)
    enrolment.revoke(field.coordinator, field.worker.member)
    intake.apply_all(field.coordinator)
    assert "notice.withdrawn_elsewhere" not in told(field.coordinator)
    field.person("Асель")
    assert field.worker.member not in posting.everybody(field.coordinator)
    field.down()
    assert "Асель" not in {one.given_name for one in people.search(field.worker, "")}


def test_r13_a_request_that_was_replayed_elsewhere_gives_that_area_nothing(two: Two) -> None:
    """Neither a record, nor the escrow's circle, nor an ear at this laptop, before its person says that they work
    there."""
    field = two.field
    before = read_slots(field.worker.folder.slots).escrow
    replay(two)
    hear(two)
    assert "notice.area" in told(field.worker)
    accounts.renew_escrow(field.worker, only_if_changed=True)
    assert read_slots(field.worker.folder.slots).escrow == before
    assert areas.to_choose(field.worker, None) == ()
    assert area_of_last(field.worker, field.finish().record) == home_area(two)
    strange = caseload.add(two.nurlan, "Чужая", 2012)
    caseload.assign(two.nurlan, strange.person, [field.worker.member])
    carry(two.nurlan, field.worker)
    assert "apart.not-allowed" in {one.message_id for one in intake.apply_all(field.worker).notes}
    assert [one.given_name for one in people.search(field.worker, "")] == ["Айгүл"]
    areas.agree(field.worker, {home_area(two)})
    assert "notice.area" not in told(field.worker)
    intake.apply_all(field.worker)
    assert [one.given_name for one in people.search(field.worker, "")] == ["Айгүл"]


def test_a_lost_laptop_of_two_areas_names_whom_to_call(two: Two) -> None:
    """What the sentence after withdrawing says: withdrawn at home, the key still gets what Osh sends."""
    field = two.field
    replay(two)
    hear(two)
    enrolment.revoke(field.coordinator, field.worker.member)
    (left,) = enrolment.still_in(field.coordinator, field.worker.member)
    assert (left.area, left.coordinators) == ("Ош", ("Nurlan",))
    hear(two)
    two.news(field.coordinator, two.nurlan)
    enrolment.revoke(two.nurlan, field.worker.member)
    assert enrolment.still_in(two.nurlan, field.worker.member) == ()


def of_both(two: Two) -> Desk:
    """Gulnara, a coordinator of both areas."""
    field = two.field
    asked = two_areas.new_laptop(field, "Gulnara")
    both = (rosters.load(two.nurlan.home).charter.areas[0], two.osh)
    hear(two)
    two.news(two.nurlan, field.coordinator)
    welcome = coordinators.join(
        field.coordinator, asked.request, "Gulnara", asked.words, paper(field), where=both
    )
    enrolment.accept(asked.desk, welcome)
    assert {one.area for one in areas.to_choose(asked.desk, None)} == {one.hex() for one in both}
    return asked.desk


def test_a_coordinator_of_two_areas_is_asked_where_somebody_new_belongs(two: Two) -> None:
    desk = of_both(two)
    both = {one.area for one in areas.to_choose(desk, None)}
    person = caseload.add(desk, "Жаңы", 2012, area=two.osh.hex())
    assert areas.to_choose(desk, person.person) == ()
    with desk.vault.read() as tx:
        assert areas.of_person(desk, tx, person.person) == two.osh
    names = iter(("Мадина", "Асель", "Карина"))  # a list that is taken twice opens nobody twice
    listed = arrival.read([["given name", "birth year"], [next(names), "2015"]], desk.now().date())
    with pytest.raises(AreaOpen):
        arrivals.take(desk, listed)
    with pytest.raises(AreaRefused):
        arrivals.take(desk, listed, "00" * 8)
    assert people.search(desk, "Мадина") == ()
    for area in both:
        listed = arrival.read([["given name", "birth year"], [next(names), "2015"]], desk.now().date())
        ((_, arrived, _),) = arrivals.take(desk, listed, area).taken
        with desk.vault.read() as tx:
            assert cases.known_case(tx, arrived).hex() == area  # type: ignore[union-attr]
    accounts.close(desk)


def test_a_key_that_was_withdrawn_at_home_seals_to_no_other_area(two: Two) -> None:
    """What is unsent then still goes to the area that it was for, and is kept apart there."""
    field = two.field
    replay(two)
    hear(two)
    enrolment.revoke(field.coordinator, field.worker.member)
    intake.merge_list(field.worker, rosters.load(field.coordinator.home).bundle().to_bytes())
    assert area_of_last(field.worker, field.finish().record) == home_area(two)
    field.up()
    assert {one.code for one in reviews.quarantine(field.coordinator)} == {"revoked"}


@pytest.fixture
def both(two: Two) -> Two:
    """Bekzat works in Osh, too, and says so; a participant of Osh is his."""
    replay(two)
    hear(two)
    osh = caseload.add(two.nurlan, "Жылдыз", 2011)
    caseload.assign(two.nurlan, osh.person, [two.field.worker.member])
    carry(two.nurlan, two.field.worker)
    intake.apply_all(two.field.worker)
    areas.agree(two.field.worker, {home_area(two), two.osh.hex()})
    two.field.people.append(osh)
    return two


def interview(desk: Desk, person: Participant | None, area: str | None = None) -> str:
    draft = drafts.begin(desk, FORM, person.person if person else None, "", area).draft
    row, session = drafts.resume(desk, draft)
    answer(desk, row.draft, session, consent="yes", name="Мадина", age="12")
    return submissions.close(desk, DraftId(draft), session).record


def test_what_was_kept_apart_comes_in_once_its_area_is_agreed_to(both: Two) -> None:
    found = {one.given_name for one in people.search(both.field.worker, "")}
    assert found == {"Айгүл", "Жылдыз"}


def test_a_record_goes_to_its_participants_area(both: Two) -> None:
    field, worker = both.field, both.field.worker
    here, there = (interview(worker, one) for one in field.people)
    assert (area_of_last(worker, here), area_of_last(worker, there)) == (home_area(both), both.osh.hex())
    for coordinator, own in ((field.coordinator, here), (both.nurlan, there)):
        carry(worker, coordinator)
        intake.apply_all(coordinator)
        assert [row.record for row in reviews.queue(coordinator)] == [own]
    assert areas.to_choose(worker, field.people[1].person) == ()


def test_of_somebody_new_the_worker_chooses_the_area(both: Two) -> None:
    worker = both.field.worker
    offered = areas.to_choose(worker, None)
    assert {one.area for one in offered} == {home_area(both), both.osh.hex()}
    assert area_of_last(worker, interview(worker, None, both.osh.hex())) == both.osh.hex()
    assert area_of_last(worker, interview(worker, None, home_area(both))) == home_area(both)
    with pytest.raises(AreaRefused):
        interview(worker, None, "00" * 16)
    corrected = both.field.correct(submissions.rows(worker)[-1].record, name="Мадина Б.")
    chain = area_of_last(worker, corrected.record)
    assert chain in {home_area(both), both.osh.hex()}


def test_a_case_that_a_coordinator_of_two_areas_opens_lies_where_they_say(two: Two) -> None:
    coordinator = two.field.coordinator
    person = caseload.add(coordinator, "Роза", area=home_area(two)).person
    with coordinator.vault.read() as tx:
        assert cases.area_of(coordinator, tx, person).hex() == home_area(two)
    with pytest.raises(AreaRefused):
        caseload.add(coordinator, "Роза", area=two.osh.hex())
    with pytest.raises(NotInArea):
        handing_over.assign(coordinator, person, [two.zarina.member])
    handing_over.assign(coordinator, person, [two.field.worker.member])


def test_a_batch_of_another_areas_writer_is_kept_apart_with_its_reason(two: Two) -> None:
    """Zarina writes in Osh; what she seals to Aida's area is genuine, and nobody appointed her there."""
    field = two.field
    field.finish()
    strange = forge(field, two.zarina.keys, [])
    assert deliver(field, strange.header, strange.body).quarantined == 1
    (apart,) = reviews.quarantine(field.coordinator)
    assert (apart.code, apart.reason) == (
        "not-appointed",
        "The sender was not appointed for this area and kind of content.",
    )
    assert reviews.queue(field.coordinator) == ()
    assert field.up().applied == 1


def test_nobody_says_that_they_work_where_nobody_appointed_them(two: Two) -> None:
    worker = two.field.worker
    with pytest.raises(AreaRefused):
        areas.agree(worker, {two.osh.hex()})
    with pytest.raises(AreaRefused):
        areas.agree(worker, ())
    assert [one.works for one in areas.appointed(worker)] == [True]
    assert areas.appointed(two.nurlan) == ()
