"""What still exists outside of databases: texts in sealed batches on any laptop, on the server and on the stick.

A record of which every copy was destroyed cannot come back, and must be told apart from one that was only not brought.
So after a disk has died everything that is left is opened, with everybody's keys.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, closing, suppress
from datetime import datetime
from pathlib import Path

from fieldapp.operations import rosters
from fieldapp.operations.desk import Desk
from fieldapp.operations.stick_in import _identities
from sync.client import carrier
from sync.protocol import messages
from sync.protocol.batch import BODY_SUFFIX, HEADER_SUFFIX, SealedBatch, open_batch
from sync.protocol.envelope import PersonAddress, batch_hash, verify_header
from sync.protocol.errors import ProtocolError
from sync.protocol.keys import Identity
from sync.protocol.roster import Roster
from sync.server.store.engine import FILE_NAME
from tests.faults.programme import EVERYBODY, SERVER, Person
from tests.faults.seen import closed_desk, text_in

Texts = frozenset[str]
Known = dict[bytes, Texts]  # by batch: what is in it never changes


def texts_in_batches(world: Path, people: dict[str, Person], at: datetime, known: Known) -> Known:
    """Of every batch that lies anywhere whole. `known`: those that were opened before."""
    found: Known = {}
    with ExitStack() as stack:
        desks = [stack.enter_context(closed_desk(world / one, people[one], at)) for one in EVERYBODY]
        for batch in _everywhere(world, desks):
            name = batch_hash(batch.header)
            if name not in found:
                found[name] = known[name] if name in known else _texts(batch, desks)
    return found


def _everywhere(world: Path, desks: list[Desk]) -> Iterator[SealedBatch]:
    for desk in desks:
        folder = desk.folder
        for one in (folder.outbox, folder.inbox, folder.quarantine):
            yield from _in_folder(one)
        yield from _in_folder(folder.carried)
        yield from _in_folder(folder.carried, folder.outbox)  # the power went while it was moved
    with closing(sqlite3.connect(f"file:{world / SERVER / FILE_NAME}?mode=ro", uri=True)) as file:
        for batch, header in file.execute(
            "SELECT batch, header FROM batches WHERE erased_at IS NULL"
        ).fetchall():
            parts = file.execute("SELECT content FROM parts WHERE batch = ? ORDER BY start", (batch,))
            yield SealedBatch(bytes(header), b"".join(row[0] for row in parts))
    yield from _on_stick(world / "stick", desks)


def _in_folder(folder: Path, bodies: Path | None = None) -> Iterator[SealedBatch]:
    for header in folder.glob(f"[!.]*{HEADER_SUFFIX}"):
        body = (bodies or folder) / header.with_suffix(BODY_SUFFIX).name
        with suppress(OSError):
            yield SealedBatch(header.read_bytes(), body.read_bytes())


def _on_stick(stick: Path, desks: Iterable[Desk]) -> Iterator[SealedBatch]:
    identities = [identity for desk in desks for identity in _identities(desk)]
    for path in sorted(stick.rglob(f"[!.]*{carrier.SUFFIX}")):
        header = b""
        with suppress(ProtocolError, carrier.StickError):
            for entry in carrier.opened(path, iter(identities)):
                if entry.kind == BODY_SUFFIX and header:
                    yield SealedBatch(header, entry.content)
                header = entry.content if entry.kind == HEADER_SUFFIX else b""


def _texts(batch: SealedBatch, desks: list[Desk]) -> Texts:
    for desk in desks:
        roster = rosters.load(desk.home)
        with suppress(ProtocolError):
            opened = open_batch(batch, _key(desk, roster, batch), roster.verify_key)
            return frozenset(_of_messages(opened.body.messages))
    return frozenset()


def _key(desk: Desk, roster: Roster, batch: SealedBatch) -> Identity:
    to = verify_header(batch.header, roster.verify_key).to
    return (
        desk.keys.identity
        if isinstance(to, PersonAddress)
        else roster.open_epoch(to.epoch, desk.keys.identity)
    )


def _of_messages(raws: Iterable[bytes]) -> Iterator[str]:
    for raw in raws:
        message = messages.decode(raw)
        if isinstance(message, messages.Enclosure):
            yield from _of_messages([message.message])
        elif isinstance(message, messages.RecordVersion):
            yield text_in(message.payload)
