"""What waits for whom: mailboxes, cursors, and the packing of one answer. Knows no HTTP.

An answer is a row of entries, each telling its own length:

    0  8  position, big endian: ask again with the last one seen
    8  1  1: the body follows the header; 0: it is fetched by itself
    9  n  header (its length stands in its prefix)
    .. m  body (its length stands in the header's prefix)
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from sync.protocol.envelope import Address, EpochAddress, PersonAddress
from sync.protocol.identifiers import AreaId, ContentClass, KeyId
from sync.protocol.places import Known
from sync.server.refusals import NotYours
from sync.server.store import Store, Transaction, mailbox

ENTRY = struct.Struct(">QB")
MOST_ENTRIES = 200
MOST_BYTES = 512 * 1024  # One answer: little is lost when a slow line breaks in the middle of it.
INLINE_BYTES = 64 * 1024  # Longer bodies are fetched by themselves, so that they can be resumed.


def mailbox_for(to: Address) -> bytes:
    """Where a batch lies: an area's class, whatever the epoch, or one member's own."""
    match to:
        case EpochAddress(area, content_class):
            return area_mailbox(area, content_class)
        case PersonAddress(member):
            return person_mailbox(member)


def area_mailbox(area: AreaId, content_class: ContentClass) -> bytes:
    return b"\x01" + area + bytes([content_class])


def person_mailbox(member: KeyId) -> bytes:
    return b"\x02" + member


@dataclass(frozen=True, slots=True)
class Cursor:
    """How far someone has read. Of another `life` (a restored server, a wider scope, another batch or none at this
    position): read from the start."""

    life: str = ""
    position: int = 0

    @classmethod
    def parse(cls, raw: str) -> Cursor:
        """Whatever is no cursor is the start: reading again does no harm."""
        life, _, position = raw.partition(".")
        if len(life) == 16 and position.isascii() and position.isdigit() and len(position) < 19:
            return cls(life, int(position))
        return cls()

    def __str__(self) -> str:
        return f"{self.life}.{self.position}"


@dataclass(frozen=True, slots=True)
class Bundle:
    """`entries`: packed, `cursor`: for the next question, `more`: whether to ask it at once."""

    entries: bytes
    count: int
    cursor: str
    more: bool


@dataclass(frozen=True, slots=True)
class Delivery:
    """`mailboxes`: which ones a member may read. `life` is asked each time: it changes when a backup is restored."""

    store: Store
    life: Callable[[Transaction], bytes]
    mailboxes: Callable[[KeyId], frozenset[bytes]]

    def waiting(self, member: KeyId, cursor: Cursor) -> Bundle:
        """What lies in the member's mailboxes beyond the cursor, oldest first."""
        mine = self.mailboxes(member)

        def look(connection: Transaction) -> Bundle:
            life, after = self.life(connection), cursor.position
            if cursor != _cursor(connection, life, mine, after):
                after = 0
            entries, count, last, more = _pack(connection, sorted(mine), after)
            return Bundle(entries, count, str(_cursor(connection, life, mine, last)), more)

        return self.store.read(look)

    def newest(self, member: KeyId, asked: Iterable[Known]) -> bytes:
        """The headers of what is newest here in the member's own streams, where it is another than the member knows;
        one behind the other."""

        def look(connection: Transaction) -> Iterator[bytes]:
            for one in asked:
                found = mailbox.newest(connection, member, one.incarnation)
                if found is not None and found[0] != one.newest:
                    yield found[1]

        return self.store.read(lambda c: b"".join(look(c)))

    def body(self, member: KeyId, batch: bytes, start: int, most: int) -> tuple[bytes, int]:
        """Up to `most` bytes of one body, and its whole length. Raises NotYours."""
        mine = self.mailboxes(member)
        return self.store.read(lambda c: _slice(c, mine, batch, start, most))


def _cursor(connection: Transaction, life: bytes, mine: Iterable[bytes], position: int) -> Cursor:
    """It also names the batch at its position. An older copy of the mailbox that somebody put back with the database's
    own tools gives positions anew: a cursor from before would pass over what came since. Positions follow one order,
    so where the batch is the same, all before it are. Its row stays whatever becomes of its body.
    """
    digest = hashlib.sha256(life + mailbox.at(connection, position))
    for one in sorted(mine):
        digest.update(bytes([len(one)]) + one)
    return Cursor(digest.hexdigest()[:16], position)


def _pack(connection: Transaction, mine: list[bytes], after: int) -> tuple[bytes, int, int, bool]:
    packed, count, last = bytearray(), 0, after
    found = mailbox.waiting(connection, mine, after, MOST_ENTRIES)
    for one in found:
        inline = one.length <= INLINE_BYTES
        size = ENTRY.size + len(one.header) + (one.length if inline else 0)
        if packed and len(packed) + size > MOST_BYTES:
            return bytes(packed), count, last, True
        packed += ENTRY.pack(one.position, inline) + one.header
        if inline:
            for part in mailbox.body(connection, one.batch):
                packed += part
        count, last = count + 1, one.position
    return bytes(packed), count, last, len(found) == MOST_ENTRIES


def _slice(
    connection: Transaction, mine: frozenset[bytes], batch: bytes, start: int, most: int
) -> tuple[bytes, int]:
    found = mailbox.whole(connection, batch)
    if found is None or found.mailbox not in mine:
        raise NotYours
    piece = bytearray()
    for part in mailbox.body(connection, batch, start):
        piece += part
        if len(piece) >= most:
            break
    return bytes(piece[:most]), found.length
