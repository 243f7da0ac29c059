"""In which order what came is taken in."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from fieldapp.operations import ended, rosters
from fieldapp.operations.desk import Desk
from sync.client.folders import plain_files, read_plain
from sync.protocol.batch import HEADER_SUFFIX
from sync.protocol.envelope import MAX_HEADER_BYTES, EpochAddress, verify_header
from sync.protocol.errors import ProtocolError

MOST_FILES = 10_000  # a round brings some dozens; more waits for the next


def of(desk: Desk, fetched: Collection[str]) -> list[Path]:
    """Headers of what came, each sender's streams in order, those first that the server had first: which of two lives
    began later shows in no header (S-8). A header that cannot be read comes last."""
    roster, came = rosters.load(desk.home), {name: place for place, name in enumerate(fetched)}
    keyed: list[tuple[int, bytes, bytes, int, Path]] = []
    began = dict[bytes, int]()
    for path in plain_files(desk.folder.inbox, HEADER_SUFFIX, most=MOST_FILES):
        try:
            header = verify_header(read_plain(path, most=MAX_HEADER_BYTES), roster.verify_key)
            urgent = isinstance(header.to, EpochAddress) and header.to.urgent
            # of an ended stream from its head down: each shows that the one before it stood
            place = -header.sequence if ended.heads(roster, header) else header.sequence
            keyed.append((0 if urgent else 1, header.sender, header.incarnation, place, path))
            at = came.get(path.stem, -1)
            began[header.incarnation] = min(at, began.get(header.incarnation, at))
        except (ProtocolError, OSError):
            keyed.append((2, b"", b"", 0, path))
    return [one[-1] for one in sorted(keyed, key=lambda one: (*one[:2], began.get(one[2], 0), *one[2:]))]
