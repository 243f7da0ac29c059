"""PROTOCOL G-1: whatever arrives in whatever order, however often, a coordinator comes to the same picture."""

from __future__ import annotations

import random
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from fieldapp.casework.verdicts import Standing
from fieldapp.model import Verdict
from fieldapp.operations import accounts, horizons, intake, picture, rosters, wire
from fieldapp.operations.desk import Desk
from fieldapp.store import records
from sync.protocol import messages
from sync.protocol.batch import Place, SealedBatch, seal_batch
from sync.protocol.envelope import PersonAddress
from sync.protocol.identifiers import Incarnation, MessageHash, RecordId, random_id
from tests.fieldapp.operations.field import PASSPHRASE, Field
from tests.fieldapp.operations.test_coordinators import Second, joined
from tests.fieldapp.operations.test_hostile_batches import forge

ORDERS = 12


def said(field: Field, second: Second) -> list[SealedBatch]:
    """Two records; one was corrected twice on one base; the other coordinator returned it, accepted it, and accepted
    the second: each in a batch of its own."""
    closed, other = field.finish(name="Мадина"), field.finish(name="Алия")
    with field.worker.vault.read() as tx:
        record, first = records.get(tx, closed.record), records.chain(tx, closed.record)[0]
        alone = records.chain(tx, other.record)[0]
    field.correct(closed.record, age="13")
    with field.worker.vault.read() as tx:
        corrected = records.chain(tx, closed.record)[1]
    rival = replace(corrected, finished_at=field.clock(), reason="another laptop", message=b"")
    rival_message = wire.write_version(record, rival, wire.Circumstances())
    written = [first.message, alone.message, corrected.message, rival_message]
    batches = [forge(field, field.worker.keys, [one]) for one in written]
    returned = decision(closed.record, first.version, messages.Verdict.RETURNED, 10, ())
    accepted = decision(closed.record, corrected.version, messages.Verdict.ACCEPTED, 20, (returned,))
    settled = decision(other.record, alone.version, messages.Verdict.ACCEPTED, 30, ())
    return batches + [down(field, second, one) for one in (returned, accepted, settled)]


def decision(
    record: str, version: str, verdict: messages.Verdict, at: int, seen: tuple[messages.Decision, ...]
) -> messages.Decision:
    named = tuple(MessageHash(bytes.fromhex(wire.identify(one.encode()))) for one in seen)
    return messages.Decision(
        RecordId(bytes.fromhex(record)), MessageHash(bytes.fromhex(version)), verdict, at, (), named
    )


def down(field: Field, second: Second, message: messages.Message) -> SealedBatch:
    """From the second coordinator to the first."""
    desk, to = second.desk, field.coordinator.keys
    roster = rosters.load(field.coordinator.home)
    with desk.vault.read() as tx:
        horizon = horizons.write(tx, roster, desk.keys.key_id, to.key_id, field.clock.at)
    return seal_batch(
        [message.encode(), horizon],
        key=desk.keys.signing,
        recipient=to.identity.recipient,
        to=PersonAddress(to.key_id),
        place=Place(Incarnation(random_id()), 1),
        roster=roster.view,
        sealed_at=int(field.clock.at.timestamp()),
    )


def seen(desk: Desk) -> list[tuple[str, str, str, Standing, list[tuple[str, str]]]]:
    """All that a coordinator's screens are made of, without when it came here."""
    with desk.vault.read() as tx:
        folded = picture.folded(tx, records.all_records(tx), picture.names(tx))
        rows = (
            (
                one.record.record,
                str(one.record.person),
                one.newest.version,
                one.standing,
                sorted((version.version, version.held) for version in one.versions),
            )
            for one in folded
        )
        return sorted(rows, key=lambda row: row[0])


def give(desk: Desk, batches: list[SealedBatch], *, at_once: bool) -> None:
    for number, batch in enumerate(batches):
        (desk.folder.inbox / f"b{number}.head").write_bytes(batch.header)
        (desk.folder.inbox / f"b{number}.age").write_bytes(batch.body)
        if not at_once:
            intake.apply_all(desk)
    intake.apply_all(desk)


@pytest.fixture(scope="module")
def told(made: Field, tmp_path_factory: pytest.TempPathFactory) -> tuple[Field, list[SealedBatch]]:
    """The office before anything of it comes there, and what comes; at rest."""
    folder = tmp_path_factory.mktemp("told")
    shutil.copytree(made.folder, folder, dirs_exist_ok=True)
    field = Field.open(folder, made.founded, made.people)
    second = joined(field)
    batches = said(field, second)
    accounts.close(second.desk)
    field.close()
    return field, batches


@pytest.mark.parametrize("seed", range(ORDERS))
def test_g1_any_order_and_any_repetition_give_the_same_picture(
    told: tuple[Field, list[SealedBatch]], tmp_path: Path, seed: int
) -> None:
    field, batches = told
    pictures, clock = [], replace(field.clock)
    for name, shuffled in (("straight", batches), ("shuffled", shuffle(batches, seed))):
        home = shutil.copytree(field.folder / "office", tmp_path / name)
        member = accounts.tiles(home)[0].member
        desk = accounts.sign_in(home, member, PASSPHRASE, clock=clock)
        give(desk, shuffled, at_once=seed % 3 == 0)
        pictures.append(seen(desk))
        accounts.close(desk)
    assert pictures[0] == pictures[1]
    assert len(pictures[0]) == 2
    assert any(standing.forked for _, _, _, standing, _ in pictures[0])  # the rival is shown as such
    assert any(standing.verdict is Verdict.ACCEPTED for _, _, _, standing, _ in pictures[0])


def shuffle(batches: list[SealedBatch], seed: int) -> list[SealedBatch]:
    """In another order, and every one of them once or several times."""
    dice = random.Random(seed)
    mixed = batches + dice.choices(batches, k=len(batches))
    dice.shuffle(mixed)
    return mixed
