"""A sealed file that was lost or damaged before any receipt is made again of what the database holds."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from fieldapp.model import Delivery
from fieldapp.operations import accounts, remaking, reviews, rounds, sealing, submissions
from sync.protocol.batch import BODY_SUFFIX, HEADER_SUFFIX
from tests.fieldapp.operations.field import PASSPHRASE, Field, sealed_files


def _flip(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(bytes(content))


Damage = Callable[[Path], object]
DAMAGES: dict[str, Damage] = {
    "gone": lambda path: path.unlink(),
    "flipped": _flip,
    "cut": lambda path: path.write_bytes(path.read_bytes()[:50]),
    "empty": lambda path: path.write_bytes(b""),
}


def damage(field: Field, how: str, *suffixes: str) -> None:
    for path in sealed_files(field.worker):
        if path.suffix in suffixes:
            DAMAGES[how](path)


def again(field: Field) -> None:
    home, member = field.folder / "laptop", field.worker.member
    accounts.close(field.worker)
    field.worker = accounts.sign_in(home, member, PASSPHRASE, clock=field.clock)


@pytest.mark.parametrize("how", DAMAGES)
@pytest.mark.parametrize("suffixes", [(HEADER_SUFFIX,), (BODY_SUFFIX,), (HEADER_SUFFIX, BODY_SUFFIX)])
def test_a_lost_or_damaged_file_is_made_again_at_sign_in(
    equipped: Field, how: str, suffixes: tuple[str, ...]
) -> None:
    closed = equipped.finish()
    damage(equipped, how, *suffixes)
    again(equipped)
    assert equipped.up().quarantined == 0
    assert [row.record for row in reviews.queue(equipped.coordinator)] == [closed.record]
    assert submissions.rows(equipped.worker)[0].delivery is Delivery.SEALED
    assert len(sealed_files(equipped.worker)) == 2  # nothing damaged is left to be sent


def test_a_round_looks_too(equipped: Field) -> None:
    closed = equipped.finish()
    damage(equipped, "gone", HEADER_SUFFIX, BODY_SUFFIX)
    rounds.exchange(equipped.worker)
    equipped.up()
    assert [row.record for row in reviews.queue(equipped.coordinator)] == [closed.record]


def test_a_large_batch_begins_a_new_stream(equipped: Field, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sealing, "CLOSED_BYTES", 1)
    first, second = equipped.finish(), equipped.finish()
    for path in sealed_files(equipped.worker)[:2]:
        path.unlink()
    again(equipped)
    equipped.up()
    assert {row.record for row in reviews.queue(equipped.coordinator)} == {first.record, second.record}


def test_whole_files_stay_as_they_are(equipped: Field) -> None:
    equipped.finish()
    before = {path.name: path.read_bytes() for path in sealed_files(equipped.worker)}
    remaking.seal_all(equipped.worker)
    again(equipped)
    assert {path.name: path.read_bytes() for path in sealed_files(equipped.worker)} == before
