"""One laptop and a copy of it, each of which seals on."""

from __future__ import annotations

from sync.protocol.batch import SealedBatch
from sync.testing import SmallProgramme
from sync.testing.programme import Member


def two_lives(programme: SmallProgramme, worker: Member, second: bytes) -> tuple[SealedBatch, SealedBatch]:
    """What a laptop sealed next, and what a copy of it seals next."""
    programme.up(worker, b"before both")
    before = dict(worker.heads)
    one = programme.up(worker, b"one")
    worker.heads.clear()
    worker.heads.update(before)
    return one, programme.up(worker, second)
