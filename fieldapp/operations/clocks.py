"""What time it surely is: this laptop's clock, held back by what others signed.

A clock that is years ahead must not destroy keys before their time, nor keep a record from being sealed; a server
that lies about the time can do neither alone.
"""

from __future__ import annotations

from datetime import datetime

from fieldapp.operations import wire
from fieldapp.store import identity
from fieldapp.store.engine import Tx

TOLD_AT = "time_told"  # identity: the latest time in a receipt, in seconds
WITHOUT_WORD_S = 62 * 86400  # two months without a receipt: then this laptop's clock is not believed further


def heard(tx: Tx, received_at: int) -> None:
    """A receipt told the time."""
    known = identity.get(tx, TOLD_AT)
    if known is None or int(known) < received_at:
        identity.put(tx, TOLD_AT, str(received_at).encode())


def surely(tx: Tx, now: datetime) -> int:
    """Seconds. Where no receipt ever came (a programme by stick alone), this laptop's own clock."""
    told = identity.get(tx, TOLD_AT)
    mine = wire.seconds(now)
    return mine if told is None else min(mine, int(told) + WITHOUT_WORD_S)
