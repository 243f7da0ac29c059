"""What a stick brought: each sealed file is checked and lies durably in an inbox before anybody signs that it came.

Nothing on a stick is believed; a parcel that is damaged, cut or made by somebody else costs no other one. Receipts that
this person signs travel back with the next parcel: so a programme without any server knows what has arrived.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from fieldapp.config import write_durably
from fieldapp.errors import FieldError, RosterRefused, from_os
from fieldapp.log import topic
from fieldapp.model import Changed, MemberId, Notice, Step, StickResult
from fieldapp.operations import (
    admission,
    draft_copies,
    intake,
    notices,
    rosters,
    sealing,
    wire,
    witnessing,
)
from fieldapp.operations.desk import Desk
from fieldapp.operations.stick_out import own_names, told
from fieldapp.stick_errors import StickDamaged
from fieldapp.store import handing, inbox
from sync.client import carrier
from sync.client.folders import put_batch
from sync.protocol import padding, parcel
from sync.protocol.batch import HEADER_SUFFIX, SealedBatch, check_body
from sync.protocol.envelope import Header, PersonAddress, verify_header
from sync.protocol.errors import Malformed, NotSealedToYou, ProtocolError, UnknownKey
from sync.protocol.identifiers import BatchHash
from sync.protocol.keys import Identity
from sync.protocol.parcel import Entry
from sync.protocol.receipts import MAX_BATCHES, Keeper, sign_receipt

Progress = Callable[[Step], bool]  # go on?
MOST_BYTES = 4 * 1024**3  # at once; a disk that is filled by a stick helps nobody


@dataclass(slots=True)
class _Found:
    """One look at a stick."""

    of_bytes: int
    bytes: int = 0
    taken: list[BatchHash] = field(default_factory=list)
    known: list[BatchHash] = field(default_factory=list)
    for_others: list[BatchHash] = field(default_factory=list)  # who work here: nothing of it was opened
    to_sign: set[BatchHash] = field(default_factory=set)
    signed_for: set[str] = field(default_factory=set)
    others: int = 0
    damaged: int = 0
    made_at: int = 0
    drafts: draft_copies.Back = field(default_factory=draft_copies.Back)
    notes: list[Notice] = field(default_factory=list)
    stopped: bool = False
    problem: FieldError | None = None


def take(desk: Desk, folder: Path, *, progress: Progress = lambda _: True) -> StickResult:
    """Copy in what is whole, genuine and for somebody who works here, apply it, and sign for it. Twice changes nothing.

    Raises Locked, DiskFull, DiskRefused, StickGone, StickOdd, after what had come was applied; StickDamaged where
    nothing came because of damage. Before somebody has joined a programme nothing is taken.
    """
    if not rosters.path_of(desk.home).exists():
        return StickResult(said=(notices.of("round.not_joined"),))
    found, began = _Found(0), desk.now()
    try:
        _look(desk, carrier.root_of(folder), found, progress)
    except carrier.CalledOff:
        found.stopped = True
        found.notes.append(notices.of("stick.stopped"))
    except carrier.StickError as problem:
        found.problem = told(problem)
    except OSError as problem:
        found.problem = from_os(problem)
    try:
        applied = intake.apply_all(desk, whole=True)
        witnessing.witness(desk, began)
        sealing.seal_all(desk)
        _sign(desk, found)
    except FieldError as problem:
        raise found.problem or problem from None  # what went wrong first tells what to do
    if found.problem is not None:
        raise found.problem
    came = found.taken or found.known or found.for_others or found.signed_for or found.drafts.taken
    if found.damaged and not came:
        raise StickDamaged(count=found.damaged)
    drafts = Changed(drafts=found.drafts.taken > 0)
    result = StickResult(len(found.taken), len(found.known), len(found.signed_for), found.drafts.taken)
    return replace(
        result,
        for_others=len(found.for_others),
        stopped=found.stopped,
        said=(*_said(found), *applied.notes),
        changed=applied.changed | drafts,
    )


def _look(desk: Desk, stick: Path, found: _Found, progress: Progress) -> None:
    there = carrier.look(stick)
    found.of_bytes = there.bytes
    if there.crowded:
        found.notes.append(notices.of("stick.crowded"))
    own = set(own_names(desk.home))

    def moved(count: int) -> bool:
        found.bytes += count
        return progress(Step(min(found.bytes, found.of_bytes), found.of_bytes, len(found.taken)))

    for path in there.parcels:
        if found.bytes > MOST_BYTES:
            found.notes.append(notices.of("stick.much"))
            return
        _parcel(desk, path, found, moved, own=path.name.removesuffix(carrier.SUFFIX) in own)


def _parcel(desk: Desk, path: Path, found: _Found, moved: carrier.Moved, *, own: bool) -> None:
    """Of what this laptop put there itself only drafts can be of use, where its database was put back since. Where it
    is damaged nothing is lost: it is put there anew."""
    header: Entry | None = None
    try:
        for entry in carrier.opened(path, _identities(desk), moved=moved):
            if entry.kind == HEADER_SUFFIX:
                if own:
                    return
                header = entry
                continue
            try:
                with admission.fits():
                    _entry(desk, header, entry, found)
            except ProtocolError as problem:
                topic("sync").warning("a file on a stick was refused: %s", problem.code)
                found.damaged += not own
            header = None
    except NotSealedToYou:
        found.others += 1
    except carrier.StickError:
        if not carrier.is_there(path):
            raise  # else it is a bad place on the stick, or a file that nobody may read: the others can be
        topic("sync").warning("a parcel cannot be read")
        found.damaged += not own
    except ProtocolError as problem:
        topic("sync").warning("a parcel was refused: %s", problem.code)
        found.damaged += not own


def _identities(desk: Desk) -> Iterator[Identity]:
    """One's own; then the epochs that it opens: a parcel may be older than one's place in the list of keys."""
    own, roster = desk.keys.identity, rosters.load(desk.home)
    yield own
    for epoch in roster.epochs:
        try:
            yield roster.open_epoch(epoch, own)
        except ProtocolError:
            continue


def _entry(desk: Desk, header: Entry | None, entry: Entry, found: _Found) -> None:
    """Raises ProtocolError for what is not as it should be, OSError for this computer's disk."""
    match entry.kind:
        case parcel.ABOUT:
            found.made_at = max(found.made_at, parcel.read_about(entry.content).made_at)
        case parcel.LIST:
            _list(desk, entry, found)
        case parcel.RECEIPT_SUFFIX:
            _receipt(desk, entry, found)
        case parcel.DRAFT_SUFFIX:
            draft_copies.take(desk, entry.content, found.drafts)
        case _:
            if header is None:
                raise Malformed("a body without its header")
            _batch(desk, SealedBatch(header.content, entry.content), found)


def _list(desk: Desk, entry: Entry, found: _Found) -> None:
    try:
        intake.merge_list(desk, padding.unpack(entry.content))
    except RosterRefused:
        topic("sync").warning("a roster was refused")
        if notices.of("stick.list") not in found.notes:
            found.notes.append(notices.of("stick.list"))


def _receipt(desk: Desk, entry: Entry, found: _Found) -> None:
    """For everybody who works here: each program knows its own batches, at the latest at its owner's sign-in."""
    signed = rosters.load(desk.home).receipt(entry.content)
    name = f"{hashlib.sha256(entry.content).hexdigest()}.by-stick{parcel.RECEIPT_SUFFIX}"
    with desk.vault.read() as tx:
        found.signed_for |= handing.unsigned(tx, [batch.hex() for batch in signed.batches])
    for member in desk.home.members():
        write_durably(desk.home.person(member).receipts / name, entry.content)


def _batch(desk: Desk, batch: SealedBatch, found: _Found) -> None:
    roster = rosters.load(desk.home)
    try:
        header = verify_header(batch.header, roster.verify_key)
    except UnknownKey:
        found.others += 1  # of somebody whom no list here names: it stays where it is
        return
    check_body(header, batch.body)
    members = _for_whom(desk, header)
    if not members:
        found.others += 1
        return
    mine, new = desk.member in members, not _is_known(desk, batch.hash)
    for member in members:
        if member != desk.member or new:
            put_batch(desk.home.person(member).inbox, batch.hash.hex(), batch.header, batch.body)
    if mine:
        (found.taken if new else found.known).append(batch.hash)
        found.to_sign.add(batch.hash)
    else:
        found.for_others.append(batch.hash)


def _is_known(desk: Desk, named: BatchHash) -> bool:
    if (desk.folder.inbox / f"{named.hex()}{HEADER_SUFFIX}").exists():
        return True
    with desk.vault.read() as tx:
        return inbox.state(tx, named.hex()) is not None


def _for_whom(desk: Desk, header: Header) -> tuple[MemberId, ...]:
    """Members on this laptop who can open a batch: its addressee, or readers of its area and class."""
    here = desk.home.members()
    if isinstance(header.to, PersonAddress):
        return tuple(member for member in here if member == header.to.member.hex())
    readers = rosters.load(desk.home).readers_of(header.to.area, header.to.content_class)
    able = {one.key.key_id.hex() for one in readers} - {header.sender.hex()}
    return tuple(member for member in here if member in able)


def _sign(desk: Desk, found: _Found) -> None:
    """Receipts for what lies here durably (T-1), also for what was here already (T-3)."""
    batches = sorted(found.to_sign)
    try:
        for start in range(0, len(batches), MAX_BATCHES):
            _keep_receipt(desk, batches[start : start + MAX_BATCHES])
    except OSError as problem:
        raise from_os(problem) from problem


def _keep_receipt(desk: Desk, batches: Sequence[BatchHash]) -> None:
    """Named by what it is for: the same stick again replaces it."""
    name = hashlib.sha256(b"".join(batches)).hexdigest() + parcel.RECEIPT_SUFFIX
    raw = sign_receipt(Keeper.STICK, batches, wire.seconds(desk.now()), desk.keys.signing)
    desk.folder.given.mkdir(exist_ok=True)
    write_durably(desk.folder.given / name, raw)


def _said(found: _Found) -> list[Notice]:
    said = list(found.notes)
    if found.damaged:
        said.append(notices.of("stick.damaged", count=found.damaged))
    if found.drafts.waits:
        said.append(notices.of("stick.old_form", count=found.drafts.waits))
    if found.taken or found.for_others or found.signed_for or found.drafts.taken:
        return said
    if found.known:
        said.append(notices.of("stick.known", day=f"{wire.moment(found.made_at):%Y-%m-%d}"))
    elif found.others:
        said.append(notices.of("stick.others", count=found.others))
    elif not said:
        said.append(notices.of("stick.empty"))
    return said
