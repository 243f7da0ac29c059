"""Watches the keys of the months as the list of keys brings them: who else can open one (PROTOCOL E-5), and
which ones a coordinator should be able to open and cannot (E-6)."""

from __future__ import annotations

from contextlib import suppress

from fieldapp.errors import RosterRefused
from fieldapp.log import topic
from fieldapp.operations import notices, rosters, wire
from fieldapp.operations.desk import Desk
from fieldapp.store import identity
from fieldapp.store.engine import Tx
from sync.protocol import programme
from sync.protocol.errors import ProtocolError
from sync.protocol.roster import Roster

CHECKED = "keys_checked"  # identity: the view of the list of keys that was looked at last


def check(desk: Desk) -> None:
    """Look at the keys once for each new list; what is wrong stands on Today until a later list mends it."""
    with suppress(RosterRefused):  # no programme yet
        roster = rosters.load(desk.home)
        with desk.vault.read() as tx:
            if identity.get(tx, CHECKED) == roster.view:
                return
        surplus, closed = _with_surplus(roster, wire.seconds(desk.now())), _unreadable(desk, roster)
        with desk.vault.write() as tx:
            identity.put(tx, CHECKED, roster.view)
            _tell(tx, "notice.surplus", surplus)
            _tell(tx, "notice.unreadable", closed)
        if surplus or closed:
            topic("sync").warning("keys: %d with a surplus, %d do not open", surplus, closed)


def _tell(tx: Tx, message_id: str, count: int) -> None:
    if count:
        notices.put(tx, message_id, count=count)
    else:
        notices.take_back(tx, message_id)


def _with_surplus(roster: Roster, now: int) -> int:
    """Only keys that are in use or come: an old one may name a coordinator who has left since."""
    count = 0
    for epoch in roster.epochs.values():
        with suppress(ProtocolError):  # its wrap has not come
            count += epoch.ends_at > now and programme.surplus_of(roster, epoch) > 0
    return count


def _unreadable(desk: Desk, roster: Roster) -> int:
    if roster.ever_reader(desk.keys.key_id) is None or roster.departure(desk.keys.key_id) is not None:
        return 0
    return len(programme.unreadable(roster, desk.keys))
