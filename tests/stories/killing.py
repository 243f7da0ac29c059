"""Kills a process at a moment that a trigger describes, and says when. Watches folders, unlocks nothing."""

from __future__ import annotations

import subprocess
import threading
import time
from dataclasses import dataclass
from pathlib import Path

from fieldapp.config import PersonFolder
from fieldapp.operations.sealing import TEMPORARY
from sync.protocol.batch import HEADER_SUFFIX

PATIENCE_S = 15.0  # a trigger that never comes: the kill falls then
TURN_S = 0.0005


@dataclass(frozen=True, slots=True)
class Trigger:
    """`seen`: "" at once, or what must appear before `delay_s`: "temporary", "sealed", "receipt"."""

    seen: str = ""
    delay_s: float = 0.0


class Killer:
    """One kill of one process, from a thread of its own."""

    def __init__(self, child: subprocess.Popen[str], folder: PersonFolder) -> None:
        self.child, self.folder = child, folder
        self.killed_at: float | None = None
        self._stopped = threading.Event()
        self._thread: threading.Thread | None = None

    def arm(self, trigger: Trigger) -> None:
        """From now on; what lies there already does not trigger."""
        known = self._names(trigger.seen)
        self._thread = threading.Thread(target=self._wait_and_kill, args=(trigger, known), daemon=True)
        self._thread.start()

    def stop(self) -> None:
        self._stopped.set()
        if self._thread is not None:
            self._thread.join()

    def lying_there(self) -> tuple[int, int, int]:
        """Temporary files, sealed batches, receipts that are not applied."""
        return len(self._names("temporary")), len(self._names("sealed")), len(self._names("receipt"))

    def _names(self, what: str) -> frozenset[str]:
        if what == "receipt":
            return frozenset(p.name for p in _listed(self.folder.receipts) if not p.name.startswith("."))
        outbox = _listed(self.folder.outbox)
        if what == "temporary":
            return frozenset(p.name for p in outbox if TEMPORARY in p.name)
        return frozenset(p.name for p in outbox if p.name.endswith(HEADER_SUFFIX) and TEMPORARY not in p.name)

    def _wait_and_kill(self, trigger: Trigger, known: frozenset[str]) -> None:
        deadline = time.monotonic() + PATIENCE_S
        while trigger.seen and not self._names(trigger.seen) - known and time.monotonic() < deadline:
            if self._stopped.wait(TURN_S):
                return
        if not self._stopped.wait(trigger.delay_s):
            self.killed_at = time.monotonic()
            self.child.kill()


def _listed(folder: Path) -> list[Path]:
    return list(folder.iterdir()) if folder.is_dir() else []
