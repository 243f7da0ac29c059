"""A year's events in random orders, repeated and late, at two coordinators' databases: one picture, nobody revived."""

from __future__ import annotations

import random

from fieldapp.casework.events import Event
from fieldapp.casework.registers import Case, fold
from fieldapp.model import MemberId, PersonId
from fieldapp.operations import case_wire, cases
from fieldapp.operations.desk import Desk
from fieldapp.store import erasures
from sync.protocol import messages
from tests.fieldapp.operations.test_cases_any_order import empty, everything, give, in_batches, said_of
from tests.fieldapp.operations.year import Year

Message = tuple[bytes, MemberId]
MOST = 40  # messages in a batch: a week's work of somebody


def events(year: Year) -> tuple[list[Message], list[Message], frozenset[PersonId]]:
    """All changes that anybody ever heard of, the orders to erase, and whom those name."""
    desk = year.coordinators[0]
    with desk.vault.read() as tx:
        orders = [(one.body, MemberId(one.by)) for one in erasures.orders(tx)]
    gone = set()
    for body, _ in orders:
        told = messages.decode(body)
        assert isinstance(told, messages.Erasure)
        gone |= {PersonId(one.hex()) for one in told.people}
    said = [(one.message, one.by) for _, one in sorted(year.heard.items())]
    return said, orders, frozenset(gone)


def many(year: Year, count: int, seed: int) -> int:
    """How many of so many orders end in another picture than the first, or with somebody who was erased."""
    said, orders, gone = events(year)
    assert gone
    assert any(PersonId(case_of(raw)) in gone for raw, _ in said)
    dice, first, differ = random.Random(seed), None, 0
    for turn in range(count):
        desk = year.coordinators[turn % 2]
        found, lists = in_one_order(desk, [*said, *orders, *dice.choices(said, k=len(said) // 4)], dice)
        seen = said_of(found), lists
        first = first or seen
        differ += seen != first or bool(gone & set(found)) or _names(found, gone)
    return differ


def case_of(raw: bytes) -> str:
    told = messages.decode(raw)
    assert isinstance(told, messages.Change)
    return told.case.hex()


def in_one_order(
    desk: Desk, coming: list[Message], dice: random.Random
) -> tuple[dict[PersonId, Case], object]:
    """An empty database hears all of it."""
    empty(desk)
    dice.shuffle(coming)
    for batch in in_batches(coming, dice, MOST):
        give(desk, batch)
    return everything(desk)


def _names(found: dict[PersonId, Case], gone: frozenset[PersonId]) -> bool:
    """Whether anything of somebody else still says who was erased: a relation, or who looks after a child."""
    told = (one.properties.values() for case in found.values() for one in case.entities.values())
    return any(not gone.isdisjoint(values) for values in told)


def folds(year: Year, count: int, seed: int) -> int:
    """The same by the pure fold alone, each case by itself; how many orders differ."""
    desk = year.coordinators[0]
    with desk.vault.read() as tx:
        area = cases.area_of(desk, tx, next(iter(year.player.people.values())))
        offices = cases.offices(desk, tx, area)
    by_case: dict[PersonId, list[Event]] = {}
    for one in year.heard.values():
        by_case.setdefault(one.case, []).append(case_wire.read_event(one))
    dice, differ = random.Random(seed), 0
    expected = {case: fold(case, said, offices) for case, said in by_case.items()}
    whole = said_of(expected)
    for _ in range(count):
        found = {}
        for case, said in by_case.items():
            again = said + dice.choices(said, k=dice.randrange(len(said)))
            dice.shuffle(again)
            found[case] = fold(case, again, offices)
        differ += said_of(found) != whole
    return differ
