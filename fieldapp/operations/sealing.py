"""Makes sealed batches of what waits, in the one order that survives a power cut at any moment.

Temporary files and their fsync, the transaction that keeps sequence number and hash, the rename, the fsync of
the folder; only then do the versions inside count as sealed. What a crash leaves in between is settled by
`recover` at the next sign-in.
"""

from __future__ import annotations

import secrets
import threading
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from fieldapp.casework.delivery import Event
from fieldapp.config import sync_folder, write_synced
from fieldapp.errors import FieldError, from_os
from fieldapp.log import topic
from fieldapp.operations import clocks, doubt, notices, rosters, strangers, wire
from fieldapp.operations.desk import Desk
from fieldapp.operations.targets import FILES, address_of
from fieldapp.store import identity, outgoing, records
from fieldapp.store.engine import Tx
from fieldapp.store.outgoing import Sealed, Stream, Waiting
from sync.protocol.batch import BODY_SUFFIX, HEADER_SUFFIX, Place, SealedBatch, seal_batch
from sync.protocol.envelope import Address, Head, PersonAddress, Span
from sync.protocol.errors import ProtocolError
from sync.protocol.identifiers import (
    BatchHash,
    Incarnation,
    random_id,
)
from sync.protocol.roster import Roster
from sync.protocol.streams import Mark

CLOSED_BYTES = 256 * 1024  # a batch as large as this is not sealed again with each new record
BATCH_BYTES = 6 * 1024 * 1024  # of messages; far below what a batch may hold
HORIZON = "horizon"  # a message that waits without a body: it is made when it is sealed
AGAIN = (
    "horizon again"  # the same after a word that went (M-4): to another coordinator it tells of nobody else
)
BARE = (HORIZON, AGAIN)
PUT_BACK = "put_back"  # identity: b"1" where this database was once an older copy
TEMPORARY = ".tmp"  # begins with a dot: whoever sends the outbox does not look at it
SUFFIXES = (BODY_SUFFIX, HEADER_SUFFIX)  # the header last: without one, a body is no batch
LOCK = threading.Lock()  # one at a time: a later batch stands for the earlier ones


def seal_all(desk: Desk) -> bool:
    """Seal everything that waits. True where all of it can now be sent without unlocking anything.

    Never raises for one target's sake: what could not be sealed is durable in the database and is tried
    again at the next seal, round or sign-in.
    """
    whole = True
    with LOCK:
        with desk.vault.read() as tx:
            targets = outgoing.targets_unsealed(tx)
        for target in targets:
            try:
                while not _seal(desk, target):
                    continue  # more than one batch can hold: the whole library for a new laptop
            except (FieldError, ProtocolError) as problem:
                topic("sync").warning("not sealed yet: %s", type(problem).__name__)
                whole = False
    return whole


def _seal(desk: Desk, target: str) -> bool:
    """One batch; False where more waits than it could hold."""
    folder, now = desk.folder.outbox, desk.now()
    roster = rosters.load(desk.home)
    with desk.vault.read() as tx:
        surely = clocks.surely(tx, now)
    to, recipient = address_of(roster, target, now, surely, desk.keys.key_id)
    written: list[Path] = []
    try:
        with desk.vault.write() as tx:
            before = outgoing.stream(tx, target) or Stream(target, random_id(), 0, b"")
            waiting = outgoing.waiting(tx, target, before.incarnation)
            single = target.startswith(FILES)
            fitting = waiting[:1] if single else _fitting(waiting)
            place = _place(tx, before)
            batch = seal_batch(
                [*_bodies(tx, fitting), *_horizon(desk, tx, roster, to, now, wide=_is_wide(fitting))],
                key=desk.keys.signing,
                recipient=recipient,
                to=to,
                place=place,
                roster=roster.view,
                sealed_at=wire.seconds(now),
            )
            whole = len(fitting) == len(waiting)
            sealed = _row(batch, before, place, now, full=single or not whole)
            written = _write(folder, sealed, batch)
            heads = _heads(outgoing.all_streams(tx))
            _keep(tx, sealed, fitting, batch.hash)
            _mark(desk, Mark.sealing(heads, _heads(outgoing.all_streams(tx))))
    except BaseException:
        for path in written:
            path.unlink(missing_ok=True)
        raise
    _put_in_place(desk, sealed)
    with desk.vault.read() as tx:
        _mark(desk, Mark.at_rest(_heads(outgoing.all_streams(tx))))
    return whole


def _fitting(waiting: tuple[Waiting, ...]) -> tuple[Waiting, ...]:
    """As many as one batch holds, those first that an open batch held already; at least one."""
    total, fitting = 0, list[Waiting]()
    for message in sorted(waiting, key=lambda one: not one.sealed):
        total += len(message.body)
        if fitting and total > BATCH_BYTES:
            break
        fitting.append(message)
    return tuple(fitting)


def _bodies(tx: Tx, fitting: Iterable[Waiting]) -> list[bytes]:
    from fieldapp.operations import attachments

    return [attachments.body(tx, one) for one in fitting if one.kind not in BARE]


def _is_wide(fitting: Iterable[Waiting]) -> bool:
    return any(one.kind == HORIZON for one in fitting)


def _horizon(
    desk: Desk, tx: Tx, roster: Roster, to: Address, now: datetime, *, wide: bool
) -> tuple[bytes, ...]:
    """In every downlink (M-4), made anew for each batch: the newer one stands for the older. To another coordinator
    a wide one also tells what was seen of everybody else."""
    if not isinstance(to, PersonAddress) or not roster.is_reader(desk.keys.key_id):
        return ()
    from fieldapp.operations import horizons

    wide = wide and roster.is_reader(to.member)
    return (horizons.write(tx, roster, desk.keys.key_id, to.member, now, wide=wide),)


def _place(tx: Tx, before: Stream) -> Place:
    sequence = before.sequence + 1
    first = outgoing.first_open(tx, before.target, before.incarnation)
    return Place(
        incarnation=Incarnation(before.incarnation),
        sequence=sequence,
        previous=BatchHash(before.head) if before.sequence else None,
        continues=old_head(before.continues) if sequence == 1 and before.continues else None,
        supersedes=(Span(first, sequence - 1),) if first else (),
    )


def _row(batch: SealedBatch, before: Stream, place: Place, now: datetime, *, full: bool) -> Sealed:
    name = batch.hash.hex()
    return Sealed(
        batch=name,
        target=before.target,
        incarnation=before.incarnation,
        sequence=place.sequence,
        file=name,
        temporary=f".{name[:16]}.{secrets.token_hex(4)}{TEMPORARY}",
        placed=False,
        made_at=now,
        since=place.supersedes[0].first if place.supersedes else place.sequence,
        # the one that names the old head has to arrive, or nobody knows from where the stream goes on (O-2)
        closed=full or place.continues is not None or len(batch.body) >= CLOSED_BYTES,
    )


def _write(folder: Path, sealed: Sealed, batch: SealedBatch) -> list[Path]:
    written = []
    for suffix, content in zip(SUFFIXES, (batch.body, batch.header), strict=True):
        path = folder / (sealed.temporary + suffix)
        written.append(path)
        try:
            write_synced(path, content)
        except OSError as problem:
            for one in written:
                one.unlink(missing_ok=True)
            raise from_os(problem) from problem
    return written


def _keep(tx: Tx, sealed: Sealed, waiting: tuple[Waiting, ...], head: BatchHash) -> None:
    outgoing.put_batch(tx, sealed, waiting)
    outgoing.put_stream(tx, Stream(sealed.target, sealed.incarnation, sealed.sequence, head))


def _put_in_place(desk: Desk, sealed: Sealed) -> None:
    folder = desk.folder.outbox
    try:
        for suffix in SUFFIXES:
            temporary = folder / (sealed.temporary + suffix)
            if temporary.exists():
                temporary.replace(folder / (sealed.file + suffix))
            sync_folder(folder)  # each by itself: no power cut leaves a header before its body
    except OSError as problem:
        raise from_os(problem) from problem
    with desk.vault.write() as tx:
        inside = outgoing.place(tx, sealed.batch)
        records.happened(tx, inside, Event.SEAL, desk.now())
        old = outgoing.superseded(tx, sealed)
    remove_files(folder, old)


def remove_files(folder: Path, names: tuple[str, ...]) -> None:
    """Batches that a receipt names, or that a later one stands for. The header goes first, and durably: after
    a power cut a header without its body would count as damaged for ever.

    One that is being read just then (Windows) stays, is sent once more, and goes with its next receipt.
    """
    if not names:
        return
    for name in names:
        with suppress(OSError):
            (folder / (name + HEADER_SUFFIX)).unlink(missing_ok=True)
    with suppress(OSError):
        sync_folder(folder)
    for name in names:
        if not (folder / (name + HEADER_SUFFIX)).exists():
            with suppress(OSError):
                (folder / (name + BODY_SUFFIX)).unlink(missing_ok=True)


def _heads(streams: Iterable[Stream]) -> list[Head]:
    return [
        Head(Incarnation(one.incarnation), one.sequence, BatchHash(one.head))
        for one in streams
        if one.sequence
    ]


def _mark(desk: Desk, mark: Mark) -> None:
    """The high-water mark outside the database: tells a restored or copied database from the living one."""
    try:
        desk.keystore.put_mark(desk.member, mark.to_bytes())
    except (FieldError, OSError):
        topic("vault").warning("the high-water mark was not written")  # the next start opens new streams


def old_head(packed: bytes) -> Head:
    """What a new incarnation continues, as the streams keep it."""
    return Head(Incarnation(packed[:16]), int.from_bytes(packed[16:24], "big"), BatchHash(packed[24:]))


@dataclass(frozen=True, slots=True)
class Recovered:
    """What a start found: batches settled after a crash, and whether new streams were begun."""

    settled: int = 0
    began_anew: bool = False


def recover(desk: Desk) -> Recovered:
    """Settle what a crash left, compare the high-water mark, seal what is not sealed. Never raises."""
    try:
        settled = settle(desk)
        anew = _begin_anew_if_restored(desk)
        seal_all(desk)
    except (FieldError, OSError) as problem:
        topic("sync").warning("not recovered yet: %s", type(problem).__name__)
        return Recovered()
    return Recovered(settled, anew)


def settle(desk: Desk) -> int:
    """What was sealed and does not lie under its name yet: after a power cut, or where something held the file."""
    with LOCK:
        folder = desk.folder.outbox
        with desk.vault.read() as tx:
            unplaced = outgoing.unplaced(tx)
        for sealed in unplaced:
            if _all_there(folder, sealed):
                _put_in_place(desk, sealed)
            else:
                with desk.vault.write() as tx:
                    outgoing.unseal(tx, sealed.batch)
        for stray in folder.glob(f".*{TEMPORARY}.*"):
            stray.unlink(missing_ok=True)
        for body in folder.glob(f"[!.]*{BODY_SUFFIX}"):
            if not body.with_suffix(HEADER_SUFFIX).exists():
                _settle_body(desk, body)
        return len(unplaced)


def _settle_body(desk: Desk, body: Path) -> None:
    """The power went in the middle of `remove_files`, or while its two files went to those kept for sticks."""
    kept = desk.folder.carried / body.name
    if kept.with_suffix(HEADER_SUFFIX).exists():
        body.replace(kept)
    else:
        body.unlink(missing_ok=True)


def _all_there(folder: Path, sealed: Sealed) -> bool:
    return all(
        (folder / (sealed.temporary + suffix)).is_file() or (folder / (sealed.file + suffix)).is_file()
        for suffix in SUFFIXES
    )


def begin_anew(tx: Tx, target: str) -> None:
    """The target's next batch begins a new incarnation that names the old head."""
    stream = outgoing.stream(tx, target)
    if stream is None:
        return
    head = stream.incarnation + stream.sequence.to_bytes(8, "big") + stream.head
    begun = replace(stream, incarnation=random_id(), sequence=0, head=b"")
    outgoing.put_stream(tx, replace(begun, continues=head if stream.sequence else stream.continues))


def _begin_anew_if_restored(desk: Desk) -> bool:
    raw = desk.keystore.mark(desk.member)
    with desk.vault.read() as tx:
        streams = outgoing.all_streams(tx)
    heads = _heads(streams)
    if not heads and raw is None:
        return False
    if raw is not None and Mark.from_bytes(raw).agrees(heads):
        return False
    put_back(desk)
    topic("sync").warning("the mark differs: new streams were begun")
    return True


def put_back(desk: Desk, beyond: Mapping[bytes, Head] | None = None) -> None:
    """This database is an older copy: every lane begins a new incarnation that names its old head. `beyond`: by
    incarnation, how far the life before is known to have come; its lane continues that."""
    with LOCK:
        with desk.vault.write() as tx:
            for stream in outgoing.all_streams(tx):
                last = (beyond or {}).get(stream.incarnation)
                if last is not None:
                    outgoing.put_stream(tx, replace(stream, sequence=last.sequence, head=last.batch))
                begin_anew(tx, stream.target)
            outgoing.reseal_all(tx)
            doubt.begin(tx)
            identity.put(tx, PUT_BACK, b"1")
            strangers.begin(tx, desk.now())
            notices.take_back(tx, "notice.foreign")  # it may have begun those streams itself
            notices.put(tx, "notice.restored")
        _mark(desk, Mark.at_rest([]))
