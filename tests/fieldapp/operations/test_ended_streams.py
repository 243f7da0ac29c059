"""A key is withdrawn while what it signed before is still on its way: the chain from the named head lets it in."""

from __future__ import annotations

from pathlib import Path

import pytest

from fieldapp.model import Changed
from fieldapp.operations import (
    accounts,
    enrolment,
    intake,
    kept_apart,
    openings,
    recovery,
    reviews,
    rosters,
    rounds,
)
from sync.protocol.envelope import verify_header
from tests.fieldapp.operations import online
from tests.fieldapp.operations.field import Field, sealed_files
from tests.fieldapp.operations.test_hostile_batches import deliver, forge

NAMES = ("Мадина", "Алия", "Сауле", "Дана")


@pytest.fixture
def under_way(equipped: Field) -> list[tuple[bytes, bytes]]:
    """Header and body of four batches of one stream, oldest first; only the newest has come."""
    found: dict[str, tuple[bytes, bytes]] = {}
    for name in NAMES:
        equipped.finish(name=name)
        for path in sealed_files(equipped.worker):
            if path.suffix == ".head":
                found[path.stem] = path.read_bytes(), path.with_suffix(".age").read_bytes()
    key_of = rosters.load(equipped.coordinator.home).verify_key
    streams: dict[bytes, list[tuple[int, bytes, bytes]]] = {}
    for raw, body in found.values():
        header = verify_header(raw, key_of)
        streams.setdefault(header.incarnation, []).append((header.sequence, raw, body))
    (stream,) = (sorted(one) for one in streams.values() if len(one) == len(NAMES))
    batches = [(raw, body) for _, raw, body in stream]
    assert deliver(equipped, *batches[-1]).applied == 1
    return batches


def codes(field: Field) -> list[str]:
    return [row.code for row in kept_apart.rows(field.coordinator)]


def test_what_comes_after_the_withdrawal_and_stood_before_it_is_merged(
    equipped: Field, under_way: list[tuple[bytes, bytes]]
) -> None:
    """Another coordinator's round, after the withdrawal, brings all of it at once."""
    thief = forge(equipped, equipped.worker.keys, [])
    enrolment.revoke(equipped.coordinator, equipped.worker.member)
    for number, (header, body) in enumerate([*under_way[:-1], (thief.header, thief.body)]):
        (equipped.coordinator.folder.inbox / f"{number}.head").write_bytes(header)
        (equipped.coordinator.folder.inbox / f"{number}.age").write_bytes(body)
    applied = intake.apply_all(equipped.coordinator)
    assert (applied.applied, applied.quarantined) == (3, 1)
    assert codes(equipped) == ["revoked"]  # what somebody else signs in a stream that is not named
    assert len(reviews.queue(equipped.coordinator)) == len(NAMES)


def test_it_may_come_in_any_order_and_waits_until_the_chain_is_closed(
    equipped: Field, under_way: list[tuple[bytes, bytes]]
) -> None:
    enrolment.revoke(equipped.coordinator, equipped.worker.member)
    assert deliver(equipped, *under_way[0]).quarantined == 1
    assert deliver(equipped, *under_way[1]).quarantined == 1
    assert codes(equipped) == [
        "revoked",
        "revoked",
    ]  # nothing shows yet that they are of the line that was seen
    assert deliver(equipped, *under_way[2]).applied == 3
    assert codes(equipped) == []
    assert len(reviews.queue(equipped.coordinator)) == len(NAMES)


def test_a_header_whose_own_batch_cannot_be_merged_shows_what_stood_before_it(
    equipped: Field, under_way: list[tuple[bytes, bytes]]
) -> None:
    enrolment.revoke(equipped.coordinator, equipped.worker.member)
    header, body = under_way[2]
    assert deliver(equipped, header, body[:-1] + bytes([body[-1] ^ 1])).quarantined == 1
    assert deliver(equipped, *under_way[1]).applied == 1
    assert deliver(equipped, *under_way[0]).applied == 1
    assert len(kept_apart.rows(equipped.coordinator)) == 1


def test_opening_a_laptop_fetches_before_it_withdraws(tmp_path: Path) -> None:
    """Else the heads that it names would be older than what its worker sent."""
    field = online.begin(tmp_path)
    with online.serving(field):
        online.exchange(field.coordinator, field.worker, field.worker)
        sent = {field.finish(name=name).record for name in NAMES[:2]}
        online.exchange(field.worker)
        accounts.close(field.worker)
        found = recovery.open_laptop(field.coordinator, tmp_path / "laptop")
    assert found.fetched
    assert found.withdrawn == (field.worker.member,)
    assert {row.record for row in reviews.queue(field.coordinator)} == sent
    assert codes(field) == []
    field.close()


def test_where_no_server_answers_it_is_told(equipped: Field) -> None:
    accounts.close(equipped.worker)
    assert not recovery.open_laptop(equipped.coordinator, equipped.folder / "laptop").fetched


def test_a_key_is_withdrawn_though_opening_the_laptop_was_broken_off(
    equipped: Field, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The power goes, or the program is closed, while the server is asked."""
    member, key = equipped.worker.member, equipped.worker.keys.key_id
    accounts.close(equipped.worker)

    def cut(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as broken:
        broken.setattr(rounds, "exchange", cut)
        with pytest.raises(KeyboardInterrupt):
            recovery.open_laptop(equipped.coordinator, equipped.folder / "laptop")
    home = equipped.coordinator.home
    assert rosters.load(home).writer(key).revoked is None
    assert rounds.apply_inbox(equipped.coordinator).people
    assert rosters.load(home).writer(key).revoked is not None
    assert [one.what for one in openings.rows(equipped.coordinator)].count("revoked") == 1
    assert rounds.apply_inbox(equipped.coordinator) == Changed()
    assert recovery.open_laptop(equipped.coordinator, equipped.folder / "laptop").people == (member,)
