"""A stick between laptops without any server: both ways, twice, and with traps on it."""

from __future__ import annotations

import os
import secrets
from collections.abc import Sequence
from pathlib import Path

import pytest

from sync.client import carrier
from sync.client.carrier import FOLDER, export_stick, for_member, import_stick, leave_receipt, take_receipts
from sync.client.folders import put_batch
from sync.protocol.envelope import MAX_BODY_BYTES
from sync.protocol.identifiers import BatchHash
from sync.protocol.keys import SigningKey
from sync.protocol.receipts import Keeper, sign_receipt
from sync.testing import SmallProgramme, flip_a_bit
from tests.sync.client.conftest import Laptop, laptop


@pytest.fixture
def programme() -> SmallProgramme:
    return SmallProgramme(SigningKey.generate().public, writers=2)


@pytest.fixture
def worker(tmp_path: Path, programme: SmallProgramme) -> Laptop:
    return laptop(tmp_path / "worker", programme.workers[0], programme, "")


@pytest.fixture
def coordinator(tmp_path: Path, programme: SmallProgramme) -> Laptop:
    return laptop(tmp_path / "coordinator", programme.coordinator, programme, "")


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def picture(*folders: Path) -> dict[Path, bytes]:
    return {
        path: path.read_bytes() for folder in folders for path in sorted(folder.rglob("*")) if path.is_file()
    }


def taken(at: Laptop, stick: Path) -> carrier.Carried:
    sort = for_member(at.programme.roster, at.member.key_id, at.folders.inbox)
    return import_stick(stick, at.programme.roster, sort)


def test_a_stick_carried_both_ways_twice_changes_nothing_the_second_time(
    worker: Laptop, coordinator: Laptop, stick: Path
) -> None:
    programme = worker.programme
    up = [programme.up(worker.member, b"%d" % n) for n in range(3)]
    down = programme.down(worker.member, b"seen")
    worker.leave(*up)
    coordinator.leave(down)

    def sign(batches: Sequence[BatchHash]) -> bytes:
        return sign_receipt(Keeper.STICK, batches, 1_800_000_000, coordinator.member.keys.signing)

    def journey() -> None:
        assert not export_stick([worker.folders], stick, programme.roster).stopped
        came = taken(coordinator, stick)
        leave_receipt(stick, [*came.copied, *came.known], sign)
        assert not export_stick([coordinator.folders], stick, programme.roster).stopped
        assert not taken(worker, stick).stopped
        assert not take_receipts(stick, worker.folders, programme.roster).stopped

    journey()
    assert coordinator.inbox == {one.hash.hex() for one in up}
    assert worker.inbox == {down.hash.hex()}
    assert len(list(worker.folders.receipts.glob("*.stick-receipt"))) == 3
    first = picture(stick.parent)
    journey()
    assert picture(stick.parent) == first


def test_what_only_a_stick_carried_is_still_sent(worker: Laptop, coordinator: Laptop, stick: Path) -> None:
    from sync.client.sending import unsent

    worker.leave(worker.programme.up(worker.member, b"one"))
    export_stick([worker.folders], stick, worker.programme.roster)
    came = taken(coordinator, stick)
    key = coordinator.member.keys.signing
    leave_receipt(stick, came.copied, lambda names: sign_receipt(Keeper.STICK, names, 1, key))
    assert take_receipts(stick, worker.folders, worker.programme.roster).receipts == 1
    assert len(unsent(worker.folders, worker.programme.roster)[0]) == 1


def test_what_is_anothers_stays_on_the_stick(programme: SmallProgramme, worker: Laptop, stick: Path) -> None:
    other = programme.workers[1]
    batch = programme.down(other, b"for the other")
    put_batch(_transfer(stick), "x", batch.header, batch.body)
    up = programme.up(worker.member, b"own")
    put_batch(_transfer(stick), "y", up.header, up.body)
    assert taken(worker, stick).not_for_here == 2
    assert worker.inbox == set()


def _transfer(stick: Path) -> Path:
    folder = stick / FOLDER
    folder.mkdir(exist_ok=True)
    return folder


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege on Windows")
def test_links_pipes_folders_giants_and_damage_are_told_and_not_followed(
    worker: Laptop, coordinator: Laptop, stick: Path, tmp_path: Path
) -> None:
    folder = _transfer(stick)
    good, bad, cut, giant = (worker.programme.up(worker.member, b"%d" % n) for n in range(4))
    put_batch(folder, "good", good.header, good.body)
    put_batch(folder, "bad", bad.header, flip_a_bit(bad.body))
    put_batch(folder, "cut", cut.header[:-1], cut.body)
    put_batch(folder, "giant", giant.header, b"")
    with (folder / "giant.age").open("wb") as file:
        file.truncate(MAX_BODY_BYTES + 1)
    secret = tmp_path / "secret"
    secret.write_bytes(good.header)
    (folder / "link.head").symlink_to(secret)
    linked = worker.programme.up(worker.member, b"linked")
    (tmp_path / "elsewhere").write_bytes(linked.body)
    (folder / "half.head").write_bytes(linked.header)
    (folder / "half.age").symlink_to(tmp_path / "elsewhere")
    (folder / "folder.head").mkdir()
    os.mkfifo(folder / "pipe.head")
    (folder / "..head").write_bytes(good.header)
    done = taken(coordinator, stick)
    assert done.copied == [good.hash]
    assert done.refused == {"body-differs": 1, "wrong-length": 1, "unreadable": 2}
    assert coordinator.inbox == {good.hash.hex()}
    assert not done.stopped


def test_a_transfer_folder_that_is_a_link_is_not_entered(worker: Laptop, stick: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (stick / FOLDER).symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    assert taken(worker, stick).stopped == "disk"
    assert export_stick([worker.folders], stick, worker.programme.roster).stopped == "disk"
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_more_files_than_any_office_has_are_not_all_listed(
    worker: Laptop, coordinator: Laptop, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(carrier, "MOST_FILES", 50)
    for number in range(200):
        (_transfer(stick) / f"{number}.head").write_bytes(b"")
    assert sum(taken(coordinator, stick).refused.values()) == 50


def test_a_stick_pulled_out_is_told_and_going_on_later_completes_it(
    worker: Laptop, coordinator: Laptop, stick: Path
) -> None:
    assert taken(coordinator, stick / "gone").copied == []
    assert export_stick([worker.folders], stick / "gone", worker.programme.roster).stopped == "disk"
    batch = worker.programme.up(worker.member, secrets.token_bytes(5000))
    put_batch(_transfer(stick), "x", batch.header, batch.body[:4000])
    assert taken(coordinator, stick).refused == {"body-differs": 1}
    put_batch(_transfer(stick), "x", batch.header, batch.body)
    assert taken(coordinator, stick).copied == [batch.hash]


def test_a_forged_or_foreign_receipt_is_not_taken(worker: Laptop, stick: Path) -> None:
    batch = worker.programme.up(worker.member, b"one")
    worker.leave(batch)
    folder = _transfer(stick)
    stranger, colleague = SigningKey.generate(), worker.programme.workers[1].keys.signing
    (folder / "a.receipt").write_bytes(sign_receipt(Keeper.STICK, [batch.hash], 1, stranger))
    (folder / "b.receipt").write_bytes(sign_receipt(Keeper.STICK, [batch.hash], 1, colleague))
    coordinators = worker.programme.coordinator.keys.signing
    (folder / "c.receipt").write_bytes(sign_receipt(Keeper.SERVER, [batch.hash], 1, coordinators))
    (folder / "d.receipt").write_bytes(b"\xff" * 100)
    done = take_receipts(stick, worker.folders, worker.programme.roster)
    assert (done.receipts, sum(done.refused.values())) == (0, 4)


def test_the_roster_travels_along(worker: Laptop, stick: Path) -> None:
    assert carrier.roster_on(stick) is None
    export_stick([worker.folders], stick, worker.programme.roster)
    found = carrier.roster_on(stick)
    assert found is not None
    assert worker.programme.roster.merged(found).view == worker.programme.roster.view
