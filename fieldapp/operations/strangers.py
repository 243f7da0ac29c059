"""Streams under a person's key that their database never began (PROTOCOL K-9), and which of them are alarming.

An older copy that was put back hears of what it did in its other life, and a thief's stream looks the same at first.
What tells them apart is that the other life is over: from a coordinator whose whole round read all that was sent before
the copy was put back, nothing of it comes any more. So what is seen first is kept as known; what grows or is new after
that is somebody else's.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Final

from fieldapp.store import identity
from fieldapp.store.engine import Tx
from sync.protocol.envelope import Head
from sync.protocol.identifiers import KeyId

# identity: JSON. since: when it was put back, or heard first of such a stream; known: the highest number of each
# incarnation; settled: coordinators who had then read all that was sent before.
HEARD: Final = "strangers"


def heard_before(tx: Tx) -> bool:
    return identity.get(tx, HEARD) is not None


def begin(tx: Tx, now: datetime) -> None:
    """This database is an older copy: what coordinators know of its other life is no alarm."""
    raw = identity.get(tx, HEARD)
    known = {} if raw is None else json.loads(raw)["known"]
    _keep(tx, {"since": now.isoformat(), "known": known, "settled": []})


def hear(tx: Tx, foreign: Iterable[Head], by: KeyId, early: datetime) -> int:
    """How many of these heads nobody but a stranger can have made. `early`: all that was sent before this moment had
    been read by the coordinator `by`."""
    raw = identity.get(tx, HEARD)
    assert raw is not None  # begun
    heard = json.loads(raw)
    known, settled = heard["known"], heard["settled"]
    grown = [head for head in foreign if known.get(head.incarnation.hex(), 0) < head.sequence]
    for head in grown:
        known[head.incarnation.hex()] = head.sequence
    alarming = len(grown) if by.hex() in settled else 0
    if by.hex() not in settled and early > datetime.fromisoformat(heard["since"]):
        settled.append(by.hex())
    _keep(tx, heard)
    return alarming


def _keep(tx: Tx, heard: dict[str, object]) -> None:
    identity.put(tx, HEARD, json.dumps(heard).encode())
