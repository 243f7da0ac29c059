"""`./dev bench sync`: what a sealed record costs on the line and at the server. Exit 1 where a goal is missed.

* records a second and CPU ms a batch, with fsync on and signatures verified, with 1, 4 and 16 clients, one record a
  batch and a hundred, over a mailbox that holds 0, 30,000 and 300,000 batches, on SQLite and on PostgreSQL.
  Bulk-made batches are real ones re-signed; the measured ones are real.

Clients, server and database share this machine. JSON: build/bench/sync.json.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from sync.server.keys import receipt_key
from sync.server.store.engine import sqlite_url
from sync.testing import ServerChild, SmallProgramme
from sync.testing.postgres import Postgres
from tests.stories.program import ROOT
from tests.sync.load.filling import fill
from tests.sync.load.throughput import Measured, measure

OUT = ROOT / "build" / "bench" / "sync.json"
CLIENTS = (1, 4, 16)
SENDERS = 16
FLAT = 0.75  # of the rate of an empty mailbox; two runs of one measurement differ by up to a fifth


@dataclass(frozen=True, slots=True)
class Goal:
    what: str
    found: float
    at_least: float

    @property
    def met(self) -> bool:
        return self.found >= self.at_least


def throughput(kind: str, folder: Path, stored: list[int], batches: int) -> Iterator[Measured]:
    """On one database."""
    folder.mkdir(parents=True)
    made = SmallProgramme(receipt_key(folder).public, writers=SENDERS)
    (folder / "roster").write_bytes(made.bundle)
    with ExitStack() as open_ones:
        database, pid, workers = sqlite_url(folder), None, 1
        if kind == "postgresql":
            cluster = open_ones.enter_context(Postgres().make().start())
            database, pid, workers = cluster.database("mailbox"), cluster.pid, os.cpu_count() or 2
        server = ServerChild(folder, folder / "roster", database=database, workers=workers)
        for count in stored:
            with server:
                pass  # its first start gives the list of keys
            fill(database, folder, made, count)
            with server:
                measure(server, pid, made, clients=4, stored=count, per_batch=1, batches=40)  # warm
                for clients in CLIENTS:
                    for per_batch, number in ((1, batches), (100, max(16, batches // 8))):
                        yield measure(
                            server, pid, made, clients=clients, stored=count, per_batch=per_batch, batches=number
                        )  # fmt: skip


def goals(kind: str, rows: list[Measured]) -> Iterator[Goal]:
    """Those of the design: 6 and 5 times ODK Central on the same machine, and flat."""
    rate = {(row.stored, row.clients, row.per_batch): row.records_s for row in rows}
    for stored in sorted({row.stored for row in rows}):
        yield Goal(f"{kind}, {stored} stored: records/s, 1 client", rate[stored, 1, 1], 100)
        yield Goal(f"{kind}, {stored} stored: records/s, 16 clients", rate[stored, 16, 1], 300)
        best = max(rate[stored, clients, 100] for clients in CLIENTS)
        yield Goal(f"{kind}, {stored} stored: records/s at 100 a batch", best, 10_000)
        for clients in CLIENTS:
            share = rate[stored, clients, 1] / rate[min(row.stored for row in rows), clients, 1]
            yield Goal(
                f"{kind}, {stored} stored: share of the empty rate, {clients} clients", round(share, 2), FLAT
            )


def main() -> int:
    words = argparse.ArgumentParser(prog="./dev bench sync")
    words.add_argument("--stored", default="0,30000,300000", help="how many batches lie there")
    words.add_argument("--batches", type=int, default=640, help="of one record, in each measurement")
    words.add_argument("--on", default="sqlite,postgresql")
    given = words.parse_args()
    stored = [int(one) for one in given.stored.split(",")]
    found: dict[str, Any] = {"cores": os.cpu_count(), "load": os.getloadavg()[0], "throughput": {}}
    reached: list[Goal] = []
    with tempfile.TemporaryDirectory(prefix="fieldapp-sync-") as folder:
        for kind in given.on.split(","):
            rows = []
            for row in throughput(kind, Path(folder) / kind, stored, given.batches):
                rows.append(row)
                print(f"  {kind:10} {row.stored:7} stored {row.clients:3} clients {row.per_batch:4} a batch: "
                      f"{row.records_s:9} records/s {row.cpu_ms:7} CPU ms a batch", flush=True)  # fmt: skip
            found["throughput"][kind] = [asdict(row) for row in rows]
            reached += goals(kind, rows)
    found["goals"] = [asdict(goal) | {"met": goal.met} for goal in reached]
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(json.dumps(found, indent=1), "utf-8")
    for goal in reached:
        print(f"  {'met   ' if goal.met else 'MISSED'} {goal.what}: {goal.found} of {goal.at_least}")
    return 0 if all(goal.met for goal in reached) else 1


if __name__ == "__main__":
    sys.exit(main())
