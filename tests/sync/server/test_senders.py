"""Quotas and pauses per sender, decided purely."""

from __future__ import annotations

from sync.server.senders import (
    DAY_S,
    Limits,
    Over,
    Pause,
    Standing,
    admit,
    after_fault,
    after_storing,
    to_give_up,
)

LIMITS = Limits(kept_bytes=1000, day_bytes=500, day_batches=3, faults_before_pause=2, first_pause_s=10)
NOON = 20_000 * DAY_S + DAY_S // 2


def test_a_new_sender_is_welcome() -> None:
    assert admit(Standing(), 500, NOON, LIMITS) is None


def test_a_days_share_is_spent_and_comes_back_tomorrow() -> None:
    spent = after_storing(Standing(), 400, NOON)
    assert admit(spent, 200, NOON, LIMITS) == Over("today's share", DAY_S // 2)
    assert admit(spent, 200, NOON + DAY_S, LIMITS) is None


def test_too_many_small_batches_are_also_too_much() -> None:
    standing = Standing()
    for _ in range(3):
        standing = after_storing(standing, 1, NOON)
    assert admit(standing, 1, NOON, LIMITS) == Over("today's share", DAY_S // 2)


def test_space_does_not_come_back_by_itself() -> None:
    assert admit(Standing(kept_bytes=990), 11, NOON, LIMITS) == Over("space", 0)


def test_pauses_grow_and_a_good_batch_forgives() -> None:
    standing = after_fault(Standing(), NOON, LIMITS)
    assert admit(standing, 1, NOON, LIMITS) is None
    standing = after_fault(standing, NOON, LIMITS)
    assert admit(standing, 1, NOON, LIMITS) == Pause(10)
    standing = after_fault(standing, NOON, LIMITS)
    assert admit(standing, 1, NOON, LIMITS) == Pause(20)
    assert admit(after_storing(standing, 1, NOON), 1, NOON, LIMITS) is None


def test_a_whole_and_genuine_body_is_taken_also_during_a_pause() -> None:
    """Otherwise whoever holds a copy of a header could silence its sender with rubbish behind it."""
    paused = Standing(faults=5, locked_until=NOON + 100)
    assert admit(paused, 1, NOON, LIMITS) == Pause(100)
    assert admit(paused, 1, NOON, LIMITS, proven=True) is None
    assert admit(Standing(kept_bytes=1000), 1, NOON, LIMITS, proven=True) == Over("space", 0)


def test_a_pause_never_exceeds_its_longest() -> None:
    assert after_fault(Standing(faults=10**6), NOON, LIMITS).locked_until == NOON + LIMITS.longest_pause_s


def test_unfinished_uploads_make_way_oldest_first() -> None:
    limits = Limits(open_reservations=3, reserved_bytes=100)
    assert to_give_up([], 100, limits) == 0
    assert to_give_up([10, 10], 10, limits) == 0
    assert to_give_up([10, 10, 10], 10, limits) == 1
    assert to_give_up([60, 30], 50, limits) == 1
    assert to_give_up([60, 60], 60, limits) == 2
