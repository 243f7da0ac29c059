"""Several processes over one database: each batch once, quotas and pauses exact, news of keys known to all."""

from __future__ import annotations

import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from sync.client.transport import HttpTransport
from sync.protocol import programme
from sync.protocol.enrolment import request_of
from sync.protocol.identifiers import ContentClass
from sync.server.app import Server, open_server
from sync.server.delivery import Cursor
from sync.server.keys import receipt_key
from sync.server.refusals import BodyLies, QuotaSpent
from sync.server.senders import Limits
from sync.server.store import Store, mailbox
from sync.testing import Member, ServerChild, SmallProgramme, flip_a_bit
from sync.testing.postgres import Postgres

LIMITS = Limits(day_batches=10, faults_before_pause=10**6)


@pytest.fixture
def made(tmp_path: Path) -> SmallProgramme:
    (tmp_path / "store").mkdir(exist_ok=True)
    return SmallProgramme(receipt_key(tmp_path / "store").public, writers=2)


@pytest.fixture
def pair(tmp_path: Path, database: str, made: SmallProgramme) -> Iterator[list[Server]]:
    """Two servers that share nothing but the database and the receipt key, as two processes do."""
    servers = [open_server(tmp_path / "store", database=database, limits=LIMITS) for _ in range(2)]
    servers[0].box.keys.give(made.bundle)
    yield servers
    for server in servers:
        server.close()


def test_one_batch_through_both_at_once_has_one_receipt(pair: list[Server], made: SmallProgramme) -> None:
    for number in range(8):
        batch = made.up(made.workers[0], b"%d" % number)
        with ThreadPoolExecutor(8) as many:
            receipts = set(
                many.map(
                    lambda n, b=batch: pair[n % 2].box.intake.deliver(b.header, b.body).receipt, range(8)
                )
            )
        assert len(receipts) == 1
    assert pair[0].box.store.read(lambda c: mailbox.standing(c, made.workers[0].key_id)).kept_batches == 8


def test_a_days_share_is_exact_over_both(pair: list[Server], made: SmallProgramme) -> None:
    batches = [made.up(made.workers[0], b"%d" % number) for number in range(24)]

    def post(number: int) -> bool:
        try:
            pair[number % 2].box.intake.deliver(batches[number].header, batches[number].body)
        except QuotaSpent:
            return False
        return True

    with ThreadPoolExecutor(8) as many:
        assert sum(many.map(post, range(24))) == LIMITS.day_batches


def test_every_lie_counts_whichever_process_hears_it(pair: list[Server], made: SmallProgramme) -> None:
    batch = made.up(made.workers[0], b"one")

    def lie(number: int) -> None:
        with pytest.raises(BodyLies):
            pair[number % 2].box.intake.deliver(batch.header, flip_a_bit(batch.body))

    with ThreadPoolExecutor(8) as many:
        list(many.map(lie, range(30)))
    assert pair[1].box.store.read(lambda c: mailbox.standing(c, made.workers[0].key_id)).faults == 30


def test_a_reader_passes_over_nothing_while_both_write(pair: list[Server], made: SmallProgramme) -> None:
    batches = [made.up(made.workers[n % 2], b"%d" % n) for n in range(2 * LIMITS.day_batches)]
    seen: list[bytes] = []

    def look(cursor: str) -> str:
        found = pair[0].box.delivery.waiting(made.coordinator.key_id, Cursor.parse(cursor))
        seen.extend(batch.header for batch in batches if batch.header in found.entries)
        return found.cursor

    with ThreadPoolExecutor(8) as many:
        posts = [many.submit(pair[n % 2].box.intake.deliver, b.header, b.body) for n, b in enumerate(batches)]
        cursor = ""
        while not all(post.done() for post in posts):
            cursor = look(cursor)
        for post in posts:
            post.result()
    look(cursor)
    assert sorted(seen) == sorted(batch.header for batch in batches)


def test_news_of_keys_through_one_count_at_the_other(pair: list[Server], made: SmallProgramme) -> None:
    one, other = pair
    before = other.box.keys.roster.view
    newcomer = Member()
    act, named = programme.appoint(request_of(newcomer.keys), made.area, [ContentClass.CARE])
    made.roster = made.roster.with_objects([named])
    made.enter([act])
    assert one.box.keys.give(made.bundle)
    assert other.box.keys.roster.view == made.roster.view != before
    batch = made.up(newcomer, b"first")
    other.box.intake.deliver(batch.header, batch.body)
    assert not other.box.keys.give(made.bundle)


def test_two_different_news_at_once_both_stay(
    pair: list[Server], made: SmallProgramme, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The one that comes second is merged with the first, not put over it."""
    begun, bundles = made.roster, []
    for object_of_nobody in (b"one", b"other"):
        act, named = programme.appoint(request_of(Member().keys), made.area, [ContentClass.CARE])
        made.roster = begun.with_objects([named, object_of_nobody])
        made.enter([act])
        bundles.append(made.bundle)
        begun = made.roster
    longer, shorter = made.bundle, bundles[0]
    write = Store.write

    def crossed(store: Store, act: Any, **more: Any) -> Any:
        """Between the reading and the writing of the shorter list, the other process puts the longer one."""
        monkeypatch.setattr(Store, "write", write)
        pair[1].box.keys.give(longer)
        return write(store, act, **more)

    monkeypatch.setattr(Store, "write", crossed)
    pair[0].box.keys.give(shorter)
    assert pair[0].box.keys.roster.view == pair[1].box.keys.roster.view == made.roster.view


def test_several_workers_answer_as_one_server(
    tmp_path: Path, made: SmallProgramme, postgres: Postgres
) -> None:
    (tmp_path / "roster").write_bytes(made.bundle)
    url = postgres.database(f"mailbox_{made.area.hex()[:12]}")
    batches = [made.up(made.workers[n % 2], b"%d" % n) for n in range(24)]
    with ServerChild(tmp_path / "store", tmp_path / "roster", database=url, workers=3) as child:

        def post(number: int) -> tuple[int, bytes]:
            line = HttpTransport(child.url)
            try:
                content = batches[number % 24].header + batches[number % 24].body
                answer = line.call("POST", "/v1/batches", body=content, most=9999)
                return answer.status, answer.body
            finally:
                line.close()

        with ThreadPoolExecutor(8) as many:
            answers = list(many.map(post, range(48)))
        line = HttpTransport(child.url)
        told = line.call("GET", "/metrics", most=9999).body.decode()
        assert json.loads(line.call("GET", "/health", most=999).body)["ok"] is True
        line.close()
    assert {status for status, _ in answers} == {200}
    assert answers[:24] == answers[24:]
    assert "mailbox_batches 24\n" in told
    answered = next(row for row in told.splitlines() if row.startswith('mailbox_answers{status="200"}'))
    assert int(answered.split()[1]) >= 48  # of all workers, beside the first look at /health
