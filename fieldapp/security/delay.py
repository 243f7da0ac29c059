"""How long to wait after wrong passphrases: grows, never ends in a wipe, outlives a restart (R-20).

It slows somebody at the keyboard. Against a copy of the disk stand Argon2id and the device secret.
"""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from fieldapp.config import write_durably

FREE_TRIES = 3  # typing errors happen
FIRST_WAIT_S = 5
LONGEST_WAIT_S = 900  # a quarter of an hour: a field day must not be lost to it


@dataclass(frozen=True, slots=True)
class Attempts:
    """Wrong passphrases in a row and when the last one was."""

    failures: int = 0
    last: datetime | None = None


def wait_after(failures: int) -> timedelta:
    """How long the next try has to wait after `failures` wrong ones in a row."""
    beyond = failures - FREE_TRIES
    if beyond < 0:
        return timedelta()
    return timedelta(seconds=min(LONGEST_WAIT_S, FIRST_WAIT_S * 2 ** min(beyond, 16)))


def still_to_wait(attempts: Attempts, now: datetime) -> int:
    """Whole seconds until the next try."""
    if attempts.last is None:
        return 0
    wait = wait_after(attempts.failures)
    left = wait - max(now - attempts.last, timedelta())
    return max(0, -(-int(left.total_seconds() * 1000) // 1000))


def read_attempts(path: Path) -> Attempts:
    """What happened before; a file that is absent or damaged counts as nothing."""
    with suppress(OSError, ValueError, KeyError, TypeError):
        raw = json.loads(path.read_bytes())
        return Attempts(int(raw["failures"]), datetime.fromtimestamp(int(raw["last"]), UTC))
    return Attempts()


def from_now_on(path: Path, now: datetime) -> Attempts:
    """What happened before. Where the clock was set back since, the wait begins now: it costs one full wait, not all
    the time until the clock is where it was."""
    before = read_attempts(path)
    if before.last is None or before.last <= now:
        return before
    anew = Attempts(before.failures, now)
    write_attempts(path, anew)
    return anew


def write_attempts(path: Path, attempts: Attempts) -> None:
    """Remember, before the answer is shown, so that pulling the plug does not buy another try.

    A full disk must not keep the owner out of their work: then nothing is remembered.
    """
    with suppress(OSError):
        if attempts.last is None:
            path.unlink(missing_ok=True)
            return
        raw = {"failures": attempts.failures, "last": int(attempts.last.timestamp())}
        write_durably(path, json.dumps(raw).encode())
