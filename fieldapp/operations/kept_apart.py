"""What is kept apart (PROTOCOL Q-1): a coordinator looks at it, and decides whether it is merged after all.

Only what was genuine and opened can be let in: a withdrawn key, another area, a fork. What is damaged, forged or
sealed to somebody else stays where it is, whatever anybody decides.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from fieldapp.errors import NotAdmitted
from fieldapp.model import Changed
from fieldapp.operations import intake, openings, picture, wire
from fieldapp.operations.decided import DECIDABLE
from fieldapp.operations.desk import Desk
from fieldapp.store import inbox
from fieldapp.store.inbox import QUARANTINED, Arrived
from sync.client.folders import read_plain
from sync.protocol import messages
from sync.protocol.batch import BODY_SUFFIX, HEADER_SUFFIX, SealedBatch
from sync.protocol.contents import Written
from sync.protocol.envelope import MAX_BODY_BYTES, MAX_HEADER_BYTES
from sync.protocol.errors import ProtocolError

OF_A_RECORD: Final = (messages.RecordVersion, messages.AttachmentPart)


@dataclass(frozen=True, slots=True)
class ApartRow:
    """One batch, oldest first. `writer` is a name where it came here; `can_be_let_in`: a person may decide."""

    batch: str
    writer: str
    at: datetime
    reason: str
    code: str
    can_be_let_in: bool


@dataclass(frozen=True, slots=True)
class Inside:
    """One record version in such a batch, as its author finished it."""

    form_title: str
    finished_at: datetime
    person: str  # the participant's code where it is known here, else ""


@dataclass(frozen=True, slots=True)
class Within:
    """All that such a batch holds. `others`: how many of its messages are no records nor parts of their files, such as
    changes to cases, telephone numbers, decisions. A batch without records is not empty."""

    records: tuple[Inside, ...]
    others: int


def rows(desk: Desk) -> tuple[ApartRow, ...]:
    """All batches that are kept apart. Raises NotAllowed."""
    desk.need_coordinator()
    with desk.vault.read() as tx:
        names = picture.names(tx)
        return tuple(
            ApartRow(one.batch, names.member(one.writer), one.at, one.reason, one.code, one.code in DECIDABLE)
            for one in inbox.quarantined(tx)
        )


def look(desk: Desk, batch: str) -> Within:
    """What is inside, without merging anything; that it was looked into is told. Raises NotAllowed, NotAdmitted."""
    desk.need_coordinator()
    _, sealed = _kept(desk, batch)
    try:
        contents = intake.opened(desk, sealed)[1]
    except ProtocolError as problem:
        raise NotAdmitted(reason=problem.plain) from problem
    with desk.vault.write() as tx:
        openings.note(desk, tx, "opened", batch, desk.now())
        names = picture.names(tx)
    found = [_inside(one, names) for one in contents if isinstance(one.message, messages.RecordVersion)]
    others = sum(not isinstance(one.message, OF_A_RECORD) for one in contents)
    return Within(tuple(found), others)


def _inside(written: Written, names: picture.Names) -> Inside:
    version = written.message
    assert isinstance(version, messages.RecordVersion)
    person = names.people.get(str(version.details.get("person", "")))  # type: ignore[call-overload]
    title = str(version.details.get("title", ""))
    return Inside(title, wire.moment(version.finished_at), person.code if person else "")


def admit(desk: Desk, batch: str) -> Changed:
    """A person has decided, for all coordinators of its area (Q-5): merge it; who decided stands in the journal.

    Raises NotAllowed, NotAdmitted.
    """
    desk.need_coordinator()
    arrived, sealed = _kept(desk, batch)
    if arrived.code not in DECIDABLE:
        raise NotAdmitted(reason=arrived.reason)
    try:
        changed = intake.let_in(desk, sealed, arrived)
    except ProtocolError as problem:
        raise NotAdmitted(reason=problem.plain) from problem
    for suffix in (HEADER_SUFFIX, BODY_SUFFIX):
        (desk.folder.quarantine / (batch + suffix)).unlink(missing_ok=True)
    return changed


def _kept(desk: Desk, batch: str) -> tuple[Arrived, SealedBatch]:
    with desk.vault.read() as tx:
        found = [one for one in inbox.quarantined(tx) if one.batch == batch]
    if not found or found[0].state != QUARANTINED:
        raise NotAdmitted(reason="it is not among what is kept apart")
    folder = desk.folder.quarantine
    try:
        header = read_plain(folder / (batch + HEADER_SUFFIX), most=MAX_HEADER_BYTES)
        body = read_plain(folder / (batch + BODY_SUFFIX), most=MAX_BODY_BYTES)
    except OSError as problem:
        raise NotAdmitted(reason="its files are no longer here") from problem
    return found[0], SealedBatch(header, body)
