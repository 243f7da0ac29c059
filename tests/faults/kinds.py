"""The kinds of faults, and how a child tells its parent what struck it and what it has done."""

from __future__ import annotations

import os
import pickle
from collections.abc import Iterator
from enum import StrEnum
from typing import Any


class Kind(StrEnum):
    """What can happen to somebody at work. Counted only where it really struck."""

    DROP = "drop"  # a request that never arrives; a file that is missing on a stick
    CUT = "cut"  # a connection that ends at some byte; a stick pulled out in the middle
    DUPLICATE = "duplicate"  # a request that arrives twice; a stick read twice
    REORDER = (
        "reorder"  # a request that arrives after later ones; files of a stick that come in another order
    )
    CORRUPT = "corrupt"  # a bit flipped on the way, there or back, or on a stick
    KILL = "kill"  # SIGKILL at some call, of a laptop's program or of the server
    POWER = "power"  # the same, and what no fsync had pushed out is gone
    FULL = "disk full"  # files cannot grow beyond some size
    CLOCK = "clock jump"
    RESTORE = "restore"  # a laptop or the server is put back from an old copy


LINE = (Kind.DROP, Kind.CUT, Kind.DUPLICATE, Kind.REORDER, Kind.CORRUPT)


class Telling:
    """The child's end of a pipe: each word is out before the next thing is done, so that no kill takes it back."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    def __call__(self, what: str, *rest: Any) -> None:
        said = pickle.dumps((what, *rest))
        os.write(self._descriptor, len(said).to_bytes(4, "big") + said)

    def struck(self, kind: Kind) -> None:
        self("struck", kind)


def told(raw: bytes) -> Iterator[tuple[Any, ...]]:
    """What a child said, up to where it died."""
    at = 0
    while at + 4 <= len(raw):
        length = int.from_bytes(raw[at : at + 4], "big")
        if at + 4 + length > len(raw):
            return
        yield pickle.loads(raw[at + 4 : at + 4 + length])
        at += 4 + length
