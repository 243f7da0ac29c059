"""The server's disk after a power cut: its process is traced while laptops send, and every state is opened again.

A mark stands in the trace before each receipt is given. What was promised by then must be honoured by the store as it
could be found: that receipt, with its batch whole, and nothing there twice or half.
"""

from __future__ import annotations

import os
import secrets
import shutil
import signal
import sys
import threading
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from sync.client.exchange import exchange
from sync.client.folders import Folders, put_batch
from sync.client.transport import HttpTransport
from sync.protocol.batch import SealedBatch
from sync.server.app import open_server
from sync.server.keys import Keys, receipt_key
from sync.server.store import Store, ageing
from sync.server.store.engine import sqlite_url
from sync.server.upkeep import verify
from sync.testing import FaultyLine, Member, ServerChild, ServerThread, SmallProgramme, Trouble
from tests.stories import disk_trace
from tests.stories.marking_server import MARK, name_of

SIZES = (10, 3_000, 70_000, 300_000)  # in one request, and piece by piece
ROUNDS = 40  # more than any laptop needs here


@dataclass(frozen=True)
class Traced:
    """The store before, all that was asked of its disk with the receipts between, and what was sent."""

    store: Path
    made: SmallProgramme
    start: disk_trace.Files
    ops: list[disk_trace.Op]
    outboxes: list[Path]
    batches: frozenset[bytes]

    @property
    def given(self) -> int:
        """Receipts, each as often as it was asked for."""
        return sum(op.kind == "mark" for op in self.ops)


def trace(folder: Path, batches: int, *bugs: str) -> Traced:
    """Two laptops send `batches` each at once, over lines that are cut now and then; then the server is told to end."""
    store = folder / "store"
    store.mkdir(parents=True)
    made = SmallProgramme(receipt_key(store).public, writers=2)
    (folder / "roster").write_bytes(made.bundle)
    open_server(store, roster=folder / "roster").close()
    start, out = disk_trace.files_below(store), folder / "trace"
    words = (*disk_trace.strace_words(out), sys.executable, "-m", "tests.stories.marking_server", *bugs)
    sent = [[_sealed(made, worker, n) for n in range(batches)] for worker in made.workers]
    outboxes = [folder / f"laptop{n}" for n in range(len(sent))]
    child = ServerChild(store, starter=words)
    with child:
        threads = [
            threading.Thread(target=_send, args=(place, made, mine, child.port))
            for place, mine in zip(outboxes, sent, strict=True)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        os.killpg(child.pid, signal.SIGTERM)  # strace goes on until the server has ended
        child.wait()
    every = frozenset(bytes(batch.hash) for mine in sent for batch in mine)
    return Traced(store, made, start, disk_trace.read(out, store), outboxes, every)


def _sealed(made: SmallProgramme, worker: Member, number: int) -> SealedBatch:
    return made.up(worker, secrets.token_bytes(SIZES[number % len(SIZES)]))


def folders_in(place: Path) -> Folders:
    folders = Folders(place / "outbox", place / "inbox", place / "receipts")
    folders.make()
    return folders


def _send(place: Path, made: SmallProgramme, batches: list[SealedBatch], port: int) -> None:
    folders = folders_in(place)
    for number, batch in enumerate(batches):
        put_batch(folders.outbox, batch.hash.hex(), batch.header, batch.body)
        troubles = [Trouble(cut_after_answered=1), Trouble(cut_after_sent=len(batch.body) // 2)][: number % 3]
        with FaultyLine(port, troubles) as way:
            for _ in range(ROUNDS):
                line = HttpTransport(way.url)
                done = exchange(folders, line, made.roster)
                line.close()
                if done.through and not done.left:
                    break


@dataclass
class Found:
    """How many states were judged, and what was wrong with which."""

    states: int = 0
    honoured: int = 0
    complaints: list[str] = field(default_factory=list)

    def summary(self) -> str:
        said = f"{self.states} states, {self.honoured} receipts honoured, {len(self.complaints)} complaints"
        return "\n".join([said, *self.complaints[:20]])


class Judge:
    """Opens states as the server would after the power came back; `folder` should be in memory."""

    def __init__(self, traced: Traced, folder: Path) -> None:
        self.traced, self.folder, self.found = traced, folder, Found()

    def judge(self, state: disk_trace.State) -> None:
        self._lay_out(state)
        self.found.states += 1
        try:
            self._look(state)
        except Exception as problem:  # noqa: BLE001 - whatever keeps a store from opening is what we look for
            self.found.complaints.append(f"{state.name}: does not open: {problem!r}")

    def _lay_out(self, state: disk_trace.State) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)
        disk_trace.lay_out(state.files, self.traced.store, self.folder)

    def _look(self, state: disk_trace.State) -> None:
        store = Store(sqlite_url(self.folder))
        try:
            keys = Keys(store, receipt_key(self.folder), lambda: 0)
            bad = verify(store, keys.check).bad
            rows = list(ageing.every(store.read))
        finally:
            store.close()
        here = {name_of(row.receipt) for row in rows}
        promised = {mark.removeprefix(MARK) for mark in state.marks}
        self.found.honoured += len(promised & here)
        twice = [
            name.hex()[:8]
            for name, count in Counter(row.announced.batch for row in rows).items()
            if count > 1
        ]
        for wrong, words in (
            (promised - here, "receipts without their batch"),
            (bad, "bad"),
            (twice, "twice"),
        ):
            if wrong:
                self.found.complaints.append(f"{state.name}: {len(wrong)} {words}: {sorted(wrong)[:2]}")

    def go_on(self, state: disk_trace.State) -> None:
        """The laptops come again to a server that starts on this disk: at the end all is there once."""
        self._lay_out(state)
        outboxes = shutil.copytree(
            self.traced.outboxes[0].parent, self.folder.with_name("again"), dirs_exist_ok=True
        )
        with ServerThread(self.folder) as server:
            for place in self.traced.outboxes:
                folders, line = folders_in(outboxes / place.name), HttpTransport(server.url)
                for receipt in folders.receipts.iterdir():
                    if name_of(receipt.read_bytes()) not in {mark.removeprefix(MARK) for mark in state.marks}:
                        receipt.unlink()
                done = exchange(folders, line, self.traced.made.roster)
                line.close()
                if done.left or done.reason:
                    self.found.complaints.append(f"{state.name}: the laptop could not go on: {done}")
            rows = Counter(row.announced.batch for row in ageing.every(server.server.box.store.read))
        if set(rows) != self.traced.batches or max(rows.values()) > 1:
            self.found.complaints.append(
                f"{state.name}: after going on, {len(rows)} batches, {rows.most_common(1)}"
            )
