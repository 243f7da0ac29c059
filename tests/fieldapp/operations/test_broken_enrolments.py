"""Joining that is broken off at any step, or done by a clock that is years off: whoever asked joins in the end, with
one key, and what they finish arrives."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from fieldapp.errors import NotReached
from fieldapp.model import Line, Role
from fieldapp.operations import (
    accounts,
    areas,
    coordinators,
    enrolment,
    epochs,
    packs,
    pinning,
    programme,
    reviews,
    rosters,
    rounds,
)
from fieldapp.operations.desk import Desk
from sync.testing import ServerThread
from tests.fieldapp.operations.field import CHEAP, PASSPHRASE, Field
from tests.fieldapp.operations.test_broken_foundings import Cut, cut
from tests.fieldapp.operations.test_coordinators import paper

Served = tuple[Field, ServerThread]
STEPS = [(programme, "set_server"), (rosters, "keep_signed"), (enrolment, "take_office"), (areas, "settle"),
         (accounts, "renew_escrow"), (epochs, "keep_up"), (pinning, "keep")]  # fmt: skip


def ask(field: Field, url: str, ahead: timedelta = timedelta()) -> enrolment.Requested:
    home = field.folder / "third"
    accounts.choose_file_keystore(home)
    clock = replace(field.clock, at=field.clock.at + ahead) if ahead else field.clock
    asked = enrolment.request(home, "Зарина", PASSPHRASE, clock=clock, cost=CHEAP)
    packs.leave_at_server(asked.desk, url)
    return asked


def let_in(field: Field, asked: enrolment.Requested, role: Role) -> None:
    (one,) = packs.at_server(field.coordinator)
    assert one.words == asked.words
    if role is Role.COORDINATOR:
        coordinators.join(field.coordinator, one.request, "Зарина", one.words, paper(field))
    else:
        enrolment.approve(field.coordinator, one.request, "Зарина", one.words)
    assert rounds.exchange(field.coordinator).line is Line.SENT


def take(desk: Desk, url: str, field: Field) -> None:
    offer = packs.offered_by_server(desk, url)
    assert offer is not None
    packs.take(desk, offer, enrolment.programme_words(field.coordinator.home.path))


def works(field: Field, desk: Desk) -> None:
    """What they finish comes to the coordinator, and what is sealed to them opens."""
    before, field.worker = field.worker, desk
    try:
        for one in (desk, field.coordinator):
            assert rounds.exchange(one).line is Line.SENT
        field.person("Дана")
        for one in (field.coordinator, desk):
            assert rounds.exchange(one).line is Line.SENT
        record = field.finish(person=field.people[-1], name="Дана").record
        for one in (desk, field.coordinator):
            assert rounds.exchange(one).line is Line.SENT
        assert record in {row.record for row in reviews.queue(field.coordinator)}
    finally:
        field.worker = before


@pytest.mark.parametrize("role", [Role.WORKER, Role.COORDINATOR])
@pytest.mark.parametrize("at", STEPS, ids=lambda at: str(at[1]))
def test_a_power_cut_while_the_list_is_taken(
    served: Served, monkeypatch: pytest.MonkeyPatch, at: tuple[object, str], role: Role
) -> None:
    field, server = served
    asked = ask(field, server.url)
    let_in(field, asked, role)
    with monkeypatch.context() as patched:
        patched.setattr(*at, cut)
        with pytest.raises(Cut):
            take(asked.desk, server.url, field)
    accounts.close(asked.desk)
    home = asked.desk.home.path
    (tile,) = accounts.tiles(home)
    desk = accounts.sign_in(home, tile.member, PASSPHRASE, clock=field.clock)
    if not packs.belongs(desk):
        take(desk, server.url, field)
    assert (desk.role, desk.server) == (role, server.url)
    if role is Role.WORKER:
        works(field, desk)
    else:
        for _ in range(2):
            for one in (field.coordinator, desk):
                assert rounds.exchange(one).line is Line.SENT
        record = field.finish(name="Мадина").record
        for one in (field.worker, desk):
            assert rounds.exchange(one).line is Line.SENT
        assert record in {row.record for row in reviews.queue(desk)}
    accounts.close(desk)


@pytest.mark.parametrize("days", [-20_000, -3_650, 3_650])
def test_a_clock_that_is_years_off_joins_too(served: Served, days: int) -> None:
    field, server = served
    asked = ask(field, server.url, timedelta(days=days))
    assert packs.offered_by_server(asked.desk, server.url) is None
    let_in(field, asked, Role.WORKER)
    take(asked.desk, server.url, field)
    works(field, asked.desk)
    accounts.close(asked.desk)


def test_a_server_that_dies_in_between(served: Served) -> None:
    field, server = served
    asked = ask(field, server.url)
    packs.leave_at_server(asked.desk, server.url)  # the answer was lost: once more
    (one,) = packs.at_server(field.coordinator)
    programme.set_server(field.coordinator, "http://127.0.0.1:9")
    enrolment.approve(field.coordinator, one.request, "Зарина", one.words)
    assert rounds.exchange(field.coordinator).line is Line.OFFLINE
    assert packs.offered_by_server(asked.desk, server.url) is None  # the list has not come
    with pytest.raises(NotReached):
        packs.offered_by_server(asked.desk, "http://127.0.0.1:9")
    programme.set_server(field.coordinator, server.url)
    (still,) = packs.at_server(field.coordinator) or (one,)
    enrolment.approve(field.coordinator, still.request, "Зарина", still.words)  # pressed twice
    rounds.exchange(field.coordinator)
    assert packs.at_server(field.coordinator) == ()
    take(asked.desk, server.url, field)
    take(asked.desk, server.url, field)
    works(field, asked.desk)
    accounts.close(asked.desk)
