"""What is to be sent, and the sealed batches made of it. Bytes go in and out unread."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Select, and_, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert

from fieldapp.model import Delivery, VersionId
from fieldapp.store.engine import AnyRow, Tx
from fieldapp.store.schema import batch_contents, outgoing, sealed_batches, streams, versions

SERVER, STICK = "server", "stick"  # who keeps a batch, by its receipt
INSIDE = (  # batches beside the record versions in them
    sealed_batches.join(batch_contents, batch_contents.c.batch == sealed_batches.c.batch)
    .join(outgoing, and_(outgoing.c.id == batch_contents.c.id, outgoing.c.target == sealed_batches.c.target))
    .join(versions, versions.c.version == outgoing.c.version)
)
UNOPENED = versions.c.delivery != Delivery.OPENED


@dataclass(frozen=True, slots=True)
class Waiting:
    """One message for one target; `id` is its hash, so that the same message waits once."""

    id: str
    target: str
    kind: str
    body: bytes
    version: VersionId | None
    made_at: datetime
    sealed: bool = False


@dataclass(frozen=True, slots=True)
class Stream:
    """Where the stream of one target stands: what was sealed last."""

    target: str
    incarnation: bytes
    sequence: int
    head: bytes
    continues: bytes = b""  # of a new incarnation: the old head, as sealing writes it


@dataclass(frozen=True, slots=True)
class Sealed:
    """One sealed batch and its files; `temporary` is their name until `placed`."""

    batch: str
    target: str
    incarnation: bytes
    sequence: int
    file: str
    temporary: str
    placed: bool
    made_at: datetime
    since: int
    closed: bool = False
    received_at: datetime | None = None


def add(tx: Tx, message: Waiting) -> None:
    """Queue a message; the same one for the same target waits once."""
    row = insert(outgoing).values(
        id=message.id,
        target=message.target,
        kind=message.kind,
        body=message.body,
        version=message.version,
        made_at=message.made_at,
        sealed=False,
        done=False,
    )
    tx.execute(row.on_conflict_do_nothing())


def forget_target(tx: Tx, target: str) -> None:
    """Nothing more goes there: what no batch holds yet is not sealed any more."""
    waiting = (outgoing.c.target == target, ~outgoing.c.sealed)
    tx.execute(update(outgoing).where(*waiting).values(done=True))


def forget(tx: Tx, ids: Iterable[str]) -> None:
    """What these messages carried is gone: they are not sealed again for anybody."""
    tx.execute(delete(outgoing).where(outgoing.c.id.in_(tuple(ids))))


def targets_unsealed(tx: Tx) -> tuple[str, ...]:
    """Targets for which something waits that no sealed batch holds yet."""
    found = select(outgoing.c.target).where(~outgoing.c.sealed, ~outgoing.c.done).distinct()
    return tuple(tx.execute(found.order_by(outgoing.c.target)).scalars())


def waiting(tx: Tx, target: str, incarnation: bytes) -> tuple[Waiting, ...]:
    """What the target's next rolling batch holds, oldest first.

    Everything that no batch holds and no receipt names, and all that the stream's open batches without a
    receipt hold: a batch may only stand for earlier ones whose messages are all in it again.
    """
    repeated = _ids(target, incarnation, sealed_batches.c.received_at.is_(None) & ~sealed_batches.c.closed)
    fresh = ~outgoing.c.done & ~outgoing.c.sealed
    found = select(outgoing).where(outgoing.c.target == target, fresh | outgoing.c.id.in_(repeated))
    return tuple(_waiting(row) for row in tx.execute(found.order_by(outgoing.c.made_at, outgoing.c.id)))


def _ids(target: str, incarnation: bytes, which: ColumnElement[bool]) -> Select[tuple[str]]:
    inside = select(batch_contents.c.id).join(
        sealed_batches, sealed_batches.c.batch == batch_contents.c.batch
    )
    mine = (sealed_batches.c.target == target, sealed_batches.c.incarnation == incarnation)
    return inside.where(*mine, which)


def stream(tx: Tx, target: str) -> Stream | None:
    """The target's stream; None before its first batch."""
    row = tx.execute(select(streams).where(streams.c.target == target)).first()
    return None if row is None else _stream(row)


def all_streams(tx: Tx) -> tuple[Stream, ...]:
    """Every stream, by target."""
    rows = tx.execute(select(streams).order_by(streams.c.target))
    return tuple(_stream(row) for row in rows)


def put_stream(tx: Tx, after: Stream) -> None:
    """Where a stream stands now."""
    told = {
        "incarnation": after.incarnation,
        "sequence": after.sequence,
        "head": after.head,
        "continues": after.continues,
    }
    row = insert(streams).values(target=after.target, **told)
    tx.execute(row.on_conflict_do_update(index_elements=["target"], set_=told))


def put_batch(tx: Tx, batch: Sealed, messages: Iterable[Waiting]) -> None:
    """A batch holds these messages; its files still have their temporary names."""
    tx.execute(
        insert(sealed_batches).values(
            batch=batch.batch,
            target=batch.target,
            incarnation=batch.incarnation,
            sequence=batch.sequence,
            file=batch.file,
            temporary=batch.temporary,
            placed=batch.placed,
            made_at=batch.made_at,
            since=batch.since,
            closed=batch.closed,
            keeper="",
            dropped=False,
        )
    )
    ids = [
        message.id for message in messages
    ]  # in one statement: an open batch is sealed again with each record
    if ids:
        tx.execute(insert(batch_contents), [{"batch": batch.batch, "id": one} for one in ids])
    if batch.closed:
        # What it stands for is open no more: else it would be sealed again beside all that follows.
        tx.execute(update(sealed_batches).where(*_covered(batch)).values(closed=True))
    inside = select(batch_contents.c.id).where(batch_contents.c.batch == batch.batch)
    mine = (outgoing.c.target == batch.target, outgoing.c.id.in_(inside), ~outgoing.c.sealed)
    tx.execute(update(outgoing).where(*mine).values(sealed=True))


def unplaced(tx: Tx) -> tuple[Sealed, ...]:
    """Batches whose files may still have their temporary names, in order."""
    found = select(sealed_batches).where(~sealed_batches.c.placed)
    return tuple(_sealed(row) for row in tx.execute(found.order_by(sealed_batches.c.sequence)))


def place(tx: Tx, batch: str) -> tuple[VersionId, ...]:
    """The batch's files have their final names; returns the record versions inside."""
    tx.execute(update(sealed_batches).where(sealed_batches.c.batch == batch).values(placed=True))
    return _versions_in(tx, batch)


def standing(tx: Tx) -> tuple[Sealed, ...]:
    """Batches whose files have to lie in the outbox: placed, without a receipt, of their stream's present
    incarnation, something in them still waits, and no later batch stands for them."""
    waits = (
        select(batch_contents.c.id)
        .join(outgoing, outgoing.c.id == batch_contents.c.id)
        .where(
            batch_contents.c.batch == sealed_batches.c.batch,
            outgoing.c.target == sealed_batches.c.target,
            ~outgoing.c.done,
            outgoing.c.sealed,
        )
    )
    found = select(sealed_batches).join(
        streams,
        and_(
            streams.c.target == sealed_batches.c.target, streams.c.incarnation == sealed_batches.c.incarnation
        ),
    )
    lying = (sealed_batches.c.placed, sealed_batches.c.received_at.is_(None), waits.exists())
    rows = [_sealed(row) for row in tx.execute(found.where(*lying))]
    return tuple(
        one
        for one in rows
        if not any(
            later.target == one.target and later.since <= one.sequence < later.sequence for later in rows
        )
    )


def unseal(tx: Tx, batch: str) -> None:
    """The batch's files are gone: its messages are to be sealed again."""
    inside = select(batch_contents.c.id).where(batch_contents.c.batch == batch)
    target = select(sealed_batches.c.target).where(sealed_batches.c.batch == batch).scalar_subquery()
    mine = (outgoing.c.id.in_(inside), outgoing.c.target == target)
    tx.execute(update(outgoing).where(*mine).values(sealed=False))
    tx.execute(update(sealed_batches).where(sealed_batches.c.batch == batch).values(placed=True))


def superseded(tx: Tx, batch: Sealed) -> tuple[str, ...]:
    """Files of the batches that this one stands for, but for those that went before.

    What the batch two before stood for was removed with the one before, at the latest, also where the power went
    between: else each batch of weeks without a network would name all of them again.
    """
    stream = (
        sealed_batches.c.target == batch.target,
        sealed_batches.c.incarnation == batch.incarnation,
        sealed_batches.c.sequence == batch.sequence - 2,
    )
    gone = tx.execute(select(sealed_batches.c.since).where(*stream)).scalar()
    covered = [*_covered(batch), sealed_batches.c.batch != batch.batch]
    if gone is not None:
        covered.append(~sealed_batches.c.sequence.between(gone, batch.sequence - 3))
    return tuple(tx.execute(select(sealed_batches.c.file).where(*covered)).scalars())


def _covered(batch: Sealed) -> tuple[ColumnElement[bool], ...]:
    return (
        sealed_batches.c.target == batch.target,
        sealed_batches.c.incarnation == batch.incarnation,
        sealed_batches.c.sequence >= batch.since,
        sealed_batches.c.sequence <= batch.sequence,
    )


def first_open(tx: Tx, target: str, incarnation: bytes) -> int:
    """The first sequence number that the stream's next batch stands for; 0 for none but itself."""
    mine = (
        sealed_batches.c.target == target,
        sealed_batches.c.incarnation == incarnation,
        sealed_batches.c.received_at.is_(None),
    )
    found = select(sealed_batches.c.sequence, sealed_batches.c.closed).where(*mine)
    first = 0
    for sequence, closed in tx.execute(found.order_by(sealed_batches.c.sequence.desc())):
        if closed:
            break
        first = sequence
    return first


def received(
    tx: Tx, named: str, at: datetime, keeper: str
) -> tuple[tuple[str, ...], tuple[VersionId, ...]] | None:
    """A receipt names a batch: it, and those that it stands for, need not be sent again.

    `keeper` is SERVER or STICK.
    Returns the names of their files and the record versions inside; None for a batch that is not ours.
    """
    row = tx.execute(select(sealed_batches).where(sealed_batches.c.batch == named)).first()
    if row is None:
        return None
    covered = _covered(_sealed(row))
    late = sealed_batches.c.received_at.is_(None)
    tx.execute(update(sealed_batches).where(*covered, late).values(received_at=at, placed=True))
    tx.execute(update(sealed_batches).where(sealed_batches.c.batch == named).values(keeper=keeper))
    inside = select(batch_contents.c.id).where(batch_contents.c.batch == named)
    mine = (outgoing.c.id.in_(inside), outgoing.c.target == row.target)
    tx.execute(update(outgoing).where(*mine).values(done=True, sealed=True))
    files = tuple(tx.execute(select(sealed_batches.c.file).where(*covered)).scalars())
    return files, _versions_in(tx, named)


def target_of_batch(tx: Tx, batch: str) -> str | None:
    """Where one of our batches goes; None for another's."""
    return tx.execute(select(sealed_batches.c.target).where(sealed_batches.c.batch == batch)).scalar()


def knows(tx: Tx, batch: str) -> bool:
    """Whether this database sealed it."""
    return target_of_batch(tx, batch) is not None


def is_in_use(tx: Tx, batches: Iterable[str]) -> bool:
    """Whether one of these batches stands in a stream that goes on."""
    named = sealed_batches.c.batch.in_(tuple(batches))
    goes_on = select(sealed_batches.c.batch).join(
        streams, streams.c.incarnation == sealed_batches.c.incarnation
    )
    return tx.execute(goes_on.where(named).limit(1)).first() is not None


def reseal_all(tx: Tx) -> None:
    """A new incarnation began: whatever no receipt names is to be sealed in it again."""
    tx.execute(update(outgoing).where(~outgoing.c.done).values(sealed=False))


def dropped(tx: Tx) -> int:
    """How many records lie in dropped batches and were opened by nobody yet."""
    count = select(func.count(outgoing.c.version.distinct())).select_from(INSIDE)
    return int(tx.execute(count.where(sealed_batches.c.dropped, UNOPENED)).scalar_one())


def states(tx: Tx, ids: Iterable[str]) -> tuple[tuple[bool, bool], ...]:
    """(sealed, done) of messages that go out from here."""
    found = select(outgoing.c.sealed, outgoing.c.done).where(outgoing.c.id.in_(tuple(ids)))
    return tuple((bool(row.sealed), bool(row.done)) for row in tx.execute(found))


def target_of(tx: Tx, named: str) -> str | None:
    """Where a message goes that no version names; None where it is not from here."""
    found = select(outgoing.c.target).where(outgoing.c.id == named, outgoing.c.version.is_(None))
    return tx.execute(found).scalar()


def arrived_alone(tx: Tx, named: str) -> None:
    """As `arrived`, for one message."""
    tx.execute(update(outgoing).where(outgoing.c.id == named).values(done=True, sealed=True))


def arrived(tx: Tx, version: VersionId) -> None:
    """A coordinator's acknowledgement names a version: it need not be sent again."""
    tx.execute(update(outgoing).where(outgoing.c.version == version).values(done=True, sealed=True))


def settle(tx: Tx, at: datetime) -> tuple[str, ...]:
    """Batches without a receipt of which nothing waits any more: their files need not lie there."""
    waits = (
        select(batch_contents.c.id)
        .join(outgoing, outgoing.c.id == batch_contents.c.id)
        .where(
            batch_contents.c.batch == sealed_batches.c.batch,
            outgoing.c.target == sealed_batches.c.target,
            ~outgoing.c.done,
        )
    )
    over = (sealed_batches.c.received_at.is_(None), sealed_batches.c.placed, ~waits.exists())
    rows = tx.execute(select(sealed_batches.c.batch, sealed_batches.c.file).where(*over)).all()
    named = [row.batch for row in rows]
    tx.execute(update(sealed_batches).where(sealed_batches.c.batch.in_(named)).values(received_at=at))
    return tuple(row.file for row in rows)


def _versions_in(tx: Tx, batch: str) -> tuple[VersionId, ...]:
    target = select(sealed_batches.c.target).where(sealed_batches.c.batch == batch).scalar_subquery()
    inside = (
        select(outgoing.c.version)
        .join(batch_contents, batch_contents.c.id == outgoing.c.id)
        .where(batch_contents.c.batch == batch, outgoing.c.target == target)
    )
    return tuple(VersionId(version) for version in tx.execute(inside).scalars() if version is not None)


def _stream(row: AnyRow) -> Stream:
    return Stream(row.target, row.incarnation, row.sequence, row.head, row.continues)


def _waiting(row: AnyRow) -> Waiting:
    version = None if row.version is None else VersionId(row.version)
    return Waiting(row.id, row.target, row.kind, row.body, version, row.made_at, bool(row.sealed))


def _sealed(row: AnyRow) -> Sealed:
    return Sealed(
        row.batch,
        row.target,
        row.incarnation,
        row.sequence,
        row.file,
        row.temporary,
        bool(row.placed),
        row.made_at,
        row.since,
        bool(row.closed),
        row.received_at,
    )
