"""A server gives a list of keys without what is sealed to a new reader: all signatures are right, and nobody but that
reader is to lack anything by it (K-4, R-8)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fieldapp.operations import (
    accounts,
    coordinators,
    enrolment,
    epochs,
    escrow,
    horizons,
    intake,
    rosters,
    today,
)
from fieldapp.operations.desk import Desk
from fieldapp.security.slots import read_slots
from sync.protocol.errors import NotSealedToYou
from tests.fieldapp.operations.field import PASSPHRASE, Field
from tests.fieldapp.operations.test_coordinators import paper
from tests.fieldapp.operations.two_areas import new_laptop


def joined(field: Field, name: str) -> Desk:
    asked = new_laptop(field, name)
    enrolment.accept(
        asked.desk, coordinators.join(field.coordinator, asked.request, name, asked.words, paper(field))
    )
    return asked.desk


def list_without(field: Field, left_out: Desk) -> bytes:
    roster = rosters.load(field.coordinator.home)
    raw = left_out.keys.identity.recipient.raw
    thin = {name: one for name, one in roster.objects.items() if one != raw}
    assert len(thin) == len(roster.objects) - 1
    return replace(roster, objects=thin).bundle().to_bytes()


def signed_in_again(field: Field, desk: Desk) -> Desk:
    accounts.close(desk)
    return accounts.sign_in(desk.home.path, desk.member, PASSPHRASE, clock=field.clock)


def test_k4_a_member_signs_in_and_their_work_can_be_opened(equipped: Field) -> None:
    worker = equipped.worker
    key = worker.database_key
    gulnara = joined(equipped, "Gulnara")
    intake.merge_list(worker, list_without(equipped, gulnara))
    worker = equipped.worker = signed_in_again(equipped, worker)
    sealed, member = read_slots(worker.folder.slots).escrow, worker.member
    assert escrow.opened(sealed, member, equipped.coordinator.keys.identity) == key
    with pytest.raises(NotSealedToYou):
        escrow.opened(sealed, member, gulnara.keys.identity)
    intake.merge_list(worker, rosters.load(equipped.coordinator.home).bundle().to_bytes())
    worker = equipped.worker = signed_in_again(equipped, worker)
    sealed = read_slots(worker.folder.slots).escrow
    assert escrow.opened(sealed, member, gulnara.keys.identity) == key
    accounts.close(gulnara)


def test_k4_another_coordinator_goes_on_also_when_the_month_is_over(equipped: Field) -> None:
    second = joined(equipped, "Gulnara")
    third = joined(equipped, "Nurlan")
    intake.merge_list(second, list_without(equipped, third))
    equipped.clock.later(hours=24 * 70)
    assert not epochs.keep_up(second)  # a key that one of the readers cannot have is none
    second = signed_in_again(equipped, second)
    intake.merge_list(second, rosters.load(equipped.coordinator.home).bundle().to_bytes())
    assert epochs.keep_up(second)
    for desk in (second, third):
        accounts.close(desk)


def test_r8_that_it_is_held_back_is_told_until_it_comes(equipped: Field) -> None:
    def told() -> bool:
        horizons.judge(equipped.worker, b"")  # as after each whole round
        return "notice.held_back" in {one.message_id for one in today.look(equipped.worker).notices}

    gulnara = joined(equipped, "Gulnara")
    assert not told()
    intake.merge_list(equipped.worker, list_without(equipped, gulnara))
    assert told()
    intake.merge_list(equipped.worker, rosters.load(equipped.coordinator.home).bundle().to_bytes())
    assert not told()
    accounts.close(gulnara)
