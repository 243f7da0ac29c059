"""PostgreSQL dies, hangs or lies: no receipt that would not be honoured, and the server goes on by itself."""

from __future__ import annotations

import contextlib
import json
import secrets
import socket
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from sync.client.transport import Answer, HttpTransport
from sync.server.app import open_server
from sync.server.store import Away, Transaction, Unsafe, mailbox, writer
from sync.server.store.schema import batches
from sync.testing.postgres import Home, Postgres
from tests.sync.server.conftest import Running

WAITING = "FROM pg_stat_activity WHERE wait_event = 'SyncRep'"


@pytest.fixture(scope="module")
def own(postgres: Postgres) -> Iterator[Postgres]:
    """A cluster that may be killed, beside the one that the other tests use (which shows that one starts here)."""
    with Postgres(Home()).make() as cluster:
        yield cluster


@pytest.fixture
def cluster(own: Postgres) -> Iterator[Postgres]:
    own.start()
    yield own
    own.kill()


@pytest.fixture
def database(cluster: Postgres) -> str:
    return cluster.database(f"mailbox_{secrets.token_hex(6)}")


@pytest.fixture
def no_standby(running: Running, cluster: Postgres, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Every commit of the running server waits for a standby that is not there; its patience is short."""

    def expect(name: str) -> None:
        cluster.sql(f"ALTER SYSTEM SET synchronous_standby_names = '{name}'")
        cluster.sql("SELECT pg_reload_conf()")
        cluster.await_sql("SHOW synchronous_standby_names", name)

    monkeypatch.setattr(writer, "PATIENCE_S", 0.7)
    expect("away")
    yield
    cluster.sql("SELECT 1")
    expect("")


def post(running: Running, content: bytes) -> Answer:
    return running.call("POST", "/v1/batches", content)


def kept_in(running: Running) -> list[bytes]:
    return list(running.server.server.box.store.read(lambda c: c.scalars(select(batches.c.batch)).all()))


def test_while_the_database_is_dead_the_laptop_is_asked_to_wait_and_then_it_goes_on(
    running: Running, cluster: Postgres
) -> None:
    made = running.programme
    kept, later = made.up(made.workers[0], b"kept"), made.up(made.workers[0], b"later")
    receipt = post(running, kept.header + kept.body).body
    cluster.kill()
    for method, path, body in (
        ("POST", "/v1/batches", later.header + later.body),
        ("GET", f"/v1/batches/{kept.hash.hex()}", b""),
        ("GET", "/health", b""),
        ("GET", "/metrics", b""),
    ):
        answer = running.call(method, path, body)
        assert (answer.status, json.loads(answer.body)["code"]) == (503, "store-away")
        assert int(answer.headers["retry-after"]) > 0
    cluster.start()
    assert post(running, kept.header + kept.body).body == receipt
    assert post(running, later.header + later.body).status == 200


def test_a_database_that_dies_within_a_group_of_writes_is_away_for_each_of_them(
    running: Running, cluster: Postgres
) -> None:
    store, gate, told = running.server.server.box.store, threading.Event(), []

    def dies(transaction: Transaction) -> None:
        cluster.kill()
        mailbox.setting(transaction, "anything")

    def write(act: Callable[[Transaction], object]) -> None:
        try:
            store.write(act)
        except Exception as error:  # noqa: BLE001 - which one is the question
            told.append(type(error))

    writes = [lambda _: gate.wait(20), dies, lambda c: mailbox.put_setting(c, "one", b"1"), dies]
    threads = [threading.Thread(target=write, args=(act,)) for act in writes]
    for thread in threads:
        thread.start()
        time.sleep(0.2)  # The first holds the writer, the others wait behind it in this order.
    gate.set()
    for thread in threads:
        thread.join()
    assert told == [Away, Away, Away]
    cluster.start()
    assert running.call("GET", "/health").status == 200


@pytest.mark.usefixtures("no_standby")
def test_without_its_standby_no_receipt_leaves_and_reading_goes_on(
    running: Running, cluster: Postgres
) -> None:
    batch = running.programme.up(running.programme.workers[0], b"one")
    assert post(running, batch.header + batch.body).status == 503
    assert running.call("GET", "/metrics").status == 200
    assert running.call("GET", "/health").status == 503  # it would take no batch
    assert running.call("GET", f"/v1/batches/{batch.hash.hex()}").status == 404
    cluster.sql("ALTER SYSTEM RESET synchronous_standby_names")
    cluster.sql("SELECT pg_reload_conf()")
    cluster.await_sql(f"SELECT count(*) {WAITING}", "0")
    assert post(running, batch.header + batch.body).status == 200


@pytest.mark.usefixtures("no_standby")
def test_a_database_that_turns_lazy_while_the_server_runs_gets_no_receipt(
    running: Running, cluster: Postgres
) -> None:
    cluster.sql("ALTER SYSTEM SET synchronous_commit = 'local'")
    try:
        cluster.sql("SELECT pg_reload_conf()")
        cluster.await_sql("SHOW synchronous_commit", "local")
        batch = running.programme.up(running.programme.workers[0], b"one")
        assert post(running, batch.header + batch.body).status == 503
    finally:
        cluster.sql("ALTER SYSTEM RESET synchronous_commit")
        cluster.sql("SELECT pg_reload_conf()")


@pytest.mark.usefixtures("no_standby")
def test_many_uploads_that_hang_keep_nobody_from_reading(
    running: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    """More than the server has threads, each for longer than the reader's patience."""
    monkeypatch.setattr(writer, "PATIENCE_S", 60.0)
    batch = running.programme.up(running.programme.workers[0], b"one")
    content = batch.header + batch.body
    head = b"POST /v1/batches HTTP/1.1\r\nHost: x\r\nContent-Length: %d\r\n\r\n" % len(content)
    with contextlib.ExitStack() as lines:
        for _ in range(60):
            one = lines.enter_context(socket.create_connection(("127.0.0.1", running.server.port)))
            one.sendall(head + content)
        reader = HttpTransport(running.server.url, read_timeout_s=20.0)
        assert [reader.call("GET", "/metrics", most=9999).status for _ in range(20)] == [200] * 20
        reader.close()


@pytest.mark.usefixtures("no_standby")
def test_a_wait_for_the_standby_that_is_ended_by_hand_gives_no_receipt(
    running: Running, cluster: Postgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writer, "PATIENCE_S", 20.0)
    batch = running.programme.up(running.programme.workers[0], b"one")

    def end_the_wait() -> None:
        cluster.await_sql(f"SELECT count(*) {WAITING}", "1")
        cluster.sql(f"SELECT pg_cancel_backend(pid) {WAITING}")

    somebody = threading.Thread(target=end_the_wait)
    somebody.start()
    assert post(running, batch.header + batch.body).status == 503
    somebody.join()
    assert batch.hash in kept_in(running)  # PostgreSQL says it was committed, here only


@pytest.mark.usefixtures("no_standby")
def test_what_a_killed_primary_had_not_copied_is_receipted_only_when_it_is(
    running: Running, cluster: Postgres
) -> None:
    """After its restart the primary shows the commit; if it died then for good, the standby would not know it."""
    batch = running.programme.up(running.programme.workers[0], b"one")
    assert post(running, batch.header + batch.body).status == 503
    cluster.kill()
    cluster.start()
    assert batch.hash in kept_in(running)
    assert running.call("GET", f"/v1/batches/{batch.hash.hex()}").status == 503
    assert post(running, batch.header + batch.body).status == 503


@pytest.mark.parametrize("setting", ["fsync", "full_page_writes"])
def test_a_database_that_forgets_at_a_power_cut_is_refused(
    own: Postgres, tmp_path: Path, setting: str
) -> None:
    own.start(**{setting: "off"})
    try:
        url = own.database(f"mailbox_{secrets.token_hex(6)}")
        with pytest.raises(Unsafe, match=f"{setting} off"):
            open_server(tmp_path, database=url)
    finally:
        own.kill()


@pytest.mark.parametrize(
    ("setting", "waits"),
    [
        ("off", "on"),
        ("local", "on"),
        ("remote_write", "on"),
        ("on", "on"),
        ("remote_apply", "remote_apply"),
    ],
)
def test_commits_are_durable_on_both_machines_also_where_the_database_is_set_to_lazy_ones(
    own: Postgres, tmp_path: Path, setting: str, waits: str
) -> None:
    own.start(synchronous_commit=setting)
    try:
        server = open_server(tmp_path, database=own.database(f"mailbox_{secrets.token_hex(6)}"))

        def asked(durable: bool) -> object:
            return server.box.store.write(
                lambda c: c.exec_driver_sql("SHOW synchronous_commit").scalar(), durable=durable
            )

        assert (asked(True), asked(False), asked(True)) == (waits, "off", waits)
        server.close()
    finally:
        own.kill()
