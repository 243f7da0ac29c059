"""`./dev bench power`: every state in which a power cut could leave a worker's laptop is opened again.

The real program is traced (strace) while somebody types, leaves, goes on, finishes, seals and sends. At each moment
when the screen first said "Saved" or "Sealed", what fsyncs had pushed out by then must hold it; and every prefix of
the trace, and each write left out that no fsync had pushed out, must open whole with all that was promised.
At most 5,000 states. JSON: build/bench/power.json. Exit 1 where anything is missing.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from dataclasses import asdict
from pathlib import Path

from tests.stories import disk_trace
from tests.stories.power_cut import Judge
from tests.stories.program import ROOT
from tests.stories.traced_work import trace

MOST = 5_000
OUT = ROOT / "build" / "bench" / "power.json"
MEMORY = Path("/dev/shm")  # thousands of small disks: not on the real one


def memory() -> str | None:
    """A folder in memory, or None for the usual temporary one."""
    return str(MEMORY) if MEMORY.is_dir() else None


def main() -> int:
    words = argparse.ArgumentParser(prog="./dev bench power")
    words.add_argument("--answers", type=int, default=240, help="more answers in the first interview")
    words.add_argument("--most", type=int, default=MOST)
    given, began = words.parse_args(), time.monotonic()
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory(dir=memory()) as disk:
        traced = trace(Path(folder), longer=given.answers)
        shown, after = Judge(traced, Path(disk) / "shown"), Judge(traced, Path(disk) / "after")
        for state in disk_trace.durable_at_marks(traced.start, traced.ops):
            shown.judge(state)
        count, chosen = disk_trace.sampled(traced.start, traced.ops, min(given.most, MOST))
        for state in chosen:
            after.judge(state)
    ok = not shown.found.complaints and not after.found.complaints
    seconds = round(time.monotonic() - began, 1)
    figures = {"ok": ok, "calls": len(traced.ops), "states": count, "seconds": seconds}
    found = {"shown": asdict(shown.found), "after": asdict(after.found)}
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(json.dumps(figures | found, indent=1), "utf-8")
    sys.stdout.write(
        f"{len(traced.ops)} operations on the disk, {count} states, {seconds} s\n"
        f"at the moment of saying so: {shown.found.summary()}\n"
        f"after a power cut: {after.found.summary()}\n{'holds' if ok else 'FALLS SHORT'}\n"
    )
    return 0 if ok else 1


if __name__ == "__main__":
    raise SystemExit(main())
