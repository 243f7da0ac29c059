"""The same sealed files by stick: copied out, checked and copied in. Importing twice changes nothing.

A stick may come from anywhere: nothing on it is followed, believed or named by its own names (PROTOCOL.md,
section 13). Whatever is not whole and genuine stays on the stick and is told.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from sync.client.folders import (
    BatchFiles,
    Folders,
    NotAPlainFile,
    batches_in,
    plain_files,
    put_batch,
    read_plain,
    write_atomically,
)
from sync.client.sending import receipt_path
from sync.protocol.batch import BODY_SUFFIX, HEADER_SUFFIX, check_body
from sync.protocol.bundle import MAX_BUNDLE_BYTES
from sync.protocol.envelope import (
    MAX_BODY_BYTES,
    MAX_HEADER_BYTES,
    EpochAddress,
    Header,
    PersonAddress,
    batch_hash,
    verify_header,
)
from sync.protocol.errors import ProtocolError
from sync.protocol.identifiers import BatchHash, KeyId
from sync.protocol.receipts import MAX_BATCHES, MAX_RECEIPT_BYTES, Keeper, read_receipt
from sync.protocol.roster import Roster

FOLDER = "transfer"  # on the stick; says nothing of what it is
ROSTER_FILE = "transfer.list"
STICK_RECEIPT_SUFFIX = ".stick-receipt"  # beside the server's: what only a stick has carried is still sent
RECEIPT_SUFFIX = ".receipt"
MOST_FILES = 20_000  # of one kind on a stick: a year of a large office; a million is an attack or an accident
MOST_BYTES = 4 * 1024**3
_DISK = "The stick or the disk could not be read or written: full, or pulled out. Nothing was lost."

Sort = Callable[[Header], Path | None]  # into which folder a genuine batch goes; None: not for here


@dataclass(slots=True)
class Carried:
    """Counts of batches and receipts; `refused` by code. `stopped` is "" or why it ended early."""

    copied: list[BatchHash] = field(default_factory=list)
    known: list[BatchHash] = field(default_factory=list)
    receipts: int = 0
    not_for_here: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    bytes: int = 0
    stopped: str = ""
    plain: str = ""


def export_stick(outboxes: Iterable[Folders], stick: Path, roster: Roster) -> Carried:
    """Copies every batch that no server receipt covers, and the roster. Works while locked; never raises."""
    done = Carried()
    try:
        target = _transfer(stick)
        target.mkdir(exist_ok=True)
        write_atomically(target / ROSTER_FILE, roster.bundle().to_bytes())
        for folders in outboxes:
            for files in batches_in(folders.outbox, most=MOST_FILES):
                _copy_out(files, folders, target, roster, done)
    except OSError:
        _stop(done)
    return done


def import_stick(stick: Path, roster: Roster, sort: Sort) -> Carried:
    """Copies in what is whole, genuine and for here. Never raises.

    `copied` and `known` together are what a receipt may be given for (`leave_receipt`).
    """
    done = Carried()
    try:
        for files in batches_in(_transfer(stick), most=MOST_FILES):
            if done.bytes > MOST_BYTES:
                done.stopped, done.plain = "too-much", "There is more on this stick than is taken at once."
                break
            _copy_in(files, roster, sort, done)
    except OSError:
        _stop(done)
    return done


def for_member(roster: Roster, member: KeyId, inbox: Path) -> Sort:
    """Into the inbox what is addressed to this member, or to a scope that it reads as a coordinator."""
    scopes = [one.scopes for one in roster.charter.readers if one.key.key_id == member]

    def sort(header: Header) -> Path | None:
        match header.to:
            case PersonAddress(to):
                return inbox if to == member else None
            case EpochAddress(area, content_class):
                mine = any(one.covers(area, content_class) for each in scopes for one in each)
                return inbox if mine and header.sender != member else None

    return sort


Sign = Callable[[Sequence[BatchHash]], bytes]  # a stick receipt for these; see receipts.sign_receipt


def leave_receipt(stick: Path, batches: Sequence[BatchHash], sign: Sign) -> int:
    """Puts stick receipts (keeper 2) beside what was imported, so that the stick tells it at home."""
    written = 0
    for start in range(0, len(batches), MAX_BATCHES):
        some = sorted(batches[start : start + MAX_BATCHES])
        write_atomically(_transfer(stick) / f"{some[0].hex()}{RECEIPT_SUFFIX}", sign(some))
        written += 1
    return written


def take_receipts(stick: Path, folders: Folders, roster: Roster) -> Carried:
    """Stick receipts that name batches of this outbox go into its receipts folder. Never raises."""
    done = Carried()
    try:
        mine = {_hash_of(files) for files in batches_in(folders.outbox, most=MOST_FILES)}
        for file in plain_files(_transfer(stick), RECEIPT_SUFFIX, most=MOST_FILES):
            _take_receipt(file, mine, folders, roster, done)
    except OSError:
        _stop(done)
    return done


def roster_on(stick: Path) -> bytes | None:
    """The bundle that came along; the roster that merges it checks it."""
    try:
        return read_plain(_transfer(stick) / ROSTER_FILE, most=MAX_BUNDLE_BYTES)
    except OSError:
        return None


def _transfer(stick: Path) -> Path:
    folder = stick / FOLDER
    if folder.is_symlink():
        raise NotAPlainFile(f"{FOLDER} is a link")
    return folder


def _copy_out(files: BatchFiles, folders: Folders, target: Path, roster: Roster, done: Carried) -> None:
    try:
        raw = read_plain(files.header, most=MAX_HEADER_BYTES)
        header, name = verify_header(raw, roster.verify_key), batch_hash(raw)
        if receipt_path(folders, name).exists():
            return
        if _is_here(target, name, header):
            done.known.append(name)
            return
        body = read_plain(files.body, most=MAX_BODY_BYTES)
        check_body(header, body)
    except FileNotFoundError:
        return  # replaced meanwhile by a newer file, which is listed next time
    except ProtocolError as error:
        done.refused[error.code] += 1
        return
    put_batch(target, name.hex(), raw, body)
    done.copied.append(name)
    done.bytes += len(raw) + len(body)


def _copy_in(files: BatchFiles, roster: Roster, sort: Sort, done: Carried) -> None:
    try:
        raw = read_plain(files.header, most=MAX_HEADER_BYTES)
        header, name = verify_header(raw, roster.verify_key), batch_hash(raw)
        folder = sort(header)
        if folder is None:
            done.not_for_here += 1
            return
        if _is_here(folder, name, header):
            done.known.append(name)
            return
        body = read_plain(files.body, most=MAX_BODY_BYTES)
        check_body(header, body)
    except ProtocolError as error:
        done.refused[error.code] += 1
        return
    except OSError:
        done.refused["unreadable"] += 1
        return
    folder.mkdir(parents=True, exist_ok=True)
    put_batch(folder, name.hex(), raw, body)
    done.copied.append(name)
    done.bytes += len(raw) + len(body)


def _is_here(folder: Path, name: BatchHash, header: Header) -> bool:
    body = folder / f"{name.hex()}{BODY_SUFFIX}"
    if not (folder / f"{name.hex()}{HEADER_SUFFIX}").is_file() or body.is_symlink():
        return False
    return body.is_file() and body.stat().st_size == header.body_length


def _take_receipt(file: Path, mine: set[BatchHash], folders: Folders, roster: Roster, done: Carried) -> None:
    try:
        raw = read_plain(file, most=MAX_RECEIPT_BYTES)
        receipt = read_receipt(raw, roster.receipt_key)
    except ProtocolError as error:
        done.refused[error.code] += 1
        return
    except OSError:
        done.refused["unreadable"] += 1
        return
    if receipt.keeper is not Keeper.STICK:
        done.refused["not-allowed"] += 1
        return
    for name in mine & set(receipt.batches):
        path = folders.receipts / f"{name.hex()}{STICK_RECEIPT_SUFFIX}"
        if not path.exists():
            write_atomically(path, raw)
            done.receipts += 1


def _hash_of(files: BatchFiles) -> BatchHash:
    try:
        return batch_hash(read_plain(files.header, most=MAX_HEADER_BYTES))
    except OSError:
        return BatchHash(b"")


def _stop(done: Carried) -> None:
    done.stopped = "disk"
    done.plain = _DISK
