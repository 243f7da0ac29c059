"""Rounds over a real server on loopback; an absent, odd or cut line harms nothing."""

from __future__ import annotations

import shutil
import socket
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from fieldapp.config import Home, read_machine
from fieldapp.errors import Locked
from fieldapp.model import Delivery, Line, Step, Verdict
from fieldapp.operations import accounts, epochs, programme, reviews, rounds, submissions, today
from sync.client.transport import HttpTransport
from sync.testing import Fault, FaultyTransport, ServerThread, odd_server
from tests.fieldapp.operations.field import PASSPHRASE, Field, sealed_files
from tests.fieldapp.operations.online import begin, serving


@pytest.fixture(scope="module")
def unheard(tmp_path_factory: pytest.TempPathFactory) -> Field:
    """A programme at rest of which its server has heard nothing."""
    field = begin(tmp_path_factory.mktemp("unheard"))
    field.close()
    return field


@pytest.fixture
def online(unheard: Field, tmp_path: Path) -> Iterator[tuple[Field, ServerThread]]:
    """A programme whose server runs; the worker is equipped over the network."""
    shutil.copytree(unheard.folder, tmp_path, dirs_exist_ok=True)
    field = Field.open(tmp_path, unheard.founded, unheard.people)
    with serving(field) as server:
        yield field, server
    field.close()


def send_and_fetch(field: Field) -> None:
    """The worker's second round says what was taken over in the first."""
    for desk in (field.coordinator, field.worker, field.worker, field.coordinator):
        assert rounds.exchange(desk).line is Line.SENT


def test_the_whole_loop_over_the_network(online: tuple[Field, ServerThread]) -> None:
    field, _ = online
    send_and_fetch(field)
    closed = field.finish()
    assert today.look(field.worker).waiting == 1
    sent = rounds.exchange(field.worker)
    assert (sent.line, sent.sent_batches) == (Line.SENT, 1)
    row = submissions.rows(field.worker)[0]
    assert (row.delivery, row.received_at is not None) == (Delivery.ON_SERVER, True)
    assert (today.look(field.worker).waiting, sealed_files(field.worker)) == (0, [])

    assert rounds.exchange(field.coordinator).fetched == 1
    reviews.open(field.coordinator, closed.record)
    reviews.send_back(field.coordinator, closed.record, {"/data/grp/age": "Really?"})
    send_and_fetch(field)
    assert submissions.rows(field.worker)[0].delivery is Delivery.OPENED
    field.correct(closed.record, age="13")
    rounds.exchange(field.worker)
    rounds.exchange(field.coordinator)
    reviews.accept(field.coordinator, closed.record)
    send_and_fetch(field)
    assert submissions.rows(field.worker)[0].verdict is Verdict.ACCEPTED


def test_a_locked_laptop_sends_and_learns_of_it_at_unlock(online: tuple[Field, ServerThread]) -> None:
    field, server = online
    send_and_fetch(field)
    field.finish()
    accounts.lock(field.worker)
    sent = rounds.exchange_locked(field.folder / "laptop")
    assert (sent.line, sent.sent_batches) == (Line.SENT, 1)
    with pytest.raises(Locked):
        rounds.exchange(field.worker)
    accounts.unlock(field.worker, PASSPHRASE)
    assert submissions.rows(field.worker)[0].delivery is Delivery.ON_SERVER
    assert read_machine(Home(field.folder / "laptop")).server == server.url


def test_a_damaged_database_still_sends_what_is_sealed(online: tuple[Field, ServerThread]) -> None:
    field, _ = online
    send_and_fetch(field)
    closed = field.finish()
    accounts.close(field.worker)
    vault = field.worker.folder.vault
    vault.write_bytes(b"\0" * vault.stat().st_size)
    assert rounds.exchange_locked(field.folder / "laptop").sent_batches == 1
    rounds.exchange(field.coordinator)
    assert [row.record for row in reviews.queue(field.coordinator)] == [closed.record]


def test_without_a_server_everything_waits(equipped: Field) -> None:
    equipped.finish()
    found = rounds.exchange(equipped.worker)
    assert (found.line, found.note) == (Line.OFFLINE, rounds.NO_SERVER)
    equipped.worker.server = "http://127.0.0.1:9"
    found = rounds.exchange(equipped.worker)
    assert (found.line, bool(found.note)) == (Line.OFFLINE, True)
    assert submissions.rows(equipped.worker)[0].delivery is Delivery.SEALED


def test_a_sign_in_page_is_not_our_server(equipped: Field) -> None:
    equipped.finish()
    with odd_server(b"HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\nWelcome") as url:
        equipped.worker.server = url
        assert rounds.exchange(equipped.worker).line is Line.OFFLINE
    assert submissions.rows(equipped.worker)[0].delivery is Delivery.SEALED


def test_a_round_that_is_called_off_ends_while_the_server_says_nothing(equipped: Field) -> None:
    equipped.finish()
    with socket.create_server(("127.0.0.1", 0)) as silent:
        programme.set_server(equipped.worker, f"http://127.0.0.1:{silent.getsockname()[1]}")
        home = equipped.worker.home.path
        for begin in (
            lambda tell: rounds.exchange(equipped.worker, progress=tell),
            lambda tell: rounds.exchange_locked(home, progress=tell),
        ):
            told: list[Step] = []

            def patience(step: Step, told: list[Step] = told) -> bool:
                told.append(step)
                return len(told) < 5

            assert "Stopped." in begin(patience).note


@pytest.mark.parametrize("fault", [Fault.LOSE_ANSWER, Fault.TWICE, Fault.CORRUPT, Fault.CUT, Fault.NONSENSE])
def test_whatever_the_line_does_a_record_arrives_once(
    online: tuple[Field, ServerThread], fault: Fault
) -> None:
    field, server = online
    send_and_fetch(field)
    closed = field.finish()
    line = FaultyTransport(HttpTransport(server.url), [fault])
    rounds.exchange(field.worker, line=line)
    line.close()
    rounds.exchange(field.worker)
    for _ in range(2):
        rounds.exchange(field.coordinator)
    assert [row.record for row in reviews.queue(field.coordinator)] == [closed.record]
    assert submissions.rows(field.worker)[0].delivery is Delivery.ON_SERVER


def test_by_stick_alone_the_outbox_empties_when_the_coordinator_has_opened_it(equipped: Field) -> None:
    first, second = equipped.finish(), equipped.finish()
    equipped.up()
    reviews.open(equipped.coordinator, first.record)
    equipped.down()
    assert len(sealed_files(equipped.worker)) == 2  # the second was opened by nobody yet
    reviews.open(equipped.coordinator, second.record)
    equipped.down()
    assert sealed_files(equipped.worker) == []


def test_next_months_keys_reach_the_worker_and_are_used(equipped: Field) -> None:
    equipped.clock.later(days=40)
    closed = equipped.finish()
    equipped.up()
    view = reviews.open(equipped.coordinator, closed.record)
    assert view.authorship is not None
    epochs.keep_up(equipped.coordinator)
    equipped.down()
    before = len(rounds.rosters.load(equipped.worker.home).epochs)
    assert before == 10
    later = equipped.finish()
    equipped.up()
    view = reviews.open(equipped.coordinator, later.record)
    assert (view.authorship is not None and view.authorship.warning) == ""
    assert epochs.keep_up(equipped.coordinator) is False


def test_finishing_while_rounds_run_loses_and_doubles_nothing(online: tuple[Field, ServerThread]) -> None:
    field, _ = online
    send_and_fetch(field)
    stop = threading.Event()

    def rounds_without_end() -> int:
        count = 0
        while not stop.is_set():
            assert rounds.exchange(field.worker).line is Line.SENT
            count += 1
        return count

    with ThreadPoolExecutor(1) as pool:
        running = pool.submit(rounds_without_end)
        try:
            finished = {field.finish().record for _ in range(12)}
        finally:
            stop.set()
        assert running.result() > 0
    rounds.exchange(field.worker)
    assert {row.delivery for row in submissions.rows(field.worker)} == {Delivery.ON_SERVER}
    assert sealed_files(field.worker) == []
    rounds.exchange(field.coordinator)
    queued = [row.record for row in reviews.queue(field.coordinator)]
    assert (len(queued), set(queued)) == (12, finished)
    assert reviews.quarantine(field.coordinator) == ()
