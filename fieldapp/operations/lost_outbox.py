"""What lies sealed in an outbox on somebody's laptop, also what a power cut kept from its name; and what a server has
confirmed and a stick had still to bring (D-5), for a server may have lost it, or hold it back.

A batch is written under a temporary name, then its number is kept in the database, then it is renamed, its body first
(S-5). A laptop that went off between was nobody's to settle since.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from fieldapp.config import PersonFolder
from fieldapp.errors import from_os
from fieldapp.operations.desk import Desk
from fieldapp.store import inbox
from sync.client.folders import BatchFiles, batches_in, put_batch, read_plain
from sync.protocol.batch import BODY_SUFFIX, HEADER_SUFFIX, check_body
from sync.protocol.envelope import MAX_BODY_BYTES, MAX_HEADER_BYTES, batch_hash, verified_before
from sync.protocol.errors import ProtocolError

MOST: Final = 10_000  # batches; a laptop has some dozens
UNPLACED: Final = re.compile(
    r"\.[0-9a-f]{16}\.[0-9a-f]{8}\.tmp" + re.escape(HEADER_SUFFIX)
)  # as sealing names them


@dataclass(frozen=True, slots=True)
class Taken:
    """`whole`: the batches, by hash, whose header and body fit; `torn`: whether one that had its name did not."""

    whole: frozenset[str]
    torn: bool


def take(desk: Desk, folder: PersonFolder) -> Taken:
    """Into this person's inbox, where each is checked as any batch is. Raises DiskFull, DiskRefused."""
    outbox = folder.outbox
    whole, torn = set[str](), False
    for batch in _placed(folder):
        try:
            header = read_plain(batch.header, most=MAX_HEADER_BYTES)
            body = read_plain(batch.body, most=MAX_BODY_BYTES)
        except OSError:
            torn = True
            continue
        if _fit(header, body):
            whole.add(_put(desk, header, body))
        else:
            torn = True
            _put_torn(desk, header, body)
    for header, body in _unplaced(outbox):
        whole.add(_put(desk, header, body))
    return Taken(frozenset(whole), torn)


def _placed(folder: PersonFolder) -> Iterator[BatchFiles]:
    yield from batches_in(folder.outbox, most=MOST)
    for batch in batches_in(folder.carried, most=MOST):
        left = folder.outbox / batch.body.name
        # The header is moved first: the power may have gone before its body was.
        yield batch if batch.body.exists() or not left.exists() else BatchFiles(batch.header, left)


def _put_torn(desk: Desk, header: bytes, body: bytes) -> None:
    """Its header still shows what came before it (Q-2). But where the batch is known here, whole or kept apart, nothing
    is put in its place: anybody could bend another's work by a copy on a laptop of their own."""
    named = batch_hash(header).hex()
    with desk.vault.read() as tx:
        is_known = inbox.state(tx, named) is not None
    if not is_known and not (desk.folder.inbox / (named + HEADER_SUFFIX)).exists():
        _put(desk, header, body)


def _put(desk: Desk, header: bytes, body: bytes) -> str:
    named = batch_hash(header).hex()
    try:
        put_batch(desk.folder.inbox, named, header, body)
    except OSError as problem:
        raise from_os(problem) from problem
    return named


def _unplaced(outbox: Path) -> Iterator[tuple[bytes, bytes]]:
    """Whole pairs alone: of one that was cut while it was written the database still has the messages."""
    for path in _temporary(outbox):
        with suppress(OSError):
            header = read_plain(path, most=MAX_HEADER_BYTES)
            placed = outbox / (batch_hash(header).hex() + BODY_SUFFIX)
            for other in (path.with_suffix(BODY_SUFFIX), placed):
                with suppress(OSError):
                    body = read_plain(other, most=MAX_BODY_BYTES)
                    if _fit(header, body):
                        yield header, body
                        break


def _temporary(outbox: Path) -> list[Path]:
    try:
        with os.scandir(outbox) as entries:
            found = [one.name for one in entries if UNPLACED.fullmatch(one.name)]
    except OSError:
        return []
    return [outbox / name for name in sorted(found)[:MOST]]


def _fit(header: bytes, body: bytes) -> bool:
    try:
        check_body(verified_before(header), body)
    except ProtocolError:
        return False
    return True
