"""Whether what is being begun was begun before: the same form, for the same person, in the same wave."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from fieldapp.casework import waves
from fieldapp.model import DraftId, DraftRow
from fieldapp.operations import cases
from fieldapp.operations.desk import Desk
from fieldapp.store import drafts, records
from fieldapp.store.engine import Tx

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
        days = (records.outlines(tx, record)[record][0].finished_at for record in mine)
        lately = [day for day in days if _same_wave(desk, tx, own, day.date())]
    return Already(finished_at=max(lately)) if lately else None


def _same_wave(desk: Desk, tx: Tx, own: DraftRow, day: date) -> bool:
    today = desk.now().date()
    found = None if own.participant is None else cases.find(desk, tx, own.participant.person)
    start = None if found is None else waves.started(found)
    wave = None if start is None else waves.wave_on(start, today)
    if start is None or wave is None:
        return abs(today - day) <= LATELY
    return waves.in_window(start, wave, day)
