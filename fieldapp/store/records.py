"""Finished records: their signed versions, what was decided about them, and how far each got."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, delete, or_, select, update
from sqlalchemy.dialects.sqlite import insert

from fieldapp.casework.delivery import Event, move
from fieldapp.casework.verdicts import Link
from fieldapp.errors import NoSuchRecord
from fieldapp.model import ContentClass, Delivery, FormId, MemberId, PersonId, RecordId, VersionId
from fieldapp.store import told
from fieldapp.store.engine import AnyRow, Tx
from fieldapp.store.schema import (
    acknowledgements,
    decisions,
    file_parts,
    outgoing,
    records,
    version_files,
    versions,
)

Among = Select[tuple[str]]  # names of records, for a query within a query


@dataclass(frozen=True, slots=True)
class Record:
    """What all versions of a record share."""

    record: RecordId
    person: PersonId | None
    author: MemberId
    form: FormId
    content_class: ContentClass
    area: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """What lists need of one version: everything but its content."""

    version: VersionId
    record: RecordId
    number: int
    previous: VersionId | None
    form_version: str
    form_title: str
    finished_at: datetime
    urgent: bool
    reason: str = ""
    quiet: int = 0
    delivery: Delivery = Delivery.SAVED
    sealed_at: datetime | None = None
    received_at: datetime | None = None
    opened_at: datetime | None = None
    opened_by: str = ""
    held: str = ""  # why it is not merged

    @property
    def link(self) -> Link:
        return Link(self.version, self.previous, self.number, self.finished_at)


@dataclass(frozen=True, slots=True, kw_only=True)
class Version(Outline):
    """One whole version. `message` is it as it travels, `xml` the submission inside."""

    message: bytes
    xml: bytes
    proof: bytes = b""  # shows who wrote it; empty for one's own


OUTLINE = tuple(column for column in versions.c if column.name not in ("message", "xml", "proof"))


def put_record(tx: Tx, record: Record) -> None:
    """Keep what a record's versions share; the first word on author and person stands."""
    row = insert(records).values(
        record=record.record,
        person=record.person,
        author=record.author,
        form=record.form,
        content_class=record.content_class,
        area=record.area,
    )
    tx.execute(row.on_conflict_do_nothing())


def correct_record(tx: Tx, record: Record) -> None:
    """What a record's versions share was first said by somebody who is not its author."""
    told = {name: getattr(record, name) for name in ("author", "form", "content_class", "area")}
    tx.execute(update(records).where(records.c.record == record.record).values(**told))


def put_version(tx: Tx, version: Version) -> bool:
    """Keep a version; False where it is here already (a duplicate changes nothing)."""
    row = insert(versions).values(
        version=version.version,
        record=version.record,
        number=version.number,
        previous=version.previous,
        form_version=version.form_version,
        form_title=version.form_title,
        message=version.message,
        proof=version.proof,
        xml=version.xml,
        finished_at=version.finished_at,
        urgent=version.urgent,
        quiet=version.quiet,
        reason=version.reason,
        delivery=version.delivery,
        sealed_at=version.sealed_at,
        received_at=version.received_at,
        opened_at=version.opened_at,
        opened_by=version.opened_by,
        held=version.held,
    )
    return tx.execute(row.on_conflict_do_nothing()).rowcount > 0


def move_person(tx: Tx, record: RecordId, person: PersonId | None) -> None:
    """A correction may belong to another participant than the version before it."""
    tx.execute(update(records).where(records.c.record == record).values(person=person))


def happened(tx: Tx, named: Iterable[VersionId], event: Event, at: datetime, by: str = "") -> int:
    """Move versions on by the table of casework.delivery; returns how many moved."""
    moved = 0
    for version in named:
        row = tx.execute(select(versions.c.delivery).where(versions.c.version == version)).first()
        if row is None:
            continue
        after = move(Delivery(row.delivery), event)
        if after == row.delivery:
            if (
                event is Event.RECEIPT
            ):  # opened by stick before the server had it: that it signed is true, too
                late = (versions.c.version == version, versions.c.received_at.is_(None))
                tx.execute(update(versions).where(*late).values(received_at=at))
            continue
        told: dict[str, object] = {"delivery": after}
        told |= {Event.SEAL: {"sealed_at": at}, Event.RECEIPT: {"received_at": at}}.get(
            event, {"opened_at": at, "opened_by": by}
        )
        tx.execute(update(versions).where(versions.c.version == version).values(**told))
        moved += 1
    return moved


def release(tx: Tx, version: VersionId, why: str = "") -> None:
    """A held version is merged after all (its chain is whole now), or held for another reason."""
    tx.execute(update(versions).where(versions.c.version == version).values(held=why))


def get(tx: Tx, record: RecordId) -> Record:
    """Raises NoSuchRecord."""
    row = tx.execute(select(records).where(records.c.record == record)).first()
    if row is None:
        raise NoSuchRecord
    return _record(row)


def find(tx: Tx, record: RecordId) -> Record | None:
    """The record, if it is here."""
    row = tx.execute(select(records).where(records.c.record == record)).first()
    return None if row is None else _record(row)


def all_records(tx: Tx) -> tuple[Record, ...]:
    """Every record here."""
    return tuple(_record(row) for row in tx.execute(select(records)))


def of_person(tx: Tx, person: PersonId) -> tuple[Record, ...]:
    """A participant's records."""
    return tuple(_record(row) for row in tx.execute(select(records).where(records.c.person == person)))


def of_author(tx: Tx, author: MemberId) -> tuple[Record, ...]:
    """What one member recorded."""
    return tuple(_record(row) for row in tx.execute(select(records).where(records.c.author == author)))


def among(*, author: MemberId | None = None, person: PersonId | None = None) -> Among:
    """Those records, for whoever reads what belongs to records: out of a hundred thousand some are wanted."""
    found = select(records.c.record)
    if author is not None:
        found = found.where(records.c.author == author)
    return found if person is None else found.where(records.c.person == person)


def chain(tx: Tx, record: RecordId) -> tuple[Version, ...]:
    """All versions of a record, oldest first."""
    rows = tx.execute(select(versions).where(versions.c.record == record).order_by(versions.c.number))
    return tuple(_version(row) for row in rows)


def outlines(
    tx: Tx, record: RecordId | None = None, *, those: Among | None = None
) -> dict[RecordId, tuple[Outline, ...]]:
    """Versions without their content, oldest first, of one record, of `those`, or of all."""
    found = select(*OUTLINE).order_by(versions.c.record, versions.c.number)
    if record is not None:
        found = found.where(versions.c.record == record)
    if those is not None:
        found = found.where(versions.c.record.in_(those))
    grouped: dict[RecordId, list[Outline]] = {}
    for row in tx.execute(found):
        grouped.setdefault(RecordId(row.record), []).append(Outline(**_outline_of(row)))
    return {named: tuple(chain) for named, chain in grouped.items()}


def version(tx: Tx, named: VersionId) -> Version | None:
    """One version, if it is here."""
    row = tx.execute(select(versions).where(versions.c.version == named)).first()
    return None if row is None else _version(row)


def finished_since(tx: Tx, since: datetime) -> tuple[Version, ...]:
    """All merged versions that were finished then or later."""
    recent = (versions.c.finished_at >= since, versions.c.held == "")
    return tuple(_version(row) for row in tx.execute(select(versions).where(*recent)))


def proven(tx: Tx, until: datetime, now: datetime) -> tuple[tuple[str, bytes], ...]:
    """(version, proof) of all versions by others that were here before `until`, or came by a clock that was ahead."""
    old = or_(versions.c.received_at.is_(None), ~versions.c.received_at.between(until, now))
    found = select(versions.c.version, versions.c.proof).where(versions.c.proof != b"", old)
    return tuple((row.version, row.proof) for row in tx.execute(found))


def last_of_form(tx: Tx, form: FormId, author: MemberId) -> bytes | None:
    """The last submission of a form by its author: what `last-saved` reads."""
    own = select(versions.c.xml).join(records).where(records.c.form == form, records.c.author == author)
    found = tx.execute(own.order_by(versions.c.finished_at.desc()).limit(1)).scalar()
    return None if found is None else bytes(found)


def acknowledge(tx: Tx, named: VersionId, by: MemberId, at: datetime) -> bool:
    """A coordinator has opened a version; False where that coordinator had said so before."""
    row = insert(acknowledgements).values(version=named, by=by, at=at)
    return tx.execute(row.on_conflict_do_nothing()).rowcount > 0


def unacknowledge(tx: Tx, named: Iterable[VersionId], by: MemberId) -> None:
    """A coordinator who had opened these does not hold them any more."""
    theirs = (acknowledgements.c.version.in_(list(named)), acknowledgements.c.by == by)
    tx.execute(delete(acknowledgements).where(*theirs))


def acknowledged_by(tx: Tx, named: VersionId) -> frozenset[str]:
    """The coordinators who have opened a version."""
    found = select(acknowledgements.c.by).where(acknowledgements.c.version == named)
    return frozenset(tx.execute(found).scalars())


def acknowledged(tx: Tx) -> frozenset[VersionId]:
    """Versions that some coordinator has opened."""
    return frozenset(VersionId(v) for v in tx.execute(select(acknowledgements.c.version)).scalars())


def purge(tx: Tx, record: RecordId) -> None:
    """Delete a record with its versions and what names their files. What it was sent with is deleted as well."""
    chain = select(versions.c.version).where(versions.c.record == record)
    named = tx.execute(select(version_files.c.parts).where(version_files.c.version.in_(chain))).scalars()
    parts = [part for lines in named for part in lines.split("\n") if part]
    tx.execute(delete(outgoing).where(outgoing.c.version.in_(chain)))
    tx.execute(delete(outgoing).where(outgoing.c.id.in_(parts)))
    for table in (version_files, file_parts):
        tx.execute(delete(table).where(table.c.version.in_(chain)))
    tx.execute(delete(acknowledgements).where(acknowledgements.c.version.in_(chain)))
    tx.execute(delete(decisions).where(decisions.c.record == record))
    told.forget(tx, told.of_record(record))
    tx.execute(delete(versions).where(versions.c.record == record))
    tx.execute(delete(records).where(records.c.record == record))


def _record(row: AnyRow) -> Record:
    return Record(
        record=RecordId(row.record),
        person=None if row.person is None else PersonId(row.person),
        author=MemberId(row.author),
        form=FormId(row.form),
        content_class=ContentClass(row.content_class),
        area=row.area,
    )


def _outline_of(row: AnyRow) -> dict[str, Any]:
    return {
        "version": VersionId(row.version),
        "record": RecordId(row.record),
        "number": row.number,
        "previous": None if row.previous is None else VersionId(row.previous),
        "form_version": row.form_version,
        "form_title": row.form_title,
        "finished_at": row.finished_at,
        "urgent": row.urgent,
        "quiet": row.quiet,
        "reason": row.reason,
        "delivery": Delivery(row.delivery),
        "sealed_at": row.sealed_at,
        "received_at": row.received_at,
        "opened_at": row.opened_at,
        "opened_by": row.opened_by,
        "held": row.held,
    }


def _version(row: AnyRow) -> Version:
    return Version(**_outline_of(row), message=row.message, xml=row.xml, proof=row.proof)
