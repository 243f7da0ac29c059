"""What is known of our sealed batches beside sending them: who holds them, and how many records are inside."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, and_, exists, func, or_, select, update

from fieldapp.model import VersionId
from fieldapp.store.engine import Tx
from fieldapp.store.outgoing import INSIDE, SERVER, STICK
from fieldapp.store.schema import batch_contents, outgoing, sealed_batches, streams

LANES = "epoch/%"  # targets that whoever reads an area's content class fetches


@dataclass(frozen=True, slots=True)
class Confirmed:
    """A batch that need not be sent any more: by a server's receipt, or by a stick's after all had opened it."""

    batch: str
    target: str
    incarnation: bytes
    sequence: int


def handed_over(tx: Tx, batch: str) -> None:
    """A coordinator signed that it came by stick. It is sent on: others are to have it, too."""
    mine = (sealed_batches.c.batch == batch, sealed_batches.c.keeper == "")
    tx.execute(update(sealed_batches).where(*mine).values(keeper=STICK))


def in_hands(tx: Tx) -> frozenset[VersionId]:
    """Versions in batches that a coordinator took from a stick."""
    found = select(outgoing.c.version).select_from(INSIDE).where(sealed_batches.c.keeper == STICK).distinct()
    return frozenset(VersionId(version) for version in tx.execute(found).scalars())


def unsigned(tx: Tx, batches: Iterable[str]) -> frozenset[str]:
    """Which of these this person sealed, and nobody has signed for yet."""
    news = (sealed_batches.c.keeper == "", sealed_batches.c.received_at.is_(None))
    found = select(sealed_batches.c.batch).where(sealed_batches.c.batch.in_(list(batches)), *news)
    return frozenset(tx.execute(found).scalars())


def records_in(tx: Tx, batches: Iterable[str]) -> dict[str, int]:
    """How many versions of records are in each of our batches; one without any is left out."""
    found = select(sealed_batches.c.batch, func.count(outgoing.c.version.distinct())).select_from(INSIDE)
    named = found.where(sealed_batches.c.batch.in_(list(batches))).group_by(sealed_batches.c.batch)
    return {str(batch): int(count) for batch, count in tx.execute(named)}


def made_at(tx: Tx, batch: bytes) -> datetime | None:
    """When this person sealed a batch; None for what this database did not."""
    found = tx.execute(select(sealed_batches.c.made_at).where(sealed_batches.c.batch == batch.hex()))
    at: datetime | None = found.scalar()
    return at


def confirmed(tx: Tx, to: str, until: datetime, now: datetime) -> tuple[Confirmed, ...]:
    """What was for the target `to`, or for whoever reads a lane, and was confirmed before `until`, or by a clock that
    was ahead."""
    for_them = or_(sealed_batches.c.target == to, sealed_batches.c.target.like(LANES))
    return _confirmed(tx, for_them, ~sealed_batches.c.received_at.between(until, now))


def confirmed_in(tx: Tx, incarnation: bytes) -> tuple[Confirmed, ...]:
    """Everything of one incarnation that was confirmed."""
    return _confirmed(
        tx, sealed_batches.c.incarnation == incarnation, sealed_batches.c.received_at.is_not(None)
    )


def _confirmed(tx: Tx, *which: ColumnElement[bool]) -> tuple[Confirmed, ...]:
    columns = (sealed_batches.c[name] for name in ("batch", "target", "incarnation", "sequence"))
    found = select(*columns).where(*which, sealed_batches.c.keeper != "", ~sealed_batches.c.dropped)
    return tuple(Confirmed(*row) for row in tx.execute(found))


def between(tx: Tx, incarnation: bytes, after: int, upto: int, *, at_server: bool) -> tuple[Confirmed, ...]:
    """One's own batches of a stream behind `after` and up to `upto`; with `at_server` also those that a server has."""
    columns = (sealed_batches.c[name] for name in ("batch", "target", "incarnation", "sequence"))
    there = sealed_batches.c.sequence.between(after + 1, upto)
    which = [sealed_batches.c.incarnation == incarnation, there, ~sealed_batches.c.dropped]
    if not at_server:
        which.append(sealed_batches.c.keeper != SERVER)
    return tuple(Confirmed(*row) for row in tx.execute(select(*columns).where(*which)))


def places(tx: Tx, message: str) -> tuple[tuple[bytes, int], ...]:
    """Incarnation and number of each of our batches in which this message stands."""
    inside = sealed_batches.join(batch_contents, batch_contents.c.batch == sealed_batches.c.batch)
    found = select(sealed_batches.c.incarnation, sealed_batches.c.sequence).select_from(inside)
    return tuple(
        (bytes(row[0]), int(row[1])) for row in tx.execute(found.where(batch_contents.c.id == message))
    )


def worded(tx: Tx, to: str, until: datetime, bare: Iterable[str]) -> tuple[str, ...]:
    """Targets that begin so and whose stream's newest batch lies at a server, was sealed before `until`, and holds more
    than messages of the kinds `bare`."""
    last = and_(
        streams.c.incarnation == sealed_batches.c.incarnation, streams.c.sequence == sealed_batches.c.sequence
    )
    of_target = outgoing.c.target == sealed_batches.c.target
    is_bare = exists().where(
        outgoing.c.id == batch_contents.c.id, of_target, outgoing.c.kind.in_(tuple(bare))
    )
    word = exists().where(batch_contents.c.batch == sealed_batches.c.batch, ~is_bare)
    gone = (sealed_batches.c.keeper == SERVER, sealed_batches.c.made_at < until)
    found = select(streams.c.target).join(sealed_batches, last).where(streams.c.target.like(f"{to}%"), *gone)
    return tuple(tx.execute(found.where(word).order_by(streams.c.target)).scalars())


def drop(tx: Tx, batch: str) -> tuple[VersionId, ...]:
    """Somebody lacks what was confirmed: its messages are sealed again, and can go by stick. Returns the messages."""
    tx.execute(update(sealed_batches).where(sealed_batches.c.batch == batch).values(dropped=True))
    target = select(sealed_batches.c.target).where(sealed_batches.c.batch == batch).scalar_subquery()
    inside = select(batch_contents.c.id).where(batch_contents.c.batch == batch)
    mine = (outgoing.c.id.in_(inside), outgoing.c.target == target)
    tx.execute(update(outgoing).where(*mine).values(done=False, sealed=False))
    return tuple(map(VersionId, tx.execute(select(outgoing.c.id).where(*mine)).scalars()))


def goes_on(tx: Tx, incarnation: bytes) -> bool:
    """Whether the next batch of some lane belongs to this incarnation."""
    found = select(streams.c.target).where(streams.c.incarnation == incarnation)
    return tx.execute(found).first() is not None


def began(tx: Tx, incarnation: bytes) -> bool:
    """Whether this database ever sealed anything in this incarnation."""
    found = select(sealed_batches.c.batch).where(sealed_batches.c.incarnation == incarnation).limit(1)
    return goes_on(tx, incarnation) or tx.execute(found).first() is not None


def newest_at_server(tx: Tx) -> dict[bytes, tuple[int, bytes]]:
    """Of each stream, by incarnation, number and hash of the newest batch that a server's receipt names.

    In one pass: a coordinator has a stream for each member. SQLite takes the other columns from the row of the maximum.
    """
    columns = sealed_batches.c.incarnation, sealed_batches.c.batch, func.max(sealed_batches.c.sequence)
    found = select(*columns).where(sealed_batches.c.keeper == SERVER).group_by(sealed_batches.c.incarnation)
    return {life: (int(sequence), bytes.fromhex(batch)) for life, batch, sequence in tx.execute(found)}


def is_of_another_life(tx: Tx, incarnation: bytes, sequence: int, batch: bytes) -> bool:
    """Whether this database sealed another batch in that place of one of its streams, or never came so far: what was
    sealed there was by one that goes on from an older or newer copy of it."""
    stream = sealed_batches.c.incarnation == incarnation
    place = select(sealed_batches.c.batch).where(stream, sealed_batches.c.sequence == sequence)
    here = tx.execute(place).scalar()
    if here is not None:
        return str(here) != batch.hex()
    last = tx.execute(select(func.max(sealed_batches.c.sequence)).where(stream)).scalar()
    return last is not None and int(last) < sequence


def is_ours(tx: Tx, incarnation: bytes, sequence: int, batch: bytes) -> bool:
    """Whether this database agrees that it sealed such a batch. One that it does not know in an incarnation that goes
    on here, or another one in its place: then this database is an older copy of the one that did. But not where that
    life is over and its own batch in the place never got there: then the copy was found out before it sent anything."""
    place = (sealed_batches.c.incarnation == incarnation, sealed_batches.c.sequence == sequence)
    here = tx.execute(select(sealed_batches.c.batch, sealed_batches.c.keeper).where(*place)).first()
    if here is not None:
        never_there = not here.keeper and not goes_on(tx, incarnation)
        return str(here.batch) == batch.hex() or never_there
    going_on = select(streams.c.sequence).where(streams.c.incarnation == incarnation)
    last = tx.execute(going_on).scalar()
    return last is None or int(last) >= sequence
