"""`./dev bench power`: every state in which a power cut could leave a worker's laptop or the server is opened again.

The real program is traced (strace) while somebody types, leaves, goes on, finishes, seals and sends. At each moment
when the screen first said "Saved" or "Sealed", what fsyncs had pushed out by then must hold it; and every prefix of
the trace, and each write left out that no fsync had pushed out, must open whole with all that was promised.
The server is traced likewise while two laptops send over lines that are cut: at each moment when it gives a receipt,
what fsyncs had pushed out must hold that batch, whole; every prefix of its trace, and each write left out, must open,
be sound throughout and honour each receipt given by then; from some of them the laptops go on.
At most 5,000 states of each. JSON: build/bench/power.json. Exit 1 where anything is missing.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from dataclasses import asdict
from pathlib import Path
from typing import Any

from tests.stories import disk_trace, server_power
from tests.stories.power_cut import Judge
from tests.stories.program import ROOT
from tests.stories.traced_work import trace

MOST = 5_000
GO_ON = 100  # after every so many states the laptops come again
OUT = ROOT / "build" / "bench" / "power.json"
MEMORY = Path("/dev/shm")  # thousands of small disks: not on the real one


def memory() -> str | None:
    """A folder in memory, or None for the usual temporary one."""
    return str(MEMORY) if MEMORY.is_dir() else None


def of_laptop(answers: int, most: int) -> tuple[dict[str, Any], str]:
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory(dir=memory()) as disk:
        traced = trace(Path(folder), longer=answers)
        shown, after = Judge(traced, Path(disk) / "shown"), Judge(traced, Path(disk) / "after")
        for state in disk_trace.durable_at_marks(traced.start, traced.ops):
            shown.judge(state)
        count, chosen = disk_trace.sampled(traced.start, traced.ops, min(most, MOST))
        for state in chosen:
            after.judge(state)
    ok = not shown.found.complaints and not after.found.complaints
    seconds = round(time.monotonic() - began, 1)
    figures = {"ok": ok, "calls": len(traced.ops), "states": count, "seconds": seconds}
    found = {"shown": asdict(shown.found), "after": asdict(after.found)}
    said = (
        f"laptop: {len(traced.ops)} operations on the disk, {count} states, {seconds} s\n"
        f"at the moment of saying so: {shown.found.summary()}\nafter a power cut: {after.found.summary()}\n"
    )
    return figures | found, said


def of_server(batches: int, most: int) -> tuple[dict[str, Any], str]:
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory(dir=memory()) as disk:
        traced = server_power.trace(Path(folder), batches)
        given, after = (server_power.Judge(traced, Path(disk) / name) for name in ("given", "after"))
        for state in disk_trace.durable_at_marks(traced.start, traced.ops):
            given.judge(state)
        count, chosen = disk_trace.sampled(traced.start, traced.ops, min(most, MOST))
        for place, state in enumerate(chosen):
            after.judge(state)
            if place % GO_ON == 0:
                after.go_on(state)
    seconds = round(time.monotonic() - began, 1)
    figures = {
        "ok": not given.found.complaints and not after.found.complaints,
        "calls": len(traced.ops), "states": count, "receipts": traced.given, "batches": len(traced.batches),
        "seconds": seconds, "given": asdict(given.found), "after": asdict(after.found),
    }  # fmt: skip
    said = (
        f"server: {len(traced.ops)} operations on the disk, {traced.given} receipts, {count} states, {seconds} s\n"
        f"at the moment of a receipt: {given.found.summary()}\nafter a power cut: {after.found.summary()}\n"
    )
    return figures, said


def main() -> int:
    words = argparse.ArgumentParser(prog="./dev bench power")
    words.add_argument("--answers", type=int, default=240, help="more answers in the first interview")
    words.add_argument("--batches", type=int, default=60, help="that each of two laptops sends to the server")
    words.add_argument("--most", type=int, default=MOST)
    words.add_argument("--only", choices=("laptop", "server"))
    given, found = words.parse_args(), dict[str, Any]()
    for name, run in (("laptop", of_laptop), ("server", of_server)):
        if given.only in (None, name):
            found[name], said = run(given.answers if name == "laptop" else given.batches, given.most)
            sys.stdout.write(said)
            sys.stdout.flush()
    ok = all(one["ok"] for one in found.values())
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(json.dumps({"ok": ok} | found, indent=1), "utf-8")
    sys.stdout.write("holds\n" if ok else "FALLS SHORT\n")
    return 0 if ok else 1


if __name__ == "__main__":
    raise SystemExit(main())
