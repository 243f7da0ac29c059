"""What a downlink tells of what was seen: a server that drops, a list of keys that is held back, silence."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from sqlalchemy import select

from fieldapp.config import Home
from fieldapp.model import Delivery
from fieldapp.operations import (
    enrolment,
    horizons,
    intake,
    programme,
    reviews,
    rosters,
    rounds,
    submissions,
    today,
)
from fieldapp.operations.desk import Desk
from fieldapp.store import identity, inbox
from fieldapp.store.engine import Tx
from fieldapp.store.schema import sealed_batches
from sync.protocol import age, messages
from sync.protocol import programme as pieces
from sync.protocol.batch import Place, SealedBatch, open_batch, seal_batch
from sync.protocol.bundle import object_hash
from sync.protocol.envelope import PersonAddress
from sync.protocol.errors import KeyDestroyed
from sync.protocol.identifiers import ContentClass, Incarnation, random_id
from sync.protocol.keys import Identity, MemberKeys
from sync.protocol.register import Act, Rewrap
from sync.testing import ServerThread
from tests.fieldapp.operations.field import Field, downlinks, sealed_files


def names(desk: Desk) -> list[str]:
    return [notice.message_id for notice in today.look(desk).notices]


def outgoing_batches(tx: Tx) -> list[str]:
    return list(tx.execute(select(sealed_batches.c.batch)).scalars())


def opened_horizons(field: Field) -> list[messages.Horizon]:
    """Of every downlink that lies in the coordinator's outbox."""
    roster, found = rosters.load(field.coordinator.home), []
    files = downlinks(field.coordinator)
    for body, header in zip(files[::2], files[1::2], strict=True):
        batch = SealedBatch(header.read_bytes(), body.read_bytes())
        opened = open_batch(batch, field.worker.keys.identity, roster.verify_key)
        inside = [messages.decode(raw) for _, raw in opened.messages]
        (horizon,) = [one for one in inside if isinstance(one, messages.Horizon)]
        found.append(horizon)
    return found


def test_m4_every_downlink_holds_what_was_seen_and_the_list_of_keys(equipped: Field) -> None:
    first = opened_horizons(equipped)
    assert first
    assert all(horizon.seen == () for horizon in first)
    equipped.finish()
    equipped.up()
    equipped.person("Дана")
    equipped.publish("2")
    for horizon in opened_horizons(equipped)[-1:]:
        assert horizon.roster == rosters.load(equipped.coordinator.home).heads
    newest = max(opened_horizons(equipped), key=lambda one: len(one.seen))
    with equipped.coordinator.vault.read() as tx:
        arrived = inbox.all_of(tx, equipped.worker.member)
    assert len(arrived) == 2  # what the worker took over, and the record
    assert {(one.member, one.head.batch.hex(), one.head.sequence) for one in newest.seen} == {
        (equipped.worker.keys.key_id, one.batch, 1) for one in arrived
    }


def test_m4_a_downlink_without_a_horizon_is_kept_apart(equipped: Field) -> None:
    keys = equipped.coordinator.keys
    batch = seal_batch(
        [messages.MemberCard(keys.key_id, "Aida", "coordinator", 1).encode()],
        key=keys.signing,
        recipient=equipped.worker.keys.identity.recipient,
        to=PersonAddress(equipped.worker.keys.key_id),
        place=Place(Incarnation(random_id()), 1),
        roster=rosters.load(equipped.coordinator.home).view,
        sealed_at=int(equipped.clock.at.timestamp()),
    )
    for suffix, content in ((".head", batch.header), (".age", batch.body)):
        (equipped.worker.folder.inbox / f"bare{suffix}").write_bytes(content)
    assert intake.apply_all(equipped.worker).quarantined == 1


def test_a_gap_ends_what_counts_as_seen(equipped: Field) -> None:
    """The head told is the last batch up to which nothing is missing; a batch that stands for others is none."""
    one = inbox.Arrived("11" * 32, equipped.worker.member, b"i" * 16, 1, inbox.APPLIED, equipped.clock.at)
    rows = {
        number: inbox.Arrived(f"{number:02x}" * 32, one.writer, b"i" * 16, number, one.state, one.at)
        for number in (2, 4, 7)
    }

    def heads(*arrived: inbox.Arrived) -> list[int]:
        return [head.sequence for head in horizons._whole(arrived)]

    assert heads(one, rows[2], rows[4]) == [2]
    spanning = inbox.Arrived("07" * 32, one.writer, b"i" * 16, 7, one.state, one.at, spans="3-3 5-6")
    assert heads(one, rows[2], rows[4], spanning) == [7]
    assert heads(rows[4]) == []
    unreadable = replace(rows[2], state=inbox.QUARANTINED, code=KeyDestroyed.code)
    assert heads(one, unreadable) == [1]  # nobody opens it any more: it is to be sealed again


def test_a_drop_by_the_server_is_told_and_what_it_took_goes_by_stick(
    two_worlds: tuple[Field, ServerThread, ServerThread],
) -> None:
    field, one, other = two_worlds
    field.clock.at = field.clock.at.replace(microsecond=0) + timedelta(
        seconds=1
    )  # what follows is in one second
    for desk in (field.coordinator, field.worker, field.worker):  # its second round: the case was taken over
        rounds.exchange(desk)
    closed = field.finish()
    programme.set_server(field.worker, other.url)
    rounds.exchange(field.worker)  # a true receipt, and the coordinator will never see it
    assert submissions.rows(field.worker)[0].delivery is Delivery.ON_SERVER
    assert sealed_files(field.worker) == []
    programme.set_server(field.worker, one.url)
    rounds.exchange(field.coordinator)
    field.publish("2")
    rounds.exchange(field.coordinator)
    rounds.exchange(field.worker)
    assert names(field.worker) == []  # the clocks of two laptops may differ by so much
    field.clock.later(
        seconds=2
    )  # and yet it is sure by the coordinator's clock alone, which the next horizon tells
    rounds.exchange(field.coordinator)
    said = rounds.exchange(field.worker)
    assert said.sent_batches == 0
    (notice,) = today.look(field.worker).notices
    assert notice.plain.startswith("The server confirmed 1 of your records")
    assert len(sealed_files(field.worker)) == 2
    field.up()
    assert [row.record for row in reviews.queue(field.coordinator)] == [closed.record]
    reviews.open(field.coordinator, closed.record)
    field.down()
    assert (names(field.worker), sealed_files(field.worker)) == ([], [])


def test_m4_a_drop_is_told_with_the_very_next_word_however_short_the_time(
    two_worlds: tuple[Field, ServerThread, ServerThread],
) -> None:
    """One word, one round of each: what proves the drop comes with the word, and no second one has to be written."""
    field, one, other = two_worlds
    for desk in (field.coordinator, field.worker, field.worker):
        rounds.exchange(desk)
    closed = field.finish()
    programme.set_server(field.worker, other.url)
    rounds.exchange(field.worker)
    programme.set_server(field.worker, one.url)
    field.clock.later(seconds=2)
    field.publish("2")
    field.clock.later(seconds=2)
    rounds.exchange(field.coordinator)
    rounds.exchange(field.worker)
    assert names(field.worker) == ["notice.dropped"]
    field.up()
    assert [row.record for row in reviews.queue(field.coordinator)] == [closed.record]


def test_m4_a_word_is_followed_by_one_horizon_and_that_one_by_none(
    two_worlds: tuple[Field, ServerThread, ServerThread],
) -> None:
    field, _, _ = two_worlds
    for desk in (field.coordinator, field.worker, field.worker, field.coordinator, field.coordinator):
        field.clock.later(seconds=2)
        rounds.exchange(desk)

    def sent() -> int:
        field.clock.later(seconds=2)
        with field.coordinator.vault.read() as tx:
            before = len(outgoing_batches(tx))
        rounds.exchange(field.coordinator)
        with field.coordinator.vault.read() as tx:
            return len(outgoing_batches(tx)) - before

    assert [sent(), sent()] == [0, 0]
    field.publish("2")
    assert [sent(), sent(), sent()] == [1, 0, 0]


def test_what_follows_a_word_waits_nowhere_after_the_round(
    two_worlds: tuple[Field, ServerThread, ServerThread],
) -> None:
    field, _, _ = two_worlds
    field.publish("2")
    field.clock.later(seconds=2)
    rounds.exchange(field.coordinator)
    assert downlinks(field.coordinator) == []


def test_what_comes_between_two_rounds_is_never_called_dropped(
    two_worlds: tuple[Field, ServerThread, ServerThread],
) -> None:
    """The same minutes at an honest server, in every order of who sends when: nobody is accused."""
    field, _, _ = two_worlds
    for desk in (field.coordinator, field.worker, field.worker):
        rounds.exchange(desk)
    for turn in range(4):
        field.clock.later(seconds=2)
        if turn % 2:
            field.publish(f"{turn}a")
        field.finish()
        rounds.exchange(field.worker)
        field.publish(f"{turn}b")  # sealed before the round that reads the record
        field.clock.later(seconds=2)
        rounds.exchange(field.coordinator)
        rounds.exchange(field.worker)
        assert names(field.worker) == []
    assert len(reviews.queue(field.coordinator)) == 4


def test_a_laptop_whose_clock_was_ahead_misses_what_a_server_dropped_all_the_same(
    two_worlds: tuple[Field, ServerThread, ServerThread],
) -> None:
    field, one, other = two_worlds
    for desk in (field.coordinator, field.worker):
        rounds.exchange(desk)
    closed, desk, days = field.finish(), field.worker, timedelta(days=400)
    programme.set_server(desk, other.url)
    desk.clock = lambda: field.clock() + days
    rounds.exchange(desk)
    desk.clock = field.clock  # somebody puts it right
    programme.set_server(desk, one.url)
    field.clock.later(hours=3)
    rounds.exchange(field.coordinator)
    field.person("Дана")
    rounds.exchange(field.coordinator)
    rounds.exchange(desk)
    assert names(desk) == ["notice.dropped"]
    field.up()
    assert [row.record for row in reviews.queue(field.coordinator)] == [closed.record]


def test_what_a_coordinator_has_seen_is_never_called_dropped(
    two_worlds: tuple[Field, ServerThread, ServerThread],
) -> None:
    field, _, _ = two_worlds
    for desk in (field.coordinator, field.worker):
        rounds.exchange(desk)
    for _ in range(3):
        field.finish()
        rounds.exchange(field.worker)
        field.finish()  # two files roll into one before they are sent
        field.finish()
        rounds.exchange(field.worker)
        field.clock.later(hours=5)
        rounds.exchange(field.coordinator)
        field.person("Дана")
        rounds.exchange(field.coordinator)
        rounds.exchange(field.worker)
        assert names(field.worker) == []
    assert len(reviews.queue(field.coordinator)) == 9


def test_a_coordinator_whose_clock_is_years_off_accuses_nobody(
    two_worlds: tuple[Field, ServerThread, ServerThread],
) -> None:
    field, _, other = two_worlds
    for desk in (field.coordinator, field.worker):
        rounds.exchange(desk)
    field.finish()
    programme.set_server(field.worker, other.url)
    rounds.exchange(field.worker)
    at = field.clock.at
    field.clock.later(days=900)
    horizons.looked(field.coordinator, field.clock.at)
    field.person("Дана")
    field.clock.at = at
    field.down()
    assert "notice.dropped" not in names(field.worker)


def test_a_round_by_a_clock_that_was_set_right_since_was_at_no_known_time(equipped: Field) -> None:
    """Told as of now, two downlinks of one round would look like two rounds, and prove a drop that was none."""
    at, roster = equipped.clock.at, rosters.load(equipped.coordinator.home)
    to, by = (desk.keys.key_id for desk in (equipped.worker, equipped.coordinator))

    def seen_at() -> int:
        with equipped.coordinator.vault.read() as tx:
            told = messages.decode(horizons.write(tx, roster, by, to, equipped.clock.at))
        assert isinstance(told, messages.Horizon)
        return told.seen_at

    horizons.looked(equipped.coordinator, at + timedelta(days=30))
    assert seen_at() == 0
    horizons.looked(equipped.coordinator, at)
    assert seen_at() == int(at.timestamp())


def test_a_downlink_that_was_kept_apart_tells_nothing_about_todays_round(equipped: Field) -> None:
    """It came before; as one that this round did not get, it would prove a drop that was none."""
    by, now = equipped.coordinator.keys.key_id, equipped.clock.at
    horizon = messages.Horizon(rosters.load(equipped.worker.home).heads, (), 0)
    horizons.looked(equipped.worker, now)
    with equipped.worker.vault.write() as tx:
        before = identity.get(tx, horizons.DOWNLINKS + by.hex())
        horizons.take(equipped.worker, tx, horizon, by, int(now.timestamp()))
        assert identity.get(tx, horizons.DOWNLINKS + by.hex()) == before
        horizons.take(equipped.worker, tx, horizon, by, int(now.timestamp()), fresh=True)
        assert identity.get(tx, horizons.DOWNLINKS + by.hex()) != before


def test_r8_a_list_of_keys_that_is_held_back_is_told(equipped: Field) -> None:
    before = rosters.path_of(equipped.worker.home).read_bytes()
    enrolment.approve(
        equipped.coordinator,
        asked := enrolment.write_request(MemberKeys.generate()),
        "Новый",
        enrolment.six_words(asked),
    )
    equipped.person("Дана")
    equipped.down()
    assert names(equipped.worker) == []  # one round of grace
    rounds.apply_inbox(equipped.worker)
    assert names(equipped.worker) == ["notice.held_back"]
    assert rosters.path_of(equipped.worker.home).read_bytes() == before
    rosters.merge(Home(equipped.folder / "laptop"), rosters.path_of(equipped.coordinator.home).read_bytes())
    rounds.apply_inbox(equipped.worker)
    assert names(equipped.worker) == []


def test_silence_counts_from_when_a_coordinator_sealed_last(equipped: Field) -> None:
    equipped.finish()
    equipped.clock.later(days=6)
    equipped.person("Дана")
    sealed = equipped.clock.at
    equipped.clock.later(days=5)
    equipped.down()
    assert names(equipped.worker) == []
    equipped.clock.later(days=4)
    (silent,) = today.look(equipped.worker).notices
    assert silent.plain == "No coordinator has answered for 9 days."
    assert (equipped.clock.at - sealed).days == 9


def with_act(equipped: Field, act: Act, objects: list[bytes]) -> None:
    """The coordinator's own register goes on with one act."""
    roster = rosters.load(equipped.coordinator.home).with_objects(objects)
    entry = pieces.next_entry(roster, equipped.coordinator.keys.signing, [act], 1)
    rosters.keep(equipped.coordinator.home, roster.with_entry(entry.raw))
    intake.apply_all(equipped.coordinator)


def test_e5_a_key_that_a_stranger_can_open_is_told_to_everybody(equipped: Field) -> None:
    roster = rosters.load(equipped.coordinator.home)
    epoch = next(iter(roster.epochs.values()))
    secret = roster.open_epoch(epoch.epoch, equipped.coordinator.keys.identity)
    circle = [*pieces.escrow_circle(roster, equipped.coordinator.keys.key_id), Identity.generate().recipient]
    wrap = age.seal(secret.secret_text().encode() + b"\n", circle)
    with_act(equipped, Rewrap(epoch.epoch, epoch.area, object_hash(wrap)), [wrap])
    rosters.merge(equipped.worker.home, rosters.path_of(equipped.coordinator.home).read_bytes())
    intake.apply_all(equipped.worker)
    for desk in (equipped.coordinator, equipped.worker):
        assert names(desk) == ["notice.surplus"]


def test_e6_a_key_that_a_coordinator_cannot_open_is_told(equipped: Field) -> None:
    roster, at = rosters.load(equipped.coordinator.home), int(equipped.clock.at.timestamp())
    act, (recipient, _) = pieces.open_epoch(
        roster, roster.charter.areas[0], ContentClass.CARE, starts_at=at, ends_at=at + 9, destroy_at=at + 99
    )
    hidden = age.seal(b"something else", [Identity.generate().recipient] * 2)
    with_act(equipped, replace(act, wrap=object_hash(hidden)), [recipient, hidden])
    assert names(equipped.coordinator) == ["notice.unreadable"]
