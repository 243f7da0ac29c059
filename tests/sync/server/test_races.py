"""Requests that cross at the worst moment: what one does between two steps of another must not lose or mix bytes."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from sync.protocol.batch import SealedBatch
from sync.server.app import Server, open_server
from sync.server.intake import Expected, Intake
from sync.server.keys import receipt_key
from sync.server.refusals import BodyLies, OtherOffset
from sync.server.store.mailbox import Announced
from sync.server.upkeep import Found, verify
from sync.testing import SmallProgramme, flip_a_bit


@pytest.fixture
def made(tmp_path: Path) -> SmallProgramme:
    (tmp_path / "store").mkdir(exist_ok=True)
    return SmallProgramme(receipt_key(tmp_path / "store").public)


@pytest.fixture
def server(tmp_path: Path, database: str, made: SmallProgramme) -> Iterator[Server]:
    opened = open_server(tmp_path / "store", database=database)
    opened.box.keys.give(made.bundle)
    yield opened
    opened.close()


def test_a_lie_that_crosses_the_genuine_batch_takes_nothing_from_it(
    server: Server, made: SmallProgramme
) -> None:
    batch, intake = made.up(made.workers[0], b"one"), server.box.intake

    def clock() -> int:
        """Asked after the liar looked for an earlier receipt: now the genuine one arrives."""
        intake.deliver(batch.header, batch.body)
        return intake.clock()

    with pytest.raises(BodyLies):
        replace(intake, clock=clock).deliver(batch.header, flip_a_bit(batch.body))
    assert verify(server.box.store, server.box.keys.check) == Found(1, 0, ())


def begin(intake: Intake, batch: SealedBatch, first: bytes) -> None:
    assert intake.announce(batch.header) == Expected(batch.hash, 0, len(batch.body))
    intake.take(batch.hash, 0, first)


def test_an_upload_begun_anew_by_somebody_else_is_not_completed_with_his_bytes(
    server: Server, made: SmallProgramme
) -> None:
    batch, intake = made.up(made.workers[0], secrets.token_bytes(100_000)), server.box.intake
    half = len(batch.body) // 2
    begin(intake, batch, batch.body[:half])

    def sign(announced: Announced, now: int) -> bytes:
        """Asked after the whole was found genuine: now it is spoiled, dropped, and begun anew with other bytes."""
        with pytest.raises(BodyLies):
            intake.take(batch.hash, half, flip_a_bit(batch.body[half:]))
        begin(intake, batch, flip_a_bit(batch.body[:half]))
        return intake.sign_receipt(announced, now)

    with pytest.raises(OtherOffset):
        replace(intake, sign_receipt=sign).take(batch.hash, half, batch.body[half:])
    assert intake.standing(batch.hash) == Expected(batch.hash, half, len(batch.body))
    assert verify(server.box.store, server.box.keys.check) == Found(0, 0, ())
