"""How many refused in a month (R-9): kept without any link, told to coordinators when the month is over."""

from __future__ import annotations

from fieldapp.operations import areas, targets, wire
from fieldapp.operations.desk import Desk
from fieldapp.operations.merging import DECLINED_BY
from fieldapp.store import journal, outgoing
from fieldapp.store.outgoing import Waiting
from sync.protocol import messages
from sync.protocol.identifiers import ContentClass

DECLINED = "declined"
SENT = "declined, sent"


def of_month(desk: Desk) -> dict[str, int]:
    """How often consent was refused at this laptop, by month ("2026-11")."""
    with desk.vault.read() as tx:
        counts = journal.counts(tx)
    return {month: count for (month, what), count in counts.items() if what == DECLINED}


def of_everybody(desk: Desk) -> dict[str, int]:
    """What all workers told, by month. Raises NotAllowed."""
    desk.need_coordinator()
    with desk.vault.read() as tx:
        counts = journal.counts(tx)
    total: dict[str, int] = {}
    for (month, what), count in counts.items():
        if what.startswith(DECLINED_BY):
            total[month] = total.get(month, 0) + count
    return total


def send_completed(desk: Desk) -> None:
    """Queue the tally of each month that is over: sent on the day itself it would point at an interview.

    A month that grew after it was told (the clock was set back, or the laptop slept over its end) is told anew.

    Raises RosterRefused where no programme is known yet.
    """
    now = desk.now()
    current = now.strftime("%Y-%m")
    with desk.vault.write() as tx:
        target = targets.epoch_target(areas.usual(desk, tx), ContentClass.PROGRAMME, urgent=False)
        counts = journal.counts(tx)
        for (month, what), count in counts.items():
            if what == DECLINED and month < current and counts.get((month, SENT), 0) < count:
                body = messages.Tally(int(month.replace("-", "")), "", count).encode()
                outgoing.add(tx, Waiting(wire.identify(body), target, "tally", body, None, now))
                journal.told(tx, month, SENT, count)
