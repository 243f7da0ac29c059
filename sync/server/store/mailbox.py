"""What the mailbox keeps, row by row: reservations, parts of bodies, whole batches, standings.

Every function works inside the transaction it is given; none commits. Times are whole seconds since 1970.
"""

from __future__ import annotations

import heapq
import secrets
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field
from types import ModuleType

from sqlalchemy import (
    ColumnElement,
    Connection,
    Executable,
    Table,
    and_,
    bindparam,
    delete,
    func,
    insert,
    or_,
    select,
    update,
)
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
    place: bytes  # in the sender's streams: incarnation ‖ sequence (8)
    # The place before it, and the batch that it says to stand there; b"" for a stream's first. No row keeps them.
    before: bytes = field(default=b"", compare=False)
    previous: bytes = field(default=b"", compare=False)
    # The lowest place that it stands for: its own, or the first that it supersedes.
    since: bytes = field(default=b"", compare=False)
    # Where a stream begins that goes on from another one: that one's place, and the batch there.
    continues: bytes = field(default=b"", compare=False)
    continued: bytes = field(default=b"", compare=False)


@dataclass(frozen=True, slots=True)
class Reservation:
    """`attempt` is another one where the same upload was dropped and begun anew."""

    sender: bytes
    header: bytes
    length: int
    arrived: int
    attempt: bytes


@dataclass(frozen=True, slots=True)
class Waiting:
    """One whole batch of a mailbox. Ask again with the last `position` seen."""

    position: int
    batch: bytes
    header: bytes
    length: int


class OffsetMoved(Exception):
    """Someone else continued this upload, or began it anew; `arrived` bytes are here now (-1: none is known)."""

    def __init__(self, arrived: int) -> None:
        super().__init__(f"{arrived} bytes are here")
        self.arrived = arrived


# Built once: building a statement costs several times what SQLite needs to run it.
_SETTING = select(settings.c.value).where(settings.c.name == bindparam("key"))
_STANDING = select(*(c for c in senders.c if c.name != "sender")).where(senders.c.sender == bindparam("key"))
_RECEIPT = select(batches.c.receipt).where(batches.c.batch == bindparam("key"))
_RESERVATION = select(
    *(reservations.c[name] for name in ("sender", "header", "length", "arrived", "attempt"))
).where(reservations.c.batch == bindparam("key"))
_MOVE = (
    update(reservations)
    .where(
        reservations.c.batch == bindparam("key"),
        reservations.c.arrived == bindparam("start"),
        reservations.c.attempt == bindparam("same"),
    )
    .values(arrived=bindparam("end"), touched_at=bindparam("now"))
)
_PLACES = (
    select(batches.c.position)
    .where(
        batches.c.mailbox == bindparam("box"),
        batches.c.position > bindparam("after"),
        batches.c.erased_at.is_(None),
    )
    .order_by(batches.c.position)
    .limit(bindparam("most"))
)
_AT_PLACES = (
    select(batches.c.position, batches.c.batch, batches.c.header, batches.c.length)
    .where(batches.c.position.in_(bindparam("places", expanding=True)))
    .order_by(batches.c.position)
)
_AT = select(batches.c.batch).where(batches.c.position == bindparam("key"))


def _another_at(place: str, but: str) -> ColumnElement[bool]:
    return and_(
        batches.c.sender == bindparam("who"),
        batches.c.place == bindparam(place),
        batches.c.batch != bindparam(but),
    )


_TAKEN = (  # in one statement: it is asked of every upload
    select(batches.c.header)
    .where(or_(_another_at("here", "batch"), _another_at("before", "previous")))
    .limit(1)
)
_NEWEST = (
    select(batches.c.batch, batches.c.header)
    .where(
        batches.c.sender == bindparam("who"),
        batches.c.place.between(bindparam("first"), bindparam("last")),
    )
    .order_by(batches.c.place.desc())
    .limit(1)
)
_BEGUN = select(batches.c.header).where(
    batches.c.sender == bindparam("who"), func.substr(batches.c.place, 17, 8) == bindparam("first")
)
_UNKEPT = frozenset({"before", "previous", "continues", "continued"})
_ADD_PART = insert(parts)
_ADD_BATCH = insert(batches)
_DROP_PARTS = delete(parts).where(parts.c.batch == bindparam("key"))
_DROP_RESERVATION = delete(reservations).where(reservations.c.batch == bindparam("key"))


def _upsert(table: Table, key: str, dialect: ModuleType) -> Executable:
    new = dialect.insert(table)
    changed = {column.name: new.excluded[column.name] for column in table.c if column.name != key}
    statement: Executable = new.on_conflict_do_update(index_elements=[key], set_=changed)
    return statement


_DIALECTS = {"sqlite": sqlite, "postgresql": postgresql}
_PUT_SETTING = {name: _upsert(settings, "name", dialect) for name, dialect in _DIALECTS.items()}
_PUT_STANDING = {name: _upsert(senders, "sender", dialect) for name, dialect in _DIALECTS.items()}


def setting(connection: Connection, name: str) -> bytes | None:
    value: bytes | None = connection.scalar(_SETTING, {"key": name})
    return value


def put_setting(connection: Connection, name: str, value: bytes) -> None:
    connection.execute(_PUT_SETTING[connection.dialect.name], {"name": name, "value": value})


def settings_like(connection: Connection, prefix: str) -> dict[str, bytes]:
    """All settings whose names begin so."""
    found = select(settings.c.name, settings.c.value).where(
        settings.c.name.startswith(prefix, autoescape=True)
    )
    return {row.name: bytes(row.value) for row in connection.execute(found)}


def drop_setting(connection: Connection, name: str) -> None:
    connection.execute(delete(settings).where(settings.c.name == name))


def standing(connection: Connection, sender: bytes) -> Standing:
    row = connection.execute(_STANDING, {"key": sender}).first()
    return Standing() if row is None else Standing(*row)


def put_standing(connection: Connection, sender: bytes, new: Standing) -> None:
    connection.execute(_PUT_STANDING[connection.dialect.name], {"sender": sender, **asdict(new)})


def receipt_of(connection: Connection, batch: bytes) -> bytes | None:
    """The receipt of a batch that is here whole, or was until retention took it."""
    receipt: bytes | None = connection.scalar(_RECEIPT, {"key": batch})
    return receipt


def taken(connection: Connection, announced: Announced) -> bytes | None:
    """The header of another whole batch that has this one's place in its stream, or the place before it, where this one
    names another; None where both fit."""
    header: bytes | None = connection.scalar(
        _TAKEN,
        {
            "who": announced.sender,
            "here": announced.place,
            "batch": announced.batch,
            "before": announced.before,
            "previous": announced.previous,
        },
    )
    return None if header is None else bytes(header)


def is_passed(connection: Connection, announced: Announced) -> bool:
    """Whether the stream has a whole batch here at or behind the lowest place that this one stands for, and the newest
    of them is another than it goes on from."""
    ends = {"first": announced.since, "last": announced.place[:-8] + b"\xff" * 8}
    row = connection.execute(_NEWEST, {"who": announced.sender, **ends}).first()
    return row is not None and bytes(row.batch) != announced.previous


def begun(connection: Connection, sender: bytes) -> list[bytes]:
    """The headers with which a sender's streams began; also where their bodies went."""
    found = connection.scalars(_BEGUN, {"who": sender, "first": (1).to_bytes(8, "big")})
    return [bytes(one) for one in found]


def newest(connection: Connection, sender: bytes, incarnation: bytes) -> tuple[bytes, bytes] | None:
    """Hash and header of the whole batch with the highest number in one stream; also where its body went. None where
    the stream has none here."""
    ends = {"first": incarnation + bytes(8), "last": incarnation + b"\xff" * 8}
    row = connection.execute(_NEWEST, {"who": sender, **ends}).first()
    return None if row is None else (bytes(row.batch), bytes(row.header))


def put_receipt(connection: Connection, batch: bytes, receipt: bytes) -> None:
    connection.execute(update(batches).where(batches.c.batch == batch).values(receipt=receipt))


def reservation(connection: Connection, batch: bytes) -> Reservation | None:
    row = connection.execute(_RESERVATION, {"key": batch}).first()
    return None if row is None else Reservation(*row)


def unfinished(connection: Connection, sender: bytes) -> list[tuple[bytes, int]]:
    """(batch, length) of the sender's reservations, longest untouched first."""
    rows = connection.execute(
        select(reservations.c.batch, reservations.c.length)
        .where(reservations.c.sender == sender)
        .order_by(reservations.c.touched_at, reservations.c.batch)
    )
    return [(batch, length) for batch, length in rows]


def reserve(connection: Connection, announced: Announced, now: int) -> bytes:
    """A place for its body; returns the attempt."""
    attempt = secrets.token_bytes(8)
    connection.execute(
        insert(reservations).values(
            batch=announced.batch,
            sender=announced.sender,
            header=announced.header,
            length=announced.length,
            arrived=0,
            touched_at=now,
            attempt=attempt,
        )
    )
    return attempt


def add_part(
    connection: Connection, batch: bytes, start: int, content: bytes, now: int, attempt: bytes
) -> None:
    """Keeps the next bytes of a body. Raises OffsetMoved unless exactly `start` bytes of this attempt are here."""
    moved = connection.execute(
        _MOVE, {"key": batch, "start": start, "same": attempt, "end": start + len(content), "now": now}
    )
    if moved.rowcount != 1:
        held = reservation(connection, batch)
        raise OffsetMoved(-1 if held is None else held.arrived)
    put_part(connection, batch, start, content)


def put_part(connection: Connection, batch: bytes, start: int, content: bytes) -> None:
    connection.execute(_ADD_PART, {"batch": batch, "start": start, "content": content})


def forget(connection: Connection, batch: bytes, attempt: bytes | None = None) -> bool:
    """Drops an unfinished upload (only if it is still this attempt) with what has arrived of it; whether it was there.

    What another request has kept whole meanwhile stays: its parts belong to no reservation any more.
    """
    held = reservation(connection, batch)
    if held is None or attempt not in (None, held.attempt):
        return False
    connection.execute(_DROP_PARTS, {"key": batch})
    connection.execute(_DROP_RESERVATION, {"key": batch})
    return True


def keep(connection: Connection, announced: Announced, receipt: bytes, now: int) -> None:
    """The batch is whole, its parts are here. Raises IntegrityError if it is here already."""
    told = {name: value for name, value in asdict(announced).items() if name not in _UNKEPT}
    row = {"received_at": now, "receipt": receipt, "erased_at": None, **told}
    connection.execute(_ADD_BATCH, row)


def release(connection: Connection, batch: bytes) -> None:
    """A reservation that has served; the parts stay."""
    connection.execute(_DROP_RESERVATION, {"key": batch})


def waiting(connection: Connection, mailboxes: Sequence[bytes], after: int, most: int) -> tuple[Waiting, ...]:
    """What lies in these mailboxes beyond position `after`, in order of arrival.

    Each mailbox is asked by itself: all at once, either database would sort everything that ever came.
    """
    found = (
        connection.scalars(_PLACES, {"box": box, "after": after, "most": most}).all() for box in mailboxes
    )
    places = heapq.nsmallest(most, (place for one in found for place in one))
    if not places:
        return ()
    return tuple(Waiting(*row) for row in connection.execute(_AT_PLACES, {"places": places}))


def at(connection: Connection, position: int) -> bytes:
    """The batch that was given this position, whatever became of it; b"" where none was."""
    batch: bytes | None = connection.scalar(_AT, {"key": position})
    return b"" if batch is None else bytes(batch)


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
