"""Files that belong to drafts and to finished versions; each content is kept once, whoever names it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import ColumnElement, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert

from fieldapp.model import DraftId, MemberId, RecordId, VersionId
from fieldapp.store.engine import Tx
from fieldapp.store.schema import draft_files, file_parts, files, version_files, versions


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file under the name by which an answer calls it."""

    name: str
    file: str  # SHA-256 (hex) of its content; of a finished version "" once it was erased
    size: int


@dataclass(frozen=True, slots=True)
class VersionFile(KeptFile):
    """One that came with a version; `parts` name the messages that carry it."""

    version: VersionId
    by: MemberId  # who signed it
    parts: tuple[str, ...]
    here: bool  # False while parts of it are missing


@dataclass(frozen=True, slots=True)
class Part:
    """One part that arrived."""

    id: str
    version: VersionId
    name: str
    by: MemberId
    file: str
    size: int
    offset: int
    content: bytes


def keep(tx: Tx, draft: DraftId, name: str, content: bytes) -> None:
    """A file belongs to a draft under this name."""
    found = _put(tx, content)
    tx.execute(insert(draft_files).values(draft=draft, name=name, file=found, size=len(content)))


def replace(tx: Tx, draft: DraftId, name: str, content: bytes) -> None:
    """The same; what had this name in the draft before is named by it no more."""
    found = {"file": _put(tx, content), "size": len(content)}
    row = insert(draft_files).values(draft=draft, name=name, **found)
    tx.execute(row.on_conflict_do_update(index_elements=["draft", "name"], set_=found))


def _put(tx: Tx, content: bytes) -> str:
    found = hashlib.sha256(content).hexdigest()
    tx.execute(insert(files).values(file=found, content=content).on_conflict_do_nothing())
    return found


def of_draft(tx: Tx, draft: DraftId) -> tuple[KeptFile, ...]:
    """What was attached to a draft, also what no answer names any more."""
    rows = tx.execute(select(draft_files).where(draft_files.c.draft == draft).order_by(draft_files.c.name))
    return tuple(KeptFile(row.name, row.file, row.size) for row in rows)


def content(tx: Tx, file: str, offset: int = 0, most: int | None = None) -> bytes | None:
    """A file's bytes from `offset` on; None where it is not here."""
    column = files.c.content if most is None else func.substr(files.c.content, offset + 1, most)
    found = tx.execute(select(column).where(files.c.file == file)).scalar()
    return None if found is None else bytes(found)


def finish(tx: Tx, version: VersionId, by: MemberId, kept: KeptFile, parts: Iterable[str]) -> None:
    """A file belongs to a finished version and is carried by these messages."""
    row = insert(version_files).values(
        version=version, name=kept.name, by=by, file=kept.file, size=kept.size, parts="\n".join(parts)
    )
    tx.execute(row.on_conflict_do_nothing())


def arrived(tx: Tx, part: Part) -> bool:
    """Keep a part; with the last one its file is put together. True where a file became whole.

    Parts that do not fit together are dropped when the last one is there: whoever signed them made nonsense.
    """
    mine = (file_parts.c.version == part.version, file_parts.c.name == part.name, file_parts.c.by == part.by)
    whole = select(version_files.c.file).where(
        version_files.c.version == part.version,
        version_files.c.name == part.name,
        version_files.c.by == part.by,
    )
    if tx.execute(whole).first() is not None:
        return False
    told = {name: getattr(part, name) for name in Part.__slots__}
    tx.execute(insert(file_parts).values(**told).on_conflict_do_nothing())
    sized = select(func.sum(func.length(file_parts.c.content))).where(*mine, file_parts.c.file == part.file)
    if (tx.execute(sized).scalar() or 0) < part.size:
        return False
    found = select(file_parts).where(*mine, file_parts.c.file == part.file).order_by(file_parts.c.offset)
    rows = tx.execute(found).all()
    joined = b"".join(row.content for row in rows)
    tx.execute(delete(file_parts).where(*mine, file_parts.c.file == part.file))
    if hashlib.sha256(joined).hexdigest() != part.file:
        return False
    _put(tx, joined)
    kept = KeptFile(part.name, part.file, part.size)
    finish(tx, part.version, part.by, kept, (row.id for row in rows))
    return True


def erase(tx: Tx, one: VersionFile) -> None:
    """A version has this file no more, and does not take it again: what carried it may come once more."""
    mine = (
        version_files.c.version == one.version,
        version_files.c.name == one.name,
        version_files.c.by == one.by,
    )
    tx.execute(update(version_files).where(*mine).values(file="", size=0))


def is_here(tx: Tx, version: str, name: str) -> bool:
    """Whether the file that a version calls so is here whole."""
    mine = (version_files.c.version == version, version_files.c.name == name)
    return tx.execute(select(version_files.c.file).where(*mine)).first() is not None


def of_record(tx: Tx, record: RecordId) -> tuple[VersionFile, ...]:
    """All files of a record's versions, by name; those that came in part have `here` False."""
    chain = select(versions.c.version).where(versions.c.record == record)
    whole = select(version_files).where(version_files.c.version.in_(chain))
    found = [
        VersionFile(
            row.name,
            row.file,
            row.size,
            VersionId(row.version),
            MemberId(row.by),
            _lines(row.parts),
            bool(row.file),
        )
        for row in tx.execute(whole)
    ]
    columns = (file_parts.c[name] for name in ("version", "name", "by", "file", "size"))
    partly = select(*columns).where(file_parts.c.version.in_(chain)).distinct()
    found += [
        VersionFile(row.name, row.file, row.size, VersionId(row.version), MemberId(row.by), (), False)
        for row in tx.execute(partly)
    ]
    return tuple(sorted(found, key=lambda one: (one.name, not one.here)))


def records_with(tx: Tx) -> frozenset[RecordId]:
    """Records of which some version has a file, also one that was erased."""
    return _records(tx, version_files.c.version == versions.c.version)


def records_holding(tx: Tx) -> frozenset[RecordId]:
    """Records of which some file is still here."""
    return _records(tx, (version_files.c.version == versions.c.version) & (version_files.c.file != ""))


def _records(tx: Tx, joined: ColumnElement[bool]) -> frozenset[RecordId]:
    found = select(versions.c.record).join(version_files, joined)
    return frozenset(RecordId(record) for record in tx.execute(found.distinct()).scalars())


def forget_unnamed(tx: Tx) -> int:
    """Delete contents that neither a draft nor a version names; returns how many."""
    named = select(draft_files.c.file).union(select(version_files.c.file))
    return tx.execute(delete(files).where(files.c.file.not_in(named))).rowcount


def _lines(text: str) -> tuple[str, ...]:
    return tuple(text.split("\n")) if text else ()
