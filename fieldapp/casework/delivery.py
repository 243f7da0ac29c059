"""How the delivery of one version of a record moves: a table, only ever onwards. Pure."""

from __future__ import annotations

from enum import StrEnum

from fieldapp.model import Delivery


class Event(StrEnum):
    """What can happen to a version on its way."""

    SEAL = "seal"  # it lies in a sealed file in the outbox
    RECEIPT = "receipt"  # the server's signed receipt names its batch
    ACKNOWLEDGE = "acknowledge"  # a coordinator's signed acknowledgement names the version


MOVES: dict[tuple[Delivery, Event], Delivery] = {
    (Delivery.SAVED, Event.SEAL): Delivery.SEALED,
    (Delivery.SEALED, Event.RECEIPT): Delivery.ON_SERVER,
    (Delivery.SEALED, Event.ACKNOWLEDGE): Delivery.OPENED,  # by stick, no server ever had it
    (Delivery.ON_SERVER, Event.ACKNOWLEDGE): Delivery.OPENED,
    # A database restored from a backup learns late what happened to its versions:
    (Delivery.SAVED, Event.RECEIPT): Delivery.ON_SERVER,
    (Delivery.SAVED, Event.ACKNOWLEDGE): Delivery.OPENED,
}


def move(now: Delivery, event: Event) -> Delivery:
    """Where the version stands after `event`; what is not in the table changes nothing (a late receipt)."""
    return MOVES.get((now, event), now)
