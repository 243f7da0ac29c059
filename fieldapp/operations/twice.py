"""Whether what is being begun was begun before: the same form, for the same person, in the same wave."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from fieldapp.casework import reach, waves
from fieldapp.casework.registers import Case
from fieldapp.model import DraftId, DraftRow
from fieldapp.operations import registrations
from fieldapp.operations.desk import Desk
from fieldapp.store import drafts, records

LATELY = timedelta(weeks=2)  # without a known start of support: half the narrowest window of a wave


@dataclass(frozen=True, slots=True)
class Already:
    """What there is: an open draft, or else when the newest record of this wave was finished."""

    draft: DraftRow | None = None
    finished_at: datetime | None = None


def already(desk: Desk, draft: DraftId) -> Already | None:
    """What was begun or finished before this new draft. None: nothing, or it is about nobody, or a correction."""
    with desk.vault.read() as tx:
        own = drafts.load(tx, draft).row
        if own.participant is None or own.corrects is not None:
            return None
        person = own.participant.person
        for other in drafts.rows(tx):
            same = other.participant is not None and other.participant.person == person
            if same and other.form == own.form and other.draft != draft and other.corrects is None:
                return Already(draft=other)
        mine = [one.record for one in records.of_person(tx, person) if one.form == own.form]
        found = registrations.find(desk, tx, person)
        tried = {one.record: one.on for one in reach.tries(found)} if found is not None else {}
        first = {record: records.outlines(tx, record)[record][0].finished_at for record in mine}
        lately = [
            at
            for record, at in first.items()
            if _same_wave(desk, found, tried.get(record) or at.astimezone(desk.now().tzinfo).date())
        ]
    return Already(finished_at=max(lately)) if lately else None


def _same_wave(desk: Desk, found: Case | None, day: date) -> bool:
    """Whether a talk of that day lies in the wave that is today's."""
    today = desk.now().date()
    start = None if found is None else waves.started(found)
    wave = None if start is None else waves.wave_on(start, today)
    if start is None or wave is None:
        return abs(today - day) <= LATELY
    return waves.in_window(start, wave, day)
