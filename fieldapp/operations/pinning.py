"""Which list of keys somebody knows, in their own database (PROTOCOL R-15).

The list itself lies plain on a laptop that several share, and whoever uses its account could put another there: a
programme of their own, to whose readers the next record and the key of the database would be sealed, or an older list.
"""

from __future__ import annotations

import hashlib
from typing import Final

from fieldapp.config import Home
from fieldapp.errors import RosterRefused
from fieldapp.log import topic
from fieldapp.model import MemberId
from fieldapp.operations import notices, rosters
from fieldapp.operations.desk import Desk
from fieldapp.store import identity
from fieldapp.store.engine import Vault
from sync.protocol.errors import ProtocolError
from sync.protocol.roster import Roster

LIST: Final = "list"  # identity: the bundle, as this person's program last had it
LIST_STATE: Final = "list_state"  # identity: by what it is told that another has come
NOTICE: Final = "notice.list_exchanged"
UNSEEN: Final = (
    "list_exchanged"  # identity: b"1" where it was found while nobody was signed in, who could read it
)


def check(place: Home, member: MemberId, vault: Vault, *, at_sign_in: bool = True) -> None:
    """Before anything is sealed, a key of the database itself too: what lies there counts as an addition to what this
    person knows. What is no addition is put right, and told until a sign-in finds all well. Holds until
    `rosters.unpin`. Raises OSError."""
    with vault.read() as tx:
        raw = identity.get(tx, LIST)
    if raw is None:
        return
    try:
        known = Roster.of_bundle(raw)
    except ProtocolError:  # a program before this one may not know what a later one kept
        topic("sync").warning("the list of keys in this database cannot be read")
        return
    odd = rosters.pin(place, member, known)
    if odd:
        topic("sync").warning("the list of keys here was not the one that is known; it was put back")
    with vault.write() as tx:
        if odd:
            notices.put(tx, NOTICE)
        if odd and not at_sign_in:
            identity.put(tx, UNSEEN, b"1")
        elif at_sign_in and not odd and identity.get(tx, UNSEEN) is None:
            notices.take_back(tx, NOTICE)
        elif at_sign_in:
            identity.forget(tx, UNSEEN)


def keep(desk: Desk) -> None:
    """The list as it is now is the one that this person knows, where it names them."""
    try:
        roster = rosters.load(desk.home)
    except RosterRefused:
        return
    if desk.keys.key_id not in roster.writers and not roster.is_reader(desk.keys.key_id):
        return  # not joined yet: they compare the programme's words then
    roster = rosters.without_secrets(roster)
    state = hashlib.sha256(roster.view + b"".join(sorted(roster.objects))).digest()
    with desk.vault.read() as tx:
        if identity.get(tx, LIST_STATE) == state:
            return
    with desk.vault.write() as tx:
        identity.put(tx, LIST, roster.bundle().to_bytes())
        identity.put(tx, LIST_STATE, state)
