"""A coordinator's word that did not come although later ones did: the server holds it back, or has lost it.

What a worker sealed is missed by coordinators, who say so in their horizons (PROTOCOL M-4). A worker says none: here
the worker's own program looks for the missing numbers in what is sealed to it, and its person asks.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from fieldapp.operations import horizons, notices, rosters
from fieldapp.operations.desk import Desk
from fieldapp.store import erasures, identity, inbox
from fieldapp.store.engine import Tx
from fieldapp.store.inbox import Arrived
from sync.protocol import canonical
from sync.protocol.envelope import PersonAddress, Span, verified_before
from sync.protocol.errors import ProtocolError

NOTICE = "notice.missed"
MISSED = "downlinks_missed"  # identity: what was missing after the whole round before
MOST_OF_A_GAP = 1000  # a header may name any number: what is missing before it is more than a memory holds
TOLD_FOR = timedelta(days=30)  # nobody can send it again but by a new word: it is not told for ever


def judge(desk: Desk) -> None:
    """After a whole round: what was missing after the one before, and still is, is told. One round of grace, since a
    server may give a long one later."""
    if rosters.load(desk.home).ever_reader(desk.keys.key_id) is not None:
        return  # whoever seals to a reader is shown what it has, and seals again what it lacks (M-10)
    now = desk.now()
    with desk.vault.read() as tx:
        missing = _missing(tx, now)
        raw = identity.get(tx, MISSED)
    if not missing and raw is None:
        return
    before = set() if raw is None else {bytes(one) for one in listed(raw)}
    with desk.vault.write() as tx:
        identity.put(tx, MISSED, canonical.encode(sorted(missing)))
        if missing & before:
            notices.put(tx, NOTICE, count=len(missing & before))
        else:
            notices.take_back(tx, NOTICE)


def listed(raw: bytes) -> list[bytes]:
    """What was kept by `numbered`, as canonical CBOR."""
    found = canonical.decode(raw, max_bytes=len(raw))
    assert isinstance(found, list)
    return [one for one in found if isinstance(one, bytes)]


def _missing(tx: Tx, now: datetime) -> set[bytes]:
    """Each as its stream's incarnation and the number."""
    found: set[bytes] = set()
    orders = erasures.orders(tx)
    for writer, arrived in inbox.everybody(tx).items():
        erased_at = max((one.came_at for one in orders if one.by == writer), default=None)
        for incarnation, known in horizons.lives(arrived).items():
            for gap in horizons.missing(known):
                after = known[min(number for number in known if number > gap.last)]
                if _is_told(tx, after, erased_at, now):
                    found |= numbered(incarnation, gap)
    return found


def numbered(incarnation: bytes, gap: Span) -> set[bytes]:
    """Each number of a gap, with its stream before it."""
    last = min(gap.last, gap.first + MOST_OF_A_GAP - 1)
    return {incarnation + number.to_bytes(8, "big") for number in range(gap.first, last + 1)}


def _is_told(tx: Tx, after: Arrived, erased_at: datetime | None, now: datetime) -> bool:
    """`after` came behind the gap. An erasure by the same coordinator takes back downlinks in which the person stood
    (G-5): what else they held is in a later one."""
    if (erased_at is not None and erased_at >= after.at) or now - after.at > TOLD_FOR:
        return False
    try:
        return isinstance(verified_before(inbox.header(tx, after.batch)).to, PersonAddress)
    except ProtocolError:
        return False
