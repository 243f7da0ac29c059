"""A coordinator's laptop that is put back from a copy of before an order to erase, or of before it was taken back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from fieldapp.model import Line
from fieldapp.operations import accounts, erasing, programme, reviews, rounds, taking_back
from fieldapp.operations.desk import Desk
from sync.testing import ServerThread
from tests.fieldapp.operations.field import Field
from tests.fieldapp.operations.lives import KEYRINGS, Life
from tests.fieldapp.operations.test_coordinators import joined
from tests.fieldapp.operations.test_erasing import crowd, names_here


@dataclass
class Office:
    """Two coordinators, Aida and Nurlan, and Bekzat, all by the real server."""

    life: Life
    second: Desk

    @property
    def field(self) -> Field:
        return self.life.field

    def rounds(self, times: int = 1) -> None:
        for _ in range(times):
            for desk in (self.field.coordinator, self.second, self.field.worker):
                self.field.clock.later(minutes=7)
                assert rounds.exchange(desk).line is Line.SENT

    def copy(self) -> None:
        accounts.close(self.field.coordinator)
        self.life.copy("office", "backup")
        self.field.coordinator = self.life.sign_in("office")

    def put_back(self, keyring: str) -> None:
        accounts.close(self.field.coordinator)
        self.life.put_back("office", "backup", keyring)
        self.field.coordinator = self.life.sign_in("office")


@pytest.fixture
def office(served: tuple[Field, ServerThread]) -> Iterator[Office]:
    life = Life(*served)
    second = joined(life.field).desk
    programme.set_server(second, life.server.url)
    office = Office(life, second)
    office.rounds(2)
    yield office
    accounts.close(second)


@pytest.mark.parametrize("keyring", KEYRINGS)
def test_g8_who_ordered_and_was_put_back_does_not_keep_what_all_others_have_erased(
    office: Office, keyring: str
) -> None:
    office.life.round()
    office.rounds()
    office.copy()
    field = office.field
    erasing.order(field.coordinator, [field.people[0].person])
    office.rounds(2)
    office.put_back(keyring)
    assert names_here(field.coordinator) == {"Айгүл"}
    office.rounds()
    for desk in (field.coordinator, office.second, field.worker):
        assert names_here(desk) == set()
    assert reviews.queue(field.coordinator) == ()
    (row,) = erasing.rows(field.coordinator)
    assert row.by == "Aida"


@pytest.mark.parametrize("agreed", [False, True], ids=["nobody agreed", "agreed meanwhile"])
def test_g8_who_took_an_order_back_and_was_put_back_carries_it_out_by_no_word_of_before(
    office: Office, agreed: bool
) -> None:
    """Nurlan's yes lay at the server when Aida took her order back; her older copy would hear it and erase alone."""
    field = office.field
    many = crowd(field, 21)
    erasing.order(field.coordinator, [one.person for one in many])
    office.rounds()
    (row,) = erasing.rows(office.second)
    office.copy()
    if agreed:
        erasing.agree(office.second, row.order)
        rounds.exchange(office.second)
    taking_back.take_back(field.coordinator, row.order)
    office.rounds(2)
    office.put_back("restored")
    office.rounds()
    assert len(names_here(field.coordinator)) == len(names_here(field.worker)) == 22
    (mine,) = erasing.rows(field.coordinator)
    assert mine.taken_back_at is not None
    assert (mine.waits, mine.may_take_back, mine.may_repeat) == (False, False, agreed)


def test_g8_where_nobody_else_appoints_the_workers_laptop_gives_the_order_back(
    served: tuple[Field, ServerThread],
) -> None:
    life = Life(*served)
    field = life.field

    def go_round() -> None:
        for desk in (field.coordinator, field.worker):
            field.clock.later(minutes=7)
            assert rounds.exchange(desk).line is Line.SENT

    life.round()
    go_round()
    accounts.close(field.coordinator)
    life.copy("office", "backup")
    field.coordinator = life.sign_in("office")
    erasing.order(field.coordinator, [field.people[0].person])
    for _ in range(2):
        go_round()
    accounts.close(field.coordinator)
    life.put_back("office", "backup", "restored")
    field.coordinator = life.sign_in("office")
    for _ in range(2):
        go_round()
    for desk in (field.coordinator, field.worker):
        assert names_here(desk) == set()
    assert reviews.queue(field.coordinator) == ()
    assert life.codes() == []
