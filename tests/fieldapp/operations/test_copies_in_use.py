"""A true copy is told to coordinators, however much was finished on it before its first round, and also where both
sides learned of each other and began anew (PROTOCOL S-8); every record of both arrives."""

from __future__ import annotations

import pytest
from sqlalchemy import event

from fieldapp.model import Line
from fieldapp.operations import accounts, copies, rounds, sealing
from fieldapp.operations.desk import Desk
from fieldapp.store import inbox
from sync.protocol.envelope import Header
from sync.testing import ServerThread
from tests.fieldapp.operations.field import Field
from tests.fieldapp.operations.lives import Life
from tests.fieldapp.operations.test_horizons import names
from tests.fieldapp.operations.test_other_lives import another_life, back_up, came

COPY = "notice.copy"


@pytest.fixture
def life(served: tuple[Field, ServerThread]) -> Life:
    return Life(*served)


def finish(life: Life, desk: Desk, count: int = 1, **answers: str) -> None:
    life.field.worker = desk
    for _ in range(count):
        life.finished.append(life.field.finish(**answers).record)
    assert rounds.exchange(desk).line is Line.SENT
    life.field.clock.later(minutes=20)


@pytest.mark.parametrize("several", [1, 2, 3])
def test_s8_a_copy_that_finished_several_before_its_first_round_is_told(life: Life, several: int) -> None:
    life.round()
    life.office()
    back_up(life, "laptop", "clone")
    life.round()  # the original is ahead
    life.office()
    original, clone = life.field.worker, life.sign_in("clone")
    assert rounds.exchange(clone).line is Line.SENT  # asks, is told, begins anew
    finish(life, clone, several)
    life.office()
    finish(life, original)
    finish(life, clone)
    life.office()
    assert life.records() == set(life.finished)
    assert COPY in names(life.field.coordinator)
    accounts.close(clone)
    life.field.worker = original


def test_s8_two_that_both_began_anew_are_told(life: Life) -> None:
    life.round()
    finish(life, life.field.worker, afraid="yes")  # the urgent lane is there before the copy, too
    life.office()
    rounds.exchange(life.field.worker)
    back_up(life, "laptop", "clone")
    original, clone = life.field.worker, life.sign_in("clone")
    for desk in (original, clone):
        assert rounds.exchange(desk).line is Line.SENT
    finish(life, clone)
    finish(life, original, afraid="yes")
    life.office()
    for desk in (original, clone):
        accounts.close(desk)
    original, clone = life.sign_in("laptop"), life.sign_in("clone")
    for desk in (original, clone):  # each hears of the other, and leaves its old streams
        assert rounds.exchange(desk).line is Line.SENT
    for _ in range(2):
        finish(life, original)
        finish(life, clone)
        life.office()
        life.field.clock.later(days=8)
        life.office()
    assert life.records() == set(life.finished)
    assert COPY in names(life.field.coordinator)
    accounts.close(clone)
    life.field.worker = original


def test_s8_one_backup_put_back_twice_while_no_coordinator_looked_is_no_copy(
    life: Life, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both lives come in one round; their streams' names are random, and here the later one's is the lower."""
    names_of = iter(range(2**40, 0, -1))
    monkeypatch.setattr(sealing, "random_id", lambda: next(names_of).to_bytes(16, "big"))
    life.round()
    life.office()
    back_up(life, "laptop", "backup")
    for _ in range(2):
        life.round()
        another_life(life, "laptop", "backup")
        life.round()
    for _ in range(3):
        life.office()
        life.round()
        life.field.clock.later(days=1)
    life.office()
    assert life.records() == set(life.finished)
    assert COPY not in names(life.field.coordinator)
    assert life.codes() == []


def test_s8_one_backup_put_back_twice_is_no_copy_where_only_one_lane_tells_it(life: Life) -> None:
    """The second time its mark comes along, and the server has something newer of one lane alone: the other, in which
    urgent records wait, goes no further either, for the first life went on from it."""
    life.round()
    finish(life, life.field.worker, afraid="yes")
    life.office()
    rounds.exchange(life.field.worker)
    back_up(life, "laptop", "backup")
    life.round()
    life.office()
    another_life(life, "laptop", "backup", "not restored")
    finish(life, life.field.worker, afraid="yes")
    life.office()
    before = came(life.field.coordinator, life.field.worker.member)
    another_life(life, "laptop", "backup")
    for _ in range(2):
        life.finished.append(life.field.finish(afraid="yes").record)
    for _ in range(2):
        life.round()
        life.office()
    assert COPY not in names(life.field.coordinator)
    after = came(life.field.coordinator, life.field.worker.member)
    assert len(after) == len(before) + 2
    assert {one: batches.keys() for one, batches in after.items() if one in before} == {
        one: batches.keys() for one, batches in before.items()
    }
    assert life.records() == set(life.finished)
    assert life.codes() == []
    assert not any(life.field.worker.folder.outbox.iterdir())


def test_s9_a_locked_laptop_that_was_put_back_twice_sends_no_other_lane_behind_its_end(life: Life) -> None:
    """As before, and its person signs in only after the laptop went on by itself: of the lane in which urgent records
    wait the server has nothing newer, only a stream that goes on from it."""
    life.round()
    finish(life, life.field.worker, afraid="yes")
    life.office()
    rounds.exchange(life.field.worker)
    back_up(life, "laptop", "backup")
    life.round()
    life.office()
    another_life(life, "laptop", "backup", "not restored")
    finish(life, life.field.worker, afraid="yes")
    life.office()
    another_life(life, "laptop", "backup")
    life.finished += [life.field.finish(afraid="yes").record, life.field.finish(name="Н").record]
    accounts.close(life.field.worker)
    locked = rounds.exchange_locked(life.field.folder / "laptop")
    assert locked.sent_batches == 0
    life.office()
    life.field.worker = life.sign_in("laptop")
    for _ in range(2):
        life.round()
        life.office()
    assert COPY not in names(life.field.coordinator)
    assert life.records() == set(life.finished)
    assert life.codes() == []


def test_how_somebodys_streams_began_is_read_once_and_not_for_every_batch(
    life: Life, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each record comes in a batch of its own; a stream that begins meanwhile is read with the others once more."""
    life.round()
    life.office()
    read, as_before = list[bytes](), copies.verified_before

    def counted(raw: bytes) -> Header:
        read.append(raw)
        return as_before(raw)

    monkeypatch.setattr(copies, "verified_before", counted)
    for _ in range(5):
        life.round()
    life.office()
    assert len(life.records()) == 6
    assert len(read) == len(set(read)) > 0
    read.clear()
    finish(life, life.field.worker, afraid="yes")  # the urgent lane's first
    for _ in range(3):
        finish(life, life.field.worker, afraid="yes")
    life.office()
    assert len(life.records()) == 10
    assert len(read) <= 2 * len(set(read))


def test_what_came_is_looked_up_and_not_searched(life: Life) -> None:
    """However much came: every batch asks for its own stream, and how others of its sender began."""
    desk, member = life.field.coordinator, life.field.worker.member
    asked = list[str]()

    def heard(_c: object, _cursor: object, statement: str, *_more: object) -> None:
        asked.append(statement)

    with desk.vault.read() as tx:
        event.listen(tx.engine, "before_cursor_execute", heard)
        inbox.begun(tx, member)
        inbox.how_many_begun(tx, member)
        inbox.life(tx, member, b"l" * 16)
        inbox.stream(tx, member, b"l" * 16)
        event.remove(tx.engine, "before_cursor_execute", heard)
        for statement in asked:
            plan = tx.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", ("x",) * statement.count("?"))
            assert all("USING INDEX inbox_by_" in row.detail for row in plan if "inbox" in row.detail)
    assert len(asked) == 4
