"""An interview from its beginning to the moment before Finish; what was saved survives any power cut."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from random import Random

from fieldapp.case_errors import AreaOpen
from fieldapp.casework.languages import chosen
from fieldapp.errors import DiskFull, FormWithdrawn, NoSuchPerson
from fieldapp.log import topic
from fieldapp.model import ABOUT, Action, Changed, DraftId, DraftRow, FormId, FormRow, PersonId
from fieldapp.operations import agreeing, areas, attachments, entering, library, own_kinds, wire
from fieldapp.operations.desk import Desk
from fieldapp.operations.tallies import DECLINED, of_month
from fieldapp.store import cases, drafts, journal, people, records
from fieldapp.store import library as form_store
from forms import AnswerRefused, Context, Flag, Session

COMPACT_AFTER = 64  # acts in a journal; replaying so many takes a few milliseconds


class ReplayClock:
    """The laptop's clock, but while acts are replayed the moment when each was made."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.held: datetime | None = None

    def now(self) -> datetime:
        return (self.held or self._desk.now()).astimezone()


def context(
    desk: Desk, form: FormId, seed: int, clock: ReplayClock, person: PersonId | None = None
) -> Context:
    """The world outside an interview; the same seed gives the same shuffles when it is resumed. `person`: whom a new
    one is about."""
    with desk.vault.read() as tx:
        last_saved = records.last_of_form(tx, form, desk.member)
    properties = {"username": desk.name, "deviceid": f"fieldapp:{desk.member}"}
    properties |= entering.circumstances(desk, person)
    return Context(clock.now, Random(seed), properties, last_saved)  # noqa: S311 - shuffles choices


def begin(
    desk: Desk, form: FormId, person: PersonId | None, language: str, area: str | None = None
) -> DraftRow:
    """Start an interview with the newest version of a form. `area`: where its record goes, its number in hexadecimal
    digits, where `areas.to_choose` left a choice.

    Raises NoSuchForm, FormWithdrawn, FormOfOthers, NoSuchPerson, NotAgreed, AreaOpen, AreaRefused.
    """
    with desk.vault.read() as tx:
        row = form_store.newest(tx, form)
        if person is not None and people.get(tx, person) is None:
            raise NoSuchPerson
    parsed = library.load(desk, form, row.version)
    if person is not None:
        with desk.vault.read() as tx:
            agreeing.need(desk, tx, parsed, person)
    if row.withdrawn:
        raise FormWithdrawn
    if area is None and areas.to_choose(desk, person):
        raise AreaOpen
    _need_own_kind(desk, row, person, area)
    seed = secrets.randbits(48)
    session = Session(parsed, context(desk, form, seed, ReplayClock(desk), person))
    spoken = chosen(parsed.languages, language, parsed.default_language)
    if spoken:
        session.set_language(spoken)
    answered, total = session.progress()
    draft = DraftId(secrets.token_hex(16))
    new = drafts.NewDraft(
        draft=draft,
        person=person,
        form=form,
        form_version=row.version,
        form_title=row.title,
        language=spoken,
        snapshot=session.snapshot(),
        answered=answered,
        total=total,
        seed=seed,
    )
    with desk.vault.write() as tx:
        drafts.begin(tx, new, desk.now())
        if area is not None:
            areas.choose(desk, tx, draft, area)
        cases.begin_draft(tx, draft)
        return drafts.load(tx, draft).row


def _need_own_kind(desk: Desk, row: FormRow, person: PersonId | None, area: str | None) -> None:
    """Raises FormOfOthers, AreaRefused."""
    with desk.vault.read() as tx:
        where = areas.of_person(desk, tx, person) or areas.chosen(desk, tx, area or "")
    own_kinds.need(desk, where, row.content_class)


def resume(desk: Desk, draft: DraftId) -> tuple[DraftRow, Session]:
    """Go on where it was, on the interview's own form version, with every answer. Raises NoSuchDraft."""
    kept, session = look(desk, draft)
    with suppress(DiskFull):  # to look at what was saved, nothing has to be written
        _note_resumed(desk, kept, session)
    return kept.row, session


def look(desk: Desk, draft: DraftId) -> tuple[drafts.KeptDraft, Session]:
    """As `resume`, and it does not count as opened again."""
    with desk.vault.read() as tx:
        kept = drafts.load(tx, draft)
    parsed = library.load(desk, kept.row.form, kept.row.form_version)
    clock = ReplayClock(desk)
    session = Session(parsed, context(desk, kept.row.form, kept.seed, clock), restore=kept.snapshot)
    if kept.language:
        session.set_language(kept.language)
    _replay(session, kept.actions, clock)
    return kept, session


def with_lists_of_now(desk: Desk, draft: DraftId, session: Session) -> Session:
    """An interview as it stands, which chooses also from whoever came to the lists since it was opened. Raises
    NoSuchDraft."""
    with desk.vault.read() as tx:
        kept = drafts.load(tx, draft)
    form = library.load(desk, kept.row.form, kept.row.form_version)
    world = context(desk, kept.row.form, kept.seed, ReplayClock(desk))
    anew = Session(form, world, restore=session.snapshot())
    if session.language:
        anew.set_language(session.language)
    return anew


def corrected(desk: Desk, draft: DraftId, session: Session) -> Session | None:
    """What an interview corrects, opened beside it; None for a new record. Raises NoSuchDraft."""
    with desk.vault.read() as tx:
        kept = drafts.load(tx, draft)
        base = None if kept.base is None else records.version(tx, kept.base)
    if base is None:
        return None
    return Session(session.form, context(desk, kept.row.form, kept.seed, ReplayClock(desk)), edit=base.xml)


def _note_resumed(desk: Desk, kept: drafts.KeptDraft, session: Session) -> None:
    with desk.vault.write() as tx:
        if kept.row.saved_at != kept.started_at:  # opened again, not for the first time
            drafts.change(tx, kept.row.draft, resumed=True)
        if len(kept.actions) >= COMPACT_AFTER:
            drafts.snapshot(tx, kept.row.draft, session.snapshot(), kept.row.position, kept.row.saved_at)


def _replay(session: Session, actions: Sequence[Action], clock: ReplayClock) -> None:
    refused = 0
    for action in actions:
        clock.held = action.at
        try:
            session.apply(action.kind, action.ref, action.value)
        except (AnswerRefused, ValueError, LookupError):
            refused += 1  # it was refused at the screen, too; what follows must not be lost to it
    clock.held = None
    if refused:
        topic("forms").warning("%d of %d acts were refused again", refused, len(actions))


def save(
    desk: Desk,
    draft: DraftId,
    actions: Sequence[Action],
    position: str,
    answered: int,
    total: int,
    at: datetime | None = None,
) -> Changed:
    """Add acts to the draft's journal; on disk when this returns. `at`: when somebody was last there, now where that is
    not told: a write that was tried again for hours, or at the lock, makes nothing newer. Raises NoSuchDraft, DiskFull.
    """
    now, moved = desk.now(), _whom_it_names(desk, draft, actions)
    with desk.vault.write() as tx:
        drafts.append(tx, draft, actions, now)
        drafts.place(tx, draft, position, answered, total, at or now)
        for action in actions:
            if action.kind == "language":
                drafts.speak(tx, draft, action.value)
        if moved is not None:
            drafts.change(tx, draft, person=moved)
    return Changed(drafts=True, people=moved is not None)


def _whom_it_names(desk: Desk, draft: DraftId, actions: Sequence[Action]) -> PersonId | None:
    """Another participant than the interview was begun with, whom somebody chose in its form: it belongs to them, as if
    it had been moved. One that was begun with nobody is about whom its form names at Finish."""
    named = {one.ref: entering.entity_id(one.value) for one in actions if one.kind == "answer"}
    if not any(named.values()):
        return None
    with desk.vault.read() as tx:
        known = {ref: PersonId(one) for ref, one in named.items() if one and people.get(tx, PersonId(one))}
        row = drafts.load(tx, draft).row if known else None
    if row is None or row.participant is None:
        return None
    asking = library.load(desk, row.form, row.form_version).preloaded(ABOUT)
    chosen_ = [one for ref, one in known.items() if ref in asking and one != row.participant.person]
    return chosen_[-1] if chosen_ else None


def snapshot(desk: Desk, draft: DraftId, xml: bytes, position: str, at: datetime | None = None) -> Changed:
    """Replace snapshot and journal by `xml`, which holds every act saved so far. `at` as for `save`. Raises
    NoSuchDraft."""
    with desk.vault.write() as tx:
        drafts.snapshot(tx, draft, xml, position, at or desk.now())
    return Changed(drafts=True)


def move(desk: Desk, draft: DraftId, person: PersonId) -> Changed:
    """The interview belongs to another participant: the commonest error, mended before Finish.

    Raises NoSuchDraft, NoSuchPerson.
    """
    with desk.vault.write() as tx:
        if people.get(tx, person) is None:
            raise NoSuchPerson
        drafts.change(tx, draft, person=person)
    return Changed(drafts=True, people=True)


def discard(desk: Desk, draft: DraftId) -> Changed:
    """The person threw the draft away, and confirmed it. Raises NoSuchDraft."""
    _destroy(desk, draft)
    return Changed(drafts=True)


def decline(desk: Desk, draft: DraftId) -> Changed:
    """Consent was refused (R-9): the draft is destroyed; one more in the month's tally, linked to nothing. Who is on
    the list already is asked no more: `agreeing.heard_no`, which comes first, so that no power cut leaves them on it.

    In a correction the record is out already: then see `submissions.withdraw_consent`. Raises NoSuchDraft, DiskFull.
    """
    with desk.vault.read() as tx:
        kept = drafts.load(tx, draft).row
    if kept.corrects is not None:
        from fieldapp.operations import submissions

        return submissions.withdraw_consent(desk, draft)
    if kept.participant is not None:
        _, session = look(desk, draft)  # to take it away is not to open it again
        said_no = Flag.DECLINED in session.flags()
        agreeing.heard_no(desk, session.form, kept.participant.person, said_no=said_no)
    month = desk.now().strftime("%Y-%m")
    _destroy(desk, draft, month)
    return Changed(drafts=True, people=kept.participant is not None)


def _destroy(desk: Desk, draft: DraftId, tallied: str = "") -> None:
    with desk.vault.write() as tx:
        drafts.remove(tx, draft)
        attachments.forget_unnamed(tx)
        if tallied:
            journal.tally(tx, tallied, DECLINED)
    desk.vault.forget_deleted()
    topic("vault").info("a draft was removed")


def tallies(desk: Desk) -> dict[str, int]:
    """How often consent was refused here, by month ("2026-11")."""
    return of_month(desk)


def shown_to_respondent(desk: Desk, draft: DraftId) -> Changed:
    """R-21: the person answered on their own view; the record's mode is `self`. Raises NoSuchDraft."""
    with desk.vault.write() as tx:
        drafts.note_mode(tx, draft, wire.SELF)
    return Changed(drafts=True)


def attach(desk: Desk, draft: DraftId, ref: str, path: Path, bare: attachments.Bare) -> str:
    """A file becomes part of the draft; returns the name that the answer `ref` is to have. `bare`: see `attachments`.

    Raises AttachmentError's leaves, NoSuchDraft, DiskFull.
    """
    return attachments.attach(desk, draft, ref, path, bare)


def rows(desk: Desk) -> tuple[DraftRow, ...]:
    """Open drafts, the one touched last first."""
    with desk.vault.read() as tx:
        return drafts.rows(tx)
