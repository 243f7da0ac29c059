"""Pure back-off: grows, stays bounded, spreads out, obeys the server, gives up when it is no use."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.client.retry import FIRST_WAIT_S, LONGEST_WAIT_S, GiveUp, Wait, next_attempt


def test_the_first_wait_is_short_and_the_hundredth_is_the_longest() -> None:
    assert next_attempt(1, jitter=0.999) == Wait(pytest.approx(FIRST_WAIT_S, rel=0.01))
    assert next_attempt(100, jitter=0.999) == Wait(pytest.approx(LONGEST_WAIT_S, rel=0.01))


def test_two_laptops_that_failed_together_do_not_return_together() -> None:
    assert next_attempt(5, jitter=0.1) != next_attempt(5, jitter=0.9)


def test_the_servers_wish_is_kept_but_not_beyond_the_longest_wait() -> None:
    assert next_attempt(1, jitter=0.0, asked_to_wait_s=120) == Wait(120)
    assert next_attempt(1, jitter=0.0, asked_to_wait_s=1e9) == Wait(LONGEST_WAIT_S)


def test_what_was_refused_for_good_is_not_tried_again() -> None:
    assert next_attempt(1, jitter=0.5, refused_for_good="too large") == GiveUp("too large")


@given(st.integers(0, 10**9), st.floats(0, 1, exclude_max=True), st.floats(0, 1e12))
def test_every_wait_is_positive_and_bounded(failures: int, jitter: float, asked: float) -> None:
    wait = next_attempt(failures, jitter=jitter, asked_to_wait_s=asked)
    assert isinstance(wait, Wait)
    assert 0 < wait.seconds <= LONGEST_WAIT_S
