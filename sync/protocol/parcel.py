"""What lies on a stick: one age file over a plain tar of batches, receipts, drafts and the list of keys (section 13).

So `age -d | tar x` opens it without this program. A reader takes plain files of known names and bounded lengths, and
nothing else of what a tar can be: no links, no folders, no paths, no long names.
"""

from __future__ import annotations

import re
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar, Final

from sync.protocol import canonical
from sync.protocol.batch import BODY_SUFFIX, HEADER_SUFFIX
from sync.protocol.envelope import MAX_BODY_BYTES, MAX_HEADER_BYTES
from sync.protocol.errors import Malformed, SealBroken, TooLarge
from sync.protocol.padding import MAX_PACKED
from sync.protocol.receipts import MAX_RECEIPT_BYTES
from sync.protocol.shapes import SECONDS, Shape, Shaped, from_map, to_map

ABOUT: Final = "about"  # always first
LIST: Final = "keys.list"  # a bundle, packed as section 4.1 says
RECEIPT_SUFFIX: Final = ".receipt"
DRAFT_SUFFIX: Final = ".draft"
BLOCK: Final = tarfile.BLOCKSIZE
END: Final = bytes(2 * BLOCK)
MOST_ENTRIES: Final = 100_000  # a year of a large office; a million is an attack or an accident
_NAME: Final = re.compile(r"(?:about|keys\.list|[0-9a-f]{64}\.(?:head|age|receipt|draft))")
_MOST: Final = {
    ABOUT: 1024,
    LIST: MAX_PACKED,
    HEADER_SUFFIX: MAX_HEADER_BYTES,
    BODY_SUFFIX: MAX_BODY_BYTES,
    RECEIPT_SUFFIX: MAX_RECEIPT_BYTES,
    DRAFT_SUFFIX: MAX_BODY_BYTES,
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One file of a parcel; its name is of a known form, and says nothing that is believed."""

    name: str
    content: bytes

    @property
    def kind(self) -> str:
        """ABOUT, LIST or a suffix."""
        return _kind(self.name)


@dataclass(frozen=True, slots=True)
class About(Shaped):
    """When the parcel was put together, by the clock of who did: for people, nothing is decided by it."""

    made_at: int
    SHAPE: ClassVar[Shape] = {1: ("made_at", SECONDS)}

    def to_bytes(self) -> bytes:
        return canonical.encode(to_map(self))


def read_about(raw: bytes) -> About:
    """Errors: Malformed and below."""
    return from_map(About, canonical.decode(raw, max_bytes=_MOST[ABOUT]))


def write(entry: Entry) -> bytes:
    """An entry as it stands in the tar. END follows the last one. Raises ValueError for what no reader would take."""
    if not _NAME.fullmatch(entry.name) or len(entry.content) > _MOST[entry.kind]:
        raise ValueError("no entry of a parcel")
    head = tarfile.TarInfo(entry.name)
    head.size, head.mode, head.mtime = len(entry.content), 0o600, 0
    block = head.tobuf(tarfile.USTAR_FORMAT, "ascii", "strict")
    return block + entry.content + bytes(-len(entry.content) % BLOCK)


def written_size(content_bytes: int) -> int:
    """How long an entry of so many bytes is in the tar."""
    return BLOCK + content_bytes + -content_bytes % BLOCK


def read(pieces: Iterator[bytes]) -> Iterator[Entry]:
    """The entries in order, one in memory at a time. Those that came before an error are whole.

    Errors: Malformed, TooLarge (of a size that no such entry has, more than MOST_ENTRIES), SealBroken (cut).
    """
    source = _Source(pieces)
    for _ in range(MOST_ENTRIES):
        block = source.take(BLOCK)
        if not any(block):
            return
        name, size = _head(block)
        content = source.take(size)
        source.take(-size % BLOCK)
        yield Entry(name, content)
    raise TooLarge("a parcel of more entries than any office has")


def _head(block: bytes) -> tuple[str, int]:
    try:
        head = tarfile.TarInfo.frombuf(block, "ascii", "strict")
    except (tarfile.TarError, ValueError) as error:
        raise Malformed("an entry of a parcel") from error
    if head.type != tarfile.REGTYPE or not _NAME.fullmatch(head.name):
        raise Malformed("an entry that no parcel has")
    if not 0 <= head.size <= _MOST[_kind(head.name)]:
        raise TooLarge("an entry of a parcel")
    return head.name, head.size


def _kind(name: str) -> str:
    return name if name in (ABOUT, LIST) else name[name.index(".") :]


class _Source:
    """Exactly as many bytes as asked for."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._waiting = bytearray()

    def take(self, size: int) -> bytes:
        while len(self._waiting) < size:
            piece = next(self._pieces, b"")
            if not piece:
                raise SealBroken("a parcel that is cut")
            self._waiting += piece
        found = bytes(self._waiting[:size])
        del self._waiting[:size]
        return found
