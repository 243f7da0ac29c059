"""Whose a record is, where two say that it is theirs: the one whose first version makes its name (PROTOCOL M-11).

Whoever saw a record, as the next worker with its case does, could else say something of their own under its name; and
where theirs comes first, as at a coordinator who reads everything anew, the genuine one would be the stranger.
"""

from __future__ import annotations

from dataclasses import replace

from fieldapp.log import topic
from fieldapp.model import MemberId
from fieldapp.operations import wire
from fieldapp.store import records
from fieldapp.store.engine import Tx
from fieldapp.store.records import Record, Version
from sync.protocol import messages
from sync.protocol.errors import ProtocolError


def settle(tx: Tx, known: Record, stranger: str) -> None:
    """After a version by somebody else than the record's author has come; `stranger` is why a version is held.

    A record that an earlier program named by chance stays with whoever came first.
    """
    chain = records.chain(tx, known.record)
    written = {version.version: told for version in chain if (told := _read(version)) is not None}
    first = next(
        (one for one in chain if one.version in written and messages.makes(written[one.version])), None
    )
    if first is None:
        return
    author = written[first.version].author
    if author.hex() == known.author:
        return
    rightful, _ = wire.read_version(first.message, written[first.version], first.proof)
    records.correct_record(tx, replace(rightful, author=MemberId(author.hex())))
    for version in chain:
        told = written.get(version.version)
        records.release(tx, version.version, "" if told is not None and told.author == author else stranger)
    topic("sync").warning("a record was somebody else's than who first said it was")


def _read(version: Version) -> messages.RecordVersion | None:
    try:
        told = messages.decode(version.message)
    except ProtocolError:
        return None
    return told if isinstance(told, messages.RecordVersion) else None
