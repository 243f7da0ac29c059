"""Keys that are withdrawn: those whose owner's database was opened (K-8), also where that was broken off, and beside
another coordinator's withdrawal what was seen here before it.

The intent is kept in the transaction that keeps what the database gave: a power cut, or a program that is closed
while a server is asked, leaves no key in one's hands that still signs.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from typing import Final

from fieldapp.errors import ListInDoubt, NotAllowed, RequestRefused
from fieldapp.log import short, topic
from fieldapp.model import Changed, MemberId
from fieldapp.operations import doubt, ended, enrolment, posting, rosters, wire
from fieldapp.operations.desk import Desk
from fieldapp.store import identity, inbox
from fieldapp.store.engine import Tx
from sync.protocol import programme
from sync.protocol.envelope import EpochAddress, Head, verified_before
from sync.protocol.errors import ProtocolError
from sync.protocol.register import Revoke
from sync.protocol.roster import Roster

TO_WITHDRAW: Final = "to_withdraw"  # identity: members, a space between


def intend(tx: Tx, member: MemberId) -> None:
    """Their key is withdrawn as soon as it can be."""
    identity.put(tx, TO_WITHDRAW, " ".join(sorted({*_wanted(tx), member})).encode())


def is_due(desk: Desk) -> bool:
    """Whether somebody's still is to be."""
    with desk.vault.read() as tx:
        return bool(_wanted(tx))


def settle(desk: Desk) -> tuple[MemberId, ...]:
    """Withdraw whose keys are still to be; returns whose were. Raises DiskFull, DatabaseDamaged, RosterRefused."""
    with desk.vault.read() as tx:
        wanted = _wanted(tx)
    done = list[MemberId]()
    for member in wanted:
        try:
            enrolment.revoke(desk, member)
            done.append(member)
        except RequestRefused:  # withdrawn before, or another area's, or a reader's, which takes two sheets
            topic("vault").info("nothing to withdraw: %s", short(member))
        except (ListInDoubt, NotAllowed):  # after a whole round the list of keys is known again
            continue
        with desk.vault.write() as tx:
            left = " ".join(one for one in _wanted(tx) if one != member)
            if left:
                identity.put(tx, TO_WITHDRAW, left.encode())
            else:
                identity.forget(tx, TO_WITHDRAW)
    return tuple(done)


def settle_later(desk: Desk) -> Changed:
    """As `settle`, for what was broken off before."""
    return Changed(people=True, reviews=True) if settle(desk) else Changed()


def _wanted(tx: Tx) -> list[MemberId]:
    return [MemberId(one) for one in (identity.get(tx, TO_WITHDRAW) or b"").decode().split()]


def witness(desk: Desk, began: datetime) -> bool:
    """Another coordinator of one's area has withdrawn a key, and named no more than what came to them (R-14): name
    beside it what had come here before, so that it stands for everybody. Whether there was something.

    Only what was merged here before that withdrawal, and before the round or stick that told of it `began`: what comes
    with the news or after it may be a thief's. Raises DiskFull, DatabaseDamaged, RosterRefused.
    """
    with desk.vault.read() as tx:
        if not any(_unnamed(desk, tx, rosters.load(desk.home), began)) or doubt.there_is(desk):
            return False
    now = desk.now()
    with rosters.CHANGING, desk.vault.write() as tx:
        roster = rosters.load(desk.home)
        acts = tuple(_unnamed(desk, tx, roster, began))
        signed = programme.next_entry(roster, desk.keys.signing, acts, wire.seconds(now))
        rosters.keep(desk.home, roster.with_entry(signed.raw))
        posting.roster_news(desk, tx, posting.everybody(desk), now)
    topic("sync").info("what was seen before is named beside %d withdrawals", len(acts))
    posting.send_off(desk)
    return True


def _unnamed(desk: Desk, tx: Tx, roster: Roster, began: datetime) -> Iterator[Revoke]:
    offices = rosters.offices_of(roster, desk.keys.key_id)
    for key, writer in roster.writers.items():
        for one in writer.revocations:
            if one.area in offices:
                before = min(began, wire.moment(one.at))
                seen = enrolment.heads_seen(tx, MemberId(key.hex()), before)
                further = tuple(head for head in seen if _adds(tx, one, head))
                if further:
                    yield Revoke(key, one.area, further, max(wire.seconds(desk.now()), one.at))


def _adds(tx: Tx, named: Revoke, seen: Head) -> bool:
    """Whether nothing that is named is seen here to lead to it, in a stream of that area."""
    if ended.leads_to(tx, MemberId(named.key_id.hex()), named.heads, seen):
        return False
    with suppress(ProtocolError):
        to = verified_before(inbox.header(tx, seen.batch.hex())).to
        return isinstance(to, EpochAddress) and to.area == named.area
    return False
