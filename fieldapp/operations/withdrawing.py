"""Keys that are withdrawn: those whose owner's database was opened (K-8), also where that was broken off.

The intent is kept before anything of the database is merged: a power cut, or a program that is closed while a server
is asked, leaves no key in one's hands that still signs, and nothing that its owner had finished behind.
"""

from __future__ import annotations

from typing import Final

from fieldapp.errors import ListInDoubt, NotAllowed
from fieldapp.key_errors import WithdrawalRefused
from fieldapp.log import short, topic
from fieldapp.model import Changed, MemberId
from fieldapp.operations import enrolment, intake, lost_records
from fieldapp.operations.desk import Desk
from fieldapp.store import identity
from fieldapp.store.engine import Tx

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
    moved = [one for one in wanted if lost_records.put_in_place(desk, one)]
    if moved:  # where it was broken off: what its owner had finished stands, too
        intake.apply_all(desk)
    done = list[MemberId]()
    for member in wanted:
        try:
            enrolment.revoke(desk, member)
            done.append(member)
        except WithdrawalRefused:  # already, or it is another area's, or a reader's, which takes two sheets
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
