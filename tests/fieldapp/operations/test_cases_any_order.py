"""Changes and an erasure in any order at two coordinators' real databases: one picture, and nobody revived."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence

from fieldapp.casework.registers import Case
from fieldapp.model import MemberId, PersonId
from fieldapp.operations import areas, case_wire, cases, erasing, overviews, posting, wire
from fieldapp.operations.case_wire import Said
from fieldapp.operations.desk import Desk
from fieldapp.store import cases as case_store
from sync.protocol import messages
from sync.protocol.authorship import Proof
from sync.protocol.contents import Written
from sync.protocol.identifiers import KeyId, MessageHash, random_id
from tests.fieldapp.casework.saying import AIDA, BEK, DANA, SAULE
from tests.fieldapp.casework.test_many_cases import story
from tests.fieldapp.operations.field import Field
from tests.fieldapp.operations.test_coordinators import joined

ORDERS = 12
TABLES = (
    "changes", "case_heads", "case_sheets", "case_stale", "case_overviews", "case_due", "participants", "erased",
    "erasure_orders", "erasure_words", "outgoing",
)  # fmt: skip


def signed(field: Field, second: Desk) -> list[tuple[bytes, MemberId]]:
    """The story of many cases as messages, said by this programme's people."""
    people = {
        AIDA: field.coordinator.member,
        SAULE: second.member,
        BEK: field.worker.member,
        DANA: field.worker.member,
    }
    named: dict[str, str] = {}
    found = []
    for event in story():
        told = dict(event.properties)
        if "worker" in told:
            told["worker"] = " ".join(sorted({people[MemberId(one)] for one in told["worker"].split()}))
        said = Said(event.case, event.list, event.entity, told, event.creates, event.label)
        raw = case_wire.write_change(said, [named[one] for one in event.parents], event.at)
        named[event.event] = wire.identify(raw)
        found.append((raw, people[event.by]))
    return found


def order(whom: PersonId, at: int) -> bytes:
    return messages.Erasure(random_id(), (bytes.fromhex(whom),), (), at).encode()


def give(desk: Desk, coming: Sequence[tuple[bytes, MemberId]]) -> None:
    """What one batch holds, as intake takes it in."""
    heard, grown = False, set[PersonId]()
    with desk.vault.write() as tx:
        for raw, by in coming:
            told, name = messages.decode(raw), MessageHash(bytes.fromhex(wire.identify(raw)))
            written = Written(name, raw, told, KeyId(bytes.fromhex(by)), Proof(b"", 0, 1, b"", ()))
            if isinstance(told, messages.Erasure):
                erasing.heard(tx, written, by, desk.now())
                heard = True
                continue
            assert isinstance(told, messages.Change)
            if cases.arrived(desk, tx, cases.Coming(written, told, areas.usual(desk, tx)), b""):
                grown.add(PersonId(told.case.hex()))
        cases.grown(desk, tx, sorted(grown))
    if heard:
        erasing.carry_out(desk)


def in_batches(
    coming: list[tuple[bytes, MemberId]], dice: random.Random, most: int
) -> Iterator[list[tuple[bytes, MemberId]]]:
    """So ordered, in batches of random sizes."""
    start = 0
    while start < len(coming):
        size = dice.randint(1, most)
        yield coming[start : start + size]
        start += size


def everything(desk: Desk) -> tuple[dict[PersonId, Case], object]:
    with overviews.looked_at(desk) as tx:
        found = {case: cases.picture(desk, tx, case) for case in case_store.all_cases(tx)}
        listed = tx.exec_driver_sql(
            "SELECT person, code, given_name, assigned FROM participants ORDER BY person"
        ).all()
        known = overviews.kept.known(tx), overviews.kept.due(tx)
    return found, (listed, known)


def said_of(pictures: dict[PersonId, Case]) -> dict[PersonId, object]:
    return {case: (one.entities, one.conflicts, one.proposals, one.owners) for case, one in pictures.items()}


def empty(desk: Desk) -> None:
    with desk.vault.write() as tx:
        for table in TABLES:
            tx.exec_driver_sql(f"DELETE FROM {table}")


def test_g1_g4_any_order_gives_two_coordinators_one_picture_and_never_revives(equipped: Field) -> None:
    second = joined(equipped).desk
    said, dice = signed(equipped, second), random.Random(4)
    gone = PersonId(messages.decode(said[0][0]).case.hex())  # type: ignore[union-attr]
    erasure = (order(gone, wire.seconds(equipped.clock.at)), second.member)
    pictures = []
    for turn in range(ORDERS):
        desk = (equipped.coordinator, second)[turn % 2]
        empty(desk)
        coming = [*said, erasure, *dice.choices(said, k=len(said) // 2)]
        dice.shuffle(coming)
        for batch in in_batches(coming, dice, 9):
            give(desk, batch)
        found, lists = everything(desk)
        assert gone not in found
        assert all(
            gone not in one.properties.values() for case in found.values() for one in case.entities.values()
        )
        pictures.append((said_of(found), lists))
    assert all(one == pictures[0] for one in pictures[1:])
    assert len(pictures[0][0]) == len({event.case for event in story()}) - 1  # all but the erased one
    assert posting.everybody(equipped.coordinator)
