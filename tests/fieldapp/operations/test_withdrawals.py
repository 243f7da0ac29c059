"""A key is withdrawn by a coordinator who does not see all that it signed, or by two who saw differently far: what came
to any of them before stands for all of them, in any order, and what is signed later for none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from fieldapp.model import ContentClass
from fieldapp.operations import (
    accounts,
    ending,
    enrolment,
    intake,
    kept_apart,
    reviews,
    rosters,
    rounds,
    sticks,
)
from fieldapp.operations.desk import Desk
from fieldapp.store import inbox
from sync.protocol import programme
from sync.protocol.envelope import EpochAddress, Head, batch_hash, verify_header
from sync.protocol.register import Revoke
from tests.fieldapp.operations import online
from tests.fieldapp.operations.field import Field, carry, sealed_files
from tests.fieldapp.operations.test_coordinators import joined
from tests.fieldapp.operations.test_hostile_batches import epoch, forge

Batch = tuple[bytes, bytes]


@pytest.fixture
def team(equipped: Field) -> Iterator[tuple[Desk, Desk]]:
    """Gulnara reads learning alone, Nurlan everything; both withdraw keys, as Aida does."""
    gulnara = joined(equipped, "Гульнара", classes=(ContentClass.LEARNING,)).desk
    nurlan = joined(equipped, "Нурлан").desk
    news(equipped.coordinator, gulnara, nurlan)
    yield gulnara, nurlan
    accounts.close(gulnara)
    accounts.close(nurlan)


def news(source: Desk, *targets: Desk) -> None:
    """What one coordinator's stick brings to others: the list of keys above all."""
    stick = source.home.path / "a stick"
    stick.mkdir(exist_ok=True)
    sticks.put(source.home.path, stick, desk=source)
    for target in targets:
        sticks.take(target, stick)


def talks(field: Field, *names: str) -> list[Batch]:
    """Sealed one after the other, oldest first; nobody has them yet."""
    found: dict[str, Batch] = {}
    for name in names:
        field.finish(name=name)
        for path in sealed_files(field.worker):
            header = path.with_suffix(".head").read_bytes()
            found[path.stem] = header, path.with_suffix(".age").read_bytes()
    key_of = rosters.load(field.coordinator.home).verify_key
    read = {stem: verify_header(batch[0], key_of) for stem, batch in found.items()}
    streams = {
        one.incarnation: [s for s in read if read[s].incarnation == one.incarnation] for one in read.values()
    }
    (stream,) = (one for one in streams.values() if len(one) == len(names))
    return [found[stem] for stem in sorted(stream, key=lambda one: read[one].sequence)]


def comes(desk: Desk, *batches: Batch) -> intake.Applied:
    for number, (header, body) in enumerate(batches):
        (desk.folder.inbox / f"{number}.head").write_bytes(header)
        (desk.folder.inbox / f"{number}.age").write_bytes(body)
    return intake.apply_all(desk)


def named(desk: Desk, field: Field) -> set[bytes]:
    """The batches up to which the worker's key stands, as this person's list of keys has it."""
    (revoke,) = rosters.load(desk.home).writer(field.worker.keys.key_id).revocations
    return {head.batch for head in revoke.heads}


def names_of(desk: Desk) -> int:
    return len(reviews.queue(desk))


def test_r14_what_the_withdrawing_coordinator_cannot_read_stands_as_far_as_another_saw_it(
    equipped: Field, team: tuple[Desk, Desk]
) -> None:
    gulnara, nurlan = team
    first, second, unsent = talks(equipped, "Мадина", "Алия", "Сауле")
    assert comes(equipped.coordinator, first, second).applied == 2
    equipped.clock.later(minutes=1)
    enrolment.revoke(gulnara, equipped.worker.member)
    news(gulnara, nurlan)
    assert comes(nurlan, first, second).quarantined == 2  # nobody who reads it has said how far it was seen
    news(gulnara, equipped.coordinator)
    assert batch_hash(second[0]) in named(equipped.coordinator, equipped)
    news(equipped.coordinator, nurlan, gulnara)
    assert named(nurlan, equipped) == named(gulnara, equipped) == named(equipped.coordinator, equipped)
    assert names_of(nurlan) == 2
    assert kept_apart.rows(nurlan) == ()
    thief = forge(equipped, equipped.worker.keys, [])
    for desk in (equipped.coordinator, nurlan):
        assert comes(desk, unsent, (thief.header, thief.body)).quarantined == 2
        assert {row.code for row in kept_apart.rows(desk)} == {"revoked"}
    view = rosters.load(equipped.coordinator.home).view
    news(gulnara, equipped.coordinator)
    assert rosters.load(equipped.coordinator.home).view == view  # it is said once


def test_r14_what_comes_between_a_withdrawal_and_its_news_is_named_by_nobody(
    equipped: Field, team: tuple[Desk, Desk]
) -> None:
    """Who has the laptop signs on; to Aida it came after Gulnara's withdrawal, and before she heard of that."""
    gulnara, nurlan = team
    (honest,) = talks(equipped, "Мадина")
    assert comes(equipped.coordinator, honest).applied == 1
    equipped.clock.later(minutes=1)
    enrolment.revoke(gulnara, equipped.worker.member)
    equipped.clock.later(minutes=1)
    thief = forge(equipped, equipped.worker.keys, [])
    assert comes(equipped.coordinator, (thief.header, thief.body)).applied == 1
    news(gulnara, equipped.coordinator)
    assert batch_hash(honest[0]) in named(equipped.coordinator, equipped)
    assert thief.hash not in named(equipped.coordinator, equipped)
    news(equipped.coordinator, nurlan)
    assert comes(nurlan, (thief.header, thief.body)).quarantined == 1


def test_r14_what_comes_with_the_news_is_named_by_nobody_whatever_the_clocks_say(
    equipped: Field, team: tuple[Desk, Desk]
) -> None:
    gulnara, _ = team
    (honest,) = talks(equipped, "Мадина")
    assert comes(equipped.coordinator, honest).applied == 1
    equipped.clock.later(days=400)  # Gulnara's laptop is a year ahead
    enrolment.revoke(gulnara, equipped.worker.member)
    equipped.clock.later(days=-400)
    to, recipient = epoch(equipped)
    assert isinstance(to, EpochAddress)
    thief = forge(equipped, equipped.worker.keys, [], (replace(to, urgent=True), recipient))
    for suffix, content in ((".age", thief.body), (".head", thief.header)):
        (equipped.coordinator.folder.inbox / f"thief{suffix}").write_bytes(content)
    assert carry(
        gulnara, equipped.coordinator
    )  # the list of keys in a downlink: what is urgent is looked at first
    rounds.apply_inbox(equipped.coordinator)
    with equipped.coordinator.vault.read() as tx:
        assert inbox.state(tx, thief.hash.hex()) == inbox.APPLIED
    assert batch_hash(honest[0]) in named(equipped.coordinator, equipped)
    assert thief.hash not in named(equipped.coordinator, equipped)


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_r5_two_who_withdrew_without_knowing_of_each_other_keep_what_either_had_seen(
    equipped: Field, team: tuple[Desk, Desk], order: tuple[int, int]
) -> None:
    gulnara, nurlan = team
    first, second, unsent = talks(equipped, "Мадина", "Алия", "Сауле")
    comes(equipped.coordinator, first)
    comes(nurlan, first, second)
    both = (equipped.coordinator, nurlan)
    for place in order:
        equipped.clock.later(minutes=1)
        enrolment.revoke(both[place], equipped.worker.member)
    news(equipped.coordinator, nurlan)
    news(nurlan, equipped.coordinator)
    assert named(nurlan, equipped) == named(equipped.coordinator, equipped)
    assert comes(equipped.coordinator, second).applied == 1
    for desk in both:
        assert comes(desk, unsent).quarantined == 1
        assert names_of(desk) == 2
    assert gulnara.member not in {row.writer for row in kept_apart.rows(nurlan)}


def test_a_member_who_begins_thousands_of_streams_does_not_keep_their_key(
    equipped: Field, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A withdrawal has room for so many heads; the longest streams, where the work is, come first."""
    first, second = talks(equipped, "Мадина", "Алия")
    comes(equipped.coordinator, first, second)
    for _ in range(3):
        made = forge(equipped, equipped.worker.keys, [])
        comes(equipped.coordinator, (made.header, made.body))
    monkeypatch.setattr(enrolment, "MOST_HEADS", 2)
    with equipped.coordinator.vault.read() as tx:
        heads: tuple[Head, ...] = enrolment.heads_seen(tx, equipped.worker.member)
    assert len(heads) == 2
    assert heads[0].batch == batch_hash(second[0])


def test_what_lies_at_the_server_is_fetched_before_a_key_is_withdrawn(tmp_path: Path) -> None:
    field = online.begin(tmp_path)
    with online.serving(field):
        online.exchange(field.coordinator, field.worker, field.worker)
        sent = field.finish().record
        online.exchange(field.worker)
        assert ending.withdraw(field.coordinator, field.worker.member).fetched
        assert [row.record for row in reviews.queue(field.coordinator)] == [sent]
        field.finish()
        online.exchange(field.worker, field.coordinator)
        assert [row.code for row in kept_apart.rows(field.coordinator)] == ["revoked"]
    field.close()


def test_a_key_is_withdrawn_also_where_the_server_does_not_answer_and_that_is_told(tmp_path: Path) -> None:
    field = online.begin(tmp_path)
    with online.serving(field):
        online.exchange(field.coordinator, field.worker, field.worker)
    assert not ending.withdraw(field.coordinator, field.worker.member).fetched
    assert rosters.load(field.coordinator.home).writer(field.worker.keys.key_id).revoked is not None
    field.close()


def test_where_no_server_is_set_nothing_is_said_of_one(equipped: Field) -> None:
    assert ending.withdraw(equipped.coordinator, equipped.worker.member).fetched


def test_r14_a_head_that_nobody_saw_hides_nothing(equipped: Field, team: tuple[Desk, Desk]) -> None:
    """Gulnara turns: she names a place far on in the stream."""
    gulnara, nurlan = team
    first, second = talks(equipped, "Мадина", "Алия")
    assert comes(equipped.coordinator, first, second).applied == 2
    equipped.clock.later(minutes=1)
    roster = rosters.load(gulnara.home)
    header = verify_header(second[0], roster.verify_key)
    act = Revoke(
        equipped.worker.keys.key_id,
        roster.charter.areas[0],
        (Head(header.incarnation, 10**6, bytes(32)),),
        int(equipped.clock.at.timestamp()),
    )
    entry = programme.next_entry(roster, gulnara.keys.signing, (act,), int(equipped.clock.at.timestamp()))
    rosters.keep(gulnara.home, roster.with_entry(entry.raw))
    news(gulnara, equipped.coordinator)
    news(equipped.coordinator, nurlan)
    comes(nurlan, first, second)
    assert names_of(nurlan) == 2
