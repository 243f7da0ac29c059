"""Streams that the list of keys has ended: what of them stood when the heads that it names were signed.

A batch is named by the hash of its header, and each header names the one before. So what a chain of headers reaches
from a signed head was there before it, also where the batches of that chain are kept apart themselves (Q-2).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress

from fieldapp.model import MemberId
from fieldapp.operations.desk import Desk
from fieldapp.store import inbox
from fieldapp.store.engine import Tx
from sync.protocol import quarantine, streams
from sync.protocol.batch import BODY_SUFFIX, HEADER_SUFFIX
from sync.protocol.envelope import Head, Header, verified_before
from sync.protocol.errors import ProtocolError, Revoked
from sync.protocol.identifiers import BatchHash
from sync.protocol.roster import Roster
from sync.protocol.streams import behind


def heads(roster: Roster, header: Header) -> tuple[Head, ...]:
    """Where a departure or a withdrawal ended the stream of this header; empty where none names it."""
    named = quarantine.ended_at(header, roster) or ()
    return tuple(head for head in named if head.incarnation == header.incarnation)


def is_linked(tx: Tx, roster: Roster, header: Header, batch: BatchHash) -> bool:
    """Whether a chain of headers that came here leads from where the stream was ended to this batch."""
    named = heads(roster, header)
    known = _headers(tx, MemberId(header.sender.hex()), header.incarnation) if named else {}
    return any(streams.linked(head, known, header.sequence, batch) for head in named)


def stands(tx: Tx, roster: Roster, header: Header, batch: BatchHash) -> bool:
    """Whether the key stood when this was signed, by the list of keys of now: why it was kept apart says little, for
    what is odd in several ways is kept as the first of them, and the list may have grown since."""
    return quarantine.stands(header, batch, roster, is_linked=is_linked(tx, roster, header, batch))


def leads_to(tx: Tx, writer: MemberId, named: Iterable[Head], seen: Head) -> bool:
    """Whether one of these heads is a batch that was seen, or headers that came here lead from it down to that one: a
    number that is further on shows nothing, for whoever names it may have made it up."""
    mine = [one for one in named if one.incarnation == seen.incarnation]
    if seen in mine:
        return True
    further = [one for one in mine if one.sequence > seen.sequence]
    known = _headers(tx, writer, seen.incarnation) if further else {}
    return any(streams.linked(one, known, seen.sequence, seen.batch) for one in further)


def put_back(desk: Desk, batches: Iterable[str]) -> int:
    """What was kept apart lies in the inbox again; returns how many files went."""
    moved = 0
    for batch in batches:
        for suffix in (BODY_SUFFIX, HEADER_SUFFIX):
            source = desk.folder.quarantine / (batch + suffix)
            if source.is_file():
                source.replace(desk.folder.inbox / source.name)
                moved += 1
    return moved


def freed(tx: Tx, roster: Roster) -> tuple[str, ...]:
    """Which batches that are kept apart as signed after a withdrawal are seen by now to have stood before it."""
    found, seen = list[str](), dict[tuple[MemberId, bytes], Mapping[BatchHash, Header]]()
    reached: dict[Head, frozenset[BatchHash]] = {}
    for one in inbox.quarantined(tx):
        if one.code != Revoked.code:
            continue
        stream, batch = (one.writer, one.incarnation), BatchHash(bytes.fromhex(one.batch))
        if stream not in seen:
            seen[stream] = _headers(tx, *stream)
        known = seen[stream]
        header = known.get(batch)
        for head in () if header is None else heads(roster, header):
            if head not in reached:
                reached[head] = frozenset(at for _, at in behind(head, known))
            if batch in reached[head]:
                found.append(one.batch)
                break
    return tuple(found)


def _headers(tx: Tx, writer: MemberId, incarnation: bytes) -> dict[BatchHash, Header]:
    """All that came of a stream and could be read, merged or kept apart."""
    known = dict[BatchHash, Header]()
    for one in inbox.life(tx, writer, incarnation):
        with suppress(ProtocolError):
            known[BatchHash(bytes.fromhex(one.batch))] = verified_before(one.header)
    return known
