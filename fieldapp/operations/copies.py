"""A laptop and a copy of it, both in use: how a coordinator's program knows (PROTOCOL S-8).

Whoever was put back from a copy begins new streams that name the old heads, and the life before is over: nothing of it
comes to the server any more. So an old stream that goes on beyond such a head, although it was read to its end after
the new one had come, has somebody who works on in it; so has one beside which a later one began that does not go on
from it. What comes by stick tells nothing: it may have lain there since.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Final

from fieldapp.log import topic
from fieldapp.model import MemberId
from fieldapp.operations import horizons, notices, rosters, targets
from fieldapp.operations.desk import Desk, Life
from fieldapp.store import identity, inbox
from fieldapp.store.engine import Tx
from sync.protocol.envelope import Header, lane_of, verified_before
from sync.protocol.errors import ProtocolError
from sync.protocol.identifiers import KeyId
from sync.protocol.roster import Roster

IN_USE: Final = "copies"  # identity: JSON {member: when a batch told of it last}
NOTICE: Final = "notice.copy"
LONGEST: Final = timedelta(days=30)  # a copy that went on is heard of within that time


def look(desk: Desk, tx: Tx, header: Header, now: datetime, *, fresh: bool) -> None:
    """At a batch before it is put into the inbox; `fresh`: the server gave it just now."""
    ended = identity.get(tx, horizons.LOOKED_TO)
    if ended is None or not fresh or not rosters.load(desk.home).is_reader(desk.keys.key_id):
        return
    member, read_to_the_end = MemberId(header.sender.hex()), datetime.fromisoformat(ended.decode())
    lives = {one: life for one, life in _lives(desk, tx, member).items() if life.at <= now}
    read = [one for one in lives.values() if one.at <= read_to_the_end]
    if any(_goes_beyond(header, one) or _goes_on_beside(header, one, lives) for one in read):
        topic("sync").warning(
            "a stream goes on although another life went on from it or beside it: a copy is in use"
        )
        known = _known(tx)
        identity.put(tx, IN_USE, json.dumps({**known, member: now.isoformat()}).encode())


def _lives(desk: Desk, tx: Tx, member: MemberId) -> Mapping[bytes, Life]:
    """How each stream of somebody began, of those whose first batch came. Read again only where another one did: it is
    asked for every batch, and of somebody who was put back often there are many."""
    opened = desk.opened
    assert opened is not None  # a transaction is open
    count, known = inbox.how_many_begun(tx, member), opened.began.get(member)
    if known is not None and known[0] == count:
        return known[1]
    found = dict[bytes, Life]()
    for one in inbox.begun(tx, member):
        with suppress(ProtocolError):
            found[one.incarnation] = Life(one.at, verified_before(one.header))
    opened.began[member] = count, found
    return found


def _goes_beyond(header: Header, later: Life) -> bool:
    continues = later.first.continues
    return (
        continues is not None
        and continues.incarnation == header.incarnation
        and continues.sequence < header.sequence
    )


def _goes_on_beside(header: Header, later: Life, lives: Mapping[bytes, Life]) -> bool:
    """Two that were copied from each other both learned of it and both began anew: each names another old head, and
    none goes on. One life has one stream in a lane, so the older of the two would be over."""
    mine = lives.get(header.incarnation)
    if mine is None or header.sequence == 1 or later.first.continues is None or later.at <= mine.at:
        return False
    return lane_of(later.first.to) == lane_of(header.to) and header.incarnation not in _before(later, lives)


def _before(life: Life, lives: Mapping[bytes, Life]) -> frozenset[bytes]:
    """The streams from which one goes on, as far as they are known here."""
    found, at = set[bytes](), life
    while at.first.continues is not None and at.first.continues.incarnation not in found:
        found.add(at.first.continues.incarnation)
        at = lives.get(at.first.continues.incarnation, at)
    return frozenset(found)


def settle(desk: Desk) -> None:
    """Whose copy is in use stands on Today until their key is withdrawn, or nothing more was heard of it for long."""
    with desk.vault.read() as tx:
        known = _known(tx)
    if known:
        with desk.vault.write() as tx:
            _tell(tx, rosters.load(desk.home), desk.now())


def _tell(tx: Tx, roster: Roster, now: datetime) -> None:
    known = _known(tx)
    stand = {
        member: at
        for member, at in known.items()
        if targets.stands(roster, KeyId(bytes.fromhex(member))) and now - datetime.fromisoformat(at) < LONGEST
    }
    if stand != known:
        identity.put(tx, IN_USE, json.dumps(stand).encode())
    if not stand:
        notices.take_back(tx, NOTICE)
        return
    names = identity.member_names(tx)
    shown = (names[one].name if one in names else one[:8] for one in sorted(map(MemberId, stand)))
    notices.put(tx, NOTICE, who=", ".join(shown))


def _known(tx: Tx) -> dict[str, str]:
    raw = identity.get(tx, IN_USE)
    found: dict[str, str] = {} if raw is None else json.loads(raw)
    return found
