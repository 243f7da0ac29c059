"""What a batch costs in bytes: header, body and receipt, before HTTP. The goals are for the whole line."""

from __future__ import annotations

import pytest

from sync.protocol.receipts import Keeper, sign_receipt
from tests.sync.protocol.interviews import interview, version_of
from tests.sync.protocol.world import START, world

CENTRAL = 3021  # bytes on the wire for one submission of 50 questions without attachments, ODK Central


def cost(count: int) -> int:
    here = world()
    batch = here.seal([version_of(seed, here.worker.key_id).encode() for seed in range(count)])
    receipt = sign_receipt(Keeper.SERVER, [batch.hash], START, here.server)
    return len(batch.header) + len(batch.body) + len(receipt)


def test_interviews_are_as_long_as_real_ones() -> None:
    assert 1700 < sum(len(interview(seed)) for seed in range(100)) / 100 < 2100


@pytest.mark.parametrize(("count", "most"), [(1, 4200), (10, 7000), (100, 33_000)])
def test_a_batch_stays_small(count: int, most: int) -> None:
    assert cost(count) <= most


def test_the_goals_leave_room_for_http() -> None:
    assert cost(1) <= 6500 - 2000
    assert cost(10) / 10 <= CENTRAL / 2.5 - 200
    assert cost(100) / 100 <= CENTRAL / 8 - 20


def test_one_two_and_three_records_cost_the_same() -> None:
    here = world()
    sizes = {
        len(here.seal([version_of(seed, here.worker.key_id).encode() for seed in range(count)]).body)
        for count in (1, 2, 3)
    }
    assert len(sizes) == 1


def test_the_cost_does_not_grow_with_coordinators() -> None:
    """One recipient, whoever may read: the epoch's."""
    assert world().seal([b""]).body.count(b"-> mlkem768x25519") == 1
