"""What counts as signed for by the server is what its own receipt names: no stick and no coordinator can say so."""

from __future__ import annotations

from fieldapp.casework.delivery import Event
from fieldapp.model import Delivery
from fieldapp.operations import accounts, intake, reviews, submissions
from fieldapp.store import records
from fieldapp.store.schema import versions
from sync.protocol.receipts import Keeper, sign_receipt
from tests.fieldapp.operations.field import Field, carry, sealed_files


def state(field: Field) -> tuple[Delivery, bool]:
    row = submissions.rows(field.worker)[0]
    return row.delivery, row.received_at is not None


def test_by_stick_a_coordinator_opens_and_no_server_has_signed(equipped: Field) -> None:
    closed = equipped.finish()
    equipped.up()
    reviews.open(equipped.coordinator, closed.record)
    equipped.down()
    assert state(equipped) == (Delivery.OPENED, False)
    with equipped.worker.vault.write() as tx:  # the server's receipt comes late
        named = submissions.rows(equipped.worker)[0].version
        records.happened(tx, [named], Event.RECEIPT, equipped.clock())
    assert state(equipped) == (Delivery.OPENED, True)


def test_a_stick_receipt_is_no_servers(equipped: Field) -> None:
    equipped.finish()
    heads = [path for path in sealed_files(equipped.worker) if path.suffix == ".head"]
    named = [bytes.fromhex(path.stem) for path in heads]
    receipt = sign_receipt(Keeper.STICK, named, 1_800_000_000, equipped.coordinator.keys.signing)
    (equipped.worker.folder.receipts / "x.receipt").write_bytes(receipt)
    assert intake.apply_all(equipped.worker).receipts == 1
    assert state(equipped) == (Delivery.SEALED, False)


def test_a_record_that_comes_back_to_its_laptop_claims_no_receipt(equipped: Field) -> None:
    closed = equipped.returned()
    with equipped.worker.vault.write() as tx:
        tx.execute(versions.delete())
        tx.execute(records.records.delete().where(records.records.c.record == closed.record))
        tx.exec_driver_sql("DELETE FROM inbox")
    carry(equipped.coordinator, equipped.worker)
    intake.apply_all(equipped.worker)
    assert state(equipped) == (Delivery.OPENED, False)
    accounts.lock(equipped.worker)
