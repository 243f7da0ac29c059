"""Which orders to erase are in force: many people in a day take two coordinators (PROTOCOL G-3). Pure.

It is folded from the orders and consents that are known, in any order; so every laptop comes to the same answer, and
an order that waits begins to hold when the consent arrives.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Final

from sync.protocol.authorship import message_hash
from sync.protocol.identifiers import KeyId, MessageHash
from sync.protocol.messages import Erasure, ErasureConsent, ErasureWithdrawn
from sync.protocol.roster import Roster

PEOPLE_A_DAY: Final = 20  # that one coordinator may have erased alone
DAY_S: Final = 86400


@dataclass(frozen=True, slots=True)
class Ordered:
    """An order as it came, with who signed it, and when it came where that is known: the time in it is the signer's
    to choose."""

    erasure: Erasure
    by: KeyId
    came_at: int | None = None

    @property
    def hash(self) -> MessageHash:
        return message_hash(self.erasure.encode())


@dataclass(frozen=True, slots=True)
class Consented:
    """A second coordinator's word, with who signed it."""

    consent: ErasureConsent
    by: KeyId


@dataclass(frozen=True, slots=True)
class TakenBack:
    """A word that an order is withdrawn, with who signed it."""

    withdrawal: ErasureWithdrawn
    by: KeyId


def taken_back(orders: Iterable[Ordered], words: Iterable[TakenBack]) -> frozenset[MessageHash]:
    """The orders, by hash, that whoever signed them has withdrawn; anybody else's word is none (PROTOCOL G-7)."""
    signer = {one.hash: one.by for one in orders}
    return frozenset(one.withdrawal.erasure for one in words if signer.get(one.withdrawal.erasure) == one.by)


def in_force(
    roster: Roster,
    orders: Iterable[Ordered],
    consents: Iterable[Consented],
    withdrawn: Collection[MessageHash] = (),
) -> frozenset[MessageHash]:
    """The orders that are to be carried out, by hash.

    An order with whom its signer has more than 20 people erased within any 24 hours waits for the consent of another
    coordinator who appoints; so do all its orders of that time, whichever way it was split up. Whom an order names
    twice counts once; an order that names records alone counts each as one person. The 24 hours are those of the
    orders and, where it is known when they came, of their coming: dates that were spread are of no use. One that is
    `withdrawn` is none whoever agrees, and counts towards the twenty all the same, for it may have been carried out
    where that was heard later: but not where it names more by itself and nobody said yes.
    """
    known, said = {one.hash: one for one in orders}, tuple(consents)
    agreed_to = agreed(roster, known.values(), said, withdrawn)
    counted = _counting(known, {one.consent.erasure for one in said}, withdrawn)
    large = _large(counted, {name: one.erasure.ordered_at for name, one in counted.items()})
    large |= _large(counted, {name: one.came_at for name, one in counted.items() if one.came_at is not None})
    return frozenset(
        name
        for name, one in known.items()
        if _appoints(roster, one.by) and name not in withdrawn and (name in agreed_to or name not in large)
    )


def agreed(
    roster: Roster,
    orders: Iterable[Ordered],
    consents: Iterable[Consented],
    withdrawn: Collection[MessageHash] = (),
) -> frozenset[MessageHash]:
    """The orders, by hash, to which another coordinator than their signer has agreed; both in office today."""
    known = {one.hash: one for one in orders}
    return frozenset(
        one.consent.erasure
        for one in consents
        if one.consent.erasure in known
        and one.consent.erasure not in withdrawn
        and one.by != known[one.consent.erasure].by
        and _appoints(roster, one.by)
        and _appoints(roster, known[one.consent.erasure].by)
    )


def _appoints(roster: Roster, key: KeyId) -> bool:
    """In office today: who has left orders nothing any more, and consents to nothing."""
    return any(reader.key.key_id == key and reader.appoints for reader in roster.charter.readers)


def _counting(
    known: dict[MessageHash, Ordered], answered: Collection[MessageHash], withdrawn: Collection[MessageHash]
) -> dict[MessageHash, Ordered]:
    """Without those that no laptop can have carried out before it heard that they were taken back."""
    return {
        name: one
        for name, one in known.items()
        if name not in withdrawn or name in answered or len(_counted(one.erasure)) <= PEOPLE_A_DAY
    }


def _large(known: dict[MessageHash, Ordered], times: dict[MessageHash, int]) -> frozenset[MessageHash]:
    """The orders that stand within 24 hours of one signer which hold more people than may be ordered alone.

    Each order enters and leaves one window that moves on: who signs thousands of them holds no laptop up.
    """
    found: set[MessageHash] = set()
    by_signer: dict[KeyId, list[tuple[int, MessageHash]]] = {}
    for name, at in times.items():
        by_signer.setdefault(known[name].by, []).append((at, name))
    for timed in by_signer.values():
        timed.sort()
        named, end, marked = Counter[bytes](), 0, 0
        for place, (start, first) in enumerate(timed):
            while end < len(timed) and timed[end][0] < start + DAY_S:
                named.update(_counted(known[timed[end][1]].erasure))
                end += 1
            if len(named) > PEOPLE_A_DAY:
                found.update(name for _, name in timed[max(place, marked) : end])
                marked = end
            for one in _counted(known[first].erasure):
                named[one] -= 1
                if not named[one]:
                    del named[one]
    return frozenset(found)


def _counted(erasure: Erasure) -> frozenset[bytes]:
    return frozenset(erasure.people) or frozenset(erasure.records)
