"""A recovery that begins with an old list of keys, such as the file that the founding left: the keys of the months
since come with the server's list, and nothing but the two sheets opens them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from fieldapp.model import Line
from fieldapp.operations import (
    accounts,
    coordinators,
    ending,
    kept_apart,
    programme,
    recovery,
    rosters,
    rounds,
)
from fieldapp.operations.desk import Desk
from sync.protocol.roster import Roster
from tests.fieldapp.operations.field import CHEAP, PASSPHRASE
from tests.fieldapp.operations.test_recovery import Disaster, disaster, happened, records_of

__all__ = ["disaster", "happened"]


def begin(disaster: Disaster, url: str, ahead: timedelta = timedelta()) -> Desk:
    """By the list of keys as it was on the first day, at a clock that is so far ahead."""
    home = disaster.field.folder / "new"
    accounts.choose_file_keystore(home)
    bundle, paper = disaster.field.founded.bundle, disaster.paper(1, 3)
    true = disaster.field.clock
    clock = replace(true, at=true.at + ahead) if ahead else true
    return recovery.begin(home, "Жанна", PASSPHRASE, bundle, paper, server=url, clock=clock, cost=CHEAP)


def test_the_sheets_open_the_months_of_which_the_servers_list_tells(disaster: Disaster) -> None:
    with disaster.server() as server:
        desk = begin(disaster, server.url)
        found = ending.send_charter(desk, disaster.paper(1, 3))
        assert (found.line, found.said) == (Line.SENT, ())
        assert records_of(desk) == set(disaster.sent)
        assert kept_apart.rows(desk) == ()
        accounts.close(desk)


@pytest.mark.parametrize("days", [-3650, -1, 0, 1, 3650])
def test_the_first_round_is_whole_whatever_the_clock_says(disaster: Disaster, days: int) -> None:
    """The server does not know the new key before that round brings the charter that names it."""
    with disaster.server() as server:
        desk = begin(disaster, server.url, timedelta(days=days))
        found = rounds.exchange(desk)
        assert found.line is Line.SENT
        assert found.sent_batches > 0
        assert not [one for one in found.said if one.message_id.startswith("kept_back")]
        assert Roster.of_bundle(disaster.bundle).is_reader(desk.keys.key_id)
        accounts.close(desk)


@pytest.mark.parametrize("by", ["a found laptop", "a departure"])
def test_what_needs_sheets_opens_them_later_too(disaster: Disaster, by: str) -> None:
    with disaster.server() as server:
        desk = begin(disaster, server.url)
        rounds.exchange(desk)
        assert {row.code for row in kept_apart.rows(desk)} == {"missing"}  # nobody is blamed for it
        paper = disaster.paper(2, 3)
        if by == "a departure":
            coordinators.leave(desk, disaster.field.coordinator.member, paper)
            rounds.apply_inbox(desk)
            assert records_of(desk) == set(disaster.sent)
        else:
            recovery.open_laptop(desk, disaster.laptop, paper.recovery)
            assert records_of(desk) == {*disaster.sent, disaster.unsent}
        assert kept_apart.rows(desk) == ()
        accounts.close(desk)


def test_who_still_has_it_sends_it_again_where_no_sheets_are_typed(disaster: Disaster) -> None:
    with disaster.server() as server:
        desk = begin(disaster, server.url)
        rounds.exchange(desk)
        assert records_of(desk) != set(disaster.sent)
        member = disaster.field.worker.member
        worker = accounts.sign_in(disaster.laptop, member, PASSPHRASE, clock=disaster.field.clock)
        programme.set_server(worker, server.url)
        for _ in range(10):  # a downlink each week
            disaster.field.clock.later(hours=50)
            for one in (worker, desk):
                assert rounds.exchange(one).line is Line.SENT
        assert records_of(desk) == {*disaster.sent, disaster.unsent}
        assert rosters.load(desk.home).view == rosters.load(worker.home).view
        for one in (worker, desk):
            accounts.close(one)
