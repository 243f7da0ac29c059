"""A key is withdrawn by a coordinator who does not see all that it signed, or by two who saw differently far: what came
to any of them before stands for all of them, in any order, and what is signed later for none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from fieldapp.model import ContentClass, MemberId
from fieldapp.operations import (
    accounts,
    cases,
    clocks,
    coordinators,
    ending,
    enrolment,
    intake,
    kept_apart,
    people,
    reviews,
    rosters,
    rounds,
    sticks,
    witnessing,
)
from fieldapp.operations import programme as programme_of
from fieldapp.operations.desk import Desk
from fieldapp.store import inbox
from sync.protocol import programme
from sync.protocol.envelope import EpochAddress, Head, batch_hash, verify_header
from sync.protocol.keys import MemberKeys
from sync.protocol.register import Revoke
from sync.protocol.sheets import Together
from tests.fieldapp.operations import online
from tests.fieldapp.operations.field import Field, carry, sealed_files
from tests.fieldapp.operations.test_coordinators import joined, paper
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
    appoint(equipped)  # nor later, when the list has changed and is looked through again
    rounds.apply_inbox(equipped.coordinator)
    assert thief.hash not in named(equipped.coordinator, equipped)


def appoint(field: Field) -> None:
    asked = enrolment.write_request(MemberKeys.generate())
    enrolment.approve(field.coordinator, asked, "Новый", enrolment.six_words(asked))


@pytest.mark.parametrize("off", [-365, 365])
def test_r14_a_clock_that_is_a_year_off_where_a_key_is_withdrawn_keeps_no_honest_work_apart(
    equipped: Field, team: tuple[Desk, Desk], off: int
) -> None:
    """Gulnara's horizon covers what Aida had sealed after the work came to her: so it came before the withdrawal,
    whatever the two clocks say. What came since may be a thief's."""
    gulnara, nurlan = team
    first, second = talks(equipped, "Мадина", "Алия")
    equipped.clock.later(days=off)
    news(gulnara, equipped.coordinator)  # her clock was as wrong before
    equipped.clock.later(days=-off)
    assert comes(equipped.coordinator, first, second).applied == 2
    equipped.clock.later(minutes=5)
    reviews.open(equipped.coordinator, reviews.queue(equipped.coordinator)[0].record)
    news(equipped.coordinator, gulnara)
    equipped.clock.later(minutes=5)
    equipped.clock.later(days=off)
    enrolment.revoke(gulnara, equipped.worker.member)
    equipped.clock.later(days=-off)
    equipped.clock.later(minutes=5)
    thief = forge(equipped, equipped.worker.keys, [])
    assert comes(equipped.coordinator, (thief.header, thief.body)).applied == 1
    equipped.clock.later(minutes=5)
    news(gulnara, equipped.coordinator)
    assert batch_hash(second[0]) in named(equipped.coordinator, equipped)
    if off < 0:  # one that is ahead leaves the news as the bound
        assert thief.hash not in named(equipped.coordinator, equipped)
    news(equipped.coordinator, nurlan)
    comes(nurlan, first, second)
    assert names_of(nurlan) == 2
    assert kept_apart.rows(nurlan) == ()


def test_r14_a_clock_that_is_behind_where_the_news_is_heard_names_nothing_that_came_after(
    equipped: Field, team: tuple[Desk, Desk]
) -> None:
    """Aida's clock is two days behind: to it the thief's batch, which came after the withdrawal, came days before it. A
    receipt told what time it is."""
    gulnara, _ = team
    first, second = talks(equipped, "Мадина", "Алия")
    equipped.clock.later(days=-2)
    assert comes(equipped.coordinator, first, second).applied == 2
    equipped.clock.later(minutes=5)
    equipped.clock.later(days=2)
    enrolment.revoke(gulnara, equipped.worker.member)
    equipped.clock.later(minutes=5)
    thief = forge(equipped, equipped.worker.keys, [])
    with equipped.coordinator.vault.write() as tx:
        clocks.heard(tx, int(equipped.clock.at.timestamp()))
    equipped.clock.later(days=-2)
    assert comes(equipped.coordinator, (thief.header, thief.body)).applied == 1
    equipped.clock.later(minutes=1)
    news(gulnara, equipped.coordinator)
    assert thief.hash not in named(equipped.coordinator, equipped)
    assert batch_hash(second[0]) in named(equipped.coordinator, equipped)


def test_r14_a_withdrawal_is_no_older_than_what_its_signer_had_signed_before_it(
    equipped: Field, team: tuple[Desk, Desk]
) -> None:
    """Gulnara's battery died, or she turned: her withdrawal is dated in 1970, and nobody heard a horizon of hers."""
    gulnara, nurlan = team
    (honest,) = talks(equipped, "Мадина")
    assert comes(equipped.coordinator, honest).applied == 1
    equipped.clock.later(minutes=5)
    asked = enrolment.write_request(MemberKeys.generate())
    enrolment.approve(gulnara, asked, "Новый", enrolment.six_words(asked))
    equipped.clock.later(minutes=5)
    thief = forge(equipped, equipped.worker.keys, [])
    assert comes(equipped.coordinator, (thief.header, thief.body)).applied == 1
    roster = rosters.load(gulnara.home)
    act = Revoke(equipped.worker.keys.key_id, roster.charter.areas[0], (), 0)
    entry = programme.next_entry(roster, gulnara.keys.signing, (act,), 0)
    rosters.keep(gulnara.home, roster.with_entry(entry.raw))
    intake.merge_list(equipped.coordinator, rosters.load(gulnara.home).bundle().to_bytes())
    rounds.apply_inbox(equipped.coordinator)
    assert batch_hash(honest[0]) in named(equipped.coordinator, equipped)
    assert thief.hash not in named(equipped.coordinator, equipped)
    news(equipped.coordinator, nurlan)
    assert comes(nurlan, honest).applied == 1


def test_withdrawals_are_looked_through_when_the_list_has_changed_and_not_in_each_round(
    equipped: Field, team: tuple[Desk, Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A programme of years has hundreds of keys that were withdrawn."""
    gulnara, _ = team
    enrolment.revoke(gulnara, equipped.worker.member)
    news(gulnara, equipped.coordinator)
    rounds.apply_inbox(equipped.coordinator)
    looked = list[object]()
    monkeypatch.setattr(witnessing, "_ends", lambda *_: looked.append(1) or ())
    rounds.apply_inbox(equipped.coordinator)
    assert looked == []
    appoint(equipped)
    rounds.apply_inbox(equipped.coordinator)
    assert looked


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


def test_a_server_that_does_not_come_to_an_end_puts_no_withdrawal_off(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ending, "LONGEST_S", 0.0)
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


def test_what_lies_at_the_server_is_fetched_before_a_coordinator_leaves(tmp_path: Path) -> None:
    """What they had entered and sent stands, as a worker's does, and so does whom they had let in."""
    field = online.begin(tmp_path)
    with online.serving(field) as server:
        nurlan = joined(field, "Нурлан").desk
        programme_of.set_server(nurlan, server.url)
        online.exchange(field.coordinator, nurlan, nurlan)
        cases.change(nurlan, field.people[0].person, {"given_name": "Айгерим"})
        asked = enrolment.write_request(MemberKeys.generate())
        enrolment.approve(nurlan, asked, "Новый", enrolment.six_words(asked))
        online.exchange(nurlan)
        assert ending.leave(field.coordinator, nurlan.member, paper(field)).fetched
        assert people.get(field.coordinator, field.people[0].person).given_name == "Айгерим"
        assert len(rosters.load(field.coordinator.home).writers) == 2
        assert kept_apart.rows(field.coordinator) == ()
        accounts.close(nurlan)
    assert not ending.leave(field.coordinator, *gone(field)).fetched
    field.close()


def gone(field: Field) -> tuple[MemberId, Together]:
    """Another coordinator, whom no server knows."""
    second = joined(field, "Гульнара").desk
    accounts.close(second)
    return second.member, paper(field)


def test_r14_of_who_departs_the_heads_of_all_count_as_of_whose_key_is_withdrawn(
    equipped: Field, team: tuple[Desk, Desk]
) -> None:
    """Gulnara lets Nurlan leave, and has seen nothing of what he entered; Aida has. What his key signs later stands
    for nobody."""
    gulnara, nurlan = team
    third = joined(equipped, "Салтанат").desk
    news(equipped.coordinator, gulnara, nurlan)
    cases.change(nurlan, equipped.people[0].person, {"given_name": "Айгерим"})
    honest = [one for one in sealed(nurlan) if is_of_an_area(equipped, one[0])]
    assert comes(equipped.coordinator, *honest).applied == len(honest) > 0
    equipped.clock.later(minutes=1)
    words = [" ".join(one.words) for one in equipped.founded.sheets[:2]]
    sheets = coordinators.put_together(rosters.load(gulnara.home), words)
    coordinators.leave(gulnara, nurlan.member, sheets)
    equipped.clock.later(minutes=1)
    thief = forge(equipped, nurlan.keys, [])
    assert comes(equipped.coordinator, (thief.header, thief.body)).applied == 1
    news(gulnara, equipped.coordinator)
    news(equipped.coordinator, third)
    applied = comes(third, *honest, (thief.header, thief.body))
    assert (applied.applied, applied.quarantined) == (len(honest), 1)
    assert [row.code for row in kept_apart.rows(third)] == ["revoked"]
    accounts.close(third)


def sealed(desk: Desk) -> list[Batch]:
    heads = [path for path in sealed_files(desk) if path.suffix == ".head"]
    return [(path.read_bytes(), path.with_suffix(".age").read_bytes()) for path in heads]


def is_of_an_area(field: Field, header: bytes) -> bool:
    return isinstance(verify_header(header, rosters.load(field.coordinator.home).verify_key).to, EpochAddress)
