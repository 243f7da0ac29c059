"""After an erasure the server lets go of what held the person: with a second person's word, and of nothing else."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from fieldapp.errors import NoSuchOrder
from fieldapp.model import Line, RecordId
from fieldapp.operations import (
    accounts,
    carried,
    erasing,
    letting_go,
    people,
    programme,
    reviews,
    rounds,
    submissions,
)
from fieldapp.operations.desk import Desk
from fieldapp.store import letting_go as store
from sync.client import letting_go as over_line
from sync.protocol.envelope import PersonAddress, verified_before
from sync.protocol.letting_go import sign_word
from sync.server.store import ageing, mailbox
from sync.testing import ServerThread
from tests.fieldapp.operations.field import PASSPHRASE, Field
from tests.fieldapp.operations.online import begin, serving
from tests.fieldapp.operations.test_coordinators import Second, joined

Online = tuple[Field, Second, ServerThread]


@dataclass
class Made:
    """A programme at rest in which two people have each a record, in one batch that the server has."""

    field: Field
    second: Second
    other: RecordId  # of who is not erased


@pytest.fixture(scope="module")
def made_records(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """Two coordinators, a worker with two people, and everybody has everything."""
    field = begin(tmp_path_factory.mktemp("made records"))
    field.person("Дана")
    second = joined(field)
    with serving(field) as server:
        programme.set_server(second.desk, server.url)
        everybody(field, second)
        field.finish(field.people[0], name="Мадина")
        other = field.finish(field.people[1], name="Дана").record
        everybody(field, second)
    accounts.close(second.desk)
    field.close()
    return Made(field, second, other)


@pytest.fixture
def online(made_records: Made, tmp_path: Path) -> Iterator[Online]:
    """A copy of it, where all are signed in."""
    made = made_records
    shutil.copytree(made.field.folder, tmp_path, dirs_exist_ok=True)
    field = Field.open(tmp_path, made.field.founded, made.field.people, after_min=10)
    old = made.second.desk
    desk = accounts.sign_in(tmp_path / old.home.path.name, old.member, PASSPHRASE, clock=field.clock)
    with serving(field) as server:
        programme.set_server(desk, server.url)
        yield field, Second(field, desk), server
    accounts.close(desk)
    field.close()


def everybody(field: Field, *others: Second, times: int = 2) -> None:
    for _ in range(times):
        for desk in (field.worker, field.coordinator, *(one.desk for one in others)):
            assert rounds.exchange(desk).line is Line.SENT


def kept(server: ServerThread, *, to_one: bool) -> set[bytes]:
    """Batches whose bodies the server still has, to one person or to an area."""
    rows = list(ageing.every(server.server.box.store.read))
    here = {row.announced.batch: verified_before(row.announced.header).to for row in rows if not row.gone}
    return {name for name, to in here.items() if isinstance(to, PersonAddress) is to_one}


def fresh(field: Field, server: ServerThread, name: str = "Жанна") -> Desk:
    """A third coordinator reads what lies at the server, from the start; nobody else is on the line."""
    third = joined(field, name)
    programme.set_server(third.desk, server.url)
    assert rounds.exchange(third.desk).line is Line.SENT
    return third.desk


def test_g5_the_server_lets_go_of_the_person_and_of_nobody_else(online: Online, made_records: Made) -> None:
    field, second, server = online
    erasing.order(field.coordinator, [field.people[0].person])
    everybody(field, second, times=3)
    (row,) = erasing.rows(second.desk)
    assert (row.waits, row.may_agree, row.agreed) == (False, True, False)
    held = {bytes.fromhex(one.batch) for one in _going(second.desk) if one.order}
    assert held
    assert held <= kept(server, to_one=False)  # one coordinator's order empties nothing
    erasing.agree(second.desk, row.order)
    field.clock.later(days=1)
    everybody(field, second, times=3)
    field.clock.later(days=2)
    everybody(field, second, times=3)
    assert not held & kept(server, to_one=False)
    for desk in (field.coordinator, second.desk):
        (row,) = erasing.rows(desk)
        assert (row.agreed, row.may_agree, row.on_server) == (True, False, 0)
    third = fresh(field, server)
    assert {row.record for row in reviews.queue(third)} == {made_records.other}
    assert {row.record for row in submissions.rows(field.worker)} == {made_records.other}
    accounts.close(third)


def _going(desk: Desk) -> tuple[store.Going, ...]:
    with desk.vault.read() as tx:
        return store.going(tx)


def test_g5_a_coordinators_program_agrees_to_nothing_that_another_one_names(online: Online) -> None:
    """One who turns says it of all that the server has, and again; the other's program says nothing of it."""
    field, second, server = online
    before = kept(server, to_one=False)
    word = sign_word(sorted(before), 5, field.coordinator.keys.signing)  # type: ignore[type-var,arg-type]
    from sync.client.letting_go import say
    from sync.client.transport import HttpTransport

    line = HttpTransport(server.url)
    for _ in range(2):
        assert say(line, word) == before
        everybody(field, second)
    line.close()
    assert before <= kept(server, to_one=False)
    erasing.order(
        field.coordinator, [field.people[0].person]
    )  # an order does not help: it has no second person
    everybody(field, second, times=3)
    assert before <= kept(server, to_one=False)
    with pytest.raises(NoSuchOrder):
        erasing.agree(field.coordinator, erasing.rows(field.coordinator)[0].order)


def test_g5_nothing_goes_while_a_survivor_has_no_other_batch(
    online: Online, monkeypatch: pytest.MonkeyPatch
) -> None:
    field, second, server = online
    monkeypatch.setattr(letting_go, "settle", lambda _desk: False)  # nobody seals the rest anew
    monkeypatch.setattr(carried, "settle", lambda _desk: None)  # nor does its author
    erasing.order(field.coordinator, [field.people[0].person])
    everybody(field, second)
    held = {bytes.fromhex(one.batch) for one in _going(second.desk) if one.order}
    before = held & kept(server, to_one=False)
    erasing.agree(second.desk, erasing.rows(second.desk)[0].order)
    field.clock.later(days=2)
    everybody(field, second, times=3)
    assert before
    whole = {one for one in before if _has_survivor(second.desk, one.hex())}
    assert whole
    assert whole <= kept(server, to_one=False)


def _has_survivor(desk: Desk, batch: str) -> bool:
    with desk.vault.read() as tx:
        return bool(letting_go._survivors(tx, batch))


def test_g5_what_is_left_counts_only_where_the_server_has_signed_for_it(
    online: Online, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One who turns gives what was sealed anew by stick alone: the server would be left with neither."""
    field, second, server = online
    erasing.order(field.coordinator, [field.people[0].person])
    everybody(field, second)
    erasing.agree(second.desk, erasing.rows(second.desk)[0].order)
    monkeypatch.setattr(over_line, "kept_there", lambda *_: frozenset())  # it has none of them
    held = {one.batch for one in _going(second.desk) if one.order and _has_survivor(second.desk, one.batch)}
    before = {one for one in kept(server, to_one=False) if one.hex() in held}
    field.clock.later(days=2)
    everybody(field, second, times=2)
    assert before
    assert before <= kept(server, to_one=False)


def test_a_downlink_with_the_persons_name_is_taken_back_and_the_rest_comes_again(online: Online) -> None:
    field, second, server = online
    reviews.open(field.coordinator, next(row.record for row in reviews.queue(field.coordinator)))
    everybody(field, second)
    erasing.order(field.coordinator, [field.people[0].person])
    mine = {bytes.fromhex(one.batch) for one in _going(field.coordinator) if not one.order}
    assert mine & kept(server, to_one=True)
    everybody(field, second, times=2)
    assert not mine & kept(server, to_one=True)
    box = server.server.box.store
    for one in mine:
        assert box.read(lambda c, one=one: list(mailbox.body(c, one))) == []
    assert {one.given_name for one in people.search(field.worker, "")} == {"Дана"}


def test_a_server_that_was_put_back_is_told_again(online: Online) -> None:
    field, second, _ = online
    erasing.order(field.coordinator, [field.people[0].person])
    everybody(field, second)
    erasing.agree(second.desk, erasing.rows(second.desk)[0].order)
    for _ in range(2):
        field.clock.later(days=1)
        everybody(field, second)
    batch = next(one.batch for one in _going(second.desk) if one.order and one.gone)
    letting_go.came_again(second.desk, batch)
    assert not next(one.gone for one in _going(second.desk) if one.batch == batch)
    field.clock.later(days=2)
    everybody(field, second, times=1)
    assert next(one.gone for one in _going(second.desk) if one.batch == batch)
