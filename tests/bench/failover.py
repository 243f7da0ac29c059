"""`./dev bench failover`: the server and its PostgreSQL are killed under load, then the primary's disk is gone.

Real processes: clients that run rounds over plain folders, a server with two workers, a primary and a synchronous
standby. Under load the server is killed by SIGKILL and started again, then the primary, then the primary is killed
and its data directory deleted and the standby promoted; nobody tells the clients anything. At the end every receipt
on a client's disk must be honoured by the promoted standby, byte for byte and with its whole body, nothing may be
there twice, and the coordinator must fetch each batch once. Exit 1 otherwise, and where fewer than LEAST receipts were
given, unless fewer batches were asked for. JSON: build/bench/failover.json.

The waits between rounds are the laptops' own, a hundredth as long.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from random import Random
from typing import Any

from sync.client.exchange import exchange
from sync.client.folders import Folders, put_batch
from sync.client.retry import Wait, next_attempt
from sync.client.transport import HttpTransport
from sync.protocol.batch import SealedBatch
from sync.protocol.identifiers import KeyId
from sync.protocol.receipts import sign_token
from sync.server.app import open_server
from sync.server.keys import receipt_key
from sync.server.store import ageing
from sync.server.upkeep import verify
from sync.testing import Member, ServerChild, SmallProgramme
from sync.testing.postgres import Home, Postgres
from tests.stories.program import ROOT

OUT = ROOT / "build" / "bench" / "failover.json"
WAITS = 0.01  # of the laptops' own
AT_A_TIME = 10  # batches that a client has in its outbox; a person finishes one after the other
GIVEN_UP_S = 300.0
LEAST = 1000  # receipts: fewer prove little


@dataclass
class Report:
    """What was seen. `stood_still_s`: from each blow to the next receipt."""

    receipts: int = 0
    receipts_before: dict[str, int] = field(default_factory=dict)
    stood_still_s: dict[str, float] = field(default_factory=dict)
    failed_rounds: dict[str, int] = field(default_factory=dict)
    not_honoured: int = 0
    bad_at_the_standby: int = 0
    there_twice: int = 0
    fetched: int = 0
    fetched_twice: int = 0
    unsent: int = 0
    seconds: float = 0.0

    @property
    def ok(self) -> bool:
        wrong = (
            self.not_honoured + self.bad_at_the_standby + self.there_twice + self.fetched_twice + self.unsent
        )
        odd = self.failed_rounds.get("odd-answer", 0)  # a 500: the server did not know what to say
        return not wrong + odd and self.fetched == self.receipts > 0

    def enough(self, batches: int) -> bool:
        """Whether so many receipts were put to the test as a run of so many batches owes."""
        return self.receipts >= min(LEAST, batches)


class Client(threading.Thread):
    """One laptop: puts its batches into the outbox by and by, runs rounds, waits as the program would."""

    def __init__(
        self, folder: Path, url: str, made: SmallProgramme, batches: list[SealedBatch], seed: int
    ) -> None:
        super().__init__(daemon=True)
        self.folders = Folders(folder / "outbox", folder / "inbox", folder / "receipts")
        self.folders.make()
        self.line, self.made, self.batches = HttpTransport(url), made, batches
        self.random, self.received = Random(seed), 0
        self.failed: Counter[str] = Counter()

    def run(self) -> None:
        for at in range(0, len(self.batches), AT_A_TIME):
            for batch in self.batches[at : at + AT_A_TIME]:
                put_batch(self.folders.outbox, batch.hash.hex(), batch.header, batch.body)
            self.until_sent()
        self.line.close()

    def until_sent(self) -> None:
        failures, until = 0, time.monotonic() + GIVEN_UP_S
        while time.monotonic() < until:
            done = exchange(self.folders, self.line, self.made.roster)
            self.received += done.sent
            if done.through and not done.left:
                return
            failures = failures + 1 if done.reason else 0
            self.failed[done.reason] += bool(done.reason)
            wait = next_attempt(
                max(failures, 1), jitter=self.random.random(), asked_to_wait_s=done.retry_after_s
            )
            time.sleep(wait.seconds * WAITS if isinstance(wait, Wait) else 0.0)

    def receipts(self) -> dict[bytes, bytes]:
        return {bytes.fromhex(one.stem): one.read_bytes() for one in self.folders.receipts.glob("*.receipt")}


class Run:
    """One programme, some clients, three blows."""

    def __init__(
        self, folder: Path, clients: int, batches: int, seed: int, told: Callable[[str], None]
    ) -> None:
        self.folder, self.told, self.report = folder, told, Report()
        (folder / "store").mkdir()
        self.made = SmallProgramme(receipt_key(folder / "store").public, writers=clients)
        (folder / "roster").write_bytes(self.made.bundle)
        self.primary = Postgres(Home()).make().start()
        self.primary.database("mailbox")
        self.standby = self.primary.standby("second")
        self.url = self.primary.url("mailbox", self.standby)
        self.server = ServerChild(folder / "store", folder / "roster", database=self.url, workers=2)
        self.server.start()
        share = -(-batches // clients)
        self.clients = [
            Client(folder / f"client{n}", self.server.url, self.made, self.sealed(worker, share), seed + n)
            for n, worker in enumerate(self.made.workers)
        ]

    def sealed(self, worker: Member, count: int) -> list[SealedBatch]:
        return [self.made.up(worker, b"%d" % number) for number in range(count)]

    def all(self) -> None:
        blows = {
            "server killed": self.server_dies,
            "primary killed": self.primary_dies,
            "primary's disk gone": self.disk_dies,
        }
        wanted = sum(len(client.batches) for client in self.clients)
        for client in self.clients:
            client.start()
        for number, (name, blow) in enumerate(blows.items(), 1):
            self.until(wanted * number // (len(blows) + 1))
            self.report.receipts_before[name], began = self.received, time.monotonic()
            blow()
            self.until(self.received + 1)
            self.report.stood_still_s[name] = round(time.monotonic() - began, 2)
            self.told(f"  {name} after {self.report.receipts_before[name]} receipts; "
                      f"the next one came {self.report.stood_still_s[name]} s later")  # fmt: skip
        for client in self.clients:
            client.join(GIVEN_UP_S)
        self.count()

    @property
    def received(self) -> int:
        return sum(len(list(client.folders.receipts.glob("*.receipt"))) for client in self.clients)

    def until(self, receipts: int) -> None:
        end = time.monotonic() + GIVEN_UP_S
        while self.received < receipts and any(client.is_alive() for client in self.clients):
            if time.monotonic() > end:
                raise TimeoutError(f"no {receipts} receipts within {GIVEN_UP_S} s")
            time.sleep(0.02)

    def server_dies(self) -> None:
        self.server.kill()
        self.server.start()

    def primary_dies(self) -> None:
        self.primary.kill()
        self.primary.start()

    def disk_dies(self) -> None:
        self.primary.kill()
        self.primary.delete()
        self.standby.promote()

    def count(self) -> None:
        """By the promoted standby, the only one that is left, and by what the coordinator gets."""
        report = self.report
        receipts = {name: raw for client in self.clients for name, raw in client.receipts().items()}
        report.receipts = len(receipts)
        report.unsent = sum(len(client.batches) for client in self.clients) - len(receipts)
        report.failed_rounds = dict(sum((client.failed for client in self.clients), Counter()))
        server = open_server(self.folder / "store", database=self.standby.url("mailbox"))
        rows = list(ageing.every(server.box.store.read))
        kept = {row.announced.batch: row.receipt for row in rows}
        report.not_honoured = sum(kept.get(name) != raw for name, raw in receipts.items())
        report.bad_at_the_standby = len(verify(server.box.store, server.box.keys.check).bad)
        report.there_twice = len(rows) - len(kept)
        server.close()
        self.fetch()

    def fetch(self) -> None:
        coordinator, folder = self.made.coordinator, self.folder / "coordinator"
        folders = Folders(folder / "outbox", folder / "inbox", folder / "receipts")

        def sign(server: KeyId, now: int) -> bytes:
            return sign_token(server, now, coordinator.keys.signing)

        line = HttpTransport(self.server.url)
        done = exchange(folders, line, self.made.roster, sign=sign)
        line.close()
        self.report.fetched = len(list(folders.inbox.glob("*.head")))
        self.report.fetched_twice = done.fetched - self.report.fetched

    def close(self) -> None:
        self.server.kill()
        for one in (self.standby, self.primary):
            with one:
                pass


def run(
    folder: Path, clients: int, batches: int, seed: int = 1, told: Callable[[str], None] = print
) -> Report:
    """The whole of it."""
    began = time.monotonic()
    with contextlib.closing(Run(folder, clients, batches, seed, told)) as story:
        story.all()
        story.report.seconds = round(time.monotonic() - began, 1)
        return story.report


def main() -> int:
    words = argparse.ArgumentParser(prog="./dev bench failover")
    words.add_argument("--batches", type=int, default=2000)
    words.add_argument("--clients", type=int, default=8)
    words.add_argument("--seed", type=int, default=1)
    given = words.parse_args()
    with tempfile.TemporaryDirectory(prefix="fieldapp-failover-") as folder:
        report = run(Path(folder), given.clients, given.batches, given.seed)
    ok = report.ok and report.enough(given.batches)
    found: dict[str, Any] = asdict(report) | {"ok": ok, "clients": given.clients, "seed": given.seed}
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(json.dumps(found, indent=1), "utf-8")
    sys.stdout.write(json.dumps(found, indent=1) + "\n")
    return 0 if ok else 1


if __name__ == "__main__":
    raise SystemExit(main())
