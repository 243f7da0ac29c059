"""The rolling outbox: at each Finish all unsent messages of a lane go into one file that replaces the last.

So a hundred interviews finished one by one cost one post-quantum key and one dictionary, not a hundred.
Pure: decides what the next file holds; who seals and writes it does so in the order of PROTOCOL.md.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from sync.protocol.envelope import MAX_SPANS, Span
from sync.protocol.identifiers import MessageHash

ROLL_BYTES: Final = 256 * 1024  # plain; about 150 records, 0.2 s of sealing: a Finish must not wait longer


@dataclass(frozen=True, slots=True)
class Waiting:
    """One message that no receipt covers."""

    message: MessageHash
    size: int  # bytes, as encoded


@dataclass(frozen=True, slots=True)
class SealedFile:
    """A file of this lane that lies in the outbox without a receipt."""

    sequence: int
    holds: tuple[Waiting, ...]
    supersedes: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class NextFile:
    """What to seal. Files of `replaces` are deleted after the new one stands under its name."""

    holds: tuple[Waiting, ...]
    supersedes: tuple[Span, ...]
    replaces: tuple[int, ...]


def next_file(sealed: Sequence[SealedFile], new: Sequence[Waiting]) -> NextFile:
    """All of the newest unreceipted file and `new`, or `new` alone where that would grow too large.

    `sealed` in ascending order; only its last is rolled on: earlier ones were closed when they were full.
    """
    if not sealed:
        return NextFile(tuple(new), (), ())
    last = sealed[-1]
    known = {one.message for one in last.holds}
    holds = (*last.holds, *(one for one in new if one.message not in known))
    spans = merged([*last.supersedes, Span(last.sequence, last.sequence)])
    if sum(one.size for one in holds) > ROLL_BYTES or len(spans) > MAX_SPANS:
        return NextFile(tuple(new), (), ())
    return NextFile(holds, spans, (last.sequence,))


def merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Ascending and apart, as a header wants them."""
    out: list[Span] = []
    for span in sorted(spans, key=lambda one: one.first):
        if out and span.first <= out[-1].last + 1:
            out[-1] = Span(out[-1].first, max(out[-1].last, span.last))
        else:
            out.append(span)
    return tuple(out)
