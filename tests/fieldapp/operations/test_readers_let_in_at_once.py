"""Two coordinators let somebody read on one day: whoever comes second hears of the first before they sign, or the
programme would have two charters in one place, and part for good."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from fieldapp.model import Line
from fieldapp.operations import accounts, coordinators, ending, enrolment, programme, reviews, rosters, rounds
from fieldapp.operations.desk import Desk
from fieldapp.operations.enrolment import Requested
from sync.testing import ServerThread
from tests.fieldapp.operations.field import CHEAP, PASSPHRASE, Field
from tests.fieldapp.operations.test_coordinators import joined

Served = tuple[Field, ServerThread]


@pytest.fixture
def second(served: Served) -> Iterator[Desk]:
    """A second coordinator, who knows what all others know."""
    field, server = served
    desk = joined(field, "Second").desk
    programme.set_server(desk, server.url)
    for one in (field.coordinator, desk, field.worker):
        assert rounds.exchange(one).line is Line.SENT
    yield desk
    accounts.close(desk)


def asks(field: Field, name: str) -> Requested:
    home = field.folder / name
    accounts.choose_file_keystore(home)
    return enrolment.request(home, name, PASSPHRASE, clock=field.clock, cost=CHEAP)


def let_in(field: Field, by: Desk, name: str) -> tuple[Desk, bool]:
    """As the window does: the sheets are typed by the list that is here."""
    asked = asks(field, name)
    typed = [" ".join(one.words) for one in field.founded.sheets[:2]]
    paper = coordinators.put_together(rosters.load(by.home), typed)
    fetched = ending.let_in(by, lambda: coordinators.join(by, asked.request, name, asked.words, paper))
    enrolment.accept(asked.desk, rosters.load(by.home).bundle().to_bytes(), server=by.server)
    return asked.desk, fetched


def test_r17_whoever_lets_in_second_goes_on_from_what_the_first_signed(served: Served, second: Desk) -> None:
    field, _ = served
    third, _ = let_in(field, field.coordinator, "Third")
    fourth, fetched = let_in(field, second, "Fourth")
    assert fetched
    everybody = (field.coordinator, second, third, fourth, field.worker)
    record = field.finish(name="Мадина").record
    for _ in range(2):
        for desk in reversed(everybody):
            found = rounds.exchange(desk)
            assert (found.line, found.said) == (Line.SENT, ())
    assert len({rosters.load(desk.home).charters[-1].hash for desk in everybody}) == 1
    for desk in everybody[:-1]:
        assert record in {row.record for row in reviews.queue(desk)}
    for desk in (third, fourth):
        accounts.close(desk)


def test_r17_without_an_answer_it_is_told_that_nobody_may_sign_elsewhere(
    served: Served, second: Desk
) -> None:
    field, _ = served
    programme.set_server(second, "http://127.0.0.1:9")
    third, fetched = let_in(field, second, "Third")
    assert not fetched
    assert rosters.load(second.home).is_reader(third.keys.key_id)
    accounts.close(third)
