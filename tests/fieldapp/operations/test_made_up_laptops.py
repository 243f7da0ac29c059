"""Whoever has a laptop's account writes any file beside the others': it costs nobody else what they did there."""

from __future__ import annotations

import json
import secrets
import shutil
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from fieldapp.config import Home, PersonFolder
from fieldapp.errors import LaptopDamaged, SlotsDamaged
from fieldapp.model import Contact, MemberId
from fieldapp.operations import caseload, escrow, intake, recovery, reviews, rosters, signed, wire
from fieldapp.security import slots
from fieldapp.store import elsewhere, engine, told
from fieldapp.store.engine import Tx
from sync.protocol import messages
from sync.protocol.contents import Written
from tests.fieldapp.operations.field import Field
from tests.fieldapp.operations.test_lost_laptop import lost

FIRST = MemberId("00" * 16)  # it is opened before everybody else's


def sql(*statements: str) -> Callable[[Tx], None]:
    def build(tx: Tx) -> None:
        for one in statements:
            tx.exec_driver_sql(one)

    return build


def made_up(field: Field, disk: Path, build: Callable[[Tx], None]) -> None:
    """A database that nobody worked in, whose escrow opens for the coordinator: its key is public."""
    folder = Home(disk).person(FIRST)
    folder.make()
    key = secrets.token_bytes(32)
    vault = engine.create_vault(folder.vault, key)
    with vault.write() as tx:
        build(tx)
    vault.dispose()
    sealed = escrow.seal(key, FIRST, [field.coordinator.keys.identity.recipient])
    slots.write_slots(folder.slots, slots.Slots(None, sealed))


def test_databases_that_somebody_made_up_cost_nobody_else_their_work(equipped: Field) -> None:
    record = equipped.finish(name="Алия").record
    key = equipped.worker.keys.key_id
    disk = shutil.copytree(lost(equipped), equipped.folder / "disk")
    builds = ("DROP TABLE told", "DROP TABLE participants", "UPDATE alembic_version SET version_num = '0003'")
    for number, statement in enumerate(builds):
        made_up(equipped, disk, sql(statement))
        assert recovery.open_laptop(equipped.coordinator, disk).unread
        shutil.rmtree(Home(disk).person(FIRST).path)
        if number == 0:  # the first time already
            assert [row.record for row in reviews.queue(equipped.coordinator)] == [record]
            assert rosters.load(equipped.coordinator.home).writer(key).revoked is not None
    assert recovery.open_laptop(equipped.coordinator, disk).people == (equipped.worker.member,)


def endless(table: str, column: str) -> str:
    return (
        f"CREATE VIEW {table} AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
        f"SELECT hex(i) AS {column} FROM n"
    )


@pytest.mark.parametrize(
    "odd",
    [
        ("DROP TABLE participants", endless("participants", "person")),
        ("ALTER TABLE participants ADD COLUMN more TEXT AS (hex(zeroblob(1000000)))",),
        ("CREATE VIRTUAL TABLE more USING fts5(words)",),
    ],
)
def test_a_database_that_gives_rows_without_end_is_not_read(
    equipped: Field, odd: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    equipped.finish(name="Алия")
    disk = shutil.copytree(lost(equipped), equipped.folder / "disk")
    made_up(equipped, disk, sql(*odd))
    lists, endless_ones = elsewhere.lists, list[str]()

    def read(tx: Tx) -> dict[str, frozenset[str]]:
        views = tx.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'view'").scalars().all()
        endless_ones.extend(views)  # to read it would never end
        return nothing if views else lists(tx)

    nothing = dict.fromkeys(("people", "forms", "names", "verdicts"), frozenset[str]())
    monkeypatch.setattr(elsewhere, "lists", read)
    found = recovery.open_laptop(equipped.coordinator, disk)
    assert endless_ones == []
    assert found.people == (equipped.worker.member,)
    assert [type(one) for one in found.unread] == [LaptopDamaged]
    assert len(reviews.queue(equipped.coordinator)) == 1


def test_numbers_where_bytes_belong_are_left_out_before_they_are_made_bytes(equipped: Field) -> None:
    disk = shutil.copytree(lost(equipped), equipped.folder / "disk")
    rows = [("-5", "x'00'"), ("x'00'", "-5"), (f"x'{zlib.compress(b'x').hex()}'", "1000000000000"),
            ("'text'", "'x'"), ("x'00'", f"zeroblob({told.MOST_PROOF_BYTES + 1})")]  # fmt: skip
    statements = [
        f"INSERT INTO told VALUES ('{n}', 'b', {body}, {proof})" for n, (body, proof) in enumerate(rows)
    ]
    statements.append("INSERT INTO identity VALUES ('keys', 1000000000000)")
    statements += [
        f"INSERT INTO outgoing VALUES ('{n}', 'epoch/1/00/2', 'version', {body}, '{n}', 'x', 0, 0)"
        for n, (body, _) in enumerate(rows)
    ]
    made_up(equipped, disk, sql(*statements))
    assert recovery.open_laptop(equipped.coordinator, disk).people == (FIRST, equipped.worker.member)


def test_half_a_batch_and_one_too_long_are_told_after_the_others_came(equipped: Field) -> None:
    record = equipped.finish(name="Алия").record
    disk = shutil.copytree(lost(equipped), equipped.folder / "disk")
    outbox = Home(disk).person(equipped.worker.member).outbox
    (outbox / ("00" * 32 + ".head")).write_bytes(b"x")
    (outbox / ("ff" * 32 + ".head")).write_bytes(bytes(1_000_000))
    (outbox / ("ff" * 32 + ".age")).write_bytes(b"")
    (unread,) = recovery.open_laptop(equipped.coordinator, disk).unread
    assert isinstance(unread, LaptopDamaged)
    intake.apply_all(equipped.coordinator)
    assert [row.record for row in reviews.queue(equipped.coordinator)] == [record]


def infinite(folder: PersonFolder) -> str:
    raw = json.loads(folder.slots.read_text())
    raw["person"]["passes"] = float("inf")
    raw["check"] = slots._check(raw)
    return json.dumps(raw)


def test_locks_that_somebody_made_up_are_damaged_ones(equipped: Field, tmp_path: Path) -> None:
    own = Home(lost(equipped)).person(equipped.worker.member)
    path = tmp_path / "slots.json"
    for content in ("[" * 200_000, infinite(own), " " * (slots.MOST_BYTES + 1) + own.slots.read_text(), "[]"):
        path.write_text(content)
        with pytest.raises(SlotsDamaged):
            slots.read_slots(path)
    path.write_bytes(own.slots.read_bytes())
    assert slots.read_slots(path).escrow


def test_a_number_to_call_that_was_signed_once_comes_back_from_no_laptop(
    equipped: Field, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The laptop keeps no such card; whoever has the account puts one there, with its true proof."""
    seen = list[Written]()
    real = intake.read_contents

    def spy(*given: Any, **named: Any) -> Any:
        seen.extend(found := tuple(real(*given, **named)))
        return found

    with monkeypatch.context() as patch:
        patch.setattr(intake, "read_contents", spy)
        caseload.set_contacts(equipped.coordinator, [Contact("Nurse", "health", "+000 OLD")])
        equipped.down()
    (card,) = (
        one
        for one in seen
        if isinstance(one.message, messages.MemberCard) and one.message.role == wire.CONTACT_ROLE
        and "OLD" in str(one.message.details)
    )  # fmt: skip
    with equipped.worker.vault.write() as tx:
        told.keep(tx, "member x", card.hash.hex(), card.raw, wire.write_proof(card.proof))
        words = [one for one, _ in signed.shown(tx, rosters.load(equipped.coordinator.home))]
    assert words
    assert not [one for one in words if "OLD" in str(one.message)]
