"""On which day a talk was, and of which follow-up wave it therefore is: paper often comes first, the laptop days later.

A form may begin with the wave of the day on which it is opened. Before its record is kept that becomes the wave of the
day that the form says, so that a talk of last month does not end what is due this month.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date, datetime

from fieldapp.casework import entries, lists, waves
from fieldapp.casework.registers import Case
from fieldapp.model import WAVE, DraftId, Notice, PersonId, RecordId
from fieldapp.operations import registrations
from fieldapp.operations.desk import Desk
from fieldapp.store import drafts, records
from fieldapp.store.drafts import KeptDraft
from fieldapp.store.engine import Tx
from forms import AnswerRefused, Session


@dataclass(frozen=True, slots=True)
class Talk:
    """`on`: when it was, in the laptop's own calendar; `wave`: its name, "" outside of all windows."""

    on: date
    wave: str
    told: tuple[Notice, ...] = ()


def wave_of(desk: Desk, tx: Tx, person: PersonId | None, on: date, but: str = "") -> str:
    """R-21: the wave in whose window a day lies; "" without one. `but`: a record that does not count, being judged."""
    found = None if person is None else registrations.find(desk, tx, person)
    start = None if found is None else waves.started(found)
    wave = None if start is None or found is None else waves.wave_on(start, on, waves.done(found, but))
    return "" if wave is None else wave.name


def day_of(session: Session, otherwise: date) -> date:
    """The day that a form says somebody was tried on; of one that does not ask, `otherwise`."""
    told = (one.properties.get("attempt_on", "") for one in session.entities() if one.list == lists.PERSON)
    return next((day for text in told if (day := waves.day(text)) is not None), otherwise)


def began_on(desk: Desk, tx: Tx, kept: KeptDraft) -> date:
    """When an interview was begun; of a correction, when what it corrects was finished first."""
    first = None if kept.row.corrects is None else _first_finished(tx, kept.row.corrects)
    return _day(desk, first or kept.started_at)


def _first_finished(tx: Tx, record: RecordId) -> datetime | None:
    chain = records.outlines(tx, record).get(record, ())
    return chain[0].finished_at if chain else None


def _day(desk: Desk, at: datetime) -> date:
    return at.astimezone(desk.now().tzinfo).date()


def was_agreed_meeting(session: Session, found: Case, talked: date) -> bool:
    """Whether a talk, by a form that asks when to meet next and was told no day, was the meeting that had been agreed:
    it was on that day or later. Whoever was only tried was not met; what a visit says of that is an attempt."""
    agreed = waves.day(found.person.properties.get(lists.NEXT_DUE, "")) if found.person else None
    asks = any(
        one.list == lists.PERSON and name == lists.NEXT_DUE
        for one in session.form.entities
        for name, _ in one.properties
    )
    told = any(lists.NEXT_DUE in one.properties for one in session.entities() if one.list == lists.PERSON)
    return agreed is not None and agreed <= talked and asks and not told


@contextmanager
def settled(desk: Desk, draft: DraftId, session: Session, person: PersonId | None) -> Iterator[Talk]:
    """The talk of an interview that is being finished, its answer about the wave put right; as it was where the
    interview is not finished after all. Raises NoSuchDraft."""
    with desk.vault.read() as tx:
        kept = drafts.load(tx, draft)
        on = day_of(session, began_on(desk, tx, kept))
        wave = wave_of(desk, tx, person, on, kept.row.corrects or "")
        asked = [ref for ref in session.form.preloaded(WAVE) if is_asked(session, ref)]
        before = {ref: session.node_text(ref) for ref in asked}
        after = {ref: _right(desk, tx, kept, person, on, said) for ref, said in before.items()}
    for ref, right in after.items():
        _answer(session, ref, right)
    try:
        wave = session.node_text(asked[0]) if asked else wave
        changed = wave and before and before[asked[0]] != wave
        yield Talk(on, wave, (entries.counts_as(on, wave),) if changed else ())
    except BaseException:
        for ref, said in before.items():
            _answer(session, ref, said)
        raise


def is_asked(session: Session, ref: str) -> bool:
    """Whether an interview shows this question, as it stands."""
    try:
        session.question(ref)
    except AnswerRefused:
        return False
    return True


def _answer(session: Session, ref: str, wave: str) -> None:
    if session.node_text(ref) == wave:
        return
    try:
        session.answer(ref, wave)
    except AnswerRefused:  # a programme's own form may have left a wave out
        with suppress(AnswerRefused):
            session.answer(ref, "")


def _right(desk: Desk, tx: Tx, kept: KeptDraft, person: PersonId | None, on: date, said: str) -> str:
    found = None if person is None else registrations.find(desk, tx, person)
    start = None if found is None else waves.started(found)
    if found is None or start is None:
        return ""
    typed = {_day(desk, kept.started_at), desk.now().date()}
    offered = {wave_of(desk, tx, person, day) for day in typed}
    return waves.of_talk(start, on, said, offered, waves.done(found, kept.row.corrects or ""))
