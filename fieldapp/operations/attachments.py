"""Files of a record: into the draft, out with Finish as messages of their own, and back to who reads it.

A file's name on the way is random: what it was called on the laptop may be a person's name. Each part is a
batch of its own in a stream of its own, so that no record waits behind a photo or is sealed again with it.
"""

from __future__ import annotations

import json
import re
import secrets
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from fieldapp.casework import compare, file_kinds
from fieldapp.casework.file_kinds import Family
from fieldapp.file_errors import FileRefused, FilesTooMany, FileTooLarge, FileUnreadable, NoSuchFile
from fieldapp.log import topic
from fieldapp.model import AnswerRow, Delivery, DraftId, FileRow, MemberId, RecordId, RecordRow, VersionId
from fieldapp.operations import authority, library, picture, rosters, targets, wire
from fieldapp.operations.desk import Desk
from fieldapp.store import drafts, files, outgoing, records
from fieldapp.store.engine import Tx
from fieldapp.store.files import KeptFile, Part, VersionFile
from fieldapp.store.outgoing import Waiting
from fieldapp.store.records import Record, Version
from forms import Form, Kind
from sync.client.folders import NotAPlainFile, TooLarge, read_plain
from sync.protocol import messages
from sync.protocol.errors import Malformed
from sync.protocol.identifiers import MessageHash

MAX_FILE_MB = 10  # a photo has 3, two minutes of sound 2; a village's line carries it in half an hour
MAX_DRAFT_MB = 40
PART_BYTES = 1024 * 1024  # sealed in a third of a second; a cut line repeats at most half a part
MB = 1024 * 1024
KIND = "attachment"
DRAWN = frozenset(("signature", "draw"))  # appearances: by hand, nobody is seen on it
Bare = Callable[[bytes], bytes]  # a picture's bytes -> the same picture with nothing but its pixels
FAMILIES = {
    Kind.IMAGE: Family.IMAGE,
    Kind.AUDIO: Family.AUDIO,
    Kind.VIDEO: Family.VIDEO,
    Kind.FILE: Family.OTHER,
}


def attach(desk: Desk, draft: DraftId, ref: str, path: Path, bare: Bare) -> str:
    """Take a copy of a file into a draft; returns the name by which the answer `ref` calls it from now on.

    A picture goes through `bare` first, whichever question it answers: where and with what it was taken is nobody's
    business, and may be dangerous. On disk when it returns. Raises NoSuchDraft, FileTooLarge, FilesTooMany, FileRefused
    (not of a kind that the question takes), PictureRefused, FileUnreadable, DiskFull.
    """
    content = _read(path)
    return keep(desk, draft, ref, bare(content) if file_kinds.is_picture(content) else content, path.suffix)


def keep(desk: Desk, draft: DraftId, ref: str, content: bytes, suffix: str) -> str:
    """The same for bytes that never were a file, such as a signature; `suffix` is ".png" there.

    Raises as `attach`.
    """
    with desk.vault.read() as tx:
        row = drafts.load(tx, draft).row
    form = library.load(desk, row.form, row.form_version)
    family = _family(form, ref)
    ending = None if family is None else file_kinds.suffix_of(content, suffix, family)
    if ending is None:
        raise FileRefused
    if len(content) > MAX_FILE_MB * MB:  # written anew a picture may have grown
        raise FileTooLarge(most_mb=MAX_FILE_MB)
    name = secrets.token_hex(6) + ending
    with desk.vault.write() as tx:
        if sum(one.size for one in files.of_draft(tx, draft)) + len(content) > MAX_DRAFT_MB * MB:
            raise FilesTooMany(most_mb=MAX_DRAFT_MB)
        files.keep(tx, draft, name, content)
    return name


def _family(form: Form, ref: str) -> Family | None:
    """What kind of file a question takes; None where it takes none."""
    control = _control_of(form, ref)
    return None if control is None else FAMILIES.get(form.controls[control].kind or Kind.TEXT)


def is_photo(form: Form, ref: str) -> bool:
    """Whether a question is answered with a picture on which somebody may be seen: not with one drawn by hand."""
    control = _control_of(form, ref)
    asked = None if control is None else form.controls[control]
    return asked is not None and asked.kind is Kind.IMAGE and not asked.appearance & DRAWN


def _control_of(form: Form, ref: str) -> int | None:
    node = form.schema.find(re.sub(r"\[\d+\]", "", ref))
    return None if node is None else form.control_of.get(node.number)


def _read(path: Path) -> bytes:
    try:
        return read_plain(path, most=MAX_FILE_MB * MB)
    except TooLarge as problem:
        raise FileTooLarge(most_mb=MAX_FILE_MB) from problem
    except (NotAPlainFile, OSError) as problem:
        raise FileUnreadable from problem


def of_draft(desk: Desk, draft: DraftId, name: str) -> bytes:
    """A file that was attached to a draft, to be shown. Raises NoSuchFile."""
    with desk.vault.read() as tx:
        for kept in files.of_draft(tx, draft):
            found = files.content(tx, kept.file) if kept.name == name else None
            if found is not None:
                return found
    raise NoSuchFile


def finish(desk: Desk, tx: Tx, draft: DraftId, record: Record, version: Version, now: datetime) -> None:
    """In the transaction of Finish: the files that an answer names go with the version; the others are gone
    with the draft."""
    named = set(_names(version.xml).values())
    content_class = rosters.wire_class(record.content_class.name)
    target = targets.files_target(authority.area_of(record), content_class)
    for kept in files.of_draft(tx, draft):
        if kept.name in named:
            parts = tuple(_queue(tx, version.version, kept, target, now))
            files.finish(tx, version.version, desk.member, kept, parts)


def _queue(tx: Tx, version: VersionId, kept: KeptFile, target: str, now: datetime) -> Iterator[str]:
    """What waits is where the bytes lie, not the bytes again."""
    for offset in range(0, kept.size, PART_BYTES):
        place = json.dumps([version, kept.name, kept.file, kept.size, offset]).encode()
        named = wire.identify(part_of(tx, place))
        outgoing.add(tx, Waiting(named, target, KIND, place, None, now))
        yield named


def part_of(tx: Tx, place: bytes) -> bytes:
    """The message for what `_queue` wrote down. Raises NoSuchFile."""
    version, name, file, size, offset = json.loads(place)
    content = files.content(tx, file, offset, PART_BYTES)
    if content is None:
        raise NoSuchFile
    version_hash = MessageHash(bytes.fromhex(version))
    return messages.AttachmentPart(version_hash, name, bytes.fromhex(file), size, offset, content).encode()


def body(tx: Tx, waiting: Waiting) -> bytes:
    """The message that waits, whatever it is."""
    return part_of(tx, waiting.body) if waiting.kind == KIND else waiting.body


def check(part: messages.AttachmentPart) -> None:
    """Raises Malformed for a part that no file of this program has."""
    fits = 0 < len(part.content) <= part.size - part.offset
    if part.size > MAX_FILE_MB * MB or part.offset % PART_BYTES or not fits or "/" in part.name:
        raise Malformed("an attachment part")


def arrived(tx: Tx, named: str, part: messages.AttachmentPart, by: MemberId) -> bool:
    """A part of somebody's file; True where the file is whole now."""
    version = VersionId(part.version.hex())
    kept = Part(named, version, part.name, by, part.file.hex(), part.size, part.offset, part.content)
    return files.arrived(tx, kept)


def rows(desk: Desk, record: RecordId) -> tuple[FileRow, ...]:
    """The files that the answers of a record's newest version name. Raises NoSuchRecord."""
    with desk.vault.read() as tx:
        return tuple(_row(tx, ref, one) for ref, one in _named(tx, record).items())


def with_files(tx: Tx, row: RecordRow) -> RecordRow:
    """A record's row with its files, each with how far it got."""
    return replace(row, files=tuple(_row(tx, ref, one) for ref, one in _named(tx, row.record).items()))


def asked_for(form: Form, answers: Iterable[AnswerRow], come: Iterable[FileRow]) -> tuple[FileRow, ...]:
    """One row for each answer that is a file, in the record's order; what has not come at all is told, too."""
    known = {one.ref: one for one in come}
    rows = []
    for one in answers:
        if one.ref in known:
            rows.append(known[one.ref])
        elif one.text and not one.quiet and _family(form, one.ref) is not None:
            rows.append(FileRow(one.ref, one.text, 0, False, Delivery.ON_SERVER))
    return tuple(rows)


def content(desk: Desk, record: RecordId, name: str) -> bytes:
    """A file's bytes. Raises NoSuchRecord, NoSuchFile (also while parts of it are missing)."""
    with desk.vault.read() as tx:
        for one in _named(tx, record).values():
            found = files.content(tx, one.file) if one.name == name and one.here else None
            if found is not None:
                return found
    raise NoSuchFile


def _named(tx: Tx, record: RecordId) -> dict[str, VersionFile]:
    """By ref. Only what the record's author signed: another's file under the same name is nothing."""
    kept = records.get(tx, record)
    folded = picture.fold(tx, kept, picture.names(tx))
    newest = None if folded is None else records.version(tx, folded.newest.version)
    if newest is None:
        return {}
    own: dict[str, VersionFile] = {}
    for one in files.of_record(tx, record):
        if one.by == kept.author:
            own.setdefault(one.name, one)
    return {ref: own[text] for ref, text in _names(newest.xml).items() if text in own}


def _names(xml: bytes) -> dict[str, str]:
    """What a record may call a file by: its answers, and its audit log."""
    return compare.leaves(xml) | compare.audit_file(xml)


def parts_of(tx: Tx, record: RecordId) -> tuple[VersionId, ...]:
    """The messages of the whole files of a record: what its opening acknowledges beside its versions."""
    return tuple(VersionId(part) for one in _named(tx, record).values() if one.here for part in one.parts)


def _row(tx: Tx, ref: str, one: VersionFile) -> FileRow:
    return FileRow(ref, one.name, one.size, one.here, _delivery(tx, one), erased=not one.file)


def _delivery(tx: Tx, one: VersionFile) -> Delivery:
    """As far as its last part got."""
    states = outgoing.states(tx, one.parts)
    if not states:  # it came here
        return Delivery.ON_SERVER
    if all(records.acknowledged_by(tx, VersionId(part)) for part in one.parts):
        return Delivery.OPENED
    if all(done for _, done in states):
        return Delivery.ON_SERVER
    return Delivery.SEALED if all(sealed for sealed, _ in states) else Delivery.SAVED


def forget_unnamed(tx: Tx) -> None:
    """After a draft is gone: what nothing names any more is deleted with it."""
    gone = files.forget_unnamed(tx)
    if gone:
        topic("vault").info("%d files were removed", gone)
