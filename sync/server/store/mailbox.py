"""What the mailbox keeps, row by row: reservations, parts of bodies, whole batches, standings.

Every function works inside the transaction it is given; none commits. Times are whole seconds since 1970.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass

from sqlalchemy import Connection, delete, func, insert, select, text, update
from sqlalchemy.dialects import postgresql, sqlite

from sync.server.senders import Standing
from sync.server.store.schema import batches, parts, reservations, senders, settings


@dataclass(frozen=True, slots=True)
class Announced:
    """What a verified header promises. `batch` names it: the hash of the whole header."""

    batch: bytes
    sender: bytes
    mailbox: bytes
    header: bytes
    length: int
    body_hash: bytes


@dataclass(frozen=True, slots=True)
class Reservation:
    sender: bytes
    header: bytes
    length: int
    arrived: int


@dataclass(frozen=True, slots=True)
class Waiting:
    """One whole batch of a mailbox. Ask again with the last `position` seen."""

    position: int
    batch: bytes
    header: bytes
    length: int


class OffsetMoved(Exception):
    """Someone else continued this upload meanwhile; `arrived` bytes are here now."""

    def __init__(self, arrived: int) -> None:
        super().__init__(f"{arrived} bytes are here")
        self.arrived = arrived


def setting(connection: Connection, name: str) -> bytes | None:
    value: bytes | None = connection.scalar(select(settings.c.value).where(settings.c.name == name))
    return value


def put_setting(connection: Connection, name: str, value: bytes) -> None:
    _upsert(connection, "name", {"name": name, "value": value})


def standing(connection: Connection, sender: bytes) -> Standing:
    row = connection.execute(select(senders).where(senders.c.sender == sender)).mappings().first()
    return Standing() if row is None else Standing(**{k: v for k, v in row.items() if k != "sender"})


def put_standing(connection: Connection, sender: bytes, new: Standing) -> None:
    _upsert(connection, "sender", {"sender": sender, **asdict(new)})


def _upsert(connection: Connection, key: str, row: dict[str, object]) -> None:
    dialect = postgresql if connection.dialect.name == "postgresql" else sqlite
    table = senders if key == "sender" else settings
    new = dialect.insert(table).values(**row)
    changed = {name: new.excluded[name] for name in row if name != key}
    connection.execute(new.on_conflict_do_update(index_elements=[key], set_=changed))


def receipt_of(connection: Connection, batch: bytes) -> bytes | None:
    """The receipt of a batch that is here whole, or was until retention took it."""
    receipt: bytes | None = connection.scalar(select(batches.c.receipt).where(batches.c.batch == batch))
    return receipt


def reservation(connection: Connection, batch: bytes) -> Reservation | None:
    row = connection.execute(
        select(
            reservations.c.sender, reservations.c.header, reservations.c.length, reservations.c.arrived
        ).where(reservations.c.batch == batch)
    ).first()
    return None if row is None else Reservation(*row)


def unfinished(connection: Connection, sender: bytes) -> list[tuple[bytes, int]]:
    """(batch, length) of the sender's reservations, longest untouched first."""
    rows = connection.execute(
        select(reservations.c.batch, reservations.c.length)
        .where(reservations.c.sender == sender)
        .order_by(reservations.c.touched_at, reservations.c.batch)
    )
    return [(batch, length) for batch, length in rows]


def reserve(connection: Connection, announced: Announced, now: int) -> None:
    connection.execute(
        insert(reservations).values(
            batch=announced.batch,
            sender=announced.sender,
            header=announced.header,
            length=announced.length,
            arrived=0,
            touched_at=now,
        )
    )


def add_part(connection: Connection, batch: bytes, start: int, content: bytes, now: int) -> None:
    """Keeps the next bytes of a body. Raises OffsetMoved unless exactly `start` bytes are here."""
    moved = connection.execute(
        update(reservations)
        .where(reservations.c.batch == batch, reservations.c.arrived == start)
        .values(arrived=start + len(content), touched_at=now)
    )
    if moved.rowcount != 1:
        held = reservation(connection, batch)
        raise OffsetMoved(-1 if held is None else held.arrived)
    connection.execute(insert(parts).values(batch=batch, start=start, content=content))


def forget(connection: Connection, batch: bytes) -> None:
    """Drops an unfinished upload with what has arrived of it."""
    connection.execute(delete(parts).where(parts.c.batch == batch))
    connection.execute(delete(reservations).where(reservations.c.batch == batch))


def keep(connection: Connection, announced: Announced, receipt: bytes, now: int) -> None:
    """The batch is whole. Raises IntegrityError if it is here already."""
    if connection.dialect.name == "postgresql":
        # Positions must become visible in rising order, or a cursor would pass over a slower commit.
        connection.execute(text("SELECT pg_advisory_xact_lock(7012)"))
    connection.execute(delete(reservations).where(reservations.c.batch == announced.batch))
    connection.execute(
        insert(batches).values(
            batch=announced.batch,
            sender=announced.sender,
            mailbox=announced.mailbox,
            header=announced.header,
            length=announced.length,
            body_hash=announced.body_hash,
            received_at=now,
            receipt=receipt,
        )
    )


def waiting(connection: Connection, mailboxes: Sequence[bytes], after: int, most: int) -> tuple[Waiting, ...]:
    """What lies in these mailboxes beyond position `after`, in order of arrival."""
    rows = connection.execute(
        select(batches.c.position, batches.c.batch, batches.c.header, batches.c.length)
        .where(batches.c.mailbox.in_(mailboxes), batches.c.position > after, batches.c.erased_at.is_(None))
        .order_by(batches.c.position)
        .limit(most)
    )
    return tuple(Waiting(*row) for row in rows)


@dataclass(frozen=True, slots=True)
class Whole:
    mailbox: bytes
    length: int


def whole(connection: Connection, batch: bytes) -> Whole | None:
    """Where a whole, unerased batch lies."""
    row = connection.execute(
        select(batches.c.mailbox, batches.c.length).where(
            batches.c.batch == batch, batches.c.erased_at.is_(None)
        )
    ).first()
    return None if row is None else Whole(*row)


def body(connection: Connection, batch: bytes, start: int = 0) -> Iterator[bytes]:
    """The parts of a body from the byte `start` on, one in memory at a time."""
    first = connection.scalar(
        select(func.max(parts.c.start)).where(parts.c.batch == batch, parts.c.start <= start)
    )
    at = -1 if first is None else first - 1
    while True:
        row = connection.execute(
            select(parts.c.start, parts.c.content)
            .where(parts.c.batch == batch, parts.c.start > at)
            .order_by(parts.c.start)
            .limit(1)
        ).first()
        if row is None:
            return
        at = row.start
        yield row.content[max(0, start - at) :]
