"""Finish, correct, and read a finished record."""

from __future__ import annotations

import secrets
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime

from fieldapp.case_errors import NotAgreed, TalkEnded
from fieldapp.casework import compare, lists
from fieldapp.casework.languages import chosen
from fieldapp.errors import (
    AcceptedMeanwhile,
    ConsentDeclined,
    ConsentWithdrawn,
    NoSuchPerson,
    NoSuchRecord,
    NotCorrectable,
    NotFinished,
    NotPrivate,
)
from fieldapp.log import topic
from fieldapp.model import (
    Changed,
    Closed,
    Comment,
    DraftId,
    DraftRow,
    FileRow,
    Notice,
    PersonId,
    RecordId,
    RecordRow,
    RecordView,
    Role,
    Verdict,
    VersionId,
)
from fieldapp.operations import (
    agreeing,
    areas,
    attachments,
    audits,
    authority,
    entering,
    library,
    openings,
    picture,
    posting,
    reading,
    rights,
    rosters,
    sealing,
    talks,
    targets,
    wire,
)
from fieldapp.operations.desk import Desk
from fieldapp.operations.drafts import ReplayClock, context, corrected, with_lists_of_now
from fieldapp.operations.talks import Talk
from fieldapp.store import cases, drafts, journal, outgoing, people, records
from fieldapp.store import files as stored_files
from fieldapp.store import library as form_store
from fieldapp.store.drafts import KeptDraft
from fieldapp.store.engine import Tx
from fieldapp.store.outgoing import Waiting
from fieldapp.store.records import Record, Version
from forms import Flag, Session


def close(desk: Desk, draft: DraftId, session: Session, reason: str = "", *, log: bytes = b"") -> Closed:
    """Finish: one transaction makes the signed version, its place in the outbox and the journal's line, and
    removes the draft; then everything unsent is sealed. `log`: the file of the interview's audit log
    (forms.audit), where its form asks for one; it goes with the version, and is nowhere where Finish is refused.

    Raises NotFinished, ConsentDeclined, ConsentWithdrawn, NotPrivate, AcceptedMeanwhile, TalkEnded, ChangeRefused,
    NoSuchDraft, DiskFull, and NoSuchPerson where the interview moved to somebody whose case is not here; the draft is
    then as before. When it returns, the record is durable here; `sealed` says whether it can be sent without unlocking.
    """
    about = _about(desk, draft)
    named = entering.settle_person(session, about)
    if not entering.is_about(session, about):
        session = with_lists_of_now(desk, draft, session)
        named = entering.settle_person(session, about)
        if entering.names_another(session, about):
            raise NoSuchPerson
    flags = session.flags()
    if Flag.DECLINED in flags:
        raise ConsentWithdrawn if _corrects(desk, draft) else ConsentDeclined
    if Flag.NOT_PRIVATE in flags:
        raise NotPrivate
    problems = session.problems()
    if problems:
        raise NotFinished(problems)
    name = audits.new_name()
    if log:
        session.name_audit(name)
    with talks.settled(desk, draft, session, named) as talk:
        record, urgent, told = _finished(desk, draft, session, talk, named, reason, log=(name, log))
    sealed = sealing.seal_all(desk)
    topic("casework").info("a record was finished; sealed: %s", sealed)
    return Closed(record, urgent, sealed, Changed(drafts=True, records=True, people=True), told)


def _finished(
    desk: Desk,
    draft: DraftId,
    session: Session,
    talk: Talk,
    named: PersonId | None,
    reason: str,
    *,
    log: tuple[str, bytes],
) -> tuple[RecordId, bool, tuple[Notice, ...]]:
    """The transaction: which record it is, whether it is urgent, and what its author has to be told."""
    xml, now, flags = session.submission(), desk.now().replace(microsecond=0), session.flags()
    before = corrected(desk, draft, session)
    with desk.vault.write() as tx:
        kept = drafts.load(tx, draft)
        _still_open(tx, kept)
        _still_agreed(desk, tx, kept, session, named)
        if log[1]:
            stored_files.keep(tx, draft, *log)
        urgent = kept.safety_opened or bool(flags & {Flag.URGENT, Flag.SAFETY})
        opened = None if kept.row.participant else entering.person_made(session) or named
        told = _Told(urgent, now, reason, talk.wave, opened)
        record, version = _version(desk, tx, kept, xml, told)
        said = entering.said_before(tx, draft, before, kept.row.corrects)
        _keep(desk, tx, record, version, now)
        remarks = entering.enter(desk, tx, session, record, version.version, now, talk.on, said)
        attachments.finish(desk, tx, draft, record, version, now)
        drafts.remove(tx, draft)
        attachments.forget_unnamed(tx)
    return record.record, urgent, (*talk.told, *remarks)


def _still_open(tx: Tx, kept: KeptDraft) -> None:
    """Raises AcceptedMeanwhile: until acceptance the author may correct."""
    if kept.row.corrects is None:
        return
    folded = picture.fold(tx, records.get(tx, kept.row.corrects), picture.names(tx))
    if folded is not None and folded.standing.verdict is Verdict.ACCEPTED:
        raise AcceptedMeanwhile


def _still_agreed(desk: Desk, tx: Tx, kept: KeptDraft, session: Session, named: PersonId | None) -> None:
    """R-10: what was begun before a withdrawal came is not finished after it as if nothing had been, and what was begun
    with nobody not with somebody who was never asked. What corrects a record, or asks for consent, is. `named`: whom
    the form names. Raises TalkEnded, ConsentFirst and the others of `agreeing.need`."""
    person = named if kept.row.participant is None else kept.row.participant.person
    if person is None or kept.row.corrects is not None:
        return
    try:
        agreeing.need(desk, tx, session.form, person)
    except NotAgreed as ended:
        if type(ended) is NotAgreed:
            raise TalkEnded from ended
        raise


def _about(desk: Desk, draft: DraftId) -> PersonId | None:
    with desk.vault.read() as tx:
        participant = drafts.load(tx, draft).row.participant
    return None if participant is None else participant.person


def _corrects(desk: Desk, draft: DraftId) -> bool:
    with desk.vault.read() as tx:
        return drafts.load(tx, draft).row.corrects is not None


def withdraw_consent(desk: Desk, draft: DraftId) -> Changed:
    """Consent was refused in a correction: the record is out already, so this is no refusal to be counted.

    The correction's answers are destroyed; a version with the answers as they were says that consent was
    taken back, and a coordinator decides what becomes of the record. Where the form writes consent down, all that it
    agreed to is taken back before that (R-10): no power cut leaves it standing. Raises NoSuchDraft, DiskFull.
    """
    _stop_use(desk, draft)
    now = desk.now().replace(microsecond=0)
    with desk.vault.write() as tx:
        kept = drafts.load(tx, draft)
        base = None if kept.base is None else records.version(tx, kept.base)
        if base is None:
            raise NoSuchRecord
        person = kept.row.participant.person if kept.row.participant else None
        wave = talks.wave_of(desk, tx, person, talks.began_on(desk, tx, kept), kept.row.corrects or "")
        told = _Told(kept.safety_opened, now, picture.CONSENT_WITHDRAWN, wave)
        record, version = _version(desk, tx, kept, base.xml, told)
        _keep(desk, tx, record, version, now)
        drafts.remove(tx, draft)
        attachments.forget_unnamed(tx)
    desk.vault.forget_deleted()
    sealing.seal_all(desk)
    topic("casework").info("consent to a finished record was taken back")
    return Changed(drafts=True, records=True, people=True)


def _stop_use(desk: Desk, draft: DraftId) -> None:
    with desk.vault.read() as tx:
        row = drafts.load(tx, draft).row
    if row.participant is None or not library.saves(desk, row.form, row.form_version, lists.STATEMENT):
        return
    with suppress(NoSuchPerson):  # nothing of the case is here: then nothing is used here
        rights.withdraw(desk, row.participant.person)


@dataclass(frozen=True, slots=True)
class _Told:
    """What a version says beside its answers and its draft. `opened`: the person whose case this very record opens, or
    whom it names."""

    urgent: bool
    now: datetime
    reason: str
    wave: str
    opened: PersonId | None = None


def _version(desk: Desk, tx: Tx, kept: KeptDraft, xml: bytes, told: _Told) -> tuple[Record, Version]:
    form = form_store.load(tx, kept.row.form, kept.row.form_version).row
    person = kept.row.participant.person if kept.row.participant else told.opened
    record = Record(
        record=kept.row.corrects or RecordId("00" * 16),
        person=person,
        author=desk.member,
        form=kept.row.form,
        content_class=form.content_class,
        area=_area(desk, tx, kept, person),
    )
    before = None if kept.base is None else records.version(tx, kept.base)
    version = Version(
        version=VersionId(""),
        record=record.record,
        number=1 if before is None else before.number + 1,
        previous=kept.base,
        form_version=kept.row.form_version,
        form_title=kept.row.form_title,
        message=b"",
        xml=xml,
        quiet=compare.quiet(xml),
        finished_at=told.now,
        urgent=told.urgent,
        reason=told.reason or kept.reason,
    )
    around = wire.Circumstances(
        language=kept.language,
        started_at=kept.started_at,
        interruptions=kept.interruptions,
        safety_opened=kept.safety_opened,
        safety_contacted=kept.safety_contacted,
        mode=kept.mode,
        wave=told.wave,
    )
    if kept.row.corrects is None:
        record = replace(record, record=_new_name(tx, wire.name_record(record, version, around)))
        version = replace(version, record=record.record)
    message = wire.write_version(record, version, around)
    return record, replace(version, version=VersionId(wire.identify(message)), message=message)


def _new_name(tx: Tx, named: RecordId) -> RecordId:
    """Two forms alike to the letter and the second would be one record: the later one gets a name of chance."""
    return named if records.find(tx, named) is None else RecordId(secrets.token_hex(16))


def _area(desk: Desk, tx: Tx, kept: KeptDraft, person: PersonId | None) -> str:
    """A correction stays where its record is; another record goes where its participant belongs."""
    known = None if kept.row.corrects is None else records.find(tx, kept.row.corrects)
    return known.area if known else areas.of_draft(desk, tx, kept.row.draft, person).hex()


def _keep(desk: Desk, tx: Tx, record: Record, version: Version, now: datetime) -> None:
    records.put_record(tx, record)
    records.move_person(tx, record.record, record.person)
    records.put_version(tx, version)
    content_class = rosters.wire_class(record.content_class.name)
    area = authority.area_of(record)
    target = targets.epoch_target(area, content_class, version.urgent)
    outgoing.add(tx, Waiting(version.version, target, "record", version.message, version.version, now))
    journal.line(tx, "finished", record.record, desk.member, now)
    if record.person is not None:
        people.done(tx, record.person, record.form)


def correct(desk: Desk, record: RecordId, language: str) -> DraftRow:
    """A draft on top of the newest version; the same draft while it is open.

    A returned record may be corrected by whoever has it; an open one by its author, until it is accepted.
    Raises NoSuchRecord, NotCorrectable, NoSuchForm.
    """
    with desk.vault.read() as tx:
        begun = drafts.correcting(tx, record)
        if begun is not None:
            return begun
        kept = records.get(tx, record)
        newest = _correctable(desk, tx, kept)
    new = _on_top_of(desk, kept, newest, language)
    with desk.vault.write() as tx:
        begun = drafts.correcting(tx, record)
        if begun is not None:  # pressed twice
            return begun
        drafts.begin(tx, new, desk.now())
        cases.begin_draft(tx, new.draft)
        return drafts.load(tx, new.draft).row


def _correctable(desk: Desk, tx: Tx, record: Record) -> Version:
    folded = picture.fold(tx, record, picture.names(tx))
    newest = None if folded is None else records.version(tx, folded.newest.version)
    if folded is None or newest is None:
        raise NoSuchRecord
    verdict = folded.standing.verdict
    if verdict is Verdict.ACCEPTED or (verdict is not Verdict.RETURNED and record.author != desk.member):
        raise NotCorrectable
    return newest


def _on_top_of(desk: Desk, record: Record, newest: Version, language: str) -> drafts.NewDraft:
    parsed = library.load(desk, record.form, newest.form_version)
    seed = secrets.randbits(48)
    session = Session(parsed, context(desk, record.form, seed, ReplayClock(desk)), edit=newest.xml)
    spoken = chosen(parsed.languages, language, parsed.default_language)
    if spoken:
        session.set_language(spoken)
    answered, total = session.progress()
    return drafts.NewDraft(
        draft=DraftId(secrets.token_hex(16)),
        person=record.person,
        form=record.form,
        form_version=newest.form_version,
        form_title=newest.form_title,
        language=spoken,
        snapshot=session.snapshot(),
        total=total,
        seed=seed,
        corrects=record.record,
        base=newest.version,
        answered=answered,
    )


def explain(desk: Desk, draft: DraftId, reason: str) -> Changed:
    """Why a record is corrected, in the author's words; kept with the draft. Raises NoSuchDraft."""
    with desk.vault.write() as tx:
        drafts.change(tx, draft, reason=reason)
    return Changed(drafts=True)


def comments(desk: Desk, record: RecordId) -> tuple[Comment, ...]:
    """What coordinators ask about a record. Raises NoSuchRecord."""
    with desk.vault.read() as tx:
        folded = picture.fold(tx, records.get(tx, record), picture.names(tx))
    return () if folded is None else folded.comments


def view(desk: Desk, record: RecordId) -> RecordView:
    """A finished record in words, its newest version beside the one before. Of somebody else's a coordinator's journal
    keeps that it was opened, as in Review. Raises NoSuchRecord, DiskFull."""
    with desk.vault.read() as tx:
        known = picture.names(tx)
        folded = picture.fold(tx, records.get(tx, record), known)
    if folded is None:
        raise NoSuchRecord
    if desk.role is Role.COORDINATOR and folded.record.author != desk.member:
        with desk.vault.write() as tx:
            openings.note(desk, tx, "opened", folded.newest.version, desk.now())
        posting.send_off(desk)
    return reading.view(desk, folded, known, authorship=None)


def rows(desk: Desk) -> tuple[RecordRow, ...]:
    """The Outbox: what this person finished, newest first."""
    with desk.vault.read() as tx:
        with_files = stored_files.records_with(tx)
        return tuple(
            attachments.with_files(tx, row) if row.record in with_files else row
            for row in picture.rows_of_author(tx, desk.member)
        )


def files(desk: Desk, record: RecordId) -> tuple[FileRow, ...]:
    """The files of a record, each with how far it got by itself. Raises NoSuchRecord."""
    return attachments.rows(desk, record)


def file(desk: Desk, record: RecordId, name: str) -> bytes:
    """One of them. Raises NoSuchRecord, NoSuchFile."""
    return attachments.content(desk, record, name)
