"""A true copy is told to coordinators, however much was finished on it before its first round, and also where both
sides learned of each other and began anew (PROTOCOL S-8); every record of both arrives."""

from __future__ import annotations

import pytest

from fieldapp.model import Line
from fieldapp.operations import accounts, rounds
from fieldapp.operations.desk import Desk
from sync.testing import ServerThread
from tests.fieldapp.operations.field import Field
from tests.fieldapp.operations.lives import Life
from tests.fieldapp.operations.test_horizons import names
from tests.fieldapp.operations.test_other_lives import back_up

COPY = "notice.copy"


@pytest.fixture
def life(served: tuple[Field, ServerThread]) -> Life:
    return Life(*served)


def finish(life: Life, desk: Desk, count: int = 1, **answers: str) -> None:
    life.field.worker = desk
    for _ in range(count):
        life.finished.append(life.field.finish(**answers).record)
    assert rounds.exchange(desk).line is Line.SENT
    life.field.clock.later(minutes=20)


@pytest.mark.parametrize("several", [1, 2, 3])
def test_s8_a_copy_that_finished_several_before_its_first_round_is_told(life: Life, several: int) -> None:
    life.round()
    life.office()
    back_up(life, "laptop", "clone")
    life.round()  # the original is ahead
    life.office()
    original, clone = life.field.worker, life.sign_in("clone")
    assert rounds.exchange(clone).line is Line.SENT  # asks, is told, begins anew
    finish(life, clone, several)
    life.office()
    finish(life, original)
    finish(life, clone)
    life.office()
    assert life.records() == set(life.finished)
    assert COPY in names(life.field.coordinator)
    accounts.close(clone)
    life.field.worker = original


def test_s8_two_that_both_began_anew_are_told(life: Life) -> None:
    life.round()
    finish(life, life.field.worker, afraid="yes")  # the urgent lane is there before the copy, too
    life.office()
    rounds.exchange(life.field.worker)
    back_up(life, "laptop", "clone")
    original, clone = life.field.worker, life.sign_in("clone")
    for desk in (original, clone):
        assert rounds.exchange(desk).line is Line.SENT
    finish(life, clone)
    finish(life, original, afraid="yes")
    life.office()
    for desk in (original, clone):
        accounts.close(desk)
    original, clone = life.sign_in("laptop"), life.sign_in("clone")
    for desk in (original, clone):  # each hears of the other, and leaves its old streams
        assert rounds.exchange(desk).line is Line.SENT
    for _ in range(2):
        finish(life, original)
        finish(life, clone)
        life.office()
        life.field.clock.later(days=8)
        life.office()
    assert life.records() == set(life.finished)
    assert COPY in names(life.field.coordinator)
    accounts.close(clone)
    life.field.worker = original
