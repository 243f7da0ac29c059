"""PostgreSQL has no room left: told, nothing receipted is lost, and it goes on when there is room again."""

from __future__ import annotations

import secrets
import sys
from pathlib import Path

import pytest

from sync.client.transport import HttpTransport
from sync.server.keys import receipt_key
from sync.server.upkeep import Found, verify
from sync.testing import ServerThread, SmallProgramme
from sync.testing.postgres import Home, Postgres

# Of one file: more than a catalogue or a (small) piece of the log has, soon too few for bodies. A block is 512 bytes or
# 1,024, as the shell has it.
MOST_BLOCKS = 3200


@pytest.mark.skipif(sys.platform == "win32", reason="ulimit")
def test_a_full_disk_of_the_database_is_told_and_loses_nothing(tmp_path: Path, postgres: Postgres) -> None:
    assert postgres.sql("SELECT 1") == "1"  # one starts here
    (tmp_path / "store").mkdir()
    made = SmallProgramme(receipt_key(tmp_path / "store").public)
    batches = [made.up(made.workers[0], secrets.token_bytes(60_000)) for _ in range(70)]
    with Postgres(Home()).make("--wal-segsize=1") as cluster:
        url = cluster.start().database("mailbox")
        cluster.kill()
        cluster.start(most_blocks=MOST_BLOCKS)
        with ServerThread(tmp_path / "store", made.bundle, database=url) as server:
            line = HttpTransport(server.url)

            def post() -> list[tuple[int, bytes]]:
                told = [line.call("POST", "/v1/batches", body=b.header + b.body, most=9999) for b in batches]
                return [(answer.status, answer.body) for answer in told]

            first = post()
            assert {status for status, _ in first} == {200, 507}
            assert all(b"server-full" in body for status, body in first if status == 507)
            cluster.kill()
            cluster.start()
            again = post()
            line.close()
            assert {status for status, _ in again} == {200}
            assert [a for a, b in zip(again, first, strict=True) if b[0] == 200] == [
                b for b in first if b[0] == 200
            ]
            assert verify(server.server.box.store, server.server.box.keys.check) == Found(len(batches), 0, ())
