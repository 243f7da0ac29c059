"""A batch that somebody lets in although its key stood no longer holds no word of office (PROTOCOL Q-5)."""

from __future__ import annotations

from fieldapp.operations import accounts, coordinators, enrolment, intake, kept_apart, reviews, safety
from fieldapp.operations.desk import Desk
from sync.protocol import messages
from sync.protocol.envelope import batch_hash
from sync.protocol.identifiers import ContentClass
from tests.fieldapp.operations.field import Field
from tests.fieldapp.operations.test_coordinators import joined, paper
from tests.fieldapp.operations.test_hostile_batches import epoch, forge
from tests.fieldapp.operations.test_withdrawals import comes, news, talks


def _apart(desk: Desk) -> int:
    return len(kept_apart.rows(desk))


def test_q5_who_has_the_key_of_a_departed_coordinator_lets_nothing_in(equipped: Field) -> None:
    aida, nurlan = equipped.coordinator, joined(equipped, "Нурлан").desk
    news(aida, nurlan)
    thiefs = talks(equipped, "Мадина", "Алия")
    equipped.clock.later(minutes=1)
    enrolment.revoke(aida, equipped.worker.member)
    coordinators.leave(aida, nurlan.member, paper(equipped))
    comes(aida, *thiefs)
    equipped.clock.later(days=20)
    at = int(equipped.clock.at.timestamp())
    lines = [messages.Opening("admitted", batch_hash(header), at).encode() for header, _ in thiefs]
    told = {"position": 0, "phone": "+666", "duty": "safety"}
    card = messages.MemberCard(b"c" * 16, "Helper", "contact", at, told).encode()
    made = forge(equipped, nurlan.keys, [*lines, card], epoch(equipped, ContentClass.PROGRAMME))
    phones, waiting, apart = safety.contacts(aida), len(reviews.queue(aida)), _apart(aida)
    comes(aida, (made.header, made.body))
    assert _apart(aida) == apart + 1
    kept_apart.admit(aida, made.hash.hex())
    intake.apply_all(aida)
    assert safety.contacts(aida) == phones
    assert len(reviews.queue(aida)) == waiting
    assert _apart(aida) == apart
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
