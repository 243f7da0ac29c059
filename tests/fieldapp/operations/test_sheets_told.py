"""Who types recovery sheets at a coordinator's place cannot see whose request it is: the six words tell, and the member
is told what was opened."""

from __future__ import annotations

from fieldapp.operations import accounts, laptops, openings, reopening, today
from fieldapp.operations.desk import Desk
from fieldapp.security import slots
from sync.protocol.identifiers import KeyId
from sync.protocol.keys import Identity
from sync.protocol.reopening import Reopening
from tests.fieldapp.operations import two_areas
from tests.fieldapp.operations.field import PASSPHRASE
from tests.fieldapp.operations.test_coordinators import paper
from tests.fieldapp.operations.two_areas import Two


def told(desk: Desk, what: str = openings.BY_SHEETS) -> list[dict[str, str | int]]:
    return [dict(one.values) for one in today.look(desk).notices if one.message_id == openings.SAYS[what]]


def forged(desk: Desk) -> bytes:
    """A request that the member did not make, of the escrow as it lies on their laptop."""
    sealed = slots.read_slots(desk.folder.slots).escrow
    return Reopening(KeyId(bytes.fromhex(desk.member)), Identity.generate().recipient, sealed).to_bytes()


def test_k12_the_member_is_told_when_and_at_whose_place(two: Two) -> None:
    field = two.field
    two_areas.works_in_both(two)
    home, request = field.worker.home.path, forged(field.worker)
    accounts.close(field.worker)
    reopening.answer(two.nurlan, request, reopening.six_words(request), paper(field))
    field.worker = accounts.sign_in(home, field.worker.member, PASSPHRASE, clock=field.clock)
    two.news(two.nurlan, field.worker, field.coordinator, two.zarina)
    ((said),) = told(field.worker)
    assert said == {"who": "Nurlan", "day": f"{field.clock():%Y-%m-%d}"}
    assert not told(field.coordinator)  # in the journal it is; nothing of theirs was opened
    assert not told(two.zarina)
    accounts.close(field.worker)
    field.clock.later(days=openings.TOLD_FOR.days + 1)
    field.worker = accounts.sign_in(home, field.worker.member, PASSPHRASE, clock=field.clock)
    assert not told(field.worker)


def test_k12_what_came_late_is_told_as_long_as_what_came_at_once(two: Two) -> None:
    """The server held the line back for longer than it is said."""
    field = two.field
    two_areas.works_in_both(two)
    request = forged(field.worker)
    reopening.answer(two.nurlan, request, reopening.six_words(request), paper(field))
    opened = f"{field.clock():%Y-%m-%d}"
    field.clock.later(days=openings.TOLD_FOR.days + 1)
    two.news(two.nurlan, field.worker)
    assert told(field.worker) == [{"who": "Nurlan", "day": opened}]
    field.clock.later(days=openings.TOLD_FOR.days - 1)
    openings.settle(field.worker)
    assert told(field.worker)
    field.clock.later(days=2)
    openings.settle(field.worker)
    assert not told(field.worker)


def test_k12_whose_work_a_coordinator_opened_is_told_by_whom(two: Two) -> None:
    """Somebody with a copy of the folder asked in the worker's name, and the words were not compared."""
    field = two.field
    request = forged(field.worker)
    reopening.answer(field.coordinator, request, reopening.six_words(request))
    two.news(field.coordinator, field.worker, two.nurlan, two.zarina)
    assert told(field.worker, openings.REOPENED) == [{"who": "Aida", "day": f"{field.clock():%Y-%m-%d}"}]
    assert not told(two.zarina, openings.REOPENED)
    assert not told(field.worker)


def test_k8_that_two_sheets_opened_a_laptop_is_told_to_all_who_read_and_to_the_member(two: Two) -> None:
    """A copy of the disk was taken from a laptop that nobody lost: the key stands, and the member hears of it."""
    field = two.field
    two_areas.works_in_both(two)
    home = field.worker.home.path
    accounts.close(field.worker)
    found = laptops.open_found(two.nurlan, home, paper(field))
    assert found.withdrawn == ()
    field.worker = accounts.sign_in(home, field.worker.member, PASSPHRASE, clock=field.clock)
    two.news(two.nurlan, field.worker, field.coordinator, two.zarina)
    assert told(field.worker, openings.LAPTOP_BY_SHEETS) == [
        {"who": "Nurlan", "day": f"{field.clock():%Y-%m-%d}"}
    ]
    for desk in (two.zarina, field.coordinator):
        assert not told(desk, openings.LAPTOP_BY_SHEETS)
    lines = {(one.what, one.by, one.subject) for one in openings.rows(field.coordinator)}
    assert ("laptop by sheets", "Nurlan", field.worker.member) in lines
