"""Open interviews: a snapshot of each and the journal of acts made since. Knows nothing of forms."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, func, select, update
from sqlalchemy.dialects.sqlite import insert

from fieldapp.errors import NoSuchDraft
from fieldapp.model import Action, DraftId, DraftRow, FormId, PersonId, RecordId, VersionId
from fieldapp.store import belonging, people
from fieldapp.store.engine import AnyRow, Tx
from fieldapp.store.schema import draft_actions, drafts


@dataclass(frozen=True, slots=True)
class NewDraft:
    """What is fixed when an interview begins."""

    draft: DraftId
    person: PersonId | None
    form: FormId
    form_version: str
    form_title: str
    language: str
    snapshot: bytes
    total: int
    seed: int
    corrects: RecordId | None = None
    base: VersionId | None = None
    answered: int = 0


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """All that is needed to go on with an interview, or to finish it."""

    row: DraftRow
    language: str
    snapshot: bytes
    actions: tuple[Action, ...]  # those that the snapshot does not hold
    seed: int
    started_at: datetime
    interruptions: int
    base: VersionId | None
    reason: str
    safety_opened: bool
    safety_contacted: bool
    mode: str  # "self" where the person answered on the respondent's view; "" where nobody knows


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored(NewDraft):
    """A draft that comes back as it was: all that a `KeptDraft` has."""

    actions: tuple[Action, ...]
    position: str
    started_at: datetime
    saved_at: datetime
    interruptions: int
    reason: str
    mode: str
    safety_opened: bool
    safety_contacted: bool


def restore(tx: Tx, kept: Restored) -> None:
    """Keep a draft that came back; it stands for an older one of the same id. A person who is not here is left out."""
    if tx.execute(select(drafts.c.draft).where(drafts.c.draft == kept.draft)).first() is not None:
        remove(tx, kept.draft)
    begin(tx, kept, kept.started_at)
    append(tx, kept.draft, kept.actions, kept.saved_at)
    place(tx, kept.draft, kept.position, kept.answered, kept.total, kept.saved_at)
    _update(
        tx,
        kept.draft,
        person=None if kept.person is None or people.get(tx, kept.person) is None else kept.person,
        interruptions=kept.interruptions,
        reason=kept.reason,
        mode=kept.mode,
    )
    note_safety(tx, kept.draft, kept.safety_opened, kept.safety_contacted)


def begin(tx: Tx, new: NewDraft, now: datetime) -> None:
    """Keep a new draft."""
    tx.execute(
        insert(drafts).values(
            draft=new.draft,
            person=new.person,
            form=new.form,
            form_version=new.form_version,
            form_title=new.form_title,
            language=new.language,
            snapshot=new.snapshot,
            snapshot_upto=0,
            position="",
            answered=new.answered,
            total=new.total,
            seed=new.seed,
            started_at=now,
            saved_at=now,
            interruptions=0,
            corrects=new.corrects,
            base=new.base,
            reason="",
            safety_opened=False,
            safety_contacted=False,
            mode="",
        )
    )


def append(tx: Tx, draft: DraftId, actions: Sequence[Action], now: datetime) -> int:
    """Add acts to the journal; returns how many the journal holds beyond the snapshot. Raises NoSuchDraft."""
    upto = _upto(tx, draft)
    last = tx.execute(select(func.max(draft_actions.c.number)).where(draft_actions.c.draft == draft)).scalar()
    number = max(upto, last or 0)
    for action in actions:
        number += 1
        tx.execute(
            insert(draft_actions).values(
                draft=draft,
                number=number,
                kind=action.kind,
                ref=action.ref,
                value=action.value,
                at=action.at or now,
            )
        )
    return number - upto


def place(tx: Tx, draft: DraftId, position: str, answered: int, total: int, now: datetime) -> None:
    """Where the person is and how far; raises NoSuchDraft."""
    _update(tx, draft, position=position, answered=answered, total=total, saved_at=now)


def snapshot(tx: Tx, draft: DraftId, xml: bytes, position: str, now: datetime) -> None:
    """Replace snapshot and journal by one snapshot that holds all acts so far. Raises NoSuchDraft."""
    last = tx.execute(select(func.max(draft_actions.c.number)).where(draft_actions.c.draft == draft)).scalar()
    upto = max(_upto(tx, draft), last or 0)
    _update(tx, draft, snapshot=xml, snapshot_upto=upto, position=position, saved_at=now)
    tx.execute(delete(draft_actions).where(draft_actions.c.draft == draft))


def change(
    tx: Tx,
    draft: DraftId,
    *,
    person: PersonId | None = None,
    reason: str | None = None,
    resumed: bool = False,
) -> None:
    """Another participant, the words on why it is corrected, or one more interruption. Raises NoSuchDraft."""
    told: dict[str, object] = {}
    if person is not None:
        told["person"] = person
    if reason is not None:
        told["reason"] = reason
    if resumed:
        told["interruptions"] = drafts.c.interruptions + 1
    _update(tx, draft, **told)


def speak(tx: Tx, draft: DraftId, language: str) -> None:
    """The language that the interview goes on in. Raises NoSuchDraft."""
    _update(tx, draft, language=language)


def note_safety(tx: Tx, draft: DraftId, opened: bool, contacted: bool) -> None:
    """R-29: that the pathway was opened and somebody contacted; nothing else. Never taken back."""
    _update(
        tx,
        draft,
        safety_opened=drafts.c.safety_opened | opened,
        safety_contacted=drafts.c.safety_contacted | contacted,
    )


def note_mode(tx: Tx, draft: DraftId, mode: str) -> None:
    """R-21: how it was answered. Raises NoSuchDraft."""
    _update(tx, draft, mode=mode)


def remove(tx: Tx, draft: DraftId) -> None:
    """Delete a draft and its journal; secure_delete overwrites them. Raises NoSuchDraft."""
    tx.execute(delete(draft_actions).where(draft_actions.c.draft == draft))
    belonging.forget(tx, draft)
    if tx.execute(delete(drafts).where(drafts.c.draft == draft)).rowcount == 0:
        raise NoSuchDraft


def load(tx: Tx, draft: DraftId) -> KeptDraft:
    """A draft with its acts in order. Raises NoSuchDraft."""
    row = tx.execute(select(drafts).where(drafts.c.draft == draft)).first()
    if row is None:
        raise NoSuchDraft
    journal = draft_actions.c
    beyond = select(draft_actions).where(journal.draft == draft, journal.number > row.snapshot_upto)
    acts = tuple(Action(r.kind, r.ref, r.value, r.at) for r in tx.execute(beyond.order_by(journal.number)))
    return KeptDraft(
        row=_draft_row(tx, row),
        language=row.language,
        snapshot=row.snapshot,
        actions=acts,
        seed=row.seed,
        started_at=row.started_at,
        interruptions=row.interruptions,
        base=None if row.base is None else VersionId(row.base),
        reason=row.reason,
        safety_opened=bool(row.safety_opened),
        safety_contacted=bool(row.safety_contacted),
        mode=row.mode,
    )


def rows(tx: Tx) -> tuple[DraftRow, ...]:
    """All drafts, the one touched last first."""
    return tuple(_draft_row(tx, row) for row in tx.execute(select(drafts).order_by(drafts.c.saved_at.desc())))


def correcting(tx: Tx, record: RecordId) -> DraftRow | None:
    """The draft that corrects a record, if one is open."""
    row = tx.execute(select(drafts).where(drafts.c.corrects == record)).first()
    return None if row is None else _draft_row(tx, row)


def _upto(tx: Tx, draft: DraftId) -> int:
    upto = tx.execute(select(drafts.c.snapshot_upto).where(drafts.c.draft == draft)).scalar()
    if upto is None:
        raise NoSuchDraft
    return int(upto)


def _update(tx: Tx, draft: DraftId, **told: object) -> None:
    if tx.execute(update(drafts).where(drafts.c.draft == draft).values(**told)).rowcount == 0:
        raise NoSuchDraft


def _draft_row(tx: Tx, row: AnyRow) -> DraftRow:
    return DraftRow(
        draft=DraftId(row.draft),
        participant=None if row.person is None else people.get(tx, PersonId(row.person)),
        form=FormId(row.form),
        form_version=row.form_version,
        form_title=row.form_title,
        answered=row.answered,
        total=row.total,
        position=row.position,
        saved_at=row.saved_at,
        corrects=None if row.corrects is None else RecordId(row.corrects),
    )
