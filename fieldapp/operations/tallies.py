"""How many refused in a month (R-9): kept without any link, told to coordinators when the month is over."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from fieldapp.model import MemberId
from fieldapp.operations import areas, targets, wire
from fieldapp.operations.areas import AreaRow
from fieldapp.operations.desk import Desk
from fieldapp.store import identity, journal, outgoing
from fieldapp.store.engine import Tx
from fieldapp.store.outgoing import Waiting
from sync.protocol import messages
from sync.protocol.contents import Written
from sync.protocol.envelope import EpochAddress, verified_before
from sync.protocol.identifiers import ContentClass

DECLINED = "declined"
DECLINED_BY, IN_AREA = "declined by ", " in "  # of which worker and area: what came of them
SENT = "declined, sent"


def of_month(desk: Desk) -> dict[str, int]:
    """How often consent was refused at this laptop, by month ("2026-11")."""
    with desk.vault.read() as tx:
        counts = journal.counts(tx)
    return {month: count for (month, what), count in counts.items() if what == DECLINED}


@dataclass(frozen=True, slots=True)
class Refusals:
    """One area's refusals, the newest month first. `area` is None for what an earlier program kept without one."""

    area: AreaRow | None
    months: tuple[tuple[str, int], ...]


def by_area(desk: Desk) -> tuple[Refusals, ...]:
    """What all workers told, and this laptop's own of the months that are over: counts of areas, never of a person or a
    worker (R-9). Raises NotAllowed."""
    desk.need_coordinator()
    current = desk.now().strftime("%Y-%m")
    total: dict[str, Counter[str]] = {}
    with desk.vault.read() as tx:
        counts, names, usual = journal.counts(tx), identity.area_names(tx), areas.usual(desk, tx).hex()
    own = {(month, usual): count for (month, what), count in counts.items() if what == DECLINED}
    for told in (_told(counts), {key: count for key, count in own.items() if key[0] < current}):
        for (month, area), count in told.items():
            total.setdefault(area, Counter())[month] += count
    return tuple(
        Refusals(
            AreaRow(area, names.get(area, "")) if area else None,
            tuple(sorted(total[area].items(), reverse=True)),
        )
        for area in sorted(total, key=lambda one: (not one, names.get(one, ""), one))
    )


def arrived(tx: Tx, written: Written, sender: MemberId, told: messages.Tally) -> None:
    """One worker's refusals of a month, in the area to whose stream they came."""
    to = verified_before(written.proof.header).to
    where = f"{IN_AREA}{to.area.hex()}" if isinstance(to, EpochAddress) else ""
    month = f"{told.month // 100:04}-{told.month % 100:02}"
    journal.told(tx, month, f"{DECLINED_BY}{sender}{where}", told.refused)


def _told(counts: Mapping[tuple[str, str], int]) -> dict[tuple[str, str], int]:
    """By month and area what came of everybody. What an earlier program kept without an area counts where nothing of
    the same worker and month came with one: it is told anew as it grows."""
    by_worker: dict[tuple[str, str], dict[str, int]] = {}
    for (month, what), count in counts.items():
        if what.startswith(DECLINED_BY):
            sender, _, area = what.removeprefix(DECLINED_BY).partition(IN_AREA)
            by_worker.setdefault((month, sender), {})[area] = count
    found = Counter[tuple[str, str]]()
    for (month, _), told in by_worker.items():
        for area, count in told.items():
            if area or len(told) == 1:
                found[month, area] += count
    return dict(found)


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
