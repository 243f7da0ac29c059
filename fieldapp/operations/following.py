"""Following up: what is due, attempts to reach somebody, and how a case ends."""

from __future__ import annotations

from datetime import date

from fieldapp.case_errors import NotInList
from fieldapp.casework import lists, reach, waves
from fieldapp.casework.events import EntityId
from fieldapp.casework.reach import Ending, Status
from fieldapp.casework.waves import Due, Wave
from fieldapp.model import Changed, PersonId
from fieldapp.operations import agreeing, cases, handing_over, one_person, overviews, posting, registrations
from fieldapp.operations.case_wire import Said
from fieldapp.operations.desk import Desk
from fieldapp.store import overviews as kept


def due(desk: Desk, limit: int | None = None) -> tuple[Due, ...]:
    """What is due for the people on this laptop: by date, then by the urgency of the service (R-2); a page of it with
    `limit`."""
    with overviews.looked_at(desk) as tx:
        return kept.due(tx, limit)


def tried(
    desk: Desk, person: PersonId, channel: str, result: str, on: date | None = None, wave: str = ""
) -> Wave | None:
    """Keep an attempt. Returns the wave in whose window it lies, None for one outside: it counts all the same.

    Raises NotInList, NoSuchPerson.
    """
    for told, known in ((channel, reach.CHANNELS), (result, reach.RESULTS)):
        if told not in known:
            raise NotInList(value=told, known=", ".join(sorted(known)))
    day = on or desk.today()
    with desk.vault.write() as tx:
        found = registrations.whole(desk, tx, cases.picture(desk, tx, person))
        start = waves.started(found)
        fitting = waves.wave_on(start, day, waves.done(found)) if start else None
        name = wave or (fitting.name if fitting else "")
        told_ = {
            "attempt_on": day.isoformat(),
            "attempt_channel": channel,
            "attempt_result": result,
            "attempt_wave": name,
        }
        handing_over.said(desk, tx, Said(person, lists.PERSON, EntityId(person), told_), desk.now())
    posting.send_off(desk)
    return fitting


def close(desk: Desk, person: PersonId, ending: str) -> Changed:
    """A case ends: a coordinator's word counts, a worker's is a proposal (R-18). Raises NotInList, NoSuchPerson, and
    what `agreeing.need_to_close` does."""
    if ending not in set(Ending):
        raise NotInList(value=ending, known=", ".join(Ending))
    with desk.vault.read() as tx:
        agreeing.need_to_close(desk, tx, person, Ending(ending))
    return _status(desk, person, {"case_status": Status.CLOSED, "closure_reason": ending})


def plan_done(desk: Desk, person: PersonId, plan: EntityId) -> Changed:
    """A plan needs no more looking at: nobody is reminded of it. Raises NoSuchPerson, ChangeRefused."""
    cases.change(desk, person, {"review_on": ""}, of=lists.PLAN, entity=plan)
    return Changed(people=True)


def reopen(desk: Desk, person: PersonId) -> Changed:
    """A closed or paused case goes on. Raises NoSuchPerson."""
    return _status(desk, person, {"case_status": Status.OPEN, "closure_reason": ""})


def _status(desk: Desk, person: PersonId, told: dict[str, str]) -> Changed:
    of_one = told["closure_reason"] == Ending.ENTERED_IN_ERROR  # the others are right
    for one in one_person.registrations(desk, person)[: 1 if of_one else None]:
        one_person.say(desk, one, told)
    return Changed(people=True)


def standing(desk: Desk, person: PersonId) -> reach.Standing:
    """Where a case stands. Raises NoSuchPerson."""
    with desk.vault.read() as tx:
        return reach.standing(registrations.whole(desk, tx, cases.picture(desk, tx, person)))
