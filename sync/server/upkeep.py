"""What whoever runs the server does beside the traffic, on the store itself: verify, retention, sums."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass

from sync.server.store import DatabaseTrouble, Store, Transaction, ageing, mailbox, said
from sync.server.store.mailbox import Announced


class UpkeepError(Exception):
    """Said to whoever typed the command."""


@dataclass(frozen=True, slots=True)
class Found:
    """`bad`: (position, what is wrong) of each batch that is not as it was received; of the database itself at 0."""

    batches: int
    erased: int
    bad: tuple[tuple[int, str], ...]


def verify(store: Store, check: Callable[[Announced, bytes], str]) -> Found:
    """Reads every batch, whatever is wrong with another. `check(announced, receipt)` says what is wrong with header or
    receipt, or "". Raises Away."""
    count = erased = 0
    bad = [(0, one) for one in store.damage()]
    try:
        for position in ageing.positions(store.read):
            wrong, gone = _look(store, position, check)
            count, erased = count + 1, erased + gone
            if wrong:
                bad.append((position, wrong))
    except DatabaseTrouble as error:
        bad.append((0, f"what comes after {count} batches cannot be read: {said(error)}"))
    return Found(count, erased, tuple(bad))


def _look(store: Store, position: int, check: Callable[[Announced, bytes], str]) -> tuple[str, bool]:
    """What is wrong with one batch, and whether its body was erased."""

    def read(transaction: Transaction) -> tuple[ageing.Kept, str]:
        kept = ageing.kept(transaction, position)
        return kept, "" if kept.gone else _body_wrong(transaction, kept.announced)

    try:
        kept, body = store.read(read)
    except DatabaseTrouble as error:
        return f"it cannot be read: {said(error)}", False
    return ", ".join(filter(None, (check(kept.announced, kept.receipt), body))), kept.gone


def _body_wrong(transaction: Transaction, announced: Announced) -> str:
    digest, length = hashlib.sha256(), 0
    for part in mailbox.body(transaction, announced.batch):
        digest.update(part)
        length += len(part)
    if length != announced.length:
        return f"the body has {length} bytes instead of {announced.length}"
    return "" if digest.digest() == announced.body_hash else "the body was changed"


def retention(store: Store, *, before: int, now: int, reservation_s: int) -> int:
    """Erases bodies received before `before`; header and receipt stay. Drops uploads untouched for long.

    Returns how many bodies were erased.
    """
    store.write(lambda c: ageing.drop_unfinished(c, now - reservation_s))
    total = 0
    while done := store.write(lambda c: ageing.erase_some(c, before, now)):
        total += done
    return total


def counts(store: Store) -> dict[str, int]:
    """For metrics: sums only, nothing by sender."""
    return store.read(ageing.counts)
