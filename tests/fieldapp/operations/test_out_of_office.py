"""A batch that somebody lets in although its key stood no longer holds no word of office (PROTOCOL Q-5)."""

from __future__ import annotations

import pytest

from fieldapp.operations import (
    accounts,
    coordinators,
    enrolment,
    intake,
    kept_apart,
    reviews,
    rosters,
    safety,
)
from fieldapp.operations.desk import Desk
from sync.protocol import messages
from sync.protocol.batch import Place, SealedBatch, seal_batch
from sync.protocol.envelope import batch_hash
from sync.protocol.identifiers import ContentClass, Incarnation, random_id
from sync.protocol.keys import MemberKeys
from tests.fieldapp.operations.field import Field
from tests.fieldapp.operations.test_coordinators import joined, paper
from tests.fieldapp.operations.test_hostile_batches import epoch
from tests.fieldapp.operations.test_withdrawals import comes, news, sealed, talks


def _apart(desk: Desk) -> int:
    return sum(row.can_be_let_in for row in kept_apart.rows(desk))


def _card(at: int, phone: str) -> bytes:
    told = {"position": 0, "phone": phone, "duty": "safety"}
    return messages.MemberCard(b"c" * 16, "Helper", "contact", at, told).encode()


def _seal(field: Field, keys: MemberKeys, said: list[bytes], place: Place, lane: ContentClass) -> SealedBatch:
    to, recipient = epoch(field, lane)
    now, view = int(field.clock.at.timestamp()), rosters.load(field.coordinator.home).view
    return seal_batch(
        said, key=keys.signing, recipient=recipient, to=to, place=place, roster=view, sealed_at=now
    )


@pytest.mark.parametrize("way", ["revoked", "forked", "lane-changed", "forked before"])
def test_q5_who_has_the_key_of_a_departed_coordinator_lets_nothing_in(equipped: Field, way: str) -> None:
    """Also where the stolen key's batch is odd in another way first, and where it was before anybody knew."""
    aida, nurlan = equipped.coordinator, joined(equipped, "Нурлан").desk
    news(aida, nurlan)
    thiefs = talks(equipped, "Мадина", "Алия")
    equipped.clock.later(minutes=1)
    enrolment.revoke(aida, equipped.worker.member)
    stream, at = Incarnation(random_id()), int(equipped.clock.at.timestamp())
    honest = _seal(equipped, nurlan.keys, [_card(at, "+7")], Place(stream, 1), ContentClass.PROGRAMME)
    comes(aida, (honest.header, honest.body))
    assert "+7" in [one.phone for one in safety.contacts(aida)]

    def steal() -> SealedBatch:
        later = int(equipped.clock.at.timestamp()) + 5
        lines = [messages.Opening("admitted", batch_hash(header), later).encode() for header, _ in thiefs]
        place, lane = {
            "revoked": (Place(stream, 2, honest.hash), ContentClass.PROGRAMME),
            "lane-changed": (Place(stream, 2, honest.hash), ContentClass.WELLBEING),
        }.get(way, (Place(stream, 1), ContentClass.PROGRAMME))
        return _seal(equipped, nurlan.keys, [*lines, _card(later, "+666")], place, lane)

    made = steal()
    if way == "forked before":
        comes(aida, (made.header, made.body))
    coordinators.leave(aida, nurlan.member, paper(equipped))
    comes(aida, *thiefs)
    equipped.clock.later(days=20)
    if way != "forked before":
        made = steal()
        comes(aida, (made.header, made.body))
    (kept,) = [one for one in kept_apart.rows(aida) if one.batch == made.hash.hex()]
    assert kept.code == way.removesuffix(" before")
    phones, waiting, apart = safety.contacts(aida), len(reviews.queue(aida)), _apart(aida)
    kept_apart.admit(aida, made.hash.hex())
    intake.apply_all(aida)
    assert safety.contacts(aida) == phones
    assert len(reviews.queue(aida)) == waiting
    assert _apart(aida) == apart - 1
    accounts.close(nurlan)


def test_q5_the_other_way_of_somebody_in_office_is_let_in_whole(equipped: Field) -> None:
    aida, nurlan = equipped.coordinator, joined(equipped, "Нурлан").desk
    news(aida, nurlan)
    stream, at = Incarnation(random_id()), int(equipped.clock.at.timestamp())
    for number, phone in enumerate(("+7", "+8")):
        said = [_card(at + number, phone)]
        made = _seal(equipped, nurlan.keys, said, Place(stream, 1), ContentClass.PROGRAMME)
        comes(aida, (made.header, made.body))
    kept_apart.admit(aida, made.hash.hex())
    assert "+8" in [one.phone for one in safety.contacts(aida)]
    accounts.close(nurlan)


def test_what_a_worker_finished_is_let_in_whole(equipped: Field) -> None:
    aida = equipped.coordinator
    (late,) = talks(equipped, "Мадина")
    equipped.clock.later(minutes=1)
    enrolment.revoke(aida, equipped.worker.member)
    comes(aida, late)
    waiting = len(reviews.queue(aida))
    for row in kept_apart.rows(aida):
        kept_apart.admit(aida, row.batch)
    assert len(reviews.queue(aida)) == waiting + 1


def test_q5_what_somebody_who_has_left_told_lets_nothing_more_in(equipped: Field) -> None:
    """A stolen key names beforehand what it is going to sign with another; who had merged it says so to who is new."""
    aida, nurlan = equipped.coordinator, joined(equipped, "Нурлан").desk
    news(aida, nurlan)
    known, unknown = talks(equipped, "Мадина", "Алия")
    equipped.clock.later(minutes=1)
    enrolment.revoke(aida, equipped.worker.member)
    at = int(equipped.clock.at.timestamp())
    lines = [messages.Opening("admitted", batch_hash(header), at).encode() for header, _ in (known, unknown)]
    told = _seal(equipped, nurlan.keys, lines, Place(Incarnation(random_id()), 1), ContentClass.PROGRAMME)
    comes(aida, (told.header, told.body))
    waiting = len(reviews.queue(aida))
    comes(aida, known)
    assert (len(reviews.queue(aida)), _apart(aida)) == (waiting + 1, 0)
    coordinators.leave(aida, nurlan.member, paper(equipped))
    comes(aida, unknown)
    assert (len(reviews.queue(aida)), _apart(aida)) == (waiting + 1, 1)
    saule = joined(equipped, "Сауле").desk
    news(aida, saule)
    comes(saule, *sealed(aida))
    comes(saule, known, unknown)
    assert (len(reviews.queue(saule)), _apart(saule)) == (waiting + 1, 1)
    for desk in (nurlan, saule):
        accounts.close(desk)


def test_what_is_no_record_is_counted_before_a_batch_is_let_in(equipped: Field) -> None:
    aida, nurlan = equipped.coordinator, joined(equipped, "Нурлан").desk
    news(aida, nurlan)
    coordinators.leave(aida, nurlan.member, paper(equipped))
    made = _seal(
        equipped, nurlan.keys, [_card(1, "+7")], Place(Incarnation(random_id()), 1), ContentClass.PROGRAMME
    )
    comes(aida, (made.header, made.body))
    within = kept_apart.look(aida, made.hash.hex())
    assert (within.records, within.others) == ((), 1)
    accounts.close(nurlan)
