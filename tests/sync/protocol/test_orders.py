"""Mass orders take two: what one coordinator alone has erased is bounded, however it is split up."""

from __future__ import annotations

import itertools
import sys
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from sync.protocol import succession
from sync.protocol.charter import Departure
from sync.protocol.identifiers import MessageHash, RecordId
from sync.protocol.keys import MemberKeys
from sync.protocol.messages import Erasure, ErasureConsent, ErasureWithdrawn
from sync.protocol.orders import (
    DAY_S,
    PEOPLE_A_DAY,
    Consented,
    Ordered,
    TakenBack,
    agreed,
    in_force,
    taken_back,
)
from sync.protocol.programme import next_charter
from tests.sync.protocol.world import START, narrow_reader, world


def person(number: int) -> bytes:
    return number.to_bytes(16, "big")


def order(people: range, at: int = START, by: MemberKeys | None = None, records: range = range(0)) -> Ordered:
    """Each with a name of its own."""
    name = bytes([len(people), people.start % 251, at % 251]).ljust(16, b"o")
    named = tuple(RecordId(person(one)) for one in records)
    who = (by or world().coordinator).key_id
    return Ordered(Erasure(name, tuple(person(one) for one in people), named, at), who)


def consent(to: Ordered, by: MemberKeys) -> Consented:
    return Consented(ErasureConsent(to.hash, START), by.key_id)


def held(*orders: Ordered, consents: tuple[Consented, ...] = ()) -> set[MessageHash]:
    return set(in_force(world().roster, orders, consents))


def test_g3_more_than_twenty_people_wait_for_another_coordinator() -> None:
    here = world()
    few, many = order(range(PEOPLE_A_DAY)), order(range(PEOPLE_A_DAY + 1))
    assert held(few) == {few.hash}
    assert held(many) == set()
    assert held(many, consents=(consent(many, here.other_coordinator),)) == {many.hash}
    for nobody in (here.coordinator, here.worker, here.stranger, here.recovery):
        assert held(many, consents=(consent(many, nobody),)) == set()
    other = order(range(100, 130))
    assert held(many, consents=(consent(other, here.other_coordinator),)) == set()


def test_g3_splitting_an_order_up_does_not_help() -> None:
    days = [order(range(n * 7, n * 7 + 7), START + n * 3600) for n in range(5)]
    assert held(*days) == set()
    assert held(*days[:2]) == {one.hash for one in days[:2]}
    by_night = [order(range(20), START + DAY_S - 10), order(range(20, 40), START + DAY_S + 10)]
    assert held(*by_night) == set()  # midnight is no new day
    apart = [order(range(20), START), order(range(20, 40), START + DAY_S)]
    assert held(*apart) == {one.hash for one in apart}


@given(st.lists(st.tuples(st.integers(0, 3 * DAY_S), st.integers(0, 30), st.integers(0, 12)), max_size=9))
def test_g3_every_window_of_a_day_counts(several: list[tuple[int, int, int]]) -> None:
    orders = {one.hash: one for at, first, many in several for one in [order(range(first, first + many), at)]}
    waits = set[MessageHash]()
    for start in {one.erasure.ordered_at for one in orders.values()}:
        within = [one for one in orders.values() if start <= one.erasure.ordered_at < start + DAY_S]
        if len({person for one in within for person in one.erasure.people}) > PEOPLE_A_DAY:
            waits |= {one.hash for one in within}
    assert held(*orders.values()) == orders.keys() - waits


def test_thousands_of_orders_of_one_coordinator_cost_each_as_much_as_a_few() -> None:
    """Who turns signs as many as they like, and every laptop judges all of them after each round."""

    def steps(count: int) -> int:
        orders = [order(range(number, number + 1), START + number) for number in range(count)]
        seen = 0

        def counted(*_: object) -> None:
            nonlocal seen
            seen += 1

        sys.setprofile(counted)
        try:
            held(*orders)
        finally:
            sys.setprofile(None)
        return seen

    assert steps(1200) < 4 * steps(400)


def test_the_same_people_count_once_and_records_alone_count_each() -> None:
    again = [order(range(15), START + n) for n in range(4)]
    assert held(*again) == {one.hash for one in again}
    assert held(order(range(0), records=range(21))) == set()
    small = order(range(0), records=range(20))
    assert held(small) == {small.hash}


def test_who_is_no_coordinator_orders_nothing() -> None:
    here = world()
    for nobody in (here.worker, here.stranger):
        assert held(order(range(1), by=nobody)) == set()
    reader = narrow_reader(here.stranger, here.area)
    charter = next_charter(here.roster, succession.with_reader(here.roster.charter, reader), here.root, START)
    grown = here.roster.with_charter(charter.raw)
    one = order(range(1), by=here.stranger)
    assert in_force(grown, [one], []) == frozenset()


def test_who_has_left_orders_and_consents_no_more() -> None:
    here = world()
    content = succession.without_reader(here.roster.charter, Departure(here.other_coordinator.key_id, 1))
    after = here.roster.with_charter(next_charter(here.roster, content, here.root, START).raw)
    many = order(range(30))
    assert in_force(after, [many], [consent(many, here.other_coordinator)]) == frozenset()
    assert in_force(after, [order(range(1), by=here.other_coordinator)], []) == frozenset()


def back(to: Ordered, by: MemberKeys) -> TakenBack:
    return TakenBack(ErasureWithdrawn(to.hash, START), by.key_id)


def test_g7_only_who_gave_an_order_takes_it_back() -> None:
    here = world()
    many = order(range(30))
    for nobody in (here.other_coordinator, here.worker, here.stranger, here.recovery):
        assert taken_back([many], [back(many, nobody)]) == frozenset()
    assert taken_back([many], [back(many, here.coordinator)]) == {many.hash}
    assert taken_back([], [back(many, here.coordinator)]) == frozenset()  # it may come before its order


def test_g7_an_order_that_was_taken_back_is_none_whoever_agrees() -> None:
    here = world()
    many, said = order(range(30)), [consent(order(range(30)), here.other_coordinator)]
    gone = taken_back([many], [back(many, here.coordinator)])
    assert in_force(here.roster, [many], said, gone) == frozenset()
    assert agreed(here.roster, [many], said, gone) == frozenset()
    anew = replace(many, erasure=replace(many.erasure, order=b"n" * 16))  # the same people, by another order
    assert in_force(here.roster, [many, anew], [consent(anew, here.other_coordinator)], gone) == {anew.hash}


def test_g7_what_was_taken_back_counts_towards_the_twenty_of_a_day() -> None:
    """On a laptop that has not heard of that yet it was carried out: so nobody erases twenty here and twenty there."""
    here = world()
    first, second = order(range(20)), order(range(20, 40), START + 60)
    gone = taken_back([first], [back(first, here.coordinator)])
    assert in_force(here.roster, [first, second], [], gone) == frozenset()


def test_g7_a_large_order_that_was_taken_back_before_anybody_agreed_holds_up_no_small_one() -> None:
    """It was carried out nowhere. Where no second person is, the right order of that day would else wait for ever."""
    here = world()
    wrong, right = order(range(21)), order(range(40, 41), START + 60)
    gone = taken_back([wrong], [back(wrong, here.coordinator)])
    assert in_force(here.roster, [wrong, right], []) == frozenset()
    assert in_force(here.roster, [wrong, right], [], gone) == {right.hash}
    yes = consent(wrong, here.other_coordinator)  # then some may have carried it out
    assert in_force(here.roster, [wrong, right], [yes], gone) == frozenset()


@given(st.permutations(list(range(4))))
def test_any_order_and_repetition_give_the_same(places: list[int]) -> None:
    here = world()
    orders = [order(range(n * 9, n * 9 + 9), START + n * 7000) for n in range(4)]
    said = [consent(one, here.other_coordinator) for one in orders[:2]]
    first = in_force(here.roster, orders, said)
    shuffled = [orders[place] for place in places]
    assert in_force(here.roster, [*shuffled, *shuffled], [*said[::-1], *said]) == first


def test_consents_add_up_over_split_orders() -> None:
    here = world()
    parts = [order(range(n * 15, n * 15 + 15), START + n) for n in range(2)]
    for some in itertools.chain.from_iterable(itertools.combinations(parts, n) for n in range(3)):
        said = tuple(consent(one, here.other_coordinator) for one in some)
        assert held(*parts, consents=said) == {one.hash for one in some}
    later = replace(parts[0], erasure=replace(parts[0].erasure, ordered_at=START + 3 * DAY_S))
    assert held(later) == {later.hash}
