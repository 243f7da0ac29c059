"""What a lost laptop's database holds, for whoever opened it. Anybody may have written it: sizes and kinds are asked
before anything is read, and numbers are never made bytes."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Table, exists, func, select

from fieldapp.store.engine import Tx
from fieldapp.store.schema import (
    batch_contents,
    decisions,
    draft_files,
    drafts,
    forms,
    identity,
    members,
    outgoing,
    participants,
    sealed_batches,
)

# Messages that no receipt names; a worker who is offline for a year has some thousands.
MOST_WAITING: Final = 20_000
MOST_LISTED: Final = 100_000  # of each kind; a programme has some thousands
MOST_BYTES: Final = 8 * 1024 * 1024  # of one message, as PROTOCOL.md has it
AREAS: Final = "epoch/"  # how targets begin that are an area's; the others are downlinks


@dataclass(frozen=True, slots=True)
class Waits:
    """A message of the laptop's owner that no receipt names. `version`: the record version that it is, or ""; `held`:
    whether one of the whole batches holds it."""

    id: str
    target: str
    kind: str
    version: str
    held: bool


def keys(tx: Tx) -> bytes:
    """The owner's, as they are kept; b"" where that is nothing."""
    fits = (func.typeof(identity.c.value) == "blob", func.length(identity.c.value) <= MOST_BYTES)
    return bytes(tx.execute(select(identity.c.value).where(identity.c.name == "keys", *fits)).scalar() or b"")


def waiting(tx: Tx, whole: Collection[str]) -> tuple[Waits, ...]:
    """What waits for the areas, oldest first in each lane. `whole`: sealed batches that came off the laptop unhurt."""
    inside = batch_contents.join(sealed_batches, sealed_batches.c.batch == batch_contents.c.batch)
    mine = (
        batch_contents.c.id == outgoing.c.id,
        sealed_batches.c.target == outgoing.c.target,
        sealed_batches.c.batch.in_(tuple(whole)),
    )
    held = exists(select(1).select_from(inside).where(*mine)).label("held")
    columns = (outgoing.c.id, outgoing.c.target, outgoing.c.kind, outgoing.c.version, held)
    found = select(*columns).where(~outgoing.c.done, outgoing.c.target.startswith(AREAS))
    ordered = found.order_by(outgoing.c.target, outgoing.c.made_at, outgoing.c.id).limit(MOST_WAITING)
    return tuple(
        Waits(str(row.id), str(row.target), str(row.kind), str(row.version or ""), bool(row.held))
        for row in tx.execute(ordered)
    )


def body(tx: Tx, one: Waits) -> bytes:
    """What was written down for it; b"" where that is no message, or longer than any."""
    fits = (func.typeof(outgoing.c.body) == "blob", func.length(outgoing.c.body) <= MOST_BYTES)
    mine = (outgoing.c.id == one.id, outgoing.c.target == one.target)
    return bytes(tx.execute(select(outgoing.c.body).where(*mine, *fits)).scalar() or b"")


def unfinished(tx: Tx) -> tuple[int, int]:
    """How many interviews were begun and not finished, and how many files belong to them."""
    return _count(tx, drafts), _count(tx, draft_files)


def lists(tx: Tx) -> dict[str, frozenset[str]]:
    """By kind what the lists name: "people", "forms" (each version), "names" (of colleagues), "verdicts"."""
    columns = {
        "people": participants.c.person,
        "forms": forms.c.form + " " + forms.c.version,
        "names": members.c.member,
        "verdicts": decisions.c.decision,
    }
    return {
        kind: frozenset(str(one) for one in tx.execute(select(column).limit(MOST_LISTED)).scalars())
        for kind, column in columns.items()
    }


def _count(tx: Tx, table: Table) -> int:
    return int(tx.execute(select(func.count()).select_from(table)).scalar_one())
