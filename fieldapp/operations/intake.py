"""Applies what lies in a person's inbox: verify, then one transaction a batch, or quarantine with a reason.

The inbox folder holds pairs of files NAME.head and NAME.age as they came by network or stick; the receipts
folder holds NAME.receipt. All of it may have been put there while the desk was locked.
"""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Collection
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from fieldapp.config import VERSION
from fieldapp.errors import FieldError, RosterRefused, from_os
from fieldapp.key_errors import ListsParted
from fieldapp.log import short, topic
from fieldapp.model import Changed, MemberId, Notice
from fieldapp.operations import (
    admission,
    carried,
    copies,
    decided,
    doubt,
    ended,
    epochs,
    erasing,
    gaps,
    handing_on,
    horizons,
    intake_order,
    letting_go,
    merging,
    missed,
    notices,
    pinning,
    receipts,
    rosters,
    sealing,
    settling,
    twofold,
    wire,
)
from fieldapp.operations.desk import Desk
from fieldapp.store import identity, inbox
from fieldapp.store.engine import Tx
from fieldapp.store.inbox import APPLIED, QUARANTINED, Arrived
from sync.client.folders import NotAPlainFile, TooLarge, plain_files, read_plain, unite_halves
from sync.protocol import messages
from sync.protocol.batch import BODY_SUFFIX, HEADER_SUFFIX, OpenedBatch, SealedBatch, open_batch
from sync.protocol.bundle import MAX_BUNDLE_BYTES
from sync.protocol.contents import Written, read_contents
from sync.protocol.envelope import (
    MAX_BODY_BYTES,
    MAX_HEADER_BYTES,
    Header,
    PersonAddress,
    batch_hash,
    verify_header,
)
from sync.protocol.errors import (
    KeyDestroyed,
    Malformed,
    Missing,
    NotAllowed,
    NotAppointed,
    NotSealedToYou,
    ProtocolError,
    UnknownKey,
    UnknownMessage,
    UnknownVersion,
    WrongLength,
)
from sync.protocol.keys import Identity
from sync.protocol.roster import Roster

ODD_ROSTER = "A list of keys that came was not one and is kept apart. The list in use stands."
VIEW_AT_RETRY = "quarantine_view"  # identity: by which list and keys what was kept apart was judged last
ROSTER_SUFFIX = ".news"  # sync.client writes roster.news
AGAIN = "again"
RETRIED = frozenset(  # a newer roster may know better, a person who says where they work, or a newer program
    {UnknownKey.code, Missing.code, KeyDestroyed.code, NotAppointed.code, NotAllowed.code}
    | {UnknownVersion.code, UnknownMessage.code, admission.Unfit.code}
)
_applying = threading.Lock()  # the round and the writer may both come to apply


@dataclass(frozen=True, slots=True)
class Applied:
    """What one pass over the folders did."""

    changed: Changed = field(default_factory=Changed)
    applied: int = 0
    quarantined: int = 0
    receipts: int = 0
    again: int = 0  # that were applied before: nothing was changed by them
    notes: tuple[Notice, ...] = ()


@dataclass(frozen=True, slots=True)
class Taken:
    """One batch that was merged: what it changed, and what its reader is told about it."""

    changed: Changed
    odd: tuple[Notice, ...] = ()


def apply_all(desk: Desk, *, whole: bool = False, fetched: Collection[str] = ()) -> Applied:
    """Rosters, receipts, batches, in order; `whole`: nothing is left to fetch; `fetched`: the names of those batches
    that the server gave just now. Raises DiskFull, DatabaseDamaged."""
    with _applying:
        with desk.vault.read() as tx:
            shown = horizons.shown(tx)
        applied = _apply_all(desk, fetched)
        horizons.notice_older_copy(desk)
        handing_on.settle(desk)
        letting_go.settle(desk)
        if whole:
            horizons.judge(desk, shown)
            missed.judge(desk)
            gaps.judge(desk)
        epochs.check(desk)
        twofold.settle(desk)
        pinning.keep(desk)
        return replace(applied, changed=applied.changed | settling.settle(desk))


def _apply_all(desk: Desk, fetched: Collection[str]) -> Applied:
    notes = _apply_rosters(desk)
    epochs.destroy_due(desk)  # before a late batch is opened with a secret that came back with a list
    signed = receipts.apply(desk)
    unite_halves(desk.folder.quarantine, desk.folder.inbox)
    _retry_quarantined(desk)
    changed = Changed(records=signed > 0)
    applied = quarantined = again = 0
    outcomes = [_take(desk, path, fetched) for path in intake_order.of(desk, fetched)]
    came = any(isinstance(one, Taken | Notice) for one in outcomes)
    while came and decided.retry(desk):
        further = [_take(desk, path, fetched) for path in intake_order.of(desk, fetched)]
        came = any(isinstance(one, Taken) for one in further)  # else it was only kept apart again
        outcomes = [*outcomes, *further]
    for outcome in outcomes:
        again += outcome == AGAIN
        if isinstance(outcome, Taken):
            applied += 1
            changed |= outcome.changed
            notes = (*notes, *outcome.odd)
        elif isinstance(outcome, Notice):
            quarantined += 1
            notes = (*notes, outcome)
            changed |= Changed(reviews=True)
    changed |= erasing.carry_out(desk)  # also where the list of keys has made a second person of somebody
    if applied or signed:
        carried.clear_outbox(desk)
    once = {(notice.message_id, notice.plain): notice for notice in notes}
    return Applied(changed, applied, quarantined, signed, again, tuple(once.values()))


def _apply_rosters(desk: Desk) -> tuple[Notice, ...]:
    if not rosters.path_of(desk.home).exists():
        return ()  # the first list is taken by a person who compared the programme's words, never from a stick
    notes: tuple[Notice, ...] = ()
    for path in sorted(plain_files(desk.folder.inbox, ROSTER_SUFFIX, most=intake_order.MOST_FILES)):
        try:
            with admission.fits():
                merge_list(desk, read_plain(path, most=MAX_BUNDLE_BYTES))
        except admission.Unfit:
            notes = (*notes, _put_aside(desk, path))
            continue
        except ListsParted:
            topic("sync").warning("two lists of keys have parted")  # what stands on Today tells it
        except RosterRefused as refused:
            topic("sync").warning("a roster was refused")
            notes = (*notes, *notices.of_error(refused))
        except (NotAPlainFile, TooLarge):  # no list of keys, and nothing behind it is to wait for it
            notes = (*notes, _put_aside(desk, path))
            continue
        except OSError as problem:
            raise from_os(problem) from problem
        path.unlink(missing_ok=True)
    return notes


def merge_list(desk: Desk, bundle: bytes) -> None:
    """Take in what a list of keys adds, for all who work here. Raises RosterRefused.

    A list with entries of one's own that one never saw: this laptop was put back from an older copy, together with
    the mark that would have told.
    """
    before = len(rosters.load(desk.home).registers.get(desk.keys.key_id, ()))
    twofold.merge(desk, bundle)
    if len(rosters.load(desk.home).registers.get(desk.keys.key_id, ())) > before and not doubt.there_is(desk):
        topic("sync").warning("somebody knows more of this person's own entries: new streams are begun")
        sealing.put_back(desk)
    doubt.end(desk)


def _put_aside(desk: Desk, path: Path) -> Notice:
    topic("sync").warning("a list of keys is kept apart: it is too large, or no plain file")
    try:
        desk.folder.quarantine.mkdir(exist_ok=True)
        path.replace(desk.folder.quarantine / path.name)
    except OSError as problem:
        raise from_os(problem) from problem
    return Notice("apart.roster", ODD_ROSTER)


def _take(desk: Desk, path: Path, fetched: Collection[str]) -> Taken | Notice | str | None:
    """One batch: what it changed, or why it is kept apart; AGAIN where it was known already, None where a part of it
    has not come."""
    body_path = path.with_suffix(BODY_SUFFIX)
    try:
        header = read_plain(path, most=MAX_HEADER_BYTES)
        body = read_plain(body_path, most=MAX_BODY_BYTES)
    except FileNotFoundError:
        return None  # its other half has not come yet
    except OSError:
        return _set_apart(desk, path, Arrived(path.stem, MemberId(""), b"", 0, QUARANTINED, desk.now()), None)
    named = batch_hash(header).hex()
    with desk.vault.read() as tx:
        state = inbox.state(tx, named)
    if state == APPLIED:
        letting_go.came_again(desk, named)
        _remove(path)
        return AGAIN
    try:
        taken = _open_and_apply(desk, SealedBatch(header, body), fresh=named in fetched)
    except ProtocolError as problem:
        return _set_apart(desk, path, _apart(desk, header, named, problem), problem)
    _remove(path)
    return taken


@admission.fits()
def opened(desk: Desk, batch: SealedBatch) -> tuple[OpenedBatch, tuple[Written, ...]]:
    """A batch that is for this person, opened and read whole; nothing is applied. Raises ProtocolError."""
    roster = rosters.load(desk.home)
    header = verify_header(batch.header, roster.verify_key)
    _for_us(desk, header)
    found = open_batch(batch, _identity(desk, roster, header), roster.verify_key)
    return found, read_contents(found, roster.verify_key, lambda key: roster.ever_reader(key) is not None)


def let_in(desk: Desk, batch: SealedBatch, arrived: Arrived) -> Changed:
    """Merge a batch that was kept apart, on a person's word. Raises ProtocolError."""
    return _open_and_apply(desk, batch, arrived).changed


@admission.fits()
def _open_and_apply(
    desk: Desk, batch: SealedBatch, chosen: Arrived | None = None, *, fresh: bool = False
) -> Taken:
    """`chosen`: what was kept apart, and this person lets it in; `fresh`: the server gave it just now."""
    roster, now = rosters.load(desk.home), desk.now()
    found, contents = opened(desk, batch)
    header = found.header
    horizon = _horizon(header, contents)
    ready = [(written, merging.prepare(desk, written, header)) for written in contents]
    with desk.vault.write() as tx:
        odd, (reason, code) = decided.judged(tx, roster, found, now, chosen)
        if chosen is not None:
            decided.tell(desk, tx, chosen, now)
        copies.look(desk, tx, header, now, fresh=fresh)
        inbox.put(tx, _arrived(batch.header, header, APPLIED, now, reason, code))
        stood = ended.stands(tx, roster, header, found.hash)
        counts = [one for written, one in ready if one is not None and decided.counts(written, stood=stood)]
        changed = merging.apply_all(desk, tx, counts, now)
        letting_go.came(tx, roster, header, batch_hash(batch.header).hex(), contents)
        if horizon is not None and stood:
            horizons.take(desk, tx, horizon, header.sender, found.body.sealed_at, fresh=fresh)
        who = identity.member_names(tx).get(MemberId(header.sender.hex()))
    _merge_rosters(desk, found)
    name = who.name if who else ""
    return Taken(changed, tuple(notices.odd(one.name.lower(), name, one.value) for one in odd))


def _for_us(desk: Desk, header: Header) -> None:
    if isinstance(header.to, PersonAddress) and header.to.member != desk.keys.key_id:
        raise NotSealedToYou("another member's")


def _horizon(header: Header, contents: tuple[Written, ...]) -> messages.Horizon | None:
    """M-4: a downlink without one would hide what a server dropped."""
    if not isinstance(header.to, PersonAddress):
        return None
    for written in contents:
        if isinstance(written.message, messages.Horizon) and written.signer == header.sender:
            return written.message
    raise Malformed("a downlink without a horizon")


def _merge_rosters(desk: Desk, found: OpenedBatch) -> None:
    for raw in found.body.messages:
        message = messages.decode(raw)
        if isinstance(message, messages.RosterNews):
            try:
                with admission.fits():
                    twofold.merge(desk, message.bundle)
            except (RosterRefused, ProtocolError):
                topic("sync").warning("a roster inside a batch was refused")


def _identity(desk: Desk, roster: Roster, header: Header) -> Identity:
    if isinstance(header.to, PersonAddress):
        return desk.keys.identity
    try:
        return roster.open_epoch(header.to.epoch, desk.keys.identity)
    except NotAppointed:
        reader = roster.ever_reader(desk.keys.key_id)
        if reader is None or not reader.reads(header.to.area, header.to.content_class):
            raise
        raise Missing("the key of its month, sealed to this reader") from None  # not the signer's fault
    except Missing:
        if roster.epoch(header.to.epoch).destroy_at <= wire.seconds(desk.now()):
            raise KeyDestroyed from None
        raise


def _arrived(
    raw: bytes, header: Header, state: str, now: datetime, reason: str = "", code: str = ""
) -> Arrived:
    named, sender = batch_hash(raw).hex(), MemberId(header.sender.hex())
    spans = horizons.write_spans(header.supersedes)
    return Arrived(named, sender, header.incarnation, header.sequence, state, now, reason, code, raw, spans)


def _apart(desk: Desk, raw: bytes, named: str, problem: ProtocolError) -> Arrived:
    now = desk.now()
    try:
        header = verify_header(raw, rosters.load(desk.home).verify_key)
    except ProtocolError:
        return Arrived(named, MemberId(""), b"", 0, QUARANTINED, now, problem.plain, problem.code)
    return _arrived(raw, header, QUARANTINED, now, problem.plain, problem.code)


def _set_apart(desk: Desk, path: Path, arrived: Arrived, problem: ProtocolError | None) -> Notice:
    """Keep the files, out of the way, and why. Nothing inside was applied."""
    reason = arrived.reason or WrongLength.plain
    with desk.vault.write() as tx:
        if inbox.state(tx, arrived.batch) != APPLIED:
            inbox.put(tx, arrived)
    folder = desk.folder.quarantine
    try:
        folder.mkdir(exist_ok=True)
        for suffix in (BODY_SUFFIX, HEADER_SUFFIX):
            source = path.with_suffix(suffix)
            if source.is_file():
                source.replace(folder / (arrived.batch + suffix))
    except OSError as disk:
        raise from_os(disk) from disk
    code = problem.code if problem else "unreadable"
    topic("sync").warning("batch %s is kept apart: %s", short(arrived.batch), code)
    return Notice(f"apart.{code}", reason)


def _retry_quarantined(desk: Desk) -> None:
    """The roster grew, or keys came that it had named before, or the program is another: what its old self did not
    know may pass now."""
    roster = rosters.load(desk.home)
    view = roster.view + hashlib.sha256(b"".join(sorted(roster.objects))).digest() + VERSION.encode()
    with desk.vault.read() as tx:
        seen, kept = identity.get(tx, VIEW_AT_RETRY), inbox.quarantined(tx)
    if seen == view:
        return
    ended.put_back(desk, [one.batch for one in kept if one.code in RETRIED])
    decided.retry(desk)
    with desk.vault.write() as tx:
        identity.put(tx, VIEW_AT_RETRY, view)


def look_again(tx: Tx) -> None:
    """What was kept apart for want of knowledge is judged anew at the next pass."""
    identity.forget(tx, VIEW_AT_RETRY)


def _remove(path: Path) -> None:
    path.unlink(missing_ok=True)
    path.with_suffix(BODY_SUFFIX).unlink(missing_ok=True)


def apply_quietly(desk: Desk) -> Changed:
    """As `apply_all`; what goes wrong is logged by its kind and tried again at the next round: nothing that lies in an
    inbox keeps its owner from signing in."""
    try:
        with admission.fits():
            return apply_all(desk).changed
    except (FieldError, ProtocolError, OSError) as problem:
        topic("sync").warning("the inbox waits: %s", type(problem).__name__)
        return Changed()
