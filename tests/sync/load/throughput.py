"""Records a second and CPU time of a real server, from clients that are processes of their own.

The clients post real batches over kept connections with the standard library alone: on the few cores that they share
with the server, the program's own way to it (`requests`) would cost more than the server itself, and 16 laptops bring
their own cores.
"""

from __future__ import annotations

import multiprocessing
import os
import secrets
import time
from dataclasses import dataclass
from http import HTTPStatus
from http.client import HTTPConnection
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from sync.protocol.batch import SealedBatch
from sync.testing import Member, ServerChild, SmallProgramme
from tests.sync.protocol.interviews import version_of


@dataclass(frozen=True, slots=True)
class Measured:
    """`cpu_ms`: of the server's and the database's processes together, for each batch."""

    clients: int
    stored: int
    per_batch: int
    batches: int
    records_s: float
    batches_s: float
    cpu_ms: float


def measure(
    server: ServerChild, database_pid: int | None, made: SmallProgramme, *, clients: int, stored: int,
    per_batch: int, batches: int,
) -> Measured:  # fmt: skip
    """All clients begin at once; the time runs from the first request to the last receipt."""
    share = max(1, batches // clients)
    content = [sealed(made, made.workers[n % len(made.workers)], share, per_batch) for n in range(clients)]
    ways = multiprocessing.get_context("fork")
    gate, told = ways.Barrier(clients + 1), ways.Queue()
    posters = [ways.Process(target=_post, args=(server.url, one, gate, told)) for one in content]
    for one in posters:
        one.start()
    gate.wait(60)
    before = _cpu_s(server.pid) + _cpu_s(database_pid)
    spans = [told.get(timeout=600) for _ in posters]
    used = _cpu_s(server.pid) + _cpu_s(database_pid) - before
    for one in posters:
        one.join(10)
    if any(bad for _, _, bad in spans):
        raise RuntimeError(f"answers other than a receipt: {sum(bad for *_, bad in spans)}")
    seconds = max(end for _, end, _ in spans) - min(begin for begin, _, _ in spans)
    rate = share * clients / seconds
    return Measured(
        clients, stored, per_batch, share * clients, round(rate * per_batch, 1), round(rate, 1),
        round(1000 * used / (share * clients), 2),
    )  # fmt: skip


def sealed(made: SmallProgramme, worker: Member, count: int, per_batch: int) -> list[SealedBatch]:
    """Real batches of interviews with 50 questions."""
    first = secrets.randbelow(10**6)
    return [
        made.up(
            worker,
            *(version_of(first + place * per_batch + n, worker.key_id).encode() for n in range(per_batch)),
        )
        for place in range(count)
    ]


def _post(url: str, content: list[SealedBatch], gate: Any, told: Any) -> None:
    parts = urlsplit(url)
    line, bad = HTTPConnection(parts.hostname or "", parts.port, timeout=60), 0
    line.request("GET", "/health")
    line.getresponse().read()
    gate.wait(60)
    begin = time.monotonic()
    for batch in content:
        line.request("POST", "/v1/batches", batch.header + batch.body)
        answer = line.getresponse()
        answer.read()
        bad += answer.status != HTTPStatus.OK
    told.put((begin, time.monotonic(), bad))
    line.close()


def _cpu_s(pid: int | None) -> float:
    """Of a process, those that it started, and those that they started."""
    if pid is None:
        return 0.0
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    own = sum(int(fields[place]) for place in (11, 12, 13, 14)) / os.sysconf("SC_CLK_TCK")
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return own + sum(_cpu_s(int(child)) for child in children if Path(f"/proc/{child}").exists())
