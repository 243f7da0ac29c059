"""`./dev bench sync`: what a sealed record costs on the line and at the server. Exit 1 where a goal is missed.

* records a second and CPU ms a batch, with fsync on and signatures verified, with 1, 4 and 16 clients, one record a
  batch and a hundred, over a mailbox that holds 0, 30,000 and 300,000 batches, on SQLite and on PostgreSQL.
  Bulk-made batches are real ones re-signed; the measured ones are real;
* bytes on the socket for each record of 50 questions, answers included, sealed by the program's own Finish: rounds of
  1, 10, 100 and of 12 interviews finished one by one, in programmes with 3 and with 10 coordinators;
* a line of 64 kbit/s with stalls and resets: seconds to the first round, to twelve interviews, to a round that
  changes nothing; bytes sent twice. The design names no figures for it, so the bounds are what the line itself can
  carry: at least half of the seconds are the line's own, no round fails but for a reset, and a reset costs at most
  the bytes of the whole step once more.

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
from sync.testing.slow_line import Quality
from tests.stories.program import ROOT
from tests.sync.load.filling import fill
from tests.sync.load.laptops import Cost, Step, costs, slow_sync
from tests.sync.load.throughput import Measured, measure

OUT = ROOT / "build" / "bench" / "sync.json"
CLIENTS = (1, 4, 16)
SENDERS = 16
CENTRAL_BYTES = 3021  # on the wire for one submission of 50 questions without attachments, ODK Central
READERS, RECORDS = (3, 10), (1, 10, 12, 100)
BAD_LINE = Quality(bits_s=64_000, latency_s=0.3, stall_every=20_000, stall_s=3.0, reset_every=15_000)
LINES_SHARE = 0.5  # of the seconds over the bad line
ALIKE = 0.95  # two runs of one step differ by some bytes of numbers in heads
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


def byte_goals(found: list[Cost]) -> Iterator[Goal]:
    """As many times fewer bytes than ODK Central needs on its wire; one record alone in at most 6.5 kB."""
    least = {1: CENTRAL_BYTES / 6500, 10: 2.5, 12: 2.5, 100: 8.0}
    for cost in found:
        times = round(CENTRAL_BYTES / cost.per_record, 2)
        where = f"{cost.records} records, {cost.coordinators} coordinators"
        what = f"{where}: {cost.per_record} bytes a record, times fewer"
        yield Goal(what, times, round(least[cost.records], 2))


def line_goals(steps: list[Step]) -> Iterator[Goal]:
    """Of each step over the bad line, as the head of this file derives them."""
    for one in steps:
        what = f"64 kbit/s, {one.what} in {one.seconds} s, {one.twice} bytes twice"
        yield Goal(f"{what}: the line's share of the time", round(one.line_s / one.seconds, 2), LINES_SHARE)
        yield Goal(f"{what}: resets, and one, for each round", (one.resets + 1) / (one.failed_rounds + 1), 1)
        allowed = one.whole_bytes * (1 + one.resets)
        yield Goal(f"{what}: bytes allowed for each carried", round(allowed / one.bytes, 2), ALIKE)


def on_the_line(folder: Path, found: dict[str, Any]) -> Iterator[Goal]:
    """Bytes and the bad line."""
    paid = [cost for readers in READERS for cost in costs(folder / f"costs{readers}", readers, RECORDS)]
    found["bytes"] = [asdict(cost) | {"per_record": cost.per_record} for cost in paid]
    yield from byte_goals(paid)
    steps = slow_sync(folder / "slow", BAD_LINE)
    found["slow line"] = asdict(BAD_LINE) | {one.what: asdict(one) | {"twice": one.twice} for one in steps}
    for one in steps:
        print(f"  {one}", flush=True)
    yield from line_goals(steps)


def main() -> int:
    words = argparse.ArgumentParser(prog="./dev bench sync")
    words.add_argument("--stored", default="0,30000,300000", help="how many batches lie there")
    words.add_argument("--batches", type=int, default=640, help="of one record, in each measurement")
    words.add_argument("--on", default="sqlite,postgresql,line", help="which parts")
    given = words.parse_args()
    stored = [int(one) for one in given.stored.split(",")]
    found: dict[str, Any] = {"cores": os.cpu_count(), "load": os.getloadavg()[0], "throughput": {}}
    reached: list[Goal] = []
    with tempfile.TemporaryDirectory(prefix="fieldapp-sync-") as folder:
        for kind in given.on.split(","):
            if kind == "line":
                reached += on_the_line(Path(folder), found)
                continue
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
