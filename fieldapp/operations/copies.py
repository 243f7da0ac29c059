"""A laptop and a copy of it, both in use: how a coordinator's program knows (PROTOCOL S-8).

Whoever was put back from a copy begins new streams that name the old heads, and the life before is over: nothing of it
comes to the server any more. So an old stream that goes on beyond such a head, although it was read to its end after
the new one had come, has somebody who works on in it. What comes by stick tells nothing: it may have lain there since.
"""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from typing import Final

from fieldapp.log import topic
from fieldapp.model import MemberId
from fieldapp.operations import horizons, notices, rosters, targets
from fieldapp.operations.desk import Desk
from fieldapp.store import identity, inbox
from fieldapp.store.engine import Tx
from sync.protocol.envelope import Header, verified_before
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
    for begun in inbox.begun(tx, member, read_to_the_end):
        if _goes_beyond(header, begun.header):
            topic("sync").warning("a stream goes on behind the one that continues it: a copy is in use")
            known = _known(tx)
            identity.put(tx, IN_USE, json.dumps({**known, member: now.isoformat()}).encode())
            return


def _goes_beyond(header: Header, first: bytes) -> bool:
    try:
        continues = verified_before(first).continues
    except ProtocolError:
        return False
    return (
        continues is not None
        and continues.incarnation == header.incarnation
        and continues.sequence < header.sequence
    )


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
