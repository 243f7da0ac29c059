"""Lists over all cases without folding them: what each picture said is kept, and made anew where it may differ."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import replace

from fieldapp.casework import overview, waves
from fieldapp.casework.consent import Consents
from fieldapp.casework.registers import Case
from fieldapp.model import PersonId
from fieldapp.operations import cases, programme_rules, registrations, rosters
from fieldapp.operations.desk import Desk
from fieldapp.store import identity
from fieldapp.store import overviews as kept
from fieldapp.store.engine import Tx

AT_ONCE = 50  # cases in one transaction: some 0.1 s
FOLDED_BY = "20"  # another number where the fold says something else of the same events: all are made anew


@contextmanager
def looked_at(desk: Desk) -> Iterator[Tx]:
    """A view in which every overview is as the changes say. Raises DiskFull where some had to be made."""
    while True:
        with desk.vault.read() as tx:
            if not kept.stale(tx, judged(desk, tx), desk.today()):
                yield tx
                return
        freshen(desk)


def freshen(desk: Desk) -> None:
    """Make anew whatever may have changed, a few at a time: an answer that is typed meanwhile does not wait."""
    more = True
    while more:
        with desk.vault.write() as tx:
            more = refresh(desk, tx, AT_ONCE)


def refresh(desk: Desk, tx: Tx, most: int | None = None) -> bool:
    """As `freshen`, within a transaction that writes; whether some are left."""
    offices = judged(desk, tx)
    stale = kept.stale(tx, offices, desk.today())
    changed = stale[:most]
    linked = {one for case in changed for one in _fold(desk, tx, case, offices)}
    _fold_together(desk, tx, changed, linked, offices)
    return most is not None and len(stale) > most


def _fold(desk: Desk, tx: Tx, case: PersonId, offices: str) -> frozenset[PersonId]:
    """By itself. Returns of whom it ever was said to be another registration."""
    found = cases.find(desk, tx, case)
    if found is None:
        kept.forget(tx, case)
        return frozenset()
    keep(desk, tx, found, cases.consents_alone(desk, tx, found), offices)
    return registrations.linked(found)


def _fold_together(
    desk: Desk, tx: Tx, changed: Collection[PersonId], linked: Collection[PersonId], offices: str
) -> None:
    """What lists say of somebody who was registered twice is of all their registrations, whichever changed; of those
    that were parted, of each by itself."""
    groups = registrations.groups(tx)
    for case in sorted(set(linked) - set(changed) - groups.keys()):
        _fold(desk, tx, case, offices)
    for one in sorted({one for case in (*changed, *linked) for one in groups.get(case, ())}):
        found = cases.find(desk, tx, one)
        if found is not None:
            whole = registrations.whole(desk, tx, found, groups[one])
            keep(desk, tx, whole, cases.consents_alone(desk, tx, whole), offices)


def keep(desk: Desk, tx: Tx, found: Case, agreed: Consents, offices: str) -> None:
    """One case's picture as lists need it."""
    one = overview.of(found, agreed, desk.today(), programme_rules.current(tx), desk.now().tzinfo)
    kept.put(tx, replace(one, due=waves.shown_to(desk.role, one.due)), offices)


def judged(desk: Desk, tx: Tx) -> str:
    """By whose offices and roles, and by which rules of the programme, cases are folded here, in one word."""
    roster = rosters.load(desk.home)
    said = [FOLDED_BY, desk.member, desk.role.value, str(programme_rules.current(tx))]
    for area in roster.charter.areas:
        said += [area.hex(), *sorted(cases.coordinators(roster, area))]
    said += [f"{one.member} {one.role}" for _, one in sorted(identity.member_names(tx).items())]
    return hashlib.sha256("\n".join(said).encode()).hexdigest()
