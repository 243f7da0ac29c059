"""After a round: what came of others is told on to those whom it concerns."""

from __future__ import annotations

from fieldapp.model import Changed, Role
from fieldapp.operations import (
    ages_told,
    copies,
    directory,
    handing_over,
    judged_anew,
    one_person,
    overviews,
    posting,
)
from fieldapp.operations.desk import Desk
from fieldapp.store import outgoing


def settle(desk: Desk) -> Changed:
    """Workers hear of what changed in their cases and of what is kept for everybody; all that waits is sealed."""
    overviews.freshen(desk)
    if desk.role is Role.COORDINATOR:
        copies.settle(desk)
        one_person.settle(desk)
        with desk.vault.write() as tx:
            overviews.refresh(desk, tx)
            ages_told.settle(desk, tx, desk.now())
            handing_over.tell_others(desk, tx, desk.now())
            judged_anew.settle(desk, tx)
        handing_over.send_homes(desk)
        directory.settle(desk)
    with desk.vault.read() as tx:
        waits = bool(outgoing.targets_unsealed(tx))
    if waits:
        posting.send_off(desk)
    return Changed(people=waits)
