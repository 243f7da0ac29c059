"""A coordinator whose horizon covers less of one's own streams than an earlier one of theirs did: their laptop was put
back from an older copy, and lacks what they had (PROTOCOL M-4).

Their whole rounds tell that, too, but only where they use a server: by sticks alone nothing else does, and what they
acknowledged would leave this laptop although nobody has it any more.
"""

from __future__ import annotations

import json
from datetime import datetime
from typing import Final

from fieldapp.model import MemberId
from fieldapp.operations import wire
from fieldapp.store import handing, identity
from fieldapp.store.engine import Tx
from fieldapp.store.handing import Confirmed
from sync.protocol.identifiers import KeyId
from sync.protocol.messages import Horizon

# Identity, before a coordinator's key id: when their newest horizon was sealed, and by stream how far it covered.
COVERED: Final = "covered "


def lacked(
    tx: Tx, horizon: Horizon, by: KeyId, own: KeyId, sealed_at: int, now: datetime
) -> tuple[Confirmed, ...]:
    """Own batches that this coordinator had and, by a horizon that was sealed later, has no more. What a server has is
    left out where they use one: their next whole round fetches it, or shows that it is not there."""
    at = min(sealed_at, wire.seconds(now))  # by a clock that is ahead all later ones would be older
    heads = {one.head.incarnation.hex(): one.head.sequence for one in horizon.seen if one.member == own}
    raw = identity.get(tx, COVERED + by.hex())
    before_at, before = _read(raw)
    if at < before_at:  # it came late, by a stick
        return ()
    identity.put(tx, COVERED + by.hex(), json.dumps([at, heads]).encode())
    also_there = not horizon.seen_at
    return tuple(
        one
        for life, upto in before.items()
        for one in handing.between(tx, bytes.fromhex(life), heads.get(life, 0), upto, at_server=also_there)
    )


def may_lack(tx: Tx, by: MemberId, named: str, said_at: int) -> bool:
    """Whether their newest horizon was sealed after they said that they have one of this person's messages, and does
    not cover it."""
    newest_at, _ = _read(identity.get(tx, COVERED + by))
    return said_at < newest_at and bool(handing.places(tx, named)) and not covers(tx, by, named)


def covers(tx: Tx, by: MemberId, named: str) -> bool:
    """Whether their newest horizon covers a batch of this person's in which this message stood."""
    _, heads = _read(identity.get(tx, COVERED + by))
    return any(heads.get(life.hex(), 0) >= sequence for life, sequence in handing.places(tx, named))


def _read(raw: bytes | None) -> tuple[int, dict[str, int]]:
    at, heads = (0, {}) if raw is None else json.loads(raw)
    return at, heads
