"""Asking a server for the newest places of one's own streams (PROTOCOL S-7, section 12). Pure.

A laptop that was put back from a copy, mark and all, learns here what its other life sealed.

    question, of each stream     0 16  incarnation
                                16 32  batch hash: the newest that a server's receipt names, zeros for none
    answer, of some of them      a header; it tells its own length
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from sync.protocol.envelope import MAX_HEADER_BYTES, PREFIX_BYTES, read_prefix
from sync.protocol.errors import Malformed, WrongLength
from sync.protocol.identifiers import HASH_BYTES, ID_BYTES, BatchHash, Incarnation

NONE: Final = BatchHash(bytes(HASH_BYTES))
MOST_STREAMS: Final = 100  # in one question; who writes to more people asks again
KNOWN_BYTES: Final = ID_BYTES + HASH_BYTES
MOST_QUESTION_BYTES: Final = MOST_STREAMS * KNOWN_BYTES
MOST_ANSWER_BYTES: Final = MOST_STREAMS * MAX_HEADER_BYTES


@dataclass(frozen=True, slots=True)
class Known:
    """What somebody knows of one of their streams: its newest batch at the server, NONE of none."""

    incarnation: Incarnation
    newest: BatchHash = NONE


def write_question(known: Iterable[Known]) -> bytes:
    """Of at most MOST_STREAMS streams, each once."""
    return b"".join(one.incarnation + one.newest for one in known)


def read_question(raw: bytes) -> tuple[Known, ...]:
    """Raises WrongLength, Malformed where a stream stands there twice."""
    if not raw or len(raw) > MOST_QUESTION_BYTES or len(raw) % KNOWN_BYTES:
        raise WrongLength("a question about places")
    parts = (raw[at : at + KNOWN_BYTES] for at in range(0, len(raw), KNOWN_BYTES))
    found = tuple(Known(Incarnation(one[:ID_BYTES]), BatchHash(one[ID_BYTES:])) for one in parts)
    if len({one.incarnation for one in found}) != len(found):
        raise Malformed("a stream is asked for twice")
    return found


def read_answer(raw: bytes) -> Iterator[bytes]:
    """The headers, none of them verified. Raises what `read_prefix` does, and WrongLength where one is cut."""
    while raw:
        length = read_prefix(raw[:PREFIX_BYTES]).header_length
        if len(raw) < length:
            raise WrongLength("a header")
        yield raw[:length]
        raw = raw[length:]
